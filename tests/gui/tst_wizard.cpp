// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_table.h"
#include "ui/pages/save_page.h"
#include "ui/pages/step_page.h"
#include "ui/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/facts_view.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/step_list_view.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace ecs;
using namespace ecs::test;

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runEverythingWalksThroughByItself();
    void stepThroughByKeyboardAlone();
    void offByPolicyMayEndOnItsPage();
    void backNeverRepeats();
    void runAgainOnAPage();
    void stopAndItsEnd();
    void closingWhileRunningCancels();
    void closingTwiceCloses();
    void closingWithUnsavedResultsAsks();
    void closingBeforeTheRunJustCloses();
    void saveProblemKeepsEverything();
    void saveRequestCarriesTheChoices();
    void runAllSaveAndClose();
    void runAgainAsksWhenResultsWouldBeLost();
    void elevationRefusedComesBack();
    void elevationAsksWhenResultsWouldBeLost();
    void elevationHandsOverTheCaptureBox_data();
    void elevationHandsOverTheCaptureBox();
    void noDefenderOffersAHost();
    void wrongHostIsSaidInPlace();
    void leftoverCaptureIsAskedAbout();
    void captureIndicatorStaysVisible();
    void stepEndIsAnnounced();
    void logFollowsUnlessScrolled();
    void logStaysFocusedWhileTheRunGoesOn();
    void windowPlaceIsRemembered();
    void paletteChangeIsFollowed();
};

void TestWizard::runEverythingWalksThroughByItself()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QCOMPARE(window.windowTitle(), QStringLiteral("Defender ECS Connectivity"));
    QVERIFY(window.bottomBar()->primaryButton()->isHidden());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(on.runner.count(QStringLiteral("start")), 1);
    QVERIFY(!on.runner.lastOptions.stepThrough);
    QCOMPARE(on.runner.lastOptions.captureDirectory, QStringLiteral("/private/run"));
    for (const StepId id : allSteps) {
        on.beginStep(id);
        QCOMPARE(window.currentPage(), pageOf(id));
        QVERIFY(!window.bottomBar()->primaryButton()->isEnabled());
        QVERIFY(window.bottomBar()->leaveButton()->isEnabled());
        QCOMPARE(window.bottomBar()->positionText(),
                 QStringLiteral("Step %1 of 7").arg(static_cast<int>(id) + 1));
        on.endStep(id);
    }
    on.finish();
    QCOMPARE(window.currentPage(), PageId::Result);
    QCOMPARE(window.bottomBar()->positionText(), QStringLiteral("Finished in 6.2 s"));
    QCOMPARE(window.bottomBar()->progressBar()->value(), 1000);
    QVERIFY(window.bottomBar()->primaryButton()->isEnabled());
    QVERIFY(window.focusWidget() == window.bottomBar()->primaryButton());
    QCOMPARE(window.page(PageId::Result)->title(),
             causeText(Failure::ProxyAuthRequired, TextLanguage::Display, on.record).headline);
}

void TestWizard::stepThroughByKeyboardAlone()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    // The two choices are reached by Tab, and taken by Enter.
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QVERIFY(on.runner.lastOptions.stepThrough);
    on.step(StepId::Elevation);
    on.waitFor(StepId::Platform);
    QCOMPARE(on.runner.count(QStringLiteral("proceed")), 1); // the choice was the act
    int expected = 1;
    for (int at = 1; at < static_cast<int>(allSteps.size()); ++at) {
        const StepId id = allSteps.at(static_cast<std::size_t>(at));
        on.beginStep(id);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return); // Enter does nothing while it runs
        QCOMPARE(on.runner.count(QStringLiteral("proceed")), expected);
        on.endStep(id);
        const bool last = id == StepId::WebRequest;
        on.waitFor(last ? id : allSteps.at(static_cast<std::size_t>(at) + 1));
        QCOMPARE(window.currentPage(), pageOf(id));
        QVERIFY2(window.focusWidget() == window.bottomBar()->primaryButton(),
                 qPrintable(toToken(id)));
        QVERIFY(!window.bottomBar()->primaryButton()->text().contains(QStringLiteral("Next")));
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(on.runner.count(QStringLiteral("proceed")), ++expected);
    }
    QCOMPARE(window.currentPage(), PageId::Result);
    on.finish();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return); // Save…
    QCOMPARE(window.currentPage(), PageId::Save);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return); // Save
    QCOMPARE(on.runner.count(QStringLiteral("save")), 1);
    SaveResult saved;
    saved.bundlePath = QStringLiteral("/home/joerg/Desktop/x.zip");
    Q_EMIT on.runner.saveFinished(on.runner.id, saved);
    QSignalSpy closed(&window, &WizardWindow::closed);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return); // Close
    QCOMPARE(closed.count(), 1);
    QVERIFY(!on.runner.calls.join(u' ').contains(QStringLiteral("stale")));
}

void TestWizard::offByPolicyMayEndOnItsPage()
{
    for (const bool offByPolicy : {false, true}) {
        WindowFixture on;
        for (StepResult &result : on.record.steps)
            if (auto *facts = std::get_if<PlatformFacts>(&result.facts); facts && offByPolicy)
                facts->ecsPolicy = EcsPolicy::DisabledByPolicy;
        WizardWindow &window = on.open();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return); // "Step through"
        QPushButton *now =
            buttonNamed(window.page(PageId::Platform), QStringLiteral("Show the result now"));
        QVERIFY(now);
        on.step(StepId::Elevation);
        on.waitFor(StepId::Platform);
        on.beginStep(StepId::Platform);
        QVERIFY(!now->isVisible());
        on.endStep(StepId::Platform);
        QVERIFY(!now->isVisible());
        on.waitFor(StepId::Capture);
        QCOMPARE(now->isVisible(), offByPolicy);
        if (!offByPolicy)
            continue;
        QVERIFY(window.focusWidget() == window.bottomBar()->primaryButton());
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Return);
        QCOMPARE(on.runner.count(QStringLiteral("finishHere")), 1);
        QVERIFY(!now->isVisible());
        QCOMPARE(window.currentPage(), PageId::Result);
        on.finish();
        QVERIFY(window.focusWidget() == window.bottomBar()->primaryButton());
        QCOMPARE(on.runner.count(QStringLiteral("proceed")), 1); // to the platform, no further
    }
}

void TestWizard::backNeverRepeats()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    const QStringList before = on.runner.calls;
    for (int page = 0; page < 7; ++page)
        window.bottomBar()->backButton()->click();
    QCOMPARE(window.currentPage(), PageId::Begin);
    QVERIFY(!window.bottomBar()->backButton()->isEnabled());
    for (int page = 0; page < 7; ++page)
        window.bottomBar()->primaryButton()->click();
    QCOMPARE(window.currentPage(), PageId::Result);
    QCOMPARE(on.runner.calls, before);
}

void TestWizard::runAgainOnAPage()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Elevation);
    on.endStep(StepId::Elevation);
    on.beginStep(StepId::Platform);
    QPushButton *again =
        buttonNamed(window.page(PageId::Dns), QStringLiteral("Run this step again"));
    QVERIFY(again);
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Dns);
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(on.runner.count(QStringLiteral("repeat dns")), 1);
    QVERIFY(!again->isVisible());
    on.step(StepId::Dns);
    on.finish();
    QCOMPARE(window.currentPage(), PageId::Result);
}

void TestWizard::stopAndItsEnd()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.step(StepId::Elevation);
    on.beginStep(StepId::Platform);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(on.runner.count(QStringLiteral("cancel")), 1);
    QVERIFY(!window.bottomBar()->leaveButton()->isEnabled());
    on.record = cancelledRecord();
    on.finish();
    QCOMPARE(window.currentPage(), PageId::Result);
    QCOMPARE(window.steps()->entry(PageId::Dns).state, StepState::Cancelled);
    QVERIFY(window.isVisible());
}

void TestWizard::closingWhileRunningCancels()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.step(StepId::Elevation);
    on.beginStep(StepId::Platform);
    QSignalSpy closed(&window, &WizardWindow::closed);
    window.close();
    QCOMPARE(on.runner.count(QStringLiteral("cancel")), 1);
    QVERIFY(window.isVisible());
    QVERIFY(window.messageBar()->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QPushButton *answer = buttonNamed(window.messageBar(), QStringLiteral("Close without saving"));
    QVERIFY(answer);
    answer->click();
    QCOMPARE(closed.count(), 0); // the capture is still being closed
    on.record = cancelledRecord();
    on.finish();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestWizard::closingTwiceCloses()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    QSignalSpy closed(&window, &WizardWindow::closed);
    window.close();
    QVERIFY(window.isVisible());
    window.close();
    QVERIFY(!window.isVisible());
    QCOMPARE(closed.count(), 1);
}

void TestWizard::closingWithUnsavedResultsAsks()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->leaveButton()->click();
    QVERIFY(window.isVisible());
    QVERIFY(window.messageBar()->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.messageBar()->isVisible());
    window.bottomBar()->leaveButton()->click();
    QCOMPARE(window.focusWidget(), window.messageBar()->buttons().first());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return); // "Save…" is the first answer
    QCOMPARE(window.currentPage(), PageId::Save);
}

void TestWizard::closingBeforeTheRunJustCloses()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QSignalSpy closed(&window, &WizardWindow::closed);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(on.runner.calls.isEmpty());
}

void TestWizard::saveProblemKeepsEverything()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->primaryButton()->click();
    auto *page = qobject_cast<SavePage *>(window.page(PageId::Save));
    QVERIFY(page);
    window.bottomBar()->primaryButton()->click();
    QVERIFY(!window.bottomBar()->primaryButton()->isEnabled());
    Q_EMIT on.runner.saveProgress(on.runner.id, 500);
    QVERIFY(page->card()->content().text.contains(QStringLiteral("50")));
    QCOMPARE(window.bottomBar()->progressBar()->value(), 1000); // it never goes back
    SaveResult problem;
    problem.problem = SaveProblem::DiskFull;
    problem.error = QStringLiteral("No space left on device (28)");
    Q_EMIT on.runner.saveFinished(on.runner.id, problem);
    QVERIFY(window.couldNotSave());
    QCOMPARE(page->card()->content().state, StepState::Failed);
    QCOMPARE(page->card()->content().detail, problem.error);
    QVERIFY(window.bottomBar()->primaryButton()->isEnabled());
    on.chooser.next = QStringLiteral("/mnt/other");
    buttonNamed(page, QStringLiteral("Choose…"))->click();
    window.bottomBar()->primaryButton()->click();
    QCOMPARE(on.runner.lastSave.directory, QStringLiteral("/mnt/other"));
    SaveResult saved;
    saved.bundlePath = QStringLiteral("/mnt/other/Defender_ECS_20261122_140211.zip");
    saved.bundleSha256 = QString(64, u'b');
    saved.bundleBytes = 1'912'000;
    Q_EMIT on.runner.saveFinished(on.runner.id, saved);
    QVERIFY(!window.couldNotSave());
    QVERIFY(page->card()->plainText().contains(saved.bundleSha256));
    QVERIFY(page->card()->plainText().contains(QStringLiteral("Defender_ECS_20261122_140211.zip")));
    buttonNamed(page, QStringLiteral("Open folder"))->click();
    QCOMPARE(on.desktop.calls.last(), QStringLiteral("folder /mnt/other"));
    on.chooser.next = QStringLiteral("/mnt/third");
    window.bottomBar()->saveCopyButton()->click();
    QCOMPARE(on.runner.count(QStringLiteral("save")), 3);
    QCOMPARE(on.runner.lastSave.directory, QStringLiteral("/mnt/third"));
}

void TestWizard::saveRequestCarriesTheChoices()
{
    WindowFixture on;
    on.setup.save.directory = QStringLiteral("/preset");
    on.setup.save.redaction = RedactionLevel::Standard;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->primaryButton()->click();
    auto *page = qobject_cast<SavePage *>(window.page(PageId::Save));
    QCOMPARE(page->request().directory, QStringLiteral("/preset"));
    QVERIFY(page->request().includeCapture);
    QVERIFY(!page->request().includeEtl);
    QVERIFY(page->request().etlFile.endsWith(QStringLiteral("capture.etl")));
    QVERIFY(page->request().zipPassword.isEmpty());
    // A password that was not typed is asked for, not left out silently.
    const QList<QCheckBox *> boxes = page->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        if (box->text().contains(QStringLiteral("AES")))
            box->setChecked(true);
    window.bottomBar()->primaryButton()->click();
    QCOMPARE(on.runner.count(QStringLiteral("save")), 0);
    const QList<QLineEdit *> fields = page->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        if (field->echoMode() == QLineEdit::Password)
            field->setText(QStringLiteral("geheim"));
    window.bottomBar()->primaryButton()->click();
    QCOMPARE(on.runner.count(QStringLiteral("save")), 1);
    QCOMPARE(on.runner.lastSave.zipPassword, QStringLiteral("geheim"));
}

void TestWizard::runAllSaveAndClose()
{
    WindowFixture on;
    on.setup.runAll = true;
    on.setup.saveAndClose = true;
    WizardWindow &window = on.open();
    QCOMPARE(on.runner.count(QStringLiteral("start")), 1);
    QSignalSpy closed(&window, &WizardWindow::closed);
    on.wholeRun();
    QCOMPARE(on.runner.count(QStringLiteral("save")), 1);
    SaveResult problem;
    problem.problem = SaveProblem::NoPermission;
    Q_EMIT on.runner.saveFinished(on.runner.id, problem);
    QCOMPARE(closed.count(), 0);
    QCOMPARE(window.currentPage(), PageId::Save);
    window.bottomBar()->primaryButton()->click();
    Q_EMIT on.runner.saveFinished(on.runner.id, {});
    QCOMPARE(closed.count(), 1);
    QVERIFY(window.record());
}

void TestWizard::runAgainAsksWhenResultsWouldBeLost()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->runAgainButton()->click();
    QCOMPARE(on.runner.count(QStringLiteral("start")), 1);
    QPushButton *answer = buttonNamed(window.messageBar(), QStringLiteral("Run anyway"));
    QVERIFY(answer);
    answer->click();
    QCOMPARE(on.runner.count(QStringLiteral("start")), 2);
    QCOMPARE(window.currentPage(), PageId::Begin);
}

void TestWizard::elevationRefusedComesBack()
{
    WindowFixture on;
    on.desktop.canElevate = true;
    on.desktop.answer.outcome = DesktopResult::Outcome::Refused;
    WizardWindow &window = on.open();
    QPushButton *elevate =
        buttonNamed(window.page(PageId::Begin), QStringLiteral("Restart as administrator"));
    QVERIFY(elevate && elevate->isVisible());
    elevate->click();
    QVERIFY(window.isVisible());
    const QList<StatusCard *> cards = window.page(PageId::Begin)->findChildren<StatusCard *>();
    QVERIFY(cards.first()->plainText().contains(QStringLiteral("declined")));
    on.desktop.answer.outcome = DesktopResult::Outcome::Done;
    QSignalSpy closed(&window, &WizardWindow::closed);
    elevate->click();
    QCOMPARE(closed.count(), 1);
}

void TestWizard::elevationAsksWhenResultsWouldBeLost()
{
    WindowFixture on;
    on.desktop.canElevate = true;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Begin);
    QPushButton *elevate =
        buttonNamed(window.page(PageId::Begin), QStringLiteral("Restart as administrator"));
    QSignalSpy closed(&window, &WizardWindow::closed);
    elevate->click();
    QCOMPARE(on.desktop.calls, QStringList());
    QVERIFY(window.messageBar()->isVisible());
    buttonNamed(window.messageBar(), QStringLiteral("Keep the results"))->click();
    QCOMPARE(on.desktop.calls, QStringList());
    elevate->click();
    buttonNamed(window.messageBar(), QStringLiteral("Save first…"))->click();
    QCOMPARE(window.currentPage(), PageId::Save);
    QCOMPARE(on.desktop.calls, QStringList());
    Q_EMIT window.stepList()->pageRequested(PageId::Begin);
    elevate->click();
    buttonNamed(window.messageBar(), QStringLiteral("Restart anyway"))->click();
    QCOMPARE(on.desktop.calls, QStringList{QStringLiteral("elevate")});
    QCOMPARE(closed.count(), 1);
}

void TestWizard::elevationHandsOverTheCaptureBox_data()
{
    QTest::addColumn<CaptureMode>("before");
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<CaptureMode>("handedOver");
    QTest::newRow("unticked") << CaptureMode::Auto << false << CaptureMode::Off;
    QTest::newRow("left ticked") << CaptureMode::On << true << CaptureMode::On;
    QTest::newRow("ticked") << CaptureMode::Off << true << CaptureMode::Auto;
}

void TestWizard::elevationHandsOverTheCaptureBox()
{
    QFETCH(const CaptureMode, before);
    QFETCH(const bool, ticked);
    QFETCH(const CaptureMode, handedOver);
    WindowFixture on;
    on.desktop.canElevate = true;
    on.setup.options.capture = before;
    WizardWindow &window = on.open();
    Page *page = window.page(PageId::Begin);
    auto *box = page->findChild<QCheckBox *>();
    QVERIFY(box);
    box->setChecked(ticked);
    buttonNamed(page, QStringLiteral("Restart as administrator"))->click();
    QCOMPARE(on.desktop.handedOver.capture, handedOver);
}

void TestWizard::noDefenderOffersAHost()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    StepResult missing;
    missing.id = StepId::Platform;
    missing.status = StepStatus::Failed;
    missing.failure = Failure::DefenderNotFound;
    for (StepResult &result : on.record.steps)
        if (result.id == StepId::Platform)
            result = missing;
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Platform);
    Page *page = window.page(PageId::Platform);
    QPushButton *use = buttonNamed(page, QStringLiteral("Test this host"));
    QVERIFY(use && use->isVisible());
    QVERIFY(qobject_cast<QLineEdit *>(window.focusWidget()));
    QTest::keyClicks(window.focusWidget(), QStringLiteral("https://ecs.example/config/v1/"));
    use->click();
    QCOMPARE(on.runner.count(QStringLiteral("repeat platform with options")), 1);
    QCOMPARE(on.runner.lastOptions.ecsUrls,
             QList<QUrl>{QUrl(QStringLiteral("https://ecs.example/config/v1/"))});
}

void TestWizard::wrongHostIsSaidInPlace()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.record.targets.first().source = TargetSource::CloudDefault;
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Platform);
    Page *page = window.page(PageId::Platform);
    auto *field = page->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(QStringLiteral("http://ecs.example/"));
    buttonNamed(page, QStringLiteral("Test this host"))->click();
    QCOMPARE(on.runner.calls.filter(QStringLiteral("repeat")).size(), 0);
    QVERIFY(field->accessibleDescription().contains(QStringLiteral("https")));
    field->clear();
    buttonNamed(page, QStringLiteral("Test this host"))->click();
    QCOMPARE(on.runner.lastOptions.cloud, std::optional(Cloud::Commercial));
}

void TestWizard::leftoverCaptureIsAskedAbout()
{
    WindowFixture on;
    for (StepResult &result : on.record.steps)
        if (auto *facts = std::get_if<CaptureFacts>(&result.facts)) {
            facts->leftoverSession = QStringLiteral("C:\\old.etl");
            facts->leftoverRemoved = false;
        }
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(on.runner.lastOptions.leftover, LeftoverMode::Ask);
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Capture);
    Page *page = window.page(PageId::Capture);
    QPushButton *remove = buttonNamed(page, QStringLiteral("End and delete the old capture"));
    QVERIFY(remove && remove->isVisible());
    remove->click();
    QCOMPARE(on.runner.count(QStringLiteral("repeat capture with options")), 1);
    QCOMPARE(on.runner.lastOptions.leftover, LeftoverMode::Remove);
}

void TestWizard::captureIndicatorStaysVisible()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Capture);
    Q_EMIT on.runner.captureProgress(on.runner.id, 612'000, 571);
    for (const StepId id : {StepId::Dns, StepId::Port, StepId::Proxy, StepId::WebRequest}) {
        on.beginStep(id);
        QVERIFY(window.bottomBar()->captureText().contains(QStringLiteral("Capturing")));
    }
    Q_EMIT on.runner.captureStopping(on.runner.id, 400);
    QVERIFY(window.bottomBar()->captureText().contains(QStringLiteral("40")));
    on.wholeRun();
    QVERIFY(window.bottomBar()->captureText().contains(QStringLiteral("The capture has ended.")));
}

void TestWizard::stepEndIsAnnounced()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.step(StepId::Elevation);
    on.beginStep(StepId::Dns);
    auto *page = qobject_cast<StepPage *>(window.page(PageId::Dns));
    QSignalSpy announced(page->card(), &StatusCard::announced);
    on.endStep(StepId::Dns);
    QCOMPARE(announced.count(), 1);
    QVERIFY(announced.first().first().toString().contains(QStringLiteral("20.190.147.9")));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(page->card());
    QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("20.190.147.9")));
}

void TestWizard::logFollowsUnlessScrolled()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Dns);
    const auto add = [&](int count) {
        for (int line = 0; line < count; ++line)
            on.log(QStringLiteral("line %1").arg(line));
        window.run().log()->flush();
    };
    add(200);
    QScrollBar *bar = window.logPane()->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    add(50);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    add(50);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 10);
    bar->setValue(bar->maximum());
    add(50);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestWizard::logStaysFocusedWhileTheRunGoesOn()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Dns);
    auto *filter = window.logPane()->findChild<QLineEdit *>();
    filter->setFocus();
    on.endStep(StepId::Dns);
    on.step(StepId::Port);
    on.wholeRun();
    QVERIFY(window.currentPage() == PageId::Result);
    // Folded away on the result page, the filter cannot keep the focus; before that it did.
    QVERIFY(!filter->isVisible() || window.focusWidget() == filter);
}

void TestWizard::windowPlaceIsRemembered()
{
    QTemporaryDir directory;
    QSettings settings(directory.filePath(QStringLiteral("place.ini")), QSettings::IniFormat);
    {
        WindowFixture on;
        on.setup.settings = &settings;
        WizardWindow &window = on.open();
        window.resize(1000, 700);
        QVERIFY(window.logPane()->isCollapsed());
        buttonNamed(window.logPane(), QStringLiteral("Live log"))->click();
        QVERIFY(!window.logPane()->isCollapsed());
        window.close();
    }
    WindowFixture on;
    on.setup.settings = &settings;
    WizardWindow &window = on.open();
    QCOMPARE(window.size(), QSize(1000, 700));
    QVERIFY(!window.logPane()->isCollapsed());
}

void TestWizard::paletteChangeIsFollowed()
{
    const QPalette before = QApplication::palette();
    WindowFixture on;
    WizardWindow &window = on.open();
    QCOMPARE(schemeOf(window.palette()), ColourScheme::Light);
    QApplication::setPalette(QPalette(QColor(45, 45, 48), QColor(32, 32, 34)));
    QTRY_COMPARE(schemeOf(window.palette()), ColourScheme::Dark);
    QCOMPARE(schemeOf(window.page(PageId::Begin)->palette()), ColourScheme::Dark);
    QApplication::setPalette(before);
    QTRY_COMPARE(schemeOf(window.palette()), ColourScheme::Light);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
