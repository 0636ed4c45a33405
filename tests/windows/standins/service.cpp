// SPDX-License-Identifier: MIT
// Stands in for the programs of Defender's services: runs until it is told to stop, and does
// nothing.
#include <windows.h>

namespace {

SERVICE_STATUS_HANDLE handle = nullptr;
HANDLE stopped = nullptr;

void tell(DWORD state)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    SetServiceStatus(handle, &status);
}

void WINAPI onControl(DWORD control)
{
    if (control == SERVICE_CONTROL_STOP)
        SetEvent(stopped);
}

void WINAPI serve(DWORD /*count*/, wchar_t *arguments[])
{
    handle = RegisterServiceCtrlHandlerW(arguments[0], onControl);
    tell(SERVICE_RUNNING);
    WaitForSingleObject(stopped, INFINITE);
    tell(SERVICE_STOPPED);
}

} // namespace

int main()
{
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    wchar_t name[] = L"";
    const SERVICE_TABLE_ENTRYW table[] = {{name, serve}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(table) ? 0 : 1;
}
