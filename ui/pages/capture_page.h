// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"

namespace ecs {

/// The packet capture: how it runs, how large it is, when it ends by itself.
class CapturePage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapturePage)

public:
    explicit CapturePage(PageContext context, QWidget *parent = nullptr);

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    void removeLeftover();

    FactsView *m_facts;
    QPushButton *m_removeLeftover;
};

} // namespace ecs
