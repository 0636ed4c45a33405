// SPDX-License-Identifier: MIT
#include "app/self_report.h"
#include "app/self_report_parts_windows.h"
#include "diagnostics/host/cloud_folder.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/host/known_folder_windows.h"
#include "diagnostics/host/registry_windows.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/windows_version_windows.h"
#include "diagnostics/host/writing_rights.h"
#include "diagnostics/model/json_fields.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/report/bundle.h"
#include "diagnostics/report/new_file.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#include <aclapi.h>
#include <array>
#include <knownfolders.h>
#include <psapi.h>
#include <sddl.h>

namespace ecs {

using namespace windows;
using std::chrono::milliseconds;

namespace {

QJsonValue orNull(const std::optional<quint32> &number)
{
    return number ? QJsonValue(qint64{*number}) : QJsonValue(QJsonValue::Null);
}

QString machineName(USHORT machine)
{
    switch (machine) {
    case IMAGE_FILE_MACHINE_UNKNOWN:
        return QStringLiteral("native");
    case IMAGE_FILE_MACHINE_I386:
        return QStringLiteral("x86");
    case IMAGE_FILE_MACHINE_AMD64:
        return QStringLiteral("x64");
    case IMAGE_FILE_MACHINE_ARM64:
        return QStringLiteral("arm64");
    default:
        return hexCode(machine);
    }
}

// Whether this program runs emulated, and on what.
QJsonObject emulation()
{
    using Function = BOOL(WINAPI *)(HANDLE, USHORT *, USHORT *);
    const auto isWow64Process2 =
        functionOf<Function>(::GetModuleHandleW(L"kernel32.dll"), "IsWow64Process2");
    USHORT process = 0;
    USHORT native = 0;
    QJsonObject out{{QStringLiteral("is_wow64_process2_exists"), isWow64Process2 != nullptr}};
    if (isWow64Process2 && isWow64Process2(::GetCurrentProcess(), &process, &native)) {
        out.insert(QStringLiteral("process"), machineName(process));
        out.insert(QStringLiteral("machine"), machineName(native));
    }
    BOOL wow64 = FALSE;
    if (::IsWow64Process(::GetCurrentProcess(), &wow64))
        out.insert(QStringLiteral("wow64"), wow64 != FALSE);
    return out;
}

QJsonObject codePages()
{
    const RegistryKey key(HKEY_LOCAL_MACHINE,
                          QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage"));
    return {
        {QStringLiteral("process_ansi"), int(::GetACP())}, // 65001 where the manifest is heeded
        {QStringLiteral("process_oem"), int(::GetOEMCP())},
        {QStringLiteral("system_ansi"), plainLine(key.text(L"ACP"), 16)},
        {QStringLiteral("system_oem"), plainLine(key.text(L"OEMCP"), 16)},
        {QStringLiteral("console_input"), int(::GetConsoleCP())},
        {QStringLiteral("console_output"), int(::GetConsoleOutputCP())},
    };
}

QJsonObject languages()
{
    std::array<wchar_t, LOCALE_NAME_MAX_LENGTH> name{};
    QJsonObject out;
    if (::GetUserDefaultLocaleName(name.data(), int(name.size())) > 0)
        out.insert(QStringLiteral("user_locale"), fromWide(name.data()));
    if (::GetSystemDefaultLocaleName(name.data(), int(name.size())) > 0)
        out.insert(QStringLiteral("system_locale"), fromWide(name.data()));
    ULONG count = 0;
    std::array<wchar_t, 512> list{};
    auto size = ULONG(list.size());
    QJsonArray display;
    if (::GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &count, list.data(), &size))
        for (const wchar_t *item = list.data(); *item != 0; item += wcslen(item) + 1)
            display.append(fromWide(item));
    out.insert(QStringLiteral("display"), display);
    return out;
}

// Who may do what with a folder that the program has made for itself alone.
QString accessOf(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    constexpr SECURITY_INFORMATION what = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    if (::GetNamedSecurityInfoW(wide(path), SE_FILE_OBJECT, what, nullptr, nullptr, nullptr,
                                nullptr, &descriptor) != ERROR_SUCCESS)
        return {};
    wchar_t *text = nullptr;
    QString out;
    if (::ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1, what,
                                                               &text, nullptr)) {
        // Without the numbers that name the machine or its domain.
        static const QRegularExpression own(QStringLiteral("S-1-5-21(-\\d+){3}-"));
        out = fromWide(text, 2048).replace(own, QStringLiteral("S-1-5-21-*-"));
        ::LocalFree(text);
    }
    ::LocalFree(descriptor);
    return out;
}

QJsonArray valuesOf(const QString &path)
{
    QJsonArray out;
    HKEY key = nullptr;
    if (::RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, KEY_READ | KEY_WOW64_64KEY, &key) !=
        ERROR_SUCCESS)
        return out;
    std::array<wchar_t, 256> name{};
    std::array<wchar_t, 260> data{};
    for (DWORD i = 0; i < 256; ++i) {
        auto nameSize = DWORD(name.size());
        DWORD type = REG_NONE;
        DWORD bytes = sizeof data - sizeof(wchar_t);
        data.fill(0);
        const LSTATUS status = ::RegEnumValueW(key, i, name.data(), &nameSize, nullptr, &type,
                                               reinterpret_cast<BYTE *>(data.data()), &bytes);
        if (status == ERROR_NO_MORE_ITEMS)
            break;
        if (status == ERROR_SUCCESS && type == REG_SZ)
            out.append(fromWide(data.data()));
    }
    ::RegCloseKey(key);
    return out;
}

struct SystemFunction
{
    const wchar_t *library;
    const char *name;
};

// What the program takes by name, or would like to, because not every Windows has it.
constexpr SystemFunction systemFunctions[] = {
    {L"user32.dll", "SetProcessDpiAwarenessContext"},
    {L"kernelbase.dll", "SetThreadDescription"},
    {L"kernel32.dll", "SetThreadDescription"},
    {L"kernel32.dll", "IsWow64Process2"},
    {L"ntdll.dll", "RtlGetVersion"},
    {L"dnsapi.dll", "DnsQueryEx"},
    {L"iphlpapi.dll", "GetInterfaceDnsSettings"},
    {L"winhttp.dll", "WinHttpCreateProxyResolver"},
    {L"winhttp.dll", "WinHttpGetProxySettingsEx"},
    {L"winhttp.dll", "WinHttpGetProxySettingsResultEx"},
    {L"winhttp.dll", "WinHttpRegisterProxyChangeNotification"},
};

QJsonArray functions()
{
    QJsonArray out;
    for (const SystemFunction &row : systemFunctions) {
        const HMODULE library = systemLibrary(row.library);
        out.append(QJsonObject{
            {QStringLiteral("library"), QString::fromWCharArray(row.library)},
            {QStringLiteral("function"), QLatin1String(row.name)},
            {QStringLiteral("exists"),
             library != nullptr && ::GetProcAddress(library, row.name) != nullptr},
        });
    }
    return out;
}

// Every library in this process that does not come from Windows' own folder: there should be none
// but those of security products.
QJsonObject loadedLibraries()
{
    std::array<HMODULE, 512> modules{};
    DWORD bytes = 0;
    if (!::K32EnumProcessModules(::GetCurrentProcess(), modules.data(), sizeof modules, &bytes))
        return {};
    const size_t count = std::min(modules.size(), size_t{bytes} / sizeof(HMODULE));
    const QString windowsFolder = knownFolder(FOLDERID_Windows).toLower() + QLatin1Char('\\');
    QJsonArray elsewhere;
    std::array<wchar_t, 1024> path{};
    for (size_t i = 1; i < count; ++i) // the first one is the program itself
        if (::GetModuleFileNameW(modules.at(i), path.data(), DWORD(path.size())) > 0)
            if (const QString file = fromWide(path.data());
                !file.toLower().startsWith(windowsFolder))
                elsewhere.append(file);
    return {{QStringLiteral("count"), int(count)}, {QStringLiteral("not_from_windows"), elsewhere}};
}

QJsonObject mitigations()
{
    using Function = BOOL(WINAPI *)(HANDLE, PROCESS_MITIGATION_POLICY, PVOID, SIZE_T);
    const auto read =
        functionOf<Function>(::GetModuleHandleW(L"kernel32.dll"), "GetProcessMitigationPolicy");
    QJsonObject out;
    if (!read)
        return out;
    constexpr std::pair<const char *, PROCESS_MITIGATION_POLICY> policies[] = {
        {"aslr", ProcessASLRPolicy},
        {"control_flow_guard", ProcessControlFlowGuardPolicy},
        {"image_load", ProcessImageLoadPolicy},
        {"extension_points", ProcessExtensionPointDisablePolicy},
    };
    for (const auto &[name, policy] : policies) {
        DWORD flags = 0;
        if (read(::GetCurrentProcess(), policy, &flags, sizeof flags))
            out.insert(QLatin1String(name), hexCode(flags));
    }
    return out;
}

} // namespace

namespace selfreport {

QJsonObject systemFacts()
{
    const WindowsVersionFacts version = windowsVersion();
    const RegistryKey key(HKEY_LOCAL_MACHINE, currentVersionKey());
    return {
        {QStringLiteral("version"), QStringLiteral("%1.%2.%3.%4")
                                        .arg(version.major)
                                        .arg(version.minor)
                                        .arg(version.build)
                                        .arg(version.updateBuildRevision)},
        {QStringLiteral("product"), plainLine(key.text(L"ProductName"), 128)},
        {QStringLiteral("edition"), plainLine(key.text(L"EditionID"), 128)},
        {QStringLiteral("display_version"), plainLine(key.text(L"DisplayVersion"), 64)},
        {QStringLiteral("installation_type"), plainLine(key.text(L"InstallationType"), 64)},
        {QStringLiteral("emulation"), emulation()},
        {QStringLiteral("code_pages"), codePages()},
        {QStringLiteral("languages"), languages()},
        {QStringLiteral("long_paths"),
         orNull(RegistryKey(HKEY_LOCAL_MACHINE,
                            QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\FileSystem"))
                    .number(L"LongPathsEnabled"))},
    };
}

QJsonObject uacFacts()
{
    const Handle token = processToken();
    TOKEN_ELEVATION_TYPE type{};
    DWORD size = 0;
    QJsonObject out;
    if (token &&
        ::GetTokenInformation(token.get(), TokenElevationType, &type, sizeof type, &size)) {
        constexpr const char *names[] = {"unknown", "default", "full", "limited"};
        out.insert(QStringLiteral("elevation_type"),
                   QLatin1String(names[type <= TokenElevationTypeLimited ? type : 0]));
    }
    out.insert(QStringLiteral("process"), json::write(createElevationProbe()->read()));
    const RegistryKey policy(
        HKEY_LOCAL_MACHINE,
        QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"));
    for (const wchar_t *name :
         {L"EnableLUA", L"ConsentPromptBehaviorAdmin", L"ConsentPromptBehaviorUser",
          L"PromptOnSecureDesktop", L"FilterAdministratorToken", L"LocalAccountTokenFilterPolicy",
          L"ValidateAdminCodeSignatures"})
        out.insert(QString::fromWCharArray(name), orNull(policy.number(name)));
    const QString desktop = desktopUserSid();
    out.insert(QStringLiteral("session"), int(ownSession()));
    out.insert(QStringLiteral("desktop_user_known"), !desktop.isEmpty());
    out.insert(QStringLiteral("desktop_user_is_this_user"), desktop == userSid(token.get()));
    out.insert(QStringLiteral("desktop_token_readable"), bool(desktopUserToken()));
    return out;
}

// With whose rights files are saved. Only where another administrator's password was typed are they
// another user's.
QJsonObject savingFacts(const DesktopShell &shell)
{
    const OutputPlace place = shell.defaultOutputPlace();
    const WritingRights rights = writingRightsFor(place.directory);
    QJsonObject out{
        {QStringLiteral("directory"), plainLine(QDir::toNativeSeparators(place.directory))},
        {QStringLiteral("desktop_is_passed_over"), place.desktop != DesktopUnfit::No},
        {QStringLiteral("folders_are_held"), bool(rights.actAs)},
        {QStringLiteral("refusal"), plainLine(rights.refusal)},
    };
    if (!rights.refusal.isEmpty())
        return out;
    // Made as every file of a bundle is, and taken away again at the end.
    NewFile file(place.directory, rights.actAs);
    {
        const std::shared_ptr<void> scope = rights.actAs ? rights.actAs() : nullptr;
        Handle token;
        ::OpenThreadToken(::GetCurrentThread(), TOKEN_QUERY, TRUE, token.put());
        out.insert(QStringLiteral("acts_as_desktop_user"),
                   bool(token) && userSid(token.get()) == desktopUserSid());
        out.insert(QStringLiteral("acts_elevated"),
                   isElevated(token ? token.get() : processToken().get()));
        out.insert(QStringLiteral("file_was_made"), file.open());
        out.insert(QStringLiteral("file_error"), plainLine(file.error()));
    }
    if (file.device().isOpen())
        out.insert(QStringLiteral("access_to_the_file"),
                   accessOf(QDir::toNativeSeparators(file.device().fileName())));
    return out;
}

QJsonObject folderFacts()
{
    QJsonObject out;
    constexpr std::pair<const char *, const GUID *> folders[] = {
        {"desktop", &FOLDERID_Desktop},
        {"downloads", &FOLDERID_Downloads},
        {"profile", &FOLDERID_Profile},
        {"program_data", &FOLDERID_ProgramData},
        {"program_files", &FOLDERID_ProgramFiles},
        {"windows", &FOLDERID_Windows},
        {"system", &FOLDERID_System},
    };
    for (const auto &[name, id] : folders)
        out.insert(QLatin1String(name), plainLine(knownFolder(*id)));
    out.insert(QStringLiteral("desktop_is_in_a_cloud_folder"),
               isCloudFolder(QDir::fromNativeSeparators(knownFolder(FOLDERID_Desktop))));
    const auto shell = createDesktopShell();
    const QString own = shell->createPrivateDirectory();
    out.insert(QStringLiteral("private_folder"), plainLine(QDir::toNativeSeparators(own)));
    if (!own.isEmpty()) {
        out.insert(QStringLiteral("private_folder_access"),
                   accessOf(QDir::toNativeSeparators(own)));
        QDir().rmdir(own);
    }
    out.insert(QStringLiteral("saving"), savingFacts(*shell));
    out.insert(QStringLiteral("can_open_browser"), shell->canOpenBrowser());
    out.insert(QStringLiteral("can_restart_elevated"), shell->canRestartElevated());
    return out;
}

QJsonObject libraryFacts()
{
    return {
        {QStringLiteral("functions"), functions()},
        {QStringLiteral("loaded"), loadedLibraries()},
        {QStringLiteral("mitigations"), mitigations()},
        {QStringLiteral("known_dlls"),
         valuesOf(
             QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\KnownDLLs"))},
    };
}

} // namespace selfreport

QList<SelfReportPart> selfReportParts(bool tryCapture)
{
    using namespace selfreport;
    const auto quick = [](const char *id, const char *question, QJsonObject (*look)()) {
        return SelfReportPart{QLatin1String(id), QString::fromLatin1(question), milliseconds(5'000),
                              [look](const Bounds &) { return look(); }, true};
    };
    return {
        quick("system", "Which Windows, processor, code pages and languages are these?",
              systemFacts),
        quick("uac", "Which rights has this process, and what would a prompt give?", uacFacts),
        quick("folders",
              "Where are the folders, who may enter the one made for a run, and who saves?",
              folderFacts),
        quick("libraries", "Which functions does this Windows export, and what was loaded here?",
              libraryFacts),
        quick("name_resolution", "Which name servers and which policy rules (NRPT) are set?",
              nameResolutionFacts),
        {QStringLiteral("proxy"), QStringLiteral("Which proxy settings are there for ECS?"),
         milliseconds(15'000), proxyFacts, false},
        {QStringLiteral("proxy_functions"),
         QStringLiteral("Does WinHttpGetProxySettingsEx exist and answer?"), milliseconds(5'000),
         proxyFunctionFacts, true},
        quick("tls", "Which TLS versions, cipher suites and curves does Schannel offer?", tlsFacts),
        {QStringLiteral("chain"),
         QStringLiteral("Which expected roots are in the store, and does a chain build without the "
                        "network?"),
         milliseconds(20'000), chainFacts, false},
        {QStringLiteral("defender"),
         QStringLiteral("What does Defender's platform say, and what does MpCmdRun.exe print?"),
         milliseconds(40'000), defenderFacts, false},
        quick("trace_sessions", "Which trace sessions run?", traceSessionFacts),
        {QStringLiteral("capture"),
         QStringLiteral("What do netsh and pktmon print, and does a capture start and stop?"),
         milliseconds(90'000),
         [tryCapture](const Bounds &bounds) { return captureFacts(bounds, tryCapture); }, false},
    };
}

} // namespace ecs
