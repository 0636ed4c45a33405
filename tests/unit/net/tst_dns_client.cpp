// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_client.h"
#include "tests/support/dns_responder.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUdpSocket>

#include <thread>

using namespace ecs;
using namespace ecs::test;
using namespace std::chrono_literals;
using Kind = DnsReplyKind;

namespace {

// Long enough that a slow machine does not mind, short enough for rows in which nothing is to come.
constexpr auto ample = 15s;
constexpr auto brief = 250ms;

const QString host = QStringLiteral("Ecs.example.com");

DnsQuestion questionFor(quint16 port, quint16 type = 1)
{
    DnsQuestion question;
    question.server = QHostAddress(QHostAddress::LocalHost);
    question.port = port;
    question.host = host;
    question.type = type;
    return question;
}

DnsReply ask(const DnsResponder &server, std::chrono::milliseconds limit, quint16 type = 1)
{
    const QList<DnsReply> replies =
        queryNameServers({questionFor(server.port(), type)}, Bounds().within(limit));
    return replies.size() == 1 ? replies.first() : DnsReply();
}

QStringList typesAndValues(const DnsReply &reply)
{
    QStringList list;
    for (const DnsAnswer &answer : reply.answers)
        list.append(answer.type % u' ' % answer.value);
    return list;
}

/// A port of 127.0.0.1 that nobody listens to.
quint16 closedPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    return socket.localPort();
}

} // namespace

class TestDnsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheServerSays_data();
    void takesWhatTheServerSays();
    void passesOverWhatDoesNotMatch_data();
    void passesOverWhatDoesNotMatch();
    void fillsEveryEntry();
    void asksForIpv6();
    void keepsAtMost64Records();
    void repeatsWithoutEdnsWhenItIsUnknown_data();
    void repeatsWithoutEdnsWhenItIsUnknown();
    void keepsTheEdnsErrorWhenNothingElseComes();
    void repeatsAfterTwoSeconds();
    void takesALateReplyToTheFirstTry();
    void asksOverTcpWhenCutOff_data();
    void asksOverTcpWhenCutOff();
    void keepsTheCutOffAnswerWhenTcpFails();
    void endsAtOnceAtAClosedPort();
    void aDeadServerDoesNotHoldUpAnother();
    void aSilentServerIsGivenUp();
    void stopsWithinASecond_data();
    void stopsWithinASecond();
    void sendsNothingWhenStoppedBefore();
    void refusesWhatIsNoHostName_data();
    void refusesWhatIsNoHostName();
};

void TestDnsClient::takesWhatTheServerSays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("rcode");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QStringList>("answers");
    const QStringList none{QStringLiteral("A ")};
    const QString ok = QStringLiteral("NOERROR");
    const QString address = QStringLiteral("A 192.0.2.10");
    const QString cname = QStringLiteral("CNAME edge.example.net");
    const auto row = [](const char *name, Kind kind, const QString &rcode, const char *failure,
                        const QStringList &answers) {
        QTest::newRow(name) << kind << rcode << QString::fromLatin1(failure) << answers;
    };
    row("answer", Kind::Answer, ok, "", {address});
    row("other case", Kind::AnswerShouting, ok, "", {address});
    row("cname", Kind::CnameAnswer, ok, "", {cname, address});
    row("cname without address", Kind::CnameOnly, ok, "dns_no_address", {cname});
    row("cname to nowhere", Kind::CnameNxDomain, QStringLiteral("NXDOMAIN"), "dns_nxdomain",
        {cname});
    row("cname loop", Kind::LoopingCnames, ok, "dns_no_address",
        {QStringLiteral("CNAME Ecs.example.com")});
    row("another name's address", Kind::ForeignAnswer, ok, "dns_no_address", none);
    row("no data", Kind::NoData, ok, "dns_no_address", none);
    row("nxdomain", Kind::NxDomain, QStringLiteral("NXDOMAIN"), "dns_nxdomain", none);
    row("servfail", Kind::ServFail, QStringLiteral("SERVFAIL"), "dns_servfail", none);
    row("bare servfail", Kind::BareServFail, QStringLiteral("SERVFAIL"), "dns_servfail", none);
    row("refused", Kind::Refused, QStringLiteral("REFUSED"), "dns_refused", none);
    row("notauth", Kind::NotAuth, QStringLiteral("NOTAUTH"), "dns_servfail", none);
}

void TestDnsClient::takesWhatTheServerSays()
{
    QFETCH(Kind, kind);
    QFETCH(QString, rcode);
    QFETCH(QString, failure);
    const DnsResponder server({{{kind}}});
    const DnsReply reply = ask(server, ample);
    QCOMPARE(reply.rcode, rcode);
    QCOMPARE(reply.failure ? toToken(*reply.failure) : QString(), failure);
    QTEST(typesAndValues(reply), "answers");
    QCOMPARE(reply.error, QString());
    QCOMPARE(reply.sent, 1);
    QVERIFY(reply.rttMs && *reply.rttMs > 0 && *reply.rttMs < 2000);
    QVERIFY(!reply.overTcp);
}

void TestDnsClient::passesOverWhatDoesNotMatch_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("wrong id") << Kind::WrongId;
    QTest::newRow("wrong question") << Kind::WrongQuestion;
    QTest::newRow("wrong type") << Kind::WrongType;
    QTest::newRow("wrong class") << Kind::WrongClass;
    QTest::newRow("not a response") << Kind::AQuery;
    QTest::newRow("other source port") << Kind::OtherPort;
    QTest::newRow("compression loop") << Kind::CompressionLoop;
    QTest::newRow("more records than bytes") << Kind::TooManyRecords;
    QTest::newRow("garbage") << Kind::Garbage;
    QTest::newRow("empty datagram") << Kind::Empty;
    QTest::newRow("success without question") << Kind::BareNoError;
}

void TestDnsClient::passesOverWhatDoesNotMatch()
{
    QFETCH(Kind, kind);
    const DnsResponder alone({{{kind}}});
    const DnsReply silent = ask(alone, brief);
    QCOMPARE(silent.failure, std::optional(Failure::DnsTimeout));
    QCOMPARE(silent.rcode, QString());
    QVERIFY(!silent.rttMs);
    QVERIFY(!silent.error.isEmpty());
    QCOMPARE(typesAndValues(silent), QStringList{QStringLiteral("A ")});
    QTRY_COMPARE(alone.seen().size(), 1); // a slow machine may see it late

    // The right answer behind it is still taken.
    const DnsResponder followed({{{kind}, {Kind::Answer, 20ms}}});
    const DnsReply reply = ask(followed, ample);
    QCOMPARE(reply.rcode, QStringLiteral("NOERROR"));
    QCOMPARE(typesAndValues(reply), QStringList{QStringLiteral("A 192.0.2.10")});
    QVERIFY(reply.rttMs && *reply.rttMs >= 15);
}

void TestDnsClient::fillsEveryEntry()
{
    const DnsResponder server({{{Kind::CnameAnswer}}});
    const DnsReply reply = ask(server, ample);
    QCOMPARE(reply.answers.size(), 2);
    QCOMPARE(reply.answers.at(0).ttl, std::optional<qint64>(30));
    QCOMPARE(reply.answers.at(1).ttl, std::optional<qint64>(60));
    for (const DnsAnswer &answer : reply.answers) {
        QCOMPARE(answer.host, host);
        QCOMPARE(answer.resolver, QStringLiteral("127.0.0.1"));
        QCOMPARE(answer.rcode, QStringLiteral("NOERROR"));
        QCOMPARE(answer.rttMs, reply.rttMs);
        QVERIFY(!answer.failure);
        QVERIFY(!answer.overTcp);
    }
}

void TestDnsClient::asksForIpv6()
{
    const DnsResponder server({{{Kind::CnameAnswer}}});
    const DnsReply reply = ask(server, ample, 28);
    QVERIFY(!reply.failure);
    QCOMPARE(typesAndValues(reply), (QStringList{QStringLiteral("CNAME edge.example.net"),
                                                 QStringLiteral("AAAA 2001:db8::a")}));
}

void TestDnsClient::keepsAtMost64Records()
{
    const DnsResponder server({{{Kind::ManyAnswers}}});
    const DnsReply reply = ask(server, ample);
    QVERIFY(!reply.failure);
    QCOMPARE(reply.answers.size(), 64);
}

void TestDnsClient::repeatsWithoutEdnsWhenItIsUnknown_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("FORMERR") << Kind::FormErrToEdns;
    QTest::newRow("NOTIMP") << Kind::NotImpToEdns;
    QTest::newRow("BADVERS") << Kind::BadVersToEdns;
}

void TestDnsClient::repeatsWithoutEdnsWhenItIsUnknown()
{
    QFETCH(Kind, kind);
    const DnsResponder server({{{kind}}, {{kind}}});
    QElapsedTimer clock;
    clock.start();
    const DnsReply reply = ask(server, ample);
    QVERIFY(clock.elapsed() < 1900); // at once, not after the pause
    QVERIFY(!reply.failure);
    QCOMPARE(reply.rcode, QStringLiteral("NOERROR"));
    QCOMPARE(reply.sent, 2);
    const QList<DnsSeen> seen = server.seen();
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.at(0).edns);
    QVERIFY(!seen.at(1).edns);
}

void TestDnsClient::keepsTheEdnsErrorWhenNothingElseComes()
{
    const DnsResponder server({{{Kind::NotImpToEdns}}});
    const DnsReply reply = ask(server, brief);
    QCOMPARE(reply.rcode, QStringLiteral("NOTIMP"));
    QCOMPARE(reply.failure, std::optional(Failure::DnsServfail));
    QVERIFY(!reply.error.isEmpty());
}

void TestDnsClient::repeatsAfterTwoSeconds()
{
    const DnsResponder server({{}, {{Kind::Answer}}});
    QElapsedTimer clock;
    clock.start();
    const DnsReply reply = ask(server, ample);
    QVERIFY(clock.elapsed() >= 1990);
    QVERIFY(!reply.failure);
    QCOMPARE(reply.sent, 2);
    QVERIFY(reply.rttMs && *reply.rttMs < 1000); // of the second datagram
    const QList<DnsSeen> seen = server.seen();
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.at(0).port != seen.at(1).port);
    QVERIFY(seen.at(0).id != seen.at(1).id);
}

void TestDnsClient::takesALateReplyToTheFirstTry()
{
    const DnsResponder server({{{Kind::Answer, 2400ms}}});
    const DnsReply reply = ask(server, ample);
    QVERIFY(!reply.failure);
    QCOMPARE(reply.sent, 2);
    QVERIFY(reply.rttMs && *reply.rttMs >= 2390);
}

void TestDnsClient::asksOverTcpWhenCutOff_data()
{
    QTest::addColumn<DnsTcp>("tcp");
    QTest::addColumn<int>("records"); ///< 0: no answer
    QTest::newRow("answer") << DnsTcp::Answer << 1;
    QTest::newRow("in pieces") << DnsTcp::InPieces << 1;
    QTest::newRow("large") << DnsTcp::Large << 64;
    QTest::newRow("closed") << DnsTcp::Closed << 0;
    QTest::newRow("wrong id") << DnsTcp::WrongId << 0;
    QTest::newRow("malformed") << DnsTcp::Malformed << 0;
    QTest::newRow("hangs up") << DnsTcp::HangUp << 0;
    QTest::newRow("cut off") << DnsTcp::CutOff << 0;
}

void TestDnsClient::asksOverTcpWhenCutOff()
{
    QFETCH(DnsTcp, tcp);
    QFETCH(int, records);
    const DnsResponder server({{{Kind::Truncated}}}, tcp);
    const DnsReply reply = ask(server, ample);
    QCOMPARE(reply.sent, 1);
    if (records > 0) {
        QVERIFY(!reply.failure);
        QVERIFY(reply.overTcp);
        QVERIFY(reply.rttMs.has_value());
        QCOMPARE(reply.answers.size(), records);
        QVERIFY(reply.answers.first().overTcp);
        QVERIFY(server.seen().last().tcp);
        QCOMPARE(reply.error, QString());
    } else {
        QCOMPARE(reply.failure, std::optional(Failure::DnsTimeout));
        QCOMPARE(reply.rcode, QString());
        QVERIFY(reply.error.contains(QLatin1String("TCP")));
    }
}

void TestDnsClient::keepsTheCutOffAnswerWhenTcpFails()
{
    const DnsResponder server({{{Kind::TruncatedPartial}}}, DnsTcp::Closed);
    const DnsReply reply = ask(server, ample);
    QVERIFY(!reply.failure);
    QVERIFY(!reply.overTcp);
    QCOMPARE(typesAndValues(reply), QStringList{QStringLiteral("A 192.0.2.10")});
    QVERIFY(reply.error.contains(QLatin1String("refused")));
}

void TestDnsClient::endsAtOnceAtAClosedPort()
{
    QElapsedTimer clock;
    clock.start();
    const QList<DnsReply> replies =
        queryNameServers({questionFor(closedPort())}, Bounds().within(ample));
    QVERIFY(clock.elapsed() < 1500);
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().failure, std::optional(Failure::DnsTimeout));
    // Windows calls a port that nobody listens to a reset.
    const QRegularExpression words(QStringLiteral("refused|reset"));
    QVERIFY2(replies.first().error.contains(words), qPrintable(replies.first().error));
    QCOMPARE(replies.first().rcode, QString());
}

void TestDnsClient::aDeadServerDoesNotHoldUpAnother()
{
    const DnsResponder silent({});
    const DnsResponder alive({{{Kind::Answer}}, {{Kind::NoData}}});
    // Both families of both servers at once.
    const QList<DnsReply> replies =
        queryNameServers({questionFor(silent.port()), questionFor(closedPort()),
                          questionFor(alive.port()), questionFor(alive.port(), 28)},
                         Bounds().within(brief));
    QCOMPARE(replies.size(), 4);
    QCOMPARE(replies.at(0).failure, std::optional(Failure::DnsTimeout));
    QCOMPARE(replies.at(0).question.port, silent.port());
    QCOMPARE(replies.at(1).failure, std::optional(Failure::DnsTimeout));
    for (const DnsReply &reply : {replies.at(2), replies.at(3)}) {
        QCOMPARE(reply.rcode, QStringLiteral("NOERROR"));
        QVERIFY(reply.rttMs && *reply.rttMs < 300);
    }
    QSet<quint16> ports;
    for (const DnsSeen &seen : alive.seen())
        ports.insert(seen.port);
    QCOMPARE(ports.size(), 2);
}

void TestDnsClient::aSilentServerIsGivenUp()
{
    const DnsResponder silent({});
    QElapsedTimer clock;
    clock.start();
    const QList<DnsReply> replies = queryNameServers({questionFor(silent.port())}, Bounds());
    QVERIFY(clock.elapsed() >= 7990);
    QVERIFY(clock.elapsed() < 11000);
    QCOMPARE(replies.first().failure, std::optional(Failure::DnsTimeout));
    QCOMPARE(replies.first().sent, 2);
    QCOMPARE(silent.seen().size(), 2);
}

void TestDnsClient::stopsWithinASecond_data()
{
    QTest::addColumn<QList<DnsResponder::Turn>>("turns");
    QTest::newRow("silent") << QList<DnsResponder::Turn>{};
    QTest::newRow("in TCP") << QList<DnsResponder::Turn>{{{Kind::Truncated}}};
}

void TestDnsClient::stopsWithinASecond()
{
    QFETCH(QList<DnsResponder::Turn>, turns);
    const DnsResponder server(turns, DnsTcp::Silent);
    std::stop_source source;
    // Stops as soon as the last thing that will be seen was seen.
    std::thread user([&] {
        while (server.seen().size() < turns.size() + 1)
            std::this_thread::yield();
        source.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const QList<DnsReply> replies = queryNameServers(
        {questionFor(server.port())}, Bounds{source.get_token(), QDeadlineTimer(ample)});
    user.join();
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().failure, std::optional(Failure::DnsTimeout));
}

void TestDnsClient::sendsNothingWhenStoppedBefore()
{
    const DnsResponder server({{{Kind::Answer}}});
    std::stop_source source;
    source.request_stop();
    const QList<DnsReply> replies = queryNameServers(
        {questionFor(server.port())}, Bounds{source.get_token(), QDeadlineTimer(ample)});
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().sent, 0);
    QVERIFY(server.seen().isEmpty());
}

void TestDnsClient::refusesWhatIsNoHostName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("root") << QStringLiteral(".");
    QTest::newRow("empty label") << QStringLiteral("a..example");
    QTest::newRow("long label") << QString(64, u'a');
    QTest::newRow("long name") << QStringLiteral("a.").repeated(128);
}

void TestDnsClient::refusesWhatIsNoHostName()
{
    QFETCH(QString, name);
    DnsQuestion question = questionFor(closedPort());
    question.host = name;
    const QList<DnsReply> replies = queryNameServers({question}, Bounds().within(ample));
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies.first().failure, std::optional(Failure::DnsNxdomain));
    QCOMPARE(replies.first().sent, 0);
    QVERIFY(!replies.first().error.isEmpty());
}

QTEST_GUILESS_MAIN(TestDnsClient)
#include "tst_dns_client.moc"
