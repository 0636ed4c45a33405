// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs {

/// True when \a path lies in a folder that OneDrive, Nextcloud, ownCloud, Dropbox, Google Drive or
/// iCloud keeps in step with a server, as far as names and the clients' own marker files tell.
/// Packet captures do not belong there.
bool isCloudFolder(const QString &path);

} // namespace ecs
