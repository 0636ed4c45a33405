// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace ecs {

/// Runs \a work in a thread that nobody waits for. False when the system gives no more threads.
bool startDetachedThread(std::function<void()> work);

} // namespace ecs
