// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // a home of its own, so that a wizard that runs on this machine is not disturbed
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("USERPROFILE", m_home.path().toUtf8());
    }

    void theSecondRaisesTheFirst()
    {
        SingleInstance first(false);
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(false);
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.count(), 1);
    }

    void anElevatedOneIsAnother()
    {
        SingleInstance first(false);
        QVERIFY(first.claim());
        SingleInstance elevated(true);
        QVERIFY(elevated.claim());
    }

    void theNameIsFreeAgainAfterTheFirst()
    {
        {
            SingleInstance first(false);
            QVERIFY(first.claim());
        }
        SingleInstance next(false);
        QVERIFY(next.claim());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
