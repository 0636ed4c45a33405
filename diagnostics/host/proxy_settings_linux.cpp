// SPDX-License-Identifier: MIT
#include "diagnostics/host/environment_proxy.h"
#include "diagnostics/host/proxy_settings.h"

namespace ecs {

namespace {

/// Linux has no setting for the whole machine that every program honours: the environment of this
/// process stands for the user and for the service.
class EnvironmentProxySettings final : public ProxySettings
{
public:
    ProxyReading read(const QUrl &target, const Bounds & /*bounds*/) override
    {
        ProxyReading reading;
        reading.sources.append(
            readEnvironmentProxy(QProcessEnvironment::systemEnvironment(), target));
        return reading;
    }
};

} // namespace

std::unique_ptr<ProxySettings> createProxySettings()
{
    return std::make_unique<EnvironmentProxySettings>();
}

} // namespace ecs
