// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <optional>

namespace ecs {

/// Finds the cause from what was measured. A pure function: no socket, no process, no clock; the
/// same record gives the same verdict on every system. Reads everything but `verdict` and
/// `artefacts`. Works on a partial record too ("what is known so far").
Verdict judge(const RunRecord &record);

/// The step that the verdict's cause belongs to, judged anew where a later step gave the proof: a
/// special-purpose address or an entry of the hosts file is a fault only when what answers there is
/// not genuine. Nothing when every step's status stands.
std::optional<StepResult> rejudgedStep(const RunRecord &record);

/// \a result, unless it is a failure on the way to ECS while \a found says that Defender does not
/// use ECS on this computer: then it was measured for information, and is a warning that says so.
StepResult weighedStep(const StepResult &result, Failure found);

/// Rule 2: a verified chain to an expected root, the right name, no redirect, and 200 with a JSON
/// object or 304. \a reason receives one sentence either way. Empty where the request did not get
/// that far.
std::optional<bool> isGenuine(const WebExchange &exchange, QString *reason);

/// Of every command that could not run, or not save what it made.
inline constexpr int couldNotRunExitCode = 21;

/// The process exit code for a finished run (wrong usage is 64 and never gets here).
int exitCode(const RunRecord &record, bool couldNotSave);

} // namespace ecs
