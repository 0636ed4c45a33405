// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace ecs::test {

/// What a test may ask to skip, with the reason, what Wine does otherwise than Windows.
/// tests/windows runs the programs with this variable.
inline bool underWine()
{
    return qEnvironmentVariableIsSet("ECS_UNDER_WINE");
}

} // namespace ecs::test
