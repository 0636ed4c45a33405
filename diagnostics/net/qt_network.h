// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/network.h"

#include <memory>

namespace ecs {

/// The real network: QUdpSocket, QTcpSocket, QSslSocket with proxies switched off (QNetworkProxy
/// would sign in with the user's token). Create and use it in one thread, which need not run an
/// event loop of its own: waiting is done by Waiter.
std::unique_ptr<Network> createQtNetwork();

/// "openssl" or "schannel", for ToolInfo::tlsBackend.
QString tlsBackendName();

} // namespace ecs
