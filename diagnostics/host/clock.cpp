// SPDX-License-Identifier: MIT
#include "diagnostics/host/clock.h"

#include <chrono>

namespace ecs {

namespace {

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    int utcOffsetMinutes() const override
    {
        return QDateTime::currentDateTime().offsetFromUtc() / 60;
    }
    double monotonicMs() const override
    {
        return std::chrono::duration<double, std::milli>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }
};

} // namespace

std::unique_ptr<Clock> createClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace ecs
