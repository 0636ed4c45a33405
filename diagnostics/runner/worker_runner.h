// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"
#include "diagnostics/host/writing_rights.h"
#include "diagnostics/runner/diagnostic_runner.h"

#include <functional>
#include <memory>

namespace ecs {

/// How a runner gets its parts. Both functions are called once, in the worker's thread.
struct RunPlan
{
    ToolInfo tool;
    std::function<Seams()> createSeams;
    std::function<std::vector<std::unique_ptr<Check>>()> createChecks;
    /// With whose rights to save into a directory, if at all; may be empty.
    std::function<WritingRights(const QString &directory)> writingRights;
};

/// The real runner: one QThread with one worker object in it. The destructor cancels, waits until
/// the capture is stopped (bounded) and ends the thread.
std::unique_ptr<DiagnosticRunner> createWorkerRunner(RunPlan plan);

} // namespace ecs
