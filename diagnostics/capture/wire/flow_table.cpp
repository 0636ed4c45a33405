// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/flow_table.h"

#include "diagnostics/capture/wire/flow_findings.h"
#include "diagnostics/capture/wire/icmp_names.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr std::size_t mostFlows = 512;
constexpr std::size_t mostEndedFlows = 1024;
constexpr std::size_t mostIgnored = 65536;
constexpr std::size_t mostIcmp = 256;

double milliseconds(qint64 ns)
{
    return double(ns / 1000) / 1000.0;
}

QString roleName(Role role)
{
    return role == Role::Proxy ? QStringLiteral("proxy") : QStringLiteral("target");
}

bool isOpening(const PacketView &view)
{
    return view.tcp.has(tcpflag::syn) && !view.tcp.has(tcpflag::ack);
}

} // namespace

FlowTable::FlowTable(const WireQuery &query)
    : m_places(query)
    , m_dns(m_places)
{
}

bool FlowTable::feed(const CapturedPacket &packet)
{
    if (m_packets++ == 0)
        m_firstNs = packet.timeNs;
    m_lastNs = std::max(m_lastNs, packet.timeNs);
    PacketView view;
    if (!readPacket(packet.linkType, packet.bytes, view))
        return false;
    if (view.fragment && concernsOurAddress(view))
        ++m_fragments;
    if (DnsWatch::isDns(view))
        m_dns.feed(view, packet.timeNs);
    else if (view.isTcp())
        feedTcp(view, packet.timeNs);
    else if (view.isIcmp() && view.icmp.quoted)
        feedIcmp(view, packet.timeNs);
    return true;
}

bool FlowTable::concernsOurAddress(const PacketView &view) const
{
    return m_places.isAddressOfInterest(view.ip.source.address) ||
           m_places.isAddressOfInterest(view.ip.destination.address);
}

/// Which end is the client's, as far as the ports and what is known tell; None: no port of
/// interest.
std::optional<Side> FlowTable::senderOf(const PacketView &view) const
{
    const bool toServer = m_places.isPortOfInterest(view.ip.destination.port);
    const bool fromServer = m_places.isPortOfInterest(view.ip.source.port);
    if (!toServer && !fromServer)
        return std::nullopt;
    if (toServer != fromServer)
        return toServer ? Side::Client : Side::Server;
    // Both ends use such a port: a SYN tells, else what is known already, else the lower number.
    if (view.tcp.has(tcpflag::syn))
        return view.tcp.has(tcpflag::ack) ? Side::Server : Side::Client;
    const FlowKey asClient(view.ip.source, view.ip.destination);
    const FlowKey asServer(view.ip.destination, view.ip.source);
    if (m_flows.contains(asClient) || m_ignored.contains(asClient))
        return Side::Client;
    if (m_flows.contains(asServer) || m_ignored.contains(asServer))
        return Side::Server;
    return view.ip.source.port < view.ip.destination.port ? Side::Server : Side::Client;
}

FlowTable::FlowKey FlowTable::keyOf(const PacketView &view, Side from)
{
    return from == Side::Client ? FlowKey(view.ip.source, view.ip.destination)
                                : FlowKey(view.ip.destination, view.ip.source);
}

void FlowTable::feedTcp(const PacketView &view, qint64 timeNs)
{
    const auto from = senderOf(view);
    if (!from)
        return;
    const FlowKey key = keyOf(view, *from);
    TcpFlow *flow = flowFor(view, key, timeNs);
    if (flow == nullptr)
        return;
    if (!flow->feed(view, *from, timeNs))
        ++m_duplicates;
    const QString host = flow->requestedHost();
    if (!host.isEmpty() && !m_places.knowsHost(host) && m_ignored.size() < mostIgnored) {
        m_ignored.insert(key);
        m_flows.erase(key);
    }
}

TcpFlow *FlowTable::flowFor(const PacketView &view, const FlowKey &key, qint64 timeNs)
{
    const bool opening = isOpening(view);
    if (m_ignored.contains(key)) {
        if (!opening)
            return nullptr;
        m_ignored.erase(key);
    }
    const auto known = m_flows.find(key);
    if (known != m_flows.end()) {
        if (!opening || !known->second->restartedBy(view))
            return known->second.get();
        if (m_endedCount < mostEndedFlows) {
            ++m_endedCount;
            m_ended[key].push_back(std::move(known->second));
        } else {
            ++m_leftOut;
        }
        m_flows.erase(known);
    }
    if (m_flows.size() >= mostFlows && !makeRoom()) {
        ++m_leftOut;
        return nullptr;
    }
    auto &made = m_flows[key];
    made = std::make_unique<TcpFlow>(key.first, key.second, timeNs);
    return made.get();
}

/// Forgets the longer silent half of the flows that do not matter as far as is known.
bool FlowTable::makeRoom()
{
    std::vector<qint64> times;
    for (const auto &entry : m_flows)
        if (roleOf(*entry.second) == Role::None)
            times.push_back(entry.second->lastNs());
    if (times.empty())
        return false;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const qint64 limit = *middle;
    std::erase_if(m_flows, [&](const auto &entry) {
        return entry.second->lastNs() <= limit && roleOf(*entry.second) == Role::None;
    });
    return true;
}

Role FlowTable::roleOf(const TcpFlow &flow) const
{
    const Role role = m_places.roleOf(flow.server());
    const QString host = flow.requestedHost();
    if (role != Role::None)
        return host.isEmpty() || m_places.knowsHost(host) ? role : Role::None;
    // An address that nobody told us about, but the name is ours.
    return m_places.isTarget(host) ? Role::Target : Role::None;
}

void FlowTable::feedIcmp(const PacketView &view, qint64 timeNs)
{
    const bool v6 = view.ip.protocol == ipprotocol::icmpV6;
    IcmpError error{timeNs, view.ip.source.address, *view.icmp.quoted,
                    icmpErrorToken(v6, view.icmp.type, view.icmp.code), view.icmp.mtu};
    for (IcmpError &known : m_icmp) {
        if (known.token == error.token && known.from == error.from &&
            known.quoted.destination == error.quoted.destination) {
            ++known.count;
            return;
        }
    }
    if (m_icmp.size() < mostIcmp)
        m_icmp.push_back(error);
    else
        ++m_leftOut;
}

bool FlowTable::matters(const IpConversation &quoted) const
{
    return m_places.isAddressOfInterest(quoted.destination.address) ||
           m_dns.asked(quoted.destination);
}

bool FlowTable::wantsIcmp(const PacketView &view) const
{
    return view.icmp.quoted && matters(*view.icmp.quoted);
}

const TcpFlow *FlowTable::flowOf(const PacketView &view, qint64 timeNs, Side *from) const
{
    const TcpFlow *found = nullptr;
    const auto consider = [&](const TcpFlow &flow) {
        if (flow.startNs() <= timeNs && (found == nullptr || flow.startNs() > found->startNs()))
            found = &flow;
    };
    for (const Side side : {Side::Client, Side::Server}) {
        const FlowKey key = keyOf(view, side);
        const auto open = m_flows.find(key);
        if (open != m_flows.end())
            consider(*open->second);
        const auto ended = m_ended.find(key);
        if (ended != m_ended.end())
            for (const auto &flow : ended->second)
                consider(*flow);
    }
    if (found == nullptr || roleOf(*found) == Role::None)
        return nullptr;
    *from = found->client() == view.ip.source ? Side::Client : Side::Server;
    return found;
}

void FlowTable::addFlows(WireFacts &facts) const
{
    std::vector<const TcpFlow *> found;
    for (const auto &entry : m_ended)
        for (const auto &flow : entry.second)
            found.push_back(flow.get());
    for (const auto &entry : m_flows)
        found.push_back(entry.second.get());
    std::erase_if(found, [this](const TcpFlow *flow) { return roleOf(*flow) == Role::None; });
    std::stable_sort(found.begin(), found.end(), [](const TcpFlow *a, const TcpFlow *b) {
        return a->startNs() < b->startNs();
    });

    const QString client = QStringLiteral("client");
    for (const TcpFlow *flow : found) {
        const QString server = roleName(roleOf(*flow));
        WireFlow fact = flow->facts(m_firstNs);
        fact.role = server;
        fact.host = flow->requestedHost();
        facts.findings += findFlow(*flow, fact, facts.complete, m_firstNs, m_lastNs);
        for (const FlowEvent &event : flow->events()) {
            const bool fromClient = event.from == Side::Client;
            facts.events.append({milliseconds(event.timeNs - m_firstNs),
                                 fromClient ? client : server, fromClient ? server : client,
                                 event.what, event.detail, facts.flows.size()});
        }
        facts.leftOut += flow->eventsLeftOut();
        facts.packetsForTarget += flow->packets();
        facts.flows.append(fact);
    }
    facts.findings += compareFlows(facts);
}

void FlowTable::addIcmp(WireFacts &facts) const
{
    for (const IcmpError &error : m_icmp) {
        if (!matters(error.quoted))
            continue;
        const double at = milliseconds(error.timeNs - m_firstNs);
        QString detail = QStringLiteral("about %1, %2 times")
                             .arg(error.quoted.destination.toText())
                             .arg(error.count);
        if (error.mtu > 0)
            detail += QStringLiteral(", largest packet %1").arg(error.mtu);
        facts.findings.append(
            {error.token, error.quoted.source.toText(), error.from.toText(), at, detail});
        facts.events.append({at, QStringLiteral("router"), QStringLiteral("client"),
                             QStringLiteral("icmp"), error.token, -1});
        facts.packetsForTarget += error.count;
    }
}

void FlowTable::addTo(WireFacts &facts) const
{
    facts.packets = m_packets;
    facts.duplicates = m_duplicates;
    facts.leftOut = m_leftOut + m_dns.leftOut();
    addFlows(facts);
    facts.dns = m_dns.facts(m_firstNs);
    facts.packetsForTarget += m_dns.packets();
    m_dns.addFindings(facts.findings, facts.complete, m_firstNs, m_lastNs);
    m_dns.addEvents(facts.events, m_firstNs);
    addIcmp(facts);
    if (m_fragments > 0)
        facts.findings.append({QStringLiteral("ip_fragments"),
                               {},
                               {},
                               std::nullopt,
                               QStringLiteral("%1 packets came in parts").arg(m_fragments)});
}

} // namespace ecs
