// SPDX-License-Identifier: MIT
#include "diagnostics/host/adapters_windows.h"
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/name_service_text.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/system_program.h"

#include <QDir>
#include <QFileInfo>

namespace ecs {

namespace {

using namespace windows;

constexpr qint64 hostsFileLimit = qint64{4} * 1024 * 1024;

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

/// The servers of the adapters, in the adapters' order. Rules for single domains (name resolution
/// policy table, DNS over HTTPS of one adapter) are not among them: what they give shows in the
/// answer of the system's own resolver.
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
};

} // namespace

std::unique_ptr<NameServiceSettings> createNameServiceSettings()
{
    return std::make_unique<WindowsNameServiceSettings>();
}

} // namespace ecs
