// SPDX-License-Identifier: MIT
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>

namespace ecs {

TextLabel::TextLabel(Level level, ColourRole role, QWidget *parent)
    : QLabel(parent)
    , m_level(level)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
}

void TextLabel::setRole(ColourRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    restyle();
}

void TextLabel::setTextOrHide(const QString &text)
{
    if (text != this->text())
        setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::setPrefersOneLine(bool on)
{
    m_prefersOneLine = on;
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    if (!m_prefersOneLine)
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    const int width = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 1;
    return {width, heightForWidth(width)};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange ||
        event->type() == QEvent::ApplicationFontChange)
        restyle();
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own; // only this one role: all others go on following the parent
    own.setColor(QPalette::WindowText, themeColour(m_role, inherited));
    setPalette(own);
    const QFont base = window()->font();
    switch (m_level) {
    case Level::Title:
        setFont(titleFont(base));
        break;
    case Level::Heading:
        setFont(strongFont(base));
        break;
    case Level::Small:
        setFont(smallFont(base));
        break;
    case Level::Body:
        break;
    }
    m_restyling = false;
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setContentsMargins(10, 2, 10, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(smallFont(font()));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 22, metrics.height() + 6};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ColourRole::Line, palette()), 1));
    painter.setBrush(themeColour(ColourRole::Page, palette()));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace ecs
