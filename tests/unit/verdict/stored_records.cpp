// SPDX-License-Identifier: MIT
#include "stored_records.h"

#include "diagnostics/verdict/judge_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ecs::test {

namespace {

StoredRecord readOne(const QString &path, const QString &name)
{
    StoredRecord stored{name, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        stored.problem = file.errorString();
        return stored;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    const auto record = fromJson(document.object(), &stored.problem);
    if (record)
        stored.record = *record;
    else if (stored.problem.isEmpty())
        stored.problem = error.errorString();
    return stored;
}

} // namespace

QList<StoredRecord> storedRecords(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    QList<StoredRecord> records;
    for (const QString &name : std::as_const(names))
        records.append(readOne(QDir(folder).filePath(name), name.chopped(5)));
    return records;
}

QStringList alsoOf(const Verdict &verdict)
{
    QStringList tokens;
    for (const Failure failure : verdict.also)
        tokens.append(toToken(failure));
    tokens.sort();
    return tokens;
}

bool saysTheSame(const StoredRecord &stored, const QStringList &disabledRules)
{
    const Verdict &then = stored.record.verdict;
    const Verdict now = judge(stored.record, disabledRules);
    return now.cause == then.cause && now.confidence == then.confidence &&
           alsoOf(now) == alsoOf(then);
}

} // namespace ecs::test
