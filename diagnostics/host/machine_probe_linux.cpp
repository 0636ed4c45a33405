// SPDX-License-Identifier: MIT
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/host/route_table_text.h"
#include "diagnostics/model/plain_text.h"

#include <QLocale>
#include <QNetworkInterface>
#include <QSysInfo>

namespace ecs {

namespace {

constexpr qsizetype maxInterfaces = 64;
constexpr qsizetype maxAddresses = 64;

QList<InterfaceInfo> interfaces()
{
    QList<InterfaceInfo> out;
    for (const QNetworkInterface &item : QNetworkInterface::allInterfaces()) {
        if (item.flags().testFlag(QNetworkInterface::IsLoopBack) || out.size() >= maxInterfaces)
            continue;
        InterfaceInfo info;
        info.name = plainLine(item.name(), 64);
        info.up = item.flags().testFlag(QNetworkInterface::IsUp) &&
                  item.flags().testFlag(QNetworkInterface::IsRunning);
        for (const QNetworkAddressEntry &entry : item.addressEntries()) {
            QHostAddress address = entry.ip();
            address.setScopeId(QString());
            if (info.addresses.size() < maxAddresses)
                info.addresses << address.toString();
        }
        out.append(info);
    }
    return out;
}

class LinuxMachineProbe final : public MachineProbe
{
public:
    MachineInfo read() override
    {
        MachineInfo info;
        info.os = plainLine(QSysInfo::prettyProductName(), 128); // os-release, PRETTY_NAME
        info.osBuild = plainLine(QSysInfo::kernelVersion(), 128);
        info.name = plainLine(QSysInfo::machineHostName(), 256);
        info.locale = QLocale::system().bcp47Name();
        info.interfaces = interfaces();
        if (const auto table = readBounded(QStringLiteral("/proc/net/route"))) {
            info.hasDefaultRouteIpv4 = hasDefaultRouteIpv4(*table);
            // without this file the kernel has no IPv6
            info.hasDefaultRouteIpv6 = hasDefaultRouteIpv6(
                readBounded(QStringLiteral("/proc/net/ipv6_route")).value_or(QByteArray()));
        }
        return info;
    }
};

} // namespace

std::unique_ptr<MachineProbe> createMachineProbe()
{
    return std::make_unique<LinuxMachineProbe>();
}

} // namespace ecs
