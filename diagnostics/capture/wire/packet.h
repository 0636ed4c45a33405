// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/capture/wire/ip_address.h"

namespace ecs {

namespace ipprotocol {
inline constexpr quint8 icmp = 1;
inline constexpr quint8 tcp = 6;
inline constexpr quint8 udp = 17;
inline constexpr quint8 icmpV6 = 58;
} // namespace ipprotocol

namespace tcpflag {
inline constexpr quint8 fin = 0x01;
inline constexpr quint8 syn = 0x02;
inline constexpr quint8 rst = 0x04;
inline constexpr quint8 ack = 0x10;
} // namespace tcpflag

struct TcpHeader
{
    quint32 sequence = 0;
    quint32 acknowledged = 0;
    quint8 flags = 0;
    quint16 window = 0;
    std::optional<quint16> maximumSegment; ///< option of a SYN

    bool has(quint8 flag) const { return (flags & flag) != 0; }
};

/// Who sent what to whom: of a packet, or of the packet that an ICMP error quotes.
struct IpConversation
{
    Endpoint source;
    Endpoint destination;
    quint8 protocol = 0;
};

struct IcmpHeader
{
    quint8 type = 0;
    quint8 code = 0;
    quint16 mtu = 0; ///< of "fragmentation needed" and "packet too big"; 0 = not told
    std::optional<IpConversation> quoted;
    std::size_t quotedHeadersEnd = 0; ///< where the headers of the quoted packet end
};

/// What the headers of one packet say. Offsets are into the packet's bytes.
struct PacketView
{
    IpConversation ip;
    quint8 ttl = 0; ///< or hop limit
    quint16 identification = 0;
    bool fragment = false;                                ///< part of a fragmented packet
    bool laterFragment = false;                           ///< not the first: no transport header
    PacketDirection direction = PacketDirection::Unknown; ///< as the link header tells
    std::size_t headersEnd = 0;                           ///< where the last IP header ends
    TcpHeader tcp;   ///< when ip.protocol is TCP and hasTransport
    IcmpHeader icmp; ///< when ip.protocol is ICMP or ICMPv6 and hasTransport
    bool hasTransport = false;
    std::size_t payloadAt = 0;     ///< where the transport's payload starts
    Bytes payload;                 ///< as far as it was captured
    std::size_t payloadLength = 0; ///< on the wire

    bool isTcp() const { return hasTransport && ip.protocol == ipprotocol::tcp; }
    bool isUdp() const { return hasTransport && ip.protocol == ipprotocol::udp; }
    bool isIcmp() const
    {
        return hasTransport &&
               (ip.protocol == ipprotocol::icmp || ip.protocol == ipprotocol::icmpV6);
    }
};

/// Reads the headers down to TCP, UDP or ICMP. False when the packet holds no IP header or a broken
/// one.
bool readPacket(quint16 linkType, Bytes bytes, PacketView &view);

} // namespace ecs
