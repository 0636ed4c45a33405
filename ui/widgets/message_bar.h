// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step_state.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QList>

#include <functional>

class QPushButton;
class QHBoxLayout;

namespace ecs {

/// A question or a notice inside the window, above the buttons: never a dialog, so nothing waits
/// for it.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    struct Answer
    {
        QString text;
        std::function<void()> act; ///< empty: only closes the bar
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \a text with \a answers, the first one focused; replaces what was shown. An answer
    /// hides the bar before it acts.
    void ask(StepState state, const QString &text, const QList<Answer> &answers);
    void dismiss();
    QString text() const { return m_text->text(); }
    QList<QPushButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepState m_state = StepState::Warning;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
    QList<QPushButton *> m_buttons;
};

} // namespace ecs
