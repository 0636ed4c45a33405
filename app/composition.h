// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "diagnostics/report/redactor.h"
#include "diagnostics/runner/worker_runner.h"

namespace ecs {

/// The only place that names the concrete parts.
RunPlan createRunPlan(const QString &programName);
ToolInfo toolInfo(const QString &programName);

/// What the redactor must know of this machine and cannot see in a record.
PrivateFacts readPrivateFacts();

/// Loads the translation for \a language (empty = the system's) into the application. English needs
/// none.
void installTranslation(const QString &language);

} // namespace ecs
