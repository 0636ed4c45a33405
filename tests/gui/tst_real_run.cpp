// SPDX-License-Identifier: MIT
// The wizard on the real runner, with real checks against real servers: started inside a row of the
// lab, whose options stand on the command line.
#include "app/command_line.h"
#include "app/composition.h"
#include "diagnostics/verdict/cause_table.h"
#include "fake_desktop.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/log_pane.h"
#include "ui/wizard_window.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;
using namespace ecs::test;
using namespace std::chrono_literals;

namespace {

/// Hands out directories of the test's own.
class TemporaryDesktop final : public FakeDesktop
{
public:
    QString defaultOutputDirectory() const override
    {
        return m_directory.filePath(QStringLiteral("desktop"));
    }
    QString createPrivateDirectory() override
    {
        const QString path = m_directory.filePath(QStringLiteral("private%1").arg(++m_number));
        return QDir().mkpath(path) ? path : QString();
    }
    bool prepare() const
    {
        return m_directory.isValid() && QDir().mkpath(defaultOutputDirectory());
    }

private:
    QTemporaryDir m_directory;
    int m_number = 0;
};

qsizetype entriesOf(const char *directory)
{
    return QDir(QString::fromLatin1(directory))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
        .size();
}

/// Processes whose parent is this one.
QString childProcesses()
{
    QFile file(
        QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed()
                                          : QStringLiteral("unreadable");
}

} // namespace

class TestRealRun : public QObject
{
    Q_OBJECT

public:
    explicit TestRealRun(RunOptions options)
        : m_options(std::move(options))
    {
    }

private Q_SLOTS:
    void runsShowsAndSaves();
    void stopsWithinASecond();
    void cancelsAtRandomMoments();

private:
    WizardSetup setup(DiagnosticRunner &runner, const RunOptions &options) const
    {
        WizardSetup out;
        out.runner = &runner;
        out.desktop = &m_desktop;
        out.options = options;
        out.stepBound = stepBound;
        out.tool = toolInfo(QStringLiteral("ecs-wizard"));
        return out;
    }

    RunOptions m_options;
    mutable TemporaryDesktop m_desktop;
};

void TestRealRun::runsShowsAndSaves()
{
    QVERIFY(m_desktop.prepare());
    const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-wizard")));
    WizardWindow window(setup(*runner, m_options));
    window.start();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return); // Run everything
    QTRY_COMPARE_WITH_TIMEOUT(window.currentPage(), PageId::Result, 60'000);
    // The page comes with the last step; the capture is still to be stopped and read.
    QTRY_VERIFY_WITH_TIMEOUT(window.bottomBar()->primaryButton()->isEnabled(), 60'000);
    QVERIFY(window.record());
    const RunRecord record = *window.record();
    QCOMPARE(record.verdict.cause, Failure::Healthy);
    QCOMPARE(record.steps.size(), 7);
    QCOMPARE(record.step(StepId::WebRequest)->status, StepStatus::Passed);
    QVERIFY(window.run().log()->rowCount() > 20);
    window.bottomBar()->primaryButton()->click(); // Save…
    QCOMPARE(window.currentPage(), PageId::Save);
    window.bottomBar()->primaryButton()->click(); // Save
    const QDir desktop(m_desktop.defaultOutputDirectory());
    QTRY_COMPARE_WITH_TIMEOUT(desktop.entryList({QStringLiteral("*.zip")}).size(), 1, 20'000);
    QFile zip(desktop.filePath(desktop.entryList({QStringLiteral("*.zip")}).first()));
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QCOMPARE(zip.read(4), QByteArray("PK\x03\x04", 4));
    QTRY_VERIFY(window.bottomBar()->leaveButton()->isEnabled());
    QVERIFY(!window.couldNotSave());
}

void TestRealRun::stopsWithinASecond()
{
    const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-wizard")));
    RunOptions options = m_options;
    options.capture = CaptureMode::Off; // the end of a capture is bounded apart
    WizardWindow window(setup(*runner, options));
    window.start();
    QSignalSpy started(runner.get(), &DiagnosticRunner::stepStarted);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!started.isEmpty());
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.record() && window.record()->outcome == Outcome::Cancelled,
                             5'000);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
}

void TestRealRun::cancelsAtRandomMoments()
{
    // In a row where connections hang: half of the moments follow the start of a step, now and then
    // of one behind the hanging ones; half are spread over the first moments of the run.
    const auto seed = 20261123U;
    QRandomGenerator random(seed);
    RunOptions options = m_options;
    options.capture = CaptureMode::Off;
    {
        // What a first run leaves behind for good (thread pools, locale) is no leak.
        const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-wizard")));
        QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
        runner->start(options);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }
    const qsizetype descriptors = entriesOf("/proc/self/fd");
    const qsizetype threads = entriesOf("/proc/self/task");
    int cancelled = 0;
    qint64 longest = 0;
    for (int round = 0; round < 200; ++round) {
        const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-wizard")));
        QSignalSpy finished(runner.get(), &DiagnosticRunner::runFinished);
        QSignalSpy started(runner.get(), &DiagnosticRunner::stepStarted);
        const RunId id = runner->start(options);
        if (round % 2 == 0) {
            const int upTo = static_cast<int>(round % 20 == 0 ? StepId::WebRequest : StepId::Port);
            const int step = 1 + random.bounded(upTo + 1);
            QTRY_VERIFY_WITH_TIMEOUT(started.count() >= step || finished.count() == 1, 20'000);
            QTest::qWait(random.bounded(3));
        } else {
            QTest::qWait(random.bounded(300));
        }
        QElapsedTimer clock;
        clock.start();
        runner->cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5'000);
        longest = std::max(longest, clock.elapsed());
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QStringLiteral("round %1").arg(round)));
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
        const auto record = finished.first().at(1).value<RunRecord>();
        QCOMPARE(record.steps.size(), 7);
        cancelled += record.outcome == Outcome::Cancelled;
    }
    qInfo("%d of 200 met a run that was still going; longest until its end %lld ms", cancelled,
          static_cast<long long>(longest));
    QVERIFY2(cancelled >= 150, "most runs had ended before they were stopped: nothing was tried");
    // A lookup that was given up ends by itself.
    QTRY_VERIFY_WITH_TIMEOUT(entriesOf("/proc/self/task") <= threads, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(entriesOf("/proc/self/fd") <= descriptors, 5'000);
    QCOMPARE(childProcesses(), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QStringList functions{arguments.first()};
    // only=NAME,NAME: these test functions, for this row of the lab
    if (arguments.value(1).startsWith(QLatin1String("only=")))
        functions += arguments.takeAt(1).mid(5).split(QLatin1Char(','));
    const CommandLineResult parsed = parseCommandLine(Program::Wizard, arguments);
    if (!parsed.value) {
        qCritical("%s", qPrintable(parsed.error));
        return exitUsage;
    }
    TestRealRun test(parsed.value->run);
    return QTest::qExec(&test, functions);
}

#include "tst_real_run.moc"
