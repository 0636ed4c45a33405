// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"

namespace ecs {

/// Every name server's answer, the system's own, and the hosts file.
class DnsPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DnsPage)

public:
    explicit DnsPage(PageContext context, QWidget *parent = nullptr);

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    FactsView *m_answers;
};

} // namespace ecs
