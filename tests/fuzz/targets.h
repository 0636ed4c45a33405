// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The readers that meet bytes from outside, each as a function of bytes alone. None may crash,
/// hang or need memory without bound, whatever the bytes are.
namespace ecs::fuzz {

struct Target
{
    const char *name;
    void (*run)(const std::uint8_t *data, std::size_t size);
};

std::span<const Target> targets();

} // namespace ecs::fuzz
