// SPDX-License-Identifier: MIT
#include "diagnostics/checks/url_parameters.h"

#include <algorithm>

namespace ecs {

namespace {

// Broad: the ring of machines that were put into no other one.
constexpr int defaultRing = 5;
constexpr int platformFamily = 6;

class Parameters
{
public:
    void constant(const char *name, quint64 value) { add(name, value, false); }
    void read(const char *name, quint64 value) { add(name, value, true); }
    void readIf(const char *name, const std::optional<bool> &value)
    {
        if (value)
            read(name, *value ? 1U : 0U);
    }
    QList<UrlParameter> take() { return std::move(m_list); }

private:
    void add(const char *name, quint64 value, bool fromThisMachine)
    {
        m_list.append({QLatin1String(name), QString::number(value), fromThisMachine});
    }
    QList<UrlParameter> m_list;
};

// Two 16-bit numbers side by side; 64 bits wide, as a build from 32768 on would turn negative
// in 32.
quint64 pair(quint64 high, quint64 low)
{
    return high << 16U | (low & 0xffffU);
}

QString platformVersion(const PlatformFacts &platform)
{
    for (const DefenderInstallation &installation : platform.installations)
        if (installation.active)
            return installation.version;
    return platform.installations.isEmpty() ? QString() : platform.installations.first().version;
}

std::optional<bool> senseRuns(const PlatformFacts &platform)
{
    for (const ServiceState &service : platform.services)
        if (service.name.compare(QLatin1String("Sense"), Qt::CaseInsensitive) == 0)
            return service.state == QLatin1String("running");
    return std::nullopt;
}

} // namespace

std::optional<QList<quint32>> versionNumbers(const QString &version)
{
    QList<quint32> numbers;
    QString text = version;
    text.replace(QLatin1Char('-'), QLatin1Char('.'));
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() < 2 || parts.size() > 8)
        return std::nullopt;
    for (const QString &part : parts) {
        bool ok = false;
        const quint32 number = part.toUInt(&ok);
        if (!ok || !part.at(0).isDigit())
            return std::nullopt;
        numbers.append(number);
    }
    return numbers;
}

QList<UrlParameter> computeUrlParameters(const DefenderReading &reading)
{
    const PlatformFacts &platform = reading.platform;
    const auto engine = versionNumbers(platform.engineVersion);
    const auto camp = versionNumbers(platformVersion(platform));
    const auto &windows = reading.windows;

    Parameters out;
    out.constant("CampPlatformVersion", platformFamily);
    if (engine && engine->size() >= 3)
        out.read("EngineMinorVersion", engine->at(1));
    out.constant("EngineRing", defaultRing);
    if (engine && engine->size() >= 3)
        out.read("EngineVersion", engine->at(2));
    out.constant("IsBeta", 0);
    if (windows) {
        out.readIf("IsEmbedded", windows->embedded);
        out.readIf("IsEnterprise", windows->enterprise);
    }
    out.readIf("IsMsSense", senseRuns(platform));
    out.constant("IsMsft", 0);
    if (windows)
        out.readIf("IsServer", windows->server);
    out.readIf("IsSeville", platform.onboarded);
    if (camp && camp->size() >= 4) {
        out.read("MoCampBuildRev", pair(camp->at(2), camp->at(3)));
        out.read("MoCampVersion", pair(camp->at(0), camp->at(1)));
    }
    if (windows) {
        out.read("OsBuildMinNumber", windows->updateBuildRevision);
        out.read("OsBuildNumber", windows->build);
        out.read("OsMajorMinorVersion", pair(windows->major, windows->minor));
    }
    out.constant("PlatformRing", defaultRing);
    out.constant("SignatureRing", defaultRing);
    out.constant("Engine_Ring", defaultRing); // sent twice under two names
    return out.take();
}

} // namespace ecs
