// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/host/process_runner.h"

#include <QStringList>

namespace ecs {

/// A program of Windows that starts and stops a trace session of the system (netsh, pktmon). The
/// session is not a process: it goes on when everybody has left, so it is always stopped, and one
/// that a killed run has left behind is found again by the name of its file.
struct TraceTool
{
    CaptureBackendId id = CaptureBackendId::None;
    QString program; ///< absolute path; empty = not on this system
    bool elevated = false;
    QStringList status; ///< says, among other words, which file a running session writes to
    QStringList stop;
    /// How to start it, best first: older versions do not know every option.
    QList<QStringList> (*starts)(const CaptureRequest &request, const QString &file) = nullptr;
};

TraceTool netshTool(const QString &program, bool elevated);
TraceTool pktmonTool(const QString &program, bool elevated);

/// The files that a running session writes to, as named in a status text of any language.
QStringList traceFilesIn(const QString &text);
/// \a path is a capture file of this product, whichever run made it.
bool isOwnTraceFile(const QString &path);

/// Starts a session. Success and failure are told by exit codes and files, never by words.
CaptureStart startTrace(const TraceTool &tool, ProcessRunner &runner, const CaptureRequest &request,
                        const Bounds &bounds, std::unique_ptr<CaptureSession> *session);

} // namespace ecs
