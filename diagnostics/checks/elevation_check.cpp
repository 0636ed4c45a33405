// SPDX-License-Identifier: MIT
#include "diagnostics/checks/elevation_check.h"

#include "diagnostics/checks/check_tools.h"

namespace ecs {

StepResult ElevationCheck::run(RunContext &context)
{
    const StepClock clock(context);
    const ElevationFacts facts = context.seams.elevation->read();
    context.info(
        QStringLiteral("Elevated: %1; account: %2; integrity: %3.")
            .arg(!facts.elevated   ? QStringLiteral("unknown")
                 : *facts.elevated ? QStringLiteral("yes")
                                   : QStringLiteral("no"),
                 facts.account ? toToken(*facts.account) : QStringLiteral("unknown"),
                 facts.integrity.isEmpty() ? QStringLiteral("not used here") : facts.integrity));
    StepResult result = stepResult(id(), StepStatus::Passed, {}, facts);
    if (!facts.elevated) {
        result.status = StepStatus::CouldNotRun;
        result.reason = StepReason::StartProblem;
        result.summary = QStringLiteral("The system did not tell what rights this program has.");
    } else if (*facts.elevated) {
        result.summary = facts.account == Account::System
                             ? QStringLiteral("This program runs as the system account.")
                             : QStringLiteral("This program runs with administrator rights.");
    } else {
        result.status = StepStatus::Warning;
        result.summary =
            facts.canElevate == true
                ? QStringLiteral(
                      "This program runs without administrator rights, so packets cannot be "
                      "recorded; it can be started again with more rights.")
                : QStringLiteral(
                      "This program runs without administrator rights, so packets cannot be "
                      "recorded.");
    }
    result.observations.append(observation("read_settings",
                                           QStringLiteral("rights of this process"), 0, clock.ms(),
                                           std::nullopt, {}));
    return result;
}

} // namespace ecs
