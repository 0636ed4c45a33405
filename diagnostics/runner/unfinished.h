// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

namespace ecs {

/// A time-out that was measured while the run itself was stopped or out of time proves nothing.
bool isTimeout(Failure failure);

/// Takes such time-outs out of the facts of a step that did not come to its end; what was answered
/// stays.
void forgetTimeouts(StepFacts &facts);

} // namespace ecs
