// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Opens a TCP connection to every address of every target, and on a proxy route to the proxy as
/// well. Nothing is sent. Behind a proxy a failure of the direct way is expected and only a
/// warning.
class PortCheck final : public Check
{
public:
    StepId id() const override { return StepId::Port; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::Port); }
    StepResult run(RunContext &context) override;
};

/// The failure that stands for several attempts of which none connected: refused before reset
/// before unreachable before timeout. Pure.
std::optional<Failure> strongestFailure(const QList<PortAttempt> &attempts);

} // namespace ecs
