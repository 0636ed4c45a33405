// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/failure.h"

#include <QString>

/// The system's error numbers (errno, WSA…, EAI_…) and what they mean for each operation. One table
/// for each system, in error_codes_linux.cpp and error_codes_windows.cpp.
namespace ecs {

/// What a TCP connection attempt that ended with \a code is called: tcp_refused, tcp_reset,
/// tcp_unreachable or tcp_timeout. Codes that are not in the table count as tcp_unreachable: no
/// packet of the peer stands behind them.
Failure connectFailure(int code);

/// True for the codes of a connection that the other side (or something between) broke off.
bool isReset(int code);

/// "ECONNREFUSED (111): Connection refused"; always in English, also for numbers that are not in
/// the table.
QString socketErrorText(int code);

/// What a getaddrinfo that ended with \a code (EAI_…, WSA…; not 0) is called: dns_nxdomain,
/// dns_no_address, dns_servfail, and dns_timeout for "try again", which systems say both after long
/// silence and at once: who knows how long it took can tell.
Failure failureOfLookupCode(int code);

/// "EAI_NONAME (-2): Name or service not known"; in English for every code in the table.
QString lookupErrorText(int code);

} // namespace ecs
