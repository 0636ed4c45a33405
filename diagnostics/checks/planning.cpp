// SPDX-License-Identifier: MIT
#include "diagnostics/checks/planning.h"

#include "diagnostics/model/known_facts.h"
#include "diagnostics/model/plain_text.h"

#include <QUrlQuery>

#include <algorithm>

namespace ecs {

namespace {

Target makeTarget(TargetSource source, const QString &baseUrl,
                  const QList<UrlParameter> &parameters)
{
    Target target;
    target.source = source;
    target.baseUrl = plainLine(baseUrl, 2048);
    QUrl url = ecsRequestUrl(baseUrl, parameters);
    if (parameters.isEmpty())
        url.setQuery(referenceQuery()); // nothing was read that a query could be computed from
    target.url = url.toString(QUrl::FullyEncoded);
    target.host = url.host(QUrl::FullyEncoded).toLower();
    target.port = url.port(443);
    if (const auto cloud = cloudOfHost(target.host))
        target.cloud = toToken(*cloud);
    return target;
}

QString baseOfRegistryEntry(const QString &entry)
{
    const QString prefix = QStringLiteral("ECSURI:");
    QString base = entry.trimmed();
    if (base.startsWith(prefix, Qt::CaseInsensitive))
        base = base.mid(prefix.size()).trimmed();
    if (base.isEmpty() || base.endsWith(QLatin1String("/config/v1/")))
        return base;
    return base + QLatin1String("/config/v1/"); // as Defender does, even after a slash
}

struct SourceWords
{
    QLatin1String source;
    QLatin1String words;
};
constexpr SourceWords sourceWords[] = {
    {QLatin1String("environment"), QLatin1String("the proxy variable of the environment")},
    {QLatin1String("defender_policy"), QLatin1String("Defender's own proxy policy")},
    {QLatin1String("telemetry_proxy_server"), QLatin1String("the TelemetryProxyServer policy")},
    {QLatin1String("winhttp"), QLatin1String("the machine's WinHTTP setting")},
    {QLatin1String("advproxy"), QLatin1String("the machine's advanced WinHTTP setting")},
    {QLatin1String("wininet_system"), QLatin1String("the system account's Internet settings")},
    {QLatin1String("wpad"), QLatin1String("automatic detection (WPAD)")},
};

QString wordsOf(const QString &source)
{
    for (const SourceWords &row : sourceWords)
        if (source == row.source)
            return QString(row.words);
    return source;
}

bool appliesTo(const ProxySource &source, QLatin1String who)
{
    return source.appliesTo == who || source.appliesTo == QLatin1String("both");
}

RouteCandidate candidateOf(const ProxySource &source)
{
    const bool direct = source.resolved == QLatin1String("DIRECT");
    return {source.source, direct ? RouteKind::Direct : RouteKind::Proxy,
            direct ? QString() : source.resolved};
}

QList<RouteCandidate> serviceCandidates(const ProxyReading &reading)
{
    QList<RouteCandidate> candidates;
    for (const ProxySource &source : reading.sources)
        if (appliesTo(source, QLatin1String("service")) && !source.kind.isEmpty() &&
            !source.resolved.isEmpty())
            candidates.append(candidateOf(source));
    if (candidates.isEmpty())
        candidates.append({QStringLiteral("none"), RouteKind::Direct, {}});
    return candidates;
}

bool sameWay(const RouteCandidate &one, const RouteCandidate &other)
{
    return one.kind == other.kind && one.proxy == other.proxy;
}

// A setting for the service whose meaning could not be told, for example a PAC file that does not
// load.
const ProxySource *undecided(const ProxyReading &reading)
{
    const auto found =
        std::find_if(reading.sources.begin(), reading.sources.end(), [](const ProxySource &source) {
            return appliesTo(source, QLatin1String("service")) && !source.kind.isEmpty() &&
                   source.resolved.isEmpty();
        });
    return found == reading.sources.end() ? nullptr : &*found;
}

QString wayText(const RouteCandidate &candidate)
{
    return candidate.kind == RouteKind::Direct ? QStringLiteral("DIRECT") : candidate.proxy;
}

RunRoute chosenByUser(RunRoute route, const RunOptions &options)
{
    route.certainty = RouteCertainty::ChosenByUser;
    if (options.proxy == ProxyMode::Direct) {
        route.kind = RouteKind::Direct;
        route.decidedBy = QStringLiteral("the user chose the direct way");
        return route;
    }
    route.kind = RouteKind::Proxy;
    route.proxy = hostPortText(options.proxyUrl.host(), options.proxyUrl.port(8080));
    route.decidedBy = QStringLiteral("the user chose this proxy");
    return route;
}

// A proxy's list of exceptions and a script decide by the host that is asked for.
bool mayDependOnHost(const ProxyReading &reading)
{
    return std::any_of(
        reading.sources.begin(), reading.sources.end(), [](const ProxySource &source) {
            return appliesTo(source, QLatin1String("service")) && !source.kind.isEmpty();
        });
}

// \a open: a setting that was told for the first host was not for this one; what it means may be
// the same way or another.
void addOtherHost(RunRoute &route, const QString &host, const RouteCandidate &way, bool open)
{
    route.certainty = RouteCertainty::Expected;
    if (open) {
        route.decidedBy += QStringLiteral("; the way for %1 could not be told").arg(host);
        return;
    }
    route.decidedBy +=
        QStringLiteral("; for %1 the settings name another way (%2)").arg(host, wayText(way));
    route.candidates.append(way);
}

} // namespace

QList<Target> selectTargets(const RunOptions &options, const PlatformFacts &platform,
                            QStringList *notTested)
{
    const QList<UrlParameter> &parameters = platform.urlParameters;
    QList<Target> targets;
    const auto add = [&](TargetSource source, const QString &baseUrl) {
        const QString base = baseUrl.trimmed();
        if (std::any_of(targets.begin(), targets.end(),
                        [&](const Target &target) { return target.baseUrl == base; }))
            return;
        QString reason = QStringLiteral("a run tests at most %1 addresses").arg(mostTargets);
        if (isUsableBaseUrl(QUrl(base), &reason) && targets.size() < mostTargets)
            targets.append(makeTarget(source, base, parameters));
        else if (notTested)
            notTested->append(QStringLiteral("The ECS address %1 is not tested: %2.")
                                  .arg(plainLine(base, 512), reason));
    };

    for (const QUrl &url : options.ecsUrls)
        add(TargetSource::Option, url.toString(QUrl::FullyEncoded));
    if (!targets.isEmpty())
        return targets;
    if (options.cloud) {
        add(TargetSource::Option, cloudBaseUrlText(*options.cloud));
        return targets;
    }
    for (const QString &url : platform.ecsUrls)
        add(TargetSource::Mpcmdrun, url);
    if (!targets.isEmpty())
        return targets;
    if (const auto cloud = cloudOfGeography(platform.onboardingGeo))
        add(TargetSource::Onboarding, cloudBaseUrlText(*cloud));
    if (targets.isEmpty() && !platform.registryEcsUri.isEmpty())
        add(TargetSource::Registry, baseOfRegistryEntry(platform.registryEcsUri));
    if (targets.isEmpty())
        add(TargetSource::CloudDefault, cloudBaseUrlText(Cloud::Commercial));
    return targets;
}

RunRoute planRoute(const RunOptions &options, const ProxyReading &reading)
{
    RunRoute route;
    route.candidates = serviceCandidates(reading);
    if (options.proxy != ProxyMode::Auto)
        return chosenByUser(route, options);

    const RouteCandidate &first = route.candidates.first();
    route.kind = first.kind;
    route.proxy = first.proxy;
    const bool oneWay =
        std::all_of(route.candidates.begin(), route.candidates.end(),
                    [&](const RouteCandidate &other) { return sameWay(first, other); });
    const ProxySource *open = undecided(reading);
    route.certainty = oneWay && !open ? RouteCertainty::OnlyCandidate : RouteCertainty::Expected;
    route.decidedBy = first.source == QLatin1String("none")
                          ? QStringLiteral("no proxy is set for the service")
                          : wordsOf(first.source);
    if (open)
        route.decidedBy +=
            QStringLiteral("; what %1 means could not be told").arg(wordsOf(open->source));
    return route;
}

PlannedRoute readRoute(const RunOptions &options, const QList<Target> &targets,
                       ProxySettings &settings, const Bounds &bounds)
{
    PlannedRoute planned;
    planned.reading = settings.read(QUrl(targets.first().url), bounds);
    planned.route = planRoute(options, planned.reading);
    if (options.proxy != ProxyMode::Auto || !mayDependOnHost(planned.reading))
        return planned;
    QStringList hosts{targets.first().host};
    for (const Target &target : targets) {
        if (hosts.contains(target.host))
            continue;
        hosts.append(target.host);
        const ProxyReading reading = settings.read(QUrl(target.url), bounds);
        const RouteCandidate way = serviceCandidates(reading).first();
        const bool newlyOpen = undecided(reading) && !undecided(planned.reading);
        if (newlyOpen || !sameWay(way, planned.route.candidates.first()))
            addOtherHost(planned.route, target.host, way, newlyOpen || bounds.over());
    }
    return planned;
}

QString routeForService(const ProxyReading &reading)
{
    return wayText(serviceCandidates(reading).first());
}

QString routeForUser(const ProxyReading &reading)
{
    for (const ProxySource &source : reading.sources)
        if (appliesTo(source, QLatin1String("user")) && !source.kind.isEmpty() &&
            !source.resolved.isEmpty())
            return wayText(candidateOf(source));
    return QStringLiteral("DIRECT");
}

bool isUsableBaseUrl(const QUrl &url, QString *reason)
{
    const auto refuse = [&](const char *why) {
        if (reason)
            *reason = QLatin1String(why);
        return false;
    };
    if (!url.isValid())
        return refuse("it is no valid address");
    if (url.scheme() != QLatin1String("https"))
        return refuse("it does not begin with https://");
    if (url.host().isEmpty())
        return refuse("it names no host");
    if (!url.userInfo().isEmpty())
        return refuse("it holds a user name or password");
    if (url.port(443) < 1)
        return refuse("its port is not between 1 and 65535");
    if (url.hasQuery() || url.hasFragment())
        return refuse("it has a query or a fragment");
    return true;
}

QUrl cloudBaseUrl(Cloud cloud)
{
    return QUrl(cloudBaseUrlText(cloud));
}

QUrl ecsRequestUrl(const QString &baseUrl, const QList<UrlParameter> &parameters)
{
    QString text = baseUrl.trimmed();
    if (!text.endsWith(QLatin1Char('/')))
        text += QLatin1Char('/');
    QUrl url(text + clientPath());
    if (parameters.isEmpty())
        return url;
    QUrlQuery query;
    for (const UrlParameter &parameter : parameters)
        query.addQueryItem(parameter.name, parameter.value);
    url.setQuery(query);
    return url;
}

QString hostPortText(const QString &host, int port)
{
    const QString shown =
        host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(port);
}

std::optional<ProxyEndpoint> parseHostPort(const QString &text)
{
    const QUrl url(QStringLiteral("http://") + text, QUrl::StrictMode);
    const int port = url.port(-1);
    if (!url.isValid() || url.host().isEmpty() || port < 1)
        return std::nullopt;
    return ProxyEndpoint{url.host(), static_cast<quint16>(port), {}};
}

} // namespace ecs
