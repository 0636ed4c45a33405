// SPDX-License-Identifier: MIT
#include "diagnostics/report/report_content.h"
#include "diagnostics/report/reports.h"

namespace ecs {

namespace {

QString say(const char *source, TextLanguage language)
{
    return inLanguage("Reports", source, language);
}

QString targetsText(const RunRecord &record)
{
    QStringList hosts;
    for (const Target &target : record.targets)
        hosts.append(target.host + QLatin1Char(':') + QString::number(target.port.value_or(443)));
    hosts.removeDuplicates();
    return hosts.join(QLatin1String(", "));
}

QString routeLine(const RunRecord &record, TextLanguage language)
{
    if (!record.route)
        return QStringLiteral("–");
    return record.route->kind == RouteKind::Proxy
               ? say(QT_TRANSLATE_NOOP("Reports", "through the proxy %1"), language)
                     .arg(record.route->proxy)
               : say(QT_TRANSLATE_NOOP("Reports", "direct"), language);
}

QString stepsLine(const RunRecord &record, TextLanguage language)
{
    QStringList parts;
    for (const StepId id :
         {StepId::Platform, StepId::Dns, StepId::Port, StepId::Proxy, StepId::WebRequest})
        if (const StepResult *step = record.step(id))
            parts.append(stepName(id, language) + QLatin1Char(' ') +
                         statusName(step->status, language));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QLatin1String(", "));
}

QString alsoText(const Verdict &verdict)
{
    QStringList tokens;
    for (const Failure failure : verdict.also)
        tokens.append(toToken(failure));
    return tokens.isEmpty() ? QString() : QLatin1String("; ") + tokens.join(QLatin1String(", "));
}

// Direct attempts when the way is direct, else those at the proxy.
QStringList triedLines(const RunRecord &record, TextLanguage language)
{
    const bool proxied = record.route && record.route->kind == RouteKind::Proxy;
    QStringList lines;
    const auto *ports = record.facts<PortFacts>();
    for (const PortAttempt &attempt : ports ? ports->attempts : QList<PortAttempt>()) {
        if ((attempt.route == QLatin1String("proxy")) != proxied || lines.size() >= 12)
            continue;
        const QString result = attempt.failure ? toToken(*attempt.failure)
                               : attempt.rttMs
                                   ? say(QT_TRANSLATE_NOOP("Reports", "connected in %1"), language)
                                         .arg(durationText(attempt.rttMs))
                                   : say(QT_TRANSLATE_NOOP("Reports", "not finished"), language);
        lines.append(QStringLiteral("  - %1 (%2) TCP %3: %4")
                         .arg(attempt.address, attempt.host)
                         .arg(attempt.port.value_or(443))
                         .arg(result));
    }
    return lines;
}

} // namespace

QString ticketSummary(const RunRecord &record, TextLanguage language)
{
    const Verdict &verdict = record.verdict;
    const CauseText text = causeText(verdict.cause, language, record);
    QStringList lines;
    const auto add = [&](const char *name, const QString &value) {
        lines.append(say(name, language) + QLatin1String(": ") + value);
    };
    add(QT_TRANSLATE_NOOP("Reports", "Defender ECS connection"), text.headline);
    add(QT_TRANSLATE_NOOP("Reports", "Cause"), toToken(verdict.cause) + QLatin1String(" (") +
                                                   confidenceName(verdict.confidence, language) +
                                                   QLatin1Char(')') + alsoText(verdict));
    add(QT_TRANSLATE_NOOP("Reports", "Who can fix it"), ownerName(verdict.owner, language));
    add(QT_TRANSLATE_NOOP("Reports", "Computer"),
        QStringLiteral("%1, %2 (%3)")
            .arg(record.machine.name, record.machine.os, record.machine.osBuild));
    add(QT_TRANSLATE_NOOP("Reports", "Tested"),
        QStringLiteral("%1, %2").arg(utcText(record.started), targetsText(record)));
    add(QT_TRANSLATE_NOOP("Reports", "Route"), routeLine(record, language));
    add(QT_TRANSLATE_NOOP("Reports", "Steps"), stepsLine(record, language));
    constexpr qsizetype mostEvidence = 2;
    for (qsizetype i = 0; i < qMin(verdict.evidence.size(), mostEvidence); ++i)
        add(QT_TRANSLATE_NOOP("Reports", "Evidence"), verdict.evidence.at(i).text);
    constexpr qsizetype mostActions = 2;
    for (qsizetype i = 0; i < qMin(text.actions.size(), mostActions); ++i)
        add(QT_TRANSLATE_NOOP("Reports", "To do"), text.actions.at(i));
    add(QT_TRANSLATE_NOOP("Reports", "Run"),
        QStringLiteral("%1, %2 %3").arg(record.runId, record.tool.name, record.tool.version));
    return lines.join(u'\n') + QLatin1Char('\n');
}

QString firewallRequest(const RunRecord &record, TextLanguage language)
{
    QStringList lines;
    const auto add = [&](const char *sentence) { lines.append(say(sentence, language)); };
    add(QT_TRANSLATE_NOOP(
        "Reports",
        "Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)"));
    lines.append(QString());
    add(QT_TRANSLATE_NOOP("Reports", "Please allow, outgoing, HTTPS over TCP:"));
    for (const Target &target : record.targets) {
        const QString line =
            QStringLiteral("  - %1, TCP %2").arg(target.host).arg(target.port.value_or(443));
        if (!lines.contains(line))
            lines.append(line);
    }
    if (record.targets.isEmpty())
        lines.append(QStringLiteral("  - –"));
    const QString named =
        record.targets.isEmpty() ? QStringLiteral("ecs.office.com") : record.targets.first().host;
    lines.append(say(QT_TRANSLATE_NOOP(
                         "Reports",
                         "Write the host name itself into the rule: in most firewalls *.%1 does "
                         "not cover %1. The addresses change, so a rule by address does not last."),
                     language)
                     .arg(named));
    add(QT_TRANSLATE_NOOP("Reports",
                          "Please do not inspect the TLS of these hosts, and do not limit the rule "
                          "to a path: a rule with a path would need inspection."));
    add(QT_TRANSLATE_NOOP("Reports", "Please do not ask for a sign-in: the requests come from the "
                                     "system account and are anonymous."));
    add(QT_TRANSLATE_NOOP(
        "Reports",
        "On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc)."));
    add(QT_TRANSLATE_NOOP(
        "Reports",
        "For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, "
        "www.microsoft.com, crl3.digicert.com and crl4.digicert.com."));
    lines.append(QString());
    lines.append(
        say(QT_TRANSLATE_NOOP("Reports", "What was measured on %1 at %2, route %3:"), language)
            .arg(record.machine.name.isEmpty() ? QStringLiteral("–") : record.machine.name,
                 utcText(record.started), routeLine(record, language)));
    lines.append(QStringLiteral("  - %1 (%2, %3)")
                     .arg(causeText(record.verdict.cause, language, record).headline,
                          toToken(record.verdict.cause),
                          confidenceName(record.verdict.confidence, language)));
    for (const Evidence &evidence : record.verdict.evidence)
        lines.append(QLatin1String("  - ") + evidence.text);
    const QStringList tried = triedLines(record, language);
    if (!tried.isEmpty()) {
        add(QT_TRANSLATE_NOOP("Reports", "Addresses tried:"));
        lines.append(tried);
    }
    lines.append(say(QT_TRANSLATE_NOOP("Reports", "Run %1, %2 %3"), language)
                     .arg(record.runId, record.tool.name, record.tool.version));
    return lines.join(u'\n') + QLatin1Char('\n');
}

} // namespace ecs
