// SPDX-License-Identifier: MIT
#include "ui/widgets/check_box.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace ecs {

namespace {

constexpr int side = 16;
constexpr int gap = 8;
constexpr int edge = 1; ///< room for the thicker frame of the focus

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize CheckBox::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {2 * edge + side + gap + words.width(),
            2 * edge + std::max(side, fontMetrics().height())};
}

QSize CheckBox::minimumSizeHint() const
{
    return sizeHint();
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](ColourRole role) { return themeColour(role, palette()); };
    const QColor faint = palette().color(QPalette::Disabled, QPalette::WindowText);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(edge, (height() - side) / 2, side, side));
    const QRectF box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lifted = isEnabled() && underMouse();
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? colour(ColourRole::Accent) : faint);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(isEnabled() ? colour(ColourRole::OnAccent) : colour(ColourRole::Page),
                            1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        QPainterPath mark(box.topLeft() + QPointF(3.6, 7.8));
        mark.lineTo(box.topLeft() + QPointF(6.6, 10.8));
        mark.lineTo(box.topLeft() + QPointF(11.6, 4.6));
        painter.drawPath(mark);
    } else {
        painter.setPen(
            QPen(!isEnabled() ? faint : colour(lifted ? ColourRole::Accent : ColourRole::MutedText),
                 1.2));
        painter.setBrush(colour(ColourRole::Page));
        painter.drawRoundedRect(box, 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(ColourRole::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place), 3, 3);
    }
    painter.setPen(isEnabled() ? colour(ColourRole::Text) : faint);
    const QRect words = rect().adjusted(edge + side + gap, 0, -edge, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter) |
                         Qt::TextShowMnemonic | Qt::TextSingleLine,
                     text());
}

} // namespace ecs
