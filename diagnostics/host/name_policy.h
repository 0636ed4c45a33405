// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

/// The name resolution policy table (NRPT) of Windows: rules that send the questions for some names
/// to name servers of their own. Pure; hostile content gives less, never trouble.
/// https://learn.microsoft.com/openspecs/windows_protocols/ms-gpnrpt
namespace ecs {

/// A rule as it is stored.
struct NamePolicyEntry
{
    QString key; ///< the rule's own key, mostly a GUID
    QString source;
    QStringList namespaces; ///< "host.example", ".suffix.example", "." for every name
    QString genericServers; ///< separated by semicolons
    QString directAccessServers;
};

/// \a pattern covers \a host: the very name, a suffix that begins with a dot, or "." for all.
bool coversName(const QString &pattern, const QString &host);

/// The rules of \a entries that cover \a host, the one with the longest namespace first, at most 8.
QList<NamePolicyRule> matchingRules(const QList<NamePolicyEntry> &entries, const QString &host);

} // namespace ecs
