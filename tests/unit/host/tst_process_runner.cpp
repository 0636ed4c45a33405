// SPDX-License-Identifier: MIT
#include "diagnostics/host/process_runner.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>

using namespace ecs;
using namespace std::chrono_literals;

class ProcessRunnerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProcessRunner> m_runner = createProcessRunner();

    ProcessResult run(const char *program, const QStringList &arguments,
                      std::chrono::milliseconds limit, qsizetype outputLimit = 1024 * 1024)
    {
        return m_runner->run({QString::fromLatin1(program), arguments, outputLimit},
                             Bounds().within(limit));
    }
    ProcessResult script(const char *text, std::chrono::milliseconds limit = 20s)
    {
        return run("/bin/sh", {QStringLiteral("-c"), QString::fromLatin1(text)}, limit);
    }

private Q_SLOTS:
    void outputAndExitCode()
    {
        const ProcessResult result = script("echo out; echo err >&2; exit 7");
        QVERIFY(result.started);
        QVERIFY(!result.ok());
        QCOMPARE(result.exitCode, 7);
        QCOMPARE(result.standardOutput, QByteArray("out\n"));
        QCOMPARE(result.standardError, QByteArray("err\n"));
        QVERIFY(!result.outputCut && !result.crashed && !result.timedOut && !result.cancelled);
        QVERIFY(result.durationMs > 0);
        QVERIFY(script("true").ok());
    }

    void argumentsAreNotInterpreted()
    {
        const QStringList arguments{QStringLiteral("%s|"), QStringLiteral("$(id)"),
                                    QStringLiteral("a b"), QStringLiteral("\"; exit 3")};
        const ProcessResult result = run("/usr/bin/printf", arguments, 20s);
        QCOMPARE(result.standardOutput, QByteArray("$(id)|a b|\"; exit 3|"));
    }

    void plainSurroundings()
    {
        qputenv("LANGUAGE", "de");
        const ProcessResult result = script("echo $LC_ALL:$LANGUAGE:$PWD; cat");
        qunsetenv("LANGUAGE");
        QCOMPARE(result.standardOutput, QByteArray("C::/\n")); // and cat ended: nothing to read
    }

    void refusesRelativePaths()
    {
        for (const char *program : {"sh", "./sh", "", "bin/sh"}) {
            const ProcessResult result = run(program, {}, 20s);
            QVERIFY(!result.started);
            QVERIFY(!result.error.isEmpty());
        }
    }

    void missingProgram()
    {
        const ProcessResult result = run("/nonexistent/program", {}, 20s);
        QVERIFY(!result.started);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(!result.exitCode);
    }

    void timeout()
    {
        QElapsedTimer timer;
        timer.start();
        const ProcessResult result = run("/bin/sleep", {QStringLiteral("60")}, 200ms);
        QVERIFY(result.timedOut);
        QVERIFY(!result.cancelled);
        QVERIFY(!result.exitCode);
        QVERIFY(timer.elapsed() >= 190);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void cancel()
    {
        std::stop_source stop;
        std::jthread canceller([&] {
            std::this_thread::sleep_for(200ms);
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        Bounds bounds;
        bounds.stop = stop.get_token();
        const ProcessResult result =
            m_runner->run({QStringLiteral("/bin/sleep"), {QStringLiteral("60")}}, bounds);
        QVERIFY(result.cancelled);
        QVERIFY(!result.timedOut);
        QVERIFY(timer.elapsed() < 1200); // "measuring ends within 1 s"
    }

    void alreadyOver()
    {
        std::stop_source stop;
        stop.request_stop();
        Bounds bounds;
        bounds.stop = stop.get_token();
        const ProcessResult result = m_runner->run({QStringLiteral("/bin/sleep"), {}}, bounds);
        QVERIFY(result.cancelled && !result.started);
    }

    void stubbornFamilyEnds()
    {
        // Ignores the polite request, and so does the grandchild that holds the pipe open.
        const ProcessResult result =
            script("trap '' TERM; (trap '' TERM; sleep 61) & echo child $!; wait", 300ms);
        QVERIFY(result.timedOut);
        const auto match = QRegularExpression(QStringLiteral("child (\\d+)"))
                               .match(QString::fromLatin1(result.standardOutput));
        QVERIFY(match.hasMatch());
        const auto pid = static_cast<pid_t>(match.captured(1).toInt());
        const auto isGone = [pid] {
            if (::kill(pid, 0) != 0)
                return true;
            QFile status(
                QStringLiteral("/proc/%1/stat").arg(pid)); // a zombie of init's is gone, too
            return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 5000);
    }

    void hugeOutputIsCut()
    {
        const ProcessResult result =
            run("/usr/bin/head",
                {QStringLiteral("-c"), QStringLiteral("50000000"), QStringLiteral("/dev/zero")},
                60s, 1000);
        QVERIFY(result.ok());
        QCOMPARE(result.standardOutput.size(), 1000);
        QVERIFY(result.outputCut);
    }

    void endlessOutputIsBounded()
    {
        QElapsedTimer timer;
        timer.start();
        const ProcessResult result = run("/usr/bin/yes", {}, 400ms, 1000);
        QVERIFY(result.timedOut);
        QVERIFY(result.outputCut);
        QVERIFY(timer.elapsed() < 5000);
    }

    void closedOutputIsNoEnd()
    {
        const ProcessResult result = script("exec >&- 2>&-; sleep 0.3; exit 4");
        QCOMPARE(result.exitCode, 4);
    }

    void crash()
    {
        const ProcessResult result = script("kill -SEGV $$");
        QVERIFY(result.crashed);
        QVERIFY(!result.exitCode);
        QVERIFY(!result.ok());
    }

    void leavesNoZombie()
    {
        const ProcessResult result = script("echo $$");
        const QString pid = QString::fromLatin1(result.standardOutput).trimmed();
        QVERIFY(!pid.isEmpty());
        QVERIFY(!QFileInfo::exists(QStringLiteral("/proc/") + pid));
    }
};

QTEST_GUILESS_MAIN(ProcessRunnerTest)
#include "tst_process_runner.moc"
