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

struct PlatformOpinion
{
    StepStatus status = StepStatus::Passed;
    std::optional<Failure> failure;
    QString summary;
    std::optional<StepReason> reason = {};
};

/// What the judgement of the platform step needs besides the facts.
struct PlatformAsked
{
    std::optional<bool> server;
    std::optional<bool> elevated; ///< false: MpCmdRun need not answer
    bool targetGiven = false;     ///< an option names the target
};

/// The step's status, failure and sentence from its facts. Pure.
PlatformOpinion judgePlatform(const PlatformFacts &facts, const PlatformAsked &asked);

} // namespace ecs
