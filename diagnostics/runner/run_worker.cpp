// SPDX-License-Identifier: MIT
#include "diagnostics/runner/run_worker.h"

#include "diagnostics/checks/planning.h"
#include "diagnostics/runner/capture_reading.h"
#include "diagnostics/runner/step_order.h"
#include "diagnostics/runner/unfinished.h"
#include "diagnostics/verdict/judge.h"

#include <QUuid>

#include <algorithm>
#include <exception>

namespace ecs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds captureStopLimit{60'000};
constexpr milliseconds captureReadLimit{20'000};
constexpr milliseconds captureLifetime{10 * 60 * 1000};
constexpr milliseconds routePlanningLimit{5'000};
constexpr int captureTickMs = 1000;
constexpr double progressIntervalMs = 50;

QString seconds(double ms)
{
    return QString::number(ms / 1000.0, 'f', 1);
}

} // namespace

RunWorker::RunWorker(RunPlan plan)
    : m_plan(std::move(plan))
    , m_captureTimer(this)
{
    m_captureTimer.setInterval(captureTickMs);
    connect(&m_captureTimer, &QTimer::timeout, this, &RunWorker::captureTick);
}

RunWorker::~RunWorker() = default;

void RunWorker::post(Command command)
{
    m_commands.push_back(std::move(command));
    drainCommands();
}

void RunWorker::drainCommands()
{
    if (m_busy)
        return;
    m_busy = true;
    while (!m_commands.empty()) {
        const Command command = std::move(m_commands.front());
        m_commands.pop_front();
        command();
    }
    m_busy = false;
}

bool RunWorker::isCurrent(RunId id) const
{
    return m_control && m_control->id() == id;
}

void RunWorker::createParts()
{
    if (m_seams)
        return;
    m_seams = m_plan.createSeams();
    m_checks = m_plan.createChecks();
}

void RunWorker::start(const std::shared_ptr<RunControl> &control, const RunOptions &options)
{
    createParts();
    m_control = control;
    m_options = options;
    m_log.clear();
    m_ownWords.reset();
    m_finished = false;
    m_proxyReading.reset();
    m_record = {};
    m_record.runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record.tool = m_plan.tool;
    m_record.started = m_seams->clock->nowUtc();
    m_record.utcOffsetMinutes = m_seams->clock->utcOffsetMinutes();
    m_record.machine = m_seams->machine->read();
    beginLeg(QList<StepId>(allSteps.begin(), allSteps.end()));
}

void RunWorker::proceed(RunId id)
{
    if (!isCurrent(id) || !m_waiting)
        return;
    m_waiting = false;
    if (m_toRun.isEmpty()) {
        finishLeg();
        return;
    }
    runStep(m_toRun.takeFirst());
    continueLeg();
}

void RunWorker::runThrough(RunId id)
{
    if (!isCurrent(id) || m_finished)
        return;
    m_options.stepThrough = false;
    if (m_waiting) {
        m_waiting = false;
        continueLeg();
    }
}

void RunWorker::finishHere(RunId id)
{
    // After a cancellation endWaiting() is on its way, and has the last word.
    if (!isCurrent(id) || !m_waiting || m_control->measuring().stop_requested())
        return;
    const auto *facts = m_record.facts<PlatformFacts>();
    m_waiting = false;
    if (!facts || facts->ecsPolicy != EcsPolicy::DisabledByPolicy) {
        continueLeg();
        return;
    }
    markRemaining(StepStatus::Skipped, StepReason::NotApplicable,
                  QStringLiteral("Not run: ECS is switched off by policy."));
    finishLeg();
}

void RunWorker::endWaiting(RunId id)
{
    if (!isCurrent(id) || !m_waiting || !m_control->measuring().stop_requested())
        return;
    m_waiting = false;
    continueLeg();
}

void RunWorker::repeatFrom(RunId id, StepId step, const std::optional<RunOptions> &options)
{
    if (!isCurrent(id) || (!m_finished && !m_waiting))
        return;
    if (options) {
        const bool stepThrough = m_options.stepThrough;
        m_options = *options;
        m_options.stepThrough = stepThrough;
    }
    // In a run that waits, only what has run already is repeated; the rest comes in its turn.
    QList<StepId> again;
    const QList<StepId> later = m_toRun;
    for (const StepId dependent : stepsToRepeat(step))
        if (!later.contains(dependent))
            again.append(dependent);
    const bool wasWaiting = std::exchange(m_waiting, false);
    m_finished = false;
    if (!wasWaiting) {
        m_options.stepThrough = false; // the reader has seen every page: nothing to wait for
        beginLeg(again);
        return;
    }
    for (const StepId each : std::as_const(again))
        runStep(each);
    m_toRun = later;
    continueLeg();
}

void RunWorker::beginLeg(const QList<StepId> &steps)
{
    m_toRun = steps;
    m_budget = m_options.timeout;
    m_record.outcome = Outcome::Completed;
    if (m_options.stepThrough)
        runStep(m_toRun.takeFirst());
    continueLeg();
}

void RunWorker::continueLeg()
{
    for (;;) {
        if (m_control->measuring().stop_requested()) {
            markCancelled();
        } else if (m_budget <= milliseconds::zero() && !m_toRun.isEmpty()) {
            m_record.outcome = Outcome::TimedOut;
            markRemaining(StepStatus::CouldNotRun, StepReason::TimedOut,
                          QStringLiteral("Not run: the time for the whole run was over."));
        }
        const bool over = m_record.outcome != Outcome::Completed;
        if (!over && m_options.stepThrough) {
            m_waiting = true;
            Q_EMIT waitingForReader(m_control->id(),
                                    m_toRun.isEmpty() ? StepId::WebRequest : m_toRun.first());
            return;
        }
        if (m_toRun.isEmpty()) {
            finishLeg();
            return;
        }
        runStep(m_toRun.takeFirst());
    }
}

void RunWorker::runStep(StepId step)
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(),
                                    [&](const auto &check) { return check->id() == step; });
    if (found == m_checks.end() || m_control->measuring().stop_requested()) {
        m_toRun.prepend(step);
        markCancelled();
        return;
    }
    if (step == StepId::Capture)
        stopCapture(); // a repeated capture step replaces one that still runs
    Q_EMIT stepStarted(m_control->id(), step);
    const StepResult result = measure(**found);
    insertAttempt(m_record, result);
    if (step == StepId::Platform)
        planTargetsAndRoute();
    if (step == StepId::Elevation) {
        if (const auto *facts = m_record.facts<ElevationFacts>()) {
            m_record.machine.elevated = facts->elevated;
            m_record.machine.account = facts->account;
        }
    }
    if (m_capture && !m_captureTimer.isActive()) {
        m_captureAge.start();
        m_captureTimer.start();
    }
    Q_EMIT stepFinished(m_control->id(), *m_record.step(step));
    judgeNow();
    Q_EMIT recordChanged(m_control->id(), m_record);
}

StepResult RunWorker::measure(Check &check)
{
    const StepId step = check.id();
    const std::stop_token stop = m_control->measuring();
    const quint64 logBefore = m_log.lastId();
    const QDateTime started = m_seams->clock->nowUtc();
    const double startedMs = m_seams->clock->monotonicMs();
    const QDeadlineTimer runDeadline(m_budget);
    const Bounds runBounds{stop, runDeadline};

    double lastProgressMs = -progressIntervalMs;
    RunContext context{
        *m_seams,
        m_options,
        m_record,
        runBounds.within(check.bound()),
        [&](LogLevel level, const QString &text) { log(step, level, text); },
        [&](int permille) {
            const double now = m_seams->clock->monotonicMs();
            if (permille < 1000 && now - lastProgressMs < progressIntervalMs)
                return;
            lastProgressMs = now;
            Q_EMIT progressChanged(m_control->id(), step, std::clamp(permille, 0, 1000));
        },
        m_capture,
        step == StepId::Proxy ? std::exchange(m_proxyReading, std::nullopt) : std::nullopt,
    };

    StepResult result;
    try {
        result = check.run(context);
    } catch (const std::exception &problem) {
        // Our own trouble (memory, a bug): the run goes on and says so; it says nothing about the
        // network.
        result.status = StepStatus::CouldNotRun;
        result.reason = StepReason::StartProblem;
        result.summary = QStringLiteral("This step ended early: %1.")
                             .arg(QString::fromLocal8Bit(problem.what()));
        log(step, LogLevel::Error, result.summary);
    }
    const double durationMs = m_seams->clock->monotonicMs() - startedMs;
    m_budget -= milliseconds(static_cast<qint64>(durationMs));

    result.id = step;
    result.started = started;
    result.durationMs = durationMs;
    if (stop.stop_requested()) {
        result.status = StepStatus::Cancelled;
        result.failure.reset();
        result.reason.reset();
        forgetTimeouts(result.facts);
        result.summary = QStringLiteral("Stopped by the user after %1 s.").arg(seconds(durationMs));
    } else if (runDeadline.hasExpired() && (!result.failure || isTimeout(*result.failure)) &&
               result.status != StepStatus::Passed) {
        result.status = StepStatus::CouldNotRun;
        result.failure.reset();
        result.reason = StepReason::TimedOut;
        forgetTimeouts(result.facts);
        result.summary =
            QStringLiteral("The time for the whole run was over before this step ended.");
        m_record.outcome = Outcome::TimedOut;
    }
    // What the verdict says so far is what the earlier steps found on this machine.
    result = weighedStep(result, m_record.verdict.cause);
    log(step, result.status == StepStatus::Failed ? LogLevel::Error : LogLevel::Info,
        QStringLiteral("%1 after %2 s. %3")
            .arg(toToken(result.status), seconds(durationMs), result.summary));
    result.log = m_log.linesOf(step, logBefore);
    return result;
}

void RunWorker::planTargetsAndRoute()
{
    const double startedMs = m_seams->clock->monotonicMs();
    const auto *facts = m_record.facts<PlatformFacts>();
    QStringList notTested;
    m_record.targets = selectTargets(m_options, facts ? *facts : PlatformFacts{}, &notTested);
    const quint64 logBefore = m_log.lastId();
    for (const QString &sentence : std::as_const(notTested))
        log(StepId::Platform, LogLevel::Warning, sentence);
    for (StepResult &step : m_record.steps)
        if (step.id == StepId::Platform && !step.superseded)
            step.log += m_log.linesOf(StepId::Platform, logBefore);
    if (!m_record.targets.isEmpty()) {
        const Bounds bounds =
            Bounds{m_control->measuring(), QDeadlineTimer(m_budget)}.within(routePlanningLimit);
        PlannedRoute planned = readRoute(m_options, m_record.targets, *m_seams->proxies, bounds);
        m_record.route = std::move(planned.route);
        m_proxyReading = std::move(planned.reading);
    }
    m_budget -= milliseconds(static_cast<qint64>(m_seams->clock->monotonicMs() - startedMs));
}

void RunWorker::judgeNow()
{
    m_record.verdict = judge(m_record);
}

// A step is judged anew only when everything is known, and from what it said itself.
void RunWorker::judgeFinally()
{
    if (m_ownWords)
        replaceStep(*std::exchange(m_ownWords, std::nullopt));
    judgeNow();
    if (const std::optional<StepResult> anew = rejudgedStep(m_record)) {
        m_ownWords = *m_record.step(anew->id);
        replaceStep(*anew);
        Q_EMIT stepUpdated(m_control->id(), *anew);
    }
}

void RunWorker::replaceStep(const StepResult &result)
{
    for (StepResult &step : m_record.steps)
        if (step.id == result.id && step.attempt == result.attempt && !step.superseded)
            step = result;
}

void RunWorker::markCancelled()
{
    m_record.outcome = Outcome::Cancelled;
    markRemaining(StepStatus::Cancelled, std::nullopt,
                  QStringLiteral("Not run: the run was stopped."));
}

void RunWorker::markRemaining(StepStatus status, std::optional<StepReason> reason,
                              const QString &summary)
{
    for (const StepId step : std::exchange(m_toRun, {})) {
        if (m_record.step(step))
            continue; // a repetition that never began leaves the earlier result as it is
        StepResult result;
        result.id = step;
        result.status = status;
        result.reason = reason;
        result.summary = summary;
        insertAttempt(m_record, result);
        Q_EMIT stepFinished(m_control->id(), *m_record.step(step));
    }
}

void RunWorker::captureTick()
{
    if (!m_capture)
        return;
    const milliseconds age(m_captureAge.elapsed());
    const milliseconds left = std::max(captureLifetime - age, milliseconds::zero());
    Q_EMIT captureProgress(m_control->id(), m_capture->bytesSoFar(),
                           static_cast<int>(left.count() / 1000));
    // A page may wait for its reader for ever, a capture may not. While a check runs its own bounds
    // end it long before that.
    if (left == milliseconds::zero() && !m_busy) {
        log(StepId::Capture, LogLevel::Warning,
            QStringLiteral("The capture has run for 10 minutes and ends now."));
        post([this] { stopCapture(); });
    }
}

void RunWorker::stopCapture()
{
    m_captureTimer.stop();
    if (!m_capture)
        return;
    const RunId id = m_control->id();
    const quint64 logBefore = m_log.lastId();
    Q_EMIT captureStopping(id, 0);
    // Not the user's stop token: the capture must be ended in any case, within its own bound.
    const Bounds bounds{{}, QDeadlineTimer(captureStopLimit)};
    CaptureFacts facts = m_capture->stop(
        bounds, [&](int permille) { Q_EMIT captureStopping(id, std::clamp(permille, 0, 1000)); });
    m_capture.reset();
    log(StepId::Capture, LogLevel::Info,
        QStringLiteral("Capture stopped: %1 packets, %2 bytes.")
            .arg(facts.packets.value_or(0))
            .arg(facts.bytes.value_or(0)));
    const QString unread =
        readCapture(m_record, facts, Bounds{{}, QDeadlineTimer(captureReadLimit)});
    if (!unread.isEmpty())
        log(StepId::Capture, LogLevel::Warning,
            QStringLiteral("The capture could not be read: %1").arg(unread));

    for (StepResult &result : m_record.steps) {
        if (result.id != StepId::Capture || result.superseded)
            continue;
        if (facts.stopped == false) {
            result.status = StepStatus::CouldNotRun;
            result.reason = StepReason::StopProblem;
            result.summary = QStringLiteral("The capture could not be stopped within 60 s.");
        } else if (facts.file.isEmpty() && !facts.packets) {
            result.status = StepStatus::CouldNotRun;
            result.reason = StepReason::StopProblem;
            result.summary = QStringLiteral("The capture left no file.");
        } else if (facts.wrapped == true && result.status == StepStatus::Passed) {
            result.status = StepStatus::Warning;
            result.summary = QStringLiteral(
                "The recording was larger than its file may be: the earliest packets are "
                "overwritten, so what is missing in it proves nothing.");
        }
        if (const auto *atStart = result.factsAs<CaptureFacts>()) {
            facts.leftoverSession = atStart->leftoverSession;
            facts.leftoverRemoved = atStart->leftoverRemoved;
        }
        result.facts = std::move(facts);
        result.log += m_log.linesOf(StepId::Capture, logBefore);
        judgeNow();
        Q_EMIT stepUpdated(id, result);
        break;
    }
    Q_EMIT captureStopping(id, 1000);
}

void RunWorker::finishLeg()
{
    stopCapture();
    m_finished = true;
    m_waiting = false;
    m_record.finished = m_seams->clock->nowUtc();
    judgeFinally();
    Q_EMIT runFinished(m_control->id(), m_record);
}

void RunWorker::save(RunId id, const SaveRequest &request)
{
    if (!isCurrent(id))
        return;
    const Bounds bounds{m_control->saving(), QDeadlineTimer(QDeadlineTimer::Forever)};
    SaveRequest complete = request;
    if (m_plan.writingRights && !complete.actAs) {
        const WritingRights rights = m_plan.writingRights(complete.directory);
        if (!rights.refusal.isEmpty()) {
            SaveResult refused;
            refused.problem = SaveProblem::BadDirectory;
            refused.error = rights.refusal;
            Q_EMIT saveFinished(id, refused);
            return;
        }
        complete.actAs = rights.actAs;
    }
    QString cutError;
    // The cutting takes the first third of the progress, the writing the rest.
    if (complete.includeCapture && complete.redaction != RedactionLevel::Strict)
        complete.pcapngFile = cutCapture(
            m_record, complete.redaction, bounds,
            [&](int permille) { Q_EMIT saveProgress(id, permille / 3); }, &cutError);
    if (!cutError.isEmpty())
        log(StepId::Capture, LogLevel::Warning,
            QStringLiteral("The flows that matter could not be written: %1").arg(cutError));
    const auto *capture = m_record.facts<CaptureFacts>();
    if (capture && capture->file.endsWith(QLatin1String(".etl")))
        complete.etlFile = capture->file;
    const SaveResult result = saveArtefacts(m_record, complete, bounds, [&](int permille) {
        Q_EMIT saveProgress(id, 333 + permille * 2 / 3);
    });
    if (!result.problem)
        m_record.artefacts = result.artefacts;
    Q_EMIT saveFinished(id, result);
}

void RunWorker::log(StepId step, LogLevel level, const QString &text)
{
    Q_EMIT logAdded(m_control->id(), m_log.add(m_seams->clock->nowUtc(), step, level, text));
}

} // namespace ecs
