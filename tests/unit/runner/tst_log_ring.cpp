// SPDX-License-Identifier: MIT
#include "diagnostics/runner/log_ring.h"

#include <QTest>

using namespace ecs;

class TestLogRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsRiseFromOne()
    {
        LogRing ring;
        QCOMPARE(ring.add({}, StepId::Dns, LogLevel::Info, QStringLiteral("a")).id, 1u);
        QCOMPARE(ring.add({}, StepId::Dns, LogLevel::Info, QStringLiteral("b")).id, 2u);
        QCOMPARE(ring.lastId(), 2u);
    }

    void linesOfOneStepAfterAnId()
    {
        LogRing ring;
        ring.add({}, StepId::Dns, LogLevel::Info, QStringLiteral("first"));
        ring.add({}, StepId::Port, LogLevel::Info, QStringLiteral("other step"));
        ring.add({}, StepId::Dns, LogLevel::Warning, QStringLiteral("second"));
        const QList<LogEntry> lines = ring.linesOf(StepId::Dns, 1);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().text, QStringLiteral("second"));
    }

    void aFullRingDropsTheOldestAndSaysSo()
    {
        LogRing ring(3);
        for (int i = 0; i < 10; ++i)
            ring.add({}, StepId::Dns, LogLevel::Info, QString::number(i));
        QCOMPARE(ring.dropped(), 7u);
        const QList<LogEntry> lines = ring.linesOf(StepId::Dns, 0);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.first().text, QStringLiteral("7 earlier lines were dropped"));
        QCOMPARE(lines.last().text, QStringLiteral("9"));
    }

    void textFromOutsideIsMadePlain()
    {
        LogRing ring;
        const LogEntry entry = ring.add({}, StepId::Dns, LogLevel::Info,
                                        QStringLiteral("a\x1b[31m\nb") + QChar(0x202E));
        QVERIFY(!entry.text.contains(QChar(0x1b)));
        QVERIFY(!entry.text.contains(QLatin1Char('\n')));
        QVERIFY(!entry.text.contains(QChar(0x202E)));
    }
};

QTEST_APPLESS_MAIN(TestLogRing)
#include "tst_log_ring.moc"
