// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_reader.h"

#include "diagnostics/capture/wire/dns_watch.h"
#include "diagnostics/capture/wire/flow_findings.h"
#include "diagnostics/capture/wire/icmp_names.h"
#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/places.h"
#include "diagnostics/capture/wire/tcp_flow.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <set>

namespace ecs {

namespace {

constexpr std::size_t mostFlows = 512;
constexpr std::size_t mostEndedFlows = 1024;
constexpr std::size_t mostIgnored = 65536;
constexpr std::size_t mostIcmp = 256;
constexpr qsizetype mostEvents = 400;
constexpr qsizetype mostFindings = 200;
constexpr qint64 idleNs = 5'000'000'000;
constexpr qint64 packetsBetweenLooks = 4096;

using FlowKey = std::pair<Endpoint, Endpoint>; // client, server

double milliseconds(qint64 ns)
{
    return double(ns / 1000) / 1000.0;
}

QDateTime timeOf(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, QTimeZone::utc());
}

QString roleName(Role role)
{
    return role == Role::Proxy ? QStringLiteral("proxy") : QStringLiteral("target");
}

struct IcmpError
{
    qint64 timeNs = 0;
    IpAddress from;
    IpConversation quoted;
    QString token;
    quint16 mtu = 0;
    qint64 count = 1;
};

} // namespace

class FlowReader::Private
{
public:
    explicit Private(const WireQuery &query)
        : places(query)
        , dns(places)
    {
    }

    void feedTcp(const PacketView &view, qint64 timeNs);
    void feedIcmp(const PacketView &view, qint64 timeNs);
    TcpFlow *flowFor(const PacketView &view, const FlowKey &key, qint64 timeNs);
    bool makeRoom(qint64 timeNs);
    Role roleOf(const TcpFlow &flow) const;
    bool matters(const IcmpError &error) const;
    void addFlows(WireFacts &facts) const;
    void addIcmp(WireFacts &facts) const;

    Places places;
    DnsWatch dns;
    std::map<FlowKey, std::unique_ptr<TcpFlow>> flows;
    std::vector<std::unique_ptr<TcpFlow>> ended; ///< replaced by a later one between the same ends
    std::set<FlowKey> ignored;                   ///< known to be about something else
    std::vector<IcmpError> icmp;
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    qint64 packets = 0;
    qint64 duplicates = 0;
    qint64 fragments = 0;
    qint64 leftOut = 0;
};

FlowReader::FlowReader(const WireQuery &query)
    : d(std::make_unique<Private>(query))
{
}

FlowReader::~FlowReader() = default;

void FlowReader::feed(const CapturedPacket &packet)
{
    if (d->packets++ == 0)
        d->firstNs = packet.timeNs;
    d->lastNs = std::max(d->lastNs, packet.timeNs);
    PacketView view;
    if (!readPacket(packet.linkType, packet.bytes, view))
        return;
    if (view.fragment && (d->places.isAddressOfInterest(view.ip.source.address) ||
                          d->places.isAddressOfInterest(view.ip.destination.address)))
        ++d->fragments;
    if (DnsWatch::isDns(view))
        d->dns.feed(view, packet.timeNs);
    else if (view.isTcp())
        d->feedTcp(view, packet.timeNs);
    else if (view.isIcmp() && view.icmp.quoted)
        d->feedIcmp(view, packet.timeNs);
}

void FlowReader::Private::feedTcp(const PacketView &view, qint64 timeNs)
{
    const bool toServer = places.isPortOfInterest(view.ip.destination.port);
    const bool fromServer = places.isPortOfInterest(view.ip.source.port);
    if (!toServer && !fromServer)
        return;
    Side from = toServer ? Side::Client : Side::Server;
    if (toServer && fromServer) {
        // Both ends use such a port: a SYN tells, else what is known already.
        const FlowKey reverse(view.ip.destination, view.ip.source);
        const bool synAck = view.tcp.has(tcpflag::syn) && view.tcp.has(tcpflag::ack);
        if (synAck || flows.contains(reverse) || ignored.contains(reverse))
            from = Side::Server;
    }
    const FlowKey key = from == Side::Client ? FlowKey(view.ip.source, view.ip.destination)
                                             : FlowKey(view.ip.destination, view.ip.source);
    TcpFlow *flow = flowFor(view, key, timeNs);
    if (flow == nullptr)
        return;
    if (!flow->feed(view, from, timeNs))
        ++duplicates;
    const QString host = flow->requestedHost();
    if (!host.isEmpty() && !places.knowsHost(host) && ignored.size() < mostIgnored) {
        ignored.insert(key);
        flows.erase(key);
    }
}

TcpFlow *FlowReader::Private::flowFor(const PacketView &view, const FlowKey &key, qint64 timeNs)
{
    const bool opening = view.tcp.has(tcpflag::syn) && !view.tcp.has(tcpflag::ack);
    if (ignored.contains(key)) {
        if (!opening)
            return nullptr;
        ignored.erase(key);
    }
    const auto known = flows.find(key);
    if (known != flows.end()) {
        if (!opening || !known->second->restartedBy(view))
            return known->second.get();
        if (ended.size() < mostEndedFlows)
            ended.push_back(std::move(known->second));
        else
            ++leftOut;
        flows.erase(known);
    }
    if (flows.size() >= mostFlows && !makeRoom(timeNs)) {
        ++leftOut;
        return nullptr;
    }
    auto &made = flows[key];
    made = std::make_unique<TcpFlow>(key.first, key.second, timeNs);
    return made.get();
}

/// Forgets flows that do not matter as far as is known and that have been silent for a while.
bool FlowReader::Private::makeRoom(qint64 timeNs)
{
    std::erase_if(flows, [&](const auto &entry) {
        return roleOf(*entry.second) == Role::None && timeNs - entry.second->lastNs() > idleNs;
    });
    return flows.size() < mostFlows;
}

Role FlowReader::Private::roleOf(const TcpFlow &flow) const
{
    const Role role = places.roleOf(flow.server());
    const QString host = flow.requestedHost();
    if (role != Role::None)
        return host.isEmpty() || places.knowsHost(host) ? role : Role::None;
    // An address that nobody told us about, but the name is ours.
    return places.isTarget(host) ? Role::Target : Role::None;
}

void FlowReader::Private::feedIcmp(const PacketView &view, qint64 timeNs)
{
    const bool v6 = view.ip.protocol == ipprotocol::icmpV6;
    IcmpError error{timeNs, view.ip.source.address, *view.icmp.quoted,
                    icmpErrorToken(v6, view.icmp.type, view.icmp.code), view.icmp.mtu};
    for (IcmpError &known : icmp) {
        if (known.token == error.token && known.from == error.from &&
            known.quoted.destination == error.quoted.destination) {
            ++known.count;
            return;
        }
    }
    if (icmp.size() < mostIcmp)
        icmp.push_back(error);
    else
        ++leftOut;
}

bool FlowReader::Private::matters(const IcmpError &error) const
{
    return places.isAddressOfInterest(error.quoted.destination.address) ||
           dns.asked(error.quoted.destination);
}

void FlowReader::Private::addFlows(WireFacts &facts) const
{
    std::vector<const TcpFlow *> found;
    for (const auto &flow : ended)
        found.push_back(flow.get());
    for (const auto &entry : flows)
        found.push_back(entry.second.get());
    std::erase_if(found, [this](const TcpFlow *flow) { return roleOf(*flow) == Role::None; });
    std::stable_sort(found.begin(), found.end(), [](const TcpFlow *a, const TcpFlow *b) {
        return a->startNs() < b->startNs();
    });

    const QString client = QStringLiteral("client");
    for (const TcpFlow *flow : found) {
        const QString server = roleName(roleOf(*flow));
        WireFlow fact = flow->facts(firstNs);
        fact.role = server;
        fact.host = flow->requestedHost();
        facts.findings += findFlow(*flow, fact, facts.complete, firstNs, lastNs);
        for (const FlowEvent &event : flow->events()) {
            const bool fromClient = event.from == Side::Client;
            facts.events.append({milliseconds(event.timeNs - firstNs), fromClient ? client : server,
                                 fromClient ? server : client, event.what, event.detail,
                                 facts.flows.size()});
        }
        facts.leftOut += flow->eventsLeftOut();
        facts.packetsForTarget += flow->packets();
        facts.flows.append(fact);
    }
}

void FlowReader::Private::addIcmp(WireFacts &facts) const
{
    for (const IcmpError &error : icmp) {
        if (!matters(error))
            continue;
        const double at = milliseconds(error.timeNs - firstNs);
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

WireFacts FlowReader::finish(const SourceReport &report, bool partial)
{
    WireFacts facts;
    facts.packets = d->packets;
    facts.duplicates = d->duplicates;
    facts.leftOut = d->leftOut + d->dns.leftOut();
    if (d->packets > 0) {
        facts.started = timeOf(d->firstNs);
        facts.ended = timeOf(d->lastNs);
    }
    facts.complete = !partial && !report.wrapped && report.lostPackets == 0 &&
                     report.lostBuffers == 0 && report.problemCount() == 0;
    d->addFlows(facts);
    facts.dns = d->dns.facts(d->firstNs);
    facts.packetsForTarget += d->dns.packets();
    d->dns.addFindings(facts.findings, facts.complete, d->firstNs, d->lastNs);
    d->dns.addEvents(facts.events, d->firstNs);
    d->addIcmp(facts);
    if (d->fragments > 0)
        facts.findings.append({QStringLiteral("ip_fragments"),
                               {},
                               {},
                               std::nullopt,
                               QStringLiteral("%1 packets came in parts").arg(d->fragments)});
    std::stable_sort(facts.events.begin(), facts.events.end(),
                     [](const WireEvent &a, const WireEvent &b) { return a.atMs < b.atMs; });
    facts.leftOut += std::max<qint64>(0, facts.events.size() - mostEvents) +
                     std::max<qint64>(0, facts.findings.size() - mostFindings);
    facts.events = facts.events.mid(0, mostEvents);
    facts.findings = facts.findings.mid(0, mostFindings);
    return facts;
}

WireResult readWire(const QString &path, const WireQuery &query, const Bounds &bounds,
                    const std::function<void(int)> &progress)
{
    WireResult result;
    const OpenedSource opened = openPacketSource(path);
    if (!opened.source) {
        result.error = opened.error;
        return result;
    }
    FlowReader reader(query);
    CapturedPacket packet;
    qint64 read = 0;
    bool partial = false;
    while (opened.source->next(packet)) {
        reader.feed(packet);
        if (++read % packetsBetweenLooks == 0) {
            if (bounds.over()) {
                partial = true;
                break;
            }
            progress(opened.source->permille());
        }
    }
    result.facts = reader.finish(opened.source->report(), partial);
    progress(1000);
    return result;
}

} // namespace ecs
