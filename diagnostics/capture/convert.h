// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/model/bounds.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ecs {

struct ConvertOptions
{
    /// Host names or addresses. When there are any, only their flows, the DNS questions for them
    /// and the ICMP messages about them are written (whole packets).
    QStringList onlyTargets;
    QString application; ///< "ecs-check 0.1.0", written into the file
};

enum class ConvertProblem {
    CannotRead,   ///< the input cannot be opened or is no capture file
    OutputExists, ///< an existing file is never overwritten
    CannotWrite,  ///< folder missing, no permission, …
    DiskFull,
    Stopped, ///< by the bounds
};

struct ConvertResult
{
    std::optional<ConvertProblem> problem; ///< null: the file is complete
    QString error;                         ///< the system's text
    CaptureFormat inputFormat = CaptureFormat::Etl;
    qint64 packetsRead = 0;
    qint64 packetsWritten = 0;
    qint64 bytesWritten = 0;
    qint64 lostPackets = 0; ///< as the capturing side counted them
    qint64 lostBuffers = 0; ///< ETL: whole buffers of events that the logger had to give up
    bool wrapped = false;   ///< a circular log has overwritten its beginning
    bool timesReliable = true;
    std::vector<ReadProblem> problems; ///< what could not be read, by reason

    bool ok() const { return !problem; }
};

/// Converts an ETL file (netsh trace, pktmon) to pcapng; pcapng and pcap are accepted too. Streams;
/// needs some 40 MB whatever the sizes. The output appears under its name when it is complete. A
/// damaged input gives every packet that can be read: that is a success, with `problems`. \a
/// progress gets 0…1000 from the calling thread. Works in any thread.
ConvertResult convertEtl(const QString &inputPath, const QString &outputPath,
                         const ConvertOptions &options, const Bounds &bounds,
                         const std::function<void(int)> &progress);

/// "3 × bad_record, 1 × truncated_buffer", or empty.
QString describeProblems(const std::vector<ReadProblem> &problems);

} // namespace ecs
