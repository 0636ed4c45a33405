// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step_state.h"

#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;
class QWidget;

namespace ecs {

/// The small pictures of the window, drawn as paths: sharp at every scale, without an image format.
enum class Glyph {
    Shield,
    Play,
    Steps,
    Info,
    Folder,
    Globe,
    Copy,
    Recording,
    ChevronDown,
    ChevronRight,
    ChevronLeft,
    Help,
};

/// Paints the icon of \a state. Each state has a shape of its own, so that colour is never the only
/// difference. \a turn (0…1) is the position of the running arc.
void paintState(QPainter &painter, const QRectF &area, StepState state, const QPalette &palette,
                double turn = 0.0);

void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour);

/// \a glyph as an icon in the text colour of \a palette.
QIcon glyphIcon(Glyph glyph, const QColor &colour);

} // namespace ecs
