// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/facts.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// The seam to the network: resolve, query, connect, exchange. Every call blocks its (worker)
/// thread within \a Bounds, returns data and never throws. All text in the results is plain
/// (plainLine()).
namespace ecs {

struct SystemLookup
{
    QList<QHostAddress> addresses;  ///< in the system's order, duplicates removed, at most 64
    std::optional<Failure> failure; ///< dns_nxdomain, dns_no_address, dns_servfail, dns_timeout
    QString error;                  ///< the system's own text and code
    double durationMs = 0;
};

/// A question to the system's resolver that is under way. Belongs to the thread that began it; may
/// be dropped without waiting.
class PendingLookup
{
public:
    virtual ~PendingLookup() = default;
    /// The answer, or dns_timeout when \a bounds were over first. Once only.
    virtual SystemLookup wait(const Bounds &bounds) = 0;
};

struct DnsQuestion
{
    QHostAddress server;
    quint16 port = 53;
    QString host;
    quint16 type = 1; ///< 1 = A, 28 = AAAA
};

/// What one name server said to one question.
struct DnsReply
{
    DnsQuestion question;
    QList<DnsAnswer> answers; ///< the records of the answer section, in order, CNAMEs too; when it
                              ///< has none, one entry without value
    QString rcode;            ///< empty: no answer
    std::optional<Failure>
        failure; ///< dns_timeout, dns_nxdomain, dns_servfail, dns_refused,
                 ///< dns_no_address (NOERROR without address); null with an address
    QString error;
    std::optional<double> rttMs;
    bool overTcp = false;
    int sent = 0; ///< datagrams sent
};

struct ConnectTarget
{
    QHostAddress address;
    quint16 port = 443;
    int maximumSegment = 0;             ///< see WebRequest::maximumSegment
    std::chrono::milliseconds limit{0}; ///< of this one, if nearer than that of all; 0 = as all
};

struct ConnectResult
{
    ConnectTarget target;
    QHostAddress source; ///< null when never connected
    std::optional<double> rttMs;
    std::optional<Failure> failure; ///< tcp_timeout|tcp_refused|tcp_reset|tcp_unreachable
    QString error;
    double startedMs = 0; ///< since the call began
    double durationMs = 0;
};

struct ProxyEndpoint
{
    QString host;
    quint16 port = 8080;
    QList<QHostAddress> addresses; ///< known addresses; empty = ask the system's resolver
};

/// What the certificate chain is worth, decided by the caller in the middle of the handshake.
struct ChainDecision
{
    TlsFacts facts;               ///< chain, errors, rootTrusted, rootExpected, interceptor
    bool sendFullRequest = false; ///< false: carry on with `url` cut to scheme, host and path
};

struct WebRequest
{
    QUrl url;
    QList<QHostAddress> addresses; ///< of the host for the direct way; empty = system's resolver
    std::optional<ProxyEndpoint> proxy; ///< absent = direct
    bool proxyOnly = false; ///< with a proxy: end after its answer to CONNECT, start no TLS
    QByteArray userAgent;
    std::function<ChainDecision(const QList<QByteArray> &presentedDer)> judgeChain; ///< https only
    qint64 keepBody = 64LL * 1024;        ///< bytes kept, after decompression
    qint64 countBody = 8LL * 1024 * 1024; ///< bytes counted on the wire, then reading stops
    /// Bytes of a TCP segment, so that no large packet is sent or asked for; 0 = the system's own.
    /// Only where canLimitSegments() says so.
    int maximumSegment = 0;
    std::chrono::milliseconds stagger{250}; ///< RFC 8305 connection attempt delay
    std::chrono::milliseconds connectLimit{8000};
    std::chrono::milliseconds proxyLimit{8000};
    std::chrono::milliseconds tlsLimit{8000};
    std::chrono::milliseconds headLimit{10000};
    std::chrono::milliseconds bodyLimit{10000};
};

struct WebResult
{
    WebExchange exchange; ///< identity, query, purpose and target are the caller's to fill
    std::optional<ProxyTest> proxyTest; ///< what the CONNECT gave, for route proxy
    QList<QByteArray> presentedDer;
    QList<Observation> observations; ///< one for each phase that was entered
};

class Network
{
public:
    virtual ~Network() = default;

    /// Asks the system's resolver (getaddrinfo) and returns at once, so that other questions can be
    /// asked meanwhile. An abandonable call: its wait() ends with the bounds even if the system
    /// does not answer; the late answer is dropped.
    virtual std::unique_ptr<PendingLookup> startLookup(const QString &host) = 0;

    /// startLookup() and wait() in one.
    SystemLookup lookup(const QString &host, const Bounds &bounds)
    {
        return startLookup(host)->wait(bounds);
    }

    /// Asks name servers directly, all questions in parallel, over UDP with one repetition after 2
    /// s (the same question, a new id and source port), over TCP on truncation. Replies that do not
    /// match id, question and server are ignored; everything in them is bounded.
    virtual QList<DnsReply> query(const QList<DnsQuestion> &questions, const Bounds &bounds) = 0;

    /// Tries every target, each started \a stagger after the one before (or at once when that one
    /// has ended), each bounded by \a limit. Nothing is sent; sockets are closed again.
    virtual QList<ConnectResult> connectAll(const QList<ConnectTarget> &targets,
                                            std::chrono::milliseconds stagger,
                                            std::chrono::milliseconds limit,
                                            const Bounds &bounds) = 0;

    /// One HTTP/1.1 GET, anonymous always: no cookies, no Authorization, no Proxy-Authorization, no
    /// client certificate. Redirects are recorded, not followed.
    virtual WebResult exchange(const WebRequest &request, const Bounds &bounds) = 0;

    /// Whether this system lets a program choose WebRequest::maximumSegment (Windows does not).
    virtual bool canLimitSegments() const { return false; }
};

} // namespace ecs
