// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>

namespace ecs {

namespace {

// What a failure means when it was the proxy that was talked to.
std::optional<Failure> asProxyFailure(std::optional<Failure> failure, bool afterConnect)
{
    if (!failure)
        return std::nullopt;
    if (isOfGroup(failure, 13))
        return failure;
    if (isOfGroup(failure, 11))
        return Failure::ProxyUnresolvable;
    if (failure == Failure::TcpReset && afterConnect)
        return Failure::ProxyReset;
    if (isOfGroup(failure, 12))
        return Failure::ProxyUnreachable;
    return std::nullopt;
}

std::optional<Failure> asProxyFailure(std::optional<qint64> status)
{
    if (!status || *status < 400)
        return std::nullopt;
    if (*status == 407)
        return Failure::ProxyAuthRequired;
    return *status < 500 ? Failure::ProxyDenied : Failure::ProxyBadGateway;
}

std::optional<Failure> failureOf(const ProxyTest &test)
{
    const auto said = asProxyFailure(test.failure, test.connectMs.has_value());
    return said ? said : asProxyFailure(test.status);
}

const ProxyTest *failedTest(const CaseView &view)
{
    if (!view.proxy)
        return nullptr;
    const auto found = std::find_if(
        view.proxy->tests.begin(), view.proxy->tests.end(), [&](const ProxyTest &test) {
            return (test.proxy == view.proxyName || test.proxy.isEmpty()) && failureOf(test);
        });
    return found == view.proxy->tests.end() ? nullptr : &*found;
}

Evidence testEvidence(const ProxyTest &test, Failure failure)
{
    QString text;
    if (test.status)
        text = QStringLiteral("%1 answered %2%3")
                   .arg(test.proxy)
                   .arg(*test.status)
                   .arg(inMilliseconds(test.answerMs));
    else
        text = QStringLiteral("%1: %2").arg(test.proxy, word(failure));
    if (!test.authSchemes.isEmpty())
        text += QLatin1String(", offers ") + test.authSchemes.join(QLatin1String(", "));
    if (!test.error.isEmpty())
        text += QStringLiteral(" (%1)").arg(test.error);
    return {StepId::Proxy, text + u'.'};
}

// Every attempt at the proxy's own port ended without a connection.
const PortAttempt *closedProxyPort(const CaseView &view)
{
    const PortAttempt *closed = nullptr;
    for (const PortAttempt &attempt : view.port ? view.port->attempts : QList<PortAttempt>()) {
        if (attempt.route != QLatin1String("proxy"))
            continue;
        if (connected(attempt))
            return nullptr;
        if (attempt.failure)
            closed = &attempt;
    }
    return closed;
}

const ProxySource *brokenScript(const ProxyFacts &proxy)
{
    const auto found =
        std::find_if(proxy.sources.begin(), proxy.sources.end(), [&](const ProxySource &source) {
            const bool script =
                source.kind == QLatin1String("pac") ||
                (source.kind == QLatin1String("autodetect") && !source.value.isEmpty());
            const bool forService = source.appliesTo == QLatin1String("service") ||
                                    source.appliesTo == QLatin1String("both");
            return script && forService && !source.error.isEmpty();
        });
    return found == proxy.sources.end() ? nullptr : &*found;
}

} // namespace

MaybeFinding ruleProxyMismatch(const CaseView &view, const TargetView &target)
{
    // without an address there was nothing to ask over the service's route: it was tried all the
    // same
    const bool noAddress = target.name.measured && target.name.addresses.isEmpty();
    if (!target.userGenuine || !(wasTried(view, target) || noAddress))
        return std::nullopt;
    const WebExchange &user = *target.userGenuine;
    const QString way = user.route == QLatin1String("proxy")
                            ? QStringLiteral("the proxy %1").arg(user.proxy)
                            : QStringLiteral("the direct way");
    Finding finding{Failure::ProxyMismatch, Confidence::Certain, {}, {}, {}, {}};
    finding.evidence.append(
        {StepId::WebRequest, QStringLiteral("Over this user's own route (%1), %2 gave a "
                                            "genuine answer.")
                                 .arg(way, target.target->host)});
    finding.evidence.append(
        {StepId::WebRequest,
         QStringLiteral("Over the route of Defender's service (%1), it did not%2.")
             .arg(view.viaProxy ? QStringLiteral("the proxy %1").arg(view.proxyName)
                                : QStringLiteral("the direct way"),
                  target.shown && target.shown->failure
                      ? QStringLiteral(": %1").arg(word(*target.shown->failure))
                      : QString())});
    return finding;
}

MaybeFinding ruleProxyScript(const CaseView &view, const TargetView &target)
{
    if (!view.proxy || !wasTried(view, target) ||
        target.passed(view.viaProxy ? WebPhase::ProxyAnswer : WebPhase::Connect))
        return std::nullopt;
    const ProxySource *script = brokenScript(*view.proxy);
    const bool onlyText = view.proxy->sources.isEmpty() && !view.proxy->pacError.isEmpty();
    if (!script && !onlyText)
        return std::nullopt;
    Finding finding{Failure::ProxyPacFailed, Confidence::Likely, {}, {}, {}, {}};
    const bool detected = script && script->kind == QLatin1String("autodetect");
    const QString where = !view.proxy->pacUrl.isEmpty() && !detected ? view.proxy->pacUrl
                          : script                                   ? script->value
                                                                     : QString();
    finding.evidence.append(
        {StepId::Proxy,
         QStringLiteral("The proxy script%1 cannot be used: %2.")
             .arg(where.isEmpty() ? QString() : QLatin1Char(' ') + where,
                  view.proxy->pacError.isEmpty() || detected ? script->error
                                                             : view.proxy->pacError)});
    finding.evidence.append({target.shown ? StepId::WebRequest : StepId::Port,
                             QStringLiteral("Without it, %1 was not reached%2.")
                                 .arg(target.target->host, target.shown && target.shown->failure
                                                               ? QStringLiteral(" (%1)").arg(
                                                                     word(*target.shown->failure))
                                                               : QString())});
    return finding;
}

MaybeFinding ruleProxyLeg(const CaseView &view, const TargetView &target)
{
    if (!view.viaProxy || target.passed(WebPhase::ProxyAnswer))
        return std::nullopt;
    const WebExchange *shown = target.shown;
    const std::optional<Failure> own =
        shown ? asProxyFailure(shown->failure, shown->reached > WebPhase::Connect) : std::nullopt;
    const ProxyTest *test = failedTest(view);
    // failedTest() gives only tests that have a failure
    const Failure tested =
        test ? failureOf(*test).value_or(Failure::ProxyProtocolError) : Failure::ProxyProtocolError;

    Finding finding;
    if (own || test) {
        finding.cause = own ? *own : tested;
        if (own && shown->status)
            finding.values.insert(QStringLiteral("status"), QString::number(*shown->status));
        if (own)
            finding.evidence.append(
                {StepId::WebRequest,
                 QStringLiteral("The request to %1 ended at the proxy %2: %3%4.")
                     .arg(target.target->host, view.proxyName, word(*own),
                          shown->error.isEmpty() ? QString()
                                                 : QStringLiteral(" (%1)").arg(shown->error))});
        if (test && tested == finding.cause) {
            finding.evidence.prepend(testEvidence(*test, tested));
            if (test->status)
                finding.values.insert(QStringLiteral("status"), QString::number(*test->status));
        }
        return finding;
    }
    if (const PortAttempt *closed = shown ? nullptr : closedProxyPort(view)) {
        finding.cause = Failure::ProxyUnreachable;
        finding.evidence.append({StepId::Port, QStringLiteral("%1 port %2 (the proxy): %3.")
                                                   .arg(closed->address)
                                                   .arg(closed->port.value_or(0))
                                                   .arg(word(*closed->failure))});
        return finding;
    }
    return std::nullopt;
}

} // namespace ecs
