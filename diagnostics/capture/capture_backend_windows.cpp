// SPDX-License-Identifier: MIT
#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/capture/trace_session.h"

#include <QFileInfo>
#include <QOperatingSystemVersion>

#include <windows.h>
#include <array>

namespace ecs {

namespace {

// The first build whose Packet Monitor captures whole packets of all media into a file of ours.
constexpr int firstPktmonBuild = 19041;

class TraceBackend final : public CaptureBackend
{
public:
    TraceBackend(ProcessRunner &runner, TraceTool tool)
        : m_runner(runner)
        , m_tool(std::move(tool))
    {
    }
    CaptureBackendId id() const override { return m_tool.id; }
    CaptureStart start(const CaptureRequest &request, const Bounds &bounds,
                       std::unique_ptr<CaptureSession> *session) override
    {
        return startTrace(m_tool, m_runner, request, bounds, session);
    }

private:
    ProcessRunner &m_runner;
    TraceTool m_tool;
};

/// Absolute path of a program of the system's own folder; empty where there is none.
QString systemProgram(const QString &name)
{
    std::array<wchar_t, MAX_PATH + 1> folder{};
    const UINT length = ::GetSystemDirectoryW(folder.data(), UINT(folder.size()));
    if (length == 0 || length >= folder.size())
        return {};
    const QString path = QString::fromWCharArray(folder.data(), int(length)) % u'\\' % name;
    return QFileInfo::exists(path) ? path : QString();
}

bool isElevated()
{
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    const bool known =
        ::GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size) != 0;
    ::CloseHandle(token);
    return known && elevation.TokenIsElevated != 0;
}

} // namespace

std::vector<std::unique_ptr<CaptureBackend>> createCaptureBackends(ProcessRunner &runner)
{
    const bool elevated = isElevated();
    const bool pktmon = QOperatingSystemVersion::current().microVersion() >= firstPktmonBuild;
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<TraceBackend>(
        runner, netshTool(systemProgram(QStringLiteral("netsh.exe")), elevated)));
    // Where somebody else traces with netsh, Packet Monitor can run beside it.
    backends.push_back(std::make_unique<TraceBackend>(
        runner,
        pktmonTool(pktmon ? systemProgram(QStringLiteral("PktMon.exe")) : QString(), elevated)));
    return backends;
}

} // namespace ecs
