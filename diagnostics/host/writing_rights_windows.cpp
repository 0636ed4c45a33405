// SPDX-License-Identifier: MIT
#include "diagnostics/host/writing_rights_windows.h"

#include "diagnostics/host/folder_removal.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/session_windows.h"

#include <QDir>

#include <knownfolders.h>
#include <optional>
#include <vector>

namespace ecs {

namespace windows {

namespace {

constexpr qsizetype deepestFolder = 64;

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

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QDir::fromNativeSeparators(path));
}

bool isBelow(const QString &path, const QString &folder)
{
    const QString parent = cleaned(folder);
    const QString child = cleaned(QDir(path).absolutePath());
    return parent.size() > 3 && (child.compare(parent, Qt::CaseInsensitive) == 0 ||
                                 child.startsWith(parent + QLatin1Char('/'), Qt::CaseInsensitive));
}

// Reading its contents is asked for, as a handle for less would not keep others from renaming it.
Handle held(const QString &folder)
{
    return Handle(::CreateFileW(
        wide(folder), FILE_LIST_DIRECTORY, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
}

} // namespace

Impersonation::Impersonation(HANDLE token)
{
    ::OpenThreadToken(::GetCurrentThread(), TOKEN_IMPERSONATE, TRUE, m_before.put());
    m_active = ::ImpersonateLoggedOnUser(token) != 0;
}

Impersonation::~Impersonation()
{
    // Without an earlier token the thread gets the process's rights back.
    if (m_active)
        ::SetThreadToken(nullptr, m_before.get());
}

std::shared_ptr<void> pinFolders(const QString &base, const QString &directory, QString *refusal)
{
    const QString below = cleaned(QDir(directory).absolutePath()).mid(cleaned(base).size());
    const QStringList names = below.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto refuse = [&](const QString &path, const QString &why) {
        *refusal = path + QLatin1Char(' ') + why;
        return nullptr;
    };
    if (names.size() > deepestFolder)
        return refuse(QDir::toNativeSeparators(directory), QStringLiteral("lies too deep."));
    auto pins = std::make_shared<std::vector<Handle>>();
    QString path = QDir::toNativeSeparators(cleaned(base));
    for (const QString &name : names) {
        path += QLatin1Char('\\') + name;
        Handle folder = held(path);
        if (!folder && ::CreateDirectoryW(wide(path), nullptr))
            folder = held(path);
        if (!folder)
            return refuse(path, QStringLiteral("cannot be opened: ") + errorText(::GetLastError()));
        // Looked at while it is held: from here on it stays what it is.
        if (leadsElsewhere(path))
            return refuse(path, QStringLiteral("is a link to another place; with administrator "
                                               "rights nothing is written there."));
        pins->push_back(std::move(folder));
    }
    return pins;
}

WritingRights rightsBelow(const QString &profile, const std::shared_ptr<Handle> &token,
                          const QString &directory)
{
    WritingRights rights;
    const bool asUser = Impersonation(token->get()).isActive();
    std::shared_ptr<void> pins;
    {
        std::optional<Impersonation> scope;
        if (asUser)
            scope.emplace(token->get());
        pins = pinFolders(profile, directory, &rights.refusal);
    }
    if (!pins)
        return rights;
    if (asUser)
        rights.actAs = [token, pins]() -> std::shared_ptr<void> {
            auto scope = std::make_shared<Impersonation>(token->get());
            return scope->isActive() ? scope : nullptr;
        };
    else // where only looking at the token is allowed, there are no other rights to be had
        rights.actAs = [pins] { return pins; };
    return rights;
}

} // namespace windows

WritingRights writingRightsFor(const QString &directory)
{
    using namespace windows;
    const Handle own = processToken();
    if (!isElevated(own.get()))
        return {};
    auto user = std::make_shared<Handle>(desktopUserToken());
    // The desktop of an account that always has full rights, as the built-in Administrator's.
    if (!*user || userSid(user->get()) == systemSid() || isElevated(user->get()))
        return {};
    const QString profile = profileOf(user->get());
    return isBelow(directory, profile) ? rightsBelow(profile, user, directory) : WritingRights{};
}

} // namespace ecs
