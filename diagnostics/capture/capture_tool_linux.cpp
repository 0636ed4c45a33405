// SPDX-License-Identifier: MIT
#include "diagnostics/capture/capture_tool_linux.h"

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace ecs {

namespace {

using namespace std::chrono_literals;

constexpr int snapLength = 65535;
// Nobody may be left to stop it: a capture ends by itself after this time.
constexpr int longestSeconds = 600;
constexpr auto politeLimit = 10s; // from SIGINT until the file is complete
constexpr auto hardLimit = 2s;    // from SIGKILL until the process is reaped
constexpr auto slice = 50ms;

QString installed(const char *name)
{
    for (const char *folder : {"/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/"}) {
        const QString path = QLatin1String(folder) + QLatin1String(name);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

QStringList dumpcapArguments(const CaptureRequest &request, const QString &filter,
                             const QString &file, bool)
{
    return {QStringLiteral("-i"),
            QStringLiteral("any"),
            QStringLiteral("-f"),
            filter,
            QStringLiteral("-s"),
            QString::number(snapLength),
            QStringLiteral("-n"), // pcapng
            QStringLiteral("-a"),
            QStringLiteral("filesize:%1").arg(std::max<qint64>(1, request.maxBytes / 1000)),
            QStringLiteral("-a"),
            QStringLiteral("duration:%1").arg(longestSeconds),
            QStringLiteral("-w"),
            file};
}

QStringList tcpdumpArguments(const CaptureRequest &, const QString &filter, const QString &file,
                             bool superuser)
{
    QStringList arguments{QStringLiteral("-i"), QStringLiteral("any"), QStringLiteral("-n"),
                          QStringLiteral("-U"), QStringLiteral("-s"), QString::number(snapLength),
                          // One file for this time, then the end.
                          QStringLiteral("-G"), QString::number(longestSeconds),
                          QStringLiteral("-W"), QStringLiteral("1"), QStringLiteral("-w"), file};
    if (superuser)
        arguments += {QStringLiteral("-Z"), QStringLiteral("root")};
    arguments += filter;
    return arguments;
}

StepReason reasonFromText(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    for (const char *sign : {"permission", "operation not permitted", "not permitted"})
        if (lower.contains(sign))
            return StepReason::NeedsElevation;
    if (lower.contains("no space left"))
        return StepReason::DiskFull;
    return StepReason::StartProblem;
}

/// Looks at the bounds at least every 50 ms until \a done.
template <typename Done>
bool waitUntil(const Bounds &bounds, Done &&done)
{
    while (!done())
        if (bounds.over())
            return false;
    return true;
}

class ToolSession final : public CaptureSession
{
public:
    ToolSession(CaptureTool tool, const CaptureRequest &request, QString file)
        : m_tool(std::move(tool))
        , m_maxBytes(request.maxBytes)
        , m_file(std::move(file))
        , m_filter(captureFilter(request))
    {
        m_process.setProgram(m_tool.program);
        m_process.setArguments(m_tool.arguments(request, m_filter, m_file, ::geteuid() == 0));
        m_process.setWorkingDirectory(request.directory);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        m_process.setProcessEnvironment(environment);
        const rlimit fileLimit{rlim_t(m_maxBytes + snapLength), rlim_t(m_maxBytes + snapLength)};
        m_process.setChildProcessModifier([parent = ::getpid(), fileLimit] {
            // A group of its own: the terminal's Ctrl+C is for us, and we stop the capture. When we
            // are killed the kernel ends it; a tool with file capabilities loses that wish at exec
            // and ends by SIGPIPE with its next report to us, or after longestSeconds.
            ::setpgid(0, 0);
            // tcpdump has no bound of its own on a single file; this one ends it there.
            ::setrlimit(RLIMIT_FSIZE, &fileLimit);
            ::prctl(PR_SET_PDEATHSIG, SIGINT);
            if (::getppid() != parent)
                ::_exit(127);
        });
    }

    ~ToolSession() override
    {
        if (running())
            end({{}, QDeadlineTimer(3s)}, [](int) {});
    }

    Q_DISABLE_COPY_MOVE(ToolSession)

    /// True when the tool takes packets.
    bool start(const Bounds &bounds, CaptureStart &result)
    {
        m_process.start(QIODevice::ReadOnly);
        if (!m_process.waitForStarted(-1)) {
            result.error = plainLine(m_process.errorString());
            result.reason = QFileInfo(m_tool.program).isExecutable() ? StepReason::StartProblem
                                                                     : StepReason::NeedsElevation;
            return false;
        }
        const Bounds limit = bounds.within(m_tool.startLimit);
        const bool ready = waitUntil(limit, [this] {
            pump();
            return m_said.contains(m_tool.readyText) || m_process.state() == QProcess::NotRunning;
        });
        if (ready && running() && m_said.contains(m_tool.readyText))
            return true;
        if (running()) {
            end({{}, QDeadlineTimer(3s)}, [](int) {});
            result.reason = StepReason::TimedOut;
            result.error = bounds.stop.stop_requested()
                               ? QStringLiteral("cancelled")
                               : QStringLiteral("the capture program did not become ready in time");
            return false;
        }
        result.reason = reasonFromText(m_said);
        result.error = plainBlock(m_said.trimmed(), 2048) +
                       QStringLiteral("\n(exit status %1)").arg(m_process.exitCode());
        return false;
    }

    CaptureFacts facts() const
    {
        CaptureFacts facts;
        facts.backend = m_tool.id;
        facts.file = m_file;
        facts.filter = m_filter;
        facts.bytes = QFileInfo(m_file).size();
        facts.stopped = false;
        return facts;
    }

    qint64 bytesSoFar() const override
    {
        const_cast<ToolSession *>(this)->pump(0);
        return QFileInfo(m_file).size();
    }

    CaptureFacts stop(const Bounds &bounds, const std::function<void(int)> &progress) override
    {
        progress(0);
        const bool endedBefore = !running();
        if (!endedBefore) {
            settle(bounds);
            progress(300);
            end(bounds, progress);
        }
        CaptureFacts facts = this->facts();
        facts.stopped = !running();
        // The tool ended by itself: what came after is missing, so absence proves nothing.
        facts.wrapped = endedBefore || *facts.bytes + snapLength >= m_maxBytes;
        progress(600);
        count(bounds, facts, progress);
        progress(1000);
        return facts;
    }

private:
    bool running() const { return m_process.state() != QProcess::NotRunning; }

    void pump(int waitMs = int(slice.count()))
    {
        if (running())
            m_process.waitForReadyRead(waitMs);
        m_said += m_process.readAllStandardError();
        // Reports of packet counts come twice a second: keep the beginning and the end.
        if (m_said.size() > 16384)
            m_said.remove(8192, m_said.size() - 12288);
    }

    /// The kernel hands packets over in blocks and the tool writes a few times a second; what is
    /// still on its way when it is told to stop would be lost. So wait until the file has not grown
    /// for longer than that.
    void settle(const Bounds &bounds)
    {
        const Bounds limit = bounds.within(4 * m_tool.quietTime);
        qint64 size = -1;
        QElapsedTimer unchanged;
        waitUntil(limit, [&] {
            pump();
            const qint64 now = QFileInfo(m_file).size();
            if (now != size) {
                size = now;
                unchanged.start();
            }
            return !running() || unchanged.hasExpired(m_tool.quietTime.count());
        });
    }

    void end(const Bounds &bounds, const std::function<void(int)> &progress)
    {
        // QProcess reaps the child only inside its own calls, so this pid is still ours.
        const auto pid = pid_t(m_process.processId());
        if (pid > 0)
            ::kill(pid, SIGINT);
        const QDeadlineTimer polite(politeLimit);
        // The stop token is not looked at: a cancelled run still closes its file.
        while (running() && !polite.hasExpired() && !bounds.deadline.hasExpired()) {
            m_process.waitForFinished(int(slice.count()));
            m_said += m_process.readAllStandardError();
            progress(int(600 - 300 * polite.remainingTime() /
                                   std::chrono::milliseconds(politeLimit).count()));
        }
        if (running()) {
            m_process.kill();
            m_process.waitForFinished(int(std::chrono::milliseconds(hardLimit).count()));
        }
        m_said += m_process.readAllStandardError();
    }

    void count(const Bounds &bounds, CaptureFacts &facts, const std::function<void(int)> &progress)
    {
        OpenedSource opened = openPacketSource(m_file);
        if (!opened.source)
            return;
        CapturedPacket packet;
        qint64 counted = 0;
        while (opened.source->next(packet)) {
            if (++counted % 4096 == 0) {
                if (bounds.deadline.hasExpired())
                    return; // unknown, not zero
                progress(600 + opened.source->permille() * 4 / 10);
            }
        }
        facts.packets = counted;
        facts.lostEvents = opened.source->report().lostPackets;
        static const QRegularExpression dropped(
            QStringLiteral("(\\d+) packets? dropped by kernel"));
        const auto match = dropped.match(QString::fromLatin1(m_said));
        if (match.hasMatch())
            facts.lostEvents = match.captured(1).toLongLong();
    }

    CaptureTool m_tool;
    qint64 m_maxBytes;
    QString m_file;
    QString m_filter;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

CaptureTool dumpcapTool()
{
    CaptureTool tool;
    tool.id = CaptureBackendId::Dumpcap;
    tool.program = installed("dumpcap");
    tool.extension = QStringLiteral("pcapng");
    // "Capturing on" comes before the devices are opened; this comes after.
    tool.readyText = "File: ";
    tool.quietTime = 600ms;
    tool.arguments = dumpcapArguments;
    return tool;
}

CaptureTool tcpdumpTool()
{
    CaptureTool tool;
    tool.id = CaptureBackendId::Tcpdump;
    tool.program = installed("tcpdump");
    tool.extension = QStringLiteral("pcap"); // Debian's AppArmor profile allows no other
    tool.readyText = "listening on";
    // Its immediate mode would be no gain: the ring then holds a few dozen packets of full size
    // only.
    tool.quietTime = 1400ms;
    tool.arguments = tcpdumpArguments;
    return tool;
}

QString captureFilter(const CaptureRequest &request)
{
    QList<quint16> ports = request.ports;
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    QString filter;
    for (const quint16 port : std::as_const(ports))
        filter += QStringLiteral("port %1 or ").arg(port);
    return filter + QStringLiteral("icmp or icmp6 or (ip[6:2] & 0x1fff != 0) or ip6 proto 44");
}

CaptureStart startCaptureTool(const CaptureTool &tool, const CaptureRequest &request,
                              const Bounds &bounds, std::unique_ptr<CaptureSession> *session)
{
    CaptureStart result;
    result.facts.backend = tool.id;
    if (tool.program.isEmpty()) {
        result.reason = StepReason::ToolMissing;
        result.error = QStringLiteral("%1 is not installed").arg(toToken(tool.id));
        return result;
    }
    const QString file =
        QDir(request.directory).absoluteFilePath(request.baseName % u'.' % tool.extension);
    if (QFile::exists(file)) {
        result.reason = StepReason::StartProblem;
        result.error = QStringLiteral("the capture file exists already");
        return result;
    }
    auto started = std::make_unique<ToolSession>(tool, request, file);
    result.running = started->start(bounds, result);
    result.facts = started->facts();
    if (result.running) {
        *session = std::move(started);
    } else {
        result.facts.file.clear();
        result.facts.bytes.reset();
        result.facts.stopped.reset();
        started.reset();
        QFile::remove(file); // holds nothing; the next tool or attempt may use the name
    }
    return result;
}

} // namespace ecs
