// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace ecs {

/// What the proxy variables of an environment mean for \a target, by the rules that curl documents:
/// https_proxy, then HTTPS_PROXY (for http only the lower-case http_proxy), then all_proxy and
/// ALL_PROXY; no_proxy or NO_PROXY is a list of "*", names that stand for themselves and everything
/// below them, addresses and ranges, each optionally with a port. A value without a scheme is an
/// http proxy, one without a port means 1080. A value that cannot be used (another scheme, no host,
/// a bad port) is named in `error` and passed over. User name and password are never kept: they are
/// replaced by "***", and `error` says that they are not sent. Pure.
ProxySource readEnvironmentProxy(const QProcessEnvironment &environment, const QUrl &target);

/// Whether the no_proxy list \a list exempts \a host and \a port.
bool isExemptByNoProxy(const QString &list, const QString &host, int port);

} // namespace ecs
