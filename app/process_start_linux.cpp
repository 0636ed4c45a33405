// SPDX-License-Identifier: MIT
#include "app/process_start.h"

#include <cstdlib>

namespace ecs {

void secureProcessStart()
{
    // The loader takes libraries from the system's folders only, and PATH is never asked.
}

void leaveProcess(int code)
{
    std::exit(code);
}

} // namespace ecs
