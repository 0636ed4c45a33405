// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs {

/// Why the Desktop is not where the artefacts go unless the user says otherwise.
enum class DesktopUnfit {
    No,           ///< it is taken, or nobody would look for them there
    Missing,      ///< it does not exist, or is no folder
    Elsewhere,    ///< a share, or a link to another place
    Synchronised, ///< a cloud client sends away what lies there
    NotWritable,
};

struct OutputPlace
{
    QString directory; ///< absolute
    DesktopUnfit desktop = DesktopUnfit::No;
};

/// What the system says of a folder.
struct FolderFacts
{
    bool isFolder = false;
    bool isLink = false;
    bool isRemote = false;
    bool isSynchronised = false;
    bool isWritable = false;
};

/// What keeps packet captures out of a folder; the reason that says most.
DesktopUnfit unfitness(const FolderFacts &facts);

} // namespace ecs
