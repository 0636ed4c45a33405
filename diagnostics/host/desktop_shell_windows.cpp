// SPDX-License-Identifier: MIT
#include "diagnostics/host/cloud_folder.h"
#include "diagnostics/host/command_line_text.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/folder_removal.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/private_folder_windows.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/shell_launch_windows.h"
#include "diagnostics/host/writing_rights_windows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <knownfolders.h>
#include <optional>
#include <shellapi.h>

namespace ecs {

namespace {

using namespace windows;

bool isBelow(const QString &path, const QString &folder)
{
    const QString parent = QDir::fromNativeSeparators(folder);
    const QString child = QDir::fromNativeSeparators(path);
    return !parent.isEmpty() && (child.compare(parent, Qt::CaseInsensitive) == 0 ||
                                 child.startsWith(parent + QLatin1Char('/'), Qt::CaseInsensitive));
}

// Where the account's OneDrive clients keep their folders, whatever those are called.
bool isInOneDrive(const QString &path, const QString &sid)
{
    const QString accounts = sid + QLatin1String("\\Software\\Microsoft\\OneDrive\\Accounts");
    for (const QString &account : RegistryKey(HKEY_USERS, accounts).subkeys())
        if (isBelow(path, RegistryKey(HKEY_USERS, accounts + QLatin1Char('\\') + account)
                              .text(L"UserFolder")))
            return true;
    return false;
}

// Whether it is a folder of this machine that no cloud client sends away, and no link to another
// place.
DesktopUnfit unfitnessOf(const QString &path, const QString &sid)
{
    FolderFacts facts;
    if (path.size() < 3)
        return unfitness(facts);
    const DWORD attributes = ::GetFileAttributesW(wide(path));
    const QString drive = path.left(3);
    facts.isFolder =
        attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    facts.isLink = facts.isFolder && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    facts.isRemote =
        path.startsWith(QLatin1String("\\\\")) || ::GetDriveTypeW(wide(drive)) == DRIVE_REMOTE;
    facts.isSynchronised = isCloudFolder(path) || isInOneDrive(path, sid);
    facts.isWritable = mayAddFiles(path);
    return unfitness(facts);
}

struct UserFolders
{
    QString desktop;
    QString downloads;
    QString profile;
};

UserFolders foldersByToken(HANDLE token)
{
    return {knownFolder(FOLDERID_Desktop, token), knownFolder(FOLDERID_Downloads, token),
            knownFolder(FOLDERID_Profile, token)};
}

// For a user whose token may only be looked at.
UserFolders foldersByRegistry(const QString &sid)
{
    const RegistryKey environment(HKEY_USERS, sid + QLatin1String("\\Volatile Environment"));
    const RegistryKey shellFolders(
        HKEY_USERS, sid + QLatin1String("\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                                        "Explorer\\User Shell Folders"));
    UserFolders out;
    out.profile = environment.text(L"USERPROFILE");
    if (out.profile.isEmpty())
        return {};
    out.desktop = shellFolders.text(L"Desktop");
    out.desktop.replace(QLatin1String("%USERPROFILE%"), out.profile, Qt::CaseInsensitive);
    out.downloads = out.profile + QLatin1String("\\Downloads");
    return out;
}

// The signed-in user's, not the administrator's whose password was typed.
OutputPlace placeOfDesktopUser()
{
    const QString own = userSid(processToken().get());
    const QString desktopUser = desktopUserSid();
    const bool another = !desktopUser.isEmpty() && desktopUser != own;
    const bool elevated = isElevated(processToken().get());
    const Handle token = another || elevated ? desktopUserToken() : Handle();
    UserFolders folders;
    if (!another || token)
        folders = foldersByToken(token.get());
    if (another && folders.profile.isEmpty())
        folders = foldersByRegistry(desktopUser);
    const QString sid = another ? desktopUser : own;
    const QStringList places{folders.desktop, folders.profile + QLatin1String("\\Desktop"),
                             folders.downloads, folders.profile};
    // The files are written with the rights of the user at the desktop, who may have fewer.
    std::optional<Impersonation> user;
    if (elevated && token)
        user.emplace(token.get());
    // The user looks for the files on the Desktop that Windows shows.
    const DesktopUnfit why = unfitnessOf(folders.desktop, sid);
    for (const QString &path : places)
        if (unfitnessOf(path, sid) == DesktopUnfit::No)
            return {QDir::fromNativeSeparators(path), why};
    return {QDir::currentPath(), why};
}

// "\\server\share\…": drive letters belong to one sign-in, and the elevated process has another.
// Empty where there is none.
QString withoutDriveLetter(const QString &path)
{
    static const auto universalName = functionOf<decltype(&::WNetGetUniversalNameW)>(
        systemLibrary(L"mpr.dll"), "WNetGetUniversalNameW");
    alignas(UNIVERSAL_NAME_INFOW) std::array<BYTE, 8192> buffer{};
    auto size = static_cast<DWORD>(buffer.size());
    if (!universalName ||
        universalName(wide(path), UNIVERSAL_NAME_INFO_LEVEL, buffer.data(), &size) != NO_ERROR)
        return {};
    return QString::fromWCharArray(
        reinterpret_cast<const UNIVERSAL_NAME_INFOW *>(buffer.data())->lpUniversalName);
}

class WindowsDesktopShell final : public DesktopShell
{
public:
    bool highContrast() const override
    {
        HIGHCONTRASTW scheme{};
        scheme.cbSize = sizeof scheme;
        return ::SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof scheme, &scheme, 0) &&
               (scheme.dwFlags & HCF_HIGHCONTRASTON) != 0;
    }

    bool canOpenBrowser() const override { return !isSystem() && hasDesktopShell(); }

    ShellResult openInBrowser(const QUrl &url) override
    {
        if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
            return {ShellOutcome::Refused, QStringLiteral("only https addresses are opened")};
        return open(url.toString(QUrl::FullyEncoded));
    }

    ShellResult openFolder(const QString &path) override
    {
        const QFileInfo info(path);
        if (!info.isAbsolute() || !info.isDir())
            return {ShellOutcome::Refused, QStringLiteral("this is no folder")};
        // With a backslash at its end it cannot be taken for a program of the same name.
        QString folder = QDir::toNativeSeparators(info.absoluteFilePath());
        if (!folder.endsWith(QLatin1Char('\\')))
            folder += QLatin1Char('\\');
        return open(folder);
    }

    bool canRestartElevated() const override { return canElevate(processToken().get()); }

    ShellResult restartElevated(const QStringList &arguments) override
    {
        QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        if (::GetDriveTypeW(wide(program.left(3))) == DRIVE_REMOTE) {
            program = withoutDriveLetter(program);
            if (program.isEmpty())
                return {
                    ShellOutcome::Failed,
                    QStringLiteral("The program lies on a network drive that administrators do not "
                                   "have; copy it to this computer and start it there.")};
        }
        const QString parameters = windowsCommandLine(arguments);
        SHELLEXECUTEINFOW info{};
        info.cbSize = sizeof info;
        info.fMask = SEE_MASK_FLAG_NO_UI | SEE_MASK_NOASYNC;
        info.hwnd = ::GetActiveWindow(); // or the prompt only blinks in the taskbar
        info.lpVerb = L"runas";
        info.lpFile = wide(program);
        info.lpParameters = wide(parameters);
        info.nShow = SW_SHOWNORMAL;
        if (::ShellExecuteExW(&info))
            return {ShellOutcome::Done, {}};
        const DWORD code = ::GetLastError();
        return {code == ERROR_CANCELLED ? ShellOutcome::Refused : ShellOutcome::Failed,
                errorText(code)};
    }

    OutputPlace defaultOutputPlace() const override
    {
        if (isSystem()) {
            if (m_runFolder.isEmpty())
                m_runFolder = createRunFolder();
            if (m_runFolder.isEmpty())
                m_runFolder = createPrivateFolder(knownFolder(FOLDERID_ProgramData));
            return {m_runFolder.isEmpty() ? QDir::currentPath() : m_runFolder, DesktopUnfit::No};
        }
        return ownSession() != 0 ? placeOfDesktopUser()
                                 : OutputPlace{QDir::currentPath(), DesktopUnfit::No};
    }

    QString createPrivateDirectory() override
    {
        // An elevated process keeps out of the user's own temporary folder: there the user could
        // exchange the new folder for a link.
        QString path;
        if (isSystem() || isElevated(processToken().get())) {
            const QString product = protectedProductFolder();
            if (!product.isEmpty())
                removeForgottenFolders(product, QDateTime::currentDateTime());
            path = createPrivateFolder(product);
            if (path.isEmpty())
                path = createPrivateFolder(knownFolder(FOLDERID_ProgramData));
        } else {
            path = createPrivateFolder(QDir::tempPath());
        }
        return QDir::fromNativeSeparators(path);
    }

private:
    static bool isSystem() { return userSid(processToken().get()) == systemSid(); }

    ShellResult open(const QString &target) const
    {
        if (!canOpenBrowser())
            return {ShellOutcome::NotAvailable, QStringLiteral("this session has no desktop")};
        return openByDesktopShell(target);
    }

    mutable QString m_runFolder; ///< made at the first question, so that asking again makes no more
};

} // namespace

std::unique_ptr<DesktopShell> createDesktopShell()
{
    return std::make_unique<WindowsDesktopShell>();
}

} // namespace ecs
