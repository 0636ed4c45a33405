// SPDX-License-Identifier: MIT
#include "ui/pages/port_page.h"

#include "ui/format.h"

#include <algorithm>

namespace ecs {

PortPage::PortPage(PageContext context, QWidget *parent)
    : StepPage(StepId::Port, context, parent)
    , m_attempts(addFacts(tr("Connection attempts")))
{
    finishLayout();
}

StepPage::Words PortPage::words() const
{
    return {tr("Connecting to port 443"), tr("Port 443"),
            tr("Tries every address of the service at once, and the proxy's port if one is set.")};
}

QString PortPage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<PortFacts>();
    if (!facts || facts->attempts.isEmpty())
        return {};
    const auto good =
        std::count_if(facts->attempts.cbegin(), facts->attempts.cend(),
                      [](const PortAttempt &attempt) { return attempt.rttMs.has_value(); });
    return tr("%1 of %2 addresses accept connections").arg(good).arg(facts->attempts.size());
}

void PortPage::showFacts(const StepResult *result)
{
    FactTable table;
    table.headers = {tr("Address"), tr("Port"), tr("Route"), tr("From"), tr("Result"), tr("Time")};
    const auto *facts = result ? result->factsAs<PortFacts>() : nullptr;
    const bool proxied = run().record().route && run().record().route->kind == RouteKind::Proxy;
    if (facts)
        for (const PortAttempt &attempt : facts->attempts) {
            const bool direct = attempt.route != QLatin1String("proxy");
            FactCell outcome{tr("connected"), ColourRole::Passed};
            if (attempt.failure) {
                // Behind a proxy a closed direct way is what one expects, and is said to be so.
                const bool expected = proxied && direct;
                outcome = {
                    expected ? tr("%1 (expected behind a proxy)").arg(failureWord(*attempt.failure))
                             : failureWord(*attempt.failure),
                    expected ? ColourRole::Warning : ColourRole::Failed};
            } else if (!attempt.rttMs) {
                outcome = {tr("not tried"), ColourRole::MutedText};
            }
            table.rows.append({{orDash(attempt.address)},
                               {attempt.port ? QString::number(*attempt.port) : notMeasured()},
                               {direct ? tr("direct") : tr("proxy")},
                               {orDash(attempt.sourceAddress)},
                               outcome,
                               {formatMs(attempt.rttMs)}});
        }
    m_attempts->setTable(table);
}

} // namespace ecs
