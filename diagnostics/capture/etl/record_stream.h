// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/etl/buffer_index.h"
#include "diagnostics/capture/etl/xpress.h"

#include <memory>
#include <span>
#include <vector>

namespace ecs::etl {

/// The records of one CPU's buffers in the order in which they were written, read through a window
/// of bounded size whatever the size of the buffers.
class RecordStream
{
public:
    struct Shared
    {
        QIODevice &device;
        SourceReport &report;
        qint64 bytesRead = 0; ///< by all streams, for progress
    };

    /// \a places stay the caller's and must not move while the stream lives.
    RecordStream(Shared &shared, std::span<const BufferPlace> places, quint32 compression,
                 std::size_t windowSize);

    struct Item
    {
        std::span<quint8> bytes; ///< of a whole event record; valid until the next call
        qint64 time = 0;
        bool lossBefore = false; ///< events are missing between the last record and this one
    };
    /// The next event record; other kinds are passed over.
    bool nextEvent(Item &item);

private:
    bool openNext();
    void closeDamaged(const char *reason);
    /// Makes \a count bytes from the current record on contiguous. False when the buffer holds
    /// fewer.
    bool ensure(std::size_t count);
    void slide(std::size_t room);
    bool fillRaw(std::size_t wanted);
    bool fillCompressed(std::size_t wanted);
    void refillInput();

    Shared &m_shared;
    std::span<const BufferPlace> m_places;
    std::size_t m_next = 0; ///< the place to open next
    quint32 m_compression;
    std::size_t m_windowSize;
    std::size_t m_inputSize = 0;

    bool m_open = false;
    bool m_loss = false;
    const BufferPlace *m_place = nullptr;
    std::vector<quint8> m_window;
    std::size_t m_at = 0;   ///< the current record within the window
    std::size_t m_held = 0; ///< end of valid bytes within the window
    std::size_t m_left = 0; ///< record bytes of the buffer from m_at on (held or still to be read)
    qint64 m_filePosition = 0;  ///< of the next byte to read
    std::size_t m_fileLeft = 0; ///< bytes of the buffer still in the file

    XpressDecoder m_decoder;
    std::vector<quint8> m_input;
    std::size_t m_inputAt = 0;
    std::size_t m_inputEnd = 0;
};

} // namespace ecs::etl
