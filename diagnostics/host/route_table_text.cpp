// SPDX-License-Identifier: MIT
#include "diagnostics/host/route_table_text.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace ecs {

namespace {

constexpr uint routeUp = 0x0001;     // RTF_UP
constexpr uint routeReject = 0x0200; // RTF_REJECT

bool isUsable(const QByteArray &hexFlags)
{
    bool ok = false;
    const uint flags = hexFlags.toUInt(&ok, 16);
    return ok && (flags & routeUp) != 0 && (flags & routeReject) == 0;
}

bool isZero(const QByteArray &hex)
{
    return !hex.isEmpty() && std::all_of(hex.begin(), hex.end(), [](char c) { return c == '0'; });
}

QList<QByteArray> columns(QByteArrayView line)
{
    return line.toByteArray().simplified().split(' ');
}

template <typename Matches>
bool anyLine(QByteArrayView table, Matches matches)
{
    const QList<QByteArray> lines = table.toByteArray().split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QByteArray &line) { return matches(columns(line)); });
}

} // namespace

bool hasDefaultRouteIpv4(QByteArrayView procNetRoute)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT
    return anyLine(procNetRoute, [](const QList<QByteArray> &column) {
        return column.size() >= 8 && isZero(column[1]) && isZero(column[7]) && isUsable(column[3]);
    });
}

bool hasDefaultRouteIpv6(QByteArrayView procNetIpv6Route)
{
    // destination length source length next-hop metric references use flags interface
    return anyLine(procNetIpv6Route, [](const QList<QByteArray> &column) {
        return column.size() >= 10 && isZero(column[0]) && isZero(column[1]) && column[9] != "lo" &&
               isUsable(column[8]);
    });
}

} // namespace ecs
