// SPDX-License-Identifier: MIT
#include "app/process_start.h"

namespace ecs {

void secureProcessStart()
{
    // The loader takes libraries from the system's folders only, and PATH is never asked.
}

} // namespace ecs
