// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/net/tcp_stream.h"

#include <memory>
#include <vector>

namespace ecs {

/// Several connection attempts, each begun \a stagger after the one before or at once when that one
/// has ended (RFC 8305 section 5), each bounded by \a limit.
class ConnectRace
{
public:
    ConnectRace(const QList<ConnectTarget> &targets, std::chrono::milliseconds stagger,
                std::chrono::milliseconds limit, Waiter &waiter);

    /// Waits until one is connected and gives it; nothing when every one has ended without.
    std::unique_ptr<TcpStream> first(const Bounds &bounds);

    /// Waits until every one has ended. A connection that stands is watched a little longer (about
    /// two round trips): a filter that resets right after the handshake shows then, before anything
    /// was sent.
    void all(const Bounds &bounds);

    /// One for each target that was begun, in the targets' order; the ones still under way when the
    /// bounds were over count as tcp_timeout.
    QList<ConnectResult> results() const;

private:
    struct Attempt
    {
        std::unique_ptr<TcpStream> stream;
        std::chrono::milliseconds limit{0};
        QDeadlineTimer deadline;
        QDeadlineTimer watchUntil{QDeadlineTimer::Forever};
        bool ended = false;
        bool watching = false;
        ConnectResult result;
    };
    bool step();
    void begin();
    std::chrono::milliseconds limitOf(const ConnectTarget &target) const;
    void look(Attempt &attempt);
    void watchStanding(Attempt &attempt);
    void end(Attempt &attempt, Failure failure, const QString &error);
    double elapsedMs() const;

    QList<ConnectTarget> m_targets;
    std::chrono::milliseconds m_stagger;
    std::chrono::milliseconds m_limit;
    Waiter &m_waiter;
    std::vector<Attempt> m_attempts;
    QDeadlineTimer m_nextBegin;
    qint64 m_startedNs;
    bool m_keepFirst = false;
    Attempt *m_winner = nullptr;
};

/// Addresses in the order of RFC 8305 section 4: families alternate, IPv6 first, order within a
/// family kept.
QList<QHostAddress> interleaveFamilies(const QList<QHostAddress> &addresses);

} // namespace ecs
