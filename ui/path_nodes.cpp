// SPDX-License-Identifier: MIT
#include "ui/path_nodes.h"

#include "diagnostics/verdict/cause_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace ecs {

namespace {

StepState stateOfStep(const RunRecord &record, StepId id)
{
    const StepResult *result = record.step(id);
    return result ? toStepState(result->status) : StepState::Waiting;
}

StepState reachedState(const WebExchange *exchange, WebPhase needed)
{
    if (!exchange || !exchange->reached)
        return StepState::Waiting;
    return *exchange->reached > needed ? StepState::Passed : StepState::Waiting;
}

QString noteFor(PathStation station, const RunRecord &record)
{
    const WebExchange *exchange = mainExchange(record);
    if (station == PathStation::Transport) {
        const auto *facts = record.facts<ProxyFacts>();
        if (facts && !facts->tests.isEmpty() && facts->tests.first().status)
            return QString::number(*facts->tests.first().status);
    }
    if (station == PathStation::Ecs && exchange && exchange->status)
        return QString::number(*exchange->status);
    if (station == PathStation::Tls && exchange && exchange->tls)
        return exchange->tls->interceptor;
    if (station == PathStation::Dns)
        if (const auto *facts = record.facts<DnsFacts>())
            return facts->rcode == QLatin1String("NOERROR") ? QString() : facts->rcode;
    return {};
}

} // namespace

const WebExchange *mainExchange(const WebRequestFacts &facts)
{
    const WebExchange *first = nullptr;
    for (const WebExchange &exchange : facts.requests) {
        if (exchange.purpose != QLatin1String("ecs"))
            continue;
        if (!first)
            first = &exchange;
        if (exchange.genuine != true)
            return &exchange;
    }
    return first;
}

const WebExchange *mainExchange(const RunRecord &record)
{
    const auto *facts = record.facts<WebRequestFacts>();
    return facts ? mainExchange(*facts) : nullptr;
}

QList<PathNode> pathNodes(const RunRecord &record)
{
    const bool proxied = record.route && record.route->kind == RouteKind::Proxy;
    const auto name = [](const char *source) {
        return QCoreApplication::translate("PathPicture", source);
    };
    const WebExchange *exchange = mainExchange(record);
    const StepState platform = stateOfStep(record, StepId::Platform);
    QList<PathNode> nodes = {
        {name(QT_TRANSLATE_NOOP("PathPicture", "This PC")),
         platform == StepState::Waiting ? stateOfStep(record, StepId::Elevation) : platform,
         {}},
        {name(QT_TRANSLATE_NOOP("PathPicture", "DNS")), stateOfStep(record, StepId::Dns), {}},
        {proxied ? name(QT_TRANSLATE_NOOP("PathPicture", "Proxy"))
                 : name(QT_TRANSLATE_NOOP("PathPicture", "Port 443")),
         stateOfStep(record, proxied ? StepId::Proxy : StepId::Port),
         {}},
        {name(QT_TRANSLATE_NOOP("PathPicture", "TLS")), reachedState(exchange, WebPhase::Tls), {}},
        {name(QT_TRANSLATE_NOOP("PathPicture", "ECS")),
         exchange && exchange->genuine == true ? StepState::Passed : StepState::Waiting,
         {}},
    };
    const Failure verdict = record.verdict.cause;
    const std::optional<PathStation> station = stationOf(verdict);
    const qsizetype culprit = station ? static_cast<qsizetype>(*station) : -1;
    for (qsizetype at = 0; at < nodes.size(); ++at) {
        PathNode &node = nodes[at];
        if (at == culprit) {
            node.state =
                verdict == Failure::EcsDisabledByPolicy ? StepState::Warning : StepState::Failed;
            node.note = noteFor(*station, record);
        } else if (station && at > culprit) {
            node.state = StepState::Waiting;
        } else if ((station || verdict == Failure::Healthy) && node.state == StepState::Failed) {
            // A failed step that is not the cause did not matter on the way that was judged.
            node.state = StepState::Warning;
        } else if (verdict == Failure::Healthy && node.state == StepState::Waiting) {
            node.state = StepState::Passed;
        }
    }
    return nodes;
}

QString pathDescription(const QList<PathNode> &nodes)
{
    QStringList parts;
    for (const PathNode &node : nodes) {
        const QString word = node.state == StepState::Waiting
                                 ? QCoreApplication::translate("PathPicture", "not reached")
                                 : stepStateName(node.state);
        parts.append(node.note.isEmpty()
                         ? QString(node.name + QStringLiteral(": ") + word)
                         : QString(node.name + QStringLiteral(": ") + word + QStringLiteral(" (") +
                                   node.note + QLatin1Char(')')));
    }
    return QCoreApplication::translate("PathPicture", "The way to the service: %1")
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace ecs
