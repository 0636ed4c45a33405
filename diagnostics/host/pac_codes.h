// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace ecs {

/// What it means that WinHTTP's automatic detection (WPAD) gave no proxy.
enum class DetectionEnd {
    NothingOffered, ///< this network offers no script, which is no fault
    ScriptUnusable, ///< one is offered, and it cannot be loaded or run
    Open,           ///< could not be told
};

/// \a code: WinHTTP's error number. Pure.
DetectionEnd detectionEnd(quint32 code);

} // namespace ecs
