// SPDX-License-Identifier: MIT
#include "diagnostics/capture/read_window.h"

#include <algorithm>
#include <cstring>

namespace ecs {

ReadWindow::ReadWindow(std::unique_ptr<QIODevice> device, std::size_t capacity)
    : m_device(std::move(device))
    , m_size(m_device->size())
{
    m_buffer.resize(std::size_t(std::clamp<qint64>(m_size, 1, qint64(capacity))));
}

Bytes ReadWindow::peek(std::size_t count)
{
    if (m_filled - m_at < count) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_filled - m_at);
        m_start += qint64(m_at);
        m_filled -= m_at;
        m_at = 0;
        // A length that a damaged file claims costs no memory when the file is shorter.
        const auto possible = std::size_t(std::max<qint64>(0, m_size - m_start));
        if (m_buffer.size() < count)
            m_buffer.resize(std::max(m_buffer.size(), std::min(count, possible)));
        while (m_filled < std::min(count, m_buffer.size())) {
            const qint64 got = m_device->read(reinterpret_cast<char *>(m_buffer.data() + m_filled),
                                              qint64(m_buffer.size() - m_filled));
            if (got <= 0)
                break;
            m_filled += std::size_t(got);
        }
    }
    return {m_buffer.data() + m_at, std::min(count, m_filled - m_at)};
}

void ReadWindow::consume(std::size_t count)
{
    m_at += std::min(count, m_filled - m_at);
}

bool ReadWindow::skip(quint64 count)
{
    const std::size_t held = m_filled - m_at;
    if (count <= held) {
        m_at += std::size_t(count);
        return true;
    }
    const qint64 here = position();
    if (count > quint64(m_size - std::min(m_size, here)))
        return false;
    const qint64 target = here + qint64(count);
    if (!m_device->seek(target))
        return false;
    m_start = target;
    m_at = m_filled = 0;
    return true;
}

int ReadWindow::permille() const
{
    return m_size > 0 ? int(std::min<qint64>(1000, position() * 1000 / m_size)) : 1000;
}

} // namespace ecs
