// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace ecs {

/// Items one after the other; a row that is full goes on in the next. For buttons and chips whose
/// texts get longer in another language.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(int gap = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    bool isEmpty() const override;

private:
    int place(const QRect &rect, bool apply) const;

    int m_gap;
    QList<QLayoutItem *> m_items; ///< owned, as QLayout demands
};

} // namespace ecs
