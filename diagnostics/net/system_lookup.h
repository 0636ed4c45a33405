// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/dns_platform.h"
#include "diagnostics/net/network.h"

#include <functional>

namespace ecs {

/// A resolver call that blocks for as long as it likes. It runs in a thread of its own and must be
/// safe there even after lookupSystem() has returned: nothing captured by reference.
using ResolverCall = std::function<dns_platform::ResolverAnswer(const QByteArray &host)>;

/// What Network::startLookup() does: asks the system's resolver in a thread of its own. wait()
/// returns when it has answered or its bounds are over; it runs a Waiter, so it needs a thread with
/// a Qt event dispatcher. The late answer is dropped; neither wait() nor the end of the process
/// waits for it. IP literals answer themselves. At most 16 calls may be left behind at a time,
/// further lookups fail at once. A "try again" of the system counts as dns_timeout when it took 2 s
/// or longer, else as dns_servfail. \a resolve is for tests.
std::unique_ptr<PendingLookup>
startSystemLookup(const QString &host,
                  const ResolverCall &resolve = dns_platform::askSystemResolver);

/// startSystemLookup() and wait() in one.
inline SystemLookup lookupSystem(const QString &host, const Bounds &bounds,
                                 const ResolverCall &resolve = dns_platform::askSystemResolver)
{
    return startSystemLookup(host, resolve)->wait(bounds);
}

} // namespace ecs
