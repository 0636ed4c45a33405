// SPDX-License-Identifier: MIT
#include "diagnostics/host/bounded_file.h"

#include <QFile>
#include <QFileInfo>

namespace ecs {

std::optional<QByteArray> readBounded(const QString &path, qint64 limit)
{
    if (!QFileInfo(path).isFile()) // a pipe in a file's place would keep us waiting
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(limit);
}

} // namespace ecs
