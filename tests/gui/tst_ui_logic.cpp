// SPDX-License-Identifier: MIT
#include "canned_records.h"
#include "ui/access_keys.h"
#include "ui/format.h"
#include "ui/path_nodes.h"
#include "ui/target_input.h"
#include "ui/widgets/timing_bars.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ecs;
using namespace ecs::test;

class TestUiLogic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void targetInput_data();
    void targetInput();
    void pathBreaksWhereTheCauseStrikes();
    void pathOfAHealthyRunIsWhole();
    void pathNamesThePort();
    void timingEndsInTheFailedPhase();
    void accessKeysAreUnique();
    void accessKeysFollowANewText();
    void accessKeysWithoutLatinLetters();
    void numbers();
};

void TestUiLogic::targetInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << QStringLiteral("https://ecs.office.com/config/v1/")
                           << QStringLiteral("https://ecs.office.com/config/v1/");
    QTest::newRow("host alone") << QStringLiteral("ecs.office.com")
                                << QStringLiteral("https://ecs.office.com/config/v1/");
    QTest::newRow("blanks around") << QStringLiteral("  https://a.example/config/v1/ ")
                                   << QStringLiteral("https://a.example/config/v1/");
    QTest::newRow("double slash kept") << QStringLiteral("https://a.example//config/v1/")
                                       << QStringLiteral("https://a.example//config/v1/");
    for (const char *bad :
         {"", "http://a.example/", "https://", "https://user:pw@a.example/", "https://a.example/#x",
          "ftp://a.example/", "https://a b/", "file:///etc/passwd", "javascript:alert(1)"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << QString();
    QTest::newRow("endless") << QString(QStringLiteral("https://a.example/") + QString(3000, u'x'))
                             << QString();
}

void TestUiLogic::targetInput()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const TargetInput input = parseTargetInput(text);
    QCOMPARE(input.url.toString(), url);
    QCOMPARE(input.problem.isEmpty(), !url.isEmpty());
}

void TestUiLogic::pathBreaksWhereTheCauseStrikes()
{
    const QList<PathNode> nodes = pathNodes(proxyAuthRecord());
    QCOMPARE(nodes.size(), 5);
    QCOMPARE(nodes.at(0).state, StepState::Passed);
    QCOMPARE(nodes.at(1).state, StepState::Passed);
    QCOMPARE(nodes.at(2).name, QStringLiteral("Proxy"));
    QCOMPARE(nodes.at(2).state, StepState::Failed);
    QCOMPARE(nodes.at(2).note, QStringLiteral("407"));
    QCOMPARE(nodes.at(3).state, StepState::Waiting);
    QCOMPARE(nodes.at(4).state, StepState::Waiting);
    QVERIFY(pathDescription(nodes).contains(QStringLiteral("Proxy: failed (407)")));

    const QList<PathNode> inspected = pathNodes(interceptedRecord());
    QCOMPARE(inspected.at(3).state, StepState::Failed);
    QCOMPARE(inspected.at(3).note, QStringLiteral("Zscaler"));
    QCOMPARE(inspected.at(2).state, StepState::Passed);
}

void TestUiLogic::pathOfAHealthyRunIsWhole()
{
    for (const PathNode &node : pathNodes(healthyRecord()))
        QCOMPARE(node.state, StepState::Passed);
}

void TestUiLogic::pathNamesThePort()
{
    QCOMPARE(pathNodes(healthyRecord()).at(2).name, QStringLiteral("Port 443"));
    const QList<PathNode> nothing = pathNodes(RunRecord{});
    QCOMPARE(nothing.size(), 5);
    for (const PathNode &node : nothing)
        QCOMPARE(node.state, StepState::Waiting);
}

void TestUiLogic::timingEndsInTheFailedPhase()
{
    const RunRecord record = proxyAuthRecord();
    const WebExchange *exchange = mainExchange(record);
    QVERIFY(exchange);
    const QList<TimingPhase> phases = timingPhases(*exchange);
    QCOMPARE(phases.size(), 3);
    QVERIFY(!phases.at(1).failed);
    QVERIFY(phases.at(2).failed);
    QCOMPARE(phases.at(2).startMs, 31.0);
    for (const TimingPhase &phase : timingPhases(*mainExchange(healthyRecord())))
        QVERIFY(!phase.failed);
}

void TestUiLogic::accessKeysAreUnique()
{
    QWidget window;
    QVBoxLayout layout(&window);
    const char *texts[] = {"&Save", "&Stop", "Save a copy", "Step", "Salt && &Pepper", "S"};
    for (const char *text : texts)
        layout.addWidget(new QPushButton(QString::fromUtf8(text), &window));
    window.show();
    assignAccessKeys(&window);
    QSet<QKeySequence> seen;
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        QVERIFY2(!key.isEmpty(), qPrintable(button->text()));
        QVERIFY2(!seen.contains(key), qPrintable(button->text()));
        seen.insert(key);
    }
    QCOMPARE(buttons.first()->text(), QStringLiteral("&Save")); // a wish that is free is kept
    const QStringList before = {buttons.at(1)->text(), buttons.at(5)->text()};
    assignAccessKeys(&window);
    QCOMPARE(buttons.at(1)->text(), before.first());
    QCOMPARE(buttons.at(5)->text(), before.last());
}

void TestUiLogic::accessKeysFollowANewText()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *one = new QPushButton(QStringLiteral("&Next"), &window);
    auto *two = new QPushButton(QStringLiteral("Name"), &window);
    layout.addWidget(one);
    layout.addWidget(two);
    window.show();
    assignAccessKeys(&window);
    one->setText(QStringLiteral("&Again"));
    assignAccessKeys(&window);
    QCOMPARE(one->text(), QStringLiteral("&Again"));
    QCOMPARE(two->text(), QStringLiteral("&Name"));
}

void TestUiLogic::accessKeysWithoutLatinLetters()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *one = new QPushButton(QStringLiteral("戻る"), &window);
    auto *two = new QPushButton(QStringLiteral("保存(&S)"), &window);
    layout.addWidget(one);
    layout.addWidget(two);
    window.show();
    assignAccessKeys(&window);
    QCOMPARE(one->text(), QStringLiteral("戻る(&A)"));
    QCOMPARE(two->text(), QStringLiteral("保存(&S)"));
    assignAccessKeys(&window);
    QCOMPARE(one->text(), QStringLiteral("戻る(&A)"));
}

void TestUiLogic::numbers()
{
    QCOMPARE(formatMs(12.4), QStringLiteral("12 ms"));
    QCOMPARE(formatMs(0.31), QStringLiteral("0.3 ms"));
    QCOMPARE(formatMs(5004.0), QStringLiteral("5.0 s"));
    QCOMPARE(formatMs(std::nullopt), QStringLiteral("–"));
    QCOMPARE(formatCountdown(571), QStringLiteral("9:31"));
    QCOMPARE(formatBound(std::chrono::milliseconds(5500)), QStringLiteral("At most 6\u00a0s."));
    QCOMPARE(formatBound({}), QString());
    QCOMPARE(orDash({}), QStringLiteral("–"));
}

QTEST_MAIN(TestUiLogic)
#include "tst_ui_logic.moc"
