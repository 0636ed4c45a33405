// SPDX-License-Identifier: MIT
#include "diagnostics/capture/trace_session.h"

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>

namespace ecs {

namespace {

using namespace std::chrono_literals;

constexpr auto hastyLimit = 5s; // when nobody waits for the file
constexpr auto fileLimit = 10s;
constexpr qint64 stableMs = 300;
constexpr qint64 missingMs = 2'000;
constexpr qint64 packetsBetweenLooks = 4096;

class TraceSession final : public CaptureSession
{
public:
    TraceSession(TraceCalls calls, const CaptureRequest &request, QString file)
        : m_calls(std::move(calls))
        , m_file(std::move(file))
        , m_maxBytes(request.maxBytes)
        , m_lock(traceLockPath(m_file))
    {
        // Held as long as we live: it tells another run that this session has an owner.
        m_lock.setStaleLockTime(0);
        m_lock.tryLock();
    }

    ~TraceSession() override
    {
        const Bounds hasty{{}, QDeadlineTimer(hastyLimit)};
        if (m_running && state(hasty.within(hastyLimit / 2)) == State::Ours)
            m_calls.stop(hasty);
        m_lock.unlock();
    }

    Q_DISABLE_COPY_MOVE(TraceSession)

    bool start(const CaptureRequest &request, const Bounds &bounds, CaptureStart &result)
    {
        QString said;
        const QString native = QDir::toNativeSeparators(m_file);
        for (const QStringList &arguments : m_calls.tool().starts(request, native)) {
            const ProcessResult started = m_calls.start(arguments, bounds);
            // Ended by us in the middle: the session may run.
            if ((started.timedOut || started.cancelled) && state({}) == State::Ours)
                m_calls.stop({{}, QDeadlineTimer(hastyLimit)});
            if (started.timedOut || started.cancelled || !started.started) {
                result.reason = started.started ? StepReason::TimedOut : StepReason::StartProblem;
                result.error = started.cancelled  ? QStringLiteral("cancelled")
                               : started.timedOut ? QStringLiteral("no answer in time")
                                                  : plainLine(started.error);
                return false;
            }
            if (started.ok() && state(bounds) != State::NotOurs) {
                m_running = true;
                return true;
            }
            // A status that does not name the file would keep stop() from ever stopping it. Now it
            // is ours for sure.
            if (started.ok()) {
                m_calls.stop({{}, QDeadlineTimer(hastyLimit)});
                result.reason = StepReason::StartProblem;
                result.error = QStringLiteral("the status does not name the session's file");
                return false;
            }
            said = m_calls.textOf(started);
        }
        result.reason = StepReason::StartProblem;
        result.error = said;
        return false;
    }

    CaptureFacts facts() const
    {
        CaptureFacts facts;
        facts.backend = m_calls.tool().id;
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
        if (now == State::Ours && m_calls.stop(untilDeadline).ok())
            now = State::NotOurs;
        else if (now == State::Ours)
            now = state(untilDeadline);
        m_running = now != State::NotOurs;
        progress(600);
        if (!m_running) {
            waitForFile(untilDeadline);
            QFile::remove(traceCabinetPath(m_file)); // of our own session
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

private:
    enum class State { Unknown, NotOurs, Ours };

    // The status names our file, however its text reads and whatever else it says.
    State state(const Bounds &bounds) const
    {
        const std::optional<QString> status = m_calls.status(bounds);
        if (!status)
            return State::Unknown;
        return status->contains(QFileInfo(m_file).fileName(), Qt::CaseInsensitive) ? State::Ours
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

    TraceCalls m_calls;
    QString m_file;
    qint64 m_maxBytes;
    QLockFile m_lock;
    bool m_running = false;
};

CaptureStart refused(const TraceTool &tool, StepReason reason, const QString &error)
{
    CaptureStart result;
    result.facts.backend = tool.id;
    result.reason = reason;
    result.error = error;
    return result;
}

} // namespace

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
    const TraceCalls calls(tool, runner);
    // Whoever it belongs to: one session at a time is all that Windows has.
    const QStringList running = calls.runningFiles(bounds);
    if (!running.isEmpty()) {
        result.reason = StepReason::SessionTaken;
        result.facts.foreignSession = plainLine(running.first(), 512);
        result.error = QStringLiteral("another trace session is running");
        return result;
    }
    auto started = std::make_unique<TraceSession>(calls, request, file);
    result.running = started->start(request, bounds, result);
    if (result.running) {
        result.facts = started->facts();
        *session = std::move(started);
    } else if (result.reason == StepReason::StartProblem) {
        // Somebody else may have started one in between.
        for (const QString &foreign : calls.runningFiles(bounds)) {
            if (!isOwnTraceFile(foreign)) {
                result.reason = StepReason::SessionTaken;
                result.facts.foreignSession = plainLine(foreign, 512);
            }
        }
    }
    return result;
}

} // namespace ecs
