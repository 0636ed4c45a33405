// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge_rules.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr QLatin1String unknownSwitch("0x80070667");
constexpr QLatin1String serviceNotThere("0x800106BA");

bool stepSays(const CaseView &view, Failure failure)
{
    return view.platformStep && view.platformStep->failure == failure;
}

bool hresultIs(const PlatformFacts &platform, QLatin1String value)
{
    return platform.mpcmdrunHresult.compare(value, Qt::CaseInsensitive) == 0;
}

Finding onPlatform(Failure failure, const QString &text)
{
    return {failure, Confidence::Certain, {{StepId::Platform, text}}, {}, {}, {}};
}

QString summaryOr(const CaseView &view, const QString &text)
{
    return view.platformStep && !view.platformStep->summary.isEmpty() ? view.platformStep->summary
                                                                      : text;
}

MaybeFinding offByPolicy(const CaseView &view)
{
    if (!view.platform || view.platform->ecsPolicy != EcsPolicy::DisabledByPolicy)
        return std::nullopt;
    const QString source = view.platform->ecsPolicySource;
    return onPlatform(
        Failure::EcsDisabledByPolicy,
        source.isEmpty()
            ? QStringLiteral("DisableCoreServiceECSIntegration is on.")
            : QStringLiteral("DisableCoreServiceECSIntegration is on in %1.").arg(source));
}

MaybeFinding notFound(const CaseView &view)
{
    const bool byOption =
        std::any_of(view.targets.begin(), view.targets.end(), [](const auto &target) {
            return target.target->source == TargetSource::Option;
        });
    if (!stepSays(view, Failure::DefenderNotFound) || byOption)
        return std::nullopt;
    return onPlatform(Failure::DefenderNotFound,
                      summaryOr(view, QStringLiteral("No MpCmdRun.exe was found.")));
}

MaybeFinding tooOld(const CaseView &view)
{
    if (!view.platform || !view.platform->ecsUrls.isEmpty()) // a printed URL is the better proof
        return std::nullopt;
    if (hresultIs(*view.platform, unknownSwitch))
        return onPlatform(Failure::DefenderTooOld,
                          QStringLiteral("MpCmdRun answered %1: it does not know the switch.")
                              .arg(view.platform->mpcmdrunHresult));
    if (stepSays(view, Failure::DefenderTooOld))
        return onPlatform(Failure::DefenderTooOld,
                          summaryOr(view, QStringLiteral("The platform is below the minimum.")));
    return std::nullopt;
}

const ServiceState *stoppedService(const PlatformFacts &platform)
{
    const auto found = std::find_if(
        platform.services.begin(), platform.services.end(), [](const ServiceState &service) {
            const bool ours =
                service.name.compare(QLatin1String("WinDefend"), Qt::CaseInsensitive) == 0 ||
                service.name.compare(QLatin1String("MdCoreSvc"), Qt::CaseInsensitive) == 0;
            return ours && (service.state == QLatin1String("stopped") ||
                            (service.startType == QLatin1String("disabled") &&
                             service.state != QLatin1String("running")));
        });
    return found == platform.services.end() ? nullptr : &*found;
}

bool anotherIsInCharge(const PlatformFacts &platform)
{
    return !platform.otherAntivirus.isEmpty() ||
           platform.runningMode.contains(QLatin1String("passive"), Qt::CaseInsensitive);
}

MaybeFinding serviceOff(const CaseView &view)
{
    if (!view.platform || anotherIsInCharge(*view.platform))
        return std::nullopt;
    if (hresultIs(*view.platform, serviceNotThere))
        return onPlatform(
            Failure::DefenderServiceOff,
            QStringLiteral("MpCmdRun answered %1: Defender's service does not answer.")
                .arg(view.platform->mpcmdrunHresult));
    if (const ServiceState *service = stoppedService(*view.platform))
        return onPlatform(Failure::DefenderServiceOff,
                          QStringLiteral("Service %1 is %2 (start type %3).")
                              .arg(service->name, service->state,
                                   service->startType.isEmpty() ? QStringLiteral("not read")
                                                                : service->startType));
    if (stepSays(view, Failure::DefenderServiceOff))
        return onPlatform(Failure::DefenderServiceOff,
                          summaryOr(view, QStringLiteral("Defender's service is off.")));
    return std::nullopt;
}

MaybeFinding binaryUntrusted(const CaseView &view)
{
    if (!view.platform || view.platform->binaryTrust != BinaryTrust::Untrusted)
        return std::nullopt;
    const PlatformFacts &platform = *view.platform;
    return onPlatform(
        Failure::DefenderBinaryUntrusted,
        QStringLiteral("%1 is not signed by Microsoft%2.")
            .arg(platform.chosen.isEmpty() ? QStringLiteral("MpCmdRun.exe") : platform.chosen,
                 platform.binaryTrustDetail.isEmpty()
                     ? QString()
                     : QStringLiteral(" (%1)").arg(platform.binaryTrustDetail)));
}

constexpr MachineRule rules[] = {
    {"ecs_disabled_by_policy", offByPolicy},
    {"defender_not_found", notFound},
    {"defender_too_old", tooOld},
    {"defender_service_off", serviceOff},
    {"defender_binary_untrusted", binaryUntrusted},
};

} // namespace

std::span<const MachineRule> machineRules()
{
    return rules;
}

} // namespace ecs
