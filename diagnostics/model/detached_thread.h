// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace ecs {

/// Runs \a work in a thread that nobody waits for, not even the end of the process; false when the
/// system gives no more threads. Beside Bounds, because whoever leaves a call of the system behind
/// when those are over needs it, in host/ as in net/.
bool startDetachedThread(std::function<void()> work);

} // namespace ecs
