// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace ecs {

/// A combo box in the window's own colours: same frame and height as the fields beside it.
class ComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComboBox)

public:
    explicit ComboBox(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ecs
