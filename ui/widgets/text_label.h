// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ecs {

/// A label that only ever shows plain text, in a colour role and a step of the hierarchy. It wraps,
/// and its height follows its width. Texts can be selected with the mouse and copied.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    enum class Level { Title, Heading, Body, Small };

    explicit TextLabel(Level level = Level::Body, ColourRole role = ColourRole::Text,
                       QWidget *parent = nullptr);

    void setRole(ColourRole role);
    /// Sets the text and hides the label when there is none.
    void setTextOrHide(const QString &text);
    /// Asks for the width of the whole text: it stands in one line where there is room for that.
    void setPrefersOneLine(bool on);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Level m_level;
    ColourRole m_role;
    bool m_prefersOneLine = false;
    bool m_restyling = false;
};

/// A small rounded frame around one word: confidence, token, number of lines.
class Chip final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ecs
