// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QString>

namespace ecs {

/// What the list of steps says about one page: the statuses of the model, and the two before them.
enum class StepState {
    Waiting,
    Running,
    Passed,
    Warning,
    Failed,
    Skipped,
    Cancelled,
    CouldNotRun,
};

StepState toStepState(StepStatus status);

/// The word that stands beside the icon, in the display language.
QString stepStateName(StepState state);

} // namespace ecs
