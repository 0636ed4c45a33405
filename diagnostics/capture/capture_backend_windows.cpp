// SPDX-License-Identifier: MIT
#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/capture/trace_leftover.h"
#include "diagnostics/capture/trace_session.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/system_program.h"

#include <QOperatingSystemVersion>

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
    std::optional<LeftoverCapture> findLeftover(const Bounds &bounds) override
    {
        return findLeftoverTrace(m_tool, m_runner, bounds);
    }
    QString removeLeftover(const LeftoverCapture &leftover, const Bounds &bounds) override
    {
        return removeLeftoverTrace(leftover, m_tool, m_runner, bounds);
    }

private:
    ProcessRunner &m_runner;
    TraceTool m_tool;
};

} // namespace

std::vector<std::unique_ptr<CaptureBackend>> createCaptureBackends(ProcessRunner &runner)
{
    const bool elevated = windows::isElevated(windows::processToken().get());
    const bool pktmon = QOperatingSystemVersion::current().microVersion() >= firstPktmonBuild;
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<TraceBackend>(
        runner, netshTool(findSystemProgram(QStringLiteral("netsh.exe")), elevated)));
    // Where somebody else traces with netsh, Packet Monitor can run beside it.
    backends.push_back(std::make_unique<TraceBackend>(
        runner, pktmonTool(pktmon ? findSystemProgram(QStringLiteral("PktMon.exe")) : QString(),
                           elevated)));
    return backends;
}

} // namespace ecs
