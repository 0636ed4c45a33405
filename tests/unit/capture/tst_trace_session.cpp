// SPDX-License-Identifier: MIT
#include "diagnostics/capture/trace_leftover.h"
#include "diagnostics/capture/trace_session.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

namespace {

const auto noProgress = [](int) {};

/// netsh as far as the backend can see it: one session at a time, exit codes, a status text.
class FakeNetsh final : public ProcessRunner
{
public:
    ProcessResult run(const ProcessRequest &request, const Bounds &) override
    {
        calls.append(request.arguments.join(u' '));
        ProcessResult result;
        result.started = true;
        result.exitCode = 0;
        if (request.arguments.contains(QStringLiteral("status"))) {
            result.timedOut = statusTimesOut;
            if (!session.isEmpty() && !statusHidesTheFile)
                result.standardOutput = "Ablaufverfolgungsdatei:  " + session.toUtf8() + "\r\n";
        } else if (request.arguments.contains(QStringLiteral("stop"))) {
            result.exitCode = session.isEmpty() || stopFails ? 1 : 0;
            if (!stopFails)
                session.clear();
            if (!sampleToLeave.isEmpty())
                QFile::copy(sampleToLeave, traceFile);
        } else {
            start(request, result);
        }
        return result;
    }

    QString decodeOutput(const QByteArray &bytes) const override
    {
        return QString::fromUtf8(bytes);
    }

    QStringList calls;
    QString session; ///< the file that the running session writes to
    QString traceFile;
    QString sampleToLeave;
    bool startFails = false;
    bool startTimesOut = false;
    bool stopFails = false;
    bool statusTimesOut = false;
    bool statusHidesTheFile = false;
    QString sessionAfterFailure;

private:
    void start(const ProcessRequest &request, ProcessResult &result)
    {
        for (const QString &argument : request.arguments)
            if (argument.startsWith(QStringLiteral("tracefile=")))
                traceFile = argument.mid(10);
        if (startTimesOut) {
            session = traceFile;
            result.timedOut = true;
            result.exitCode.reset();
            return;
        }
        if (startFails || !session.isEmpty()) {
            result.exitCode = 1;
            result.standardOutput = "Das ging nicht.";
            session = sessionAfterFailure;
            return;
        }
        session = traceFile;
    }
};

CaptureRequest requestIn(const QTemporaryDir &dir)
{
    CaptureRequest request;
    request.directory = dir.path();
    request.baseName = QStringLiteral("Defender_ECS_Capture_20261122_201504");
    request.maxBytes = mebibyte;
    return request;
}

TraceTool netsh()
{
    return netshTool(QStringLiteral("/system/netsh.exe"), true);
}

/// The trace file of a run that was killed; with the lock of a process that is no more.
QString leftoverIn(const QString &folder, bool withLock)
{
    const QString file =
        QDir(folder).filePath(QStringLiteral("Defender_ECS_Capture_20261101_080000.etl"));
    QFile trace(file);
    if (trace.open(QIODevice::WriteOnly))
        trace.write("packets");
    QFile lock(traceLockPath(file));
    if (withLock && lock.open(QIODevice::WriteOnly))
        lock.write("99999999\necs-check\n\n"); // no computer's name: of this one
    return file;
}

QString leftoverIn(const QTemporaryDir &dir, bool withLock)
{
    return leftoverIn(dir.path(), withLock);
}

} // namespace

class TestTraceSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesInStatusTexts_data();
    void filesInStatusTexts();
    void startsAndStops();
    void statusThatNamesNoFileEndsTheSessionAtOnce();
    void foreignSessionIsLeftAlone();
    void leftoverIsLeftAloneByAStart();
    void leftoverIsFound_data();
    void leftoverIsFound();
    void leftoverIsRemoved();
    void leftoverThatEndedInBetween();
    void sessionOfALivingRunIsLeftAlone();
    void withoutRightsNothingIsRun();
    void missingToolIsSaid();
    void failedStartIsExplained();
    void sessionStartedInBetween();
    void timeoutWhileStartingStops();
    void destroyedSessionStops();
    void failedStopIsSaid();
    void toolThatWritesNothing();
    void onlyOurOwnSessionIsStopped_data();
    void onlyOurOwnSessionIsStopped();
    void successorOfOurSessionIsLeftAlone();
    void olderPktmon();
};

void TestTraceSession::filesInStatusTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("none") << QStringLiteral("There is no trace session currently in progress.\r\n")
                          << QStringList();
    QTest::newRow("english") << QStringLiteral(
                                    "Trace File:        C:\\Users\\a b\\x.etl\r\nAppend: Off")
                             << QStringList({QStringLiteral("C:\\Users\\a b\\x.etl")});
    QTest::newRow("japanese") << QStringLiteral("トレース ファイル: D:\\トレース\\ネット.ETL\r\n")
                              << QStringList({QStringLiteral("D:\\トレース\\ネット.ETL")});
    QTest::newRow("share") << QStringLiteral("Fichier : \\\\server\\share\\n.etl")
                           << QStringList({QStringLiteral("\\\\server\\share\\n.etl")});
    QTest::newRow("two lines") << QStringLiteral("A: C:\\1.etl\nB: C:\\2.etl")
                               << QStringList(
                                      {QStringLiteral("C:\\1.etl"), QStringLiteral("C:\\2.etl")});
}

void TestTraceSession::filesInStatusTexts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, files);
    QCOMPARE(traceFilesIn(text), files);
}

void TestTraceSession::startsAndStops()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.sampleToLeave = QStringLiteral(ECS_CAPTURE_SAMPLES "/eth_win10.etl");
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QVERIFY2(start.running, qPrintable(start.error));
    QCOMPARE(start.facts.backend, CaptureBackendId::Netsh);
    QCOMPARE(
        runner.calls,
        QStringList({QStringLiteral("trace show status"),
                     QStringLiteral("trace start capture=yes report=disabled "
                                    "correlation=disabled persistent=no maxsize=1 overwrite=yes "
                                    "tracefile=") +
                         QDir::toNativeSeparators(start.facts.file),
                     QStringLiteral("trace show status")}));
    QFile cab(dir.filePath(QStringLiteral("Defender_ECS_Capture_20261122_201504.cab")));
    QVERIFY(cab.open(QIODevice::WriteOnly));
    cab.close();
    const CaptureFacts facts = session->stop({}, noProgress);
    QCOMPARE(facts.stopped, true);
    QCOMPARE(facts.packets, 40);
    QCOMPARE(facts.lostEvents, 0);
    QCOMPARE(facts.wrapped, false);
    QCOMPARE(facts.bytes, QFile(facts.file).size());
    QVERIFY(!cab.exists());
    session.reset();
    QCOMPARE(runner.calls.last(), QStringLiteral("trace stop"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1); // no lock is left
}

void TestTraceSession::statusThatNamesNoFileEndsTheSessionAtOnce()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.statusHidesTheFile = true;
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QVERIFY(!start.running);
    QVERIFY(!session);
    QCOMPARE(start.reason, StepReason::StartProblem);
    QVERIFY(runner.calls.contains(QStringLiteral("trace stop")));
    QVERIFY(runner.session.isEmpty());
}

void TestTraceSession::foreignSessionIsLeftAlone()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.session = QStringLiteral("C:\\support\\NetTrace.etl");
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QVERIFY(!start.running);
    QVERIFY(!session);
    QCOMPARE(start.reason, StepReason::SessionTaken);
    QCOMPARE(start.facts.foreignSession, QStringLiteral("C:\\support\\NetTrace.etl"));
    QCOMPARE(runner.calls, QStringList({QStringLiteral("trace show status")}));
}

void TestTraceSession::leftoverIsLeftAloneByAStart()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.session = leftoverIn(dir, true);
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QCOMPARE(start.reason, StepReason::SessionTaken); // ending it is a decision of its own
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
}

void TestTraceSession::leftoverIsFound_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<bool>("elevated");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing runs") << QString() << true << QStringLiteral("none");
    QTest::newRow("somebody else's")
        << QStringLiteral("C:\\x.etl") << true << QStringLiteral("none");
    QTest::newRow("of a dead run") << QStringLiteral("dead") << true << QStringLiteral("proven");
    QTest::newRow("only its name speaks")
        << QStringLiteral("named") << true << QStringLiteral("named");
    QTest::newRow("of a living run") << QStringLiteral("alive") << true << QStringLiteral("none");
    QTest::newRow("without rights") << QStringLiteral("dead") << false << QStringLiteral("none");
}

void TestTraceSession::leftoverIsFound()
{
    QFETCH(QString, session);
    QFETCH(bool, elevated);
    QFETCH(QString, expected);
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> living;
    if (session == QLatin1String("alive"))
        QVERIFY(startTrace(netsh(), runner, requestIn(dir), {}, &living).running);
    else if (session == QLatin1String("dead") || session == QLatin1String("named"))
        runner.session = leftoverIn(dir, session == QLatin1String("dead"));
    else
        runner.session = session;
    const TraceTool tool = netshTool(QStringLiteral("/system/netsh.exe"), elevated);
    for (int look = 0; look < 2; ++look) { // looking does not take the proof away
        const std::optional<LeftoverCapture> found = findLeftoverTrace(tool, runner, {});
        QCOMPARE(!found          ? QStringLiteral("none")
                 : found->proven ? QStringLiteral("proven")
                                 : QStringLiteral("named"),
                 expected);
    }
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
}

void TestTraceSession::leftoverIsRemoved()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("ecs-connectivity-0123456789abcdef"));
    QVERIFY(QDir().mkdir(folder));
    FakeNetsh runner;
    runner.session = leftoverIn(folder, true);
    const auto found = findLeftoverTrace(netsh(), runner, {});
    QVERIFY(found);
    QCOMPARE(removeLeftoverTrace(*found, netsh(), runner, {}), QString());
    QCOMPARE(runner.session, QString());
    QVERIFY(!QFileInfo::exists(folder)); // packets of an earlier run do not stay behind

    runner.session = leftoverIn(dir, true);
    runner.stopFails = true;
    const auto stubborn = findLeftoverTrace(netsh(), runner, {});
    QVERIFY(stubborn);
    QVERIFY(removeLeftoverTrace(*stubborn, netsh(), runner, {})
                .contains(QStringLiteral("exit code 1")));
    QVERIFY(QFile::exists(stubborn->file)); // it may still be written to
}

void TestTraceSession::leftoverThatEndedInBetween()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.session = leftoverIn(dir, true);
    const auto found = findLeftoverTrace(netsh(), runner, {});
    QVERIFY(found);
    runner.session = QStringLiteral("C:\\support\\NetTrace.etl");
    QVERIFY(!removeLeftoverTrace(*found, netsh(), runner, {}).isEmpty());
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
}

void TestTraceSession::sessionOfALivingRunIsLeftAlone()
{
    const QTemporaryDir dir;
    const QTemporaryDir other;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> first;
    QVERIFY(startTrace(netsh(), runner, requestIn(other), {}, &first).running);
    std::unique_ptr<CaptureSession> second;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &second);
    QVERIFY(!start.running);
    QCOMPARE(start.reason, StepReason::SessionTaken);
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
}

void TestTraceSession::withoutRightsNothingIsRun()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    const TraceTool tool = netshTool(QStringLiteral("/system/netsh.exe"), false);
    QCOMPARE(startTrace(tool, runner, requestIn(dir), {}, &session).reason,
             StepReason::NeedsElevation);
    QCOMPARE(runner.calls, QStringList());
}

void TestTraceSession::missingToolIsSaid()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    QCOMPARE(startTrace(pktmonTool({}, true), runner, requestIn(dir), {}, &session).reason,
             StepReason::ToolMissing);
}

void TestTraceSession::failedStartIsExplained()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.startFails = true;
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QCOMPARE(start.reason, StepReason::StartProblem);
    QVERIFY(start.error.contains(QStringLiteral("Das ging nicht.")));
    QVERIFY(start.error.contains(QStringLiteral("exit code 1")));
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop"))); // nothing of ours runs
}

void TestTraceSession::sessionStartedInBetween()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.startFails = true;
    runner.sessionAfterFailure = QStringLiteral("C:\\other.etl");
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QCOMPARE(start.reason, StepReason::SessionTaken);
    QCOMPARE(start.facts.foreignSession, QStringLiteral("C:\\other.etl"));
}

void TestTraceSession::timeoutWhileStartingStops()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    runner.startTimesOut = true;
    std::unique_ptr<CaptureSession> session;
    QCOMPARE(startTrace(netsh(), runner, requestIn(dir), {}, &session).reason,
             StepReason::TimedOut);
    QCOMPARE(runner.calls.last(), QStringLiteral("trace stop"));
}

void TestTraceSession::destroyedSessionStops()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    QVERIFY(startTrace(netsh(), runner, requestIn(dir), {}, &session).running);
    session.reset();
    QCOMPARE(runner.calls.last(), QStringLiteral("trace stop"));
    QVERIFY(runner.session.isEmpty());
}

void TestTraceSession::failedStopIsSaid()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    QVERIFY(startTrace(netsh(), runner, requestIn(dir), {}, &session).running);
    runner.stopFails = true;
    const CaptureFacts facts = session->stop({}, noProgress);
    QCOMPARE(facts.stopped, false);
    QVERIFY(!facts.packets);
    runner.stopFails = false;
}

void TestTraceSession::toolThatWritesNothing()
{
    const QTemporaryDir dir;
    FakeNetsh runner; // leaves no file
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startTrace(netsh(), runner, requestIn(dir), {}, &session);
    QVERIFY(start.running);
    const CaptureFacts facts = session->stop({}, noProgress);
    QCOMPARE(facts.stopped, true);
    QCOMPARE(facts.file, QString());
    QCOMPARE(facts.packets, std::optional<qint64>());
}

void TestTraceSession::onlyOurOwnSessionIsStopped_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("answers");
    QTest::newRow("a trace without .etl") << QStringLiteral("D:\\support\\boot.trace") << true;
    QTest::newRow("no file is named") << QStringLiteral("(circular, in memory)") << true;
    QTest::newRow("no answer") << QStringLiteral("C:\\other.etl") << false;
}

void TestTraceSession::onlyOurOwnSessionIsStopped()
{
    QFETCH(QString, other);
    QFETCH(bool, answers);
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    QVERIFY(startTrace(netsh(), runner, requestIn(dir), {}, &session).running);
    runner.session = other;
    runner.statusTimesOut = !answers;
    const CaptureFacts facts = session->stop({}, noProgress);
    QCOMPARE(facts.stopped, answers);
    session.reset();
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
    QCOMPARE(runner.session, other);
}

void TestTraceSession::successorOfOurSessionIsLeftAlone()
{
    const QTemporaryDir dir;
    FakeNetsh runner;
    std::unique_ptr<CaptureSession> session;
    QVERIFY(startTrace(netsh(), runner, requestIn(dir), {}, &session).running);
    runner.session = QStringLiteral("C:\\support\\NetTrace.etl"); // ours was ended by somebody
    const CaptureFacts facts = session->stop({{}, QDeadlineTimer(200)}, noProgress);
    QCOMPARE(facts.stopped, true);
    session.reset();
    QVERIFY(!runner.calls.contains(QStringLiteral("trace stop")));
}

void TestTraceSession::olderPktmon()
{
    const QTemporaryDir dir;
    const TraceTool tool = pktmonTool(QStringLiteral("/system/PktMon.exe"), true);
    const QList<QStringList> starts = tool.starts(requestIn(dir), QStringLiteral("C:\\x.etl"));
    QCOMPARE(starts.size(), 2);
    QCOMPARE(starts[0].join(u' '),
             QStringLiteral("start --capture --pkt-size 0 -f C:\\x.etl -s 1"));
    QCOMPARE(starts[1].join(u' '), QStringLiteral("start --etw -p 0 -f C:\\x.etl -s 1"));
}

QTEST_GUILESS_MAIN(TestTraceSession)
#include "tst_trace_session.moc"
