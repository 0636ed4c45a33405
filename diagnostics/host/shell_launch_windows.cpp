// SPDX-License-Identifier: MIT
// https://devblogs.microsoft.com/oldnewthing/20131118-00/?p=2643 describes the way: the desktop's
// own automation object runs inside Explorer.
#include "diagnostics/host/shell_launch_windows.h"

#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/com_windows.h"
#include "diagnostics/host/session_windows.h"

#include <exdisp.h>
#include <servprov.h>
#include <shldisp.h>
#include <shlguid.h>
#include <shlobj.h>

namespace ecs::windows {

namespace {

constexpr std::chrono::milliseconds shellLimit{3'000};

template <typename Interface>
HRESULT desktopView(ComPointer<Interface> &view, REFIID interfaceId)
{
    ComPointer<IShellWindows> shellWindows;
    HRESULT result = ::CoCreateInstance(CLSID_ShellWindows, nullptr, CLSCTX_LOCAL_SERVER,
                                        IID_IShellWindows, shellWindows.putVoid());
    if (FAILED(result))
        return result;
    VARIANT desktop;
    VARIANT nothing;
    ::VariantInit(&nothing);
    desktop.vt = VT_I4;
    desktop.lVal = CSIDL_DESKTOP;
    long window = 0;
    ComPointer<IDispatch> dispatch;
    result = shellWindows->FindWindowSW(&desktop, &nothing, SWC_DESKTOP, &window, SWFO_NEEDDISPATCH,
                                        dispatch.put());
    if (result != S_OK)
        return FAILED(result) ? result : E_NOINTERFACE;
    ComPointer<IServiceProvider> provider;
    result = dispatch->QueryInterface(IID_IServiceProvider, provider.putVoid());
    if (FAILED(result))
        return result;
    ComPointer<IShellBrowser> browser;
    result = provider->QueryService(SID_STopLevelBrowser, IID_IShellBrowser, browser.putVoid());
    if (FAILED(result))
        return result;
    ComPointer<IShellView> shellView;
    result = browser->QueryActiveShellView(shellView.put());
    if (FAILED(result))
        return result;
    ComPointer<IDispatch> background;
    result = shellView->GetItemObject(SVGIO_BACKGROUND, IID_IDispatch, background.putVoid());
    if (FAILED(result))
        return result;
    return background->QueryInterface(interfaceId, view.putVoid());
}

HRESULT execute(const QString &target)
{
    const ComScope com(COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
    if (!com)
        return E_FAIL;
    ComPointer<IShellFolderViewDual> view;
    HRESULT result = desktopView(view, IID_IShellFolderViewDual);
    if (FAILED(result))
        return result;
    ComPointer<IDispatch> application;
    result = view->get_Application(application.put());
    if (FAILED(result))
        return result;
    ComPointer<IShellDispatch2> shell;
    result = application->QueryInterface(IID_IShellDispatch2, shell.putVoid());
    if (FAILED(result))
        return result;
    VARIANT nothing;
    ::VariantInit(&nothing);
    const ComText file(target);
    return shell->ShellExecute(file.get(), nothing, nothing, nothing, nothing);
}

} // namespace

bool hasDesktopShell()
{
    return ownSession() != 0 && ::GetShellWindow() != nullptr;
}

ShellResult openByDesktopShell(const QString &target)
{
    if (!hasDesktopShell())
        return {ShellOutcome::NotAvailable, QStringLiteral("this session has no desktop")};
    ::AllowSetForegroundWindow(ASFW_ANY); // or the browser opens behind this window
    AbandonableCall<HRESULT> call([target] { return execute(target); });
    const auto result = call.wait(Bounds{}.within(shellLimit));
    if (!result)
        return {ShellOutcome::Failed, QStringLiteral("the desktop did not answer in time")};
    if (FAILED(*result))
        return {ShellOutcome::Failed, errorText(static_cast<quint32>(*result))};
    return {ShellOutcome::Done, {}};
}

} // namespace ecs::windows
