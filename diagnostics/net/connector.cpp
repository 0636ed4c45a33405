// SPDX-License-Identifier: MIT
#include "diagnostics/net/connector.h"

#include "diagnostics/net/error_codes.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr std::size_t maxTargets = 64;
constexpr double watchRoundTrips = 2.0;
constexpr double watchAtLeastMs = 5.0;
constexpr double watchAtMostMs = 250.0;

qint64 nowNs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

} // namespace

ConnectRace::ConnectRace(const QList<ConnectTarget> &targets, std::chrono::milliseconds stagger,
                         std::chrono::milliseconds limit, Waiter &waiter)
    : m_targets(targets.first(std::min<qsizetype>(targets.size(), maxTargets)))
    , m_stagger(stagger)
    , m_limit(limit)
    , m_waiter(waiter)
    , m_nextBegin(0)
    , m_startedNs(nowNs())
{
    m_attempts.reserve(static_cast<std::size_t>(m_targets.size())); // look() keeps references
}

double ConnectRace::elapsedMs() const
{
    return double(nowNs() - m_startedNs) / 1e6;
}

std::unique_ptr<TcpStream> ConnectRace::first(const Bounds &bounds)
{
    m_keepFirst = true;
    m_waiter.waitUntil(bounds, [this] { return step(); });
    return m_winner ? std::move(m_winner->stream) : nullptr;
}

void ConnectRace::all(const Bounds &bounds)
{
    m_waiter.waitUntil(bounds, [this] { return step(); });
}

// One look at everything; true when there is nothing left to wait for.
bool ConnectRace::step()
{
    const bool noneUnderWay = std::all_of(m_attempts.begin(), m_attempts.end(),
                                          [](const Attempt &attempt) { return attempt.ended; });
    const bool more = m_attempts.size() < static_cast<std::size_t>(m_targets.size());
    if (more && (noneUnderWay || m_nextBegin.hasExpired()))
        begin();

    bool anyUnderWay = false;
    for (Attempt &attempt : m_attempts) {
        if (!attempt.ended)
            look(attempt);
        anyUnderWay = anyUnderWay || !attempt.ended;
        if (m_winner)
            return true;
    }
    const bool left = m_attempts.size() < static_cast<std::size_t>(m_targets.size());
    if (left)
        m_waiter.wakeAt(anyUnderWay ? m_nextBegin : QDeadlineTimer(0));
    return !left && !anyUnderWay;
}

std::chrono::milliseconds ConnectRace::limitOf(const ConnectTarget &target) const
{
    return target.limit > std::chrono::milliseconds::zero() ? std::min(target.limit, m_limit)
                                                            : m_limit;
}

void ConnectRace::begin()
{
    Attempt attempt;
    attempt.result.target = m_targets.at(static_cast<qsizetype>(m_attempts.size()));
    attempt.result.startedMs = elapsedMs();
    attempt.limit = limitOf(attempt.result.target);
    attempt.deadline = QDeadlineTimer(attempt.limit, Qt::PreciseTimer);
    attempt.stream = std::make_unique<TcpStream>(attempt.result.target, m_waiter);
    m_nextBegin = QDeadlineTimer(m_stagger, Qt::PreciseTimer);
    m_waiter.wakeAt(attempt.deadline);
    m_attempts.push_back(std::move(attempt));
}

void ConnectRace::look(Attempt &attempt)
{
    if (attempt.watching)
        return watchStanding(attempt);
    switch (attempt.stream->state()) {
    case TcpStream::State::Connecting:
        if (attempt.deadline.hasExpired())
            end(attempt, Failure::TcpTimeout,
                QStringLiteral("no answer within %1 ms").arg(attempt.limit.count()));
        return;
    case TcpStream::State::Failed:
        end(attempt, connectFailure(attempt.stream->error()),
            socketErrorText(attempt.stream->error()));
        return;
    case TcpStream::State::Connected:
        break;
    }
    const double rtt = elapsedMs() - attempt.result.startedMs;
    attempt.result.rttMs = rtt;
    attempt.result.durationMs = rtt;
    attempt.result.source = attempt.stream->localAddress();
    if (m_keepFirst) {
        attempt.ended = true;
        m_winner = &attempt;
        return;
    }
    const double watchMs = std::clamp(rtt * watchRoundTrips, watchAtLeastMs, watchAtMostMs);
    attempt.watching = true;
    attempt.watchUntil = QDeadlineTimer(static_cast<qint64>(watchMs), Qt::PreciseTimer);
    m_waiter.wakeAt(attempt.watchUntil);
}

void ConnectRace::watchStanding(Attempt &attempt)
{
    QByteArray
        dropped; // a TLS server says nothing before it is asked; whatever this is, it is no reset
    attempt.stream->receive(&dropped, 1024);
    if (attempt.stream->error() != 0) {
        const int code = attempt.stream->error();
        end(attempt, isReset(code) ? Failure::TcpReset : connectFailure(code),
            socketErrorText(code));
    } else if (attempt.watchUntil.hasExpired() || attempt.stream->closedByPeer()) {
        attempt.ended = true;
        attempt.stream.reset();
    }
}

void ConnectRace::end(Attempt &attempt, Failure failure, const QString &error)
{
    attempt.ended = true;
    attempt.result.failure = failure;
    attempt.result.error = error;
    attempt.result.durationMs = elapsedMs() - attempt.result.startedMs;
    attempt.stream.reset();
}

QList<ConnectResult> ConnectRace::results() const
{
    QList<ConnectResult> list;
    list.reserve(static_cast<qsizetype>(m_attempts.size()));
    for (const Attempt &attempt : m_attempts) {
        ConnectResult result = attempt.result;
        if (!attempt.ended && !attempt.watching) {
            result.failure = Failure::TcpTimeout;
            result.error = QStringLiteral("no answer before the time was over");
            result.durationMs = elapsedMs() - result.startedMs;
        }
        list.append(result);
    }
    return list;
}

QList<QHostAddress> interleaveFamilies(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> six;
    QList<QHostAddress> four;
    for (const QHostAddress &address : addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? six : four).append(address);
    QList<QHostAddress> order;
    order.reserve(addresses.size());
    for (qsizetype i = 0; i < std::max(six.size(), four.size()); ++i) {
        if (i < six.size())
            order.append(six.at(i));
        if (i < four.size())
            order.append(four.at(i));
    }
    return order;
}

} // namespace ecs
