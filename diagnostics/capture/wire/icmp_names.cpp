// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/icmp_names.h"

namespace ecs {

namespace {

const char *nameV4(int type, int code)
{
    if (type == 11)
        return "icmp_time_exceeded";
    if (type != 3)
        return "icmp_other";
    switch (code) {
    case 0:
    case 6:
    case 11:
        return "icmp_net_unreachable";
    case 1:
    case 7:
    case 12:
        return "icmp_host_unreachable";
    case 2:
        return "icmp_protocol_unreachable";
    case 3:
        return "icmp_port_unreachable";
    case 4:
        return "icmp_fragmentation_needed";
    case 9:
    case 10:
    case 13:
        return "icmp_admin_prohibited";
    default:
        return "icmp_other";
    }
}

const char *nameV6(int type, int code)
{
    if (type == 2)
        return "icmp_fragmentation_needed";
    if (type == 3)
        return "icmp_time_exceeded";
    if (type != 1)
        return "icmp_other";
    switch (code) {
    case 0:
        return "icmp_net_unreachable";
    case 1:
    case 5:
    case 6:
        return "icmp_admin_prohibited";
    case 2:
    case 3:
        return "icmp_host_unreachable";
    case 4:
        return "icmp_port_unreachable";
    default:
        return "icmp_other";
    }
}

} // namespace

QString icmpErrorToken(bool v6, int type, int code)
{
    return QLatin1String(v6 ? nameV6(type, code) : nameV4(type, code));
}

} // namespace ecs
