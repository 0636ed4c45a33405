// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge.h"
#include "stored_records.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace ecs;
using namespace ecs::test;

/// What whole runs in the lab found is judged again, in milliseconds and without a network.
class TestStoredRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void survivesItsOwnJson();
    void everyKindOfFaultIsThere();

private:
    QList<StoredRecord> m_records;
};

void TestStoredRecords::initTestCase()
{
    m_records = storedRecords(QStringLiteral(ECS_STORED_RECORDS));
    QVERIFY2(m_records.size() >= 90, qPrintable(QString::number(m_records.size())));
    for (const StoredRecord &stored : std::as_const(m_records))
        QVERIFY2(stored.problem.isEmpty(), qPrintable(stored.name + u": " + stored.problem));
}

void TestStoredRecords::verdicts_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_records.size(); ++i)
        QTest::newRow(qPrintable(m_records.at(i).name)) << static_cast<int>(i);
}

void TestStoredRecords::verdicts()
{
    QFETCH(int, index);
    const StoredRecord &stored = m_records.at(index);
    const Verdict then = stored.record.verdict;
    const Verdict now = judge(stored.record);
    QCOMPARE(toToken(now.cause), toToken(then.cause));
    QCOMPARE(toToken(now.confidence), toToken(then.confidence));
    QCOMPARE(alsoOf(now), alsoOf(then));
    QVERIFY(!now.headline.isEmpty() && !now.explanation.contains(u'{'));
    QVERIFY(!now.evidence.isEmpty());
}

void TestStoredRecords::survivesItsOwnJson()
{
    for (const StoredRecord &stored : std::as_const(m_records)) {
        const auto again = fromJson(toJson(stored.record));
        QVERIFY2(again.has_value(), qPrintable(stored.name));
        QVERIFY2(judge(*again) == judge(stored.record), qPrintable(stored.name));
    }
}

/// Every cause and every warning was seen in a run of a whole program.
void TestStoredRecords::everyKindOfFaultIsThere()
{
    QSet<Failure> reached;
    for (const StoredRecord &stored : std::as_const(m_records)) {
        reached.insert(stored.record.verdict.cause);
        for (const Failure failure : stored.record.verdict.also)
            reached.insert(failure);
    }
    QStringList missing;
    for (const Token<Failure> &token : Tokens<Failure>::table)
        if (!reached.contains(token.value))
            missing.append(QString(token.text));
    QCOMPARE(missing, QStringList());
}

QTEST_APPLESS_MAIN(TestStoredRecords)
#include "tst_stored_records.moc"
