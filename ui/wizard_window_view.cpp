// SPDX-License-Identifier: MIT
// The part of WizardWindow that builds the frame and brings it into line with the state; what the
// reader and the run set in motion is in wizard_window.cpp.
#include "diagnostics/verdict/cause_table.h"
#include "ui/access_keys.h"
#include "ui/format.h"
#include "ui/help_texts.h"
#include "ui/pages/begin_page.h"
#include "ui/pages/capture_page.h"
#include "ui/pages/dns_page.h"
#include "ui/pages/platform_page.h"
#include "ui/pages/port_page.h"
#include "ui/pages/proxy_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/save_page.h"
#include "ui/pages/web_request_page.h"
#include "ui/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/step_list_view.h"
#include "ui/wizard_window.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ecs {

namespace {

constexpr int defaultWidth = 960;
constexpr int defaultHeight = 680;
constexpr QSize smallestWindow(720, 520);
constexpr int sideWidth = 216;
constexpr int logMargin = 24;
constexpr int smallestLog = 132;
constexpr int smallestPage = 180;

const QLatin1String geometryKey("window/geometry");
const QLatin1String logHeightKey("log/height");
const QLatin1String foldedOnStepsKey("log/folded_on_steps");
const QLatin1String foldedElsewhereKey("log/folded_elsewhere");

} // namespace

void WizardWindow::buildPages()
{
    const PageContext context{m_run, m_setup};
    m_begin = new BeginPage(context);
    m_result = new ResultPage(context);
    m_save = new SavePage(context);
    m_pages = {m_begin,
               new PlatformPage(context),
               new CapturePage(context),
               new DnsPage(context),
               new PortPage(context),
               new ProxyPage(context),
               new WebRequestPage(context),
               m_result,
               m_save};
    m_stack = new QStackedWidget(this);
    for (Page *each : std::as_const(m_pages)) {
        auto *area = new QScrollArea(m_stack);
        area->setWidget(each);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        m_areas.append(area);
        m_stack->addWidget(area);
    }
}

void WizardWindow::buildFrame()
{
    m_side = new QWidget(this);
    m_side->setMinimumWidth(sideWidth);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_list = new StepListView(&m_steps, m_side);
    auto *help = new QPushButton(tr("&Help (F1)"), m_side);
    help->setProperty("quiet", true);
    connect(help, &QPushButton::clicked, this, &WizardWindow::showHelp);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 16, 1, 12);
    sideLayout->setSpacing(8);
    sideLayout->addWidget(m_list, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(8, 0, 12, 0);
    auto *version = new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, m_side);
    version->setText(m_setup.tool.version);
    version->setWordWrap(false);
    footer->addWidget(help);
    footer->addStretch(1);
    footer->addWidget(version);
    sideLayout->addLayout(footer);

    m_log = new LogPane(m_run.log());
    auto *logFrame = new QWidget(this);
    auto *logLayout = new QVBoxLayout(logFrame);
    logLayout->setContentsMargins(logMargin, 0, logMargin, 8);
    logLayout->addWidget(m_log);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(8);
    m_split->addWidget(m_stack);
    m_split->addWidget(logFrame);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);

    m_message = new MessageBar(this);
    m_bar = new BottomBar(this);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_side);
    upper->addWidget(m_split, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_bar);
    setMinimumSize(smallestWindow);
    resize(defaultWidth, defaultHeight);
    // Page first, then log, then buttons; the list of steps comes last.
    setTabOrder(m_log, m_bar);
    QWidget *previous = m_bar->leaveButton();
    for (QWidget *next : std::initializer_list<QWidget *>{m_list, help}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void WizardWindow::updateAll()
{
    updateSteps();
    updateBar();
    updatePage();
    showPage();
}

StepListModel::Entry WizardWindow::entryFor(PageId page) const
{
    StepListModel::Entry entry;
    entry.reachable = m_navigation.canGoTo(page);
    if (const std::optional<StepId> step = stepOf(page)) {
        const StepView &view = m_run.step(*step);
        entry.state = view.state;
        if (const std::optional<double> elapsed = view.elapsedMs())
            entry.elapsed = formatSeconds(*elapsed);
        return entry;
    }
    if (page == PageId::Result) {
        if (m_run.phase() == RunPhase::Finished) {
            const Failure cause = m_run.record().verdict.cause;
            const Severity severity = ecs::cause(cause).severity;
            entry.state = cause == Failure::CannotTell    ? StepState::CouldNotRun
                          : severity == Severity::Ok      ? StepState::Passed
                          : severity == Severity::Warning ? StepState::Warning
                                                          : StepState::Failed;
            if (cause == Failure::CannotTell)
                entry.word = tr("not clear");
        } else if (m_navigation.live() == PageId::Result) {
            entry.state = StepState::Running;
        }
        return entry;
    }
    const SaveView &save = m_run.saving();
    if (save.running) {
        entry.state = StepState::Running;
    } else if (save.result) {
        entry.state = save.done() ? StepState::Passed : StepState::Failed;
        entry.word = save.done() ? tr("saved") : tr("not saved");
    }
    return entry;
}

void WizardWindow::updateSteps()
{
    for (const PageId page : allPages)
        m_steps.setEntry(page, entryFor(page));
}

void WizardWindow::updateElapsed()
{
    if (m_run.runningStep())
        m_steps.setEntry(pageOf(*m_run.runningStep()), entryFor(pageOf(*m_run.runningStep())));
}

QString WizardWindow::positionText() const
{
    switch (m_run.phase()) {
    case RunPhase::NotStarted:
        return {};
    case RunPhase::Finished: {
        const RunRecord &record = m_run.record();
        if (!record.started.isValid() || !record.finished.isValid())
            return tr("Finished");
        const QString time =
            formatSeconds(static_cast<double>(record.started.msecsTo(record.finished)));
        return record.outcome == Outcome::Completed ? tr("Finished in %1").arg(time)
                                                    : tr("Ended after %1").arg(time);
    }
    case RunPhase::Running:
    case RunPhase::Waiting:
        break;
    }
    if (m_run.stopRequested())
        return tr("Stopping");
    if (m_navigation.live() == PageId::Result)
        return tr("Finishing");
    return tr("Step %1 of %2")
        .arg(static_cast<int>(m_navigation.live()) + 1)
        .arg(static_cast<int>(allSteps.size()));
}

QString WizardWindow::captureText() const
{
    const CaptureView &capture = m_run.capture();
    if (capture.stopping)
        return tr("Finishing the capture, %1 %").arg(capture.stopPermille / 10);
    if (capture.active && capture.bytes && capture.secondsLeft &&
        m_run.phase() == RunPhase::Waiting)
        return tr("Capturing packets · %1 · ends in %2")
            .arg(formatBytes(*capture.bytes), formatCountdown(*capture.secondsLeft));
    if (capture.active)
        return capture.bytes ? tr("Capturing packets · %1").arg(formatBytes(*capture.bytes))
                             : tr("Capturing packets");
    const auto *facts = m_run.step(StepId::Capture).result
                            ? m_run.step(StepId::Capture).result->factsAs<CaptureFacts>()
                            : nullptr;
    if (facts && facts->stopped == true)
        return tr("The capture has ended.");
    if (facts && facts->stopped == false)
        return tr("The capture could not be stopped");
    return {};
}

void WizardWindow::updateBar()
{
    BarFacts facts;
    facts.phase = m_run.phase();
    facts.waitingFor = m_run.waitingFor();
    facts.saving = m_run.saving().running;
    facts.saved = m_run.saving().done();
    facts.stopRequested = m_run.stopRequested();
    const BarState state = barStateFor(m_navigation, facts);
    if (state != m_bar->barState()) {
        const QWidget *focus = focusWidget();
        const bool focused = focus == m_bar->primaryButton() || focus == m_bar->leaveButton();
        m_bar->setBarState(state);
        updateAccessKeys();
        // A button that cannot be pressed any more must not pass the focus on to its neighbour,
        // "Stop".
        if (focused && !m_bar->primaryButton()->isEnabled())
            focusLikeliest();
    }
    m_bar->leaveButton()->setEnabled(!m_run.stopRequested() || m_run.saving().running);
    m_bar->setPosition(positionText());
    // How far saving is stands in its page's card: a bar that is full must not begin anew.
    m_bar->setProgress(m_run.progress(), m_run.phase() != RunPhase::NotStarted);
    m_bar->setCapture(captureText(), m_run.capture().active || m_run.capture().stopping);
}

void WizardWindow::updatePage()
{
    Page *current = page(m_navigation.page());
    const QWidget *focus = focusWidget();
    const bool focused = focus && current->isAncestorOf(focus);
    current->refresh();
    // What goes away must not pass the focus on to its neighbour, the log: there it would seem to
    // be the reader's choice.
    if (focused && !current->isAncestorOf(focusWidget()))
        focusLikeliest();
}

void WizardWindow::showPage()
{
    const PageId now = m_navigation.page();
    m_list->setCurrentPage(now);
    if (now == m_shown && m_stack->currentIndex() == static_cast<int>(now) && isVisible())
        return;
    const bool moveFocus = mayMoveFocus();
    m_shown = now;
    m_stack->setCurrentIndex(static_cast<int>(now));
    setAccessibleName(windowTitle() + QStringLiteral(", ") + page(now)->title());
    updateLogPane();
    updateAccessKeys();
    if (moveFocus)
        focusLikeliest();
    if (m_help && m_help->isVisible())
        m_help->showHelp(page(now)->title(), helpText(now));
}

bool WizardWindow::mayMoveFocus() const
{
    const QWidget *focus = focusWidget();
    // The log and the list of steps are where a reader settles; the run must not pull them away.
    return !focus || !focus->isVisible() ||
           (!m_log->isAncestorOf(focus) && !m_list->isAncestorOf(focus) && focus != m_list &&
            !m_message->isAncestorOf(focus));
}

void WizardWindow::focusLikeliest()
{
    Page *shown = page(m_shown);
    QWidget *target = shown->initialFocus();
    if (!target && m_bar->primaryButton()->isEnabled() && !m_bar->primaryButton()->isHidden())
        target = m_bar->primaryButton();
    if (!target) {
        const QList<StatusCard *> cards = shown->findChildren<StatusCard *>();
        const auto visible = std::find_if(cards.begin(), cards.end(),
                                          [](StatusCard *card) { return !card->isHidden(); });
        target = visible != cards.end() ? *visible : static_cast<QWidget *>(m_list);
    }
    target->setFocus(Qt::OtherFocusReason);
}

void WizardWindow::updateAccessKeys()
{
    m_keysLater.start();
}

void WizardWindow::updateLogPane()
{
    const bool onStep = stepOf(m_shown) && m_shown != PageId::Begin;
    m_log->setCollapsed(onStep ? m_logFoldedOnSteps : m_logFoldedElsewhere);
    adaptSplit();
}

void WizardWindow::adaptSplit()
{
    page(m_shown)->settle();
    const int total = m_split->height() - m_split->handleWidth();
    if (total <= 0)
        return;
    QWidget *frame = m_log->parentWidget();
    const QMargins margins = frame->layout()->contentsMargins();
    const int frameMargins = margins.top() + margins.bottom();
    if (m_log->isCollapsed()) {
        const int height = m_log->headerHeight() + frameMargins;
        frame->setMaximumHeight(height);
        m_split->setSizes({total - height, height});
        return;
    }
    frame->setMaximumHeight(QWIDGETSIZE_MAX);
    int log = m_logHeight + frameMargins;
    if (!m_splitByReader) {
        // The page gets what it needs, the log all the rest.
        Page *shown = page(m_shown);
        const int width = m_areas.at(static_cast<qsizetype>(m_shown))->viewport()->width();
        const int wanted =
            shown->hasHeightForWidth() ? shown->heightForWidth(width) : shown->sizeHint().height();
        log = total - std::max(wanted, smallestPage);
    }
    log = std::clamp(log, std::min(smallestLog, total / 2),
                     std::max(total - smallestPage, smallestLog));
    m_split->setSizes({total - log, log});
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptSplit();
}

void WizardWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect side(m_side->pos(), m_side->size());
    painter.fillRect(rect(), themeColour(ColourRole::Page, palette()));
    painter.fillRect(side, themeColour(ColourRole::Panel, palette()));
    painter.setPen(themeColour(ColourRole::Line, palette()));
    const int edge = isRightToLeft() ? side.left() : side.right();
    painter.drawLine(edge, side.top(), edge, side.bottom());
}

bool WizardWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        updateTheme();
    return handled;
}

void WizardWindow::updateTheme()
{
    if (m_theming)
        return;
    m_theming = true;
    // Two steps: children take over what changes, and nothing they were born with.
    const QPalette themed =
        themedPalette(QGuiApplication::palette(), m_setup.desktop->highContrast());
    setPalette({});
    setPalette(themed);
    const QString sheet = windowStyleSheet(palette());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
    if (m_list) {
        QPalette side = palette();
        side.setColor(QPalette::Base, themeColour(ColourRole::Panel, palette()));
        m_list->setPalette(side);
        for (Page *each : std::as_const(m_pages))
            each->refresh();
    }
    m_theming = false;
}

void WizardWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpPanel(this);
    m_help->setPalette({});
    m_help->setPalette(palette());
    m_help->showHelp(page(m_shown)->title(), helpText(m_shown));
}

void WizardWindow::loadPlace()
{
    if (!m_setup.settings)
        return;
    restoreGeometry(m_setup.settings->value(geometryKey).toByteArray());
    m_logHeight = m_setup.settings->value(logHeightKey, 0).toInt();
    m_splitByReader = m_logHeight > 0;
    m_logFoldedOnSteps = m_setup.settings->value(foldedOnStepsKey, false).toBool();
    m_logFoldedElsewhere = m_setup.settings->value(foldedElsewhereKey, true).toBool();
}

void WizardWindow::savePlace()
{
    if (!m_setup.settings)
        return;
    m_setup.settings->setValue(geometryKey, saveGeometry());
    if (m_splitByReader)
        m_setup.settings->setValue(logHeightKey, m_logHeight);
    m_setup.settings->setValue(foldedOnStepsKey, m_logFoldedOnSteps);
    m_setup.settings->setValue(foldedElsewhereKey, m_logFoldedElsewhere);
}

} // namespace ecs
