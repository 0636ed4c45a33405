// SPDX-License-Identifier: MIT
#include "diagnostics/capture/trace_leftover.h"

#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace ecs {

namespace {

constexpr qint64 lockFileLimit = 4096;
constexpr qsizetype pathLimit = 512;

enum class Owner { Unknown, Alive, Gone };

// Taking the lock tells whether its owner is gone. Giving it back would delete the file, and with
// it the proof for the next who looks: so what stood in it is put back.
Owner ownerOf(const QString &traceFile)
{
    const QString path = traceLockPath(traceFile);
    QFile file(path);
    if (!file.exists())
        return Owner::Unknown;
    // The owner's own handle forbids reading on some systems.
    const QByteArray before =
        file.open(QIODevice::ReadOnly) ? file.read(lockFileLimit) : QByteArray();
    file.close();
    QLockFile lock(path);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Owner::Alive;
    lock.unlock();
    if (!before.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(before);
    return Owner::Gone;
}

} // namespace

std::optional<LeftoverCapture> findLeftoverTrace(const TraceTool &tool, ProcessRunner &runner,
                                                 const Bounds &bounds)
{
    if (tool.program.isEmpty() || !tool.elevated)
        return std::nullopt;
    for (const QString &file : TraceCalls(tool, runner).runningFiles(bounds)) {
        if (!isOwnTraceFile(file))
            continue;
        const Owner owner = ownerOf(file);
        if (owner != Owner::Alive)
            return LeftoverCapture{file, owner == Owner::Gone};
    }
    return std::nullopt;
}

QString removeLeftoverTrace(const LeftoverCapture &leftover, const TraceTool &tool,
                            ProcessRunner &runner, const Bounds &bounds)
{
    const TraceCalls calls(tool, runner);
    // Somebody may have begun a trace of his own since it was found.
    if (!calls.runningFiles(bounds).contains(leftover.file))
        return QStringLiteral("it does not run any more");
    const ProcessResult stopped = calls.stop(bounds);
    if (!stopped.ok())
        return calls.textOf(stopped);
    for (const QString &file :
         {leftover.file, traceCabinetPath(leftover.file), traceLockPath(leftover.file)})
        QFile::remove(file);
    QDir().rmdir(
        QFileInfo(leftover.file).path()); // the run's private folder, if nothing else is in it
    return QFile::exists(leftover.file) ? QStringLiteral("the file %1 could not be deleted")
                                              .arg(plainLine(leftover.file, pathLimit))
                                        : QString();
}

} // namespace ecs
