// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>

namespace ecs {

QString milliseconds(std::optional<double> ms)
{
    return ms ? QString::number(qRound64(*ms)) + QLatin1String(" ms") : QString();
}

QString inMilliseconds(std::optional<double> ms)
{
    return ms ? QLatin1String(" in ") + milliseconds(ms) : QString();
}

QString word(Failure failure)
{
    return toToken(failure);
}

bool isOfGroup(std::optional<Failure> failure, int exitCode)
{
    return failure && cause(*failure).exitCode == exitCode;
}

bool wasTried(const CaseView &view, const TargetView &target)
{
    return !target.exchanges.isEmpty() || !view.attempts(target.target->host).isEmpty();
}

const TlsFacts *chainOf(const TargetView &target)
{
    const auto seen = [](const WebExchange *exchange) {
        return exchange->tls &&
               (!exchange->tls->chain.isEmpty() || !exchange->tls->errors.isEmpty());
    };
    if (target.shown && seen(target.shown))
        return &*target.shown->tls;
    const auto found = std::find_if(target.exchanges.begin(), target.exchanges.end(), seen);
    return found == target.exchanges.end() ? nullptr : &*(*found)->tls;
}

bool chainApproved(const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    return tls && isApprovedChain(*tls);
}

CauseValues valuesOf(const CaseView &view, const TargetView &target)
{
    CauseValues values;
    values.insert(QStringLiteral("host"), target.target->host);
    values.insert(QStringLiteral("port"), QString::number(target.target->port.value_or(443)));
    values.insert(QStringLiteral("proxy"), view.proxyName);
    if (!view.viaProxy)
        values.insert(QStringLiteral("address"), target.shown && !target.shown->address.isEmpty()
                                                     ? target.shown->address
                                                     : target.name.addresses.value(0));
    if (target.shown && target.shown->status)
        values.insert(QStringLiteral("status"), QString::number(*target.shown->status));
    if (const TlsFacts *tls = chainOf(target); tls && !tls->chain.isEmpty())
        values.insert(QStringLiteral("issuer"), shortName(tls->chain.first().issuer));
    return values;
}

} // namespace ecs
