// SPDX-License-Identifier: MIT
#include "app/composition.h"
#include "app/console_run.h"
#include "app/convert_command.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

class TestConsoleRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void noTraceNoLine();
    void traceBesideTheBundle();
    void traceInTheBundle();
    void convertTellsAWrongNameFromABadTrace();
    void privateFactsKnowWhoIsAtTheDesktop();
};

namespace {

SaveResult saved()
{
    SaveResult result;
    result.bundlePath = QStringLiteral("/tmp/Defender_ECS_20261122_211504.zip");
    result.artefacts = {
        {QStringLiteral("Defender_ECS_Report_20261122_211504.txt"), 9000, {}},
        {QStringLiteral("Defender_ECS_Capture_20261122_211504.etl"), 18'400'000, {}}};
    return result;
}

} // namespace

void TestConsoleRun::noTraceNoLine()
{
    SaveResult result = saved();
    result.artefacts.removeLast();
    QCOMPARE(ConsoleRun::fullTraceLine(result, true), QString());
    QCOMPARE(ConsoleRun::fullTraceLine({}, false), QString());
}

void TestConsoleRun::traceBesideTheBundle()
{
    const QString line = ConsoleRun::fullTraceLine(saved(), false);
    QVERIFY(line.contains(QLatin1String("Defender_ECS_Capture_20261122_211504.etl (18.4 MB)")));
    QVERIFY(line.contains(QLatin1String("not in the bundle")));
    QVERIFY(line.contains(QLatin1String("all traffic of this computer")));
    QCOMPARE(line.count(u'\n'), 1);
    // Asked for, but there is no bundle: it cannot be in one.
    SaveResult loose = saved();
    loose.bundlePath.clear();
    QCOMPARE(ConsoleRun::fullTraceLine(loose, true), line);
}

void TestConsoleRun::traceInTheBundle()
{
    const QString line = ConsoleRun::fullTraceLine(saved(), true);
    QVERIFY(line.startsWith(QLatin1String("The bundle also holds the full network trace")));
    QVERIFY(line.contains(QLatin1String("(18.4 MB)")));
    QVERIFY(line.contains(QLatin1String("also of other programs and people")));
    QCOMPARE(line.count(u'\n'), 1);
}

void TestConsoleRun::convertTellsAWrongNameFromABadTrace()
{
    const QTemporaryDir directory;
    CommandLine line;
    line.quiet = true;
    line.convertInput = directory.filePath(QStringLiteral("trace.etl"));
    line.convertOutput = directory.filePath(QStringLiteral("trace.pcapng"));
    QCOMPARE(convertCapture(line), exitUsage);
    QFile trace(line.convertInput);
    QVERIFY(trace.open(QIODevice::WriteOnly));
    QVERIFY(trace.write(QByteArray(4096, 'x')) > 0);
    trace.close();
    QCOMPARE(convertCapture(line), 21);
    QVERIFY(!QFileInfo::exists(line.convertOutput));
}

void TestConsoleRun::privateFactsKnowWhoIsAtTheDesktop()
{
#ifdef Q_OS_WIN
    QSKIP("there is one user under Wine; tst_desktop_user_names reads its names");
#else
    qputenv("USERNAME", "root");
    qputenv("SUDO_USER", "jane.doe");
    const PrivateFacts facts = readPrivateFacts();
    qunsetenv("SUDO_USER");
    QCOMPARE(facts.userName, QStringLiteral("root"));
    QVERIFY(facts.moreUserNames.contains(QLatin1String("jane.doe")));
    QVERIFY(facts.homePaths.contains(QDir::homePath()));
#endif
}

QTEST_GUILESS_MAIN(TestConsoleRun)
#include "tst_console_run.moc"
