// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <memory>

namespace ecs {

/// Reads what rights this process has. Never asks for more.
class ElevationProbe
{
public:
    virtual ~ElevationProbe() = default;
    /// Bounded by the system (no network, no other process). A value that the system does not tell
    /// stays empty.
    virtual ElevationFacts read() = 0;
};

std::unique_ptr<ElevationProbe> createElevationProbe();

} // namespace ecs
