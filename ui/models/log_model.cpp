// SPDX-License-Identifier: MIT
#include "ui/models/log_model.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace ecs {

namespace {

constexpr int batchMs = 50;

int width(const QString &text)
{
    int units = 0;
    for (const QChar character : text)
        units += character.unicode() >= 0x1100 ? 2 : 1;
    return units;
}

} // namespace

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return QCoreApplication::translate("LogModel", "info");
    case LogLevel::Warning:
        return QCoreApplication::translate("LogModel", "warn");
    case LogLevel::Error:
        return QCoreApplication::translate("LogModel", "error");
    }
    return {};
}

LogModel::LogModel(QObject *parent, int capacity)
    : QAbstractTableModel(parent)
    , m_capacity(std::max(capacity, 1))
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchMs);
    connect(&m_batch, &QTimer::timeout, this, &LogModel::flush);
}

void LogModel::append(const LogEntry &entry)
{
    // More than the model can ever show between two batches: the oldest go at once.
    if (m_pending.size() >= m_capacity) {
        m_pending.removeFirst();
        ++m_dropped;
    }
    m_pending.append(entry);
    if (!m_batch.isActive())
        m_batch.start();
}

void LogModel::flush()
{
    m_batch.stop();
    if (m_pending.isEmpty())
        return;
    const int incoming = static_cast<int>(m_pending.size());
    const int over = static_cast<int>(m_entries.size()) + incoming - m_capacity;
    if (over > 0)
        dropFirst(over);
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + incoming - 1);
    for (const LogEntry &entry : std::as_const(m_pending)) {
        m_widest = std::max(m_widest, width(entry.text));
        m_problems += entry.level != LogLevel::Info ? 1 : 0;
    }
    m_entries += m_pending;
    m_pending.clear();
    endInsertRows();
    Q_EMIT batchInserted();
}

void LogModel::clear()
{
    m_batch.stop();
    beginResetModel();
    m_entries.clear();
    m_pending.clear();
    m_dropped = 0;
    m_problems = 0;
    m_widest = 0;
    endResetModel();
    Q_EMIT batchInserted();
}

void LogModel::dropFirst(int count)
{
    const int gone = std::min(count, static_cast<int>(m_entries.size()));
    if (gone <= 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    m_problems -= static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cbegin() + gone,
                      [](const LogEntry &entry) { return entry.level != LogLevel::Info; }));
    m_entries.remove(0, gone);
    m_dropped += gone;
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::line(const LogEntry &entry)
{
    return QStringLiteral("%1  %2  %3")
        .arg(entry.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")),
             logLevelName(entry.level).leftJustified(5), entry.text);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const LogEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return entry.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
        return index.column() == LevelColumn ? logLevelName(entry.level) : entry.text;
    case LevelRole:
        return static_cast<int>(entry.level);
    case LineRole:
    case Qt::AccessibleTextRole:
        return line(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    default:
        return tr("Text");
    }
}

} // namespace ecs
