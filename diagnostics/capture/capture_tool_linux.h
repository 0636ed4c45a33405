// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/capture_backend.h"

#include <chrono>

namespace ecs {

/// One of the programs that can capture here, and how it is asked to.
struct CaptureTool
{
    CaptureBackendId id = CaptureBackendId::None;
    QString program;      ///< absolute path; empty = not installed
    QString extension;    ///< of its files, without the dot
    QByteArray readyText; ///< it says this on standard error once packets are being taken
    std::chrono::milliseconds startLimit{10'000};
    /// Packets come from the kernel, and are written, at most this far apart.
    std::chrono::milliseconds quietTime{600};
    /// \a superuser: the tool would otherwise change to a user who cannot write into our directory.
    QStringList (*arguments)(const CaptureRequest &request, const QString &filter,
                             const QString &file, bool superuser) = nullptr;
};

CaptureTool dumpcapTool();
CaptureTool tcpdumpTool();

/// The filter in libpcap's language: the request's ports, ICMP, ICMPv6, and the later fragments of
/// anything (they carry no ports).
QString captureFilter(const CaptureRequest &request);

/// Starts \a tool and waits until it takes packets.
CaptureStart startCaptureTool(const CaptureTool &tool, const CaptureRequest &request,
                              const Bounds &bounds, std::unique_ptr<CaptureSession> *session);

} // namespace ecs
