// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ecs::windows {

/// One row of a WMI class: property name → text. Numbers are decimal; what is neither is absent.
using WmiRow = QHash<QString, QString>;

/// The \a properties of each instance of \a className in \a wmiNamespace, at most 16. Empty when
/// the class does not exist, WMI does not answer within \a bounds, or it refuses. The call is
/// abandoned at the bound.
QList<WmiRow> queryWmi(const QString &wmiNamespace, const QString &className,
                       const QStringList &properties, const Bounds &bounds);

} // namespace ecs::windows
