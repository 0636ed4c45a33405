// SPDX-License-Identifier: MIT
#include "corpus.h"

#include "diagnostics/capture/convert.h"
#include "diagnostics/capture/pcapng_writer.h"
#include "tests/unit/capture/etl_maker.h"
#include "tests/unit/capture/packet_maker.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace ecs::fuzz {

namespace {

using namespace ecs::test;

constexpr char host[] = "ecs.office.com";

QList<MadePacket> talks()
{
    const Endpoint client = endpoint("10.0.0.5", 50000);
    Conversation direct(client, endpoint("20.190.1.1", 443));
    direct.open(0);
    direct.send(12, true, Ack, clientHello(host));
    direct.send(25, false, Ack, serverHello(true) + tlsRecord(23, QByteArray(200, 'e')));
    direct.send(26, true, Rst | Ack);
    Conversation proxied(endpoint("2001:db8::5", 50001), endpoint("2001:db8::9", 8080));
    proxied.open(30);
    proxied.send(42, true, Ack, "CONNECT ecs.office.com:443 HTTP/1.1\r\nHost: x\r\n\r\n");
    proxied.send(55, false, Ack, "HTTP/1.1 407 No\r\nProxy-Authenticate: NTLM\r\n\r\n");
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    return direct.packets + proxied.packets +
           QList<MadePacket>{udp(60, client, resolver, dnsMessage(1, host, 1, 0x0100)),
                             udp(61, resolver, client,
                                 dnsMessage(1, host, 1, 0x8180,
                                            {addressAnswer(endpoint("20.190.1.1", 0).address)})),
                             icmpError(62, endpoint("10.0.0.1", 0).address, client.address, 3, 13,
                                       direct.packets.first().bytes)};
}

QByteArray pcapng()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PcapngWriter writer(buffer);
    writer.beginSection({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"), {}});
    writer.addInterface({});
    for (const MadePacket &packet : talks())
        writer.writePacket(packet.captured());
    writer.writeStatistics(0, 1, 2, 3, QStringLiteral("comment"));
    writer.finish();
    return buffer.data();
}

QByteArray pcap()
{
    QByteArray out = little(0xA1B2C3D4, 4) + little(2, 2) + little(4, 2) + little(0, 8) +
                     little(65535, 4) + little(1, 4);
    for (const MadePacket &packet : talks())
        out += little(7, 4) + little(quint64(packet.ms), 4) +
               little(quint64(packet.bytes.size()), 4) + little(quint64(packet.bytes.size()), 4) +
               packet.bytes;
    return out;
}

QByteArray etl(bool compressed)
{
    EtlMaker maker;
    maker.bufferSize = 1024;
    maker.compressed = compressed;
    quint64 time = maker.startRaw;
    for (const MadePacket &packet : talks()) {
        ++time;
        maker.packet(int(time % 2), time, packet.bytes);
    }
    maker.add(0, EtlMaker::ndisEvent(time + 1, 1, "be", true, false));
    maker.add(0, EtlMaker::ndisEvent(time + 2, 1, "gin", false, true));
    return maker.file();
}

QList<QByteArray> sampleFiles(const QString &pattern)
{
    QList<QByteArray> out;
    const QDir dir(QStringLiteral(ECS_CAPTURE_SAMPLES));
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            out.append(file.readAll());
    }
    return out;
}

QList<QByteArray> payloadsBehind(int headers)
{
    QList<QByteArray> out;
    for (const MadePacket &packet : talks())
        if (packet.bytes.size() > headers)
            out.append(packet.bytes.mid(headers));
    return out;
}

} // namespace

QList<QByteArray> seedsFor(const QByteArray &target)
{
    if (target == "etl")
        return sampleFiles(QStringLiteral("*.etl")) + QList{etl(false), etl(true)};
    if (target == "pcapng")
        return {pcapng()};
    if (target == "pcap")
        return {pcap()};
    if (target == "xpress")
        return {xpress(QByteArray("abc").repeated(100)), xpress(pcapng()),
                xpress(QByteArray(90'000, 'z') + "end")};
    if (target == "etl_event")
        return {EtlMaker::ndisEvent(1, 1, talks().first().bytes, true, true)};
    if (target == "packet") {
        QList<QByteArray> out;
        for (const MadePacket &packet : talks())
            out.append(QByteArray(2, '\0') + packet.bytes);
        return out;
    }
    if (target == "dns")
        return payloadsBehind(42);
    if (target == "tls")
        return {clientHello(host), serverHello(true) + tlsRecord(23, "x"), alert(2, 48),
                serverHello(false) + certificateRecord({madeCertificate("issuer", "subject")})};
    if (target == "certificate")
        return {madeCertificate("issuer", "subject")};
    if (target == "http_connect")
        return {"CONNECT ecs.office.com:443 HTTP/1.1\r\nProxy-Authorization: Basic eDp5\r\n\r\n",
                "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\nbody"};
    if (target == "stream_prefix")
        return {QByteArray::fromHex("000004000404001008000c04"), QByteArray(300, '\7')};
    if (target == "trace_status")
        return {"Trace File: C:\\Users\\a b\\x.etl\r\nAppend: Off", "\\\\server\\share\\n.ETL"};
    return {};
}

} // namespace ecs::fuzz
