// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Starts the packet capture with the first of the system's tools that works. The runner stops it
/// after the last step. Without a capture the run goes on: it changes no verdict.
class CaptureCheck final : public Check
{
public:
    StepId id() const override { return StepId::Capture; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Capture); }
    StepResult run(RunContext &context) override;
};

} // namespace ecs
