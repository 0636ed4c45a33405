// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/network.h"

namespace ecs {

/// Network::exchange(): one GET over a fresh connection, phase by phase.
WebResult exchangeWeb(const WebRequest &request, const Bounds &bounds);

} // namespace ecs
