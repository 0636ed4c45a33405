// SPDX-License-Identifier: MIT
#include "tests/support/compression.h"
#include "tests/support/ports.h"
#include "tests/unit/net/web_exchange_tools.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimeZone>

#include <limits>
#include <thread>

using namespace ecs;
using namespace ecs::test;
using namespace std::chrono_literals;

/// Network::exchange() when all is well, what it sends and keeps, and how it ends.
class TestWebExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // the good ways
    void plainAnswers();
    void securedAnswer();
    void answerThroughAProxy();
    void plainRequestThroughAProxy();
    void answersAreRecordedNotJudged_data();
    void answersAreRecordedNotJudged();
    void encodedBodies_data();
    void encodedBodies();
    void redirectsAreNotFollowed();
    void aCloseWithoutNotifyEndsABodyWithoutLength();
    void everyCertificateIsHandedOut_data();
    void everyCertificateIsHandedOut();
    void theSecondAddressWins();

    // what is sent, what is kept
    void namesAreLookedUpWhenNoAddressIsGiven();
    void theRequestIsWhatItShouldBe();
    void addressesAsNames();
    void noSecretIsSentOnABadChain();
    void onABadChainLittleIsRead();
    void proxyOnlyEndsWithTheProxysAnswer();
    void credentialsOfTheUrlGoNowhere();
    void bodyBounds();
    void hostileTextIsPlain();

    // bounds
    void stoppingEndsEveryPhase_data();
    void stoppingEndsEveryPhase();
    void theDeadlineEndsIt();
    void nothingIsLeftBehind();
};

void TestWebExchange::plainAnswers()
{
    const FaultServer server(Script{awaitHead(), say(okAnswer(json))});
    const WebResult result = exchange(requestTo(server.port(), u"http"_s));
    QCOMPARE(token(result.exchange.failure), u"none"_s);
    QCOMPARE(result.exchange.reached, std::optional(WebPhase::Done));
    QCOMPARE(measured(result.exchange.timing), u"connect first total"_s);
    QCOMPARE(observed(result.observations), u"connect http_exchange"_s);
    QVERIFY(!result.exchange.tls);
    QVERIFY(!result.exchange.sentOnBadChain);
    QVERIFY(result.presentedDer.isEmpty());
    QCOMPARE(result.exchange.bodyExcerpt, QString::fromLatin1(json));
}

void TestWebExchange::securedAnswer()
{
    const FaultServer server(
        answering({say(okAnswer(json, "Date: Sun, 22 Nov 2026 20:15:04 GMT\r\nX: y\r\n"))}));
    const WebResult result = exchange(requestTo(server.port()));
    const WebExchange &web = result.exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QVERIFY(web.error.isEmpty());
    QCOMPARE(web.reached, std::optional(WebPhase::Done));
    QCOMPARE(measured(web.timing), u"connect tls first total"_s);
    QCOMPARE(observed(result.observations), u"connect tls_handshake http_exchange"_s);
    QCOMPARE(web.route, u"direct"_s);
    QVERIFY(web.proxy.isEmpty());
    QVERIFY(!result.proxyTest);
    QCOMPARE(web.address, u"127.0.0.1"_s);
    QCOMPARE(web.httpVersion, u"HTTP/1.1"_s);
    QCOMPARE(web.status, std::optional<qint64>(200));
    QCOMPARE(web.statusText, u"OK"_s);
    QCOMPARE(web.headers.size(), 4);
    QCOMPARE(web.headers.at(3), (HttpHeader{u"X"_s, u"y"_s}));
    QCOMPARE(web.bodyBytes, std::optional<qint64>(json.size()));
    QCOMPARE(web.bodyComplete, std::optional(true));
    QCOMPARE(web.bodyIsJsonObject, std::optional(true));
    QCOMPARE(web.bodyExcerpt, QString::fromLatin1(json));
    QCOMPARE(web.serverDate, QDateTime({2026, 11, 22}, {20, 15, 4}, QTimeZone::utc()));
    QVERIFY(web.redirect.isEmpty());
    QVERIFY(!web.sentOnBadChain);
    QVERIFY(web.tls.has_value());
    QVERIFY(web.tls->protocol == u"TLSv1.3" || web.tls->protocol == u"TLSv1.2");
    QVERIFY(!web.tls->cipher.isEmpty());
    QCOMPARE(web.tls->alpn, u"http/1.1"_s);
    QCOMPARE(result.presentedDer, chainDer(Leaf::Good));

    QVERIFY(server.waitForEnd()); // nothing stays open
    const Received received = server.received().value(0);
    QVERIFY(received.handshakeDone);
    QCOMPARE(serverNameOf(received.clientHello), QByteArray("ecs.test"));
}

void TestWebExchange::answerThroughAProxy()
{
    const FaultServer server(answering({say(okAnswer(json))}));
    const FaultServer proxy(Script{awaitHead(),
                                   say("HTTP/1.0 200 Connection established\r\nVia: x\r\n\r\n"),
                                   tunnelTo(server.port())});
    const WebResult result = exchange(throughProxy(proxy.port(), server.port()));
    const WebExchange &web = result.exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QCOMPARE(measured(web.timing), u"connect proxy tls first total"_s);
    QCOMPARE(observed(result.observations),
             u"proxy_connect proxy_connect tls_handshake http_exchange"_s);
    QCOMPARE(web.route, u"proxy"_s);
    QCOMPARE(web.proxy, u"proxy.test:%1"_s.arg(proxy.port()));
    QCOMPARE(web.address, u"127.0.0.1"_s);
    QCOMPARE(web.bodyIsJsonObject, std::optional(true));
    QVERIFY(result.proxyTest.has_value());
    QVERIFY(!result.proxyTest->failure);
    QCOMPARE(result.proxyTest->status, std::optional<qint64>(200));
    QVERIFY(result.proxyTest->connectMs && result.proxyTest->answerMs);
    QCOMPARE(result.proxyTest->headers, QStringList{u"Via: x"_s});

    QVERIFY(proxy.waitForEnd());
    QVERIFY(server.waitForEnd());
    const QByteArray target = "ecs.test:" + QByteArray::number(server.port());
    const QByteArray connectHead = proxy.received().value(0).plain;
    const QByteArray expected = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    QCOMPARE(connectHead.first(expected.size()), expected);
    QCOMPARE(connectHead.count("\r\n\r\n"), 1);
    QCOMPARE(serverNameOf(server.received().value(0).clientHello), QByteArray("ecs.test"));
    checkAnonymous(proxy.everything());
    checkAnonymous(server.everything());
}

/// Without TLS a proxy is asked for the whole address; nothing is tunnelled.
void TestWebExchange::plainRequestThroughAProxy()
{
    const FaultServer proxy(Script{awaitHead(), say(okAnswer(json))});
    WebRequest request = throughProxy(proxy.port(), 80);
    request.url.setScheme(u"http"_s);
    const WebResult result = exchange(request);
    QVERIFY2(!result.exchange.failure, qPrintable(result.exchange.error));
    QCOMPARE(measured(result.exchange.timing), u"connect first total"_s);
    QCOMPARE(result.exchange.status, std::optional<qint64>(200));
    QVERIFY(proxy.waitForEnd());
    const QByteArray sent = proxy.received().value(0).plain;
    const QByteArray expected = "GET http://ecs.test:80/config/";
    QCOMPARE(sent.first(expected.size()), expected);
    QVERIFY(sent.contains("\r\nHost: ecs.test\r\n"));
    checkAnonymous(proxy.everything());
}

void TestWebExchange::answersAreRecordedNotJudged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("isJsonObject"); // -1 = not said
    const QByteArray length = "Content-Length: ";
    QTest::newRow("empty object") << okAnswer("{}") << 200 << 1;
    QTest::newRow("array") << okAnswer("[1]") << 200 << 0;
    QTest::newRow("page") << okAnswer("<html></html>") << 200 << 0;
    QTest::newRow("no body") << okAnswer("") << 200 << -1;
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n") << 304
                         << -1;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << -1;
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")
                         << 404 << 1;
    QTest::newRow("429")
        << QByteArray("HTTP/1.1 429 Slow down\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n")
        << 429 << -1;
    QTest::newRow("503") << QByteArray("HTTP/1.1 503 Unavailable\r\n\r\nlater") << 503 << 0;
    QTest::newRow("after interim answers")
        << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" +
               okAnswer("{}")
        << 200 << 1;
    QTest::newRow("chunked")
        << okHead + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x\r\n}\r\n0\r\n\r\n"
        << 200 << 1;
    QTest::newRow("until close") << okHead + "\r\n{ }" << 200 << 1;
}

void TestWebExchange::answersAreRecordedNotJudged()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, isJsonObject);
    const FaultServer server(answering({say(answer)}));
    const WebExchange web = exchange(requestTo(server.port())).exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QCOMPARE(web.reached, std::optional(WebPhase::Done));
    QTEST(int(web.status.value_or(0)), "status");
    QCOMPARE(web.bodyComplete, std::optional(true));
    QCOMPARE(web.bodyIsJsonObject,
             isJsonObject < 0 ? std::nullopt : std::optional(isJsonObject == 1));
    QVERIFY(!web.genuine); // the caller's to say
}

void TestWebExchange::encodedBodies_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("gzip") << packed(json, Packing::Gzip) << QByteArray("gzip");
    QTest::newRow("deflate") << packed(json, Packing::Zlib) << QByteArray("deflate");
    QTest::newRow("raw deflate") << packed(json, Packing::RawDeflate) << QByteArray("deflate");
}

void TestWebExchange::encodedBodies()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, encoding);
    const FaultServer server(
        answering({say(okAnswer(wire, "Content-Encoding: " + encoding + "\r\n"))}));
    const WebExchange web = exchange(requestTo(server.port())).exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QCOMPARE(web.bodyExcerpt, QString::fromLatin1(json));
    QCOMPARE(web.bodyBytes, std::optional<qint64>(wire.size()));
    QCOMPARE(web.bodyIsJsonObject, std::optional(true));
}

void TestWebExchange::redirectsAreNotFollowed()
{
    const FaultServer other(Script{hold()});
    const QByteArray location = "http://127.0.0.1:" + QByteArray::number(other.port()) + "/login";
    const FaultServer server(answering({say("HTTP/1.1 302 Found\r\nLocation: " + location +
                                            "\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")}));
    const WebExchange web = exchange(requestTo(server.port())).exchange;
    QCOMPARE(token(web.failure), u"none"_s);
    QCOMPARE(web.redirect, QString::fromLatin1(location));
    QVERIFY(server.waitForEnd());
    QCOMPARE(server.received().size(), 1);
    QVERIFY(other.received().isEmpty());
}

void TestWebExchange::aCloseWithoutNotifyEndsABodyWithoutLength()
{
    const FaultServer server(answering({say(okHead + "\r\n" + json), cutOff()}));
    const WebExchange web = exchange(requestTo(server.port())).exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QCOMPARE(web.bodyIsJsonObject, std::optional(true));
}

void TestWebExchange::everyCertificateIsHandedOut_data()
{
    QTest::addColumn<Leaf>("leaf");
    QTest::newRow("good") << Leaf::Good;
    QTest::newRow("expired") << Leaf::Expired;
    QTest::newRow("not yet valid") << Leaf::NotYetValid;
    QTest::newRow("wrong name") << Leaf::WrongName;
    QTest::newRow("self-signed") << Leaf::SelfSigned;
}

/// No certificate ends the exchange by itself; the caller judges.
void TestWebExchange::everyCertificateIsHandedOut()
{
    QFETCH(Leaf, leaf);
    const FaultServer server(Script{startTls(leaf), awaitHead(), say(okAnswer(json))});
    WebRequest request = requestTo(server.port());
    QList<QList<QByteArray>> shown;
    request.judgeChain = [&](const QList<QByteArray> &der) {
        shown.append(der);
        ChainDecision decision;
        decision.facts.interceptor = u"somebody"_s;
        decision.facts.rootTrusted = false;
        return decision;
    };
    const WebResult result = exchange(request);
    QCOMPARE(token(result.exchange.failure), u"none"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first(), chainDer(leaf));
    QCOMPARE(result.presentedDer, chainDer(leaf));
    QCOMPARE(result.exchange.tls->interceptor, u"somebody"_s);
    QCOMPARE(result.exchange.tls->rootTrusted, std::optional(false));
    QVERIFY(!result.exchange.tls->protocol.isEmpty());
    QVERIFY(result.exchange.sentOnBadChain);
}

void TestWebExchange::theSecondAddressWins()
{
    const FaultServer server(answering({say(okAnswer(json))}));
    WebRequest request = requestTo(server.port());
    request.addresses = {QHostAddress(u"127.0.0.2"_s), loopback}; // nobody listens on the first
    const WebExchange web = exchange(request).exchange;
    QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
    QCOMPARE(web.address, u"127.0.0.1"_s);
}

void TestWebExchange::namesAreLookedUpWhenNoAddressIsGiven()
{
    const FaultServer server(Script{awaitHead(), say(okAnswer(json))});
    WebRequest request = requestTo(server.port(), u"http"_s);
    request.addresses.clear();
    request.url.setHost(u"localhost"_s); // every system knows it without asking anybody
    const WebResult found = exchange(request);
    QVERIFY2(!found.exchange.failure, qPrintable(found.exchange.error));
    QCOMPARE(measured(found.exchange.timing), u"dns connect first total"_s);
    QCOMPARE(observed(found.observations), u"resolve connect http_exchange"_s);

    request.url.setHost(QString(70, u'x')); // no name can have such a label: nobody is asked
    const WebResult unknown = exchange(request);
    QVERIFY(unknown.exchange.failure && toToken(*unknown.exchange.failure).startsWith(u"dns_"));
    QCOMPARE(unknown.exchange.reached, std::optional(WebPhase::Resolve));
    QCOMPARE(measured(unknown.exchange.timing), u"dns total"_s);
    QVERIFY(!unknown.exchange.error.isEmpty());

    WebRequest proxied = throughProxy(server.port());
    proxied.proxy->addresses.clear();
    proxied.proxy->host = QString(70, u'x');
    const WebResult noProxy = exchange(proxied);
    QCOMPARE(token(noProxy.exchange.failure), u"proxy_unresolvable"_s);
    QCOMPARE(noProxy.exchange.reached, std::optional(WebPhase::Resolve));
    QCOMPARE(observed(noProxy.observations), u"resolve=proxy_unresolvable"_s);
    QVERIFY(noProxy.proxyTest.has_value());
    QCOMPARE(noProxy.proxyTest->failure, std::optional(Failure::ProxyUnresolvable));
}

void TestWebExchange::theRequestIsWhatItShouldBe()
{
    const FaultServer server(answering({say(okAnswer(json))}));
    exchange(requestTo(server.port()));
    QVERIFY(server.waitForEnd());
    const QByteArray sent = server.received().value(0).secured;
    const QByteArray expected =
        "GET /config/v1/Agent/1.0?tenant=secretquery&a=%20b HTTP/1.1\r\nHost: ecs.test:" +
        QByteArray::number(server.port()) + "\r\n";
    QCOMPARE(sent.first(expected.size()), expected);
    QVERIFY(sent.contains("\r\nUser-Agent: test-agent/1\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\n"));
    QCOMPARE(sent.count("\r\n\r\n"), 1);
    checkAnonymous(sent);
}

/// A target given by its address: no server name is sent for it, and IPv6 stands in brackets.
void TestWebExchange::addressesAsNames()
{
    const FaultServer server(answering({say(okAnswer(json))}));
    WebRequest request = requestTo(server.port());
    request.url.setHost(u"127.0.0.1"_s);
    QCOMPARE(token(exchange(request).exchange.failure), u"none"_s);
    QVERIFY(server.waitForEnd());
    const Received received = server.received().value(0);
    QVERIFY(isWholeHello(received.clientHello));
    QCOMPARE(serverNameOf(received.clientHello), QByteArray());
    QVERIFY(received.secured.contains("\r\nHost: 127.0.0.1:"));

    const FaultServer proxy(
        Script{awaitHead(), say("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")});
    WebRequest proxied = throughProxy(proxy.port());
    proxied.url = QUrl(u"https://[2001:db8::1]/x"_s);
    exchange(proxied);
    QVERIFY(proxy.waitForEnd());
    QVERIFY(proxy.everything().startsWith("CONNECT [2001:db8::1]:443 HTTP/1.1\r\n"));
}

void TestWebExchange::noSecretIsSentOnABadChain()
{
    const FaultServer server(
        Script{startTls(Leaf::SelfSigned), awaitHead(), say(okAnswer("<html>blocked</html>"))});
    WebRequest request = requestTo(server.port());
    request.judgeChain = [](const QList<QByteArray> &) { return ChainDecision{}; };
    const WebExchange web = exchange(request).exchange;
    QVERIFY(web.sentOnBadChain);
    QCOMPARE(token(web.failure), u"none"_s);
    QCOMPARE(web.bodyExcerpt, u"<html>blocked</html>"_s); // the evidence
    QVERIFY(server.waitForEnd());
    const QByteArray sent = server.received().value(0).secured;
    QVERIFY(sent.startsWith("GET /config/v1/Agent/1.0 HTTP/1.1\r\n"));
    QVERIFY(!sent.contains("secretquery"));
    QVERIFY(!server.everything().contains("secretquery"));

    request.judgeChain = nullptr; // nobody judged: nobody approved
    QVERIFY(exchange(request).exchange.sentOnBadChain);
    QVERIFY(server.waitForEnd(2));
    QVERIFY(!server.everything().contains("secretquery"));
}

void TestWebExchange::onABadChainLittleIsRead()
{
    // also when far too much is announced: what identifies a filter stands at the beginning
    for (const QByteArray &length : {QByteArray(), QByteArray("Content-Length: 99999999999\r\n")}) {
        const FaultServer server(
            answering({say(okHead + length + "\r\n"), flood(QByteArray(16384, 'x'))}));
        WebRequest request = requestTo(server.port());
        request.judgeChain = [](const QList<QByteArray> &) { return ChainDecision{}; };
        const WebExchange web = exchange(request).exchange;
        QCOMPARE(token(web.failure), u"none"_s);
        QCOMPARE(web.reached, std::optional(WebPhase::Done));
        QCOMPARE(web.status, std::optional<qint64>(200));
        QVERIFY(web.bodyBytes.value_or(0) < 1024LL * 1024);
        QCOMPARE(web.bodyExcerpt.size(), 64 * 1024);
        QCOMPARE(web.bodyComplete, std::optional(false));
    }
}

void TestWebExchange::proxyOnlyEndsWithTheProxysAnswer()
{
    const FaultServer server(Script{awaitHead(), say(okHead + "\r\n"), hold()});
    WebRequest request = throughProxy(server.port());
    request.proxyOnly = true;
    const WebResult result = exchange(request);
    QCOMPARE(token(result.exchange.failure), u"none"_s);
    QCOMPARE(result.exchange.reached, std::optional(WebPhase::Done));
    QCOMPARE(measured(result.exchange.timing), u"connect proxy total"_s);
    QCOMPARE(observed(result.observations), u"proxy_connect proxy_connect"_s);
    QCOMPARE(result.proxyTest->status, std::optional<qint64>(200));
    QVERIFY(server.waitForEnd());
    QVERIFY(server.everything().endsWith("\r\n\r\n")); // no ClientHello behind it
}

void TestWebExchange::credentialsOfTheUrlGoNowhere()
{
    const FaultServer server(answering({say(okAnswer(json))}));
    const FaultServer proxy(Script{awaitHead(), say(okHead + "\r\n"), tunnelTo(server.port())});
    for (WebRequest request :
         {requestTo(server.port()), throughProxy(proxy.port(), server.port())}) {
        request.url.setUserName(u"secretuser"_s);
        request.url.setPassword(u"secretpassword"_s);
        request.url.setFragment(u"secretfragment"_s);
        const WebExchange web = exchange(request).exchange;
        QVERIFY2(!web.failure, qPrintable(token(web.failure) + web.error));
        QVERIFY2(!web.url.contains(u"secretpassword"), qPrintable(web.url)); // nor into the record
    }
    QVERIFY(server.waitForEnd(2));
    QVERIFY(proxy.waitForEnd());
    checkAnonymous(server.everything() + proxy.everything());
    QVERIFY(!server.everything().contains("secretfragment"));
}

void TestWebExchange::bodyBounds()
{
    const QByteArray body(qsizetype{300} * 1024, 'y');
    const FaultServer server(answering({say(okAnswer(body))}));
    WebRequest request = requestTo(server.port());
    const WebExchange web = exchange(request).exchange;
    QCOMPARE(token(web.failure), u"none"_s);
    QCOMPARE(web.bodyBytes, std::optional<qint64>(body.size()));
    QCOMPARE(web.bodyComplete, std::optional(true));
    QCOMPARE(web.bodyExcerpt.size(), 64 * 1024);

    request.keepBody = 10;
    QCOMPARE(exchange(request).exchange.bodyExcerpt.size(), 10);
    request.keepBody = 0;
    QCOMPARE(exchange(request).exchange.bodyExcerpt, QString());

    // more than is counted, announced or not, is no body that anybody may wait for
    request.countBody = 100000;
    QCOMPARE(token(exchange(request).exchange.failure), u"http_malformed"_s);

    // a large JSON body is one all the same, though not all of it is kept
    const QByteArray object = "{\"a\":\"" + body + "\"}";
    const FaultServer large(answering({say(okAnswer(object))}));
    const WebExchange kept = exchange(requestTo(large.port())).exchange;
    QCOMPARE(kept.bodyIsJsonObject, std::optional(true));
    QCOMPARE(kept.bodyExcerpt.size(), 64 * 1024);
}

void TestWebExchange::hostileTextIsPlain()
{
    const FaultServer server(
        answering({say("HTTP/1.1 302 \x1b[31mred\r\nServer: a\x1b]0;b\x07\r\nLocation: "
                       "http://x/\xe2\x80\xaegnp\r\n"
                       "Content-Length: 6\r\n\r\n<b>\x1b[2")}));
    const WebExchange web = exchange(requestTo(server.port())).exchange;
    const QString all =
        web.statusText + web.headers.value(0).value + web.redirect + web.bodyExcerpt;
    QVERIFY(!all.isEmpty());
    for (const QChar unit : all)
        QVERIFY2(unit != u'\x1b' && unit != u'\x07' && unit != u'\u202e', qPrintable(all));
}

void TestWebExchange::stoppingEndsEveryPhase_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"connect", "proxy connect", "proxy answer", "proxy page", "tls",
                              "head", "slow head", "body", "endless body"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

void TestWebExchange::stoppingEndsEveryPhase()
{
    QFETCH(QString, phase);
    const QHash<QString, Script> scripts{
        {u"proxy answer"_s, {hold()}},
        {u"proxy page"_s,
         {awaitHead(), say("HTTP/1.1 403 No\r\nContent-Length: 9\r\n\r\n"), hold()}},
        {u"tls"_s, {hold()}},
        {u"head"_s, answering({hold()})},
        {u"slow head"_s, answering({say(okHead), drip(QByteArray("X: y\r\n").repeated(500), 5)})},
        {u"body"_s, answering({say(okHead + "\r\n"), hold()})},
        {u"endless body"_s, answering({say(okHead + "\r\n"), flood(QByteArray(16384, 'x'))})},
    };
    const UnansweringPort silent;
    const FaultServer server(scripts.value(phase));
    const quint16 port = scripts.contains(phase) ? server.port() : silent.port();
    WebRequest request = phase.startsWith(u"proxy") ? throughProxy(port) : requestTo(port);
    request.countBody = std::numeric_limits<qint64>::max() / 2;
    request.connectLimit = request.proxyLimit = request.tlsLimit = request.headLimit =
        request.bodyLimit = 60s;

    std::stop_source stop;
    QElapsedTimer stopped;
    std::jthread stopper([&] {
        QThread::msleep(150); // somewhere in the phase; too early would only make it easier
        stopped.start();
        stop.request_stop();
    });
    const WebResult result = exchange(request, {stop.get_token(), {}});
    stopper.join();
    QVERIFY2(stopped.elapsed() < 1000, qPrintable(QString::number(stopped.elapsed())));
    QVERIFY(result.exchange.failure);
    QVERIFY(result.exchange.timing.totalMs);
    if (scripts.contains(phase))
        QVERIFY(server.waitForEnd()); // the connection is gone with it
}

void TestWebExchange::theDeadlineEndsIt()
{
    const FaultServer server(answering({hold()}));
    Bounds bounds;
    bounds.deadline = QDeadlineTimer(300);
    QElapsedTimer clock;
    clock.start();
    const WebExchange web = exchange(requestTo(server.port()), bounds).exchange;
    QVERIFY(clock.elapsed() < 300 + slackMs);
    QVERIFY(web.failure == Failure::HttpTimeout || web.failure == Failure::TlsTimeout);
    QVERIFY(web.timing.totalMs && *web.timing.totalMs >= 290);

    bounds.deadline = QDeadlineTimer(0);
    clock.restart();
    QVERIFY(exchange(requestTo(server.port()), bounds).exchange.failure);
    QVERIFY(clock.elapsed() < slackMs);
}

void TestWebExchange::nothingIsLeftBehind()
{
    const QDir descriptors(u"/proc/self/fd"_s);
    if (!descriptors.exists())
        QSKIP("this system does not list the open descriptors of a process");
    const FaultServer server(answering({say(okAnswer(json))}));
    const ClosedPort closed;
    const FaultServer proxy(
        Script{awaitHead(), say("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")});
    const auto round = [&] {
        exchange(requestTo(server.port()));
        exchange(requestTo(closed.port()));
        exchange(throughProxy(proxy.port()));
    };
    const auto count = [&] {
        return QDir(descriptors).entryList(QDir::AllEntries | QDir::System).size();
    };
    round(); // what is made once
    QVERIFY(server.waitForEnd(1) && proxy.waitForEnd(1));
    const auto before = count();
    for (int i = 0; i < 10; ++i)
        round();
    QVERIFY(server.waitForEnd(11) && proxy.waitForEnd(11));
    QTRY_COMPARE(count(), before); // the server's own sockets go a moment later
}

QTEST_GUILESS_MAIN(TestWebExchange)
#include "tst_web_exchange.moc"
