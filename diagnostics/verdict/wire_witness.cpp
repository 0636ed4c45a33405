// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/wire_witness.h"

#include "diagnostics/verdict/case_view.h"
#include "diagnostics/verdict/cause_table.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

constexpr int proxyGroup = 13;

/// A token, or its beginning where it ends in '*', the cause that it speaks for, and whether it
/// speaks against what else could be meant. The order is the order in which they are named.
struct Row
{
    Failure cause;
    QLatin1String token;
    bool settles = true;
};

constexpr std::array rows = {
    Row{Failure::DnsNxdomain, QLatin1String("dns_nxdomain")},
    Row{Failure::DnsServfail, QLatin1String("dns_servfail")},
    Row{Failure::DnsRefused, QLatin1String("dns_refused")},
    Row{Failure::DnsNoAddress, QLatin1String("dns_no_address")},
    Row{Failure::DnsTimeout, QLatin1String("dns_without_answer")},
    Row{Failure::DnsTimeout, QLatin1String("dns_answer_mismatch")},
    Row{Failure::DnsSinkhole, QLatin1String("dns_special_address")},
    Row{Failure::TcpTimeout, QLatin1String("syn_without_answer")},
    Row{Failure::TcpRefused, QLatin1String("syn_refused")},
    Row{Failure::TcpRefused, QLatin1String("answered_by_neighbour"), false},
    Row{Failure::TcpReset, QLatin1String("reset_before_client_hello")},
    Row{Failure::TcpReset, QLatin1String("reset_by_other_ttl")},
    Row{Failure::TcpUnreachable, QLatin1String("icmp_admin_prohibited")},
    Row{Failure::TcpUnreachable, QLatin1String("icmp_host_unreachable")},
    Row{Failure::TcpUnreachable, QLatin1String("icmp_net_unreachable")},
    Row{Failure::TcpUnreachable, QLatin1String("icmp_port_unreachable")},
    Row{Failure::Ipv6Only, QLatin1String("syn_without_answer"), false},
    Row{Failure::Ipv6Only, QLatin1String("syn_refused"), false},
    Row{Failure::Ipv6Only, QLatin1String("icmp_*"), false},
    Row{Failure::ProxyUnresolvable, QLatin1String("dns_nxdomain")},
    Row{Failure::ProxyUnresolvable, QLatin1String("dns_without_answer")},
    Row{Failure::ProxyUnresolvable, QLatin1String("dns_servfail")},
    Row{Failure::ProxyUnresolvable, QLatin1String("dns_refused")},
    Row{Failure::ProxyUnresolvable, QLatin1String("dns_no_address")},
    Row{Failure::ProxyUnreachable, QLatin1String("syn_refused")},
    Row{Failure::ProxyUnreachable, QLatin1String("syn_without_answer")},
    Row{Failure::ProxyUnreachable, QLatin1String("icmp_*")},
    Row{Failure::ProxyTimeout, QLatin1String("proxy_connect_without_answer")},
    Row{Failure::ProxyReset, QLatin1String("proxy_reset_after_connect")},
    Row{Failure::ProxyReset, QLatin1String("proxy_closed_after_connect")},
    Row{Failure::ProxyAuthRequired, QLatin1String("proxy_407")},
    Row{Failure::ProxyDenied, QLatin1String("proxy_4*")},
    Row{Failure::ProxyBadGateway, QLatin1String("proxy_5*")},
    Row{Failure::ProxyProtocolError, QLatin1String("proxy_answer_is_not_http")},
    Row{Failure::TlsReset, QLatin1String("reset_after_client_hello")},
    Row{Failure::TlsReset, QLatin1String("reset_during_handshake")},
    Row{Failure::TlsReset, QLatin1String("closed_after_client_hello")},
    Row{Failure::TlsReset, QLatin1String("reset_by_other_ttl")},
    Row{Failure::TlsReset, QLatin1String("answered_by_neighbour"), false},
    Row{Failure::TlsTimeout, QLatin1String("client_hello_without_answer")},
    Row{Failure::TlsTimeout, QLatin1String("answered_by_neighbour"), false},
    Row{Failure::TlsMtuBlackHole, QLatin1String("only_small_segments_pass")},
    Row{Failure::TlsMtuBlackHole, QLatin1String("large_segments_unacked")},
    Row{Failure::TlsMtuBlackHole, QLatin1String("large_segments_missing")},
    Row{Failure::TlsMtuBlackHole, QLatin1String("icmp_fragmentation_needed")},
    Row{Failure::TlsProtocol, QLatin1String("server_alert_*")},
    Row{Failure::TlsProtocol, QLatin1String("answer_is_not_tls")},
    Row{Failure::TlsProtocol, QLatin1String("client_alert_*"), false},
    Row{Failure::TlsIntercepted, QLatin1String("answered_by_neighbour")},
    Row{Failure::TlsIntercepted, QLatin1String("client_alert_unknown_ca"), false},
    Row{Failure::TlsIntercepted, QLatin1String("client_alert_bad_certificate"), false},
    Row{Failure::TlsUntrustedRoot, QLatin1String("client_alert_unknown_ca"), false},
    Row{Failure::TlsRootMissing, QLatin1String("client_alert_unknown_ca"), false},
    Row{Failure::TlsCertificateExpired, QLatin1String("client_alert_certificate_expired"), false},
    Row{Failure::TlsNameMismatch, QLatin1String("client_alert_bad_certificate"), false},
    Row{Failure::CaptivePortal, QLatin1String("answered_by_neighbour")},
    Row{Failure::CaptivePortal, QLatin1String("syn_without_answer"), false},
    Row{Failure::HttpBlockPage, QLatin1String("answered_by_neighbour")},
    Row{Failure::HttpReset, QLatin1String("reset_after_handshake")},
    Row{Failure::HttpTimeout, QLatin1String("silence_after_handshake")},
};

bool fits(QLatin1String pattern, const QString &token)
{
    return pattern.endsWith(u'*') ? token.startsWith(pattern.chopped(1)) : token == pattern;
}

qsizetype placeOf(const QString &token, Failure cause)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &candidate) {
        return candidate.cause == cause && fits(candidate.token, token);
    });
    const bool ownCause = cause == Failure::ProxyDenied && token == QLatin1String("proxy_407");
    return row == rows.end() || ownCause ? -1 : row - rows.begin();
}

qsizetype flowOf(const WireFacts &facts, const WireFinding &finding)
{
    if (finding.client.isEmpty())
        return -1;
    // The ends may have been connected several times: the last one that began before.
    qsizetype found = -1;
    for (qsizetype i = 0; i < facts.flows.size(); ++i) {
        const WireFlow &flow = facts.flows.at(i);
        const bool sameServer =
            flow.server == finding.address || finding.token.startsWith(QLatin1String("icmp_"));
        if (flow.client == finding.client && sameServer &&
            (found < 0 || !finding.atMs || flow.startedMs <= *finding.atMs))
            found = i;
    }
    return found;
}

QString addressOf(const QString &endpoint)
{
    return endpoint.left(endpoint.lastIndexOf(u':')).remove(u'[').remove(u']');
}

/// A name has these addresses by the answers in the capture, or the flow itself carried the name.
bool isAbout(const WireFacts &facts, const WireFlow &flow, const QString &host)
{
    if (host.isEmpty() || flow.host.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    if (!flow.host.isEmpty())
        return false;
    const QString address = addressOf(flow.server);
    bool asked = false;
    for (const WireDns &question : facts.dns) {
        const bool ofHost = question.name.compare(host, Qt::CaseInsensitive) == 0;
        asked = asked || (ofHost && !question.addresses.isEmpty());
        if (ofHost && question.addresses.contains(address))
            return true;
    }
    // From the hosts file, a cache, or an answer before the capture.
    return !asked;
}

bool isOnTheWay(const WireFacts &facts, const WireFlow &flow, Failure failure,
                const WireSubject &subject)
{
    const bool ofProxy = cause(failure).exitCode == proxyGroup;
    // With a proxy, direct connections to the target are not the way.
    const bool sameRole =
        (flow.role == QLatin1String("proxy")) == (ofProxy || !subject.proxyHost.isEmpty());
    return sameRole && (ofProxy || isAbout(facts, flow, subject.host));
}

qint64 bytesOf(const WireFlow &flow)
{
    return flow.fromClient.bytes + flow.fromServer.bytes;
}

bool counts(const WireFacts &facts, const WireWitness &witness, Failure failure,
            const WireSubject &subject)
{
    const bool ofProxy = cause(failure).exitCode == proxyGroup;
    if (witness.flow < 0) {
        const QString name = ofProxy ? subject.proxyHost : subject.host;
        return !name.isEmpty() && witness.finding.token.startsWith(QLatin1String("dns_")) &&
               witness.finding.detail.startsWith(name, Qt::CaseInsensitive);
    }
    return isOnTheWay(facts, facts.flows.at(witness.flow), failure, subject);
}

} // namespace

bool saysTheSame(const QString &token, Failure cause)
{
    return placeOf(token, cause) >= 0;
}

bool tellsOfAbsence(const QString &token)
{
    return token.contains(QLatin1String("without_answer")) ||
           token == QLatin1String("large_segments_missing") ||
           token == QLatin1String("large_segments_unacked") ||
           token == QLatin1String("only_small_segments_pass") ||
           token == QLatin1String("silence_after_handshake");
}

WireSubject wireSubject(const CaseView &view, const TargetView &target)
{
    return {target.target->host, view.viaProxy ? addressOf(view.proxyName) : QString()};
}

WireSubject wireSubject(const RunRecord &record)
{
    const CaseView view(record);
    if (view.targets.isEmpty())
        return {};
    const auto failing = std::find_if(view.targets.begin(), view.targets.end(),
                                      [](const TargetView &target) { return !target.genuine; });
    return wireSubject(view, failing == view.targets.end() ? view.targets.first() : *failing);
}

QList<WireWitness> wireWitnesses(const WireFacts &facts, Failure cause, const WireSubject &subject)
{
    QList<std::pair<qsizetype, WireWitness>> found;
    for (const WireFinding &finding : facts.findings) {
        const qsizetype place = placeOf(finding.token, cause);
        if (place < 0 || (!facts.complete && tellsOfAbsence(finding.token)))
            continue;
        const WireWitness witness{finding, flowOf(facts, finding),
                                  rows.at(static_cast<std::size_t>(place)).settles};
        if (!counts(facts, witness, cause, subject))
            continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const auto &other) {
            return other.second.finding.token == finding.token;
        });
        if (known == found.end())
            found.append({place, witness});
        else if (witness.flow >= 0 && known->second.flow >= 0 &&
                 bytesOf(facts.flows.at(witness.flow)) >
                     bytesOf(facts.flows.at(known->second.flow)))
            known->second = witness; // of several, the connection that got further
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<WireWitness> out;
    for (const auto &entry : found)
        out.append(entry.second);
    return out;
}

qsizetype tellingFlow(const WireFacts &facts, Failure cause, const WireSubject &subject)
{
    for (const WireWitness &witness : wireWitnesses(facts, cause, subject))
        if (witness.flow >= 0)
            return witness.flow;
    qsizetype best = -1;
    for (qsizetype i = 0; i < facts.flows.size(); ++i)
        if (isOnTheWay(facts, facts.flows.at(i), cause, subject) &&
            (best < 0 || bytesOf(facts.flows.at(i)) > bytesOf(facts.flows.at(best))))
            best = i;
    return best;
}

} // namespace ecs
