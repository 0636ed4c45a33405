// SPDX-License-Identifier: MIT
#include "diagnostics/runner/step_order.h"

#include <algorithm>

namespace ecs {

QList<StepId> stepsToRepeat(StepId step)
{
    switch (step) {
    case StepId::Elevation:
        return {StepId::Elevation};
    case StepId::Platform:
        // the targets and the route come from here
        return {StepId::Platform, StepId::Dns, StepId::Port, StepId::Proxy, StepId::WebRequest};
    case StepId::Capture:
        // a capture without the traffic that it is for would show nothing
        return {StepId::Capture, StepId::Dns, StepId::Port, StepId::Proxy, StepId::WebRequest};
    case StepId::Dns:
        return {StepId::Dns, StepId::Port, StepId::WebRequest};
    case StepId::Port:
        return {StepId::Port};
    case StepId::Proxy:
        return {StepId::Proxy, StepId::WebRequest};
    case StepId::WebRequest:
        return {StepId::WebRequest};
    }
    return {};
}

void insertAttempt(RunRecord &record, StepResult result)
{
    const auto isNewestOf = [&](const StepResult &other) {
        return other.id == result.id && !other.superseded;
    };
    const auto earlier = std::find_if(record.steps.begin(), record.steps.end(), isNewestOf);
    result.attempt = 1;
    if (earlier != record.steps.end()) {
        result.attempt = earlier->attempt + 1;
        StepResult old = std::move(*earlier);
        old.superseded = true;
        record.steps.erase(earlier);
        record.steps.append(std::move(old));
    }
    const auto place =
        std::find_if(record.steps.begin(), record.steps.end(), [&](const StepResult &other) {
            return other.superseded || other.id > result.id;
        });
    record.steps.insert(place, std::move(result));
}

} // namespace ecs
