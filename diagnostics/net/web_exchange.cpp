// SPDX-License-Identifier: MIT
#include "diagnostics/net/web_exchange.h"

#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/connector.h"
#include "diagnostics/net/error_codes.h"
#include "diagnostics/net/http_body.h"
#include "diagnostics/net/http_parser.h"
#include "diagnostics/net/proxy_leg.h"
#include "diagnostics/net/system_lookup.h"
#include "diagnostics/net/tls_engine.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace ecs {

namespace {

constexpr qint64 encodedKept = qint64{1024} * 1024; ///< bytes of the body held before decompression
constexpr qint64 decodedKept =
    4 * 1024 * 1024; ///< held while it is looked at; the excerpt is shorter
constexpr qint64 badChainKept = qint64{64} * 1024; ///< of the body, on a chain that is not approved
constexpr qint64 readPart = qint64{256} * 1024;    ///< read between two looks at the bounds

qint64 nowNs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

class Stopwatch
{
public:
    double ms() const { return double(nowNs() - m_start) / 1e6; }

private:
    qint64 m_start = nowNs();
};

/// Several attempts ended differently: the answer that says most about a filter comes first.
Failure worstOf(const QList<ConnectResult> &results)
{
    for (const Failure failure : {Failure::TcpRefused, Failure::TcpReset, Failure::TcpUnreachable})
        for (const ConnectResult &result : results)
            if (result.failure == failure)
                return failure;
    return Failure::TcpTimeout;
}

QString describe(const QList<ConnectResult> &results)
{
    QStringList texts;
    for (const ConnectResult &result : results.first(std::min<qsizetype>(results.size(), 8)))
        texts.append(result.target.address.toString() + QLatin1String(": ") + result.error);
    return texts.join(QStringLiteral("; "));
}

class WebSession
{
public:
    WebSession(const WebRequest &request, const Bounds &bounds)
        : m_request(request)
        , m_bounds(bounds)
        , m_secure(request.url.scheme() == QLatin1String("https"))
    {
        m_result.exchange.url = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveUserInfo));
        m_result.exchange.route =
            request.proxy ? QStringLiteral("proxy") : QStringLiteral("direct");
        if (request.proxy)
            m_result.exchange.proxy =
                QStringLiteral("%1:%2").arg(request.proxy->host).arg(request.proxy->port);
    }

    WebResult run()
    {
        QList<QHostAddress> addresses;
        const bool tunnelled = resolve(&addresses) && connect(addresses) && passProxy();
        if (tunnelled && (m_request.proxyOnly || (secure() && readHead() && readBody())))
            m_exchange.reached = WebPhase::Done;
        m_exchange.timing.totalMs = m_total.ms();
        return std::move(m_result);
    }

private:
    bool resolve(QList<QHostAddress> *addresses);
    bool connect(const QList<QHostAddress> &addresses);
    bool passProxy();
    bool secure();
    bool readHead();
    bool readBody();

    void judgeChain();
    QByteArray requestBytes() const;
    // A proxy takes plain HTTP as it is, with the whole address in the request's first line.
    bool usesTunnel() const { return m_request.proxy && (m_secure || m_request.proxyOnly); }
    bool advance(QByteArray *plain, qint64 limit);
    bool fail(Failure failure, const QString &error);
    Failure brokenAnswer(QString *error) const;
    void finishBody(const QByteArray &encoded);
    void observe(const char *operation, const QString &subject, double started,
                 std::optional<Failure> failure, const QString &error);

    const WebRequest &m_request;
    const Bounds m_bounds;
    const bool m_secure;
    WebResult m_result;
    WebExchange &m_exchange = m_result.exchange;
    const Stopwatch m_total;
    Waiter m_waiter;
    std::unique_ptr<TcpStream> m_stream;
    std::unique_ptr<TlsEngine> m_tls;
    QByteArray m_early; ///< bytes that came with the proxy's answer
    HttpParser m_parser;
    QByteArray m_encoded;
    double m_httpStarted = 0;
};

void WebSession::observe(const char *operation, const QString &subject, double started,
                         std::optional<Failure> failure, const QString &error)
{
    Observation observation;
    observation.operation = QLatin1String(operation);
    observation.subject = subject;
    observation.startedMs = started;
    observation.durationMs = m_total.ms() - started;
    observation.failure = failure;
    observation.error = error;
    m_result.observations.append(observation);
}

bool WebSession::fail(Failure failure, const QString &error)
{
    m_exchange.failure = failure;
    m_exchange.error = error;
    return false;
}

bool WebSession::resolve(QList<QHostAddress> *addresses)
{
    m_exchange.reached = WebPhase::Resolve;
    const QString host = m_request.proxy ? m_request.proxy->host : m_request.url.host();
    *addresses = m_request.proxy ? m_request.proxy->addresses : m_request.addresses;
    if (!addresses->isEmpty())
        return true;
    const double started = m_total.ms();
    const SystemLookup lookup = lookupSystem(host, m_bounds);
    m_exchange.timing.dnsMs = lookup.durationMs;
    std::optional<Failure> failure = lookup.failure;
    if (!failure && lookup.addresses.isEmpty())
        failure = Failure::DnsNoAddress;
    if (failure && m_request.proxy)
        failure = Failure::ProxyUnresolvable;
    observe("resolve", plainLine(host), started, failure, lookup.error);
    if (failure && m_request.proxy) {
        m_result.proxyTest.emplace();
        m_result.proxyTest->proxy = m_exchange.proxy;
        m_result.proxyTest->failure = failure;
        m_result.proxyTest->error = lookup.error;
    }
    if (failure)
        return fail(*failure, lookup.error);
    *addresses = lookup.addresses;
    return true;
}

bool WebSession::connect(const QList<QHostAddress> &addresses)
{
    m_exchange.reached = WebPhase::Connect;
    const auto port = m_request.proxy
                          ? m_request.proxy->port
                          : static_cast<quint16>(m_request.url.port(m_secure ? 443 : 80));
    QList<ConnectTarget> targets;
    for (const QHostAddress &address : interleaveFamilies(addresses))
        targets.append({address, port, m_request.maximumSegment});

    const double started = m_total.ms();
    ConnectRace race(targets, m_request.stagger, m_request.connectLimit, m_waiter);
    // Each attempt has the limit for itself; all together may take what the later starts add.
    const std::chrono::milliseconds all =
        m_request.connectLimit + m_request.stagger * std::max<qsizetype>(targets.size() - 1, 0);
    m_stream = race.first(m_bounds.within(all));
    m_exchange.timing.connectMs = m_total.ms() - started;
    QString subject;
    std::optional<Failure> failure;
    QString error;
    if (m_stream) {
        m_exchange.address = m_stream->target().address.toString();
        subject = m_exchange.address;
    } else {
        const QList<ConnectResult> results = race.results();
        failure = m_request.proxy ? Failure::ProxyUnreachable : worstOf(results);
        error = describe(results);
        subject = m_request.proxy ? m_request.proxy->host : m_request.url.host();
        m_exchange.timing.connectMs.reset();
    }
    observe(m_request.proxy ? "proxy_connect" : "connect",
            QStringLiteral("%1:%2").arg(subject).arg(port), started, failure, error);
    if (!m_request.proxy)
        return failure ? fail(*failure, error) : true;

    ProxyTest test;
    test.proxy = m_exchange.proxy;
    test.address = m_exchange.address;
    test.connectMs = m_exchange.timing.connectMs;
    test.failure = failure;
    test.error = error;
    m_result.proxyTest = test;
    return failure ? fail(*failure, error) : true;
}

bool WebSession::passProxy()
{
    if (!usesTunnel())
        return true;
    m_exchange.reached = WebPhase::ProxyAnswer;
    const double started = m_total.ms();
    ProxyTest &test = *m_result.proxyTest;
    const bool open = openTunnel(*m_stream, m_waiter, m_request, m_bounds, &test, &m_early);
    if (test.status)
        test.answerMs = m_exchange.timing.proxyMs = m_total.ms() - started;
    observe("proxy_connect",
            QStringLiteral("CONNECT %1").arg(QString::fromLatin1(authority(m_request.url))),
            started, test.failure, test.error);
    return open ? true : fail(test.failure.value_or(Failure::ProxyProtocolError), test.error);
}

// Moves bytes both ways once; true when anything arrived. Plain bytes are appended, at most about
// `limit`.
bool WebSession::advance(QByteArray *plain, qint64 limit)
{
    m_stream->flush();
    QByteArray bytes = std::exchange(m_early, {});
    const bool arrived = m_stream->receive(&bytes, limit) || !bytes.isEmpty();
    if (!m_tls) {
        plain->append(bytes);
        return arrived;
    }
    if (arrived)
        m_tls->feed(bytes);
    m_stream->write(m_tls->takeOutgoing());
    m_stream->flush();
    plain->append(m_tls->takePlain());
    return arrived;
}

bool WebSession::secure()
{
    if (!m_secure)
        return true;
    m_exchange.reached = WebPhase::Tls;
    const double started = m_total.ms();
    QString error;
    m_tls = createTlsEngine(m_request.url.host(QUrl::FullyEncoded), &error);
    if (!m_tls)
        return fail(Failure::TlsProtocol, error);
    m_tls->feed({});
    m_stream->write(m_tls->takeOutgoing());

    QByteArray plain;
    const auto state = [this] { return m_tls->feed({}); };
    const bool ended = m_waiter.waitUntil(m_bounds.within(m_request.tlsLimit), [&] {
        advance(&plain, readPart);
        return state() != TlsEngine::State::Handshaking || m_stream->broken();
    });

    std::optional<Failure> failure;
    switch (state()) {
    case TlsEngine::State::Open:
        break;
    case TlsEngine::State::Failed:
        failure = Failure::TlsProtocol;
        error = m_tls->error();
        break;
    case TlsEngine::State::Closed: // with or without close_notify: closed
    case TlsEngine::State::Handshaking:
        if (!ended) {
            failure = Failure::TlsTimeout;
            error =
                QStringLiteral("the handshake did not end within %1 ms; %2 bytes sent, %3 received")
                    .arg(m_request.tlsLimit.count())
                    .arg(m_stream->bytesSent())
                    .arg(m_stream->bytesReceived());
        } else {
            const bool nothingSent = m_stream->bytesSent() == 0;
            failure = nothingSent ? Failure::TcpReset : Failure::TlsReset;
            error = m_stream->error() != 0 ? socketErrorText(m_stream->error())
                                           : QStringLiteral("closed during the handshake");
        }
    }
    m_exchange.timing.tlsMs = m_total.ms() - started;
    observe("tls_handshake", plainLine(m_request.url.host()), started, failure, error);
    m_result.presentedDer = m_tls->peerChainDer();
    if (!m_result.presentedDer.isEmpty())
        judgeChain();
    return failure ? fail(*failure, error) : true;
}

void WebSession::judgeChain()
{
    ChainDecision decision;
    if (m_request.judgeChain)
        decision = m_request.judgeChain(m_result.presentedDer);
    m_exchange.sentOnBadChain = !decision.sendFullRequest;
    decision.facts.protocol = m_tls->protocol();
    decision.facts.cipher = m_tls->cipher();
    decision.facts.alpn = m_tls->alpn();
    m_exchange.tls = decision.facts;
}

QByteArray WebSession::requestBytes() const
{
    QUrl url = m_request.url;
    if (m_exchange.sentOnBadChain)
        url.setQuery(QString());
    QByteArray path =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!path.startsWith('/'))
        path.prepend('/');
    if (m_request.proxy && !m_secure)
        path = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QByteArray host = authority(url);
    const QByteArray usualPort = m_secure ? ":443" : ":80";
    if (url.port() < 0 || host.endsWith(usualPort))
        host.truncate(host.lastIndexOf(':'));
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + m_request.userAgent +
           "\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
}

// What it means that the answer ended early.
Failure WebSession::brokenAnswer(QString *error) const
{
    if (m_tls && m_tls->peerSentAlert() && !m_parser.sawAnyByte()) {
        *error = m_tls->error(); // TLS 1.3: the server refuses after our half of the handshake
        return Failure::TlsProtocol;
    }
    if (m_stream->error() != 0) {
        *error = socketErrorText(m_stream->error());
        return Failure::HttpReset;
    }
    *error = QStringLiteral("closed before the answer was complete");
    return Failure::HttpTruncated;
}

bool WebSession::readHead()
{
    m_exchange.reached = WebPhase::HttpSend;
    m_httpStarted = m_total.ms();
    const QByteArray bytes = requestBytes();
    if (m_tls) {
        m_tls->write(bytes);
        m_stream->write(m_tls->takeOutgoing());
    } else {
        m_stream->write(bytes);
    }
    m_stream->flush();
    m_exchange.reached = WebPhase::HttpHead;

    const bool ended = m_waiter.waitUntil(m_bounds.within(m_request.headLimit), [&] {
        QByteArray plain;
        advance(&plain, readPart);
        if (!plain.isEmpty() && !m_exchange.timing.firstByteMs)
            m_exchange.timing.firstByteMs = m_total.ms() - m_httpStarted;
        m_parser.feed(plain, &m_encoded, encodedKept);
        return m_parser.state() != HttpParser::State::Head || m_stream->broken() ||
               (m_tls && m_tls->feed({}) != TlsEngine::State::Open);
    });

    std::optional<Failure> failure;
    QString error;
    if (m_parser.state() == HttpParser::State::Malformed && !m_parser.headComplete()) {
        failure = Failure::HttpMalformed;
        error = m_parser.problem();
    } else if (m_parser.state() == HttpParser::State::Head && !ended) {
        failure = Failure::HttpTimeout;
        error =
            QStringLiteral("no complete answer head within %1 ms").arg(m_request.headLimit.count());
    } else if (m_parser.state() == HttpParser::State::Head) {
        failure = brokenAnswer(&error);
    }
    if (failure) {
        observe("http_exchange", plainLine(m_request.url.host()), m_httpStarted, failure, error);
        return fail(*failure, error);
    }
    m_exchange.httpVersion = m_parser.versionText();
    m_exchange.status = m_parser.status();
    m_exchange.statusText = m_parser.reason();
    m_exchange.headers = m_parser.headers();
    if (m_parser.status() / 100 == 3)
        m_exchange.redirect = m_parser.header(QLatin1String("location"));
    m_exchange.serverDate = httpDate(m_parser.header(QLatin1String("date")));
    return true;
}

bool WebSession::readBody()
{
    m_exchange.reached = WebPhase::HttpBody;
    const auto tooLong = [&] {
        return m_parser.bodyBytes() > m_request.countBody ||
               (!m_exchange.sentOnBadChain &&
                m_parser.contentLength().value_or(0) > m_request.countBody);
    };
    // On a chain that is not approved the answer is evidence only; the first part of it will do.
    const auto enough = [&] {
        return m_exchange.sentOnBadChain && m_parser.bodyBytes() >= badChainKept;
    };
    const auto over = [&] {
        return m_parser.state() != HttpParser::State::Body || enough() || tooLong();
    };
    const bool ended = m_waiter.waitUntil(m_bounds.within(m_request.bodyLimit), [&] {
        if (over())
            return true;
        QByteArray plain;
        advance(&plain, readPart);
        m_parser.feed(plain, &m_encoded, encodedKept - m_encoded.size());
        const bool closed =
            m_stream->broken() || (m_tls && m_tls->feed({}) != TlsEngine::State::Open);
        if (closed && m_stream->error() == 0)
            m_parser.finish();
        return closed || over();
    });

    std::optional<Failure> failure;
    QString error;
    if (m_parser.state() == HttpParser::State::Malformed) {
        failure = Failure::HttpMalformed;
        error = m_parser.problem();
    } else if (m_parser.state() == HttpParser::State::Body && !enough()) {
        if (tooLong()) {
            failure = Failure::HttpMalformed;
            error = QStringLiteral("the body is longer than %1 bytes").arg(m_request.countBody);
        } else if (!ended) {
            failure = Failure::HttpTimeout;
            error = QStringLiteral("the body did not end within %1 ms")
                        .arg(m_request.bodyLimit.count());
        } else {
            failure = brokenAnswer(&error);
        }
    }
    m_exchange.bodyBytes = m_parser.bodyBytes();
    m_exchange.bodyComplete = m_parser.state() == HttpParser::State::Complete;
    const DecodedBody body = decodeBody(
        m_encoded, m_parser.header(QLatin1String("content-encoding")),
        *m_exchange.bodyComplete && m_encoded.size() == m_parser.bodyBytes(), decodedKept);
    if (!failure && body.malformed) {
        failure = Failure::HttpMalformed;
        error = body.problem;
    }
    m_exchange.bodyExcerpt =
        plainBlock(QByteArrayView(body.bytes)
                       .first(std::min<qsizetype>(body.bytes.size(), m_request.keepBody)),
                   m_request.keepBody);
    if (!failure && body.complete && !body.bytes.isEmpty())
        m_exchange.bodyIsJsonObject = QJsonDocument::fromJson(body.bytes).isObject();
    observe("http_exchange", plainLine(m_request.url.host()), m_httpStarted, failure, error);
    return failure ? fail(*failure, error) : true;
}

} // namespace

WebResult exchangeWeb(const WebRequest &request, const Bounds &bounds)
{
    return WebSession(request, bounds).run();
}

} // namespace ecs
