// SPDX-License-Identifier: MIT
#include "tests/support/socket_options.h"

#include <winsock2.h>

namespace ecs::test {

void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
}

void endSending(qintptr descriptor)
{
    shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
}

} // namespace ecs::test
