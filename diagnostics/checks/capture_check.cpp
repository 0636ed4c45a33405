// SPDX-License-Identifier: MIT
#include "diagnostics/checks/capture_check.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/planning.h"
#include "diagnostics/model/plain_text.h"

namespace ecs {

namespace {

constexpr qsizetype pathLimit = 512;

CaptureFacts noCapture()
{
    CaptureFacts facts;
    facts.backend = CaptureBackendId::None;
    return facts;
}

// Why no capture is even tried in this mode, if so.
std::optional<StepResult> reasonNotToTry(const RunContext &context)
{
    const MachineInfo &machine = context.record.machine;
    switch (context.options.capture) {
    case CaptureMode::Off:
        return skipped(StepId::Capture, StepReason::ByOption,
                       QStringLiteral("Packets are not recorded: switched off by option."),
                       noCapture());
    case CaptureMode::Auto:
        if (machine.account == Account::System)
            return skipped(
                StepId::Capture, StepReason::NotApplicable,
                QStringLiteral("Packets are not recorded in an unattended run as the system "
                               "account; the option --capture on asks for it."),
                noCapture());
        if (machine.elevated == false)
            return skipped(
                StepId::Capture, StepReason::NeedsElevation,
                QStringLiteral("Packets are not recorded: that needs administrator rights."),
                noCapture());
        break;
    case CaptureMode::On:
        break;
    }
    return std::nullopt;
}

/// A capture that an earlier run left running, and what became of it.
struct Leftover
{
    QString file;
    bool removed = false;
    QString sentence; ///< empty: there was none
};

Leftover removed(RunContext &context, CaptureBackend &backend, const LeftoverCapture &found)
{
    const QString name = plainLine(found.file, pathLimit);
    const QString problem = backend.removeLeftover(found, context.bounds);
    if (problem.isEmpty())
        return {name, true,
                QStringLiteral("A packet capture that an earlier run had left running was ended "
                               "and deleted (%1).")
                    .arg(name)};
    return {name, false,
            QStringLiteral("A packet capture that an earlier run had left running could not be "
                           "ended (%1: %2).")
                .arg(name, plainLine(problem, pathLimit))};
}

// At every start with the rights to see one, whether or not packets are recorded this time.
Leftover settleLeftover(RunContext &context)
{
    if (context.record.machine.elevated != true)
        return {};
    for (const auto &backend : context.seams.captureBackends) {
        const std::optional<LeftoverCapture> found = backend->findLeftover(context.bounds);
        if (!found)
            continue;
        const LeftoverMode mode = context.options.leftover;
        if (mode == LeftoverMode::Remove || (mode == LeftoverMode::RemoveProven && found->proven))
            return removed(context, *backend, *found);
        const QString name = plainLine(found->file, pathLimit);
        return {name, false,
                mode == LeftoverMode::Ask
                    ? QStringLiteral("A packet capture that an earlier run left behind still runs "
                                     "(%1).")
                          .arg(name)
                    : QStringLiteral("A packet capture of this program still runs (%1); nothing "
                                     "proves that its run is over, so it was left alone.")
                          .arg(name)};
    }
    return {};
}

StepResult withLeftover(StepResult result, const Leftover &leftover)
{
    auto *facts = std::get_if<CaptureFacts>(&result.facts);
    if (leftover.sentence.isEmpty() || !facts)
        return result;
    facts->leftoverSession = leftover.file;
    facts->leftoverRemoved = leftover.removed;
    if (facts->foreignSession == leftover.file)
        facts->foreignSession.clear(); // it is nobody else's
    result.summary += QLatin1Char(' ') + leftover.sentence;
    return result;
}

StepResult couldNotRun(StepReason reason, const QString &summary, const CaptureFacts &facts)
{
    StepResult result = stepResult(StepId::Capture, StepStatus::CouldNotRun, summary, facts);
    result.reason = reason;
    return result;
}

QString sentenceFor(StepReason reason, const CaptureFacts &facts)
{
    switch (reason) {
    case StepReason::NeedsElevation:
        return QStringLiteral("Packets are not recorded: that needs administrator rights.");
    case StepReason::SessionTaken:
        return facts.foreignSession.isEmpty()
                   ? QStringLiteral(
                         "Packets are not recorded: another trace is running, and it was left "
                         "alone.")
                   : QStringLiteral(
                         "Packets are not recorded: another trace is running (%1), and it was "
                         "left alone.")
                         .arg(facts.foreignSession);
    case StepReason::ToolMissing:
        return QStringLiteral("Packets are not recorded: this system has no tool for it.");
    case StepReason::DiskFull:
        return QStringLiteral("Packets are not recorded: the disk is full.");
    default:
        return QStringLiteral("Packets are not recorded: the capture did not start.");
    }
}

CaptureRequest requestFor(const RunContext &context)
{
    CaptureRequest request;
    request.directory = context.options.captureDirectory;
    QDateTime started =
        context.record.started.isValid() ? context.record.started : context.seams.clock->nowUtc();
    const qint64 offset =
        context.record.utcOffsetMinutes.value_or(context.seams.clock->utcOffsetMinutes());
    started = started.toOffsetFromUtc(static_cast<int>(offset) * 60);
    request.baseName = QStringLiteral("Defender_ECS_Capture_") +
                       started.toString(QStringLiteral("yyyyMMdd_HHmmss"));
    // A repeated step records into a file of its own: the first one's stays what it is.
    if (const StepResult *before = context.record.step(StepId::Capture))
        request.baseName += QLatin1Char('_') + QString::number(before->attempt + 1);
    const auto add = [&](quint16 port) {
        if (!request.ports.contains(port))
            request.ports.append(port);
    };
    for (const HostAndPort &target : targetHosts(context.record))
        add(target.port);
    if (isProxyRoute(context.record))
        if (const auto proxy = parseHostPort(context.record.route->proxy))
            add(proxy->port);
    return request;
}

// "auto" records where that can be done: what is not there or belongs to somebody else is no
// failure.
bool isUnavailable(StepReason reason)
{
    return reason == StepReason::ToolMissing || reason == StepReason::SessionTaken;
}

// What says most about why there is no capture: a tool that is there before one that is missing.
bool saysMore(StepReason one, StepReason other)
{
    return one != StepReason::ToolMissing && other == StepReason::ToolMissing;
}

} // namespace

StepResult CaptureCheck::run(RunContext &context)
{
    const Leftover leftover = settleLeftover(context);
    if (!leftover.sentence.isEmpty())
        context.warning(leftover.sentence);
    return withLeftover(record(context), leftover);
}

StepResult CaptureCheck::record(RunContext &context) const
{
    const StepClock clock(context);
    if (auto result = reasonNotToTry(context)) {
        context.info(result->summary);
        return *result;
    }
    if (context.options.captureDirectory.isEmpty())
        return couldNotRun(
            StepReason::StartProblem,
            QStringLiteral("Packets are not recorded: there is no private folder for them."),
            noCapture());

    const CaptureRequest request = requestFor(context);
    StepReason reason = StepReason::ToolMissing;
    CaptureFacts facts = noCapture();
    QList<Observation> observations;
    for (const auto &backend : context.seams.captureBackends) {
        if (context.bounds.over())
            break;
        const double started = clock.ms();
        const QString name = toToken(backend->id());
        CaptureStart start = backend->start(request, context.bounds, &context.capture);
        observations.append(
            observation("run_process", name, started, clock.ms() - started,
                        start.running ? std::nullopt : std::optional(Failure::CaptureUnavailable),
                        start.error));
        if (start.running) {
            context.info(QStringLiteral("%1 records packets into %2 (filter: %3).")
                             .arg(name, start.facts.file,
                                  start.facts.filter.isEmpty() ? QStringLiteral("none")
                                                               : start.facts.filter));
            if (!start.facts.backend)
                start.facts.backend = backend->id();
            StepResult result = stepResult(
                id(), StepStatus::Passed,
                QStringLiteral("Packets are being recorded with %1.").arg(name), start.facts);
            result.observations = observations;
            return result;
        }
        const StepReason why = start.reason.value_or(StepReason::StartProblem);
        context.warning(
            QStringLiteral("%1 does not record: %2%3.")
                .arg(name, toToken(why),
                     start.error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(start.error)));
        if (observations.size() == 1 || saysMore(why, reason)) {
            reason = why;
            facts = start.facts;
            facts.backend = CaptureBackendId::None;
        }
    }
    StepResult result = couldNotRun(reason, sentenceFor(reason, facts), facts);
    if (context.options.capture == CaptureMode::Auto && isUnavailable(reason))
        result.status = StepStatus::Skipped;
    result.observations = observations;
    return result;
}

} // namespace ecs
