// SPDX-License-Identifier: MIT
#include "diagnostics/checks/capture_check.h"
#include "diagnostics/checks/check.h"
#include "diagnostics/checks/dns_check.h"
#include "diagnostics/checks/elevation_check.h"
#include "diagnostics/checks/platform_check.h"
#include "diagnostics/checks/port_check.h"
#include "diagnostics/checks/proxy_check.h"
#include "diagnostics/checks/web_request_check.h"

namespace ecs {

std::vector<std::unique_ptr<Check>> createChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<ElevationCheck>());
    checks.push_back(std::make_unique<PlatformCheck>());
    checks.push_back(std::make_unique<CaptureCheck>());
    checks.push_back(std::make_unique<DnsCheck>());
    checks.push_back(std::make_unique<PortCheck>());
    checks.push_back(std::make_unique<ProxyCheck>());
    checks.push_back(std::make_unique<WebRequestCheck>());
    return checks;
}

std::chrono::milliseconds stepBound(StepId step)
{
    using namespace std::chrono_literals;
    switch (step) {
    case StepId::Elevation:
        return 2s;
    case StepId::Platform:
        return 20s;
    case StepId::Capture:
        return 20s;
    case StepId::Dns:
        return 8s;
    case StepId::Port:
        return 10s;
    case StepId::Proxy:
        return 15s;
    case StepId::WebRequest:
        return 25s;
    }
    return 0s;
}

} // namespace ecs
