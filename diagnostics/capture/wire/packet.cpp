// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/packet.h"

namespace ecs {

namespace {

constexpr quint16 etherIpv4 = 0x0800;
constexpr quint16 etherIpv6 = 0x86DD;
constexpr int mostTags = 3;
constexpr int mostExtensionHeaders = 8;

struct LinkPayload
{
    bool found = false;
    std::size_t at = 0;
    PacketDirection direction = PacketDirection::Unknown;
};

bool isIpType(quint16 type)
{
    return type == etherIpv4 || type == etherIpv6;
}

LinkPayload behindEtherType(Bytes bytes, std::size_t typeAt)
{
    for (int tag = 0; tag <= mostTags && bytes.size() >= typeAt + 2; ++tag) {
        const quint16 type = be16(bytes.data() + typeAt);
        if (isIpType(type))
            return {true, typeAt + 2};
        if (type == 0x8864 && bytes.size() >= typeAt + 10) { // PPPoE session
            const quint16 protocol = be16(bytes.data() + typeAt + 8);
            return {protocol == 0x0021 || protocol == 0x0057, typeAt + 10};
        }
        if (type <= 1500) { // a length: logical-link header with a SNAP type
            const bool snap = bytes.size() >= typeAt + 10 && bytes[typeAt + 2] == 0xAA &&
                              bytes[typeAt + 3] == 0xAA;
            return {snap && isIpType(be16(bytes.data() + typeAt + 8)), typeAt + 10};
        }
        if (type != 0x8100 && type != 0x88A8 && type != 0x9100)
            break;
        typeAt += 4;
    }
    return {};
}

LinkPayload behind80211(Bytes bytes)
{
    if (bytes.size() < 2 || (bytes[0] & 0x0FU) != 0x08) // data frames of version 0 only
        return {};
    std::size_t at = 24;
    if ((bytes[1] & 3U) == 3)
        at += 6; // four addresses
    if ((bytes[0] & 0x80U) != 0) {
        at += 2; // quality of service
        if ((bytes[1] & 0x80U) != 0)
            at += 4; // high-throughput control
    }
    if (bytes.size() < at + 8 || bytes[at] != 0xAA || bytes[at + 1] != 0xAA)
        return {};
    return {isIpType(be16(bytes.data() + at + 6)), at + 8};
}

/// Linux "cooked" headers: 16 bytes, or 20 in version 2.
LinkPayload behindCooked(Bytes bytes, bool second)
{
    const std::size_t header = second ? 20 : 16;
    if (bytes.size() < header)
        return {};
    const unsigned kind = second ? bytes[10] : be16(bytes.data());
    const std::size_t typeAt = second ? 0 : 14;
    LinkPayload out{isIpType(be16(bytes.data() + typeAt)), header};
    const quint16 type = be16(bytes.data() + typeAt);
    if (type == 0x8100 || type == 0x88A8) {
        // The tag's own type follows the cooked header.
        out = bytes.size() >= header + 4 ? behindEtherType(bytes, header + 2) : LinkPayload{};
    }
    out.direction = kind == 4   ? PacketDirection::Outbound
                    : kind == 0 ? PacketDirection::Inbound
                                : PacketDirection::Unknown;
    return out;
}

LinkPayload behindLink(quint16 linkType, Bytes bytes)
{
    switch (linkType) {
    case linktype::ethernet:
        return behindEtherType(bytes, 12);
    case linktype::ieee80211:
        return behind80211(bytes);
    case linktype::linuxSll:
        return behindCooked(bytes, false);
    case linktype::linuxSll2:
        return behindCooked(bytes, true);
    case linktype::rawIp:
    case linktype::rawIpv4:
    case linktype::rawIpv6:
        return {true, 0};
    default:
        return {};
    }
}

/// Where the transport starts, and where the packet ends on the wire.
struct IpHeader
{
    bool ok = false;
    IpConversation conversation;
    quint8 ttl = 0;
    quint16 identification = 0;
    bool fragment = false;
    bool laterFragment = false;
    std::size_t transportAt = 0;
    std::size_t end = 0;
};

IpHeader readIpv4(Bytes bytes, std::size_t at)
{
    IpHeader out;
    const quint8 *ip = bytes.data() + at;
    const std::size_t header = (ip[0] & 0x0FU) * std::size_t{4};
    if (header < 20 || bytes.size() - at < header)
        return out;
    const std::size_t total = be16(ip + 2);
    // 0: filled in by the network card, which splits what the system hands over
    if (total != 0 && total < header)
        return out;
    out.end = total == 0 ? bytes.size() : at + total;
    out.ttl = ip[8];
    out.identification = be16(ip + 4);
    const quint16 fragment = be16(ip + 6);
    out.fragment = (fragment & 0x3FFFU) != 0;
    out.laterFragment = (fragment & 0x1FFFU) != 0;
    out.conversation.protocol = ip[9];
    out.conversation.source.address = IpAddress::fromV4(ip + 12);
    out.conversation.destination.address = IpAddress::fromV4(ip + 16);
    out.transportAt = at + header;
    out.ok = true;
    return out;
}

IpHeader readIpv6(Bytes bytes, std::size_t at)
{
    IpHeader out;
    if (bytes.size() - at < 40)
        return out;
    const quint8 *ip = bytes.data() + at;
    const std::size_t payload = be16(ip + 4);
    out.end = payload == 0 ? bytes.size() : at + 40 + payload;
    out.ttl = ip[7];
    out.conversation.source.address = IpAddress::fromV6(ip + 8);
    out.conversation.destination.address = IpAddress::fromV6(ip + 24);
    quint8 next = ip[6];
    at += 40;
    for (int i = 0; i < mostExtensionHeaders; ++i) {
        const bool chained =
            next == 0 || next == 43 || next == 60 || next == 135 || next == 139 || next == 140;
        if (!chained && next != 44 && next != 51)
            break;
        if (at > bytes.size() || bytes.size() - at < 8)
            return out;
        const quint8 *extension = bytes.data() + at;
        if (next == 44) {
            const quint16 fragment = be16(extension + 2);
            out.fragment = (fragment & 0xFFF9U) != 0;
            out.laterFragment = (fragment & 0xFFF8U) != 0;
            at += 8;
        } else if (next == 51) {
            at += (extension[1] + std::size_t{2}) * 4;
        } else {
            at += (extension[1] + std::size_t{1}) * 8;
        }
        next = extension[0];
        if (out.laterFragment)
            break;
    }
    out.conversation.protocol = next;
    out.transportAt = at;
    out.ok = true;
    return out;
}

IpHeader readIp(Bytes bytes, std::size_t at)
{
    if (at >= bytes.size() || bytes.size() - at < 20)
        return {};
    switch (bytes[at] >> 4U) {
    case 4:
        return readIpv4(bytes, at);
    case 6:
        return readIpv6(bytes, at);
    default:
        return {};
    }
}

std::optional<quint16> maximumSegment(Bytes options)
{
    while (!options.empty() && options[0] != 0) {
        if (options[0] == 1) {
            options = options.subspan(1);
            continue;
        }
        if (options.size() < 2 || options[1] < 2 || options[1] > options.size())
            break;
        if (options[0] == 2 && options[1] == 4)
            return be16(options.data() + 2);
        options = options.subspan(options[1]);
    }
    return std::nullopt;
}

void setPayload(PacketView &view, Bytes bytes, std::size_t at, std::size_t end)
{
    view.hasTransport = true;
    view.payloadAt = at;
    view.payloadLength = end > at ? end - at : 0;
    const std::size_t held = bytes.size() > at ? bytes.size() - at : 0;
    view.payload = held == 0 ? Bytes{} : bytes.subspan(at, std::min(held, view.payloadLength));
}

void readTcp(PacketView &view, Bytes bytes, std::size_t at, std::size_t end)
{
    if (bytes.size() - at < 20)
        return;
    const quint8 *tcp = bytes.data() + at;
    const std::size_t header = (tcp[12] >> 4U) * std::size_t{4};
    if (header < 20 || at + header > end)
        return;
    view.ip.source.port = be16(tcp);
    view.ip.destination.port = be16(tcp + 2);
    view.tcp.sequence = be32(tcp + 4);
    view.tcp.acknowledged = be32(tcp + 8);
    view.tcp.flags = tcp[13];
    view.tcp.window = be16(tcp + 14);
    if (view.tcp.has(tcpflag::syn) && bytes.size() - at >= header)
        view.tcp.maximumSegment = maximumSegment(bytes.subspan(at + 20, header - 20));
    setPayload(view, bytes, at + header, end);
}

std::optional<IpConversation> readQuoted(Bytes bytes, std::size_t at)
{
    const IpHeader ip = readIp(bytes, at);
    if (!ip.ok)
        return std::nullopt;
    IpConversation out = ip.conversation;
    const bool ports = out.protocol == ipprotocol::tcp || out.protocol == ipprotocol::udp;
    if (ports && !ip.laterFragment && ip.transportAt + 4 <= bytes.size()) {
        out.source.port = be16(bytes.data() + ip.transportAt);
        out.destination.port = be16(bytes.data() + ip.transportAt + 2);
    }
    return out;
}

/// Behind the transport header of a quoted packet; a quotation may be cut anywhere.
std::size_t quotedHeadersEnd(Bytes bytes, std::size_t at)
{
    const IpHeader ip = readIp(bytes, at);
    if (!ip.ok || ip.laterFragment)
        return at;
    constexpr std::size_t portsAndLength = 8;
    std::size_t header = portsAndLength;
    if (ip.conversation.protocol == ipprotocol::tcp && ip.transportAt + 12 < bytes.size())
        header = std::max<std::size_t>(header, (bytes[ip.transportAt + 12] >> 4U) * std::size_t{4});
    return std::min(bytes.size(), ip.transportAt + header);
}

void readIcmp(PacketView &view, Bytes bytes, std::size_t at, std::size_t end)
{
    if (bytes.size() - at < 8)
        return;
    const quint8 *icmp = bytes.data() + at;
    const bool six = view.ip.protocol == ipprotocol::icmpV6;
    view.icmp.type = icmp[0];
    view.icmp.code = icmp[1];
    const bool error = six ? icmp[0] >= 1 && icmp[0] <= 4
                           : icmp[0] == 3 || icmp[0] == 5 || icmp[0] == 11 || icmp[0] == 12;
    if (error)
        view.icmp.quoted = readQuoted(bytes, at + 8);
    if (view.icmp.quoted)
        view.icmp.quotedHeadersEnd = quotedHeadersEnd(bytes, at + 8);
    if (six && icmp[0] == 2)
        view.icmp.mtu = quint16(std::min<quint32>(be32(icmp + 4), 0xFFFF));
    else if (!six && icmp[0] == 3 && icmp[1] == 4)
        view.icmp.mtu = be16(icmp + 6);
    setPayload(view, bytes, at + 8, end);
}

} // namespace

bool readPacket(quint16 linkType, Bytes bytes, PacketView &view)
{
    view = {};
    const LinkPayload link = behindLink(linkType, bytes);
    if (!link.found)
        return false;
    const IpHeader ip = readIp(bytes, link.at);
    if (!ip.ok)
        return false;
    view.direction = link.direction;
    view.ip = ip.conversation;
    view.ttl = ip.ttl;
    view.identification = ip.identification;
    view.fragment = ip.fragment;
    view.laterFragment = ip.laterFragment;
    const std::size_t at = ip.transportAt;
    view.headersEnd = std::min(at, bytes.size());
    if (ip.laterFragment || at >= bytes.size())
        return true;
    switch (view.ip.protocol) {
    case ipprotocol::tcp:
        readTcp(view, bytes, at, ip.end);
        break;
    case ipprotocol::udp:
        if (bytes.size() - at >= 8) {
            view.ip.source.port = be16(bytes.data() + at);
            view.ip.destination.port = be16(bytes.data() + at + 2);
            setPayload(view, bytes, at + 8, ip.end);
        }
        break;
    case ipprotocol::icmp:
    case ipprotocol::icmpV6:
        readIcmp(view, bytes, at, ip.end);
        break;
    default:
        break;
    }
    return true;
}

} // namespace ecs
