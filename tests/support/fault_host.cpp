// SPDX-License-Identifier: MIT
// Serves the scripts of tests that run elsewhere on this machine: under Wine, which has no TLS for
// servers. Prints its port; ends when its standard input does.
#include "tests/support/fault_wire.h"
#include "tests/support/local_fault_server.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace ecs::test;

namespace {

constexpr int forEver = -1;

void serve(qintptr descriptor)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setSocketDescriptor(descriptor);
    QList<Script> scripts;
    if (!readWhole(socket, scripts, forEver) || scripts.isEmpty())
        return;
    const LocalFaultServer server(scripts);
    bool heard = writeWhole(socket, server.port());
    FaultQuestion question{};
    while (heard && readWhole(socket, question, forEver)) {
        int connections = 0;
        int limitMs = 0;
        if (question == FaultQuestion::Received)
            heard = writeWhole(socket, server.received());
        else
            heard = readWhole(socket, connections, forEver) &&
                    readWhole(socket, limitMs, forEver) &&
                    writeWhole(socket, server.waitForEnd(connections, limitMs));
    }
}

class Control : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        std::thread(serve, descriptor).detach();
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Control control;
    control.setProxy(QNetworkProxy::NoProxy);
    if (!control.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", control.serverPort());
    std::fflush(stdout);
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        std::_Exit(0);
    }).detach();
    return QCoreApplication::exec();
}
