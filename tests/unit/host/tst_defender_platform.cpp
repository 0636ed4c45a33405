// SPDX-License-Identifier: MIT
#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/command_line_text.h"
#include "diagnostics/host/defender_platform.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace ecs;

namespace {

DefenderInstallation at(const char *path, const char *source)
{
    DefenderInstallation out;
    out.path = QString::fromLatin1(path);
    out.source = QLatin1String(source);
    return out;
}

QString activeSources(QList<DefenderInstallation> list, bool serviceRuns)
{
    markActive(list, serviceRuns);
    QStringList out;
    for (const DefenderInstallation &one : list)
        if (one.active)
            out << one.source;
    return out.join(QLatin1Char(' '));
}

} // namespace

class DefenderPlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersByNumbers()
    {
        const QStringList names{
            QStringLiteral("4.18.23110.3-0"),      QStringLiteral("4.18.23110.2009-0"),
            QStringLiteral("4.18.24090.9-0"),      QStringLiteral("4.18.24090.11-0"),
            QStringLiteral("4.18.24090.11-1"),     QStringLiteral("4.18.24090.11"),
            QStringLiteral("4.18.24090.11-0.old"), QStringLiteral("X86"),
            QStringLiteral("4.18.99999999999.1-0")};
        QCOMPARE(platformFoldersByAge(names),
                 (QStringList{QStringLiteral("4.18.24090.11-1"), QStringLiteral("4.18.24090.11-0"),
                              QStringLiteral("4.18.24090.9-0"), QStringLiteral("4.18.23110.2009-0"),
                              QStringLiteral("4.18.23110.3-0")}));
        QVERIFY(!parsePlatformVersion(QStringLiteral(" 4.18.1.1-0")));
        QVERIFY(!parsePlatformVersion(QStringLiteral("4.18.1.1-0\n")));
        QCOMPARE(*parsePlatformVersion(QStringLiteral("4.18.25050.5-0")),
                 (PlatformVersion{4, 18, 25050, 5, 0}));
        QStringList many;
        for (int i = 0; i < 200; ++i)
            many << QStringLiteral("4.18.1.%1-0").arg(i);
        QCOMPARE(platformFoldersByAge(many).size(), 32);
    }

    void programPaths_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("program");
        QTest::newRow("quoted") << "\"C:\\A B\\MsMpEng.exe\" -k"
                                << "C:\\A B\\MsMpEng.exe";
        QTest::newRow("bare with arguments") << "C:\\A B\\x.EXE /s"
                                             << "C:\\A B\\x.EXE";
        QTest::newRow("native prefix") << "\\??\\C:\\x.exe"
                                       << "C:\\x.exe";
        QTest::newRow("quote left open") << "\"C:\\x.exe"
                                         << "C:\\x.exe";
        QTest::newRow("driver") << "system32\\drivers\\WdFilter.sys"
                                << "system32\\drivers\\WdFilter.sys";
        QTest::newRow("empty") << ""
                               << "";
    }
    void programPaths()
    {
        QFETCH(QString, line);
        QFETCH(QString, program);
        QCOMPARE(programOfCommandLine(line), program);
    }

    void activeInstallation()
    {
        const QList<DefenderInstallation> reverted{
            at("C:\\P\\4.18.2.1-0", "service_image_path"),
            at("c:\\p\\4.18.2.1-0", "install_location"), at("C:\\P\\4.18.3.1-0", "platform_folder"),
            at("C:\\P\\4.18.2.1-0", "platform_folder"), at("C:\\PF", "program_files")};
        QCOMPARE(activeSources(reverted, true),
                 QStringLiteral("service_image_path install_location platform_folder"));
        // the service stands still: where Defender says it is installed
        const QList<DefenderInstallation> stopped{at("A", "service_image_path"),
                                                  at("B", "install_location")};
        QCOMPARE(activeSources(stopped, false), QStringLiteral("install_location"));
        QCOMPARE(activeSources(stopped, true), QStringLiteral("service_image_path"));
        QCOMPARE(activeSources({at("A", "platform_folder"), at("B", "platform_folder")}, true),
                 QStringLiteral("platform_folder"));
        QCOMPARE(activeSources({at("A", "program_files")}, false), QStringLiteral("program_files"));
        QList<DefenderInstallation> none;
        QCOMPARE(markActive(none, true), qsizetype{-1});
    }

    void onboarding()
    {
        QCOMPARE(onboardingGeography("{\"body\":\"{\\\"orgId\\\":\\\"x\\\","
                                     "\\\"partnerGeoLocation\\\":\\\"GW_US\\\"}\",\"sig\":\"y\"}"),
                 QStringLiteral("GW_US"));
        QCOMPARE(onboardingGeography("{\"partnerGeoLocation\":\"GW_EU\"}"),
                 QStringLiteral("GW_EU"));
        QCOMPARE(onboardingGeography("{\"a\":{\"partnerGeoLocation\":\"GW_UK\"}}"),
                 QStringLiteral("GW_UK"));
        QCOMPARE(onboardingGeography("not json"), QString());
        QCOMPARE(onboardingGeography(""), QString());
        QCOMPARE(onboardingGeography("{\"body\":\"{broken\"}"), QString());
        QCOMPARE(onboardingGeography(QByteArray(1 << 20, '{')), QString());
        // deeper than Defender writes it
        QCOMPARE(onboardingGeography("{\"a\":{\"b\":{\"c\":{\"partnerGeoLocation\":\"X\"}}}}"),
                 QString());
    }

    void ecsUri()
    {
        QCOMPARE(
            ecsUriEntry({QStringLiteral("SOAP:https://a"), QStringLiteral(" ecsuri:https://b/ecs "),
                         QStringLiteral("ECSURI:https://c")}),
            QStringLiteral("ecsuri:https://b/ecs"));
        QCOMPARE(ecsUriEntry({QStringLiteral("SOAP:ECSURI:")}), QString());
    }

    void commandLines()
    {
        QCOMPARE(
            windowsCommandLine({QStringLiteral("--a"), QStringLiteral("b c"), QString(),
                                QStringLiteral("say \"hi\""), QStringLiteral("C:\\my dir\\"),
                                QStringLiteral("a\\\"b c"), QStringLiteral("C:\\x\\")}),
            QStringLiteral(
                "--a \"b c\" \"\" \"say \\\"hi\\\"\" \"C:\\my dir\\\\\" \"a\\\\\\\"b c\" C:\\x\\"));
    }

    void abandonedCallIsNotWaitedFor()
    {
        const auto gate = std::make_shared<QSemaphore>();
        AbandonableCall<int> slow([gate] {
            gate->acquire();
            return 1;
        });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!slow.wait(Bounds{}.within(std::chrono::milliseconds(60))));
        QVERIFY(clock.elapsed() >= 55 && clock.elapsed() < 2'000);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!slow.wait(Bounds{stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)}));
        gate->release();
        QCOMPARE(slow.wait({}), std::optional(1));
        AbandonableCall<int> quick([] { return 2; });
        QCOMPARE(quick.wait({}), std::optional(2));
    }

    void tooManyAbandonedCalls()
    {
        const auto gate = std::make_shared<QSemaphore>();
        std::vector<AbandonableCall<int>> calls;
        calls.reserve(17);
        for (int i = 0; i < 17; ++i)
            calls.emplace_back([gate] {
                gate->acquire();
                return 1;
            });
        QVERIFY(calls[15].started());
        QVERIFY(!calls[16].started());
        QVERIFY(!calls[16].wait({}));
        gate->release(16);
        for (size_t i = 0; i < 16; ++i)
            QVERIFY(calls[i].wait({}));
        QVERIFY(AbandonableCall<int>([] { return 3; }).started());
    }
};

QTEST_APPLESS_MAIN(DefenderPlatformTest)
#include "tst_defender_platform.moc"
