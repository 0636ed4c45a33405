// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/packet_stream.h"

#include <algorithm>
#include <utility>

namespace ecs::etl {

namespace {

constexpr std::size_t largestPacket = std::size_t{256} * 1024;
constexpr std::size_t mostHeld = 1024;

} // namespace

PacketStream::PacketStream(RecordStream records, HoldBudget &budget, SourceReport &report)
    : m_records(std::move(records))
    , m_budget(&budget)
    , m_report(&report)
{
}

PacketStream::Packet PacketStream::toPacket(const RecordStream::Item &item,
                                            const EventPacket &event)
{
    Packet packet;
    packet.key = event.key;
    packet.direction = event.direction;
    packet.dropped = event.dropped;
    packet.time = item.time;
    packet.originalLength = event.originalLength;
    packet.bytes = event.bytes;
    return packet;
}

bool PacketStream::takeFront()
{
    if (m_held.empty() || m_held.front().open)
        return false;
    m_taken = std::move(m_held.front());
    m_held.pop_front();
    m_budget->used -= m_taken.bytes.size();
    m_current = m_taken.packet;
    m_current.bytes = m_taken.bytes;
    return true;
}

bool PacketStream::advance()
{
    bool atEnd = false;
    while (true) {
        if (takeFront())
            break;
        if (atEnd)
            return false;
        RecordStream::Item item;
        if (!m_records.nextEvent(item)) {
            dropAllOpen(); // nobody will finish them
            atEnd = true;
            continue;
        }
        if (item.lossBefore) {
            m_loss = true;
            // The missing events may be parts of what is being joined.
            dropAllOpen();
        }
        EventPacket event;
        const EventContent content = readEventPacket(item.bytes, event);
        if (content == EventContent::Damaged)
            m_report->add("bad_packet_event");
        if (content != EventContent::Packet)
            continue;
        if (event.start && event.end && m_held.empty()) {
            m_current = toPacket(item, event); // the ordinary case: nothing is copied
            break;
        }
        take(item, event);
    }
    m_current.lossBefore = std::exchange(m_loss, false);
    m_current.originalLength =
        finishPacket(m_current.bytes, m_current.key.linkType, m_current.originalLength);
    return true;
}

void PacketStream::take(const RecordStream::Item &item, EventPacket &event)
{
    if (event.start) {
        if (Held *open = findOpen(event)) {
            m_report->add("unfinished_packet");
            drop(std::find_if(m_held.begin(), m_held.end(),
                              [open](const Held &held) { return &held == open; }));
        }
        hold(item, event, !event.end);
        return;
    }
    Held *open = findOpen(event);
    if (open == nullptr) {
        m_report->add("fragment_without_start");
        return;
    }
    if (open->bytes.size() + event.bytes.size() > largestPacket) {
        m_report->add("oversized_packet");
        drop(std::find_if(m_held.begin(), m_held.end(),
                          [open](const Held &held) { return &held == open; }));
        return;
    }
    open->bytes.insert(open->bytes.end(), event.bytes.begin(), event.bytes.end());
    m_budget->used += event.bytes.size();
    open->open = !event.end;
}

void PacketStream::hold(const RecordStream::Item &item, const EventPacket &event, bool open)
{
    // Too much waits for a packet that does not end: give that one up, as often as it takes.
    while (!m_held.empty() &&
           (m_held.size() >= mostHeld || m_budget->used + event.bytes.size() > m_budget->limit)) {
        const auto oldest =
            std::find_if(m_held.begin(), m_held.end(), [](const Held &held) { return held.open; });
        if (oldest == m_held.end())
            break;
        m_report->add("unfinished_packet");
        drop(oldest);
        if (!m_held.empty() && !m_held.front().open)
            break; // the front can leave now
    }
    Held held;
    held.packet = toPacket(item, event);
    held.packet.bytes = {};
    held.threadId = event.threadId;
    held.open = open;
    held.bytes.assign(event.bytes.begin(), event.bytes.end());
    m_budget->used += held.bytes.size();
    m_held.push_back(std::move(held));
}

PacketStream::Held *PacketStream::findOpen(const EventPacket &event)
{
    for (Held &held : m_held)
        if (held.open && held.threadId == event.threadId && held.packet.key == event.key &&
            held.packet.direction == event.direction)
            return &held;
    return nullptr;
}

void PacketStream::drop(std::deque<Held>::iterator at)
{
    m_budget->used -= at->bytes.size();
    m_held.erase(at);
}

void PacketStream::dropAllOpen()
{
    for (auto at = m_held.begin(); at != m_held.end();) {
        if (at->open) {
            m_report->add("unfinished_packet");
            m_budget->used -= at->bytes.size();
            at = m_held.erase(at);
        } else {
            ++at;
        }
    }
}

} // namespace ecs::etl
