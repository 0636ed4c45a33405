// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page_id.h"

#include <QListView>
#include <QTimer>

namespace ecs {

class StepListModel;

/// The list of pages on the left: state icon and word, elapsed time, an accent bar at the current
/// one. A click, or an arrow key and Enter, asks for a page that was reached already.
class StepListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepListView)

public:
    explicit StepListView(StepListModel *model, QWidget *parent = nullptr);

    void setCurrentPage(PageId page);
    /// As wide as no name, word or time is cut.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageRequested(ecs::PageId page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void updateGeometries() override;

private:
    void updateTurning();
    int neededWidth() const;

    StepListModel *m_model;
    int m_neededWidth = 0;
    QTimer m_turning;
};

} // namespace ecs
