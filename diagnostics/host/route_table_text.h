// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace ecs {

/// Whether the kernel's table in the format of /proc/net/route has a usable default route.
bool hasDefaultRouteIpv4(QByteArrayView procNetRoute);
/// The same for /proc/net/ipv6_route, where every machine has an unusable entry on "lo".
bool hasDefaultRouteIpv6(QByteArrayView procNetIpv6Route);

} // namespace ecs
