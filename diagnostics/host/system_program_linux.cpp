// SPDX-License-Identifier: MIT
#include "diagnostics/host/system_program.h"

#include <QFileInfo>

namespace ecs {

QString findSystemProgram(const QString &name)
{
    if (name.isEmpty() || name.contains(QLatin1Char('/')))
        return {};
    for (const char *folder : {"/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/", "/usr/local/bin/"}) {
        const QString path = QLatin1String(folder) + name;
        const QFileInfo info(path);
        if (info.isFile() && info.isExecutable())
            return path;
    }
    return {};
}

} // namespace ecs
