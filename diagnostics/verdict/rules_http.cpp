// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"
#include "diagnostics/model/known_facts.h"
#include "diagnostics/verdict/filter_pages.h"
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

QString firstWords(const QString &body)
{
    constexpr int enough = 120;
    const QString text = body.simplified();
    return text.size() > enough ? text.left(enough) + QChar(0x2026) : text;
}

Evidence answerEvidence(const WebExchange &exchange)
{
    QString text = QStringLiteral("%1 answered %2")
                       .arg(urlHost(exchange.url))
                       .arg(exchange.status.value_or(0));
    if (!exchange.redirect.isEmpty())
        text += QStringLiteral(" and leads to %1").arg(exchange.redirect);
    else if (hasForeignBody(exchange))
        text += QStringLiteral(" with \"%1\"").arg(firstWords(exchange.bodyExcerpt));
    return {StepId::WebRequest, text + u'.'};
}

bool approved(const WebExchange &exchange)
{
    return exchange.tls && isApprovedChain(*exchange.tls);
}

Finding portal(const WebExchange &exchange, Confidence confidence)
{
    Finding finding{Failure::CaptivePortal, confidence, {answerEvidence(exchange)}, {}, {}, {}};
    if (exchange.status)
        finding.values.insert(QStringLiteral("status"), QString::number(*exchange.status));
    return finding;
}

// Over an approved chain it is the service itself that answers, whatever it says.
bool asksForSignIn(const WebExchange &exchange)
{
    return filterNamedBy(exchange).isEmpty() && !approved(exchange) &&
           (exchange.status == 511 || redirectsAway(exchange));
}

} // namespace

MaybeFinding ruleCaptivePortal(const CaseView &view, const TargetView &target)
{
    if (view.viaProxy)
        return std::nullopt;
    for (const WebExchange *probe : view.portals) {
        if (asksForSignIn(*probe))
            return portal(*probe, Confidence::Certain);
        if (probe->status == 200 && !probe->failure && filterNamedBy(*probe).isEmpty() &&
            !probe->bodyExcerpt.contains(portalProbe().expected))
            return portal(*probe, Confidence::Likely);
    }
    for (const WebExchange *exchange : target.exchanges)
        if (asksForSignIn(*exchange))
            return portal(*exchange, Confidence::Certain);
    return std::nullopt;
}

MaybeFinding ruleBlockPage(const CaseView &, const TargetView &target)
{
    for (const WebExchange *exchange : target.exchanges) {
        if (!exchange->status || *exchange->status >= 500)
            continue; // a gateway's report of trouble is no refusal
        const QString product = filterNamedBy(*exchange);
        const bool foreign = !approved(*exchange) && exchange->tls &&
                             (hasForeignBody(*exchange) || redirectsAway(*exchange));
        if (product.isEmpty() && !foreign)
            continue;
        Finding finding{
            Failure::HttpBlockPage, Confidence::Certain, {answerEvidence(*exchange)}, {}, {}, {}};
        finding.values.insert(QStringLiteral("status"), QString::number(*exchange->status));
        if (!product.isEmpty())
            finding.evidence.append(
                {StepId::WebRequest, QStringLiteral("The answer names %1.").arg(product)});
        if (exchange->tls && !exchange->tls->chain.isEmpty() && !approved(*exchange)) {
            finding.also.append(Failure::TlsIntercepted);
            finding.evidence.append(
                {StepId::WebRequest, QStringLiteral("Its certificate was issued by \"%1\".")
                                         .arg(exchange->tls->chain.first().issuer)});
        }
        return finding;
    }
    return std::nullopt;
}

MaybeFinding ruleHttpTransport(const CaseView &, const TargetView &target)
{
    constexpr std::array ours = {Failure::HttpMalformed, Failure::HttpTimeout, Failure::HttpReset,
                                 Failure::HttpTruncated};
    const WebExchange *shown = target.shown;
    if (!shown || !shown->failure ||
        std::find(ours.begin(), ours.end(), *shown->failure) == ours.end())
        return std::nullopt;
    Finding finding{*shown->failure, Confidence::Certain, {}, {}, {}, {}};
    QString text =
        QStringLiteral("After the handshake, the request to %1 ended with %2%3")
            .arg(target.target->host, word(finding.cause),
                 shown->error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shown->error));
    if (shown->bodyBytes)
        text += QStringLiteral("; %1 bytes of the body had come").arg(*shown->bodyBytes);
    finding.evidence.append({StepId::WebRequest, text + u'.'});
    return finding;
}

MaybeFinding ruleHttpStatus(const CaseView &, const TargetView &target)
{
    const WebExchange *shown = target.shown;
    if (!shown || !approved(*shown) || !shown->status || *shown->status < 400)
        return std::nullopt;
    Finding finding{
        Failure::HttpClientError, Confidence::Certain, {answerEvidence(*shown)}, {}, {}, {}};
    if (*shown->status == 429)
        finding.cause = Failure::HttpRateLimited;
    else if (*shown->status >= 500)
        finding.cause = Failure::HttpServerError;
    finding.evidence.append(
        {StepId::WebRequest, QStringLiteral("The certificate chain is one that ECS uses.")});
    return finding;
}

MaybeFinding ruleHttpContent(const CaseView &, const TargetView &target)
{
    const WebExchange *shown = target.shown;
    if (!shown || !approved(*shown) || !shown->status || *shown->status >= 400)
        return std::nullopt;
    QString why;
    isGenuine(*shown, &why);
    Finding finding{
        Failure::HttpUnexpected, Confidence::Certain, {answerEvidence(*shown)}, {}, {}, {}};
    finding.evidence.append({StepId::WebRequest, why});
    return finding;
}

MaybeFinding ruleMeasuredFailure(const CaseView &view, const TargetView &target)
{
    // no rule explains it, but a step measured it: its own word, with less weight
    const StepResult *web = view.record.step(StepId::WebRequest);
    std::optional<Failure> said;
    if (target.shown)
        said = target.shown->failure;
    else if (web)
        said = web->failure;
    if (!said || isWarningOnly(*said) || *said == Failure::Healthy || *said == Failure::CannotTell)
        return std::nullopt;
    const QString detail = target.shown && !target.shown->error.isEmpty() ? target.shown->error
                           : web                                          ? web->summary
                                                                          : QString();
    return Finding{*said,
                   Confidence::Likely,
                   {{StepId::WebRequest,
                     QStringLiteral("The request to %1 ended with %2%3.")
                         .arg(target.target->host, word(*said),
                              detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail))}},
                   {},
                   {},
                   {}};
}

} // namespace ecs
