// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/name_service_settings.h"

#include <QByteArrayView>

/// The text formats behind NameServiceSettings. Pure; hostile content gives less, never trouble.
namespace ecs {

inline constexpr qsizetype maxNameServers = 16;

/// "nameserver" lines of resolv.conf in their order. A file without one means the local machine
/// (127.0.0.1), as resolv.conf(5) says.
QList<NameServer> parseResolvConf(QByteArrayView content);

/// Addresses that hosts-file \a content gives \a host (any case, a trailing dot is passed over), in
/// the file's order, at most 16, without duplicates. The format is the same on Windows.
QStringList parseHostsFile(QByteArrayView content, const QString &host);

} // namespace ecs
