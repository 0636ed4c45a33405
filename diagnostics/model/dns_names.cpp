// SPDX-License-Identifier: MIT
#include "diagnostics/model/dns_names.h"

#include <iterator>

namespace ecs {

QString dnsTypeName(quint16 type)
{
    switch (type) {
    case 1:
        return QStringLiteral("A");
    case 2:
        return QStringLiteral("NS");
    case 5:
        return QStringLiteral("CNAME");
    case 6:
        return QStringLiteral("SOA");
    case 28:
        return QStringLiteral("AAAA");
    case 41:
        return QStringLiteral("OPT");
    case 65:
        return QStringLiteral("HTTPS");
    default:
        return QStringLiteral("TYPE%1").arg(type);
    }
}

QString dnsRcodeName(int rcode)
{
    // nothing is assigned from 12 to 15, and 16 is BADVERS in a reply to EDNS
    static constexpr const char *names[] = {
        "NOERROR",  "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP",   "REFUSED",
        "YXDOMAIN", "YXRRSET", "NXRRSET",  "NOTAUTH",  "NOTZONE",  "DSOTYPENI",
        nullptr,    nullptr,   nullptr,    nullptr,    "BADVERS",  "BADKEY",
        "BADTIME",  "BADMODE", "BADNAME",  "BADALG",   "BADTRUNC", "BADCOOKIE"};
    if (rcode >= 0 && rcode < static_cast<int>(std::size(names)) && names[rcode])
        return QString::fromLatin1(names[rcode]);
    return QStringLiteral("RCODE%1").arg(rcode);
}

} // namespace ecs
