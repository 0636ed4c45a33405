// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QString>

namespace ecs {

/// The product whose page, header or sign-in host \a exchange shows, or empty. Only marks that name
/// a filter without doubt count; an ordinary gateway header (Via, X-Cache) does not.
QString filterNamedBy(const WebExchange &exchange);

/// True for a redirect to another host than the one that was asked.
bool redirectsAway(const WebExchange &exchange);

/// True when the body was read and is neither empty nor a JSON object.
bool hasForeignBody(const WebExchange &exchange);

} // namespace ecs
