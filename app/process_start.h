// SPDX-License-Identifier: MIT
#pragma once

namespace ecs {

/// The first call of main(), before anything that could load a library. This program is often
/// started with full rights from a folder of downloads: nothing that lies beside it, in the working
/// directory or on PATH may become part of it.
void secureProcessStart();

/// The last call of main(), when all objects of the program are gone and everything is on the disk:
/// ends the process. Where a library's own clean-up could wait for ever for a thread that was left
/// behind, it does not run.
[[noreturn]] void leaveProcess(int code);

} // namespace ecs
