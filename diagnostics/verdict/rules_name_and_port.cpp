// SPDX-License-Identifier: MIT
#include "diagnostics/model/known_facts.h"
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

// Where an answer came from is left to the hosts file, DNS and the port only while nothing got
// further.
bool stoppedBeforeTls(const CaseView &view, const TargetView &target)
{
    return !view.viaProxy && !target.passed(WebPhase::Connect);
}

bool allSpecial(const QStringList &addresses)
{
    return !addresses.isEmpty() &&
           std::all_of(addresses.begin(), addresses.end(),
                       [](const QString &address) { return !specialRange(address).isEmpty(); });
}

QString whatCameFrom(const CaseView &view, const TargetView &target)
{
    if (const TlsFacts *tls = chainOf(target); tls && !tls->chain.isEmpty())
        return QStringLiteral("What answers there shows a certificate issued by %1.")
            .arg(shortName(tls->chain.first().issuer));
    if (target.shown && target.shown->failure)
        return QStringLiteral("A request to it ended with %1.").arg(word(*target.shown->failure));
    const auto attempts = view.attempts(target.target->host);
    for (const PortAttempt *attempt : attempts)
        if (attempt->failure)
            return QStringLiteral("%1 port %2: %3.")
                .arg(attempt->address)
                .arg(attempt->port.value_or(443))
                .arg(word(*attempt->failure));
    return QStringLiteral("No genuine ECS answer came from there.");
}

StepId whereItEnded(const TargetView &target)
{
    return target.shown ? StepId::WebRequest : StepId::Port;
}

std::optional<Failure> meaningOf(const DnsAnswer &answer)
{
    if (answer.failure)
        return answer.failure;
    if (answer.rcode == QLatin1String("NXDOMAIN"))
        return Failure::DnsNxdomain;
    if (answer.rcode == QLatin1String("SERVFAIL"))
        return Failure::DnsServfail;
    if (answer.rcode == QLatin1String("REFUSED"))
        return Failure::DnsRefused;
    if (answer.rcode == QLatin1String("NOERROR") && answer.value.isEmpty())
        return Failure::DnsNoAddress;
    return std::nullopt;
}

// The first name server that answered decides; its answer for IPv4 before the one for IPv6.
const DnsAnswer *decidingAnswer(const CaseView &view, const QString &host)
{
    const DnsAnswer *best = nullptr;
    for (const DnsAnswer *answer : view.serverAnswers(host)) {
        if (answer->rcode.isEmpty() || !isOfGroup(meaningOf(*answer), 11))
            continue;
        if (!best || (best->resolver == answer->resolver && best->type != QLatin1String("A") &&
                      answer->type == QLatin1String("A")))
            best = answer;
    }
    return best;
}

// The resolver had said nothing when the step's time was over, and no name server answered.
bool onlySilence(const CaseView &view, const TargetView &target)
{
    const auto answers = view.serverAnswers(target.target->host);
    return target.name.measured && !answers.isEmpty() &&
           std::none_of(answers.begin(), answers.end(), [](const DnsAnswer *answer) {
               return !answer->rcode.isEmpty() || !answer->value.isEmpty();
           });
}

// What a name server that was asked to compare with says to it; it changes no cause.
void addComparison(const CaseView &view, const QString &host, Finding &finding)
{
    if (const auto other = view.comparison(host); !other.isEmpty())
        finding.evidence.append(
            {StepId::Dns, QStringLiteral("The comparison resolver %1 gives %2 for %3.")
                              .arg(other.first()->resolver, other.first()->value, host)});
}

std::optional<Failure> resolverFailure(const CaseView &view, const TargetView &target)
{
    if (isOfGroup(target.name.failure, 11))
        return target.name.failure;
    if (target.shown && isOfGroup(target.shown->failure, 11))
        return target.shown->failure;
    return onlySilence(view, target) ? std::optional(Failure::DnsTimeout) : std::nullopt;
}

struct Connection
{
    Failure failure;
    const PortAttempt *attempt;
};

// Refused before reset before unreachable before timeout: the answer that says most.
std::optional<Connection> strongest(const QList<const PortAttempt *> &attempts)
{
    for (const Failure failure :
         {Failure::TcpRefused, Failure::TcpReset, Failure::TcpUnreachable, Failure::TcpTimeout})
        for (const PortAttempt *attempt : attempts)
            if (attempt->failure == failure)
                return Connection{failure, attempt};
    return std::nullopt;
}

// Without a default route for IPv6, "unreachable" over IPv6 says nothing while IPv4 was tried as
// well.
QList<const PortAttempt *> tellingAttempts(const CaseView &view, const TargetView &target)
{
    QList<const PortAttempt *> all = view.attempts(target.target->host);
    const bool ipv4Tried = std::any_of(all.begin(), all.end(), [](const PortAttempt *attempt) {
        return attempt->family == QLatin1String("ipv4");
    });
    if (view.record.machine.hasDefaultRouteIpv6 == false && ipv4Tried)
        all.removeIf([](const PortAttempt *attempt) {
            return attempt->family == QLatin1String("ipv6") &&
                   attempt->failure == Failure::TcpUnreachable;
        });
    return all;
}

Evidence attemptEvidence(const PortAttempt &attempt)
{
    return {
        StepId::Port,
        QStringLiteral("%1 port %2: %3%4.")
            .arg(attempt.address)
            .arg(attempt.port.value_or(443))
            .arg(attempt.failure ? word(*attempt.failure)
                                 : QStringLiteral("connected") + inMilliseconds(attempt.rttMs),
                 attempt.error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(attempt.error))};
}

} // namespace

MaybeFinding ruleNoNetwork(const CaseView &view, const TargetView &)
{
    const MachineInfo &machine = view.record.machine;
    const bool noneUp = !machine.interfaces.isEmpty() &&
                        std::none_of(machine.interfaces.begin(), machine.interfaces.end(),
                                     [](const InterfaceInfo &interface) { return interface.up; });
    const bool noRoute =
        machine.hasDefaultRouteIpv4 == false && machine.hasDefaultRouteIpv6 == false;
    const StepResult *witness = nullptr; // the system itself said that there is no network
    for (const StepId id : {StepId::Dns, StepId::Port, StepId::WebRequest})
        if (const StepResult *step = view.record.step(id);
            step && step->failure == Failure::NoNetwork && !witness)
            witness = step;
    const bool stepSays = witness != nullptr;
    // routes to single networks may still lead to a proxy: then something answers
    if (!(noneUp || noRoute || stepSays) || view.anythingAnswered())
        return std::nullopt;
    Finding finding{Failure::NoNetwork, Confidence::Certain, {}, {}, {}, {}};
    if (noneUp)
        finding.evidence.append({StepId::Port, QStringLiteral("No network interface is up.")});
    if (noRoute)
        finding.evidence.append(
            {StepId::Port,
             QStringLiteral("There is no default route, neither for IPv4 nor for IPv6.")});
    if (witness)
        finding.evidence.append({witness->id, witness->summary.isEmpty()
                                                  ? QStringLiteral("The system reports no network.")
                                                  : witness->summary});
    return finding;
}

MaybeFinding ruleHostsFile(const CaseView &view, const TargetView &target)
{
    const QStringList entries = target.name.hostsFile;
    if (view.viaProxy || entries.isEmpty() || !wasTried(view, target) || chainApproved(target))
        return std::nullopt;
    const QStringList published = view.serverAddresses(target.target->host);
    if (std::all_of(entries.begin(), entries.end(),
                    [&](const QString &entry) { return published.contains(entry); }))
        return std::nullopt; // the line says the same as DNS
    const bool foreign = chainOf(target) || (target.shown && target.shown->status);
    Finding finding{Failure::DnsHostsOverride,
                    foreign || allSpecial(entries) ? Confidence::Certain : Confidence::Likely,
                    {},
                    {},
                    {{QStringLiteral("address"), entries.first()}},
                    {}};
    finding.evidence.append(
        {StepId::Dns, QStringLiteral("The hosts file gives %1 the address %2.")
                          .arg(target.target->host, entries.join(QLatin1String(", ")))});
    finding.evidence.append({whereItEnded(target), whatCameFrom(view, target)});
    return finding;
}

MaybeFinding ruleIpv6Only(const CaseView &view, const TargetView &target)
{
    const MachineInfo &machine = view.record.machine;
    const QString host = target.target->host;
    if (!stoppedBeforeTls(view, target) || machine.hasDefaultRouteIpv4 != false ||
        machine.hasDefaultRouteIpv6 == false || !wasTried(view, target))
        return std::nullopt;
    const QStringList addresses = target.name.addresses + view.serverAddresses(host);
    const auto translated = [](const QString &address) {
        return address.startsWith(QLatin1String("64:ff9b:"), Qt::CaseInsensitive);
    };
    const auto attempts = view.attempts(host);
    if (addresses.isEmpty() || allSpecial(addresses) ||
        std::any_of(addresses.begin(), addresses.end(), translated) ||
        std::any_of(attempts.begin(), attempts.end(),
                    [](const PortAttempt *attempt) { return connected(*attempt); }))
        return std::nullopt;
    Finding finding{Failure::Ipv6Only, Confidence::Likely, {}, {}, {}, {}};
    finding.evidence.append(
        {StepId::Port,
         QStringLiteral("There is no default route for IPv4, and no DNS64 address for %1.")
             .arg(host)});
    if (const auto end = strongest(attempts))
        finding.evidence.append(attemptEvidence(*end->attempt));
    return finding;
}

MaybeFinding ruleDns(const CaseView &view, const TargetView &target)
{
    const QString host = target.target->host;
    if (!stoppedBeforeTls(view, target) || !target.name.addresses.isEmpty())
        return std::nullopt;
    const std::optional<Failure> own = resolverFailure(view, target);
    const DnsAnswer *answer = decidingAnswer(view, host);
    const QStringList elsewhere = view.serverAddresses(host);
    if (!own && (!answer || !elsewhere.isEmpty()))
        return std::nullopt;

    Finding finding;
    if (own)
        finding.evidence.append(
            {target.name.failure ? StepId::Dns : StepId::WebRequest,
             QStringLiteral("This machine's resolver gave no address for %1: %2%3.")
                 .arg(host, word(*own), inMilliseconds(target.name.ms))});
    if (!elsewhere.isEmpty()) {
        finding.cause = *own;
        finding.confidence = Confidence::Possible;
        finding.evidence.append(
            {StepId::Dns,
             QStringLiteral("A name server asked directly gave %1.").arg(elsewhere.first())});
        finding.notes.append({Note::SystemResolverDiffers, {}});
        return finding;
    }
    if (answer) {
        finding.cause = *meaningOf(*answer);
        finding.evidence.prepend(
            {StepId::Dns,
             QStringLiteral("%1 answered %2 for %3 %4%5.")
                 .arg(answer->resolver.isEmpty() ? QStringLiteral("The name server")
                                                 : answer->resolver,
                      answer->rcode, answer->type, host, inMilliseconds(answer->rttMs))});
    } else {
        finding.cause = *own;
    }
    addComparison(view, host, finding);
    return finding;
}

MaybeFinding ruleSinkhole(const CaseView &view, const TargetView &target)
{
    if (view.viaProxy || !allSpecial(target.name.addresses) || !target.name.hostsFile.isEmpty() ||
        !wasTried(view, target) || chainApproved(target))
        return std::nullopt;
    const QString address = target.name.addresses.first();
    Finding finding{Failure::DnsSinkhole,
                    Confidence::Certain,
                    {},
                    {},
                    {{QStringLiteral("address"), address}},
                    {}};
    finding.evidence.append(
        {StepId::Dns, QStringLiteral("DNS gives %1 the address %2 (%3).")
                          .arg(target.target->host, address, specialRange(address))});
    finding.evidence.append({whereItEnded(target), whatCameFrom(view, target)});
    addComparison(view, target.target->host, finding);
    return finding;
}

MaybeFinding ruleTcp(const CaseView &view, const TargetView &target)
{
    if (!stoppedBeforeTls(view, target))
        return std::nullopt;
    const auto isTcp = [](std::optional<Failure> failure) {
        return failure >= Failure::TcpTimeout && failure <= Failure::TcpUnreachable;
    };
    const auto attempts = tellingAttempts(view, target);
    const bool anyOpen =
        std::any_of(attempts.begin(), attempts.end(),
                    [](const PortAttempt *attempt) { return connected(*attempt); });
    Finding finding;
    if (const auto end = strongest(attempts); end && !anyOpen) {
        finding.cause = end->failure;
        finding.values.insert(QStringLiteral("address"), end->attempt->address);
        for (const PortAttempt *attempt : attempts)
            if (finding.evidence.size() < 6)
                finding.evidence.append(attemptEvidence(*attempt));
        return finding;
    }
    if (!target.shown || !isTcp(target.shown->failure))
        return std::nullopt;
    finding.cause = *target.shown->failure;
    // the port was open a moment before: only a reset is known to come after the connection is open
    finding.confidence =
        anyOpen && finding.cause != Failure::TcpReset ? Confidence::Likely : Confidence::Certain;
    finding.evidence.append(
        {StepId::WebRequest, QStringLiteral("The request to %1 ended with %2%3.")
                                 .arg(target.target->host, word(finding.cause),
                                      target.shown->error.isEmpty()
                                          ? QString()
                                          : QStringLiteral(" (%1)").arg(target.shown->error))});
    return finding;
}

} // namespace ecs
