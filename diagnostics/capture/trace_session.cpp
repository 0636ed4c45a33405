// SPDX-License-Identifier: MIT
#include "diagnostics/capture/trace_session.h"

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>

namespace ecs {

namespace {

using namespace std::chrono_literals;

constexpr auto statusLimit = 10s;
constexpr auto startLimit = 30s;
constexpr auto stopLimit = 60s; // merging takes its time
constexpr auto hastyLimit = 5s; // when nobody waits for the file
constexpr auto fileLimit = 10s;
constexpr qint64 stableMs = 300;
constexpr qint64 missingMs = 2'000;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 packetsBetweenLooks = 4096;
constexpr QLatin1String ownPrefix("Defender_ECS_Capture_");

QString megabytes(const CaptureRequest &request)
{
    return QString::number(std::max<qint64>(1, request.maxBytes / mebibyte));
}

QList<QStringList> netshStarts(const CaptureRequest &request, const QString &file)
{
    return {{QStringLiteral("trace"), QStringLiteral("start"), QStringLiteral("capture=yes"),
             QStringLiteral("report=disabled"), QStringLiteral("correlation=disabled"),
             QStringLiteral("persistent=no"), QStringLiteral("maxsize=") + megabytes(request),
             QStringLiteral("overwrite=yes"), QStringLiteral("tracefile=") + file}};
}

QList<QStringList> pktmonStarts(const CaptureRequest &request, const QString &file)
{
    const QStringList common{QStringLiteral("-p"), QStringLiteral("0"), // whole packets
                             QStringLiteral("-f"), file,
                             QStringLiteral("-s"), megabytes(request)};
    return {QStringList{QStringLiteral("start"), QStringLiteral("--capture")} + common,
            QStringList{QStringLiteral("start"), QStringLiteral("--etw")} + common};
}

QString lockPathFor(const QString &traceFile)
{
    return traceFile + QStringLiteral(".lock");
}

QString withExtension(const QString &file, const char *extension)
{
    const QFileInfo info(file);
    return info.path() % u'/' % info.completeBaseName() % u'.' % QLatin1String(extension);
}

class TraceSession final : public CaptureSession
{
public:
    TraceSession(TraceTool tool, ProcessRunner &runner, const CaptureRequest &request, QString file)
        : m_tool(std::move(tool))
        , m_runner(runner)
        , m_file(std::move(file))
        , m_maxBytes(request.maxBytes)
        , m_lock(lockPathFor(m_file))
    {
        // Held as long as we live: it tells another run that this session has an owner.
        m_lock.setStaleLockTime(0);
        m_lock.tryLock();
    }

    ~TraceSession() override
    {
        const Bounds hasty{{}, QDeadlineTimer(hastyLimit)};
        if (m_running && state(hasty.within(hastyLimit / 2)) == State::Ours)
            run(m_tool.stop, hasty);
        m_lock.unlock();
    }

    Q_DISABLE_COPY_MOVE(TraceSession)

    bool start(const CaptureRequest &request, const Bounds &bounds, CaptureStart &result)
    {
        QString said;
        const QString native = QDir::toNativeSeparators(m_file);
        for (const QStringList &arguments : m_tool.starts(request, native)) {
            const ProcessResult started = run(arguments, bounds.within(startLimit));
            // Ended by us in the middle: the session may run.
            if ((started.timedOut || started.cancelled) && state({}) == State::Ours)
                run(m_tool.stop, {{}, QDeadlineTimer(hastyLimit)});
            if (started.timedOut || started.cancelled || !started.started) {
                result.reason = started.started ? StepReason::TimedOut : StepReason::StartProblem;
                result.error = started.cancelled  ? QStringLiteral("cancelled")
                               : started.timedOut ? QStringLiteral("no answer in time")
                                                  : plainLine(started.error);
                return false;
            }
            if (started.ok()) {
                m_running = true;
                return true;
            }
            said = textOf(started);
        }
        result.reason = StepReason::StartProblem;
        result.error = said;
        return false;
    }

    CaptureFacts facts() const
    {
        CaptureFacts facts;
        facts.backend = m_tool.id;
        facts.file = m_file;
        facts.bytes = QFileInfo(m_file).size();
        facts.stopped = !m_running;
        return facts;
    }

    qint64 bytesSoFar() const override { return QFileInfo(m_file).size(); }

    CaptureFacts stop(const Bounds &bounds, const std::function<void(int)> &progress) override
    {
        progress(0);
        // A cancelled run still stops its session, so only the deadline counts here.
        const Bounds untilDeadline{{}, bounds.deadline};
        // Somebody may have ended our session and begun one of his own: only what is known to be
        // ours is stopped.
        State now = state(untilDeadline);
        if (now == State::Ours && run(m_tool.stop, untilDeadline.within(stopLimit)).ok())
            now = State::NotOurs;
        else if (now == State::Ours)
            now = state(untilDeadline);
        m_running = now != State::NotOurs;
        progress(600);
        if (!m_running) {
            waitForFile(untilDeadline);
            QFile::remove(withExtension(m_file, "cab")); // of our own session: nobody asked for it
            m_lock.unlock();
        }
        progress(700);
        CaptureFacts facts = this->facts();
        if (!QFile::exists(m_file))
            facts.file.clear(); // the tool said it recorded, but there is nothing
        else if (!m_running)
            count(untilDeadline, facts, progress);
        progress(1000);
        return facts;
    }

    ProcessResult run(const QStringList &arguments, const Bounds &bounds) const
    {
        return m_runner.run({.program = m_tool.program, .arguments = arguments}, bounds);
    }

    QString textOf(const ProcessResult &result) const
    {
        const QString text = m_runner.decodeOutput(result.standardOutput) % u'\n' %
                             m_runner.decodeOutput(result.standardError);
        return plainBlock(text.trimmed(), 2048) +
               QStringLiteral("\n(exit code %1)").arg(result.exitCode.value_or(-1));
    }

    QStringList runningFiles(const Bounds &bounds) const
    {
        const ProcessResult status = run(m_tool.status, bounds.within(statusLimit));
        return traceFilesIn(m_runner.decodeOutput(status.standardOutput));
    }

private:
    enum class State { Unknown, NotOurs, Ours };

    // The status names our file, however its text reads and whatever else it says.
    State state(const Bounds &bounds) const
    {
        const ProcessResult status = run(m_tool.status, bounds.within(statusLimit));
        if (!status.started || status.timedOut || status.cancelled)
            return State::Unknown;
        return m_runner.decodeOutput(status.standardOutput)
                       .contains(QFileInfo(m_file).fileName(), Qt::CaseInsensitive)
                   ? State::Ours
                   : State::NotOurs;
    }

    /// The program has ended, but a virus scanner or a late writer may still hold the file.
    void waitForFile(const Bounds &bounds) const
    {
        const Bounds limit = bounds.within(fileLimit);
        qint64 size = -1;
        QElapsedTimer unchanged;
        unchanged.start();
        while (!limit.over()) {
            const qint64 now = QFileInfo(m_file).size();
            if (now != size) {
                size = now;
                unchanged.start();
            }
            QFile file(m_file);
            if (size > 0 && unchanged.hasExpired(stableMs) && file.open(QIODevice::ReadOnly))
                return;
            if (unchanged.hasExpired(missingMs) && !file.exists())
                return; // it was there from the start, or will never be
            QThread::msleep(50);
        }
    }

    void count(const Bounds &bounds, CaptureFacts &facts,
               const std::function<void(int)> &progress) const
    {
        const OpenedSource opened = openPacketSource(m_file);
        if (!opened.source)
            return; // unknown, not zero
        CapturedPacket packet;
        qint64 counted = 0;
        while (opened.source->next(packet)) {
            if (++counted % packetsBetweenLooks == 0) {
                if (bounds.over())
                    return;
                progress(700 + opened.source->permille() * 3 / 10);
            }
        }
        const SourceReport &report = opened.source->report();
        facts.packets = counted;
        facts.lostEvents = report.lostPackets;
        // Merging hides that the log went round; a log that is as long as it may be did.
        facts.wrapped = report.wrapped || *facts.bytes >= m_maxBytes / 100 * 95;
    }

    TraceTool m_tool;
    ProcessRunner &m_runner;
    QString m_file;
    qint64 m_maxBytes;
    QLockFile m_lock;
    bool m_running = false;
};

/// A session of ours whose owner is gone. One whose owner lives is somebody else's.
bool isLeftover(const QString &traceFile)
{
    if (!isOwnTraceFile(traceFile))
        return false;
    if (!QFileInfo(QFileInfo(traceFile).path()).isDir())
        return true; // its folder was removed
    QLockFile lock(lockPathFor(traceFile));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

void removeLeftover(const QString &traceFile)
{
    QFile::remove(traceFile);
    QFile::remove(withExtension(traceFile, "cab"));
}

/// False when a session of somebody else's runs.
bool clearTheWay(const TraceTool &tool, const TraceSession &session, const Bounds &bounds,
                 CaptureStart &result)
{
    for (const QString &file : session.runningFiles(bounds)) {
        if (!isLeftover(file)) {
            result.reason = StepReason::SessionTaken;
            result.facts.foreignSession = plainLine(file, 512);
            result.error = QStringLiteral("another trace session is running");
            return false;
        }
        const ProcessResult stopped = session.run(tool.stop, bounds.within(stopLimit));
        if (!stopped.ok()) {
            result.reason = StepReason::StartProblem;
            result.error = session.textOf(stopped);
            return false;
        }
        removeLeftover(file);
    }
    return true;
}

CaptureStart refused(const TraceTool &tool, StepReason reason, const QString &error)
{
    CaptureStart result;
    result.facts.backend = tool.id;
    result.reason = reason;
    result.error = error;
    return result;
}

} // namespace

TraceTool netshTool(const QString &program, bool elevated)
{
    return {CaptureBackendId::Netsh,
            program,
            elevated,
            {QStringLiteral("trace"), QStringLiteral("show"), QStringLiteral("status")},
            {QStringLiteral("trace"), QStringLiteral("stop")},
            netshStarts};
}

TraceTool pktmonTool(const QString &program, bool elevated)
{
    return {CaptureBackendId::Pktmon, program,     elevated, {QStringLiteral("status")},
            {QStringLiteral("stop")}, pktmonStarts};
}

QStringList traceFilesIn(const QString &text)
{
    // Drive or share, then anything that a path may hold, up to the extension.
    static const QRegularExpression path(
        QStringLiteral(R"((?:[A-Za-z]:[\\/]|\\\\|/)[^\r\n"<>|*?]*?\.etl\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList files;
    auto matches = path.globalMatch(text);
    while (matches.hasNext() && files.size() < 16)
        files.append(matches.next().captured());
    files.removeDuplicates();
    return files;
}

bool isOwnTraceFile(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/'));
    return QStringView(path).mid(slash + 1).startsWith(ownPrefix, Qt::CaseInsensitive);
}

CaptureStart startTrace(const TraceTool &tool, ProcessRunner &runner, const CaptureRequest &request,
                        const Bounds &bounds, std::unique_ptr<CaptureSession> *session)
{
    if (tool.program.isEmpty())
        return refused(tool, StepReason::ToolMissing,
                       QStringLiteral("%1 is not part of this system").arg(toToken(tool.id)));
    if (!tool.elevated)
        return refused(tool, StepReason::NeedsElevation,
                       QStringLiteral("%1 captures for administrators only").arg(toToken(tool.id)));
    const QString file =
        QDir(request.directory).absoluteFilePath(request.baseName + QStringLiteral(".etl"));
    if (QFile::exists(file))
        return refused(tool, StepReason::StartProblem,
                       QStringLiteral("the capture file exists already"));
    // Merging at the end writes the file a second time.
    const qint64 needed = 2 * request.maxBytes + 20 * mebibyte;
    const qint64 available = QStorageInfo(request.directory).bytesAvailable();
    if (available >= 0 && available < needed)
        return refused(tool, StepReason::DiskFull,
                       QStringLiteral("%1 MB are free, %2 MB are needed")
                           .arg(available / mebibyte)
                           .arg(needed / mebibyte));

    CaptureStart result;
    result.facts.backend = tool.id;
    auto started = std::make_unique<TraceSession>(tool, runner, request, file);
    if (!clearTheWay(tool, *started, bounds, result))
        return result;
    result.running = started->start(request, bounds, result);
    if (result.running) {
        result.facts = started->facts();
        *session = std::move(started);
    } else if (result.reason == StepReason::StartProblem) {
        // Somebody else may have started one in between.
        for (const QString &foreign : started->runningFiles(bounds)) {
            if (!isOwnTraceFile(foreign)) {
                result.reason = StepReason::SessionTaken;
                result.facts.foreignSession = plainLine(foreign, 512);
            }
        }
    }
    return result;
}

} // namespace ecs
