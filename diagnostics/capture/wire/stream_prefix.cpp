// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/stream_prefix.h"

namespace ecs {

namespace {

constexpr std::size_t mostWaiting = 16;
constexpr std::size_t mostWaitingBytes = std::size_t{32} * 1024;

QByteArray copy(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

QByteArray StreamPrefix::feed(quint32 sequence, Bytes segment)
{
    if (segment.empty())
        return {};
    if (!m_next)
        m_next = sequence; // the start was not captured: take this for it
    // Sequence numbers wrap around, so only distances count.
    const auto ahead = qint32(sequence - *m_next);
    if (ahead > 0) {
        if (m_waiting.size() < mostWaiting && m_waitingBytes + segment.size() <= mostWaitingBytes &&
            m_waiting.try_emplace(m_consumed + quint32(ahead), copy(segment)).second)
            m_waitingBytes += segment.size();
        return {};
    }
    const auto known = std::size_t(-qint64(ahead));
    if (known >= segment.size())
        return {};
    QByteArray out = copy(segment.subspan(known));
    while (!m_waiting.empty()) {
        const auto first = m_waiting.begin();
        const qint64 from = qint64(first->first) - (qint64(m_consumed) + out.size());
        if (from > 0)
            break;
        if (-from < first->second.size())
            out.append(QByteArrayView(first->second).sliced(qsizetype(-from)));
        m_waitingBytes -= std::size_t(first->second.size());
        m_waiting.erase(first);
    }
    m_consumed += quint32(out.size());
    *m_next += quint32(out.size());
    return out;
}

} // namespace ecs
