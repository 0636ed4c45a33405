// SPDX-License-Identifier: MIT
#include "tests/support/socket_options.h"

#include <sys/socket.h>

namespace ecs::test {

void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void endSending(qintptr descriptor)
{
    shutdown(static_cast<int>(descriptor), SHUT_WR);
}

} // namespace ecs::test
