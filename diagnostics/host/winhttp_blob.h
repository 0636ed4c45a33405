// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ecs {

/// What the registry values WinHttpSettings (the machine's WinHTTP proxy),
/// DefaultConnectionSettings and SavedLegacySettings (Internet settings) hold: version, counter,
/// flags and strings of ANSI text, each behind its length, all in little-endian order.
struct ProxyBlob
{
    quint32 version = 0;
    quint32 counter = 0;
    quint32 flags = 0;
    QString proxy; ///< also kept when it is switched off
    QString bypass;
    QString pacUrl; ///< the machine's WinHTTP value has none

    bool usesProxy() const { return (flags & 2U) != 0; }
    bool usesPac() const { return (flags & 4U) != 0; }
    bool detects() const { return (flags & 8U) != 0; }
};

/// Nothing, and the reason in \a error, for bytes that are not such a value. Pure.
std::optional<ProxyBlob> parseProxyBlob(QByteArrayView bytes, QString *error = nullptr);

} // namespace ecs
