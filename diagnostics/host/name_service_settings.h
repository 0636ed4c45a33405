// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace ecs {

struct NameServer
{
    QHostAddress address;
    quint16 port = 53;
    QString interfaceName; ///< empty where the system does not bind servers to interfaces
};

/// Bytes of the hosts file that are looked at.
inline constexpr qint64 hostsFileLimit = qint64{4} * 1024 * 1024;

/// How this machine turns names into addresses: configured name servers and the hosts file.
class NameServiceSettings
{
public:
    virtual ~NameServiceSettings() = default;
    virtual QList<NameServer> nameServers() = 0; ///< in the system's order, at most 16
    /// Addresses that the hosts file gives \a host, in the file's order.
    virtual QStringList hostsFileEntries(const QString &host) = 0;
    /// Rules that send questions for \a host elsewhere, the most particular first. Systems without
    /// such a table have none.
    virtual QList<NamePolicyRule> policyRules(const QString & /*host*/) { return {}; }
};

std::unique_ptr<NameServiceSettings> createNameServiceSettings();

} // namespace ecs
