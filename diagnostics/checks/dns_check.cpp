// SPDX-License-Identifier: MIT
#include "diagnostics/checks/dns_check.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/dns_findings.h"
#include "diagnostics/model/failure_words.h"
#include "diagnostics/model/known_facts.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype mostServers = 6;
// Our own client repeats its question after 2 s; a second silence of 2 s is an answer, too. The
// system's resolver is asked at the same time, and given a little longer.
constexpr milliseconds queryLimit{4'200};
constexpr milliseconds lookupLimit{4'500};
constexpr double slowMs = 2'000;
constexpr quint16 typeA = 1;
constexpr quint16 typeAaaa = 28;

QStringList namesToResolve(const RunRecord &record)
{
    QStringList hosts;
    for (const Target &target : record.targets)
        if (QHostAddress(target.host).isNull() && !target.host.isEmpty() &&
            !hosts.contains(target.host) && hosts.size() < mostTargets)
            hosts.append(target.host);
    return hosts;
}

/// One run of the step: what was measured, piece by piece.
class DnsMeasurement
{
public:
    explicit DnsMeasurement(RunContext &context)
        : m_context(context)
        , m_clock(context)
        , m_hosts(namesToResolve(context.record))
    {
    }
    StepResult run();

private:
    void startLookups();
    void askServers();
    void awaitLookups(const Bounds &all);
    void readPolicy();
    void logReplies(double startedMs);
    void summarise();
    HostLookup lookUp(const QString &host, PendingLookup &pending, const Bounds &bounds);
    StepResult judge() const;
    std::optional<Failure> failureOf(const QString &host) const;

    RunContext &m_context;
    const StepClock m_clock;
    const QStringList m_hosts;
    std::vector<std::unique_ptr<PendingLookup>> m_pending; ///< of the system, one for each host
    double m_lookupsStartedMs = 0;
    DnsFacts m_facts;
    QList<DnsReply> m_replies;         ///< of the configured servers
    QList<ServerOpinion> m_opinions;   ///< of the configured servers
    QList<ServerOpinion> m_comparison; ///< of the control resolver
    QStringList m_notes;               ///< sentences that make the step a warning
    QList<Observation> m_observations;
};

void DnsMeasurement::startLookups()
{
    m_lookupsStartedMs = m_clock.ms();
    for (const QString &host : m_hosts)
        m_pending.push_back(m_context.seams.network->startLookup(host));
}

void DnsMeasurement::askServers()
{
    QList<NameServer> servers = m_context.seams.names->nameServers();
    servers = servers.first(std::min(servers.size(), mostServers));
    for (const NameServer &server : std::as_const(servers))
        m_facts.resolvers.append(server.address.toString());
    const QHostAddress control(m_context.options.controlResolver);
    const bool withControl = !control.isNull() && !m_facts.resolvers.contains(control.toString());
    if (withControl)
        servers.append({control, 53, {}});

    QList<DnsQuestion> questions;
    for (const QString &host : m_hosts)
        for (const NameServer &server : std::as_const(servers))
            for (const quint16 type : {typeA, typeAaaa})
                questions.append({server.address, server.port, host, type});
    m_context.info(
        QStringLiteral("Asking %1 for %2 (A and AAAA, all at once).")
            .arg(m_facts.resolvers.join(QLatin1String(", ")) +
                     (withControl
                          ? QStringLiteral(" and the control resolver %1").arg(control.toString())
                          : QString()),
                 m_hosts.join(QLatin1String(", "))));
    const double started = m_clock.ms();
    m_replies = m_context.seams.network->query(questions, m_context.bounds.within(queryLimit));
    std::stable_sort(m_replies.begin(), m_replies.end(), [](const auto &one, const auto &other) {
        if (one.rttMs && other.rttMs)
            return *one.rttMs < *other.rttMs;
        return one.rttMs.has_value() && !other.rttMs.has_value();
    });
    logReplies(started);
    // the control resolver is there to compare with; it never speaks for this machine
    QList<DnsReply> comparison;
    if (withControl)
        for (qsizetype i = m_replies.size() - 1; i >= 0; --i)
            if (m_replies[i].question.server == control)
                comparison.prepend(m_replies.takeAt(i));
    m_opinions = opinionsOf(m_replies);
    m_comparison = opinionsOf(comparison);
}

void DnsMeasurement::logReplies(double startedMs)
{
    for (const DnsReply &reply : std::as_const(m_replies)) {
        m_facts.answers.append(reply.answers);
        const QString type =
            reply.question.type == typeA ? QStringLiteral("A") : QStringLiteral("AAAA");
        QStringList values;
        for (const DnsAnswer &answer : reply.answers)
            if (!answer.value.isEmpty())
                values.append(QStringLiteral("%1 %2%3").arg(
                    answer.type, answer.value,
                    answer.ttl ? QStringLiteral(" (TTL %1 s)").arg(*answer.ttl) : QString()));
        const QString server = reply.question.server.toString();
        m_context.info(
            QStringLiteral("%1 %2 from %3: %4%5%6")
                .arg(type, reply.question.host, server,
                     reply.rcode.isEmpty()
                         ? QStringLiteral("no answer")
                         : reply.rcode + QLatin1String(" in ") + msText(reply.rttMs),
                     reply.overTcp ? QStringLiteral(" over TCP") : QString(),
                     values.isEmpty()
                         ? (reply.error.isEmpty() ? QStringLiteral(".")
                                                  : QStringLiteral(" (%1).").arg(reply.error))
                         : QStringLiteral(": ") + values.join(QLatin1String(", "))));
        m_observations.append(observation(
            "query", QStringLiteral("%1 %2 @%3").arg(type, reply.question.host, server), startedMs,
            reply.rttMs.value_or(m_clock.ms() - startedMs), reply.failure, reply.error));
    }
}

HostLookup DnsMeasurement::lookUp(const QString &host, PendingLookup &pending, const Bounds &bounds)
{
    const SystemLookup found = pending.wait(bounds);
    HostLookup out;
    out.host = host;
    out.hostsFile = m_context.seams.names->hostsFileEntries(host);
    for (const QHostAddress &address : found.addresses)
        out.addresses.append(address.toString());
    out.failure = found.failure;
    out.error = found.error;
    out.ms = found.durationMs;
    // Ended by our own bound while a name server has the address: slow, but not known to have
    // failed.
    const bool cutShort = found.failure == Failure::DnsTimeout && bounds.over();
    if (cutShort) { // `ms` is then the least that it takes
        if (!serversFailure(m_opinions, host))
            out.failure.reset();
        m_notes.append(QStringLiteral("The system's resolver had not answered for %1 after %2.")
                           .arg(host, msText(found.durationMs)));
    }
    m_observations.append(observation("resolve", host, m_lookupsStartedMs, found.durationMs,
                                      found.failure, found.error));
    m_context.info(
        QStringLiteral("System resolver for %1: %2 in %3%4.")
            .arg(host,
                 out.addresses.isEmpty() ? QStringLiteral("no address")
                                         : out.addresses.join(QLatin1String(", ")),
                 msText(found.durationMs),
                 found.error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found.error)));
    if (!out.hostsFile.isEmpty())
        m_notes.append(QStringLiteral("The hosts file gives %1 the address %2.")
                           .arg(host, out.hostsFile.join(QLatin1String(", "))));
    return out;
}

void DnsMeasurement::awaitLookups(const Bounds &all)
{
    for (qsizetype i = 0; i < m_hosts.size(); ++i) {
        m_facts.lookups.append(lookUp(m_hosts[i], *m_pending[static_cast<std::size_t>(i)], all));
        m_context.progress(600 + 300 * static_cast<int>(m_facts.lookups.size() / m_hosts.size()));
    }
    const HostLookup &first = m_facts.lookups.first();
    m_facts.systemAnswer = first.addresses;
    m_facts.systemFailure = first.failure;
    m_facts.systemError = first.error;
    m_facts.systemMs = first.ms;
    m_facts.hostsFileEntry = first.hostsFile.join(QLatin1Char(' '));
}

void DnsMeasurement::readPolicy()
{
    for (const QString &host : m_hosts)
        m_facts.namePolicy += m_context.seams.names->policyRules(host);
    for (const NamePolicyRule &rule : std::as_const(m_facts.namePolicy))
        m_context.info(QStringLiteral("A rule for name resolution (%1, for %2) covers %3: %4.")
                           .arg(rule.rule, rule.covers, rule.host,
                                rule.servers.isEmpty()
                                    ? QStringLiteral("it names no server")
                                    : QStringLiteral("questions go to ") +
                                          rule.servers.join(QLatin1String(", "))));
}

void DnsMeasurement::summarise()
{
    m_facts.host = m_hosts.first();
    m_facts.cnameChain = cnameChain(m_replies, m_facts.host);
    for (const ServerOpinion &opinion : std::as_const(m_opinions))
        if (opinion.host == m_facts.host && m_facts.rcode.isEmpty())
            m_facts.rcode = opinion.rcode;

    QStringList addresses;
    for (const HostLookup &lookup : std::as_const(m_facts.lookups))
        addresses += lookup.addresses;
    for (const ServerOpinion &opinion : std::as_const(m_opinions))
        addresses += opinion.addresses;
    addresses.removeDuplicates();
    for (const QString &address : std::as_const(addresses))
        if (const QString range = specialRange(address); !range.isEmpty()) {
            m_facts.specialAddresses.append({address, range});
            m_notes.append(
                QStringLiteral("%1 is no ordinary public address (%2).").arg(address, range));
        }
    for (const QString &host : m_hosts)
        if (const QString note = disagreement(m_opinions, host); !note.isEmpty())
            m_notes.append(note);
    for (const ServerOpinion &other : std::as_const(m_comparison))
        if (!other.addresses.isEmpty() && serversFailure(m_opinions, other.host))
            m_notes.append(QStringLiteral("The comparison resolver %1 gives %2 an address, this "
                                          "computer's name servers do not.")
                               .arg(other.resolver, other.host));
}

std::optional<Failure> DnsMeasurement::failureOf(const QString &host) const
{
    for (const HostLookup &lookup : m_facts.lookups)
        if (lookup.host == host && !lookup.addresses.isEmpty())
            return std::nullopt;
    const auto servers = serversFailure(m_opinions, host);
    if (servers != Failure::DnsTimeout)
        return servers;
    // nobody answered us: the system may know more, for example that there is no network
    for (const HostLookup &lookup : m_facts.lookups)
        if (lookup.host == host && lookup.failure)
            return lookup.failure;
    return servers;
}

StepResult DnsMeasurement::judge() const
{
    const bool viaProxy = isProxyRoute(m_context.record);
    StepResult result = stepResult(StepId::Dns, StepStatus::Passed, {}, m_facts);
    result.observations = m_observations;
    for (const QString &host : m_hosts) {
        const auto failure = failureOf(host);
        if (!failure)
            continue;
        const QString what =
            QStringLiteral("%1 has no usable address: %2").arg(host, inWords(*failure));
        result.status = viaProxy ? StepStatus::Warning : StepStatus::Failed;
        if (!viaProxy)
            result.failure = failure;
        result.summary =
            viaProxy ? QString(what +
                               QStringLiteral("; that is expected where the proxy resolves names."))
                     : QString(what + QLatin1Char('.'));
        return result;
    }
    const auto slow = std::find_if(m_facts.lookups.begin(), m_facts.lookups.end(),
                                   [](const auto &lookup) { return lookup.ms > slowMs; });
    if (slow != m_facts.lookups.end()) {
        result.status = StepStatus::Warning;
        result.failure = Failure::DnsSlow;
        result.summary =
            QStringLiteral("Resolving %1 works, but took %2.").arg(slow->host, msText(slow->ms));
        return result;
    }
    if (!m_notes.isEmpty()) {
        result.status = StepStatus::Warning;
        result.summary = m_notes.first();
        return result;
    }
    const HostLookup &first = m_facts.lookups.first();
    result.summary = QStringLiteral("%1 has %2; the answer took %3.")
                         .arg(first.host, countText(first.addresses.size(), "address", "addresses"),
                              msText(first.ms));
    return result;
}

StepResult DnsMeasurement::run()
{
    if (m_hosts.isEmpty())
        return skipped(
            StepId::Dns, StepReason::NotApplicable,
            m_context.record.targets.isEmpty()
                ? QStringLiteral("There is no address to test.")
                : QStringLiteral("The target is given as an address; there is no name to resolve."),
            m_facts);
    const Bounds lookups = m_context.bounds.within(lookupLimit);
    startLookups();
    readPolicy();
    askServers();
    m_context.progress(600);
    awaitLookups(lookups);
    summarise();
    for (const QString &note : std::as_const(m_notes))
        m_context.warning(note);
    return judge();
}

} // namespace

StepResult DnsCheck::run(RunContext &context)
{
    return DnsMeasurement(context).run();
}

} // namespace ecs
