// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/places.h"

namespace ecs {

namespace {

constexpr std::size_t mostAddresses = 4096;
constexpr qsizetype mostAliases = 1024;

} // namespace

Places::Places(const WireQuery &query)
    : m_anyPort(query.anyPort)
{
    for (const WireQuery::Place &target : query.targets) {
        add(target, m_targetAddresses);
        m_targetPorts.insert(target.port);
        m_targetNames.insert(target.host.toLower());
    }
    if (query.proxy) {
        add(*query.proxy, m_proxyAddresses);
        m_proxyPort = query.proxy->port;
        m_proxyNames.insert(query.proxy->host.toLower());
    }
    for (const QString &name : query.dnsNames)
        m_names.insert(name.toLower());
}

void Places::add(const WireQuery::Place &place, std::set<IpAddress> &addresses)
{
    m_ports.insert(place.port);
    QStringList texts = place.addresses;
    texts.append(place.host); // may be an address itself
    for (const QString &text : std::as_const(texts))
        if (const auto address = IpAddress::fromText(text))
            addresses.insert(*address);
}

bool Places::isPortOfInterest(quint16 port) const
{
    return m_anyPort || m_ports.contains(port);
}

Role Places::roleOf(const Endpoint &server) const
{
    if (m_proxyPort == server.port && m_proxyAddresses.contains(server.address))
        return Role::Proxy;
    if ((m_anyPort || m_targetPorts.contains(server.port)) &&
        m_targetAddresses.contains(server.address))
        return Role::Target;
    return Role::None;
}

bool Places::wantsQuestion(const QString &name) const
{
    if (knowsHost(name) || m_proxyNames.contains(name) || m_aliases.contains(name))
        return true;
    // "host.example.corp.local": the resolver tries its search list.
    const auto extended = [&](const QSet<QString> &names) {
        for (const QString &known : names)
            if (!known.isEmpty() && name.size() > known.size() && name.startsWith(known) &&
                name[known.size()] == u'.')
                return true;
        return false;
    };
    return extended(m_targetNames) || extended(m_proxyNames);
}

void Places::learn(const WireDnsMessage &answer)
{
    const bool proxy = m_proxyNames.contains(answer.name);
    if (!proxy && !m_targetNames.contains(answer.name) && !m_aliases.contains(answer.name))
        return;
    if (m_aliases.size() + answer.aliases.size() <= mostAliases)
        for (const QString &alias : answer.aliases)
            m_aliases.insert(alias);
    std::set<IpAddress> &addresses = proxy ? m_proxyAddresses : m_targetAddresses;
    for (const QString &text : answer.addresses)
        if (addresses.size() < mostAddresses)
            if (const auto address = IpAddress::fromText(text))
                addresses.insert(*address);
}

} // namespace ecs
