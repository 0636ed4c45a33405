// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/facts.h"

#include <memory>
#include <optional>

namespace ecs {

/// What the Windows edition and the versions in PlatformFacts do not already say, for the query
/// parameters of the ECS URL.
struct WindowsVersionFacts
{
    quint32 major = 0;
    quint32 minor = 0;
    quint32 build = 0;
    quint32 updateBuildRevision = 0;
    std::optional<bool> server;
    std::optional<bool> enterprise;
    std::optional<bool> embedded;
};

struct DefenderReading
{
    PlatformFacts platform; ///< without what only running MpCmdRun.exe can tell
    std::optional<WindowsVersionFacts> windows;
};

/// Finds Defender's platform on this machine by reading (registry, services, folders); runs
/// nothing.
class DefenderLocator
{
public:
    virtual ~DefenderLocator() = default;
    /// Nothing where no Defender for Windows can exist (other systems).
    virtual std::optional<DefenderReading> read(const Bounds &bounds) = 0;
    /// Checks Microsoft's signature on \a path without going to the network; \a detail receives the
    /// signer or the system's error text.
    virtual BinaryTrust verifyBinary(const QString &path, QString *detail) = 0;
};

std::unique_ptr<DefenderLocator> createDefenderLocator();

} // namespace ecs
