// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace ecs {

namespace {

struct RoleColours
{
    ColourRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColours roleTable[] = {
    {ColourRole::Page, 0xffffffff, 0xff1f2226},
    {ColourRole::Panel, 0xfff3f4f6, 0xff282b30},
    {ColourRole::Field, 0xfffafbfd, 0xff1a1d20},
    {ColourRole::Line, 0xffd5d9df, 0xff41464d},
    {ColourRole::Text, 0xff1b1f24, 0xfff0f2f4},
    {ColourRole::MutedText, 0xff58606b, 0xffabb2bc},
    {ColourRole::Idle, 0xffc9ced6, 0xff50565f},
    {ColourRole::Accent, 0xff0f5ea8, 0xff6cb2f2},
    {ColourRole::OnAccent, 0xffffffff, 0xff14181c},
    {ColourRole::AccentSoft, 0xffe7f0fa, 0xff1d3044},
    {ColourRole::OnState, 0xffffffff, 0xff14181c},
    {ColourRole::Passed, 0xff0f7b3a, 0xff6fcf8f},
    {ColourRole::PassedSoft, 0xffe6f4ea, 0xff1c3326},
    {ColourRole::Warning, 0xff8a5a00, 0xffe5b450},
    {ColourRole::WarningSoft, 0xfffdf3dc, 0xff383018},
    {ColourRole::Failed, 0xffb3261e, 0xffff8f86},
    {ColourRole::FailedSoft, 0xfffcebe9, 0xff43231f},
};

QColor tableColour(ColourRole role, ColourScheme scheme)
{
    for (const RoleColours &row : roleTable)
        if (row.role == role)
            return QColor::fromRgb(scheme == ColourScheme::Dark ? row.dark : row.light);
    return {};
}

QColor systemColour(ColourRole role, const QPalette &palette)
{
    switch (role) {
    case ColourRole::Page:
    case ColourRole::Panel:
    case ColourRole::AccentSoft:
    case ColourRole::PassedSoft:
    case ColourRole::WarningSoft:
    case ColourRole::FailedSoft:
    case ColourRole::OnState:
        return palette.color(QPalette::Window);
    case ColourRole::Field:
        return palette.color(QPalette::Base);
    case ColourRole::Accent:
        return palette.color(QPalette::Highlight);
    case ColourRole::OnAccent:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::WindowText);
    }
}

bool isPure(const QColor &colour)
{
    return colour.rgb() == qRgb(0, 0, 0) || colour.rgb() == qRgb(255, 255, 255);
}

/// Windows' own high-contrast schemes use one ground for windows and fields.
bool looksHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isPure(window) && window == palette.color(QPalette::Base) &&
           window == palette.color(QPalette::Button) &&
           contrastRatio(window, palette.color(QPalette::WindowText)) > 10.0;
}

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) +
           0.0722 * channel(colour.blue());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1.0 - share)));
    };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(base.pixelSize() * factor))));
    return font;
}

} // namespace

void setWizardStyle()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
}

QPalette themedPalette(const QPalette &system, bool highContrast)
{
    if (highContrast || looksHighContrast(system))
        return system;
    const bool dark =
        luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    const ColourScheme scheme = dark ? ColourScheme::Dark : ColourScheme::Light;
    const auto colour = [scheme](ColourRole role) { return tableColour(role, scheme); };

    QPalette palette = system;
    palette.setColor(QPalette::Window, colour(ColourRole::Page));
    palette.setColor(QPalette::WindowText, colour(ColourRole::Text));
    palette.setColor(QPalette::Base, colour(ColourRole::Field));
    palette.setColor(QPalette::AlternateBase, colour(ColourRole::Panel));
    palette.setColor(QPalette::Text, colour(ColourRole::Text));
    palette.setColor(QPalette::Button, colour(ColourRole::Panel));
    palette.setColor(QPalette::ButtonText, colour(ColourRole::Text));
    palette.setColor(QPalette::Highlight, colour(ColourRole::Accent));
    palette.setColor(QPalette::HighlightedText, colour(ColourRole::OnAccent));
    palette.setColor(QPalette::PlaceholderText, colour(ColourRole::MutedText));
    palette.setColor(QPalette::ToolTipBase, colour(ColourRole::Panel));
    palette.setColor(QPalette::ToolTipText, colour(ColourRole::Text));
    palette.setColor(QPalette::Link, colour(ColourRole::Accent));
    palette.setColor(QPalette::Light, colour(ColourRole::Page));
    palette.setColor(QPalette::Mid, colour(ColourRole::Line));
    palette.setColor(QPalette::Dark, colour(ColourRole::Idle));
    const QColor faint = mixed(colour(ColourRole::MutedText), colour(ColourRole::Page), 0.75);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    // A selection keeps its colours when the window is not active: the current fact stays visible.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(ColourRole::Accent));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colour(ColourRole::OnAccent));
    return palette;
}

ColourScheme schemeOf(const QPalette &palette)
{
    // Not by the ground: the style sheet gives single widgets another one.
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor marked = palette.color(QPalette::Active, QPalette::HighlightedText);
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark})
        if (highlight == tableColour(ColourRole::Accent, scheme) &&
            marked == tableColour(ColourRole::OnAccent, scheme))
            return scheme;
    return ColourScheme::System;
}

QColor themeColour(ColourRole role, const QPalette &palette)
{
    const ColourScheme scheme = schemeOf(palette);
    return scheme == ColourScheme::System ? systemColour(role, palette) : tableColour(role, scheme);
}

ColourRole stateColour(StepState state)
{
    switch (state) {
    case StepState::Running:
        return ColourRole::Accent;
    case StepState::Passed:
        return ColourRole::Passed;
    case StepState::Warning:
    case StepState::CouldNotRun:
        return ColourRole::Warning;
    case StepState::Failed:
        return ColourRole::Failed;
    case StepState::Waiting:
        return ColourRole::Idle;
    case StepState::Skipped:
    case StepState::Cancelled:
        return ColourRole::MutedText;
    }
    return ColourRole::Idle;
}

QString windowStyleSheet(const QPalette &palette)
{
    QString sheet = QStringLiteral(R"(
        QPushButton { padding: 7px 16px; border: 1px solid @line; border-radius: 4px;
                      background: @page; color: @text; outline: none; }
        QPushButton:hover { background: @panel; border-color: @idle; }
        QPushButton:pressed { background: @soft; }
        QPushButton:focus { border: 2px solid @accent; padding: 6px 15px; }
        QPushButton:disabled { color: @faint; background: @page; border-color: @line; }
        QPushButton[primary="true"] { background: @accent; color: @onaccent; border-color: @accent; }
        QPushButton[primary="true"]:hover { background: @deep; border-color: @deep; }
        QPushButton[primary="true"]:focus { border: 2px solid @text; }
        QPushButton[primary="true"]:disabled { background: @pale; border-color: @pale; color: @onpale; }
        QPushButton[quiet="true"] { border-color: transparent; background: transparent;
                                    padding: 3px 8px; color: @text; }
        QPushButton[quiet="true"]:hover { background: @panel; }
        QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 2px 7px; }
        QLineEdit { padding: 4px 8px; border: 1px solid @idle; border-radius: 4px;
                    background: @page; color: @text; min-height: 20px; }
        QLineEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
        QLineEdit:disabled { color: @faint; border-color: @line; }
        QProgressBar { border: none; background: @line; border-radius: 3px; max-height: 6px;
                       min-height: 6px; }
        QProgressBar::chunk { background: @accent; border-radius: 3px; }
        QPlainTextEdit { border: 1px solid @line; border-radius: 4px; background: @field;
                         color: @text; }
        QPlainTextEdit:focus { border: 2px solid @accent; }
        QTableView#factsView { border: none; background: @page; color: @text; }
        QTableView#factsView QHeaderView { background: @page; }
        QTableView#factsView QHeaderView::section { background: @page; color: @muted; border: none;
                         border-bottom: 1px solid @line; padding: 6px 8px; }
        QTableView#logView { border: none; background: @field; color: @text; }
        QScrollArea, QScrollArea > QWidget > QWidget { background: @page; border: none; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
        QScrollBar::handle { background: @idle; border-radius: 4px; margin: 2px; }
        QScrollBar::handle:vertical { min-height: 32px; }
        QScrollBar::handle:horizontal { min-width: 32px; }
        QScrollBar::handle:hover { background: @muted; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QSplitter::handle { background: transparent; }
        QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
    )");
    const auto colour = [&palette](ColourRole role) { return themeColour(role, palette); };
    const QColor accent = colour(ColourRole::Accent);
    const QColor page = colour(ColourRole::Page);
    const QColor text = colour(ColourRole::Text);
    // A high-contrast scheme has one colour for what cannot be used, and no shades.
    const bool system = schemeOf(palette) == ColourScheme::System;
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor pale = system ? page : mixed(accent, page, 0.5);
    const QColor faint = system ? disabled : mixed(colour(ColourRole::MutedText), page, 0.75);
    const std::pair<const char *, QColor> values[] = {
        // longer names first: "@page" must not eat the start of another name
        {"@onaccent", colour(ColourRole::OnAccent)},
        {"@onpale", system ? disabled : colour(ColourRole::OnAccent)},
        {"@accent", accent},
        {"@field", colour(ColourRole::Field)},
        {"@faint", faint},
        {"@panel", colour(ColourRole::Panel)},
        {"@muted", colour(ColourRole::MutedText)},
        {"@page", page},
        {"@pale", pale},
        {"@text", text},
        {"@line", colour(ColourRole::Line)},
        {"@idle", colour(ColourRole::Idle)},
        {"@soft", colour(ColourRole::AccentSoft)},
        {"@deep", system ? accent : mixed(accent, text, 0.85)},
    };
    for (const auto &[name, value] : values)
        sheet.replace(QLatin1String(name), value.name());
    return sheet;
}

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.88);
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.95);
    return font;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ecs
