// SPDX-License-Identifier: MIT
#include "ui/widgets/wire_picture.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ecs {

namespace {

constexpr int gap = 8;
constexpr int boxPadding = 5;
constexpr int belowBoxes = 10;
constexpr double headLength = 8.0;
constexpr double headWidth = 4.0;
constexpr double cross = 4.5;
constexpr double corner = 5.0;
constexpr auto sides = {SequenceSide::Client, SequenceSide::Middle, SequenceSide::Server};

} // namespace

WirePicture::WirePicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(wireHeading(TextLanguage::Display));
}

void WirePicture::setSequence(const WireSequence &sequence)
{
    if (sequence == m_sequence)
        return;
    m_sequence = sequence;
    setAccessibleDescription(
        sequenceLines(sequence, TextLanguage::Display).join(QStringLiteral("\n")));
    updateGeometry();
    update();
}

int WirePicture::timeWidth() const
{
    const QFontMetrics metrics(smallFont(font()));
    int widest = 0;
    for (const SequenceArrow &arrow : m_sequence.arrows)
        widest = std::max(widest, metrics.horizontalAdvance(arrowTime(arrow)));
    return widest + gap;
}

int WirePicture::boxHeight() const
{
    return fontMetrics().height() + QFontMetrics(smallFont(font())).height() + 2 * boxPadding;
}

int WirePicture::rowHeight() const
{
    return fontMetrics().height() + 12;
}

int WirePicture::arrowsHeight() const
{
    const auto gaps = std::count_if(m_sequence.arrows.begin(), m_sequence.arrows.end(),
                                    [](const SequenceArrow &arrow) { return arrow.gapBefore; });
    return rowHeight() * static_cast<int>(m_sequence.arrows.size() + gaps);
}

int WirePicture::boxWidth() const
{
    return std::min((width() - timeWidth()) / 3 - gap, 220);
}

int WirePicture::lifeOf(SequenceSide side) const
{
    const int left = timeWidth() + boxWidth() / 2;
    const int right = width() - boxWidth() / 2 - 1;
    return left + (right - left) * static_cast<int>(side) / 2;
}

QSize WirePicture::sizeHint() const
{
    return {560, boxHeight() + belowBoxes + arrowsHeight() + gap};
}

QSize WirePicture::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

void WirePicture::paintStation(QPainter &painter, SequenceSide side) const
{
    const SequenceStation &station = stationOf(m_sequence, side);
    const int x = lifeOf(side);
    const QRect box(x - boxWidth() / 2, 0, boxWidth(), boxHeight());
    const QColor line = themeColour(ColourRole::Line, palette());
    painter.setPen(QPen(themeColour(ColourRole::Idle, palette()), 1,
                        station.present ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(x + 0.5, box.bottom() + 1), QPointF(x + 0.5, height() - 1));
    painter.setPen(station.suspect ? QPen(themeColour(ColourRole::Failed, palette()), 1.6)
                                   : QPen(line, 1, station.present ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(station.present ? QBrush(themeColour(ColourRole::Panel, palette()))
                                     : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner);

    const QFont nameFont = station.present ? strongFont(font()) : font();
    const QFontMetrics names(nameFont);
    const QFont noteFont = smallFont(font());
    const QFontMetrics notes(noteFont);
    const QRect inside = box.adjusted(boxPadding, boxPadding, -boxPadding, -boxPadding);
    painter.setFont(nameFont);
    painter.setPen(
        themeColour(station.present ? ColourRole::Text : ColourRole::MutedText, palette()));
    const Qt::Alignment place =
        Qt::AlignHCenter | (station.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    painter.drawText(inside, static_cast<int>(place),
                     names.elidedText(station.name, Qt::ElideMiddle, inside.width()));
    painter.setFont(noteFont);
    painter.setPen(themeColour(ColourRole::MutedText, palette()));
    painter.drawText(inside, static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom),
                     notes.elidedText(station.detail, Qt::ElideMiddle, inside.width()));
}

void WirePicture::paintHead(QPainter &painter, const SequenceArrow &arrow, const QPointF &tip,
                            double way) const
{
    const QColor colour =
        themeColour(arrow.fault ? ColourRole::Failed : ColourRole::Accent, palette());
    if (arrow.lost) {
        painter.setPen(QPen(colour, 2.2));
        painter.drawLine(tip + QPointF(-cross, -cross), tip + QPointF(cross, cross));
        painter.drawLine(tip + QPointF(-cross, cross), tip + QPointF(cross, -cross));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-way * headLength, -headWidth),
                                   tip + QPointF(-way * headLength, headWidth)}));
}

void WirePicture::paintArrow(QPainter &painter, const SequenceArrow &arrow, int y) const
{
    const int from = lifeOf(arrow.from);
    const int to = lifeOf(arrow.to);
    const double way = to > from ? 1.0 : -1.0;
    // What is lost ends halfway: how far it came is not known.
    const double end = arrow.lost ? (from + to) / 2.0 : to;
    const double middle = y + 0.5;
    const QColor colour =
        themeColour(arrow.fault ? ColourRole::Failed : ColourRole::Accent, palette());

    const QFont words = arrow.fault ? strongFont(font()) : font();
    const QFontMetrics metrics(words);
    const int left = std::min(from, to);
    const int right = std::max(from, to);
    const int whole = metrics.horizontalAdvance(arrow.text) + 4;
    // Words that are longer than the arrow go on over what is free beside it.
    const bool fits = whole <= right - left - gap;
    const bool fromClient = left == lifeOf(SequenceSide::Client);
    const int room = fits ? whole : fromClient ? width() - left - gap : right - gap - timeWidth();
    const QString text = metrics.elidedText(arrow.text, Qt::ElideRight, room);
    QRect label(0, 0, std::min(whole, room), metrics.height());
    if (fits)
        label.moveCenter({(from + to) / 2, 0});
    else if (fromClient)
        label.moveLeft(left + gap / 2);
    else
        label.moveRight(right - gap / 2);
    label.moveBottom(y - 3);
    painter.fillRect(label, themeColour(ColourRole::Page, palette())); // over other sides' lines
    painter.setFont(words);
    painter.setPen(themeColour(arrow.fault ? ColourRole::Failed : ColourRole::Text, palette()));
    painter.drawText(label, static_cast<int>(Qt::AlignCenter), text);
    // On top of the words' ground.
    painter.setPen(QPen(colour, 1.6, arrow.lost ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(from, middle),
                     QPointF(arrow.lost ? end : end - way * headLength, middle));
    paintHead(painter, arrow, {end, middle}, way);

    painter.setFont(smallFont(font()));
    painter.setPen(themeColour(ColourRole::MutedText, palette()));
    painter.drawText(QRect(0, y - rowHeight() / 2, timeWidth() - gap, rowHeight()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), arrowTime(arrow));
}

// Time runs down and the machine stands at the left in every language.
void WirePicture::paintEvent(QPaintEvent *)
{
    if (m_sequence.arrows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const SequenceSide side : sides)
        paintStation(painter, side);
    int y = boxHeight() + belowBoxes;
    for (const SequenceArrow &arrow : m_sequence.arrows) {
        if (arrow.gapBefore) {
            painter.setPen(themeColour(ColourRole::MutedText, palette()));
            painter.drawText(QRect(0, y, timeWidth() - gap, rowHeight()),
                             static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                             QStringLiteral("⋮"));
            y += rowHeight();
        }
        y += rowHeight();
        paintArrow(painter, arrow, y - 4);
    }
}

} // namespace ecs
