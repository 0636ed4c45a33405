// SPDX-License-Identifier: MIT
#include "ui/widgets/path_picture.h"

#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace ecs {

namespace {

constexpr int iconSide = 24;
constexpr int gap = 6;
constexpr int top = 4;

} // namespace

PathPicture::PathPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PathPicture::setNodes(const QList<PathNode> &nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    setAccessibleName(pathDescription(nodes));
    updateGeometry();
    update();
}

QSize PathPicture::sizeHint() const
{
    const QFontMetrics note(smallFont(font()));
    return {560, top + iconSide + gap + fontMetrics().height() + 2 + note.height()};
}

QSize PathPicture::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

void PathPicture::paintEvent(QPaintEvent *)
{
    if (m_nodes.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int slot = width() / static_cast<int>(m_nodes.size());
    const int nameTop = top + iconSide + gap;
    const QFont noteFont = smallFont(font());
    const QFontMetrics noteMetrics(noteFont);
    for (int at = 0; at < m_nodes.size(); ++at) {
        const PathNode &node = m_nodes.at(at);
        const QRect box =
            QStyle::visualRect(layoutDirection(), rect(), QRect(at * slot, 0, slot, height()));
        const QPoint middle(box.center().x(), top + iconSide / 2);
        paintState(painter, QRectF(middle.x() - iconSide / 2.0, top, iconSide, iconSide),
                   node.state, palette());
        if (at + 1 < m_nodes.size()) {
            const bool crossed =
                node.state == StepState::Passed || node.state == StepState::Warning;
            const bool reached = crossed && m_nodes.at(at + 1).state != StepState::Waiting;
            painter.setPen(
                QPen(themeColour(reached ? ColourRole::Passed : ColourRole::Idle, palette()), 2));
            const int half = iconSide / 2 + gap;
            const int direction = layoutDirection() == Qt::RightToLeft ? -1 : 1;
            painter.drawLine(middle.x() + direction * half, middle.y(),
                             middle.x() + direction * (slot - half), middle.y());
        }
        painter.setFont(font());
        painter.setPen(themeColour(ColourRole::Text, palette()));
        painter.drawText(QRect(box.x(), nameTop, slot, fontMetrics().height()), Qt::AlignCenter,
                         node.name);
        painter.setFont(noteFont);
        painter.setPen(themeColour(node.state == StepState::Failed ? ColourRole::Failed
                                                                   : ColourRole::MutedText,
                                   palette()));
        painter.drawText(
            QRect(box.x(), nameTop + fontMetrics().height() + 2, slot, noteMetrics.height()),
            Qt::AlignCenter, noteMetrics.elidedText(node.note, Qt::ElideMiddle, slot - 4));
    }
}

} // namespace ecs
