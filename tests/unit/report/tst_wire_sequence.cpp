// SPDX-License-Identifier: MIT
#include "diagnostics/model/wire_facts.h"
#include "diagnostics/report/reports.h"
#include "diagnostics/report/wire_sequence.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ecs;

namespace {

const QString host = QStringLiteral("ecs.office.com");
constexpr TextLanguage english = TextLanguage::English;

WireFlow directFlow()
{
    WireFlow flow;
    flow.role = QStringLiteral("target");
    flow.client = QStringLiteral("10.0.0.5:50000");
    flow.server = QStringLiteral("20.190.10.1:443");
    flow.host = host;
    flow.answered = true;
    flow.endedMs = 9000;
    return flow;
}

void addEvent(WireFacts &facts, double ms, bool fromClient, const char *what,
              const char *detail = "", qint64 flow = 0)
{
    const QString role = facts.flows.at(flow).role;
    const QString client = QStringLiteral("client");
    facts.events.append({ms, fromClient ? client : role, fromClient ? role : client,
                         QString::fromUtf8(what), QString::fromUtf8(detail), flow});
}

void addFinding(WireFacts &facts, const char *token, std::optional<double> atMs, qint64 flow = 0)
{
    facts.findings.append({QString::fromUtf8(token), facts.flows.at(flow).client,
                           facts.flows.at(flow).server, atMs, QStringLiteral("detail")});
}

WireFacts resetAfterName()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    addEvent(facts, 100, true, "syn");
    addEvent(facts, 110, false, "syn_ack");
    addEvent(facts, 111, true, "ack");
    addEvent(facts, 120, true, "client_hello", "ecs.office.com");
    addEvent(facts, 122.5, false, "rst", "ttl 61");
    addFinding(facts, "reset_after_client_hello", 122.5);
    return facts;
}

RunRecord recordWith(const WireFacts &facts, Failure cause)
{
    RunRecord record;
    record.runId = QStringLiteral("7c2b0f9e-5a51-4f0e-9a77-0d8f5f2b6c11");
    record.started = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
    Target target;
    target.host = host;
    record.targets = {target};
    StepResult step;
    step.id = StepId::Capture;
    step.status = StepStatus::Passed;
    CaptureFacts capture;
    capture.wire = facts.toJson();
    step.facts = capture;
    record.steps = {step};
    record.verdict.cause = cause;
    return record;
}

QStringList texts(const WireSequence &sequence)
{
    QStringList out;
    for (const SequenceArrow &arrow : sequence.arrows)
        out.append(arrow.text);
    return out;
}

} // namespace

class TestWireSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resetByTheServer();
    void resetFromAnotherDistance();
    void answersOfANeighbour();
    void requestsForAConnectionThatAreLost();
    void silenceIsAnArrow();
    void tunnelThroughAProxy();
    void routerReports();
    void questionsForTheName();
    void theTellingConnectionIsShown();
    void arrowsAreBounded();
    void partialCaptureSaysSo();
    void nothingToShow();
    void everyFindingOfACauseHasWords();
    void htmlIsEscapedAndHasWords();
};

void TestWireSequence::resetByTheServer()
{
    const auto sequence = wireSequence(recordWith(resetAfterName(), Failure::TlsReset), english);
    QVERIFY(sequence.has_value());
    QCOMPARE(texts(*sequence), QStringList({QStringLiteral("SYN"), QStringLiteral("SYN-ACK"),
                                            QStringLiteral("ClientHello (ecs.office.com)"),
                                            QStringLiteral("RST (TTL 61)")}));
    QCOMPARE(sequence->arrows.first().atMs, 0.0);
    QCOMPARE(sequence->arrows.last().atMs, 22.5);
    QVERIFY(sequence->arrows.last().fault);
    QCOMPARE(sequence->arrows.last().from, SequenceSide::Server);
    QVERIFY(!sequence->stations[1].present);
    QCOMPARE(sequence->sentences.size(), 1);
    QCOMPARE(sequenceLines(*sequence, english).last(),
             QStringLiteral("23 ms: ecs.office.com to This computer: RST (TTL 61)"));
}

void TestWireSequence::resetFromAnotherDistance()
{
    WireFacts facts = resetAfterName();
    addFinding(facts, "reset_by_other_ttl", 122.5);
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsReset), english);
    QVERIFY(sequence->stations[1].suspect);
    QVERIFY(sequence->stations[2].present); // it had answered before
    QCOMPARE(sequence->arrows.at(1).from, SequenceSide::Server);
    QCOMPARE(sequence->arrows.last().from, SequenceSide::Middle);
}

void TestWireSequence::answersOfANeighbour()
{
    WireFacts facts = resetAfterName();
    addFinding(facts, "answered_by_neighbour", 100);
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsReset), english);
    QVERIFY(sequence->stations[1].suspect);
    QVERIFY(!sequence->stations[2].present);
    for (const SequenceArrow &arrow : sequence->arrows)
        QVERIFY(arrow.from != SequenceSide::Server && arrow.to != SequenceSide::Server);
    // Where nothing is wrong, nobody is suspected.
    QVERIFY(!wireSequence(recordWith(facts, Failure::Healthy), english)->stations[1].suspect);
}

void TestWireSequence::requestsForAConnectionThatAreLost()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    facts.flows.first().answered = false;
    addEvent(facts, 0, true, "syn");
    addEvent(facts, 1000, true, "syn", "sent again");
    addEvent(facts, 3000, true, "syn", "sent again");
    addFinding(facts, "syn_without_answer", 0);
    const auto sequence = wireSequence(recordWith(facts, Failure::TcpTimeout), english);
    QCOMPARE(texts(*sequence), QStringList({QStringLiteral("SYN, 3 times")}));
    QVERIFY(sequence->arrows.first().lost && sequence->arrows.first().fault);
    QVERIFY(sequenceLines(*sequence, english).first().endsWith(QLatin1String("(did not arrive)")));
}

void TestWireSequence::silenceIsAnArrow()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    facts.flows.first().closedMs = 8120;
    addEvent(facts, 100, true, "syn");
    addEvent(facts, 110, false, "syn_ack");
    addEvent(facts, 120, true, "client_hello", "ecs.office.com");
    addEvent(facts, 8120, true, "fin");
    addFinding(facts, "client_hello_without_answer", 120);
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsTimeout), english);
    QCOMPARE(texts(*sequence).mid(3),
             QStringList({QStringLiteral("No answer for 8.0 s"), QStringLiteral("FIN")}));
    QVERIFY(sequence->arrows.at(3).lost);
    QCOMPARE(sequence->arrows.at(3).to, SequenceSide::Client);
}

void TestWireSequence::tunnelThroughAProxy()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    WireFlow &flow = facts.flows.first();
    flow.role = QStringLiteral("proxy");
    flow.server = QStringLiteral("10.0.0.9:8080");
    flow.connect = WireConnect{QStringLiteral("ecs.office.com:443"), 3, false, 200, {}, {}, 30.0};
    addEvent(facts, 0, true, "syn");
    addEvent(facts, 3, true, "connect", "ecs.office.com:443");
    addEvent(facts, 30, false, "connect_answer", "200 OK");
    addEvent(facts, 31, true, "client_hello", "ecs.office.com");
    addEvent(facts, 35, false, "rst", "ttl 64");
    addFinding(facts, "reset_after_client_hello", 35);
    RunRecord record = recordWith(facts, Failure::TlsReset);
    RunRoute route;
    route.kind = RouteKind::Proxy;
    route.proxy = QStringLiteral("proxy.corp:8080");
    record.route = route;
    const auto sequence = wireSequence(record, english);
    QVERIFY(sequence.has_value());
    QVERIFY(!sequence->arrows.at(2).fault);
    QCOMPARE(sequence->arrows.at(2).from, SequenceSide::Middle);
    QCOMPARE(sequence->arrows.at(3).to, SequenceSide::Server);
    QVERIFY(sequence->stations[2].present);
    // A direct connection is not the way then.
    record.route->kind = RouteKind::Direct;
    QVERIFY(!wireSequence(record, english).has_value());
}

void TestWireSequence::routerReports()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    facts.flows.first().answered = false;
    addEvent(facts, 0, true, "syn");
    facts.findings = {{QStringLiteral("icmp_admin_prohibited"), facts.flows.first().client,
                       QStringLiteral("10.0.0.1"), 4.0, QStringLiteral("about 20.190.10.1:443")}};
    const auto sequence = wireSequence(recordWith(facts, Failure::TcpUnreachable), english);
    QCOMPARE(sequence->stations[1].detail, QStringLiteral("10.0.0.1"));
    QCOMPARE(texts(*sequence).last(), QStringLiteral("ICMP: administratively prohibited"));
    QCOMPARE(sequence->arrows.last().from, SequenceSide::Middle);
}

void TestWireSequence::questionsForTheName()
{
    WireFacts facts;
    WireDns dns;
    dns.name = host;
    dns.type = QStringLiteral("A");
    dns.server = QStringLiteral("10.0.0.53:53");
    dns.askedMs = 5;
    dns.answerMs = 9;
    dns.rcode = QStringLiteral("NXDOMAIN");
    facts.dns = {dns};
    dns.name = QStringLiteral("www.example.com");
    facts.dns.append(dns);
    const auto sequence = wireSequence(recordWith(facts, Failure::DnsNxdomain), english);
    QCOMPARE(texts(*sequence),
             QStringList({QStringLiteral("A ecs.office.com?"), QStringLiteral("NXDOMAIN")}));
    QCOMPARE(sequence->stations[2].detail, QStringLiteral("10.0.0.53:53"));
    QVERIFY(sequence->arrows.last().fault);
}

void TestWireSequence::theTellingConnectionIsShown()
{
    WireFacts facts = resetAfterName();
    WireFlow probe = directFlow(); // a look at the port, with more bytes but without a fault
    probe.client = QStringLiteral("10.0.0.5:49999");
    probe.fromServer.bytes = 100'000;
    facts.flows.append(probe);
    addEvent(facts, 200, true, "syn", "", 1);
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsReset), english);
    QCOMPARE(sequence->stations[0].detail, QStringLiteral("10.0.0.5:50000"));
    // Another host's connection is never shown.
    WireFacts foreign = resetAfterName();
    foreign.flows.first().host = QStringLiteral("other.example");
    QVERIFY(!wireSequence(recordWith(foreign, Failure::TlsReset), english).has_value());
}

void TestWireSequence::arrowsAreBounded()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    for (int i = 0; i < 400; ++i)
        addEvent(facts, i, i % 2 == 0, i % 2 == 0 ? "client_hello" : "server_hello",
                 QByteArray::number(i).constData());
    addEvent(facts, 500, false, "rst", "ttl 60");
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsReset), english);
    QCOMPARE(sequence->arrows.size(), mostSequenceArrows);
    QCOMPARE(sequence->leftOut, 401 - mostSequenceArrows);
    QCOMPARE(sequence->arrows.last().text, QStringLiteral("RST (TTL 60)")); // the end is kept
    QCOMPARE(std::count_if(sequence->arrows.begin(), sequence->arrows.end(),
                           [](const SequenceArrow &arrow) { return arrow.gapBefore; }),
             1);
    QVERIFY(sequence->sentences.join(QChar(u' ')).contains(QLatin1String("389")));
}

void TestWireSequence::partialCaptureSaysSo()
{
    WireFacts facts = resetAfterName();
    facts.complete = false;
    addFinding(facts, "client_hello_without_answer", 120); // from somebody else's record
    const auto sequence = wireSequence(recordWith(facts, Failure::TlsTimeout), english);
    QVERIFY(sequence->sentences.last().contains(QLatin1String("proves nothing")));
    QVERIFY(!sequence->sentences.first().contains(QLatin1String("never answered")));
}

void TestWireSequence::nothingToShow()
{
    QVERIFY(!wireSequence(RunRecord(), english).has_value());
    QVERIFY(!wireSequence(recordWith(WireFacts(), Failure::TlsReset), english).has_value());
    RunRecord damaged = recordWith(resetAfterName(), Failure::TlsReset);
    std::get<CaptureFacts>(damaged.steps.first().facts).wire =
        QJsonObject{{QStringLiteral("flows"), 3}};
    QVERIFY(!wireSequence(damaged, english).has_value());
}

void TestWireSequence::everyFindingOfACauseHasWords()
{
    WireFacts facts;
    facts.flows = {directFlow()};
    addEvent(facts, 0, true, "syn");
    facts.findings = {{QStringLiteral("syn_refused"),
                       facts.flows.first().client,
                       facts.flows.first().server,
                       1.0,
                       {}}};
    QCOMPARE(wireSequence(recordWith(facts, Failure::TcpRefused), english)->sentences.size(), 1);
}

void TestWireSequence::htmlIsEscapedAndHasWords()
{
    WireFacts facts = resetAfterName();
    const QString markup = QStringLiteral("<script>alert(1)</script>\"'&");
    for (WireEvent &event : facts.events)
        event.detail = markup;
    facts.flows.first().server = markup + QLatin1String(":443");
    addFinding(facts, "reset_after_client_hello", 122.5);
    facts.flows.first().client = markup;
    const QString html = QString::fromUtf8(htmlReport(recordWith(facts, Failure::TlsReset)));
    QVERIFY(html.contains(QLatin1String("What the wire shows")));
    QVERIFY(!html.contains(QLatin1String("<script")));
    const qsizetype from = html.indexOf(QLatin1String("<svg class=\"wire\""));
    QVERIFY(from > 0);
    const QString picture = html.mid(from, html.indexOf(QLatin1String("</svg>"), from) + 6 - from);
    QXmlStreamReader reader(picture); // well-formed on its own
    QString label;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && label.isEmpty())
            label = reader.attributes().value(QLatin1String("aria-label")).toString();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(label.contains(QLatin1String("SYN-ACK")));
    QVERIFY(QString::fromUtf8(textReport(recordWith(resetAfterName(), Failure::TlsReset)))
                .contains(QRegularExpression(QStringLiteral("23 ms +.*RST \\(TTL 61\\)"))));
}

QTEST_GUILESS_MAIN(TestWireSequence)
#include "tst_wire_sequence.moc"
