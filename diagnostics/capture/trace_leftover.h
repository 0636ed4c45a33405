// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/trace_tool.h"

namespace ecs {

/// A session that writes to a capture file of this product while the run that began it is gone. One
/// whose run lives is none. Nothing is changed. Without rights for \a tool nothing can be seen.
std::optional<LeftoverCapture> findLeftoverTrace(const TraceTool &tool, ProcessRunner &runner,
                                                 const Bounds &bounds);

/// Ends the session and deletes its files; an empty text, or why that did not work.
QString removeLeftoverTrace(const LeftoverCapture &leftover, const TraceTool &tool,
                            ProcessRunner &runner, const Bounds &bounds);

} // namespace ecs
