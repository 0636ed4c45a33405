// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/system_text_windows.h"

#include <functional>

/// Who could have put a file where it is: nobody but Windows and administrators can make an object
/// that belongs to one of them. Reads only; any thread.
namespace ecs::windows {

/// \a object (opened with READ_CONTROL) belongs to the administrators, LocalSystem,
/// TrustedInstaller or Defender's own service.
bool belongsToSystem(HANDLE object);

/// The first thing that a normal user could have put there: of the folders and links that lead to
/// \a program, the program and the DLLs beside it one that belongs to anybody else. A genuine
/// program loads DLLs from its own folder, so that its signature alone does not make it safe to run
/// with full rights. Empty when there is nothing. \a isTrusted is for tests.
QString foreignPart(const QString &program,
                    const std::function<bool(HANDLE)> &isTrusted = belongsToSystem);

} // namespace ecs::windows
