// SPDX-License-Identifier: MIT
#include "diagnostics/checks/platform_check.h"

#include "diagnostics/checks/check_tools.h"
#include "diagnostics/checks/mpcmdrun_output.h"
#include "diagnostics/checks/url_parameters.h"
#include "diagnostics/model/plain_text.h"

namespace ecs {

namespace {

constexpr std::chrono::milliseconds mpcmdrunLimit{12'000};
constexpr qsizetype outputLimit = qsizetype{256} * 1024;

void logFacts(const RunContext &context, const PlatformFacts &facts)
{
    for (const DefenderInstallation &installation : facts.installations)
        context.info(QStringLiteral("Platform %1 in %2 (%3%4).")
                         .arg(installation.version, installation.path, installation.source,
                              installation.active ? QStringLiteral(", active") : QString()));
    const auto orUnknown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("unknown") : text;
    };
    context.info(QStringLiteral("Engine %1, signatures %2, running mode %3.")
                     .arg(orUnknown(facts.engineVersion), orUnknown(facts.signatureVersion),
                          orUnknown(facts.runningMode)));
    for (const ServiceState &service : facts.services)
        context.info(
            QStringLiteral("Service %1: %2, start type %3.")
                .arg(service.name, orUnknown(service.state), orUnknown(service.startType)));
    if (facts.ecsPolicy)
        context.info(QStringLiteral("ECS policy: %1%2.")
                         .arg(toToken(*facts.ecsPolicy),
                              facts.ecsPolicySource.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" (%1)").arg(facts.ecsPolicySource)));
    context.info(facts.ecsLastSuccess.isValid()
                     ? QStringLiteral("EcsConfigs was last written at %1.")
                           .arg(facts.ecsLastSuccess.toUTC().toString(Qt::ISODate))
                 : facts.ecsSuccessReadable == false
                     ? QStringLiteral("EcsConfigs could not be read.")
                     : QStringLiteral("EcsConfigs holds nothing: no earlier success is recorded."));
    for (const QString &product : facts.otherAntivirus)
        context.info(QStringLiteral("Another antivirus is registered: %1.").arg(product));
}

// Runs "MpCmdRun -DisplayECSConnection" and reads what it printed.
void askMpCmdRun(RunContext &context, PlatformFacts &facts, QList<Observation> &observations,
                 double startedMs)
{
    // without administrator rights it need not answer: that is no fault of it
    const bool mustAnswer = context.record.machine.elevated != false;
    ProcessRequest request;
    request.program = facts.chosen;
    request.arguments = QStringList{QStringLiteral("-DisplayECSConnection")};
    request.outputLimit = outputLimit;
    ProcessRunner &processes = *context.seams.processes;
    const ProcessResult ran = processes.run(request, context.bounds.within(mpcmdrunLimit));

    QString output = processes.decodeOutput(ran.standardOutput);
    const QString errors = processes.decodeOutput(ran.standardError);
    if (!errors.trimmed().isEmpty())
        output += QLatin1Char('\n') + errors;
    const MpCmdRunAnswer answer = parseMpCmdRunOutput(output);
    facts.mpcmdrunOutput = plainBlock(output);
    facts.mpcmdrunExitCode = ran.exitCode;
    facts.mpcmdrunHresult = answer.hresult;
    facts.ecsUrls = answer.urls;

    QString error = ran.error;
    if (ran.timedOut)
        error = QStringLiteral("it was ended after %1").arg(msText(ran.durationMs));
    else if (ran.crashed)
        error = QStringLiteral("it crashed");
    else if (answer.urls.isEmpty() && !mustAnswer && error.isEmpty())
        error = QStringLiteral("no address for a user without administrator rights");
    observations.append(observation(
        "run_process", QStringLiteral("MpCmdRun -DisplayECSConnection"), startedMs, ran.durationMs,
        answer.urls.isEmpty() && mustAnswer ? std::optional(Failure::MpcmdrunFailed) : std::nullopt,
        error));
    context.info(QStringLiteral("MpCmdRun -DisplayECSConnection: exit code %1 after %2%3.")
                     .arg(ran.exitCode ? QString::number(*ran.exitCode) : QStringLiteral("none"),
                          msText(ran.durationMs),
                          error.isEmpty() ? QString() : QStringLiteral("; ") + error));
    if (!answer.hresult.isEmpty())
        context.warning(QStringLiteral("MpCmdRun named the error %1.").arg(answer.hresult));
    for (const QString &url : answer.urls)
        context.info(QStringLiteral("ECS address: %1").arg(url));
}

const ServiceState *findService(const PlatformFacts &facts, QLatin1String name)
{
    for (const ServiceState &service : facts.services)
        if (service.name.compare(name, Qt::CaseInsensitive) == 0)
            return &service;
    return nullptr;
}

bool isOff(const ServiceState *service)
{
    return service && (service->state == QLatin1String("stopped") ||
                       (service->startType == QLatin1String("disabled") &&
                        service->state != QLatin1String("running") &&
                        service->state != QLatin1String("absent")));
}

bool isAbsent(const ServiceState *service)
{
    return service && service->state == QLatin1String("absent");
}

QString activeVersion(const PlatformFacts &facts)
{
    for (const DefenderInstallation &installation : facts.installations)
        if (installation.active)
            return installation.version;
    return facts.installations.isEmpty() ? QString() : facts.installations.first().version;
}

// The Core service, and with it ECS, came to clients and to servers with different platforms.
bool isBelowMinimum(const PlatformFacts &facts, std::optional<bool> server)
{
    const auto version = versionNumbers(activeVersion(facts));
    const QList<quint32> minimum =
        server.value_or(false) ? QList<quint32>{4, 18, 25050, 5} : QList<quint32>{4, 18, 24030, 0};
    return version && std::lexicographical_compare(version->begin(), version->end(),
                                                   minimum.begin(), minimum.end());
}

bool anotherIsInCharge(const PlatformFacts &facts)
{
    return !facts.otherAntivirus.isEmpty() ||
           facts.runningMode.contains(QLatin1String("passive"), Qt::CaseInsensitive);
}

PlatformOpinion failed(Failure failure, const QString &summary)
{
    return {StepStatus::Failed, failure, summary};
}

PlatformOpinion warning(const QString &summary)
{
    return {StepStatus::Warning, std::nullopt, summary};
}

// \a what: the sentence so far, without its end.
PlatformOpinion serviceIsOff(const PlatformFacts &facts, const QString &what)
{
    if (anotherIsInCharge(facts))
        return warning(QStringLiteral("%1; that is expected: %2.")
                           .arg(what, facts.otherAntivirus.isEmpty()
                                          ? QStringLiteral("Defender is in passive mode")
                                          : QStringLiteral("another antivirus is in charge")));
    return failed(Failure::DefenderServiceOff, what + QLatin1Char('.'));
}

std::optional<PlatformOpinion> judgeServices(const PlatformFacts &facts, std::optional<bool> server)
{
    const ServiceState *core = findService(facts, QLatin1String("MdCoreSvc"));
    if (facts.ecsUrls.isEmpty() && facts.mpcmdrunHresult == QLatin1String("0x80070667"))
        return failed(
            Failure::DefenderTooOld,
            QStringLiteral("MpCmdRun does not know -DisplayECSConnection (0x80070667): this "
                           "Defender platform is too old."));
    if (facts.ecsUrls.isEmpty() && isAbsent(core) && isBelowMinimum(facts, server))
        return failed(
            Failure::DefenderTooOld,
            QStringLiteral("Defender platform %1 has no Core service yet, so it does not use ECS.")
                .arg(activeVersion(facts)));
    for (const char *name : {"WinDefend", "MdCoreSvc"})
        if (const ServiceState *service = findService(facts, QLatin1String(name)); isOff(service))
            return serviceIsOff(facts,
                                QStringLiteral("The service %1 is %2 (start type %3)")
                                    .arg(service->name, service->state,
                                         service->startType.isEmpty() ? QStringLiteral("unknown")
                                                                      : service->startType));
    if (facts.mpcmdrunHresult == QLatin1String("0x800106BA"))
        return serviceIsOff(facts,
                            QStringLiteral("Defender's service does not answer (0x800106BA)"));
    if (facts.ecsUrls.isEmpty() && isAbsent(core))
        return serviceIsOff(
            facts, QStringLiteral("The Core service (MdCoreSvc) is missing, though platform "
                                  "%1 comes with it")
                       .arg(activeVersion(facts)));
    return std::nullopt;
}

} // namespace

PlatformOpinion judgePlatform(const PlatformFacts &facts, const PlatformAsked &asked)
{
    if (facts.ecsPolicy == EcsPolicy::DisabledByPolicy)
        return failed(Failure::EcsDisabledByPolicy,
                      QStringLiteral("ECS is switched off by policy%1.")
                          .arg(facts.ecsPolicySource.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" (%1)").arg(facts.ecsPolicySource)));
    if (facts.chosen.isEmpty()) {
        const QString what = QStringLiteral("MpCmdRun.exe was not found on this computer");
        return asked.targetGiven
                   ? warning(what + QStringLiteral("; the address given by option is tested."))
                   : failed(Failure::DefenderNotFound, what + QLatin1Char('.'));
    }
    if (const auto services = judgeServices(facts, asked.server))
        return *services;
    if (facts.binaryTrust == BinaryTrust::Untrusted)
        return failed(
            Failure::DefenderBinaryUntrusted,
            QStringLiteral("%1 is not signed by Microsoft and was not run.").arg(facts.chosen));
    if (facts.binaryTrust != BinaryTrust::Trusted)
        return warning(
            QStringLiteral("That MpCmdRun.exe is Microsoft's own could not be made sure, so it was "
                           "not run."));
    if (facts.ecsUrls.isEmpty() && asked.elevated == false)
        return {StepStatus::Warning, std::nullopt,
                QStringLiteral("MpCmdRun named no ECS address%1; without administrator rights that "
                               "says nothing.")
                    .arg(facts.mpcmdrunHresult.isEmpty()
                             ? QString()
                             : QStringLiteral(" (%1)").arg(facts.mpcmdrunHresult)),
                StepReason::NeedsElevation};
    if (facts.ecsUrls.isEmpty())
        return failed(Failure::MpcmdrunFailed,
                      QStringLiteral("MpCmdRun named no ECS address%1.")
                          .arg(facts.mpcmdrunHresult.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" (%1)").arg(facts.mpcmdrunHresult)));
    return {StepStatus::Passed, std::nullopt,
            QStringLiteral("Defender platform %1 names %2.")
                .arg(activeVersion(facts),
                     countText(facts.ecsUrls.size(), "ECS address", "ECS addresses"))};
}

StepResult PlatformCheck::run(RunContext &context)
{
    const StepClock clock(context);
    const bool targetGiven = !context.options.ecsUrls.isEmpty() || context.options.cloud;
    auto reading = context.seams.defender->read(context.bounds);
    if (!reading) {
        const QString summary =
            targetGiven
                ? QStringLiteral(
                      "Defender for Windows does not exist on this system; the address given by "
                      "option is tested.")
                : QStringLiteral(
                      "Defender for Windows does not exist on this system; the public ECS "
                      "address is tested.");
        context.info(summary);
        return skipped(id(), StepReason::NotApplicable, summary, PlatformFacts{});
    }

    PlatformFacts facts = reading->platform;
    QList<Observation> observations;
    observations.append(observation(
        "read_settings", QStringLiteral("Defender"), 0, clock.ms(),
        facts.chosen.isEmpty() ? std::optional(Failure::DefenderNotFound) : std::nullopt, {}));
    context.progress(300);
    logFacts(context, facts);
    if (!facts.chosen.isEmpty()) {
        QString detail;
        facts.binaryTrust = context.seams.defender->verifyBinary(facts.chosen, &detail);
        facts.binaryTrustDetail = plainLine(detail, 512);
        context.info(QStringLiteral("Signature of %1: %2%3.")
                         .arg(facts.chosen, toToken(*facts.binaryTrust),
                              detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail)));
        context.progress(500);
        if (facts.binaryTrust == BinaryTrust::Trusted && !context.bounds.over())
            askMpCmdRun(context, facts, observations, clock.ms());
    }
    facts.urlParameters = computeUrlParameters(*reading);

    const std::optional<bool> server = reading->windows ? reading->windows->server : std::nullopt;
    const PlatformOpinion opinion =
        judgePlatform(facts, {server, context.record.machine.elevated, targetGiven});
    StepResult result = stepResult(id(), opinion.status, opinion.summary, facts);
    result.failure = opinion.failure;
    result.reason = opinion.reason;
    result.observations = observations;
    return result;
}

} // namespace ecs
