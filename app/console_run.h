// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/runner/diagnostic_runner.h"

#include <QObject>

namespace ecs {

/// One run of ecs-check: starts it, prints progress (standard error) and verdict (standard output),
/// saves, and ends with the exit code of the verdict.
class ConsoleRun : public QObject
{
    Q_OBJECT

public:
    ConsoleRun(CommandLine commandLine, DiagnosticRunner &runner, DesktopShell &shell,
               PrivateFacts privateFacts);

    void start();
    /// Stops measuring; what was found so far is judged, saved and printed all the same. A second
    /// call also stops the saving.
    void interrupt();

    /// What those who pass the files on have to know of the full network trace: where it is, its
    /// size and what it may hold. Empty where none was saved, else one line with its end.
    static QString fullTraceLine(const SaveResult &saved, bool inBundle);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onStepFinished(const StepResult &result);
    void onRunFinished(const RunRecord &record);
    void onSaved(const SaveResult &result);
    void save(const QString &directory);
    void finish();
    static QString warningsText(const Verdict &verdict);
    void printVerdict(const RunRecord &record);
    void printPlaces();
    bool writeJson(const RunRecord &redacted);
    void progressLine(const QString &line);
    void message(const QString &line); ///< important: standard error, also when quiet
    QString coloured(const QString &text, const char *code) const;

    CommandLine m_commandLine;
    DiagnosticRunner &m_runner;
    DesktopShell &m_shell;
    PrivateFacts m_privateFacts;
    RunId m_run;
    RunRecord m_record;
    SaveResult m_saved;
    QString m_captureDirectory;
    QString m_outputNote; ///< why the files do not lie on the Desktop
    QString m_saveError;  ///< of the first try, when a second place was needed
    bool m_triedFallback = false;
    bool m_interrupted = false;
};

} // namespace ecs
