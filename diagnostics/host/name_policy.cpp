// SPDX-License-Identifier: MIT
#include "diagnostics/host/name_policy.h"

#include "diagnostics/model/plain_text.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype mostRules = 8;
constexpr qsizetype mostServers = 8;
constexpr qsizetype longestName = 255;

QString withoutDot(const QString &name)
{
    return name.size() > 1 && name.endsWith(QLatin1Char('.')) ? name.chopped(1) : name;
}

void addServers(QStringList &servers, const QString &list)
{
    for (const QString &part : list.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString server = plainLine(part.trimmed(), longestName);
        if (!server.isEmpty() && !servers.contains(server) && servers.size() < mostServers)
            servers.append(server);
    }
}

} // namespace

bool coversName(const QString &pattern, const QString &host)
{
    const QString wanted = withoutDot(host);
    const QString stored = pattern.trimmed();
    if (stored == QLatin1String("."))
        return !wanted.isEmpty();
    const QString covered = withoutDot(stored);
    if (covered.isEmpty() || covered == QLatin1String(".") || wanted.isEmpty() ||
        covered.size() > longestName)
        return false;
    if (covered.startsWith(QLatin1Char('.')))
        return wanted.size() > covered.size() && wanted.endsWith(covered, Qt::CaseInsensitive);
    return wanted.compare(covered, Qt::CaseInsensitive) == 0;
}

QList<NamePolicyRule> matchingRules(const QList<NamePolicyEntry> &entries, const QString &host)
{
    QList<NamePolicyRule> rules;
    for (const NamePolicyEntry &entry : entries) {
        QString best;
        for (const QString &pattern : entry.namespaces)
            if (coversName(pattern, host) && pattern.size() > best.size())
                best = pattern;
        if (best.isEmpty())
            continue;
        NamePolicyRule rule;
        rule.host = host;
        rule.rule = plainLine(entry.key, longestName);
        rule.covers = plainLine(best.trimmed(), longestName);
        rule.source = entry.source;
        addServers(rule.servers, entry.genericServers);
        addServers(rule.servers, entry.directAccessServers);
        rules.append(rule);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const auto &one, const auto &other) {
        return one.covers.size() > other.covers.size();
    });
    return rules.mid(0, mostRules);
}

} // namespace ecs
