// SPDX-License-Identifier: MIT
#include "diagnostics/report/report_content.h"
#include "diagnostics/report/reports.h"
#include "diagnostics/verdict/judge.h"
#include "judge_rows.h"
#include "record_builder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace ecs;
using namespace ecs::test;

namespace {

RunRecord judged(RunRecord record)
{
    record.verdict = judge(record);
    return record;
}

const QString hostile =
    QStringLiteral("<script>alert(1)</script>\"'&<img src=//evil.example/x onerror=x>");

RunRecord hostileRecord()
{
    RunRecord record = healthyRecord();
    intercepted(record, true, {});
    WebExchange &exchange = ecsRequest(record);
    exchange.tls->chain.first().issuer = QLatin1String("CN=") + hostile;
    exchange.tls->chain.first().subject = hostile;
    exchange.headers = {{hostile, hostile}};
    exchange.redirect = hostile;
    answer(exchange, 403, hostile);
    platform(record).mpcmdrunOutput = hostile;
    proxy(record).rawWinhttpText = hostile;
    step(record, StepId::Dns).summary = hostile;
    step(record, StepId::Dns).log = {{1, record.started, LogLevel::Info, StepId::Dns, hostile}};
    record.machine.name = hostile;
    dns(record).systemError = hostile;
    return judged(record);
}

/// The report as XML: void elements and entities aside, it is written so that it parses as such.
QByteArray asXml(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    text.remove(QStringLiteral("<!DOCTYPE html>"));
    text.replace(QRegularExpression(QStringLiteral("<(meta|br)([^>]*)>")),
                 QStringLiteral("<\\1\\2/>"));
    text.replace(QStringLiteral("<details open>"), QStringLiteral("<details>"));
    return text.toUtf8();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textKeepsTheOrder();
    void textTablesKeepTheirGaps();
    void htmlIsWellFormed();
    void htmlIsSelfContained();
    void htmlStructure();
    void hostileTextIsEscaped();
    void everyRowRenders();
    void verdictInTheReadersLanguage_data();
    void verdictInTheReadersLanguage();
    void pathPicture_data();
    void pathPicture();
    void timeBarsCoverTheRequest();
    void ticketSummaryHasItsLines();
    void firewallRequestNamesWhatIsNeeded();
};

void TestReports::textKeepsTheOrder()
{
    RunRecord record = healthyRecord();
    proxy(record).rawWinhttpText = QStringLiteral("Direct access (no proxy server).");
    step(record, StepId::Dns).log = {
        {1, record.started, LogLevel::Info, StepId::Dns, QStringLiteral("asked")}};
    const QString text = QString::fromUtf8(textReport(judged(record)));
    qsizetype at = 0;
    for (const char *part :
         {"Result: ", "This run", "Platform version:", "4.18.25050.5-0", "ECS base URL",
          "https://ecs.office.com/config/v1/", "\nDNS\n", "\nPort 443\n", "\nProxy\n",
          "netsh winhttp show proxy", "Direct access", "\nWeb request\n", "\nLog\n", "asked"}) {
        const qsizetype next = text.indexOf(QLatin1String(part), at);
        QVERIFY2(next >= 0, part);
        at = next;
    }
    QVERIFY(!text.contains(u'\r'));
    QVERIFY(text.endsWith(u'\n'));
}

void TestReports::textTablesKeepTheirGaps()
{
    const QString text = QString::fromUtf8(textReport(judged(healthyRecord())));
    // the long URL runs over its column, and the next value still stands apart
    QVERIFY2(text.contains(QLatin1String("CampPlatformVersion=6  direct")), qPrintable(text));
}

void TestReports::htmlIsWellFormed()
{
    for (const RunRecord &record :
         {judged(healthyRecord()), hostileRecord(), judged(RunRecord{})}) {
        QXmlStreamReader reader(asXml(htmlReport(record)));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QLatin1String(" in line ") +
                                                QString::number(reader.lineNumber())));
    }
}

void TestReports::htmlIsSelfContained()
{
    const QString page = QString::fromUtf8(htmlReport(hostileRecord()));
    QVERIFY(page.contains(QLatin1String("Content-Security-Policy\" content=\"default-src 'none'")));
    QXmlStreamReader reader(asXml(page.toUtf8()));
    const QStringList allowed = {
        QStringLiteral("html"),   QStringLiteral("head"),    QStringLiteral("meta"),
        QStringLiteral("title"),  QStringLiteral("style"),   QStringLiteral("body"),
        QStringLiteral("a"),      QStringLiteral("header"),  QStringLiteral("main"),
        QStringLiteral("footer"), QStringLiteral("section"), QStringLiteral("h1"),
        QStringLiteral("h2"),     QStringLiteral("p"),       QStringLiteral("div"),
        QStringLiteral("span"),   QStringLiteral("b"),       QStringLiteral("br"),
        QStringLiteral("ol"),     QStringLiteral("ul"),      QStringLiteral("li"),
        QStringLiteral("table"),  QStringLiteral("caption"), QStringLiteral("thead"),
        QStringLiteral("tbody"),  QStringLiteral("tr"),      QStringLiteral("th"),
        QStringLiteral("td"),     QStringLiteral("details"), QStringLiteral("summary"),
        QStringLiteral("pre"),    QStringLiteral("svg"),     QStringLiteral("line"),
        QStringLiteral("circle"), QStringLiteral("rect"),    QStringLiteral("text")};
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(allowed.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            QVERIFY(!attribute.name().startsWith(QLatin1String("on")));
            QVERIFY(attribute.name() != QLatin1String("src"));
            if (attribute.name() == QLatin1String("href"))
                QVERIFY2(attribute.value().startsWith(u'#'),
                         qPrintable(attribute.value().toString()));
        }
    }
    QVERIFY(!page.contains(QLatin1String("url(")));
    QVERIFY(!page.contains(QLatin1String("@import")));
}

void TestReports::htmlStructure()
{
    const QString page = QString::fromUtf8(htmlReport(judged(healthyRecord())));
    QCOMPARE(page.count(QLatin1String("<h1")), 1);
    QVERIFY(page.contains(QLatin1String("<html lang=\"en\">")));
    QVERIFY(page.contains(QLatin1String("class=\"skip\" href=\"#result\"")));
    QVERIFY(page.contains(QLatin1String("prefers-color-scheme:dark")));
    QVERIFY(page.contains(QLatin1String("@media print")));
    // every inner link leads somewhere, and every id stands once
    static const QRegularExpression link(QStringLiteral("href=\"#([a-z]+)\""));
    auto links = link.globalMatch(page);
    QVERIFY(links.hasNext());
    while (links.hasNext())
        QCOMPARE(
            page.count(QLatin1String(" id=\"") + links.next().captured(1) + QLatin1String("\"")),
            1);
    // the verdict stands before the steps, the raw evidence last
    QVERIFY(page.indexOf(QLatin1String("id=\"result\"")) <
            page.indexOf(QLatin1String("id=\"steps\"")));
    QVERIFY(page.indexOf(QLatin1String("id=\"run\"")) < page.indexOf(QLatin1String("id=\"raw\"")));
}

void TestReports::hostileTextIsEscaped()
{
    const RunRecord record = hostileRecord();
    const QString page = QString::fromUtf8(htmlReport(record));
    QVERIFY(!page.contains(QLatin1String("<script")));
    QVERIFY(!page.contains(QLatin1String("<img")));
    QVERIFY(page.contains(QLatin1String("&lt;script&gt;")));
    QVERIFY(textReport(record).contains("alert(1)"));
}

void TestReports::everyRowRenders()
{
    for (const JudgeRow &row : judgeRows()) {
        const RunRecord record = judged(row.record);
        QVERIFY2(QString::fromUtf8(htmlReport(record)).contains(toToken(row.cause)),
                 qPrintable(row.name));
        QVERIFY2(QString::fromUtf8(textReport(record)).contains(record.verdict.headline),
                 qPrintable(row.name));
    }
}

namespace {

// As a terminal and an editor show it: Latin letters in one column, Japanese in two.
qsizetype shownColumns(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar letter) {
               return letter.script() != QChar::Script_Latin && letter.unicode() > 0x2E7F;
           });
}

} // namespace

void TestReports::verdictInTheReadersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("toDo");
    QTest::newRow("de") << "de" << QStringLiteral("Zuständig: das Netzwerkteam")
                        << QStringLiteral("Was zu tun ist:");
    QTest::newRow("fr") << "fr" << QStringLiteral("Qui peut corriger\u00a0: l'équipe réseau")
                        << QStringLiteral("Que faire\u00a0:");
    QTest::newRow("ja") << "ja" << QStringLiteral("対応できる人: ネットワーク担当")
                        << QStringLiteral("行うこと:");
    QTest::newRow("en") << "en" << QString() << QString();
}

void TestReports::verdictInTheReadersLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, owner);
    QFETCH(const QString, toDo);
    RunRecord record = healthyRecord();
    tcpFails(record, Failure::TcpTimeout);
    record = judged(record);
    const QByteArray plainText = textReport(record);
    const QByteArray plainHtml = htmlReport(record);
    const QByteArray plainJson = toJsonText(record);

    int count = 0;
    QCoreApplication application(count, nullptr);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/ecs/translations/ecs_") + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString text = QString::fromUtf8(textReport(record));
    const QByteArray html = htmlReport(record);
    if (owner.isEmpty()) {
        QCOMPARE(text.toUtf8(), plainText);
        QCOMPARE(html, plainHtml);
        return;
    }
    const CauseText local = causeText(Failure::TcpTimeout, TextLanguage::Display, record);
    QVERIFY(local.headline != record.verdict.headline && !local.actions.isEmpty());
    QStringList expected = {QStringLiteral("Result: ") + record.verdict.headline, local.headline,
                            local.explanation, owner, toDo};
    for (const QString &action : local.actions)
        expected.append(action);
    expected.append(QStringLiteral("This run"));
    qsizetype at = 0;
    for (const QString &part : std::as_const(expected)) {
        const qsizetype next = text.indexOf(part, at);
        QVERIFY2(next >= 0, qPrintable(part));
        at = next;
    }
    const QString rule = text.section(QLatin1Char('\n') + local.headline + QLatin1Char('\n'), 1)
                             .section(QLatin1Char('\n'), 0, 0);
    QCOMPARE(rule, QString(shownColumns(local.headline), u'-'));
    // The English report stands around it unchanged, and the record knows no other language.
    const qsizetype begin = text.indexOf(QLatin1Char('\n') + local.headline);
    const qsizetype end = text.indexOf(QStringLiteral("\nThis run\n"));
    QCOMPARE((text.left(begin) + text.mid(end)).toUtf8(), plainText);
    QCOMPARE(toJsonText(record), plainJson);

    QXmlStreamReader reader(asXml(html));
    QString inside;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.attributes().value(QStringLiteral("lang")) == language)
            inside = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString &part : expected.mid(1, expected.size() - 2))
        QVERIFY2(inside.contains(part), qPrintable(part));
    QVERIFY(html.contains("<html lang=\"en\">"));
}

void TestReports::pathPicture_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>(
        "states"); // one letter a station: passed, warning, failed, not reached
    QTest::newRow("healthy") << QStringLiteral("healthy") << QStringLiteral("ppppp");
    QTest::newRow("policy") << QStringLiteral("ecs-off-by-policy") << QStringLiteral("wnnnn");
    QTest::newRow("hosts") << QStringLiteral("hosts-override") << QStringLiteral("pfnnn");
    QTest::newRow("dns") << QStringLiteral("dns-nxdomain") << QStringLiteral("pfnnn");
    QTest::newRow("tcp") << QStringLiteral("tcp-drop") << QStringLiteral("ppfnn");
    QTest::newRow("proxy") << QStringLiteral("proxy-403") << QStringLiteral("ppfnn");
    QTest::newRow("proxy, direct closed")
        << QStringLiteral("proxy-403-direct-closed") << QStringLiteral("pwfnn");
    QTest::newRow("tls") << QStringLiteral("sni-reset") << QStringLiteral("pppfn");
    QTest::newRow("block page") << QStringLiteral("block-page-200") << QStringLiteral("pppwf");
    QTest::newRow("http") << QStringLiteral("http-503") << QStringLiteral("ppppf");
    QTest::newRow("portal") << QStringLiteral("portal-redirect") << QStringLiteral("ppfnn");
    QTest::newRow("cannot tell") << QStringLiteral("nothing-measured") << QStringLiteral("nnnnn");
}

void TestReports::pathPicture()
{
    QFETCH(QString, row);
    QFETCH(QString, states);
    for (const JudgeRow &candidate : judgeRows()) {
        if (candidate.name != row)
            continue;
        QString seen;
        for (const Station &station : stations(judged(candidate.record)))
            seen += QLatin1String("pwfn").at(static_cast<int>(station.state));
        QCOMPARE(seen, states);
        return;
    }
    QFAIL("no such row");
}

void TestReports::timeBarsCoverTheRequest()
{
    const QList<TimeBar> bars = timeBars(healthyRecord());
    QCOMPARE(bars.size(), 5);
    double at = 0;
    for (const TimeBar &bar : bars) {
        QCOMPARE(bar.startMs, at);
        at += bar.durationMs;
    }
    QCOMPARE(at, 170.0);
    QVERIFY(timeBars(RunRecord{}).isEmpty());
}

void TestReports::ticketSummaryHasItsLines()
{
    for (const JudgeRow &row : judgeRows()) {
        const RunRecord record = judged(row.record);
        const QString text = ticketSummary(record, TextLanguage::English);
        const qsizetype lines = text.count(u'\n');
        QVERIFY2(lines >= 8 && lines <= 12, qPrintable(row.name + u' ' + QString::number(lines)));
        QVERIFY(text.contains(record.verdict.headline));
        QVERIFY(text.contains(toToken(row.cause)));
        QVERIFY(text.contains(record.runId));
    }
}

void TestReports::firewallRequestNamesWhatIsNeeded()
{
    RunRecord record = healthyRecord();
    tcpFails(record, Failure::TcpTimeout);
    const QString text = firewallRequest(judged(record), TextLanguage::English);
    for (const char *part :
         {"ecs.office.com, TCP 443", "*.ecs.office.com does not cover ecs.office.com",
          "do not inspect the TLS", "do not limit the rule to a path",
          "52.113.194.132 (ecs.office.com) TCP 443: tcp_timeout", "MpDefenderCoreService.exe",
          "2026-11-22 20:15:04 UTC", "direct"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

QTEST_APPLESS_MAIN(TestReports)
#include "tst_reports.moc"
