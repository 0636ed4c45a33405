// SPDX-License-Identifier: MIT
#include "diagnostics/capture/capture_tool_linux.h"
#include "diagnostics/capture/packet_source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <csignal>
#include <unistd.h>

using namespace ecs;
using namespace std::chrono_literals;

namespace {

const auto noProgress = [](int) {};

/// A shell script in the place of the capture program. $0 is given the output file as its last
/// argument.
CaptureTool standIn(const QTemporaryDir &dir, const QByteArray &script)
{
    const QString path = dir.filePath(QStringLiteral("tool.sh"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the stand-in");
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CaptureTool tool;
    tool.id = CaptureBackendId::Dumpcap;
    tool.program = path;
    tool.extension = QStringLiteral("pcapng");
    tool.readyText = "File: ";
    tool.startLimit = 5s;
    tool.arguments = [](const CaptureRequest &, const QString &, const QString &output, bool) {
        return QStringList{output};
    };
    return tool;
}

CaptureRequest requestIn(const QTemporaryDir &dir)
{
    CaptureRequest request;
    request.directory = dir.path();
    request.baseName = QStringLiteral("Defender_ECS_Capture_20261122_201504");
    return request;
}

} // namespace

class TestCaptureLinux : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterNamesEveryPortOnce();
    void missingToolIsSaid();
    void refusalIsNeedsElevation();
    void fullDiskIsSaid();
    void silentToolTimesOut();
    void cancelledStartLeavesNothing();
    void existingFileIsNotOverwritten();
    void toolThatEndedEarlyIsIncomplete();
    void stubbornToolIsKilled();
    void realTool_data();
    void realTool();
};

void TestCaptureLinux::filterNamesEveryPortOnce()
{
    CaptureRequest request;
    request.ports = {53, 443, 8080, 443};
    QCOMPARE(captureFilter(request),
             QStringLiteral("port 53 or port 443 or port 8080 or icmp or icmp6 or "
                            "(ip[6:2] & 0x1fff != 0) or ip6 proto 44"));
}

void TestCaptureLinux::missingToolIsSaid()
{
    const QTemporaryDir dir;
    CaptureTool tool = dumpcapTool();
    tool.program.clear();
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startCaptureTool(tool, requestIn(dir), {}, &session);
    QVERIFY(!start.running);
    QVERIFY(!session);
    QCOMPARE(start.reason, StepReason::ToolMissing);
}

void TestCaptureLinux::refusalIsNeedsElevation()
{
    const QTemporaryDir dir;
    const CaptureTool tool = standIn(
        dir, "echo \"Capturing on 'any'\" >&2\n"
             "echo 'dumpcap: You do not have permission to capture on device \"any\".' >&2\n"
             "exit 2\n");
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startCaptureTool(tool, requestIn(dir), {}, &session);
    QVERIFY(!start.running);
    QCOMPARE(start.reason, StepReason::NeedsElevation);
    QVERIFY(start.error.contains(QLatin1String("You do not have permission")));
    QVERIFY(start.error.contains(QLatin1String("exit status 2")));
    QVERIFY(start.facts.file.isEmpty());
}

void TestCaptureLinux::fullDiskIsSaid()
{
    const QTemporaryDir dir;
    const CaptureTool tool =
        standIn(dir, "echo 'write error: No space left on device' >&2; exit 1\n");
    std::unique_ptr<CaptureSession> session;
    QCOMPARE(startCaptureTool(tool, requestIn(dir), {}, &session).reason, StepReason::DiskFull);
}

void TestCaptureLinux::silentToolTimesOut()
{
    const QTemporaryDir dir;
    CaptureTool tool = standIn(dir, "exec sleep 60\n");
    tool.startLimit = 300ms;
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startCaptureTool(tool, requestIn(dir), {}, &session);
    QVERIFY(!start.running);
    QCOMPARE(start.reason, StepReason::TimedOut);
}

void TestCaptureLinux::cancelledStartLeavesNothing()
{
    const QTemporaryDir dir;
    const CaptureTool tool = standIn(dir, ": > \"$1\"\nexec sleep 60\n");
    std::stop_source source;
    source.request_stop();
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start =
        startCaptureTool(tool, requestIn(dir), {source.get_token(), {}}, &session);
    QVERIFY(!start.running);
    QCOMPARE(start.error, QStringLiteral("cancelled"));
    QVERIFY(!QFile::exists(
        dir.filePath(QStringLiteral("Defender_ECS_Capture_20261122_201504.pcapng"))));
}

void TestCaptureLinux::existingFileIsNotOverwritten()
{
    const QTemporaryDir dir;
    const CaptureTool tool = standIn(dir, "exit 0\n");
    const CaptureRequest request = requestIn(dir);
    QFile there(dir.filePath(request.baseName + QStringLiteral(".pcapng")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    std::unique_ptr<CaptureSession> session;
    QCOMPARE(startCaptureTool(tool, request, {}, &session).reason, StepReason::StartProblem);
    QCOMPARE(there.size(), 4);
}

void TestCaptureLinux::toolThatEndedEarlyIsIncomplete()
{
    const QTemporaryDir dir;
    // Runs until it is told to go, by a file, as a full disk or its own bound would end it.
    const CaptureTool tool = standIn(
        dir, "echo 'File: x' >&2\nwhile [ ! -e go ]; do sleep 0.05; done\necho $$ > gone\n");
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startCaptureTool(tool, requestIn(dir), {}, &session);
    QVERIFY2(start.running, qPrintable(start.error));
    QFile go(dir.filePath(QStringLiteral("go")));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QFile gone(dir.filePath(QStringLiteral("gone")));
    QTRY_VERIFY(gone.size() > 1);
    QVERIFY(gone.open(QIODevice::ReadOnly));
    const pid_t pid = gone.readAll().trimmed().toInt();
    QTRY_VERIFY((session->bytesSoFar(), ::kill(pid, 0) == -1));
    const CaptureFacts facts = session->stop({}, noProgress);
    QCOMPARE(facts.stopped, true);
    QCOMPARE(facts.wrapped, true);
}

void TestCaptureLinux::stubbornToolIsKilled()
{
    const QTemporaryDir dir;
    const CaptureTool tool =
        standIn(dir, "trap '' INT TERM\necho \"File: $$\" >&2\necho $$ > \"$1\"\n"
                     "while :; do sleep 1; done\n");
    std::unique_ptr<CaptureSession> session;
    QVERIFY(startCaptureTool(tool, requestIn(dir), {}, &session).running);
    QFile pidFile(dir.filePath(QStringLiteral("Defender_ECS_Capture_20261122_201504.pcapng")));
    QTRY_VERIFY(pidFile.size() > 1);
    QVERIFY(pidFile.open(QIODevice::ReadOnly));
    const pid_t pid = pidFile.readAll().trimmed().toInt();
    QVERIFY(pid > 0);
    const CaptureFacts facts = session->stop({{}, QDeadlineTimer(1s)}, noProgress);
    QCOMPARE(facts.stopped, true);
    QCOMPARE(::kill(pid, 0), -1); // ended and reaped
    QVERIFY(!facts.packets);      // no capture file: unknown, not zero
}

void TestCaptureLinux::realTool_data()
{
    QTest::addColumn<bool>("tcpdump");
    QTest::newRow("dumpcap") << false;
    QTest::newRow("tcpdump") << true;
}

void TestCaptureLinux::realTool()
{
    QFETCH(bool, tcpdump);
    const CaptureTool tool = tcpdump ? tcpdumpTool() : dumpcapTool();
    if (tool.program.isEmpty())
        QSKIP("the capture program is not installed: the real backend was NOT tried");
    if (::geteuid() != 0)
        QSKIP("not root: the real backend was NOT tried");

    QUdpSocket receiver;
    QVERIFY(receiver.bind(QHostAddress::LocalHost, 0));
    const QTemporaryDir dir;
    CaptureRequest request = requestIn(dir);
    request.ports = {receiver.localPort()};
    std::unique_ptr<CaptureSession> session;
    const CaptureStart start = startCaptureTool(tool, request, {}, &session);
    if (!start.running && start.reason == StepReason::NeedsElevation)
        QSKIP("root without the right to capture: the real backend was NOT tried");
    QVERIFY2(start.running, qPrintable(start.error));
    QCOMPARE(start.facts.backend, tool.id);

    QUdpSocket sender;
    constexpr int sent = 20;
    for (int i = 0; i < sent; ++i)
        QCOMPARE(
            sender.writeDatagram("0123456789", 10, QHostAddress::LocalHost, receiver.localPort()),
            10);

    QList<int> seen;
    const CaptureFacts facts = session->stop({}, [&](int permille) { seen.append(permille); });
    QCOMPARE(facts.stopped, true);
    QCOMPARE(facts.wrapped, false);
    QVERIFY(facts.packets.has_value());
    QVERIFY2(*facts.packets >= sent, qPrintable(QString::number(*facts.packets)));
    QCOMPARE(facts.bytes, QFile(facts.file).size());
    QCOMPARE(seen.last(), 1000);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));

    OpenedSource opened = openPacketSource(facts.file);
    QVERIFY2(opened.source, qPrintable(opened.error));
    CapturedPacket packet;
    QVERIFY(opened.source->next(packet));
    QVERIFY(packet.linkType == linktype::linuxSll || packet.linkType == linktype::linuxSll2);
    QCOMPARE(opened.source->report().problemCount(), 0);
}

QTEST_GUILESS_MAIN(TestCaptureLinux)
#include "tst_capture_linux.moc"
