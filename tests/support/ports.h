// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace ecs::test {

/// A port on 127.0.0.1 that refuses: bound, so that nobody else gets it, and never listened on.
class ClosedPort
{
public:
    ClosedPort();
    quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// A port on 127.0.0.1 on which no connection attempt gets an answer: Linux drops a SYN while the
/// queue of connections that nobody accepts is full. (Windows refuses instead.)
class UnansweringPort
{
public:
    UnansweringPort();
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_fillers;
};

} // namespace ecs::test
