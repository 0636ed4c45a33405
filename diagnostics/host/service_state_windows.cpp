// SPDX-License-Identifier: MIT
#include "diagnostics/host/service_state_windows.h"

#include "diagnostics/host/registry_windows.h"

#include <memory>
#include <vector>

namespace ecs::windows {

namespace {

struct ServiceCloser
{
    void operator()(SC_HANDLE handle) const { ::CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, ServiceCloser>;

QString stateName(DWORD state)
{
    switch (state) {
    case SERVICE_STOPPED:
        return QStringLiteral("stopped");
    case SERVICE_START_PENDING:
        return QStringLiteral("start_pending");
    case SERVICE_STOP_PENDING:
        return QStringLiteral("stop_pending");
    case SERVICE_RUNNING:
        return QStringLiteral("running");
    case SERVICE_CONTINUE_PENDING:
        return QStringLiteral("continue_pending");
    case SERVICE_PAUSE_PENDING:
        return QStringLiteral("pause_pending");
    case SERVICE_PAUSED:
        return QStringLiteral("paused");
    default:
        return QStringLiteral("unknown");
    }
}

QString startTypeName(DWORD type)
{
    switch (type) {
    case SERVICE_BOOT_START:
        return QStringLiteral("boot");
    case SERVICE_SYSTEM_START:
        return QStringLiteral("system");
    case SERVICE_AUTO_START:
        return QStringLiteral("automatic");
    case SERVICE_DEMAND_START:
        return QStringLiteral("manual");
    case SERVICE_DISABLED:
        return QStringLiteral("disabled");
    default:
        return {};
    }
}

void readState(SC_HANDLE manager, const QString &name, ServiceReading &reading)
{
    const ServiceHandle service(::OpenServiceW(manager, wide(name), SERVICE_QUERY_STATUS));
    SERVICE_STATUS_PROCESS status{};
    DWORD size = 0;
    if (service && ::QueryServiceStatusEx(service.get(), SC_STATUS_PROCESS_INFO,
                                          reinterpret_cast<BYTE *>(&status), sizeof status, &size))
        reading.state.state = stateName(status.dwCurrentState);
    else if (!service && ::GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST)
        reading.state.state = QStringLiteral("absent");
}

void readConfiguration(SC_HANDLE manager, const QString &name, ServiceReading &reading)
{
    const ServiceHandle service(::OpenServiceW(manager, wide(name), SERVICE_QUERY_CONFIG));
    DWORD size = 0;
    if (!service || ::QueryServiceConfigW(service.get(), nullptr, 0, &size) || size > 65536)
        return;
    std::vector<BYTE> buffer(size);
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(buffer.data());
    if (size == 0 || !::QueryServiceConfigW(service.get(), config, size, &size))
        return;
    reading.state.startType = startTypeName(config->dwStartType);
    if (config->lpBinaryPathName)
        reading.commandLine = expandVariables(QString::fromWCharArray(config->lpBinaryPathName));
}

} // namespace

ServiceReading readService(const QString &name)
{
    ServiceReading reading;
    reading.state.name = name;
    reading.state.state = QStringLiteral("unknown");
    const ServiceHandle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (manager) {
        readState(manager.get(), name, reading);
        if (reading.state.state == QLatin1String("absent"))
            return reading;
        readConfiguration(manager.get(), name, reading);
    }
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + name);
    if (key.isAbsent() && reading.state.state == QLatin1String("unknown"))
        reading.state.state = QStringLiteral("absent");
    if (reading.state.startType.isEmpty())
        reading.state.startType = startTypeName(key.number(L"Start").value_or(0xffffffffU));
    if (reading.commandLine.isEmpty())
        reading.commandLine = expandVariables(key.text(L"ImagePath"));
    return reading;
}

} // namespace ecs::windows
