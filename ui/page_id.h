// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/step.h"

#include <array>
#include <optional>

namespace ecs {

/// The pages of the wizard in their order: one for each step of a run, then the two that follow it.
enum class PageId { Begin, Platform, Capture, Dns, Port, Proxy, WebRequest, Result, Save };

inline constexpr std::array allPages = {PageId::Begin,      PageId::Platform, PageId::Capture,
                                        PageId::Dns,        PageId::Port,     PageId::Proxy,
                                        PageId::WebRequest, PageId::Result,   PageId::Save};

constexpr PageId pageOf(StepId step)
{
    return static_cast<PageId>(static_cast<int>(step));
}

/// The step that \a page shows; none for the result and the save page.
constexpr std::optional<StepId> stepOf(PageId page)
{
    if (page >= PageId::Result)
        return std::nullopt;
    return static_cast<StepId>(static_cast<int>(page));
}

static_assert(pageOf(StepId::Elevation) == PageId::Begin &&
              pageOf(StepId::WebRequest) == PageId::WebRequest);

} // namespace ecs
