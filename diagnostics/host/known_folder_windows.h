// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <windows.h>

namespace ecs::windows {

/// Path of a known folder with backslashes, of this process's user or of \a token's; empty when
/// there is none.
QString knownFolder(const GUID &id, HANDLE token = nullptr);

} // namespace ecs::windows
