// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace ecs::windows {

struct Adapter
{
    QString name; ///< as in the network folder, for example "Ethernet"
    bool up = false;
    quint32 metric = 0;              ///< of IPv4, else of IPv6: lower is preferred
    QList<QHostAddress> addresses;   ///< at most 64
    QList<QHostAddress> nameServers; ///< in the adapter's order, at most 16
};

/// The adapters without loopback, at most 64, the preferred one first as far as metrics tell.
QList<Adapter> adapters();

/// Whether a usable interface has a default route for the family (AF_INET or AF_INET6). Nothing
/// when the table cannot be read.
std::optional<bool> hasDefaultRoute(quint16 family);

} // namespace ecs::windows
