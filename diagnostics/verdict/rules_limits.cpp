// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge_rules.h"
#include "diagnostics/verdict/wire_witness.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

void lowerTo(Judgement &judgement, Confidence most)
{
    judgement.confidence = qMax(judgement.confidence, most); // Certain < Likely < Possible
}

// A cause that was measured on the way to ECS, not on this machine alone.
bool isAboutThePath(Failure failure)
{
    return cause(failure).exitCode >= 11 && cause(failure).exitCode <= 15 &&
           failure != Failure::NoNetwork;
}

bool dependsOnRoute(Failure failure)
{
    return failure == Failure::Healthy || isAboutThePath(failure) ||
           failure == Failure::DnsHostsOverride;
}

bool succeededLately(const CaseView &view)
{
    constexpr qint64 oneDay = qint64(24) * 3600;
    if (!view.platform || !view.platform->ecsLastSuccess.isValid())
        return false;
    const QDateTime success = view.platform->ecsLastSuccess;
    const QDateTime end =
        view.record.finished.isValid() ? view.record.finished : view.record.started;
    return success.secsTo(view.record.started) <= oneDay && success <= end;
}

// Defender's own host was asked for by somebody to whom MpCmdRun need not answer.
void sayWhoMayAsk(const CaseView &view, Judgement &judgement)
{
    if (view.record.machine.elevated == false && view.platform && !view.platform->chosen.isEmpty())
        judgement.notes.append({Note::AdministratorMayAsk, {}});
}

void guessedTarget(const CaseView &view, Judgement &judgement)
{
    if (judgement.cause == Failure::Healthy) {
        if (std::none_of(view.targets.begin(), view.targets.end(),
                         [](const TargetView &target) { return target.target->guessed(); }))
            return;
        lowerTo(judgement, Confidence::Possible);
        judgement.notes.append({Note::GuessedTargetReachable, {}});
        sayWhoMayAsk(view, judgement);
        return;
    }
    if (judgement.target < 0 || !view.targets.at(judgement.target).target->guessed() ||
        !dependsOnRoute(judgement.cause))
        return;
    lowerTo(judgement, Confidence::Likely);
    judgement.notes.append({Note::GuessedTarget, {}});
    sayWhoMayAsk(view, judgement);
}

void routeNotCertain(const CaseView &view, Judgement &judgement)
{
    const auto &route = view.record.route;
    if (!route || route->certainty != RouteCertainty::Expected ||
        !dependsOnRoute(judgement.cause) || view.record.machine.account == Account::System ||
        (judgement.cause == Failure::Healthy && succeededLately(view)))
        return;
    const auto differs = [&](const RouteCandidate &candidate) {
        return candidate.kind != route->kind || candidate.proxy != route->proxy;
    };
    if (!route->candidates.isEmpty() &&
        std::none_of(route->candidates.begin(), route->candidates.end(), differs))
        return;
    lowerTo(judgement, Confidence::Likely);
    judgement.notes.append({Note::RouteNotCertain, {}});
}

// The reader chose the route, and Defender's service is expected to go another one: what is said
// holds for the chosen one alone.
void chosenRoute(const CaseView &view, Judgement &judgement)
{
    const auto &route = view.record.route;
    const bool other = route && route->certainty == RouteCertainty::ChosenByUser &&
                       !route->candidates.isEmpty() &&
                       (route->candidates.first().kind != route->kind ||
                        route->candidates.first().proxy != route->proxy);
    if (!other) {
        if (judgement.cause == Failure::Healthy && route)
            judgement.notes.append({Note::RouteOfService, {}});
        return;
    }
    if (!dependsOnRoute(judgement.cause))
        return;
    lowerTo(judgement,
            judgement.cause == Failure::Healthy ? Confidence::Possible : Confidence::Likely);
    judgement.notes.append({Note::ChosenRoute, {}});
}

void ownSuccess(const CaseView &view, Judgement &judgement)
{
    const bool failing = isAboutThePath(judgement.cause) ||
                         judgement.cause == Failure::ClockWrong ||
                         judgement.cause == Failure::DnsHostsOverride;
    if (!failing || !succeededLately(view))
        return;
    const QString when =
        view.platform->ecsLastSuccess.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
        QLatin1String(" UTC");
    lowerTo(judgement, Confidence::Possible);
    judgement.notes.append({Note::OwnRecentSuccess, {{QStringLiteral("date"), when}}});
    judgement.evidence.append(
        {StepId::Platform,
         QStringLiteral("Defender's own record (EcsConfigs) was written at %1.").arg(when)});
}

// Another process was measured than the one that matters; only its own record says that it got
// through as well.
void asSeenByProgram(const CaseView &view, Judgement &judgement)
{
    if (judgement.cause == Failure::Healthy && !succeededLately(view))
        judgement.notes.append({Note::AsSeenByThisProgram, {}});
}

// Two requests to one host that ended in different ways: what is named is one of the two.
void unsteadyPath(const CaseView &view, Judgement &judgement)
{
    constexpr std::array mayFlap = {
        Failure::TcpTimeout,     Failure::TcpRefused,    Failure::TcpReset,
        Failure::TcpUnreachable, Failure::TlsReset,      Failure::TlsTimeout,
        Failure::ProxyTimeout,   Failure::ProxyReset,    Failure::HttpReset,
        Failure::HttpTimeout,    Failure::HttpTruncated, Failure::ProxyUnreachable};
    const auto flaps = [&](Failure failure) {
        return std::find(mayFlap.begin(), mayFlap.end(), failure) != mayFlap.end();
    };
    if (judgement.target < 0)
        return;
    const TargetView &target = view.targets.at(judgement.target);
    if (!target.shown || !target.shown->failure || !flaps(*target.shown->failure) ||
        !flaps(judgement.cause))
        return;
    for (const WebExchange *exchange : target.exchanges) {
        if (!exchange->failure || exchange->failure == target.shown->failure ||
            !flaps(*exchange->failure) || judgement.also.contains(*exchange->failure))
            continue;
        lowerTo(judgement, Confidence::Possible);
        judgement.also.append(*exchange->failure);
        judgement.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("Another request ended with %1.").arg(word(*exchange->failure))});
    }
}

bool settledByPackets(const CaseView &view, const Judgement &judgement)
{
    if (!view.wire)
        return false;
    const auto witnesses = wireWitnesses(*view.wire, judgement.cause,
                                         wireSubject(view, view.targets.at(judgement.target)));
    return std::any_of(witnesses.begin(), witnesses.end(),
                       [](const WireWitness &witness) { return witness.settles; });
}

// That a connection was refused, cut or never answered is a fact; from this end alone it is open
// whether the service did it, something on the way, or what protects this computer. Packets settle
// that, and so does another name that gets through on the same address.
void doerOpen(const CaseView &view, Judgement &judgement)
{
    constexpr std::array open = {Failure::TcpTimeout, Failure::TcpRefused, Failure::TcpReset,
                                 Failure::TlsReset, Failure::HttpReset};
    if (judgement.target < 0 ||
        std::find(open.begin(), open.end(), judgement.cause) == open.end() ||
        std::any_of(judgement.notes.begin(), judgement.notes.end(),
                    [](const NoteUse &use) { return use.note == Note::FilteredByName; }) ||
        settledByPackets(view, judgement))
        return;
    lowerTo(judgement, Confidence::Likely);
    judgement.notes.append({Note::DoerOpen, {}});
}

// The packets are a second witness: what they show of the same cause stands beside it, and what was
// likely by one witness is certain by two. Alone they say nothing, and what bounds the confidence
// for other reasons comes after them.
void wireEvidence(const CaseView &view, Judgement &judgement)
{
    if (judgement.target < 0 || !isAboutThePath(judgement.cause) || !view.wire)
        return;
    constexpr qsizetype most = 3;
    const auto witnesses = wireWitnesses(*view.wire, judgement.cause,
                                         wireSubject(view, view.targets.at(judgement.target)));
    for (qsizetype i = 0; i < qMin(witnesses.size(), most); ++i) {
        const WireFinding &finding = witnesses.at(i).finding;
        judgement.evidence.append(
            {StepId::Capture,
             QStringLiteral("The packets show %1 (%2).").arg(finding.token, finding.detail)});
    }
    if (!settledByPackets(view, judgement))
        return;
    if (judgement.confidence == Confidence::Possible)
        judgement.confidence = Confidence::Likely;
    else if (judgement.confidence == Confidence::Likely)
        judgement.confidence = Confidence::Certain;
}

// What came of a rule for name resolution, after "… to %3"; empty where it makes no difference.
QString whatTheRuleGave(const CaseView &view, const Judgement &judgement, const TargetView &target)
{
    const QStringList published = view.serverAddresses(target.target->host);
    const QStringList &own = target.name.addresses;
    const QString adapters = QStringLiteral("; the name servers of the network adapters gave %1")
                                 .arg(published.value(0));
    if (own.isEmpty() && published.isEmpty()) // no second answer to compare with
        return cause(judgement.cause).exitCode == 11 ? QStringLiteral(".") : QString();
    if (own.isEmpty())
        return QStringLiteral(", which gave no address (%1)%2.")
            .arg(target.name.failure ? word(*target.name.failure) : QStringLiteral("no answer"),
                 adapters);
    if (published.isEmpty() || std::any_of(own.begin(), own.end(), [&](const QString &address) {
            return published.contains(address);
        }))
        return {};
    return QStringLiteral(", which gave %1%2.").arg(own.first(), adapters);
}

// A rule sends this machine's own questions elsewhere, and what came back is not what the adapters'
// name servers say: then the two are answers of different servers, and the reader should know
// whose.
void namePolicy(const CaseView &view, Judgement &judgement)
{
    if (judgement.target < 0 || !isAboutThePath(judgement.cause) || view.viaProxy || !view.dns)
        return;
    const TargetView &target = view.targets.at(judgement.target);
    const QString gave = whatTheRuleGave(view, judgement, target);
    for (const NamePolicyRule &rule : view.dns->namePolicy) {
        if (gave.isEmpty() || rule.servers.isEmpty() ||
            rule.host.compare(target.target->host, Qt::CaseInsensitive) != 0)
            continue;
        judgement.evidence.append(
            {StepId::Dns,
             QStringLiteral("A rule for name resolution (NRPT, %1) sends questions for %2 to %3%4")
                 .arg(rule.covers, rule.host, rule.servers.join(QLatin1String(", ")), gave)});
        return;
    }
}

void severalTargets(const CaseView &view, Judgement &judgement)
{
    if (view.targets.size() > 1 && judgement.target >= 0)
        judgement.notes.append({Note::SeveralTargets, {}});
}

void anotherAntivirus(const CaseView &view, Judgement &judgement)
{
    if (!view.platform)
        return;
    if (!view.platform->otherAntivirus.isEmpty()) {
        judgement.notes.append({Note::OtherAntivirus, {}});
        judgement.evidence.append(
            {StepId::Platform, QStringLiteral("Registered antivirus: %1.")
                                   .arg(view.platform->otherAntivirus.join(QLatin1String(", ")))});
    } else if (view.platform->runningMode.contains(QLatin1String("passive"), Qt::CaseInsensitive)) {
        judgement.notes.append({Note::PassiveMode, {}});
        judgement.evidence.append(
            {StepId::Platform,
             QStringLiteral("Running mode: %1.").arg(view.platform->runningMode)});
    }
}

void endedEarly(const CaseView &view, Judgement &judgement)
{
    if (judgement.cause != Failure::CannotTell)
        return;
    if (view.record.outcome == Outcome::Cancelled)
        judgement.notes.append({Note::RunCancelled, {}});
    else if (view.record.outcome == Outcome::TimedOut)
        judgement.notes.append({Note::RunTimedOut, {}});
    if (std::all_of(view.targets.begin(), view.targets.end(),
                    [](const TargetView &target) { return target.exchanges.isEmpty(); }))
        judgement.notes.append({Note::NothingMeasured, {}});
}

constexpr LimitRule rules[] = {
    {"doer_open", doerOpen},
    {"wire_evidence", wireEvidence},
    {"several_targets", severalTargets},
    {"unsteady_path", unsteadyPath},
    {"guessed_target", guessedTarget},
    {"route_not_certain", routeNotCertain},
    {"own_recent_success", ownSuccess},
    {"as_seen_by_program", asSeenByProgram},
    {"chosen_route", chosenRoute},
    {"name_policy", namePolicy},
    {"another_antivirus", anotherAntivirus},
    {"ended_early", endedEarly},
};

} // namespace

std::span<const LimitRule> limitRules()
{
    return rules;
}

} // namespace ecs
