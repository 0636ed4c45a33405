// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/report/bundle.h"

#include <QObject>

namespace ecs {

/// Names one run; every signal carries it and receivers drop the ones that are not theirs.
struct RunId
{
    quint64 value = 0;
    bool operator==(const RunId &) const = default;
};

/// What the front ends see of a run. All members are called in the thread that owns the object (the
/// GUI thread in the wizard), all signals arrive there. Abstract, so that pages can be driven by a
/// fake.
///
/// Life of a run: start() → stepStarted / progressChanged / logAdded / stepFinished for each step →
/// (capture stopped: stepUpdated) → exactly one runFinished, whatever happens. After runFinished
/// the run can still be repeated from a step (repeatFrom(), which ends in another runFinished with
/// the same id and the earlier attempts marked superseded) and saved.
class DiagnosticRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosticRunner)

public:
    explicit DiagnosticRunner(QObject *parent = nullptr);
    ~DiagnosticRunner() override;

    /// Starts a run and returns its id. One run at a time: an earlier one is cancelled first.
    virtual RunId start(const RunOptions &options) = 0;
    /// In a step-through run: begin the next step (after the last one: stop the capture and judge).
    virtual void proceed(RunId id) = 0;
    /// From now on run through without waiting.
    virtual void runThrough(RunId id) = 0;
    /// In a step-through run that waits, where policy has switched ECS off: leaves the rest out and
    /// judges; the run is complete. Elsewhere it goes on waiting.
    virtual void finishHere(RunId id) = 0;
    /// Repeats \a step and everything that depends on it. While a step is running the call is
    /// ignored.
    virtual void repeatFrom(RunId id, StepId step) = 0;
    /// As repeatFrom(), with options changed by the reader's choice on a page (for example a
    /// target).
    virtual void repeatFrom(RunId id, StepId step, const RunOptions &options) = 0;
    /// Thread-safe and idempotent. Measuring ends within 1 s; then the capture is stopped (at most
    /// 60 s, with progress) and runFinished follows.
    virtual void cancel(RunId id) = 0;
    /// Saves the newest record of the run in the worker's thread.
    virtual void save(RunId id, const SaveRequest &request) = 0;
    virtual void cancelSave(RunId id) = 0;

Q_SIGNALS:
    void stepStarted(ecs::RunId id, ecs::StepId step);
    void progressChanged(ecs::RunId id, ecs::StepId step, int permille);
    void logAdded(ecs::RunId id, const ecs::LogEntry &entry);
    void stepFinished(ecs::RunId id, const ecs::StepResult &result);
    /// A finished step's result changed (capture read, step judged anew by later facts).
    void stepUpdated(ecs::RunId id, const ecs::StepResult &result);
    /// What is known so far: targets, route, machine, provisional verdict. After each step.
    void recordChanged(ecs::RunId id, const ecs::RunRecord &record);
    /// The run waits for proceed() before \a next.
    void waitingForReader(ecs::RunId id, ecs::StepId next);
    /// While the capture runs: bytes so far, and seconds until it ends by itself (10 minutes after
    /// its start).
    void captureProgress(ecs::RunId id, qint64 bytes, int secondsLeft);
    /// The capture is being stopped, 0…1000.
    void captureStopping(ecs::RunId id, int permille);
    void runFinished(ecs::RunId id, const ecs::RunRecord &record);
    void saveProgress(ecs::RunId id, int permille);
    void saveFinished(ecs::RunId id, const ecs::SaveResult &result);
};

} // namespace ecs

Q_DECLARE_METATYPE(ecs::RunId)
Q_DECLARE_METATYPE(ecs::StepResult)
Q_DECLARE_METATYPE(ecs::RunRecord)
Q_DECLARE_METATYPE(ecs::LogEntry)
Q_DECLARE_METATYPE(ecs::SaveResult)
