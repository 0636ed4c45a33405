// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"

namespace ecs {

namespace etl {
struct SessionHeader;
}

/// The packets of a Windows event trace log (netsh trace, pktmon), merged over all CPUs in order of
/// time. Needs some 32 MB whatever the size of the file.
class EtlSource final : public PacketSource
{
public:
    /// \a device can be read at random.
    explicit EtlSource(std::unique_ptr<QIODevice> device);
    ~EtlSource() override;

    /// \a start holds at least the first 80 bytes of the file.
    static bool looksLike(Bytes start);

    bool next(CapturedPacket &packet) override;
    const std::vector<CaptureInterface> &interfaces() const override;
    const SourceReport &report() const override;
    int permille() const override;

    /// "Windows 10.0.19045", once the first packet was asked for; empty when the file does not say.
    QString operatingSystem() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ecs
