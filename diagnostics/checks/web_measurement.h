// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/web_tools.h"

namespace ecs {

/// The way of one request: direct, or through a proxy ("host:port").
struct Way
{
    QString proxy; ///< empty = direct
    bool viaProxy() const { return !proxy.isEmpty(); }
    bool operator==(const Way &) const = default;
};

/// One run of the web request step: makes requests and keeps what came of them.
class WebMeasurement
{
public:
    explicit WebMeasurement(RunContext &context);

    /// Asks \a target over \a way; once more with another query when the service refuses the first.
    void askTarget(const Target &target, const Way &way, const QString &identity,
                   const Bounds &bounds);
    /// After a handshake that never ended: the same once more with small packets only. What passes
    /// then shows that large ones are lost. True when it was so; nothing is asked where the system
    /// cannot do it.
    bool askWithSmallSegments(const Target &target, const WebExchange &failed);
    /// Control hosts and, on a direct route, the sign-in page probe. \a failed: what made them
    /// necessary.
    void askControls(const WebExchange &failed);
    /// The sign-in page probe; only on a direct route. True when what answered leads to another
    /// host or says that a sign-in is needed.
    bool askPortal();
    /// On a direct route, or where the proxy is of Defender's own policy: then over the machine's
    /// WinHTTP setting, as Windows does. Otherwise the log says why not.
    void askRevocationLists(const QString &rootName);

    const QList<WebExchange> &requests() const { return m_requests; }
    const QList<Observation> &observations() const { return m_observations; }
    Way route() const { return m_route; }

private:
    struct Question
    {
        QString target;
        QString purpose;
        QUrl url;
        QString query;
        QString identity;
        Way way;
        QList<QHostAddress> addresses;
        std::chrono::milliseconds shortLimit{
            0};               ///< bounds each phase of a side question; 0 = the usual ones
        qint64 countBody = 0; ///< 0 = the usual one
        int maximumSegment = 0;
    };
    const WebExchange &ask(const Question &question, const Bounds &bounds);
    WebRequest requestFor(const Question &question);
    std::optional<Way> wayOfLists() const;
    void log(const WebExchange &exchange) const;

    RunContext &m_context;
    const StepClock m_clock;
    Way m_route;
    QList<WebExchange> m_requests;
    QList<Observation> m_observations;
};

} // namespace ecs
