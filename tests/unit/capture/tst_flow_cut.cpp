// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_cut.h"
#include "diagnostics/capture/pcapng_writer.h"
#include "packet_maker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ecs;
using namespace ecs::test;

namespace {

const QByteArray host("ecs.office.com");
const QByteArray secretBody("the-body-of-the-answer");
const QByteArray secretCredential("c2VjcmV0OnBhc3N3b3Jk");
const QByteArray secretCookie("session=very-private");

WireQuery query()
{
    WireQuery out;
    out.targets.append({QString::fromLatin1(host), 443, {server().address.toText()}});
    out.proxy = WireQuery::Place{QStringLiteral("proxy.corp"), 8080, {proxy().address.toText()}};
    return out;
}

QList<MadePacket> targetTalk()
{
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(12, true, Ack, clientHello(host));
    talk.send(25, false, Ack, serverHello(false) + alert(1, 112));
    talk.send(30, true, Ack, tlsRecord(20, "\x01") + tlsRecord(22, QByteArray(40, 'f')));
    talk.send(45, false, Ack, tlsRecord(23, secretBody));
    return talk.packets;
}

QList<MadePacket> proxyTalk()
{
    Conversation talk(endpoint("10.0.0.5", 50001), proxy());
    talk.open(100);
    const QByteArray request = "CONNECT ecs.office.com:443 HTTP/1.1\r\nHost: ecs.office.com:443\r\n"
                               "Proxy-Authorization: Basic " +
                               secretCredential + "\r\n\r\n";
    talk.send(112, true, Ack, request.left(90)); // the secret spans two packets
    talk.send(113, true, Ack, request.mid(90));
    talk.send(120, false, Ack,
              "HTTP/1.1 200 Connection established\r\nSet-Cookie: " + secretCookie + "\r\n\r\n");
    talk.send(122, true, Ack, clientHello(host));
    return talk.packets;
}

QList<MadePacket> otherTalk()
{
    Conversation talk(endpoint("10.0.0.5", 50002), endpoint("203.0.113.9", 443));
    talk.open(200);
    talk.send(212, true, Ack, clientHello("somebody.else.example"));
    return talk.packets;
}

QList<MadePacket> dnsTalk()
{
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    const Endpoint asker = endpoint("10.0.0.5", 40000);
    return {udp(300, asker, resolver, dnsMessage(1, host, 1, 0x0100)),
            udp(301, asker, resolver, dnsMessage(2, "somebody.else.example", 1, 0x0100)),
            udp(302, resolver, asker,
                dnsMessage(1, host, 1, 0x8180, {addressAnswer(server().address)}))};
}

QString writeCapture(const QTemporaryDir &dir, const QList<MadePacket> &packets)
{
    const QString path = dir.filePath(QStringLiteral("in.pcapng"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the capture");
    PcapngWriter writer(file);
    writer.beginSection({.hardware = {},
                         .operatingSystem = {},
                         .application = QStringLiteral("test"),
                         .comment = {}});
    writer.addInterface({});
    for (const MadePacket &packet : packets)
        writer.writePacket(packet.captured());
    if (!writer.finish())
        qFatal("cannot write the capture");
    return path;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

const auto noProgress = [](int) {};

} // namespace

class TestFlowCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMattersAndNothingElse();
    void payloadNeverLeaves_data();
    void payloadNeverLeaves();
    void nothingOfOthersLeaves_data();
    void nothingOfOthersLeaves();
    void wholePackets();
    void originalLengthsStay();
    void onlyTargetFindsFlowsByName();
    void existingFileIsNotOverwritten();
    void stoppedLeavesNothing();
    void quotationsAreCut();
    void nameServersOverTcp();
    void tsharkReadsIt();
};

void TestFlowCut::keepsWhatMattersAndNothingElse()
{
    const QTemporaryDir dir;
    const QString in = writeCapture(dir, targetTalk() + proxyTalk() + otherTalk() + dnsTalk());
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    const ConvertResult result =
        cutToFlows(in, out, {query(), PayloadCut::Handshake, {}}, {}, noProgress);
    QVERIFY2(result.ok(), qPrintable(result.error));
    QCOMPARE(result.packetsRead, targetTalk().size() + proxyTalk().size() + otherTalk().size() + 3);
    QCOMPARE(result.packetsWritten, targetTalk().size() + proxyTalk().size() + 2);
    const QByteArray bytes = contentOf(out);
    QVERIFY(bytes.contains(host));
    QVERIFY(bytes.contains("CONNECT ecs.office.com:443"));
    QVERIFY(bytes.contains("HTTP/1.1 200 Connection established"));
    QVERIFY(bytes.contains(serverHello(false)));
    QVERIFY(bytes.contains(alert(1, 112)));
    QVERIFY(!bytes.contains(secretBody));
    QVERIFY(!bytes.contains(secretCredential));
    QVERIFY(!bytes.contains(secretCredential.left(6)));
    QVERIFY(!bytes.contains(secretCookie));
    QVERIFY(!bytes.contains("somebody"));
    // The facts are the same as before.
    const WireResult before = readWire(in, query(), {}, noProgress);
    const WireResult after = readWire(out, query(), {}, noProgress);
    QCOMPARE(after.facts.flows.size(), before.facts.flows.size());
    for (qsizetype i = 0; i < after.facts.flows.size(); ++i) {
        QCOMPARE(after.facts.flows[i].tls->clientHelloMs, before.facts.flows[i].tls->clientHelloMs);
        QCOMPARE(after.facts.flows[i].fromServer.bytes, before.facts.flows[i].fromServer.bytes);
        QCOMPARE(after.facts.flows[i].host, before.facts.flows[i].host);
    }
    QCOMPARE(after.facts.dns, before.facts.dns);
}

namespace {

constexpr char secret[] = "qwertzuiop-secret";

/// A connection to the target up to the ClientHello, then what \a then adds.
template <typename Then>
QList<MadePacket> directTalk(Then &&then)
{
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(12, true, Ack, clientHello(host));
    then(talk);
    return talk.packets;
}

/// A connection to the proxy up to its answer \a answer, then what \a then adds.
template <typename Then>
QList<MadePacket> tunnelTalk(const QByteArray &answer, Then &&then)
{
    Conversation talk(client(), proxy());
    talk.open(0);
    talk.send(12, true, Ack,
              "CONNECT ecs.office.com:443 HTTP/1.1\r\nHost: ecs.office.com:443\r\n\r\n");
    talk.send(20, false, Ack, answer);
    then(talk);
    return talk.packets;
}

} // namespace

void TestFlowCut::payloadNeverLeaves_data()
{
    QTest::addColumn<QList<MadePacket>>("packets");
    QTest::addColumn<QByteArray>("stays"); ///< what shows that the packet itself is there
    const QByteArray body = QByteArray("<html>") + secret + "</html>";
    const QByteArray granted = "HTTP/1.1 200 Connection established\r\n\r\n";
    const auto nothing = [](Conversation &) {};

    QTest::newRow("application data, TLS 1.2") << directTalk([&](Conversation &talk) {
        talk.send(25, false, Ack, serverHello(false));
        talk.send(30, true, Ack, tlsRecord(20, "\x01") + tlsRecord(22, secret));
        talk.send(31, true, Ack, tlsRecord(23, secret));
        talk.send(45, false, Ack, tlsRecord(23, body));
    }) << serverHello(false);
    QTest::newRow("everything behind the ServerHello, TLS 1.3")
        << directTalk([&](Conversation &talk) {
               talk.send(25, false, Ack,
                         serverHello(true) + tlsRecord(20, "\x01") + tlsRecord(23, secret));
               talk.send(45, true, Ack, tlsRecord(23, body));
           })
        << serverHello(true);
    QTest::newRow("a plain web page in the place of TLS") << directTalk([&](Conversation &talk) {
        talk.send(25, false, Ack,
                  QByteArray("HTTP/1.1 200 OK\r\nSet-Cookie: ") + secret + "\r\n\r\n" + body);
    }) << host;
    QTest::newRow("a plain request in the place of TLS") << [&] {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(12, true, Ack,
                  QByteArray("GET /?key=") + secret + " HTTP/1.1\r\nCookie: " + secret +
                      "\r\n\r\n");
        return talk.packets;
    }() << QByteArray();
    QTest::newRow("another protocol") << [&] {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(12, false, Ack, QByteArray("220 ") + secret + "\r\n");
        return talk.packets;
    }() << QByteArray();
    QTest::newRow("the proxy's 407 and its page")
        << tunnelTalk(QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                 "Proxy-Authenticate: Basic realm=\"") +
                          secret + "\"\r\nProxy-Authenticate: NTLM " + secret +
                          "\r\nX-User: " + secret + "\r\nSet-Cookie: " + secret + "\r\n\r\n" + body,
                      nothing)
        << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic");
    QTest::newRow("the proxy's page in a later packet")
        << tunnelTalk("HTTP/1.1 403 Forbidden\r\nContent-Length: 30\r\n\r\n",
                      [&](Conversation &talk) { talk.send(21, false, Ack, body); })
        << QByteArray("HTTP/1.1 403 Forbidden");
    QTest::newRow("a second request after the 407")
        << tunnelTalk("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
                      [&](Conversation &talk) {
                          talk.send(30, true, Ack,
                                    QByteArray("CONNECT ecs.office.com:443 HTTP/1.1\r\n"
                                               "Proxy-Authorization: Basic ") +
                                        secret + "\r\n\r\n");
                      })
        << QByteArray("HTTP/1.1 407 No");
    QTest::newRow("plain text inside the tunnel") << tunnelTalk(granted, [&](Conversation &talk) {
        talk.send(30, true, Ack, QByteArray("GET /") + secret + " HTTP/1.1\r\n\r\n");
        talk.send(31, false, Ack, body);
    }) << granted;
    QTest::newRow("application data inside the tunnel")
        << tunnelTalk(granted,
                      [&](Conversation &talk) {
                          talk.send(30, true, Ack, clientHello(host));
                          talk.send(40, false, Ack, serverHello(true) + tlsRecord(23, secret));
                          talk.send(41, true, Ack, tlsRecord(23, body));
                      })
        << serverHello(true);
    QTest::newRow("a segment sent again with other bytes") << directTalk([&](Conversation &talk) {
        QByteArray other = clientHello(host);
        other.replace(20, int(sizeof secret) - 1, secret);
        talk.send(13, true, Ack, other, 0, true);
    }) << host;
}

void TestFlowCut::payloadNeverLeaves()
{
    QFETCH(QList<MadePacket>, packets);
    QFETCH(QByteArray, stays);
    for (const RedactionLevel level : {RedactionLevel::Standard, RedactionLevel::Strict}) {
        const QTemporaryDir dir;
        const QString in = writeCapture(dir, packets);
        const QString out = dir.filePath(QStringLiteral("out.pcapng"));
        const ConvertResult result =
            cutToFlows(in, out, {query(), payloadCutFor(level), {}}, {}, noProgress);
        QVERIFY2(result.ok(), qPrintable(result.error));
        QCOMPARE(result.packetsWritten, packets.size()); // the packets themselves stay
        QVERIFY(contentOf(in).contains(secret));
        QVERIFY(!contentOf(out).contains(secret));
        QVERIFY(!contentOf(out).contains("<html>"));
        QVERIFY(contentOf(out).contains(stays));
    }
}

void TestFlowCut::nothingOfOthersLeaves_data()
{
    QTest::addColumn<QList<MadePacket>>("packets");
    const Endpoint asker = endpoint("10.0.0.5", 40000);
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    const IpAddress router = endpoint("10.0.0.1", 0).address;
    QTest::newRow("another host behind the same proxy") << [&] {
        Conversation talk(endpoint("10.0.0.5", 50009), proxy());
        talk.open(0);
        talk.send(12, true, Ack, QByteArray("CONNECT ") + secret + ":443 HTTP/1.1\r\n\r\n");
        talk.send(20, false, Ack, "HTTP/1.1 200 OK\r\n\r\n");
        talk.send(21, true, Ack, clientHello(secret));
        return talk.packets;
    }();
    QTest::newRow("another name at the same address") << [&] {
        Conversation talk(endpoint("10.0.0.5", 50009), server());
        talk.open(0);
        talk.send(12, true, Ack, clientHello(secret));
        return talk.packets;
    }();
    QTest::newRow("another port of the same host") << [&] {
        Conversation talk(endpoint("10.0.0.5", 50009), endpoint("20.190.1.1", 22));
        talk.open(0);
        talk.send(12, false, Ack, secret);
        return talk.packets;
    }();
    QTest::newRow("another name's DNS")
        << QList{udp(0, asker, resolver, dnsMessage(1, secret, 1, 0x0100)),
                 udp(1, resolver, asker, dnsMessage(1, secret, 1, 0x8183))};
    QTest::newRow("a name that only ends alike") << QList{
        udp(0, asker, resolver, dnsMessage(1, QByteArray(secret) + "." + host, 1, 0x0100))};
    QTest::newRow("what is no DNS on its port") << QList{udp(0, asker, resolver, secret)};
    QTest::newRow("UDP to the same host") << QList{udp(0, client(), server(), secret)};
    QTest::newRow("a ping") << QList{MadePacket{
        0, ipPacket(client().address, router, 1, QByteArray(be(0x0800, 2) + be(0, 6) + secret))}};
    QTest::newRow("an ICMP error about others")
        << QList{icmpError(0, router, client().address, 3, 13,
                           udp(0, client(), endpoint("203.0.113.9", 999), secret).bytes)};
    QTest::newRow("ARP") << QList{MadePacket{0, QByteArray(12, '\x02') + be(0x0806, 2) + secret}};
}

void TestFlowCut::nothingOfOthersLeaves()
{
    QFETCH(QList<MadePacket>, packets);
    for (const PayloadCut cut : {PayloadCut::Handshake, PayloadCut::Whole}) {
        const QTemporaryDir dir;
        const QString in = writeCapture(dir, targetTalk() + packets);
        const QString out = dir.filePath(QStringLiteral("out.pcapng"));
        const ConvertResult result = cutToFlows(in, out, {query(), cut, {}}, {}, noProgress);
        QVERIFY2(result.ok(), qPrintable(result.error));
        QCOMPARE(result.packetsWritten, targetTalk().size());
        QVERIFY(!contentOf(out).contains(secret));
    }
}

void TestFlowCut::wholePackets()
{
    const QTemporaryDir dir;
    const QString in = writeCapture(dir, targetTalk() + otherTalk());
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    QVERIFY(cutToFlows(in, out, {query(), payloadCutFor(RedactionLevel::None), {}}, {}, noProgress)
                .ok());
    const QByteArray bytes = contentOf(out);
    QVERIFY(bytes.contains(secretBody));
    QVERIFY(!bytes.contains("somebody"));
}

void TestFlowCut::originalLengthsStay()
{
    const QTemporaryDir dir;
    const QList<MadePacket> packets = targetTalk();
    const QString in = writeCapture(dir, packets);
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    QVERIFY(
        cutToFlows(in, out, {query(), payloadCutFor(RedactionLevel::Standard), {}}, {}, noProgress)
            .ok());
    OpenedSource opened = openPacketSource(out);
    CapturedPacket packet;
    qsizetype i = 0;
    for (; opened.source->next(packet); ++i) {
        QCOMPARE(qsizetype(packet.originalLength), packets[i].bytes.size());
        QCOMPARE(packet.timeNs, packets[i].captured().timeNs);
    }
    QCOMPARE(i, packets.size());
    QCOMPARE(packet.bytes.size(), std::size_t(54)); // the last one: headers alone
}

void TestFlowCut::onlyTargetFindsFlowsByName()
{
    const QTemporaryDir dir;
    // Nothing says which addresses or proxies are ours: DNS and the names inside have to tell.
    const QString in = writeCapture(dir, targetTalk() + proxyTalk() + otherTalk() + dnsTalk());
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    const ConvertResult result =
        convertEtl(in, out, {{QString::fromLatin1(host)}, {}}, {}, noProgress);
    QVERIFY2(result.ok(), qPrintable(result.error));
    QCOMPARE(result.packetsWritten, targetTalk().size() + proxyTalk().size() + 2);
    QVERIFY(contentOf(out).contains(secretBody)); // whole packets
}

void TestFlowCut::existingFileIsNotOverwritten()
{
    const QTemporaryDir dir;
    const QString in = writeCapture(dir, targetTalk());
    const ConvertResult result = cutToFlows(in, in, {query(), {}, {}}, {}, noProgress);
    QCOMPARE(result.problem, ConvertProblem::OutputExists);
    QVERIFY(contentOf(in).contains(secretBody));
}

void TestFlowCut::stoppedLeavesNothing()
{
    const QTemporaryDir dir;
    QList<MadePacket> packets;
    for (int i = 0; i < 5000; ++i)
        packets.append(udp(i, client(), endpoint("10.0.0.8", 999), "x"));
    const QString in = writeCapture(dir, packets);
    std::stop_source source;
    source.request_stop();
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    const ConvertResult result =
        convertEtl(in, out, {}, {source.get_token(), QDeadlineTimer::Forever}, noProgress);
    QCOMPARE(result.problem, ConvertProblem::Stopped);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList({QStringLiteral("in.pcapng")}));
}

void TestFlowCut::quotationsAreCut()
{
    const QTemporaryDir dir;
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Ack, secretBody);
    const QByteArray large = talk.packets.last().bytes;
    const IpAddress router = endpoint("10.0.0.1", 0).address;
    Conversation other(endpoint("10.0.0.5", 50002), endpoint("203.0.113.9", 443));
    other.send(0, true, Syn);
    const QString in =
        writeCapture(dir, talk.packets + QList{icmpError(30, router, client().address, 3, 4, large),
                                               icmpError(31, router, client().address, 3, 13,
                                                         other.packets.first().bytes)});
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    const ConvertResult result =
        cutToFlows(in, out, {query(), PayloadCut::Handshake, {}}, {}, noProgress);
    QVERIFY(result.ok());
    QCOMPARE(result.packetsWritten, 5); // the error about somebody else's connection is not ours
    QVERIFY(contentOf(in).contains(secretBody));
    QVERIFY(!contentOf(out).contains(secretBody.left(4)));
    // Who was told about what stays.
    const WireResult facts = readWire(out, query(), {}, noProgress);
    QVERIFY(std::any_of(facts.facts.findings.begin(), facts.facts.findings.end(),
                        [](const WireFinding &finding) {
                            return finding.token == QLatin1String("icmp_fragmentation_needed") &&
                                   finding.client == client().toText();
                        }));
}

void TestFlowCut::nameServersOverTcp()
{
    const auto framed = [](const QByteArray &message) {
        return QByteArray(be(quint64(message.size()), 2) + message);
    };
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    Conversation ours(endpoint("10.0.0.5", 41000), resolver);
    ours.open(0);
    ours.send(12, true, Ack, framed(dnsMessage(3, host, 1, 0x0100)));
    ours.send(20, false, Ack, framed(dnsMessage(3, host, 1, 0x8182)));
    Conversation mixed(endpoint("10.0.0.5", 41001), resolver);
    mixed.open(100);
    mixed.send(112, true, Ack, framed(dnsMessage(4, host, 1, 0x0100)));
    mixed.send(113, true, Ack, framed(dnsMessage(5, "somebody.else.example", 1, 0x0100)));
    mixed.send(120, false, Ack, framed(dnsMessage(4, host, 1, 0x8182)));
    const QTemporaryDir dir;
    const QString in = writeCapture(dir, ours.packets + mixed.packets);
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    const ConvertResult result =
        cutToFlows(in, out, {query(), PayloadCut::Handshake, {}}, {}, noProgress);
    QVERIFY(result.ok());
    QCOMPARE(result.packetsWritten, ours.packets.size());
    QVERIFY(contentOf(out).contains(host.left(3)));
    QVERIFY(!contentOf(out).contains("somebody"));
}

void TestFlowCut::tsharkReadsIt()
{
    const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
    if (tshark.isEmpty())
        QSKIP("tshark is not installed: the file was NOT read by another program");
    const QTemporaryDir dir;
    const QString in = writeCapture(dir, targetTalk() + proxyTalk() + dnsTalk());
    const QString out = dir.filePath(QStringLiteral("out.pcapng"));
    QVERIFY(cutToFlows(in, out, {query(), PayloadCut::Handshake, QStringLiteral("ecs-check 0.1.0")},
                       {}, noProgress)
                .ok());
    QProcess process;
    process.start(tshark,
                  {QStringLiteral("-r"), out, QStringLiteral("-T"), QStringLiteral("fields"),
                   QStringLiteral("-e"), QStringLiteral("frame.number"), QStringLiteral("-e"),
                   QStringLiteral("tls.handshake.extensions_server_name")});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
    QByteArrayList complaints = process.readAllStandardError().split('\n');
    complaints.removeIf([](const QByteArray &line) {
        return line.isEmpty() || line.startsWith("Running as user");
    });
    QCOMPARE(complaints, QByteArrayList());
    const QByteArray said = process.readAllStandardOutput();
    QCOMPARE(said.count('\n'), targetTalk().size() + proxyTalk().size() + 2);
    QCOMPARE(said.count(host), 2);
}

QTEST_GUILESS_MAIN(TestFlowCut)
#include "tst_flow_cut.moc"
