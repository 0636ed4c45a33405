// SPDX-License-Identifier: MIT
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/clock.h"
#include "diagnostics/host/defender_locator.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/desktop_user.h"
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/proxy_settings.h"
#include "diagnostics/host/system_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ecs;

class HostLinuxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clock()
    {
        const auto clock = createClock();
        const double before = clock->monotonicMs();
        QVERIFY(qAbs(clock->nowUtc().msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
        QCOMPARE(clock->nowUtc().timeSpec(), Qt::UTC);
        QVERIFY(clock->monotonicMs() >= before);
        QCOMPARE(clock->utcOffsetMinutes(), 0); // the tests run with TZ=UTC
    }

    void elevation()
    {
        const ElevationFacts facts = createElevationProbe()->read();
        QVERIFY(facts.elevated.has_value());
        if (::geteuid() == 0)
            QVERIFY(*facts.elevated);
        QCOMPARE(facts.account, Account::User);
        QVERIFY(facts.canElevate.has_value());
        QVERIFY(!(*facts.elevated && *facts.canElevate));
    }

    void machine()
    {
        const MachineInfo info = createMachineProbe()->read();
        QFile release(QStringLiteral("/etc/os-release"));
        QVERIFY(release.open(QIODevice::ReadOnly));
        QVERIFY(!info.os.isEmpty());
        QVERIFY2(release.readAll().contains(info.os.toUtf8()), qPrintable(info.os));
        QFile kernel(QStringLiteral("/proc/sys/kernel/osrelease"));
        QVERIFY(kernel.open(QIODevice::ReadOnly));
        QCOMPARE(info.osBuild, QString::fromUtf8(kernel.readAll()).trimmed());
        QVERIFY(!info.name.isEmpty());
        QVERIFY(!info.locale.isEmpty());
        for (const InterfaceInfo &item : info.interfaces)
            QVERIFY(item.name != QLatin1String("lo"));
        QVERIFY(info.hasDefaultRouteIpv4.has_value());
        QVERIFY(info.hasDefaultRouteIpv6.has_value());
    }

    void names()
    {
        const auto names = createNameServiceSettings();
        QVERIFY(!names->nameServers().isEmpty());
        QVERIFY(names->hostsFileEntries(QStringLiteral("localhost"))
                    .contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(names->hostsFileEntries(QStringLiteral("no-such-name.invalid")), QStringList());
    }

    void noDefenderHere()
    {
        const auto locator = createDefenderLocator();
        QVERIFY(!locator->read({}));
        QString detail;
        QCOMPARE(locator->verifyBinary(QStringLiteral("/bin/true"), &detail),
                 BinaryTrust::CouldNotCheck);
        QVERIFY(!detail.isEmpty());
    }

    void proxySettings()
    {
        qputenv("https_proxy", "http://proxy.example:3128");
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        const ProxyReading reading =
            createProxySettings()->read(QUrl(QStringLiteral("https://ecs.office.com/")), {});
        qunsetenv("https_proxy");
        QCOMPARE(reading.sources.size(), 1);
        QCOMPARE(reading.sources.first().resolved, QStringLiteral("proxy.example:3128"));
    }

    void boundedFile()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(readBounded(file.fileName(), 100)->size(), 100);
        QVERIFY(!readBounded(dir.filePath(QStringLiteral("missing"))));
        const QByteArray fifo = QFile::encodeName(dir.filePath(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        QVERIFY(!readBounded(QFile::decodeName(fifo))); // and did not wait for a writer
        QVERIFY(!readBounded(QStringLiteral("/proc/self/status"))->isEmpty());
    }

    void systemPrograms()
    {
        QVERIFY(QFileInfo(findSystemProgram(QStringLiteral("sh"))).isAbsolute());
        QCOMPARE(findSystemProgram(QStringLiteral("no-such-program")), QString());
        QCOMPARE(findSystemProgram(QStringLiteral("../bin/sh")), QString());
        QCOMPARE(findSystemProgram(QString()), QString());
    }

    void desktopUserIsNeverRoot()
    {
        QProcessEnvironment environment;
        QVERIFY(!desktopUser(environment));
        environment.insert(QStringLiteral("SUDO_UID"), QStringLiteral("0"));
        QVERIFY(!desktopUser(environment));
        environment.insert(QStringLiteral("SUDO_UID"), QStringLiteral("-1"));
        QVERIFY(!desktopUser(environment));
        environment.insert(QStringLiteral("SUDO_UID"), QStringLiteral("4294000000"));
        QVERIFY(!desktopUser(environment));
        environment.insert(QStringLiteral("SUDO_UID"), QStringLiteral("1 or so"));
        QVERIFY(!desktopUser(environment));
    }

    void desktopUserIsWhoAsked()
    {
        const passwd *nobody = ::getpwnam("nobody");
        if (!nobody)
            QSKIP("this system has no user \"nobody\"");
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("SUDO_UID"), QString::number(nobody->pw_uid));
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":7"));
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("/tmp/evil.so"));
        const uint uid = nobody->pw_uid;
        const auto user = desktopUser(environment);
        QVERIFY(user);
        QCOMPARE(user->uid, uid);
        QCOMPARE(user->name, QStringLiteral("nobody"));
        QVERIFY(!user->groups.isEmpty());
        QVERIFY(!user->groups.contains(0U));
        const QProcessEnvironment session = desktopUserEnvironment(environment, *user);
        QCOMPARE(session.value(QStringLiteral("DISPLAY")), QStringLiteral(":7"));
        QCOMPARE(session.value(QStringLiteral("HOME")), user->home);
        QVERIFY(!session.contains(QStringLiteral("LD_PRELOAD")));
    }

    void shellRefuses()
    {
        const auto shell = createDesktopShell();
        QCOMPARE(shell->openInBrowser(QUrl(QStringLiteral("http://a.example/"))).outcome,
                 ShellOutcome::Refused);
        QCOMPARE(shell->openInBrowser(QUrl(QStringLiteral("file:///etc/passwd"))).outcome,
                 ShellOutcome::Refused);
        QCOMPARE(shell->openFolder(QStringLiteral("/etc/passwd")).outcome, ShellOutcome::Refused);
        QCOMPARE(shell->openFolder(QStringLiteral("etc")).outcome, ShellOutcome::Refused);
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        QVERIFY(!shell->canOpenBrowser());
        QCOMPARE(shell->openInBrowser(QUrl(QStringLiteral("https://a.example/"))).outcome,
                 ShellOutcome::NotAvailable);
    }

    void outputDirectories()
    {
        const auto shell = createDesktopShell();
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
        const OutputPlace place = shell->defaultOutputPlace();
        QCOMPARE(place.directory, QDir::currentPath());
        QCOMPARE(place.desktop, DesktopUnfit::No); // nobody looks for a Desktop here
        const QString directory = shell->createPrivateDirectory();
        QVERIFY(QFileInfo(directory).isDir());
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(directory).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0700U);
        const QString another = shell->createPrivateDirectory();
        QVERIFY(another != directory);
        QVERIFY(QDir(directory).removeRecursively());
        QVERIFY(QDir(another).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(HostLinuxTest)
#include "tst_host_linux.moc"
