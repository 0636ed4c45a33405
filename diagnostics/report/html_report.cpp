// SPDX-License-Identifier: MIT
#include "diagnostics/report/html_parts.h"
#include "diagnostics/report/report_content.h"
#include "diagnostics/report/reports.h"

namespace ecs {

namespace {

constexpr TextLanguage english = TextLanguage::English;
using html::escaped;

QString severityClass(const RunRecord &record)
{
    switch (cause(record.verdict.cause).severity) {
    case Severity::Ok:
        return QStringLiteral("ok");
    case Severity::Warning:
        return QStringLiteral("warn");
    case Severity::Problem:
        return QStringLiteral("bad");
    }
    return {};
}

QString head(const RunRecord &record)
{
    return QLatin1String(
               "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n<title>") +
           escaped(QStringLiteral("Defender ECS: ") + record.verdict.headline) +
           QLatin1String("</title>\n<style>\n") + html::styleSheet() +
           QLatin1String("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#result\">Skip to "
                         "the result</a>\n");
}

QString actionList(const QStringList &actions)
{
    QString out = QLatin1String("<ol>\n");
    for (const QString &action : actions)
        out += QLatin1String("<li>") + escaped(action) + QLatin1String("</li>\n");
    return out + QLatin1String("</ol>\n");
}

QString localPart(const RunRecord &record)
{
    const std::optional<LocalVerdict> local = localVerdict(record);
    if (!local)
        return {};
    QString out = QLatin1String("<div class=\"local\" lang=\"") + escaped(local->language) +
                  QLatin1String("\">\n<h2>") + escaped(local->text.headline) +
                  QLatin1String("</h2>\n<p>") + escaped(local->text.explanation) +
                  QLatin1String("</p>\n<p><b>") + escaped(local->owner) +
                  QLatin1String("</b></p>\n");
    if (!local->text.actions.isEmpty())
        out += QLatin1String("<p>") + escaped(local->toDo) + QLatin1String("</p>\n") +
               actionList(local->text.actions);
    return out + QLatin1String("</div>\n");
}

QString verdictPart(const RunRecord &record)
{
    const Verdict &verdict = record.verdict;
    QString out =
        QLatin1String("<section class=\"verdict ") + severityClass(record) +
        QLatin1String("\" id=\"result\" aria-labelledby=\"headline\">\n<h1 id=\"headline\">") +
        escaped(verdict.headline) + QLatin1String("</h1>\n<p class=\"chips\">") +
        html::chip(confidenceName(verdict.confidence, english)) +
        html::chip(toToken(verdict.cause));
    out += QLatin1String("</p>\n<p class=\"lead\">") + escaped(verdict.explanation) +
           QLatin1String("</p>\n") + html::pathPicture(stations(record)) +
           QLatin1String("<div class=\"columns\">\n<div>\n<h2>Who can fix it: ") +
           escaped(ownerName(verdict.owner, english)) + QLatin1String("</h2>\n");
    if (verdict.actions.isEmpty()) {
        out += QLatin1String("<p>Nothing has to be done.</p>\n");
    } else {
        out += actionList(verdict.actions);
    }
    out += QLatin1String("</div>\n<div>\n<h2>Why we think so</h2>\n<table class=\"plain\">\n");
    for (const Evidence &evidence : verdict.evidence)
        out += QLatin1String("<tr><th scope=\"row\">") + escaped(stepName(evidence.step, english)) +
               QLatin1String("</th><td>") + escaped(evidence.text) + QLatin1String("</td></tr>\n");
    out += QLatin1String("</table>\n</div>\n</div>\n");
    if (!verdict.also.isEmpty()) {
        out += QLatin1String("<h2>Also found</h2>\n<ul>\n");
        for (const Failure failure : verdict.also) {
            const CauseText text = causeText(failure, english, record);
            out += QLatin1String("<li><b>") + escaped(text.headline) + QLatin1String("</b> ") +
                   html::chip(toToken(failure)) + QLatin1String("<br>") +
                   escaped(text.explanation) + QLatin1String("</li>\n");
        }
        out += QLatin1String("</ul>\n");
    }
    return out + localPart(record) + html::timePicture(timeBars(record)) +
           QLatin1String("</section>\n");
}

QString wirePart(const RunRecord &record)
{
    const std::optional<WireSequence> sequence = wireSequence(record, english);
    if (!sequence)
        return {};
    QString out = QLatin1String("<section aria-labelledby=\"wire\">\n<h2 id=\"wire\">") +
                  escaped(wireHeading(english)) + QLatin1String("</h2>\n") +
                  html::sequencePicture(*sequence);
    for (const QString &sentence : sequence->sentences)
        out += QLatin1String("<p>") + escaped(sentence) + QLatin1String("</p>\n");
    return out +
           QLatin1String("<p><a href=\"#capture\">The same step by step</a></p>\n</section>\n");
}

QString overview(const RunRecord &record, const QList<ReportSection> &sections)
{
    QString out = QLatin1String(
        "<section aria-labelledby=\"steps\">\n<h2 id=\"steps\">Steps</h2>\n"
        "<table>\n<thead><tr><th scope=\"col\">Step</th><th scope=\"col\">State</th>"
        "<th scope=\"col\">Time</th><th scope=\"col\">What was found</th></tr></thead>\n<tbody>\n");
    for (const StepId id : allSteps) {
        const StepResult *step = record.step(id);
        QString anchor;
        for (const ReportSection &section : sections)
            if (section.step && section.step == step)
                anchor = section.anchor;
        const QString name = escaped(stepName(id, english));
        out += QLatin1String("<tr><th scope=\"row\">") +
               (anchor.isEmpty() ? name
                                 : QLatin1String("<a href=\"#") + anchor + QLatin1String("\">") +
                                       name + QLatin1String("</a>")) +
               QLatin1String("</th><td>") +
               (step ? html::stateBadge(step->status, statusText(*step))
                     : QStringLiteral("did not run")) +
               QLatin1String("</td><td class=\"num\">") +
               escaped(step ? durationText(step->durationMs) : QStringLiteral("–")) +
               QLatin1String("</td><td>") + escaped(step ? step->summary : QString()) +
               QLatin1String("</td></tr>\n");
    }
    return out + QLatin1String("</tbody>\n</table>\n</section>\n");
}

QString sectionPart(const ReportSection &section)
{
    QString out = QLatin1String("<section aria-labelledby=\"") + section.anchor +
                  QLatin1String("\">\n<h2 id=\"") + section.anchor + QLatin1String("\">") +
                  escaped(section.title) + QLatin1String("</h2>\n");
    if (section.step) {
        out +=
            QLatin1String("<p>") +
            html::stateBadge(section.step->status, statusText(*section.step)) + QLatin1Char(' ') +
            (section.step->failure ? html::chip(toToken(*section.step->failure)) + QLatin1Char(' ')
                                   : QString()) +
            escaped(section.step->summary) + QLatin1String("</p>\n");
    } else if (section.anchor != QLatin1String("url")) {
        out += QLatin1String("<p>This step did not run.</p>\n");
    }
    out += html::definitionTable(section.facts);
    for (const ReportTable &table : section.tables)
        out += html::table(table);
    return out + QLatin1String("</section>\n");
}

QString rawPart(const RunRecord &record, const QList<ReportSection> &sections)
{
    QString out =
        QLatin1String("<section aria-labelledby=\"raw\">\n<h2 id=\"raw\">Raw evidence</h2>\n");
    for (const ReportSection &section : sections)
        for (const RawText &raw : section.raw)
            out += html::rawBlock(section.title + QLatin1String(": ") + raw.title, raw.text);
    QString log;
    for (const StepResult &step : record.steps)
        for (const LogEntry &entry : step.log)
            log += entry.time.toUTC().toString(QStringLiteral("HH:mm:ss.zzz ")) +
                   toToken(entry.level).leftJustified(8) + entry.text + QLatin1Char('\n');
    if (!log.isEmpty())
        out += html::rawBlock(QStringLiteral("Log"), log);
    return out + QLatin1String("</section>\n");
}

} // namespace

QByteArray htmlReport(const RunRecord &record)
{
    const QList<ReportSection> sections = reportSections(record);
    QString out = head(record);
    out +=
        QLatin1String("<header><p class=\"product\">Microsoft Defender: connection to ECS</p><p>") +
        escaped(QStringLiteral("%1, %2").arg(record.machine.name.isEmpty() ? record.machine.os
                                                                           : record.machine.name,
                                             utcText(record.started))) +
        QLatin1String("</p></header>\n<main>\n");
    out += verdictPart(record) + wirePart(record) + overview(record, sections);
    for (const ReportSection &section : sections)
        out += sectionPart(section);
    out += QLatin1String("<section aria-labelledby=\"run\">\n<h2 id=\"run\">This run</h2>\n") +
           html::definitionTable(runFacts(record)) + QLatin1String("</section>\n") +
           rawPart(record, sections) + QLatin1String("</main>\n<footer><p>") +
           escaped(QStringLiteral("%1 %2, schema version %3")
                       .arg(record.tool.name, record.tool.version)
                       .arg(schemaVersion)) +
           QLatin1String("</p></footer>\n</body>\n</html>\n");
    return out.toUtf8();
}

} // namespace ecs
