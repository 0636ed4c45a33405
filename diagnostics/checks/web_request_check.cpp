// SPDX-License-Identifier: MIT
#include "diagnostics/checks/web_request_check.h"

#include "diagnostics/checks/web_measurement.h"
#include "diagnostics/model/genuine.h"
#include "diagnostics/model/known_facts.h"

#include <algorithm>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds mainLimit{20'000};
constexpr milliseconds userLimit{6'000};
constexpr qsizetype mostUserTargets = 2;
constexpr double slowTotalMs = 10'000;
constexpr qint64 largeBody = qint64{32} * 1000;
constexpr double slowBytesPerMs = 10;

class WebRun
{
public:
    explicit WebRun(RunContext &context)
        : m_context(context)
        , m_measurement(context)
        , m_tlsVersions(context.seams.machine->tlsVersions())
    {
        for (const QString &obstacle : tlsObstacles(m_tlsVersions))
            context.warning(obstacle);
    }
    StepResult run();

private:
    void askTargets();
    void askOverUsersRoute();
    void askAfterwards();
    StepResult judge() const;
    StepResult judgeUnasked() const;
    WebRequestFacts facts() const { return {m_measurement.requests(), m_tlsVersions}; }
    const WebExchange *best(const Target &target) const;
    const WebExchange *firstFailed() const;
    const Target &failedTarget(const WebExchange &failed) const;
    bool allGenuine() const;

    RunContext &m_context;
    WebMeasurement m_measurement;
    QStringList m_notAsked; ///< hosts without an address
    const QList<TlsVersion> m_tlsVersions;
};

void WebRun::askTargets()
{
    const QList<Target> &targets = m_context.record.targets;
    const Bounds all = m_context.bounds.within(mainLimit);
    for (qsizetype i = 0; i < targets.size() && !all.over(); ++i) {
        if (!m_measurement.route().viaProxy() && hasNoAddress(m_context.record, targets[i].host)) {
            m_notAsked.append(targets[i].host);
            m_context.warning(
                QStringLiteral("%1 is not asked: its name has no address.").arg(targets[i].host));
            continue;
        }
        m_measurement.askTarget(targets[i], m_measurement.route(), QStringLiteral("service"),
                                shareOfTime(all, mainLimit, targets.size() - i));
        m_context.progress(static_cast<int>(700 * (i + 1) / targets.size()));
    }
}

// Where the user's programs take another way than the service, both are known only when both were
// tried.
void WebRun::askOverUsersRoute()
{
    const auto *proxy = m_context.record.facts<ProxyFacts>();
    const auto &route = m_context.record.route;
    if (!proxy || !route || route->certainty == RouteCertainty::ChosenByUser ||
        proxy->mismatch != true || m_context.record.machine.account == Account::System)
        return;
    const Way way{proxy->forUser == QLatin1String("DIRECT") ? QString() : proxy->forUser};
    if (way == m_measurement.route())
        return;
    m_context.info(
        QStringLiteral("This user's programs take another way (%1); asking over it, too.")
            .arg(proxy->forUser));
    const QList<Target> &targets = m_context.record.targets;
    const qsizetype count = std::min(targets.size(), mostUserTargets);
    for (qsizetype i = 0; i < count && !m_context.bounds.over(); ++i)
        m_measurement.askTarget(targets[i], way, QStringLiteral("user"),
                                shareOfTime(m_context.bounds, userLimit, count - i));
}

const WebExchange *WebRun::best(const Target &target) const
{
    const WebExchange *found = nullptr;
    for (const WebExchange &exchange : m_measurement.requests())
        if (exchange.purpose == QLatin1String("ecs") &&
            exchange.identity == QLatin1String("service") && exchange.target == target.baseUrl &&
            (!found || exchange.genuine == true))
            found = &exchange;
    return found;
}

const WebExchange *WebRun::firstFailed() const
{
    for (const Target &target : m_context.record.targets)
        if (const WebExchange *exchange = best(target); exchange && exchange->genuine != true)
            return exchange;
    return nullptr;
}

const Target &WebRun::failedTarget(const WebExchange &failed) const
{
    const QList<Target> &targets = m_context.record.targets;
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const Target &target) {
        return target.baseUrl == failed.target;
    });
    return found == targets.end() ? targets.first() : *found;
}

bool WebRun::allGenuine() const
{
    const QList<Target> &targets = m_context.record.targets;
    return std::all_of(targets.begin(), targets.end(), [this](const Target &target) {
        const WebExchange *exchange = best(target);
        return exchange && exchange->genuine == true;
    });
}

void WebRun::askAfterwards()
{
    if (allGenuine()) {
        const WebExchange *exchange = best(m_context.record.targets.first());
        const QString root = exchange->tls && !exchange->tls->chain.isEmpty()
                                 ? exchange->tls->chain.last().subject
                                 : QString();
        m_measurement.askRevocationLists(root);
        return;
    }
    std::optional<WebExchange> failed; // a copy: the list grows with every further request
    if (const WebExchange *found = firstFailed())
        failed = *found;
    if (failed && failed->tls && isApprovedChain(*failed->tls))
        return; // the path is fine, it is the service that does not answer as expected
    if (failed && m_measurement.askWithSmallSegments(failedTarget(*failed), *failed))
        return; // proven: nothing else needs to be asked
    const StepResult *dns = m_context.record.step(StepId::Dns);
    if (!failed && dns && dns->failure == Failure::DnsTimeout)
        return; // no name server answers: the probe's name would not be found either
    m_context.info(
        failed ? QStringLiteral("Asking control hosts and the sign-in page probe, because: %1")
                     .arg(exchangeSentence(*failed))
               : QStringLiteral("Asking the sign-in page probe, because %1 has no address.")
                     .arg(m_notAsked.value(0)));
    const bool signIn = m_measurement.askPortal();
    m_context.progress(800);
    // Where a sign-in page stands before everything, a closed port shows nothing more.
    if (failed && !(signIn && failed->failure == Failure::TcpTimeout))
        m_measurement.askControls(*failed);
}

bool isSlow(const WebExchange &exchange)
{
    const WebTiming &timing = exchange.timing;
    if (!timing.totalMs)
        return false;
    double transfer = *timing.totalMs;
    for (const auto &part : {timing.connectMs, timing.proxyMs, timing.tlsMs, timing.firstByteMs})
        transfer -= part.value_or(0);
    const auto bytes = static_cast<double>(exchange.bodyBytes.value_or(0));
    return *timing.totalMs > slowTotalMs || (exchange.bodyBytes.value_or(0) >= largeBody &&
                                             transfer > 0 && bytes / transfer < slowBytesPerMs);
}

StepResult WebRun::judgeUnasked() const
{
    for (const WebExchange &exchange : m_measurement.requests()) {
        if (exchange.purpose != QLatin1String("portal") || !exchange.status)
            continue;
        const bool expected =
            exchange.status == 200 && exchange.bodyExcerpt.contains(portalProbe().expected);
        if (expected)
            continue;
        StepResult result =
            stepResult(StepId::WebRequest, StepStatus::Failed,
                       QStringLiteral("A sign-in page seems to stand before the internet: the "
                                      "probe was answered with %1.")
                           .arg(*exchange.status),
                       facts());
        result.failure = Failure::CaptivePortal;
        return result;
    }
    return skipped(
        StepId::WebRequest, StepReason::NotApplicable,
        QStringLiteral("No request was made: %1 has no address.").arg(m_notAsked.value(0)),
        facts());
}

StepResult WebRun::judge() const
{
    if (const WebExchange *failed = firstFailed()) {
        StepResult result =
            stepResult(StepId::WebRequest, StepStatus::Failed, exchangeSentence(*failed), facts());
        result.failure = exchangeFailure(*failed).value_or(Failure::HttpUnexpected);
        return result;
    }
    if (!allGenuine())
        return judgeUnasked();

    StepResult result = stepResult(StepId::WebRequest, StepStatus::Passed, {}, facts());
    const WebExchange *first = best(m_context.record.targets.first());
    result.summary = exchangeSentence(*first);
    for (const WebExchange &exchange : m_measurement.requests()) {
        if (exchange.purpose == QLatin1String("ecs") && exchange.genuine == true &&
            isSlow(exchange)) {
            result.status = StepStatus::Warning;
            result.failure = Failure::SlowPath;
            result.summary = QStringLiteral("The answer is genuine, but slow: it took %1.")
                                 .arg(msText(exchange.timing.totalMs));
        }
    }
    if (revocationReachable(m_measurement.requests()) == false && !result.failure) {
        result.status = StepStatus::Warning;
        result.failure = Failure::TlsRevocationUnavailable;
        result.summary =
            QStringLiteral("The answer is genuine, but no revocation list could be fetched over "
                           "port 80.");
    }
    return result;
}

StepResult WebRun::run()
{
    if (m_context.record.targets.isEmpty())
        return skipped(StepId::WebRequest, StepReason::NotApplicable,
                       QStringLiteral("There is no address to test."), WebRequestFacts{});
    askTargets();
    askOverUsersRoute();
    m_context.progress(750);
    if (!m_context.bounds.over())
        askAfterwards();
    StepResult result = judge();
    result.observations = m_measurement.observations();
    return result;
}

} // namespace

StepResult WebRequestCheck::run(RunContext &context)
{
    return WebRun(context).run();
}

} // namespace ecs
