// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// What rights this process has: without more of them there is no capture, and on Windows MpCmdRun
/// may refuse.
class ElevationCheck final : public Check
{
public:
    StepId id() const override { return StepId::Elevation; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Elevation); }
    StepResult run(RunContext &context) override;
};

} // namespace ecs
