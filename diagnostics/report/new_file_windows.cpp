// SPDX-License-Identifier: MIT
#include "diagnostics/report/bundle.h"
#include "diagnostics/report/new_file.h"

#include <QDir>

#include <windows.h>
#include <array>
#include <io.h>
#include <string>

namespace ecs {

namespace {

// Virus scanners, indexers and cloud clients open a new file for a moment, and then it cannot be
// renamed.
constexpr std::array<DWORD, 8> pausesMs{10, 20, 50, 100, 200, 400, 800, 1400};

constexpr DWORD diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, not in every header set

SaveProblem problemOf(DWORD error)
{
    switch (error) {
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return SaveProblem::NoPermission;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return SaveProblem::DiskFull;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return SaveProblem::InUse;
    case ERROR_PATH_NOT_FOUND:
    case ERROR_FILE_NOT_FOUND:
    case ERROR_DIRECTORY:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_FILENAME_EXCED_RANGE:
        return SaveProblem::BadDirectory;
    default:
        return SaveProblem::Other;
    }
}

bool isHeldByAnother(DWORD error, const std::wstring &to)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION ||
           (error == ERROR_ACCESS_DENIED &&
            GetFileAttributesW(to.c_str()) == INVALID_FILE_ATTRIBUTES);
}

std::wstring systemPath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

PublishOutcome publishWithoutReplacing(const QString &from, const QString &to)
{
    const std::wstring source = systemPath(from);
    const std::wstring target = systemPath(to);
    DWORD error = ERROR_SUCCESS;
    // without MOVEFILE_REPLACE_EXISTING and MOVEFILE_COPY_ALLOWED: a rename or nothing
    const auto renamed = [&] {
        if (MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
            return true;
        error = GetLastError();
        return false;
    };
    bool done = renamed();
    for (size_t i = 0; !done && i < pausesMs.size() && isHeldByAnother(error, target); ++i) {
        Sleep(pausesMs[i]);
        done = renamed();
    }
    if (done)
        return {PublishState::Done, {}, {}};
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return {PublishState::NameTaken, {}, {}};
    return {PublishState::Problem, problemOf(error), qt_error_string(static_cast<int>(error))};
}

// Without permissions of Qt's: it would name this process's user as the owner, which the system
// refuses to a thread that acts for another. So the directory's access list decides, and the
// account that acts owns the file.
bool createNew(QFile &file)
{
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered);
}

bool flushToDisk(QFile &file, QString *error)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (file.flush() && (handle == INVALID_HANDLE_VALUE || FlushFileBuffers(handle)))
        return true;
    const DWORD code = GetLastError();
    *error = qt_error_string(static_cast<int>(code));
    SetLastError(code);
    return false;
}

SaveProblem problemOfLastError()
{
    return problemOf(GetLastError());
}

} // namespace ecs
