// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

namespace ecs {

/// Asks every target for its configuration over the route that Defender's service is expected to
/// use, and judges chain and answer. Only after a failure are control hosts and the sign-in page
/// probe asked; only after a success the revocation lists.
class WebRequestCheck final : public Check
{
public:
    StepId id() const override { return StepId::WebRequest; }
    std::chrono::milliseconds bound() const override { return stepBound(StepId::WebRequest); }
    StepResult run(RunContext &context) override;
};

} // namespace ecs
