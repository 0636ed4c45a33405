// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace ecs {

/// A sliding window over a device that is read from front to back in large pieces. Plain reads, not
/// a mapping: a file that shrinks or a drive that fails while we read gives a short read, not a
/// crash.
class ReadWindow
{
public:
    explicit ReadWindow(std::unique_ptr<QIODevice> device,
                        std::size_t capacity = std::size_t{256} * 1024);

    /// The next \a count bytes without consuming them; fewer at the end of the device. Valid until
    /// the next call.
    Bytes peek(std::size_t count);
    void consume(std::size_t count);
    /// Skips \a count bytes, seeking over what is not in memory. False when the device ends before.
    bool skip(quint64 count);

    qint64 position() const { return m_start + qint64(m_at); }
    qint64 size() const { return m_size; }
    int permille() const;

private:
    std::unique_ptr<QIODevice> m_device;
    std::vector<quint8> m_buffer;
    qint64 m_start = 0; ///< where in the device m_buffer[0] stands
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    qint64 m_size = 0;
};

} // namespace ecs
