// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/step.h"

#include <QDateTime>
#include <QList>

#include <deque>

namespace ecs {

/// The newest log lines of one run, with ids that rise by one. Bounded: when it is full the oldest
/// line goes and is counted. Used in the worker's thread only.
class LogRing
{
public:
    static constexpr qsizetype defaultCapacity = 20'000;

    explicit LogRing(qsizetype capacity = defaultCapacity);

    /// Stores a line and returns it as stored: with its id, on one line, without control
    /// characters.
    const LogEntry &add(const QDateTime &time, StepId step, LogLevel level, const QString &text);

    /// The lines of \a step with an id above \a afterId. When older ones of the run were dropped,
    /// the first entry says how many.
    QList<LogEntry> linesOf(StepId step, quint64 afterId) const;

    quint64 lastId() const { return m_lastId; }
    quint64 dropped() const { return m_dropped; }
    void clear();

private:
    qsizetype m_capacity;
    std::deque<LogEntry> m_entries;
    quint64 m_lastId = 0;
    quint64 m_dropped = 0;
};

} // namespace ecs
