// SPDX-License-Identifier: MIT
#include "canned_records.h"
#include "fake_runner.h"
#include "ui/run_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace ecs;
using namespace ecs::test;

class TestRunViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staleRunsAreIgnored();
    void oneTerminalSignal();
    void nothingChangesAfterTheEnd();
    void progressNeverGoesBack();
    void waitingForNothingIsTheEnd();
    void repeatOnlyWhileNothingRuns();
    void cancelIsAskedOnceAndEndsInFinished();
    void captureIsSeenOnAllPages();
    void failedSaveLosesNothing();
    void aStepWithoutItsOwnSignalIsTakenFromTheRecord();
};

namespace {

void runSteps(FakeRunner &runner, const RunRecord &record)
{
    for (const StepId step : allSteps) {
        Q_EMIT runner.stepStarted(runner.id, step);
        Q_EMIT runner.progressChanged(runner.id, step, 500);
        Q_EMIT runner.stepFinished(runner.id, resultOf(record, step));
    }
}

} // namespace

void TestRunViewModel::staleRunsAreIgnored()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    const RunId first = runner.id;
    model.cancel();
    Q_EMIT runner.runFinished(first, cancelledRecord());
    model.start({});
    QSignalSpy changed(&model, &RunViewModel::stepChanged);
    QSignalSpy finished(&model, &RunViewModel::finished);
    Q_EMIT runner.stepStarted(first, StepId::Dns);
    Q_EMIT runner.logAdded(first, logLine(1, StepId::Dns, LogLevel::Info, QStringLiteral("old")));
    Q_EMIT runner.stepFinished(first, resultOf(healthyRecord(), StepId::Dns));
    Q_EMIT runner.recordChanged(first, healthyRecord());
    Q_EMIT runner.waitingForReader(first, StepId::Port);
    Q_EMIT runner.captureProgress(first, 5, 5);
    Q_EMIT runner.captureStopping(first, 5);
    Q_EMIT runner.runFinished(first, healthyRecord());
    model.log()->flush();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(model.log()->rowCount(), 0);
    QCOMPARE(model.phase(), RunPhase::Running);
    QVERIFY(!model.capture().active);
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(model.record().verdict.cause, Failure::Healthy);
}

void TestRunViewModel::oneTerminalSignal()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    QSignalSpy finished(&model, &RunViewModel::finished);
    runSteps(runner, healthyRecord());
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    Q_EMIT runner.runFinished(runner.id, cancelledRecord());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(model.record().outcome, Outcome::Completed);
}

void TestRunViewModel::nothingChangesAfterTheEnd()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    Q_EMIT runner.stepStarted(runner.id, StepId::Dns);
    Q_EMIT runner.stepFinished(runner.id, resultOf(cancelledRecord(), StepId::Dns));
    Q_EMIT runner.recordChanged(runner.id, cancelledRecord());
    QCOMPARE(model.step(StepId::Dns).state, StepState::Passed);
    QCOMPARE(model.record().verdict.cause, Failure::Healthy);
}

void TestRunViewModel::progressNeverGoesBack()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    QSignalSpy progress(&model, &RunViewModel::progressChanged);
    model.start({});
    runSteps(runner, healthyRecord());
    // A step that starts anew counts from its own beginning; the bar does not.
    Q_EMIT runner.waitingForReader(runner.id, StepId::WebRequest);
    model.repeatFrom(StepId::Dns);
    Q_EMIT runner.stepStarted(runner.id, StepId::Dns);
    Q_EMIT runner.stepFinished(runner.id, resultOf(healthyRecord(), StepId::Dns));
    Q_EMIT runner.captureStopping(runner.id, 300);
    Q_EMIT runner.captureStopping(runner.id, 1000);
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    int last = -1;
    for (const QList<QVariant> &emitted : std::as_const(progress)) {
        const int now = emitted.first().toInt();
        QVERIFY2(now >= last, qPrintable(QStringLiteral("%1 after %2").arg(now).arg(last)));
        last = now;
    }
    QCOMPARE(last, 1000);
}

void TestRunViewModel::waitingForNothingIsTheEnd()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    RunOptions options;
    options.stepThrough = true;
    model.start(options);
    Q_EMIT runner.waitingForReader(runner.id, StepId::WebRequest);
    QCOMPARE(model.waitingFor(), std::optional(StepId::WebRequest));
    model.proceed();
    Q_EMIT runner.stepStarted(runner.id, StepId::WebRequest);
    Q_EMIT runner.stepFinished(runner.id, resultOf(healthyRecord(), StepId::WebRequest));
    Q_EMIT runner.waitingForReader(runner.id, StepId::WebRequest);
    QCOMPARE(model.phase(), RunPhase::Waiting);
    QVERIFY(!model.waitingFor());
    QSignalSpy judging(&model, &RunViewModel::judging);
    model.proceed();
    QCOMPARE(judging.count(), 1);
    QCOMPARE(runner.count(QStringLiteral("proceed")), 2);
}

void TestRunViewModel::repeatOnlyWhileNothingRuns()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.repeatFrom(StepId::Dns);
    model.start({});
    Q_EMIT runner.stepStarted(runner.id, StepId::Dns);
    model.repeatFrom(StepId::Dns);
    QCOMPARE(runner.count(QStringLiteral("repeat dns")), 0);
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    model.repeatFrom(StepId::Dns);
    QCOMPARE(runner.count(QStringLiteral("repeat dns")), 1);
    QCOMPARE(model.phase(), RunPhase::Running);
    QSignalSpy finished(&model, &RunViewModel::finished);
    Q_EMIT runner.stepStarted(runner.id, StepId::Dns);
    Q_EMIT runner.stepFinished(runner.id, resultOf(healthyRecord(), StepId::Dns));
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    QCOMPARE(finished.count(), 1);
}

void TestRunViewModel::cancelIsAskedOnceAndEndsInFinished()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.cancel();
    QCOMPARE(runner.calls.size(), 0);
    model.start({});
    model.cancel();
    QVERIFY(model.stopRequested());
    QCOMPARE(model.phase(), RunPhase::Running);
    Q_EMIT runner.runFinished(runner.id, cancelledRecord());
    QVERIFY(!model.stopRequested());
    QCOMPARE(model.step(StepId::Dns).state, StepState::Cancelled);
    model.cancel();
    QCOMPARE(runner.count(QStringLiteral("cancel")), 1);
}

void TestRunViewModel::captureIsSeenOnAllPages()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    Q_EMIT runner.captureProgress(runner.id, 612'000, 571);
    QVERIFY(model.capture().active);
    QCOMPARE(model.capture().bytes.value_or(0), 612'000);
    // A capture that ends by itself while a page waits does not end the run.
    Q_EMIT runner.waitingForReader(runner.id, StepId::Dns);
    QSignalSpy judging(&model, &RunViewModel::judging);
    Q_EMIT runner.captureStopping(runner.id, 0);
    QVERIFY(model.capture().stopping);
    Q_EMIT runner.captureStopping(runner.id, 1000);
    Q_EMIT runner.stepUpdated(runner.id, resultOf(healthyRecord(), StepId::Capture));
    QVERIFY(!model.capture().active);
    QCOMPARE(judging.count(), 0);
    QCOMPARE(model.phase(), RunPhase::Waiting);
}

void TestRunViewModel::failedSaveLosesNothing()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    model.save({});
    QCOMPARE(runner.count(QStringLiteral("save")), 0);
    Q_EMIT runner.runFinished(runner.id, healthyRecord());
    QVERIFY(model.hasUnsavedResults());
    model.save({});
    model.save({});
    QCOMPARE(runner.count(QStringLiteral("save")), 1);
    SaveResult problem;
    problem.problem = SaveProblem::DiskFull;
    Q_EMIT runner.saveFinished(runner.id, problem);
    QVERIFY(model.hasUnsavedResults());
    QVERIFY(!model.saving().done());
    model.save({});
    Q_EMIT runner.saveFinished(runner.id, {});
    QVERIFY(!model.hasUnsavedResults());
    QVERIFY(model.saving().done());
}

void TestRunViewModel::aStepWithoutItsOwnSignalIsTakenFromTheRecord()
{
    FakeRunner runner;
    RunViewModel model(runner, {});
    model.start({});
    Q_EMIT runner.stepStarted(runner.id, StepId::Dns);
    Q_EMIT runner.runFinished(runner.id, proxyAuthRecord());
    QCOMPARE(model.step(StepId::Port).state, StepState::Warning);
    QCOMPARE(model.step(StepId::Proxy).state, StepState::Failed);
    QCOMPARE(model.progress(), 1000);
    QVERIFY(!model.capture().active);
}

QTEST_MAIN(TestRunViewModel)
#include "tst_run_view_model.moc"
