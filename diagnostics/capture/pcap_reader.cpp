// SPDX-License-Identifier: MIT
#include "diagnostics/capture/pcap_reader.h"

namespace ecs {

namespace {

constexpr quint32 microsecondMagic = 0xA1B2C3D4;
constexpr quint32 nanosecondMagic = 0xA1B23C4D;
constexpr std::size_t fileHeaderSize = 24;
constexpr std::size_t recordHeaderSize = 16;
constexpr quint32 largestPacket = 1024 * 1024;

} // namespace

PcapReader::PcapReader(std::unique_ptr<QIODevice> device)
    : m_window(std::move(device))
{
}

bool PcapReader::looksLike(Bytes start)
{
    if (start.size() < fileHeaderSize)
        return false;
    for (const quint32 magic : {le32(start.data()), be32(start.data())})
        if (magic == microsecondMagic || magic == nanosecondMagic)
            return true;
    return false;
}

bool PcapReader::stopAt(const char *reason)
{
    m_report.add(reason);
    m_ended = true;
    return false;
}

bool PcapReader::readHeader()
{
    m_started = true;
    const Bytes head = m_window.peek(fileHeaderSize);
    if (!looksLike(head))
        return stopAt("bad_file_header");
    const quint32 asBig = be32(head.data());
    m_bigEndian = asBig == microsecondMagic || asBig == nanosecondMagic;
    m_nanosecondsPerUnit = u32(head.data()) == nanosecondMagic ? 1 : 1000;
    CaptureInterface only;
    only.snapLength = u32(head.data() + 16);
    only.linkType = quint16(u32(head.data() + 20) & 0xFFFFU); // the upper half is about checksums
    m_interfaces.push_back(only);
    m_window.consume(fileHeaderSize);
    return true;
}

bool PcapReader::next(CapturedPacket &packet)
{
    if (!m_started && !readHeader())
        return false;
    if (m_ended)
        return false;
    const Bytes head = m_window.peek(recordHeaderSize);
    if (head.empty()) {
        m_ended = true;
        return false;
    }
    if (head.size() < recordHeaderSize)
        return stopAt("truncated_block");
    const quint32 captured = u32(head.data() + 8);
    if (captured > largestPacket)
        return stopAt("bad_packet_length");
    packet = {};
    packet.timeNs = qint64{u32(head.data())} * 1'000'000'000 +
                    qint64{u32(head.data() + 4)} * m_nanosecondsPerUnit;
    packet.originalLength = std::max(captured, u32(head.data() + 12));
    packet.linkType = m_interfaces.front().linkType;
    const Bytes record = m_window.peek(recordHeaderSize + captured);
    if (record.size() < recordHeaderSize + captured)
        return stopAt("truncated_block");
    packet.bytes = record.subspan(recordHeaderSize);
    m_window.consume(recordHeaderSize + captured);
    ++m_report.packets;
    return true;
}

} // namespace ecs
