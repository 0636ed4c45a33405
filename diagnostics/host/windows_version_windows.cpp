// SPDX-License-Identifier: MIT
#include "diagnostics/host/windows_version_windows.h"

#include "diagnostics/host/registry_windows.h"

#include <algorithm>

namespace ecs::windows {

namespace {

// The editions that are managed in companies. What exactly Defender counts as one is not published.
bool isEnterpriseEdition(DWORD product)
{
    constexpr DWORD editions[] = {
        PRODUCT_ENTERPRISE,
        PRODUCT_ENTERPRISE_N,
        PRODUCT_ENTERPRISE_E,
        PRODUCT_ENTERPRISE_EVALUATION,
        PRODUCT_ENTERPRISE_N_EVALUATION,
        PRODUCT_EDUCATION,
        PRODUCT_EDUCATION_N,
        PRODUCT_ENTERPRISE_S,
        PRODUCT_ENTERPRISE_S_N,
        PRODUCT_ENTERPRISE_S_EVALUATION,
        PRODUCT_ENTERPRISE_S_N_EVALUATION,
        0x000000AF, // PRODUCT_SERVERRDSH, Enterprise for several users at once
    };
    return std::find(std::begin(editions), std::end(editions), product) != std::end(editions);
}

} // namespace

QString currentVersionKey()
{
    return QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
}

WindowsVersionFacts windowsVersion()
{
    WindowsVersionFacts facts;
    OSVERSIONINFOEXW version{};
    version.dwOSVersionInfoSize = sizeof version;
    using RtlGetVersionFunction = LONG(WINAPI *)(OSVERSIONINFOEXW *);
    const auto rtlGetVersion =
        functionOf<RtlGetVersionFunction>(::GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    if (!rtlGetVersion || rtlGetVersion(&version) != 0)
        return facts;
    facts.major = version.dwMajorVersion;
    facts.minor = version.dwMinorVersion;
    facts.build = version.dwBuildNumber;
    facts.updateBuildRevision =
        RegistryKey(HKEY_LOCAL_MACHINE, currentVersionKey()).number(L"UBR").value_or(0);
    const bool server = version.wProductType != VER_NT_WORKSTATION;
    facts.server = server;
    facts.embedded = (version.wSuiteMask & VER_SUITE_EMBEDDEDNT) != 0;
    // A server is always managed: the known request of one says so too.
    DWORD product = 0;
    if (server)
        facts.enterprise = true;
    else if (::GetProductInfo(version.dwMajorVersion, version.dwMinorVersion, 0, 0, &product) &&
             product != PRODUCT_UNDEFINED)
        facts.enterprise = isEnterpriseEdition(product);
    return facts;
}

} // namespace ecs::windows
