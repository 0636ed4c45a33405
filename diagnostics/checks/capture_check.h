// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Starts the packet capture with the first of the system's tools that works. The runner stops it
/// after the last step. With the rights for it, looks first for a capture that a killed run has
/// left running, also when none is wanted this time. Without a capture the run goes on: it changes
/// no verdict.
class CaptureCheck final : public Check
{
public:
    StepId id() const override { return StepId::Capture; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Capture); }
    StepResult run(RunContext &context) override;

private:
    StepResult record(RunContext &context) const;
};

} // namespace ecs
