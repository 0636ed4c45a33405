// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"

#include <QTest>

#include <functional>

using namespace ecs;

namespace {

WebExchange genuineExchange()
{
    WebExchange exchange;
    exchange.purpose = QStringLiteral("ecs");
    exchange.url = QStringLiteral("https://ecs.office.com/");
    exchange.status = 200;
    exchange.bodyIsJsonObject = true;
    exchange.reached = WebPhase::Done;
    TlsFacts tls;
    tls.chain.append(CertificateFacts());
    tls.rootTrusted = true;
    tls.rootExpected = true;
    exchange.tls = tls;
    return exchange;
}

using Change = std::function<void(WebExchange &)>;

} // namespace

class GenuineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("expected"); // 1, 0, -1 = nothing to judge
        const auto row = [](const char *name, const Change &change, int expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "200 with an object", [](WebExchange &) {}, 1);
        row(
            "304",
            [](WebExchange &e) {
                e.status = 304;
                e.bodyIsJsonObject.reset();
            },
            1);
        row(
            "purpose not said", [](WebExchange &e) { e.purpose.clear(); }, 1);
        row(
            "headers decide nothing",
            [](WebExchange &e) {
                e.headers = {{QStringLiteral("Server"), QStringLiteral("squid")}};
            },
            1);
        row(
            "no object", [](WebExchange &e) { e.bodyIsJsonObject = false; }, 0);
        row(
            "body not judged", [](WebExchange &e) { e.bodyIsJsonObject.reset(); }, 0);
        row(
            "201", [](WebExchange &e) { e.status = 201; }, 0);
        row(
            "302", [](WebExchange &e) { e.status = 302; }, 0);
        row(
            "404", [](WebExchange &e) { e.status = 404; }, 0);
        row(
            "500", [](WebExchange &e) { e.status = 500; }, 0);
        row(
            "cut off", [](WebExchange &e) { e.failure = Failure::HttpTruncated; }, 0);
        row(
            "unexpected root", [](WebExchange &e) { e.tls->rootExpected = false; }, 0);
        row(
            "root not judged", [](WebExchange &e) { e.tls->rootExpected.reset(); }, 0);
        row(
            "expired", [](WebExchange &e) { e.tls->errors.append(ChainError()); }, 0);
        row(
            "expected root that is not trusted here",
            [](WebExchange &e) {
                e.tls->rootTrusted = false;
                e.tls->errors.append({ChainProblem::UntrustedRoot, 1, {}, {}});
            },
            0);
        row(
            "without TLS",
            [](WebExchange &e) {
                e.url = QStringLiteral("http://ecs.office.com/");
                e.tls.reset();
            },
            0);
        row(
            "bad chain, no answer",
            [](WebExchange &e) {
                e.status.reset();
                e.tls->rootExpected = false;
            },
            0);
        row(
            "good chain, no answer", [](WebExchange &e) { e.status.reset(); }, -1);
        row(
            "nothing at all",
            [](WebExchange &e) {
                e.status.reset();
                e.tls.reset();
                e.failure = Failure::TcpTimeout;
            },
            -1);
        row(
            "handshake without a certificate",
            [](WebExchange &e) {
                e.status.reset();
                e.tls = TlsFacts();
                e.failure = Failure::TlsReset;
            },
            -1);
        row(
            "control host", [](WebExchange &e) { e.purpose = QStringLiteral("control"); }, -1);
        row(
            "revocation list", [](WebExchange &e) { e.purpose = QStringLiteral("revocation"); },
            -1);
    }
    void rule()
    {
        QFETCH(Change, change);
        QFETCH(int, expected);
        WebExchange exchange = genuineExchange();
        change(exchange);
        QString reason;
        const auto genuine = isGenuineAnswer(exchange, &reason);
        QCOMPARE(genuine ? int(*genuine) : -1, expected);
        QVERIFY(reason.endsWith(QLatin1Char('.')));
        QCOMPARE(isGenuineAnswer(exchange, nullptr), genuine);
    }
};

QTEST_APPLESS_MAIN(GenuineTest)
#include "tst_genuine.moc"
