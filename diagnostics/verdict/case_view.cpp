// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/case_view.h"

#include "diagnostics/verdict/judge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ecs {

namespace {

const WebExchange *furthest(const QList<const WebExchange *> &exchanges)
{
    const WebExchange *best = nullptr;
    for (const WebExchange *exchange : exchanges) {
        if (isGenuine(*exchange, nullptr) == true)
            return exchange;
        const auto reached = [](const WebExchange *e) {
            return e->reached.value_or(WebPhase::Resolve);
        };
        if (!best || reached(exchange) > reached(best))
            best = exchange;
    }
    return best;
}

bool belongsTo(const WebExchange &exchange, const Target &target, bool onlyTarget)
{
    return exchange.target == target.baseUrl || (onlyTarget && exchange.target.isEmpty());
}

bool isProxyFailure(std::optional<Failure> failure)
{
    return failure >= Failure::ProxyUnresolvable && failure <= Failure::ProxyMismatch;
}

// A request without a stated route or proxy took the run's.
bool onRoute(const WebExchange &exchange, const std::optional<RunRoute> &route)
{
    if (!route)
        return true;
    if (!isEmptyOr(exchange.route, route->kind == RouteKind::Proxy ? QLatin1String("proxy")
                                                                   : QLatin1String("direct")))
        return false;
    return route->kind == RouteKind::Direct || exchange.proxy.isEmpty() || route->proxy.isEmpty() ||
           exchange.proxy == route->proxy;
}

// A record without a list of name servers holds the answers of this machine's own.
bool isOwnServer(const DnsFacts &dns, const QString &resolver)
{
    return dns.resolvers.isEmpty() || resolver.isEmpty() || dns.resolvers.contains(resolver);
}

// A reference into the record: pointers to its answers are kept.
const QList<DnsAnswer> &answersOf(const DnsFacts *dns)
{
    static const QList<DnsAnswer> none;
    return dns ? dns->answers : none;
}

bool ofHost(const DnsAnswer &answer, const QString &host)
{
    return answer.host.compare(host, Qt::CaseInsensitive) == 0;
}

bool isAddress(const DnsAnswer &answer)
{
    return !answer.value.isEmpty() &&
           (answer.type == QLatin1String("A") || answer.type == QLatin1String("AAAA"));
}

NameView nameView(const DnsFacts *dns, const QString &host, bool onlyTarget)
{
    NameView view;
    if (!dns)
        return view;
    for (const HostLookup &lookup : dns->lookups)
        if (lookup.host.compare(host, Qt::CaseInsensitive) == 0) {
            view = {true, lookup.addresses, lookup.failure, lookup.ms, lookup.hostsFile};
            break;
        }
    if (!onlyTarget && dns->host.compare(host, Qt::CaseInsensitive) != 0)
        return view;
    // the fields for the first target stand for a record without lookups
    if (!view.measured)
        view = {dns->systemFailure || dns->systemMs || !dns->systemAnswer.isEmpty(),
                dns->systemAnswer,
                dns->systemFailure,
                dns->systemMs,
                {}};
    if (view.hostsFile.isEmpty() && !dns->hostsFileEntry.isEmpty()) {
        static const QRegularExpression space(QStringLiteral("\\s+"));
        view.hostsFile = {dns->hostsFileEntry.split(space, Qt::SkipEmptyParts).value(0)};
    }
    return view;
}

} // namespace

bool isEmptyOr(const QString &value, QLatin1String expected)
{
    return value.isEmpty() || value == expected;
}

bool connected(const PortAttempt &attempt)
{
    return !attempt.failure && attempt.rttMs;
}

QString urlHost(const QString &url)
{
    return QUrl(url).host().toLower();
}

QString shortName(const QString &distinguishedName)
{
    // RFC 4514: a comma inside a value is written as "\,"
    for (const QLatin1String key : {QLatin1String("CN"), QLatin1String("O")}) {
        const QRegularExpression part(QLatin1String("(?:^|[,+]\\s*)") + key +
                                          QLatin1String("=((?:\\\\.|[^,+\\\\])*)"),
                                      QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = part.match(distinguishedName);
        if (match.hasMatch() && !match.captured(1).trimmed().isEmpty())
            return match.captured(1).trimmed().remove(u'\\');
    }
    return distinguishedName.trimmed();
}

bool TargetView::passed(WebPhase phase) const
{
    return std::any_of(exchanges.begin(), exchanges.end(), [&](const WebExchange *exchange) {
        // a proxy's refusal may carry a status too: it is not the target's
        const bool answered = exchange->status && !isProxyFailure(exchange->failure);
        return answered || (exchange->reached && *exchange->reached > phase);
    });
}

CaseView::CaseView(const RunRecord &source)
    : record(source)
    , platformStep(source.step(StepId::Platform))
    , platform(source.facts<PlatformFacts>())
    , dns(source.facts<DnsFacts>())
    , port(source.facts<PortFacts>())
    , proxy(source.facts<ProxyFacts>())
    , web(source.facts<WebRequestFacts>())
    , viaProxy(source.route && source.route->kind == RouteKind::Proxy)
    , proxyName(viaProxy ? source.route->proxy : QString())
{
    if (const auto *capture = source.facts<CaptureFacts>(); capture && !capture->wire.isEmpty())
        wire = WireFacts::fromJson(capture->wire);
    const bool onlyTarget = source.targets.size() == 1;
    for (const Target &target : source.targets) {
        TargetView view;
        view.target = &target;
        view.name = nameView(dns, target.host, onlyTarget);
        for (const WebExchange &exchange : web ? web->requests : QList<WebExchange>()) {
            if (!isEmptyOr(exchange.purpose, QLatin1String("ecs")) ||
                !belongsTo(exchange, target, onlyTarget))
                continue;
            if (exchange.identity == QLatin1String("user")) {
                view.userTried = true;
                if (!view.userGenuine && isGenuine(exchange, nullptr) == true)
                    view.userGenuine = &exchange;
            } else if (onRoute(exchange, source.route)) {
                view.exchanges.append(&exchange);
            }
        }
        view.shown = furthest(view.exchanges);
        view.genuine = view.shown && isGenuine(*view.shown, nullptr) == true;
        targets.append(view);
    }
    for (const WebExchange &exchange : web ? web->requests : QList<WebExchange>()) {
        if (exchange.purpose == QLatin1String("control"))
            controls.append(&exchange);
        else if (exchange.purpose == QLatin1String("portal"))
            portals.append(&exchange);
        else if (exchange.purpose == QLatin1String("revocation"))
            revocations.append(&exchange);
    }
}

bool CaseView::allGenuine() const
{
    return !targets.isEmpty() && std::all_of(targets.begin(), targets.end(),
                                             [](const TargetView &view) { return view.genuine; });
}

bool CaseView::anyGenuine() const
{
    return std::any_of(targets.begin(), targets.end(),
                       [](const TargetView &view) { return view.genuine; });
}

bool CaseView::anythingAnswered() const
{
    if (dns && std::any_of(dns->answers.begin(), dns->answers.end(),
                           [](const DnsAnswer &answer) { return !answer.rcode.isEmpty(); }))
        return true;
    if (port && std::any_of(port->attempts.begin(), port->attempts.end(), connected))
        return true;
    return web &&
           std::any_of(web->requests.begin(), web->requests.end(), [](const WebExchange &exchange) {
               return exchange.status || exchange.tls ||
                      exchange.reached.value_or(WebPhase::Resolve) > WebPhase::Connect;
           });
}

QList<const PortAttempt *> CaseView::attempts(const QString &host) const
{
    QList<const PortAttempt *> found;
    if (!port)
        return found;
    for (const PortAttempt &attempt : port->attempts) {
        const bool ofHost = attempt.host.compare(host, Qt::CaseInsensitive) == 0 ||
                            (attempt.host.isEmpty() && targets.size() == 1);
        if (ofHost && isEmptyOr(attempt.route, QLatin1String("direct")) &&
            (attempt.failure || attempt.rttMs))
            found.append(&attempt);
    }
    return found;
}

QList<const DnsAnswer *> CaseView::serverAnswers(const QString &host) const
{
    QList<const DnsAnswer *> found;
    for (const DnsAnswer &answer : answersOf(dns))
        if (ofHost(answer, host) && isOwnServer(*dns, answer.resolver))
            found.append(&answer);
    return found;
}

QStringList CaseView::serverAddresses(const QString &host) const
{
    QStringList found;
    for (const DnsAnswer *answer : serverAnswers(host))
        if (isAddress(*answer) && !found.contains(answer->value))
            found.append(answer->value);
    return found;
}

QList<const DnsAnswer *> CaseView::comparison(const QString &host) const
{
    QList<const DnsAnswer *> found;
    for (const DnsAnswer &answer : answersOf(dns))
        if (ofHost(answer, host) && isAddress(answer) && !isOwnServer(*dns, answer.resolver))
            found.append(&answer);
    return found;
}

} // namespace ecs
