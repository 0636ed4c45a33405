// SPDX-License-Identifier: MIT
#include "app/output_note.h"

#include <QCoreApplication>

namespace ecs {

namespace {

struct OutputNote
{
    Q_DECLARE_TR_FUNCTIONS(ecs::OutputNote)
};

} // namespace

QString outputPlaceNote(DesktopUnfit why)
{
    switch (why) {
    case DesktopUnfit::No:
        return {};
    case DesktopUnfit::Missing:
        return OutputNote::tr("The Desktop is not used for the files because it does not exist.");
    case DesktopUnfit::Elsewhere:
        return OutputNote::tr(
            "The Desktop is not used for the files because it is not a folder of this computer.");
    case DesktopUnfit::Synchronised:
        return OutputNote::tr("The Desktop is not used for the files because a cloud client such "
                              "as OneDrive uploads what lies there.");
    case DesktopUnfit::NotWritable:
        return OutputNote::tr(
            "The Desktop is not used for the files because nothing can be written there.");
    }
    return {};
}

} // namespace ecs
