// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"

#include <functional>

namespace ecs {

/// Reads the stopped capture and puts what the packets show into \a facts (packetsForTarget, wire).
/// A file that cannot be read leaves both empty; the reason is returned, else an empty text.
QString readCapture(const RunRecord &record, CaptureFacts &facts, const Bounds &bounds);

/// Writes the flows that matter beside the capture and returns the new file; empty when there is
/// nothing to write or it did not work, with the reason in \a error.
QString cutCapture(const RunRecord &record, RedactionLevel level, const Bounds &bounds,
                   const std::function<void(int)> &progress, QString *error);

} // namespace ecs
