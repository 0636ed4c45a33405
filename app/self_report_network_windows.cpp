// SPDX-License-Identifier: MIT
#include "app/self_report_parts_windows.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/host/name_service_settings.h"
#include "diagnostics/host/proxy_settings.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/trust_store.h"
#include "diagnostics/model/json_fields.h"
#include "diagnostics/model/known_facts.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/network.h"
#include "diagnostics/net/qt_network.h"

#include <QJsonArray>
#include <QUrl>

#include <atomic>
#include <bcrypt.h>
#include <winhttp.h>
#define SECURITY_WIN32
#define SCHANNEL_USE_BLACKLISTS
#include <subauth.h>
#include <schannel.h>
#include <security.h>

namespace ecs::selfreport {

namespace {

using namespace windows;
using std::chrono::milliseconds;

QUrl commercialBase()
{
    return QUrl(cloudBaseUrlText(Cloud::Commercial));
}

QJsonValue orNull(const std::optional<quint32> &number)
{
    return number ? QJsonValue(qint64{*number}) : QJsonValue(QJsonValue::Null);
}

// The rules of the Name Resolution Policy Table below one key; a rule sends chosen names to other
// servers, past those of the adapters.
QJsonArray policyRules(const QString &path)
{
    QJsonArray out;
    const QStringList rules = RegistryKey(HKEY_LOCAL_MACHINE, path).subkeys();
    for (const QString &rule : rules.mid(0, 64)) {
        const RegistryKey key(HKEY_LOCAL_MACHINE, path + QLatin1Char('\\') + rule);
        QJsonArray names;
        for (const QString &name : key.texts(L"Name").mid(0, 32))
            names.append(plainLine(name, 256));
        out.append(QJsonObject{
            {QStringLiteral("names"), names},
            {QStringLiteral("servers"), plainLine(key.text(L"GenericDNSServers"), 512)},
            {QStringLiteral("options"), orNull(key.number(L"ConfigOptions"))},
            {QStringLiteral("version"), orNull(key.number(L"Version"))},
        });
    }
    return out;
}

constexpr DWORD settingsComplete = 0x08000000; // WINHTTP_CALLBACK_STATUS_GETPROXYSETTINGS_COMPLETE

// Of the last call; the process makes one.
std::atomic<DWORD> proxyCallbackStatus{0};

void CALLBACK onProxyStatus(HINTERNET /*handle*/, DWORD_PTR /*context*/, DWORD status,
                            void * /*information*/, DWORD /*size*/)
{
    proxyCallbackStatus |= status;
}

QJsonArray cipherSuites()
{
    QJsonArray out;
    ULONG size = 0;
    PCRYPT_CONTEXT_FUNCTIONS list = nullptr;
    if (::BCryptEnumContextFunctions(CRYPT_LOCAL, L"SSL", NCRYPT_SCHANNEL_INTERFACE, &size,
                                     &list) != 0 ||
        !list)
        return out;
    for (ULONG i = 0; i < std::min(list->cFunctions, ULONG{256}); ++i)
        out.append(fromWide(list->rgpszFunctions[i], 128));
    ::BCryptFreeBuffer(list);
    return out;
}

QJsonObject protocolsOf(void *settings)
{
    CredHandle credentials{};
    TimeStamp expiry{};
    const SECURITY_STATUS status = ::AcquireCredentialsHandleW(
        nullptr, const_cast<wchar_t *>(UNISP_NAME_W), SECPKG_CRED_OUTBOUND, nullptr, settings,
        nullptr, nullptr, &credentials, &expiry);
    QJsonObject out{{QStringLiteral("status"), hexCode(quint32(status))}};
    if (status != SEC_E_OK)
        return out;
    SecPkgCred_SupportedProtocols protocols{};
    if (::QueryCredentialsAttributesW(&credentials, SECPKG_ATTR_SUPPORTED_PROTOCOLS, &protocols) ==
        SEC_E_OK)
        out.insert(QStringLiteral("protocols"), hexCode(protocols.grbitProtocol));
    ::FreeCredentialsHandle(&credentials);
    return out;
}

} // namespace

QJsonObject nameResolutionFacts()
{
    QJsonArray servers;
    const QList<NameServer> known = createNameServiceSettings()->nameServers();
    for (const NameServer &server : known)
        servers.append(QJsonObject{
            {QStringLiteral("address"), server.address.toString()},
            {QStringLiteral("interface"), plainLine(server.interfaceName, 256)},
        });
    return {
        {QStringLiteral("servers"), servers},
        {QStringLiteral("policy_rules"),
         policyRules(QStringLiteral(
             "SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig"))},
        {QStringLiteral("local_rules"),
         policyRules(QStringLiteral(
             "SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters\\DnsPolicyConfig"))},
    };
}

QJsonObject proxyFacts(const Bounds &bounds)
{
    const ProxyReading reading = createProxySettings()->read(commercialBase(), bounds);
    return {
        {QStringLiteral("sources"), json::write(reading.sources)},
        {QStringLiteral("pac_url"), reading.pacUrl},
        {QStringLiteral("pac_error"), reading.pacError},
        {QStringLiteral("winhttp_text"), plainBlock(reading.rawWinhttpText, 8192)},
    };
}

QJsonObject proxyFunctionFacts(const Bounds &bounds)
{
    // From Windows Server 2022 and Windows 11 on; not in the headers this is compiled with.
    using CreateResolver = DWORD(WINAPI *)(HINTERNET, HINTERNET *);
    using GetSettings = DWORD(WINAPI *)(HINTERNET, int, void *, DWORD_PTR);
    const HMODULE library = systemLibrary(L"winhttp.dll");
    const auto createResolver = functionOf<CreateResolver>(library, "WinHttpCreateProxyResolver");
    const auto getSettings = functionOf<GetSettings>(library, "WinHttpGetProxySettingsEx");
    QJsonObject out{{QStringLiteral("exists"), getSettings != nullptr}};
    const HINTERNET session =
        ::WinHttpOpen(L"ecs-connectivity", WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_NO_PROXY_NAME,
                      WINHTTP_NO_PROXY_BYPASS, WINHTTP_FLAG_ASYNC);
    if (!getSettings || !createResolver || !session) {
        ::WinHttpCloseHandle(session);
        return out;
    }
    HINTERNET resolver = nullptr;
    const DWORD made = createResolver(session, &resolver);
    out.insert(QStringLiteral("resolver"), qint64{made});
    if (made == ERROR_SUCCESS) {
        proxyCallbackStatus = 0;
        ::WinHttpSetStatusCallback(resolver, onProxyStatus, WINHTTP_CALLBACK_FLAG_ALL_NOTIFICATIONS,
                                   0);
        constexpr int ofSubsystemForLinux = 1; // WinHttpProxySettingsTypeWsl, the simplest kind
        out.insert(QStringLiteral("call"),
                   qint64{getSettings(resolver, ofSubsystemForLinux, nullptr, 0)});
        const Bounds answer = bounds.within(milliseconds(3'000));
        while (proxyCallbackStatus == 0 && !answer.over())
            ::Sleep(20);
        out.insert(QStringLiteral("callback"), hexCode(proxyCallbackStatus));
        out.insert(QStringLiteral("completed"), (proxyCallbackStatus & settingsComplete) != 0);
        ::WinHttpCloseHandle(resolver);
    }
    ::WinHttpCloseHandle(session);
    return out;
}

QJsonObject tlsFacts()
{
    SCHANNEL_CRED older{};
    older.dwVersion = SCHANNEL_CRED_VERSION;
    older.dwFlags = SCH_CRED_NO_DEFAULT_CREDS | SCH_CRED_MANUAL_CRED_VALIDATION;
    SCH_CREDENTIALS newer{};
    newer.dwVersion = SCH_CREDENTIALS_VERSION;
    newer.dwFlags = SCH_CRED_NO_DEFAULT_CREDS | SCH_CRED_MANUAL_CRED_VALIDATION;
    const RegistryKey policy(
        HKEY_LOCAL_MACHINE,
        QStringLiteral(
            "SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002"));
    return {
        {QStringLiteral("backend"), tlsBackendName()},
        {QStringLiteral("settings"), json::write(createMachineProbe()->tlsVersions())},
        {QStringLiteral("schannel_cred"), protocolsOf(&older)},
        {QStringLiteral("sch_credentials"), protocolsOf(&newer)},
        {QStringLiteral("cipher_suites"), cipherSuites()},
        {QStringLiteral("policy_cipher_suites"), plainLine(policy.text(L"Functions"), 4096)},
        {QStringLiteral("policy_curves_exist"), policy.has(L"EccCurves")},
        {QStringLiteral("policy_curves"),
         QJsonArray::fromStringList(policy.texts(L"EccCurves").mid(0, 32))},
    };
}

QJsonObject chainFacts(const Bounds &bounds)
{
    const auto store = createTrustStore();
    QJsonArray roots;
    for (const ExpectedRoot &root : expectedRoots()) {
        if (root.der.isEmpty() || bounds.over())
            continue;
        ChainRequest request;
        request.presentedDer = {root.der};
        request.host = commercialBase().host();
        const ChainEvaluation chain = store->evaluate(request, bounds);
        roots.append(QJsonObject{
            {QStringLiteral("name"), root.name},
            {QStringLiteral("sha256"), root.sha256},
            {QStringLiteral("trusted_here"), chain.reachesTrustedRoot},
            {QStringLiteral("sound"), chain.soundToRoot},
            {QStringLiteral("errors"), json::write(chain.errors)},
        });
    }
    return {{QStringLiteral("expected_roots"), roots}};
}

} // namespace ecs::selfreport
