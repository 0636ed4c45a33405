// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>

namespace ecs {

namespace {

void add(Judgement &judgement, Failure warning, StepId step, const QString &text)
{
    if (judgement.also.contains(warning))
        return;
    judgement.also.append(warning);
    judgement.evidence.append({step, text});
}

void dnsSlow(const CaseView &view, Judgement &judgement)
{
    constexpr double limitMs = 2000;
    if (view.viaProxy) // the name is the proxy's business then
        return;
    for (const TargetView &target : view.targets)
        if (target.name.ms > limitMs && !target.name.failure)
            add(judgement, Failure::DnsSlow, StepId::Dns,
                QStringLiteral("Resolving %1 took %2.")
                    .arg(target.target->host, milliseconds(target.name.ms)));
}

bool ofFamily(const PortAttempt &attempt, QLatin1String family)
{
    return attempt.family == family;
}

// IPv6 that was never there is not broken: "unreachable" without a route is the normal answer.
bool countsAsFailed(const CaseView &view, const PortAttempt &attempt)
{
    // No route for a whole family is how the network is built, not an address that is dead.
    const bool ipv6 = ofFamily(attempt, QLatin1String("ipv6"));
    const MachineInfo &machine = view.record.machine;
    const bool hasRoute =
        ipv6 ? machine.hasDefaultRouteIpv6 == true : machine.hasDefaultRouteIpv4 != false;
    return attempt.failure && !(attempt.failure == Failure::TcpUnreachable && !hasRoute);
}

bool ipv6IsBroken(const CaseView &view, const QList<const PortAttempt *> &attempts)
{
    bool ipv4Works = false;
    bool ipv6Failed = false;
    for (const PortAttempt *attempt : attempts) {
        const bool ipv6 = ofFamily(*attempt, QLatin1String("ipv6"));
        if (ipv6 && connected(*attempt))
            return false;
        ipv4Works = ipv4Works || (!ipv6 && connected(*attempt));
        ipv6Failed = ipv6Failed || (ipv6 && countsAsFailed(view, *attempt));
    }
    return ipv4Works && ipv6Failed;
}

void ipv6Broken(const CaseView &view, Judgement &judgement)
{
    if (view.viaProxy)
        return;
    for (const TargetView &target : view.targets)
        if (ipv6IsBroken(view, view.attempts(target.target->host)))
            add(judgement, Failure::Ipv6Broken, StepId::Port,
                QStringLiteral("%1 takes connections over IPv4, but not over IPv6.")
                    .arg(target.target->host));
}

void partialAddresses(const CaseView &view, Judgement &judgement)
{
    if (view.viaProxy)
        return;
    for (const TargetView &target : view.targets) {
        const auto attempts = view.attempts(target.target->host);
        const bool onlyIpv6 = ipv6IsBroken(view, attempts);
        if (std::none_of(attempts.begin(), attempts.end(),
                         [](const PortAttempt *attempt) { return connected(*attempt); }))
            continue;
        for (const PortAttempt *attempt : attempts)
            if (countsAsFailed(view, *attempt) &&
                !(onlyIpv6 && ofFamily(*attempt, QLatin1String("ipv6"))))
                add(judgement, Failure::PartialAddresses, StepId::Port,
                    QStringLiteral("%1 takes connections, but not at %2 (%3).")
                        .arg(target.target->host, attempt->address, word(*attempt->failure)));
    }
}

// Only over native IPv6, which Microsoft does not support: worth knowing even while it works.
void ipv6OnlyWorks(const CaseView &view, Judgement &judgement)
{
    if (view.viaProxy || judgement.cause != Failure::Healthy ||
        view.record.machine.hasDefaultRouteIpv4 != false)
        return;
    for (const TargetView &target : view.targets) {
        const QString address = target.shown ? target.shown->address : QString();
        if (address.contains(u':') &&
            !address.startsWith(QLatin1String("64:ff9b:"), Qt::CaseInsensitive))
            add(judgement, Failure::Ipv6Only, StepId::Port,
                QStringLiteral("%1 was reached at %2; there is no default route for IPv4.")
                    .arg(target.target->host, address));
    }
}

double bodyMs(const WebTiming &timing)
{
    double rest = *timing.totalMs;
    for (const auto &part :
         {timing.dnsMs, timing.connectMs, timing.proxyMs, timing.tlsMs, timing.firstByteMs})
        rest -= part.value_or(0);
    return rest;
}

void slowPath(const CaseView &view, Judgement &judgement)
{
    constexpr double limitMs = 10'000;
    constexpr qint64 largeBody = 32'000;
    constexpr double bytesPerMs = 10; // 10 kB/s
    for (const TargetView &target : view.targets) {
        const WebExchange *shown = target.shown;
        if (!target.genuine || !shown->timing.totalMs)
            continue;
        const double total = *shown->timing.totalMs;
        const double transfer = bodyMs(shown->timing);
        const qint64 bytes = shown->bodyBytes.value_or(0);
        const bool thin = bytes >= largeBody && transfer > 0 &&
                          static_cast<double>(bytes) / transfer < bytesPerMs;
        if (total > limitMs || thin)
            add(judgement, Failure::SlowPath, StepId::WebRequest,
                QStringLiteral("The answer of %1 (%2 bytes) took %3.")
                    .arg(target.target->host)
                    .arg(bytes)
                    .arg(milliseconds(shown->timing.totalMs)));
    }
}

void revocation(const CaseView &view, Judgement &judgement)
{
    const auto *facts = view.record.facts<WebRequestFacts>();
    if (view.revocations.isEmpty() || !facts || revocationReachable(facts->requests) != false)
        return;
    const WebExchange &first = *view.revocations.first();
    add(judgement, Failure::TlsRevocationUnavailable, StepId::WebRequest,
        QStringLiteral("%1: %2.").arg(first.url, first.failure  ? word(*first.failure)
                                                 : first.status ? QString::number(*first.status)
                                                                : QStringLiteral("no answer")));
}

void serviceOnly(const CaseView &view, Judgement &judgement)
{
    if (!view.allGenuine())
        return;
    for (const TargetView &target : view.targets)
        if (target.userTried && !target.userGenuine)
            add(judgement, Failure::ProxyServiceOnly, StepId::WebRequest,
                QStringLiteral("Over this user's own route, %1 gave no genuine answer.")
                    .arg(target.target->host));
}

void directBlocked(const CaseView &view, Judgement &judgement)
{
    if (!view.viaProxy)
        return;
    for (const TargetView &target : view.targets) {
        const QString host = target.target->host;
        const auto attempts = view.attempts(host);
        const bool closed = !attempts.isEmpty() && std::none_of(attempts.begin(), attempts.end(),
                                                                [](const PortAttempt *attempt) {
                                                                    return connected(*attempt);
                                                                });
        const bool noName = target.name.measured && target.name.addresses.isEmpty() &&
                            view.serverAddresses(host).isEmpty() && target.name.failure;
        if (closed || noName)
            add(judgement, Failure::DirectBlockedBehindProxy, closed ? StepId::Port : StepId::Dns,
                closed
                    ? QStringLiteral("Without the proxy, %1 does not answer (%2).")
                          .arg(host, word(attempts.first()->failure.value_or(Failure::TcpTimeout)))
                    : QStringLiteral("Without the proxy, %1 has no address (%2).")
                          .arg(host, word(*target.name.failure)));
    }
}

void neverSucceeded(const CaseView &view, Judgement &judgement)
{
    if (!view.platform || view.platform->ecsPolicy != EcsPolicy::Enabled ||
        view.platform->ecsLastSuccess.isValid() || view.platform->chosen.isEmpty() ||
        view.platform->ecsSuccessReadable == false)
        return;
    add(judgement, Failure::EcsNeverSucceeded, StepId::Platform,
        QStringLiteral("EcsConfigs holds no configuration that was received."));
}

void noCapture(const CaseView &view, Judgement &judgement)
{
    const StepResult *step = view.record.step(StepId::Capture);
    if (!step || step->status != StepStatus::CouldNotRun)
        return;
    add(judgement, Failure::CaptureUnavailable, StepId::Capture,
        step->summary.isEmpty() ? QStringLiteral("Packets could not be recorded.") : step->summary);
}

// What a check itself marked with a warning's word.
void saidBySteps(const CaseView &view, Judgement &judgement)
{
    for (const StepResult &step : view.record.steps)
        if (!step.superseded && step.failure && isWarningOnly(*step.failure))
            add(judgement, *step.failure, step.id,
                step.summary.isEmpty() ? word(*step.failure) + QLatin1Char('.') : step.summary);
}

constexpr WarningRule rules[] = {
    {"dns_slow", dnsSlow},
    {"ipv6_broken", ipv6Broken},
    {"partial_addresses", partialAddresses},
    {"ipv6_only_works", ipv6OnlyWorks},
    {"slow_path", slowPath},
    {"tls_revocation_unavailable", revocation},
    {"proxy_service_only", serviceOnly},
    {"direct_blocked_behind_proxy", directBlocked},
    {"ecs_never_succeeded", neverSucceeded},
    {"capture_unavailable", noCapture},
    {"said_by_steps", saidBySteps},
};

} // namespace

std::span<const WarningRule> warningRules()
{
    return rules;
}

} // namespace ecs
