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

// \a token may be empty.
QString profileOf(HANDLE token, const QString &sid)
{
    const QString profile = token ? knownFolder(FOLDERID_Profile, token) : QString();
    if (!profile.isEmpty())
        return profile;
    const RegistryKey list(HKEY_LOCAL_MACHINE,
                           QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\"
                                          "ProfileList\\") +
                               sid);
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

bool mayAddFiles(const QString &folder)
{
    QString path = QDir::toNativeSeparators(cleaned(folder));
    for (qsizetype depth = 0; depth < deepestFolder; ++depth) {
        const DWORD attributes = ::GetFileAttributesW(wide(path));
        const qsizetype slash = path.lastIndexOf(QLatin1Char('\\'));
        if (attributes != INVALID_FILE_ATTRIBUTES || slash < 2)
            break;
        path.truncate(slash == 2 ? 3 : slash);
    }
    return bool(Handle(::CreateFileW(
        wide(path), FILE_ADD_FILE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr)));
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

namespace {

ActingUser actingWith(const std::shared_ptr<Handle> &token, const std::shared_ptr<void> &pins)
{
    return [token, pins]() -> std::shared_ptr<void> {
        auto scope = std::make_shared<Impersonation>(token->get());
        return scope->isActive() ? scope : nullptr;
    };
}

} // namespace

WritingRights rightsElsewhere(const std::shared_ptr<Handle> &token, const QString &directory)
{
    const QString path = cleaned(QDir(directory).absolutePath());
    const QString volume = path.left(2);
    // On a share the server decides by its own rules, and nothing can be held there.
    if (!volume.endsWith(QLatin1Char(':')) ||
        ::GetDriveTypeW(wide(volume + QLatin1Char('\\'))) == DRIVE_REMOTE)
        return {};
    {
        const Impersonation user(token->get());
        // Whatever a link leads to, with these rights nothing happens that the user could not do.
        if (user.isActive() && mayAddFiles(path))
            return {actingWith(token, nullptr), {}};
    }
    WritingRights rights;
    if (const std::shared_ptr<void> pins = pinFolders(volume, path, &rights.refusal))
        rights.actAs = [pins] { return pins; };
    return rights;
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
        rights.actAs = actingWith(token, pins);
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
    const QString sid = *user ? userSid(user->get()) : desktopUserSid();
    // Nobody at the desktop, or an account that always has full rights, as the built-in
    // Administrator's.
    if (sid.isEmpty() || sid == systemSid() || (*user && isElevated(user->get())))
        return {};
    const QString profile = profileOf(user->get(), sid);
    return isBelow(directory, profile) ? rightsBelow(profile, user, directory)
                                       : rightsElsewhere(user, directory);
}

} // namespace ecs
