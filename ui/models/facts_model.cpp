// SPDX-License-Identifier: MIT
#include "ui/models/facts_model.h"

namespace ecs {

void FactTable::add(const QString &name, const QString &value, ColourRole tone)
{
    rows.append({{name, ColourRole::MutedText}, {value, tone}});
}

FactsModel::FactsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FactsModel::setTable(const FactTable &table)
{
    if (table == m_table)
        return;
    const auto columns = [](const FactTable &of) {
        return of.rows.isEmpty() ? qsizetype{0} : of.rows.first().size();
    };
    if (table.headers == m_table.headers && table.rows.size() == m_table.rows.size() &&
        columns(table) == columns(m_table)) {
        m_table = table;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FactsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_table.headers.isEmpty())
        return static_cast<int>(m_table.headers.size());
    return m_table.rows.isEmpty() ? 0 : static_cast<int>(m_table.rows.first().size());
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    const FactRow &row = m_table.rows.at(index.row());
    if (index.column() >= row.size())
        return {};
    const FactCell &cell = row.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return m_table.headers.isEmpty() ? cell.text
                                         : QString(m_table.headers.value(index.column()) +
                                                   QStringLiteral(": ") + cell.text);
    case ToneRole:
        return static_cast<int>(cell.tone);
    case StrongRole:
        return cell.strong;
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ecs
