// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/report/bundle.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>

#include <functional>

namespace ecs {

/// One file of an archive: bytes at hand, or a file that is streamed.
struct ZipEntry
{
    QString name; ///< plain, without folders
    QByteArray content;
    QString path; ///< if not empty, this file's content instead
};

enum class ZipState { Done, Cancelled, NotWritten, Other };
struct ZipOutcome
{
    ZipState state = ZipState::Other;
    SaveProblem problem = SaveProblem::Other; ///< for NotWritten
    QString error;
};

/// Writes \a entries in their order to \a target (open for reading and writing, empty). \a
/// password: AES-256 for every entry; empty = none. \a progress gets 0…1. Looks at \a bounds often.
/// Internal to report/.
ZipOutcome writeZip(QFile &target, const QList<ZipEntry> &entries, const QString &password,
                    const QDateTime &time, const Bounds &bounds,
                    const std::function<void(double)> &progress);

} // namespace ecs
