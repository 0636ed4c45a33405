// SPDX-License-Identifier: MIT
#include "ui/run_view_model.h"

#include "ui/format.h"

#include <algorithm>
#include <numeric>

namespace ecs {

namespace {

/// Shares of the whole run in permille, after what the steps usually cost; the rest is the closing
/// of the capture and the judging.
constexpr std::array<int, allSteps.size()> stepShares = {20, 100, 80, 140, 160, 140, 230};

bool measuredAnything(const RunRecord &record)
{
    return std::any_of(record.steps.cbegin(), record.steps.cend(), [](const StepResult &result) {
        return result.status == StepStatus::Passed || result.status == StepStatus::Warning ||
               result.status == StepStatus::Failed;
    });
}

} // namespace

std::optional<double> StepView::elapsedMs() const
{
    if (state == StepState::Running && running.isValid())
        return static_cast<double>(running.elapsed());
    return result ? result->durationMs : std::nullopt;
}

RunViewModel::RunViewModel(DiagnosticRunner &runner, BoundOf boundOf, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_boundOf(std::move(boundOf))
{
    connectRunner();
}

void RunViewModel::connectRunner()
{
    using Runner = DiagnosticRunner;
    connect(&m_runner, &Runner::stepStarted, this, &RunViewModel::onStepStarted);
    connect(&m_runner, &Runner::stepFinished, this, &RunViewModel::onStepFinished);
    connect(&m_runner, &Runner::stepUpdated, this, &RunViewModel::onStepUpdated);
    connect(&m_runner, &Runner::waitingForReader, this, &RunViewModel::onWaiting);
    connect(&m_runner, &Runner::logAdded, this, &RunViewModel::onLog);
    connect(&m_runner, &Runner::captureProgress, this, &RunViewModel::onCaptureProgress);
    connect(&m_runner, &Runner::captureStopping, this, &RunViewModel::onCaptureStopping);
    connect(&m_runner, &Runner::runFinished, this, &RunViewModel::onFinished);
    connect(&m_runner, &Runner::saveFinished, this, &RunViewModel::onSaveFinished);
    connect(&m_runner, &Runner::progressChanged, this, [this](RunId id, StepId step, int permille) {
        if (!isCurrent(id) || m_runningStep != step)
            return;
        view(step).permille = std::clamp(permille, 0, 1000);
        updateProgress();
    });
    connect(&m_runner, &Runner::recordChanged, this, [this](RunId id, const RunRecord &record) {
        if (!isCurrent(id) || m_phase == RunPhase::Finished)
            return;
        m_record = record;
        Q_EMIT recordChanged();
    });
    connect(&m_runner, &Runner::saveProgress, this, [this](RunId id, int permille) {
        if (!isCurrent(id) || !m_save.running)
            return;
        m_save.permille = std::clamp(permille, 0, 1000);
        Q_EMIT saveChanged();
    });
}

StepView &RunViewModel::view(StepId step)
{
    return m_steps.at(static_cast<std::size_t>(step));
}

const StepView &RunViewModel::step(StepId step) const
{
    return m_steps.at(static_cast<std::size_t>(step));
}

void RunViewModel::start(const RunOptions &options)
{
    m_options = options;
    m_steppingThrough = options.stepThrough;
    m_stopRequested = false;
    m_unsaved = false;
    m_runningStep.reset();
    m_waitingFor.reset();
    m_steps.fill({});
    m_capture = {};
    m_save = {};
    m_record = {};
    m_progress = 0;
    m_log.clear();
    m_id = m_runner.start(options);
    m_phase = RunPhase::Running;
    Q_EMIT runStarted();
    Q_EMIT phaseChanged();
    Q_EMIT progressChanged(0);
}

void RunViewModel::proceed()
{
    if (m_phase != RunPhase::Waiting || m_stopRequested)
        return;
    const bool last = !m_waitingFor;
    setPhase(RunPhase::Running);
    m_runner.proceed(m_id);
    if (last)
        Q_EMIT judging();
}

void RunViewModel::runThrough()
{
    if (m_phase != RunPhase::Waiting && m_phase != RunPhase::Running)
        return;
    m_steppingThrough = false;
    setPhase(RunPhase::Running);
    m_runner.runThrough(m_id);
    Q_EMIT phaseChanged();
}

bool RunViewModel::canFinishHere() const
{
    const std::optional<StepResult> &platform = step(StepId::Platform).result;
    const auto *facts = platform ? platform->factsAs<PlatformFacts>() : nullptr;
    return m_phase == RunPhase::Waiting && !m_stopRequested && m_waitingFor && facts &&
           facts->ecsPolicy == EcsPolicy::DisabledByPolicy;
}

void RunViewModel::finishHere()
{
    if (!canFinishHere())
        return;
    setPhase(RunPhase::Running);
    m_runner.finishHere(m_id);
    Q_EMIT judging();
}

bool RunViewModel::canRepeat() const
{
    return (m_phase == RunPhase::Waiting && !m_stopRequested) ||
           (m_phase == RunPhase::Finished && !m_save.running);
}

void RunViewModel::beginRepeat(StepId step)
{
    if (m_phase == RunPhase::Finished)
        m_progress = 0; // a run of its own: its bar begins anew
    m_stopRequested = false;
    m_waitingFor.reset();
    m_save = {};
    setPhase(RunPhase::Running);
    Q_EMIT saveChanged();
    Q_EMIT repeatStarted(step);
}

void RunViewModel::repeatFrom(StepId step)
{
    if (!canRepeat())
        return;
    beginRepeat(step);
    m_runner.repeatFrom(m_id, step);
}

void RunViewModel::repeatFrom(StepId step, const RunOptions &options)
{
    if (!canRepeat())
        return;
    m_options = options;
    beginRepeat(step);
    m_runner.repeatFrom(m_id, step, options);
}

void RunViewModel::cancel()
{
    if (m_phase != RunPhase::Running && m_phase != RunPhase::Waiting)
        return;
    m_stopRequested = true;
    m_runner.cancel(m_id);
    Q_EMIT phaseChanged();
}

void RunViewModel::save(const SaveRequest &request)
{
    if (m_phase != RunPhase::Finished || m_save.running)
        return;
    m_save = {};
    m_save.running = true;
    Q_EMIT saveChanged();
    m_runner.save(m_id, request);
}

void RunViewModel::cancelSave()
{
    if (m_save.running)
        m_runner.cancelSave(m_id);
}

QString RunViewModel::boundText(StepId step) const
{
    return m_boundOf ? formatBound(m_boundOf(step)) : QString();
}

void RunViewModel::setPhase(RunPhase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void RunViewModel::updateProgress()
{
    int sum = 0;
    for (const StepId id : allSteps) {
        const StepView &of = step(id);
        const int share = stepShares.at(static_cast<std::size_t>(id));
        if (of.state == StepState::Running)
            sum += share * of.permille / 1000;
        else if (of.state != StepState::Waiting)
            sum += share;
    }
    const int steps = std::accumulate(stepShares.begin(), stepShares.end(), 0);
    if (m_capture.stopping)
        sum += (1000 - steps) * m_capture.stopPermille / 1100;
    if (m_phase == RunPhase::Finished)
        sum = 1000;
    if (sum <= m_progress)
        return;
    m_progress = sum;
    Q_EMIT progressChanged(m_progress);
}

void RunViewModel::storeResult(const StepResult &result)
{
    StepView &of = view(result.id);
    of.state = toStepState(result.status);
    of.result = result;
    of.permille = 1000;
    if (m_runningStep == result.id)
        m_runningStep.reset();
    if (result.id == StepId::Capture) {
        const auto *facts = result.factsAs<CaptureFacts>();
        m_capture.active =
            facts && !facts->stopped.has_value() &&
            (result.status == StepStatus::Passed || result.status == StepStatus::Warning);
        if (facts && facts->bytes)
            m_capture.bytes = facts->bytes;
        Q_EMIT captureChanged();
    }
}

void RunViewModel::onStepStarted(RunId id, StepId step)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished || m_phase == RunPhase::NotStarted)
        return;
    StepView &of = view(step);
    of.state = StepState::Running;
    of.permille = 0;
    of.lastLine.clear();
    of.running.start();
    m_runningStep = step;
    m_waitingFor.reset();
    setPhase(RunPhase::Running);
    Q_EMIT stepStarted(step);
    Q_EMIT stepChanged(step);
}

void RunViewModel::onStepFinished(RunId id, const StepResult &result)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished)
        return;
    storeResult(result);
    m_unsaved = true;
    updateProgress();
    Q_EMIT stepChanged(result.id);
    Q_EMIT stepEnded(result.id);
}

void RunViewModel::onStepUpdated(RunId id, const StepResult &result)
{
    // A capture that ends by itself updates its step while a page waits; nothing is updated once
    // the run has ended.
    if (!isCurrent(id) || m_phase == RunPhase::Finished)
        return;
    storeResult(result);
    Q_EMIT stepChanged(result.id);
}

void RunViewModel::onWaiting(RunId id, StepId next)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished)
        return;
    // The runner names the last step once more when nothing is left to measure.
    const bool nothingLeft = next == StepId::WebRequest && step(next).result.has_value();
    m_waitingFor = nothingLeft ? std::nullopt : std::optional(next);
    m_runningStep.reset();
    m_phase = RunPhase::Waiting;
    Q_EMIT phaseChanged();
}

void RunViewModel::onLog(RunId id, const LogEntry &entry)
{
    if (!isCurrent(id))
        return;
    m_log.append(entry);
    view(entry.step).lastLine = entry.text;
}

void RunViewModel::onCaptureProgress(RunId id, qint64 bytes, int secondsLeft)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished)
        return;
    m_capture.active = true;
    m_capture.bytes = bytes;
    m_capture.secondsLeft = secondsLeft;
    Q_EMIT captureChanged();
}

void RunViewModel::onCaptureStopping(RunId id, int permille)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished)
        return;
    m_capture.stopping = permille < 1000;
    m_capture.active = permille < 1000;
    m_capture.stopPermille = std::clamp(permille, 0, 1000);
    updateProgress();
    Q_EMIT captureChanged();
    // While a page waits or a step runs, a capture that ends by itself does not end the run.
    if (m_phase == RunPhase::Running && !m_runningStep && step(StepId::WebRequest).result)
        Q_EMIT judging();
}

void RunViewModel::onFinished(RunId id, const RunRecord &record)
{
    if (!isCurrent(id) || m_phase == RunPhase::Finished || m_phase == RunPhase::NotStarted)
        return;
    m_record = record;
    m_runningStep.reset();
    m_waitingFor.reset();
    m_stopRequested = false;
    m_capture.active = false;
    m_capture.stopping = false;
    // The record has the last word: a step that never sent its own signal still gets its state.
    for (const StepResult &result : record.steps)
        if (!result.superseded)
            storeResult(result);
    m_capture.active = false;
    m_unsaved = measuredAnything(record);
    m_phase = RunPhase::Finished;
    m_log.flush();
    updateProgress();
    Q_EMIT judging();
    for (const StepId step : allSteps)
        Q_EMIT stepChanged(step);
    Q_EMIT recordChanged();
    Q_EMIT captureChanged();
    Q_EMIT phaseChanged();
    Q_EMIT finished();
}

void RunViewModel::onSaveFinished(RunId id, const SaveResult &result)
{
    if (!isCurrent(id) || !m_save.running)
        return;
    m_save.running = false;
    m_save.permille = result.problem ? m_save.permille : 1000;
    m_save.result = result;
    if (!result.problem)
        m_unsaved = false;
    Q_EMIT saveChanged();
    Q_EMIT phaseChanged();
    Q_EMIT saveEnded();
}

} // namespace ecs
