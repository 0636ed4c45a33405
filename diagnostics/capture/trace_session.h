// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/trace_tool.h"

namespace ecs {

/// Starts a session. Success and failure are told by exit codes and files, never by words.
CaptureStart startTrace(const TraceTool &tool, ProcessRunner &runner, const CaptureRequest &request,
                        const Bounds &bounds, std::unique_ptr<CaptureSession> *session);

} // namespace ecs
