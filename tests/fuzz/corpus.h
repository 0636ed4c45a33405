// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace ecs::fuzz {

/// Well-formed inputs for the target with this name, to start from.
QList<QByteArray> seedsFor(const QByteArray &target);

} // namespace ecs::fuzz
