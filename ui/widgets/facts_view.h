// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/facts_model.h"

#include <QTableView>

namespace ecs {

/// A small table of facts that is always shown whole: its height follows its rows, long values
/// wrap. The focused cell is copied with Ctrl+C, a selection of several as lines with tabs.
class FactsView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsView)

public:
    /// \a name is what assistive technology calls the table.
    explicit FactsView(const QString &name, QWidget *parent = nullptr);

    /// Shows \a table; hidden while there are no rows.
    void setTable(const FactTable &table);
    const FactTable &table() const { return m_model.table(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    QString selectedText() const;

    FactsModel m_model;
    int m_contentHeight = 0;
    bool m_layingOut = false;
};

} // namespace ecs
