// SPDX-License-Identifier: MIT
// The elevation and the capture check, and what holds for all checks.
#include "diagnostics/checks/check_tools.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

class MachineChecksTest : public QObject
{
    Q_OBJECT

private:
    static FakeCapture *addCapture(Bench &bench, CaptureBackendId id,
                                   std::optional<StepReason> reason)
    {
        CaptureStart start;
        start.running = !reason;
        start.reason = reason;
        start.facts.file = QStringLiteral("/tmp/x.pcapng");
        auto backend = std::make_unique<FakeCapture>(id, start);
        auto *raw = backend.get();
        bench.seams.captureBackends.push_back(std::move(backend));
        return raw;
    }

private Q_SLOTS:
    void sevenChecksInOrder()
    {
        const auto checks = createChecks();
        QCOMPARE(checks.size(), allSteps.size());
        for (std::size_t i = 0; i < allSteps.size(); ++i) {
            QCOMPARE(checks[i]->id(), allSteps[i]);
            QCOMPARE(checks[i]->bound(), stepBound(allSteps[i]));
            QVERIFY(checks[i]->bound() > std::chrono::milliseconds::zero());
        }
    }

    void elevation_data()
    {
        QTest::addColumn<int>("elevated"); // -1 = unknown
        QTest::addColumn<QString>("status");
        QTest::newRow("yes") << 1 << QStringLiteral("passed");
        QTest::newRow("no") << 0 << QStringLiteral("warning");
        QTest::newRow("unknown") << -1 << QStringLiteral("could_not_run");
    }
    void elevation()
    {
        QFETCH(int, elevated);
        QFETCH(QString, status);
        Bench bench;
        if (elevated >= 0)
            bench.elevation->facts.elevated = elevated == 1;
        bench.elevation->facts.canElevate = true;
        const StepResult result = bench.run(StepId::Elevation);
        QCOMPARE(toToken(result.status), status);
        QVERIFY(!result.failure);
        QVERIFY(!result.summary.isEmpty());
        QCOMPARE(*result.factsAs<ElevationFacts>(), bench.elevation->facts);
    }

    void capture_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("elevated");
        QTest::addColumn<bool>("system");
        QTest::addColumn<QStringList>("backends"); // reason, or "ok"
        QTest::addColumn<QString>("expected");     // status/reason
        QTest::addColumn<bool>("running");
        const auto row = [](const char *name, const char *mode, bool elevated, bool system,
                            const QStringList &backends, const char *expected, bool running) {
            QTest::newRow(name) << QString::fromLatin1(mode) << elevated << system << backends
                                << QString::fromLatin1(expected) << running;
        };
        const QString ok = QStringLiteral("ok");
        const QString missing = QStringLiteral("tool_missing");
        const QString taken = QStringLiteral("session_taken");
        const QString rights = QStringLiteral("needs_elevation");
        row("off", "off", true, false, {ok}, "skipped/by_option", false);
        row("auto", "auto", true, false, {ok}, "passed/", true);
        row("auto, second tool", "auto", true, false, {missing, ok}, "passed/", true);
        row("auto, plain user", "auto", false, false, {ok}, "skipped/needs_elevation", false);
        row("auto, system", "auto", true, true, {ok}, "skipped/not_applicable", false);
        row("auto, no tool", "auto", true, false, {missing, missing}, "skipped/tool_missing",
            false);
        row("auto, none at all", "auto", true, false, {}, "skipped/tool_missing", false);
        row("auto, taken", "auto", true, false, {missing, taken}, "skipped/session_taken", false);
        row("auto, taken first", "auto", true, false, {taken, missing}, "skipped/session_taken",
            false);
        row("auto, does not start", "auto", true, false, {QStringLiteral("start_problem")},
            "could_not_run/start_problem", false);
        row("on, no tool", "on", true, false, {missing, missing}, "could_not_run/tool_missing",
            false);
        row("on, taken", "on", true, false, {missing, taken}, "could_not_run/session_taken", false);
        row("on, plain user", "on", false, false, {rights}, "could_not_run/needs_elevation", false);
        row("on, capable tool", "on", false, false, {ok}, "passed/", true);
        row("on, system", "on", true, true, {ok}, "passed/", true);
    }
    void capture()
    {
        QFETCH(QString, mode);
        QFETCH(bool, elevated);
        QFETCH(bool, system);
        QFETCH(QStringList, backends);
        QFETCH(QString, expected);
        QFETCH(bool, running);
        Bench bench;
        bench.options.capture = *fromToken<CaptureMode>(mode);
        bench.options.captureDirectory = QStringLiteral("/tmp/private");
        bench.record.machine.elevated = elevated;
        bench.record.machine.account = system ? Account::System : Account::User;
        for (const QString &backend : backends)
            addCapture(bench, CaptureBackendId::Netsh, fromToken<StepReason>(backend));
        const StepResult result = bench.run(StepId::Capture);
        QCOMPARE(toToken(result.status) + u'/' +
                     (result.reason ? toToken(*result.reason) : QString()),
                 expected);
        QCOMPARE(bench.capture != nullptr, running);
        QVERIFY(!result.failure);
        QVERIFY(!result.summary.isEmpty());
        const auto *facts = result.factsAs<CaptureFacts>();
        QVERIFY(facts);
        QCOMPARE(facts->backend, running ? CaptureBackendId::Netsh : CaptureBackendId::None);
    }

    void captureRequest()
    {
        Bench bench;
        bench.options.captureDirectory = QStringLiteral("/tmp/private");
        bench.record.machine.elevated = true;
        bench.addTarget("https://b.example:8443/");
        bench.useProxy("p.example:3128");
        const FakeCapture *backend = addCapture(bench, CaptureBackendId::Dumpcap, std::nullopt);
        bench.run(StepId::Capture);
        QCOMPARE(backend->requests.size(), 1);
        const CaptureRequest &request = backend->requests.first();
        QCOMPARE(request.directory, QStringLiteral("/tmp/private"));
        QCOMPARE(request.baseName,
                 QStringLiteral("Defender_ECS_Capture_20261122_211504")); // local time
        QCOMPARE(request.ports, (QList<quint16>{53, 80, 443, 8443, 3128}));

        // A repeated step must not find its file taken.
        bench.record.steps.append(
            stepResult(StepId::Capture, StepStatus::Passed, {}, CaptureFacts{}));
        bench.run(StepId::Capture);
        QCOMPARE(backend->requests.size(), 2);
        QCOMPARE(backend->requests.last().baseName,
                 QStringLiteral("Defender_ECS_Capture_20261122_211504_2"));
    }

    void leftover_data()
    {
        QTest::addColumn<LeftoverMode>("mode");
        QTest::addColumn<bool>("elevated");
        QTest::addColumn<bool>("proven");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("tried");
        QTest::addColumn<QString>("said"); // empty: nothing
        QTest::newRow("proven") << LeftoverMode::RemoveProven << true << true << QString() << true
                                << QStringLiteral("was ended and deleted (C:\\old.etl)");
        QTest::newRow("not proven") << LeftoverMode::RemoveProven << true << false << QString()
                                    << false << QStringLiteral("it was left alone");
        QTest::newRow("the reader is asked") << LeftoverMode::Ask << true << true << QString()
                                             << false << QStringLiteral("still runs");
        QTest::newRow("the reader agreed") << LeftoverMode::Remove << true << false << QString()
                                           << true << QStringLiteral("was ended and deleted");
        QTest::newRow("does not end")
            << LeftoverMode::Remove << true << true << QStringLiteral("exit code 1") << true
            << QStringLiteral("could not be ended");
        QTest::newRow("without rights")
            << LeftoverMode::RemoveProven << false << true << QString() << false << QString();
    }
    void leftover()
    {
        QFETCH(LeftoverMode, mode);
        QFETCH(bool, elevated);
        QFETCH(bool, proven);
        QFETCH(QString, problem);
        QFETCH(bool, tried);
        QFETCH(QString, said);
        Bench bench;
        bench.options.capture = CaptureMode::Off; // it is looked for all the same
        bench.options.leftover = mode;
        bench.record.machine.elevated = elevated;
        addCapture(bench, CaptureBackendId::Netsh, std::nullopt);
        FakeCapture *backend = addCapture(bench, CaptureBackendId::Pktmon, std::nullopt);
        backend->leftover = {QStringLiteral("C:\\old.etl"), proven};
        backend->leftoverProblem = problem;
        const StepResult result = bench.run(StepId::Capture);
        QCOMPARE(result.status, StepStatus::Skipped);
        QCOMPARE(result.reason, StepReason::ByOption);
        QCOMPARE(!backend->removed.isEmpty(), tried);
        const auto *facts = result.factsAs<CaptureFacts>();
        QVERIFY(facts);
        QCOMPARE(facts->leftoverSession.isEmpty(), said.isEmpty());
        if (said.isEmpty()) {
            QVERIFY(!facts->leftoverRemoved);
            return;
        }
        QVERIFY2(result.summary.contains(said), qPrintable(result.summary));
        QVERIFY(bench.logged(qPrintable(said)));
        QCOMPARE(facts->leftoverRemoved, tried && problem.isEmpty());
    }

    void captureWithoutFolder()
    {
        Bench bench;
        bench.record.machine.elevated = true;
        const FakeCapture *backend = addCapture(bench, CaptureBackendId::Dumpcap, std::nullopt);
        const StepResult result = bench.run(StepId::Capture);
        QCOMPARE(result.status, StepStatus::CouldNotRun);
        QCOMPARE(result.reason, StepReason::StartProblem);
        QVERIFY(backend->requests.isEmpty());
    }
};

QTEST_APPLESS_MAIN(MachineChecksTest)
#include "tst_machine_checks.moc"
