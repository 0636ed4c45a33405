// SPDX-License-Identifier: MIT
#include "app/single_instance.h"
#include "diagnostics/host/session_windows.h"

#include <QLocalServer> // complete for the member, which Windows does not need

#include <array>

namespace ecs {

using namespace windows;

namespace {

// Other than a pipe or a mutex, which anybody could make first under the same name to keep the
// wizard from starting or, as the pipe's server, to act with the rights of an administrator who
// connects.
struct Search
{
    QString program;
    QString user;
    bool elevated = false;
    HWND found = nullptr;
};

QString programOf(DWORD pid)
{
    const Handle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid));
    std::array<wchar_t, 32768> path{};
    auto length = static_cast<DWORD>(path.size());
    if (!process || !::QueryFullProcessImageNameW(process.get(), 0, path.data(), &length))
        return {};
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length));
}

BOOL CALLBACK look(HWND window, LPARAM argument)
{
    auto *search = reinterpret_cast<Search *>(argument);
    DWORD pid = 0;
    ::GetWindowThreadProcessId(window, &pid);
    if (pid == ::GetCurrentProcessId() || !::IsWindowVisible(window) ||
        ::GetWindow(window, GW_OWNER))
        return TRUE;
    if (programOf(pid).compare(search->program, Qt::CaseInsensitive) != 0)
        return TRUE;
    const Handle token = tokenOfProcess(pid);
    if (!token || userSid(token.get()) != search->user ||
        isElevated(token.get()) != search->elevated)
        return TRUE;
    search->found = window;
    return FALSE;
}

} // namespace

SingleInstance::SingleInstance(bool elevated, QObject *parent)
    : QObject(parent)
    , m_elevated(elevated)
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    Search search;
    search.program = programOf(::GetCurrentProcessId());
    search.user = userSid(processToken().get());
    search.elevated = m_elevated;
    if (search.program.isEmpty() || search.user.isEmpty())
        return true;
    ::EnumWindows(look, reinterpret_cast<LPARAM>(&search));
    if (!search.found)
        return true;
    // This process was started by the user just now and may give the foreground to another.
    if (::IsIconic(search.found))
        ::ShowWindow(search.found, SW_RESTORE);
    ::SetForegroundWindow(search.found);
    return false;
}

} // namespace ecs
