// SPDX-License-Identifier: MIT
#include "diagnostics/checks/check_tools.h"

#include <algorithm>

namespace ecs {

namespace {
constexpr qsizetype mostAddresses = 16;
}

StepResult stepResult(StepId id, StepStatus status, const QString &summary, StepFacts facts)
{
    StepResult result;
    result.id = id;
    result.status = status;
    result.summary = summary;
    result.facts = std::move(facts);
    return result;
}

StepResult skipped(StepId id, StepReason reason, const QString &summary, StepFacts facts)
{
    StepResult result = stepResult(id, StepStatus::Skipped, summary, std::move(facts));
    result.reason = reason;
    return result;
}

Observation observation(const char *operation, const QString &subject, double startedMs,
                        double durationMs, std::optional<Failure> failure, const QString &error)
{
    Observation out;
    out.operation = QLatin1String(operation);
    out.subject = subject;
    out.startedMs = startedMs;
    out.durationMs = durationMs;
    out.failure = failure;
    out.error = error;
    return out;
}

QString msText(double ms)
{
    return QString::number(ms, 'f', 1) + QLatin1String(" ms");
}

QString msText(const std::optional<double> &ms)
{
    return ms ? msText(*ms) : QStringLiteral("not measured");
}

QString countText(qsizetype count, const char *one, const char *many)
{
    return QString::number(count) + QLatin1Char(' ') + QLatin1String(count == 1 ? one : many);
}

bool isProxyRoute(const RunRecord &record)
{
    return record.route && record.route->kind == RouteKind::Proxy;
}

QList<HostAndPort> targetHosts(const RunRecord &record)
{
    QList<HostAndPort> out;
    for (const Target &target : record.targets) {
        const HostAndPort pair{target.host, static_cast<quint16>(target.port.value_or(443))};
        if (!target.host.isEmpty() && !out.contains(pair))
            out.append(pair);
    }
    return out;
}

QList<QHostAddress> knownAddresses(const RunRecord &record, const QString &host)
{
    QList<QHostAddress> out;
    const auto add = [&](const QString &text) {
        const QHostAddress address(text);
        if (!address.isNull() && !out.contains(address) && out.size() < mostAddresses)
            out.append(address);
    };
    add(host);
    const auto *dns = record.facts<DnsFacts>();
    if (!out.isEmpty() || !dns)
        return out;
    for (const HostLookup &lookup : dns->lookups)
        if (lookup.host.compare(host, Qt::CaseInsensitive) == 0)
            for (const QString &address : lookup.addresses)
                add(address);
    if (!out.isEmpty())
        return out;
    for (const DnsAnswer &answer : dns->answers)
        if (answer.host.compare(host, Qt::CaseInsensitive) == 0 &&
            (answer.type == QLatin1String("A") || answer.type == QLatin1String("AAAA")) &&
            dns->resolvers.contains(answer.resolver))
            add(answer.value);
    return out;
}

bool hasNoAddress(const RunRecord &record, const QString &host)
{
    return record.facts<DnsFacts>() && knownAddresses(record, host).isEmpty();
}

bool wasSilent(const RunRecord &record, const QString &host, const QString &proxy)
{
    if (!proxy.isEmpty()) {
        const auto *facts = record.facts<ProxyFacts>();
        return facts &&
               std::any_of(facts->tests.begin(), facts->tests.end(), [&](const ProxyTest &test) {
                   return test.proxy == proxy && (test.failure == Failure::ProxyTimeout ||
                                                  test.failure == Failure::ProxyUnreachable);
               });
    }
    const auto *facts = record.facts<PortFacts>();
    if (!facts)
        return false;
    bool any = false;
    for (const PortAttempt &attempt : facts->attempts) {
        if (attempt.host != host || attempt.route != QLatin1String("direct"))
            continue;
        if (!attempt.failure)
            return false;
        any = any || attempt.failure == Failure::TcpTimeout;
    }
    return any;
}

} // namespace ecs
