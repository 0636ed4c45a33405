// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"

namespace ecs {

/// All proxy settings, the one that decides for Defender's service, and what the proxy answered.
class ProxyPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyPage)

public:
    explicit ProxyPage(PageContext context, QWidget *parent = nullptr);

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    FactTable sourcesTable(const ProxyFacts &facts) const;
    FactTable summaryTable(const ProxyFacts &facts) const;
    static FactTable testsTable(const ProxyFacts &facts);

    StatusCard *m_mismatch;
    FactsView *m_summary;
    TextLabel *m_sourcesHeading;
    FactsView *m_sources;
    TextLabel *m_testsHeading;
    FactsView *m_tests;
};

} // namespace ecs
