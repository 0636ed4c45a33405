// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ecs {

/// The first \a limit bytes of the file at \a path, or nothing when it cannot be opened. For the
/// small text files in which a system keeps its settings; also for /proc, whose files have no size.
/// Never waits: what is not a regular file is not opened.
std::optional<QByteArray> readBounded(const QString &path, qint64 limit = qint64{1024} * 1024);

} // namespace ecs
