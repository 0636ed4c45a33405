// SPDX-License-Identifier: MIT
#include "diagnostics/capture/capture_backend.h"
#include "diagnostics/capture/capture_tool_linux.h"

namespace ecs {

namespace {

class ToolBackend final : public CaptureBackend
{
public:
    explicit ToolBackend(CaptureTool tool)
        : m_tool(std::move(tool))
    {
    }
    CaptureBackendId id() const override { return m_tool.id; }
    CaptureStart start(const CaptureRequest &request, const Bounds &bounds,
                       std::unique_ptr<CaptureSession> *session) override
    {
        return startCaptureTool(m_tool, request, bounds, session);
    }

private:
    CaptureTool m_tool;
};

} // namespace

// A capture runs beside the run, so it is no job for the run-to-end ProcessRunner.
std::vector<std::unique_ptr<CaptureBackend>> createCaptureBackends(ProcessRunner &)
{
    std::vector<std::unique_ptr<CaptureBackend>> backends;
    backends.push_back(std::make_unique<ToolBackend>(dumpcapTool()));
    backends.push_back(std::make_unique<ToolBackend>(tcpdumpTool()));
    return backends;
}

} // namespace ecs
