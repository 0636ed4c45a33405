// SPDX-License-Identifier: MIT
#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/defender_locator.h"
#include "diagnostics/host/defender_platform.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/service_state_windows.h"
#include "diagnostics/host/signature_windows.h"
#include "diagnostics/host/windows_version_windows.h"
#include "diagnostics/host/wmi_query_windows.h"
#include "diagnostics/model/plain_text.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <knownfolders.h>

namespace ecs {

namespace {

using namespace windows;
using std::chrono::milliseconds;

constexpr milliseconds wmiLimit{3'000};
constexpr milliseconds signatureLimit{10'000};
constexpr int mostAntivirus = 16;

QString defenderKey()
{
    return QStringLiteral("SOFTWARE\\Microsoft\\Windows Defender");
}

QString defenderPolicyKey()
{
    return QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows Defender");
}

QString toolIn(const QString &folder)
{
    return folder + QLatin1String("\\MpCmdRun.exe");
}

// "4.18.25050.5" of the file itself, for places whose folder carries no version.
QString fileVersion(const QString &path)
{
    DWORD ignored = 0;
    const DWORD size = ::GetFileVersionInfoSizeW(wide(path), &ignored);
    if (size == 0 || size > 1024U * 1024)
        return {};
    QByteArray buffer(static_cast<qsizetype>(size), Qt::Uninitialized);
    void *found = nullptr;
    UINT length = 0;
    if (!::GetFileVersionInfoW(wide(path), 0, size, buffer.data()) ||
        !::VerQueryValueW(buffer.constData(), L"\\", &found, &length) ||
        length < sizeof(VS_FIXEDFILEINFO))
        return {};
    const auto *info = static_cast<const VS_FIXEDFILEINFO *>(found);
    return QStringLiteral("%1.%2.%3.%4")
        .arg(HIWORD(info->dwFileVersionMS))
        .arg(LOWORD(info->dwFileVersionMS))
        .arg(HIWORD(info->dwFileVersionLS))
        .arg(LOWORD(info->dwFileVersionLS));
}

/// Gathers every place that names a platform, with MpCmdRun.exe in it.
class Installations
{
public:
    void add(const QString &folder, const char *source)
    {
        const QString clean = QDir::toNativeSeparators(QDir::cleanPath(folder.trimmed()));
        if (folder.trimmed().isEmpty() || !QFileInfo(toolIn(clean)).isFile())
            return;
        DefenderInstallation installation;
        installation.path = plainLine(clean);
        installation.version = QFileInfo(clean).fileName();
        if (!parsePlatformVersion(installation.version))
            installation.version = fileVersion(toolIn(clean));
        installation.source = QLatin1String(source);
        m_found.append(installation);
    }

    void addPlatformFolders(const QString &parent)
    {
        const QDir folder(parent);
        const QStringList names =
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QString &name : platformFoldersByAge(names))
            add(folder.filePath(name), "platform_folder");
    }

    QList<DefenderInstallation> &list() { return m_found; }

private:
    QList<DefenderInstallation> m_found;
};

// The service whose program lies in the folder of the platform: Defender's main one, else the Core
// service, which is another program of the same folder.
QString serviceFolder(const ServiceReading &antivirus, const ServiceReading &core)
{
    for (const ServiceReading *service : {&antivirus, &core}) {
        const QString program = programOfCommandLine(service->commandLine);
        if (!program.isEmpty())
            return QFileInfo(QDir::fromNativeSeparators(program)).path();
    }
    return {};
}

void readInstallations(PlatformFacts &facts, const ServiceReading &antivirus,
                       const ServiceReading &core)
{
    Installations found;
    found.add(serviceFolder(antivirus, core), "service_image_path");
    found.add(
        expandVariables(RegistryKey(HKEY_LOCAL_MACHINE, defenderKey()).text(L"InstallLocation")),
        "install_location");
    if (const QString data = knownFolder(FOLDERID_ProgramData); !data.isEmpty())
        found.addPlatformFolders(data + QLatin1String("\\Microsoft\\Windows Defender\\Platform"));
    if (const QString programs = knownFolder(FOLDERID_ProgramFiles); !programs.isEmpty())
        found.add(programs + QLatin1String("\\Windows Defender"), "program_files");
    const bool runs = antivirus.state.state == QLatin1String("running") ||
                      core.state.state == QLatin1String("running");
    const qsizetype active = markActive(found.list(), runs);
    if (active >= 0)
        facts.chosen = toolIn(found.list().at(active).path);
    facts.installations = found.list();
}

// ECS can be switched off by policy, or by a preference that lands in either of two keys. A policy
// that is set decides, whatever it says.
void readEcsPolicy(PlatformFacts &facts)
{
    constexpr const wchar_t *value = L"DisableCoreServiceECSIntegration";
    const std::array<QString, 3> keys{defenderPolicyKey() + QLatin1String("\\Features"),
                                      defenderKey() + QLatin1String("\\Features"),
                                      defenderKey() + QLatin1String("\\CoreService")};
    facts.ecsPolicy = EcsPolicy::Enabled;
    for (size_t i = 0; i < keys.size(); ++i) {
        const RegistryKey key(HKEY_LOCAL_MACHINE, keys[i]);
        if (!key.isOpen() && !key.isAbsent())
            facts.ecsPolicy = EcsPolicy::Unknown;
        const auto off = key.number(value);
        if (!off || (*off == 0 && i > 0))
            continue;
        facts.ecsPolicy = *off == 0 ? EcsPolicy::Enabled : EcsPolicy::DisabledByPolicy;
        facts.ecsPolicySource =
            QLatin1String("HKLM\\") + keys[i] + QLatin1Char('\\') + QString::fromWCharArray(value);
        return;
    }
}

void readTraces(PlatformFacts &facts)
{
    const RegistryKey flags(HKEY_LOCAL_MACHINE,
                            defenderKey() + QLatin1String("\\Features\\EcsConfigs"));
    facts.ecsSuccessReadable = flags.isOpen() || flags.isAbsent();
    if (flags.valueCount() > 0)
        facts.ecsLastSuccess = flags.lastWrite();
    const RegistryKey spynet(HKEY_LOCAL_MACHINE, defenderKey() + QLatin1String("\\Spynet"));
    facts.mapsLastSuccess = spynet.fileTime(L"LastMAPSSuccessTime");
    facts.mapsLastFailure = spynet.fileTime(L"LastMAPSFailureTime");
    facts.registryEcsUri = ecsUriEntry(spynet.texts(L"SpyNetReportingLocation"));
    const RegistryKey updates(HKEY_LOCAL_MACHINE,
                              defenderKey() + QLatin1String("\\Signature Updates"));
    facts.engineVersion = plainLine(updates.text(L"EngineVersion"), 64);
    facts.signatureVersion = plainLine(updates.text(L"AVSignatureVersion"), 64);
}

void readOnboarding(PlatformFacts &facts)
{
    const QString base = QStringLiteral("SOFTWARE\\Microsoft\\Windows Advanced Threat Protection");
    const RegistryKey status(HKEY_LOCAL_MACHINE, base + QLatin1String("\\Status"));
    if (status.isOpen() || status.isAbsent())
        facts.onboarded = status.number(L"OnboardingState").value_or(0) == 1;
    const RegistryKey key(HKEY_LOCAL_MACHINE, base);
    facts.onboardingGeo = onboardingGeography(key.text(L"OnboardedInfo").toUtf8());
}

// The running mode as Defender itself names it; what it does not answer comes from the registry.
void readRunningMode(PlatformFacts &facts, const Bounds &bounds)
{
    const QList<WmiRow> rows =
        queryWmi(QStringLiteral("ROOT\\Microsoft\\Windows\\Defender"),
                 QStringLiteral("MSFT_MpComputerStatus"),
                 {QStringLiteral("AMRunningMode"), QStringLiteral("AMEngineVersion"),
                  QStringLiteral("AntivirusSignatureVersion")},
                 bounds.within(wmiLimit));
    if (!rows.isEmpty()) {
        const WmiRow &row = rows.first();
        facts.runningMode = row.value(QStringLiteral("AMRunningMode"));
        // Defender answers 0.0.0.0 when it is not running.
        for (const auto &[property, target] :
             {std::pair(QStringLiteral("AMEngineVersion"), &facts.engineVersion),
              std::pair(QStringLiteral("AntivirusSignatureVersion"), &facts.signatureVersion)})
            if (const QString version = row.value(property);
                !version.isEmpty() && version != QLatin1String("0.0.0.0"))
                *target = version;
    }
    if (!facts.runningMode.isEmpty())
        return;
    const RegistryKey defender(HKEY_LOCAL_MACHINE, defenderKey());
    const RegistryKey policy(
        HKEY_LOCAL_MACHINE,
        QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows Advanced Threat Protection"));
    if (defender.number(L"PassiveMode").value_or(0) != 0 ||
        defender.number(L"ForcePassiveMode").value_or(0) != 0 ||
        policy.number(L"ForceDefenderPassiveMode").value_or(0) != 0)
        facts.runningMode = QStringLiteral("Passive Mode");
}

// Windows clients keep a list of security products; servers do not.
void readOtherAntivirus(PlatformFacts &facts, const Bounds &bounds)
{
    const QString name = QStringLiteral("displayName");
    const QString id = QStringLiteral("instanceGuid");
    const QString state = QStringLiteral("productState");
    const QString defendersOwnId = QStringLiteral("{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}");
    for (const WmiRow &row :
         queryWmi(QStringLiteral("ROOT\\SecurityCenter2"), QStringLiteral("AntiVirusProduct"),
                  {name, id, state}, bounds.within(wmiLimit))) {
        // Not documented, but the same since Windows Vista: this digit tells whether it is on.
        const bool on = (row.value(state).toUInt() & 0xf000U) == 0x1000U;
        if (on && row.value(id).compare(defendersOwnId, Qt::CaseInsensitive) != 0 &&
            !row.value(name).isEmpty() && facts.otherAntivirus.size() < mostAntivirus)
            facts.otherAntivirus << row.value(name);
    }
}

class WindowsDefenderLocator final : public DefenderLocator
{
public:
    std::optional<DefenderReading> read(const Bounds &bounds) override
    {
        DefenderReading reading;
        PlatformFacts &facts = reading.platform;
        const ServiceReading antivirus = readService(QStringLiteral("WinDefend"));
        const ServiceReading core = readService(QStringLiteral("MdCoreSvc"));
        facts.services = {antivirus.state, core.state, readService(QStringLiteral("Sense")).state,
                          readService(QStringLiteral("WdNisSvc")).state};
        readInstallations(facts, antivirus, core);
        readEcsPolicy(facts);
        readTraces(facts);
        readOnboarding(facts);
        reading.windows = windowsVersion();
        if (!bounds.over())
            readRunningMode(facts, bounds);
        if (!bounds.over() && !reading.windows->server.value_or(false))
            readOtherAntivirus(facts, bounds);
        return reading;
    }

    BinaryTrust verifyBinary(const QString &path, QString *detail) override
    {
        AbandonableCall<SignatureReading> call([path] { return readSignature(path); });
        const SignatureReading reading =
            call.wait(Bounds{}.within(signatureLimit))
                .value_or(SignatureReading{BinaryTrust::CouldNotCheck,
                                           QStringLiteral("the system had not answered in time")});
        if (detail)
            *detail = reading.detail;
        return reading.trust;
    }
};

} // namespace

std::unique_ptr<DefenderLocator> createDefenderLocator()
{
    return std::make_unique<WindowsDefenderLocator>();
}

} // namespace ecs
