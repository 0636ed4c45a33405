// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/script.h"

#include <QEventLoop>

#include <future>
#include <memory>
#include <thread>

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

class FaultRecorder;

/// A server on 127.0.0.1 (a port of the system's choice) in a thread of its own, that misbehaves as
/// its script says. The functions may be called from any thread; the destructor ends all
/// connections.
class FaultServer
{
public:
    explicit FaultServer(const Script &script);
    /// The first connection follows the first script and so on; all further ones the last.
    explicit FaultServer(const QList<Script> &scripts);
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    quint16 port() const { return m_port; }
    QList<Received> received() const; ///< one for each connection, in order
    QByteArray everything() const;    ///< all bytes of all connections
    /// Waits until \a connections or more were accepted and each of them has ended; false after \a
    /// limitMs.
    bool waitForEnd(int connections = 1, int limitMs = 5000) const;

private:
    void serve(const QList<Script> &scripts, std::promise<QEventLoop *> *started);

    // The standard library's threads and locks: ThreadSanitizer does not see through Qt's.
    std::shared_ptr<FaultRecorder> m_recorder;
    quint16 m_port = 0;
    QEventLoop *m_loop = nullptr; ///< of the thread
    std::thread m_thread;
};

} // namespace ecs::test
