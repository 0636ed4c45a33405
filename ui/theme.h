// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step_state.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace ecs {

/// The named colours of the window. Pages and painters ask for a role, never for a colour.
enum class ColourRole {
    Page,  ///< behind the page's text
    Panel, ///< behind the list of steps and the bottom bar
    Field, ///< behind the log
    Line,  ///< separators and frames
    Text,
    MutedText,
    Idle, ///< rings and lines of what has not happened yet
    Accent,
    OnAccent,
    AccentSoft,
    OnState, ///< the mark inside a filled state icon
    Passed,
    PassedSoft,
    Warning,
    WarningSoft,
    Failed,
    FailedSoft,
};

enum class ColourScheme { Light, Dark, System };

/// One style on every system, for the whole program: the look is what the tests have seen, and dark
/// also where the system's own style is not (Windows 10).
void setWizardStyle();

/// The palette of the window, made from the system's: light or dark by its lightness. A
/// high-contrast palette is returned as it is; \a highContrast is what the system says, and pure
/// black or white grounds count as such too.
QPalette themedPalette(const QPalette &system, bool highContrast);

/// Which table a palette belongs to: one that themedPalette() did not make is the system's.
ColourScheme schemeOf(const QPalette &palette);

/// The colour of \a role. In the System scheme all roles are colours of the palette itself.
QColor themeColour(ColourRole role, const QPalette &palette);

ColourRole stateColour(StepState state);

/// The one style sheet of the window: buttons, fields and scroll bars in the colours of the roles,
/// which in the System scheme are the palette's own.
QString windowStyleSheet(const QPalette &palette);

/// The fonts of the hierarchy, all derived from the window's font so that the system's size is
/// kept.
QFont titleFont(const QFont &base);
QFont strongFont(const QFont &base);
QFont smallFont(const QFont &base);
QFont fixedFont(const QFont &base);

/// Relative luminance contrast of two opaque colours after WCAG 2.1 (1…21).
double contrastRatio(const QColor &one, const QColor &other);

} // namespace ecs
