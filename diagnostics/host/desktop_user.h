// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

/// Whose desktop a program is on that was started with sudo or pkexec. Linux only.
namespace ecs {

struct DesktopUser
{
    uint uid = 0;
    uint gid = 0;
    QList<uint> groups;
    QString name;
    QString home;
};

/// The ordinary user who ran sudo or pkexec, from \a environment's SUDO_UID or PKEXEC_UID and the
/// user database. Nothing when neither names one: root is never the answer.
std::optional<DesktopUser> desktopUser(const QProcessEnvironment &environment);

/// What a program of the desktop needs to find the user's session: from \a environment only display
/// and locale, the rest for \a user.
QProcessEnvironment desktopUserEnvironment(const QProcessEnvironment &environment,
                                           const DesktopUser &user);

} // namespace ecs
