// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Resolves every target's name twice over: through each configured name server by the program's
/// own client (true rcode, time and bound of each) and through the system, as other programs do.
/// Behind a proxy a failure is expected and only a warning.
class DnsCheck final : public Check
{
public:
    StepId id() const override { return StepId::Dns; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Dns); }
    StepResult run(RunContext &context) override;
};

} // namespace ecs
