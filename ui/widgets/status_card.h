// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step_state.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QTimer>

namespace ecs {

/// One status sentence: icon, bold words, text, and a searchable token. Can be focused and copied
/// (Ctrl+C).
class StatusCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusCard)

public:
    struct Content
    {
        StepState state = StepState::Waiting;
        QString title;
        QString text;
        QString detail; ///< small last line: token and the original words behind the text
        bool operator==(const Content &) const = default;
    };

    explicit StatusCard(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    QString plainText() const;
    /// Tells assistive technology now that the state ended.
    void announce();

Q_SIGNALS:
    void copyRequested(const QString &text);
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTurning();

    Content m_content;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_detail;
    QTimer m_turning;
    double m_turn = 0.0;
    bool m_ring = false; ///< the focus came by keyboard and is shown
};

} // namespace ecs
