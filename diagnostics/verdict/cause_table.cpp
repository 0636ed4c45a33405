// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_table.h"

#include "diagnostics/verdict/cause_fill.h"
#include "diagnostics/verdict/cause_texts.h"
#include "diagnostics/verdict/judgement.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

constexpr Cause causes[] = {
    {Failure::Healthy, 0, Severity::Ok, Owner::Nobody},

    {Failure::DefenderNotFound, 10, Severity::Problem, Owner::EndpointAdmin},
    {Failure::DefenderTooOld, 10, Severity::Problem, Owner::EndpointAdmin},
    {Failure::DefenderServiceOff, 10, Severity::Problem, Owner::EndpointAdmin},
    {Failure::DefenderBinaryUntrusted, 10, Severity::Problem, Owner::SecurityTeam},
    {Failure::EcsDisabledByPolicy, 10, Severity::Warning, Owner::EndpointAdmin},
    {Failure::MpcmdrunFailed, 10, Severity::Problem, Owner::EndpointAdmin},
    {Failure::ClockWrong, 10, Severity::Problem, Owner::Helpdesk},
    {Failure::DnsHostsOverride, 10, Severity::Problem, Owner::Helpdesk},

    {Failure::DnsNxdomain, 11, Severity::Problem, Owner::NetworkTeam},
    {Failure::DnsNoAddress, 11, Severity::Problem, Owner::NetworkTeam},
    {Failure::DnsServfail, 11, Severity::Problem, Owner::NetworkTeam},
    {Failure::DnsRefused, 11, Severity::Problem, Owner::NetworkTeam},
    {Failure::DnsTimeout, 11, Severity::Problem, Owner::NetworkTeam},
    {Failure::DnsSinkhole, 11, Severity::Problem, Owner::NetworkTeam},

    {Failure::NoNetwork, 12, Severity::Problem, Owner::Helpdesk},
    {Failure::TcpTimeout, 12, Severity::Problem, Owner::NetworkTeam},
    {Failure::TcpRefused, 12, Severity::Problem, Owner::NetworkTeam},
    {Failure::TcpReset, 12, Severity::Problem, Owner::NetworkTeam},
    {Failure::TcpUnreachable, 12, Severity::Problem, Owner::NetworkTeam},
    {Failure::Ipv6Only, 12, Severity::Problem, Owner::NetworkTeam},

    {Failure::ProxyUnresolvable, 13, Severity::Problem, Owner::EndpointAdmin},
    {Failure::ProxyUnreachable, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyTimeout, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyReset, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyAuthRequired, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyDenied, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyBadGateway, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyProtocolError, 13, Severity::Problem, Owner::EndpointAdmin},
    {Failure::ProxyPacFailed, 13, Severity::Problem, Owner::ProxyTeam},
    {Failure::ProxyMismatch, 13, Severity::Problem, Owner::EndpointAdmin},

    {Failure::TlsIntercepted, 14, Severity::Problem, Owner::SecurityTeam},
    {Failure::TlsUntrustedRoot, 14, Severity::Problem, Owner::SecurityTeam},
    {Failure::TlsRootMissing, 14, Severity::Problem, Owner::EndpointAdmin},
    {Failure::TlsCertificateExpired, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsCertificateNotYetValid, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsNameMismatch, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsReset, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsTimeout, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsMtuBlackHole, 14, Severity::Problem, Owner::NetworkTeam},
    {Failure::TlsProtocol, 14, Severity::Problem, Owner::EndpointAdmin},

    {Failure::CaptivePortal, 15, Severity::Problem, Owner::Helpdesk},
    {Failure::HttpBlockPage, 15, Severity::Problem, Owner::SecurityTeam},
    {Failure::HttpUnexpected, 15, Severity::Problem, Owner::Microsoft},
    {Failure::HttpMalformed, 15, Severity::Problem, Owner::NetworkTeam},
    {Failure::HttpTimeout, 15, Severity::Problem, Owner::NetworkTeam},
    {Failure::HttpReset, 15, Severity::Problem, Owner::NetworkTeam},
    {Failure::HttpTruncated, 15, Severity::Problem, Owner::NetworkTeam},
    {Failure::HttpClientError, 15, Severity::Problem, Owner::EndpointAdmin},
    {Failure::HttpServerError, 15, Severity::Problem, Owner::Microsoft},
    {Failure::HttpRateLimited, 15, Severity::Problem, Owner::Microsoft},

    {Failure::CannotTell, 20, Severity::Warning, Owner::Helpdesk},

    {Failure::DnsSlow, 0, Severity::Warning, Owner::NetworkTeam},
    {Failure::Ipv6Broken, 0, Severity::Warning, Owner::NetworkTeam},
    {Failure::PartialAddresses, 0, Severity::Warning, Owner::NetworkTeam},
    {Failure::SlowPath, 0, Severity::Warning, Owner::NetworkTeam},
    {Failure::TlsRevocationUnavailable, 0, Severity::Warning, Owner::NetworkTeam},
    {Failure::ProxyServiceOnly, 0, Severity::Warning, Owner::Nobody},
    {Failure::DirectBlockedBehindProxy, 0, Severity::Warning, Owner::Nobody},
    {Failure::EcsNeverSucceeded, 0, Severity::Warning, Owner::EndpointAdmin},
    {Failure::CaptureUnavailable, 0, Severity::Warning, Owner::Helpdesk},
};

struct OwnerWords
{
    Owner owner;
    const char *text;
};
constexpr OwnerWords ownerWords[] = {
    {Owner::Helpdesk, QT_TRANSLATE_NOOP("Causes", "the helpdesk")},
    {Owner::EndpointAdmin, QT_TRANSLATE_NOOP("Causes", "the endpoint administrators")},
    {Owner::NetworkTeam, QT_TRANSLATE_NOOP("Causes", "the network team")},
    {Owner::ProxyTeam, QT_TRANSLATE_NOOP("Causes", "the proxy team")},
    {Owner::SecurityTeam, QT_TRANSLATE_NOOP("Causes", "the security team")},
    {Owner::Microsoft, QT_TRANSLATE_NOOP("Causes", "Microsoft")},
    {Owner::Nobody, QT_TRANSLATE_NOOP("Causes", "nobody needs to: nothing is wrong")},
};

struct ConfidenceWords
{
    Confidence confidence;
    const char *text;
};
constexpr ConfidenceWords confidenceWords[] = {
    {Confidence::Certain, QT_TRANSLATE_NOOP("Causes", "certain")},
    {Confidence::Likely, QT_TRANSLATE_NOOP("Causes", "likely")},
    {Confidence::Possible, QT_TRANSLATE_NOOP("Causes", "possible")},
};

struct StatusWords
{
    StepStatus status;
    const char *text;
};
constexpr StatusWords statusWords[] = {
    {StepStatus::Passed, QT_TRANSLATE_NOOP("Causes", "passed")},
    {StepStatus::Warning, QT_TRANSLATE_NOOP("Causes", "warning")},
    {StepStatus::Failed, QT_TRANSLATE_NOOP("Causes", "failed")},
    {StepStatus::Skipped, QT_TRANSLATE_NOOP("Causes", "skipped")},
    {StepStatus::Cancelled, QT_TRANSLATE_NOOP("Causes", "cancelled")},
    {StepStatus::CouldNotRun, QT_TRANSLATE_NOOP("Causes", "could not run")},
};

struct ReasonWords
{
    StepReason reason;
    const char *text;     ///< in brackets behind a status
    const char *sentence; ///< standing alone
};
constexpr ReasonWords reasonWords[] = {
    {StepReason::NeedsElevation, QT_TRANSLATE_NOOP("Causes", "needs administrator rights"),
     QT_TRANSLATE_NOOP("Causes", "This needs administrator rights.")},
    {StepReason::SessionTaken, QT_TRANSLATE_NOOP("Causes", "another trace is running"),
     QT_TRANSLATE_NOOP("Causes", "Another trace is running, and it was left alone.")},
    {StepReason::ToolMissing, QT_TRANSLATE_NOOP("Causes", "the system's tool for it is missing"),
     QT_TRANSLATE_NOOP("Causes", "The system's tool for this is missing.")},
    {StepReason::StartProblem, QT_TRANSLATE_NOOP("Causes", "it could not be started"),
     QT_TRANSLATE_NOOP("Causes", "It could not be started.")},
    {StepReason::StopProblem, QT_TRANSLATE_NOOP("Causes", "it could not be stopped properly"),
     QT_TRANSLATE_NOOP("Causes", "It could not be stopped properly.")},
    {StepReason::DiskFull, QT_TRANSLATE_NOOP("Causes", "the disk is full"),
     QT_TRANSLATE_NOOP("Causes", "The disk is full.")},
    {StepReason::NotApplicable, QT_TRANSLATE_NOOP("Causes", "does not apply here"),
     QT_TRANSLATE_NOOP("Causes", "This does not apply here.")},
    {StepReason::ByOption, QT_TRANSLATE_NOOP("Causes", "switched off by option"),
     QT_TRANSLATE_NOOP("Causes", "This was switched off by an option.")},
    {StepReason::TimedOut, QT_TRANSLATE_NOOP("Causes", "its time was over"),
     QT_TRANSLATE_NOOP("Causes", "The time for this step was over.")},
};

struct StepWords
{
    StepId step;
    const char *text;
};
constexpr StepWords stepWords[] = {
    {StepId::Elevation, QT_TRANSLATE_NOOP("Causes", "Administrator rights")},
    {StepId::Platform, QT_TRANSLATE_NOOP("Causes", "Defender platform")},
    {StepId::Capture, QT_TRANSLATE_NOOP("Causes", "Packet capture")},
    {StepId::Dns, QT_TRANSLATE_NOOP("Causes", "DNS")},
    {StepId::Port, QT_TRANSLATE_NOOP("Causes", "Port 443")},
    {StepId::Proxy, QT_TRANSLATE_NOOP("Causes", "Proxy")},
    {StepId::WebRequest, QT_TRANSLATE_NOOP("Causes", "Web request")},
};

const texts::CauseWords &wordsOf(Failure token)
{
    for (const auto rows : {texts::machineTexts(), texts::pathTexts(), texts::warningTexts()})
        for (const texts::CauseWords &row : rows)
            if (row.token == token)
                return row;
    return texts::machineTexts().front(); // unreachable: a test asks for every token
}

} // namespace

QString causeWord(const char *source, TextLanguage language)
{
    return inLanguage("Causes", source, language);
}

const Cause &cause(Failure token)
{
    const auto *const found = std::find_if(std::begin(causes), std::end(causes),
                                           [&](const Cause &row) { return row.token == token; });
    return found == std::end(causes) ? causes[0] : *found; // unreachable likewise
}

CauseText causeText(Failure token, TextLanguage language)
{
    const texts::CauseWords &words = wordsOf(token);
    CauseText text{causeWord(words.headline, language), causeWord(words.explanation, language), {}};
    for (const char *action : words.actions)
        if (action)
            text.actions.append(causeWord(action, language));
    return text;
}

CauseText filledCauseText(Failure token, TextLanguage language, const CauseValues &values)
{
    CauseText text = causeText(token, language);
    text.explanation = fillSentences(text.explanation, values);
    QStringList actions;
    for (const QString &action : std::as_const(text.actions)) {
        const QString filled = fillSentences(action, values);
        if (!filled.isEmpty())
            actions.append(filled);
    }
    text.actions = actions;
    return text;
}

CauseText causeText(Failure token, TextLanguage language, const RunRecord &record)
{
    const Judgement judgement = evaluate(record);
    if (judgement.cause == token)
        return judgementText(judgement, language);
    return filledCauseText(token, language, judgement.values);
}

QString ownerName(Owner owner, TextLanguage language)
{
    for (const OwnerWords &row : ownerWords)
        if (row.owner == owner)
            return causeWord(row.text, language);
    return {};
}

QString confidenceName(Confidence confidence, TextLanguage language)
{
    for (const ConfidenceWords &row : confidenceWords)
        if (row.confidence == confidence)
            return causeWord(row.text, language);
    return {};
}

QString statusName(StepStatus status, TextLanguage language)
{
    for (const StatusWords &row : statusWords)
        if (row.status == status)
            return causeWord(row.text, language);
    return {};
}

QString reasonText(StepReason reason, TextLanguage language)
{
    for (const ReasonWords &row : reasonWords)
        if (row.reason == reason)
            return causeWord(row.text, language);
    return {};
}

QString reasonSentence(StepReason reason, TextLanguage language)
{
    for (const ReasonWords &row : reasonWords)
        if (row.reason == reason)
            return causeWord(row.sentence, language);
    return {};
}

QString stepName(StepId step, TextLanguage language)
{
    for (const StepWords &row : stepWords)
        if (row.step == step)
            return causeWord(row.text, language);
    return {};
}

std::optional<PathStation> stationOf(Failure said)
{
    switch (cause(said).exitCode) {
    case 10:
        return said == Failure::DnsHostsOverride ? PathStation::Dns : PathStation::ThisComputer;
    case 11:
        return PathStation::Dns;
    case 12:
        return said == Failure::NoNetwork ? PathStation::ThisComputer : PathStation::Transport;
    case 13:
        return said == Failure::ProxyMismatch ? PathStation::ThisComputer : PathStation::Transport;
    case 14:
        return PathStation::Tls;
    case 15:
        // a sign-in page stands at the network's gate, whatever layer it answers on
        return said == Failure::CaptivePortal ? PathStation::Transport : PathStation::Ecs;
    default:
        return std::nullopt;
    }
}

} // namespace ecs
