// SPDX-License-Identifier: MIT
#include "diagnostics/checks/port_check.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/planning.h"
#include "diagnostics/model/failure_words.h"

#include <algorithm>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds connectLimit{6'000};
// Behind a proxy the direct way may well be closed, and nothing depends on it: time for one
// repetition of a lost packet.
constexpr milliseconds directBesideProxyLimit{2'000};
constexpr milliseconds usualStagger{250};
constexpr milliseconds longestStagger{1'500}; ///< until the last of many addresses is tried
constexpr milliseconds proxyLookupLimit{2'000};
constexpr qsizetype mostAttempts = 32;
constexpr qsizetype mostProxyAttempts = 8;

/// What one connection attempt is for.
struct Purpose
{
    QString host;
    bool proxy = false;
};

class PortMeasurement
{
public:
    explicit PortMeasurement(RunContext &context)
        : m_context(context)
        , m_clock(context)
    {
    }
    StepResult run();

private:
    void addTargets();
    void addProxy();
    void add(const QList<QHostAddress> &addresses, qsizetype most, quint16 port,
             const Purpose &purpose);
    void connectAll();
    StepResult judge() const;
    std::optional<StepResult> judgeHost(const QString &host) const;
    bool isWithoutRoute(const PortAttempt &attempt) const;

    RunContext &m_context;
    const StepClock m_clock;
    QList<ConnectTarget> m_targets;
    QList<Purpose> m_purposes;
    QStringList m_withoutAddress;
    PortFacts m_facts;
    QList<Observation> m_observations;
};

void PortMeasurement::add(const QList<QHostAddress> &addresses, qsizetype most, quint16 port,
                          const Purpose &purpose)
{
    for (const QHostAddress &address : addresses.first(std::min(addresses.size(), most))) {
        ConnectTarget target{address, port};
        if (isProxyRoute(m_context.record) && !purpose.proxy)
            target.limit = directBesideProxyLimit;
        m_targets.append(target);
        m_purposes.append(purpose);
    }
}

void PortMeasurement::addTargets()
{
    const QList<HostAndPort> hosts = targetHosts(m_context.record);
    // a host with many addresses leaves the others their share
    const qsizetype share =
        (mostAttempts - m_targets.size()) / std::max<qsizetype>(hosts.size(), 1);
    for (const HostAndPort &target : hosts) {
        const QList<QHostAddress> addresses = knownAddresses(m_context.record, target.host);
        if (addresses.isEmpty())
            m_withoutAddress.append(target.host);
        add(addresses, share, target.port, {target.host, false});
    }
}

void PortMeasurement::addProxy()
{
    if (!isProxyRoute(m_context.record))
        return;
    const auto proxy = parseHostPort(m_context.record.route->proxy);
    if (!proxy)
        return;
    if (const QHostAddress literal(proxy->host); !literal.isNull()) {
        add({literal}, mostProxyAttempts, proxy->port, {proxy->host, true});
        return;
    }
    const double started = m_clock.ms();
    const SystemLookup found =
        m_context.seams.network->lookup(proxy->host, m_context.bounds.within(proxyLookupLimit));
    m_observations.append(observation(
        "resolve", proxy->host, started, found.durationMs,
        found.failure ? std::optional(Failure::ProxyUnresolvable) : std::nullopt, found.error));
    m_context.info(
        QStringLiteral("The proxy's name %1 resolves to %2 in %3%4.")
            .arg(proxy->host, countText(found.addresses.size(), "address", "addresses"))
            .arg(msText(found.durationMs),
                 found.error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found.error)));
    add(found.addresses, mostProxyAttempts, proxy->port, {proxy->host, true});
}

void PortMeasurement::connectAll()
{
    const double started = m_clock.ms();
    const milliseconds stagger = std::min<milliseconds>(
        usualStagger, longestStagger / std::max<qsizetype>(m_targets.size(), 1));
    const QList<ConnectResult> results =
        m_context.seams.network->connectAll(m_targets, stagger, connectLimit, m_context.bounds);
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ConnectResult &result = results[i];
        const Purpose &purpose = m_purposes[std::min(i, m_purposes.size() - 1)];
        PortAttempt attempt;
        attempt.host = purpose.host;
        attempt.address = result.target.address.toString();
        attempt.port = result.target.port;
        attempt.family = result.target.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QStringLiteral("ipv6")
                             : QStringLiteral("ipv4");
        if (!result.source.isNull())
            attempt.sourceAddress = result.source.toString();
        attempt.rttMs = result.rttMs;
        attempt.failure = result.failure;
        attempt.error = result.error;
        attempt.route = purpose.proxy ? QStringLiteral("proxy") : QStringLiteral("direct");
        const QString subject = hostPortText(attempt.address, result.target.port);
        m_context.log(
            attempt.failure ? LogLevel::Warning : LogLevel::Info,
            QStringLiteral("%1 (%2%3): %4%5.")
                .arg(subject, purpose.proxy ? QStringLiteral("proxy ") : QString(), purpose.host,
                     attempt.failure
                         ? QStringLiteral("%1 after %2")
                               .arg(toToken(*attempt.failure), msText(result.durationMs))
                         : QStringLiteral("connected in %1 from %2")
                               .arg(msText(attempt.rttMs), attempt.sourceAddress),
                     attempt.error.isEmpty() ? QString()
                                             : QStringLiteral(" (%1)").arg(attempt.error)));
        m_observations.append(observation(purpose.proxy ? "proxy_connect" : "connect", subject,
                                          started + result.startedMs, result.durationMs,
                                          attempt.failure, attempt.error));
        m_facts.attempts.append(attempt);
    }
}

// A machine without IPv6 cannot reach an IPv6 address: normal, and no reason to warn.
bool PortMeasurement::isWithoutRoute(const PortAttempt &attempt) const
{
    // No route for a whole family is how the network is built, not an address that is dead.
    const MachineInfo &machine = m_context.record.machine;
    const bool hasRoute = attempt.family == QLatin1String("ipv6")
                              ? machine.hasDefaultRouteIpv6 == true
                              : machine.hasDefaultRouteIpv4 != false;
    return attempt.failure == Failure::TcpUnreachable && !hasRoute;
}

std::optional<StepResult> PortMeasurement::judgeHost(const QString &host) const
{
    const bool viaProxy = isProxyRoute(m_context.record);
    QList<PortAttempt> failed;
    qsizetype open = 0;
    bool ipv6Open = false;
    for (const PortAttempt &attempt : m_facts.attempts) {
        if (attempt.host != host || attempt.route != QLatin1String("direct"))
            continue;
        if (!attempt.failure) {
            ++open;
            ipv6Open = ipv6Open || attempt.family == QLatin1String("ipv6");
        } else {
            failed.append(attempt);
        }
    }
    StepResult result = stepResult(StepId::Port, StepStatus::Warning, {}, m_facts);
    if (open == 0 && !failed.isEmpty()) {
        const auto failure = strongestFailure(failed);
        const QString what =
            QStringLiteral("%1 took no connection at %2: %3")
                .arg(host, countText(failed.size(), "address", "addresses"), inWords(*failure));
        if (viaProxy) {
            result.summary = what + QStringLiteral("; that is expected where a proxy is used.");
        } else {
            result.status = StepStatus::Failed;
            result.failure = failure;
            result.summary = what + QLatin1Char('.');
        }
        return result;
    }
    failed.removeIf([this](const PortAttempt &attempt) { return isWithoutRoute(attempt); });
    if (failed.isEmpty())
        return std::nullopt;
    const bool onlyIpv6 =
        !ipv6Open && std::all_of(failed.begin(), failed.end(), [](const auto &attempt) {
            return attempt.family == QLatin1String("ipv6");
        });
    if (!viaProxy)
        result.failure = onlyIpv6 ? Failure::Ipv6Broken : Failure::PartialAddresses;
    result.summary =
        onlyIpv6 ? QStringLiteral("%1 takes connections over IPv4, but not over IPv6.").arg(host)
                 : QStringLiteral("%1 takes connections, but not at %2: %3.")
                       .arg(host, failed.first().address, inWords(*failed.first().failure));
    return result;
}

StepResult PortMeasurement::judge() const
{
    // the worst host speaks for the step
    std::optional<StepResult> worst;
    for (const HostAndPort &target : targetHosts(m_context.record)) {
        const auto result = judgeHost(target.host);
        if (result && (!worst || (worst->status == StepStatus::Warning &&
                                  result->status == StepStatus::Failed)))
            worst = result;
    }
    const bool proxyTried =
        std::any_of(m_facts.attempts.begin(), m_facts.attempts.end(),
                    [](const auto &a) { return a.route == QLatin1String("proxy"); });
    const bool proxyOpen =
        std::any_of(m_facts.attempts.begin(), m_facts.attempts.end(),
                    [](const auto &a) { return a.route == QLatin1String("proxy") && !a.failure; });
    StepResult result = worst.value_or(stepResult(StepId::Port, StepStatus::Passed, {}, m_facts));
    if (isProxyRoute(m_context.record) && !proxyOpen) {
        result.status = StepStatus::Warning;
        result.summary = proxyTried ? QStringLiteral("The proxy %1 took no connection.")
                                          .arg(m_context.record.route->proxy)
                                    : QStringLiteral("The proxy's name %1 has no address.")
                                          .arg(m_context.record.route->proxy);
    } else if (!worst && !m_withoutAddress.isEmpty()) {
        result.status = StepStatus::Warning;
        result.summary = QStringLiteral("%1 was not tried: it has no address.")
                             .arg(m_withoutAddress.join(QLatin1String(", ")));
    } else if (!worst) {
        result.summary = QStringLiteral("%1 took a connection.")
                             .arg(countText(m_facts.attempts.size(), "address", "addresses"));
    }
    result.observations = m_observations;
    return result;
}

StepResult PortMeasurement::run()
{
    addProxy(); // first, so that no number of addresses leaves it out
    addTargets();
    for (const QString &host : std::as_const(m_withoutAddress))
        m_context.warning(
            QStringLiteral("%1 has no address, so no connection to it is tried.").arg(host));
    if (m_targets.isEmpty() && !isProxyRoute(m_context.record))
        return skipped(StepId::Port, StepReason::NotApplicable,
                       m_withoutAddress.isEmpty()
                           ? QStringLiteral("There is no address to test.")
                           : QStringLiteral("No connection was tried: %1 has no address.")
                                 .arg(m_withoutAddress.first()),
                       m_facts);
    if (!m_targets.isEmpty())
        connectAll();
    return judge();
}

} // namespace

std::optional<Failure> strongestFailure(const QList<PortAttempt> &attempts)
{
    for (const Failure failure :
         {Failure::TcpRefused, Failure::TcpReset, Failure::TcpUnreachable, Failure::TcpTimeout})
        for (const PortAttempt &attempt : attempts)
            if (attempt.failure == failure)
                return failure;
    return attempts.isEmpty() ? std::nullopt : attempts.first().failure;
}

StepResult PortCheck::run(RunContext &context)
{
    return PortMeasurement(context).run();
}

} // namespace ecs
