// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/desktop_shell.h"

namespace ecs::windows {

/// Whether the desktop's shell (Explorer) runs in this session. It does not on Server Core, in
/// remote shells and for services.
bool hasDesktopShell();

/// Has the desktop's shell open \a target (a URL or a folder), so that what opens runs as the
/// desktop's user with that user's ordinary rights, whatever this process has. Gives up after 3 s.
ShellResult openByDesktopShell(const QString &target);

} // namespace ecs::windows
