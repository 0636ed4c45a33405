// SPDX-License-Identifier: MIT
#include "app/interrupts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPointer>

#include <windows.h>
#include <chrono>

namespace ecs {

namespace {

using namespace std::chrono_literals;

// Windows ends a process that takes longer than about 5 s.
constexpr auto longestGoodbye = 4s;

QPointer<QObject> interruptContext;
std::function<void()> interruptHandler;

// Windows calls this in a thread of its own. When the console is closed the process is ended as
// soon as it returns, so it waits for the run to wind down.
BOOL WINAPI consoleHandler(DWORD event)
{
    QMetaObject::invokeMethod(interruptContext, interruptHandler, Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

// Sign-out and shutdown: a program that has loaded user32.dll, as Qt makes it do, is told by
// messages to its windows and not by the console.
LRESULT CALLBACK sessionHandler(HWND window, UINT message, WPARAM first, LPARAM second)
{
    if (message == WM_QUERYENDSESSION) {
        QMetaObject::invokeMethod(interruptContext, interruptHandler, Qt::QueuedConnection);
        return TRUE;
    }
    if (message == WM_ENDSESSION && first) {
        const QDeadlineTimer deadline(longestGoodbye);
        while (interruptContext && !QCoreApplication::closingDown() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return 0;
    }
    return ::DefWindowProcW(window, message, first, second);
}

// Not shown, but no message-only window either: those are not told.
void listenToSession()
{
    WNDCLASSW kind{};
    kind.lpfnWndProc = sessionHandler;
    kind.hInstance = ::GetModuleHandleW(nullptr);
    kind.lpszClassName = L"EcsSessionEnd";
    if (::RegisterClassW(&kind))
        ::CreateWindowExW(0, kind.lpszClassName, L"", WS_POPUP, 0, 0, 0, 0, nullptr, nullptr,
                          kind.hInstance, nullptr);
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> handler)
{
    interruptContext = context;
    interruptHandler = std::move(handler);
    ::SetConsoleCtrlHandler(consoleHandler, TRUE);
    listenToSession();
}

} // namespace ecs
