// SPDX-License-Identifier: MIT
// Lets the program start on Windows Server 2016 (build 14393), although Qt calls two functions by
// name that this build does not export where Qt looks for them: SetProcessDpiAwarenessContext
// (user32, from 1703) and SetThreadDescription (there only in KernelBase, in kernel32 from 1709).
// An import that is missing keeps a program from starting at all.
//
// A call of an imported function goes through the pointer __imp_<name>. Where the program brings
// that pointer itself, the linker takes it instead of the import library's, and the import is gone
// from the finished file. Ours point to functions that ask the system when they are called. Qt
// takes the refusal for what it is: an older system, on which it falls back.
//
// Compile this file into every program that links Qt statically (as an object, not by way of a
// library, so that it is there before the import libraries are searched).

#include <windows.h>

namespace {

template <typename Function>
Function systemFunction(const wchar_t *module, const char *name)
{
    const HMODULE handle = GetModuleHandleW(module);
    if (handle == nullptr)
        return nullptr;
    // By way of void *: the compiler rightly mistrusts a cast between unlike function types.
    return reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(handle, name)));
}

using SetProcessDpiAwarenessContextFunction = BOOL(WINAPI *)(DPI_AWARENESS_CONTEXT);
using SetThreadDescriptionFunction = HRESULT(WINAPI *)(HANDLE, PCWSTR);

BOOL WINAPI setProcessDpiAwarenessContext(DPI_AWARENESS_CONTEXT context)
{
    const auto function = systemFunction<SetProcessDpiAwarenessContextFunction>(
        L"user32.dll", "SetProcessDpiAwarenessContext");
    if (function == nullptr) {
        SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
        return FALSE;
    }
    return function(context);
}

HRESULT WINAPI setThreadDescription(HANDLE thread, PCWSTR description)
{
    const auto function =
        systemFunction<SetThreadDescriptionFunction>(L"kernelbase.dll", "SetThreadDescription");
    return function == nullptr ? E_NOTIMPL : function(thread, description);
}

} // namespace

extern "C" {
extern const SetProcessDpiAwarenessContextFunction __imp_SetProcessDpiAwarenessContext;
extern const SetThreadDescriptionFunction __imp_SetThreadDescription;

const SetProcessDpiAwarenessContextFunction __imp_SetProcessDpiAwarenessContext =
    setProcessDpiAwarenessContext;
const SetThreadDescriptionFunction __imp_SetThreadDescription = setThreadDescription;
}
