// SPDX-License-Identifier: MIT
#include "diagnostics/host/cloud_folder.h"

#include <QDir>
#include <QFileInfo>

namespace ecs {

namespace {

constexpr int deepestPath = 64;

bool isCloudName(const QString &name)
{
    for (const char *known : {"OneDrive", "Nextcloud", "ownCloud", "Dropbox", "Google Drive",
                              "GoogleDrive", "iCloudDrive", "iCloud Drive"})
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return true;
    // "OneDrive - Company" is what the business client makes
    return name.startsWith(QLatin1String("OneDrive -"), Qt::CaseInsensitive);
}

bool hasMarker(const QDir &folder)
{
    const QStringList markers{
        QStringLiteral(".sync_*.db"),        QStringLiteral("._sync_*.db"),
        QStringLiteral(".owncloudsync.log"), QStringLiteral(".nextcloudsync.log"),
        QStringLiteral(".dropbox"),          QStringLiteral(".dropbox.cache")};
    return !folder.entryList(markers, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty();
}

} // namespace

bool isCloudFolder(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QDir folder(canonical.isEmpty() ? QDir::cleanPath(path) : canonical);
    // the home folder itself may hold the Dropbox client's own ".dropbox"
    const QDir home = QDir::home();
    for (int depth = 0; depth < deepestPath; ++depth) {
        if (isCloudName(folder.dirName()))
            return true;
        if (folder == home || folder.isRoot())
            return false;
        if (hasMarker(folder))
            return true;
        if (!folder.cdUp())
            return false;
    }
    return false;
}

} // namespace ecs
