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
};

std::unique_ptr<MachineProbe> createMachineProbe();

} // namespace ecs
