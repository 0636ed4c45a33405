// SPDX-License-Identifier: MIT
#include "diagnostics/checks/proxy_check.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/planning.h"
#include "diagnostics/checks/web_tools.h"
#include "diagnostics/model/failure_words.h"

#include <algorithm>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds settingsLimit{5'500};
constexpr milliseconds connectLimit{5'000};
constexpr milliseconds answerLimit{6'000};

void logSource(const RunContext &context, const ProxySource &source)
{
    const QString set = source.value.isEmpty() ? QStringLiteral("not set") : source.value;
    const QString means = source.resolved.isEmpty() ? QStringLiteral("unknown") : source.resolved;
    context.log(source.error.isEmpty() ? LogLevel::Info : LogLevel::Warning,
                QStringLiteral("Proxy setting %1 (%2, for %3): %4; means %5 for the target%6")
                    .arg(source.source, source.scope, source.appliesTo, set, means,
                         source.error.isEmpty() ? QStringLiteral(".")
                                                : QStringLiteral("; ") + source.error));
}

void logTest(const RunContext &context, const ProxyTest &test, const HostAndPort &target)
{
    context.log(
        test.failure ? LogLevel::Warning : LogLevel::Info,
        QStringLiteral("CONNECT %1 through %2 (%3): %4, connected in %5, answered in %6%7%8.")
            .arg(hostPortText(target.host, target.port), test.proxy,
                 test.address.isEmpty() ? QStringLiteral("no address") : test.address,
                 test.status ? QStringLiteral("%1 %2").arg(*test.status).arg(test.statusText)
                             : QStringLiteral("no answer"),
                 msText(test.connectMs), msText(test.answerMs),
                 test.authSchemes.isEmpty() ? QString()
                                            : QStringLiteral("; asks for %1")
                                                  .arg(test.authSchemes.join(QLatin1String(", "))),
                 test.failure ? QStringLiteral("; %1 (%2)").arg(toToken(*test.failure), test.error)
                              : QString()));
}

void testProxy(RunContext &context, ProxyFacts &facts, QList<Observation> &observations,
               const StepClock &clock)
{
    const QString proxy = context.record.route->proxy;
    const auto endpoint = parseHostPort(proxy);
    const QList<HostAndPort> targets = targetHosts(context.record);
    if (!endpoint || targets.isEmpty())
        return;
    for (qsizetype i = 0; i < targets.size() && !context.bounds.over(); ++i) {
        WebRequest request;
        request.url =
            QUrl(QStringLiteral("https://%1/").arg(hostPortText(targets[i].host, targets[i].port)));
        request.proxy = endpoint;
        request.proxyOnly = true;
        request.userAgent = userAgent(context.record);
        request.connectLimit = connectLimit;
        request.proxyLimit = answerLimit;
        const double started = clock.ms();
        const WebResult result = context.seams.network->exchange(
            request, shareOfTime(context.bounds, milliseconds(11'000), targets.size() - i));
        ProxyTest test = result.proxyTest.value_or(ProxyTest());
        test.proxy = proxy;
        if (!result.proxyTest) {
            test.failure = result.exchange.failure;
            test.error = result.exchange.error;
        }
        appendObservations(observations, result.observations, started);
        logTest(context, test, targets[i]);
        facts.tests.append(test);
        context.progress(400 + static_cast<int>(600 * (i + 1) / targets.size()));
    }
}

QString proxySentence(const ProxyTest &test)
{
    if (test.status == 407)
        return QStringLiteral(
                   "The proxy %1 asks for a sign-in (407%2); Defender's requests are anonymous.")
            .arg(test.proxy,
                 test.authSchemes.isEmpty()
                     ? QString()
                     : QStringLiteral(", ") + test.authSchemes.join(QLatin1String(", ")));
    if (test.status)
        return QStringLiteral("The proxy %1 answered %2 %3.")
            .arg(test.proxy)
            .arg(*test.status)
            .arg(test.statusText);
    return QStringLiteral("The proxy %1 did not let the request through: %2.")
        .arg(test.proxy, inWords(*test.failure));
}

void judge(StepResult &result, const ProxyFacts &facts, const RunRecord &record)
{
    const auto failed =
        std::find_if(facts.tests.begin(), facts.tests.end(),
                     [](const ProxyTest &test) { return test.failure.has_value(); });
    const auto unread =
        std::find_if(facts.sources.begin(), facts.sources.end(),
                     [](const ProxySource &source) { return !source.error.isEmpty(); });
    if (failed != facts.tests.end()) {
        result.status = StepStatus::Failed;
        result.failure = failed->failure;
        result.summary = proxySentence(*failed);
    } else if (!facts.pacError.isEmpty()) {
        result.status = StepStatus::Warning;
        result.summary = QStringLiteral("The proxy script cannot be used: %1.").arg(facts.pacError);
    } else if (facts.mismatch == true) {
        result.status = StepStatus::Warning;
        result.summary = QStringLiteral("Defender's service goes %1, this user goes %2.")
                             .arg(facts.forService, facts.forUser);
    } else if (unread != facts.sources.end()) {
        result.status = StepStatus::Warning;
        result.summary = unread->error;
    } else if (isProxyRoute(record)) {
        result.summary =
            QStringLiteral("The proxy %1 opens the way to the target.").arg(record.route->proxy);
    } else {
        result.summary = QStringLiteral("No proxy is used: %1.")
                             .arg(record.route ? record.route->decidedBy
                                               : QStringLiteral("no proxy is set for the service"));
    }
}

} // namespace

StepResult ProxyCheck::run(RunContext &context)
{
    const StepClock clock(context);
    if (context.record.targets.isEmpty())
        return skipped(id(), StepReason::NotApplicable,
                       QStringLiteral("There is no address to test."), ProxyFacts{});
    // Not a second time within a moment: a proxy script that nobody gives would be waited for
    // twice.
    const ProxyReading reading =
        context.proxyReading ? *context.proxyReading
                             : context.seams.proxies->read(QUrl(context.record.targets.first().url),
                                                           context.bounds.within(settingsLimit));
    ProxyFacts facts;
    facts.sources = reading.sources;
    facts.pacUrl = reading.pacUrl;
    facts.pacError = reading.pacError;
    facts.rawWinhttpText = reading.rawWinhttpText;
    facts.forUser = routeForUser(reading);
    facts.forService = routeForService(reading);
    facts.mismatch = facts.forUser != facts.forService;
    facts.effective =
        isProxyRoute(context.record) ? context.record.route->proxy : QStringLiteral("DIRECT");

    QList<Observation> observations;
    observations.append(observation(
        "read_settings", QStringLiteral("proxy settings"), 0, clock.ms(),
        reading.pacError.isEmpty() ? std::nullopt : std::optional(Failure::ProxyPacFailed),
        reading.pacError));
    for (const ProxySource &source : reading.sources)
        logSource(context, source);
    context.info(
        QStringLiteral("For the service: %1; for this user: %2; used in this run: %3 (%4).")
            .arg(facts.forService, facts.forUser, facts.effective,
                 context.record.route ? context.record.route->decidedBy : QString()));
    context.progress(400);
    if (isProxyRoute(context.record))
        testProxy(context, facts, observations, clock);

    StepResult result = stepResult(id(), StepStatus::Passed, {}, {});
    judge(result, facts, context.record);
    result.facts = facts;
    result.observations = observations;
    return result;
}

} // namespace ecs
