// SPDX-License-Identifier: MIT
#include "diagnostics/host/private_folder_windows.h"

#include "diagnostics/host/folder_removal.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/protected_place_windows.h"
#include "diagnostics/host/session_windows.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

#include <aclapi.h>
#include <knownfolders.h>
#include <memory>
#include <sddl.h>

namespace ecs::windows {

namespace {

constexpr int mostAttempts = 16;
constexpr qsizetype mostRuns = 10;

using SecurityDescriptor = LocalMemory<void>;

// Protected: no entry comes from the folder above. Owner and full access for the administrators, as
// the owner may always change the list.
QString administratorsOnly()
{
    return QStringLiteral("O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)");
}

QString alsoFor(const QString &sid)
{
    return QStringLiteral("D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)").arg(sid);
}

SecurityDescriptor descriptorOf(const QString &sddl)
{
    PSECURITY_DESCRIPTOR out = nullptr;
    ::ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), SDDL_REVISION_1, &out,
                                                           nullptr);
    return SecurityDescriptor(out);
}

// Fails when something of that name is there, whatever it is: so it never follows a link.
bool createFolder(const QString &path, const QString &sddl)
{
    const SecurityDescriptor descriptor = descriptorOf(sddl);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    return descriptor && ::CreateDirectoryW(wide(path), &attributes);
}

bool restrictToAdministrators(HANDLE folder)
{
    const SecurityDescriptor descriptor = descriptorOf(administratorsOnly());
    PACL list = nullptr;
    BOOL present = FALSE;
    BOOL defaulted = FALSE;
    return descriptor &&
           ::GetSecurityDescriptorDacl(descriptor.get(), &present, &list, &defaulted) && present &&
           ::SetSecurityInfo(folder, SE_FILE_OBJECT,
                             DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                             nullptr, nullptr, list, nullptr) == ERROR_SUCCESS;
}

// An existing folder counts as ours only if it is a real folder and administrators own it.
bool takeOver(const QString &path)
{
    const Handle folder(::CreateFileW(wide(path), FILE_READ_ATTRIBUTES | READ_CONTROL | WRITE_DAC,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT,
                                      nullptr));
    BY_HANDLE_FILE_INFORMATION information{};
    if (!folder || !::GetFileInformationByHandle(folder.get(), &information))
        return false;
    constexpr DWORD kinds = FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT;
    return (information.dwFileAttributes & kinds) == FILE_ATTRIBUTE_DIRECTORY &&
           belongsToSystem(folder.get()) && restrictToAdministrators(folder.get());
}

QString protectedFolder(const QString &path)
{
    return createFolder(path, administratorsOnly()) || takeOver(path) ? path : QString();
}

} // namespace

QString createPrivateFolder(const QString &parent)
{
    const Handle token = processToken();
    const QString sid = userSid(token.get());
    if (parent.isEmpty() || sid.isEmpty())
        return {};
    const bool administrator = isElevated(token.get()) || sid == systemSid();
    const QString sddl = administrator ? administratorsOnly() : alsoFor(sid);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const QString path =
            QStringLiteral("%1\\%2%3")
                .arg(QDir::toNativeSeparators(parent), privateFolderPrefix)
                .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        if (createFolder(path, sddl))
            return path;
        if (::GetLastError() != ERROR_ALREADY_EXISTS)
            break;
    }
    return {};
}

QString protectedProductFolder()
{
    const QString data = knownFolder(FOLDERID_ProgramData);
    return data.isEmpty() ? QString() : protectedFolder(data + QLatin1String("\\ECS Connectivity"));
}

QString createRunFolder()
{
    const QString product = protectedProductFolder();
    const QString runs =
        product.isEmpty() ? QString() : protectedFolder(product + QLatin1String("\\Runs"));
    if (runs.isEmpty())
        return {};
    removeOldRuns(runs, mostRuns - 1); // and the new one
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd_HHmmss"));
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const QString path = runs + QLatin1Char('\\') +
                             (attempt == 1 ? name : QStringLiteral("%1_%2").arg(name).arg(attempt));
        if (createFolder(path, administratorsOnly()))
            return path;
    }
    return {};
}

} // namespace ecs::windows
