// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

namespace ecs::windows {

struct ServiceReading
{
    ServiceState state;
    QString commandLine; ///< with variables expanded; empty when it cannot be read
};

/// State, start type and command line of the service \a name. Asks the service manager; what it
/// refuses to tell comes from the registry, and a state that nobody tells is "unknown".
ServiceReading readService(const QString &name);

} // namespace ecs::windows
