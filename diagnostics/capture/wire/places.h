// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/flow_reader.h"
#include "diagnostics/capture/wire/dns_message.h"
#include "diagnostics/capture/wire/ip_address.h"

#include <QSet>

#include <set>

namespace ecs {

enum class Role { None, Target, Proxy };

/// Which names, addresses and ports matter. Learns addresses from DNS answers.
class Places
{
public:
    explicit Places(const WireQuery &query);

    bool isPortOfInterest(quint16 port) const;
    /// By address and port alone.
    Role roleOf(const Endpoint &server) const;
    /// \a host is one of the targets or of the further names.
    bool knowsHost(const QString &host) const
    {
        return m_targetNames.contains(host) || m_names.contains(host);
    }
    bool isTarget(const QString &host) const { return m_targetNames.contains(host); }
    bool isAddressOfInterest(const IpAddress &address) const
    {
        return m_targetAddresses.contains(address) || m_proxyAddresses.contains(address);
    }
    /// A question for \a name matters: one of ours, one of their aliases, or one with a search
    /// suffix.
    bool wantsQuestion(const QString &name) const;
    void learn(const WireDnsMessage &answer);

private:
    void add(const WireQuery::Place &place, std::set<IpAddress> &addresses);

    QSet<QString> m_targetNames;
    QSet<QString> m_proxyNames;
    QSet<QString> m_names;
    QSet<QString> m_aliases;
    std::set<quint16> m_ports;
    std::set<quint16> m_targetPorts;
    std::optional<quint16> m_proxyPort;
    bool m_anyPort = false;
    std::set<IpAddress> m_targetAddresses;
    std::set<IpAddress> m_proxyAddresses;
};

} // namespace ecs
