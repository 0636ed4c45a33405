// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ecs {

/// The words that stand for placeholders: "host" → "ecs.office.com". An empty value counts as
/// missing.
using CauseValues = QHash<QString, QString>;

/// The placeholders that a text may carry, without braces.
QStringList knownPlaceholders();

/// Fills the placeholders of \a text sentence by sentence. A sentence with a missing value is left
/// out; what remains is joined again, and is empty where nothing remains.
QString fillSentences(const QString &text, const CauseValues &values);

} // namespace ecs
