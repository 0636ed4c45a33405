// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"
#include "diagnostics/model/step.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// A whole run as data. The JSON form is schema_version 1 (resources/run-record.schema.json):
/// fields may be added within a version, none is renamed or removed. Texts are English in every
/// language.
namespace ecs {

inline constexpr int schemaVersion = 1;

enum class Outcome { Completed, Cancelled, TimedOut };
enum class RouteKind { Direct, Proxy };
enum class RouteCertainty { OnlyCandidate, Expected, ChosenByUser };
enum class TargetSource { Mpcmdrun, Option, Onboarding, Registry, CloudDefault };
enum class Confidence { Certain, Likely, Possible };
enum class Owner {
    Helpdesk,
    EndpointAdmin,
    NetworkTeam,
    ProxyTeam,
    SecurityTeam,
    Microsoft,
    Nobody
};

struct ToolInfo
{
    QString name; ///< "ecs-check" or "ecs-wizard"
    QString version;
    QString build;    ///< git hash
    QString platform; ///< "windows-x86_64", "linux-x86_64"
    QString qt;
    QString tlsBackend;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("version", self.version);
        visit("build", self.build);
        visit("platform", self.platform);
        visit("qt", self.qt);
        visit("tls_backend", self.tlsBackend);
    }
    bool operator==(const ToolInfo &) const = default;
};

struct InterfaceInfo
{
    QString name;
    bool up = false;
    QStringList addresses;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("up", self.up);
        visit("addresses", self.addresses);
    }
    bool operator==(const InterfaceInfo &) const = default;
};

struct MachineInfo
{
    QString os;
    QString osBuild;
    std::optional<bool> elevated;
    std::optional<Account> account;
    QString locale; ///< BCP 47
    QString name;
    QList<InterfaceInfo> interfaces; ///< without loopback
    std::optional<bool> hasDefaultRouteIpv4;
    std::optional<bool> hasDefaultRouteIpv6;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("os", self.os);
        visit("os_build", self.osBuild);
        visit("elevated", self.elevated);
        visit("account", self.account);
        visit("locale", self.locale);
        visit("name", self.name);
        visit("interfaces", self.interfaces);
        visit("has_default_route_ipv4", self.hasDefaultRouteIpv4);
        visit("has_default_route_ipv6", self.hasDefaultRouteIpv6);
    }
    bool operator==(const MachineInfo &) const = default;
};

struct Target
{
    TargetSource source = TargetSource::CloudDefault;
    QString baseUrl; ///< as printed or given, never normalised (a double slash is genuine)
    QString url;     ///< with the client's path and the computed query
    QString host;
    std::optional<qint64> port;
    QString cloud; ///< token of the cloud whose base this is, else empty

    /// The last two sources are guesses: a good result then does not speak of this machine's own
    /// host.
    bool guessed() const
    {
        return source == TargetSource::Registry || source == TargetSource::CloudDefault;
    }

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("source", self.source);
        visit("base_url", self.baseUrl);
        visit("url", self.url);
        visit("host", self.host);
        visit("port", self.port);
        visit("cloud", self.cloud);
    }
    bool operator==(const Target &) const = default;
};

/// A way that Defender's service may take, in order of likelihood.
struct RouteCandidate
{
    QString source; ///< ProxySource::source, or "none" for the plain direct way
    RouteKind kind = RouteKind::Direct;
    QString proxy; ///< host:port

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("source", self.source);
        visit("kind", self.kind);
        visit("proxy", self.proxy);
    }
    bool operator==(const RouteCandidate &) const = default;
};

struct RunRoute
{
    RouteKind kind = RouteKind::Direct;
    QString proxy;     ///< host:port
    QString decidedBy; ///< the source that decided, in words: "no proxy is set for the service"
    RouteCertainty certainty = RouteCertainty::OnlyCandidate;
    QList<RouteCandidate> candidates;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("kind", self.kind);
        visit("proxy", self.proxy);
        visit("decided_by", self.decidedBy);
        visit("certainty", self.certainty);
        visit("candidates", self.candidates);
    }
    bool operator==(const RunRoute &) const = default;
};

struct StepResult
{
    StepId id = StepId::Elevation;
    int attempt = 1;
    bool superseded = false;
    StepStatus status = StepStatus::Skipped;
    std::optional<Failure> failure;
    std::optional<StepReason> reason;
    QString summary; ///< one plain English sentence
    QDateTime started;
    std::optional<double> durationMs;
    StepFacts facts;
    QList<Observation> observations;
    QList<LogEntry> log;

    /// The facts as \a T, or nullptr if the step has none of that kind.
    template <typename T>
    const T *factsAs() const
    {
        return std::get_if<T>(&facts);
    }
    bool operator==(const StepResult &) const = default;
};

struct Evidence
{
    StepId step = StepId::Elevation;
    QString text;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("step", self.step);
        visit("text", self.text);
    }
    bool operator==(const Evidence &) const = default;
};

struct Verdict
{
    Failure cause = Failure::CannotTell;
    Confidence confidence = Confidence::Possible;
    QString headline; ///< at most 80 characters
    QString explanation;
    Owner owner = Owner::Helpdesk;
    QStringList actions;
    QList<Evidence> evidence;
    QList<Failure> also;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("cause", self.cause);
        visit("confidence", self.confidence);
        visit("headline", self.headline);
        visit("explanation", self.explanation);
        visit("owner", self.owner);
        visit("actions", self.actions);
        visit("evidence", self.evidence);
        visit("also", self.also);
    }
    bool operator==(const Verdict &) const = default;
};

struct Artefact
{
    QString name;
    std::optional<qint64> bytes;
    QString sha256;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("bytes", self.bytes);
        visit("sha256", self.sha256);
    }
    bool operator==(const Artefact &) const = default;
};

struct RunRecord
{
    QString runId; ///< UUID without braces
    Outcome outcome = Outcome::Completed;
    ToolInfo tool;
    QDateTime started;
    QDateTime finished;
    std::optional<qint64> utcOffsetMinutes;
    MachineInfo machine;
    QList<Target> targets;
    std::optional<RunRoute> route; ///< null until it was worked out
    QList<StepResult> steps; ///< newest attempts in the order of allSteps, then superseded ones
    Verdict verdict;
    QList<Artefact> artefacts;

    /// The newest attempt of \a id, or nullptr.
    const StepResult *step(StepId id) const;

    /// The facts of the newest attempt of the step that measures \a T, or nullptr.
    template <typename T>
    const T *facts() const
    {
        for (const StepResult &result : steps)
            if (!result.superseded)
                if (const T *found = result.factsAs<T>())
                    return found;
        return nullptr;
    }
    bool operator==(const RunRecord &) const = default;
};

QJsonObject toJson(const RunRecord &record);
QByteArray toJsonText(const RunRecord &record); ///< indented, UTF-8, ends with a line feed

/// Reads a record. Unknown fields are passed over; a wrong type, a missing required field or an
/// unknown token is an error, named with its place in \a error (for example "steps[3].status"), and
/// gives nothing.
std::optional<RunRecord> fromJson(const QJsonObject &json, QString *error = nullptr);
std::optional<RunRecord> fromJsonText(const QByteArray &text, QString *error = nullptr);

template <>
struct Tokens<Outcome>
{
    static constexpr Token<Outcome> table[] = {
        {Outcome::Completed, QLatin1String("completed")},
        {Outcome::Cancelled, QLatin1String("cancelled")},
        {Outcome::TimedOut, QLatin1String("timed_out")},
    };
};
template <>
struct Tokens<RouteKind>
{
    static constexpr Token<RouteKind> table[] = {
        {RouteKind::Direct, QLatin1String("direct")},
        {RouteKind::Proxy, QLatin1String("proxy")},
    };
};
template <>
struct Tokens<RouteCertainty>
{
    static constexpr Token<RouteCertainty> table[] = {
        {RouteCertainty::OnlyCandidate, QLatin1String("only_candidate")},
        {RouteCertainty::Expected, QLatin1String("expected")},
        {RouteCertainty::ChosenByUser, QLatin1String("chosen_by_user")},
    };
};
template <>
struct Tokens<TargetSource>
{
    static constexpr Token<TargetSource> table[] = {
        {TargetSource::Mpcmdrun, QLatin1String("mpcmdrun")},
        {TargetSource::Option, QLatin1String("option")},
        {TargetSource::Onboarding, QLatin1String("onboarding")},
        {TargetSource::Registry, QLatin1String("registry")},
        {TargetSource::CloudDefault, QLatin1String("cloud-default")},
    };
};
template <>
struct Tokens<Confidence>
{
    static constexpr Token<Confidence> table[] = {
        {Confidence::Certain, QLatin1String("certain")},
        {Confidence::Likely, QLatin1String("likely")},
        {Confidence::Possible, QLatin1String("possible")},
    };
};
template <>
struct Tokens<Owner>
{
    static constexpr Token<Owner> table[] = {
        {Owner::Helpdesk, QLatin1String("helpdesk")},
        {Owner::EndpointAdmin, QLatin1String("endpoint_admin")},
        {Owner::NetworkTeam, QLatin1String("network_team")},
        {Owner::ProxyTeam, QLatin1String("proxy_team")},
        {Owner::SecurityTeam, QLatin1String("security_team")},
        {Owner::Microsoft, QLatin1String("microsoft")},
        {Owner::Nobody, QLatin1String("nobody")},
    };
};

} // namespace ecs
