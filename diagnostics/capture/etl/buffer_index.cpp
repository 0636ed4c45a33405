// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/buffer_index.h"

#include "diagnostics/capture/etl/xpress.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace ecs::etl {

namespace {

// 40 bytes each; a part of this many is put in order at once. Files made with ordinary buffer sizes
// are one part up to 16 GB and more.
constexpr std::size_t mostPlaces = std::size_t{256} * 1024;
// Every CPU has a window in memory while its part is read. Windows knows 2048 of them at most, and
// none but a made file names so many; where it does, order of time is kept within each part only.
constexpr std::size_t mostCpus = 512;
// Enough of a buffer to find the time of one of its first records.
constexpr std::size_t startSize = 512;
constexpr qint64 resyncRange = qint64{16} * 1024 * 1024;
constexpr qint64 smallestStep = 1024;
constexpr qint64 unknownTime = -1;
constexpr std::size_t sessionBytes = 72 + 32 + 0x118 + 2048;

} // namespace

BufferIndex::BufferIndex(QIODevice &device, SourceReport &report)
    : m_device(device)
    , m_report(report)
    , m_size(device.size())
{
}

bool BufferIndex::headerAt(qint64 offset, BufferHeader &header, bool *allZero)
{
    m_start.resize(startSize);
    if (offset < 0 || m_size - offset < qint64(bufferHeaderSize) || !m_device.seek(offset))
        return false;
    const qint64 got = m_device.read(reinterpret_cast<char *>(m_start.data()), qint64(startSize));
    if (got < qint64(bufferHeaderSize))
        return false;
    m_start.resize(std::size_t(got));
    header = readBufferHeader(m_start);
    if (allZero != nullptr)
        *allZero = std::all_of(m_start.begin(), m_start.begin() + bufferHeaderSize,
                               [](quint8 b) { return b == 0; });
    return true;
}

/// The time of the first record that has one, as far as the beginning of the buffer shows it.
std::optional<qint64> BufferIndex::firstTime(const BufferHeader &header) const
{
    std::array<quint8, startSize> plain{};
    Bytes records = Bytes(m_start).subspan(bufferHeaderSize);
    records = records.first(std::min<std::size_t>(records.size(), header.size - bufferHeaderSize));
    if (header.compressed()) {
        XpressDecoder decoder;
        std::size_t have = 0;
        const std::size_t end =
            std::min<std::size_t>(plain.size(), header.filled - bufferHeaderSize);
        decoder.decode(records, true, plain.data(), have, end);
        records = Bytes(plain).first(have);
    }
    while (records.size() >= 32) {
        const RecordStart start = readRecordStart(records);
        if (start.problem != RecordStart::Problem::None)
            return std::nullopt;
        // The time stands in the first 32 bytes, whatever the record's length.
        const Record record = readRecord(records);
        if (record.time != 0)
            return record.time;
        if (start.size + 8 > records.size())
            return std::nullopt;
        records = records.subspan(std::min<std::size_t>((start.size + 7U) & ~7U, records.size()));
    }
    return std::nullopt;
}

/// By CPU and time. One CPU's buffers follow each other in the order of their numbers, and so do
/// their times; where the two disagree, the times count.
void BufferIndex::order()
{
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const BufferPlace &a, const BufferPlace &b) {
                         return a.cpu != b.cpu ? a.cpu < b.cpu : a.sequence < b.sequence;
                     });
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const bool follows = i > 0 && m_places[i - 1].cpu == m_places[i].cpu;
        if (m_places[i].firstTime == unknownTime)
            m_places[i].firstTime = follows ? m_places[i - 1].firstTime : 0;
    }
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const BufferPlace &a, const BufferPlace &b) {
                         return a.cpu != b.cpu ? a.cpu < b.cpu : a.firstTime < b.firstTime;
                     });
}

bool BufferIndex::believable(qint64 offset)
{
    if (offset == m_size)
        return true;
    BufferHeader header;
    bool allZero = false;
    return headerAt(offset, header, &allZero) && !allZero && header.plausible();
}

/// How far it is to the next buffer. The header says so; but all uncompressed buffers of a session
/// have one size, so where another one is given and a buffer follows at the usual distance, it is
/// damaged.
quint32 BufferIndex::step(qint64 offset, const BufferHeader &header)
{
    if (m_usualSize == 0 || header.size == m_usualSize || header.compressed())
        return header.size;
    if (believable(offset + m_usualSize)) {
        m_report.add("bad_buffer_size");
        return m_usualSize;
    }
    return header.size;
}

/// The next place that looks like a buffer. Compressed buffers stand at any byte.
qint64 BufferIndex::resync(qint64 offset)
{
    if (m_compression == 0) {
        const qint64 by = m_usualSize >= bufferHeaderSize ? m_usualSize : smallestStep;
        return offset + by;
    }
    // Small at first: in a file full of damage the next buffer is near.
    constexpr std::size_t largestWindow = std::size_t{64} * 1024;
    std::vector<quint8> window(1024);
    const qint64 limit = std::min(m_size, offset + resyncRange);
    for (qint64 from = offset + 1; from < limit;) {
        if (!m_device.seek(from))
            break;
        const qint64 got =
            m_device.read(reinterpret_cast<char *>(window.data()), qint64(window.size()));
        if (got < qint64(bufferHeaderSize))
            break;
        const auto last = std::size_t(got) - bufferHeaderSize;
        for (std::size_t i = 0; i <= last; ++i) {
            const BufferHeader header =
                readBufferHeader(Bytes(window).subspan(i, bufferHeaderSize));
            if (header.compressed() && header.plausible() && header.filled > bufferHeaderSize &&
                believable(from + qint64(i) + header.size))
                return from + qint64(i);
        }
        from += qint64(last) + 1;
        window.resize(std::min(largestWindow, 4 * window.size()));
    }
    return limit;
}

bool BufferIndex::readSession(qint64 offset, const BufferHeader &header)
{
    std::vector<quint8> bytes(std::min<std::size_t>(sessionBytes, header.size));
    if (!m_device.seek(offset))
        return false;
    const qint64 got = m_device.read(reinterpret_cast<char *>(bytes.data()), qint64(bytes.size()));
    if (got < qint64(bufferHeaderSize) + 8)
        return false;
    const Bytes records =
        Bytes(bytes).subspan(bufferHeaderSize, std::size_t(got) - bufferHeaderSize);
    const RecordStart start = readRecordStart(records);
    if (start.problem != RecordStart::Problem::None || start.size > records.size())
        return false;
    const auto session = readSessionHeader(readRecord(records.first(start.size)));
    if (!session)
        return false;
    m_session = *session;
    m_compression = (m_session.mode & 0x04000000U) != 0 ? (header.state & 0xFFFFU) : 0;
    m_haveSession = true;
    m_lastSequence = std::numeric_limits<qint64>::min();
    m_report.lostPackets += m_session.eventsLost;
    if (m_session.buffersLost > 0)
        m_report.lostBuffers += m_session.buffersLost;
    if (!m_session.timesKnown() && m_session.clock != ClockType::SystemTime)
        m_report.timesReliable = false;
    return true;
}

bool BufferIndex::nextPart()
{
    m_places.clear();
    std::set<quint16> cpus;
    while (m_at < m_size && m_places.size() < mostPlaces) {
        BufferHeader header;
        bool allZero = false;
        if (!headerAt(m_at, header, &allZero)) {
            m_report.add("truncated_buffer");
            m_at = m_size;
            break;
        }
        if (!header.plausible()) {
            // A preallocated file ends in zeros; that is no loss.
            if (!allZero)
                m_report.add("bad_buffer_header");
            m_at = resync(m_at);
            continue;
        }
        if (!cpus.contains(header.cpu)) {
            if (cpus.size() >= mostCpus) {
                m_report.add("too_many_cpus");
                break;
            }
            cpus.insert(header.cpu);
        }
        const qint64 offset = m_at;
        if (header.isSessionHeader()) {
            if (!m_places.empty())
                break; // the new session's clock is for what follows it
            if (!readSession(offset, header))
                m_report.add("bad_session_header");
        }
        BufferPlace place;
        place.offset = offset;
        place.sequence =
            header.isSessionHeader() ? std::numeric_limits<qint64>::min() : header.sequence;
        place.filled = header.compressed() ? header.filled : std::min(header.filled, header.size);
        place.cpu = header.cpu;
        place.compressed = header.compressed();
        place.lossBefore = header.lossBefore();
        place.firstTime = header.isSessionHeader() ? std::numeric_limits<qint64>::min()
                                                   : firstTime(header).value_or(unknownTime);
        const quint32 size = step(offset, header);
        place.sizeInFile = quint32(std::min<qint64>(size, m_size - offset));
        if (place.sizeInFile < (place.compressed ? size : std::min(place.filled, size)))
            m_report.add("truncated_buffer");
        m_usualSize = header.isSessionHeader() && m_compression != 0 ? 0 : size;
        m_at = offset + size;
        if (!header.isSessionHeader()) {
            // A circular log that starts over leaves newer buffers in front of older ones.
            if (m_session.circular() && header.sequence < m_lastSequence)
                m_report.wrapped = true;
            m_lastSequence = std::max(m_lastSequence, header.sequence);
        }
        m_places.push_back(place);
    }
    order();
    return !m_places.empty();
}

} // namespace ecs::etl
