// SPDX-License-Identifier: MIT
#include "diagnostics/checks/planning.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

namespace {

const QString host = QStringLiteral("ecs.office.com");

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class PortCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<QStringList>("addresses"); // "address=failure", empty failure = open
        QTest::addColumn<bool>("ipv6Route");
        QTest::addColumn<QString>("direct");
        QTest::addColumn<QString>("viaProxy");
        const auto row = [](const char *name, const QStringList &addresses, bool ipv6Route,
                            const char *direct, const char *viaProxy) {
            QTest::newRow(name) << addresses << ipv6Route << text(direct) << text(viaProxy);
        };
        const QString open4 = text("20.190.0.1=");
        const QString open6 = text("2603:1000::1=");
        row("one open", {open4}, false, "passed/", "passed/");
        row("both open", {open4, open6}, true, "passed/", "passed/");
        row("timeout", {text("20.190.0.1=tcp_timeout")}, false, "failed/tcp_timeout", "warning/");
        row("refused", {text("20.190.0.1=tcp_refused")}, false, "failed/tcp_refused", "warning/");
        row("reset", {text("20.190.0.1=tcp_reset")}, false, "failed/tcp_reset", "warning/");
        row("unreachable", {text("20.190.0.1=tcp_unreachable")}, false, "failed/tcp_unreachable",
            "warning/");
        row("mixed: refused says most",
            {text("20.190.0.1=tcp_timeout"), text("20.190.0.2=tcp_unreachable"),
             text("20.190.0.3=tcp_reset"), text("20.190.0.4=tcp_refused")},
            false, "failed/tcp_refused", "warning/");
        row("mixed: reset before unreachable",
            {text("20.190.0.1=tcp_timeout"), text("20.190.0.2=tcp_unreachable"),
             text("20.190.0.3=tcp_reset")},
            false, "failed/tcp_reset", "warning/");
        row("one of three dead", {open4, text("20.190.0.2=tcp_timeout"), text("20.190.0.3=")},
            false, "warning/partial_addresses", "warning/");
        row("ipv6 black hole", {text("2603:1000::1=tcp_timeout"), open4}, true,
            "warning/ipv6_broken", "warning/");
        row("no ipv6 here", {text("2603:1000::1=tcp_unreachable"), open4}, false, "passed/",
            "passed/");
        row("ipv6 unreachable though routed", {text("2603:1000::1=tcp_unreachable"), open4}, true,
            "warning/ipv6_broken", "warning/");
    }
    void outcomes()
    {
        QFETCH(QStringList, addresses);
        QFETCH(bool, ipv6Route);
        QFETCH(QString, direct);
        QFETCH(QString, viaProxy);
        for (const bool proxy : {false, true}) {
            Bench bench;
            bench.record.machine.hasDefaultRouteIpv6 = ipv6Route;
            QStringList plain;
            for (const QString &entry : addresses) {
                const QString address = entry.section(u'=', 0, 0);
                plain << address;
                const QHostAddress parsed(address);
                bench.network->ports[hostPortText(parsed.toString(), 443)] =
                    fromToken<Failure>(entry.section(u'=', 1));
            }
            bench.give(StepId::Dns, resolved(host, plain));
            if (proxy) {
                bench.useProxy("10.9.9.9:3128");
                bench.network->ports[text("10.9.9.9:3128")] = std::nullopt;
            }
            const StepResult result = bench.run(StepId::Port);
            QCOMPARE(toToken(result.status) + u'/' +
                         (result.failure ? toToken(*result.failure) : QString()),
                     proxy ? viaProxy : direct);
            const auto *facts = result.factsAs<PortFacts>();
            QCOMPARE(facts->attempts.size(), addresses.size() + (proxy ? 1 : 0));
            for (const PortAttempt &attempt : facts->attempts) {
                QVERIFY(attempt.rttMs.has_value() != attempt.failure.has_value());
                QCOMPARE(attempt.sourceAddress.isEmpty(), attempt.failure.has_value());
                QCOMPARE(attempt.family,
                         attempt.address.contains(u':') ? text("ipv6") : text("ipv4"));
            }
            QCOMPARE(facts->attempts.first().route, proxy ? text("proxy") : text("direct"));
            QVERIFY(!result.summary.isEmpty());
        }
    }

    void noAddress()
    {
        Bench bench;
        bench.give(StepId::Dns, resolved(host, {}));
        const StepResult result = bench.run(StepId::Port);
        QCOMPARE(result.status, StepStatus::Skipped);
        QCOMPARE(result.reason, StepReason::NotApplicable);
        QVERIFY(result.summary.contains(host));
        QVERIFY(bench.network->connected.isEmpty());
    }

    void noAddressBehindAProxy()
    {
        Bench bench;
        bench.useProxy("p.example:3128");
        bench.give(StepId::Dns, resolved(host, {}));
        bench.network->lookups[text("p.example")].addresses = {QHostAddress(text("10.9.9.9"))};
        bench.network->ports[text("10.9.9.9:3128")] = std::nullopt;
        const StepResult result = bench.run(StepId::Port);
        QCOMPARE(result.status, StepStatus::Warning);
        QVERIFY(!result.failure);
        QCOMPARE(bench.network->connected.size(), 1);
        QCOMPARE(result.factsAs<PortFacts>()->attempts[0].host, text("p.example"));
        QCOMPARE(result.factsAs<PortFacts>()->attempts[0].port, 3128);
    }

    void directWayBesideAProxyIsNotWaitedForLong()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.useProxy("10.9.9.9:3128");
        bench.give(StepId::Dns, resolved(host, {text("20.190.0.1")}));
        bench.run(StepId::Port);
        QCOMPARE(bench.network->connected.size(), 2);
        QCOMPARE(bench.network->connected[0].limit, 0ms); // the proxy itself gets all the time
        QCOMPARE(bench.network->connected[1].limit, std::chrono::milliseconds(2s));
    }

    void deadProxy()
    {
        Bench bench;
        bench.useProxy("10.9.9.9:3128");
        bench.give(StepId::Dns, resolved(host, {text("20.190.0.1")}));
        bench.network->ports[text("20.190.0.1:443")] = std::nullopt;
        bench.network->ports[text("10.9.9.9:3128")] = Failure::TcpRefused;
        const StepResult result = bench.run(StepId::Port);
        QCOMPARE(result.status, StepStatus::Warning); // the proxy step speaks about the proxy
        QVERIFY(result.summary.contains(QLatin1String("10.9.9.9:3128")));
    }

    void unknownProxyName()
    {
        Bench bench;
        bench.useProxy("p.example:3128");
        bench.give(StepId::Dns, resolved(host, {}));
        const StepResult result = bench.run(StepId::Port);
        QCOMPARE(result.status, StepStatus::Warning);
        QVERIFY(result.factsAs<PortFacts>()->attempts.isEmpty());
    }

    void severalTargets()
    {
        Bench bench;
        bench.addTarget("https://20.190.0.9:8443/");
        bench.addTarget("https://20.190.0.9:8443/again/");
        bench.give(StepId::Dns, resolved(host, {text("20.190.0.1")}));
        bench.network->ports[text("20.190.0.1:443")] = std::nullopt;
        bench.network->ports[text("20.190.0.9:8443")] = Failure::TcpRefused;
        const StepResult result = bench.run(StepId::Port);
        QCOMPARE(bench.network->connected.size(), 2);
        QCOMPARE(result.status, StepStatus::Failed); // the worst of them
        QCOMPARE(result.failure, Failure::TcpRefused);
    }

    void floodOfAddresses()
    {
        Bench bench;
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many << QStringLiteral("20.190.%1.%2").arg(i / 250).arg(i % 250);
        bench.give(StepId::Dns, resolved(host, many));
        bench.run(StepId::Port);
        QVERIFY(bench.network->connected.size() <= 32);
        QVERIFY(!bench.network->connected.isEmpty());
    }

    void everyHostAndTheProxyGetTheirShare()
    {
        Bench bench;
        bench.useProxy("p.example:3128");
        QList<QHostAddress> &ofProxy = bench.network->lookups[text("p.example")].addresses;
        DnsFacts names;
        for (int i = 0; i < 8; ++i) {
            const QString name = QStringLiteral("h%1.example").arg(i);
            HostLookup lookup;
            lookup.host = name;
            for (int j = 0; j < 16; ++j)
                lookup.addresses << QStringLiteral("20.19%1.0.%2").arg(i).arg(j + 1);
            names.lookups.append(lookup);
            ofProxy.append(QHostAddress(QStringLiteral("10.9.9.%1").arg(i + 1)));
        }
        bench.record.targets.clear();
        for (const HostLookup &lookup : std::as_const(names.lookups))
            bench.addTarget(qPrintable(QStringLiteral("https://%1/").arg(lookup.host)));
        bench.give(StepId::Dns, names);
        const StepResult result = bench.run(StepId::Port);
        QMap<QString, int> tried;
        for (const PortAttempt &attempt : result.factsAs<PortFacts>()->attempts)
            ++tried[attempt.host];
        QCOMPARE(tried.size(), 9);
        QVERIFY(tried.value(text("p.example")) > 0);
        QCOMPARE(tried.value(text("h7.example")), tried.value(text("h0.example")));
        QVERIFY(bench.network->connected.size() <= 32);
    }
};

QTEST_APPLESS_MAIN(PortCheckTest)
#include "tst_port_check.moc"
