// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/defender_locator.h"

#include <QList>

#include <optional>

namespace ecs {

/// "4.18.25050.5-0" as {4, 18, 25050, 5, 0}; nothing for anything but numbers. Compare versions by
/// this, never as text: "…23110.3" is older than "…23110.2009".
std::optional<QList<quint32>> versionNumbers(const QString &version);

/// The query parameters by which ECS chooses what this machine receives, in the order of the
/// original script. What cannot be read from this machine and has no known constant is left out.
/// Pure.
QList<UrlParameter> computeUrlParameters(const DefenderReading &reading);

} // namespace ecs
