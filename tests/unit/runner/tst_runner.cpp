// SPDX-License-Identifier: MIT
#include "diagnostics/runner/worker_runner.h"
#include "diagnostics/verdict/judge.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace ecs;
using namespace std::chrono_literals;

namespace {

/// What the fakes did, shared with the test's thread.
struct Diary
{
    std::atomic<int> capturesStarted{0};
    std::atomic<int> capturesStopped{0};
    std::atomic<bool> captureWraps{false};
    std::atomic<int> capturesDestroyed{0};
    std::atomic<int> checksRun{0};
    std::atomic<int> lookupsOfProxies{0};
};

class FakeClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    int utcOffsetMinutes() const override { return 60; }
    double monotonicMs() const override
    {
        return double(QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs()) / 1e6;
    }
};

class FakeMachine final : public MachineProbe
{
public:
    MachineInfo read() override
    {
        MachineInfo info;
        info.os = QStringLiteral("Test OS");
        return info;
    }
};

class FakeProxies final : public ProxySettings
{
public:
    explicit FakeProxies(Diary &diary)
        : m_diary(diary)
    {
    }
    ProxyReading read(const QUrl &, const Bounds &) override
    {
        ++m_diary.lookupsOfProxies;
        return {};
    }

private:
    Diary &m_diary;
};

class FakeCapture final : public CaptureSession
{
public:
    explicit FakeCapture(Diary &diary)
        : m_diary(diary)
    {
    }
    ~FakeCapture() override { ++m_diary.capturesDestroyed; }
    qint64 bytesSoFar() const override { return 42; }
    CaptureFacts stop(const Bounds &, const std::function<void(int)> &progress) override
    {
        ++m_diary.capturesStopped;
        progress(500);
        CaptureFacts facts;
        facts.stopped = true;
        facts.packets = 7;
        facts.wrapped = m_diary.captureWraps.load();
        return facts;
    }

private:
    Diary &m_diary;
};

struct Script
{
    std::chrono::milliseconds eachStepTakes{1};
    std::chrono::milliseconds bound{10'000};
    std::optional<StepId> throwsIn;
    std::optional<StepId> failsIn;
    bool offByPolicy = false;
    QStringList ecsUrls; ///< of MpCmdRun
    int logLines = 1;
};

class ScriptedCheck final : public Check
{
public:
    ScriptedCheck(StepId id, const Script &script, Diary &diary)
        : m_id(id)
        , m_script(script)
        , m_diary(diary)
    {
    }
    StepId id() const override { return m_id; }
    std::chrono::milliseconds bound() const override { return m_script.bound; }
    StepResult run(RunContext &context) override
    {
        ++m_diary.checksRun;
        for (int i = 0; i < m_script.logLines; ++i)
            context.info(QStringLiteral("line %1").arg(i));
        if (m_script.throwsIn == m_id)
            throw std::runtime_error("out of luck");
        if (m_id == StepId::Capture) {
            ++m_diary.capturesStarted;
            context.capture = std::make_unique<FakeCapture>(m_diary);
        }
        const QDeadlineTimer end(m_script.eachStepTakes);
        while (!end.hasExpired() && !context.bounds.over()) {
            context.progress(500);
            QThread::msleep(1);
        }
        StepResult result;
        result.status = StepStatus::Passed;
        result.summary = QStringLiteral("Done.");
        if (m_id == StepId::Platform && (m_script.offByPolicy || !m_script.ecsUrls.isEmpty())) {
            PlatformFacts facts;
            facts.ecsUrls = m_script.ecsUrls;
            if (m_script.offByPolicy)
                facts.ecsPolicy = EcsPolicy::DisabledByPolicy;
            result.facts = facts;
        }
        if (m_script.failsIn == m_id || (context.bounds.over() && !end.hasExpired())) {
            result.status = StepStatus::Failed;
            result.failure = Failure::TcpTimeout;
        }
        return result;
    }

private:
    StepId m_id;
    Script m_script;
    Diary &m_diary;
};

std::unique_ptr<DiagnosticRunner>
makeRunner(const Script &script, Diary &diary,
           const std::function<WritingRights(const QString &)> &rights = {})
{
    RunPlan plan;
    plan.writingRights = rights;
    plan.tool.name = QStringLiteral("test");
    plan.createSeams = [&diary] {
        Seams seams;
        seams.clock = std::make_unique<FakeClock>();
        seams.machine = std::make_unique<FakeMachine>();
        seams.proxies = std::make_unique<FakeProxies>(diary);
        return seams;
    };
    plan.createChecks = [script, &diary] {
        std::vector<std::unique_ptr<Check>> checks;
        checks.reserve(allSteps.size());
        for (const StepId step : allSteps)
            checks.push_back(std::make_unique<ScriptedCheck>(step, script, diary));
        return checks;
    };
    return createWorkerRunner(std::move(plan));
}

RunRecord lastRecord(const QSignalSpy &spy)
{
    return spy.last().at(1).value<RunRecord>();
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEveryStepOnceInOrder();
    void wrappedCaptureIsAWarning();
    void failuresAreInformationWhereEcsIsNotUsed();
    void stepThroughWaitsAndGoesOn();
    void runThroughEndsTheWaiting();
    void finishesHereWhereEcsIsOffByPolicy_data();
    void finishesHereWhereEcsIsOffByPolicy();
    void cancelWhileWaiting();
    void cancelAtRandomMoments();
    void cancelFromAnotherThread();
    void onlyTheNewestRunIsHeard();
    void timeBoundEndsTheRun();
    void anExceptionIsOurOwnTrouble();
    void repeatKeepsTheEarlierAttempt();
    void repeatAfterACancelledRun();
    void repeatWhileWaitingStaysWaiting();
    void repeatWhileRunningIsIgnored();
    void destroyedWhileRunning();
    void savesInTheWorker();
    void refusedPlaceIsNotWrittenTo();
    void routeIsPlannedAfterThePlatformStep();
    void whatIsNotTestedIsSaid();

private:
    static void runAndSave(DiagnosticRunner &runner, const QString &directory, SaveResult *result);
};

void TestRunner::runsEveryStepOnceInOrder()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QStringList heard;
    connect(runner.get(), &DiagnosticRunner::stepStarted, this,
            [&](RunId, StepId step) { heard << QStringLiteral("start ") + toToken(step); });
    connect(runner.get(), &DiagnosticRunner::stepFinished, this,
            [&](RunId, const StepResult &result) {
                heard << QStringLiteral("end ") + toToken(result.id);
            });
    connect(runner.get(), &DiagnosticRunner::stepUpdated, this,
            [&](RunId, const StepResult &result) {
                heard << QStringLiteral("update ") + toToken(result.id);
            });
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    QSignalSpy logged(runner.get(), &DiagnosticRunner::logAdded);
    runner->start({});
    QTRY_COMPARE(finished.count(), 1);

    QStringList expected;
    for (const StepId step : allSteps)
        expected << QStringLiteral("start ") + toToken(step)
                 << QStringLiteral("end ") + toToken(step);
    expected << QStringLiteral("update capture");
    QCOMPARE(heard, expected);

    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.steps.size(), 7);
    QCOMPARE(record.outcome, Outcome::Completed);
    QCOMPARE(record.utcOffsetMinutes, 60);
    QCOMPARE(record.runId.size(), 36);
    QCOMPARE(record.facts<CaptureFacts>()->packets, 7);
    QVERIFY(record.finished >= record.started);
    for (const StepResult &step : record.steps) {
        QVERIFY(!step.log.isEmpty());
        QVERIFY(step.durationMs.has_value());
    }
    QVERIFY(logged.count() >= 14);
    QCOMPARE(diary.capturesStopped.load(), 1);
}

void TestRunner::wrappedCaptureIsAWarning()
{
    Diary diary;
    diary.captureWraps = true;
    const auto runner = makeRunner({}, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    const RunRecord record = lastRecord(finished);
    const StepResult *step = record.step(StepId::Capture);
    QCOMPARE(step->status, StepStatus::Warning);
    QVERIFY(!step->failure);
    QVERIFY(!step->reason);
    QVERIFY2(step->summary.contains(QStringLiteral("overwritten")), qPrintable(step->summary));
    QVERIFY(!record.verdict.also.contains(Failure::CaptureUnavailable)); // there is one
}

void TestRunner::failuresAreInformationWhereEcsIsNotUsed()
{
    for (const bool offByPolicy : {false, true}) {
        Diary diary;
        Script script;
        script.failsIn = StepId::Port;
        script.offByPolicy = offByPolicy;
        const auto runner = makeRunner(script, diary);
        QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
        runner->start({});
        QTRY_COMPARE(finished.count(), 1);
        const RunRecord record = lastRecord(finished);
        const StepResult *step = record.step(StepId::Port);
        QCOMPARE(step->status, offByPolicy ? StepStatus::Warning : StepStatus::Failed);
        QCOMPARE(step->failure, Failure::TcpTimeout); // what was measured stands
        QCOMPARE(step->summary.contains(QStringLiteral("does not use ECS")), offByPolicy);
        QCOMPARE(step->log.last().level, offByPolicy ? LogLevel::Info : LogLevel::Error);
        QCOMPARE(record.verdict.cause == Failure::EcsDisabledByPolicy, offByPolicy);
    }
}

void TestRunner::stepThroughWaitsAndGoesOn()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy waiting(runner.get(), &DiagnosticRunner::waitingForReader);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.stepThrough = true;
    const RunId id = runner->start(options);
    for (int step = 1; step <= 7; ++step) {
        QTRY_COMPARE(waiting.count(), step);
        QCOMPARE(diary.checksRun.load(), step);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(diary.capturesStopped.load(), 0);
        runner->proceed(id);
    }
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(diary.capturesStopped.load(), 1);
}

void TestRunner::runThroughEndsTheWaiting()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy waiting(runner.get(), &DiagnosticRunner::waitingForReader);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.stepThrough = true;
    const RunId id = runner->start(options);
    QTRY_COMPARE(waiting.count(), 1);
    runner->runThrough(id);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(waiting.count(), 1);
    QCOMPARE(lastRecord(finished).outcome, Outcome::Completed);
}

void TestRunner::finishesHereWhereEcsIsOffByPolicy_data()
{
    QTest::addColumn<int>("steps"); // that ran before
    QTest::newRow("after the platform") << 2;
    QTest::newRow("while packets are recorded") << 4;
}

void TestRunner::finishesHereWhereEcsIsOffByPolicy()
{
    QFETCH(const int, steps);
    Diary diary;
    Script script;
    script.offByPolicy = true;
    const auto runner = makeRunner(script, diary);
    QSignalSpy waiting(runner.get(), &DiagnosticRunner::waitingForReader);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.stepThrough = true;
    const RunId id = runner->start(options);
    QTRY_COMPARE(waiting.count(), 1);
    runner->finishHere(id); // the policy is not known yet
    for (int step = 2; step <= steps; ++step) {
        QTRY_COMPARE(waiting.count(), step);
        runner->proceed(id);
    }
    QTRY_COMPARE(waiting.count(), steps + 1);
    QCOMPARE(diary.checksRun.load(), steps);
    runner->finishHere(id);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(diary.checksRun.load(), steps);
    QCOMPARE(diary.capturesStopped.load(), diary.capturesStarted.load());
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.outcome, Outcome::Completed);
    QCOMPARE(record.verdict.cause, Failure::EcsDisabledByPolicy);
    QCOMPARE(record.verdict.confidence, Confidence::Certain);
    QCOMPARE(exitCode(record, false), 10);
    QCOMPARE(record.steps.size(), 7);
    for (const StepId each : allSteps) {
        const StepResult *result = record.step(each);
        if (static_cast<int>(each) < steps) {
            QCOMPARE(result->status, StepStatus::Passed);
            continue;
        }
        QCOMPARE(result->status, StepStatus::Skipped);
        QCOMPARE(result->reason, StepReason::NotApplicable);
        QCOMPARE(result->summary, QStringLiteral("Not run: ECS is switched off by policy."));
    }
}

void TestRunner::cancelWhileWaiting()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy waiting(runner.get(), &DiagnosticRunner::waitingForReader);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.stepThrough = true;
    const RunId id = runner->start(options);
    QTRY_COMPARE(waiting.count(), 1);
    runner->cancel(id);
    runner->cancel(id);
    QTRY_COMPARE(finished.count(), 1);
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.outcome, Outcome::Cancelled);
    QCOMPARE(record.steps.size(), 7);
    QCOMPARE(record.step(StepId::Elevation)->status, StepStatus::Passed);
    QCOMPARE(record.step(StepId::Dns)->status, StepStatus::Cancelled);
}

void TestRunner::cancelAtRandomMoments()
{
    QRandomGenerator random(20261123); // the same moments in every run of the test
    for (int round = 0; round < 200; ++round) {
        Diary diary;
        Script script;
        script.eachStepTakes = 4ms;
        const auto runner = makeRunner(script, diary);
        QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
        const RunId id = runner->start({});
        QTest::qWait(random.bounded(35));
        QElapsedTimer sinceCancel;
        sinceCancel.start();
        runner->cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 2000);
        QVERIFY2(sinceCancel.elapsed() < 1000, "measuring must end within 1 s");
        QCOMPARE(lastRecord(finished).steps.size(), 7);
        QCOMPARE(diary.capturesStopped.load(), diary.capturesStarted.load());
        QCOMPARE(diary.capturesDestroyed.load(), diary.capturesStarted.load());
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
    }
}

void TestRunner::cancelFromAnotherThread()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 5s;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    QSignalSpy started(runner.get(), &DiagnosticRunner::stepStarted);
    const RunId id = runner->start({});
    QTRY_COMPARE(started.count(), 1);
    std::thread other([&] { runner->cancel(id); });
    other.join();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 1000);
    QCOMPARE(lastRecord(finished).step(StepId::Elevation)->status, StepStatus::Cancelled);
}

void TestRunner::onlyTheNewestRunIsHeard()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 20ms;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    QSignalSpy ended(runner.get(), &DiagnosticRunner::stepFinished);
    runner->start({});
    QTRY_VERIFY(ended.count() >= 1);
    ended.clear();
    const RunId second = runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(0).value<RunId>(), second);
    QCOMPARE(ended.count(), 7);
    for (const auto &signal : std::as_const(ended))
        QCOMPARE(signal.at(0).value<RunId>(), second);
    QCOMPARE(lastRecord(finished).outcome, Outcome::Completed);
}

void TestRunner::timeBoundEndsTheRun()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 100ms;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.timeout = 250ms;
    runner->start(options);
    QTRY_COMPARE(finished.count(), 1);
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.outcome, Outcome::TimedOut);
    QCOMPARE(record.steps.size(), 7);
    QCOMPARE(record.steps.first().status, StepStatus::Passed);
    // the interrupted step's own time-out proves nothing, and the ones after it never ran
    QCOMPARE(record.steps.last().status, StepStatus::CouldNotRun);
    QCOMPARE(record.steps.last().reason, StepReason::TimedOut);
    for (const StepResult &step : record.steps)
        QVERIFY(!step.failure);
    QCOMPARE(diary.capturesStopped.load(), 1);
}

void TestRunner::anExceptionIsOurOwnTrouble()
{
    Diary diary;
    Script script;
    script.throwsIn = StepId::Port;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    const StepResult *port = nullptr;
    const RunRecord record = lastRecord(finished);
    port = record.step(StepId::Port);
    QCOMPARE(port->status, StepStatus::CouldNotRun);
    QVERIFY(!port->failure);
    QVERIFY(port->summary.contains(QLatin1String("out of luck")));
    QCOMPARE(record.step(StepId::WebRequest)->status, StepStatus::Passed);
}

void TestRunner::repeatKeepsTheEarlierAttempt()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    const RunId id = runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    runner->repeatFrom(id, StepId::Dns);
    QTRY_COMPARE(finished.count(), 2);
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.steps.size(), 10);
    QCOMPARE(record.step(StepId::Dns)->attempt, 2);
    QCOMPARE(record.step(StepId::Port)->attempt, 2);
    QCOMPARE(record.step(StepId::WebRequest)->attempt, 2);
    QCOMPARE(record.step(StepId::Platform)->attempt, 1);
    QVERIFY(record.steps.at(7).superseded);
    QCOMPARE(diary.checksRun.load(), 10);
}

void TestRunner::repeatAfterACancelledRun()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 30ms;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    const RunId id = runner->start({});
    runner->cancel(id);
    QTRY_COMPARE(finished.count(), 1);
    runner->repeatFrom(id, StepId::Port);
    QTRY_COMPARE(finished.count(), 2);
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.outcome, Outcome::Completed);
    QCOMPARE(record.step(StepId::Port)->status, StepStatus::Passed);
}

void TestRunner::repeatWhileWaitingStaysWaiting()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy waiting(runner.get(), &DiagnosticRunner::waitingForReader);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    RunOptions options;
    options.stepThrough = true;
    const RunId id = runner->start(options);
    for (int step = 1; step <= 4; ++step) { // up to and including DNS
        QTRY_COMPARE(waiting.count(), step);
        if (step < 4)
            runner->proceed(id);
    }
    runner->repeatFrom(id, StepId::Platform); // Platform and DNS ran already, the others did not
    QTRY_COMPARE(waiting.count(), 5);
    QCOMPARE(diary.checksRun.load(), 6);
    QCOMPARE(waiting.last().at(1).value<StepId>(), StepId::Port);
    QCOMPARE(finished.count(), 0);
    runner->cancel(id);
    QTRY_COMPARE(finished.count(), 1);
}

void TestRunner::repeatWhileRunningIsIgnored()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 50ms;
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    QSignalSpy started(runner.get(), &DiagnosticRunner::stepStarted);
    const RunId id = runner->start({});
    QTRY_VERIFY(started.count() >= 1);
    runner->repeatFrom(id, StepId::Elevation);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(diary.checksRun.load(), 7);
}

void TestRunner::destroyedWhileRunning()
{
    Diary diary;
    Script script;
    script.eachStepTakes = 5s;
    auto runner = makeRunner(script, diary);
    QSignalSpy ended(runner.get(), &DiagnosticRunner::stepFinished);
    RunOptions options;
    runner->start(options);
    QTest::qWait(30);
    QElapsedTimer timer;
    timer.start();
    runner.reset();
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(diary.capturesStopped.load(), diary.capturesStarted.load());
}

/// A whole run, saved to \a directory; fails the test when either does not end.
void TestRunner::runAndSave(DiagnosticRunner &runner, const QString &directory, SaveResult *result)
{
    QSignalSpy finished(&runner, &DiagnosticRunner::runFinished);
    QSignalSpy saved(&runner, &DiagnosticRunner::saveFinished);
    const RunId id = runner.start({});
    QTRY_COMPARE(finished.count(), 1);
    SaveRequest request;
    request.directory = directory;
    runner.save(id, request);
    QTRY_COMPARE(saved.count(), 1);
    *result = saved.first().at(1).value<SaveResult>();
}

void TestRunner::savesInTheWorker()
{
    const QTemporaryDir folder;
    Diary diary;
    const auto runner = makeRunner({}, diary);
    SaveResult result;
    runAndSave(*runner, folder.path(), &result);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(!result.problem, qPrintable(result.error));
    QVERIFY(QFile::exists(result.bundlePath));
}

void TestRunner::refusedPlaceIsNotWrittenTo()
{
    const QTemporaryDir folder;
    Diary diary;
    const auto runner = makeRunner({}, diary, [](const QString &directory) {
        WritingRights rights;
        rights.refusal = directory + QStringLiteral(" is a link");
        return rights;
    });
    SaveResult result;
    runAndSave(*runner, folder.path(), &result);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(result.problem, std::optional(SaveProblem::BadDirectory));
    QVERIFY(result.error.endsWith(QStringLiteral("is a link")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRunner::routeIsPlannedAfterThePlatformStep()
{
    Diary diary;
    const auto runner = makeRunner({}, diary);
    QSignalSpy changed(runner.get(), &DiagnosticRunner::recordChanged);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(diary.lookupsOfProxies.load(), 1);
    QVERIFY(!changed.at(0).at(1).value<RunRecord>().route);
    const auto afterPlatform = changed.at(1).at(1).value<RunRecord>();
    QVERIFY(afterPlatform.route);
    QVERIFY(!afterPlatform.targets.isEmpty());
}

void TestRunner::whatIsNotTestedIsSaid()
{
    Diary diary;
    Script script;
    script.ecsUrls = {QStringLiteral("https://a.example/"), QStringLiteral("https://b.example/?q")};
    const auto runner = makeRunner(script, diary);
    QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
    runner->start({});
    QTRY_COMPARE(finished.count(), 1);
    const RunRecord record = lastRecord(finished);
    QCOMPARE(record.targets.size(), 1);
    const LogEntry last = record.step(StepId::Platform)->log.last();
    QCOMPARE(last.level, LogLevel::Warning);
    QVERIFY2(last.text.contains(QLatin1String("https://b.example/?q is not tested")),
             qPrintable(last.text));
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
