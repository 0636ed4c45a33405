// SPDX-License-Identifier: MIT
#include "tests/support/fault_server.h"

#include "tests/support/local_fault_server.h"
#include "tests/support/remote_fault_server.h"

namespace ecs::test {

FaultServer::FaultServer(const Script &script)
    : FaultServer(QList<Script>{script})
{
}

FaultServer::FaultServer(const QList<Script> &scripts)
{
    const int host = qEnvironmentVariableIntValue("ECS_FAULT_HOST");
    if (host > 0)
        m_backend = std::make_unique<RemoteFaultServer>(static_cast<quint16>(host), scripts);
    else
        m_backend = std::make_unique<LocalFaultServer>(scripts);
}

QByteArray FaultServer::everything() const
{
    QByteArray bytes;
    for (const Received &one : received())
        bytes += one.all();
    return bytes;
}

} // namespace ecs::test
