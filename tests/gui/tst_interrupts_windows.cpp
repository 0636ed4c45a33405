// SPDX-License-Identifier: MIT
#include "app/interrupts.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <windows.h>
#include <memory>

using namespace ecs;

namespace {

// As Windows does at the end of a session: asks and tells every window, shown or not.
BOOL CALLBACK endSession(HWND window, LPARAM told)
{
    ++*reinterpret_cast<int *>(told);
    if (::SendMessageW(window, WM_QUERYENDSESSION, 0, 0))
        ::SendMessageW(window, WM_ENDSESSION, TRUE, 0);
    return TRUE;
}

} // namespace

class TestInterrupts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endOfTheSessionIsHeardAndWaitsForTheRun()
    {
        auto run = std::make_unique<QObject>();
        bool asked = false;
        // The run needs a moment to wind down.
        onInterrupt(run.get(), [&] {
            asked = true;
            QTimer::singleShot(300, qApp, [&] { run.reset(); });
        });
        QElapsedTimer clock;
        clock.start();
        int windows = 0;
        ::EnumThreadWindows(::GetCurrentThreadId(), endSession, reinterpret_cast<LPARAM>(&windows));
        QVERIFY(windows > 0);
        QVERIFY(asked);
        QVERIFY(!run);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void runThatDoesNotEndIsNotWaitedForForEver()
    {
        QObject run;
        onInterrupt(&run, [] {});
        QElapsedTimer clock;
        clock.start();
        int windows = 0;
        ::EnumThreadWindows(::GetCurrentThreadId(), endSession, reinterpret_cast<LPARAM>(&windows));
        QVERIFY(windows > 0);
        QVERIFY(clock.elapsed() >= 3900);
        QVERIFY(clock.elapsed() < 15000);
    }
};

QTEST_GUILESS_MAIN(TestInterrupts)
#include "tst_interrupts_windows.moc"
