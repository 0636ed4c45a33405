// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QString>

#include <optional>

namespace ecs::etl {

/// Every buffer starts with this many bytes about itself; they are never compressed.
inline constexpr std::size_t bufferHeaderSize = 72;
/// Larger sizes than this, in the file or after decompression, are taken for damage.
inline constexpr quint32 largestBuffer = 64U * 1024 * 1024;

struct BufferHeader
{
    quint32 size = 0;   ///< in the file, header included
    quint32 filled = 0; ///< valid bytes with header; of a compressed buffer after decompression
    quint16 cpu = 0;
    quint16 flags = 0;
    quint16 type = 0;
    quint32 state = 0;
    qint64 sequence = 0;

    bool compressed() const { return (flags & 0x40U) != 0; }
    bool lossBefore() const { return (flags & 0x06U) != 0; }
    bool isSessionHeader() const { return type == 4; }
    /// Sizes, type and flags are what a logger could have written.
    bool plausible() const;
};

/// \a bytes holds at least bufferHeaderSize bytes.
BufferHeader readBufferHeader(Bytes bytes);

enum class RecordKind { System, Event, Other };

struct Record
{
    RecordKind kind = RecordKind::Other;
    quint8 type = 0; ///< header type; 0 for messages
    qint64 time = 0; ///< in the session's clock; 0 where the kind has none
    Bytes bytes;     ///< header and data
};

/// What the first 16 bytes of a record say: its whole length, or why it has none.
struct RecordStart
{
    enum class Problem { None, End, Damaged };
    Problem problem = Problem::None;
    quint32 size = 0;
};
RecordStart readRecordStart(Bytes atLeast8);

/// \a bytes is the whole record, of the size that readRecordStart() gave.
Record readRecord(Bytes bytes);

enum class ClockType : quint32 { PerformanceCounter = 1, SystemTime = 2, CpuCycles = 3 };

/// The session header: how the session counts time, and what it lost.
struct SessionHeader
{
    ClockType clock = ClockType::PerformanceCounter;
    qint64 frequency = 0; ///< counts per second
    qint64 startFileTime = 0;
    qint64 startRaw = 0; ///< the same moment in the session's clock
    quint32 mode = 0;
    quint32 bufferSize = 0;
    quint32 buffersWritten = 0;
    quint32 eventsLost = 0;
    quint32 buffersLost = 0;
    quint32 osMajor = 0;
    quint32 osMinor = 0;
    quint32 osBuild = 0;
    QString loggerName; ///< made plain

    bool circular() const { return (mode & 2U) != 0; }
    /// The clock can be turned into times of day.
    bool timesKnown() const { return startFileTime > 0 && frequency > 0; }
};

/// Reads the system record that opens a header buffer.
std::optional<SessionHeader> readSessionHeader(const Record &record);

/// Nanoseconds since 1970; times before the start of the session (damage) are put at its start.
qint64 toUnixNanoseconds(const SessionHeader &session, qint64 raw);

} // namespace ecs::etl
