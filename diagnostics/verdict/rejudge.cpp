// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_table.h"
#include "diagnostics/verdict/judge.h"

namespace ecs {

std::optional<StepResult> rejudgedStep(const RunRecord &record)
{
    const Failure found = record.verdict.cause;
    if (found != Failure::DnsSinkhole && found != Failure::DnsHostsOverride)
        return std::nullopt;
    const StepResult *dns = record.step(StepId::Dns);
    const bool stands =
        !dns || (dns->status != StepStatus::Passed && dns->status != StepStatus::Warning);
    if (stands)
        return std::nullopt;
    StepResult result = *dns;
    result.status = StepStatus::Failed;
    result.failure = found;
    result.summary = causeText(found, TextLanguage::English, record).headline + QLatin1Char('.');
    return result;
}

StepResult weighedStep(const StepResult &result, Failure found)
{
    const bool unused = found == Failure::EcsDisabledByPolicy || found == Failure::DefenderTooOld ||
                        found == Failure::DefenderServiceOff;
    if (!unused || result.status != StepStatus::Failed || result.id < StepId::Dns)
        return result;
    StepResult weighed = result;
    weighed.status = StepStatus::Warning;
    weighed.summary =
        QStringLiteral("Measured for information, as Defender does not use ECS on this "
                       "computer: %1")
            .arg(result.summary);
    return weighed;
}

} // namespace ecs
