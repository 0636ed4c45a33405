// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/network.h"
#include "diagnostics/net/tcp_stream.h"

namespace ecs {

/// Speaks CONNECT to a proxy on \a stream: anonymous, one try. Fills \a test (status, headers,
/// schemes, excerpt, failure); true when the tunnel stands. Bytes that belong to the tunnel already
/// are left in \a tunnelled.
bool openTunnel(TcpStream &stream, Waiter &waiter, const WebRequest &request, const Bounds &bounds,
                ProxyTest *test, QByteArray *tunnelled);

/// "host:port" of a CONNECT line, an IPv6 address in brackets.
QByteArray authority(const QUrl &url);

} // namespace ecs
