// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/etl/event_packet.h"
#include "diagnostics/capture/etl/record_stream.h"

#include <deque>
#include <vector>

namespace ecs::etl {

/// Bytes that all streams together hold back while packets are being joined.
struct HoldBudget
{
    std::size_t used = 0;
    std::size_t limit = 8 * 1024 * 1024;
};

/// The packets of one CPU in the order of their times. Windows 7 and 8 write a packet as several
/// events; those are joined here, and what came after an unfinished packet waits for it.
class PacketStream
{
public:
    PacketStream(RecordStream records, HoldBudget &budget, SourceReport &report);
    PacketStream(PacketStream &&) = default;

    struct Packet
    {
        InterfaceKey key;
        PacketDirection direction = PacketDirection::Unknown;
        bool dropped = false;
        bool lossBefore = false;
        qint64 time = 0; ///< in the session's clock: of the first event
        quint32 originalLength = 0;
        std::span<quint8> bytes; ///< valid until the next call of advance()
    };

    /// Moves to the next packet. False at the end.
    bool advance();
    const Packet &current() const { return m_current; }

private:
    struct Held
    {
        Packet packet;
        quint32 threadId = 0;
        bool open = false;
        std::vector<quint8> bytes;
    };

    bool takeFront();
    void take(const RecordStream::Item &item, EventPacket &event);
    void hold(const RecordStream::Item &item, const EventPacket &event, bool open);
    Held *findOpen(const EventPacket &event);
    void drop(std::deque<Held>::iterator at);
    void dropAllOpen();
    static Packet toPacket(const RecordStream::Item &item, const EventPacket &event);

    RecordStream m_records;
    HoldBudget *m_budget;
    SourceReport *m_report;
    std::deque<Held> m_held; ///< in order of time
    Held m_taken;            ///< owns what m_current shows
    Packet m_current;
    bool m_loss = false;
};

} // namespace ecs::etl
