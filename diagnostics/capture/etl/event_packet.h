// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/etl/etl_format.h"
#include "diagnostics/capture/packet_source.h"

namespace ecs::etl {

enum class Provider : quint8 { Ndis, PktMon, Ras };

/// Which interface a packet is written under: one for each provider, place and medium.
struct InterfaceKey
{
    Provider provider = Provider::Ndis;
    quint32 miniport = 0;
    quint32 lower = 0; ///< PktMon: the component
    quint16 linkType = linktype::ethernet;
    bool operator==(const InterfaceKey &) const = default;
};

/// A packet, or a part of one, as an event carries it.
struct EventPacket
{
    InterfaceKey key;
    PacketDirection direction = PacketDirection::Unknown;
    bool start = true; ///< first part of a packet
    bool end = true;   ///< last part
    bool dropped = false;
    quint32 threadId = 0;
    quint32 originalLength = 0; ///< 0 = not told
    std::span<quint8> bytes;    ///< within the record
};

enum class EventContent { Packet, Nothing, Damaged };

/// Looks whether the event \a record carries a packet. The record's bytes are ours to change.
EventContent readEventPacket(std::span<quint8> record, EventPacket &packet);

/// Makes the bytes of a complete packet fit for a pcapng file: Wi-Fi frames were decrypted but
/// still say "protected". Gives the length on the wire, worked out from the IP header where it was
/// cut.
quint32 finishPacket(std::span<quint8> bytes, quint16 linkType, quint32 originalLength);

} // namespace ecs::etl
