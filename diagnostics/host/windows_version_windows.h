// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/defender_locator.h"

namespace ecs::windows {

/// The true version, whatever compatibility mode this program runs in.
WindowsVersionFacts windowsVersion();

/// The key below HKEY_LOCAL_MACHINE that describes the installed Windows.
QString currentVersionKey();

} // namespace ecs::windows
