// SPDX-License-Identifier: MIT
#include "diagnostics/checks/web_tools.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/model/failure_words.h"
#include "diagnostics/model/genuine.h"
#include "diagnostics/model/known_facts.h"

#include <algorithm>

namespace ecs {

namespace {

bool has(const TlsFacts &tls, ChainProblem problem)
{
    return std::any_of(tls.errors.begin(), tls.errors.end(),
                       [=](const ChainError &error) { return error.problem == problem; });
}

QString interceptorIn(const QList<CertificateFacts> &chain)
{
    for (qsizetype i = 0; i < chain.size(); ++i) {
        // the leaf's subject is the name that was asked for, the rest are authorities
        for (const QString &name : {chain[i].issuer, i > 0 ? chain[i].subject : QString()})
            if (const QString product = interceptorFor(name); !product.isEmpty())
                return product;
    }
    return {};
}

// The chain stops short of a root whose certificate is not published for programs like this one:
// then it cannot be told whether it would have ended there.
bool mayEndInUnseenRoot(const QList<CertificateFacts> &chain, const QStringList &instead)
{
    if (chain.isEmpty())
        return false;
    if (!instead.isEmpty())
        return true; // of those only fingerprints are known
    const QString issuer = chain.last().issuer;
    return std::any_of(
        expectedRoots().begin(), expectedRoots().end(), [&](const ExpectedRoot &root) {
            return root.der.isEmpty() && issuer.startsWith(QLatin1String("CN=") + root.name);
        });
}

std::optional<bool> endsInExpectedRoot(const ChainEvaluation &evaluation,
                                       const QStringList &instead)
{
    if (evaluation.soundToRoot)
        return isExpectedRoot(evaluation.rootSha256, instead);
    const bool incomplete = std::any_of(
        evaluation.errors.begin(), evaluation.errors.end(),
        [](const ChainError &error) { return error.problem == ChainProblem::Incomplete; });
    if (incomplete && mayEndInUnseenRoot(evaluation.chain, instead))
        return std::nullopt;
    return false;
}

std::optional<Failure> chainFailure(const TlsFacts &tls)
{
    if (isApprovedChain(tls))
        return std::nullopt;
    const bool untrusted = has(tls, ChainProblem::UntrustedRoot) ||
                           has(tls, ChainProblem::Incomplete) ||
                           has(tls, ChainProblem::BadSignature);
    if (tls.rootExpected == true && untrusted)
        return Failure::TlsRootMissing;
    if (has(tls, ChainProblem::Expired))
        return Failure::TlsCertificateExpired;
    if (has(tls, ChainProblem::NotYetValid))
        return Failure::TlsCertificateNotYetValid;
    if (has(tls, ChainProblem::NameMismatch))
        return Failure::TlsNameMismatch;
    const bool foreign = tls.rootExpected != true;
    if (foreign &&
        (!tls.interceptor.isEmpty() || (tls.rootTrusted == true && tls.rootExpected == false)))
        return Failure::TlsIntercepted;
    // An expected root, but revoked or too weak: no word of the list says that.
    return tls.rootExpected == true && !untrusted ? Failure::CannotTell : Failure::TlsUntrustedRoot;
}

std::optional<Failure> answerFailure(const WebExchange &exchange)
{
    const qint64 status = exchange.status.value_or(0);
    const bool byService = exchange.tls && isApprovedChain(*exchange.tls);
    if (!byService && (status == 511 || leadsAway(exchange)))
        return Failure::CaptivePortal;
    if (status >= 300 && status < 400 && status != 304)
        return Failure::HttpUnexpected;
    if (status == 429)
        return Failure::HttpRateLimited;
    if (status >= 500)
        return Failure::HttpServerError;
    if (status >= 400)
        return Failure::HttpClientError;
    return Failure::HttpUnexpected;
}

} // namespace

bool leadsAway(const WebExchange &exchange)
{
    const QString to = QUrl(exchange.redirect).host();
    return !to.isEmpty() && to.compare(QUrl(exchange.url).host(), Qt::CaseInsensitive) != 0;
}

QByteArray userAgent(const RunRecord &record)
{
    if (record.tool.name.isEmpty())
        return QByteArrayLiteral("ecs-check");
    return (record.tool.name + QLatin1Char('/') + record.tool.version).toLatin1();
}

Bounds shareOfTime(const Bounds &bounds, std::chrono::milliseconds most, qsizetype parts)
{
    if (bounds.deadline.isForever())
        return bounds.within(most);
    const std::chrono::milliseconds left(std::max<qint64>(bounds.deadline.remainingTime(), 0));
    return bounds.within(
        std::min<std::chrono::milliseconds>(most, left / std::max<qsizetype>(parts, 1)));
}

void appendObservations(QList<Observation> &list, QList<Observation> more, double startedMs)
{
    for (Observation &item : more)
        if (item.startedMs)
            *item.startedMs += startedMs;
    list.append(more);
}

ChainDecision judgeChain(RunContext &context, const QString &host,
                         const QList<QByteArray> &presentedDer)
{
    const ChainEvaluation evaluation = context.seams.trust->evaluate(
        {presentedDer, host, context.options.extraRootsDer, context.seams.clock->nowUtc()},
        context.bounds);
    ChainDecision decision;
    TlsFacts &tls = decision.facts;
    tls.chain = evaluation.chain;
    tls.errors = evaluation.errors;
    tls.rootTrusted = evaluation.reachesTrustedRoot;
    tls.rootExpected = endsInExpectedRoot(evaluation, context.options.expectedRoots);
    if (tls.rootExpected != true)
        tls.interceptor = interceptorIn(tls.chain);
    decision.sendFullRequest = isApprovedChain(tls);
    return decision;
}

std::optional<Failure> exchangeFailure(const WebExchange &exchange)
{
    if (exchange.tls)
        if (const auto failure = chainFailure(*exchange.tls))
            return failure;
    if (exchange.failure)
        return exchange.failure;
    if (isGenuineAnswer(exchange, nullptr) == true)
        return std::nullopt;
    if (!exchange.status)
        return Failure::HttpTimeout; // our bound was over before anything came
    return answerFailure(exchange);
}

QString exchangeSentence(const WebExchange &exchange)
{
    const QString host = QUrl(exchange.url).host();
    const auto failure = exchangeFailure(exchange);
    if (!failure)
        return QStringLiteral("%1 gave a genuine answer (%2) in %3.")
            .arg(host)
            .arg(exchange.status.value_or(0))
            .arg(msText(exchange.timing.totalMs));
    if (exchange.tls && chainFailure(*exchange.tls)) {
        const QString issuer =
            exchange.tls->chain.isEmpty() ? QString() : exchange.tls->chain.first().issuer;
        return QStringLiteral("The certificate that came for %1 is not approved: %2%3.")
            .arg(host,
                 failure == Failure::CannotTell ? QStringLiteral("the system refused it (%1)")
                                                      .arg(exchange.tls->errors.first().code)
                                                : inWords(*failure),
                 issuer.isEmpty() ? QString()
                                  : QStringLiteral("; it was issued by \"%1\"").arg(issuer));
    }
    if (exchange.failure)
        return QStringLiteral("The request to %1 ended early: %2%3.")
            .arg(host, inWords(*failure),
                 exchange.error.isEmpty() ? QString()
                                          : QStringLiteral(" (%1)").arg(exchange.error));
    if (exchange.status)
        return QStringLiteral("%1 answered %2%3, which is no answer of ECS.")
            .arg(host)
            .arg(*exchange.status)
            .arg(exchange.redirect.isEmpty()
                     ? QString()
                     : QStringLiteral(" and leads to %1").arg(exchange.redirect));
    return QStringLiteral("%1 gave no answer in time.").arg(host);
}

} // namespace ecs
