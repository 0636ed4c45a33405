// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace ecs {

/// Puts the beginning of one direction of a TCP connection in order: segments come in any order and
/// more than once, bytes go out once and without gaps. Holds little, and gives up where too much is
/// missing.
class StreamPrefix
{
public:
    /// \a sequence is that of the first byte. Gives the bytes that follow on without a gap.
    QByteArray feed(quint32 sequence, Bytes segment);
    /// The first byte of the stream has this number (a SYN's plus one).
    void startAt(quint32 sequence) { m_next = sequence; }
    bool started() const { return m_next.has_value(); }
    bool expects(quint32 sequence) const { return m_next == sequence; }
    /// Bytes are missing in front of others that have arrived.
    bool hasGap() const { return !m_waiting.empty(); }

private:
    std::optional<quint32> m_next;
    std::map<quint32, QByteArray> m_waiting; ///< by distance from the stream's start
    std::size_t m_waitingBytes = 0;
    quint32 m_consumed = 0; ///< bytes that went out
};

} // namespace ecs
