// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge.h"

#include "diagnostics/model/genuine.h"
#include "diagnostics/verdict/cause_table.h"
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>

namespace ecs {

namespace {

// The order of judgement (rule 3), after the rules for this machine alone. What a rule further down
// would say as well has the same reason and is no cause of its own.
constexpr PathRule orderedPathRules[] = {
    {"no_network", ruleNoNetwork},               // (b)
    {"captive_portal", ruleCaptivePortal},       // (c)
    {"proxy_mismatch", ruleProxyMismatch, true}, // (d)
    {"proxy_pac_failed", ruleProxyScript, true}, // (e) the proxy leg …
    {"proxy_leg", ruleProxyLeg},
    {"dns_hosts_override", ruleHostsFile}, //     … else hosts file, DNS, TCP
    {"ipv6_only", ruleIpv6Only},
    {"dns", ruleDns},
    {"dns_sinkhole", ruleSinkhole},
    {"tcp", ruleTcp},
    {"clock_wrong", ruleClock},              // (f)
    {"http_block_page", ruleBlockPage},      // (g)
    {"tls_intercepted", ruleTlsIntercepted}, // (h)
    {"tls_root_missing", ruleTlsRootMissing},
    {"tls_dates", ruleTlsDates},
    {"tls_name_mismatch", ruleTlsName},
    {"tls_untrusted_root", ruleTlsUntrustedRoot},
    {"tls_handshake", ruleTlsHandshake},
    {"http_transport", ruleHttpTransport}, // (i)
    {"http_status", ruleHttpStatus},
    {"http_unexpected", ruleHttpContent},
    {"measured_failure", ruleMeasuredFailure},
};

constexpr QLatin1String healthyRule("healthy");
constexpr QLatin1String mpcmdrunRule("mpcmdrun_failed");

bool isOff(const char *name, const QStringList &disabledRules)
{
    return disabledRules.contains(QLatin1String(name));
}

struct PathFinding
{
    Finding finding;
    std::size_t rule = 0;
    qsizetype target = -1;
};

std::optional<PathFinding> firstPathFinding(const CaseView &view, qsizetype target,
                                            const QStringList &disabledRules, std::size_t from = 0)
{
    const TargetView &subject = view.targets.at(target);
    for (std::size_t i = from; i < std::size(orderedPathRules); ++i) {
        const PathRule &rule = orderedPathRules[i];
        if (isOff(rule.name, disabledRules))
            continue;
        MaybeFinding finding = rule.apply(view, subject);
        if (!finding)
            continue;
        if (rule.namesUnderlying)
            if (const auto below = firstPathFinding(view, target, disabledRules, i + 1)) {
                finding->also.append(below->finding.cause);
                finding->evidence.append(below->finding.evidence);
            }
        return PathFinding{*finding, i, target};
    }
    return std::nullopt;
}

// The finding of the target whose rule comes first; the others' causes stand beside it.
std::optional<PathFinding> pathFinding(const CaseView &view, const QStringList &disabledRules)
{
    std::optional<PathFinding> best;
    QList<Failure> others;
    for (qsizetype i = 0; i < view.targets.size(); ++i) {
        if (view.targets.at(i).genuine)
            continue;
        auto found = firstPathFinding(view, i, disabledRules);
        if (!found)
            continue;
        if (best && best->rule <= found->rule) {
            others.append(found->finding.cause);
        } else {
            if (best)
                others.append(best->finding.cause);
            best = std::move(found);
        }
    }
    if (best)
        best->finding.also.append(others);
    return best;
}

MaybeFinding machineFinding(const CaseView &view, const QStringList &disabledRules)
{
    for (const MachineRule &rule : machineRules())
        if (!isOff(rule.name, disabledRules))
            if (MaybeFinding finding = rule.apply(view))
                return finding;
    return std::nullopt;
}

Finding healthyFinding(const CaseView &view)
{
    Finding finding{Failure::Healthy, Confidence::Certain, {}, {}, {}, {}};
    for (const TargetView &target : view.targets) {
        QString why;
        isGenuine(*target.shown, &why);
        finding.evidence.append(
            {StepId::WebRequest, QStringLiteral("%1: %2").arg(target.target->host, why)});
    }
    return finding;
}

MaybeFinding mpcmdrunFinding(const CaseView &view)
{
    // without administrator rights MpCmdRun need not answer: its silence says nothing then
    if (!view.platform || !view.platform->ecsUrls.isEmpty() ||
        view.record.machine.elevated == false)
        return std::nullopt;
    const PlatformFacts &platform = *view.platform;
    const bool explained =
        !platform.mpcmdrunHresult.isEmpty() &&
        (!platform.otherAntivirus.isEmpty() ||
         platform.runningMode.contains(QLatin1String("passive"), Qt::CaseInsensitive));
    const bool said = view.platformStep && view.platformStep->failure == Failure::MpcmdrunFailed;
    if (explained || !(said || platform.mpcmdrunExitCode))
        return std::nullopt;
    QString text = QStringLiteral("MpCmdRun -DisplayECSConnection printed no address");
    if (platform.mpcmdrunExitCode)
        text += QStringLiteral(" (exit code %1)").arg(*platform.mpcmdrunExitCode);
    if (!platform.mpcmdrunHresult.isEmpty())
        text += QStringLiteral(", %1").arg(platform.mpcmdrunHresult);
    return Finding{Failure::MpcmdrunFailed,
                   Confidence::Certain,
                   {{StepId::Platform, text + u'.'}},
                   {},
                   {},
                   {}};
}

bool givenByOption(const CaseView &view)
{
    return !view.targets.isEmpty() &&
           std::all_of(view.targets.begin(), view.targets.end(), [](const TargetView &target) {
               return target.target->source == TargetSource::Option;
           });
}

void take(Judgement &judgement, const Finding &finding)
{
    judgement.cause = finding.cause;
    judgement.confidence = finding.confidence;
    judgement.evidence = finding.evidence;
    judgement.also = finding.also;
    judgement.values.insert(finding.values);
    judgement.notes = finding.notes;
}

void alsoNote(Judgement &judgement, const Finding &finding)
{
    judgement.also.append(finding.cause);
    judgement.also.append(finding.also);
    judgement.evidence.append(finding.evidence);
}

// Every way in which the run may end without a proof is said, so that nobody takes it for a result.
void explainNothingProven(const CaseView &view, Judgement &judgement)
{
    for (const TargetView &target : view.targets)
        for (const WebExchange *exchange : target.exchanges)
            if (exchange->tls && exchange->tls->rootExpected == true)
                for (const ChainError &error : exchange->tls->errors)
                    judgement.evidence.append(
                        {StepId::WebRequest,
                         QStringLiteral(
                             "The certificate chain of %1 ends in a root that ECS uses, but "
                             "was refused: %2%3.")
                             .arg(target.target->host, toToken(error.problem),
                                  error.code.isEmpty() ? QString()
                                                       : QStringLiteral(" (%1)").arg(error.code))});
    for (const StepResult &step : view.record.steps)
        if (!step.superseded && !step.summary.isEmpty() &&
            (step.status == StepStatus::CouldNotRun || step.status == StepStatus::Failed ||
             step.status == StepStatus::Cancelled))
            judgement.evidence.append({step.id, step.summary});
    if (judgement.evidence.isEmpty())
        judgement.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("No genuine answer and no proof of a cause was measured.")});
}

qsizetype firstFailing(const CaseView &view)
{
    for (qsizetype i = 0; i < view.targets.size(); ++i)
        if (!view.targets.at(i).genuine)
            return i;
    return -1;
}

void tidyAlso(Judgement &judgement)
{
    QList<Failure> tidy;
    for (const Failure failure : std::as_const(judgement.also))
        if (failure != judgement.cause && failure != Failure::Healthy &&
            failure != Failure::CannotTell && !tidy.contains(failure))
            tidy.append(failure);
    judgement.also = tidy;
}

} // namespace

std::span<const PathRule> pathRules()
{
    return orderedPathRules;
}

QStringList ruleNames()
{
    QStringList names{healthyRule, mpcmdrunRule};
    const auto collect = [&](const auto &rules) {
        for (const auto &rule : rules)
            names.append(QString::fromLatin1(rule.name));
    };
    collect(machineRules());
    collect(pathRules());
    collect(warningRules());
    collect(limitRules());
    return names;
}

Judgement evaluate(const RunRecord &record, const QStringList &disabledRules)
{
    const CaseView view(record);
    Judgement judgement;
    const qsizetype subject = qMax<qsizetype>(firstFailing(view), 0);
    if (subject < view.targets.size())
        judgement.values = valuesOf(view, view.targets.at(subject));

    const MaybeFinding machine = machineFinding(view, disabledRules);
    const auto path = pathFinding(view, disabledRules);
    const MaybeFinding mpcmdrun =
        disabledRules.contains(mpcmdrunRule) ? std::nullopt : mpcmdrunFinding(view);

    if (path) {
        judgement.values = valuesOf(view, view.targets.at(path->target));
        judgement.values.insert(path->finding.values);
    }
    if (machine) {
        take(judgement, *machine);
        if (path)
            alsoNote(judgement, path->finding);
    } else if (path) {
        take(judgement, path->finding);
        judgement.target = path->target;
        if (mpcmdrun)
            alsoNote(judgement, *mpcmdrun);
    } else if (view.allGenuine() && !disabledRules.contains(healthyRule) &&
               (!mpcmdrun || givenByOption(view))) {
        take(judgement, healthyFinding(view));
        if (mpcmdrun)
            alsoNote(judgement, *mpcmdrun);
    } else if (mpcmdrun) {
        take(judgement, *mpcmdrun);
    } else {
        explainNothingProven(view, judgement);
    }

    for (const WarningRule &rule : warningRules())
        if (!isOff(rule.name, disabledRules))
            rule.apply(view, judgement);
    for (const LimitRule &rule : limitRules())
        if (!isOff(rule.name, disabledRules))
            rule.apply(view, judgement);
    tidyAlso(judgement);
    return judgement;
}

Verdict judge(const RunRecord &record, const QStringList &disabledRules)
{
    const Judgement judgement = evaluate(record, disabledRules);
    const CauseText text = judgementText(judgement, TextLanguage::English);
    return {judgement.cause,
            judgement.confidence,
            text.headline,
            text.explanation,
            cause(judgement.cause).owner,
            text.actions,
            judgement.evidence,
            judgement.also};
}

Verdict judge(const RunRecord &record)
{
    return judge(record, {});
}

std::optional<bool> isGenuine(const WebExchange &exchange, QString *reason)
{
    return isGenuineAnswer(exchange, reason);
}

int exitCode(const RunRecord &record, bool couldNotSave)
{
    constexpr int endedEarly = 22;
    if (couldNotSave)
        return couldNotRunExitCode;
    if (record.verdict.cause == Failure::CannotTell && record.outcome != Outcome::Completed)
        return endedEarly;
    return cause(record.verdict.cause).exitCode;
}

} // namespace ecs
