// SPDX-License-Identifier: MIT
#include "diagnostics/host/internet_settings_windows.h"

#include "diagnostics/host/proxy_text.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/winhttp_blob.h"

namespace ecs::windows {

namespace {

QString settingsKey()
{
    return QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings");
}

QString policyKey()
{
    return QStringLiteral(
        "Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings");
}

// The flags that have no value of their own stand in a binary one.
void readBlob(InternetSettings &out, const RegistryKey &key, bool hasSwitch)
{
    const QByteArray bytes = key.bytes(L"DefaultConnectionSettings");
    if (bytes.isEmpty())
        return;
    const auto blob = parseProxyBlob(bytes, &out.error);
    if (!blob)
        return;
    out.detect = blob->detects();
    if (out.pacUrl.isEmpty() && blob->usesPac())
        out.pacUrl = blob->pacUrl;
    if (!hasSwitch && blob->usesProxy()) {
        out.proxy = blob->proxy;
        out.bypass = blob->bypass;
    }
}

void readValues(InternetSettings &out, const RegistryKey &key)
{
    if (const QString pac = key.text(L"AutoConfigURL"); !pac.isEmpty())
        out.pacUrl = pac;
    const auto enabled = key.number(L"ProxyEnable");
    if (!enabled)
        return;
    out.proxy = *enabled != 0 ? key.text(L"ProxyServer") : QString();
    out.bypass = *enabled != 0 ? key.text(L"ProxyOverride") : QString();
}

} // namespace

InternetSettings readInternetSettings(const QString &sid)
{
    InternetSettings out;
    out.perMachine =
        RegistryKey(HKEY_LOCAL_MACHINE, policyKey()).number(L"ProxySettingsPerUser").value_or(1) ==
        0;
    const HKEY root = out.perMachine ? HKEY_LOCAL_MACHINE : HKEY_USERS;
    const QString prefix = out.perMachine ? QString() : sid + QLatin1Char('\\');
    const RegistryKey settings(root, prefix + settingsKey());
    out.readable = settings.isOpen();
    if (!out.readable) {
        if (!settings.isAbsent())
            out.error = errorText(settings.status());
        return out;
    }
    readValues(out, settings);
    readBlob(out, RegistryKey(root, prefix + settingsKey() + QLatin1String("\\Connections")),
             settings.has(L"ProxyEnable"));
    const RegistryKey policy(root, prefix + policyKey());
    readValues(out, policy);
    if (const auto detect = policy.number(L"AutoDetect"))
        out.detect = *detect != 0;
    return out;
}

QString describe(const InternetSettings &settings)
{
    QStringList parts;
    if (settings.detect)
        parts << QStringLiteral("AutoDetect=1");
    if (!settings.pacUrl.isEmpty())
        parts << QLatin1String("AutoConfigURL=") + withoutCredentials(settings.pacUrl);
    if (!settings.proxy.isEmpty())
        parts << QLatin1String("ProxyServer=") + withoutCredentials(settings.proxy);
    if (!settings.proxy.isEmpty() && !settings.bypass.isEmpty())
        parts << QLatin1String("ProxyOverride=") + withoutCredentials(settings.bypass);
    return parts.join(QLatin1String(", "));
}

} // namespace ecs::windows
