// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/network.h"
#include "diagnostics/net/socket_api.h"
#include "diagnostics/net/waiter.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace ecs {

/// One TCP connection with the system's own error numbers. Belongs to the thread of its Waiter.
class TcpStream
{
public:
    TcpStream(const ConnectTarget &target, Waiter &waiter);
    ~TcpStream();
    Q_DISABLE_COPY_MOVE(TcpStream)

    enum class State { Connecting, Connected, Failed };
    /// Looks, without waiting, how the connecting goes.
    State state();

    /// Why it broke: 0 while it has not, or when the other side closed in order.
    int error() const { return m_error; }
    bool closedByPeer() const { return m_closedByPeer; }
    bool broken() const { return m_closedByPeer || m_error != 0; }
    const ConnectTarget &target() const { return m_target; }
    QHostAddress localAddress() const { return sockets::localAddress(m_handle); }

    /// Appends what has arrived to \a into, at most \a limit bytes; true if it was anything. A
    /// close or a reset shows afterwards in closedByPeer() and error().
    bool receive(QByteArray *into, qint64 limit);
    /// Queues bytes; flush() sends as much as the system takes.
    void write(QByteArrayView bytes) { m_outgoing.append(bytes.data(), bytes.size()); }
    void flush();
    bool allSent() const { return m_outgoing.isEmpty(); }
    qint64 bytesSent() const { return m_bytesSent; }
    qint64 bytesReceived() const { return m_bytesReceived; }

private:
    void watch();

    ConnectTarget m_target;
    Waiter &m_waiter;
    sockets::Handle m_handle = sockets::noHandle;
    State m_state = State::Connecting;
    int m_error = 0;
    bool m_closedByPeer = false;
    QByteArray m_outgoing;
    qint64 m_bytesSent = 0;
    qint64 m_bytesReceived = 0;
    // Hints that wake the waiter early; what counts is asked of the socket itself.
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace ecs
