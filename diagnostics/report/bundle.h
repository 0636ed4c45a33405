// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/report/redactor.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ecs {

struct SaveRequest
{
    QString directory; ///< created if missing
    bool zip = true;
    QString zipPassword; ///< empty = no encryption; else AES-256
    bool includeEtl = false;
    bool includeCapture = true; ///< the pcapng with the flows that matter
    RedactionLevel redaction = RedactionLevel::Standard;
    PrivateFacts privateFacts;
    QString etlFile;    ///< full capture on Windows, copied beside the bundle; empty = none
    QString pcapngFile; ///< flows that matter; empty = none
    /// Gives the calling thread the rights of the folder's user until the result is destroyed: for
    /// an elevated process that writes where a normal user could plant a link. Empty = own rights.
    std::function<std::shared_ptr<void>()> actAs;
};

enum class SaveProblem { NoPermission, DiskFull, InUse, BadDirectory, Cancelled, Other };

struct SaveResult
{
    std::optional<SaveProblem> problem; ///< null = everything was saved
    QString error;                      ///< the system's text
    QString bundlePath;                 ///< empty without zip
    QString bundleSha256;
    qint64 bundleBytes = 0;
    QStringList files;         ///< absolute paths of everything written, also after a problem
    QList<Artefact> artefacts; ///< as they stand in the record that was saved
    QStringList leftOut;       ///< what and why
    /// Tells what the tokens of the redaction stand for; beside the bundle, never inside. Empty:
    /// nothing was replaced that could be told.
    QString keyFile;
};

/// Writes text, HTML and JSON report, the capture files, and the bundle with manifest.json and its
/// .sha256 file, and beside it the key to what was replaced. Each file is written under a temporary
/// name and renamed when complete; an existing file is never overwritten (the name gets "_2", "_3",
/// …). Streams; holds no capture in memory. What was already collected stays where it is when
/// something fails. \a progress gets 0…1000.
SaveResult saveArtefacts(const RunRecord &record, const SaveRequest &request, const Bounds &bounds,
                         const std::function<void(int)> &progress);

/// "yyyyMMdd_HHmmss" in the local time of the record's start.
QString artefactStamp(const RunRecord &record);

} // namespace ecs
