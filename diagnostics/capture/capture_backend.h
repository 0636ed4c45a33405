// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/facts.h"
#include "diagnostics/model/step.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ecs {

class ProcessRunner;

inline constexpr qint64 mebibyte = qint64{1024} * 1024;

struct CaptureRequest
{
    QString directory; ///< private, exists
    QString baseName;  ///< "Defender_ECS_Capture_yyyyMMdd_HHmmss", without extension
    QList<quint16> ports{53, 80, 443}; ///< plus the proxy's, once known
    qint64 maxBytes = 100 * mebibyte;
};

struct CaptureStart
{
    bool running = false;
    std::optional<StepReason>
        reason; ///< why not: needs_elevation, session_taken, tool_missing, start_problem
    CaptureFacts facts;
    QString error; ///< the backend's own text
};

/// A running capture. Destroying it ends the capture without waiting longer than 5 s.
class CaptureSession
{
public:
    virtual ~CaptureSession() = default;
    virtual qint64 bytesSoFar() const = 0;
    /// Stops and waits until the file is complete. \a progress gets 0…1000 from the calling thread.
    virtual CaptureFacts stop(const Bounds &bounds, const std::function<void(int)> &progress) = 0;
};

/// A recording of this product that goes on although the run that began it was killed.
struct LeftoverCapture
{
    QString file;
    /// The lock beside the file names a process that is gone; without it only the file's name
    /// speaks.
    bool proven = false;
};

/// Starts packet captures with the system's own tool. Never touches a session that is not ours.
class CaptureBackend
{
public:
    virtual ~CaptureBackend() = default;
    virtual CaptureBackendId id() const = 0;
    /// \a session is set when the result says running.
    virtual CaptureStart start(const CaptureRequest &request, const Bounds &bounds,
                               std::unique_ptr<CaptureSession> *session) = 0;
    /// Looks, and changes nothing. Where a capture ends with its process there is never one.
    virtual std::optional<LeftoverCapture> findLeftover(const Bounds & /*bounds*/)
    {
        return std::nullopt;
    }
    /// Ends \a leftover and deletes its files; an empty text, or why that did not work.
    virtual QString removeLeftover(const LeftoverCapture & /*leftover*/, const Bounds & /*bounds*/)
    {
        return {};
    }
};

/// The backends of this system, best first. \a runner must outlive them.
std::vector<std::unique_ptr<CaptureBackend>> createCaptureBackends(ProcessRunner &runner);

} // namespace ecs
