// SPDX-License-Identifier: MIT
#include "diagnostics/host/protected_place_windows.h"

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

// Services' SIDs are made of their names: S-1-5-80 and the SHA-1 of the name in capitals (UTF-16).
constexpr std::array<const wchar_t *, 4> trustedOwners{
    L"S-1-5-18",                                                         // LocalSystem
    L"S-1-5-32-544",                                                     // the administrators
    L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",   // TrustedInstaller
    L"S-1-5-80-1913148863-3492339771-4165695881-2087618961-4109116736"}; // WinDefend

// The thing itself: a link is not followed, unless \a followed.
Handle opened(const QString &path, bool followed = false)
{
    const DWORD links = followed ? 0 : FILE_FLAG_OPEN_REPARSE_POINT;
    return Handle(::CreateFileW(wide(path), FILE_READ_ATTRIBUTES | READ_CONTROL,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | links, nullptr));
}

// Where \a path ends when all links are followed.
QString followed(const QString &path)
{
    std::array<wchar_t, 32768> end{};
    const Handle file = opened(path, true);
    const DWORD length =
        file ? ::GetFinalPathNameByHandleW(file.get(), end.data(), static_cast<DWORD>(end.size()),
                                           FILE_NAME_NORMALIZED)
             : 0;
    if (length == 0 || length >= end.size())
        return {};
    const QString found = QString::fromWCharArray(end.data(), static_cast<qsizetype>(length));
    return found.startsWith(QLatin1String("\\\\?\\")) ? found.mid(4) : found;
}

// From the file up to its volume's root, which is nobody's to exchange.
QString foreignOnTheWay(QString path, const std::function<bool(HANDLE)> &isTrusted)
{
    for (int depth = 0; path.size() > 3; ++depth) {
        const Handle part = opened(path);
        if (depth > deepestFolder || !part || !isTrusted(part.get()))
            return path;
        path.truncate(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('\\')), 0));
    }
    return {};
}

} // namespace

bool belongsToSystem(HANDLE object)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR raw = nullptr;
    if (::GetSecurityInfo(object, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                          nullptr, nullptr, &raw) != ERROR_SUCCESS)
        return false;
    const LocalMemory<void> descriptor(raw);
    return std::any_of(trustedOwners.begin(), trustedOwners.end(), [owner](const wchar_t *text) {
        PSID sid = nullptr;
        if (!::ConvertStringSidToSidW(text, &sid))
            return false;
        const LocalMemory<void> memory(sid);
        return ::EqualSid(owner, sid) != FALSE;
    });
}

QString foreignPart(const QString &program, const std::function<bool(HANDLE)> &isTrusted)
{
    const QString file = QDir::toNativeSeparators(QDir::cleanPath(program));
    if (const QString part = foreignOnTheWay(file, isTrusted); !part.isEmpty())
        return part;
    // An administrator may have moved ProgramData by a link: then the other way counts, too.
    const QString end = followed(file);
    if (end.isEmpty())
        return file;
    if (end.compare(file, Qt::CaseInsensitive) != 0)
        if (const QString part = foreignOnTheWay(end, isTrusted); !part.isEmpty())
            return part;
    QDirIterator libraries(QFileInfo(file).path(), {QStringLiteral("*.dll")},
                           QDir::Files | QDir::Hidden | QDir::System);
    for (int count = 0; libraries.hasNext(); ++count) {
        const QString library = QDir::toNativeSeparators(libraries.next());
        const Handle part = opened(library);
        if (count >= mostLibraries || !part || !isTrusted(part.get()))
            return library;
    }
    return {};
}

} // namespace ecs::windows
