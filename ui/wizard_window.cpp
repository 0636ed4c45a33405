// SPDX-License-Identifier: MIT
#include "ui/wizard_window.h"

#include "ui/access_keys.h"
#include "ui/format.h"
#include "ui/pages/begin_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/save_page.h"
#include "ui/pages/step_page.h"
#include "ui/qt_services.h"
#include "ui/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/step_list_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ecs {

namespace {

constexpr int elapsedTickMs = 200;

void chooseCapture(RunOptions &options, bool wanted)
{
    if (!wanted)
        options.capture = CaptureMode::Off;
    else if (options.capture == CaptureMode::Off)
        options.capture = CaptureMode::Auto;
}

} // namespace

WizardWindow::WizardWindow(const WizardSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_run(*setup.runner, setup.stepBound)
{
    if (!m_setup.files) {
        m_ownFiles = createQtFileChooser();
        m_setup.files = m_ownFiles.get();
    }
    if (!m_setup.clipboard) {
        m_ownClipboard = createQtClipboard();
        m_setup.clipboard = m_ownClipboard.get();
    }
    // Without it, a style sheet keeps the palette of this window from its children.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    setWindowTitle(tr("Defender ECS Connectivity"));
    setObjectName(QStringLiteral("wizard"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/ecs/icons/app-%1.png").arg(size), QSize(size, size));
    setWindowIcon(icon);
    m_keysLater.setSingleShot(true);
    m_keysLater.setInterval(0);
    connect(&m_keysLater, &QTimer::timeout, this, [this] { assignAccessKeys(this); });
    m_splitLater.setSingleShot(true);
    m_splitLater.setInterval(0);
    connect(&m_splitLater, &QTimer::timeout, this, &WizardWindow::adaptSplit);
    m_clock.setInterval(elapsedTickMs);
    connect(&m_clock, &QTimer::timeout, this, &WizardWindow::updateElapsed);
    updateTheme();
    buildPages();
    buildFrame();
    connectRun();
    connectBar();
    connectPages();
    loadPlace();
    updateTheme();
    updateAll();
    showPage();
}

WizardWindow::~WizardWindow()
{
    // Pages and views hold references to members, which would go before them.
    disconnect(&m_run, nullptr, this, nullptr);
    m_clock.stop();
    m_keysLater.stop();
    m_splitLater.stop();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void WizardWindow::start()
{
    show();
    if (m_setup.runAll)
        beginRun(false, m_setup.options.capture != CaptureMode::Off);
    else
        focusLikeliest();
}

const RunRecord *WizardWindow::record() const
{
    return m_run.phase() == RunPhase::Finished ? &m_run.record() : nullptr;
}

bool WizardWindow::couldNotSave() const
{
    return m_run.saving().result && m_run.saving().result->problem.has_value();
}

Page *WizardWindow::page(PageId id) const
{
    return m_pages.at(static_cast<qsizetype>(id));
}

void WizardWindow::connectRun()
{
    connect(&m_run, &RunViewModel::runStarted, this, [this] {
        m_navigation.runStarted();
        updateAll();
    });
    connect(&m_run, &RunViewModel::stepStarted, this, [this](StepId step) {
        m_navigation.stepStarted(step);
        updateAll();
    });
    connect(&m_run, &RunViewModel::repeatStarted, this, [this](StepId step) {
        m_navigation.repeatStarted(step);
        updateAll();
    });
    connect(&m_run, &RunViewModel::judging, this, [this] {
        m_navigation.judging();
        updateAll();
    });
    connect(&m_run, &RunViewModel::stepChanged, this, [this] { updateAll(); });
    connect(&m_run, &RunViewModel::recordChanged, this, [this] { updatePage(); });
    connect(&m_run, &RunViewModel::captureChanged, this, [this] {
        updateBar();
        if (m_shown == PageId::Capture || m_shown == PageId::Result)
            updatePage();
    });
    connect(&m_run, &RunViewModel::progressChanged, this, [this] { updateBar(); });
    connect(&m_run, &RunViewModel::stepEnded, this, &WizardWindow::onStepEnded);
    connect(&m_run, &RunViewModel::phaseChanged, this, &WizardWindow::onPhaseChanged);
    connect(&m_run, &RunViewModel::finished, this, &WizardWindow::onFinished);
    connect(&m_run, &RunViewModel::saveChanged, this, [this] { updateAll(); });
    connect(&m_run, &RunViewModel::saveEnded, this, &WizardWindow::onSaveEnded);
    connect(m_run.log(), &LogModel::batchInserted, this, [this] {
        // The newest line stands in the card of the page whose step is running.
        if (m_run.runningStep() && pageOf(*m_run.runningStep()) == m_shown)
            updatePage();
    });
}

void WizardWindow::connectBar()
{
    connect(m_bar->backButton(), &QPushButton::clicked, this, [this] {
        m_navigation.back();
        updateAll();
    });
    connect(m_bar->primaryButton(), &QPushButton::clicked, this, &WizardWindow::primary);
    connect(m_bar->leaveButton(), &QPushButton::clicked, this, &WizardWindow::leave);
    // A run of its own, capture included: it is what proves a repair.
    connect(m_bar->runAgainButton(), &QPushButton::clicked, this,
            [this] { askBeforeRunning(false, m_run.options().capture != CaptureMode::Off); });
    connect(m_bar->saveCopyButton(), &QPushButton::clicked, m_save, &SavePage::saveCopy);
    connect(m_list, &StepListView::pageRequested, this, [this](PageId page) {
        if (m_navigation.canGoTo(page) && page != m_navigation.page()) {
            m_navigation.goTo(page);
            updateAll();
        }
    });
    connect(m_message, &MessageBar::changed, this, &WizardWindow::updateAccessKeys);
    const auto copy = [this](const QString &text) { m_setup.clipboard->setText(text); };
    connect(m_log, &LogPane::copyRequested, this, copy);
    connect(m_log, &LogPane::collapsedChanged, this, [this](bool collapsed, bool byReader) {
        if (!byReader)
            return;
        (stepOf(m_shown) && m_shown != PageId::Begin ? m_logFoldedOnSteps : m_logFoldedElsewhere) =
            collapsed;
        adaptSplit();
        updateAccessKeys();
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_splitByReader = true;
        m_logHeight = m_log->height();
    });
}

void WizardWindow::connectPages()
{
    for (Page *each : std::as_const(m_pages)) {
        connect(each, &Page::copyRequested, this,
                [this](const QString &text) { m_setup.clipboard->setText(text); });
        connect(each, &Page::controlsChanged, this, &WizardWindow::updateAccessKeys);
        connect(each, &Page::heightChanged, &m_splitLater, qOverload<>(&QTimer::start));
    }
    connect(m_begin, &BeginPage::startRequested, this, &WizardWindow::askBeforeRunning);
    connect(m_begin, &BeginPage::elevationRequested, this, &WizardWindow::askBeforeRestarting);
}

void WizardWindow::beginRun(bool stepThrough, bool withCapture)
{
    RunOptions options = m_setup.options;
    options.stepThrough = stepThrough;
    chooseCapture(options, withCapture);
    if (options.capture != CaptureMode::Off && options.captureDirectory.isEmpty())
        options.captureDirectory = m_setup.desktop->createPrivateDirectory();
    // Where nobody reads along, nobody can be asked.
    options.leftover = m_setup.runAll ? LeftoverMode::RemoveProven : LeftoverMode::Ask;
    m_autoProceed = stepThrough;
    m_run.start(options);
}

void WizardWindow::askBeforeRunning(bool stepThrough, bool withCapture)
{
    if (!m_run.hasUnsavedResults()) {
        beginRun(stepThrough, withCapture);
        return;
    }
    m_message->ask(StepState::Warning, tr("A new run discards the results that are not saved yet."),
                   {{tr("Save first…"), [this] { openSave(); }},
                    {tr("Run anyway"),
                     [this, stepThrough, withCapture] { beginRun(stepThrough, withCapture); }},
                    {tr("Keep the results"), {}}});
}

void WizardWindow::askBeforeRestarting(bool withCapture)
{
    if (!m_run.hasUnsavedResults()) {
        restartElevated(withCapture);
        return;
    }
    m_message->ask(StepState::Warning,
                   tr("Restarting discards the results that are not saved yet."),
                   {{tr("Save first…"), [this] { openSave(); }},
                    {tr("Restart anyway"), [this, withCapture] { restartElevated(withCapture); }},
                    {tr("Keep the results"), {}}});
}

void WizardWindow::restartElevated(bool withCapture)
{
    RunOptions options = m_setup.options;
    chooseCapture(options, withCapture);
    const DesktopResult result = m_setup.desktop->restartElevated(options, m_setup.save);
    switch (result.outcome) {
    case DesktopResult::Outcome::Done:
        reallyClose();
        return;
    case DesktopResult::Outcome::Refused:
        m_begin->setElevationNote(
            tr("The prompt was declined. You can continue without administrator rights."));
        return;
    default:
        m_begin->setElevationNote(tr("The program could not be restarted: %1. You can continue "
                                     "without administrator rights.")
                                      .arg(orDash(result.error)));
        return;
    }
}

void WizardWindow::primary()
{
    const BarState state = m_bar->barState();
    if (!state.primaryEnabled)
        return;
    switch (state.primary) {
    case PrimaryAct::None:
        return;
    case PrimaryAct::Next:
        m_navigation.forward();
        updateAll();
        return;
    case PrimaryAct::Proceed:
    case PrimaryAct::ShowResult:
        m_run.proceed();
        return;
    case PrimaryAct::OpenSave:
        openSave();
        return;
    case PrimaryAct::SaveNow:
        m_save->startSave();
        return;
    case PrimaryAct::Close:
        close();
        return;
    }
}

void WizardWindow::openSave()
{
    m_navigation.saveOpened();
    updateAll();
}

void WizardWindow::leave()
{
    if (m_run.saving().running) {
        m_run.cancelSave();
        return;
    }
    switch (m_run.phase()) {
    case RunPhase::Running:
    case RunPhase::Waiting:
        m_run.cancel();
        return;
    case RunPhase::NotStarted:
    case RunPhase::Finished:
        close();
        return;
    }
}

void WizardWindow::askBeforeClosing()
{
    const bool active = m_run.phase() == RunPhase::Running || m_run.phase() == RunPhase::Waiting;
    const QString text =
        active ? tr("The test is being stopped; what was measured so far is kept. Close "
                    "without saving it?")
               : tr("The results are not saved yet.");
    QList<MessageBar::Answer> answers;
    if (!active)
        answers.append({tr("Save…"), [this] { openSave(); }});
    else
        answers.append({tr("Keep open"), [this] { m_closeWhenFinished = false; }});
    answers.append({tr("Close without saving"), [this, active] {
                        if (active && m_run.phase() != RunPhase::Finished)
                            m_closeWhenFinished = true;
                        else
                            reallyClose();
                    }});
    if (!active)
        answers.append({tr("Keep open"), {}});
    m_message->ask(StepState::Warning, text, answers);
}

void WizardWindow::acceptClose(QCloseEvent *event)
{
    m_closing = true;
    savePlace();
    event->accept();
    Q_EMIT closed();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    // The end of the session is no question: the runner's destructor stops what runs.
    if (m_closing || qApp->isSavingSession()) {
        acceptClose(event);
        return;
    }
    const auto active = [this] {
        return m_run.phase() == RunPhase::Running || m_run.phase() == RunPhase::Waiting;
    };
    if (active())
        m_run.cancel();
    if (!active() && !m_run.hasUnsavedResults()) {
        acceptClose(event);
        return;
    }
    // Asked a second time: that is the answer.
    const bool answered = !m_message->isHidden();
    if (answered && !active()) {
        acceptClose(event);
        return;
    }
    event->ignore();
    if (answered) {
        m_message->dismiss();
        m_closeWhenFinished = true;
    } else {
        askBeforeClosing();
    }
}

void WizardWindow::reallyClose()
{
    if (m_closing)
        return;
    m_closing = true;
    close();
}

void WizardWindow::onPhaseChanged()
{
    const bool ticking = m_run.phase() == RunPhase::Running;
    if (ticking && !m_clock.isActive())
        m_clock.start();
    else if (!ticking)
        m_clock.stop();
    updateAll();
    if (m_run.phase() != RunPhase::Waiting)
        return;
    if (std::exchange(m_autoProceed, false) && m_run.waitingFor() == StepId::Platform) {
        m_run.proceed();
        return;
    }
    if (mayMoveFocus())
        focusLikeliest();
}

void WizardWindow::onFinished()
{
    m_clock.stop();
    updateAll();
    m_result->announce();
    if (m_closeWhenFinished || (!m_message->isHidden() && !m_run.hasUnsavedResults())) {
        m_closeWhenFinished = true;
        reallyClose();
        return;
    }
    // The question while stopping has no save button yet; now it has.
    if (!m_message->isHidden())
        askBeforeClosing();
    else if (mayMoveFocus())
        focusLikeliest();
    if (m_setup.runAll && m_setup.saveAndClose) {
        openSave();
        m_save->startSave();
    }
}

void WizardWindow::onSaveEnded()
{
    updateAll();
    m_save->card()->announce();
    if (m_run.saving().done() && m_setup.runAll && m_setup.saveAndClose)
        reallyClose();
    else if (mayMoveFocus())
        focusLikeliest();
}

void WizardWindow::onStepEnded(StepId step)
{
    auto *shown = qobject_cast<StepPage *>(page(m_shown));
    if (shown && shown->step() == step)
        shown->announce();
    else if (step == StepId::Elevation && m_shown == PageId::Begin)
        m_begin->card()->announce();
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_message->isHidden())
            m_message->dismiss();
        else
            leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A focused button is the default while it has the focus.
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else if (m_bar->primaryButton()->isVisible())
            primary();
        return;
    case Qt::Key_F1:
        showHelp();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ecs
