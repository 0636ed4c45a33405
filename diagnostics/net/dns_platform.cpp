// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_platform.h"

#include <algorithm>

namespace ecs::dns_platform {

void ResolverAnswer::add(const QHostAddress &address)
{
    const bool known = std::find(addresses.begin(), addresses.end(), address) != addresses.end();
    if (!address.isNull() && !known && addresses.size() < maxAddresses)
        addresses.push_back(address);
}

} // namespace ecs::dns_platform
