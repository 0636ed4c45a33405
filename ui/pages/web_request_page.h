// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"
#include "ui/widgets/timing_bars.h"

class QPlainTextEdit;

namespace ecs {

/// The request itself: status, certificate, who answered, and where the time went.
class WebRequestPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebRequestPage)

public:
    explicit WebRequestPage(PageContext context, QWidget *parent = nullptr);

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    static FactTable exchangeTable(const WebExchange &exchange);
    static FactTable requestsTable(const WebRequestFacts &facts);

    FactsView *m_facts;
    TextLabel *m_timeHeading;
    TimingBars *m_bars;
    TextLabel *m_requestsHeading;
    FactsView *m_requests;
    TextLabel *m_excerptHeading;
    QPlainTextEdit *m_excerpt;
};

} // namespace ecs
