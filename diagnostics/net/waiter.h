// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ecs {

/// The worker thread's one waiting primitive: runs an event loop until something is so, or the
/// bounds are over. Sockets' signals are connected to wake(); what is waited for is looked at after
/// each wake-up, and both the deadline and the stop token at least every 50 ms. Use it in the
/// thread it was made in. Not reentrant.
class Waiter : public QObject
{
    Q_OBJECT

public:
    explicit Waiter(QObject *parent = nullptr);

    /// True as soon as \a done() is; false when \a bounds were over first. \a done is looked at
    /// before the first wait, so a condition that holds already costs nothing.
    bool waitUntil(const Bounds &bounds, const std::function<bool()> &done);

    /// Looks at the condition again at once. May be called from any thread.
    void wake();

    /// Also looks again at \a at: for pauses between attempts.
    void wakeAt(const QDeadlineTimer &at);

private:
    QEventLoop m_loop;
    QTimer m_timer;
    QDeadlineTimer m_next{QDeadlineTimer::Forever};
};

} // namespace ecs
