// SPDX-License-Identifier: MIT
#include "ui/widgets/combo_box.h"

#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ecs {

namespace {

constexpr int padding = 8;
constexpr int arrowSide = 16;

} // namespace

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize ComboBox::sizeHint() const
{
    int widest = 0;
    for (int at = 0; at < count(); ++at)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(at)));
    return {widest + 3 * padding + arrowSide, fontMetrics().height() + 2 * padding};
}

QSize ComboBox::minimumSizeHint() const
{
    return sizeHint();
}

void ComboBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](ColourRole role) { return themeColour(role, palette()); };
    const QColor faint = palette().color(QPalette::Disabled, QPalette::WindowText);
    const QColor text = isEnabled() ? colour(ColourRole::Text) : faint;
    const bool marked = hasFocus() || (isEnabled() && underMouse());
    painter.setPen(
        QPen(colour(marked ? ColourRole::Accent : ColourRole::Idle), hasFocus() ? 2 : 1));
    painter.setBrush(colour(ColourRole::Page));
    const double inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    const QRect arrow(width() - padding - arrowSide, (height() - arrowSide) / 2, arrowSide,
                      arrowSide);
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Glyph::ChevronDown,
               text);
    painter.setPen(text);
    const QRect words(padding, 0, arrow.left() - 2 * padding, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter),
                     currentText());
}

} // namespace ecs
