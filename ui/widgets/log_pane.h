// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/log_model.h"

#include <QFrame>
#include <QSortFilterProxyModel>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ecs {

class Chip;

/// Passes the lines that hold the text and, if wanted, only warnings and errors.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilter)

public:
    explicit LogFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    void setOnlyProblems(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_onlyProblems = false;
};

/// The live log under every page: follows the newest line unless the reader scrolled up, can be
/// filtered, copied and folded away.
class LogPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPane)

public:
    explicit LogPane(LogModel *model, QWidget *parent = nullptr);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    int headerHeight() const;
    QSize minimumSizeHint() const override;
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void collapsedChanged(bool collapsed, bool byReader);
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildView();
    void updateCount();
    void updateColumns();
    void updateToggle();
    void followTail();
    QString selectedOrAll() const;

    LogModel *m_model;
    LogFilter m_filter;
    QWidget *m_header;
    QPushButton *m_toggle;
    Chip *m_count;
    QCheckBox *m_onlyProblems;
    QLineEdit *m_search;
    QPushButton *m_copy;
    QTableView *m_view;
    bool m_collapsed = false;
    bool m_following = true;
    int m_lastMaximum = 0; ///< of the vertical scroll bar
};

} // namespace ecs
