// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Which Defender platform is in use, what it is set to, and which ECS addresses it names.
/// MpCmdRun.exe is run only when Microsoft's signature on it was checked. Where no Defender for
/// Windows can exist the step is skipped.
class PlatformCheck final : public Check
{
public:
    StepId id() const override { return StepId::Platform; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Platform); }
    StepResult run(RunContext &context) override;
};

/// The step's status, failure and sentence from its facts; \a targetGiven: an option names the
/// target. Pure.
struct PlatformOpinion
{
    StepStatus status = StepStatus::Passed;
    std::optional<Failure> failure;
    QString summary;
};
PlatformOpinion judgePlatform(const PlatformFacts &facts, std::optional<bool> server,
                              bool targetGiven);

} // namespace ecs
