// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/capture/read_window.h"

namespace ecs {

/// pcapng, both byte orders, several sections; enhanced, simple and obsolete packet blocks.
class PcapngReader final : public PacketSource
{
public:
    explicit PcapngReader(std::unique_ptr<QIODevice> device);

    static bool looksLike(Bytes start);

    bool next(CapturedPacket &packet) override;
    const std::vector<CaptureInterface> &interfaces() const override { return m_interfaces; }
    const SourceReport &report() const override { return m_report; }
    int permille() const override { return m_window.permille(); }

private:
    /// How an interface of the current section counts time.
    struct Clock
    {
        quint64 unitsPerSecond = 1'000'000;
        qint64 offsetSeconds = 0;
    };

    quint16 u16(const quint8 *at) const { return m_bigEndian ? be16(at) : le16(at); }
    quint32 u32(const quint8 *at) const { return m_bigEndian ? be32(at) : le32(at); }
    quint64 u64(const quint8 *at) const;
    bool readBlockHeader(quint32 *type, quint32 *length);
    bool stopAt(const char *reason);
    bool readSectionHeader(Bytes body);
    void readInterface(Bytes body);
    void readStatistics(Bytes body);
    bool readEnhanced(Bytes body, CapturedPacket &packet);
    bool readObsolete(Bytes body, CapturedPacket &packet);
    bool readSimple(Bytes body, CapturedPacket &packet);
    bool fill(CapturedPacket &packet, quint32 localInterface, quint64 time, Bytes data,
              quint32 captured, quint32 original);
    template <typename Visit>
    void eachOption(Bytes options, Visit &&visit) const;

    ReadWindow m_window;
    bool m_bigEndian = false;
    bool m_ended = false;
    std::vector<CaptureInterface> m_interfaces; ///< of all sections
    std::vector<Clock> m_clocks;                ///< beside m_interfaces
    std::size_t m_sectionStart = 0;             ///< first interface of the current section
    SourceReport m_report;
};

} // namespace ecs
