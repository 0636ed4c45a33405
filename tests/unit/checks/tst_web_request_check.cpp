// SPDX-License-Identifier: MIT
#include "diagnostics/checks/web_tools.h"
#include "diagnostics/model/failure_words.h"
#include "diagnostics/model/known_facts.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

namespace {

const QString host = QStringLiteral("ecs.office.com");
const QString address = QStringLiteral("20.190.0.1");

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString outcome(const StepResult &result)
{
    return toToken(result.status) + u'/' + (result.failure ? toToken(*result.failure) : QString());
}

QStringList purposes(const StepResult &result)
{
    QStringList out;
    for (const WebExchange &exchange : result.factsAs<WebRequestFacts>()->requests)
        out << exchange.purpose;
    return out;
}

bool isEcs(const WebRequest &request)
{
    return request.url.host() == host;
}

WebResult dead(Failure failure, WebPhase reached)
{
    WebResult result;
    result.exchange.failure = failure;
    result.exchange.reached = reached;
    result.exchange.error = text("the system's text");
    result.exchange.address = address;
    return result;
}

/// A bench whose dns step gave one address, whose revocation lists answer, and whose ECS answers as
/// given.
struct WebBench : Bench
{
    explicit WebBench(const std::function<WebResult(const WebRequest &)> &ecsAnswers)
    {
        give(StepId::Dns, resolved(host, {address}));
        trust->evaluations["good"] = goodChain();
        network->web = [ecsAnswers](const WebRequest &request) {
            if (isEcs(request))
                return ecsAnswers(request);
            if (request.url.host().startsWith(QLatin1String("crl")))
                return answer(request, 200, "list", {});
            return dead(Failure::TcpTimeout, WebPhase::Connect);
        };
    }
    explicit WebBench(int status, const QByteArray &body, const QByteArray &der = "good")
        : WebBench([=](const WebRequest &request) { return answer(request, status, body, der); })
    {
    }
};

} // namespace

class WebRequestCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object") << 200 << QByteArray("{\"ECS\":{}}");
        QTest::newRow("empty object") << 200 << QByteArray("{}");
        QTest::newRow("not modified") << 304 << QByteArray();
    }
    void tlsVersionsOfThisComputer()
    {
        WebBench bench(200, "{}");
        bench.machine->versions = {{text("TLSv1.2"), false, {}, {}, {}}};
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(result.factsAs<WebRequestFacts>()->tlsVersions, bench.machine->versions);
        QVERIFY(bench.logged("TLS 1.2 is switched off on this computer"));
        QCOMPARE(outcome(result), text("passed/")); // what was measured counts
    }

    void healthy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        WebBench bench(status, body);
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("passed/"));
        QCOMPARE(purposes(result), (QStringList{text("ecs"), text("revocation")}));
        const WebExchange &exchange = result.factsAs<WebRequestFacts>()->requests[0];
        QCOMPARE(exchange.genuine, true);
        QVERIFY(!exchange.genuineReason.isEmpty());
        QCOMPARE(exchange.target, text("https://ecs.office.com/config/v1/"));
        QCOMPARE(exchange.route, text("direct"));
        QCOMPARE(exchange.identity, text("service"));
        QCOMPARE(exchange.query, text("reference"));
        QCOMPARE(exchange.tls->rootExpected, true);
        QCOMPARE(exchange.tls->rootTrusted, true);
        QCOMPARE(exchange.timing.dnsMs, 7.0); // from the dns step
        QVERIFY(!exchange.sentOnBadChain);
        const WebRequest &request = bench.network->requests[0];
        QCOMPARE(request.addresses, QList<QHostAddress>{QHostAddress(address)});
        QCOMPARE(request.userAgent, QByteArray("ecs-check/0.1.0"));
        QVERIFY(!request.proxy);
        QCOMPARE(request.url.query(), referenceQuery());
        QCOMPARE(bench.trust->requests[0].host, host);
        QCOMPARE(bench.trust->requests[0].at, bench.clock->now);
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("failure");
        const auto row = [](int status, const char *body, const char *redirect,
                            const char *failure) {
            QTest::addRow("%d %s %s", status, body, redirect)
                << status << QByteArray(body) << text(redirect) << text(failure);
        };
        row(200, "[]", "", "http_unexpected");
        row(200, "<html>", "", "http_unexpected");
        row(200, "", "", "http_unexpected");
        row(204, "", "", "http_unexpected");
        row(302, "", "https://signin.example/", "http_unexpected"); // by the service itself
        row(302, "", "/elsewhere", "http_unexpected");
        row(302, "", "https://ECS.office.com/elsewhere", "http_unexpected");
        row(404, "no", "", "http_client_error");
        row(429, "", "", "http_rate_limited");
        row(500, "", "", "http_server_error");
        row(503, "{}", "", "http_server_error");
        row(511, "", "", "http_server_error");
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, redirect);
        QFETCH(QString, failure);
        WebBench bench([=](const WebRequest &request) {
            WebResult result = answer(request, status, body, "good");
            result.exchange.redirect = redirect;
            return result;
        });
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("failed/") + failure);
        QCOMPARE(result.factsAs<WebRequestFacts>()->requests[0].genuine, false);
        // over an approved chain the path is fine: nobody else is asked
        for (const WebRequest &request : bench.network->requests)
            QVERIFY(isEcs(request));
        // only a refusal is worth a second question, without the query
        const bool refused = status == 404;
        QCOMPARE(bench.network->requests.size(), refused ? 2 : 1);
        if (refused) {
            QVERIFY(!bench.network->requests[1].url.hasQuery());
            QCOMPARE(result.factsAs<WebRequestFacts>()->requests[1].query, text("none"));
        }
    }

    void computedThenReferenceQuery()
    {
        WebBench bench([](const WebRequest &request) {
            const bool reference = request.url.query() == referenceQuery();
            return answer(request, reference ? 200 : 400, "{}", "good");
        });
        PlatformFacts platform;
        platform.urlParameters = {{text("IsServer"), text("1"), true}};
        bench.give(StepId::Platform, platform);
        bench.record.targets[0].url = text(
            "https://ecs.office.com/config/v1/MicrosoftWindowsDefenderClient/1.0.0.0?IsServer=1");
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("passed/"));
        const auto &requests = result.factsAs<WebRequestFacts>()->requests;
        QCOMPARE(requests[0].query, text("computed"));
        QCOMPARE(requests[1].query, text("reference"));
        QCOMPARE(requests[1].genuine, true);
    }

    void chains_data()
    {
        QTest::addColumn<ChainEvaluation>("evaluation");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<int>("expected"); // root_expected: 1, 0, -1 = cannot be told
        QTest::addColumn<QString>("interceptor");
        const auto row = [](const char *name, const ChainEvaluation &evaluation,
                            const char *failure, int expected, const char *interceptor) {
            QTest::newRow(name) << evaluation << text(failure) << expected << text(interceptor);
        };
        const auto with = [](ChainProblem problem) {
            ChainEvaluation out = goodChain();
            out.errors.append({problem, 0, text("CODE"), {}});
            return out;
        };
        row("company root, trusted", inspectedChain("CN=Example Bank CA, O=Example Bank", true),
            "tls_intercepted", 0, "");
        row("company root, untrusted", inspectedChain("CN=Example Bank CA, O=Example Bank", false),
            "tls_untrusted_root", 0, "");
        row("known product, untrusted", inspectedChain("CN=Zscaler Root CA, O=Zscaler Inc.", false),
            "tls_intercepted", 0, "Zscaler");
        row("expired", with(ChainProblem::Expired), "tls_certificate_expired", 1, "");
        row("not yet", with(ChainProblem::NotYetValid), "tls_certificate_not_yet_valid", 1, "");
        row("name", with(ChainProblem::NameMismatch), "tls_name_mismatch", 1, "");
        ChainEvaluation missing = with(ChainProblem::UntrustedRoot);
        missing.reachesTrustedRoot = false;
        row("root missing here", missing, "tls_root_missing", 1, "");
        row("weak", with(ChainProblem::Weak), "cannot_tell", 1, "");
        row("revoked", with(ChainProblem::Revoked), "cannot_tell", 1, "");
        ChainEvaluation incomplete = inspectedChain("CN=Somebody", false);
        incomplete.chain.removeLast();
        incomplete.errors = {{ChainProblem::Incomplete, 0, text("CODE"), {}}};
        incomplete.soundToRoot = false;
        incomplete.rootSha256.clear();
        row("incomplete", incomplete, "tls_untrusted_root", 0, "");
        // the one root of which only the fingerprint is published
        incomplete.chain[0].issuer =
            text("CN=Microsoft Root Certificate Authority 2011, O=Microsoft");
        row("incomplete under an unseen root", incomplete, "tls_untrusted_root", -1, "");
    }
    void chains()
    {
        QFETCH(ChainEvaluation, evaluation);
        QFETCH(QString, failure);
        QFETCH(int, expected);
        QFETCH(QString, interceptor);
        WebBench bench(200, "{}", "der");
        bench.trust->evaluations["der"] = evaluation;
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("failed/") + failure);
        const WebExchange &exchange = result.factsAs<WebRequestFacts>()->requests[0];
        QCOMPARE(exchange.genuine, false);
        QVERIFY(exchange.sentOnBadChain);
        QCOMPARE(exchange.query, text("none"));
        QCOMPARE(exchange.tls->rootExpected ? int(*exchange.tls->rootExpected) : -1, expected);
        QCOMPARE(exchange.tls->interceptor, interceptor);
        // portal probe and control hosts, and the reason in the log
        QCOMPARE(purposes(result),
                 (QStringList{text("ecs"), text("portal"), text("control"), text("control")}));
        QVERIFY(bench.logged("because:"));
    }

    void expectedRootsByOption()
    {
        WebBench bench(200, "{}", "der");
        bench.trust->evaluations["der"] = inspectedChain("CN=Lab Root", true);
        bench.options.expectedRoots = QStringList{text("ff")};
        bench.options.extraRootsDer = QList<QByteArray>{"lab root"};
        QCOMPARE(outcome(bench.run(StepId::WebRequest)), text("passed/"));
        QCOMPARE(bench.trust->requests[0].extraRootsDer, QList<QByteArray>{"lab root"});

        // and the built-in list no longer counts
        WebBench other(200, "{}");
        other.options.expectedRoots = QStringList{text("ff")};
        QCOMPARE(outcome(other.run(StepId::WebRequest)), text("failed/tls_intercepted"));
    }

    void transport_data()
    {
        QTest::addColumn<QString>("failure");
        QTest::addColumn<bool>("byName");
        for (const char *failure :
             {"tcp_timeout", "tcp_refused", "tcp_reset", "tcp_unreachable", "tls_protocol"})
            QTest::newRow(failure) << text(failure) << false;
        for (const char *failure : {"tls_reset", "tls_timeout"})
            QTest::newRow(failure) << text(failure) << true;
    }
    void transport()
    {
        QFETCH(QString, failure);
        QFETCH(bool, byName);
        WebBench bench(
            [=](const WebRequest &) { return dead(*fromToken<Failure>(failure), WebPhase::Tls); });
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("failed/") + failure);
        QVERIFY(!result.factsAs<WebRequestFacts>()->requests[0].genuine);
        QVERIFY(result.summary.contains(inWords(*fromToken<Failure>(failure))));
        // another name on the very same address is asked only when the handshake failed
        bool sameAddress = false;
        for (const WebRequest &request : bench.network->requests)
            sameAddress = sameAddress ||
                          (!isEcs(request) && request.addresses.contains(QHostAddress(address)));
        QCOMPARE(sameAddress, byName);
    }

    void nameWithoutAddress()
    {
        WebBench bench(200, "{}");
        bench.record.steps.clear();
        bench.give(StepId::Dns, resolved(host, {}), StepStatus::Failed);
        StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(result.status, StepStatus::Skipped);
        QCOMPARE(result.reason, StepReason::NotApplicable);
        QCOMPARE(purposes(result), QStringList{text("portal")}); // a portal may be why

        bench.network->web = [](const WebRequest &request) {
            WebResult portal = answer(request, 302, "", {});
            portal.exchange.redirect = text("http://signin.example/");
            return portal;
        };
        QCOMPARE(outcome(bench.run(StepId::WebRequest)), text("failed/captive_portal"));

        bench.network->web = [](const WebRequest &request) {
            return answer(request, 200, "Microsoft Connect Test", {});
        };
        QCOMPARE(bench.run(StepId::WebRequest).status, StepStatus::Skipped);
    }

    void proxyGoesOnWithoutDns()
    {
        WebBench bench(200, "{}");
        bench.record.steps.clear();
        bench.give(StepId::Dns, resolved(host, {}), StepStatus::Warning);
        bench.useProxy("p.example:3128");
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("passed/"));
        const WebExchange &exchange = result.factsAs<WebRequestFacts>()->requests[0];
        QCOMPARE(exchange.route, text("proxy"));
        QCOMPARE(exchange.proxy, text("p.example:3128"));
        QVERIFY(!exchange.timing.dnsMs);
        QCOMPARE(bench.network->requests[0].proxy->host, text("p.example"));
        QVERIFY(bench.network->requests[0].addresses.isEmpty());
        QCOMPARE(bench.network->requests.size(), 1); // no revocation list through a proxy
    }

    void noPortalProbeThroughAProxy()
    {
        WebBench bench([](const WebRequest &) {
            return dead(Failure::ProxyAuthRequired, WebPhase::ProxyAnswer);
        });
        bench.useProxy("p.example:3128");
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("failed/proxy_auth_required"));
        QVERIFY(!purposes(result).contains(text("portal")));
    }

    void aSilentProxyIsAskedForOneControlHostOnly()
    {
        const auto answers = [](Failure failure) {
            WebBench bench(
                [failure](const WebRequest &) { return dead(failure, WebPhase::ProxyAnswer); });
            bench.network->web = [failure](const WebRequest &) {
                return dead(failure, WebPhase::ProxyAnswer);
            };
            bench.useProxy("p.example:3128");
            return purposes(bench.run(StepId::WebRequest)).count(text("control"));
        };
        QCOMPARE(answers(Failure::ProxyTimeout), 1);
        QCOMPARE(answers(Failure::ProxyUnreachable), 1);
        QCOMPARE(answers(Failure::ProxyDenied), controlUrls().size()); // may depend on the host
    }

    void silenceIsWaitedForOnceMoreOnly()
    {
        WebBench bench([](const WebRequest &) {
            WebResult silent = dead(Failure::TlsTimeout, WebPhase::Tls);
            silent.exchange.address = address;
            return silent;
        });
        bench.network->web = [](const WebRequest &request) {
            if (request.url.scheme() == text("http"))
                return answer(request, 200, "Microsoft Connect Test", {});
            WebResult silent = dead(Failure::TlsTimeout, WebPhase::Tls);
            silent.exchange.address = address;
            return silent;
        };
        // The same address by another name, and one host elsewhere.
        QCOMPARE(purposes(bench.run(StepId::WebRequest)).count(text("control")), 2);
    }

    void noControlHostsBehindASignInPageThatClosesThePort()
    {
        const auto controls = [](Failure failure, int portalStatus) {
            WebBench bench(
                [failure](const WebRequest &) { return dead(failure, WebPhase::Connect); });
            const auto ecs = bench.network->web;
            bench.network->web = [=](const WebRequest &request) {
                return request.url.scheme() == QLatin1String("http")
                           ? answer(request, portalStatus, "Microsoft Connect Test", {})
                           : ecs(request);
            };
            return purposes(bench.run(StepId::WebRequest)).count(text("control"));
        };
        QCOMPARE(controls(Failure::TcpTimeout, 511), 0);
        QCOMPARE(controls(Failure::TcpTimeout, 200), controlUrls().size());
        QCOMPARE(controls(Failure::TcpRefused, 511), controlUrls().size()); // costs no time
    }

    void usersOwnRoute_data()
    {
        QTest::addColumn<bool>("serviceWorks");
        QTest::addColumn<bool>("userWorks");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mismatch") << false << true << text("failed/tcp_timeout");
        QTest::newRow("both") << true << true << text("passed/");
        QTest::newRow("service only") << true << false << text("passed/");
        QTest::newRow("none") << false << false << text("failed/tcp_timeout");
    }
    void usersOwnRoute()
    {
        QFETCH(bool, serviceWorks);
        QFETCH(bool, userWorks);
        QFETCH(QString, expected);
        WebBench bench([=](const WebRequest &request) {
            return (request.proxy ? userWorks : serviceWorks)
                       ? answer(request, 200, "{}", "good")
                       : dead(Failure::TcpTimeout, WebPhase::Connect);
        });
        ProxyFacts proxy;
        proxy.forService = text("DIRECT");
        proxy.forUser = text("u.example:8080");
        proxy.mismatch = true;
        bench.give(StepId::Proxy, proxy);
        StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), expected);
        const auto &requests = result.factsAs<WebRequestFacts>()->requests;
        QCOMPARE(requests[0].identity, text("service"));
        QCOMPARE(requests[1].identity, text("user"));
        QCOMPARE(requests[1].proxy, text("u.example:8080"));
        QCOMPARE(requests[1].genuine == true, userWorks);

        // the system account has no user's route; a chosen route stands for itself
        bench.record.machine.account = Account::System;
        result = bench.run(StepId::WebRequest);
        for (const WebExchange &exchange : result.factsAs<WebRequestFacts>()->requests)
            QCOMPARE(exchange.identity, text("service"));
        bench.record.machine.account = Account::User;
        bench.record.route->certainty = RouteCertainty::ChosenByUser;
        result = bench.run(StepId::WebRequest);
        for (const WebExchange &exchange : result.factsAs<WebRequestFacts>()->requests)
            QCOMPARE(exchange.identity, text("service"));
    }

    void severalTargets()
    {
        WebBench bench(
            [](const WebRequest &request) { return answer(request, 200, "{}", "good"); });
        bench.addTarget("https://20.190.0.7/config/v1/");
        bench.network->web = [](const WebRequest &request) {
            return isEcs(request) ? answer(request, 200, "{}", "good")
                                  : dead(Failure::TcpRefused, WebPhase::Connect);
        };
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("failed/tcp_refused"));
        QCOMPARE(result.factsAs<WebRequestFacts>()->requests[1].target,
                 text("https://20.190.0.7/config/v1/"));
    }

    void slow_data()
    {
        QTest::addColumn<double>("totalMs");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("quick") << 300.0 << qint64{100000} << text("passed/");
        QTest::newRow("long") << 10500.0 << qint64{200} << text("warning/slow_path");
        QTest::newRow("thin") << 8000.0 << qint64{40000} << text("warning/slow_path");
        QTest::newRow("small body") << 8000.0 << qint64{20000} << text("passed/");
        QTest::newRow("large body, good rate") << 3000.0 << qint64{64000} << text("passed/");
    }
    void slow()
    {
        QFETCH(double, totalMs);
        QFETCH(qint64, bytes);
        QFETCH(QString, expected);
        WebBench bench([=](const WebRequest &request) {
            WebResult result = answer(request, 200, "{}", "good");
            result.exchange.timing.totalMs = totalMs;
            result.exchange.bodyBytes = bytes;
            return result;
        });
        QCOMPARE(outcome(bench.run(StepId::WebRequest)), expected);
    }

    void revocation()
    {
        WebBench bench(
            [](const WebRequest &request) { return answer(request, 200, "{}", "good"); });
        const auto healthyWeb = bench.network->web;
        bench.network->web = [=](const WebRequest &request) {
            return isEcs(request) ? healthyWeb(request)
                                  : dead(Failure::TcpTimeout, WebPhase::Connect);
        };
        const StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("warning/tls_revocation_unavailable"));
        QCOMPARE(purposes(result).count(text("revocation")), revocationLists().size());
        for (const WebRequest &request : bench.network->requests)
            if (!isEcs(request)) {
                QCOMPARE(request.url.scheme(), text("http"));
                QVERIFY(request.countBody <= 2 * 1024 * 1024);
                QVERIFY(request.connectLimit <= std::chrono::seconds(3));
            }
    }

    void revocationBehindDefendersOwnProxy_data()
    {
        QTest::addColumn<QString>("decidedBy");
        QTest::addColumn<QString>("machine"); // what WinHTTP's setting means
        QTest::addColumn<QString>("asked");   // the way that the lists are asked over
        QTest::newRow("the machine has none") << "defender_policy"
                                              << "DIRECT"
                                              << "direct";
        QTest::newRow("the machine has another") << "defender_policy"
                                                 << "q.example:80"
                                                 << "proxy";
        QTest::newRow("not read") << "defender_policy"
                                  << ""
                                  << "";
        QTest::newRow("the machine's own") << "winhttp"
                                           << "p.example:3128"
                                           << "proxy";
        QTest::newRow("the machine's own, newer setting") << "advproxy"
                                                          << "p.example:3128"
                                                          << "proxy";
        QTest::newRow("found by detection") << "wpad"
                                            << "p.example:3128"
                                            << "";
        QTest::newRow("of the system account") << "wininet_system"
                                               << "p.example:3128"
                                               << "";
    }

    void listsKeepOutOfWhatMayGoAnotherWay_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<RouteCertainty>("certainty");
        QTest::newRow("a script decides for each host") << "advproxy"
                                                        << "pac" << RouteCertainty::OnlyCandidate;
        QTest::newRow("the reader chose the route") << "winhttp"
                                                    << "proxy" << RouteCertainty::ChosenByUser;
    }

    void listsKeepOutOfWhatMayGoAnotherWay()
    {
        QFETCH(QString, source);
        QFETCH(QString, kind);
        QFETCH(RouteCertainty, certainty);
        WebBench bench(200, "{}");
        bench.useProxy("p.example:3128", certainty);
        bench.record.route->candidates = {{source, RouteKind::Proxy, text("p.example:3128")}};
        ProxySource setting;
        setting.source = source;
        setting.kind = kind;
        setting.resolved = text("p.example:3128");
        ProxyFacts settings;
        settings.sources = {setting};
        bench.give(StepId::Proxy, settings);
        const StepResult result = bench.run(StepId::WebRequest);
        QVERIFY(!purposes(result).contains(text("revocation")));
        QVERIFY(bench.logged("Revocation lists are not asked for"));
    }

    void revocationBehindDefendersOwnProxy()
    {
        QFETCH(QString, decidedBy);
        QFETCH(QString, machine);
        QFETCH(QString, asked);
        WebBench bench(200, "{}");
        bench.useProxy("p.example:3128", RouteCertainty::Expected);
        bench.record.route->candidates = {{decidedBy, RouteKind::Proxy, text("p.example:3128")}};
        ProxySource winhttp;
        winhttp.source = decidedBy == text("defender_policy") ? text("winhttp") : decidedBy;
        winhttp.kind = text("proxy");
        winhttp.resolved = machine;
        ProxyFacts settings;
        settings.sources = {winhttp};
        bench.give(StepId::Proxy, settings);
        const StepResult result = bench.run(StepId::WebRequest);
        const auto *facts = result.factsAs<WebRequestFacts>();
        QCOMPARE(facts->requests.size(), asked.isEmpty() ? 1 : 2);
        if (asked.isEmpty()) {
            QVERIFY(bench.logged("Revocation lists are not asked for"));
            return;
        }
        QCOMPARE(facts->requests[1].purpose, text("revocation"));
        QCOMPARE(facts->requests[1].route, asked);
        QCOMPARE(facts->requests[1].proxy, asked == text("proxy") ? machine : QString());
    }

    void revocationNeedsNamesInTime()
    {
        WebBench bench(200, "{}");
        const auto all = bench.network->web;
        bench.network->web = [=](const WebRequest &request) {
            return isEcs(request) ? all(request) : dead(Failure::DnsTimeout, WebPhase::Resolve);
        };
        StepResult result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("passed/"));
        QCOMPARE(purposes(result).count(text("revocation")), 1); // the others' names no more

        bench.record.steps.clear();
        DnsFacts slow = resolved(host, {address});
        slow.lookups.first().ms = 3'000;
        bench.give(StepId::Dns, slow);
        result = bench.run(StepId::WebRequest);
        QCOMPARE(outcome(result), text("passed/"));
        QCOMPARE(purposes(result).count(text("revocation")), 0);
    }

    void stopped()
    {
        WebBench bench(200, "{}");
        bench.stop();
        bench.run(StepId::WebRequest);
        QVERIFY(bench.network->requests.isEmpty());
    }

    void noTarget()
    {
        Bench bench;
        bench.record.targets.clear();
        QCOMPARE(bench.run(StepId::WebRequest).status, StepStatus::Skipped);
    }

    void shares()
    {
        using namespace std::chrono_literals;
        QVERIFY(shareOfTime({}, 5s, 3).deadline.remainingTime() <= 5000);
        const Bounds ten = Bounds().within(10s);
        const qint64 half = shareOfTime(ten, 60s, 2).deadline.remainingTime();
        QVERIFY(half > 4000 && half <= 5000);
        QVERIFY(shareOfTime(Bounds().within(0s), 5s, 1).over());
    }
};

QTEST_APPLESS_MAIN(WebRequestCheckTest)
#include "tst_web_request_check.moc"
