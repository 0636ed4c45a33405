// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ecs {

/// What texts of this computer may call the user at the desktop: often another than this process's
/// user, after sudo or where an administrator's password was typed.
struct DesktopUserNames
{
    QStringList accounts; ///< without the domain
    QStringList homes;
    QStringList domains; ///< DNS and NetBIOS names; the computer's own name for a local account
};

/// Reads settings of this computer only; asks nobody on the network. Empty lists where nobody is
/// signed in or it cannot be told.
DesktopUserNames desktopUserNames();

} // namespace ecs
