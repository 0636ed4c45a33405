// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QString>

/// Records as a run would leave them, made by hand: one with a proxy that asks for a sign-in, a
/// healthy one, one with an inspected connection, one that was stopped early.
namespace ecs::test {

RunRecord proxyAuthRecord();
RunRecord healthyRecord();
RunRecord interceptedRecord();
RunRecord cancelledRecord();
/// Every text that comes from outside holds markup.
RunRecord hostileRecord();

/// The newest result of \a id in \a record.
StepResult resultOf(const RunRecord &record, StepId id);

LogEntry logLine(quint64 id, StepId step, LogLevel level, const QString &text);

} // namespace ecs::test
