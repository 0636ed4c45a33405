// SPDX-License-Identifier: MIT
#include "diagnostics/host/process_runner.h"

#include "diagnostics/host/process_platform.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace ecs {

namespace {

// Short, because QProcess reads everything that a flooding child writes into memory while it waits.
constexpr int sliceMs = 20;
constexpr int startLimitMs = 5000;
constexpr int politeLimitMs = 500;
constexpr int hardLimitMs = 5000;

void keep(QByteArray &store, const QByteArray &arrived, qsizetype limit, bool &cut)
{
    const qsizetype room = limit - store.size();
    if (arrived.size() > room)
        cut = true;
    store += arrived.left(room);
}

void drain(QProcess &child, const ProcessRequest &request, ProcessResult &result)
{
    keep(result.standardOutput, child.readAllStandardOutput(), request.outputLimit,
         result.outputCut);
    keep(result.standardError, child.readAllStandardError(), request.outputLimit, result.outputCut);
}

// Waits until the child has ended or \a limitMs is over, and keeps its output meanwhile.
bool waitForEnd(QProcess &child, const ProcessRequest &request, ProcessResult &result, int limitMs)
{
    const QDeadlineTimer limit(limitMs);
    while (child.state() != QProcess::NotRunning && !limit.hasExpired()) {
        QElapsedTimer waited;
        waited.start();
        // false at once when the child has closed its output: then wait for its end alone
        if (!child.waitForReadyRead(sliceMs) && waited.elapsed() < sliceMs / 2)
            child.waitForFinished(sliceMs);
        drain(child, request, result);
    }
    return child.state() == QProcess::NotRunning;
}

void endChild(QProcess &child, qint64 pid, const ProcessRequest &request, ProcessResult &result)
{
    process::end(child, pid, process::Ending::Polite);
    waitForEnd(child, request, result, politeLimitMs);
    process::end(child, pid, process::Ending::Hard); // also what the child itself had started
    waitForEnd(child, request, result, hardLimitMs);
}

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

class QProcessRunner final : public ProcessRunner
{
public:
    ProcessResult run(const ProcessRequest &request, const Bounds &bounds) override;
    QString decodeOutput(const QByteArray &bytes) const override { return process::decode(bytes); }
};

ProcessResult QProcessRunner::run(const ProcessRequest &request, const Bounds &bounds)
{
    ProcessResult result;
    QElapsedTimer age;
    age.start();
    if (!QFileInfo(request.program).isAbsolute()) {
        result.error =
            QStringLiteral("not an absolute path: %1").arg(plainLine(request.program, 256));
        return result;
    }
    if (bounds.over()) {
        result.cancelled = bounds.stop.stop_requested();
        result.timedOut = !result.cancelled;
        return result;
    }

    QProcess child;
    child.setProgram(request.program);
    child.setArguments(request.arguments);
    child.setProcessEnvironment(plainEnvironment());
    child.setWorkingDirectory(QDir::rootPath());
    child.setStandardInputFile(QProcess::nullDevice());
    process::prepare(child);
    child.start(QIODevice::ReadOnly);
    result.started = child.waitForStarted(startLimitMs);
    if (!result.started) {
        result.error = plainLine(child.errorString(), 512);
        child.kill();
        child.waitForFinished(hardLimitMs);
        return result;
    }
    process::started(child);
    const qint64 pid = child.processId();

    while (!waitForEnd(child, request, result, sliceMs)) {
        if (!bounds.over())
            continue;
        result.cancelled = bounds.stop.stop_requested();
        result.timedOut = !result.cancelled;
        endChild(child, pid, request, result);
        break;
    }
    drain(child, request, result);
    const bool ended = child.state() == QProcess::NotRunning;
    if (!result.cancelled && !result.timedOut) {
        result.crashed = ended && child.exitStatus() == QProcess::CrashExit;
        if (ended && !result.crashed)
            result.exitCode = static_cast<quint32>(child.exitCode()); // HRESULTs are unsigned
    }
    result.durationMs = static_cast<double>(age.nsecsElapsed()) / 1e6;
    return result;
}

} // namespace

std::unique_ptr<ProcessRunner> createProcessRunner()
{
    return std::make_unique<QProcessRunner>();
}

} // namespace ecs
