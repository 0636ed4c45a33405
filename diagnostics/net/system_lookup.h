// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/dns_platform.h"
#include "diagnostics/net/network.h"

#include <functional>

namespace ecs {

/// A resolver call that blocks for as long as it likes. It runs in a thread of its own and must be
/// safe there even after lookupSystem() has returned: nothing captured by reference.
using ResolverCall = std::function<dns_platform::ResolverAnswer(const QByteArray &host)>;

/// What Network::lookup() does: asks the system's resolver in a thread of its own and returns when
/// it has answered or \a bounds are over. The late answer is dropped; neither this call nor the end
/// of the process waits for it. IP literals answer themselves. At most 16 calls may be left behind
/// at a time, further lookups fail at once. A "try again" of the system counts as dns_timeout when
/// it took 2 s or longer, else as dns_servfail.
///
/// Blocks; use in a thread with a Qt event dispatcher (it runs a Waiter). \a resolve is for tests.
SystemLookup lookupSystem(const QString &host, const Bounds &bounds,
                          const ResolverCall &resolve = dns_platform::askSystemResolver);

} // namespace ecs
