// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QCheckBox;

namespace ecs {

class ChoiceButton;

/// Rights of the process, the two ways to run, and what is collected.
class BeginPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BeginPage)

public:
    explicit BeginPage(PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *initialFocus() override;
    StatusCard *card() const { return m_card; }
    /// Shown in the card after a restart that did not happen.
    void setElevationNote(const QString &note);

Q_SIGNALS:
    void startRequested(bool stepThrough, bool withCapture);
    void elevationRequested(bool withCapture);

private:
    StatusCard::Content cardContent() const;
    void addCollected();

    StatusCard *m_card;
    ChoiceButton *m_runAll;
    ChoiceButton *m_stepThrough;
    QCheckBox *m_capture;
    QPushButton *m_elevate;
    QString m_note;
};

} // namespace ecs
