// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

namespace {

CommandLineResult parse(const QStringList &options, Program program = Program::Check)
{
    return parseCommandLine(program, QStringList{QStringLiteral("program")} + options);
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const CommandLineResult result = parse({});
        QVERIFY2(result.value, qPrintable(result.error));
        QCOMPARE(result.value->run, RunOptions{});
        QVERIFY(result.value->zip);
        QCOMPARE(result.value->redaction, RedactionLevel::Standard);
        QVERIFY(!result.value->jsonToStandardOutput);
        QVERIFY(result.value->outputDirectory.isEmpty());
    }

    void everyOptionIsRead()
    {
        const QTemporaryDir folder;
        const QString roots =
            write(folder, QStringLiteral("roots.txt"),
                  QByteArray(64, 'a') + "\n# a comment\n" + "AB:" + QByteArray(62, 'c') + '\n');
        const QString password = write(folder, QStringLiteral("pw"), "geheim\n");
        const CommandLineResult result = parse({QStringLiteral("--output"),
                                                folder.path(),
                                                QStringLiteral("--ecs-url"),
                                                QStringLiteral("https://a.example/config/v1/"),
                                                QStringLiteral("--ecs-url=https://b.example/x/"),
                                                QStringLiteral("--cloud"),
                                                QStringLiteral("gcch"),
                                                QStringLiteral("--capture=off"),
                                                QStringLiteral("--proxy=http://10.0.0.1:3128"),
                                                QStringLiteral("--expect-roots"),
                                                roots,
                                                QStringLiteral("--timeout=30"),
                                                QStringLiteral("--json=-"),
                                                QStringLiteral("--no-zip"),
                                                QStringLiteral("--zip-password-file"),
                                                password,
                                                QStringLiteral("--include-etl"),
                                                QStringLiteral("--redact=strict"),
                                                QStringLiteral("--control-resolver=9.9.9.9"),
                                                QStringLiteral("--lang=de"),
                                                QStringLiteral("--no-colour"),
                                                QStringLiteral("--quiet")});
        QVERIFY2(result.value, qPrintable(result.error));
        const CommandLine &line = *result.value;
        QCOMPARE(line.run.ecsUrls.size(), 2);
        QCOMPARE(line.run.cloud, Cloud::Gcch);
        QCOMPARE(line.run.capture, CaptureMode::Off);
        QCOMPARE(line.run.proxy, ProxyMode::Url);
        QCOMPARE(line.run.proxyUrl.port(), 3128);
        QCOMPARE(line.run.expectedRoots.size(), 2);
        QCOMPARE(line.run.expectedRoots.last().left(4), QStringLiteral("abcc"));
        QCOMPARE(line.run.timeout, std::chrono::seconds(30));
        QVERIFY(line.jsonToStandardOutput);
        QVERIFY(!line.zip);
        QCOMPARE(line.zipPassword, QStringLiteral("geheim"));
        QVERIFY(line.includeEtl);
        QCOMPARE(line.redaction, RedactionLevel::Strict);
        QCOMPARE(line.run.controlResolver, QStringLiteral("9.9.9.9"));
        QCOMPARE(line.language, QStringLiteral("de"));
        QVERIFY(!line.colour);
        QVERIFY(line.quiet);
    }

    void wrongUsageNamesTheOption_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &options, const char *named) {
            QTest::newRow(name) << options << QString::fromLatin1(named);
        };
        const auto one = [](const char *option) { return QStringList{QString::fromUtf8(option)}; };
        row("unknown option", one("--wat"), "wat");
        row("missing value", one("--output"), "output");
        row("no scheme", one("--ecs-url=ecs.office.com/config/v1/"), "ecs-url");
        row("http", one("--ecs-url=http://ecs.office.com/config/v1/"), "ecs-url");
        row("credentials in url", one("--ecs-url=https://u:p@ecs.office.com/"), "ecs-url");
        row("port 0", one("--ecs-url=https://ecs.office.com:0/"), "ecs-url");
        row("port too high", one("--ecs-url=https://ecs.office.com:65536/"), "ecs-url");
        row("no host", one("--ecs-url=https:///config/"), "ecs-url");
        row("nine addresses", QStringList(9, QStringLiteral("--ecs-url=https://a.example/")),
            "at most 8 addresses");
        row("cloud", one("--cloud=moon"), "cloud");
        row("capture", one("--capture=maybe"), "capture");
        row("proxy without port", one("--proxy=http://proxy"), "proxy");
        row("proxy scheme", one("--proxy=socks5://proxy:1080"), "proxy");
        row("proxy credentials", one("--proxy=http://u:p@proxy:8080"), "proxy");
        row("proxy port", one("--proxy=http://proxy:99999"), "proxy");
        row("proxy path", one("--proxy=http://proxy:80/x"), "proxy");
        row("timeout text", one("--timeout=soon"), "timeout");
        row("timeout low", one("--timeout=4"), "timeout");
        row("timeout high", one("--timeout=3601"), "timeout");
        row("timeout overflow", one("--timeout=99999999999999"), "timeout");
        row("ca-file", one("--ca-file=/nonexistent.pem"), "ca-file");
        row("expect-roots", one("--expect-roots=/nonexistent"), "expect-roots");
        row("password", one("--zip-password-file=/nonexistent"), "zip-password-file");
        row("redact", one("--redact=all"), "redact");
        row("resolver", one("--control-resolver=dns.example"), "control-resolver");
        row("lang", one("--lang=../../etc/passwd"), "lang");
        row("json exists", one("--json=/etc/passwd"), "json");
        row("value forgotten", {QStringLiteral("--output"), QStringLiteral("--quiet")}, "output");
        row("given twice", {QStringLiteral("--capture=maybe"), QStringLiteral("--capture=off")},
            "capture");
        row("zip twice", {QStringLiteral("--zip"), QStringLiteral("--no-zip")}, "zip");
        row("quiet and verbose", {QStringLiteral("--quiet"), QStringLiteral("--verbose")}, "quiet");
        row("wizard option", one("--run-all"), "run-all");
        row("stray word", one("everything"), "everything");
        row("convert without files", one("convert"), "convert");
        row("self-report with a target",
            QStringList{QStringLiteral("--self-report"), QStringLiteral("--cloud=eu")},
            "self-report");
        row("self-report with a command",
            QStringList{QStringLiteral("convert"), QStringLiteral("a.etl"), QStringLiteral("b"),
                        QStringLiteral("--self-report")},
            "self-report");
        row("only-target without convert", one("--only-target=x"), "only-target");
    }

    void wrongUsageNamesTheOption()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, named);
        const CommandLineResult result = parse(options);
        QVERIFY(!result.value);
        QVERIFY2(result.error.contains(named), qPrintable(result.error));
        QVERIFY(!result.error.contains(QLatin1Char('\n')));
        QVERIFY2(!result.error.contains(QLatin1String("u:p")), "credentials must not be echoed");
    }

    void hostileValuesAreEchoedPlain()
    {
        const CommandLineResult result =
            parse({QStringLiteral("--cloud=\x1b[31mred\nline") + QChar(0x202E)});
        QVERIFY(!result.value);
        QVERIFY(!result.error.contains(QChar(0x1b)));
        QVERIFY(!result.error.contains(QChar(0x202E)));
        QVERIFY(!result.error.contains(QLatin1Char('\n')));
    }

    void goodUrlsOfEveryKind_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << QStringLiteral("https://ecs.office.com/config/v1/");
        QTest::newRow("port") << QStringLiteral("https://ecs.office.com:8443/config/v1/");
        QTest::newRow("ipv6") << QStringLiteral("https://[2603:1000::1]/config/v1/");
        QTest::newRow("idn") << QStringLiteral("https://bücher.example/config/v1/");
        QTest::newRow("double slash")
            << QStringLiteral("https://config.ecs.gov.teams.microsoft.us//config/v1/");
    }

    void goodUrlsOfEveryKind()
    {
        QFETCH(const QString, url);
        const CommandLineResult result = parse({QStringLiteral("--ecs-url"), url});
        QVERIFY2(result.value, qPrintable(result.error));
    }

    void selfReportTakesWhereAndHow()
    {
        const CommandLineResult result =
            parse({QStringLiteral("--self-report"), QStringLiteral("--output=/x"),
                   QStringLiteral("--capture=off"), QStringLiteral("--redact=strict")});
        QVERIFY2(result.value, qPrintable(result.error));
        QCOMPARE(result.value->action, CommandLine::Action::SelfReport);
        QVERIFY(result.value->outputGiven);
        QCOMPARE(result.value->run.capture, CaptureMode::Off);
        QCOMPARE(result.value->redaction, RedactionLevel::Strict);
        QVERIFY(!parse({QStringLiteral("--self-report")}, Program::Wizard).value);
        QVERIFY(helpText(Program::Check).contains(QStringLiteral("--self-report")));
        QVERIFY(!helpText(Program::Wizard).contains(QStringLiteral("--self-report")));
    }

    void convertTakesItsFiles()
    {
        const CommandLineResult result =
            parse({QStringLiteral("convert"), QStringLiteral("a.etl"), QStringLiteral("b.pcapng"),
                   QStringLiteral("--only-target=x"), QStringLiteral("--only-target=y")});
        QVERIFY2(result.value, qPrintable(result.error));
        QCOMPARE(result.value->action, CommandLine::Action::Convert);
        QCOMPARE(result.value->convertOnlyTargets.size(), 2);
    }

    void restartHandsOverWhatParsesBack()
    {
        const QTemporaryDir folder;
        const QString roots = write(folder, QStringLiteral("roots.txt"), QByteArray(64, 'a'));
        const CommandLineResult first = parse(
            {QStringLiteral("--ecs-url=https://a.example/config/v1/"), QStringLiteral("--cloud=eu"),
             QStringLiteral("--proxy=http://p:1"), QStringLiteral("--timeout=60"),
             QStringLiteral("--capture=on"), QStringLiteral("--redact=strict"),
             QStringLiteral("--lang=ja"), QStringLiteral("--expect-roots=") + roots,
             QStringLiteral("--no-zip"), QStringLiteral("--include-etl")},
            Program::Wizard);
        QVERIFY(first.value);
        const CommandLineResult second = parse(toArguments(*first.value), Program::Wizard);
        QVERIFY2(second.value, qPrintable(second.error));
        QCOMPARE(second.value->run, first.value->run);
        QCOMPARE(second.value->redaction, first.value->redaction);
        QCOMPARE(second.value->language, first.value->language);
        QCOMPARE(second.value->run.expectedRoots.size(), 1);
        QVERIFY(!second.value->zip);
        QVERIFY(second.value->includeEtl);
    }

    void terminalOptionsBelongToTheConsole()
    {
        for (const char *option : {"--json=-", "--quiet", "--verbose", "--no-colour"})
            QVERIFY(!parse({QString::fromLatin1(option)}, Program::Wizard).value);
    }

    void helpNamesEveryExitCode()
    {
        const QString help = helpText(Program::Check);
        for (const char *word :
             {"0 ", "10 ", "11 ", "12 ", "13 ", "14 ", "15 ", "20 ", "21 ", "22 ", "64 "})
            QVERIFY(help.contains(QLatin1String(word)));
        QVERIFY(!help.contains(QLatin1String("--run-all")));
        QVERIFY(helpText(Program::Wizard).contains(QLatin1String("--run-all")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
