// SPDX-License-Identifier: MIT
#include "diagnostics/report/redactor.h"
#include "diagnostics/verdict/judge.h"
#include "judge_rows.h"
#include "record_builder.h"

#include <QJsonArray>
#include <QTest>

using namespace ecs;
using namespace ecs::test;

namespace {

PrivateFacts machineFacts()
{
    PrivateFacts facts;
    facts.userName = QStringLiteral("jdoe");
    facts.moreUserNames = {QStringLiteral("adm-smith"), QStringLiteral("user")};
    facts.homePaths = {QStringLiteral("D:\\Profiles\\jdoe"), QStringLiteral("/root")};
    facts.machineName = QStringLiteral("PC-0815");
    facts.domains = {QStringLiteral("corp.contoso.com"), QStringLiteral("CONTOSO")};
    return facts;
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void tokensAreStable();
    void recordHoldsNothingPrivate();
    void recordStaysARecord();
    void judgementSurvives();
    void headersOfTheAnswer();
    void noneLeavesAll();
    void summaryHasKindsOnly();
};

void TestRedactor::text_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<QString>("strict"); // empty: as standard
    const auto row = [](const char *name, const char *input, const char *standard,
                        const char *strict = "") {
        QTest::newRow(name) << QString::fromUtf8(input) << QString::fromUtf8(standard)
                            << QString::fromUtf8(strict);
    };
    // must be replaced
    row("proxy credentials", "http://jane:geheim@proxy:8080/", "http://SECRET-1@proxy:8080/");
    row("bare credentials", "jane:geheim@10.1.1.1:8080", "SECRET-1@IP-1:8080");
    row("authorization", "Authorization: Basic amFuZTpnZWhlaW0=", "Authorization: SECRET-1");
    row("proxy-authorization", "Proxy-Authorization: NTLM TlRMTVNTUAAB",
        "Proxy-Authorization: SECRET-1");
    row("cookie", "Cookie: sid=1; x=2", "Cookie: SECRET-1");
    row("set-cookie in many lines", "a\nSet-Cookie: sid=1; Secure\nb",
        "a\nSet-Cookie: SECRET-1\nb");
    row("challenge", "Proxy-Authenticate: NTLM TlRMTVNTUAACAAAA",
        "Proxy-Authenticate: NTLM SECRET-1");
    row("bearer", "sent Bearer eyJhbGciOiJIUzI1NiJ9.x.y now", "sent Bearer SECRET-1 now");
    row("query token", "https://ecs.office.com/config/v1/x?IsBeta=0&id=4711&sig=abc#f",
        "https://ecs.office.com/config/v1/x?IsBeta=0&id=SECRET-1&sig=SECRET-2#f");
    row("windows path", "C:\\Users\\jane.roe\\AppData\\x.etl", "C:\\Users\\USER-1\\AppData\\x.etl");
    row("windows path with blank", "C:\\Users\\Jane Roe\\x.etl", "C:\\Users\\USER-1\\x.etl");
    row("windows path alone", "in C:\\Users\\jane now", "in C:\\Users\\USER-1 now");
    row("windows path, slashes", "file:///C:/Users/jane/x", "file:///C:/Users/USER-1/x");
    row("linux path", "/home/jane/.config", "/home/USER-1/.config");
    row("known home, the other way round", "D:/profiles/jdoe/Desktop", "HOME-1/Desktop");
    row("known home", "D:\\Profiles\\jdoe\\Desktop and /root/x", "HOME-1\\Desktop and HOME-2/x");
    row("user name", "run as JDoe here", "run as USER-1 here");
    row("user in domain", "CONTOSO\\jdoe", "CONTOSO\\USER-1", "DOMAIN-1\\USER-1");
    row("plain word as account", "CONTOSO\\user did it", "CONTOSO\\USER-1 did it",
        "DOMAIN-1\\USER-1 did it");
    row("mail", "ask jane.roe@contoso.com please", "ask MAIL-1 please");
    row("internal host", "srv1.corp.contoso.com and db.example.local", "HOST-1 and HOST-2");
    row("private ipv4", "10.20.30.40, 172.16.0.1, 192.168.1.1, 100.64.0.1, 169.254.3.4",
        "IP-1, IP-2, IP-3, IP-4, IP-5");
    row("private ipv4 with port", "[10.20.30.40]:443 10.20.30.40:443 10.20.30.40.",
        "[IP-1]:443 IP-1:443 IP-1.");
    row("interface address", "10.20.30.40/24", "IP-1/24");
    row("private ipv6", "fd12:3456::1 and fe80::1%eth0", "IP-1 and IP-2");
    row("hardware address", "00-15-5D-01-02-03 00:15:5d:01:02:04", "MAC-1 MAC-2");
    // only when strict
    row("computer name", "on PC-0815 today", "on PC-0815 today", "on PC-1 today");
    row("domain", "joined to corp.contoso.com", "joined to corp.contoso.com", "joined to DOMAIN-1");
    row("tenant id", "OrgID 72f988bf-86f1-41af-91ab-2d7cd011db47",
        "OrgID 72f988bf-86f1-41af-91ab-2d7cd011db47", "OrgID ID-1");
    row("tenant name", "contosoltd.onmicrosoft.com", "contosoltd.onmicrosoft.com",
        "ID-1.onmicrosoft.com");
    // must stay
    const char *const stays[] = {
        "https://ecs.office.com/config/v1/MicrosoftWindowsDefenderClient/1.0.0.0?IsServer=1",
        "mdav.us.endpoint.security.microsoft.com",
        "config.ecs.dod.teams.microsoft.us",
        "127.0.0.1 ::1 0.0.0.0 ::",
        "52.113.194.132 20.190.10.1 8.8.8.8",
        "2603:1000::1",
        "12:34:56 20:15:04.123",
        "2026-11-22T20:15:04.123Z",
        "10.0.14393.7159 4.18.25050.5-0 1.1.25060.6",
        "private-use 10.0.0.0/8, unique-local fc00::/7",
        "CN=DigiCert Global Root G2,O=DigiCert Inc",
        "CB:3C:CB:B7:60:31:E5:E0:13:8F:8D:D3:9A:23:F9:DE",
        "C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.25050.5-0\\MpCmdRun.exe",
        "C:\\Users\\Public\\x and C:\\Users\\Default\\x",
        "the user of this service, Proxy-Authenticate: Negotiate, NTLM",
        "HTTP/1.1 200 OK, ratio 1:2, a::b",
        "MpCmdRun.exe wpad.dat DIRECT",
    };
    for (const char *text : stays)
        row(text, text, text);
}

void TestRedactor::text()
{
    QFETCH(QString, input);
    QFETCH(QString, standard);
    QFETCH(QString, strict);
    Redactor usual(RedactionLevel::Standard, machineFacts());
    QCOMPARE(usual.redactText(input), standard);
    QCOMPARE(usual.redactText(standard), standard); // what is redacted stays as it is
    Redactor thorough(RedactionLevel::Strict, machineFacts());
    QCOMPARE(thorough.redactText(input), strict.isEmpty() ? standard : strict);
}

void TestRedactor::tokensAreStable()
{
    Redactor redactor(RedactionLevel::Standard, machineFacts());
    QCOMPARE(redactor.redactText(QStringLiteral("10.1.1.1 10.1.1.2")), QStringLiteral("IP-1 IP-2"));
    QCOMPARE(redactor.redactText(QStringLiteral("10.1.1.2 10.1.1.3")), QStringLiteral("IP-2 IP-3"));
    QCOMPARE(redactor.redactText(QStringLiteral("SRV.corp.contoso.com srv.CORP.contoso.com")),
             QStringLiteral("HOST-1 HOST-1"));
}

// A needle in every kind of place, and the whole JSON searched for it.
void TestRedactor::recordHoldsNothingPrivate()
{
    RunRecord record = healthyRecord();
    proxyAnswers(record, 407, Failure::ProxyAuthRequired);
    record.machine.interfaces.first().addresses.append(QStringLiteral("2a02:1234::77"));
    platform(record).mpcmdrunOutput =
        QStringLiteral("see C:\\Users\\jdoe\\AppData\\Local\\Temp\\MpCmdRun.log");
    port(record).attempts.first().sourceAddress = QStringLiteral("10.0.0.20");
    std::get<CaptureFacts>(step(record, StepId::Capture).facts).file =
        QStringLiteral("D:\\Profiles\\jdoe\\x.etl");
    std::get<CaptureFacts>(step(record, StepId::Capture).facts).wire = QJsonObject{
        {QStringLiteral("flows"), QJsonArray{QStringLiteral("10.0.0.20 to 52.113.194.132")}}};
    proxy(record).sources = {{QStringLiteral("winhttp"),
                              QStringLiteral("machine"),
                              QStringLiteral("px17:3128"),
                              QStringLiteral("proxy"),
                              QStringLiteral("px17:3128"),
                              QStringLiteral("service"),
                              {}}};
    proxy(record).pacUrl = QStringLiteral("http://wpad.contoso.com/wpad.dat");
    proxy(record).rawWinhttpText = QStringLiteral("Proxy Server(s) :  px17:3128");
    proxy(record).tests.first().headers = {QStringLiteral("Set-Cookie: needle=1"),
                                           QStringLiteral("Via: 1.1 px17 (squid)")};
    ecsRequest(record).headers = {{QStringLiteral("Set-Cookie"), QStringLiteral("needle=2")}};
    ecsRequest(record).error = QStringLiteral("from 2a02:1234::77");
    step(record, StepId::Dns).summary = QStringLiteral("dc1.corp.contoso.com answered jdoe");
    step(record, StepId::Dns).log = {
        {1, record.started, LogLevel::Info, StepId::Dns, QStringLiteral("10.0.0.53 asked")}};
    step(record, StepId::Dns).observations = {
        {QStringLiteral("query"), QStringLiteral("A x @10.0.0.53"), 0.0, 1.0, {}, {}}};
    record.verdict = judge(record);
    QVERIFY(record.verdict.explanation.contains(proxyName));

    Redactor redactor(RedactionLevel::Standard, machineFacts());
    const QString text = QString::fromUtf8(toJsonText(redactor.redact(record)));
    for (const char *needle :
         {"needle", "jdoe", "px17", "proxy.contoso", "wpad.contoso", "corp.contoso", "2a02:1234",
          "10.0.0.20\"", "10.0.0.53", "10.0.0.80"})
        QVERIFY2(!text.contains(QLatin1String(needle), Qt::CaseInsensitive), needle);
    for (const char *kept :
         {"ecs.office.com", "52.113.194.132", "PC-0815", "407", "10.0.20348.2340"})
        QVERIFY2(text.contains(QLatin1String(kept)), kept);

    Redactor strict(RedactionLevel::Strict, machineFacts());
    QVERIFY(!toJsonText(strict.redact(record)).contains("PC-0815"));
}

void TestRedactor::recordStaysARecord()
{
    PrivateFacts facts = machineFacts();
    facts.moreUserNames +=
        {QStringLiteral("direct"), QStringLiteral("service"), QStringLiteral("ecs"),
         QStringLiteral("ipv4"), QStringLiteral("healthy")};
    for (const JudgeRow &row : judgeRows()) {
        for (const RedactionLevel level : {RedactionLevel::Standard, RedactionLevel::Strict}) {
            Redactor redactor(level, facts);
            const RunRecord redacted = redactor.redact(row.record);
            QString error;
            QVERIFY2(fromJson(toJson(redacted), &error), qPrintable(row.name + u' ' + error));
            QCOMPARE(redacted.runId, row.record.runId);
            QCOMPARE(redacted.steps.size(), row.record.steps.size());
        }
    }
}

// A reader of the bundle can judge again and comes to the same cause.
void TestRedactor::judgementSurvives()
{
    for (const JudgeRow &row : judgeRows()) {
        if (row.name.startsWith(QLatin1String("sinkhole-private")))
            continue; // its proof is the private address itself
        Redactor redactor(RedactionLevel::Standard, machineFacts());
        const Verdict verdict = judge(redactor.redact(row.record));
        QVERIFY2(verdict.cause == row.cause, qPrintable(row.name + u' ' + toToken(verdict.cause)));
    }
}

void TestRedactor::headersOfTheAnswer()
{
    RunRecord record = healthyRecord();
    ecsRequest(record).headers = {
        {QStringLiteral("set-cookie"), QStringLiteral("a=b")},
        {QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
    Redactor redactor(RedactionLevel::Standard, {});
    RunRecord redacted = redactor.redact(record);
    QCOMPARE(ecsRequest(redacted).headers.at(0).value, QStringLiteral("SECRET-1"));
    QCOMPARE(ecsRequest(redacted).headers.at(1).value, QStringLiteral("application/json"));
}

void TestRedactor::noneLeavesAll()
{
    RunRecord record = healthyRecord();
    routeViaProxy(record);
    Redactor redactor(RedactionLevel::None, machineFacts());
    QCOMPARE(redactor.redact(record), record);
    QVERIFY(redactor.summary(TextLanguage::English).isEmpty());
}

void TestRedactor::summaryHasKindsOnly()
{
    Redactor redactor(RedactionLevel::Standard, machineFacts());
    redactor.redactText(QStringLiteral("10.1.1.1 10.1.1.1 10.1.1.2 jdoe"));
    QCOMPARE(redactor.summary(TextLanguage::English),
             QStringList({QStringLiteral("addresses: 2"), QStringLiteral("user names: 1")}));
}

QTEST_APPLESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
