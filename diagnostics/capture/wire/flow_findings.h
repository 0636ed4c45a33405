// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/wire/tcp_flow.h"

namespace ecs {

/// What is noteworthy about \a flow, whose facts are \a facts. \a complete: the capture lost
/// nothing, so that absence may be told. \a endNs: when the capture ended.
QList<WireFinding> findFlow(const TcpFlow &flow, const WireFlow &facts, bool complete,
                            qint64 startNs, qint64 endNs);

/// What only two flows side by side show.
QList<WireFinding> compareFlows(const WireFacts &facts);

} // namespace ecs
