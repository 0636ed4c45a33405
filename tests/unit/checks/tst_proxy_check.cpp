// SPDX-License-Identifier: MIT
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

ProxySource source(const char *name, const char *kind, const char *resolved, const char *appliesTo)
{
    ProxySource out;
    out.source = text(name);
    out.scope = text("machine");
    out.kind = text(kind);
    out.resolved = text(resolved);
    out.appliesTo = text(appliesTo);
    return out;
}

std::function<WebResult(const WebRequest &)> proxyAnswers(int status,
                                                          std::optional<Failure> failure)
{
    return [=](const WebRequest &request) {
        WebResult result;
        ProxyTest test;
        test.address = text("10.9.9.9");
        test.connectMs = 3;
        if (status > 0) {
            test.status = status;
            test.statusText = text("Text");
            test.answerMs = 4;
        }
        if (status == 407)
            test.authSchemes = QStringList{text("Negotiate"), text("NTLM")};
        test.failure = failure;
        result.proxyTest = test;
        result.exchange.url = request.url.toString();
        result.exchange.failure = failure;
        Observation seen;
        seen.startedMs = 1;
        result.observations.append(seen);
        return result;
    };
}

} // namespace

class ProxyCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noProxy()
    {
        Bench bench;
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.status, StepStatus::Passed);
        const auto *facts = result.factsAs<ProxyFacts>();
        QCOMPARE(facts->effective, text("DIRECT"));
        QCOMPARE(facts->forUser, text("DIRECT"));
        QCOMPARE(facts->forService, text("DIRECT"));
        QCOMPARE(facts->mismatch, false);
        QVERIFY(facts->tests.isEmpty());
        QVERIFY(bench.network->requests.isEmpty());
        QCOMPARE(bench.proxies->asked, QList<QUrl>{QUrl(bench.record.targets[0].url)});
    }

    void settingsReadForTheRouteAreNotReadAgain()
    {
        Bench bench;
        bench.proxyReading.emplace();
        bench.proxyReading->sources.append(source("winhttp", "proxy", "p.example:8080", "service"));
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.factsAs<ProxyFacts>()->forService, text("p.example:8080"));
        QVERIFY(bench.proxies->asked.isEmpty());
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("failure");
        QTest::newRow("open") << 200 << QString();
        for (const auto &[status, failure] :
             QList<std::pair<int, const char *>>{{407, "proxy_auth_required"},
                                                 {403, "proxy_denied"},
                                                 {502, "proxy_bad_gateway"},
                                                 {504, "proxy_bad_gateway"},
                                                 {0, "proxy_timeout"},
                                                 {0, "proxy_reset"},
                                                 {0, "proxy_unreachable"},
                                                 {0, "proxy_unresolvable"},
                                                 {0, "proxy_protocol_error"}})
            QTest::addRow("%d %s", status, failure) << status << text(failure);
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QString, failure);
        Bench bench;
        bench.addTarget("https://b.example:8443/");
        bench.addTarget("https://b.example:8443/twice/");
        bench.useProxy("p.example:3128");
        bench.proxies->reading.sources = {source("environment", "proxy", "p.example:3128", "both")};
        bench.network->web = proxyAnswers(status, fromToken<Failure>(failure));
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.status, failure.isEmpty() ? StepStatus::Passed : StepStatus::Failed);
        QCOMPARE(result.failure, fromToken<Failure>(failure));
        QVERIFY(!result.summary.isEmpty());

        const auto *facts = result.factsAs<ProxyFacts>();
        QCOMPARE(facts->tests.size(), 2); // each host and port once
        QCOMPARE(facts->tests[0].proxy, text("p.example:3128"));
        QCOMPARE(facts->effective, text("p.example:3128"));
        QCOMPARE(bench.network->requests.size(), 2);
        for (const WebRequest &request : bench.network->requests) {
            QVERIFY(request.proxyOnly);
            QCOMPARE(request.proxy->host, text("p.example"));
            QCOMPARE(request.proxy->port, quint16{3128});
            QVERIFY(request.url.query().isEmpty());
        }
        QCOMPARE(bench.network->requests[1].url.port(), 8443);
        if (status == 407)
            QVERIFY(result.summary.contains(QLatin1String("NTLM")));
    }

    void mismatch()
    {
        Bench bench;
        bench.proxies->reading.sources = {
            source("winhttp", "direct", "DIRECT", "service"),
            source("wininet_user", "proxy", "u.example:8080", "user")};
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.status, StepStatus::Warning);
        const auto *facts = result.factsAs<ProxyFacts>();
        QCOMPARE(facts->mismatch, true);
        QCOMPARE(facts->forUser, text("u.example:8080"));
        QCOMPARE(facts->forService, text("DIRECT"));
    }

    void scriptFails()
    {
        Bench bench;
        bench.proxies->reading.pacUrl = text("http://wpad/wpad.dat");
        bench.proxies->reading.pacError = text("404 Not Found");
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.status, StepStatus::Warning);
        QVERIFY(!result.failure); // whether the fallback works is not known yet
        QCOMPARE(result.factsAs<ProxyFacts>()->pacError, text("404 Not Found"));
    }

    void malformedSetting()
    {
        Bench bench;
        ProxySource bad = source("environment", "", "DIRECT", "both");
        bad.error = text("https_proxy is passed over: the value names no proxy.");
        bench.proxies->reading.sources = {bad};
        const StepResult result = bench.run(StepId::Proxy);
        QCOMPARE(result.status, StepStatus::Warning);
        QVERIFY(bench.logged("passed over"));
    }

    void noTarget()
    {
        Bench bench;
        bench.record.targets.clear();
        QCOMPARE(bench.run(StepId::Proxy).status, StepStatus::Skipped);
    }

    void stopped()
    {
        Bench bench;
        bench.useProxy("p.example:3128");
        bench.stop();
        bench.run(StepId::Proxy);
        QVERIFY(bench.network->requests.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ProxyCheckTest)
#include "tst_proxy_check.moc"
