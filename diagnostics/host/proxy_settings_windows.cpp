// SPDX-License-Identifier: MIT
#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/environment_proxy.h"
#include "diagnostics/host/internet_settings_windows.h"
#include "diagnostics/host/pac_windows.h"
#include "diagnostics/host/process_runner.h"
#include "diagnostics/host/proxy_settings.h"
#include "diagnostics/host/proxy_text.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/system_program.h"
#include "diagnostics/host/winhttp_blob.h"
#include "diagnostics/model/plain_text.h"

#include <map>
#include <winhttp.h>

namespace ecs {

namespace {

using namespace windows;
using std::chrono::milliseconds;

constexpr milliseconds pacLimit{5'000};
constexpr milliseconds netshLimit{2'000};
constexpr qsizetype longestRawText = 8192;

QString direct()
{
    return QStringLiteral("DIRECT");
}

ProxySource sourceOf(const char *source, const char *scope, const char *appliesTo)
{
    ProxySource out;
    out.source = QLatin1String(source);
    out.scope = QLatin1String(scope);
    out.appliesTo = QLatin1String(appliesTo);
    return out;
}

/// Runs each proxy script once, all at the same time; an empty address stands for automatic
/// detection.
class Scripts
{
public:
    Scripts(QUrl target, const Bounds &bounds)
        : m_target(std::move(target))
        , m_bounds(bounds)
    {
    }

    void start(const QString &pacUrl)
    {
        if (!m_calls.contains(pacUrl))
            m_calls.emplace(pacUrl, startPac(pacUrl, m_target));
    }

    const PacAnswer &answer(const QString &pacUrl)
    {
        start(pacUrl);
        if (const auto known = m_answers.find(pacUrl); known != m_answers.end())
            return known->second;
        PacAnswer late;
        late.error = pacUrl.isEmpty()
                         ? QStringLiteral("automatic detection had not ended after 5 s")
                         : QStringLiteral("the proxy script had not been evaluated after 5 s");
        return m_answers.emplace(pacUrl, m_calls.at(pacUrl).wait(m_bounds).value_or(late))
            .first->second;
    }

private:
    const QUrl m_target;
    const Bounds m_bounds;
    std::map<QString, PacCall> m_calls;
    std::map<QString, PacAnswer> m_answers;
};

void take(ProxySource &source, const ProxyMeaning &meaning)
{
    source.kind = QStringLiteral("proxy");
    source.resolved = meaning.resolved;
    source.error = meaning.error;
}

void take(ProxySource &source, const char *kind, const PacAnswer &answer)
{
    source.kind = QLatin1String(kind);
    source.resolved = answer.resolved;
    source.error = answer.error;
}

struct DefenderPolicy
{
    QString server;
    QString pacUrl;
    QString bypass;
};

DefenderPolicy readDefenderPolicy()
{
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows Defender"));
    return {key.text(L"ProxyServer").trimmed(), key.text(L"ProxyPacUrl").trimmed(),
            key.text(L"ProxyBypass")};
}

QList<ProxySource> defenderSources(const DefenderPolicy &policy, const QUrl &target,
                                   Scripts &scripts)
{
    QList<ProxySource> out;
    if (!policy.server.isEmpty()) {
        ProxySource source = sourceOf("defender_policy", "machine", "service");
        source.value = QLatin1String("ProxyServer=") + withoutCredentials(policy.server);
        if (!policy.bypass.isEmpty())
            source.value += QLatin1String(", ProxyBypass=") + withoutCredentials(policy.bypass);
        const QUrl url(policy.server);
        if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
            source.error = QStringLiteral("Defender ignores its proxy policy: the value of "
                                          "ProxyServer does not begin with http:// or https://.");
        } else {
            // Either scheme means an ordinary proxy; what differs is the port that goes unsaid.
            QUrl plain = url;
            plain.setScheme(QStringLiteral("http"));
            if (url.scheme() == QLatin1String("https") && url.port() < 0)
                plain.setPort(443);
            take(source, resolveProxyList(plain.toString(QUrl::FullyEncoded | QUrl::RemovePath),
                                          policy.bypass, target));
        }
        out.append(source);
    }
    if (!policy.pacUrl.isEmpty()) {
        ProxySource source = sourceOf("defender_policy", "machine", "service");
        source.value = QLatin1String("ProxyPacUrl=") + withoutCredentials(policy.pacUrl);
        take(source, "pac", scripts.answer(policy.pacUrl));
        out.append(source);
    }
    return out;
}

// The API first. It says "direct" as well for a value that it cannot read, so that the stored bytes
// are looked at too.
ProxySource winhttpSource(const QUrl &target)
{
    ProxySource source = sourceOf("winhttp", "machine", "service");
    source.kind = QStringLiteral("direct");
    source.resolved = direct();
    WINHTTP_PROXY_INFO info{};
    if (::WinHttpGetDefaultProxyConfiguration(&info)) {
        const QString proxy = fromWide(info.lpszProxy, 4096);
        const QString bypass = fromWide(info.lpszProxyBypass, 4096);
        ::GlobalFree(info.lpszProxy);
        ::GlobalFree(info.lpszProxyBypass);
        if (info.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY && !proxy.isEmpty()) {
            source.value = withoutCredentials(proxy);
            if (!bypass.isEmpty())
                source.value += QLatin1String(", bypass=") + withoutCredentials(bypass);
            take(source, resolveProxyList(proxy, bypass, target));
            return source;
        }
    } else {
        source.error = errorText(::GetLastError(), ::GetModuleHandleW(L"winhttp.dll"));
    }
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                                         "Internet Settings\\Connections"));
    const QByteArray bytes = key.bytes(L"WinHttpSettings");
    if (bytes.isEmpty())
        return source;
    QString problem;
    const auto blob = parseProxyBlob(bytes, &problem);
    if (!blob) {
        source.error = QStringLiteral("WinHttpSettings is damaged: %1.").arg(problem);
    } else if (blob->usesProxy() && !blob->proxy.isEmpty()) {
        source.value = withoutCredentials(blob->proxy);
        take(source, resolveProxyList(blob->proxy, blob->bypass, target));
    }
    return source;
}

ProxySource advancedSource(const AdvancedProxy &advanced, const QUrl &target, Scripts &scripts)
{
    ProxySource source = sourceOf("advproxy", "machine", "service");
    source.resolved = direct();
    QStringList parts;
    if (!advanced.proxy.isEmpty())
        parts << QLatin1String("Proxy=") + withoutCredentials(advanced.proxy);
    if (!advanced.pacUrl.isEmpty())
        parts << QLatin1String("AutoconfigUrl=") + withoutCredentials(advanced.pacUrl);
    if (advanced.autoDetect)
        parts << QStringLiteral("AutoDetect=true");
    source.value = parts.join(QLatin1String(", "));
    if (!advanced.pacUrl.isEmpty())
        take(source, "pac", scripts.answer(advanced.pacUrl));
    else if (!advanced.proxy.isEmpty())
        take(source, resolveProxyList(advanced.proxy, advanced.bypass, target));
    return source; // automatic detection has a source of its own
}

// In the order in which WinINET goes through them: detection, script, fixed proxy.
ProxySource internetSource(ProxySource source, const InternetSettings &settings, const QUrl &target,
                           Scripts &scripts, bool countDetection)
{
    source.value = describe(settings);
    source.error = settings.error;
    if (settings.perMachine)
        source.scope = QStringLiteral("machine");
    if (!settings.readable)
        return source;
    source.resolved = direct();
    if (countDetection && settings.detect) {
        const PacAnswer &found = scripts.answer(QString());
        if (!found.resolved.isEmpty()) {
            take(source, "autodetect", found);
            return source;
        }
    }
    if (!settings.pacUrl.isEmpty())
        take(source, "pac", scripts.answer(settings.pacUrl));
    else if (!settings.proxy.isEmpty())
        take(source, resolveProxyList(settings.proxy, settings.bypass, target));
    return source;
}

ProxySource detectionSource(Scripts &scripts)
{
    ProxySource source = sourceOf("wpad", "machine", "service");
    const PacAnswer &answer = scripts.answer(QString());
    if (answer.notFound) {
        source.resolved = direct();
        return source;
    }
    take(source, "autodetect", answer);
    if (answer.scriptUnusable) // a value says that something is there
        source.value = QStringLiteral("WPAD");
    return source;
}

// Documented for the EDR sensor. Whether the service that fetches from ECS heeds it is not
// published, so it comes last.
std::optional<ProxySource> telemetrySource(const QUrl &target)
{
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\DataCollection"));
    const QString server = key.text(L"TelemetryProxyServer").trimmed();
    if (server.isEmpty())
        return std::nullopt;
    ProxySource source = sourceOf("telemetry_proxy_server", "machine", "service");
    source.value = withoutCredentials(server);
    take(source, resolveProxyList(server, {}, target));
    return source;
}

using NetshCall = AbandonableCall<QString>;

/// "netsh winhttp show …": what it prints; empty when it does not run.
NetshCall startNetsh(const char *what, const Bounds &bounds)
{
    ProcessRequest request;
    request.program = findSystemProgram(QStringLiteral("netsh.exe"));
    request.arguments = {QStringLiteral("winhttp"), QStringLiteral("show"), QLatin1String(what)};
    request.outputLimit = qsizetype{64} * 1024;
    return NetshCall([request, limited = bounds.within(netshLimit)]() -> QString {
        if (request.program.isEmpty())
            return {};
        const auto processes = createProcessRunner();
        return processes->decodeOutput(processes->run(request, limited).standardOutput);
    });
}

class WindowsProxySettings final : public ProxySettings
{
public:
    ProxyReading read(const QUrl &target, const Bounds &bounds) override;

private:
    struct Accounts
    {
        InternetSettings user;
        std::optional<InternetSettings> elevatedUser; ///< when that is somebody else
        InternetSettings system;
    };
    static Accounts readAccounts();
};

WindowsProxySettings::Accounts WindowsProxySettings::readAccounts()
{
    const QString own = userSid(processToken().get());
    const QString desktop = desktopUserSid();
    Accounts out;
    out.user = readInternetSettings(desktop.isEmpty() ? own : desktop);
    if (!desktop.isEmpty() && desktop != own && own != systemSid())
        out.elevatedUser = readInternetSettings(own);
    out.system = readInternetSettings(systemSid());
    return out;
}

void notePac(ProxyReading &reading, const QString &pacUrl, const ProxySource &source)
{
    if (source.kind != QLatin1String("pac") || !reading.pacUrl.isEmpty())
        return;
    reading.pacUrl = withoutCredentials(pacUrl);
    if (source.resolved.isEmpty())
        reading.pacError = source.error;
}

ProxyReading WindowsProxySettings::read(const QUrl &target, const Bounds &bounds)
{
    const Bounds limited = bounds.within(pacLimit);
    NetshCall showProxy = startNetsh("proxy", limited);
    NetshCall showAdvanced = startNetsh("advproxy", limited);
    Scripts scripts(target, limited);
    const Accounts accounts = readAccounts();
    const DefenderPolicy policy = readDefenderPolicy();
    scripts.start(QString());
    for (const QString &pacUrl : {policy.pacUrl, accounts.user.pacUrl, accounts.system.pacUrl})
        if (!pacUrl.isEmpty())
            scripts.start(pacUrl);

    ProxyReading reading;
    reading.rawWinhttpText =
        plainBlock(showProxy.wait(limited).value_or(QString()), longestRawText);
    const auto advanced = parseAdvancedProxy(showAdvanced.wait(limited).value_or(QString()));

    QList<ProxySource> &sources = reading.sources;
    for (const ProxySource &source : defenderSources(policy, target, scripts)) {
        sources.append(source);
        notePac(reading, policy.pacUrl, source);
    }
    // Of the machine's two WinHTTP settings one that is set comes before one that says "direct".
    const ProxySource machine = winhttpSource(target);
    if (machine.kind == QLatin1String("proxy"))
        sources.append(machine);
    if (advanced) {
        sources.append(advancedSource(*advanced, target, scripts));
        notePac(reading, advanced->pacUrl, sources.last());
    }
    if (machine.kind != QLatin1String("proxy"))
        sources.append(machine);
    sources.append(internetSource(sourceOf("wininet_system", "system", "service"), accounts.system,
                                  target, scripts, false));
    notePac(reading, accounts.system.pacUrl, sources.last());
    sources.append(detectionSource(scripts));
    if (!sources.last().value.isEmpty() && reading.pacError.isEmpty())
        reading.pacError = sources.last().error;
    if (const auto telemetry = telemetrySource(target))
        sources.append(*telemetry);
    sources.append(internetSource(sourceOf("wininet_user", "user", "user"), accounts.user, target,
                                  scripts, true));
    notePac(reading, accounts.user.pacUrl, sources.last());
    if (accounts.elevatedUser)
        sources.append(internetSource(sourceOf("wininet_elevated_user", "user", "none"),
                                      *accounts.elevatedUser, target, scripts, true));
    ProxySource environment =
        readEnvironmentProxy(QProcessEnvironment::systemEnvironment(), target);
    environment.appliesTo = QStringLiteral("none"); // Windows' own programs do not heed it
    sources.append(environment);
    return reading;
}

} // namespace

std::unique_ptr<ProxySettings> createProxySettings()
{
    return std::make_unique<WindowsProxySettings>();
}

} // namespace ecs
