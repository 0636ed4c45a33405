// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_record.h"

#include <QList>
#include <QString>

namespace ecs::test {

/// One case of judgement: the record and everything that must come of it.
struct JudgeRow
{
    QString name;
    RunRecord record;
    Failure cause;
    Confidence confidence = Confidence::Certain;
    QList<Failure> also;
    QString says;       ///< a part of the explanation; empty: not looked at
    QString proof = {}; ///< a part of one line of evidence; empty: not looked at
};

const QList<JudgeRow> &judgeRows();

/// Whether \a verdict is all that \a row wants.
bool fulfils(const JudgeRow &row, const Verdict &verdict);
bool hasProof(const JudgeRow &row, const Verdict &verdict);

} // namespace ecs::test
