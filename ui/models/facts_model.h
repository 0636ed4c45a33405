// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

namespace ecs {

/// One measured value as it is shown. The tone only underlines what the words already say.
struct FactCell
{
    QString text;
    ColourRole tone = ColourRole::Text;
    bool strong = false;

    bool operator==(const FactCell &) const = default;
};

using FactRow = QList<FactCell>;

struct FactTable
{
    QStringList headers; ///< empty: no header line
    QList<FactRow> rows; ///< each as long as the others

    /// A row of a name and its value.
    void add(const QString &name, const QString &value, ColourRole tone = ColourRole::Text);
    bool operator==(const FactTable &) const = default;
};

/// The facts of a page. A change of values keeps rows (and so focus and selection); only a change
/// of shape is a reset.
class FactsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsModel)

public:
    enum Role { ToneRole = Qt::UserRole, StrongRole };

    explicit FactsModel(QObject *parent = nullptr);

    void setTable(const FactTable &table);
    const FactTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FactTable m_table;
};

} // namespace ecs
