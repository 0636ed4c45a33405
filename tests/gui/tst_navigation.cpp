// SPDX-License-Identifier: MIT
#include "ui/navigation.h"

#include <QTest>

using namespace ecs;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRun();
    void goingBackStopsFollowing();
    void catchingUpFollowsAgain();
    void nothingBeyondWhatWasReached();
    void aRepeatReturnsToItsPage();
    void bar_data();
    void bar();
};

void TestNavigation::followsTheRun()
{
    Navigation navigation;
    navigation.runStarted();
    for (const StepId step : allSteps) {
        navigation.stepStarted(step);
        QCOMPARE(navigation.page(), pageOf(step));
    }
    navigation.judging();
    QCOMPARE(navigation.page(), PageId::Result);
    QVERIFY(!navigation.canGoTo(PageId::Save));
    navigation.saveOpened();
    QCOMPARE(navigation.page(), PageId::Save);
}

void TestNavigation::goingBackStopsFollowing()
{
    Navigation navigation;
    navigation.runStarted();
    navigation.stepStarted(StepId::Dns);
    navigation.back();
    QCOMPARE(navigation.page(), PageId::Capture);
    QVERIFY(!navigation.following());
    navigation.stepStarted(StepId::Port);
    QCOMPARE(navigation.page(), PageId::Capture);
    QCOMPARE(navigation.live(), PageId::Port);
}

void TestNavigation::catchingUpFollowsAgain()
{
    Navigation navigation;
    navigation.runStarted();
    navigation.stepStarted(StepId::Dns);
    navigation.back();
    navigation.forward();
    QVERIFY(navigation.following());
    navigation.stepStarted(StepId::Port);
    QCOMPARE(navigation.page(), PageId::Port);
}

void TestNavigation::nothingBeyondWhatWasReached()
{
    Navigation navigation;
    navigation.goTo(PageId::Dns);
    QCOMPARE(navigation.page(), PageId::Begin);
    navigation.back();
    QCOMPARE(navigation.page(), PageId::Begin);
    navigation.forward();
    QCOMPARE(navigation.page(), PageId::Begin);
}

void TestNavigation::aRepeatReturnsToItsPage()
{
    Navigation navigation;
    navigation.runStarted();
    navigation.judging();
    navigation.goTo(PageId::Dns);
    navigation.repeatStarted(StepId::Dns);
    QCOMPARE(navigation.page(), PageId::Dns);
    QVERIFY(navigation.following());
    QVERIFY(navigation.canGoTo(PageId::Result)); // the earlier result can still be looked at
}

void TestNavigation::bar_data()
{
    QTest::addColumn<PageId>("live");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<RunPhase>("phase");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<PrimaryAct>("primary");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<LeaveAct>("leave");

    const auto row = [](const char *name, PageId live, PageId page, RunPhase phase, bool saved,
                        PrimaryAct primary, bool enabled, LeaveAct leave) {
        QTest::newRow(name) << live << page << phase << saved << primary << enabled << leave;
    };
    row("first page", PageId::Begin, PageId::Begin, RunPhase::NotStarted, false, PrimaryAct::None,
        false, LeaveAct::Cancel);
    row("running", PageId::Dns, PageId::Dns, RunPhase::Running, false, PrimaryAct::Next, false,
        LeaveAct::Stop);
    row("running, looking back", PageId::Dns, PageId::Platform, RunPhase::Running, false,
        PrimaryAct::Next, true, LeaveAct::Stop);
    row("waiting", PageId::Dns, PageId::Dns, RunPhase::Waiting, false, PrimaryAct::Proceed, true,
        LeaveAct::Stop);
    row("waiting, looking back", PageId::Dns, PageId::Platform, RunPhase::Waiting, false,
        PrimaryAct::Next, true, LeaveAct::Stop);
    row("result", PageId::Result, PageId::Result, RunPhase::Finished, false, PrimaryAct::OpenSave,
        true, LeaveAct::Close);
    row("looking back from the result", PageId::Result, PageId::Dns, RunPhase::Finished, false,
        PrimaryAct::Next, true, LeaveAct::Close);
    row("save page", PageId::Save, PageId::Save, RunPhase::Finished, false, PrimaryAct::SaveNow,
        true, LeaveAct::Close);
    row("saved", PageId::Save, PageId::Save, RunPhase::Finished, true, PrimaryAct::Close, true,
        LeaveAct::Close);
}

void TestNavigation::bar()
{
    QFETCH(PageId, live);
    QFETCH(PageId, page);
    QFETCH(RunPhase, phase);
    QFETCH(bool, saved);
    QFETCH(PrimaryAct, primary);
    QFETCH(bool, enabled);
    QFETCH(LeaveAct, leave);

    Navigation navigation;
    if (phase != RunPhase::NotStarted) {
        navigation.runStarted();
        if (live == PageId::Save)
            navigation.saveOpened();
        else if (live == PageId::Result)
            navigation.judging();
        else
            navigation.stepStarted(*stepOf(live));
        navigation.goTo(page);
    }
    BarFacts facts;
    facts.phase = phase;
    facts.saved = saved;
    facts.waitingFor = StepId::Port;
    const BarState state = barStateFor(navigation, facts);
    QCOMPARE(state.primary, primary);
    QCOMPARE(state.primaryEnabled, enabled);
    QCOMPARE(state.leave, leave);
    QCOMPARE(state.canGoBack, page != PageId::Begin);
    QCOMPARE(state.saveCopy, saved);
}

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
