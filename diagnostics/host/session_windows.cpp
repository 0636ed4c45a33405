// SPDX-License-Identifier: MIT
#include "diagnostics/host/session_windows.h"

#include "diagnostics/host/registry_windows.h"

#include <array>
#include <sddl.h>
#define SECURITY_WIN32
#include <security.h>
#include <tlhelp32.h>
#include <vector>
#include <wtsapi32.h>

namespace ecs::windows {

namespace {

std::vector<BYTE> tokenInformation(HANDLE token, TOKEN_INFORMATION_CLASS what)
{
    DWORD size = 0;
    ::GetTokenInformation(token, what, nullptr, 0, &size);
    if (size == 0 || size > 65536)
        return {};
    std::vector<BYTE> buffer(size);
    if (!::GetTokenInformation(token, what, buffer.data(), size, &size))
        return {};
    return buffer;
}

DWORD shellProcess()
{
    DWORD pid = 0;
    if (const HWND shell = ::GetShellWindow())
        ::GetWindowThreadProcessId(shell, &pid);
    return pid;
}

// Explorer in our session, for when the shell's window cannot be seen from here.
DWORD explorerProcess(DWORD session)
{
    const Handle snapshot(::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    if (!snapshot || !::Process32FirstW(snapshot.get(), &entry))
        return 0;
    int seen = 0;
    do {
        DWORD itsSession = 0;
        if (::lstrcmpiW(entry.szExeFile, L"explorer.exe") == 0 &&
            ::ProcessIdToSessionId(entry.th32ProcessID, &itsSession) && itsSession == session)
            return entry.th32ProcessID;
    } while (++seen < 65536 && ::Process32NextW(snapshot.get(), &entry));
    return 0;
}

// Only LocalSystem may ask for the token of a session's user.
Handle activeSessionToken()
{
    Handle token;
    WTS_SESSION_INFOW *sessions = nullptr;
    DWORD count = 0;
    if (!::WTSEnumerateSessionsW(WTS_CURRENT_SERVER_HANDLE, 0, 1, &sessions, &count))
        return token;
    for (DWORD i = 0; i < count && !token; ++i)
        if (sessions[i].State == WTSActive && sessions[i].SessionId != 0)
            ::WTSQueryUserToken(sessions[i].SessionId, token.put());
    ::WTSFreeMemory(sessions);
    return token;
}

QString sessionText(WTS_INFO_CLASS what)
{
    wchar_t *text = nullptr;
    DWORD size = 0;
    if (!::WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, what, &text,
                                       &size))
        return {};
    const QString out = fromWide(text, 512);
    ::WTSFreeMemory(text);
    return out;
}

RegistryKey signInVariables(const QString &sid)
{
    return RegistryKey(HKEY_USERS, sid + QLatin1String("\\Volatile Environment"));
}

// The account of this name among those whose registry is loaded. Looking it up by name would ask a
// domain controller.
QString loadedSidOf(const SessionUser &user)
{
    for (const QString &sid : RegistryKey(HKEY_USERS, QString()).subkeys()) {
        const RegistryKey variables = signInVariables(sid);
        if (variables.text(L"USERNAME").compare(user.name, Qt::CaseInsensitive) == 0 &&
            variables.text(L"USERDOMAIN").compare(user.domain, Qt::CaseInsensitive) == 0)
            return sid;
    }
    return {};
}

} // namespace

Handle tokenOfProcess(DWORD pid)
{
    const Handle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid));
    Handle token;
    // An administrator whose password was typed may do less with the user's token.
    for (const DWORD access :
         {DWORD{TOKEN_QUERY | TOKEN_DUPLICATE | TOKEN_IMPERSONATE}, DWORD{TOKEN_QUERY}})
        if (process && !token)
            ::OpenProcessToken(process.get(), access, token.put());
    return token;
}

Handle processToken()
{
    Handle token;
    ::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, token.put());
    return token;
}

QString userSid(HANDLE token)
{
    const std::vector<BYTE> buffer =
        token ? tokenInformation(token, TokenUser) : std::vector<BYTE>();
    if (buffer.empty())
        return {};
    wchar_t *text = nullptr;
    if (!::ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(buffer.data())->User.Sid,
                                  &text))
        return {};
    const LocalMemory<wchar_t> freed(text);
    return QString::fromWCharArray(text);
}

QString systemSid()
{
    return QStringLiteral("S-1-5-18");
}

bool isElevated(HANDLE token)
{
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    return token &&
           ::GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size) &&
           elevation.TokenIsElevated != 0;
}

DWORD ownSession()
{
    DWORD session = 0;
    ::ProcessIdToSessionId(::GetCurrentProcessId(), &session);
    return session;
}

Handle desktopUserToken()
{
    const DWORD session = ownSession();
    DWORD pid = shellProcess();
    if (pid == 0 && session != 0)
        pid = explorerProcess(session);
    Handle token = pid != 0 ? tokenOfProcess(pid) : Handle();
    if (!token && userSid(processToken().get()) == systemSid())
        token = activeSessionToken();
    return token;
}

QString desktopUserSid()
{
    QString sid = userSid(desktopUserToken().get());
    if (const SessionUser user = sessionUser(); sid.isEmpty() && !user.name.isEmpty())
        sid = loadedSidOf(user);
    return sid == systemSid() ? QString() : sid; // the shell of a recovery environment
}

DesktopUserNames namesOf(const QString &sid)
{
    const RegistryKey variables = signInVariables(sid);
    DesktopUserNames out{{variables.text(L"USERNAME")},
                         {variables.text(L"USERPROFILE")},
                         {variables.text(L"USERDOMAIN"), variables.text(L"USERDNSDOMAIN")}};
    for (QStringList *names : {&out.accounts, &out.homes, &out.domains})
        names->removeAll(QString());
    return out;
}

SessionUser sessionUser()
{
    return {sessionText(WTSDomainName), sessionText(WTSUserName)};
}

std::optional<bool> sessionBelongsToAnother()
{
    const SessionUser user = sessionUser();
    std::array<wchar_t, 512> own{};
    auto size = static_cast<ULONG>(own.size());
    if (user.name.isEmpty() || !::GetUserNameExW(NameSamCompatible, own.data(), &size))
        return std::nullopt;
    return fromWide(own.data())
               .compare(user.domain + QLatin1Char('\\') + user.name, Qt::CaseInsensitive) != 0;
}

bool canElevate(HANDLE token)
{
    if (!token || isElevated(token) || ownSession() == 0)
        return false;
    const RegistryKey policy(
        HKEY_LOCAL_MACHINE,
        QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"));
    if (policy.number(L"EnableLUA").value_or(1) == 0)
        return false;
    TOKEN_ELEVATION_TYPE type = TokenElevationTypeDefault;
    DWORD size = 0;
    ::GetTokenInformation(token, TokenElevationType, &type, sizeof type, &size);
    // An administrator is asked for consent. Anybody else is asked for an administrator's password,
    // unless a policy denies it at once.
    return type == TokenElevationTypeLimited ||
           policy.number(L"ConsentPromptBehaviorUser").value_or(3) != 0;
}

} // namespace ecs::windows
