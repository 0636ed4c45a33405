// SPDX-License-Identifier: MIT
#include "diagnostics/host/folder_removal.h"
#include "diagnostics/host/system_text_windows.h"

#include <QDir>

namespace ecs {

bool leadsElsewhere(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    WIN32_FIND_DATAW found{};
    const HANDLE search = ::FindFirstFileW(windows::wide(native), &found);
    if (search == INVALID_HANDLE_VALUE)
        return false;
    ::FindClose(search);
    if ((found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0)
        return false;
    // Files of cloud clients and the like are reparse points, too, but no links.
    const DWORD tag = found.dwReserved0;
    return tag == 0 || IsReparseTagNameSurrogate(tag);
}

} // namespace ecs
