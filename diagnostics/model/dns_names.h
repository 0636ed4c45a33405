// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Names of DNS numbers, as the IANA registry "Domain Name System (DNS) Parameters" has them. Pure.
namespace ecs {

/// "A", "AAAA", "CNAME", …; numbers without a name here as "TYPE99" (RFC 3597).
QString dnsTypeName(quint16 type);

/// "NOERROR", "NXDOMAIN", …; numbers that are not assigned as "RCODE12".
QString dnsRcodeName(int rcode);

} // namespace ecs
