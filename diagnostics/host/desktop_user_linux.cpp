// SPDX-License-Identifier: MIT
#include "diagnostics/host/desktop_user.h"

#include <QFile>

#include <array>
#include <grp.h>
#include <pwd.h>
#include <vector>

namespace ecs {

namespace {

constexpr int mostGroups = 1024;

QList<uint> groupsOf(const char *name, gid_t gid)
{
    int count = mostGroups;
    std::vector<gid_t> groups(static_cast<size_t>(count));
    if (::getgrouplist(name, gid, groups.data(), &count) < 0)
        count = mostGroups; // more than that: the first ones will do
    return {groups.begin(), groups.begin() + count};
}

} // namespace

std::optional<DesktopUser> desktopUser(const QProcessEnvironment &environment)
{
    bool ok = false;
    uint uid = environment.value(QStringLiteral("PKEXEC_UID")).toUInt(&ok);
    if (!ok)
        uid = environment.value(QStringLiteral("SUDO_UID")).toUInt(&ok);
    if (!ok || uid == 0)
        return std::nullopt;
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16384> buffer{};
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found ||
        found->pw_gid == 0)
        return std::nullopt;
    return DesktopUser{found->pw_uid, found->pw_gid, groupsOf(found->pw_name, found->pw_gid),
                       QFile::decodeName(found->pw_name), QFile::decodeName(found->pw_dir)};
}

QProcessEnvironment desktopUserEnvironment(const QProcessEnvironment &environment,
                                           const DesktopUser &user)
{
    QProcessEnvironment out;
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP", "LANG"})
        if (environment.contains(QLatin1String(name)))
            out.insert(QLatin1String(name), environment.value(QLatin1String(name)));
    const QString runtime = QStringLiteral("/run/user/%1").arg(user.uid);
    out.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    out.insert(QStringLiteral("HOME"), user.home);
    out.insert(QStringLiteral("USER"), user.name);
    out.insert(QStringLiteral("LOGNAME"), user.name);
    out.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    out.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
               QStringLiteral("unix:path=%1/bus").arg(runtime));
    return out;
}

} // namespace ecs
