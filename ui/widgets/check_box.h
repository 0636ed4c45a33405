// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace ecs {

/// A check box drawn in the window's own colours, so that its frame can be seen on every ground.
class CheckBox final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckBox)

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
};

} // namespace ecs
