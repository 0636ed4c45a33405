// SPDX-License-Identifier: MIT
#include "ui/widgets/status_card.h"

#include "ui/glyphs.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace ecs {

namespace {

constexpr int iconSide = 18;
constexpr int padding = 12;
constexpr int turnStepMs = 80;

ColourRole groundOf(StepState state)
{
    switch (state) {
    case StepState::Running:
        return ColourRole::AccentSoft;
    case StepState::Passed:
        return ColourRole::PassedSoft;
    case StepState::Warning:
    case StepState::CouldNotRun:
        return ColourRole::WarningSoft;
    case StepState::Failed:
        return ColourRole::FailedSoft;
    default:
        return ColourRole::Panel;
    }
}

} // namespace

StatusCard::StatusCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextLabel::Level::Heading, ColourRole::Text, this))
    , m_text(new TextLabel(TextLabel::Level::Body, ColourRole::Text, this))
    , m_detail(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
{
    setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding + iconSide + padding, padding, padding, padding);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_turning.setInterval(turnStepMs);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = std::fmod(m_turn + 0.07, 1.0);
        update(0, 0, padding * 2 + iconSide, height());
    });
    m_text->hide();
    m_detail->hide();
}

void StatusCard::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setTextOrHide(content.title);
    m_text->setTextOrHide(content.text);
    m_detail->setTextOrHide(content.detail);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    updateTurning();
    updateGeometry();
    update();
}

QString StatusCard::plainText() const
{
    QStringList lines;
    for (const QString &line : {m_content.title, m_content.text, m_content.detail})
        if (!line.isEmpty())
            lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

void StatusCard::announce()
{
    QAccessibleEvent nameChanged(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&nameChanged);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(plainText());
}

void StatusCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool system = schemeOf(palette()) == ColourScheme::System;
    const QColor frame =
        m_ring ? themeColour(ColourRole::Accent, palette())
               : themeColour(system ? ColourRole::Line : groundOf(m_content.state), palette());
    painter.setPen(QPen(frame, m_ring ? 2 : 1));
    painter.setBrush(themeColour(groundOf(m_content.state), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const double top = m_title->y() + (m_title->fontMetrics().height() - iconSide) / 2.0;
    QRectF icon(padding, top, iconSide, iconSide);
    if (isRightToLeft())
        icon.moveLeft(width() - padding - iconSide);
    paintState(painter, icon, m_content.state, palette(), m_turn);
}

void StatusCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(plainText());
    else
        QFrame::keyPressEvent(event);
}

void StatusCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    update();
}

void StatusCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    m_ring = false;
    update();
}

void StatusCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    updateTurning();
}

void StatusCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_turning.stop();
}

void StatusCard::updateTurning()
{
    const bool animate =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_content.state == StepState::Running && isVisible() && animate) {
        if (!m_turning.isActive())
            m_turning.start();
    } else {
        m_turning.stop();
    }
}

} // namespace ecs
