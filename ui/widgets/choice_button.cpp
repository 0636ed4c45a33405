// SPDX-License-Identifier: MIT
#include "ui/widgets/choice_button.h"

#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ecs {

namespace {

constexpr int padding = 14;
constexpr int iconSide = 22;
constexpr int iconGap = 14;

} // namespace

ChoiceButton::ChoiceButton(Glyph glyph, const QString &title, const QString &description,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_description(description)
{
    setText(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setRecommended(bool recommended)
{
    m_recommended = recommended;
    update();
}

QRect ChoiceButton::textArea(int width) const
{
    const int left = padding + iconSide + iconGap;
    return {left, padding, std::max(width - left - padding, 40), 10'000};
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect area = textArea(width);
    const QFontMetrics strong(strongFont(font()));
    const int title =
        strong.boundingRect(area, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height();
    const int description =
        fontMetrics().boundingRect(area, Qt::TextWordWrap, m_description).height();
    return title + 4 + description + 2 * padding;
}

QSize ChoiceButton::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

bool ChoiceButton::event(QEvent *event)
{
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return handled;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lifted = isEnabled() && (underMouse() || isDown());
    const ColourRole ground = m_recommended && isEnabled() ? ColourRole::AccentSoft
                              : lifted                     ? ColourRole::Panel
                                                           : ColourRole::Page;
    const ColourRole frame = hasFocus() || (lifted && m_recommended) ? ColourRole::Accent
                             : lifted                                ? ColourRole::MutedText
                                                                     : ColourRole::Line;
    painter.setPen(QPen(themeColour(frame, palette()), hasFocus() ? 2 : 1));
    painter.setBrush(themeColour(ground, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    const QColor text = isEnabled() ? themeColour(ColourRole::Text, palette())
                                    : palette().color(QPalette::Disabled, QPalette::WindowText);
    const QColor muted = isEnabled() ? themeColour(ColourRole::MutedText, palette()) : text;
    const QColor icon = isEnabled() ? themeColour(ColourRole::Accent, palette()) : text;
    QRect iconBox(padding, (height() - iconSide) / 2, iconSide, iconSide);
    QRect area = textArea(width());
    const QFontMetrics strong(strongFont(font()));
    const int titleHeight =
        strong.boundingRect(area, Qt::TextWordWrap | Qt::TextShowMnemonic, this->text()).height();
    QRect title = area;
    title.setHeight(titleHeight);
    QRect description = area.translated(0, titleHeight + 4);
    description.setBottom(height() - padding);
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), iconBox), m_glyph, icon);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(text);
    painter.setFont(strongFont(font()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), title),
                     static_cast<int>(start) | Qt::TextWordWrap | Qt::TextShowMnemonic,
                     this->text());
    painter.setPen(muted);
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), description),
                     static_cast<int>(start) | Qt::TextWordWrap, m_description);
}

} // namespace ecs
