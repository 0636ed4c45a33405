// SPDX-License-Identifier: MIT
#include "diagnostics/host/adapters_windows.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/tls_settings.h"
#include "diagnostics/host/windows_version_windows.h"
#include "diagnostics/model/plain_text.h"

#include <QLocale>

#include <winsock2.h>
#include <array>

namespace ecs {

namespace {

using namespace windows;

// "Windows 11 Pro 24H2". The registry still says "Windows 10" on Windows 11.
QString productName(const WindowsVersionFacts &version)
{
    const RegistryKey key(HKEY_LOCAL_MACHINE, currentVersionKey());
    QString name = key.text(L"ProductName");
    constexpr quint32 firstWindows11 = 22000;
    if (version.build >= firstWindows11 && !version.server.value_or(false))
        name.replace(QLatin1String("Windows 10"), QLatin1String("Windows 11"));
    QString release = key.text(L"DisplayVersion");
    if (release.isEmpty())
        release = key.text(L"ReleaseId");
    if (name.isEmpty())
        name = QStringLiteral("Windows");
    return plainLine(release.isEmpty() ? name : name + QLatin1Char(' ') + release, 128);
}

QString computerName()
{
    std::array<wchar_t, 256> buffer{};
    auto size = static_cast<DWORD>(buffer.size());
    if (!::GetComputerNameExW(ComputerNamePhysicalDnsHostname, buffer.data(), &size))
        return {};
    return fromWide(buffer.data(), 256);
}

QList<InterfaceInfo> interfaces()
{
    QList<InterfaceInfo> out;
    for (const Adapter &adapter : adapters()) {
        InterfaceInfo info{adapter.name, adapter.up, {}};
        for (QHostAddress address : adapter.addresses) {
            address.setScopeId(QString());
            info.addresses << address.toString();
        }
        out.append(info);
    }
    return out;
}

QString schannelClientKey(const char *protocol)
{
    return QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\"
                          "Protocols\\%1\\Client")
        .arg(QLatin1String(protocol));
}

std::optional<quint32> winhttpProtocols(const char *software)
{
    return RegistryKey(HKEY_LOCAL_MACHINE,
                       QLatin1String(software) +
                           QLatin1String("\\Microsoft\\Windows\\CurrentVersion\\"
                                         "Internet Settings\\WinHttp"))
        .number(L"DefaultSecureProtocols");
}

class WindowsMachineProbe final : public MachineProbe
{
public:
    QList<TlsVersion> tlsVersions() override
    {
        TlsRegistryValues values;
        values.winhttp = winhttpProtocols("SOFTWARE");
        values.winhttp32Bits = winhttpProtocols("SOFTWARE\\Wow6432Node");
        QList<TlsVersion> versions;
        for (const TlsProtocolName &name : tlsProtocols) {
            const RegistryKey client(HKEY_LOCAL_MACHINE, schannelClientKey(name.key));
            values.enabled = client.number(L"Enabled");
            values.disabledByDefault = client.number(L"DisabledByDefault");
            versions.append(tlsVersionFrom(name, values));
        }
        return versions;
    }

    MachineInfo read() override
    {
        MachineInfo info;
        const WindowsVersionFacts version = windowsVersion();
        info.os = productName(version);
        info.osBuild = QStringLiteral("%1.%2.%3.%4")
                           .arg(version.major)
                           .arg(version.minor)
                           .arg(version.build)
                           .arg(version.updateBuildRevision);
        info.name = computerName();
        info.locale = QLocale::system().bcp47Name();
        info.interfaces = interfaces();
        info.hasDefaultRouteIpv4 = hasDefaultRoute(AF_INET);
        info.hasDefaultRouteIpv6 = hasDefaultRoute(AF_INET6);
        return info;
    }
};

} // namespace

std::unique_ptr<MachineProbe> createMachineProbe()
{
    return std::make_unique<WindowsMachineProbe>();
}

} // namespace ecs
