// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What Qt's sockets do not offer.
namespace ecs::test {

/// From now on closing \a descriptor breaks the connection off with a reset.
void resetOnClose(qintptr descriptor);

/// Ends the sending direction; nothing else is said to the other side.
void endSending(qintptr descriptor);

} // namespace ecs::test
