// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_reader.h"
#include "packet_maker.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace ecs;
using namespace ecs::test;

namespace {

const QByteArray host("ecs.office.com");

WireQuery directQuery()
{
    WireQuery query;
    query.targets.append({QString::fromLatin1(host), 443, {server().address.toText()}});
    return query;
}

WireQuery proxyQuery()
{
    WireQuery query = directQuery();
    query.proxy = WireQuery::Place{QStringLiteral("proxy.corp"), 8080, {proxy().address.toText()}};
    return query;
}

WireFacts read(const QList<MadePacket> &packets, const WireQuery &query = directQuery(),
               const SourceReport &report = {})
{
    FlowReader reader(query);
    for (const MadePacket &packet : packets)
        reader.feed(packet.captured());
    return reader.finish(report);
}

/// A packet of something else, so that the capture goes on for long enough.
MadePacket later(double ms)
{
    return udp(ms, endpoint("10.0.0.7", 999), endpoint("10.0.0.8", 999), "x");
}

QStringList tokens(const WireFacts &facts)
{
    QStringList out;
    for (const WireFinding &finding : facts.findings)
        out.append(finding.token);
    return out;
}

QStringList eventNames(const WireFacts &facts)
{
    QStringList out;
    for (const WireEvent &event : facts.events)
        out.append(event.what);
    return out;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestFlowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodHandshake();
    void findings_data();
    void findings();
    void incompleteCaptureProvesNothingByAbsence_data();
    void incompleteCaptureProvesNothingByAbsence();
    void lostPacketsAreNoSilence();
    void duplicatesAreNotRetransmissions();
    void retransmissionIsCounted();
    void otherNamesAreLeftOut();
    void addressesAreLearntFromDns();
    void dnsOverTcp();
    void icmpAboutOthersIsLeftOut();
    void alertWithoutHelloIsNoRefusal();
    void segmentsOutOfOrder();
    void connectionAgainBetweenTheSameEnds();
    void linkTypes_data();
    void linkTypes();
    void jsonBothWays();
};

void TestFlowReader::goodHandshake()
{
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(12, true, Ack, clientHello(host));
    talk.send(25, false, Ack,
              serverHello(true) + tlsRecord(20, "\x01") + tlsRecord(23, QByteArray(900, 'e')));
    talk.send(26, true, Ack, tlsRecord(20, "\x01") + tlsRecord(23, QByteArray(53, 'f')));
    talk.send(30, true, Ack, tlsRecord(23, QByteArray(100, 'r')));
    talk.send(45, false, Ack, tlsRecord(23, QByteArray(400, 'a')));
    talk.send(50, true, Fin | Ack);
    talk.send(60, false, Fin | Ack);
    const WireFacts facts = read(talk.packets + QList{later(5000)});
    QCOMPARE(facts.findings.size(), 0);
    QCOMPARE(facts.flows.size(), 1);
    const WireFlow &flow = facts.flows.first();
    QCOMPARE(flow.role, QStringLiteral("target"));
    QCOMPARE(flow.client, QStringLiteral("10.0.0.5:50000"));
    QCOMPARE(flow.server, QStringLiteral("20.190.1.1:443"));
    QCOMPARE(flow.host, QString::fromLatin1(host));
    QCOMPARE(flow.handshakeMs, 11.0);
    QVERIFY(flow.answered);
    QCOMPARE(flow.fromClient.retransmissions, 0);
    QCOMPARE(flow.fromClient.maximumSegment, 1460);
    QCOMPARE(flow.fromServer.ttl, 50);
    QCOMPARE(flow.closedBy, QStringLiteral("client"));
    QVERIFY(!flow.reset);
    QVERIFY(flow.tls.has_value());
    QCOMPARE(flow.tls->serverName, QString::fromLatin1(host));
    QCOMPARE(flow.tls->version, QStringLiteral("TLS 1.3"));
    QCOMPARE(flow.tls->cipher, QStringLiteral("0x1301"));
    QCOMPARE(flow.tls->offeredVersions,
             QStringList({QStringLiteral("TLS 1.3"), QStringLiteral("TLS 1.2")}));
    QCOMPARE(flow.tls->offeredProtocols, QStringList({QStringLiteral("http/1.1")}));
    QCOMPARE(flow.tls->clientHelloMs, 12.0);
    QCOMPARE(flow.tls->serverHelloMs, 25.0);
    QCOMPARE(eventNames(facts),
             list("syn syn_ack ack client_hello server_hello encrypted encrypted fin fin"));
    QCOMPARE(facts.packets, 11);
    QCOMPARE(facts.packetsForTarget, 10);
    QCOMPARE(flow.fromServer.ackedBytes, flow.fromServer.bytes);
}

void TestFlowReader::findings_data()
{
    QTest::addColumn<QList<MadePacket>>("packets");
    QTest::addColumn<bool>("withProxy");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QList<MadePacket> &packets, const char *expected,
                        bool withProxy = false) {
        QTest::newRow(name) << QList<MadePacket>(packets + QList{later(9000)}) << withProxy
                            << QString::fromLatin1(expected);
    };
    {
        Conversation talk(client(), server());
        talk.send(0, true, Syn);
        talk.send(1000, true, Syn, {}, 0, true);
        talk.send(3000, true, Syn, {}, 0, true);
        row("SYN dropped", talk.packets, "syn_without_answer");
    }
    {
        Conversation talk(client(), server());
        talk.send(0, true, Syn);
        talk.send(5, false, Rst | Ack);
        row("refused", talk.packets, "syn_refused");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(22, false, Rst | Ack, {}, 61);
        row("reset by a device after the name", talk.packets,
            "reset_by_other_ttl reset_after_client_hello");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(22, false, Rst | Ack);
        row("reset by the server after the name", talk.packets, "reset_after_client_hello");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(12, false, Rst);
        row("reset before the name", talk.packets, "reset_before_client_hello");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(22, false, Ack | Fin);
        row("closed after the name", talk.packets, "closed_after_client_hello");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack);
        row("silent after the name", talk.packets, "client_hello_without_answer");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, serverHello(false));
        talk.send(31, true, Ack, alert(2, 48));
        row("client does not know the root", talk.packets, "client_alert_unknown_ca");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, serverHello(true) + tlsRecord(23, QByteArray(800, 'e')));
        talk.send(31, true, Ack, tlsRecord(23, QByteArray(19, 'a')));
        row("alert under encryption", talk.packets, "client_alert_encrypted");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, alert(2, 40));
        row("server refuses", talk.packets, "server_alert_handshake_failure");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, "HTTP/1.1 400 Bad Request\r\n\r\n");
        row("no TLS", talk.packets, "answer_is_not_tls");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host, 1200));
        for (int i = 1; i <= 3; ++i)
            talk.send(20 + 400 * i, true, Ack, clientHello(host, 1200), 0, true);
        row("large packets lost on the way out", talk.packets,
            "client_hello_without_answer large_segments_unacked retransmissions");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.loseFromServer(2920);
        talk.send(30, false, Ack, QByteArray(300, 'z'));
        row("large packets lost on the way back", talk.packets, "large_segments_missing");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(21, false, Ack);
        talk.loseFromServer(2920);
        talk.send(4000, true, Fin | Ack);
        talk.send(4020, false, Ack);
        row("large packets lost on the way back, to the last", talk.packets,
            "client_hello_without_answer large_segments_missing");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(21, false, Ack);
        Conversation small(endpoint("10.0.0.5", 50009), server());
        small.open(4000);
        small.packets.first().bytes.replace(QByteArray::fromHex("020405b4"),
                                            QByteArray::fromHex("02040218"));
        small.send(4020, true, Ack, clientHello(host));
        small.send(4030, false, Ack, serverHello(true));
        row("only small packets get through", talk.packets + small.packets,
            "client_hello_without_answer only_small_segments_pass");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, serverHello(false));
        talk.send(31, true, Ack, {}, 0, false, 0);
        row("zero window", talk.packets, "zero_window");
    }
    {
        Conversation talk(client(), server());
        talk.send(0, true, Syn);
        const QByteArray syn = talk.packets.first().bytes;
        row("administratively prohibited",
            talk.packets +
                QList{icmpError(3, endpoint("10.0.0.1", 0).address, client().address, 3, 13, syn)},
            "syn_without_answer icmp_admin_prohibited");
    }
    {
        Conversation talk(client(), proxy());
        talk.open(0);
        talk.send(20, true, Ack,
                  "CONNECT ecs.office.com:443 HTTP/1.1\r\nHost: ecs.office.com:443\r\n\r\n");
        talk.send(30, false, Ack,
                  "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n"
                  "Proxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
        row("proxy wants a sign-in", talk.packets, "proxy_407", true);
    }
    {
        Conversation talk(client(), proxy());
        talk.open(0);
        talk.send(20, true, Ack, "CONNECT ecs.office.com:443 HTTP/1.1\r\n\r\n");
        talk.send(30, false, Ack);
        row("proxy says nothing", talk.packets, "proxy_connect_without_answer", true);
    }
    {
        Conversation talk(client(), proxy());
        talk.open(0);
        talk.send(20, true, Ack, "CONNECT ecs.office.com:443 HTTP/1.1\r\n\r\n");
        talk.send(30, false, Rst | Ack);
        row("proxy resets", talk.packets, "proxy_reset_after_connect", true);
    }
    {
        Conversation talk(client(), proxy());
        talk.open(0);
        talk.send(20, true, Ack, "CONNECT ecs.office.com:443 HTTP/1.1\r\n\r\n");
        talk.send(30, false, Ack, "HTTP/1.1 200 Connection established\r\n\r\n");
        talk.send(31, true, Ack, clientHello(host));
        talk.send(35, false, Rst | Ack);
        row("reset inside the tunnel", talk.packets, "reset_after_client_hello", true);
    }
    {
        Conversation talk(client(), server());
        talk.send(0, true, Syn);
        talk.send(5, false, Rst | Ack, {}, 64);
        row("refused by a device next to us", talk.packets, "syn_refused answered_by_neighbour");
    }
    {
        Conversation talk(client(), proxy());
        talk.open(0);
        talk.send(20, true, Ack, "CONNECT ecs.office.com:443 HTTP/1.1\r\n\r\n");
        talk.send(30, false, Ack, "SSH-2.0-OpenSSH_9.2\r\n");
        row("no proxy", talk.packets, "proxy_answer_is_not_http", true);
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, serverHello(true) + tlsRecord(23, QByteArray(800, 'e')));
        talk.send(31, true, Ack, tlsRecord(23, QByteArray(53, 'f')));
        talk.send(32, true, Ack, tlsRecord(23, QByteArray(200, 'r')));
        talk.send(40, false, Ack, tlsRecord(23, QByteArray(90, 't')));
        talk.send(8000, true, Fin | Ack);
        row("no answer behind the handshake", talk.packets, "silence_after_handshake");
        talk.send(8001, false, Ack, tlsRecord(23, QByteArray(19, 'n')));
        talk.send(8002, true, Rst);
        row("no answer, and a farewell", talk.packets, "silence_after_handshake");
    }
    {
        Conversation talk(client(), server());
        talk.open(0);
        talk.send(20, true, Ack, clientHello(host));
        talk.send(30, false, Ack, serverHello(false));
        talk.send(31, true, Ack, tlsRecord(20, "\x01") + tlsRecord(22, QByteArray(40, 'f')));
        talk.send(40, false, Ack, tlsRecord(20, "\x01") + tlsRecord(22, QByteArray(40, 'f')));
        talk.send(41, true, Ack, tlsRecord(23, QByteArray(200, 'r')));
        talk.send(50, false, Rst | Ack);
        row("reset behind the handshake of TLS 1.2", talk.packets, "reset_after_handshake");
    }
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    const Endpoint asker = endpoint("10.0.0.5", 40000);
    row("no address",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(9, resolver, asker, dnsMessage(7, host, 1, 0x8180))},
        "dns_no_address");
    row("sinkhole",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(9, resolver, asker,
             dnsMessage(7, host, 1, 0x8180, {addressAnswer(endpoint("10.66.66.66", 0).address)}))},
        "dns_special_address");
    row("answers with a number of their own",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(9, resolver, asker,
             dnsMessage(8, host, 1, 0x8180, {addressAnswer(server().address)}))},
        "dns_answer_mismatch dns_without_answer");
    row("DNS silent",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(1000, asker, resolver, dnsMessage(7, host, 1, 0x0100))},
        "dns_without_answer");
    row("no such name",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(9, resolver, asker, dnsMessage(7, host, 1, 0x8183))},
        "dns_nxdomain");
    row("two answers that differ",
        {udp(0, asker, resolver, dnsMessage(7, host, 1, 0x0100)),
         udp(2, resolver, asker,
             dnsMessage(7, host, 1, 0x8180, {addressAnswer(endpoint("203.0.113.9", 0).address)})),
         udp(9, resolver, asker,
             dnsMessage(7, host, 1, 0x8180, {addressAnswer(server().address)}))},
        "dns_special_address dns_different_answers");
}

void TestFlowReader::findings()
{
    QFETCH(QList<MadePacket>, packets);
    QFETCH(bool, withProxy);
    QFETCH(QString, expected);
    const WireFacts facts = read(packets, withProxy ? proxyQuery() : directQuery());
    QCOMPARE(tokens(facts), expected.split(u' '));
    QVERIFY(!facts.findings.first().address.isEmpty());
    // Every token is one of the list, where a name or a number stands for "<…>".
    const QStringList known = findingTokens();
    for (const QString &token : tokens(facts))
        QVERIFY(std::any_of(known.begin(), known.end(), [&](const QString &entry) {
            return entry == token ||
                   (entry.contains(u'<') && token.startsWith(entry.left(entry.indexOf(u'<'))));
        }));
    QVERIFY(!facts.events.isEmpty());
}

/// Every way in which a capture may lack packets: what is then still said was seen, not missed.
void TestFlowReader::incompleteCaptureProvesNothingByAbsence_data()
{
    findings_data();
}

void TestFlowReader::incompleteCaptureProvesNothingByAbsence()
{
    QFETCH(QList<MadePacket>, packets);
    QFETCH(bool, withProxy);
    QFETCH(QString, expected);
    // Told by a packet that is there, or by the sequence number of one.
    const QStringList seen =
        list("reset_by_other_ttl answered_by_neighbour reset_after_client_hello "
             "closed_after_client_hello proxy_reset_after_connect answer_is_not_tls "
             "client_alert_unknown_ca client_alert_encrypted server_alert_handshake_failure "
             "zero_window retransmissions icmp_admin_prohibited proxy_407 "
             "proxy_answer_is_not_http dns_nxdomain dns_no_address dns_special_address "
             "dns_answer_mismatch dns_different_answers");
    QStringList left = expected.split(u' ');
    left.removeIf([&](const QString &token) { return !seen.contains(token); });
    SourceReport wrapped;
    wrapped.wrapped = true;
    SourceReport lossy;
    lossy.lostPackets = 1;
    SourceReport gaps;
    gaps.lostBuffers = 1;
    for (const SourceReport &report : {wrapped, lossy, gaps}) {
        const WireFacts facts = read(packets, withProxy ? proxyQuery() : directQuery(), report);
        QVERIFY(!facts.complete);
        QCOMPARE(tokens(facts), left);
    }
}

void TestFlowReader::lostPacketsAreNoSilence()
{
    // The server answered, but the capture lost it: the number of its reset shows that.
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Ack, clientHello(host));
    talk.send(25, false, Ack, serverHello(false));
    talk.packets.removeLast();
    talk.send(30, false, Rst | Ack);
    SourceReport report;
    report.lostPackets = 1;
    QCOMPARE(tokens(read(talk.packets + QList{later(9000)}, directQuery(), report)), QStringList());
}

void TestFlowReader::duplicatesAreNotRetransmissions()
{
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Ack, clientHello(host));
    QList<MadePacket> packets;
    for (const MadePacket &packet : talk.packets) {
        packets.append(packet);
        MadePacket copy = packet; // the same packet, seen by another layer
        copy.ms += 0.05;
        packets.append(copy);
    }
    const WireFacts facts = read(packets);
    QCOMPARE(facts.duplicates, 4);
    QCOMPARE(facts.flows.first().fromClient.retransmissions, 0);
    QCOMPARE(facts.flows.first().synRetransmissions, 0);
}

void TestFlowReader::retransmissionIsCounted()
{
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Ack, clientHello(host));
    talk.send(220, true, Ack, clientHello(host), 0, true);
    const WireFacts facts = read(talk.packets);
    QCOMPARE(facts.duplicates, 0);
    QCOMPARE(facts.flows.first().fromClient.retransmissions, 1);
    QCOMPARE(facts.flows.first().fromClient.bytes, clientHello(host).size());
}

void TestFlowReader::otherNamesAreLeftOut()
{
    // A shared address: only the name tells whose connection it is.
    Conversation other(endpoint("10.0.0.5", 50001), server());
    other.open(0);
    other.send(20, true, Ack, clientHello("other.example"));
    Conversation elsewhere(endpoint("10.0.0.5", 50002), endpoint("203.0.113.7", 443));
    elsewhere.open(30);
    elsewhere.send(50, true, Ack, clientHello(host));
    const WireFacts facts = read(other.packets + elsewhere.packets);
    QCOMPARE(facts.flows.size(), 1);
    QCOMPARE(facts.flows.first().server, QStringLiteral("203.0.113.7:443"));
}

void TestFlowReader::addressesAreLearntFromDns()
{
    const Endpoint resolver = endpoint("10.0.0.53", 53);
    const Endpoint asker = endpoint("10.0.0.5", 40000);
    const Endpoint learnt = endpoint("2603:1000::7", 443);
    WireQuery query;
    query.targets.append({QString::fromLatin1(host), 443, {}});
    Conversation talk(endpoint("2001:db8::5", 50000), learnt);
    talk.send(20, true, Syn);
    const WireFacts facts =
        read(QList<MadePacket>{udp(0, asker, resolver, dnsMessage(9, "ECS.office.com", 28, 0x0100)),
                               udp(9, resolver, asker,
                                   dnsMessage(9, "ECS.office.com", 28, 0x8180,
                                              {addressAnswer(learnt.address)}))} +
                 talk.packets,
             query);
    QCOMPARE(facts.dns.size(), 1);
    QCOMPARE(facts.dns.first().type, QStringLiteral("AAAA"));
    QCOMPARE(facts.dns.first().answerMs, 9.0);
    QCOMPARE(facts.dns.first().addresses, QStringList({QStringLiteral("2603:1000::7")}));
    QCOMPARE(facts.flows.size(), 1);
    QCOMPARE(facts.flows.first().server, QStringLiteral("[2603:1000::7]:443"));
}

void TestFlowReader::dnsOverTcp()
{
    Conversation talk(endpoint("10.0.0.5", 41000), endpoint("10.0.0.53", 53));
    talk.open(0);
    const QByteArray question = dnsMessage(3, host, 1, 0x0100);
    talk.send(12, true, Ack, be(quint64(question.size()), 2)); // the length alone
    talk.send(13, true, Ack, question);
    const QByteArray answer = dnsMessage(3, host, 1, 0x8182);
    talk.send(20, false, Ack, be(quint64(answer.size()), 2) + answer);
    const WireFacts facts = read(talk.packets);
    QCOMPARE(facts.dns.size(), 1);
    QVERIFY(facts.dns.first().overTcp);
    QCOMPARE(facts.dns.first().rcode, QStringLiteral("SERVFAIL"));
    QCOMPARE(tokens(facts), QStringList({QStringLiteral("dns_servfail")}));
}

void TestFlowReader::icmpAboutOthersIsLeftOut()
{
    const MadePacket other = udp(0, endpoint("10.0.0.5", 5000), endpoint("203.0.113.1", 5001), "x");
    const WireFacts facts = read({other, icmpError(1, endpoint("10.0.0.1", 0).address,
                                                   client().address, 3, 3, other.bytes)});
    QCOMPARE(facts.findings.size(), 0);
    QCOMPARE(facts.packetsForTarget, 0);
}

void TestFlowReader::alertWithoutHelloIsNoRefusal()
{
    // A look at the port, and a server that misses the ClientHello.
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Fin | Ack);
    talk.send(21, false, Ack, alert(2, 50));
    talk.send(22, true, Rst);
    const WireFacts facts = read(talk.packets);
    QCOMPARE(facts.flows.size(), 1);
    QCOMPARE(tokens(facts), QStringList());
}

void TestFlowReader::segmentsOutOfOrder()
{
    const QByteArray hello = clientHello(host);
    Conversation talk(client(), server());
    talk.open(0);
    talk.send(20, true, Ack, hello.left(40));
    talk.send(21, true, Ack, hello.mid(40, 40));
    talk.send(22, true, Ack, hello.mid(80));
    std::swap(talk.packets[4], talk.packets[5]);
    talk.packets[4].ms = 21;
    talk.packets[5].ms = 22;
    const WireFacts facts = read(talk.packets);
    QVERIFY(facts.flows.first().tls.has_value());
    QCOMPARE(facts.flows.first().tls->serverName, QString::fromLatin1(host));
    QCOMPARE(facts.flows.first().fromClient.retransmissions, 0);
    QVERIFY(eventNames(facts).contains(QStringLiteral("out_of_order")));
}

void TestFlowReader::connectionAgainBetweenTheSameEnds()
{
    Conversation first(client(), server());
    first.open(0);
    first.send(20, false, Rst);
    Conversation second(client(), server());
    second.send(0, true, Syn); // moves the numbers on
    second.packets.clear();
    second.open(100);
    const WireFacts facts = read(first.packets + second.packets);
    QCOMPARE(facts.flows.size(), 2);
    QVERIFY(facts.flows[0].reset);
    QVERIFY(!facts.flows[1].reset);
}

void TestFlowReader::linkTypes_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("header");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("ethernet") << 1 << hex("0202020202020202020202020800");
    QTest::newRow("vlan") << 1 << hex("020202020202020202020202810000070800");
    QTest::newRow("two vlans") << 1 << hex("02020202020202020202020288a80001810000070800");
    QTest::newRow("snap") << 1 << hex("0202020202020202020202020100aaaa030000000800");
    QTest::newRow("raw") << 101 << QByteArray();
    QTest::newRow("cooked") << 113 << hex("00040001000602020202020200000800");
    QTest::newRow("cooked 2") << 276 << hex("0800000000000002000104060202020202020000");
    QTest::newRow("802.11") << 105
                            << hex("0801000002020202020202020202020202020202020202020000"
                                   "aaaa030000000800")
                                   .remove(24, 2);
    QTest::newRow("802.11 with quality of service")
        << 105
        << hex("880100000202020202020202020202020202020202020202"
               "0000aaaa030000000800");
}

void TestFlowReader::linkTypes()
{
    QFETCH(int, linkType);
    QFETCH(QByteArray, header);
    Conversation talk(client(), server());
    talk.send(0, true, Syn);
    MadePacket packet = talk.packets.first();
    packet.bytes = QByteArray(header + packet.bytes.mid(14));
    packet.linkType = quint16(linkType);
    const WireFacts facts = read({packet});
    QCOMPARE(facts.flows.size(), 1);
    QCOMPARE(facts.flows.first().client, QStringLiteral("10.0.0.5:50000"));
}

void TestFlowReader::jsonBothWays()
{
    Conversation talk(client(), proxy());
    talk.open(0);
    talk.send(20, true, Ack,
              "CONNECT ecs.office.com:443 HTTP/1.1\r\nProxy-Authorization: Basic c2VjcmV0\r\n\r\n");
    talk.send(30, false, Ack, "HTTP/1.1 403 Forbidden\r\n\r\n");
    const WireFacts facts = read(talk.packets, proxyQuery());
    QCOMPARE(tokens(facts), list("proxy_403 proxy_credentials_sent"));
    const QJsonObject json = facts.toJson();
    QVERIFY(!QJsonDocument(json).toJson().contains("c2VjcmV0"));
    const auto back = WireFacts::fromJson(json);
    QVERIFY(back.has_value());
    QCOMPARE(*back, facts);
}

QTEST_GUILESS_MAIN(TestFlowReader)
#include "tst_flow_reader.moc"
