// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Makes \a link a link to the folder \a target: a symbolic link, on Windows a junction. Wine,
/// which makes none, is given a symbolic link of the system below it, and shows it as a reparse
/// point. False when there is none afterwards.
bool makeDirectoryLink(const QString &target, const QString &link);

/// Takes such a link away, also where Wine cannot: it does not delete links to folders.
bool removeDirectoryLink(const QString &link);
