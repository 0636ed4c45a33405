// SPDX-License-Identifier: MIT
#include "diagnostics/model/genuine.h"
#include "diagnostics/verdict/judge_rules.h"
#include "diagnostics/verdict/wire_witness.h"

#include <algorithm>

namespace ecs {

namespace {

bool has(const TlsFacts &tls, ChainProblem problem)
{
    return std::any_of(tls.errors.begin(), tls.errors.end(),
                       [&](const ChainError &error) { return error.problem == problem; });
}

bool hasDateProblem(const TlsFacts &tls)
{
    return has(tls, ChainProblem::Expired) || has(tls, ChainProblem::NotYetValid);
}

bool endsUntrusted(const TlsFacts &tls)
{
    return has(tls, ChainProblem::UntrustedRoot) || has(tls, ChainProblem::Incomplete) ||
           has(tls, ChainProblem::BadSignature);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QLatin1String(" UTC");
}

enum class Dates { Good, NotYet, Over };

Dates datesAt(const TlsFacts &tls, const QDateTime &time)
{
    for (const CertificateFacts &certificate : tls.chain) {
        if (certificate.notBefore.isValid() && time < certificate.notBefore)
            return Dates::NotYet;
        if (certificate.notAfter.isValid() && certificate.notAfter < time)
            return Dates::Over;
    }
    return Dates::Good;
}

const CertificateFacts *outOfDate(const TlsFacts &tls, const QDateTime &time)
{
    const auto found =
        std::find_if(tls.chain.begin(), tls.chain.end(), [&](const CertificateFacts &certificate) {
            return certificate.notBefore > time ||
                   (certificate.notAfter.isValid() && certificate.notAfter < time);
        });
    return found == tls.chain.end() ? nullptr : &*found;
}

// What the Date headers of this run say about the certificate's dates: one voice for each host.
struct Voices
{
    QList<const WebExchange *> forClock;       ///< by their time it is not as this machine sees it
    QList<const WebExchange *> forCertificate; ///< by their time it is out of date in the same way
};

Voices voices(const CaseView &view, const TlsFacts &tls)
{
    Voices found;
    QStringList heard;
    const Dates here = datesAt(tls, view.record.started);
    for (const WebExchange &exchange : view.web ? view.web->requests : QList<WebExchange>()) {
        const QString host = urlHost(exchange.url);
        if (!exchange.serverDate.isValid() || heard.contains(host))
            continue;
        heard.append(host);
        const Dates there = datesAt(tls, exchange.serverDate);
        const bool clock = there == Dates::Good || (here != Dates::Good && there != here);
        (clock ? found.forClock : found.forCertificate).append(&exchange);
    }
    return found;
}

bool agree(const WebExchange &one, const WebExchange &other)
{
    constexpr qint64 oneHour = 3600;
    return qAbs(one.serverDate.secsTo(other.serverDate)) <= oneHour;
}

Evidence voiceEvidence(const WebExchange &exchange)
{
    return {StepId::WebRequest, QStringLiteral("%1 says that it is %2.")
                                    .arg(urlHost(exchange.url), timeText(exchange.serverDate))};
}

Failure dateFailure(const TlsFacts &tls)
{
    return has(tls, ChainProblem::Expired) ? Failure::TlsCertificateExpired
                                           : Failure::TlsCertificateNotYetValid;
}

Evidence chainEvidence(const TargetView &target, const TlsFacts &tls)
{
    if (tls.chain.isEmpty())
        return {StepId::WebRequest, QStringLiteral("%1 showed no certificate that could be read.")
                                        .arg(target.target->host)};
    const CertificateFacts &leaf = tls.chain.first();
    const CertificateFacts &top = tls.chain.last();
    return {StepId::WebRequest,
            QStringLiteral("The certificate for %1 (%2) was issued by \"%3\"; the chain ends in "
                           "\"%4\", SHA-256 %5.")
                .arg(target.target->host, leaf.subject, leaf.issuer, top.subject,
                     top.sha256.isEmpty() ? QStringLiteral("not read") : top.sha256)};
}

Evidence errorEvidence(const TlsFacts &tls)
{
    QStringList said;
    for (const ChainError &error : tls.errors)
        said.append(error.code.isEmpty()
                        ? toToken(error.problem)
                        : toToken(error.problem) + QLatin1String(" (") + error.code + u')');
    said.removeDuplicates();
    return {StepId::WebRequest, said.isEmpty()
                                    ? QStringLiteral("This machine accepts the chain.")
                                    : QStringLiteral("This machine's check of the chain: %1.")
                                          .arg(said.join(QLatin1String(", ")))};
}

// The same authority signs for a host that has nothing to do with ECS.
const WebExchange *controlWithSameIssuer(const CaseView &view, const TlsFacts &tls)
{
    const auto found =
        std::find_if(view.controls.begin(), view.controls.end(), [&](const WebExchange *control) {
            return control->tls && !control->tls->chain.isEmpty() &&
                   control->tls->rootExpected != true &&
                   control->tls->chain.first().issuer == tls.chain.first().issuer;
        });
    return found == view.controls.end() ? nullptr : *found;
}

Finding chainFinding(const TargetView &target, const TlsFacts &tls, Failure cause)
{
    Finding finding{cause, Confidence::Certain, {}, {}, {}, {}};
    finding.evidence = {chainEvidence(target, tls), errorEvidence(tls)};
    return finding;
}

// What is still wrong once the clock is right, so that the reader does not come back for it.
void addWhatRemains(Finding &finding, const CaseView &view, const TargetView &target,
                    Dates trueDates)
{
    if (trueDates != Dates::Good)
        finding.also.append(trueDates == Dates::Over ? Failure::TlsCertificateExpired
                                                     : Failure::TlsCertificateNotYetValid);
    for (const auto rule :
         {ruleBlockPage, ruleTlsIntercepted, ruleTlsRootMissing, ruleTlsName, ruleTlsUntrustedRoot})
        if (const MaybeFinding besides = rule(view, target)) {
            finding.also.append(besides->cause);
            finding.also.append(besides->also);
            finding.evidence.append(besides->evidence);
            return;
        }
}

const WebExchange *passedWithSmallSegments(const CaseView &view, const TargetView &target)
{
    const auto *facts = view.record.facts<WebRequestFacts>();
    if (!facts)
        return nullptr;
    for (const WebExchange &exchange : facts->requests)
        if (exchange.purpose == QLatin1String("small_segments") &&
            exchange.target == target.target->baseUrl && exchange.tls &&
            !exchange.tls->chain.isEmpty())
            return &exchange;
    return nullptr;
}

} // namespace

MaybeFinding ruleClock(const CaseView &view, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || !hasDateProblem(*tls) || datesAt(*tls, view.record.started) == Dates::Good)
        return std::nullopt;
    const Voices heard = voices(view, *tls);
    if (heard.forClock.isEmpty() || heard.forCertificate.size() >= heard.forClock.size())
        return std::nullopt;
    const WebExchange &first = *heard.forClock.first();
    const bool twoAgree =
        heard.forCertificate.isEmpty() &&
        std::any_of(heard.forClock.begin() + 1, heard.forClock.end(),
                    [&](const WebExchange *other) { return agree(first, *other); });

    Finding finding{Failure::ClockWrong, Confidence::Certain, {}, {}, {}, {}};
    finding.values.insert(QStringLiteral("date"), timeText(first.serverDate));
    finding.evidence.append(
        {StepId::WebRequest,
         QStringLiteral("This machine's clock said %1.").arg(timeText(view.record.started))});
    for (const WebExchange *voice : heard.forClock)
        finding.evidence.append(voiceEvidence(*voice));
    if (const CertificateFacts *certificate = outOfDate(*tls, view.record.started))
        finding.evidence.append(
            {StepId::WebRequest, QStringLiteral("\"%1\" is good from %2 to %3.")
                                     .arg(certificate->subject, timeText(certificate->notBefore),
                                          timeText(certificate->notAfter))});
    if (!twoAgree) {
        finding.confidence = Confidence::Possible;
        finding.also.append(dateFailure(*tls));
    } else if (endsUntrusted(*tls) || has(*tls, ChainProblem::NameMismatch)) {
        finding.confidence = Confidence::Likely; // the chain has more wrong with it than its dates
    }
    if (twoAgree)
        addWhatRemains(finding, view, target, datesAt(*tls, first.serverDate));
    return finding;
}

MaybeFinding ruleTlsIntercepted(const CaseView &view, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || tls->chain.isEmpty() || has(*tls, ChainProblem::NameMismatch) ||
        tls->rootExpected == true)
        return std::nullopt;
    const WebExchange *control = controlWithSameIssuer(view, *tls);
    // "not known to be expected" is not enough for a chain that this machine trusts
    const bool trustedForeign = tls->rootTrusted == true && tls->rootExpected == false;
    if (!trustedForeign && tls->interceptor.isEmpty() && !control)
        return std::nullopt;
    Finding finding = chainFinding(target, *tls, Failure::TlsIntercepted);
    if (!tls->interceptor.isEmpty())
        finding.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("The issuer's name points to the product %1.").arg(tls->interceptor)});
    if (control)
        finding.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("The same issuer signs for %1.").arg(urlHost(control->url))});
    return finding;
}

MaybeFinding ruleTlsRootMissing(const CaseView &view, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || tls->rootExpected != true || !endsUntrusted(*tls))
        return std::nullopt;
    Finding finding = chainFinding(target, *tls, Failure::TlsRootMissing);
    // Windows fetches roots of its programme when they are first needed; the check itself does not
    // let it.
    if (view.record.tool.platform.startsWith(QLatin1String("windows")))
        finding.confidence = Confidence::Likely;
    if (!tls->chain.isEmpty())
        finding.values.insert(QStringLiteral("issuer"), shortName(tls->chain.last().issuer));
    return finding;
}

MaybeFinding ruleTlsDates(const CaseView &view, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || !hasDateProblem(*tls))
        return std::nullopt;
    Finding finding = chainFinding(target, *tls, dateFailure(*tls));
    if (const CertificateFacts *certificate = outOfDate(*tls, view.record.started))
        finding.values.insert(QStringLiteral("date"),
                              timeText(finding.cause == Failure::TlsCertificateExpired
                                           ? certificate->notAfter
                                           : certificate->notBefore));
    const Voices heard = voices(view, *tls);
    for (const WebExchange *voice : heard.forCertificate)
        finding.evidence.append(voiceEvidence(*voice));
    if (heard.forCertificate.isEmpty()) {
        finding.confidence = Confidence::Possible;
        finding.also.append(Failure::ClockWrong);
        finding.notes.append({Note::DatesOrClock, {}});
    }
    return finding;
}

MaybeFinding ruleTlsName(const CaseView &, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || !has(*tls, ChainProblem::NameMismatch))
        return std::nullopt;
    Finding finding = chainFinding(target, *tls, Failure::TlsNameMismatch);
    if (!tls->chain.isEmpty() && !tls->chain.first().altNames.isEmpty())
        finding.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("The certificate is for %1.")
                 .arg(tls->chain.first().altNames.mid(0, 5).join(QLatin1String(", ")))});
    return finding;
}

MaybeFinding ruleTlsUntrustedRoot(const CaseView &, const TargetView &target)
{
    const TlsFacts *tls = chainOf(target);
    if (!tls || tls->rootExpected == true || !endsUntrusted(*tls))
        return std::nullopt;
    Finding finding = chainFinding(target, *tls, Failure::TlsUntrustedRoot);
    if (!has(*tls, ChainProblem::UntrustedRoot) && !has(*tls, ChainProblem::BadSignature))
        finding.confidence =
            Confidence::Likely; // an issuer is missing: the root itself was not seen
    return finding;
}

MaybeFinding ruleTlsHandshake(const CaseView &view, const TargetView &target)
{
    const WebExchange *shown = target.shown;
    if (!shown || !isOfGroup(shown->failure, 14))
        return std::nullopt;
    Finding finding{*shown->failure, Confidence::Certain, {}, {}, {}, {}};
    finding.evidence.append(
        {StepId::WebRequest,
         QStringLiteral("The TLS handshake with %1%2 ended with %3%4.")
             .arg(target.target->host,
                  shown->address.isEmpty() || view.viaProxy
                      ? QString()
                      : QStringLiteral(" at %1").arg(shown->address),
                  word(finding.cause),
                  shown->error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shown->error))});
    if (const auto *web = view.record.facts<WebRequestFacts>();
        web && (finding.cause == Failure::TlsProtocol || finding.cause == Failure::TlsReset))
        for (const QString &obstacle : tlsObstacles(web->tlsVersions))
            finding.evidence.append({StepId::WebRequest, obstacle});
    if (finding.cause == Failure::TlsTimeout) {
        if (const WebExchange *small = passedWithSmallSegments(view, target)) {
            finding.cause = Failure::TlsMtuBlackHole;
            finding.confidence = Confidence::Certain;
            finding.evidence.append(
                {StepId::WebRequest,
                 QStringLiteral("With small packets only, the handshake with %1 gets through (%2).")
                     .arg(target.target->host, small->tls->protocol)});
            return finding;
        }
        // The request stood still, and the packets show what was lost: two witnesses.
        const auto lost = view.wire ? wireWitnesses(*view.wire, Failure::TlsMtuBlackHole,
                                                    wireSubject(view, target))
                                    : QList<WireWitness>();
        if (!lost.isEmpty()) {
            finding.cause = Failure::TlsMtuBlackHole;
            finding.confidence = Confidence::Certain;
            return finding;
        }
    }
    const auto passes = [](const WebExchange *control) {
        return control->tls && !control->tls->chain.isEmpty();
    };
    const auto sameAddress = [&](const WebExchange *control) {
        return passes(control) && !view.viaProxy && !shown->address.isEmpty() &&
               control->address == shown->address &&
               urlHost(control->url) != target.target->host.toLower();
    };
    const auto byName = std::find_if(view.controls.begin(), view.controls.end(), sameAddress);
    if (byName != view.controls.end()) {
        finding.notes.append({Note::FilteredByName, {}});
        finding.evidence.append(
            {StepId::WebRequest,
             QStringLiteral("%1 on the same address gets through.").arg(urlHost((*byName)->url))});
    } else if (finding.cause == Failure::TlsTimeout) {
        if (std::any_of(view.controls.begin(), view.controls.end(), passes)) {
            finding.confidence =
                Confidence::Likely; // other hosts' certificates arrive, so large packets do
            finding.evidence.append(
                {StepId::WebRequest, QStringLiteral("Handshakes with other hosts get through.")});
        } else {
            finding.confidence = Confidence::Possible;
            finding.also.append(Failure::TlsMtuBlackHole);
            finding.notes.append({Note::LargePacketsOrFilter, {}});
        }
    }
    return finding;
}

} // namespace ecs
