// SPDX-License-Identifier: MIT
#include "diagnostics/checks/mpcmdrun_output.h"
#include "diagnostics/checks/platform_check.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>

using namespace ecs;
using namespace ecs::fake;

namespace {

const QString mpcmdrun =
    QStringLiteral("C:/ProgramData/Microsoft/Windows Defender/Platform/MpCmdRun.exe");

DefenderReading healthyMachine()
{
    DefenderReading reading;
    PlatformFacts &facts = reading.platform;
    facts.installations = {
        {QStringLiteral("4.18.25050.5-0"), mpcmdrun, true, QStringLiteral("install_location")}};
    facts.chosen = mpcmdrun;
    facts.engineVersion = QStringLiteral("1.1.25060.6");
    facts.runningMode = QStringLiteral("Normal");
    facts.services = {
        {QStringLiteral("WinDefend"), QStringLiteral("running"), QStringLiteral("automatic")},
        {QStringLiteral("MdCoreSvc"), QStringLiteral("running"), QStringLiteral("automatic")}};
    facts.ecsPolicy = EcsPolicy::Enabled;
    reading.windows = WindowsVersionFacts{10, 0, 22631, 1, false, true, false};
    return reading;
}

void prints(Bench &bench, const char *output, int exitCode = 0)
{
    bench.processes->result.started = true;
    bench.processes->result.standardOutput = output;
    bench.processes->result.exitCode = exitCode;
}

} // namespace

class PlatformCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhere()
    {
        Bench bench;
        const StepResult result = bench.run(StepId::Platform);
        QCOMPARE(result.status, StepStatus::Skipped);
        QCOMPARE(result.reason, StepReason::NotApplicable);
        QVERIFY(!result.failure);
        QVERIFY(bench.processes->requests.isEmpty());
    }

    void healthy()
    {
        Bench bench;
        bench.defender->reading = healthyMachine();
        prints(bench,
               "ECS Url: https://mdav.us.endpoint.security.microsoft.com/ecs/config/v1/\r\n");
        const StepResult result = bench.run(StepId::Platform);
        QCOMPARE(result.status, StepStatus::Passed);
        QCOMPARE(bench.processes->requests.size(), 1);
        QCOMPARE(bench.processes->requests[0].program, mpcmdrun);
        QCOMPARE(bench.processes->requests[0].arguments,
                 QStringList{QStringLiteral("-DisplayECSConnection")});
        QCOMPARE(bench.defender->verified, QStringList{mpcmdrun});
        const auto *facts = result.factsAs<PlatformFacts>();
        QCOMPARE(facts->ecsUrls,
                 QStringList{QStringLiteral(
                     "https://mdav.us.endpoint.security.microsoft.com/ecs/config/v1/")});
        QCOMPARE(facts->mpcmdrunExitCode, 0);
        QCOMPARE(facts->binaryTrust, BinaryTrust::Trusted);
        QVERIFY(!facts->urlParameters.isEmpty());
        QVERIFY(bench.logged("MdCoreSvc"));
    }

    void outcomes_data()
    {
        using Change = std::function<void(Bench &, DefenderReading &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("ran");
        const auto row = [](const char *name, const Change &change, const char *expected,
                            bool ran = true) {
            QTest::newRow(name) << change << QString::fromLatin1(expected) << ran;
        };
        const auto service = [](DefenderReading &reading, int index, const char *state,
                                const char *type) {
            reading.platform.services[index].state = QString::fromLatin1(state);
            reading.platform.services[index].startType = QString::fromLatin1(type);
        };
        row(
            "not found",
            [](Bench &, DefenderReading &r) {
                r.platform.installations.clear();
                r.platform.chosen.clear();
            },
            "failed/defender_not_found", false);
        row(
            "not found, target given",
            [](Bench &b, DefenderReading &r) {
                r.platform.chosen.clear();
                b.options.cloud = Cloud::Eu;
            },
            "warning/", false);
        row(
            "untrusted",
            [](Bench &b, DefenderReading &) { b.defender->trust = BinaryTrust::Untrusted; },
            "failed/defender_binary_untrusted", false);
        row(
            "signature unknown",
            [](Bench &b, DefenderReading &) { b.defender->trust = BinaryTrust::CouldNotCheck; },
            "warning/", false);
        row(
            "off by policy",
            [](Bench &, DefenderReading &r) { r.platform.ecsPolicy = EcsPolicy::DisabledByPolicy; },
            "failed/ecs_disabled_by_policy");
        row(
            "too old switch",
            [](Bench &b, DefenderReading &) {
                prints(b, "CmdTool: Failed with hr = 0x80070667. Check", 2);
            },
            "failed/defender_too_old");
        row(
            "too old platform",
            [=](Bench &b, DefenderReading &r) {
                r.platform.installations[0].version = QStringLiteral("4.18.23110.3-0");
                service(r, 1, "absent", "");
                prints(b, "");
            },
            "failed/defender_too_old");
        row(
            "too old for a server",
            [=](Bench &b, DefenderReading &r) {
                r.platform.installations[0].version = QStringLiteral("4.18.24090.11-0");
                r.windows->server = true;
                service(r, 1, "absent", "");
                prints(b, "");
            },
            "failed/defender_too_old");
        row(
            "a URL vetoes too old",
            [=](Bench &b, DefenderReading &r) {
                r.platform.installations[0].version = QStringLiteral("4.18.23110.3-0");
                service(r, 1, "absent", "");
                prints(b, "ECS Url: https://ecs.office.com/config/v1/");
            },
            "passed/");
        row(
            "core service removed",
            [=](Bench &b, DefenderReading &r) {
                service(r, 1, "absent", "");
                prints(b, "");
            },
            "failed/defender_service_off");
        row(
            "service off code",
            [](Bench &b, DefenderReading &) {
                prints(b, "CmdTool: Failed with hr = 0x800106ba.", 2);
            },
            "failed/defender_service_off");
        row(
            "service stopped",
            [=](Bench &, DefenderReading &r) { service(r, 0, "stopped", "manual"); },
            "failed/defender_service_off");
        row(
            "core service disabled",
            [=](Bench &, DefenderReading &r) { service(r, 1, "stopped", "disabled"); },
            "failed/defender_service_off");
        row(
            "service off, passive",
            [=](Bench &, DefenderReading &r) {
                service(r, 0, "stopped", "manual");
                r.platform.runningMode = QStringLiteral("Passive Mode");
            },
            "warning/");
        row(
            "service off, another antivirus",
            [=](Bench &, DefenderReading &r) {
                service(r, 0, "stopped", "manual");
                r.platform.otherAntivirus = QStringList{QStringLiteral("Other AV")};
            },
            "warning/");
        row(
            "no URL", [](Bench &b, DefenderReading &) { prints(b, "nothing to see\n"); },
            "failed/mpcmdrun_failed");
        row(
            "hangs",
            [](Bench &b, DefenderReading &) {
                b.processes->result = {};
                b.processes->result.started = true;
                b.processes->result.timedOut = true;
            },
            "failed/mpcmdrun_failed");
        row(
            "crashes",
            [](Bench &b, DefenderReading &) {
                b.processes->result = {};
                b.processes->result.started = true;
                b.processes->result.crashed = true;
            },
            "failed/mpcmdrun_failed");
        row(
            "no URL, no administrator",
            [](Bench &b, DefenderReading &) {
                b.record.machine.elevated = false;
                prints(b, "nothing to see\n", 5);
            },
            "warning/");
        row(
            "a URL, no administrator",
            [](Bench &b, DefenderReading &) { b.record.machine.elevated = false; }, "passed/");
        row(
            "too old, no administrator",
            [](Bench &b, DefenderReading &) {
                b.record.machine.elevated = false;
                prints(b, "CmdTool: Failed with hr = 0x80070667. Check", 2);
            },
            "failed/defender_too_old");
        row(
            "policy before service",
            [=](Bench &, DefenderReading &r) {
                r.platform.ecsPolicy = EcsPolicy::DisabledByPolicy;
                service(r, 0, "stopped", "disabled");
            },
            "failed/ecs_disabled_by_policy");
    }
    void outcomes()
    {
        using Change = std::function<void(Bench &, DefenderReading &)>;
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QFETCH(bool, ran);
        Bench bench;
        prints(bench, "ECS Url: https://ecs.office.com/config/v1/");
        DefenderReading reading = healthyMachine();
        change(bench, reading);
        bench.defender->reading = reading;
        const StepResult result = bench.run(StepId::Platform);
        QCOMPARE(toToken(result.status) + u'/' +
                     (result.failure ? toToken(*result.failure) : QString()),
                 expected);
        QVERIFY(!result.summary.isEmpty());
        QCOMPARE(!bench.processes->requests.isEmpty(), ran);
    }

    void unreadableTraceOfSuccessIsNotAnEmptyOne()
    {
        for (const bool readable : {true, false}) {
            Bench bench;
            bench.defender->reading = healthyMachine();
            bench.defender->reading->platform.ecsSuccessReadable = readable;
            prints(bench, "ECS Url: https://ecs.office.com/config/v1/");
            bench.run(StepId::Platform);
            QCOMPARE(bench.logged("EcsConfigs could not be read."), !readable);
            QCOMPARE(bench.logged("EcsConfigs holds nothing"), readable);
        }
    }

    void silenceToAPlainUserIsNoFailure()
    {
        Bench bench;
        bench.defender->reading = healthyMachine();
        bench.record.machine.elevated = false;
        prints(bench, "", 5);
        const StepResult result = bench.run(StepId::Platform);
        QCOMPARE(result.reason, StepReason::NeedsElevation);
        for (const Observation &one : result.observations)
            QVERIFY2(!one.failure, qPrintable(one.operation));
    }

    void output_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QString>("hresult");
        const auto row = [](const char *name, const char *output, const QStringList &urls,
                            const char *hresult = "") {
            QTest::newRow(name) << QString::fromUtf8(output) << urls
                                << QString::fromLatin1(hresult);
        };
        const QString a = QStringLiteral("https://a.example/config/v1/");
        const QString b = QStringLiteral("https://b.example//config/v1/");
        row("plain", "ECS Url: https://a.example/config/v1/\n", {a});
        row("windows lines", "Start\r\n  ecs url:\thttps://a.example/config/v1/\r\nEnd\r\n", {a});
        row("two lines",
            "ECS Url: https://a.example/config/v1/\nECS Url: https://b.example//config/v1/\n",
            {a, b});
        row("two on one line",
            "ECS Url: https://a.example/config/v1/, https://b.example//config/v1/", {a, b});
        row("repeated",
            "ECS Url: https://a.example/config/v1/\nECS Url: https://a.example/config/v1/", {a});
        row("translated label", "URL von ECS: https://a.example/config/v1/\n", {a});
        row("label before other links",
            "See https://go.example/help.\nECS Url: https://a.example/config/v1/", {a});
        row("quoted",
            "Adresse \xc2\xab https://a.example/config/v1/ \xc2\xbb "
            "(\"https://b.example//config/v1/\").",
            {a, b});
        row("plain http is not taken", "ECS Url: http://a.example/config/v1/", {});
        row("empty value", "ECS Url: \n", {});
        row("nothing", "", {});
        row("error", "CmdTool: Failed with hr = 0x80070667. Check C:\\Temp\\MpCmdRun.log", {},
            "0x80070667");
        row("lower case error", "hr=0x800106ba", {}, "0x800106BA");
        row("error elsewhere", "error code 0x800106BA (2)", {}, "0x800106BA");
        row("success is no error", "hr = 0x00000000 address 0x7fffffff", {});
        row("escape", "ECS Url: https://a.example/\x1b[2Jx",
            {QStringLiteral("https://a.example/\uFFFD[2Jx")});
    }
    void output()
    {
        QFETCH(QString, output);
        QFETCH(QStringList, urls);
        QFETCH(QString, hresult);
        const MpCmdRunAnswer answer = parseMpCmdRunOutput(output);
        QCOMPARE(answer.urls, urls);
        QCOMPARE(answer.hresult, hresult);
    }

    void hostileOutputIsBounded()
    {
        QString flood;
        for (int i = 0; i < 20000; ++i)
            flood += QStringLiteral("ECS Url: https://h%1.example/\n").arg(i);
        QVERIFY(parseMpCmdRunOutput(flood).urls.size() <= 16);
        QVERIFY(parseMpCmdRunOutput(QStringLiteral("https://") + QString(1000000, u'a'))
                    .urls.isEmpty());

        Bench bench;
        bench.defender->reading = healthyMachine();
        bench.processes->result.started = true;
        bench.processes->result.standardOutput = QByteArray(1 << 20, '\x07');
        const StepResult result = bench.run(StepId::Platform);
        const QString kept = result.factsAs<PlatformFacts>()->mpcmdrunOutput;
        QVERIFY(kept.size() <= 65536);
        QVERIFY(!kept.contains(QChar(7)));
    }
};

QTEST_APPLESS_MAIN(PlatformCheckTest)
#include "tst_platform_check.moc"
