// SPDX-License-Identifier: MIT
#include "tests/support/remote_fault_server.h"

#include "tests/support/fault_wire.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace ecs::test {

namespace {
constexpr int answerLimitMs = 10'000;
}

RemoteFaultServer::RemoteFaultServer(quint16 host, const QList<Script> &scripts)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), host);
    if (!m_socket.waitForConnected() || !writeWhole(m_socket, scripts) ||
        !readWhole(m_socket, m_port, answerLimitMs))
        qFatal("fault_host does not answer");
}

QList<Received> RemoteFaultServer::received() const
{
    QList<Received> list;
    if (!writeWhole(m_socket, FaultQuestion::Received) || !readWhole(m_socket, list, answerLimitMs))
        qFatal("fault_host does not tell what it received");
    return list;
}

bool RemoteFaultServer::waitForEnd(int connections, int limitMs) const
{
    bool ended = false;
    if (!writeWhole(m_socket, FaultQuestion::WaitForEnd, connections, limitMs) ||
        !readWhole(m_socket, ended, limitMs + answerLimitMs))
        qFatal("fault_host does not wait");
    return ended;
}

} // namespace ecs::test
