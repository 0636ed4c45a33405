// SPDX-License-Identifier: MIT
#include "diagnostics/host/known_folder_windows.h"

#include <objbase.h>
#include <shlobj.h>

namespace ecs::windows {

QString knownFolder(const GUID &id, HANDLE token)
{
    wchar_t *path = nullptr;
    const HRESULT result = ::SHGetKnownFolderPath(id, KF_FLAG_DONT_VERIFY, token, &path);
    const QString out = SUCCEEDED(result) ? QString::fromWCharArray(path) : QString();
    ::CoTaskMemFree(path);
    return out;
}

} // namespace ecs::windows
