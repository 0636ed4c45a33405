// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/qt_network.h"
#include "tests/support/fault_server.h"

#include <QTest>

#include <chrono>

/// What the tests of Network::exchange() share.
namespace ecs::test {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds ample{
    8000}; ///< for phases that are to succeed, also on a busy machine
constexpr std::chrono::milliseconds brief{300}; ///< for the phase that is to run out of time
constexpr int slackMs = 5000;                   ///< what a busy machine and a sanitizer may add

inline const QHostAddress loopback(QHostAddress::LocalHost);
inline const QByteArray json = "{\"ECS\":{\"ConfigLogTarget\":\"default\"}}";
inline const QByteArray okHead = "HTTP/1.1 200 OK\r\n";

inline WebRequest requestTo(quint16 port, const QString &scheme = u"https"_s)
{
    WebRequest request;
    request.url = QUrl(
        u"%1://ecs.test:%2/config/v1/Agent/1.0?tenant=secretquery&a=%20b"_s.arg(scheme).arg(port));
    request.addresses = {loopback};
    request.userAgent = "test-agent/1";
    request.judgeChain = [](const QList<QByteArray> &) { return ChainDecision{{}, true}; };
    request.stagger = std::chrono::milliseconds(50);
    request.connectLimit = request.proxyLimit = request.tlsLimit = request.headLimit =
        request.bodyLimit = ample;
    return request;
}

inline WebRequest throughProxy(quint16 proxyPort, quint16 port = 443)
{
    WebRequest request = requestTo(port);
    request.addresses.clear(); // the proxy resolves
    request.proxy = ProxyEndpoint{u"proxy.test"_s, proxyPort, {loopback}};
    return request;
}

inline WebResult exchange(const WebRequest &request, const Bounds &bounds = {})
{
    return createQtNetwork()->exchange(request, bounds);
}

/// The names of what was measured, in a fixed order.
inline QString measured(const WebTiming &timing)
{
    QStringList names;
    const auto add = [&](const char *name, const std::optional<double> &value) {
        if (value)
            names += QLatin1String(name);
        if (value && (*value < 0 || *value > timing.totalMs.value_or(0) + 1))
            names += u"(nonsense)"_s;
    };
    add("dns", timing.dnsMs);
    add("connect", timing.connectMs);
    add("proxy", timing.proxyMs);
    add("tls", timing.tlsMs);
    add("first", timing.firstByteMs);
    add("total", timing.totalMs);
    return names.join(u' ');
}

/// The operations that were observed, failed ones with their token.
inline QString observed(const QList<Observation> &observations)
{
    QStringList names;
    for (const Observation &observation : observations) {
        QString name = observation.operation;
        if (observation.failure)
            name += u'=' + toToken(*observation.failure);
        if (observation.subject.isEmpty() || !observation.startedMs || !observation.durationMs ||
            observation.failure.has_value() == observation.error.isEmpty())
            name += u"(incomplete)"_s;
        names += name;
    }
    return names.join(u' ');
}

inline QString token(const std::optional<Failure> &failure)
{
    return failure ? toToken(*failure) : u"none"_s;
}

/// Inside TLS, after the request.
inline Script answering(const Script &further)
{
    return Script{startTls(), awaitHead()} + further;
}

/// No credential ever, in any spelling.
inline void checkAnonymous(const QByteArray &sent)
{
    const QByteArray lower = sent.toLower();
    QVERIFY(!lower.contains("authorization"));
    QVERIFY(!lower.contains("cookie"));
    QVERIFY(!lower.contains("secretuser"));
    QVERIFY(!lower.contains("secretpassword"));
}

} // namespace ecs::test
