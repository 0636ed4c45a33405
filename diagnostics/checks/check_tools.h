// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

/// Small things that every check does. For the checks only.
namespace ecs {

class StepClock
{
public:
    explicit StepClock(const RunContext &context)
        : m_clock(*context.seams.clock)
        , m_start(m_clock.monotonicMs())
    {
    }
    double ms() const { return m_clock.monotonicMs() - m_start; }

private:
    const Clock &m_clock;
    double m_start;
};

StepResult stepResult(StepId id, StepStatus status, const QString &summary, StepFacts facts);
StepResult skipped(StepId id, StepReason reason, const QString &summary, StepFacts facts);

Observation observation(const char *operation, const QString &subject, double startedMs,
                        double durationMs, std::optional<Failure> failure, const QString &error);

QString msText(double ms);                       ///< "12.3 ms"
QString msText(const std::optional<double> &ms); ///< "not measured" when empty
QString countText(qsizetype count, const char *one,
                  const char *many); ///< "1 address", "2 addresses"

bool isProxyRoute(const RunRecord &record);

/// Host and port of each target, every pair once, in the targets' order.
struct HostAndPort
{
    QString host;
    quint16 port = 443;
    bool operator==(const HostAndPort &) const = default;
};
QList<HostAndPort> targetHosts(const RunRecord &record);

/// Addresses for \a host as measured by the dns step: the system's, else those that the name
/// servers gave to our own client; the host itself if it is an address. Empty when nothing is
/// known.
QList<QHostAddress> knownAddresses(const RunRecord &record, const QString &host);

/// Whether a direct connection to \a host was given up because its name has no address.
bool hasNoAddress(const RunRecord &record, const QString &host);

/// Whether the steps before heard nothing on this way: every address of \a host (empty \a proxy),
/// or the proxy itself, let the time run out. To wait as long again would tell nothing new.
bool wasSilent(const RunRecord &record, const QString &host, const QString &proxy);

} // namespace ecs
