// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault_server.h"

#include <QSslSocket>
#include <QTimer>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace ecs::test {

/// Shared by a server's thread and the test's.
class FaultRecorder
{
public:
    qsizetype add();
    void change(qsizetype connection, const std::function<void(Received &)> &how);
    QList<Received> all() const;
    bool waitForEnd(int connections, int limitMs) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::vector<Received> m_list;
};

/// Plays one script on one connection. Lives in the server's thread; deletes itself with the
/// connection.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    FaultConnection(qintptr descriptor, const Script &script,
                    std::shared_ptr<FaultRecorder> recorder, QObject *parent);
    ~FaultConnection() override;

private:
    void play();
    bool perform(const Action &action);
    bool performDrip(const Action &action);
    bool performFlood(const Action &action);
    bool performAwaitText(const Action &action);
    bool performAwaitHello();
    bool performStartTls(const Action &action);
    bool performTunnel(const Action &action);
    bool relay();
    void drain();
    bool allSent() const;
    void close(Action::Kind kind);
    void end();

    QSslSocket m_socket;
    QTcpSocket m_upstream;
    QTimer m_pause;
    const Script m_script;
    qsizetype m_at = 0;
    qsizetype m_dripped = 0;
    bool m_tunnelling = false;
    qint64 m_carriedBack = 0;
    bool m_ending = false;
    QByteArray m_unread; ///< received and not yet awaited
    std::shared_ptr<FaultRecorder> m_recorder;
    qsizetype m_number;
};

} // namespace ecs::test
