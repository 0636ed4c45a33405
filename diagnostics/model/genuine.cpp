// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"

namespace ecs {

namespace {

struct Judgement
{
    std::optional<bool> genuine;
    QString reason;
};

QString chainReason(const TlsFacts &tls)
{
    if (tls.rootExpected != true && !tls.interceptor.isEmpty())
        return QStringLiteral(
                   "The certificate was issued by %1, not by an authority that ECS uses.")
            .arg(tls.interceptor);
    if (!tls.errors.isEmpty())
        return QStringLiteral("The certificate chain was not accepted: %1.")
            .arg(tls.errors.first().code.isEmpty() ? toToken(tls.errors.first().problem)
                                                   : tls.errors.first().code);
    return QStringLiteral("The certificate chain does not end in a root that ECS uses.");
}

Judgement judgeStatus(const WebExchange &exchange)
{
    const qint64 status = *exchange.status;
    if (status == 304)
        return {true,
                QStringLiteral("The service answered 304 over an approved certificate chain.")};
    if (status >= 300 && status < 400)
        return {
            false,
            QStringLiteral("The answer is a redirect (%1), which ECS never sends.").arg(status)};
    if (status != 200)
        return {false,
                QStringLiteral("The answer has status %1 instead of 200 or 304.").arg(status)};
    if (exchange.bodyIsJsonObject != true)
        return {false, QStringLiteral("The body of the answer is no JSON object.")};
    return {true,
            QStringLiteral(
                "The service answered 200 with a JSON object over an approved certificate chain.")};
}

Judgement judge(const WebExchange &exchange)
{
    if (!exchange.purpose.isEmpty() && exchange.purpose != QLatin1String("ecs"))
        return {std::nullopt, QStringLiteral("The request was not made to ECS.")};
    const bool chainSeen =
        exchange.tls && (!exchange.tls->chain.isEmpty() || !exchange.tls->errors.isEmpty());
    if (!exchange.status && !chainSeen)
        return {std::nullopt, QStringLiteral("No answer was received.")};
    if (!exchange.tls)
        return {false, QStringLiteral("The answer came without TLS.")};
    if (!isApprovedChain(*exchange.tls))
        return {false, chainReason(*exchange.tls)};
    if (!exchange.status)
        return {std::nullopt,
                QStringLiteral("The certificate chain is approved, but no answer was received.")};
    if (exchange.failure)
        return {false, QStringLiteral("The answer did not arrive whole.")};
    return judgeStatus(exchange);
}

} // namespace

bool isApprovedChain(const TlsFacts &tls)
{
    return tls.errors.isEmpty() && tls.rootExpected == true;
}

std::optional<bool> isGenuineAnswer(const WebExchange &exchange, QString *reason)
{
    const Judgement judgement = judge(exchange);
    if (reason)
        *reason = judgement.reason;
    return judgement.genuine;
}

std::optional<bool> revocationReachable(const QList<WebExchange> &requests)
{
    std::optional<bool> reachable;
    for (const WebExchange &exchange : requests) {
        if (exchange.purpose != QLatin1String("revocation"))
            continue;
        if (exchange.status == 200)
            return true;
        if (exchange.failure != Failure::DnsTimeout && exchange.failure != Failure::DnsServfail)
            reachable = false;
    }
    return reachable;
}

} // namespace ecs
