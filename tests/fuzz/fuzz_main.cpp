// SPDX-License-Identifier: MIT
// libFuzzer's way in: one program for each target, chosen when it is compiled.
#include "targets.h"

#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ecs::fuzz::Target target = [] {
        for (const ecs::fuzz::Target &candidate : ecs::fuzz::targets())
            if (std::strcmp(candidate.name, ECS_FUZZ_TARGET) == 0)
                return candidate;
        __builtin_trap(); // a name in CMakeLists.txt that targets.cpp does not know
    }();
    target.run(data, size);
    return 0;
}
