// SPDX-License-Identifier: MIT
#include "diagnostics/runner/worker_runner.h"

#include "diagnostics/runner/run_worker.h"

#include <QThread>

namespace ecs {

namespace {

class WorkerRunner final : public DiagnosticRunner
{
public:
    explicit WorkerRunner(RunPlan plan)
        : m_worker(new RunWorker(std::move(plan)))
    {
        m_thread.setObjectName(QStringLiteral("diagnostics"));
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        forward(&RunWorker::stepStarted, &DiagnosticRunner::stepStarted);
        forward(&RunWorker::progressChanged, &DiagnosticRunner::progressChanged);
        forward(&RunWorker::logAdded, &DiagnosticRunner::logAdded);
        forward(&RunWorker::stepFinished, &DiagnosticRunner::stepFinished);
        forward(&RunWorker::stepUpdated, &DiagnosticRunner::stepUpdated);
        forward(&RunWorker::recordChanged, &DiagnosticRunner::recordChanged);
        forward(&RunWorker::captureProgress, &DiagnosticRunner::captureProgress);
        forward(&RunWorker::captureStopping, &DiagnosticRunner::captureStopping);
        forward(&RunWorker::saveProgress, &DiagnosticRunner::saveProgress);
        forward(&RunWorker::saveFinished, &DiagnosticRunner::saveFinished);
        connect(m_worker, &RunWorker::waitingForReader, this, [this](RunId id, StepId next) {
            if (!isCurrent(id))
                return;
            m_state = State::Waiting;
            Q_EMIT waitingForReader(id, next);
        });
        connect(m_worker, &RunWorker::runFinished, this, [this](RunId id, const RunRecord &record) {
            if (!isCurrent(id))
                return;
            m_state = State::Finished;
            Q_EMIT runFinished(id, record);
        });
        m_thread.start();
    }

    ~WorkerRunner() override
    {
        if (const auto run = control()) {
            cancel(run->id());
            run->cancelSaving();
        }
        // Commands are carried out in order: when this one is reached, the capture has been
        // stopped.
        post([this](RunWorker &) { m_thread.quit(); });
        m_thread.wait();
    }

    RunId start(const RunOptions &options) override
    {
        assertThread();
        if (const auto earlier = control())
            cancel(earlier->id());
        const auto run = std::make_shared<RunControl>(RunId{++m_lastId});
        setControl(run);
        m_state = State::Running;
        post([run, options](RunWorker &worker) { worker.start(run, options); });
        return run->id();
    }

    void proceed(RunId id) override
    {
        assertThread();
        if (!isCurrent(id) || m_state != State::Waiting)
            return;
        m_state = State::Running;
        post([id](RunWorker &worker) { worker.proceed(id); });
    }

    void runThrough(RunId id) override
    {
        assertThread();
        if (!isCurrent(id) || m_state == State::Finished)
            return;
        m_state = State::Running;
        post([id](RunWorker &worker) { worker.runThrough(id); });
    }

    void finishHere(RunId id) override
    {
        assertThread();
        if (!isCurrent(id) || m_state != State::Waiting)
            return;
        m_state = State::Running;
        post([id](RunWorker &worker) { worker.finishHere(id); });
    }

    void repeatFrom(RunId id, StepId step) override { repeat(id, step, std::nullopt); }

    void repeatFrom(RunId id, StepId step, const RunOptions &options) override
    {
        repeat(id, step, options);
    }

    void cancel(RunId id) override
    {
        const auto run = control();
        if (!run || run->id() != id)
            return;
        run->cancelMeasuring();
        post([id](RunWorker &worker) { worker.endWaiting(id); });
    }

    void save(RunId id, const SaveRequest &request) override
    {
        assertThread();
        if (!isCurrent(id))
            return;
        control()->renewSaving();
        post([id, request](RunWorker &worker) { worker.save(id, request); });
    }

    void cancelSave(RunId id) override
    {
        assertThread();
        if (isCurrent(id))
            control()->cancelSaving();
    }

private:
    enum class State { Finished, Running, Waiting };

    template <typename Signal, typename Target>
    void forward(Signal signal, Target target)
    {
        connect(m_worker, signal, this, [this, target](RunId id, const auto &...rest) {
            // Queued calls of an earlier run may still arrive.
            if (isCurrent(id))
                Q_EMIT(this->*target)(id, rest...);
        });
    }

    // cancel() may come from any thread, so the pointer is read and written under a lock.
    std::shared_ptr<RunControl> control() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_control;
    }
    void setControl(std::shared_ptr<RunControl> control)
    {
        const std::scoped_lock lock(m_mutex);
        m_control = std::move(control);
    }

    bool isCurrent(RunId id) const
    {
        const auto run = control();
        return run && run->id() == id;
    }

    void assertThread() const { Q_ASSERT(QThread::currentThread() == thread()); }

    template <typename Command>
    void post(Command command)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, command = std::move(command)] {
                worker->post([worker, command] { command(*worker); });
            },
            Qt::QueuedConnection);
    }

    void repeat(RunId id, StepId step, const std::optional<RunOptions> &options)
    {
        assertThread();
        if (!isCurrent(id) || m_state == State::Running)
            return;
        if (m_state == State::Finished)
            control()->renewMeasuring();
        m_state = State::Running;
        post([id, step, options](RunWorker &worker) { worker.repeatFrom(id, step, options); });
    }

    QThread m_thread;
    RunWorker *m_worker; ///< lives in m_thread, deleted when it ends
    mutable std::mutex m_mutex;
    std::shared_ptr<RunControl> m_control; ///< of the newest run; guarded by m_mutex
    quint64 m_lastId = 0;
    State m_state = State::Finished;
};

} // namespace

std::unique_ptr<DiagnosticRunner> createWorkerRunner(RunPlan plan)
{
    return std::make_unique<WorkerRunner>(std::move(plan));
}

} // namespace ecs
