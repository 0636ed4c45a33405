// SPDX-License-Identifier: MIT
#include "diagnostics/net/waiter.h"

#include <algorithm>

namespace ecs {

namespace {
constexpr qint64 lookEveryMs = 50;
}

Waiter::Waiter(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
}

bool Waiter::waitUntil(const Bounds &bounds, const std::function<bool()> &done)
{
    for (;;) {
        if (done())
            return true;
        if (bounds.over())
            return false;
        qint64 pause = lookEveryMs;
        for (const QDeadlineTimer &end : {bounds.deadline, m_next})
            if (!end.isForever())
                pause = std::min(pause, std::max<qint64>(end.remainingTime(), 0));
        if (m_next.hasExpired())
            m_next = QDeadlineTimer(QDeadlineTimer::Forever);
        m_timer.start(static_cast<int>(pause));
        m_loop.exec();
        m_timer.stop();
    }
}

void Waiter::wake()
{
    // Queued, so that a wake-up between the look and the wait is not lost.
    QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

void Waiter::wakeAt(const QDeadlineTimer &at)
{
    if (at < m_next)
        m_next = at;
}

} // namespace ecs
