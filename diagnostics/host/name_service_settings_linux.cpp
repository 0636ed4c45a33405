// SPDX-License-Identifier: MIT
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/name_service_text.h"

namespace ecs {

namespace {

class LinuxNameServiceSettings final : public NameServiceSettings
{
public:
    QList<NameServer> nameServers() override
    {
        return parseResolvConf(
            readBounded(QStringLiteral("/etc/resolv.conf")).value_or(QByteArray()));
    }

    QStringList hostsFileEntries(const QString &host) override
    {
        return parseHostsFile(
            readBounded(QStringLiteral("/etc/hosts"), hostsFileLimit).value_or(QByteArray()), host);
    }
};

} // namespace

std::unique_ptr<NameServiceSettings> createNameServiceSettings()
{
    return std::make_unique<LinuxNameServiceSettings>();
}

} // namespace ecs
