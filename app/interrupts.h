// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace ecs {

/// Calls \a handler in the thread of \a context when the user or the system asks the program to
/// stop (Ctrl+C, SIGTERM, SIGHUP; on Windows the console's close, sign-out and shutdown). One
/// handler for the process.
void onInterrupt(QObject *context, std::function<void()> handler);

} // namespace ecs
