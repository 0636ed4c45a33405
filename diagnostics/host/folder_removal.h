// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLatin1String>
#include <QString>

namespace ecs {

/// \a path is a link that stands for another place: a symbolic link, a junction. *_linux.cpp,
/// *_windows.cpp
bool leadsElsewhere(const QString &path);

/// Deletes a folder and what is in it. Links are deleted themselves, never followed. False when
/// something stayed: it was in use, or lay deeper than 16 folders.
bool removeFolder(const QString &path);

/// Of the folders in \a runs that are named by a time ("20261122_201504", "…_2"), the newest \a
/// keep stay. Links and everything else there are left alone.
void removeOldRuns(const QString &runs, qsizetype keep);

/// Private folders ("ecs-connectivity-…") in \a parent that nothing was put into for 30 days before
/// \a now go: what was left by a run that was killed, or could not be saved and was not fetched.
/// Links and everything else there are left alone.
void removeForgottenFolders(const QString &parent, const QDateTime &now);

/// What the names of private folders begin with.
inline constexpr QLatin1String privateFolderPrefix("ecs-connectivity-");

} // namespace ecs
