// SPDX-License-Identifier: MIT
#include "diagnostics/checks/dns_findings.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

namespace {

const QString host = QStringLiteral("ecs.office.com");
const QString publicAddress = QStringLiteral("20.190.10.1");

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

SystemLookup found(const QStringList &addresses, double ms = 8)
{
    SystemLookup out;
    for (const QString &address : addresses)
        out.addresses.append(QHostAddress(address));
    out.durationMs = ms;
    return out;
}

SystemLookup failed(Failure failure)
{
    SystemLookup out;
    out.failure = failure;
    out.error = QStringLiteral("EAI_NONAME (-2)");
    out.durationMs = 8;
    return out;
}

QString outcome(const StepResult &result)
{
    return toToken(result.status) + u'/' + (result.failure ? toToken(*result.failure) : QString());
}

} // namespace

class DnsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthy()
    {
        Bench bench;
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"),
                                                     {publicAddress, text("2603:1000::1")},
                                                     5,
                                                     {text("a.example"), text("b.example")}};
        bench.network->lookups[host] = found({text("2603:1000::1"), publicAddress});
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("passed/"));
        const auto *facts = result.factsAs<DnsFacts>();
        QCOMPARE(facts->host, host);
        QCOMPARE(facts->resolvers, QStringList{text("10.0.0.53")});
        QCOMPARE(facts->systemAnswer, (QStringList{text("2603:1000::1"), publicAddress}));
        QCOMPARE(facts->rcode, text("NOERROR"));
        QCOMPARE(facts->cnameChain, (QStringList{text("a.example"), text("b.example")}));
        QVERIFY(facts->specialAddresses.isEmpty());
        QCOMPARE(facts->lookups.size(), 1);
        QCOMPARE(facts->systemMs, 8.0);
        QCOMPARE(bench.network->questions.size(), 2); // A and AAAA
        QVERIFY(result.observations.size() >= 3);
        QVERIFY(bench.logged("20.190.10.1"));
        QVERIFY(bench.logged("5.0 ms"));
    }

    void failures_data()
    {
        QTest::addColumn<QString>("rcode");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("direct");
        const auto row = [](const char *rcode, const char *system, const char *direct) {
            QTest::newRow(direct) << text(rcode) << text(system) << text(direct);
        };
        row("NXDOMAIN", "dns_nxdomain", "failed/dns_nxdomain");
        row("NOERROR", "dns_no_address", "failed/dns_no_address");
        row("SERVFAIL", "dns_timeout", "failed/dns_servfail");
        row("REFUSED", "dns_timeout", "failed/dns_refused");
        row("", "dns_timeout", "failed/dns_timeout");
    }
    void failures()
    {
        QFETCH(QString, rcode);
        QFETCH(QString, system);
        QFETCH(QString, direct);
        Bench bench;
        bench.network->servers[text("10.0.0.53")].rcode = rcode;
        bench.network->lookups[host] = failed(*fromToken<Failure>(system));
        StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), direct);
        QCOMPARE(result.factsAs<DnsFacts>()->rcode, rcode);

        // the same behind a proxy is expected; the token stays in the facts
        bench.useProxy("p.example:3128");
        result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("warning/"));
        QVERIFY(result.summary.contains(QLatin1String("proxy")));
        QCOMPARE(result.factsAs<DnsFacts>()->systemFailure, fromToken<Failure>(system));
    }

    void firstThatAnswersDecides()
    {
        Bench bench;
        bench.names->servers = {{QHostAddress(text("10.0.0.1")), 53, {}},
                                {QHostAddress(text("10.0.0.2")), 53, {}},
                                {QHostAddress(text("10.0.0.3")), 53, {}}};
        bench.network->servers[text("10.0.0.2")] = {text("SERVFAIL"), {}, 90, {}};
        bench.network->servers[text("10.0.0.3")] = {text("NXDOMAIN"), {}, 30, {}};
        bench.network->lookups[host] = failed(Failure::DnsTimeout);
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("failed/dns_nxdomain"));
        QCOMPARE(result.factsAs<DnsFacts>()->rcode, text("NXDOMAIN"));
        QCOMPARE(result.factsAs<DnsFacts>()->answers.first().resolver, text("10.0.0.3"));
    }

    void secondServerWorks()
    {
        Bench bench;
        bench.names->servers = {{QHostAddress(text("10.0.0.1")), 53, {}},
                                {QHostAddress(text("10.0.0.2")), 53, {}}};
        bench.network->servers[text("10.0.0.2")] = {text("NOERROR"), {publicAddress}, 30, {}};
        bench.network->lookups[host] = found({publicAddress});
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("warning/"));
        QVERIFY2(result.summary.contains(QLatin1String("10.0.0.1")), qPrintable(result.summary));
    }

    void onlyOurOwnClientGetsAnAddress()
    {
        Bench bench;
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 5, {}};
        bench.network->lookups[host] = failed(Failure::DnsNxdomain);
        const StepResult result = bench.run(StepId::Dns);
        QVERIFY(result.status != StepStatus::Failed); // an address is known
        QCOMPARE(result.factsAs<DnsFacts>()->systemFailure, Failure::DnsNxdomain);
    }

    void slow()
    {
        Bench bench;
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 3000, {}};
        bench.network->lookups[host] = found({publicAddress}, 3000);
        QCOMPARE(outcome(bench.run(StepId::Dns)), text("warning/dns_slow"));
    }

    void special_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("special");
        for (const char *address : {"0.0.0.0", "127.0.0.1", "10.1.1.1", "::", "::1", "fd00::1",
                                    "64:ff9b::10.0.0.1", "146.112.61.106"})
            QTest::newRow(address) << text(address) << true;
        for (const char *address : {"20.190.10.1", "2603:1000::1", "64:ff9b::20.190.10.1"})
            QTest::newRow(address) << text(address) << false;
    }
    void special()
    {
        QFETCH(QString, address);
        QFETCH(bool, special);
        const QString canonical = QHostAddress(address).toString();
        Bench bench;
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {canonical}, 5, {}};
        bench.network->lookups[host] = found({canonical});
        const StepResult result = bench.run(StepId::Dns);
        // whether contact fails is not known yet: a private address may answer genuinely
        QCOMPARE(outcome(result), special ? text("warning/") : text("passed/"));
        QCOMPARE(result.factsAs<DnsFacts>()->specialAddresses.size(), special ? 1 : 0);
    }

    void hostsFile()
    {
        Bench bench;
        bench.names->hosts[host] = QStringList{text("20.190.99.99")};
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 5, {}};
        bench.network->lookups[host] = found({text("20.190.99.99")});
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("warning/"));
        QCOMPARE(result.factsAs<DnsFacts>()->hostsFileEntry, text("20.190.99.99"));
        QCOMPARE(result.factsAs<DnsFacts>()->lookups[0].hostsFile,
                 QStringList{text("20.190.99.99")});
    }

    void controlResolverSpeaksForNobody()
    {
        Bench bench;
        bench.options.controlResolver = text("9.9.9.9");
        bench.network->servers[text("10.0.0.53")] = {text("NXDOMAIN"), {}, 20, {}};
        bench.network->servers[text("9.9.9.9")] = {text("NOERROR"), {publicAddress}, 5, {}};
        bench.network->lookups[host] = failed(Failure::DnsNxdomain);
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(outcome(result), text("failed/dns_nxdomain"));
        const auto *facts = result.factsAs<DnsFacts>();
        QCOMPARE(facts->resolvers, QStringList{text("10.0.0.53")});
        bool compared = false;
        for (const DnsAnswer &answer : facts->answers)
            compared =
                compared || (answer.resolver == text("9.9.9.9") && answer.value == publicAddress);
        QVERIFY(compared);
        QVERIFY(
            bench.logged("The comparison resolver 9.9.9.9 gives ecs.office.com an address, this"));
    }

    void controlResolverThatAgreesIsNotNamed()
    {
        Bench bench;
        bench.options.controlResolver = text("9.9.9.9");
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 20, {}};
        bench.network->servers[text("9.9.9.9")] = {text("NOERROR"), {text("20.1.2.3")}, 5, {}};
        bench.network->lookups[host] = found({publicAddress});
        QCOMPARE(outcome(bench.run(StepId::Dns)), text("passed/"));
        QVERIFY(!bench.logged("comparison resolver"));
    }

    void severalHosts()
    {
        Bench bench;
        bench.addTarget("https://b.example/");
        bench.addTarget("https://b.example:8443/other/");
        bench.addTarget("https://20.1.1.1/");
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 5, {}};
        bench.network->lookups[host] = found({publicAddress});
        bench.network->lookups[text("b.example")] = failed(Failure::DnsNxdomain);
        const StepResult result = bench.run(StepId::Dns);
        const auto *facts = result.factsAs<DnsFacts>();
        QCOMPARE(facts->lookups.size(), 2);
        QCOMPARE(facts->lookups[1].host, text("b.example"));
        // the system works on its answers while the name servers are asked
        QCOMPARE(bench.network->lookedUpBeforeQuery, (QStringList{host, text("b.example")}));
        QCOMPARE(facts->lookups[1].failure, Failure::DnsNxdomain);
        QCOMPARE(bench.network->questions.size(), 4);
    }

    void everyTargetThatARunTestsIsResolved()
    {
        Bench bench;
        bench.record.targets.clear();
        for (qsizetype i = 0; i < mostTargets; ++i) {
            const QString name = QStringLiteral("h%1.example").arg(i);
            bench.addTarget(qPrintable(QStringLiteral("https://%1/").arg(name)));
            bench.network->lookups[name] = found({publicAddress});
        }
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 5, {}};
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(result.factsAs<DnsFacts>()->lookups.size(), mostTargets);
        QCOMPARE(bench.record.targets.size(), mostTargets);
    }

    void nothingToResolve()
    {
        Bench bench;
        bench.record.targets.clear();
        QCOMPARE(bench.run(StepId::Dns).status, StepStatus::Skipped);
        bench.addTarget("https://20.1.1.1/");
        const StepResult result = bench.run(StepId::Dns);
        QCOMPARE(result.status, StepStatus::Skipped);
        QCOMPARE(result.reason, StepReason::NotApplicable);
        QVERIFY(bench.network->lookedUp.isEmpty());
    }

    void rulesForNamesAreFacts()
    {
        Bench bench;
        bench.network->servers[text("10.0.0.53")] = {text("NOERROR"), {publicAddress}, 5, {}};
        bench.network->lookups[host].addresses = {QHostAddress(publicAddress)};
        bench.names->rules = {
            {host, text("{guid}"), text(".office.com"), {text("10.8.0.1")}, text("policy")},
            {text("other.example"), text("{x}"), text("."), {}, text("local")}};
        const StepResult result = bench.run(StepId::Dns);
        const auto *facts = result.factsAs<DnsFacts>();
        QCOMPARE(facts->namePolicy.size(), 1);
        QCOMPARE(facts->namePolicy[0].rule, text("{guid}"));
        QCOMPARE(result.status, StepStatus::Passed); // a rule is no fault
        QVERIFY(bench.logged("questions go to 10.8.0.1"));
    }

    void findings()
    {
        const auto reply = [](const char *server, quint16 type, const char *rcode, double rtt,
                              std::optional<Failure> failure) {
            DnsReply out;
            out.question = {QHostAddress(text(server)), 53, host, type};
            out.rcode = text(rcode);
            if (!out.rcode.isEmpty())
                out.rttMs = rtt;
            out.failure = failure;
            return out;
        };
        // the answer about IPv4 decides, whichever comes first
        QList<DnsReply> replies{reply("10.0.0.1", 28, "SERVFAIL", 1, Failure::DnsServfail),
                                reply("10.0.0.1", 1, "NXDOMAIN", 9, Failure::DnsNxdomain)};
        QCOMPARE(serversFailure(opinionsOf(replies), host), Failure::DnsNxdomain);
        // only the question about IPv6 goes unanswered
        replies = {reply("10.0.0.1", 28, "", 0, Failure::DnsTimeout),
                   reply("10.0.0.1", 1, "NOERROR", 9, std::nullopt)};
        DnsAnswer record;
        record.type = text("A");
        record.value = publicAddress;
        replies[1].answers.append(record);
        QCOMPARE(serversFailure(opinionsOf(replies), host), std::nullopt);
        QCOMPARE(opinionsOf(replies)[0].rcode, text("NOERROR"));
        QCOMPARE(serversFailure({}, host), Failure::DnsTimeout);
        QVERIFY(disagreement(opinionsOf(replies), host).isEmpty());
        replies.append(reply("10.0.0.2", 1, "NXDOMAIN", 2, Failure::DnsNxdomain));
        QVERIFY(disagreement(opinionsOf(replies), host).contains(QLatin1String("10.0.0.2")));
        QCOMPARE(cnameChain(replies, host), QStringList());
    }
};

QTEST_APPLESS_MAIN(DnsCheckTest)
#include "tst_dns_check.moc"
