// SPDX-License-Identifier: MIT
#include "ui/pages/proxy_page.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace ecs {

namespace {

/// Names of the places in which Windows keeps a proxy; a place that is not listed keeps its token.
QString sourceName(const QString &source)
{
    static constexpr struct
    {
        QLatin1String token;
        const char *name;
    } names[] = {
        {QLatin1String("option"), QT_TRANSLATE_NOOP("ProxySource", "chosen by option")},
        {QLatin1String("environment"), QT_TRANSLATE_NOOP("ProxySource", "environment variables")},
        {QLatin1String("defender_policy"), QT_TRANSLATE_NOOP("ProxySource", "Defender policy")},
        {QLatin1String("telemetry_proxy_server"),
         QT_TRANSLATE_NOOP("ProxySource", "telemetry proxy (registry)")},
        {QLatin1String("winhttp"), QT_TRANSLATE_NOOP("ProxySource", "WinHTTP (netsh)")},
        {QLatin1String("advproxy"), QT_TRANSLATE_NOOP("ProxySource", "WinHTTP advanced proxy")},
        {QLatin1String("wininet_user"),
         QT_TRANSLATE_NOOP("ProxySource", "signed-in user's settings")},
        {QLatin1String("wininet_elevated_user"),
         QT_TRANSLATE_NOOP("ProxySource", "elevated user's settings")},
        {QLatin1String("wininet_system"),
         QT_TRANSLATE_NOOP("ProxySource", "system account's settings")},
        {QLatin1String("wpad"), QT_TRANSLATE_NOOP("ProxySource", "automatic detection (WPAD)")},
        {QLatin1String("none"), QT_TRANSLATE_NOOP("ProxySource", "no setting")},
    };
    for (const auto &row : names)
        if (source == row.token)
            return QCoreApplication::translate("ProxySource", row.name);
    return source;
}

QString appliesText(const QString &applies)
{
    if (applies == QLatin1String("service"))
        return ProxyPage::tr("Defender's service");
    if (applies == QLatin1String("user"))
        return ProxyPage::tr("user");
    if (applies == QLatin1String("both"))
        return ProxyPage::tr("service and user");
    return ProxyPage::tr("nobody");
}

QString routeText(const QString &route)
{
    return route == QLatin1String("DIRECT") ? ProxyPage::tr("direct") : orDash(route);
}

} // namespace

ProxyPage::ProxyPage(PageContext context, QWidget *parent)
    : StepPage(StepId::Proxy, context, parent)
    , m_mismatch(addCard())
    , m_summary(addFacts(tr("Which route is used")))
    , m_sourcesHeading(addHeading(tr("Where this computer keeps proxy settings")))
    , m_sources(addFacts(tr("Proxy settings")))
    , m_testsHeading(addHeading(tr("What the proxy answered")))
    , m_tests(addFacts(tr("Answers of the proxy")))
{
    m_mismatch->hide();
    m_sourcesHeading->hide();
    m_testsHeading->hide();
    finishLayout();
}

StepPage::Words ProxyPage::words() const
{
    return {tr("Testing the proxy"), tr("Proxy"),
            tr("Reads every place that can hold a proxy setting, finds the one that decides for "
               "Defender's service, and asks that proxy without any sign-in.")};
}

QString ProxyPage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<ProxyFacts>();
    if (!facts || facts->forService.isEmpty())
        return {};
    const std::optional<RunRoute> &route = run().record().route;
    if (route && route->certainty == RouteCertainty::ChosenByUser)
        return route->kind == RouteKind::Proxy
                   ? tr("Tested through the proxy %1, as chosen for this run").arg(route->proxy)
                   : tr("Tested directly, as chosen for this run");
    return facts->forService == QLatin1String("DIRECT")
               ? tr("Defender's service connects directly, without a proxy")
               : tr("Defender's service uses the proxy %1").arg(facts->forService);
}

FactTable ProxyPage::summaryTable(const ProxyFacts &facts) const
{
    FactTable table;
    const ColourRole tone = facts.mismatch == true ? ColourRole::Warning : ColourRole::Text;
    table.add(tr("Defender's service"), routeText(facts.forService), tone);
    table.add(tr("Signed-in user"), routeText(facts.forUser), tone);
    if (run().record().route)
        table.add(tr("Decided by"), orDash(run().record().route->decidedBy));
    if (!facts.pacUrl.isEmpty())
        table.add(tr("Proxy script (PAC)"), facts.pacUrl);
    if (!facts.pacError.isEmpty())
        table.add(tr("Problem in the proxy script"), facts.pacError, ColourRole::Failed);
    return table;
}

FactTable ProxyPage::sourcesTable(const ProxyFacts &facts) const
{
    FactTable table;
    table.headers = {tr("Place"), tr("Setting"), tr("Means"), tr("Used by")};
    bool winnerFound = false;
    for (const ProxySource &source : facts.sources) {
        const bool forService = source.appliesTo == QLatin1String("service") ||
                                source.appliesTo == QLatin1String("both");
        const bool wins = !winnerFound && forService && !source.resolved.isEmpty() &&
                          source.resolved == facts.forService;
        winnerFound = winnerFound || wins;
        FactCell means{routeText(source.resolved)};
        if (!source.error.isEmpty())
            means = {source.error, ColourRole::Failed};
        const QString name = sourceName(source.source);
        table.rows.append({{wins ? tr("✓ %1 (decides)").arg(name) : name,
                            wins ? ColourRole::Passed : ColourRole::Text, wins},
                           {source.value.isEmpty() ? tr("not set") : source.value,
                            source.value.isEmpty() ? ColourRole::MutedText : ColourRole::Text},
                           means,
                           {appliesText(source.appliesTo), source.appliesTo == QLatin1String("none")
                                                               ? ColourRole::MutedText
                                                               : ColourRole::Text}});
    }
    return table;
}

FactTable ProxyPage::testsTable(const ProxyFacts &facts)
{
    FactTable table;
    table.headers = {tr("Proxy"), tr("Answer"), tr("Sign-in it accepts"), tr("Connect"),
                     tr("Answer after")};
    for (const ProxyTest &test : facts.tests) {
        FactCell answer{notMeasured()};
        if (test.status)
            answer = {QString::number(*test.status) + QLatin1Char(' ') + test.statusText,
                      test.failure ? ColourRole::Failed : ColourRole::Passed, true};
        else if (test.failure)
            answer = {failureWord(*test.failure), ColourRole::Failed, true};
        table.rows.append({{test.proxy},
                           answer,
                           {orDash(test.authSchemes.join(QStringLiteral(", ")))},
                           {formatMs(test.connectMs)},
                           {formatMs(test.answerMs)}});
    }
    return table;
}

void ProxyPage::showFacts(const StepResult *result)
{
    const auto *facts = result ? result->factsAs<ProxyFacts>() : nullptr;
    const ProxyFacts shown = facts ? *facts : ProxyFacts{};
    m_summary->setTable(facts ? summaryTable(shown) : FactTable{});
    m_sources->setTable(sourcesTable(shown));
    m_tests->setTable(testsTable(shown));
    m_sourcesHeading->setVisible(!shown.sources.isEmpty());
    m_testsHeading->setVisible(!shown.tests.isEmpty());
    const bool mismatch = shown.mismatch == true;
    if (mismatch)
        m_mismatch->setContent(
            {StepState::Warning,
             tr("The user and Defender's service take different routes"),
             tr("What works in this user's browser says nothing about Defender: its "
                "service goes by %1, the user by %2.")
                 .arg(routeText(shown.forService), routeText(shown.forUser)),
             {}});
    show(m_mismatch, mismatch);
}

} // namespace ecs
