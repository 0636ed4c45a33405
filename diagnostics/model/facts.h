// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/failure.h"
#include "diagnostics/model/tls_version.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// The facts that each step measures, as stored in the run record.
///
/// Conventions: durations and times since the start of something are milliseconds; sizes are bytes;
/// addresses are text in canonical form. A value that was not measured is an empty optional (or an
/// empty QString) and becomes null in JSON, never 0 or "". All text that came from outside has
/// passed plainLine() or plainBlock() at the seam where it came in.
namespace ecs {

enum class Account { User, System, OtherAdmin };

struct ElevationFacts
{
    std::optional<bool> elevated;
    std::optional<Account> account;
    std::optional<bool> canElevate; ///< a consent prompt could give more rights
    QString integrity;              ///< Windows: "low|medium|high|system"; elsewhere empty

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("elevated", self.elevated);
        visit("account", self.account);
        visit("can_elevate", self.canElevate);
        visit("integrity", self.integrity);
    }
    bool operator==(const ElevationFacts &) const = default;
};

struct DefenderInstallation
{
    QString version; ///< folder name, for example "4.18.25050.5-0"
    QString path;
    bool active = false; ///< the one that the running service uses
    QString source;      ///< "install_location|service_image_path|platform_folder|program_files"

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("version", self.version);
        visit("path", self.path);
        visit("active", self.active);
        visit("source", self.source);
    }
    bool operator==(const DefenderInstallation &) const = default;
};

struct ServiceState
{
    QString name;
    QString state;     ///< "running|stopped|start_pending|…|absent"
    QString startType; ///< "boot|system|automatic|manual|disabled"

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("state", self.state);
        visit("start_type", self.startType);
    }
    bool operator==(const ServiceState &) const = default;
};

enum class EcsPolicy { Enabled, DisabledByPolicy, Unknown };

/// Microsoft's signature on MpCmdRun.exe. Only Trusted may be run.
enum class BinaryTrust { Trusted, Untrusted, CouldNotCheck };

struct UrlParameter
{
    QString name;
    QString value;
    bool fromThisMachine = false; ///< false: a constant, or assumed

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("value", self.value);
        visit("from_this_machine", self.fromThisMachine);
    }
    bool operator==(const UrlParameter &) const = default;
};

struct PlatformFacts
{
    QList<DefenderInstallation> installations;
    QString chosen; ///< path of the MpCmdRun.exe that was chosen
    QString engineVersion;
    QString signatureVersion;
    QString runningMode;
    std::optional<bool> onboarded;
    QString onboardingGeo; ///< partnerGeoLocation, for example "GW_US"
    QStringList otherAntivirus;
    QList<ServiceState> services;
    std::optional<EcsPolicy> ecsPolicy;
    QString ecsPolicySource;                ///< the registry key that decided
    QDateTime ecsLastSuccess;               ///< last write of EcsConfigs, if it holds anything
    std::optional<bool> ecsSuccessReadable; ///< false: EcsConfigs is there and could not be read
    QDateTime mapsLastSuccess;
    QDateTime mapsLastFailure;
    std::optional<BinaryTrust> binaryTrust;
    QString binaryTrustDetail; ///< signer or the system's own error text
    QString mpcmdrunOutput;
    std::optional<qint64> mpcmdrunExitCode;
    QString mpcmdrunHresult; ///< "0x80070667" when the output names one
    QStringList ecsUrls;     ///< every URL that MpCmdRun printed, verbatim
    QString registryEcsUri;  ///< ECSURI: entry of SpyNetReportingLocation, if any
    QList<UrlParameter> urlParameters;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("installations", self.installations);
        visit("chosen", self.chosen);
        visit("engine_version", self.engineVersion);
        visit("signature_version", self.signatureVersion);
        visit("running_mode", self.runningMode);
        visit("onboarded", self.onboarded);
        visit("onboarding_geo", self.onboardingGeo);
        visit("other_antivirus", self.otherAntivirus);
        visit("services", self.services);
        visit("ecs_policy", self.ecsPolicy);
        visit("ecs_policy_source", self.ecsPolicySource);
        visit("ecs_last_success", self.ecsLastSuccess);
        visit("ecs_success_readable", self.ecsSuccessReadable);
        visit("maps_last_success", self.mapsLastSuccess);
        visit("maps_last_failure", self.mapsLastFailure);
        visit("binary_trust", self.binaryTrust);
        visit("binary_trust_detail", self.binaryTrustDetail);
        visit("mpcmdrun_output", self.mpcmdrunOutput);
        visit("mpcmdrun_exit_code", self.mpcmdrunExitCode);
        visit("mpcmdrun_hresult", self.mpcmdrunHresult);
        visit("ecs_urls", self.ecsUrls);
        visit("registry_ecs_uri", self.registryEcsUri);
        visit("url_parameters", self.urlParameters);
    }
    bool operator==(const PlatformFacts &) const = default;
};

enum class CaptureBackendId { Netsh, Pktmon, Dumpcap, Tcpdump, None };

struct CaptureFacts
{
    std::optional<CaptureBackendId> backend;
    QString file;
    std::optional<qint64> bytes;
    std::optional<qint64> packets;
    std::optional<qint64> packetsForTarget;
    std::optional<qint64> lostEvents;
    std::optional<bool> wrapped;
    std::optional<bool> stopped;
    QString foreignSession;  ///< the file or name of somebody else's trace session
    QString leftoverSession; ///< the file of a capture that a killed run of ours left running
    std::optional<bool> leftoverRemoved;
    QString filter;   ///< the capture filter in the backend's own syntax
    QJsonObject wire; ///< what the packets show (flow reader); empty = not read

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("backend", self.backend);
        visit("file", self.file);
        visit("bytes", self.bytes);
        visit("packets", self.packets);
        visit("packets_for_target", self.packetsForTarget);
        visit("lost_events", self.lostEvents);
        visit("wrapped", self.wrapped);
        visit("stopped", self.stopped);
        visit("foreign_session", self.foreignSession);
        visit("leftover_session", self.leftoverSession);
        visit("leftover_removed", self.leftoverRemoved);
        visit("filter", self.filter);
        visit("wire", self.wire);
    }
    bool operator==(const CaptureFacts &) const = default;
};

struct DnsAnswer
{
    QString host;  ///< the name that was asked
    QString type;  ///< "A|AAAA|CNAME|SOA|…"; for an answer without records the type asked
    QString value; ///< empty: no record of that type
    std::optional<qint64> ttl;
    std::optional<double> rttMs;
    QString resolver; ///< address of the name server
    QString rcode;    ///< "NOERROR|NXDOMAIN|SERVFAIL|…"; empty: no answer
    std::optional<Failure> failure;
    bool overTcp = false;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("host", self.host);
        visit("type", self.type);
        visit("value", self.value);
        visit("ttl", self.ttl);
        visit("rtt_ms", self.rttMs);
        visit("resolver", self.resolver);
        visit("rcode", self.rcode);
        visit("failure", self.failure);
        visit("over_tcp", self.overTcp);
    }
    bool operator==(const DnsAnswer &) const = default;
};

struct SpecialAddress
{
    QString address;
    QString range; ///< name of the registry's entry, for example "private-use 10.0.0.0/8"

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("address", self.address);
        visit("range", self.range);
    }
    bool operator==(const SpecialAddress &) const = default;
};

/// What this machine's own ways (resolver and hosts file) gave for one name.
struct HostLookup
{
    QString host;
    QStringList addresses;          ///< in the system's order
    std::optional<Failure> failure; ///< null: it gave addresses, or it was not finished in time
    QString error;                  ///< the system's own text
    std::optional<double> ms;       ///< when it was not finished in time: the least that it takes
    QStringList hostsFile;          ///< addresses that the hosts file gives this name

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("host", self.host);
        visit("addresses", self.addresses);
        visit("failure", self.failure);
        visit("error", self.error);
        visit("ms", self.ms);
        visit("hosts_file", self.hostsFile);
    }
    bool operator==(const HostLookup &) const = default;
};

/// A rule of Windows' name resolution policy table: questions for the names it covers go to servers
/// of its own instead of the adapters' name servers.
struct NamePolicyRule
{
    QString host;        ///< the name of ours that it covers
    QString rule;        ///< the rule's key
    QString covers;      ///< "host.example", ".suffix.example" or "." for every name
    QStringList servers; ///< empty: it names none
    QString source;      ///< "policy|local"

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("host", self.host);
        visit("rule", self.rule);
        visit("covers", self.covers);
        visit("servers", self.servers);
        visit("source", self.source);
    }
    bool operator==(const NamePolicyRule &) const = default;
};

struct DnsFacts
{
    QString host; ///< the first target's name
    QStringList resolvers;
    QList<DnsAnswer> answers; ///< by our own client, each name server apart
    QStringList systemAnswer; ///< what the system's resolver gave, in its order
    std::optional<Failure> systemFailure;
    QString systemError; ///< the system's own text
    std::optional<double> systemMs;
    QStringList cnameChain;
    QString hostsFileEntry;
    QString rcode; ///< of the first name server that answered
    QList<SpecialAddress> specialAddresses;
    QList<HostLookup> lookups; ///< one for each target's name, the first target's first
    QList<NamePolicyRule> namePolicy;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("host", self.host);
        visit("resolvers", self.resolvers);
        visit("answers", self.answers);
        visit("system_answer", self.systemAnswer);
        visit("system_failure", self.systemFailure);
        visit("system_error", self.systemError);
        visit("system_ms", self.systemMs);
        visit("cname_chain", self.cnameChain);
        visit("hosts_file_entry", self.hostsFileEntry);
        visit("rcode", self.rcode);
        visit("special_addresses", self.specialAddresses);
        visit("lookups", self.lookups);
        visit("name_policy", self.namePolicy);
    }
    bool operator==(const DnsFacts &) const = default;
};

struct PortAttempt
{
    QString host;
    QString address;
    std::optional<qint64> port;
    QString family; ///< "ipv4|ipv6"
    QString sourceAddress;
    std::optional<double> rttMs; ///< time until connected; null when it never was
    std::optional<Failure> failure;
    QString error; ///< the system's own text
    QString route; ///< "direct|proxy" (proxy: this is the proxy's own port)

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("host", self.host);
        visit("address", self.address);
        visit("port", self.port);
        visit("family", self.family);
        visit("source_address", self.sourceAddress);
        visit("rtt_ms", self.rttMs);
        visit("failure", self.failure);
        visit("error", self.error);
        visit("route", self.route);
    }
    bool operator==(const PortAttempt &) const = default;
};

struct PortFacts
{
    QList<PortAttempt> attempts;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("attempts", self.attempts);
    }
    bool operator==(const PortFacts &) const = default;
};

/// One place in which this machine keeps a proxy setting.
struct ProxySource
{
    QString
        source;    ///< "option|environment|defender_policy|telemetry_proxy_server|winhttp|advproxy|
                   ///< wininet_user|wininet_elevated_user|wininet_system|wpad"
    QString scope; ///< "process|user|system|machine"
    QString value; ///< as stored, credentials replaced by "***"
    QString kind;  ///< "direct|proxy|pac|autodetect"; empty: nothing set there
    QString resolved;  ///< what it means for the target: "DIRECT" or "host:port"; empty: could not
                       ///< be told
    QString appliesTo; ///< "service|user|both|none"
    QString error;     ///< why it could not be read or evaluated, with the line for a PAC file

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("source", self.source);
        visit("scope", self.scope);
        visit("value", self.value);
        visit("kind", self.kind);
        visit("resolved", self.resolved);
        visit("applies_to", self.appliesTo);
        visit("error", self.error);
    }
    bool operator==(const ProxySource &) const = default;
};

/// What the proxy said to our anonymous CONNECT.
struct ProxyTest
{
    QString proxy; ///< host:port
    QString address;
    std::optional<double> connectMs;
    std::optional<double> answerMs;
    std::optional<qint64> status; ///< of the CONNECT; null: none came
    QString statusText;
    QStringList authSchemes; ///< of Proxy-Authenticate, for example "Negotiate", "NTLM"
    QStringList headers;     ///< "Name: value", the first 64
    QString bodyExcerpt;
    std::optional<Failure> failure;
    QString error;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("proxy", self.proxy);
        visit("address", self.address);
        visit("connect_ms", self.connectMs);
        visit("answer_ms", self.answerMs);
        visit("status", self.status);
        visit("status_text", self.statusText);
        visit("auth_schemes", self.authSchemes);
        visit("headers", self.headers);
        visit("body_excerpt", self.bodyExcerpt);
        visit("failure", self.failure);
        visit("error", self.error);
    }
    bool operator==(const ProxyTest &) const = default;
};

struct ProxyFacts
{
    QList<ProxySource> sources;
    QString effective; ///< "DIRECT" or "host:port"
    QString forUser;
    QString forService;
    std::optional<bool> mismatch; ///< user and service differ
    QString pacUrl;
    QString pacError;
    QString rawWinhttpText; ///< evidence only, localised
    QList<ProxyTest> tests;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("sources", self.sources);
        visit("effective", self.effective);
        visit("for_user", self.forUser);
        visit("for_service", self.forService);
        visit("mismatch", self.mismatch);
        visit("pac_url", self.pacUrl);
        visit("pac_error", self.pacError);
        visit("raw_winhttp_text", self.rawWinhttpText);
        visit("tests", self.tests);
    }
    bool operator==(const ProxyFacts &) const = default;
};

struct HttpHeader
{
    QString name;
    QString value;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("value", self.value);
    }
    bool operator==(const HttpHeader &) const = default;
};

/// Phases of one request. The proxy leg (connect + CONNECT) and the target leg are timed apart.
struct WebTiming
{
    std::optional<double> dnsMs;
    std::optional<double> connectMs;
    std::optional<double> proxyMs; ///< from CONNECT sent to its answer read
    std::optional<double> tlsMs;
    std::optional<double> firstByteMs; ///< from request sent to the first byte of the answer
    std::optional<double> totalMs;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("dns_ms", self.dnsMs);
        visit("connect_ms", self.connectMs);
        visit("proxy_ms", self.proxyMs);
        visit("tls_ms", self.tlsMs);
        visit("first_byte_ms", self.firstByteMs);
        visit("total_ms", self.totalMs);
    }
    bool operator==(const WebTiming &) const = default;
};

struct CertificateFacts
{
    QString subject; ///< RFC 4514 order, "CN=…, O=…"
    QString issuer;
    QString sha256; ///< hex, lower case
    QDateTime notBefore;
    QDateTime notAfter;
    QStringList altNames; ///< leaf only, the first 64

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("subject", self.subject);
        visit("issuer", self.issuer);
        visit("sha256", self.sha256);
        visit("not_before", self.notBefore);
        visit("not_after", self.notAfter);
        visit("alt_names", self.altNames);
    }
    bool operator==(const CertificateFacts &) const = default;
};

/// One thing that is wrong with a certificate chain.
enum class ChainProblem {
    Expired,
    NotYetValid,
    NameMismatch,
    UntrustedRoot, ///< the chain is whole but ends in a root that this machine does not trust
    Incomplete,    ///< an issuer is missing
    BadSignature,
    Revoked,
    Weak, ///< key or signature algorithm refused by the system
    Other,
};

struct ChainError
{
    ChainProblem problem = ChainProblem::Other;
    qint64 depth = 0; ///< 0 = leaf
    QString code; ///< the system's own, for example "X509_V_ERR_CERT_HAS_EXPIRED" or "0x800B0101"
    QString text;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("problem", self.problem);
        visit("depth", self.depth);
        visit("code", self.code);
        visit("text", self.text);
    }
    bool operator==(const ChainError &) const = default;
};

struct TlsFacts
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QString alpn;
    QList<CertificateFacts>
        chain;                ///< leaf first; with the root when the system could build that far
    QList<ChainError> errors; ///< empty = verified by this machine, right name, valid now
    std::optional<bool> rootTrusted;
    std::optional<bool> rootExpected; ///< the chain is sound and ends in a root that ECS uses
    QString interceptor; ///< known inspection product that the issuer names, else empty

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("protocol", self.protocol);
        visit("cipher", self.cipher);
        visit("alpn", self.alpn);
        visit("chain", self.chain);
        visit("errors", self.errors);
        visit("root_trusted", self.rootTrusted);
        visit("root_expected", self.rootExpected);
        visit("interceptor", self.interceptor);
    }
    bool operator==(const TlsFacts &) const = default;
};

/// The layer at which a request ended. Ordered: a later layer implies that the earlier ones worked.
enum class WebPhase { Resolve, Connect, ProxyAnswer, Tls, HttpSend, HttpHead, HttpBody, Done };

struct WebExchange
{
    QString target; ///< base URL of the run's target that this request is for; a control host's URL
                    ///< for requests of every other purpose than "ecs"
    QString purpose;  ///< "ecs|control|portal|revocation"
    QString url;      ///< the full URL asked
    QString route;    ///< "direct|proxy"
    QString proxy;    ///< host:port
    QString identity; ///< "user|service"
    QString query;    ///< "computed|reference|none"
    QString address;  ///< the peer that answered (the proxy's for route proxy)
    QString httpVersion;
    std::optional<qint64> status;
    QString statusText;
    QList<HttpHeader> headers; ///< the first 128
    QString redirect;          ///< Location, not followed
    std::optional<qint64> bodyBytes;
    std::optional<bool> bodyComplete;
    QString bodyExcerpt; ///< decompressed, at most 64 KiB
    std::optional<bool> bodyIsJsonObject;
    QDateTime serverDate; ///< Date header
    WebTiming timing;
    std::optional<TlsFacts> tls;
    std::optional<WebPhase> reached; ///< where it ended
    std::optional<Failure>
        failure;                 ///< of the transport; an HTTP status is judged, not a failure here
    QString error;               ///< the system's own text and code
    bool sentOnBadChain = false; ///< carried on without query or secrets, to read the answer
    std::optional<bool> genuine;
    QString genuineReason;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("target", self.target);
        visit("purpose", self.purpose);
        visit("url", self.url);
        visit("route", self.route);
        visit("proxy", self.proxy);
        visit("identity", self.identity);
        visit("query", self.query);
        visit("address", self.address);
        visit("http_version", self.httpVersion);
        visit("status", self.status);
        visit("status_text", self.statusText);
        visit("headers", self.headers);
        visit("redirect", self.redirect);
        visit("body_bytes", self.bodyBytes);
        visit("body_complete", self.bodyComplete);
        visit("body_excerpt", self.bodyExcerpt);
        visit("body_is_json_object", self.bodyIsJsonObject);
        visit("server_date", self.serverDate);
        visit("timing", self.timing);
        visit("tls", self.tls);
        visit("reached", self.reached);
        visit("failure", self.failure);
        visit("error", self.error);
        visit("sent_on_bad_chain", self.sentOnBadChain);
        visit("genuine", self.genuine);
        visit("genuine_reason", self.genuineReason);
    }
    bool operator==(const WebExchange &) const = default;
};

struct WebRequestFacts
{
    QList<WebExchange> requests;
    QList<TlsVersion> tlsVersions; ///< only of systems that keep such settings

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("requests", self.requests);
        visit("tls_versions", self.tlsVersions);
    }
    bool operator==(const WebRequestFacts &) const = default;
};

/// The facts of one step; monostate for a step that did not run.
using StepFacts = std::variant<std::monostate, ElevationFacts, PlatformFacts, CaptureFacts,
                               DnsFacts, PortFacts, ProxyFacts, WebRequestFacts>;

/// One thing that was done and what came of it: measurement, never judgement.
struct Observation
{
    QString operation; ///< "read_settings|run_process|resolve|query|connect|proxy_connect|
                       ///< tls_handshake|http_exchange"
    QString subject;   ///< for example "20.190.10.1:443" or "A ecs.office.com @10.0.0.53"
    std::optional<double> startedMs; ///< since the step began
    std::optional<double> durationMs;
    std::optional<Failure> failure; ///< null = it worked
    QString error;                  ///< original text and code, for example "ECONNREFUSED (111)"

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("operation", self.operation);
        visit("subject", self.subject);
        visit("started_ms", self.startedMs);
        visit("duration_ms", self.durationMs);
        visit("failure", self.failure);
        visit("error", self.error);
    }
    bool operator==(const Observation &) const = default;
};

template <>
struct Tokens<Account>
{
    static constexpr Token<Account> table[] = {
        {Account::User, QLatin1String("user")},
        {Account::System, QLatin1String("system")},
        {Account::OtherAdmin, QLatin1String("other-admin")},
    };
};
template <>
struct Tokens<EcsPolicy>
{
    static constexpr Token<EcsPolicy> table[] = {
        {EcsPolicy::Enabled, QLatin1String("enabled")},
        {EcsPolicy::DisabledByPolicy, QLatin1String("disabled_by_policy")},
        {EcsPolicy::Unknown, QLatin1String("unknown")},
    };
};
template <>
struct Tokens<BinaryTrust>
{
    static constexpr Token<BinaryTrust> table[] = {
        {BinaryTrust::Trusted, QLatin1String("trusted")},
        {BinaryTrust::Untrusted, QLatin1String("untrusted")},
        {BinaryTrust::CouldNotCheck, QLatin1String("could_not_check")},
    };
};
template <>
struct Tokens<CaptureBackendId>
{
    static constexpr Token<CaptureBackendId> table[] = {
        {CaptureBackendId::Netsh, QLatin1String("netsh")},
        {CaptureBackendId::Pktmon, QLatin1String("pktmon")},
        {CaptureBackendId::Dumpcap, QLatin1String("dumpcap")},
        {CaptureBackendId::Tcpdump, QLatin1String("tcpdump")},
        {CaptureBackendId::None, QLatin1String("none")},
    };
};
template <>
struct Tokens<ChainProblem>
{
    static constexpr Token<ChainProblem> table[] = {
        {ChainProblem::Expired, QLatin1String("expired")},
        {ChainProblem::NotYetValid, QLatin1String("not_yet_valid")},
        {ChainProblem::NameMismatch, QLatin1String("name_mismatch")},
        {ChainProblem::UntrustedRoot, QLatin1String("untrusted_root")},
        {ChainProblem::Incomplete, QLatin1String("incomplete")},
        {ChainProblem::BadSignature, QLatin1String("bad_signature")},
        {ChainProblem::Revoked, QLatin1String("revoked")},
        {ChainProblem::Weak, QLatin1String("weak")},
        {ChainProblem::Other, QLatin1String("other")},
    };
};
template <>
struct Tokens<WebPhase>
{
    static constexpr Token<WebPhase> table[] = {
        {WebPhase::Resolve, QLatin1String("resolve")},
        {WebPhase::Connect, QLatin1String("connect")},
        {WebPhase::ProxyAnswer, QLatin1String("proxy_answer")},
        {WebPhase::Tls, QLatin1String("tls")},
        {WebPhase::HttpSend, QLatin1String("http_send")},
        {WebPhase::HttpHead, QLatin1String("http_head")},
        {WebPhase::HttpBody, QLatin1String("http_body")},
        {WebPhase::Done, QLatin1String("done")},
    };
};

} // namespace ecs
