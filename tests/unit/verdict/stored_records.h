// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QList>
#include <QString>

namespace ecs::test {

/// What a whole run in a broken network found (tests/lab/records), and what was said of it then.
struct StoredRecord
{
    QString name; ///< "linux/dns-nxdomain"
    RunRecord record;
    QString problem; ///< why it could not be read; empty = it was
};

/// All stored records of \a folder, by name.
QList<StoredRecord> storedRecords(const QString &folder);

/// Whether judging \a stored again, without the rules named, says the same: cause, confidence,
/// also.
bool saysTheSame(const StoredRecord &stored, const QStringList &disabledRules);

/// The tokens of `also`, sorted.
QStringList alsoOf(const Verdict &verdict);

} // namespace ecs::test
