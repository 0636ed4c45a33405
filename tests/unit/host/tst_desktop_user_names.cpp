// SPDX-License-Identifier: MIT
#include "diagnostics/host/desktop_user_names.h"
#ifdef Q_OS_WIN
#include "diagnostics/host/session_windows.h"
#endif

#include <QDir>
#include <QTest>

using namespace ecs;

class TestDesktopUserNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_WIN
    void signInVariables()
    {
        const QString sid = windows::userSid(windows::processToken().get());
        const DesktopUserNames names = windows::namesOf(sid);
        QCOMPARE(names.accounts, QStringList{qEnvironmentVariable("USERNAME")});
        QCOMPARE(names.homes.size(), 1);
        QCOMPARE(QDir::fromNativeSeparators(names.homes.first()).toLower(),
                 QDir::homePath().toLower());
        QVERIFY(!names.domains.isEmpty() && !names.domains.contains(QString()));
    }

    void nobodysVariables()
    {
        const DesktopUserNames names = windows::namesOf(QStringLiteral("S-1-5-21-1-2-3-4"));
        QVERIFY(names.accounts.isEmpty() && names.homes.isEmpty() && names.domains.isEmpty());
    }
#else
    void cleanup()
    {
        qunsetenv("SUDO_USER");
        qunsetenv("SUDO_UID");
    }

    void nobodyAsked()
    {
        const DesktopUserNames names = desktopUserNames();
        QVERIFY(names.accounts.isEmpty() && names.homes.isEmpty() && names.domains.isEmpty());
    }

    void whoAskedForMoreRights()
    {
        qputenv("SUDO_USER", "m.m\xc3\xbcller"); // an account of a directory that is not asked
        QCOMPARE(desktopUserNames().accounts, QStringList{QStringLiteral("m.müller")});
        qputenv("SUDO_UID", "1");
        const DesktopUserNames names = desktopUserNames();
        QVERIFY(names.accounts.contains(QLatin1String("daemon")));
        QCOMPARE(names.homes, QStringList{QStringLiteral("/usr/sbin")});
    }
#endif
};

QTEST_GUILESS_MAIN(TestDesktopUserNames)
#include "tst_desktop_user_names.moc"
