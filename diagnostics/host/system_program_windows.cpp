// SPDX-License-Identifier: MIT
#include "diagnostics/host/system_program.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>
#include <array>

namespace ecs {

QString findSystemProgram(const QString &name)
{
    if (name.isEmpty() || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ||
        name.contains(QLatin1Char(':')))
        return {};
    std::array<wchar_t, MAX_PATH + 1> folder{};
    const UINT length = ::GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    if (length == 0 || length >= folder.size())
        return {};
    const QString path = QString::fromWCharArray(folder.data()) + QLatin1Char('\\') + name;
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace ecs
