// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

namespace ecs {

/// Base of the pages that show one step: status card, facts, "Run this step again".
class StepPage : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    StepPage(StepId step, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *initialFocus() override;
    StepId step() const { return m_step; }
    StatusCard *card() const { return m_card; }
    /// Says the end of the step to assistive technology.
    void announce() { m_card->announce(); }

protected:
    struct Words
    {
        QString running;  ///< main instruction while the step waits or runs
        QString finished; ///< main instruction afterwards
        QString about;    ///< one sentence: what the step does
    };

    virtual Words words() const = 0;
    /// The status sentence of a step that passed or ended with a warning without a token of its
    /// own.
    virtual QString resultText(const StepResult &result) const = 0;
    /// Fills the tables; \a result is null while nothing was measured.
    virtual void showFacts(const StepResult *result) = 0;

    /// To be called at the end of the derived constructor: adds the row with the repeat button, and
    /// returns it for more buttons.
    FlowLayout *finishLayout();

private:
    StatusCard::Content cardContent() const;
    StatusCard::Content finishedContent(const StepResult &result) const;

    StepId m_step;
    StatusCard *m_card;
    QPushButton *m_again = nullptr;
    QPushButton *m_rest = nullptr;
};

} // namespace ecs
