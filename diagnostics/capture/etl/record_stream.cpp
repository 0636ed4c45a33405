// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/record_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ecs::etl {

namespace {

constexpr std::size_t inputChunk = std::size_t{64} * 1024;
constexpr std::size_t smallestHeader = 8;
constexpr std::size_t firstWindow = std::size_t{16} * 1024;

std::size_t aligned8(std::size_t value)
{
    return (value + 7U) & ~std::size_t{7};
}

} // namespace

RecordStream::RecordStream(Shared &shared, std::span<const BufferPlace> places, quint32 compression,
                           std::size_t windowSize)
    : m_shared(shared)
    , m_places(places)
    , m_compression(compression)
    , m_windowSize(windowSize)
{
    // Small buffers need no large windows, and there may be very many of them.
    std::size_t content = smallestHeader;
    std::size_t inFile = smallestHeader;
    for (const BufferPlace &place : places) {
        content = std::max<std::size_t>(
            content, place.compressed ? place.filled : std::min(place.filled, place.sizeInFile));
        inFile = std::max<std::size_t>(inFile, place.sizeInFile);
    }
    m_windowSize = std::min(windowSize, content);
    m_inputSize = std::min({inputChunk, windowSize, inFile + XpressDecoder::inputMargin});
}

bool RecordStream::openNext()
{
    while (m_next < m_places.size()) {
        m_place = &m_places[m_next++];
        m_loss = m_loss || m_place->lossBefore;
        m_at = 0;
        m_held = 0;
        m_left = m_place->filled - bufferHeaderSize;
        m_filePosition = m_place->offset + qint64(bufferHeaderSize);
        m_fileLeft =
            m_place->sizeInFile > bufferHeaderSize ? m_place->sizeInFile - bufferHeaderSize : 0;
        if (m_place->compressed) {
            // Files of one format only have been seen; where nothing is said it is this one.
            if (m_compression != 3 && m_compression != 0) {
                m_shared.report.add(m_compression == 2   ? "unsupported_compression_lznt1"
                                    : m_compression == 4 ? "unsupported_compression_xpress_huffman"
                                                         : "unsupported_compression");
                m_loss = true;
                continue;
            }
            m_decoder = {};
            m_inputAt = m_inputEnd = 0;
        } else {
            // Fewer bytes in the file than the header promised: the index has reported it.
            m_left = std::min(m_left, m_fileLeft);
        }
        m_open = true;
        return true;
    }
    return false;
}

void RecordStream::closeDamaged(const char *reason)
{
    m_shared.report.add(reason);
    m_open = false;
    m_loss = true;
}

void RecordStream::slide(std::size_t room)
{
    const bool wasFull = m_held == m_window.size();
    // A compressed buffer goes on copying from what it has put out before.
    const std::size_t keep = m_place->compressed ? std::min(m_at, XpressDecoder::historySize) : 0;
    const std::size_t from = m_at - keep;
    if (from > 0) {
        std::memmove(m_window.data(), m_window.data() + from, m_held - from);
        m_at = keep;
        m_held -= from;
    }
    // It grows with what the buffers really held so far; what they claim costs nothing.
    const std::size_t grown = wasFull ? std::max(firstWindow, 4 * m_window.size()) : 0;
    const std::size_t needed = std::max(std::min(m_windowSize, grown), m_at + room);
    if (m_window.size() < needed)
        m_window.resize(needed);
}

bool RecordStream::fillRaw(std::size_t wanted)
{
    if (!m_shared.device.seek(m_filePosition))
        return false;
    while (m_held - m_at < wanted && m_fileLeft > 0) {
        // No more than the records: the fill behind them is not worth reading.
        const std::size_t useful = m_left - (m_held - m_at);
        const std::size_t count = std::min({m_window.size() - m_held, m_fileLeft, useful});
        if (count == 0)
            break;
        const qint64 got =
            m_shared.device.read(reinterpret_cast<char *>(m_window.data() + m_held), qint64(count));
        if (got <= 0)
            break;
        m_held += std::size_t(got);
        m_filePosition += got;
        m_fileLeft -= std::size_t(got);
        m_shared.bytesRead += got;
    }
    return m_held - m_at >= wanted;
}

void RecordStream::refillInput()
{
    std::memmove(m_input.data(), m_input.data() + m_inputAt, m_inputEnd - m_inputAt);
    m_inputEnd -= m_inputAt;
    m_inputAt = 0;
    const std::size_t count = std::min(m_input.size() - m_inputEnd, m_fileLeft);
    if (count == 0 || !m_shared.device.seek(m_filePosition))
        return;
    const qint64 got =
        m_shared.device.read(reinterpret_cast<char *>(m_input.data() + m_inputEnd), qint64(count));
    if (got <= 0) {
        m_fileLeft = 0; // the device failed: take it for the end
        return;
    }
    m_inputEnd += std::size_t(got);
    m_filePosition += got;
    m_fileLeft -= std::size_t(got);
    m_shared.bytesRead += got;
}

bool RecordStream::fillCompressed(std::size_t wanted)
{
    if (m_input.empty())
        m_input.resize(m_inputSize);
    const std::size_t end = std::min(m_window.size(), m_at + m_left);
    while (m_held - m_at < wanted) {
        if (m_inputEnd - m_inputAt < XpressDecoder::inputMargin && m_fileLeft > 0)
            refillInput();
        Bytes input(m_input.data() + m_inputAt, m_inputEnd - m_inputAt);
        const auto result = m_decoder.decode(input, m_fileLeft == 0, m_window.data(), m_held, end);
        m_inputAt = m_inputEnd - input.size();
        if (result == XpressDecoder::Result::OutputFull)
            break;
        if (result == XpressDecoder::Result::Damaged || m_fileLeft == 0)
            return m_held - m_at >= wanted;
    }
    return m_held - m_at >= wanted;
}

bool RecordStream::ensure(std::size_t count)
{
    if (m_held - m_at >= count)
        return true;
    slide(count);
    return m_place->compressed ? fillCompressed(count) : fillRaw(count);
}

bool RecordStream::nextEvent(Item &item)
{
    while (m_open || openNext()) {
        if (m_left < smallestHeader) {
            m_open = false;
            continue;
        }
        if (!ensure(smallestHeader)) {
            closeDamaged(m_place->compressed ? "bad_compressed_buffer" : "short_read");
            continue;
        }
        const RecordStart start = readRecordStart(Bytes(m_window).subspan(m_at, smallestHeader));
        if (start.problem == RecordStart::Problem::End) {
            m_open = false;
            continue;
        }
        if (start.problem == RecordStart::Problem::Damaged || start.size > m_left) {
            // In a buffer whose end is missing the last record is cut, not damaged; the index
            // knows.
            const bool cut = start.problem == RecordStart::Problem::None &&
                             m_place->sizeInFile < m_place->filled && !m_place->compressed;
            if (cut) {
                m_open = false;
                m_loss = true;
            } else {
                closeDamaged("bad_record");
            }
            continue;
        }
        // With the gap up to the next record, so that the window need not move before the next
        // call. At the very end of a cut file the gap may be missing.
        const std::size_t step = std::min(aligned8(start.size), m_left);
        if (!ensure(step) && m_held - m_at < start.size) {
            closeDamaged(m_place->compressed ? "bad_compressed_buffer" : "short_read");
            continue;
        }
        const std::span<quint8> bytes = std::span(m_window).subspan(m_at, start.size);
        m_at += std::min(step, m_held - m_at);
        m_left -= step;
        const Record record = readRecord(bytes);
        if (record.kind != RecordKind::Event)
            continue;
        item.bytes = bytes;
        item.time = record.time;
        item.lossBefore = std::exchange(m_loss, false);
        return true;
    }
    return false;
}

} // namespace ecs::etl
