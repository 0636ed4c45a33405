// SPDX-License-Identifier: MIT
#include "diagnostics/net/proxy_leg.h"

#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/error_codes.h"
#include "diagnostics/net/http_body.h"
#include "diagnostics/net/http_parser.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr qint64 bodyKept = qint64{16} * 1024; ///< of the proxy's error page
constexpr qsizetype headersKept = 64;
constexpr std::chrono::milliseconds bodyLimit{
    1000}; ///< the page is evidence only; the status has decided

Failure failureOfStatus(int status)
{
    if (status == 407)
        return Failure::ProxyAuthRequired;
    if (status >= 500)
        return Failure::ProxyBadGateway;
    if (status >= 400)
        return Failure::ProxyDenied;
    return Failure::ProxyProtocolError; // 1xx and 3xx make no sense as an answer to CONNECT
}

QStringList schemesOf(const QStringList &challenges)
{
    QStringList schemes;
    for (const QString &challenge : challenges) {
        const QString scheme =
            challenge.section(QLatin1Char(' '), 0, 0).section(QLatin1Char(','), 0, 0);
        if (!scheme.isEmpty() && !schemes.contains(scheme))
            schemes.append(scheme);
    }
    return schemes;
}

void fillFromHead(const HttpParser &parser, ProxyTest *test)
{
    test->status = parser.status();
    test->statusText = parser.reason();
    const QList<HttpHeader> &headers = parser.headers();
    for (qsizetype i = 0; i < std::min(headers.size(), headersKept); ++i)
        test->headers.append(headers.at(i).name + QLatin1String(": ") + headers.at(i).value);
    test->authSchemes = schemesOf(parser.headerValues(QLatin1String("proxy-authenticate")));
}

} // namespace

QByteArray authority(const QUrl &url)
{
    const int port = url.port(443);
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return host.toLatin1() + ':' + QByteArray::number(port);
}

bool openTunnel(TcpStream &stream, Waiter &waiter, const WebRequest &request, const Bounds &bounds,
                ProxyTest *test, QByteArray *tunnelled)
{
    const QByteArray target = authority(request.url);
    const QByteArray head = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target +
                            "\r\nUser-Agent: " + request.userAgent + "\r\n\r\n";
    stream.write(head);

    HttpParser parser(true);
    QByteArray body;
    QByteArray firstBytes;
    const auto advance = [&] {
        stream.flush();
        QByteArray bytes;
        const bool any = stream.receive(&bytes, HttpParser::maxHeadBytes);
        if (firstBytes.isEmpty())
            firstBytes = bytes.first(std::min<qsizetype>(bytes.size(), 80));
        if (any)
            parser.feed(bytes, &body, bodyKept - body.size());
        if (stream.closedByPeer())
            parser.finish();
    };
    const auto fail = [&](Failure failure, const QString &error) {
        test->failure = failure;
        test->error = error;
        return false;
    };

    const Bounds headBounds = bounds.within(request.proxyLimit);
    const bool ended = waiter.waitUntil(headBounds, [&] {
        advance();
        return parser.state() != HttpParser::State::Head || !parser.looksLikeHttp() ||
               stream.broken();
    });
    if (parser.state() == HttpParser::State::Malformed || !parser.looksLikeHttp())
        return fail(Failure::ProxyProtocolError,
                    parser.problem().isEmpty() ? QStringLiteral("the answer is no HTTP: %1")
                                                     .arg(plainLine(QByteArrayView(firstBytes)))
                                               : parser.problem());
    if (parser.state() == HttpParser::State::Head) {
        if (!ended)
            return fail(Failure::ProxyTimeout, QStringLiteral("no answer to CONNECT within %1 ms")
                                                   .arg(request.proxyLimit.count()));
        return fail(Failure::ProxyReset,
                    stream.error() != 0 ? socketErrorText(stream.error())
                                        : QStringLiteral("closed without an answer to CONNECT"));
    }

    fillFromHead(parser, test);
    if (parser.status() / 100 == 2) {
        *tunnelled = parser.rest();
        return true;
    }
    waiter.waitUntil(bounds.within(bodyLimit), [&] {
        advance();
        return parser.state() != HttpParser::State::Body || stream.broken() ||
               body.size() >= bodyKept;
    });
    const DecodedBody page =
        decodeBody(body, parser.header(QLatin1String("content-encoding")), false, bodyKept);
    test->bodyExcerpt = plainBlock(QByteArrayView(page.bytes), bodyKept);
    return fail(failureOfStatus(parser.status()),
                QStringLiteral("%1 %2").arg(parser.status()).arg(parser.reason()));
}

} // namespace ecs
