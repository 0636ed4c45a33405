// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <QApplication>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace ecs;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneItMayStart() { QVERIFY(SingleInstance(true).claim()); }

    void windowOfItsOwnIsNoOther()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(SingleInstance(true).claim());
    }

    void theSecondFindsTheFirst()
    {
        QProcess first;
        first.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--as-first")});
        QVERIFY(first.waitForStarted(30'000));
        QVERIFY(QTest::qWaitFor([&] { return !SingleInstance(m_elevated).claim(); }, 30'000));
        // With other rights it is another one.
        QVERIFY(SingleInstance(!m_elevated).claim());
        first.kill();
        QVERIFY(first.waitForFinished(30'000));
        QVERIFY(QTest::qWaitFor([&] { return SingleInstance(m_elevated).claim(); }, 30'000));
    }

private:
    const bool m_elevated = true; // every process of Wine is
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().contains(QLatin1String("--as-first"))) {
        QWidget window;
        window.show();
        QTimer::singleShot(60'000, &application, &QApplication::quit); // when nobody ends it
        return QApplication::exec();
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_single_instance_windows.moc"
