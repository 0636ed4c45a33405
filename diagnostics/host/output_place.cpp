// SPDX-License-Identifier: MIT
#include "diagnostics/host/output_place.h"

namespace ecs {

DesktopUnfit unfitness(const FolderFacts &facts)
{
    if (!facts.isFolder)
        return DesktopUnfit::Missing;
    if (facts.isSynchronised) // also when a link leads there
        return DesktopUnfit::Synchronised;
    if (facts.isLink || facts.isRemote)
        return DesktopUnfit::Elsewhere;
    return facts.isWritable ? DesktopUnfit::No : DesktopUnfit::NotWritable;
}

} // namespace ecs
