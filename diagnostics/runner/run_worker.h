// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/runner/log_ring.h"
#include "diagnostics/runner/worker_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <mutex>
#include <stop_token>

namespace ecs {

/// The part of a run's state that the owner's thread may touch while the worker is busy: the stop
/// requests. Shared by both, so that cancel() takes effect without waiting for the worker's event
/// loop.
class RunControl
{
public:
    explicit RunControl(RunId id)
        : m_id(id)
    {
    }
    RunId id() const { return m_id; }

    void cancelMeasuring()
    {
        const std::scoped_lock lock(m_mutex);
        m_measuring.request_stop();
    }
    void cancelSaving()
    {
        const std::scoped_lock lock(m_mutex);
        m_saving.request_stop();
    }
    /// Called by the owner before it asks for a new leg or for saving, so that an earlier cancel
    /// does not end it, and one that comes before the worker gets to it does.
    void renewMeasuring()
    {
        const std::scoped_lock lock(m_mutex);
        m_measuring = std::stop_source();
    }
    void renewSaving()
    {
        const std::scoped_lock lock(m_mutex);
        m_saving = std::stop_source();
    }
    std::stop_token measuring()
    {
        const std::scoped_lock lock(m_mutex);
        return m_measuring.get_token();
    }
    std::stop_token saving()
    {
        const std::scoped_lock lock(m_mutex);
        return m_saving.get_token();
    }

private:
    const RunId m_id;
    std::mutex m_mutex;
    std::stop_source m_measuring;
    std::stop_source m_saving;
};

/// Lives in the worker's thread and does the work there. Commands arrive as queued calls; one that
/// comes while another is being carried out (a check waits in an event loop) is kept and done
/// afterwards.
class RunWorker : public QObject
{
    Q_OBJECT

public:
    explicit RunWorker(RunPlan plan);
    ~RunWorker() override;

    using Command = std::function<void()>;
    void post(Command command);

    void start(const std::shared_ptr<RunControl> &control, const RunOptions &options);
    void proceed(RunId id);
    void runThrough(RunId id);
    void finishHere(RunId id);
    void repeatFrom(RunId id, StepId step, const std::optional<RunOptions> &options);
    void endWaiting(RunId id); ///< after cancel: a run that waits for its reader ends
    void save(RunId id, const SaveRequest &request);

Q_SIGNALS:
    void stepStarted(ecs::RunId id, ecs::StepId step);
    void progressChanged(ecs::RunId id, ecs::StepId step, int permille);
    void logAdded(ecs::RunId id, const ecs::LogEntry &entry);
    void stepFinished(ecs::RunId id, const ecs::StepResult &result);
    void stepUpdated(ecs::RunId id, const ecs::StepResult &result);
    void recordChanged(ecs::RunId id, const ecs::RunRecord &record);
    void waitingForReader(ecs::RunId id, ecs::StepId next);
    void captureProgress(ecs::RunId id, qint64 bytes, int secondsLeft);
    void captureStopping(ecs::RunId id, int permille);
    void runFinished(ecs::RunId id, const ecs::RunRecord &record);
    void saveProgress(ecs::RunId id, int permille);
    void saveFinished(ecs::RunId id, const ecs::SaveResult &result);

private:
    void drainCommands();
    bool isCurrent(RunId id) const;
    void createParts();
    void beginLeg(const QList<StepId> &steps);
    void continueLeg();
    void runStep(StepId step);
    StepResult measure(Check &check);
    void planTargetsAndRoute();
    void judgeNow();
    void judgeFinally();
    void replaceStep(const StepResult &result);
    void markRemaining(StepStatus status, std::optional<StepReason> reason, const QString &summary);
    void markCancelled();
    void stopCapture();
    void captureTick();
    void finishLeg();
    void log(StepId step, LogLevel level, const QString &text);

    RunPlan m_plan;
    std::optional<Seams> m_seams;
    std::vector<std::unique_ptr<Check>> m_checks;

    std::deque<Command> m_commands;
    bool m_busy = false;

    std::shared_ptr<RunControl> m_control;
    RunOptions m_options;
    RunRecord m_record;
    std::optional<StepResult> m_ownWords; ///< of the step that judgeFinally() judged anew
    LogRing m_log;
    QList<StepId> m_toRun;  ///< rest of the current leg
    bool m_waiting = false; ///< for the reader
    bool m_finished = true;
    std::chrono::milliseconds m_budget{};       ///< measuring time left in this leg
    std::optional<ProxyReading> m_proxyReading; ///< from planning the route, for the proxy step
    std::unique_ptr<CaptureSession> m_capture;
    QElapsedTimer m_captureAge;
    QTimer m_captureTimer;
};

} // namespace ecs
