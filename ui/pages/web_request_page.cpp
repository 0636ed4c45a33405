// SPDX-License-Identifier: MIT
#include "ui/pages/web_request_page.h"

#include "ui/format.h"
#include "ui/path_nodes.h"

#include <QLocale>
#include <QPlainTextEdit>

namespace ecs {

namespace {

constexpr int excerptShown = 4096;
constexpr int excerptLines = 8;

void addCertificate(FactTable &table, const TlsFacts &tls)
{
    if (!tls.chain.isEmpty()) {
        const CertificateFacts &leaf = tls.chain.first();
        table.add(WebRequestPage::tr("Certificate of"), orDash(leaf.subject));
        table.add(WebRequestPage::tr("Issued by"), orDash(leaf.issuer),
                  tls.rootExpected == false ? ColourRole::Failed : ColourRole::Text);
        if (leaf.notBefore.isValid() && leaf.notAfter.isValid())
            table.add(WebRequestPage::tr("Valid"),
                      WebRequestPage::tr("%1 to %2")
                          .arg(QLocale().toString(leaf.notBefore.date(), QLocale::ShortFormat),
                               QLocale().toString(leaf.notAfter.date(), QLocale::ShortFormat)));
        table.add(WebRequestPage::tr("Chain ends in"), orDash(tls.chain.last().subject));
    }
    if (!tls.interceptor.isEmpty())
        table.rows.append({{WebRequestPage::tr("Inspected by"), ColourRole::MutedText},
                           {tls.interceptor, ColourRole::Failed, true}});
    if (tls.rootExpected)
        table.add(WebRequestPage::tr("Root"),
                  *tls.rootExpected ? WebRequestPage::tr("one that ECS uses")
                                    : WebRequestPage::tr("none that ECS uses"),
                  *tls.rootExpected ? ColourRole::Passed : ColourRole::Failed);
    for (const ChainError &error : tls.errors)
        table.add(WebRequestPage::tr("Certificate problem"),
                  toToken(error.problem) + QStringLiteral(" · ") + error.text, ColourRole::Failed);
    if (!tls.protocol.isEmpty())
        table.add(WebRequestPage::tr("Encryption"),
                  tls.cipher.isEmpty() ? tls.protocol
                                       : QString(tls.protocol + QStringLiteral(", ") + tls.cipher));
}

} // namespace

WebRequestPage::WebRequestPage(PageContext context, QWidget *parent)
    : StepPage(StepId::WebRequest, context, parent)
    , m_facts(addFacts(tr("The request and its answer")))
    , m_timeHeading(addHeading(tr("Time")))
    , m_bars(new TimingBars(this))
    , m_requestsHeading(nullptr)
    , m_requests(nullptr)
    , m_excerptHeading(nullptr)
    , m_excerpt(new QPlainTextEdit(this))
{
    body()->addWidget(m_bars);
    m_requestsHeading = addHeading(tr("All requests"));
    m_requests = addFacts(tr("All requests"));
    m_excerptHeading = addHeading(tr("Beginning of what came back"));
    m_excerpt->setReadOnly(true);
    m_excerpt->setAccessibleName(tr("Beginning of what came back"));
    m_excerpt->setTabChangesFocus(true);
    m_excerpt->setFixedHeight(m_excerpt->fontMetrics().lineSpacing() * excerptLines + 16);
    body()->addWidget(m_excerpt);
    m_timeHeading->hide();
    m_requestsHeading->hide();
    m_excerptHeading->hide();
    m_excerpt->hide();
    finishLayout();
}

StepPage::Words WebRequestPage::words() const
{
    return {tr("Asking the ECS service"), tr("Web request"),
            tr("Sends Defender's request over the route its service uses, without any sign-in, and "
               "checks who answers.")};
}

QString WebRequestPage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<WebRequestFacts>();
    const WebExchange *exchange = facts ? mainExchange(*facts) : nullptr;
    if (exchange && exchange->genuine == true)
        return tr("ECS itself answered");
    return {};
}

FactTable WebRequestPage::exchangeTable(const WebExchange &exchange)
{
    FactTable table;
    FactCell status{notMeasured()};
    if (exchange.status)
        status = {QString::number(*exchange.status) + QLatin1Char(' ') + exchange.statusText,
                  exchange.genuine == true ? ColourRole::Passed : ColourRole::Text, true};
    else if (exchange.failure)
        status = {failureWord(*exchange.failure), ColourRole::Failed, true};
    table.rows.append({{tr("Answer"), ColourRole::MutedText}, status});
    if (exchange.genuine)
        table.add(tr("From ECS itself"), *exchange.genuine ? tr("yes") : tr("no"),
                  *exchange.genuine ? ColourRole::Passed : ColourRole::Failed);
    if (!exchange.genuineReason.isEmpty())
        table.add(tr("Because"), exchange.genuineReason);
    if (!exchange.error.isEmpty())
        table.add(tr("The system says"), exchange.error);
    table.add(tr("URL"), exchange.url);
    table.add(tr("Route"), exchange.route == QLatin1String("proxy")
                               ? tr("through the proxy %1").arg(exchange.proxy)
                               : tr("direct"));
    if (!exchange.address.isEmpty())
        table.add(tr("Answered from"), exchange.address);
    if (!exchange.redirect.isEmpty())
        table.add(tr("Redirect to"), exchange.redirect, ColourRole::Warning);
    if (exchange.tls)
        addCertificate(table, *exchange.tls);
    return table;
}

FactTable WebRequestPage::requestsTable(const WebRequestFacts &facts)
{
    FactTable table;
    table.headers = {tr("For"), tr("Route"), tr("Answer"), tr("Total time")};
    for (const WebExchange &exchange : facts.requests) {
        const QString answer = exchange.status    ? QString::number(*exchange.status)
                               : exchange.failure ? failureWord(*exchange.failure)
                                                  : notMeasured();
        table.rows.append(
            {{exchange.target},
             {exchange.route == QLatin1String("proxy") ? exchange.proxy : tr("direct")},
             {answer},
             {formatMs(exchange.timing.totalMs)}});
    }
    return table;
}

void WebRequestPage::showFacts(const StepResult *result)
{
    const auto *facts = result ? result->factsAs<WebRequestFacts>() : nullptr;
    const WebExchange *exchange = facts ? mainExchange(*facts) : nullptr;
    m_facts->setTable(exchange ? exchangeTable(*exchange) : FactTable{});
    m_bars->setPhases(exchange ? timingPhases(*exchange) : QList<TimingPhase>{});
    m_timeHeading->setVisible(!m_bars->phases().isEmpty());
    const bool several = facts && facts->requests.size() > 1;
    m_requests->setTable(several ? requestsTable(*facts) : FactTable{});
    m_requestsHeading->setVisible(several);
    const bool foreign = exchange && exchange->genuine != true && !exchange->bodyExcerpt.isEmpty();
    if (foreign) {
        const QString text = exchange->bodyExcerpt.left(excerptShown);
        if (m_excerpt->toPlainText() != text)
            m_excerpt->setPlainText(text);
    }
    m_excerptHeading->setVisible(foreign);
    show(m_excerpt, foreign);
}

} // namespace ecs
