// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/etl/etl_format.h"
#include "diagnostics/capture/packet_source.h"

#include <QIODevice>

#include <optional>
#include <vector>

namespace ecs::etl {

/// Where one buffer stands in the file.
struct BufferPlace
{
    qint64 offset = 0;
    qint64 sequence = 0;
    qint64 firstTime = 0;   ///< of its records, in the session's clock
    quint32 sizeInFile = 0; ///< what is there, header included
    quint32 filled = 0;
    quint16 cpu = 0;
    bool compressed = false;
    bool lossBefore = false;
};

/// Walks the buffer headers of a file, part by part: up to a bound of buffers, or to the next
/// session header. Damaged headers are stepped over.
class BufferIndex
{
public:
    BufferIndex(QIODevice &device, SourceReport &report);

    /// Finds the buffers of the next part, ordered by CPU and then by the order of writing. False
    /// at the end of the file.
    bool nextPart();

    const std::vector<BufferPlace> &places() const { return m_places; }
    const SessionHeader &session() const { return m_session; }
    bool haveSession() const { return m_haveSession; }
    /// Compression of the session: 0 none, else the format's number.
    quint32 compression() const { return m_compression; }
    qint64 fileSize() const { return m_size; }

private:
    /// Reads the start of a buffer into m_start.
    bool headerAt(qint64 offset, BufferHeader &header, bool *allZero = nullptr);
    std::optional<qint64> firstTime(const BufferHeader &header) const;
    void order();
    bool believable(qint64 offset);
    quint32 step(qint64 offset, const BufferHeader &header);
    qint64 resync(qint64 offset);
    bool readSession(qint64 offset, const BufferHeader &header);

    QIODevice &m_device;
    SourceReport &m_report;
    qint64 m_size = 0;
    qint64 m_at = 0;
    quint32 m_usualSize = 0;
    std::vector<quint8> m_start; ///< the beginning of the buffer that headerAt() looked at last
    std::vector<BufferPlace> m_places;
    SessionHeader m_session;
    bool m_haveSession = false;
    quint32 m_compression = 0;
    qint64 m_lastSequence = 0;
};

} // namespace ecs::etl
