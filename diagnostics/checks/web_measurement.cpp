// SPDX-License-Identifier: MIT
#include "diagnostics/checks/web_measurement.h"

#include "diagnostics/checks/planning.h"
#include "diagnostics/model/genuine.h"
#include "diagnostics/model/known_facts.h"

#include <algorithm>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds bodyLimit{17'000}; ///< a slow answer is an answer
/// With the retransmissions at 1, 3 and 6 s; what stays silent then, stays silent.
constexpr milliseconds handshakeLimit{7'000};
constexpr milliseconds sideLimit{2'000};
constexpr milliseconds sideLimitAfterSilence{1'500};
constexpr int smallSegment = 536;                ///< what every IPv4 host must take (RFC 879)
constexpr milliseconds limitAfterSilence{1'000}; ///< the step before has waited long enough
constexpr milliseconds revocationLimit{2'500};
constexpr double slowNamesMs = 2'000; ///< leaves nothing of that limit
constexpr qint64 sideBody = qint64{64} * 1024;
constexpr qint64 revocationBody = qint64{2} * 1024 * 1024;

QUrl withQuery(const QString &url, const QString &query)
{
    QUrl out(url);
    out.setQuery(query.isEmpty() ? QString() : query, QUrl::StrictMode);
    return out;
}

bool isRefusal(const WebExchange &exchange)
{
    return exchange.tls && isApprovedChain(*exchange.tls) && !exchange.failure &&
           exchange.status.value_or(0) >= 400 && exchange.status.value_or(0) < 500 &&
           exchange.status != 429;
}

bool isSilentProxy(const WebExchange &exchange)
{
    return exchange.failure == Failure::ProxyTimeout ||
           exchange.failure == Failure::ProxyUnreachable ||
           exchange.failure == Failure::ProxyUnresolvable;
}

// What took all its time without an answer.
bool isSilence(const WebExchange &exchange)
{
    return exchange.failure == Failure::TlsTimeout || exchange.failure == Failure::ProxyTimeout;
}

// The setting that names Defender's route; empty where the reader chose another.
QString decidingSource(const RunRecord &record)
{
    const auto &route = record.route;
    return !route || route->certainty == RouteCertainty::ChosenByUser || route->candidates.isEmpty()
               ? QString()
               : route->candidates.first().source;
}

// Defender's proxy is one of its own policy, which no other part of Windows heeds.
bool isDefendersOwnRoute(const RunRecord &record)
{
    return decidingSource(record) == QLatin1String("defender_policy");
}

// Defender's proxy is the machine's WinHTTP proxy, which Windows uses for every host alike. A
// script may send the lists' hosts another way.
bool isMachinesOwnRoute(const RunRecord &record)
{
    const QString source = decidingSource(record);
    if (source == QLatin1String("winhttp"))
        return true;
    const auto *proxy = record.facts<ProxyFacts>();
    return source == QLatin1String("advproxy") && proxy &&
           std::any_of(proxy->sources.begin(), proxy->sources.end(), [&](const ProxySource &one) {
               return one.source == source && one.kind == QLatin1String("proxy");
           });
}

} // namespace

WebMeasurement::WebMeasurement(RunContext &context)
    : m_context(context)
    , m_clock(context)
    , m_route{isProxyRoute(context.record) ? context.record.route->proxy : QString()}
{
}

WebRequest WebMeasurement::requestFor(const Question &question)
{
    WebRequest request;
    request.url = question.url;
    request.addresses = question.addresses;
    if (question.way.viaProxy())
        request.proxy = parseHostPort(question.way.proxy);
    request.userAgent = userAgent(m_context.record);
    const QString host = question.url.host();
    request.judgeChain = [this, host](const QList<QByteArray> &presentedDer) {
        return judgeChain(m_context, host, presentedDer);
    };
    request.tlsLimit = handshakeLimit;
    request.bodyLimit = bodyLimit;
    if (wasSilent(m_context.record, host, question.way.proxy))
        request.connectLimit = request.proxyLimit = limitAfterSilence;
    if (question.shortLimit > milliseconds::zero()) {
        request.connectLimit = request.proxyLimit = request.tlsLimit = question.shortLimit;
        request.headLimit = request.bodyLimit = question.shortLimit;
    }
    if (question.countBody > 0)
        request.countBody = question.countBody;
    request.maximumSegment = question.maximumSegment;
    return request;
}

const WebExchange &WebMeasurement::ask(const Question &question, const Bounds &bounds)
{
    const double started = m_clock.ms();
    WebResult result = m_context.seams.network->exchange(requestFor(question), bounds);
    WebExchange &exchange = result.exchange;
    exchange.target = question.target;
    exchange.purpose = question.purpose;
    exchange.url = question.url.toString(QUrl::FullyEncoded);
    exchange.route = question.way.viaProxy() ? QStringLiteral("proxy") : QStringLiteral("direct");
    exchange.proxy = question.way.proxy;
    exchange.identity = question.identity;
    exchange.query = exchange.sentOnBadChain ? QStringLiteral("none") : question.query;
    if (!exchange.timing.dnsMs && !question.way.viaProxy())
        if (const auto *dns = m_context.record.facts<DnsFacts>())
            for (const HostLookup &lookup : dns->lookups)
                if (lookup.host.compare(question.url.host(), Qt::CaseInsensitive) == 0)
                    exchange.timing.dnsMs = lookup.ms; // paid in the dns step, not twice
    if (question.purpose == QLatin1String("ecs"))
        exchange.genuine = isGenuineAnswer(exchange, &exchange.genuineReason);
    appendObservations(m_observations, result.observations, started);
    log(exchange);
    m_requests.append(exchange);
    return m_requests.last();
}

void WebMeasurement::log(const WebExchange &exchange) const
{
    const WebTiming &timing = exchange.timing;
    m_context.info(
        QStringLiteral("GET %1 (%2, %3): dns %4, connect %5%6, tls %7, first byte %8, total %9.")
            .arg(exchange.url,
                 exchange.proxy.isEmpty() ? QStringLiteral("direct")
                                          : QStringLiteral("through %1").arg(exchange.proxy),
                 exchange.address.isEmpty() ? QStringLiteral("no address") : exchange.address,
                 msText(timing.dnsMs), msText(timing.connectMs),
                 timing.proxyMs ? QStringLiteral(", proxy %1").arg(msText(timing.proxyMs))
                                : QString(),
                 msText(timing.tlsMs), msText(timing.firstByteMs), msText(timing.totalMs)));
    if (exchange.tls) {
        m_context.info(
            QStringLiteral("%1, %2; this machine trusts the root: %3; ECS uses the root: %4.")
                .arg(exchange.tls->protocol, exchange.tls->cipher,
                     exchange.tls->rootTrusted == true ? QStringLiteral("yes")
                                                       : QStringLiteral("no"),
                     !exchange.tls->rootExpected   ? QStringLiteral("cannot be told")
                     : *exchange.tls->rootExpected ? QStringLiteral("yes")
                                                   : QStringLiteral("no")));
        for (const CertificateFacts &certificate : exchange.tls->chain)
            m_context.info(
                QStringLiteral("Certificate \"%1\" issued by \"%2\", good until %3, SHA-256 %4.")
                    .arg(certificate.subject, certificate.issuer,
                         certificate.notAfter.toString(Qt::ISODate), certificate.sha256));
        for (const ChainError &error : exchange.tls->errors)
            m_context.warning(QStringLiteral("Chain: %1 at depth %2 (%3).")
                                  .arg(error.code, QString::number(error.depth), error.text));
    }
    if (exchange.status)
        m_context.info(
            QStringLiteral("%1 %2 %3, %4 bytes of body%5%6.")
                .arg(exchange.httpVersion, QString::number(*exchange.status), exchange.statusText,
                     QString::number(exchange.bodyBytes.value_or(0)),
                     exchange.redirect.isEmpty()
                         ? QString()
                         : QStringLiteral(", leads to %1").arg(exchange.redirect),
                     exchange.sentOnBadChain
                         ? QStringLiteral(" (read as evidence only: the chain is not approved)")
                         : QString()));
    if (exchange.failure)
        m_context.warning(
            QStringLiteral("Ended with %1 (%2).").arg(toToken(*exchange.failure), exchange.error));
}

void WebMeasurement::askTarget(const Target &target, const Way &way, const QString &identity,
                               const Bounds &bounds)
{
    const auto *platform = m_context.record.facts<PlatformFacts>();
    const bool computed = platform && !platform->urlParameters.isEmpty();
    Question question;
    question.target = target.baseUrl;
    question.purpose = QStringLiteral("ecs");
    question.url = QUrl(target.url);
    question.query = !question.url.hasQuery() ? QStringLiteral("none")
                     : computed               ? QStringLiteral("computed")
                                              : QStringLiteral("reference");
    question.identity = identity;
    question.way = way;
    if (!way.viaProxy())
        question.addresses = knownAddresses(m_context.record, target.host);
    const WebExchange &first = ask(question, bounds);
    if (!isRefusal(first) || bounds.over())
        return;
    question.url = withQuery(target.url, computed ? referenceQuery() : QString());
    question.query = computed ? QStringLiteral("reference") : QStringLiteral("none");
    m_context.info(
        QStringLiteral("The service refused (%1); asking once more with %2.")
            .arg(*first.status)
            .arg(computed ? QStringLiteral("the reference query") : QStringLiteral("no query")));
    ask(question, bounds);
}

bool WebMeasurement::askWithSmallSegments(const Target &target, const WebExchange &failed)
{
    if (failed.failure != Failure::TlsTimeout || !m_context.seams.network->canLimitSegments())
        return false;
    Question question;
    question.target = target.baseUrl;
    question.purpose = QStringLiteral("small_segments");
    question.url = QUrl(target.url);
    question.query = QStringLiteral("none");
    question.identity = QStringLiteral("service");
    question.way = m_route;
    question.shortLimit = sideLimit;
    question.countBody = sideBody;
    question.maximumSegment = smallSegment;
    if (const QHostAddress same(failed.address); !m_route.viaProxy() && !same.isNull())
        question.addresses = {same};
    m_context.info(
        QStringLiteral(
            "Asking once more with segments of %1 bytes, to tell whether only large packets "
            "are lost.")
            .arg(smallSegment));
    const WebExchange &small = ask(question, shareOfTime(m_context.bounds, sideLimit, 1));
    return small.tls && !small.tls->chain.isEmpty();
}

void WebMeasurement::askControls(const WebExchange &failed)
{
    Question question;
    question.purpose = QStringLiteral("control");
    question.query = QStringLiteral("none");
    question.identity = QStringLiteral("service");
    question.way = m_route;
    question.shortLimit = isSilence(failed) ? sideLimitAfterSilence : sideLimit;
    question.countBody = sideBody;
    const QStringList urls = controlUrls();
    const bool handshakeFailed =
        failed.failure == Failure::TlsReset || failed.failure == Failure::TlsTimeout;
    if (handshakeFailed && !m_route.viaProxy() && !urls.isEmpty()) {
        const QHostAddress same(failed.address);
        if (!same.isNull() && !m_context.bounds.over()) {
            m_context.info(
                QStringLiteral("Asking the same address %1 by another name, to tell whether the "
                               "name is what is filtered.")
                    .arg(failed.address));
            question.url = QUrl(urls.first());
            question.target = urls.first();
            question.addresses = {same};
            ask(question, shareOfTime(m_context.bounds, sideLimit, 1));
            question.addresses.clear();
        }
    }
    for (const QString &url : urls) {
        if (m_context.bounds.over())
            return;
        question.url = QUrl(url);
        question.target = url;
        const WebExchange &answer = ask(question, shareOfTime(m_context.bounds, sideLimit, 1));
        if (isSilentProxy(answer) || (isSilence(answer) && isSilence(failed)))
            return; // whatever the host: the next would wait for the same silence
    }
}

bool WebMeasurement::askPortal()
{
    if (m_route.viaProxy() || m_context.bounds.over())
        return false;
    const PortalProbe probe = portalProbe();
    Question question;
    question.target = probe.url;
    question.purpose = QStringLiteral("portal");
    question.url = QUrl(probe.url);
    question.query = QStringLiteral("none");
    question.identity = QStringLiteral("service");
    question.shortLimit = sideLimit;
    question.countBody = sideBody;
    const WebExchange &answer = ask(question, shareOfTime(m_context.bounds, sideLimit, 1));
    return answer.status == 511 || leadsAway(answer);
}

// Windows fetches the lists, over the machine's own WinHTTP setting, whatever Defender's policy
// says: the usual reason why Defender fails behind a proxy that lets ECS pass.
std::optional<Way> WebMeasurement::wayOfLists() const
{
    if (!m_route.viaProxy() || isMachinesOwnRoute(m_context.record))
        return m_route;
    const auto *proxy = m_context.record.facts<ProxyFacts>();
    if (!isDefendersOwnRoute(m_context.record) || !proxy) {
        m_context.info(QStringLiteral(
            "Revocation lists are not asked for: Windows fetches them over the machine's own proxy "
            "setting, which may be another way than this proxy."));
        return std::nullopt;
    }
    const auto machine =
        std::find_if(proxy->sources.begin(), proxy->sources.end(), [](const ProxySource &source) {
            return source.source == QLatin1String("winhttp");
        });
    if (machine == proxy->sources.end() || machine->resolved.isEmpty()) {
        m_context.info(QStringLiteral("Revocation lists are not asked for: the machine's own proxy "
                                      "setting could not be read."));
        return std::nullopt;
    }
    m_context.info(QStringLiteral("Defender's own policy names its proxy; Windows fetches "
                                  "revocation lists over the machine's setting: %1.")
                       .arg(machine->resolved));
    const Way direct;
    return machine->resolved == QLatin1String("DIRECT") ? direct : Way{machine->resolved};
}

void WebMeasurement::askRevocationLists(const QString &rootName)
{
    const std::optional<Way> way = wayOfLists();
    if (!way)
        return;
    const auto *dns = m_context.record.facts<DnsFacts>();
    if (dns && std::any_of(dns->lookups.begin(), dns->lookups.end(),
                           [](const auto &lookup) { return lookup.ms > slowNamesMs; })) {
        m_context.info(QStringLiteral("Names take so long here that the lists' hosts would not be "
                                      "found in time; they are not asked."));
        return;
    }
    m_context.info(QStringLiteral("Asking whether revocation lists can be fetched over port 80."));
    QList<RevocationList> lists = revocationLists();
    std::stable_partition(lists.begin(), lists.end(), [&](const RevocationList &list) {
        return rootName.contains(list.roots);
    });
    for (const RevocationList &list : std::as_const(lists)) {
        if (m_context.bounds.over())
            return;
        Question question;
        question.target = list.url;
        question.purpose = QStringLiteral("revocation");
        question.url = QUrl(list.url);
        question.query = QStringLiteral("none");
        question.identity = QStringLiteral("service");
        question.way = *way;
        question.shortLimit = revocationLimit;
        question.countBody = revocationBody;
        const WebExchange &answer =
            ask(question, shareOfTime(m_context.bounds, revocationLimit, 1));
        if (answer.status == 200 || answer.failure == Failure::DnsTimeout)
            return; // a name server that is silent for one host is silent for the other
    }
}

} // namespace ecs
