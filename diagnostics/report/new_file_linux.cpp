// SPDX-License-Identifier: MIT
#include "diagnostics/report/bundle.h"
#include "diagnostics/report/new_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace ecs {

namespace {

SaveProblem problemOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return SaveProblem::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SaveProblem::DiskFull;
    case EBUSY:
    case ETXTBSY:
        return SaveProblem::InUse;
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return SaveProblem::BadDirectory;
    default:
        return SaveProblem::Other;
    }
}

} // namespace

PublishOutcome publishWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return {PublishState::Done, {}, {}};
    if (errno == EINVAL || errno == ENOSYS) {
        // file systems without that flag: a second name, which never replaces either
        if (link(source.constData(), target.constData()) == 0) {
            unlink(source.constData());
            return {PublishState::Done, {}, {}};
        }
    }
    const int error = errno;
    if (error == EEXIST)
        return {PublishState::NameTaken, {}, {}};
    return {PublishState::Problem, problemOf(error), QString::fromLocal8Bit(std::strerror(error))};
}

bool createNew(QFile &file)
{
    return file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool flushToDisk(QFile &file, QString *error)
{
    if (file.flush() && (fsync(file.handle()) == 0 || errno == EINVAL || errno == EROFS))
        return true;
    const int code = errno;
    *error = QString::fromLocal8Bit(std::strerror(code));
    errno = code;
    return false;
}

SaveProblem problemOfLastError()
{
    return problemOf(errno);
}

} // namespace ecs
