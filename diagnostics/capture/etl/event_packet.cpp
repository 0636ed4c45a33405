// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/event_packet.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ecs::etl {

namespace {

using Guid = std::array<quint8, 16>;

// {2ed6006e-4729-4609-b423-3ee7bcd678ef} Microsoft-Windows-NDIS-PacketCapture
constexpr Guid ndisProvider{0x6E, 0x00, 0xD6, 0x2E, 0x29, 0x47, 0x09, 0x46,
                            0xB4, 0x23, 0x3E, 0xE7, 0xBC, 0xD6, 0x78, 0xEF};
// {4d4f80d9-c8bd-4d73-bb5b-19c90402c5ac} Microsoft-Windows-PktMon
constexpr Guid pktMonProvider{0xD9, 0x80, 0x4F, 0x4D, 0xBD, 0xC8, 0x73, 0x4D,
                              0xBB, 0x5B, 0x19, 0xC9, 0x04, 0x02, 0xC5, 0xAC};
// {d84521f7-2235-4237-a7c0-14e3a9676286} Microsoft-Windows-Ras-NdisWanPacketCapture
constexpr Guid rasProvider{0xF7, 0x21, 0x45, 0xD8, 0x35, 0x22, 0x37, 0x42,
                           0xA7, 0xC0, 0x14, 0xE3, 0xA9, 0x67, 0x62, 0x86};

constexpr std::size_t eventHeaderSize = 80;
constexpr int mostExtendedItems = 64;

constexpr quint64 keywordWwan = 0x200;
constexpr quint64 keywordWifi = 0x10000;
constexpr quint64 keywordStart = 0x40000000;
constexpr quint64 keywordEnd = 0x80000000;
constexpr quint64 keywordSend = 0x1'0000'0000;
constexpr quint64 keywordReceive = 0x2'0000'0000;

std::size_t aligned8(std::size_t value)
{
    return (value + 7U) & ~std::size_t{7};
}

bool isFrom(std::span<const quint8> record, const Guid &provider)
{
    return std::memcmp(record.data() + 0x18, provider.data(), provider.size()) == 0;
}

/// Where the event's own data starts, behind the extended items; 0 = damaged.
std::size_t userDataAt(std::span<const quint8> record)
{
    if ((le16(record.data() + 4) & 1U) == 0)
        return eventHeaderSize;
    std::size_t at = eventHeaderSize;
    for (int i = 0; i < mostExtendedItems; ++i) {
        if (record.size() - at < 8)
            return 0;
        const bool more = (le16(record.data() + at + 4) & 1U) != 0;
        const std::size_t length = aligned8(8U + le16(record.data() + at + 6));
        if (length > record.size() - at)
            return 0;
        at += length;
        if (!more)
            return at;
    }
    return 0;
}

/// Skips a UTF-16 text with its NUL. False when there is none before the end.
bool skipText(std::span<const quint8> data, std::size_t &at)
{
    while (at + 1 < data.size()) {
        at += 2;
        if (data[at - 2] == 0 && data[at - 1] == 0)
            return true;
    }
    return false;
}

void readKeyword(quint64 keyword, EventPacket &packet)
{
    packet.key.linkType = (keyword & keywordWifi) != 0   ? linktype::ieee80211
                          : (keyword & keywordWwan) != 0 ? linktype::rawIp
                                                         : linktype::ethernet;
    packet.start = (keyword & keywordStart) != 0;
    packet.end = (keyword & keywordEnd) != 0;
    const bool send = (keyword & keywordSend) != 0;
    const bool receive = (keyword & keywordReceive) != 0;
    packet.direction = send == receive ? PacketDirection::Unknown
                       : send          ? PacketDirection::Outbound
                                       : PacketDirection::Inbound;
}

/// The virtual switch's event: the frame stands behind a list whose element size is not certain, so
/// the right reading is the one in which both counted parts end exactly at the end.
bool switchFrame(std::span<quint8> data, std::span<quint8> &frame)
{
    std::size_t at = 12; // two interface indexes, source port
    for (int text = 0; text < 3; ++text)
        if (!skipText(data, at))
            return false;
    if (data.size() - at < 4)
        return false;
    const quint32 destinations = le32(data.data() + at);
    at += 4;
    const auto fits = [&](std::size_t sizeAt) {
        if (data.size() - sizeAt < 4)
            return false;
        const std::size_t length = le32(data.data() + sizeAt);
        const std::size_t rest = data.size() - sizeAt - 4;
        if (length > rest || rest - length < 4)
            return false;
        const std::size_t outOfBand = le32(data.data() + sizeAt + 4 + length);
        if (outOfBand != rest - length - 4)
            return false;
        frame = data.subspan(sizeAt + 4, length);
        return true;
    };
    if (destinations > 4096)
        return false;
    const std::size_t usual = at + std::size_t{destinations} * 8;
    if (usual <= data.size() && fits(usual))
        return true;
    for (std::size_t sizeAt = at; sizeAt + 8 <= data.size() && sizeAt < at + 4096; ++sizeAt)
        if (fits(sizeAt))
            return true;
    return false;
}

EventContent readNdis(quint16 id, std::span<quint8> data, quint64 keyword, EventPacket &packet)
{
    if (id != 1001 && id != 1003)
        return EventContent::Nothing;
    if (data.size() < 12)
        return EventContent::Damaged;
    packet.key.provider = Provider::Ndis;
    packet.key.miniport = le32(data.data());
    packet.key.lower = le32(data.data() + 4);
    readKeyword(keyword, packet);
    if (id == 1003)
        return switchFrame(data, packet.bytes) ? EventContent::Packet : EventContent::Damaged;
    // Newer systems append further fields, so the data may be longer than the packet.
    const quint32 length = le32(data.data() + 8);
    if (length > data.size() - 12)
        return EventContent::Damaged;
    packet.bytes = data.subspan(12, length);
    return EventContent::Packet;
}

/// PktMon calls frames at the lower edge of filters above the Wi-Fi driver "Wi-Fi" although they
/// have been turned into Ethernet frames already.
bool isEthernetAfterAll(Bytes frame)
{
    if (frame.size() < 14)
        return false;
    if ((frame[0] & 3U) != 0)
        return true; // no version-0 802.11 frame
    const bool data = (frame[0] & 0x0CU) == 0x08;
    std::size_t header = 24;
    if ((frame[1] & 3U) == 3)
        header += 6; // four addresses
    if (data && (frame[0] & 0x80U) != 0)
        header += 2; // quality of service
    if (data && frame.size() >= header + 3 && frame[header] == 0xAA && frame[header + 1] == 0xAA &&
        frame[header + 2] == 0x03)
        return false;
    switch (be16(frame.data() + 12)) {
    case 0x0800:
    case 0x0806:
    case 0x86DD:
    case 0x8100:
    case 0x888E:
        return true;
    default:
        return false;
    }
}

EventContent readPktMon(quint16 id, std::span<quint8> data, EventPacket &packet)
{
    constexpr std::size_t payloadAt = 34;
    if (id != 160 && id != 170)
        return EventContent::Nothing;
    if (data.size() < payloadAt)
        return EventContent::Damaged;
    const quint8 *at = data.data();
    const quint16 logged = le16(at + 32);
    if (logged > data.size() - payloadAt)
        return EventContent::Damaged;
    packet.bytes = data.subspan(payloadAt, logged);
    packet.key.provider = Provider::PktMon;
    packet.key.lower = le16(at + 16);
    packet.dropped = id == 170;
    packet.originalLength = le16(at + 30);
    const quint16 direction = le16(at + 12);
    if (direction >= 1 && direction <= 6)
        packet.direction =
            direction % 2 == 1 ? PacketDirection::Inbound : PacketDirection::Outbound;
    switch (le16(at + 14)) {
    case 1:
        packet.key.linkType = linktype::ethernet;
        break;
    case 2:
        packet.key.linkType =
            isEthernetAfterAll(packet.bytes) ? linktype::ethernet : linktype::ieee80211;
        break;
    case 3:
        packet.key.linkType = linktype::rawIp;
        break;
    default:
        return EventContent::Nothing; // of a layer that has no frame
    }
    return EventContent::Packet;
}

EventContent readRas(quint16 id, std::span<quint8> data, EventPacket &packet)
{
    if (id != 5001 && id != 5002)
        return EventContent::Nothing;
    std::size_t at = 0;
    if (!skipText(data, at) || !skipText(data, at) || data.size() - at < 4)
        return EventContent::Damaged;
    const quint32 length = le32(data.data() + at);
    if (length > data.size() - at - 4)
        return EventContent::Damaged;
    packet.bytes = data.subspan(at + 4, length);
    packet.key.provider = Provider::Ras;
    packet.direction = id == 5001 ? PacketDirection::Outbound : PacketDirection::Inbound;
    return EventContent::Packet;
}

/// Length on the wire by the IP header that stands at \a at; 0 = no IP header there.
std::size_t lengthByIp(Bytes frame, std::size_t at)
{
    if (frame.size() < at + 6)
        return 0;
    const unsigned version = frame[at] >> 4U;
    if (version == 4)
        return at + be16(frame.data() + at + 2);
    if (version == 6) {
        const std::size_t payload = be16(frame.data() + at + 4);
        return payload == 0 ? 0 : at + 40 + payload;
    }
    return 0;
}

std::size_t ipAt(Bytes frame, quint16 linkType)
{
    constexpr std::size_t none = ~std::size_t{0} / 2;
    if (linkType == linktype::rawIp)
        return 0;
    if (linkType == linktype::ethernet) {
        std::size_t at = 12;
        for (int tags = 0; tags < 3 && frame.size() >= at + 2; ++tags) {
            const quint16 type = be16(frame.data() + at);
            if (type == 0x0800 || type == 0x86DD)
                return at + 2;
            if (type != 0x8100 && type != 0x88A8)
                return none;
            at += 4;
        }
        return none;
    }
    // 802.11: logical-link header behind the frame's own
    if (frame.size() < 2 || (frame[0] & 0x0CU) != 0x08)
        return none;
    std::size_t at = 24;
    if ((frame[1] & 3U) == 3)
        at += 6;
    if ((frame[0] & 0x80U) != 0)
        at += 2;
    if (frame.size() < at + 8 || frame[at] != 0xAA)
        return none;
    const quint16 type = be16(frame.data() + at + 6);
    return type == 0x0800 || type == 0x86DD ? at + 8 : none;
}

} // namespace

EventContent readEventPacket(std::span<quint8> record, EventPacket &packet)
{
    const bool ndis = isFrom(record, ndisProvider);
    const bool pktMon = !ndis && isFrom(record, pktMonProvider);
    if (!ndis && !pktMon && !isFrom(record, rasProvider))
        return EventContent::Nothing;
    const std::size_t at = userDataAt(record);
    if (at == 0 || at > record.size())
        return EventContent::Damaged;
    packet = {};
    packet.threadId = le32(record.data() + 8);
    const quint16 id = le16(record.data() + 0x28);
    const std::span<quint8> data = record.subspan(at);
    if (ndis)
        return readNdis(id, data, le64(record.data() + 0x30), packet);
    return pktMon ? readPktMon(id, data, packet) : readRas(id, data, packet);
}

quint32 finishPacket(std::span<quint8> bytes, quint16 linkType, quint32 originalLength)
{
    if (linkType == linktype::ieee80211 && bytes.size() >= 2)
        bytes[1] &= quint8(~0x40U);
    auto length = std::max<std::size_t>(bytes.size(), originalLength);
    if (originalLength == 0)
        length = std::max(length, lengthByIp(bytes, ipAt(bytes, linkType)));
    return quint32(length);
}

} // namespace ecs::etl
