// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/etl_format.h"

#include "diagnostics/model/plain_text.h"

#include <algorithm>
#include <limits>

namespace ecs::etl {

namespace {

constexpr qint64 unixEpochAsFileTime = 116'444'736'000'000'000;
constexpr qint64 latestNanoseconds = std::numeric_limits<qint64>::max();

/// Length of the fixed part by header type; a record cannot be shorter.
quint32 fixedLength(quint8 type)
{
    switch (type) {
    case 0x01:
    case 0x02:
        return 32;
    case 0x03:
    case 0x04:
        return 24;
    case 0x10:
    case 0x11:
        return 16;
    case 0x12:
    case 0x13:
        return 80;
    case 0x0A:
    case 0x14:
        return 48;
    case 0x0B:
    case 0x15:
        return 72;
    default:
        return 8;
    }
}

/// System and performance records keep their length in the second word.
bool sizeInSecondWord(quint8 type)
{
    return (type >= 0x01 && type <= 0x04) || type == 0x10 || type == 0x11;
}

QString utf16Text(Bytes bytes)
{
    QString text;
    for (std::size_t at = 0; at + 1 < bytes.size() && text.size() < 256; at += 2) {
        const quint16 unit = le16(bytes.data() + at);
        if (unit == 0)
            break;
        text += QChar(unit);
    }
    return plainLine(text, 256);
}

/// a * mul / div for 0 <= a without overflow; the largest value where the result does not fit.
qint64 scale(quint64 value, quint64 multiplier, quint64 divisor)
{
    // Frequencies beyond this lose their last digits rather than overflow below.
    while (divisor > 8'000'000'000) {
        divisor >>= 1U;
        value >>= 1U;
    }
    const quint64 whole = value / divisor;
    const quint64 rest = value % divisor;
    if (whole >= quint64(latestNanoseconds) / multiplier)
        return latestNanoseconds;
    return qint64(whole * multiplier + rest * multiplier / divisor);
}

} // namespace

bool BufferHeader::plausible() const
{
    return size >= bufferHeaderSize && size <= largestBuffer && filled >= bufferHeaderSize &&
           filled <= largestBuffer && type <= 7 && (flags & 0xFF80U) == 0;
}

BufferHeader readBufferHeader(Bytes bytes)
{
    const quint8 *at = bytes.data();
    BufferHeader header;
    header.size = le32(at);
    header.sequence = qint64(le64(at + 0x18));
    header.state = le32(at + 0x2C);
    header.filled = le32(at + 0x30);
    header.flags = le16(at + 0x34);
    header.type = le16(at + 0x36);
    const quint16 cpu = le16(at + 0x28);
    header.cpu = (header.flags & 0x20U) != 0 ? cpu & 0x7FFU : cpu & 0xFFU;
    return header;
}

RecordStart readRecordStart(Bytes atLeast8)
{
    const quint32 marker = le32(atLeast8.data());
    // Fill, or room that was reserved and never written.
    if (marker == 0xFFFFFFFFU || marker == 0)
        return {RecordStart::Problem::End, 0};
    const quint8 top = quint8(marker >> 24U);
    const quint8 type = quint8(marker >> 16U);
    quint32 size = marker & 0xFFFFU;
    quint32 least = 8;
    if (top == 0xC0) {
        least = fixedLength(type);
        if (sizeInSecondWord(type))
            size = le16(atLeast8.data() + 4);
    } else if (top != 0x90 && top != 0xB0) {
        return {RecordStart::Problem::Damaged, 0};
    }
    if (size < least)
        return {RecordStart::Problem::Damaged, 0};
    return {RecordStart::Problem::None, size};
}

Record readRecord(Bytes bytes)
{
    Record record;
    record.bytes = bytes;
    if (bytes[3] != 0xC0)
        return record;
    record.type = bytes[2];
    switch (record.type) {
    case 0x01:
    case 0x02:
    case 0x03:
    case 0x04:
        record.kind = RecordKind::System;
        record.time = qint64(le64(bytes.data() + 0x10));
        break;
    case 0x12:
    case 0x13:
        record.kind = RecordKind::Event;
        record.time = qint64(le64(bytes.data() + 0x10));
        break;
    case 0x0A:
    case 0x0B:
    case 0x14:
    case 0x15:
        record.time = qint64(le64(bytes.data() + 0x10));
        break;
    case 0x10:
    case 0x11:
        record.time = qint64(le64(bytes.data() + 8));
        break;
    default:
        break;
    }
    return record;
}

std::optional<SessionHeader> readSessionHeader(const Record &record)
{
    if (record.kind != RecordKind::System || (record.type != 0x01 && record.type != 0x02) ||
        le16(record.bytes.data() + 6) != 0)
        return std::nullopt;
    const bool wide = record.type == 0x02;
    const Bytes data = record.bytes.subspan(32);
    const std::size_t length = wide ? 0x118 : 0x110;
    if (data.size() < length)
        return std::nullopt;
    const quint8 *at = data.data();
    const quint8 *late = at + (wide ? 0 : -8); // what follows the two pointers

    SessionHeader session;
    session.bufferSize = le32(at);
    session.osMajor = at[4];
    session.osMinor = at[5];
    session.osBuild = le32(at + 8);
    session.mode = le32(at + 0x20);
    session.buffersWritten = le32(at + 0x24);
    session.eventsLost = le32(at + 0x30);
    const quint32 cpuMegahertz = le32(at + 0x34);
    const auto counterFrequency = qint64(le64(late + 0x100));
    session.startFileTime = qint64(le64(late + 0x108));
    const quint32 clock = le32(late + 0x110);
    session.buffersLost = le32(late + 0x114);
    session.startRaw = record.time;
    switch (clock) {
    case 2:
        session.clock = ClockType::SystemTime;
        session.frequency = 10'000'000;
        break;
    case 3:
        session.clock = ClockType::CpuCycles;
        session.frequency = qint64{cpuMegahertz} * 1'000'000;
        break;
    default:
        session.frequency = counterFrequency;
        break;
    }
    session.loggerName = utf16Text(data.subspan(length));
    return session;
}

qint64 toUnixNanoseconds(const SessionHeader &session, qint64 raw)
{
    const auto fileTimeToNs = [](qint64 time) {
        const qint64 since = time - unixEpochAsFileTime;
        return since <= 0 ? 0 : since > latestNanoseconds / 100 ? latestNanoseconds : since * 100;
    };
    const qint64 start = session.startFileTime > 0 ? fileTimeToNs(session.startFileTime) : 0;
    if (session.clock == ClockType::SystemTime)
        return raw < session.startFileTime ? start : fileTimeToNs(raw);
    if (session.frequency <= 0 || raw <= session.startRaw)
        return start;
    const quint64 passed = quint64(raw) - quint64(session.startRaw);
    const qint64 ns = scale(passed, 1'000'000'000, quint64(session.frequency));
    return ns > latestNanoseconds - start ? latestNanoseconds : start + ns;
}

} // namespace ecs::etl
