// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault_server.h"

#include <QTcpSocket>

namespace ecs::test {

/// Served by the fault_host on \a host of 127.0.0.1.
class RemoteFaultServer final : public FaultBackend
{
public:
    RemoteFaultServer(quint16 host, const QList<Script> &scripts);

    quint16 port() const override { return m_port; }
    QList<Received> received() const override;
    bool waitForEnd(int connections, int limitMs) const override;

private:
    mutable QTcpSocket m_socket;
    quint16 m_port = 0;
};

} // namespace ecs::test
