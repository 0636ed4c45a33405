// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/convert.h"
#include "diagnostics/capture/flow_reader.h"
#include "diagnostics/model/run_options.h"

namespace ecs {

/// What of the packets may leave the machine.
enum class PayloadCut {
    Whole,     ///< packets as they are
    Handshake, ///< headers, DNS, CONNECT heads without secrets, TLS as far as it is not encrypted
};

/// None shows packets whole; every other level cuts.
PayloadCut payloadCutFor(RedactionLevel level);

struct CutOptions
{
    WireQuery query;
    PayloadCut cut = PayloadCut::Handshake;
    QString application; ///< "ecs-check 0.1.0", written into the file
};

/// Writes a pcapng file with the flows to the targets and the proxy, the DNS questions for their
/// names and the ICMP errors about them, nothing else. Reads the input twice; otherwise as
/// convertEtl().
ConvertResult cutToFlows(const QString &inputPath, const QString &outputPath,
                         const CutOptions &options, const Bounds &bounds,
                         const std::function<void(int)> &progress);

} // namespace ecs
