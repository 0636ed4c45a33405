// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/proxy_settings.h"
#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/net/network.h"

namespace ecs {

/// Which URLs are tested, in this order: --ecs-url, --cloud, every URL that MpCmdRun
/// printed, the onboarding geography, the registry, the commercial default; at most mostTargets.
/// \a notTested takes one sentence for each that was named and is left out. Pure.
QList<Target> selectTargets(const RunOptions &options, const PlatformFacts &platform,
                            QStringList *notTested = nullptr);

/// The route that Defender's service is expected to use for the first target, from the settings
/// read. Pure. An option decides as chosen_by_user; one candidate is only_candidate; else expected.
RunRoute planRoute(const RunOptions &options, const ProxyReading &reading);

struct PlannedRoute
{
    RunRoute route;
    ProxyReading reading; ///< for the first target
};

/// The route for \a targets (at least one): read for the first, whose way the run takes, and for
/// every other host where a setting may treat hosts differently, all within \a bounds. A host that
/// goes another way makes the route `expected`, stands in `decidedBy` and among the candidates.
PlannedRoute readRoute(const RunOptions &options, const QList<Target> &targets,
                       ProxySettings &settings, const Bounds &bounds);

/// True for base URLs that can be tested: https, a host, no credentials, port 1–65535; else \a
/// reason says why.
bool isUsableBaseUrl(const QUrl &url, QString *reason);

/// The base URL of a public cloud, from resources/endpoints.json.
QUrl cloudBaseUrl(Cloud cloud);

/// The client's path and query appended to a base URL given with or without a trailing slash; a
/// double slash inside is kept as it is.
QUrl ecsRequestUrl(const QString &baseUrl, const QList<UrlParameter> &parameters);

/// "DIRECT" or "host:port": what the settings alone say for Defender's service, whatever the
/// options. Pure.
QString routeForService(const ProxyReading &reading);
/// The same for the user who runs this program.
QString routeForUser(const ProxyReading &reading);

/// "host:port", an IPv6 address in brackets; and back. Nothing for text without a host or a port.
QString hostPortText(const QString &host, int port);
std::optional<ProxyEndpoint> parseHostPort(const QString &text);

} // namespace ecs
