// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ecs {

enum class Glyph;

/// One of the big choices of a page: a picture, a title with its access key, and a sentence that
/// may wrap.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    ChoiceButton(Glyph glyph, const QString &title, const QString &description,
                 QWidget *parent = nullptr);

    /// The recommended choice is drawn in the accent colour.
    void setRecommended(bool recommended);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect textArea(int width) const;

    Glyph m_glyph;
    QString m_description;
    bool m_recommended = false;
};

} // namespace ecs
