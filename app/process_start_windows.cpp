// SPDX-License-Identifier: MIT
#include "app/process_start.h"
#include "app/terminal.h"

#include <windows.h>
#include <cstdlib>

namespace ecs {

void secureProcessStart()
{
    // Libraries loaded from now on come from System32 alone; neither the program's own folder nor
    // the working directory is searched. For those that the program imports itself, Windows has
    // done the search already: the linker's part of this is in
    // packaging/windows/WindowsProgram.cmake.
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    ::SetDllDirectoryW(L"");
    ::SetSearchPathMode(BASE_SEARCH_PATH_ENABLE_SAFE_SEARCHMODE | BASE_SEARCH_PATH_PERMANENT);

    // The same for libraries whose loading names a folder, and none from the network.
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images{};
    images.NoRemoteImages = 1;
    images.PreferSystem32Images = 1;
    ::SetProcessMitigationPolicy(ProcessImageLoadPolicy, &images, sizeof images);

    ::HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    // A missing drive is an error to report, not a box to click away.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX);
}

void leaveProcess(int code)
{
    terminal::restore();
    // Not exit() and not ExitProcess(): both have winpthreads clean up the threads' own variables,
    // and its lock for that can wait for ever when a thread ends at the same moment, or is still in
    // a resolver that does not answer.
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // not reached
}

} // namespace ecs
