// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_cut.h"

#include "diagnostics/capture/pcapng_file.h"
#include "diagnostics/capture/wire/flow_table.h"

#include <algorithm>
#include <vector>

namespace ecs {

namespace {

constexpr qint64 packetsBetweenLooks = 4096;

/// Decides packet by packet what of it goes into the file.
class Cutter
{
public:
    Cutter(const FlowTable &table, PayloadCut cut)
        : m_table(table)
        , m_cut(cut)
    {
    }

    /// False: the packet is not ours. Else its bytes are what may be shown; they stay valid until
    /// the next call.
    bool cut(CapturedPacket &packet)
    {
        PacketView view;
        if (!readPacket(packet.linkType, packet.bytes, view))
            return false;
        if (DnsWatch::isDns(view))
            return m_table.wantsDns(view);
        if (view.isTcp())
            return cutTcp(view, packet);
        if (view.isIcmp()) {
            if (!m_table.wantsIcmp(view))
                return false;
            // An error quotes the packet that it is about, payload included.
            shorten(packet, view.icmp.quotedHeadersEnd);
            return true;
        }
        // Later parts of fragmented packets have no ports; their content is not looked into.
        if (!view.laterFragment || !m_table.concernsOurAddress(view))
            return false;
        shorten(packet, view.headersEnd);
        return true;
    }

private:
    void shorten(CapturedPacket &packet, std::size_t length) const
    {
        if (m_cut != PayloadCut::Whole)
            packet.bytes = packet.bytes.first(std::min(packet.bytes.size(), length));
    }

    bool cutTcp(const PacketView &view, CapturedPacket &packet)
    {
        Side from = Side::Client;
        const TcpFlow *flow = m_table.flowOf(view, packet.timeNs, &from);
        if (flow == nullptr)
            return false;
        if (m_cut == PayloadCut::Whole)
            return true;
        // Whatever is shown comes from the part of the stream that was found fit to be shown.
        const QByteArray &clear = flow->clearPrefix(from);
        const auto offset = flow->offsetOf(from, view.tcp.sequence);
        std::size_t shown = 0;
        if (offset && *offset >= 0 && *offset < clear.size())
            shown = std::min(view.payload.size(), std::size_t(clear.size() - *offset));
        const std::size_t headers = std::min(view.payloadAt, packet.bytes.size());
        m_bytes.assign(packet.bytes.begin(), packet.bytes.begin() + std::ptrdiff_t(headers));
        if (shown > 0) {
            const auto *at = reinterpret_cast<const quint8 *>(clear.constData()) + *offset;
            m_bytes.insert(m_bytes.end(), at, at + shown);
        }
        packet.bytes = m_bytes;
        return true;
    }

    const FlowTable &m_table;
    PayloadCut m_cut;
    std::vector<quint8> m_bytes;
};

ConvertResult failed(ConvertProblem problem, const QString &error)
{
    ConvertResult result;
    result.problem = problem;
    result.error = error;
    return result;
}

/// Calls \a visit for every packet. False when the bounds were over before the end.
template <typename Visit>
bool eachPacket(PacketSource &source, const Bounds &bounds,
                const std::function<void(int)> &progress, int from, Visit &&visit)
{
    CapturedPacket packet;
    for (qint64 read = 1; source.next(packet); ++read) {
        if (read % packetsBetweenLooks == 0) {
            if (bounds.over())
                return false;
            progress(from + source.permille() / 2);
        }
        visit(packet);
    }
    return true;
}

QString commentFor(PayloadCut cut)
{
    if (cut == PayloadCut::Whole)
        return QStringLiteral("Only packets about the tested hosts.");
    return QStringLiteral(
        "Only packets about the tested hosts. Payload behind the handshakes was cut "
        "off and secrets were overwritten, so checksums may not fit.");
}

} // namespace

PayloadCut payloadCutFor(RedactionLevel level)
{
    return level == RedactionLevel::None ? PayloadCut::Whole : PayloadCut::Handshake;
}

ConvertResult cutToFlows(const QString &inputPath, const QString &outputPath,
                         const CutOptions &options, const Bounds &bounds,
                         const std::function<void(int)> &progress)
{
    FlowTable table(options.query);
    {
        const OpenedSource first = openPacketSource(inputPath);
        if (!first.source)
            return failed(ConvertProblem::CannotRead, first.error);
        if (!eachPacket(*first.source, bounds, progress, 0,
                        [&](const CapturedPacket &packet) { table.feed(packet); }))
            return failed(ConvertProblem::Stopped, QStringLiteral("stopped before the end"));
    }
    const OpenedSource again = openPacketSource(inputPath);
    if (!again.source)
        return failed(ConvertProblem::CannotRead, again.error);
    PcapngFile file(outputPath, options.application, commentFor(options.cut));
    if (!file.ok())
        return failed(*file.problem(), file.error());
    Cutter cutter(table, options.cut);
    const auto write = [&](CapturedPacket &packet) {
        if (cutter.cut(packet))
            file.write(packet, *again.source);
    };
    if (!eachPacket(*again.source, bounds, progress, 500, write))
        return failed(ConvertProblem::Stopped, QStringLiteral("stopped before the end"));
    const ConvertResult result = file.finishWith(again);
    progress(1000);
    return result;
}

} // namespace ecs
