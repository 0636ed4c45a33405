// SPDX-License-Identifier: MIT
#include "diagnostics/model/detached_thread.h"

#include <windows.h>
#include <memory>
#include <process.h>

namespace ecs {

namespace {

unsigned __stdcall runWork(void *argument)
{
    const std::unique_ptr<std::function<void()>> work(
        static_cast<std::function<void()> *>(argument));
    (*work)();
    return 0;
}

} // namespace

bool startDetachedThread(std::function<void()> work)
{
    // Not std::thread: in winpthreads a detach that meets the thread's end throws or never returns.
    auto owned = std::make_unique<std::function<void()>>(std::move(work));
    const auto handle =
        reinterpret_cast<HANDLE>(::_beginthreadex(nullptr, 0, runWork, owned.get(), 0, nullptr));
    if (!handle)
        return false;
    static_cast<void>(owned.release()); // the thread's now
    ::CloseHandle(handle);
    return true;
}

} // namespace ecs
