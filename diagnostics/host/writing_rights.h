// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace ecs {

/// Gives the calling thread another account's rights until the result is destroyed; null where that
/// did not work, and then the thread keeps its own. May be nested.
using ActingUser = std::function<std::shared_ptr<void>()>;

struct WritingRights
{
    /// Empty where this process's own rights are the right ones. As long as a copy lives, no folder
    /// on the way can be exchanged for a link.
    ActingUser actAs;
    QString refusal; ///< why nothing is to be written there at all; empty: it may be
};

/// For a process with full rights that writes into \a directory, where the desktop's user could put
/// a link: that user's rights where they can be had and are enough; else the folders on the way are
/// held, and a link among them is a refusal. Folders that are missing are made. Any thread.
WritingRights writingRightsFor(const QString &directory);

} // namespace ecs
