// SPDX-License-Identifier: MIT
#include "diagnostics/capture/pcapng_reader.h"

#include "diagnostics/model/plain_text.h"

#include <limits>

namespace ecs {

namespace {

constexpr quint32 sectionHeaderBlock = 0x0A0D0D0A;
constexpr quint32 byteOrderMagic = 0x1A2B3C4D;
constexpr quint32 byteOrderMagicSwapped = 0x4D3C2B1A;

enum BlockType : quint32 {
    InterfaceDescription = 1,
    ObsoletePacket = 2,
    SimplePacket = 3,
    InterfaceStatistics = 5,
    EnhancedPacket = 6,
};

// No block that we read is larger in honest files; larger ones are passed over unread.
constexpr quint32 largestBlock = 16U * 1024 * 1024;
constexpr std::size_t mostInterfaces = 4096;

/// units → nanoseconds without overflow on the way.
qint64 toNanoseconds(quint64 units, quint64 unitsPerSecond, qint64 offsetSeconds)
{
    if (unitsPerSecond == 1'000'000'000 && offsetSeconds == 0) // what nearly every file has
        return units > quint64(std::numeric_limits<qint64>::max()) ? 0 : qint64(units);
    constexpr quint64 latest = 9'223'372'035; // seconds that fit into 64 bits of nanoseconds
    const quint64 seconds = units / unitsPerSecond;
    const quint64 rest = units % unitsPerSecond;
    if (seconds > latest || offsetSeconds < -qint64(latest) || offsetSeconds > qint64(latest))
        return 0;
    const qint64 whole = qint64(seconds) + offsetSeconds;
    if (whole < 0 || whole > qint64(latest))
        return 0;
    const auto part = qint64(double(rest) * 1e9 / double(unitsPerSecond));
    const qint64 exact = unitsPerSecond <= 9'000'000'000 && 1'000'000'000 % unitsPerSecond == 0
                             ? qint64(rest * (1'000'000'000 / unitsPerSecond))
                             : part;
    return whole * 1'000'000'000 + exact;
}

quint32 padded(quint32 length)
{
    return (length + 3U) & ~3U;
}

} // namespace

PcapngReader::PcapngReader(std::unique_ptr<QIODevice> device)
    : m_window(std::move(device))
{
}

bool PcapngReader::looksLike(Bytes start)
{
    if (start.size() < 12 || le32(start.data()) != sectionHeaderBlock)
        return false;
    const quint32 magic = le32(start.data() + 8);
    return magic == byteOrderMagic || magic == byteOrderMagicSwapped;
}

quint64 PcapngReader::u64(const quint8 *at) const
{
    return m_bigEndian ? qFromBigEndian<quint64>(at) : le64(at);
}

template <typename Visit>
void PcapngReader::eachOption(Bytes options, Visit &&visit) const
{
    while (options.size() >= 4) {
        const quint16 code = u16(options.data());
        const quint16 length = u16(options.data() + 2);
        if (code == 0 || padded(length) > options.size() - 4)
            return;
        visit(code, options.subspan(4, length));
        options = options.subspan(4 + padded(length));
    }
}

bool PcapngReader::stopAt(const char *reason)
{
    m_report.add(reason);
    m_ended = true;
    return false;
}

bool PcapngReader::readBlockHeader(quint32 *type, quint32 *length)
{
    const Bytes head = m_window.peek(12);
    if (head.empty()) {
        m_ended = true;
        return false;
    }
    if (head.size() < 12)
        return stopAt("truncated_block");
    *type = u32(head.data());
    if (*type == sectionHeaderBlock) {
        // The type reads the same in both orders; the magic after the length tells which one it is.
        const quint32 magic = le32(head.data() + 8);
        if (magic != byteOrderMagic && magic != byteOrderMagicSwapped)
            return stopAt("bad_section_header");
        m_bigEndian = magic == byteOrderMagicSwapped;
    }
    *length = u32(head.data() + 4);
    if (*length < 12 || *length % 4 != 0)
        return stopAt("bad_block_length");
    return true;
}

bool PcapngReader::next(CapturedPacket &packet)
{
    while (!m_ended) {
        quint32 type = 0;
        quint32 length = 0;
        if (!readBlockHeader(&type, &length))
            return false;
        const bool wanted = type == sectionHeaderBlock || type == InterfaceDescription ||
                            type == ObsoletePacket || type == SimplePacket ||
                            type == InterfaceStatistics || type == EnhancedPacket;
        if (!wanted || length > largestBlock) {
            if (wanted)
                m_report.add("oversized_block");
            if (!m_window.skip(length))
                return stopAt("truncated_block");
            continue;
        }
        const Bytes block = m_window.peek(length);
        if (block.size() < length)
            return stopAt("truncated_block");
        if (u32(block.data() + length - 4) != length)
            return stopAt("bad_block_length");
        // The window does not move before the next peek(), so the packet's bytes stay where they
        // are.
        m_window.consume(length);
        const Bytes body = block.subspan(8, length - 12);
        bool found = false;
        switch (type) {
        case sectionHeaderBlock:
            if (!readSectionHeader(body))
                return stopAt("bad_section_header");
            break;
        case InterfaceDescription:
            readInterface(body);
            break;
        case InterfaceStatistics:
            readStatistics(body);
            break;
        case EnhancedPacket:
            found = readEnhanced(body, packet);
            break;
        case ObsoletePacket:
            found = readObsolete(body, packet);
            break;
        default:
            found = readSimple(body, packet);
            break;
        }
        if (found) {
            ++m_report.packets;
            return true;
        }
    }
    return false;
}

bool PcapngReader::readSectionHeader(Bytes body)
{
    if (body.size() < 16 || u16(body.data() + 4) != 1) // major version
        return false;
    m_sectionStart = m_interfaces.size();
    return true;
}

void PcapngReader::readInterface(Bytes body)
{
    if (body.size() < 8 || m_interfaces.size() >= mostInterfaces) {
        // Packets that name it will be reported as packets of an unknown interface.
        m_report.add(body.size() < 8 ? "bad_interface_block" : "too_many_interfaces");
        return;
    }
    CaptureInterface description;
    description.linkType = u16(body.data());
    description.snapLength = u32(body.data() + 4);
    Clock clock;
    eachOption(body.subspan(8), [&](quint16 code, Bytes value) {
        const QByteArrayView text(reinterpret_cast<const char *>(value.data()),
                                  qsizetype(value.size()));
        if (code == 2) {
            description.name = plainLine(text, 256);
        } else if (code == 3) {
            description.description = plainLine(text, 256);
        } else if (code == 8 && value.size() == 8) {
            description.bitsPerSecond = u64(value.data());
        } else if (code == 9 && value.size() == 1) {
            const quint8 resolution = value[0];
            const unsigned exponent = resolution & 0x7FU;
            if ((resolution & 0x80U) != 0 && exponent < 63) {
                clock.unitsPerSecond = quint64{1} << exponent;
            } else if ((resolution & 0x80U) == 0 && exponent <= 18) {
                clock.unitsPerSecond = 1;
                for (unsigned i = 0; i < exponent; ++i)
                    clock.unitsPerSecond *= 10;
            }
        } else if (code == 14 && value.size() == 8) {
            clock.offsetSeconds = qint64(u64(value.data()));
        }
    });
    m_interfaces.push_back(std::move(description));
    m_clocks.push_back(clock);
}

void PcapngReader::readStatistics(Bytes body)
{
    if (body.size() < 12)
        return;
    eachOption(body.subspan(12), [&](quint16 code, Bytes value) {
        // isb_ifdrop, isb_osdrop
        if ((code == 5 || code == 7) && value.size() == 8) {
            const quint64 dropped = u64(value.data());
            m_report.lostPackets += qint64(std::min<quint64>(dropped, 1'000'000'000'000));
        }
    });
}

bool PcapngReader::fill(CapturedPacket &packet, quint32 localInterface, quint64 time, Bytes data,
                        quint32 captured, quint32 original)
{
    const std::size_t index = m_sectionStart + localInterface;
    if (localInterface >= m_interfaces.size() - m_sectionStart) {
        m_report.add("unknown_interface");
        return false;
    }
    if (captured > data.size()) {
        m_report.add("bad_packet_length");
        return false;
    }
    packet = {};
    packet.interfaceIndex = quint32(index);
    packet.linkType = m_interfaces[index].linkType;
    packet.timeNs =
        toNanoseconds(time, m_clocks[index].unitsPerSecond, m_clocks[index].offsetSeconds);
    packet.bytes = data.first(captured);
    packet.originalLength = std::max(original, captured);
    return true;
}

bool PcapngReader::readEnhanced(Bytes body, CapturedPacket &packet)
{
    if (body.size() < 20) {
        m_report.add("bad_packet_length");
        return false;
    }
    const quint64 time = (quint64{u32(body.data() + 4)} << 32U) | u32(body.data() + 8);
    const quint32 captured = u32(body.data() + 12);
    if (!fill(packet, u32(body.data()), time, body.subspan(20), captured, u32(body.data() + 16)))
        return false;
    const std::size_t optionsAt = std::min<std::size_t>(20 + padded(captured), body.size());
    eachOption(body.subspan(optionsAt), [&](quint16 code, Bytes value) {
        if (code == 2 && value.size() == 4) { // epb_flags
            const quint32 direction = u32(value.data()) & 3U;
            packet.direction = direction == 1   ? PacketDirection::Inbound
                               : direction == 2 ? PacketDirection::Outbound
                                                : PacketDirection::Unknown;
        } else if (code == 4 && value.size() == 8 && u64(value.data()) != 0) { // epb_dropcount
            packet.lossBefore = true;
        }
    });
    return true;
}

bool PcapngReader::readObsolete(Bytes body, CapturedPacket &packet)
{
    if (body.size() < 20) {
        m_report.add("bad_packet_length");
        return false;
    }
    const quint64 time = (quint64{u32(body.data() + 4)} << 32U) | u32(body.data() + 8);
    return fill(packet, u16(body.data()), time, body.subspan(20), u32(body.data() + 12),
                u32(body.data() + 16));
}

bool PcapngReader::readSimple(Bytes body, CapturedPacket &packet)
{
    if (body.size() < 4 || m_interfaces.size() == m_sectionStart) {
        m_report.add("bad_packet_length");
        return false;
    }
    const quint32 original = u32(body.data());
    const quint32 limit = m_interfaces[m_sectionStart].snapLength;
    const quint32 captured = limit != 0 ? std::min(limit, original) : original;
    return fill(packet, 0, 0, body.subspan(4), captured, original);
}

} // namespace ecs
