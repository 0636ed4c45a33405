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
/// The lock beside a trace file, held as long as the run that records it lives.
QString traceLockPath(const QString &traceFile);
/// What netsh packs beside a trace file; nobody asked for it.
QString traceCabinetPath(const QString &traceFile);

/// Calls the tool, each call within a bound of its own.
class TraceCalls
{
public:
    TraceCalls(TraceTool tool, ProcessRunner &runner)
        : m_tool(std::move(tool))
        , m_runner(runner)
    {
    }

    const TraceTool &tool() const { return m_tool; }
    ProcessResult run(const QStringList &arguments, const Bounds &bounds) const;
    ProcessResult start(const QStringList &arguments, const Bounds &bounds) const;
    /// Merging what was recorded takes its time: up to 60 s.
    ProcessResult stop(const Bounds &bounds) const;
    /// The status text; nothing when the tool did not answer.
    std::optional<QString> status(const Bounds &bounds) const;
    QStringList runningFiles(const Bounds &bounds) const;
    /// What the tool said, and its exit code, as evidence.
    QString textOf(const ProcessResult &result) const;

private:
    TraceTool m_tool;
    ProcessRunner &m_runner;
};

} // namespace ecs
