// SPDX-License-Identifier: MIT
#include "tests/support/local_fault_server.h"

#include "tests/support/fault_connection.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>

#include <algorithm>

namespace ecs::test {

class FaultListener : public QTcpServer
{
public:
    FaultListener(const QList<Script> &scripts, std::shared_ptr<FaultRecorder> recorder)
        : m_scripts(scripts)
        , m_recorder(std::move(recorder))
    {
        setProxy(QNetworkProxy::NoProxy);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const qsizetype at = std::min(m_accepted++, m_scripts.size() - 1);
        new FaultConnection(descriptor, m_scripts.at(at), m_recorder, this);
    }

private:
    const QList<Script> m_scripts;
    std::shared_ptr<FaultRecorder> m_recorder;
    qsizetype m_accepted = 0;
};

LocalFaultServer::LocalFaultServer(const QList<Script> &scripts)
    : m_recorder(std::make_shared<FaultRecorder>())
{
    std::promise<QEventLoop *> started;
    m_thread = std::thread([&] { serve(scripts, &started); });
    m_loop = started.get_future().get();
}

LocalFaultServer::~LocalFaultServer()
{
    QMetaObject::invokeMethod(m_loop, "quit", Qt::QueuedConnection);
    m_thread.join();
}

void LocalFaultServer::serve(const QList<Script> &scripts, std::promise<QEventLoop *> *started)
{
    QEventLoop loop;
    FaultListener listener(scripts, m_recorder);
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
    m_port = listener.serverPort();
    started->set_value(&loop); // the caller's variables are gone from here on
    loop.exec();
}

QList<Received> LocalFaultServer::received() const
{
    return m_recorder->all();
}

bool LocalFaultServer::waitForEnd(int connections, int limitMs) const
{
    return m_recorder->waitForEnd(connections, limitMs);
}

} // namespace ecs::test
