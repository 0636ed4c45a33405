// SPDX-License-Identifier: MIT
#include "tests/support/directory_link.h"

#include <QFile>

bool makeDirectoryLink(const QString &target, const QString &link)
{
    return QFile::link(target, link);
}

bool removeDirectoryLink(const QString &link)
{
    return QFile::remove(link);
}
