// SPDX-License-Identifier: MIT
#include "diagnostics/host/bounded_file.h"
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/host/system_program.h"

#include <unistd.h>

namespace ecs {

namespace {

constexpr int capNetRaw = 13; // linux/capability.h, part of the kernel's ABI

// The effective capability set as the kernel prints it, or nothing.
std::optional<quint64> effectiveCapabilities()
{
    const QByteArray status =
        readBounded(QStringLiteral("/proc/self/status")).value_or(QByteArray());
    const QByteArray key("\nCapEff:");
    const qsizetype at = status.indexOf(key);
    if (at < 0)
        return std::nullopt;
    const qsizetype start = at + key.size();
    bool ok = false;
    const quint64 set =
        status.mid(start, status.indexOf('\n', start) - start).trimmed().toULongLong(&ok, 16);
    return ok ? std::optional<quint64>(set) : std::nullopt;
}

class LinuxElevationProbe final : public ElevationProbe
{
public:
    ElevationFacts read() override
    {
        ElevationFacts facts;
        const auto capabilities = effectiveCapabilities();
        facts.elevated =
            ::geteuid() == 0 || (capabilities && (*capabilities >> capNetRaw & 1U) != 0);
        facts.account = Account::User; // the other accounts of the record are ones of Windows
        facts.canElevate =
            !*facts.elevated && (!findSystemProgram(QStringLiteral("pkexec")).isEmpty() ||
                                 !findSystemProgram(QStringLiteral("sudo")).isEmpty());
        return facts;
    }
};

} // namespace

std::unique_ptr<ElevationProbe> createElevationProbe()
{
    return std::make_unique<LinuxElevationProbe>();
}

} // namespace ecs
