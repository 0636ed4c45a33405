// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "diagnostics/model/bounds.h"
#include "diagnostics/report/redactor.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

/// `ecs-check --self-report`: what this machine looks like from inside the program. For people with
/// real Windows machines: it shows what can be seen on no other system, and nothing is judged.
namespace ecs {

/// One thing to look at.
struct SelfReportPart
{
    QString id;       ///< "uac"
    QString question; ///< what its facts answer; English, as everything in the file
    std::chrono::milliseconds limit{5'000};
    /// Reads, changes nothing that stays. Keys are constants; text from outside stands in values
    /// and has passed plainLine() or plainBlock().
    std::function<QJsonObject(const Bounds &)> look;
    /// May block in the system for as long as it likes: look() is abandoned at the limit, and must
    /// own everything it touches. False: it keeps to its bounds by itself.
    bool mayHang = true;
};

/// The parts of this system, in the order of the file; none where there is nothing to tell.
/// \a tryCapture: also starts and stops a capture of two seconds where the rights are there.
QList<SelfReportPart> selfReportParts(bool tryCapture);

/// Looks at each part. Never fails: a part that was not done in time says so. \a done is called
/// after each one.
QJsonArray lookAtParts(const QList<SelfReportPart> &parts,
                       const std::function<void(int number, const QJsonObject &part)> &done);

/// \a json with every text redacted; keys stay. An empty text becomes null, as in the run record.
QJsonValue redactedJson(const QJsonValue &json, Redactor &redactor);

/// The whole command: looks, redacts, saves one JSON file. 0 saved, 21 not saved in the chosen
/// folder, 64 on a system for which there is nothing to tell.
int writeSelfReport(const CommandLine &commandLine);

} // namespace ecs
