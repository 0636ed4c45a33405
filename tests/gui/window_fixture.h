// SPDX-License-Identifier: MIT
#pragma once

#include "canned_records.h"
#include "fake_desktop.h"
#include "fake_runner.h"
#include "ui/theme.h"
#include "ui/wizard_window.h"

#include <QPushButton>
#include <QTest>

#include <memory>

namespace ecs::test {

/// The button of \a parent that shows \a text, its access key aside; null when there is none.
inline QPushButton *buttonNamed(QWidget *parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

/// A wizard on stand-ins for everything outside, and short words for what a run does.
struct WindowFixture
{
    WindowFixture()
    {
        setWizardStyle();
        setup.runner = &runner;
        setup.desktop = &desktop;
        setup.files = &chooser;
        setup.clipboard = &clipboard;
        setup.elevation.elevated = false;
        setup.stepBound = [](StepId) { return std::chrono::milliseconds(6000); };
    }

    WizardWindow &open()
    {
        window = std::make_unique<WizardWindow>(setup);
        window->start();
        window->activateWindow();
        return *window;
    }

    void beginStep(StepId id) { Q_EMIT runner.stepStarted(runner.id, id); }
    void endStep(StepId id) { Q_EMIT runner.stepFinished(runner.id, resultOf(record, id)); }
    void step(StepId id)
    {
        beginStep(id);
        endStep(id);
        Q_EMIT runner.recordChanged(runner.id, record);
    }
    void waitFor(StepId next) { Q_EMIT runner.waitingForReader(runner.id, next); }
    void finish() { Q_EMIT runner.runFinished(runner.id, record); }
    void wholeRun()
    {
        for (const StepId id : allSteps)
            step(id);
        finish();
    }
    void log(const QString &text, LogLevel level = LogLevel::Info)
    {
        Q_EMIT runner.logAdded(runner.id, logLine(++lines, StepId::Dns, level, text));
    }

    FakeRunner runner;
    FakeDesktop desktop;
    FakeChooser chooser;
    FakeClipboard clipboard;
    WizardSetup setup;
    RunRecord record = proxyAuthRecord();
    quint64 lines = 0;
    std::unique_ptr<WizardWindow> window; ///< last: goes first
};

} // namespace ecs::test
