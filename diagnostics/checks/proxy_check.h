// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Which proxy settings this machine has, what they mean for Defender's service and for this user,
/// and what the proxy answers to an anonymous CONNECT for each target.
class ProxyCheck final : public Check
{
public:
    StepId id() const override { return StepId::Proxy; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Proxy); }
    StepResult run(RunContext &context) override;
};

} // namespace ecs
