// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/step_page.h"

namespace ecs {

/// Each address with the time it took to connect, or what came instead.
class PortPage final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortPage)

public:
    explicit PortPage(PageContext context, QWidget *parent = nullptr);

protected:
    Words words() const override;
    QString resultText(const StepResult &result) const override;
    void showFacts(const StepResult *result) override;

private:
    FactsView *m_attempts;
};

} // namespace ecs
