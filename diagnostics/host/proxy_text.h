// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

/// The texts in which Windows keeps proxy settings, and what they mean for one URL. Pure; hostile
/// content gives less, never trouble.
namespace ecs {

/// What a list of proxies and a bypass list mean for one URL.
struct ProxyMeaning
{
    QString resolved; ///< "DIRECT" or "host:port"; empty: the list cannot be used
    QString error;    ///< why, or what else is worth saying; a whole sentence
    bool bypassed = false;
};

/// \a list in the notation of WinHTTP and WinINET: "host:port", or "http=a:80;https=b:8080", parts
/// separated by semicolons or blanks, "http://" before a host allowed. The first part for the
/// scheme of \a target counts, else the first part without a scheme; a list that names others only
/// means DIRECT. No port means 80. User name and password are not taken over.
ProxyMeaning resolveProxyList(const QString &list, const QString &bypass, const QUrl &target);

/// Whether \a bypass exempts \a target: names with "*", each optionally with scheme and port, and
/// "<local>" for names without a dot.
bool isExemptByBypass(const QString &bypass, const QUrl &target);

/// \a text with every "user:password@" replaced by "***@", safe to show.
QString withoutCredentials(const QString &text);

/// The answer of "netsh winhttp show advproxy".
struct AdvancedProxy
{
    QString proxy; ///< empty when it is switched off
    QString bypass;
    QString pacUrl; ///< empty when it is switched off
    bool autoDetect = false;

    bool isSet() const { return !proxy.isEmpty() || !pacUrl.isEmpty() || autoDetect; }
};

/// Takes the JSON object out of \a output (its keys are not translated, the lines around it are).
/// Nothing when there is none: Windows before 11 does not know the command.
std::optional<AdvancedProxy> parseAdvancedProxy(const QString &output);

} // namespace ecs
