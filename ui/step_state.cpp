// SPDX-License-Identifier: MIT
#include "ui/step_state.h"

#include "diagnostics/verdict/cause_table.h"

#include <QCoreApplication>

namespace ecs {

StepState toStepState(StepStatus status)
{
    switch (status) {
    case StepStatus::Passed:
        return StepState::Passed;
    case StepStatus::Warning:
        return StepState::Warning;
    case StepStatus::Failed:
        return StepState::Failed;
    case StepStatus::Skipped:
        return StepState::Skipped;
    case StepStatus::Cancelled:
        return StepState::Cancelled;
    case StepStatus::CouldNotRun:
        return StepState::CouldNotRun;
    }
    return StepState::CouldNotRun;
}

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return QCoreApplication::translate("StepState", "waiting");
    case StepState::Running:
        return QCoreApplication::translate("StepState", "running");
    case StepState::Passed:
        return statusName(StepStatus::Passed, TextLanguage::Display);
    case StepState::Warning:
        return statusName(StepStatus::Warning, TextLanguage::Display);
    case StepState::Failed:
        return statusName(StepStatus::Failed, TextLanguage::Display);
    case StepState::Skipped:
        return statusName(StepStatus::Skipped, TextLanguage::Display);
    case StepState::Cancelled:
        return statusName(StepStatus::Cancelled, TextLanguage::Display);
    case StepState::CouldNotRun:
        return statusName(StepStatus::CouldNotRun, TextLanguage::Display);
    }
    return {};
}

} // namespace ecs
