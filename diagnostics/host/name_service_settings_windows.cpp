// SPDX-License-Identifier: MIT
#include "diagnostics/host/adapters_windows.h"
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/name_policy.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/name_service_text.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/system_program.h"

#include <QDir>
#include <QFileInfo>

namespace ecs {

namespace {

using namespace windows;

// The folder can be moved by a registry value (malware and some filters do so).
QString hostsFile()
{
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"));
    QString folder = expandVariables(key.text(L"DataBasePath"));
    if (folder.isEmpty())
        folder = QFileInfo(findSystemProgram(QStringLiteral("ntdll.dll"))).path() +
                 QLatin1String("/drivers/etc");
    return QDir::fromNativeSeparators(folder) + QLatin1String("/hosts");
}

// Group policy's rules and those that programs have set (VPN clients, Add-DnsClientNrptRule).
QList<NamePolicyEntry> namePolicy()
{
    struct Place
    {
        const char *path;
        const char *source;
    };
    constexpr Place places[] = {
        {"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig", "policy"},
        {"SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters\\DnsPolicyConfig", "local"},
    };
    QList<NamePolicyEntry> entries;
    for (const Place &place : places) {
        const QString path = QLatin1String(place.path);
        for (const QString &name : RegistryKey(HKEY_LOCAL_MACHINE, path).subkeys()) {
            const RegistryKey rule(HKEY_LOCAL_MACHINE, path + QLatin1Char('\\') + name);
            entries.append({name, QLatin1String(place.source), rule.texts(L"Name"),
                            rule.text(L"GenericDNSServers"), rule.text(L"DirectAccessDNSServers")});
        }
    }
    return entries;
}

/// The servers of the adapters, in the adapters' order. Those of rules for single domains (name
/// resolution policy table) and DNS over HTTPS of one adapter are not among them.
class WindowsNameServiceSettings final : public NameServiceSettings
{
public:
    QList<NameServer> nameServers() override
    {
        QList<NameServer> servers;
        for (const Adapter &adapter : adapters()) {
            if (!adapter.up)
                continue;
            for (const QHostAddress &address : adapter.nameServers)
                if (servers.size() < maxNameServers)
                    servers.append({address, 53, adapter.name});
        }
        return servers;
    }

    QStringList hostsFileEntries(const QString &host) override
    {
        return parseHostsFile(readBounded(hostsFile(), hostsFileLimit).value_or(QByteArray()),
                              host);
    }

    QList<NamePolicyRule> policyRules(const QString &host) override
    {
        return matchingRules(namePolicy(), host);
    }
};

} // namespace

std::unique_ptr<NameServiceSettings> createNameServiceSettings()
{
    return std::make_unique<WindowsNameServiceSettings>();
}

} // namespace ecs
