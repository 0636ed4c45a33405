// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/step_list_model.h"
#include "ui/navigation.h"
#include "ui/run_view_model.h"
#include "ui/wizard_setup.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ecs {

class BeginPage;
class BottomBar;
class HelpPanel;
class LogPane;
class MessageBar;
class Page;
class ResultPage;
class SavePage;
class StepListView;

/// The wizard's window: list of steps, pages, live log and bottom bar. Needs nothing but a
/// WizardSetup; the run is driven through the abstract DiagnosticRunner alone.
class WizardWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardWindow)

public:
    explicit WizardWindow(const WizardSetup &setup, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Shows the window; with WizardSetup::runAll the run begins at once.
    void start();

    /// The newest record, for the exit code: null while nothing was finished.
    const RunRecord *record() const;
    /// True when the last attempt to save did not succeed.
    bool couldNotSave() const;

    PageId currentPage() const { return m_navigation.page(); }
    Page *page(PageId id) const;
    RunViewModel &run() { return m_run; }
    BottomBar *bottomBar() const { return m_bar; }
    LogPane *logPane() const { return m_log; }
    MessageBar *messageBar() const { return m_message; }
    StepListModel *steps() { return &m_steps; }
    StepListView *stepList() const { return m_list; }

Q_SIGNALS:
    /// The window has closed; the application may end.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    void connectRun();
    void connectBar();
    void connectPages();

    void beginRun(bool stepThrough, bool withCapture);
    void restartElevated(bool withCapture);
    void primary();
    void leave();
    void askBeforeClosing();
    void askBeforeRunning(bool stepThrough, bool withCapture);
    void askBeforeRestarting(bool withCapture);
    void reallyClose();
    void acceptClose(QCloseEvent *event);
    void openSave();

    void onPhaseChanged();
    void onFinished();
    void onSaveEnded();
    void onStepEnded(StepId step);

    /// Brings page, list, bar and log into line with the state.
    void updateAll();
    void updateSteps();
    void updateBar();
    void updatePage();
    void updateElapsed();
    StepListModel::Entry entryFor(PageId page) const;
    QString positionText() const;
    QString captureText() const;
    void showPage();
    void focusLikeliest();
    bool mayMoveFocus() const;
    void updateAccessKeys();
    void updateTheme();
    void updateLogPane();
    void adaptSplit();
    void showHelp();
    void loadPlace();
    void savePlace();

    WizardSetup m_setup;
    std::unique_ptr<FileChooser> m_ownFiles;
    std::unique_ptr<Clipboard> m_ownClipboard;
    RunViewModel m_run;
    Navigation m_navigation;
    StepListModel m_steps;
    StepListView *m_list = nullptr;
    QWidget *m_side = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<Page *> m_pages;
    QList<QScrollArea *> m_areas;
    BeginPage *m_begin = nullptr;
    ResultPage *m_result = nullptr;
    SavePage *m_save = nullptr;
    LogPane *m_log = nullptr;
    MessageBar *m_message = nullptr;
    BottomBar *m_bar = nullptr;
    QPointer<HelpPanel> m_help;
    QTimer m_clock;      ///< elapsed times while something runs
    QTimer m_keysLater;  ///< one assignment of access keys for many changes
    QTimer m_splitLater; ///< one division of the height for many changes
    PageId m_shown = PageId::Begin;
    bool m_autoProceed =
        false; ///< the choice "Step through" already was the act for the second page
    bool m_closing = false;
    bool m_closeWhenFinished = false;
    bool m_splitByReader = false;
    int m_logHeight = 0;
    bool m_logFoldedOnSteps = false;
    bool m_logFoldedElsewhere = true;
    bool m_theming = false;
};

} // namespace ecs
