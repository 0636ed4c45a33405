// SPDX-License-Identifier: MIT
#pragma once

namespace ecs {

/// The first call of main(), before anything that could load a library. This program is often
/// started with full rights from a folder of downloads: nothing that lies beside it, in the working
/// directory or on PATH may become part of it.
void secureProcessStart();

} // namespace ecs
