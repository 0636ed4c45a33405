// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <memory>

namespace ecs {

/// What identifies this machine in the record: system, build, name, interfaces, default routes.
class MachineProbe
{
public:
    virtual ~MachineProbe() = default;
    virtual MachineInfo read() = 0;
    /// The versions of TLS that settings of this machine speak of. Systems that keep none have
    /// none.
    virtual QList<TlsVersion> tlsVersions() { return {}; }
};

std::unique_ptr<MachineProbe> createMachineProbe();

} // namespace ecs
