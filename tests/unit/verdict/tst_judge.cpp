// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge.h"
#include "diagnostics/verdict/judge_rules.h"
#include "judge_rows.h"
#include "record_builder.h"

#include <QTest>

#include <algorithm>

using namespace ecs;
using namespace ecs::test;

namespace {

QStringList words(const QList<Failure> &failures)
{
    QStringList list;
    for (const Failure failure : failures)
        list.append(toToken(failure));
    return list;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyTokenIsReached();
    void everyRuleIsNeeded();
    void everyCauseNamesItsEvidence();
    void textsAreComplete();
    void healthyNamesWhoSawIt();
    void isAPureFunction();
    void readsPartialRecords();
    void weighedSteps();
    void exitCodes_data();
    void exitCodes();
};

void TestJudge::weighedSteps()
{
    for (const Failure found :
         {Failure::EcsDisabledByPolicy, Failure::DefenderTooOld, Failure::DefenderServiceOff,
          Failure::DefenderBinaryUntrusted, Failure::CannotTell, Failure::TcpTimeout}) {
        const bool unused = found == Failure::EcsDisabledByPolicy ||
                            found == Failure::DefenderTooOld ||
                            found == Failure::DefenderServiceOff;
        for (const StepId id : allSteps) {
            StepResult result;
            result.id = id;
            result.status = StepStatus::Failed;
            result.failure = Failure::TcpTimeout;
            result.summary = QStringLiteral("No answer.");
            const bool onTheWay = id >= StepId::Dns;
            const StepResult weighed = weighedStep(result, found);
            QCOMPARE(weighed.status, unused && onTheWay ? StepStatus::Warning : StepStatus::Failed);
            QCOMPARE(weighed.failure, result.failure);
            QVERIFY(weighed.summary.endsWith(result.summary));
            result.status = StepStatus::CouldNotRun;
            QCOMPARE(weighedStep(result, found), result);
        }
    }
}

void TestJudge::rows_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < judgeRows().size(); ++i)
        QTest::newRow(qPrintable(judgeRows().at(i).name)) << static_cast<int>(i);
}

void TestJudge::rows()
{
    QFETCH(int, index);
    const JudgeRow &row = judgeRows().at(index);
    const Verdict verdict = judge(row.record);
    QCOMPARE(toToken(verdict.cause), toToken(row.cause));
    QCOMPARE(toToken(verdict.confidence), toToken(row.confidence));
    QCOMPARE(words(verdict.also), words(row.also));
    if (!row.says.isEmpty())
        QVERIFY2(verdict.explanation.contains(row.says), qPrintable(verdict.explanation));
    QVERIFY2(hasProof(row, verdict), qPrintable(row.proof));
}

void TestJudge::everyTokenIsReached()
{
    QList<Failure> reached;
    for (const JudgeRow &row : judgeRows()) {
        const Verdict verdict = judge(row.record);
        reached.append(verdict.cause);
        reached.append(verdict.also);
        QVERIFY2(!isWarningOnly(verdict.cause), qPrintable(row.name));
    }
    for (const Token<Failure> &token : Tokens<Failure>::table)
        QVERIFY2(reached.contains(token.value), qPrintable(QString(token.text)));
}

// Switching a rule off has to make a row wrong, or nothing holds the rule.
void TestJudge::everyRuleIsNeeded()
{
    const QStringList names = ruleNames();
    QVERIFY(names.size() > 40);
    for (const QString &name : names) {
        const bool missed =
            std::any_of(judgeRows().begin(), judgeRows().end(), [&](const JudgeRow &row) {
                return !fulfils(row, judge(row.record, QStringList{name}));
            });
        QVERIFY2(missed, qPrintable(QStringLiteral("no row needs the rule ") + name));
    }
}

void TestJudge::everyCauseNamesItsEvidence()
{
    for (const JudgeRow &row : judgeRows()) {
        const Verdict verdict = judge(row.record);
        QVERIFY2(!verdict.evidence.isEmpty(), qPrintable(row.name));
        for (const Evidence &evidence : verdict.evidence) {
            QVERIFY2(evidence.text.endsWith(u'.'), qPrintable(row.name + u'|' + evidence.text));
            QVERIFY2(!evidence.text.contains(u'%'), qPrintable(row.name + u'|' + evidence.text));
            QVERIFY2(!evidence.text.contains(QLatin1String("  ")), qPrintable(evidence.text));
        }
    }
}

void TestJudge::textsAreComplete()
{
    for (const JudgeRow &row : judgeRows()) {
        const Verdict verdict = judge(row.record);
        QVERIFY2(!verdict.headline.isEmpty(), qPrintable(row.name));
        QVERIFY2(!verdict.explanation.isEmpty(), qPrintable(row.name));
        QVERIFY2(!verdict.explanation.contains(u'{'), qPrintable(verdict.explanation));
        if (verdict.cause != Failure::Healthy)
            QVERIFY2(verdict.actions.size() >= 2, qPrintable(row.name));
        for (const QString &action : verdict.actions)
            QVERIFY2(!action.contains(u'{') && !action.isEmpty(), qPrintable(action));
        QCOMPARE(toToken(verdict.owner), toToken(cause(verdict.cause).owner));
    }
}

// Unless Defender's own record shows the same, healthy holds for this program alone.
void TestJudge::healthyNamesWhoSawIt()
{
    const QString words = QStringLiteral("as seen by this program");
    RunRecord record = healthyRecord();
    QVERIFY(judge(record).explanation.contains(words));
    platform(record).ecsLastSuccess = record.started.addSecs(-7200);
    QVERIFY(!judge(record).explanation.contains(words));
}

void TestJudge::isAPureFunction()
{
    for (const JudgeRow &row : judgeRows()) {
        RunRecord record = row.record;
        const Verdict first = judge(record);
        record.verdict = first; // neither an earlier verdict nor the artefacts are read
        record.artefacts = {{QStringLiteral("x.txt"), 1, {}}};
        QCOMPARE(judge(record), first);
        // nor does anything get lost on the way through JSON
        const auto again = fromJson(toJson(record));
        QVERIFY(again.has_value());
        QCOMPARE(judge(*again), first);
    }
}

void TestJudge::readsPartialRecords()
{
    QCOMPARE(judge(RunRecord{}).cause, Failure::CannotTell);
    for (const StepId from : allSteps) {
        RunRecord record = healthyRecord();
        endBefore(record, from);
        QCOMPARE(toToken(judge(record).cause), toToken(Failure::CannotTell));
        record.steps.clear();
        record.route.reset();
        QCOMPARE(judge(record).cause, Failure::CannotTell);
    }
}

void TestJudge::exitCodes_data()
{
    QTest::addColumn<QString>("causeToken");
    QTest::addColumn<QString>("outcomeToken");
    QTest::addColumn<bool>("couldNotSave");
    QTest::addColumn<int>("code");
    const auto row = [](const char *cause, const char *outcome, bool couldNotSave, int code) {
        QTest::addRow("%s %s %d", cause, outcome, couldNotSave)
            << QString::fromLatin1(cause) << QString::fromLatin1(outcome) << couldNotSave << code;
    };
    row("healthy", "completed", false, 0);
    row("healthy", "cancelled", false, 0);
    row("healthy", "completed", true, 21);
    row("clock_wrong", "completed", false, 10);
    row("dns_timeout", "completed", false, 11);
    row("dns_timeout", "timed_out", false, 11);
    row("dns_timeout", "completed", true, 21);
    row("tcp_refused", "completed", false, 12);
    row("proxy_denied", "cancelled", false, 13);
    row("tls_intercepted", "completed", false, 14);
    row("captive_portal", "completed", false, 15);
    row("cannot_tell", "completed", false, 20);
    row("cannot_tell", "cancelled", false, 22);
    row("cannot_tell", "timed_out", false, 22);
    row("cannot_tell", "timed_out", true, 21);
}

void TestJudge::exitCodes()
{
    QFETCH(QString, causeToken);
    QFETCH(QString, outcomeToken);
    QFETCH(bool, couldNotSave);
    QFETCH(int, code);
    RunRecord record;
    record.verdict.cause = *fromToken<Failure>(causeToken);
    record.outcome = *fromToken<Outcome>(outcomeToken);
    QCOMPARE(exitCode(record, couldNotSave), code);
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
