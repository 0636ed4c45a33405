// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <stop_token>

namespace ecs {

/// What bounds every wait of a measurement: the user's stop and a point in time. Cheap to copy.
/// Whoever waits looks at both at least every 100 ms.
struct Bounds
{
    std::stop_token stop;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};

    bool over() const { return stop.stop_requested() || deadline.hasExpired(); }

    /// The same stop, and the earlier of this deadline and \a limit from now.
    Bounds within(std::chrono::milliseconds limit) const
    {
        const QDeadlineTimer nearer(limit);
        return {stop, deadline < nearer ? deadline : nearer};
    }
};

} // namespace ecs
