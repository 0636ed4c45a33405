// SPDX-License-Identifier: MIT
#include "diagnostics/runner/step_order.h"

#include <QTest>

using namespace ecs;

namespace {
StepResult resultOf(StepId id)
{
    StepResult result;
    result.id = id;
    return result;
}
} // namespace

class TestStepOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRepetitionBeginsWithTheStepItself()
    {
        for (const StepId step : allSteps)
            QCOMPARE(stepsToRepeat(step).first(), step);
    }

    void whatDependsOnTheAddressesIsRepeatedWithDns()
    {
        const QList<StepId> expected{StepId::Dns, StepId::Port, StepId::WebRequest};
        QCOMPARE(stepsToRepeat(StepId::Dns), expected);
    }

    void attemptsKeepTheContractsOrder()
    {
        RunRecord record;
        for (const StepId step : {StepId::WebRequest, StepId::Dns, StepId::Elevation})
            insertAttempt(record, resultOf(step));
        insertAttempt(record, resultOf(StepId::Dns));
        insertAttempt(record, resultOf(StepId::Dns));

        QStringList order;
        for (const StepResult &step : record.steps)
            order << QStringLiteral("%1#%2%3")
                         .arg(toToken(step.id))
                         .arg(step.attempt)
                         .arg(step.superseded ? QStringLiteral(" superseded") : QString());
        const QStringList expected{
            QStringLiteral("elevation#1"),      QStringLiteral("dns#3"),
            QStringLiteral("web_request#1"),    QStringLiteral("dns#1 superseded"),
            QStringLiteral("dns#2 superseded"),
        };
        QCOMPARE(order, expected);
        QCOMPARE(record.step(StepId::Dns)->attempt, 3);
    }
};

QTEST_APPLESS_MAIN(TestStepOrder)
#include "tst_step_order.moc"
