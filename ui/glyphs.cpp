// SPDX-License-Identifier: MIT
#include "ui/glyphs.h"

#include "ui/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ecs {

namespace {

/// All drawings are made on a 16 × 16 grid and scaled to the area.
constexpr double grid = 16.0;

class GridPainter
{
public:
    GridPainter(QPainter &painter, const QRectF &area)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        const double side = std::min(area.width(), area.height());
        m_painter.translate(area.center() - QPointF(side / 2, side / 2));
        m_painter.scale(side / grid, side / grid);
    }
    ~GridPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(GridPainter)

    void stroke(const QColor &colour, double width)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }
    void fill(const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }
    void lines(std::initializer_list<QPointF> points)
    {
        QPainterPath path(*points.begin());
        for (const QPointF &point : points)
            path.lineTo(point);
        m_painter.drawPath(path);
    }

private:
    QPainter &m_painter;
};

void paintFilled(QPainter &painter, GridPainter &on, StepState state, const QColor &ground,
                 const QColor &mark)
{
    on.fill(ground);
    switch (state) {
    case StepState::Passed:
        painter.drawEllipse(QRectF(0, 0, 16, 16));
        on.stroke(mark, 1.9);
        on.lines({{4.6, 8.4}, {7.0, 10.8}, {11.4, 5.4}});
        break;
    case StepState::Warning: {
        QPainterPath triangle;
        triangle.moveTo(8, 0.8);
        triangle.lineTo(15.8, 14.8);
        triangle.lineTo(0.2, 14.8);
        triangle.closeSubpath();
        painter.setPen(QPen(ground, 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        on.stroke(mark, 1.8);
        on.lines({{8, 5.6}, {8, 9.4}});
        on.fill(mark);
        painter.drawEllipse(QPointF(8, 12.2), 1.1, 1.1);
        break;
    }
    case StepState::Failed:
        painter.drawRoundedRect(QRectF(0.3, 0.3, 15.4, 15.4), 2.2, 2.2);
        on.stroke(mark, 2.0);
        on.lines({{5, 5}, {11, 11}});
        on.lines({{11, 5}, {5, 11}});
        break;
    default: { // could not run: a diamond with a question mark
        QPainterPath diamond;
        diamond.moveTo(8, 0);
        diamond.lineTo(16, 8);
        diamond.lineTo(8, 16);
        diamond.lineTo(0, 8);
        diamond.closeSubpath();
        painter.drawPath(diamond);
        on.stroke(mark, 1.5);
        QPainterPath question(QPointF(6.0, 6.6));
        question.cubicTo(6.0, 3.9, 10.2, 4.0, 10.0, 6.5);
        question.cubicTo(9.9, 7.8, 8.0, 7.8, 8.0, 9.4);
        painter.drawPath(question);
        on.fill(mark);
        painter.drawEllipse(QPointF(8, 11.7), 0.95, 0.95);
        break;
    }
    }
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5F);
        paintGlyph(*painter, rect, m_glyph, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_colour;
};

void paintSigns(QPainter &painter, GridPainter &on, Glyph glyph, const QColor &colour)
{
    on.stroke(colour, 1.4);
    switch (glyph) {
    case Glyph::ChevronDown:
        on.lines({{4, 6}, {8, 10}, {12, 6}});
        break;
    case Glyph::ChevronRight:
        on.lines({{6, 4}, {10, 8}, {6, 12}});
        break;
    case Glyph::ChevronLeft:
        on.lines({{10, 4}, {6, 8}, {10, 12}});
        break;
    case Glyph::Steps:
        for (const double y : {3.5, 8.0, 12.5}) {
            painter.drawEllipse(QPointF(3.2, y), 1.2, 1.2);
            on.lines({{7, y}, {14, y}});
        }
        break;
    case Glyph::Help:
    case Glyph::Info:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        on.stroke(colour, 1.6);
        if (glyph == Glyph::Info) {
            on.lines({{8, 7.4}, {8, 11.6}});
            on.fill(colour);
            painter.drawEllipse(QPointF(8, 4.8), 1.0, 1.0);
        } else {
            QPainterPath question(QPointF(5.9, 6.3));
            question.cubicTo(5.9, 3.6, 10.2, 3.7, 10.0, 6.2);
            question.cubicTo(9.9, 7.6, 8.0, 7.6, 8.0, 9.3);
            painter.drawPath(question);
            on.fill(colour);
            painter.drawEllipse(QPointF(8, 11.8), 0.95, 0.95);
        }
        break;
    default:
        break;
    }
}

void paintThings(QPainter &painter, GridPainter &on, Glyph glyph, const QColor &colour)
{
    on.stroke(colour, 1.3);
    switch (glyph) {
    case Glyph::Shield: {
        QPainterPath shield(QPointF(8, 1));
        shield.cubicTo(10, 2.6, 12, 3.2, 14, 3.2);
        shield.cubicTo(14, 9, 12, 13, 8, 15);
        shield.cubicTo(4, 13, 2, 9, 2, 3.2);
        shield.cubicTo(4, 3.2, 6, 2.6, 8, 1);
        painter.drawPath(shield);
        // The quartered shield that Windows readers know, in one colour.
        painter.setClipPath(shield);
        on.fill(colour);
        painter.drawRect(QRectF(8, 0, 8, 8));
        painter.drawRect(QRectF(0, 8, 8, 8));
        break;
    }
    case Glyph::Play: {
        QPainterPath triangle(QPointF(4.5, 2.5));
        triangle.lineTo(13, 8);
        triangle.lineTo(4.5, 13.5);
        triangle.closeSubpath();
        painter.setBrush(colour);
        painter.drawPath(triangle);
        break;
    }
    case Glyph::Folder: {
        QPainterPath folder(QPointF(1.5, 13));
        folder.lineTo(1.5, 3);
        folder.lineTo(6, 3);
        folder.lineTo(7.6, 5);
        folder.lineTo(14.5, 5);
        folder.lineTo(14.5, 13);
        folder.closeSubpath();
        painter.drawPath(folder);
        break;
    }
    case Glyph::Globe:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        painter.drawEllipse(QRectF(5, 1.5, 6, 13));
        on.lines({{1.8, 8}, {14.2, 8}});
        break;
    case Glyph::Copy:
        painter.drawRoundedRect(QRectF(5, 5, 9, 9.5), 1, 1);
        on.lines({{11, 2}, {2, 2}, {2, 11}});
        break;
    case Glyph::Recording:
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        on.fill(colour);
        painter.drawEllipse(QRectF(4.8, 4.8, 6.4, 6.4));
        break;
    default:
        break;
    }
}

} // namespace

void paintState(QPainter &painter, const QRectF &area, StepState state, const QPalette &palette,
                double turn)
{
    GridPainter on(painter, area);
    const QColor colour = themeColour(stateColour(state), palette);
    switch (state) {
    case StepState::Waiting:
        on.stroke(colour, 1.6);
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        return;
    case StepState::Running: {
        QPen pen(colour, 2.2, Qt::SolidLine, Qt::RoundCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(1.4, 1.4, 13.2, 13.2),
                        static_cast<int>(-turn * 360.0 * 16.0) + 50 * 16, 260 * 16);
        return;
    }
    case StepState::Skipped:
        on.stroke(colour, 1.6);
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        on.lines({{5, 8}, {11, 8}});
        return;
    case StepState::Cancelled:
        on.stroke(colour, 1.6);
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        on.fill(colour);
        painter.drawRoundedRect(QRectF(5.4, 5.4, 5.2, 5.2), 0.8, 0.8);
        return;
    default:
        paintFilled(painter, on, state, colour, themeColour(ColourRole::OnState, palette));
        return;
    }
}

void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour)
{
    GridPainter on(painter, area);
    paintSigns(painter, on, glyph, colour);
    paintThings(painter, on, glyph, colour);
}

QIcon glyphIcon(Glyph glyph, const QColor &colour)
{
    return QIcon(new GlyphEngine(glyph, colour));
}

} // namespace ecs
