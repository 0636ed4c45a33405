// SPDX-License-Identifier: MIT
// Switches every rule of judgement off once and prints what turns wrong: rows of tst_judge and
// stored records of whole runs. Exit 1 when a rule is missed by nothing.
#include "diagnostics/verdict/judge_rules.h"
#include "judge_rows.h"
#include "stored_records.h"

#include <QTextStream>

using namespace ecs;
using namespace ecs::test;

namespace {

QString some(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    return names.mid(0, shown).join(QLatin1String(", ")) +
           (names.size() > shown ? QStringLiteral(", …") : QString());
}

QStringList wrongRows(const QString &rule)
{
    QStringList names;
    for (const JudgeRow &row : judgeRows())
        if (!fulfils(row, judge(row.record, QStringList{rule})))
            names.append(row.name);
    return names;
}

QStringList wrongRecords(const QList<StoredRecord> &records, const QString &rule)
{
    QStringList names;
    for (const StoredRecord &stored : records)
        if (!saysTheSame(stored, {rule}))
            names.append(stored.name);
    return names;
}

} // namespace

int main()
{
    const QList<StoredRecord> records = storedRecords(QStringLiteral(ECS_STORED_RECORDS));
    QTextStream out(stdout);
    out << "| rule switched off | unit rows wrong | stored records wrong | for example |\n"
        << "| --- | --- | --- | --- |\n";
    QStringList missed;
    for (const QString &rule : ruleNames()) {
        const QStringList rows = wrongRows(rule);
        const QStringList stored = wrongRecords(records, rule);
        out << "| `" << rule << "` | " << rows.size() << " of " << judgeRows().size() << " | "
            << stored.size() << " of " << records.size() << " | "
            << some(stored.isEmpty() ? rows : stored) << " |\n";
        if (rows.isEmpty() && stored.isEmpty())
            missed.append(rule);
    }
    out << ruleNames().size() - missed.size() << " rules are needed, " << missed.size()
        << " are missed by nothing" << (missed.isEmpty() ? "" : ": ")
        << missed.join(QLatin1String(", ")) << '\n';
    return missed.isEmpty() && !records.isEmpty() ? 0 : 1;
}
