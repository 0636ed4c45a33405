// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ecs {

struct ProcessRequest
{
    QString program;       ///< absolute path; anything else is refused
    QStringList arguments; ///< passed as they are, never through a shell
    qsizetype outputLimit =
        qsizetype{1024} * 1024; ///< bytes kept of each stream; the rest is counted
};

struct ProcessResult
{
    bool started = false;
    bool timedOut = false;  ///< ended by us at the deadline
    bool cancelled = false; ///< ended by us on request
    bool crashed = false;
    std::optional<qint64> exitCode;
    QByteArray standardOutput;
    QByteArray standardError;
    bool outputCut = false;
    QString error; ///< the system's text when it could not be started
    double durationMs = 0;

    bool ok() const { return started && !timedOut && !cancelled && !crashed && exitCode == 0; }
};

/// Runs another program to its end within bounds. When the bounds are over, the program is ended
/// (politely, then hard) and reaped before run() returns. Used in the worker's thread.
class ProcessRunner
{
public:
    virtual ~ProcessRunner() = default;
    virtual ProcessResult run(const ProcessRequest &request, const Bounds &bounds) = 0;
    /// Decodes process output from the encoding that console programs use on this system.
    virtual QString decodeOutput(const QByteArray &bytes) const = 0;
};

std::unique_ptr<ProcessRunner> createProcessRunner();

} // namespace ecs
