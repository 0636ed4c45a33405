// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page_id.h"

#include <QString>

namespace ecs {

/// The help of one page: what the step does, what it sends and where, and what a helpdesk person
/// can try.
struct HelpText
{
    QString what;
    QString sends;
    QString tryThis;
};

HelpText helpText(PageId page);

} // namespace ecs
