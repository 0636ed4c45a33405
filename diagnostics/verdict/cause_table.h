// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/model/text_language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

enum class Severity { Ok, Warning, Problem };

/// Texts of one cause. Placeholders: {host} {port} {proxy} {address} {issuer} {status} {date}; the
/// ones a record gives are filled in, sentences with a missing one are left out.
struct CauseText
{
    QString headline;    ///< at most 80 characters, no full stop
    QString explanation; ///< one or two sentences
    QStringList actions; ///< 2–5 (none needed for healthy), in order
};

struct Cause
{
    Failure token;
    int exitCode; ///< 0, 10–15, 20
    Severity severity;
    Owner owner;
};

/// The one table of causes: every token has exactly one row.
const Cause &cause(Failure token);

/// The stations on the way to ECS, in their order.
enum class PathStation { ThisComputer, Dns, Transport, Tls, Ecs };
/// Where a cause strikes; empty for healthy and for what names no place.
std::optional<PathStation> stationOf(Failure token);

/// English, or translated by the installed QTranslator (context "Causes").
CauseText causeText(Failure token, TextLanguage language);

/// The same with the placeholders filled from \a record's targets, route and requests.
CauseText causeText(Failure token, TextLanguage language, const RunRecord &record);

/// A short name of the owner, for "Who can fix it: …".
QString ownerName(Owner owner, TextLanguage language);
QString confidenceName(Confidence confidence, TextLanguage language);
QString statusName(StepStatus status, TextLanguage language);
/// A few words, to stand behind a status: "another trace is running".
QString reasonText(StepReason reason, TextLanguage language);
/// The same as a sentence that stands alone.
QString reasonSentence(StepReason reason, TextLanguage language);
QString stepName(StepId step, TextLanguage language);

} // namespace ecs
