// SPDX-License-Identifier: MIT
#include "ui/models/step_list_model.h"

#include "diagnostics/verdict/cause_table.h"

#include <QCoreApplication>

namespace ecs {

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Begin:
        return QCoreApplication::translate("PageName", "Before you begin");
    case PageId::Result:
        return QCoreApplication::translate("PageName", "Result");
    case PageId::Save:
        return QCoreApplication::translate("PageName", "Save");
    default:
        return stepName(*stepOf(page), TextLanguage::Display);
    }
}

StepListModel::StepListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_entries.front().reachable = true;
}

void StepListModel::setEntry(PageId page, const Entry &entry)
{
    Entry &stored = m_entries.at(static_cast<std::size_t>(page));
    if (stored == entry)
        return;
    stored = entry;
    const QModelIndex changed = indexOf(page);
    Q_EMIT dataChanged(changed, changed);
}

const StepListModel::Entry &StepListModel::entry(PageId page) const
{
    return m_entries.at(static_cast<std::size_t>(page));
}

QModelIndex StepListModel::indexOf(PageId page) const
{
    return index(static_cast<int>(page));
}

PageId StepListModel::pageAt(const QModelIndex &index)
{
    return static_cast<PageId>(index.row());
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PageId page = pageAt(index);
    const Entry &of = entry(page);
    const QString word = of.word.isEmpty() ? stepStateName(of.state) : of.word;
    switch (role) {
    case Qt::DisplayRole:
        return pageName(page);
    case StateRole:
        return static_cast<int>(of.state);
    case WordRole:
        return word;
    case ElapsedRole:
        return of.elapsed;
    case Qt::AccessibleTextRole:
        return of.elapsed.isEmpty() ? QString(pageName(page) + QStringLiteral(", ") + word)
                                    : QString(pageName(page) + QStringLiteral(", ") + word +
                                              QStringLiteral(", ") + of.elapsed);
    default:
        return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(pageAt(index)).reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                          : Qt::NoItemFlags;
}

} // namespace ecs
