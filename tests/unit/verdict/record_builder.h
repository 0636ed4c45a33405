// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QString>

/// Records for tests: healthyRecord() is a whole run without a fault; everything else changes one
/// thing in it.
namespace ecs::test {

inline const QString host = QStringLiteral("ecs.office.com");
inline const QString address = QStringLiteral("52.113.194.132");
inline const QString proxyName = QStringLiteral("proxy.contoso.com:8080");

RunRecord healthyRecord();

StepResult &step(RunRecord &record, StepId id);
PlatformFacts &platform(RunRecord &record);
DnsFacts &dns(RunRecord &record);
PortFacts &port(RunRecord &record);
ProxyFacts &proxy(RunRecord &record);
QList<WebExchange> &requests(RunRecord &record);
WebExchange &ecsRequest(RunRecord &record); ///< the first request to ECS

/// Takes away everything from \a id on, as a run that ended there leaves it.
void endBefore(RunRecord &record, StepId id);

TlsFacts genuineTls();
WebExchange genuineExchange(const Target &target);
WebExchange failedExchange(const Target &target, Failure failure, WebPhase reached);
void answer(WebExchange &exchange, qint64 status, const QString &body, bool jsonObject = false);

void addTarget(RunRecord &record, const QString &name);
void routeViaProxy(RunRecord &record);
/// The only request ended with \a failure at \a reached.
void webFails(RunRecord &record, Failure failure, WebPhase reached);
/// No address for the host: \a rcode from the name server ("" = silence).
void dnsFails(RunRecord &record, Failure failure, const QString &rcode);
void resolvesTo(RunRecord &record, const QString &address);
void tcpFails(RunRecord &record, Failure failure);
void addAttempt(RunRecord &record, const QString &address, std::optional<Failure> failure);
void proxyAnswers(RunRecord &record, qint64 status, Failure failure);
void proxyFails(RunRecord &record, Failure failure, WebPhase reached);
void chainProblem(RunRecord &record, ChainProblem problem);
/// An inspecting device's chain: right name, foreign root.
void intercepted(RunRecord &record, bool trusted, const QString &product);
void addControl(RunRecord &record, const QString &url, const QString &issuer,
                const QString &address);
void addPortalProbe(RunRecord &record, qint64 status, const QString &body,
                    const QString &redirect = {});
/// The machine's clock stood at \a clock during the run.
void clockIs(RunRecord &record, const QDateTime &clock);
void userRouteGenuine(RunRecord &record);
void noNetwork(RunRecord &record);
void hostsFileSays(RunRecord &record, const QString &address);

} // namespace ecs::test
