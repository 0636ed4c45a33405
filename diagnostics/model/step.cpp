// SPDX-License-Identifier: MIT
#include "diagnostics/model/step.h"

namespace ecs {

namespace {
constexpr Token<StepId> stepTokens[] = {
    {StepId::Elevation, QLatin1String("elevation")},
    {StepId::Platform, QLatin1String("platform")},
    {StepId::Capture, QLatin1String("capture")},
    {StepId::Dns, QLatin1String("dns")},
    {StepId::Port, QLatin1String("port")},
    {StepId::Proxy, QLatin1String("proxy")},
    {StepId::WebRequest, QLatin1String("web_request")},
};
constexpr Token<StepStatus> statusTokens[] = {
    {StepStatus::Passed, QLatin1String("passed")},
    {StepStatus::Warning, QLatin1String("warning")},
    {StepStatus::Failed, QLatin1String("failed")},
    {StepStatus::Skipped, QLatin1String("skipped")},
    {StepStatus::Cancelled, QLatin1String("cancelled")},
    {StepStatus::CouldNotRun, QLatin1String("could_not_run")},
};
constexpr Token<StepReason> reasonTokens[] = {
    {StepReason::NeedsElevation, QLatin1String("needs_elevation")},
    {StepReason::SessionTaken, QLatin1String("session_taken")},
    {StepReason::ToolMissing, QLatin1String("tool_missing")},
    {StepReason::StartProblem, QLatin1String("start_problem")},
    {StepReason::StopProblem, QLatin1String("stop_problem")},
    {StepReason::DiskFull, QLatin1String("disk_full")},
    {StepReason::NotApplicable, QLatin1String("not_applicable")},
    {StepReason::ByOption, QLatin1String("by_option")},
    {StepReason::TimedOut, QLatin1String("timed_out")},
};
constexpr Token<LogLevel> logLevelTokens[] = {
    {LogLevel::Info, QLatin1String("info")},
    {LogLevel::Warning, QLatin1String("warning")},
    {LogLevel::Error, QLatin1String("error")},
};
} // namespace

const std::span<const Token<StepId>> Tokens<StepId>::table{stepTokens};
const std::span<const Token<StepStatus>> Tokens<StepStatus>::table{statusTokens};
const std::span<const Token<StepReason>> Tokens<StepReason>::table{reasonTokens};
const std::span<const Token<LogLevel>> Tokens<LogLevel>::table{logLevelTokens};

} // namespace ecs
