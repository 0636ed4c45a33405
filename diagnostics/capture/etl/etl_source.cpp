// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/etl_source.h"

#include "diagnostics/capture/etl/packet_stream.h"

#include <algorithm>

namespace ecs {

using namespace etl;

namespace {

constexpr std::size_t windowBudget = std::size_t{24} * 1024 * 1024;
constexpr std::size_t smallestWindow = std::size_t{16} * 1024;
constexpr std::size_t largestWindow = std::size_t{1024} * 1024;
constexpr std::size_t mostInterfaces = 1024;

CaptureInterface describe(const InterfaceKey &key)
{
    CaptureInterface out;
    out.linkType = key.linkType;
    switch (key.provider) {
    case Provider::Ndis:
        out.name = key.lower == key.miniport
                       ? QStringLiteral("ndis-%1").arg(key.miniport)
                       : QStringLiteral("ndis-%1-over-%2").arg(key.miniport).arg(key.lower);
        out.description = QStringLiteral("Windows interface index %1").arg(key.miniport);
        break;
    case Provider::PktMon:
        out.name = QStringLiteral("pktmon-%1").arg(key.lower);
        out.description = QStringLiteral("Packet Monitor component %1").arg(key.lower);
        break;
    case Provider::Ras:
        out.name = QStringLiteral("ras");
        out.description = QStringLiteral("Remote access connection");
        break;
    }
    if (key.linkType == linktype::ieee80211)
        out.name += QStringLiteral("-wifi");
    else if (key.linkType == linktype::rawIp)
        out.name += QStringLiteral("-ip");
    return out;
}

} // namespace

class EtlSource::Private
{
public:
    explicit Private(std::unique_ptr<QIODevice> given)
        : device(std::move(given))
        , index(*device, report)
        , shared{*device, report}
    {
    }

    /// Opens the streams of the next part. False at the end of the file.
    bool openPart();
    bool next(CapturedPacket &packet);
    quint32 interfaceFor(const InterfaceKey &key);

    std::unique_ptr<QIODevice> device;
    SourceReport report;
    BufferIndex index;
    RecordStream::Shared shared;
    HoldBudget budget;
    std::vector<PacketStream> streams;
    /// Streams with a packet at hand, the earliest at the front (a heap).
    std::vector<std::size_t> waiting;
    bool frontUsed = false; ///< the front's packet was given out: advance it first
    bool ended = false;
    std::vector<InterfaceKey> keys;
    std::vector<CaptureInterface> interfaces;
    std::size_t lastInterface = 0;
};

bool EtlSource::Private::openPart()
{
    waiting.clear();
    streams.clear();
    frontUsed = false;
    if (!index.nextPart())
        return false;
    if (!index.haveSession()) {
        report.timesReliable = false;
        report.add("no_session_header");
    }
    const std::vector<BufferPlace> &places = index.places();
    std::vector<std::span<const BufferPlace>> groups;
    for (std::size_t from = 0; from < places.size();) {
        std::size_t to = from;
        while (to < places.size() && places[to].cpu == places[from].cpu)
            ++to;
        groups.push_back(std::span(places).subspan(from, to - from));
        from = to;
    }
    const std::size_t window =
        std::clamp(windowBudget / groups.size(), smallestWindow, largestWindow);
    streams.reserve(groups.size());
    for (const auto &group : groups)
        streams.emplace_back(RecordStream(shared, group, index.compression(), window), budget,
                             report);
    const auto later = [this](std::size_t a, std::size_t b) {
        return streams[a].current().time > streams[b].current().time;
    };
    for (std::size_t i = 0; i < streams.size(); ++i) {
        if (streams[i].advance()) {
            waiting.push_back(i);
            std::push_heap(waiting.begin(), waiting.end(), later);
        }
    }
    return true;
}

bool EtlSource::Private::next(CapturedPacket &packet)
{
    const auto later = [this](std::size_t a, std::size_t b) {
        return streams[a].current().time > streams[b].current().time;
    };
    if (frontUsed) {
        // Only now: the bytes that were given out had to stay.
        frontUsed = false;
        std::pop_heap(waiting.begin(), waiting.end(), later);
        if (streams[waiting.back()].advance())
            std::push_heap(waiting.begin(), waiting.end(), later);
        else
            waiting.pop_back();
    }
    while (waiting.empty()) {
        if (ended || !openPart()) {
            ended = true;
            return false;
        }
    }
    const PacketStream::Packet &first = streams[waiting.front()].current();
    frontUsed = true;
    packet.interfaceIndex = interfaceFor(first.key);
    packet.linkType = first.key.linkType;
    packet.timeNs = toUnixNanoseconds(index.session(), first.time);
    packet.direction = first.direction;
    packet.originalLength = first.originalLength;
    packet.bytes = first.bytes;
    packet.lossBefore = first.lossBefore;
    packet.dropped = first.dropped;
    ++report.packets;
    return true;
}

quint32 EtlSource::Private::interfaceFor(const InterfaceKey &key)
{
    if (lastInterface < keys.size() && keys[lastInterface] == key)
        return quint32(lastInterface);
    const auto known = std::find(keys.begin(), keys.end(), key);
    if (known != keys.end()) {
        lastInterface = std::size_t(known - keys.begin());
        return quint32(lastInterface);
    }
    InterfaceKey added = key;
    if (keys.size() >= mostInterfaces) {
        // No machine has as many: fold the rest into one for each medium.
        report.add("too_many_interfaces");
        added = {key.provider, ~quint32{0}, ~quint32{0}, key.linkType};
        const auto folded = std::find(keys.begin(), keys.end(), added);
        if (folded != keys.end())
            return quint32(folded - keys.begin());
    }
    keys.push_back(added);
    interfaces.push_back(describe(added));
    lastInterface = keys.size() - 1;
    return quint32(lastInterface);
}

EtlSource::EtlSource(std::unique_ptr<QIODevice> device)
    : d(std::make_unique<Private>(std::move(device)))
{
}

EtlSource::~EtlSource() = default;

bool EtlSource::looksLike(Bytes start)
{
    if (start.size() < bufferHeaderSize + 8)
        return false;
    const BufferHeader header = readBufferHeader(start);
    const quint8 *record = start.data() + bufferHeaderSize;
    return header.plausible() && header.isSessionHeader() && record[3] == 0xC0 &&
           (record[2] == 1 || record[2] == 2) && le16(record + 6) == 0;
}

bool EtlSource::next(CapturedPacket &packet)
{
    return d->next(packet);
}

const std::vector<CaptureInterface> &EtlSource::interfaces() const
{
    return d->interfaces;
}

const SourceReport &EtlSource::report() const
{
    return d->report;
}

int EtlSource::permille() const
{
    const qint64 size = d->index.fileSize();
    return size > 0 ? int(std::min<qint64>(1000, d->shared.bytesRead * 1000 / size)) : 1000;
}

QString EtlSource::operatingSystem() const
{
    const SessionHeader &session = d->index.session();
    if (!d->index.haveSession() || session.osBuild == 0)
        return {};
    return QStringLiteral("Windows %1.%2.%3")
        .arg(session.osMajor)
        .arg(session.osMinor)
        .arg(session.osBuild);
}

} // namespace ecs
