// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace ecs {

/// \a arguments as one command line that Windows' programs split into the same arguments again
/// (the rules of CommandLineToArgvW). Never for a shell, which has other rules. Pure.
QString windowsCommandLine(const QStringList &arguments);

} // namespace ecs
