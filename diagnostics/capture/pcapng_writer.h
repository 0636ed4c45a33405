// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ecs {

/// Writes one pcapng section, little-endian, times in nanoseconds. The device stays the caller's;
/// what is written is buffered here until finish(). After the first failed write nothing more is
/// written.
class PcapngWriter
{
public:
    struct Section
    {
        QString hardware;
        QString operatingSystem;
        QString application;
        QString comment;
    };

    explicit PcapngWriter(QIODevice &device);

    void beginSection(const Section &section);
    /// Returns the index for CapturedPacket::interfaceIndex.
    quint32 addInterface(const CaptureInterface &description);
    /// The packet's interfaceIndex is one that addInterface() returned. A loss before it becomes a
    /// comment.
    void writePacket(const CapturedPacket &packet);
    /// How many packets the capturing side lost, and a word about it.
    void writeStatistics(quint32 interfaceIndex, qint64 timeNs, qint64 received, qint64 lost,
                         const QString &comment);
    /// Writes what is left. False if anything failed; the device has the error's text.
    bool finish();

    bool failed() const { return m_failed; }
    qint64 bytesWritten() const { return m_written + qint64(m_used); }

private:
    quint8 *reserve(std::size_t count);
    void flush();
    void writeBlock(quint32 type, const QByteArray &body);

    QIODevice &m_device;
    std::vector<quint8> m_buffer;
    std::size_t m_used = 0;
    qint64 m_written = 0;
    quint32 m_interfaces = 0;
    bool m_failed = false;
};

} // namespace ecs
