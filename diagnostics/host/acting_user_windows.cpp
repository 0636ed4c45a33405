// SPDX-License-Identifier: MIT
#include "diagnostics/host/acting_user.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/session_windows.h"

#include <QDir>

#include <knownfolders.h>

namespace ecs {

namespace {

using namespace windows;

class Impersonation
{
public:
    explicit Impersonation(HANDLE token)
    {
        ::OpenThreadToken(::GetCurrentThread(), TOKEN_IMPERSONATE, TRUE, m_before.put());
        m_active = ::ImpersonateLoggedOnUser(token) != 0;
    }
    ~Impersonation()
    {
        // Without an earlier token the thread gets the process's rights back.
        if (m_active)
            ::SetThreadToken(nullptr, m_before.get());
    }
    Q_DISABLE_COPY_MOVE(Impersonation)

    bool isActive() const { return m_active; }

private:
    Handle m_before;
    bool m_active = false;
};

QString profileOf(HANDLE token)
{
    const QString profile = knownFolder(FOLDERID_Profile, token);
    if (!profile.isEmpty())
        return profile;
    const RegistryKey list(HKEY_LOCAL_MACHINE,
                           QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
                                          "ProfileList\\") +
                               userSid(token));
    return expandVariables(list.text(L"ProfileImagePath"));
}

bool isBelow(const QString &path, const QString &folder)
{
    const QString parent = QDir::cleanPath(QDir::fromNativeSeparators(folder));
    const QString child = QDir::cleanPath(QDir(path).absolutePath());
    return parent.size() > 3 && (child.compare(parent, Qt::CaseInsensitive) == 0 ||
                                 child.startsWith(parent + QLatin1Char('/'), Qt::CaseInsensitive));
}

} // namespace

ActingUser actingUserFor(const QString &directory)
{
    const Handle own = processToken();
    if (!isElevated(own.get()))
        return {};
    auto user = std::make_shared<Handle>(desktopUserToken());
    // The desktop of an account that always has full rights, as the built-in Administrator's.
    if (!*user || userSid(user->get()) == systemSid() || isElevated(user->get()) ||
        !isBelow(directory, profileOf(user->get())))
        return {};
    // Where only looking at the token is allowed, there are no other rights to be had.
    if (!Impersonation(user->get()).isActive())
        return {};
    return [user]() -> std::shared_ptr<void> {
        auto scope = std::make_shared<Impersonation>(user->get());
        return scope->isActive() ? scope : nullptr;
    };
}

} // namespace ecs
