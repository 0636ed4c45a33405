// SPDX-License-Identifier: MIT
#include "app/interrupts.h"

#include <QPointer>

#include <windows.h>

namespace ecs {

namespace {

QPointer<QObject> interruptContext;
std::function<void()> interruptHandler;

// Windows calls this in a thread of its own. On close and shutdown the process is ended when it
// returns (after about 5 s at most), so it waits for the run to wind down.
BOOL WINAPI consoleHandler(DWORD event)
{
    QMetaObject::invokeMethod(interruptContext, interruptHandler, Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT || event == CTRL_SHUTDOWN_EVENT || event == CTRL_LOGOFF_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> handler)
{
    interruptContext = context;
    interruptHandler = std::move(handler);
    ::SetConsoleCtrlHandler(consoleHandler, TRUE);
}

} // namespace ecs
