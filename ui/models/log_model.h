// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/step.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

namespace ecs {

/// The live log: time, level and text of each line, bounded. Lines are collected and inserted in
/// batches every 50 ms, so that a flood of lines costs the window a few insertions a second and no
/// more.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)

public:
    enum Column { TimeColumn, LevelColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, LineRole };

    static constexpr int defaultCapacity = 20'000;

    explicit LogModel(QObject *parent = nullptr, int capacity = defaultCapacity);

    /// Takes one line; it becomes visible with the next batch.
    void append(const LogEntry &entry);
    /// Inserts what is waiting at once.
    void flush();
    void clear();

    /// Lines that were removed because the model was full.
    qint64 dropped() const { return m_dropped; }
    int problems() const { return m_problems; }
    /// The longest text so far in characters, wide ones counted twice: the width of the view's
    /// column.
    int widestText() const { return m_widest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After each batch.
    void batchInserted();

private:
    void dropFirst(int count);
    static QString line(const LogEntry &entry);

    int m_capacity;
    qint64 m_dropped = 0;
    int m_problems = 0;
    int m_widest = 0;
    QList<LogEntry> m_entries;
    QList<LogEntry> m_pending;
    QTimer m_batch;
};

/// The word of \a level in the log.
QString logLevelName(LogLevel level);

} // namespace ecs
