// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/desktop_user_names.h"
#include "diagnostics/host/system_text_windows.h"

#include <QString>

#include <optional>

/// Whose process this is and whose desktop it is on: two different users where an administrator's
/// password was typed. Reads only; asks nobody on the network.
namespace ecs::windows {

/// This process's own token, opened for queries.
Handle processToken();

/// "S-1-5-21-…" of a token's user, or an empty text.
QString userSid(HANDLE token);

/// SID of LocalSystem.
QString systemSid();

bool isElevated(HANDLE token);

/// The session this process lives in; 0 is where services are.
DWORD ownSession();

/// A token of the user at the desktop: that of the shell in this session; for LocalSystem, which
/// may ask, of the session that is active. Empty when nobody is signed in or it cannot be told.
Handle desktopUserToken();

/// A process's token, where possible one that its user's rights can be taken from, else for
/// queries.
Handle tokenOfProcess(DWORD pid);

/// The SID of that user. Empty when it cannot be told.
QString desktopUserSid();

/// What that user's part of the registry calls him; empty lists where it is not loaded or may not
/// be read.
DesktopUserNames namesOf(const QString &sid);

/// Of the session this process lives in; empty in that of the services.
struct SessionUser
{
    QString domain;
    QString name;
};
SessionUser sessionUser();

/// Whether the session's user has another name than this process's user; for sessions whose shell
/// cannot be found. Nothing when the system does not tell.
std::optional<bool> sessionBelongsToAnother();

/// Whether this token's user could get more rights by a prompt.
bool canElevate(HANDLE token);

} // namespace ecs::windows
