// SPDX-License-Identifier: MIT
#include "ui/widgets/message_bar.h"

#include "ui/glyphs.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ecs {

namespace {

constexpr int iconSide = 18;
constexpr int margin = 16;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(TextLabel::Level::Body, ColourRole::Text, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(2 * margin + iconSide - 4, 8, margin, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_text, 1);
    hide();
}

void MessageBar::ask(StepState state, const QString &text, const QList<Answer> &answers)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_state = state;
    m_text->setText(text);
    setAccessibleName(text);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            dismiss();
            if (act)
                act();
        });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    show();
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT changed();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT changed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColourRole ground =
        m_state == StepState::Failed ? ColourRole::FailedSoft : ColourRole::WarningSoft;
    painter.fillRect(rect(), themeColour(ground, palette()));
    painter.setPen(themeColour(ColourRole::Line, palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    QRectF icon(margin, (height() - iconSide) / 2.0, iconSide, iconSide);
    if (isRightToLeft())
        icon.moveLeft(width() - margin - iconSide);
    paintState(painter, icon, m_state, palette());
}

} // namespace ecs
