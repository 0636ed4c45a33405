// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"
#include "ui/step_state.h"

#include <QList>
#include <QString>

namespace ecs {

/// One station on the way from this computer to the service.
struct PathNode
{
    QString name;
    StepState state = StepState::Waiting; ///< Waiting: not reached or not measured
    QString note;                         ///< the value that decided, for example "407"
    bool operator==(const PathNode &) const = default;
};

/// This PC – DNS – Port or Proxy – TLS – ECS, from the steps and the verdict of \a record.
QList<PathNode> pathNodes(const RunRecord &record);

/// The same as one sentence for assistive technology.
QString pathDescription(const QList<PathNode> &nodes);

/// The exchange that the verdict speaks of: the first one with the service that is not genuine,
/// else the first one with the service; nullptr when there is none.
const WebExchange *mainExchange(const RunRecord &record);
const WebExchange *mainExchange(const WebRequestFacts &facts);

} // namespace ecs
