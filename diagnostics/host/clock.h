// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <memory>

namespace ecs {

/// Wall clock and a steady one. A seam so that tests own the time.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    virtual int utcOffsetMinutes() const = 0;
    virtual double monotonicMs() const = 0; ///< steady, arbitrary start
};

std::unique_ptr<Clock> createClock();

} // namespace ecs
