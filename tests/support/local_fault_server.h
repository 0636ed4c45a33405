// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault_server.h"

#include <QEventLoop>

#include <future>
#include <thread>

namespace ecs::test {

class FaultRecorder;

/// In a thread of its own. The functions may be called from any thread.
class LocalFaultServer final : public FaultBackend
{
public:
    explicit LocalFaultServer(const QList<Script> &scripts);
    ~LocalFaultServer() override;

    quint16 port() const override { return m_port; }
    QList<Received> received() const override;
    bool waitForEnd(int connections, int limitMs) const override;

private:
    void serve(const QList<Script> &scripts, std::promise<QEventLoop *> *started);

    // The standard library's threads and locks: ThreadSanitizer does not see through Qt's.
    std::shared_ptr<FaultRecorder> m_recorder;
    quint16 m_port = 0;
    QEventLoop *m_loop = nullptr; ///< of the thread
    std::thread m_thread;
};

} // namespace ecs::test
