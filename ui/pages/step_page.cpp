// SPDX-License-Identifier: MIT
#include "ui/pages/step_page.h"

#include "diagnostics/verdict/cause_table.h"
#include "ui/format.h"

namespace ecs {

StepPage::StepPage(StepId step, PageContext context, QWidget *parent)
    : Page(pageOf(step), context, parent)
    , m_step(step)
    , m_card(addCard())
{
}

FlowLayout *StepPage::finishLayout()
{
    FlowLayout *row = addRow();
    m_again = addButton(row, tr("Run this step a&gain"));
    m_rest = addButton(row, tr("&Run the rest without waiting"));
    connect(m_again, &QPushButton::clicked, this, [this] { run().repeatFrom(m_step); });
    connect(m_rest, &QPushButton::clicked, this, [this] { run().runThrough(); });
    m_again->hide();
    m_rest->hide();
    return row;
}

QWidget *StepPage::initialFocus()
{
    return nullptr;
}

StatusCard::Content StepPage::finishedContent(const StepResult &result) const
{
    StatusCard::Content content;
    content.state = toStepState(result.status);
    if (result.failure) {
        const CauseText text = causeText(*result.failure, TextLanguage::Display, run().record());
        content.title = text.headline;
        const bool forInformation =
            result.status == StepStatus::Warning && !isWarningOnly(*result.failure);
        content.text =
            forInformation
                ? tr("Measured for information: Defender does not use ECS on this computer.")
                : text.explanation;
        content.detail = toToken(*result.failure) + QStringLiteral(" · ") + result.summary;
        return content;
    }
    if (result.reason) {
        content.title = stepStateName(content.state);
        content.text = reasonSentence(*result.reason, TextLanguage::Display);
        content.detail = toToken(*result.reason) + QStringLiteral(" · ") + result.summary;
        return content;
    }
    if (result.status == StepStatus::Cancelled) {
        content.title = stepStateName(content.state);
        content.text = tr("This step was stopped before its end.");
        return content;
    }
    content.title = resultText(result);
    if (content.title.isEmpty())
        content.title = result.summary;
    else if (result.status == StepStatus::Warning)
        content.detail = result.summary;
    return content;
}

StatusCard::Content StepPage::cardContent() const
{
    const StepView &view = run().step(m_step);
    if (view.state == StepState::Running)
        return {
            StepState::Running, tr("Running. %1").arg(run().boundText(m_step)), view.lastLine, {}};
    if (view.result)
        return finishedContent(*view.result);
    return {StepState::Waiting, tr("Not started yet"), {}, {}};
}

void StepPage::refresh()
{
    const StepView &view = run().step(m_step);
    const Words texts = words();
    const bool ended = view.state != StepState::Waiting && view.state != StepState::Running;
    setTitle(ended ? texts.finished : texts.running);
    const QString bound = run().boundText(m_step);
    setSubtitle(bound.isEmpty() ? texts.about : QString(texts.about + QLatin1Char(' ') + bound));
    StatusCard::Content content = cardContent();
    if (view.state == StepState::Running && run().boundText(m_step).isEmpty())
        content.title = stepStateName(StepState::Running);
    m_card->setContent(content);
    showFacts(view.result ? &*view.result : nullptr);
    show(m_again, ended && run().canRepeat());
    show(m_rest, run().phase() == RunPhase::Waiting && run().steppingThrough() &&
                     run().waitingFor().has_value());
}

} // namespace ecs
