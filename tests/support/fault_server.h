// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/script.h"

#include <memory>

namespace ecs::test {

/// What came over one connection, at most the first MiB of each kind.
struct Received
{
    QByteArray plain;       ///< outside TLS; without the ClientHello that opened it
    QByteArray clientHello; ///< as it stood on the wire
    QByteArray secured;     ///< inside TLS
    bool handshakeDone = false;
    bool ended = false;

    QByteArray all() const { return plain + clientHello + secured; }
};

/// Where a FaultServer's sockets are: in this process, or in the process of fault_host.
class FaultBackend
{
public:
    FaultBackend() = default;
    virtual ~FaultBackend() = default;
    Q_DISABLE_COPY_MOVE(FaultBackend)

    virtual quint16 port() const = 0;
    virtual QList<Received> received() const = 0;
    virtual bool waitForEnd(int connections, int limitMs) const = 0;
};

/// A server on 127.0.0.1 (a port of the system's choice) that misbehaves as its script says. To be
/// used by the thread that made it; the destructor ends all connections.
///
/// It is served by a thread of this process, or, where ECS_FAULT_HOST names the port of a
/// fault_host on 127.0.0.1, by that: Wine has no TLS for servers.
class FaultServer
{
public:
    explicit FaultServer(const Script &script);
    /// The first connection follows the first script and so on; all further ones the last.
    explicit FaultServer(const QList<Script> &scripts);

    quint16 port() const { return m_backend->port(); }
    /// One for each connection, in order.
    QList<Received> received() const { return m_backend->received(); }
    QByteArray everything() const; ///< all bytes of all connections
    /// Waits until \a connections or more were accepted and each of them has ended; false after \a
    /// limitMs.
    bool waitForEnd(int connections = 1, int limitMs = 5000) const
    {
        return m_backend->waitForEnd(connections, limitMs);
    }

private:
    std::unique_ptr<FaultBackend> m_backend;
};

} // namespace ecs::test
