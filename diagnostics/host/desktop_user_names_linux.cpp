// SPDX-License-Identifier: MIT
#include "diagnostics/host/desktop_user.h"
#include "diagnostics/host/desktop_user_names.h"

namespace ecs {

DesktopUserNames desktopUserNames()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    DesktopUserNames out;
    if (const QString name = environment.value(QStringLiteral("SUDO_USER")); !name.isEmpty())
        out.accounts.append(name);
    if (const auto user = desktopUser(environment)) {
        out.accounts.append(user->name);
        out.homes.append(user->home);
    }
    return out;
}

} // namespace ecs
