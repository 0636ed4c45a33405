// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/verdict/cause_table.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

/// What the reports say about a record, before it becomes plain text or HTML: both show the same.
/// Internal to report/. Texts are English, as everything in the record.
namespace ecs {

using NamedValue = QPair<QString, QString>;

struct ReportTable
{
    QString title;
    QStringList head;
    QList<QStringList> rows;
};

struct RawText
{
    QString title;
    QString text;
};

/// One bar of the time picture.
struct TimeBar
{
    QString name;
    double startMs = 0;
    double durationMs = 0;
    bool failed = false;
};

struct ReportSection
{
    QString title;
    QString anchor; ///< id in HTML
    const StepResult *step = nullptr;
    QList<NamedValue> facts;
    QList<ReportTable> tables;
    QList<RawText> raw;
};

/// The sections in the order of the original script: platform version, ECS base and full URL, DNS,
/// port 443, proxy, web request; then what the tool adds.
QList<ReportSection> reportSections(const RunRecord &record);
QList<NamedValue> runFacts(const RunRecord &record);
QList<TimeBar> timeBars(const RunRecord &record);

/// Where on its way to ECS the request came to: the state of each station.
enum class StationState { Passed, Warning, Failed, NotReached };
struct Station
{
    QString name;
    StationState state = StationState::NotReached;
    QString detail; ///< short: "407", "dns_nxdomain"; may be empty
};
QList<Station> stations(const RunRecord &record);

/// The verdict in the words of the window or console, to stand under the English one.
struct LocalVerdict
{
    QString language; ///< its tag: "de"
    CauseText text;
    QString owner; ///< "Who can fix it: …"
    QString toDo;  ///< what stands over the actions
};
/// Empty while these words are English themselves.
std::optional<LocalVerdict> localVerdict(const RunRecord &record);

/// "12 ms", "3.0 s"; "–" when not measured.
QString durationText(std::optional<double> ms);
QString utcText(const QDateTime &time);
/// "passed", "skipped (switched off by option)".
QString statusText(const StepResult &step);
QString targetSourceText(TargetSource source);
QString routeText(const RunRecord &record);

} // namespace ecs
