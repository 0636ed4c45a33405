// SPDX-License-Identifier: MIT
#include "diagnostics/capture/trace_tool.h"

#include "diagnostics/model/plain_text.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ecs {

namespace {

using namespace std::chrono_literals;

constexpr auto statusLimit = 10s;
constexpr auto startLimit = 30s;
constexpr auto stopLimit = 60s;
constexpr QLatin1String ownPrefix("Defender_ECS_Capture_");

QString megabytes(const CaptureRequest &request)
{
    return QString::number(std::max<qint64>(1, request.maxBytes / mebibyte));
}

QList<QStringList> netshStarts(const CaptureRequest &request, const QString &file)
{
    return {{QStringLiteral("trace"), QStringLiteral("start"), QStringLiteral("capture=yes"),
             QStringLiteral("report=disabled"), QStringLiteral("correlation=disabled"),
             QStringLiteral("persistent=no"), QStringLiteral("maxsize=") + megabytes(request),
             QStringLiteral("overwrite=yes"), QStringLiteral("tracefile=") + file}};
}

QList<QStringList> pktmonStarts(const CaptureRequest &request, const QString &file)
{
    // Whole packets, not their first 128 bytes. In today's syntax "-p" names an event provider; in
    // the first one, which has no "--capture", it is the size.
    const QStringList log{QStringLiteral("-f"), file, QStringLiteral("-s"), megabytes(request)};
    return {QStringList{QStringLiteral("start"), QStringLiteral("--capture"),
                        QStringLiteral("--pkt-size"), QStringLiteral("0")} +
                log,
            QStringList{QStringLiteral("start"), QStringLiteral("--etw"), QStringLiteral("-p"),
                        QStringLiteral("0")} +
                log};
}

} // namespace

TraceTool netshTool(const QString &program, bool elevated)
{
    return {CaptureBackendId::Netsh,
            program,
            elevated,
            {QStringLiteral("trace"), QStringLiteral("show"), QStringLiteral("status")},
            {QStringLiteral("trace"), QStringLiteral("stop")},
            netshStarts};
}

TraceTool pktmonTool(const QString &program, bool elevated)
{
    return {CaptureBackendId::Pktmon, program,     elevated, {QStringLiteral("status")},
            {QStringLiteral("stop")}, pktmonStarts};
}

QStringList traceFilesIn(const QString &text)
{
    // Drive or share, then anything that a path may hold, up to the extension.
    static const QRegularExpression path(
        QStringLiteral(R"((?:[A-Za-z]:[\\/]|\\\\|/)[^\r\n"<>|*?]*?\.etl\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList files;
    auto matches = path.globalMatch(text);
    while (matches.hasNext() && files.size() < 16)
        files.append(matches.next().captured());
    files.removeDuplicates();
    return files;
}

bool isOwnTraceFile(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/'));
    return QStringView(path).mid(slash + 1).startsWith(ownPrefix, Qt::CaseInsensitive);
}

QString traceLockPath(const QString &traceFile)
{
    return traceFile + QStringLiteral(".lock");
}

QString traceCabinetPath(const QString &traceFile)
{
    const QFileInfo info(traceFile);
    return info.path() % u'/' % info.completeBaseName() % QLatin1String(".cab");
}

ProcessResult TraceCalls::run(const QStringList &arguments, const Bounds &bounds) const
{
    return m_runner.run({.program = m_tool.program, .arguments = arguments}, bounds);
}

ProcessResult TraceCalls::start(const QStringList &arguments, const Bounds &bounds) const
{
    return run(arguments, bounds.within(startLimit));
}

ProcessResult TraceCalls::stop(const Bounds &bounds) const
{
    return run(m_tool.stop, bounds.within(stopLimit));
}

std::optional<QString> TraceCalls::status(const Bounds &bounds) const
{
    const ProcessResult status = run(m_tool.status, bounds.within(statusLimit));
    if (!status.started || status.timedOut || status.cancelled)
        return std::nullopt;
    return m_runner.decodeOutput(status.standardOutput);
}

QStringList TraceCalls::runningFiles(const Bounds &bounds) const
{
    return traceFilesIn(status(bounds).value_or(QString()));
}

QString TraceCalls::textOf(const ProcessResult &result) const
{
    const QString text = m_runner.decodeOutput(result.standardOutput) % u'\n' %
                         m_runner.decodeOutput(result.standardError);
    return plainBlock(text.trimmed(), 2048) +
           QStringLiteral("\n(exit code %1)").arg(result.exitCode.value_or(-1));
}

} // namespace ecs
