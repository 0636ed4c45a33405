// SPDX-License-Identifier: MIT
#include "diagnostics/host/desktop_user_names.h"
#include "diagnostics/host/session_windows.h"

#include <QDir>

namespace ecs {

DesktopUserNames desktopUserNames()
{
    const QString sid = windows::desktopUserSid();
    DesktopUserNames out = sid.isEmpty() ? DesktopUserNames() : windows::namesOf(sid);
    // Whose registry cannot be read has a name all the same.
    const windows::SessionUser user = windows::sessionUser();
    if (!user.name.isEmpty())
        out.accounts.append(user.name);
    if (!user.domain.isEmpty())
        out.domains.append(user.domain);
    for (QString &home : out.homes)
        home = QDir::fromNativeSeparators(home);
    return out;
}

} // namespace ecs
