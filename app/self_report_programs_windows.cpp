// SPDX-License-Identifier: MIT
#include "app/self_report_parts_windows.h"
#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/host/defender_locator.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/process_runner.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/system_program.h"
#include "diagnostics/model/json_fields.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <evntrace.h>
#include <vector>

namespace ecs::selfreport {

namespace {

using namespace windows;
using std::chrono::milliseconds;

constexpr qsizetype longestText = qsizetype{16} * 1024;
constexpr milliseconds programLimit{12'000};
constexpr milliseconds captureTime{2'000};

QJsonObject describe(const ProcessRunner &runner, const ProcessRequest &request,
                     const ProcessResult &ran)
{
    const auto text = [&](const QByteArray &bytes) {
        return plainBlock(runner.decodeOutput(bytes), longestText);
    };
    QJsonObject out{
        {QStringLiteral("program"), QFileInfo(request.program).fileName()},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(request.arguments)},
        {QStringLiteral("started"), ran.started},
        {QStringLiteral("timed_out"), ran.timedOut},
        {QStringLiteral("crashed"), ran.crashed},
        {QStringLiteral("exit_code"), json::write(ran.exitCode)},
        {QStringLiteral("duration_ms"), ran.durationMs},
        {QStringLiteral("output"), text(ran.standardOutput)},
        {QStringLiteral("errors"), text(ran.standardError)},
        // The encoding can be told from its first bytes; redacted text would hide nothing there.
        {QStringLiteral("first_bytes"), QString::fromLatin1(ran.standardOutput.left(8).toHex(' '))},
        {QStringLiteral("output_cut"), ran.outputCut || ran.standardOutput.size() > longestText},
    };
    if (!ran.error.isEmpty())
        out.insert(QStringLiteral("error"), plainLine(ran.error));
    return out;
}

/// Runs programs as ever, and keeps what they printed.
class KeepingRunner final : public ProcessRunner
{
public:
    ProcessResult run(const ProcessRequest &request, const Bounds &bounds) override
    {
        ProcessResult ran = m_real->run(request, bounds);
        if (m_kept.size() < 32)
            m_kept.append(describe(*m_real, request, ran));
        return ran;
    }
    QString decodeOutput(const QByteArray &bytes) const override
    {
        return m_real->decodeOutput(bytes);
    }
    QJsonArray kept() const { return m_kept; }

private:
    std::unique_ptr<ProcessRunner> m_real = createProcessRunner();
    QJsonArray m_kept;
};

void runSystemProgram(ProcessRunner &runner, const char *name, const QStringList &arguments,
                      const Bounds &bounds)
{
    const QString program = findSystemProgram(QLatin1String(name));
    if (program.isEmpty() || bounds.over())
        return;
    ProcessRequest request;
    request.program = program;
    request.arguments = arguments;
    runner.run(request, bounds.within(programLimit));
}

// Starts and stops each backend once, in a folder of its own that is removed afterwards.
QJsonArray tryBackends(ProcessRunner &runner, const Bounds &bounds)
{
    QJsonArray out;
    const QString folder = createDesktopShell()->createPrivateDirectory();
    if (folder.isEmpty())
        return out;
    const auto backends = createCaptureBackends(runner);
    for (const auto &backend : backends) {
        CaptureRequest request;
        request.directory = folder;
        request.baseName =
            QStringLiteral("Defender_ECS_Capture_%1")
                .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd_HHmmss")));
        std::unique_ptr<CaptureSession> session;
        const CaptureStart start = backend->start(request, bounds, &session);
        QJsonObject entry{
            {QStringLiteral("backend"), toToken(backend->id())},
            {QStringLiteral("running"), start.running},
            {QStringLiteral("error"), plainLine(start.error)},
            {QStringLiteral("start"), json::write(start.facts)},
        };
        if (start.reason)
            entry.insert(QStringLiteral("reason"), toToken(*start.reason));
        if (session) {
            ::Sleep(DWORD(captureTime.count())); // a trace of no length would show nothing
            entry.insert(QStringLiteral("stop"), json::write(session->stop(bounds, [](int) {})));
        }
        out.append(entry);
    }
    QDir(folder).removeRecursively();
    return out;
}

} // namespace

QJsonObject defenderFacts(const Bounds &bounds)
{
    const auto locator = createDefenderLocator();
    const auto reading = locator->read(bounds.within(milliseconds(10'000)));
    if (!reading)
        return {};
    QJsonObject out{{QStringLiteral("platform"), json::write(reading->platform)}};
    const QString program = reading->platform.chosen;
    if (program.isEmpty())
        return out;
    QString detail;
    const BinaryTrust trust = locator->verifyBinary(program, &detail);
    out.insert(QStringLiteral("signature"), toToken(trust));
    out.insert(QStringLiteral("signature_detail"), plainLine(detail));
    // The same rule as in a run: what Microsoft has not signed is not started.
    if (trust != BinaryTrust::Trusted)
        return out;
    KeepingRunner runner;
    ProcessRequest request;
    request.program = program;
    request.arguments = QStringList{QStringLiteral("-DisplayECSConnection")};
    runner.run(request, bounds.within(programLimit));
    out.insert(QStringLiteral("printed"), runner.kept());
    return out;
}

QJsonObject traceSessionFacts()
{
    constexpr ULONG most = 64;
    constexpr size_t nameSize = 1024 * sizeof(wchar_t);
    constexpr size_t size = sizeof(EVENT_TRACE_PROPERTIES) + 2 * nameSize;
    std::vector<BYTE> memory(most * size);
    std::vector<EVENT_TRACE_PROPERTIES *> sessions;
    for (ULONG i = 0; i < most; ++i) {
        auto *session = reinterpret_cast<EVENT_TRACE_PROPERTIES *>(memory.data() + i * size);
        session->Wnode.BufferSize = size;
        session->LoggerNameOffset = sizeof(EVENT_TRACE_PROPERTIES);
        session->LogFileNameOffset = ULONG(sizeof(EVENT_TRACE_PROPERTIES) + nameSize);
        sessions.push_back(session);
    }
    ULONG count = 0;
    const ULONG status = ::QueryAllTracesW(sessions.data(), most, &count);
    QJsonArray found;
    for (ULONG i = 0; i < std::min(count, most); ++i) {
        const auto *base = reinterpret_cast<const BYTE *>(sessions[i]);
        found.append(QJsonObject{
            {QStringLiteral("name"),
             fromWide(reinterpret_cast<const wchar_t *>(base + sessions[i]->LoggerNameOffset))},
            {QStringLiteral("file"),
             fromWide(reinterpret_cast<const wchar_t *>(base + sessions[i]->LogFileNameOffset))},
            {QStringLiteral("mode"), hexCode(sessions[i]->LogFileMode)},
        });
    }
    QJsonObject out{{QStringLiteral("sessions"), found}};
    if (status != ERROR_SUCCESS)
        out.insert(QStringLiteral("error"), errorText(status));
    return out;
}

QJsonObject captureFacts(const Bounds &bounds, bool tryCapture)
{
    KeepingRunner runner;
    const QStringList trace{QStringLiteral("trace"), QStringLiteral("show"),
                            QStringLiteral("status")};
    const QStringList winhttp{QStringLiteral("winhttp"), QStringLiteral("show")};
    runSystemProgram(runner, "netsh.exe", trace, bounds);
    runSystemProgram(runner, "netsh.exe", winhttp + QStringList{QStringLiteral("proxy")}, bounds);
    runSystemProgram(runner, "netsh.exe", winhttp + QStringList{QStringLiteral("advproxy")},
                     bounds);
    runSystemProgram(runner, "PktMon.exe", {QStringLiteral("status")}, bounds);
    QJsonObject out;
    const bool elevated = isElevated(processToken().get());
    out.insert(QStringLiteral("tried"), tryCapture && elevated);
    if (tryCapture && elevated)
        out.insert(QStringLiteral("backends"), tryBackends(runner, bounds));
    out.insert(QStringLiteral("printed"), runner.kept());
    return out;
}

} // namespace ecs::selfreport
