// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/wire/dns_watch.h"
#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/places.h"
#include "diagnostics/capture/wire/tcp_flow.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace ecs {

/// Everything of a capture that may matter, in bounded memory, and in the end what did matter.
class FlowTable
{
public:
    explicit FlowTable(const WireQuery &query);

    /// False for a packet that holds no IP.
    bool feed(const CapturedPacket &packet);

    qint64 packets() const { return m_packets; }
    qint64 firstNs() const { return m_firstNs; }
    qint64 lastNs() const { return m_lastNs; }
    /// \a facts says already whether the capture is complete.
    void addTo(WireFacts &facts) const;

    // After the last packet: what of the capture is about our targets.
    /// The flow that a TCP packet of this time belongs to; null: none that matters.
    const TcpFlow *flowOf(const PacketView &view, qint64 timeNs, Side *from) const;
    bool wantsDns(const PacketView &view) const { return m_dns.wants(view); }
    bool wantsIcmp(const PacketView &view) const;
    bool concernsOurAddress(const PacketView &view) const;

private:
    using FlowKey = std::pair<Endpoint, Endpoint>; // client, server

    struct IcmpError
    {
        qint64 timeNs = 0;
        IpAddress from;
        IpConversation quoted;
        QString token;
        quint16 mtu = 0;
        qint64 count = 1;
    };

    static FlowKey keyOf(const PacketView &view, Side from);
    std::optional<Side> senderOf(const PacketView &view) const;
    void feedTcp(const PacketView &view, qint64 timeNs);
    void feedIcmp(const PacketView &view, qint64 timeNs);
    TcpFlow *flowFor(const PacketView &view, const FlowKey &key, qint64 timeNs);
    bool makeRoom();
    Role roleOf(const TcpFlow &flow) const;
    bool matters(const IpConversation &quoted) const;
    void addFlows(WireFacts &facts) const;
    void addIcmp(WireFacts &facts) const;

    Places m_places;
    DnsWatch m_dns;
    std::map<FlowKey, std::unique_ptr<TcpFlow>> m_flows;
    /// Replaced by a later one between the same ends, in the order in which they were.
    std::map<FlowKey, std::vector<std::unique_ptr<TcpFlow>>> m_ended;
    std::size_t m_endedCount = 0;
    std::set<FlowKey> m_ignored; ///< known to be about something else
    std::vector<IcmpError> m_icmp;
    qint64 m_firstNs = 0;
    qint64 m_lastNs = 0;
    qint64 m_packets = 0;
    qint64 m_duplicates = 0;
    qint64 m_fragments = 0;
    qint64 m_leftOut = 0;
};

} // namespace ecs
