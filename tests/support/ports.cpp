// SPDX-License-Identifier: MIT
#include "tests/support/ports.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace ecs::test {

namespace {
constexpr int backlog = 1;
constexpr int fillLimitMs = 5000;
} // namespace

ClosedPort::ClosedPort()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (!m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0, QAbstractSocket::DontShareAddress))
        qFatal("no port on 127.0.0.1");
}

UnansweringPort::UnansweringPort()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(backlog);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
    m_server.pauseAccepting();
    for (int i = 0; i < backlog + 1; ++i) { // the queue takes one more than it is told
        m_fillers.push_back(std::make_unique<QTcpSocket>());
        m_fillers.back()->setProxy(QNetworkProxy::NoProxy);
        m_fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        if (!m_fillers.back()->waitForConnected(fillLimitMs))
            qFatal("the queue of connections cannot be filled");
    }
}

} // namespace ecs::test
