// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs::windows {

/// The Internet settings (WinINET) of one account, as stored.
struct InternetSettings
{
    bool readable = false;   ///< false: the account's registry is not loaded
    bool perMachine = false; ///< by policy, everybody uses the machine's
    bool detect = false;     ///< "automatically detect settings"
    QString pacUrl;          ///< empty: none
    QString proxy;           ///< empty: none, or switched off
    QString bypass;
    QString error;

    bool isSet() const { return detect || !pacUrl.isEmpty() || !proxy.isEmpty(); }
};

/// The settings that hold for the account \a sid: a policy before the account's own choice, the
/// machine's settings when a policy says so.
InternetSettings readInternetSettings(const QString &sid);

/// How they look in the record: "AutoDetect=1, AutoConfigURL=…, ProxyServer=…", without
/// credentials; empty when nothing is set.
QString describe(const InternetSettings &settings);

} // namespace ecs::windows
