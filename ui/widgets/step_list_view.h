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

Q_SIGNALS:
    void pageRequested(ecs::PageId page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTurning();

    StepListModel *m_model;
    QTimer m_turning;
};

} // namespace ecs
