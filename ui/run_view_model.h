// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/runner/diagnostic_runner.h"
#include "ui/models/log_model.h"
#include "ui/navigation.h"
#include "ui/step_state.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace ecs {

/// What is known of one step.
struct StepView
{
    StepState state = StepState::Waiting;
    std::optional<StepResult> result; ///< the newest attempt's
    QElapsedTimer running;            ///< valid while the step runs
    int permille = 0;
    QString lastLine; ///< the newest log line of the step

    /// Elapsed milliseconds: measured for a finished step, so far for a running one.
    std::optional<double> elapsedMs() const;
};

struct CaptureView
{
    bool active = false;
    bool stopping = false;
    int stopPermille = 0;
    std::optional<qint64> bytes;
    std::optional<int> secondsLeft;
};

struct SaveView
{
    bool running = false;
    int permille = 0;
    std::optional<SaveResult> result;

    bool done() const { return result && !result->problem; }
};

/// Gathers the runner's signals of the one current run and drops all others. Pages read from it and
/// never talk to the runner. Lives in the GUI thread.
class RunViewModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunViewModel)

public:
    using BoundOf = std::function<std::chrono::milliseconds(StepId)>;

    /// \a runner outlives this object. \a boundOf tells how long a step may take; empty = not said.
    RunViewModel(DiagnosticRunner &runner, BoundOf boundOf, QObject *parent = nullptr);

    void start(const RunOptions &options);
    void proceed();
    void runThrough();
    /// Leaves the rest out; ignored where canFinishHere() is false.
    void finishHere();
    /// Ignored while a step is running.
    void repeatFrom(StepId step);
    void repeatFrom(StepId step, const RunOptions &options);
    void cancel();
    void save(const SaveRequest &request);
    void cancelSave();

    RunPhase phase() const { return m_phase; }
    bool canRepeat() const;
    /// While a page waits with steps to come, on a computer where policy has switched ECS off.
    bool canFinishHere() const;
    bool stopRequested() const { return m_stopRequested; }
    bool steppingThrough() const { return m_steppingThrough; }
    /// While waiting: the step that proceed() begins; none when only the judging is left.
    std::optional<StepId> waitingFor() const { return m_waitingFor; }
    std::optional<StepId> runningStep() const { return m_runningStep; }
    const StepView &step(StepId step) const;
    const RunRecord &record() const { return m_record; }
    const RunOptions &options() const { return m_options; }
    const CaptureView &capture() const { return m_capture; }
    const SaveView &saving() const { return m_save; }
    /// True when something was measured that no bundle holds yet.
    bool hasUnsavedResults() const { return m_unsaved; }
    /// 0…1000 for the whole run; never goes back within a run.
    int progress() const { return m_progress; }
    QString boundText(StepId step) const;
    LogModel *log() { return &m_log; }

Q_SIGNALS:
    void phaseChanged();
    void runStarted();
    void stepStarted(ecs::StepId step);
    void stepChanged(ecs::StepId step);
    void stepEnded(ecs::StepId step);
    void repeatStarted(ecs::StepId step);
    /// All steps are done, the result is being worked out.
    void judging();
    void recordChanged();
    void progressChanged(int permille);
    void captureChanged();
    void finished();
    void saveChanged();
    void saveEnded();

private:
    bool isCurrent(RunId id) const { return m_id.value != 0 && id == m_id; }
    StepView &view(StepId step);
    void setPhase(RunPhase phase);
    void beginRepeat(StepId step);
    void updateProgress();
    void storeResult(const StepResult &result);
    void connectRunner();

    void onStepStarted(RunId id, StepId step);
    void onStepFinished(RunId id, const StepResult &result);
    void onStepUpdated(RunId id, const StepResult &result);
    void onWaiting(RunId id, StepId next);
    void onLog(RunId id, const LogEntry &entry);
    void onCaptureProgress(RunId id, qint64 bytes, int secondsLeft);
    void onCaptureStopping(RunId id, int permille);
    void onFinished(RunId id, const RunRecord &record);
    void onSaveFinished(RunId id, const SaveResult &result);

    DiagnosticRunner &m_runner;
    BoundOf m_boundOf;
    LogModel m_log;
    RunId m_id;
    RunOptions m_options;
    RunPhase m_phase = RunPhase::NotStarted;
    bool m_steppingThrough = false;
    bool m_stopRequested = false;
    bool m_unsaved = false;
    std::optional<StepId> m_runningStep;
    std::optional<StepId> m_waitingFor;
    std::array<StepView, allSteps.size()> m_steps;
    CaptureView m_capture;
    SaveView m_save;
    RunRecord m_record;
    int m_progress = 0;
};

} // namespace ecs
