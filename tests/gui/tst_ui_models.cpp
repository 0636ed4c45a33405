// SPDX-License-Identifier: MIT
#include "canned_records.h"
#include "ui/models/facts_model.h"
#include "ui/models/log_model.h"
#include "ui/models/step_list_model.h"
#include "ui/widgets/log_pane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ecs;
using namespace ecs::test;

class TestUiModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logIsBatched();
    void logIsBoundedAndCountsWhatItDrops();
    void logCountsProblems();
    void logFilterPassesTextAndProblems();
    void factsKeepRowsWhenOnlyValuesChange();
    void factsResetWhenTheShapeChanges();
    void stepsSpeakStateAndWord();
};

namespace {

void fill(LogModel &model, int lines, LogLevel level = LogLevel::Info)
{
    for (int line = 0; line < lines; ++line)
        model.append(logLine(static_cast<quint64>(line) + 1, StepId::Dns, level,
                             QStringLiteral("line %1").arg(line)));
}

QString textAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, LogModel::TextColumn).data().toString();
}

} // namespace

void TestUiModels::logIsBatched()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    fill(model, 500);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 500);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(textAt(model, 499), QStringLiteral("line 499"));
}

void TestUiModels::logIsBoundedAndCountsWhatItDrops()
{
    LogModel model(nullptr, 100);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model, 80);
    model.flush();
    QCOMPARE(model.dropped(), 0);
    fill(model, 50);
    model.flush();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.dropped(), 30);
    QCOMPARE(textAt(model, 0), QStringLiteral("line 30"));
    // More between two batches than the model can ever hold.
    fill(model, 350);
    model.flush();
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.dropped(), 30 + 350);
    QCOMPARE(textAt(model, 99), QStringLiteral("line 349"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.dropped(), 0);
}

void TestUiModels::logCountsProblems()
{
    LogModel model(nullptr, 10);
    fill(model, 4, LogLevel::Warning);
    fill(model, 2, LogLevel::Error);
    fill(model, 3);
    model.flush();
    QCOMPARE(model.problems(), 6);
    fill(model, 5);
    model.flush();
    QCOMPARE(model.problems(), 2);
}

void TestUiModels::logFilterPassesTextAndProblems()
{
    LogModel model;
    LogFilter filter;
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    fill(model, 20);
    model.append(
        logLine(21, StepId::Dns, LogLevel::Warning, QStringLiteral("no answer from 10.0.0.53")));
    model.flush();
    QCOMPARE(filter.rowCount(), 21);
    filter.setOnlyProblems(true);
    QCOMPARE(filter.rowCount(), 1);
    filter.setOnlyProblems(false);
    filter.setText(QStringLiteral("LINE 1"));
    QCOMPARE(filter.rowCount(), 11); // 1 and 10…19
    fill(model, 2);
    model.flush();
    QCOMPARE(filter.rowCount(), 12);
}

void TestUiModels::factsKeepRowsWhenOnlyValuesChange()
{
    FactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    FactTable table;
    table.add(QStringLiteral("Size"), QStringLiteral("1 kB"));
    model.setTable(table);
    QCOMPARE(resets.count(), 1);
    table.rows[0][1].text = QStringLiteral("2 kB");
    model.setTable(table);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2 kB"));
    model.setTable(table);
    QCOMPARE(changes.count(), 1);
}

void TestUiModels::factsResetWhenTheShapeChanges()
{
    FactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FactTable table;
    table.headers = {QStringLiteral("Type"), QStringLiteral("Answer")};
    table.rows = {{{QStringLiteral("A")}, {QStringLiteral("192.0.2.1")}}};
    model.setTable(table);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Answer: 192.0.2.1"));
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestUiModels::stepsSpeakStateAndWord()
{
    StepListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 9);
    QVERIFY((model.indexOf(PageId::Begin).flags() & Qt::ItemIsEnabled) != 0);
    QVERIFY((model.indexOf(PageId::Dns).flags() & Qt::ItemIsEnabled) == 0);
    model.setEntry(PageId::Dns, {StepState::Running, {}, QStringLiteral("1.8 s"), true});
    const QString spoken = model.indexOf(PageId::Dns).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("running")) && spoken.contains(QStringLiteral("1.8 s")),
             qPrintable(spoken));
    model.setEntry(PageId::Save, {StepState::Passed, QStringLiteral("saved"), {}, true});
    QCOMPARE(model.indexOf(PageId::Save).data(StepListModel::WordRole).toString(),
             QStringLiteral("saved"));
}

QTEST_MAIN(TestUiModels)
#include "tst_ui_models.moc"
