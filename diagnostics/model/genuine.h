// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <optional>

namespace ecs {

/// True when this machine verified the chain without an error and the chain is sound up to a root
/// in which ECS certificates are known to end. Anything less is "not approved".
bool isApprovedChain(const TlsFacts &tls);

/// Whether \a exchange is an answer of ECS itself: an approved chain (and with it the right name),
/// no redirect, and 200 with a JSON object (an empty one too) or 304. Headers decide nothing.
///
/// \a reason, if given, receives one English sentence either way. Nothing is returned where there
/// is nothing to judge: no answer and no certificate was seen, or the request was not made to ECS
/// (purpose other than "ecs"). Pure and thread-safe.
std::optional<bool> isGenuineAnswer(const WebExchange &exchange, QString *reason);

/// Whether revocation lists can be fetched, from the requests of purpose "revocation": true when
/// one was given, false when every request that came to an end was refused or lost, nothing when
/// none came to an end (a slow name server is no proof). Pure and thread-safe.
std::optional<bool> revocationReachable(const QList<WebExchange> &requests);

} // namespace ecs
