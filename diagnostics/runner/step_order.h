// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QList>

namespace ecs {

/// \a step and every step whose result depends on it, in the order of allSteps: what "Run again"
/// repeats.
QList<StepId> stepsToRepeat(StepId step);

/// Puts \a result into \a record as the newest attempt of its step: numbers it, marks the attempt
/// before as superseded and keeps the order (newest attempts in the order of allSteps, then
/// superseded ones by age).
void insertAttempt(RunRecord &record, StepResult result);

} // namespace ecs
