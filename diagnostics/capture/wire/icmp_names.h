// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs {

/// A finding's token for an ICMP or ICMPv6 error: "icmp_admin_prohibited",
/// "icmp_fragmentation_needed", …
QString icmpErrorToken(bool v6, int type, int code);

} // namespace ecs
