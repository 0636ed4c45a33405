// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace ecs {

/// Gives the calling thread another account's rights until the result is destroyed; null where that
/// did not work, and then the thread keeps its own. May be nested.
using ActingUser = std::function<std::shared_ptr<void>()>;

/// For a process with full rights that writes into \a directory below the profile of the desktop's
/// user, who could put a link there: that user's rights, which lead no further than the user could
/// go. Empty where this process's own rights are the right ones. Any thread.
ActingUser actingUserFor(const QString &directory);

} // namespace ecs
