// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/output_place.h"

namespace ecs {

/// Why the files do not lie on the Desktop, as a sentence for the reader; empty when they do, or
/// nobody would expect it.
QString outputPlaceNote(DesktopUnfit why);

} // namespace ecs
