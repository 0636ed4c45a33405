// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page_id.h"
#include "ui/step_state.h"

#include <QAbstractListModel>

#include <array>

namespace ecs {

/// The nine entries of the list on the left: name, state and elapsed time of each page.
class StepListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepListModel)

public:
    enum Role { StateRole = Qt::UserRole, WordRole, ElapsedRole };

    struct Entry
    {
        StepState state = StepState::Waiting;
        QString word;    ///< empty: the state's own
        QString elapsed; ///< empty: nothing to show yet
        bool reachable = false;

        bool operator==(const Entry &) const = default;
    };

    explicit StepListModel(QObject *parent = nullptr);

    void setEntry(PageId page, const Entry &entry);
    const Entry &entry(PageId page) const;
    QModelIndex indexOf(PageId page) const;
    static PageId pageAt(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::array<Entry, allPages.size()> m_entries;
};

/// The short name of \a page: the step's own, or that of the two last pages.
QString pageName(PageId page);

} // namespace ecs
