// SPDX-License-Identifier: MIT
#include "diagnostics/host/folder_removal.h"

#include <QFileInfo>

namespace ecs {

bool leadsElsewhere(const QString &path)
{
    return QFileInfo(path).isSymLink();
}

} // namespace ecs
