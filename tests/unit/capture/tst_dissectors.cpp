// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_reader.h"
#include "diagnostics/capture/wire/dns_message.h"
#include "diagnostics/capture/wire/http_connect.h"
#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/tls_scanner.h"
#include "packet_maker.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace ecs;
using namespace ecs::test;

namespace {

/// Bytes in a block of exactly their size, so that a sanitizer sees the first byte too many.
class Exact
{
public:
    explicit Exact(const QByteArray &bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
        m_bytes.shrink_to_fit();
    }
    operator Bytes() const
    {
        return {reinterpret_cast<const quint8 *>(m_bytes.data()), m_bytes.size()};
    }

private:
    std::vector<char> m_bytes;
};

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

const IpAddress &v4()
{
    static const IpAddress address = endpoint("10.0.0.5", 0).address;
    return address;
}

const IpAddress &v6()
{
    static const IpAddress address = endpoint("2001:db8::5", 0).address;
    return address;
}

/// A TCP header without options, from port 50000 to 443, and a few bytes of payload.
QByteArray tcpSegment()
{
    return QByteArray(be(50000, 2) + be(443, 2) + be(7, 4) + be(9, 4) + be(0x5018, 2) +
                      be(64000, 2) + be(0, 4) + "payload!");
}

QByteArray ip(bool six, const QByteArray &extensions = {}, int firstProtocol = 6)
{
    const IpAddress &address = six ? v6() : v4();
    return ipPacket(address, address, firstProtocol, extensions + tcpSegment()).mid(14);
}

/// One IPv6 extension header of \a words × 8 bytes.
QByteArray extension(int next, int words = 1)
{
    return QByteArray(be(quint64(next), 1) + be(quint64(words) - 1, 1) +
                      QByteArray(8 * words - 2, '\0'));
}

QByteArray fragmentHeader(int next, int offset, bool more)
{
    return QByteArray(be(quint64(next), 1) + be(0, 1) +
                      be(quint64(offset) * 8 + (more ? 1 : 0), 2) + be(77, 4));
}

QByteArray withIpv4Fragment(int offset, bool more)
{
    QByteArray packet = ip(false);
    packet.replace(6, 2, be(quint64(offset) | (more ? 0x2000U : 0U), 2));
    return packet;
}

const QByteArray macs(12, '\x02');
const QByteArray snap = hex("aaaa03000000");

/// An 802.11 data frame's header; \a flags: its second byte.
QByteArray wifi(int frame, int flags, int headerSize)
{
    return QByteArray(be(quint64(frame), 1) + be(quint64(flags), 1) +
                      QByteArray(headerSize - 2, '\x02'));
}

} // namespace

/// Every dissector with what it is made for, with the same bytes cut at every length, and with
/// every bit of them turned.
class TestDissectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void headersCutAnywhere_data();
    void headersCutAnywhere();
    void headersWithAnyBitTurned_data();
    void headersWithAnyBitTurned();
    void quotations_data();
    void quotations();
    void quotationsCutAnywhere_data();
    void quotationsCutAnywhere();
    void fragmentsAreNoted();
    void dnsMessages();
    void dnsDamage_data();
    void dnsDamage();
    void dnsOverTcpByteByByte();
    void dnsOverTcpDamage_data();
    void dnsOverTcpDamage();
    void certificateMessage();
    void certificateMessageDamage_data();
    void certificateMessageDamage();
    void certificateMessageCutAnywhere();
    void tlsThatPromisesMuchHoldsLittle();
    void whatFollowsAChangeOfCipher();
    void connectHeads();
    void connectDamage_data();
    void connectDamage();
    void connectCutAnywhere();
};

void TestDissectors::headers_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isIp");
    QTest::addColumn<bool>("hasTransport");
    const auto row = [](const char *name, int link, const QByteArray &bytes, bool isIp = true,
                        bool hasTransport = true) {
        QTest::newRow(name) << link << bytes << isIp << hasTransport;
    };
    row("ethernet", 1, macs + be(0x0800, 2) + ip(false));
    row("ethernet, IPv6", 1, macs + be(0x86DD, 2) + ip(true));
    row("VLAN", 1, macs + hex("81000007") + be(0x0800, 2) + ip(false));
    row("VLAN in VLAN in VLAN", 1,
        macs +
            hex("88a80001"
                "81000007"
                "91000009") +
            be(0x86DD, 2) + ip(true));
    row("four VLANs", 1,
        macs +
            hex("88a80001"
                "81000007"
                "81000008"
                "81000009") +
            be(0x0800, 2) + ip(false),
        false);
    row("a length and SNAP", 1, macs + be(60, 2) + snap + be(0x0800, 2) + ip(false));
    row("a length and no SNAP", 1,
        macs + be(60, 2) + hex("424203000000") + be(0x0800, 2) + ip(false), false);
    row("PPPoE", 1, macs + be(0x8864, 2) + hex("110000010030") + be(0x0021, 2) + ip(false));
    row("PPPoE, no IP", 1, macs + be(0x8864, 2) + hex("110000010030") + be(0xC021, 2) + ip(false),
        false);
    row("ARP", 1, macs + be(0x0806, 2) + ip(false), false);
    row("802.11", 105, wifi(0x08, 0x01, 24) + snap + be(0x0800, 2) + ip(false));
    row("802.11, four addresses", 105, wifi(0x08, 0x03, 30) + snap + be(0x86DD, 2) + ip(true));
    row("802.11, quality of service", 105, wifi(0x88, 0x02, 26) + snap + be(0x0800, 2) + ip(false));
    row("802.11, high throughput", 105, wifi(0x88, 0x82, 30) + snap + be(0x0800, 2) + ip(false));
    row("802.11 beacon", 105, wifi(0x80, 0x00, 24) + snap + be(0x0800, 2) + ip(false), false);
    row("802.11, encrypted", 105, wifi(0x08, 0x41, 24) + QByteArray(80, 'x'), false);
    row("raw", 101, ip(false));
    row("raw, IPv6", 229, ip(true));
    row("hop-by-hop, destination, routing", 101,
        ip(true, extension(60) + extension(43, 2) + extension(6, 3), 0));
    row("authentication header", 101, ip(true, be(6, 1) + be(4, 1) + QByteArray(22, '\0'), 51));
    QByteArray eight;
    for (int i = 0; i < 7; ++i)
        eight += extension(60);
    row("eight extension headers", 101, ip(true, eight + extension(6), 60));
    row("nine extension headers", 101, ip(true, eight + extension(60) + extension(6), 60), true,
        false);
    row("extension header longer than the packet", 101,
        ip(true, be(6, 1) + be(255, 1) + QByteArray(6, '\0'), 0), true, false);
    row("IPv4 header too small", 101, QByteArray(ip(false)).replace(0, 1, hex("44")), false, false);
    row("IPv4 header longer than the packet", 101,
        QByteArray(ip(false).left(30)).replace(0, 1, hex("4f")), false, false);
    row("IPv4 length smaller than its header", 101, QByteArray(ip(false)).replace(2, 2, be(19, 2)),
        false, false);
    row("IPv4 length 0: cut up by the card", 101, QByteArray(ip(false)).replace(2, 2, be(0, 2)));
    row("no version of IP", 101, QByteArray(ip(false)).replace(0, 1, hex("75")), false, false);
    row("TCP header too small", 101, QByteArray(ip(false)).replace(32, 1, hex("40")), true, false);
    row("TCP header longer than the packet", 101, QByteArray(ip(false)).replace(32, 1, hex("f0")),
        true, false);
    row("unknown link", 9999, ip(false), false);
}

void TestDissectors::headers()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isIp);
    QFETCH(bool, hasTransport);
    const Exact exact(bytes);
    PacketView view;
    QCOMPARE(readPacket(quint16(linkType), exact, view), isIp);
    if (!isIp)
        return;
    QCOMPARE(view.hasTransport, hasTransport);
    if (!hasTransport)
        return;
    QVERIFY(view.isTcp());
    QCOMPARE(view.ip.source.port, quint16(50000));
    QCOMPARE(view.ip.destination.port, quint16(443));
    QCOMPARE(view.tcp.sequence, 7U);
    QCOMPARE(view.payloadLength, std::size_t(8));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(view.payload.data()),
                        qsizetype(view.payload.size())),
             QByteArray("payload!"));
    QVERIFY(!view.fragment);
}

namespace {

/// What must hold of every answer, whatever the bytes are.
bool sound(const PacketView &view, Bytes bytes)
{
    const bool inside = view.payload.empty() ||
                        (view.payload.data() >= bytes.data() &&
                         view.payload.data() + view.payload.size() <= bytes.data() + bytes.size());
    return inside && view.headersEnd <= bytes.size() && view.payload.size() <= view.payloadLength &&
           view.icmp.quotedHeadersEnd <= bytes.size();
}

} // namespace

void TestDissectors::headersCutAnywhere_data()
{
    headers_data();
}

void TestDissectors::headersCutAnywhere()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasTransport);
    QFETCH(bool, isIp);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const Exact exact(bytes.left(length));
        PacketView view;
        const bool read = readPacket(quint16(linkType), exact, view);
        QVERIFY(!read || sound(view, exact));
        QVERIFY(!read || isIp || linkType == 101); // a cut never makes more of it
        const qsizetype payload = 8;
        if (hasTransport && isIp && length >= bytes.size() - payload) {
            QVERIFY(read && view.isTcp());
            QCOMPARE(qsizetype(view.payload.size()), length - (bytes.size() - payload));
        }
    }
}

void TestDissectors::headersWithAnyBitTurned_data()
{
    headers_data();
}

void TestDissectors::headersWithAnyBitTurned()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, bytes);
    for (qsizetype bit = 0; bit < 8 * bytes.size(); ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        const Exact exact(changed);
        PacketView view;
        QVERIFY(!readPacket(quint16(linkType), exact, view) || sound(view, exact));
    }
}

void TestDissectors::quotations_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<bool>("hasQuotation");
    QTest::addColumn<bool>("hasPorts");
    const QByteArray tcp4 = QByteArray(14, '\0') + ip(false);
    const QByteArray tcp6 = QByteArray(14, '\0') + ip(true);
    const IpAddress router4 = endpoint("10.0.0.1", 0).address;
    const IpAddress router6 = endpoint("2001:db8::1", 0).address;
    const auto row = [](const char *name, const MadePacket &packet, int mtu, bool hasQuotation,
                        bool hasPorts) {
        QTest::newRow(name) << packet.bytes << mtu << hasQuotation << hasPorts;
    };
    row("prohibited", icmpError(0, router4, v4(), 3, 13, tcp4), 0, true, true);
    row("fragmentation needed", icmpError(0, router4, v4(), 3, 4, tcp4, 1400), 1400, true, true);
    row("time exceeded", icmpError(0, router4, v4(), 11, 0, tcp4), 0, true, true);
    row("packet too big", icmpError(0, router6, v6(), 2, 0, tcp6, 1280), 1280, true, true);
    row("packet too big, by far", icmpError(0, router6, v6(), 2, 0, tcp6, 0x7FFFFFFF), 0xFFFF, true,
        true);
    row("prohibited, IPv6", icmpError(0, router6, v6(), 1, 1, tcp6), 0, true, true);
    row("echo", icmpError(0, router4, v4(), 8, 0, tcp4), 0, false, false);
    row("echo, IPv6", icmpError(0, router6, v6(), 128, 0, tcp6), 0, false, false);
    row("about a later fragment",
        icmpError(0, router4, v4(), 3, 4, QByteArray(14, '\0') + withIpv4Fragment(100, false),
                  1400),
        1400, true, false);
    row("about what is no IP", icmpError(0, router4, v4(), 3, 13, QByteArray(60, '\x11')), 0, false,
        false);
    row("about an ICMP error",
        icmpError(0, router4, v4(), 3, 13, icmpError(0, router4, v4(), 3, 13, tcp4).bytes), 0, true,
        false);
}

void TestDissectors::quotations()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, mtu);
    QFETCH(bool, hasQuotation);
    QFETCH(bool, hasPorts);
    const Exact exact(packet);
    PacketView view;
    QVERIFY(readPacket(1, exact, view));
    QVERIFY(view.isIcmp());
    QCOMPARE(int(view.icmp.mtu), mtu);
    QCOMPARE(view.icmp.quoted.has_value(), hasQuotation);
    if (!hasQuotation)
        return;
    QCOMPARE(view.icmp.quoted->source.port, quint16(hasPorts ? 50000 : 0));
    QCOMPARE(view.icmp.quoted->destination.port, quint16(hasPorts ? 443 : 0));
    QVERIFY(sound(view, exact));
}

void TestDissectors::quotationsCutAnywhere_data()
{
    quotations_data();
}

void TestDissectors::quotationsCutAnywhere()
{
    QFETCH(QByteArray, packet);
    for (qsizetype length = 14; length < packet.size(); ++length) {
        const Exact exact(packet.left(length));
        PacketView view;
        QVERIFY(!readPacket(1, exact, view) || sound(view, exact));
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = packet;
            changed[length] = char(changed[length] ^ (1 << bit));
            const Exact turned(changed);
            QVERIFY(!readPacket(1, turned, view) || sound(view, turned));
        }
    }
}

void TestDissectors::fragmentsAreNoted()
{
    struct Row
    {
        QByteArray packet;
        bool fragment;
        bool later;
    };
    const Row rows[] = {
        {withIpv4Fragment(0, false), false, false},
        {withIpv4Fragment(0, true), true, false},
        {withIpv4Fragment(185, true), true, true},
        {withIpv4Fragment(185, false), true, true},
        {ip(true, fragmentHeader(6, 0, true), 44), true, false},
        {ip(true, fragmentHeader(6, 181, false), 44), true, true},
        {ip(true, extension(44) + fragmentHeader(60, 181, true) + extension(6), 0), true, true},
    };
    for (const Row &row : rows) {
        const Exact exact(row.packet);
        PacketView view;
        QVERIFY(readPacket(101, exact, view));
        QCOMPARE(view.fragment, row.fragment);
        QCOMPARE(view.laterFragment, row.later);
        QCOMPARE(view.hasTransport, !row.later); // its bytes are no header
        QCOMPARE(view.ip.source.port, quint16(row.later ? 0 : 50000));
    }
}

void TestDissectors::dnsMessages()
{
    const QByteArray alias = be(5, 2) + be(1, 2) + be(60, 4) + be(6, 2) + hex("03636e61c00c");
    const QByteArray message = dnsMessage(7, "ECS.office.com", 1, 0x8180,
                                          {alias, addressAnswer(v4()), addressAnswer(v6())});
    const auto read = readDnsMessage(Exact(message));
    QVERIFY(read.has_value());
    QCOMPARE(read->name, QStringLiteral("ecs.office.com"));
    QVERIFY(read->response && !read->truncated);
    QCOMPARE(read->addresses,
             QStringList({QStringLiteral("10.0.0.5"), QStringLiteral("2001:db8::5")}));
    QCOMPARE(read->aliases, QStringList({QStringLiteral("cna.ecs.office.com")}));
    for (qsizetype length = 0; length < message.size(); ++length) {
        const auto part = readDnsMessage(Exact(message.left(length)));
        QVERIFY(!part || part->name == read->name);
        QVERIFY(!part || part->addresses.size() <= 2);
    }
    for (qsizetype bit = 0; bit < 8 * message.size(); ++bit) {
        QByteArray changed = message;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        const auto part = readDnsMessage(Exact(changed));
        QVERIFY(!part || (part->addresses.size() <= 64 && part->name.size() <= 255));
    }
}

void TestDissectors::dnsDamage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("readable");
    const QByteArray head = be(7, 2) + be(0x8180, 2) + be(1, 2) + be(1, 2) + be(0, 4);
    const QByteArray end = be(1, 2) + be(1, 2);
    QTest::newRow("a name that points at itself") << QByteArray(head + hex("c00c") + end) << false;
    QTest::newRow("a name that points ahead") << QByteArray(head + hex("c020") + end) << false;
    QTest::newRow("two names that point at each other") << QByteArray(head +
                                                                      hex("0161c010"
                                                                          "0162c00c") +
                                                                      end)
                                                        << false;
    QTest::newRow("a name without end") << QByteArray(head + QByteArray(40, '\x01')) << false;
    QTest::newRow("a name too long")
        << QByteArray(head + QByteArray(hex("3f") + QByteArray(63, 'a')).repeated(5) + be(0, 1) +
                      end)
        << false;
    QTest::newRow("a label of a reserved kind") << QByteArray(head + hex("8061") + end) << false;
    QTest::newRow("two questions")
        << QByteArray(dnsMessage(7, "a.b", 1, 0x0100)).replace(4, 2, be(2, 2)) << false;
    QTest::newRow("no question")
        << QByteArray(dnsMessage(7, "a.b", 1, 0x0100)).replace(4, 2, be(0, 2)) << false;
    QTest::newRow("an update") << dnsMessage(7, "a.b", 1, 0x2800) << false;
    QTest::newRow("65535 answers promised")
        << QByteArray(dnsMessage(7, "a.b", 1, 0x8180, {addressAnswer(v4())}))
               .replace(6, 2, be(0xFFFF, 2))
        << true;
    QTest::newRow("an answer longer than the message")
        << dnsMessage(7, "a.b", 1, 0x8180, {be(1, 2) + be(1, 2) + be(60, 4) + be(0xFFFF, 2)})
        << true;
}

void TestDissectors::dnsDamage()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, readable);
    const auto read = readDnsMessage(Exact(message));
    QCOMPARE(read.has_value(), readable);
    QVERIFY(!read || read->addresses.size() <= 1);
}

namespace {

WireFacts factsOf(const QList<MadePacket> &packets)
{
    WireQuery query;
    query.targets.append({QStringLiteral("ecs.office.com"), 443, {}});
    FlowReader reader(query);
    for (const MadePacket &packet : packets)
        reader.feed(packet.captured());
    SourceReport report;
    report.packets = packets.size();
    return reader.finish(report);
}

} // namespace

void TestDissectors::dnsOverTcpByteByByte()
{
    Conversation talk(endpoint("10.0.0.5", 41000), endpoint("10.0.0.53", 53));
    talk.open(0);
    const QByteArray question = dnsMessage(3, "ecs.office.com", 1, 0x0100);
    const QByteArray answer = dnsMessage(3, "ecs.office.com", 1, 0x8180, {addressAnswer(v4())});
    double ms = 12;
    for (const char byte : QByteArray(be(quint64(question.size()), 2) + question))
        talk.send(ms += 0.1, true, Ack, QByteArray(1, byte));
    for (const char byte : QByteArray(be(quint64(answer.size()), 2) + answer))
        talk.send(ms += 0.1, false, Ack, QByteArray(1, byte));
    const WireFacts facts = factsOf(talk.packets);
    QCOMPARE(facts.dns.size(), 1);
    QVERIFY(facts.dns.first().overTcp);
    QCOMPARE(facts.dns.first().addresses, QStringList({QStringLiteral("10.0.0.5")}));
}

void TestDissectors::dnsOverTcpDamage_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray question = dnsMessage(3, "ecs.office.com", 1, 0x0100);
    QTest::newRow("a length of nothing") << QByteArray(be(0, 2).repeated(2000));
    QTest::newRow("a length never reached") << QByteArray(be(0xFFFF, 2) + question);
    QTest::newRow("a length too small") << QByteArray(be(20, 2) + question);
    QTest::newRow("no DNS") << QByteArray("GET / HTTP/1.1\r\n\r\n").repeated(50);
}

void TestDissectors::dnsOverTcpDamage()
{
    QFETCH(QByteArray, stream);
    Conversation talk(endpoint("10.0.0.5", 41000), endpoint("10.0.0.53", 53));
    talk.open(0);
    for (qsizetype at = 0; at < stream.size(); at += 100)
        talk.send(12 + double(at), true, Ack, stream.mid(at, 100));
    const WireFacts facts = factsOf(talk.packets);
    QCOMPARE(facts.dns.size(), 0);
    QCOMPARE(facts.packets, talk.packets.size());
}

void TestDissectors::certificateMessage()
{
    const QByteArray leaf = madeCertificate("Contoso Issuing CA", "ecs.office.com");
    const QByteArray top = madeCertificate("Contoso Root", "Contoso Issuing CA");
    const QByteArray stream = serverHello(false) + certificateRecord({leaf, top});
    for (const qsizetype step : {qsizetype(1), qsizetype(7), stream.size()}) {
        TlsScanner scanner;
        for (qsizetype at = 0; at < stream.size(); at += step)
            scanner.feed(Exact(stream.mid(at, step)));
        QCOMPARE(scanner.serverHello->version, QStringLiteral("TLS 1.2"));
        QCOMPARE(scanner.certificates.size(), 2);
        QCOMPARE(scanner.certificates.first().names.issuer, QStringLiteral("Contoso Issuing CA"));
        QCOMPARE(scanner.certificates.first().names.subject, QStringLiteral("ecs.office.com"));
        QCOMPARE(scanner.certificates.last().names.issuer, QStringLiteral("Contoso Root"));
        QCOMPARE(scanner.certificates.first().sha256.size(), 64);
        QCOMPARE(scanner.clearLength(), stream.size());
    }
}

void TestDissectors::certificateMessageDamage_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("named");
    const QByteArray good = madeCertificate("A", "B");
    const auto message = [](const QByteArray &body) {
        return QByteArray(tlsRecord(22, handshakeMessage(11, body)));
    };
    const QByteArray one = be(quint64(good.size()), 3) + good;
    QTest::newRow("a list longer than its message") << message(be(0xFFFFFF, 3) + one) << 1 << 1;
    QTest::newRow("a certificate longer than the list")
        << message(be(quint64(one.size()), 3) + be(0xFFFFFF, 3) + good) << 0 << 0;
    QTest::newRow("an empty certificate") << message(be(3, 3) + be(0, 3)) << 0 << 0;
    QTest::newRow("no certificate") << message(be(0, 3)) << 0 << 0;
    QTest::newRow("what is no certificate") << message(be(8, 3) + be(5, 3) + "hello") << 1 << 0;
    QTest::newRow("lengths of DER beyond the end")
        << message(be(7, 3) + be(4, 3) + hex("3083ffff")) << 1 << 0;
    QTest::newRow("thirty certificates")
        << certificateRecord(QList<QByteArray>(30, good)) << 10 << 10;
    QTest::newRow("a message that never ends")
        << tlsRecord(22, be(11, 1) + be(0xFFFFFF, 3) + one) << 0 << 0;
}

void TestDissectors::certificateMessageDamage()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, certificates);
    QFETCH(int, named);
    TlsScanner scanner;
    scanner.feed(Exact(stream));
    QCOMPARE(scanner.certificates.size(), certificates);
    int names = 0;
    for (const WireCertificate &certificate : std::as_const(scanner.certificates))
        names += certificate.names.subject.isEmpty() ? 0 : 1;
    QCOMPARE(names, named);
}

void TestDissectors::certificateMessageCutAnywhere()
{
    const QByteArray der = madeCertificate("Contoso Root", "ecs.office.com");
    for (qsizetype length = 0; length < der.size(); ++length)
        QVERIFY(readCertificateNames(Exact(der.left(length))).subject.isEmpty());
    for (qsizetype bit = 0; bit < 8 * der.size(); ++bit) {
        QByteArray changed = der;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        const CertificateNames names = readCertificateNames(Exact(changed));
        QVERIFY(names.issuer.size() <= 520 && names.subject.size() <= 520);
    }
    const QByteArray stream = serverHello(false) + certificateRecord({der});
    for (qsizetype length = 0; length < stream.size(); ++length) {
        TlsScanner scanner;
        scanner.feed(Exact(stream.left(length)));
        QVERIFY(scanner.certificates.isEmpty());
        QVERIFY(!scanner.broken());
    }
}

void TestDissectors::tlsThatPromisesMuchHoldsLittle()
{
    // One handshake message of 16 MB in whole records: none of it may be kept.
    TlsScanner scanner;
    scanner.feed(Exact(tlsRecord(22, be(11, 1) + be(0xFFFFFF, 3) + QByteArray(16000, 'c'))));
    const QByteArray more = tlsRecord(22, QByteArray(16000, 'c'));
    for (int i = 0; i < 1000; ++i)
        scanner.feed(Exact(more));
    QVERIFY(scanner.certificates.isEmpty());
    QVERIFY(!scanner.broken());
    // Records of a size that TLS does not know end the reading.
    TlsScanner large;
    large.feed(Exact(be(22, 1) + be(0x0303, 2) + be(0xFFFF, 2) + QByteArray(100, 'x')));
    QVERIFY(large.broken());
    TlsScanner empty;
    empty.feed(Exact(tlsRecord(22, {}).repeated(10000) + clientHello("a.b")));
    QVERIFY(empty.clientHello.has_value());
}

void TestDissectors::whatFollowsAChangeOfCipher()
{
    const QByteArray hello = clientHello("a.b");
    const QByteArray change = tlsRecord(20, "\x01");
    const auto clearOf = [&](const QByteArray &behind) {
        TlsScanner scanner;
        scanner.feed(Exact(hello + change + behind));
        return scanner.clearLength() - hello.size() - change.size();
    };
    QCOMPARE(clearOf(hello), hello.size()); // said once more, as TLS 1.3 may ask
    QCOMPARE(clearOf(alert(2, 47)), alert(2, 47).size());
    QCOMPARE(clearOf(tlsRecord(22, QByteArray(40, 'f'))), 0); // Finished of TLS 1.2
    QCOMPARE(clearOf(tlsRecord(21, QByteArray(26, 'a'))), 0);
    QCOMPARE(clearOf(tlsRecord(22, QByteArray(40, '\x01'))), 0);
}

void TestDissectors::connectHeads()
{
    ConnectRequest request;
    const QByteArray asked = "CONNECT ecs.office.com:443 HTTP/1.1\r\nProxy-Authorization: Basic "
                             "c2VjcmV0\r\nHost: ecs.office.com\r\n\r\nrest";
    QVERIFY(readConnectRequest(asked, request) == HeadState::Complete);
    QCOMPARE(request.target, QStringLiteral("ecs.office.com:443"));
    QVERIFY(request.credentialsSent);
    QCOMPARE(request.size, asked.size() - 4);
    ConnectAnswer answer;
    const QByteArray said = "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate\r\n"
                            "Proxy-Authenticate: Basic realm=\"HQ\"\r\n\r\nbody";
    QVERIFY(readConnectAnswer(said, answer) == HeadState::Complete);
    QCOMPARE(answer.status, 407);
    QCOMPARE(answer.authentication,
             QStringList({QStringLiteral("Negotiate"), QStringLiteral("Basic")}));
    QCOMPARE(answer.size, said.size() - 4);
    for (const QByteArray &head : {asked, said}) {
        const QByteArray masked = maskHead(head);
        QCOMPARE(masked.size(), head.size());
        QVERIFY(!masked.contains("c2VjcmV0") && !masked.contains("HQ"));
    }
}

void TestDissectors::connectDamage_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("asRequest");
    QTest::addColumn<int>("asAnswer");
    const int open = int(HeadState::Incomplete);
    const int done = int(HeadState::Complete);
    const int no = int(HeadState::NotHttp);
    QTest::newRow("nothing") << QByteArray() << open << open;
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-x\r\n") << no << no;
    QTest::newRow("TLS") << clientHello("a.b") << no << no;
    QTest::newRow("a head without end")
        << QByteArray("CONNECT a:1 HTTP/1.1\r\n" + QByteArray(20'000, 'x')) << no << no;
    QTest::newRow("an answer without end")
        << QByteArray("HTTP/1.1 407 x\r\n" + QByteArray(20'000, 'x')) << no << no;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 abc\r\n\r\n") << no << no;
    QTest::newRow("a number too large") << QByteArray("HTTP/1.1 99999999999\r\n\r\n") << no << no;
    QTest::newRow("a number below 0") << QByteArray("HTTP/1.1 -407\r\n\r\n") << no << no;
    QTest::newRow("no target") << QByteArray("CONNECT \r\n\r\n") << done << no;
    QTest::newRow("zeros") << QByteArray("CONNECT a\0b HTTP/1.1\r\n\r\n", 24) << done << no;
    QTest::newRow("a thousand schemes")
        << QByteArray("HTTP/1.1 407 x\r\n" + QByteArray("Proxy-Authenticate: A\r\n").repeated(600) +
                      "\r\n")
        << no << done;
}

void TestDissectors::connectDamage()
{
    QFETCH(QByteArray, head);
    QFETCH(int, asRequest);
    QFETCH(int, asAnswer);
    ConnectRequest request;
    ConnectAnswer answer;
    QCOMPARE(int(readConnectRequest(head, request)), asRequest);
    QCOMPARE(int(readConnectAnswer(head, answer)), asAnswer);
    QVERIFY(answer.authentication.size() <= 8);
    QVERIFY(!request.target.contains(QChar(0)));
    QCOMPARE(maskHead(head).size(), head.size());
}

void TestDissectors::connectCutAnywhere()
{
    const QByteArray asked = "CONNECT ecs.office.com:443 HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray said = "HTTP/1.1 407 Sign in\r\nProxy-Authenticate: NTLM\r\n\r\n";
    ConnectRequest request;
    ConnectAnswer answer;
    for (qsizetype length = 0; length < asked.size(); ++length)
        QVERIFY(readConnectRequest(asked.left(length), request) == HeadState::Incomplete);
    for (qsizetype length = 0; length < said.size(); ++length)
        QVERIFY(readConnectAnswer(said.left(length), answer) == HeadState::Incomplete);
    for (qsizetype bit = 0; bit < 8 * said.size(); ++bit) {
        QByteArray changed = said;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        if (readConnectAnswer(changed, answer) == HeadState::Complete)
            QVERIFY(answer.size <= changed.size() && answer.status >= 100 && answer.status <= 999);
    }
}

QTEST_APPLESS_MAIN(TestDissectors)
#include "tst_dissectors.moc"
