// SPDX-License-Identifier: MIT
#include "diagnostics/capture/pcapng_writer.h"

#include <array>
#include <cstring>

namespace ecs {

namespace {

constexpr std::size_t bufferSize = std::size_t{256} * 1024; // stays in the processor's cache
constexpr qsizetype longestText = 4096;

void put16(quint8 *at, quint16 value)
{
    qToLittleEndian(value, at);
}
void put32(quint8 *at, quint32 value)
{
    qToLittleEndian(value, at);
}

std::size_t padded(std::size_t length)
{
    return (length + 3U) & ~std::size_t{3};
}

void append16(QByteArray &out, quint16 value)
{
    std::array<quint8, 2> bytes{};
    put16(bytes.data(), value);
    out.append(reinterpret_cast<const char *>(bytes.data()), 2);
}

void append32(QByteArray &out, quint32 value)
{
    std::array<quint8, 4> bytes{};
    put32(bytes.data(), value);
    out.append(reinterpret_cast<const char *>(bytes.data()), 4);
}

void append64(QByteArray &out, quint64 value)
{
    append32(out, quint32(value));
    append32(out, quint32(value >> 32U));
}

void appendOption(QByteArray &out, quint16 code, const QByteArray &value)
{
    append16(out, code);
    append16(out, quint16(value.size()));
    out.append(value);
    out.append(qsizetype(padded(std::size_t(value.size()))) - value.size(), '\0');
}

void appendText(QByteArray &out, quint16 code, const QString &text)
{
    if (!text.isEmpty())
        appendOption(out, code, text.left(longestText).toUtf8());
}

void appendEnd(QByteArray &out)
{
    append32(out, 0);
}

constexpr char lossComment[] = "packets were lost before this one";

} // namespace

PcapngWriter::PcapngWriter(QIODevice &device)
    : m_device(device)
    , m_buffer(bufferSize)
{
}

quint8 *PcapngWriter::reserve(std::size_t count)
{
    if (m_buffer.size() - m_used < count) {
        flush();
        if (m_buffer.size() < count)
            m_buffer.resize(count);
    }
    quint8 *at = m_buffer.data() + m_used;
    m_used += count;
    return at;
}

void PcapngWriter::flush()
{
    if (m_used > 0 && !m_failed) {
        const auto size = qint64(m_used);
        if (m_device.write(reinterpret_cast<const char *>(m_buffer.data()), size) == size)
            m_written += size;
        else
            m_failed = true;
    }
    m_used = 0;
}

void PcapngWriter::writeBlock(quint32 type, const QByteArray &body)
{
    const auto length = std::size_t(body.size()) + 12;
    quint8 *at = reserve(length);
    put32(at, type);
    put32(at + 4, quint32(length));
    std::memcpy(at + 8, body.constData(), std::size_t(body.size()));
    put32(at + length - 4, quint32(length));
}

void PcapngWriter::beginSection(const Section &section)
{
    QByteArray body;
    append32(body, 0x1A2B3C4D);
    append16(body, 1);
    append16(body, 0);
    append64(body, ~quint64{0}); // section length: not given
    appendText(body, 1, section.comment);
    appendText(body, 2, section.hardware);
    appendText(body, 3, section.operatingSystem);
    appendText(body, 4, section.application);
    appendEnd(body);
    writeBlock(0x0A0D0D0A, body);
    m_interfaces = 0;
}

quint32 PcapngWriter::addInterface(const CaptureInterface &description)
{
    QByteArray body;
    append16(body, description.linkType);
    append16(body, 0);
    append32(body, description.snapLength);
    appendText(body, 2, description.name);
    appendText(body, 3, description.description);
    if (description.bitsPerSecond != 0) {
        QByteArray speed;
        append64(speed, description.bitsPerSecond);
        appendOption(body, 8, speed);
    }
    appendOption(body, 9, QByteArray(1, '\x09')); // nanoseconds
    appendEnd(body);
    writeBlock(1, body);
    return m_interfaces++;
}

void PcapngWriter::writePacket(const CapturedPacket &packet)
{
    const std::size_t captured = packet.bytes.size();
    const std::size_t body = padded(captured);
    const bool directed = packet.direction != PacketDirection::Unknown;
    const char *comment = packet.lossBefore ? lossComment
                          : packet.dropped  ? "dropped by Windows (packet monitor)"
                                            : nullptr;
    const std::size_t commentLength = comment != nullptr ? std::strlen(comment) : 0;
    std::size_t options = directed ? 8 : 0;
    if (comment != nullptr)
        options += 4 + padded(commentLength);
    if (options > 0)
        options += 4; // end of options
    const std::size_t length = 32 + body + options;

    quint8 *at = reserve(length);
    const auto time = quint64(packet.timeNs);
    put32(at, 6);
    put32(at + 4, quint32(length));
    put32(at + 8, packet.interfaceIndex);
    put32(at + 12, quint32(time >> 32U));
    put32(at + 16, quint32(time));
    put32(at + 20, quint32(captured));
    put32(at + 24, packet.originalLength);
    if (captured > 0)
        std::memcpy(at + 28, packet.bytes.data(), captured);
    std::memset(at + 28 + captured, 0, body - captured + options);
    quint8 *option = at + 28 + body;
    if (comment != nullptr) {
        put16(option, 1);
        put16(option + 2, quint16(commentLength));
        std::memcpy(option + 4, comment, commentLength);
        option += 4 + padded(commentLength);
    }
    if (directed) {
        put16(option, 2);
        put16(option + 2, 4);
        put32(option + 4, packet.direction == PacketDirection::Inbound ? 1 : 2);
    }
    put32(at + length - 4, quint32(length));
}

void PcapngWriter::writeStatistics(quint32 interfaceIndex, qint64 timeNs, qint64 received,
                                   qint64 lost, const QString &comment)
{
    QByteArray body;
    append32(body, interfaceIndex);
    append32(body, quint32(quint64(timeNs) >> 32U));
    append32(body, quint32(quint64(timeNs)));
    appendText(body, 1, comment);
    for (const auto &[code, value] : {std::pair<quint16, qint64>{4, received}, {5, lost}}) {
        QByteArray number;
        append64(number, quint64(value));
        appendOption(body, code, number);
    }
    appendEnd(body);
    writeBlock(5, body);
}

bool PcapngWriter::finish()
{
    flush();
    return !m_failed;
}

} // namespace ecs
