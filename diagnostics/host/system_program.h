// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs {

/// Absolute path of a program of the system, or an empty text when it is not installed. Looks into
/// the system's own folders only and never at PATH: what is found may be run with elevated rights.
QString findSystemProgram(const QString &name);

} // namespace ecs
