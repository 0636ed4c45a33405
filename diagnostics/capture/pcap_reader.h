// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/capture/read_window.h"

namespace ecs {

/// The older pcap format, as tcpdump writes it: both byte orders, micro- and nanoseconds.
class PcapReader final : public PacketSource
{
public:
    explicit PcapReader(std::unique_ptr<QIODevice> device);

    static bool looksLike(Bytes start);

    bool next(CapturedPacket &packet) override;
    const std::vector<CaptureInterface> &interfaces() const override { return m_interfaces; }
    const SourceReport &report() const override { return m_report; }
    int permille() const override { return m_window.permille(); }

private:
    quint32 u32(const quint8 *at) const { return m_bigEndian ? be32(at) : le32(at); }
    bool stopAt(const char *reason);
    bool readHeader();

    ReadWindow m_window;
    bool m_started = false;
    bool m_ended = false;
    bool m_bigEndian = false;
    quint32 m_nanosecondsPerUnit = 1000;
    std::vector<CaptureInterface> m_interfaces;
    SourceReport m_report;
};

} // namespace ecs
