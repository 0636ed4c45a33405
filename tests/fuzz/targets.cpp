// SPDX-License-Identifier: MIT
#include "targets.h"

#include "diagnostics/capture/etl/etl_source.h"
#include "diagnostics/capture/etl/event_packet.h"
#include "diagnostics/capture/etl/xpress.h"
#include "diagnostics/capture/flow_reader.h"
#include "diagnostics/capture/pcap_reader.h"
#include "diagnostics/capture/pcapng_reader.h"
#include "diagnostics/capture/trace_session.h"
#include "diagnostics/capture/wire/certificate_names.h"
#include "diagnostics/capture/wire/dns_message.h"
#include "diagnostics/capture/wire/http_connect.h"
#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/stream_prefix.h"
#include "diagnostics/capture/wire/tls_scanner.h"

#include <QBuffer>

#include <cstdlib>
#include <vector>

namespace ecs::fuzz {

namespace {

using Data = const std::uint8_t *;

/// What must hold of everything that a reader gives out.
void check(bool holds)
{
    if (!holds)
        std::abort();
}

WireQuery query()
{
    WireQuery out;
    out.targets.append({QStringLiteral("ecs.office.com"), 443, {QStringLiteral("20.190.1.1")}});
    out.proxy = WireQuery::Place{QStringLiteral("proxy"), 8080, {QStringLiteral("10.0.0.9")}};
    out.anyPort = true;
    return out;
}

template <typename Reader>
void readCapture(Data data, std::size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char *>(data), int(size));
    check(buffer->open(QIODevice::ReadOnly));
    Reader reader(std::move(buffer));
    FlowReader flows(query());
    CapturedPacket packet;
    qint64 packets = 0;
    while (reader.next(packet)) {
        check(packet.interfaceIndex < reader.interfaces().size());
        check(packet.originalLength >= packet.bytes.size());
        flows.feed(packet);
        ++packets;
    }
    check(reader.report().packets == packets);
    check(!reader.next(packet)); // the end stays the end
    const WireFacts facts = flows.finish(reader.report());
    check(facts.packets == packets);
    check(WireFacts::fromJson(facts.toJson()).has_value());
}

void xpress(Data data, std::size_t size)
{
    std::vector<quint8> out(64 * 1024);
    Bytes input(data, size);
    std::size_t at = 0;
    XpressDecoder decoder;
    decoder.decode(input, true, out.data(), at, out.size());
    check(at <= out.size() && input.size() <= size);
    // In pieces it has to come out the same.
    std::vector<quint8> again(out.size());
    XpressDecoder other;
    std::size_t pieces = 0;
    std::size_t taken = 0;
    auto result = XpressDecoder::Result::OutputFull;
    for (std::size_t given = std::min<std::size_t>(size, 7); pieces < again.size();) {
        Bytes part(data + taken, given - taken);
        const std::size_t before = part.size();
        result = other.decode(part, given == size, again.data(), pieces,
                              std::min(again.size(), pieces + 100));
        taken += before - part.size();
        if (result == XpressDecoder::Result::Damaged)
            break;
        if (result == XpressDecoder::Result::NeedInput) {
            if (given == size)
                break;
            given = std::min(given + 7, size);
        }
    }
    check(pieces == at && std::equal(out.begin(), out.begin() + std::ptrdiff_t(at), again.begin()));
}

void etlEvent(Data data, std::size_t size)
{
    if (size < 80 || size > 65535)
        return;
    std::vector<quint8> record(data, data + size);
    etl::EventPacket packet;
    if (etl::readEventPacket(record, packet) == etl::EventContent::Packet) {
        check(packet.bytes.data() >= record.data());
        check(packet.bytes.data() + packet.bytes.size() <= record.data() + record.size());
        check(etl::finishPacket(packet.bytes, packet.key.linkType, packet.originalLength) >=
              packet.bytes.size());
    }
}

/// The first two bytes choose the link type.
void packetHeaders(Data data, std::size_t size)
{
    if (size < 2)
        return;
    PacketView view;
    const Bytes bytes(data + 2, size - 2);
    constexpr quint16 links[] = {1, 101, 105, 113, 228, 229, 276};
    if (!readPacket(links[data[0] % 7], bytes, view))
        return;
    check(view.headersEnd <= bytes.size());
    check(view.payload.empty() || view.payload.data() + view.payload.size() <= data + size);
    check(view.payload.size() <= view.payloadLength);
}

void dns(Data data, std::size_t size)
{
    const auto message = readDnsMessage({data, size});
    check(!message || (message->addresses.size() <= 64 && message->name.size() <= 255));
}

void tls(Data data, std::size_t size)
{
    TlsScanner whole;
    whole.feed({data, size});
    TlsScanner pieces;
    for (std::size_t at = 0; at < size; at += 3)
        pieces.feed({data + at, std::min<std::size_t>(3, size - at)});
    check(whole.broken() == pieces.broken());
    check(whole.clearLength() == pieces.clearLength());
    check(whole.encryptedRecords == pieces.encryptedRecords);
    check(whole.clientHello.has_value() == pieces.clientHello.has_value());
    check(whole.certificates.size() == pieces.certificates.size());
    check(whole.clearLength() <= qint64(size));
}

void certificate(Data data, std::size_t size)
{
    const CertificateNames names = readCertificateNames({data, size});
    check(names.issuer.size() <= 520 && names.subject.size() <= 520);
}

void connectHeads(Data data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ConnectRequest request;
    if (readConnectRequest(bytes, request) == HeadState::Complete)
        check(request.size <= bytes.size());
    ConnectAnswer answer;
    if (readConnectAnswer(bytes, answer) == HeadState::Complete)
        check(answer.size <= bytes.size() && answer.status >= 100 && answer.status <= 999);
    check(maskHead(bytes).size() == bytes.size());
}

/// Triples of sequence number, length, and so on; the bytes that come out are never more than came
/// in.
void streamPrefix(Data data, std::size_t size)
{
    StreamPrefix prefix;
    prefix.startAt(0xFFFFFF00U);
    qint64 out = 0;
    qint64 in = 0;
    for (std::size_t at = 0; at + 3 <= size; at += 3) {
        const std::size_t length = std::min<std::size_t>(data[at + 2], size - at);
        out += prefix.feed(0xFFFFFF00U + be16(data + at), {data + at, length}).size();
        in += qint64(length);
        check(out <= in);
    }
}

void traceStatus(Data data, std::size_t size)
{
    const QStringList files =
        traceFilesIn(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    for (const QString &file : files)
        check(file.endsWith(QStringLiteral(".etl"), Qt::CaseInsensitive));
}

constexpr Target all[] = {
    {"etl", readCapture<EtlSource>},
    {"pcapng", readCapture<PcapngReader>},
    {"pcap", readCapture<PcapReader>},
    {"xpress", xpress},
    {"etl_event", etlEvent},
    {"packet", packetHeaders},
    {"dns", dns},
    {"tls", tls},
    {"certificate", certificate},
    {"http_connect", connectHeads},
    {"stream_prefix", streamPrefix},
    {"trace_status", traceStatus},
};

} // namespace

std::span<const Target> targets()
{
    return all;
}

} // namespace ecs::fuzz
