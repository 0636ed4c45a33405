// SPDX-License-Identifier: MIT
#include "diagnostics/host/protected_place_windows.h"

#include "diagnostics/host/folder_removal.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <aclapi.h>
#include <algorithm>
#include <array>
#include <memory>
#include <sddl.h>

namespace ecs::windows {

namespace {

constexpr int deepestFolder = 64;
constexpr int mostLibraries = 1000; // MpCmdRun's folder holds some dozens

struct LocalFreer
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};
using LocalMemory = std::unique_ptr<void, LocalFreer>;

// Services' SIDs are made of their names: S-1-5-80 and the SHA-1 of the name in capitals (UTF-16).
constexpr std::array<const wchar_t *, 4> trustedOwners{
    L"S-1-5-18",                                                         // LocalSystem
    L"S-1-5-32-544",                                                     // the administrators
    L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",   // TrustedInstaller
    L"S-1-5-80-1913148863-3492339771-4165695881-2087618961-4109116736"}; // WinDefend

bool isTrustedThing(const QString &path, const std::function<bool(HANDLE)> &isTrusted)
{
    const Handle object(::CreateFileW(
        wide(path), FILE_READ_ATTRIBUTES | READ_CONTROL,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    return object && isTrusted(object.get());
}

} // namespace

bool belongsToSystem(HANDLE object)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR raw = nullptr;
    if (::GetSecurityInfo(object, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                          nullptr, nullptr, &raw) != ERROR_SUCCESS)
        return false;
    const LocalMemory descriptor(raw);
    return std::any_of(trustedOwners.begin(), trustedOwners.end(), [owner](const wchar_t *text) {
        PSID sid = nullptr;
        if (!::ConvertStringSidToSidW(text, &sid))
            return false;
        const LocalMemory memory(sid);
        return ::EqualSid(owner, sid) != FALSE;
    });
}

QString foreignPart(const QString &program, const std::function<bool(HANDLE)> &isTrusted)
{
    const QString file = QDir::toNativeSeparators(QDir::cleanPath(program));
    QString path = file;
    // The volume's root itself is nobody's to exchange.
    for (int depth = 0; path.size() > 3; ++depth) {
        if (depth > deepestFolder || leadsElsewhere(path) || !isTrustedThing(path, isTrusted))
            return path;
        const qsizetype slash = path.lastIndexOf(QLatin1Char('\\'));
        path.truncate(std::max<qsizetype>(slash, 0));
    }
    QDirIterator libraries(QFileInfo(file).path(), {QStringLiteral("*.dll")},
                           QDir::Files | QDir::Hidden | QDir::System);
    for (int count = 0; libraries.hasNext(); ++count) {
        const QString library = QDir::toNativeSeparators(libraries.next());
        if (count >= mostLibraries || leadsElsewhere(library) ||
            !isTrustedThing(library, isTrusted))
            return library;
    }
    return {};
}

} // namespace ecs::windows
