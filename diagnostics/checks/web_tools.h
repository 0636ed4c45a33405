// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

/// What the checks that make requests share. For the checks only.
namespace ecs {

/// Plain and the same everywhere: a browser's name makes some filters ask for a sign-in.
QByteArray userAgent(const RunRecord &record);

/// At most \a most, and an even share of what is left of \a bounds for \a parts requests to come.
Bounds shareOfTime(const Bounds &bounds, std::chrono::milliseconds most, qsizetype parts);

/// Appends \a more with their times moved to the step's beginning.
void appendObservations(QList<Observation> &list, QList<Observation> more, double startedMs);

/// Judges a chain by this machine's store and by what is known of ECS. The full request is sent
/// only over an approved chain.
ChainDecision judgeChain(RunContext &context, const QString &host,
                         const QList<QByteArray> &presentedDer);

/// The answer is a redirect to another host. Pure.
bool leadsAway(const WebExchange &exchange);

/// The word for what went wrong with \a exchange, seen for itself: the transport's failure, else
/// what is wrong with the chain, else with the answer. Nothing for a genuine answer. Pure.
std::optional<Failure> exchangeFailure(const WebExchange &exchange);

/// One sentence about the exchange, for the step's summary and the log. Pure.
QString exchangeSentence(const WebExchange &exchange);

} // namespace ecs
