// SPDX-License-Identifier: MIT
#include "diagnostics/host/folder_removal.h"

#include <QDir>
#include <QRegularExpression>

namespace ecs {

namespace {

constexpr int deepest = 16;

bool removeBelow(const QString &path, int depth)
{
    if (leadsElsewhere(path))
        return QFile::remove(path) || QDir().rmdir(path); // a link to a folder counts as one
    if (!QFileInfo(path).isDir())
        return QFile::remove(path);
    if (depth >= deepest)
        return false;
    bool whole = true;
    const QDir folder(path);
    const QStringList names =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        whole = removeBelow(folder.filePath(name), depth + 1) && whole;
    return QDir().rmdir(path) && whole;
}

} // namespace

bool removeFolder(const QString &path)
{
    return removeBelow(path, 0);
}

void removeOldRuns(const QString &runs, qsizetype keep)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\d{8}_\\d{6}(_\\d+)?\\z"));
    const QDir folder(runs);
    QStringList names =
        folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).filter(shape);
    names.removeIf([&](const QString &name) { return leadsElsewhere(folder.filePath(name)); });
    while (names.size() > keep)
        removeFolder(folder.filePath(names.takeFirst()));
}

void removeForgottenFolders(const QString &parent, const QDateTime &now)
{
    constexpr int days = 30;
    const QDir folder(parent);
    const QFileInfoList found =
        folder.entryInfoList({privateFolderPrefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : found)
        if (!leadsElsewhere(info.filePath()) && info.lastModified().daysTo(now) >= days)
            removeFolder(info.filePath());
}

} // namespace ecs
