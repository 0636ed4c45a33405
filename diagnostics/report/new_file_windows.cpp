// SPDX-License-Identifier: MIT
#include "diagnostics/report/bundle.h"
#include "diagnostics/report/new_file.h"

#include <QDir>

#include <windows.h>
#include <io.h>

namespace ecs {

namespace {

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

std::wstring systemPath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

PublishOutcome publishWithoutReplacing(const QString &from, const QString &to)
{
    // without MOVEFILE_REPLACE_EXISTING and MOVEFILE_COPY_ALLOWED: a rename or nothing
    if (MoveFileExW(systemPath(from).c_str(), systemPath(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return {PublishState::Done, {}, {}};
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return {PublishState::NameTaken, {}, {}};
    return {PublishState::Problem, problemOf(error), qt_error_string(static_cast<int>(error))};
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
