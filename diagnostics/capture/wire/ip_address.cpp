// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/ip_address.h"

#include <QHostAddress>

namespace ecs {

std::optional<IpAddress> IpAddress::fromText(const QString &text)
{
    const QHostAddress host(text);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        std::array<quint8, 4> wire{};
        qToBigEndian(host.toIPv4Address(), wire.data());
        return fromV4(wire.data());
    }
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR wire = host.toIPv6Address();
        return fromV6(wire.c);
    }
    return std::nullopt;
}

QString IpAddress::toText() const
{
    return v6 ? QHostAddress(bytes.data()).toString() : QHostAddress(be32(bytes.data())).toString();
}

QString Endpoint::toText() const
{
    const QString host = address.toText();
    return address.v6 ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                      : QStringLiteral("%1:%2").arg(host).arg(port);
}

} // namespace ecs
