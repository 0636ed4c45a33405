// SPDX-License-Identifier: MIT
#include "diagnostics/host/pac_windows.h"

#include "diagnostics/host/pac_codes.h"
#include "diagnostics/host/proxy_text.h"
#include "diagnostics/host/system_text_windows.h"

#include <memory>
#include <winhttp.h>

namespace ecs::windows {

namespace {

constexpr int pacTimeoutMs = 5000;

struct InternetCloser
{
    void operator()(void *handle) const { ::WinHttpCloseHandle(handle); }
};
using InternetHandle = std::unique_ptr<void, InternetCloser>;

struct PacError
{
    DWORD code;
    const char *text;
};

constexpr PacError pacErrors[] = {
    {ERROR_WINHTTP_TIMEOUT, "the proxy script did not arrive in time"},
    {ERROR_WINHTTP_INVALID_URL, "the address of the proxy script is invalid"},
    {ERROR_WINHTTP_UNRECOGNIZED_SCHEME,
     "the address of the proxy script is of a kind that WinHTTP does not load (only http and "
     "https)"},
    {ERROR_WINHTTP_NAME_NOT_RESOLVED, "the host of the proxy script is unknown to DNS"},
    {ERROR_WINHTTP_CANNOT_CONNECT, "the host of the proxy script cannot be reached"},
    {ERROR_WINHTTP_BAD_AUTO_PROXY_SCRIPT, "the proxy script has an error"},
    {ERROR_WINHTTP_UNABLE_TO_DOWNLOAD_SCRIPT, "the proxy script cannot be downloaded"},
    {ERROR_WINHTTP_LOGIN_FAILURE, "the server of the proxy script asks for a sign-in"},
    {12176, "the proxy script is of an unknown kind"},
    {12177, "the proxy script failed while it ran"},
    {12178, "Windows' automatic proxy service could not tell a proxy"},
};

QString describe(DWORD code)
{
    const QString number = QStringLiteral("WinHTTP error %1").arg(code);
    for (const PacError &row : pacErrors)
        if (row.code == code)
            return QStringLiteral("%1 (%2)").arg(QLatin1String(row.text), number);
    return QStringLiteral("%1, %2").arg(number,
                                        errorText(code, ::GetModuleHandleW(L"winhttp.dll")));
}

PacAnswer answerOf(const WINHTTP_PROXY_INFO &info, const QUrl &target)
{
    PacAnswer answer;
    if (info.dwAccessType != WINHTTP_ACCESS_TYPE_NAMED_PROXY || !info.lpszProxy) {
        answer.resolved = QStringLiteral("DIRECT");
        return answer;
    }
    // WinHTTP uses the first proxy of the list only.
    const ProxyMeaning meaning = resolveProxyList(
        fromWide(info.lpszProxy, 4096),
        info.lpszProxyBypass ? fromWide(info.lpszProxyBypass, 4096) : QString(), target);
    answer.resolved = meaning.resolved;
    answer.error = meaning.error;
    return answer;
}

PacAnswer runPac(const QString &pacUrl, const QUrl &target)
{
    PacAnswer answer;
    const InternetHandle session(::WinHttpOpen(L"ecs-connectivity", WINHTTP_ACCESS_TYPE_NO_PROXY,
                                               WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0));
    if (!session) {
        answer.error = describe(::GetLastError());
        return answer;
    }
    ::WinHttpSetTimeouts(session.get(), pacTimeoutMs, pacTimeoutMs, pacTimeoutMs, pacTimeoutMs);
    WINHTTP_AUTOPROXY_OPTIONS options{};
    if (pacUrl.isEmpty()) {
        options.dwFlags = WINHTTP_AUTOPROXY_AUTO_DETECT;
        options.dwAutoDetectFlags = WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A;
    } else {
        options.dwFlags = WINHTTP_AUTOPROXY_CONFIG_URL;
        options.lpszAutoConfigUrl = wide(pacUrl);
    }
    options.fAutoLogonIfChallenged = FALSE; // no credentials leave this program
    const QString url = target.toString(QUrl::FullyEncoded);
    WINHTTP_PROXY_INFO info{};
    if (!::WinHttpGetProxyForUrl(session.get(), wide(url), &options, &info)) {
        const DWORD code = ::GetLastError();
        const DetectionEnd end = pacUrl.isEmpty() ? detectionEnd(code) : DetectionEnd::Open;
        answer.notFound = end == DetectionEnd::NothingOffered;
        answer.scriptUnusable = end == DetectionEnd::ScriptUnusable;
        answer.error = answer.notFound ? QString() : describe(code);
        return answer;
    }
    answer = answerOf(info, target);
    ::GlobalFree(info.lpszProxy);
    ::GlobalFree(info.lpszProxyBypass);
    return answer;
}

} // namespace

PacCall startPac(const QString &pacUrl, const QUrl &target)
{
    return PacCall([=] { return runPac(pacUrl, target); });
}

} // namespace ecs::windows
