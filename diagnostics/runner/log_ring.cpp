// SPDX-License-Identifier: MIT
#include "diagnostics/runner/log_ring.h"

#include "diagnostics/model/plain_text.h"

namespace ecs {

LogRing::LogRing(qsizetype capacity)
    : m_capacity(capacity)
{
}

const LogEntry &LogRing::add(const QDateTime &time, StepId step, LogLevel level,
                             const QString &text)
{
    if (static_cast<qsizetype>(m_entries.size()) >= m_capacity) {
        m_entries.pop_front();
        ++m_dropped;
    }
    m_entries.push_back({++m_lastId, time, level, step, plainLine(text)});
    return m_entries.back();
}

QList<LogEntry> LogRing::linesOf(StepId step, quint64 afterId) const
{
    QList<LogEntry> lines;
    for (const LogEntry &entry : m_entries)
        if (entry.step == step && entry.id > afterId)
            lines.append(entry);
    const quint64 oldestKept = m_entries.empty() ? m_lastId + 1 : m_entries.front().id;
    if (oldestKept > afterId + 1 && !lines.isEmpty()) {
        LogEntry gap = lines.first();
        gap.level = LogLevel::Warning;
        gap.text = QStringLiteral("%1 earlier lines were dropped").arg(oldestKept - afterId - 1);
        lines.prepend(gap);
    }
    return lines;
}

void LogRing::clear()
{
    m_entries.clear();
    m_lastId = 0;
    m_dropped = 0;
}

} // namespace ecs
