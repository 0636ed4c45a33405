// SPDX-License-Identifier: MIT
#include "judge_rows.h"

#include "diagnostics/model/wire_facts.h"
#include "record_builder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace ecs::test {

namespace {

using Change = std::function<void(RunRecord &)>;

class Rows
{
public:
    void add(const char *name, Failure cause, Confidence confidence, const QList<Failure> &also,
             const Change &change, const char *says = "")
    {
        RunRecord record = healthyRecord();
        change(record);
        m_rows.append({QString::fromLatin1(name),
                       record,
                       cause,
                       confidence,
                       also,
                       QString::fromLatin1(says),
                       {}});
    }
    /// What one line of evidence of the row added last has to say.
    void proof(const char *text) { m_rows.last().proof = QString::fromLatin1(text); }
    void add(const char *name, Failure cause, const Change &change)
    {
        add(name, cause, Confidence::Certain, {}, change);
    }
    QList<JudgeRow> take() { return std::move(m_rows); }

private:
    QList<JudgeRow> m_rows;
};

constexpr Confidence certain = Confidence::Certain;
constexpr Confidence likely = Confidence::Likely;
constexpr Confidence possible = Confidence::Possible;

void healthyRows(Rows &rows)
{
    rows.add(
        "healthy", Failure::Healthy, certain, {}, [](RunRecord &) {}, "genuine ECS answer");
    rows.add(
        "healthy-no-success-of-defender-itself", Failure::Healthy, certain, {},
        [](RunRecord &r) { platform(r).ecsLastSuccess = r.started.addDays(-7); },
        "as seen by this program");
    rows.add("healthy-304", Failure::Healthy, [](RunRecord &r) { answer(ecsRequest(r), 304, {}); });
    rows.add("healthy-empty-object", Failure::Healthy,
             [](RunRecord &r) { answer(ecsRequest(r), 200, QStringLiteral("{}"), true); });
    rows.add("healthy-two-targets", Failure::Healthy, [](RunRecord &r) {
        addTarget(r, QStringLiteral("mdav.us.endpoint.security.microsoft.com"));
    });
    rows.add("healthy-second-query", Failure::Healthy, [](RunRecord &r) {
        const WebExchange good = ecsRequest(r);
        answer(ecsRequest(r), 404, QStringLiteral("{}"), true);
        requests(r).append(good);
    });
    rows.add("healthy-via-proxy", Failure::Healthy, [](RunRecord &r) { routeViaProxy(r); });
    rows.add("healthy-proxy-direct-closed", Failure::Healthy, certain,
             {Failure::DirectBlockedBehindProxy}, [](RunRecord &r) {
                 tcpFails(r, Failure::TcpTimeout);
                 ecsRequest(r) = genuineExchange(r.targets.first());
                 routeViaProxy(r);
             });
    rows.add("healthy-proxy-resolves", Failure::Healthy, certain,
             {Failure::DirectBlockedBehindProxy}, [](RunRecord &r) {
                 dnsFails(r, Failure::DnsTimeout, {});
                 ecsRequest(r) = genuineExchange(r.targets.first());
                 routeViaProxy(r);
             });
    rows.add("healthy-split-horizon", Failure::Healthy,
             [](RunRecord &r) { resolvesTo(r, QStringLiteral("10.20.30.40")); });
    rows.add("healthy-hosts-file-right", Failure::Healthy,
             [](RunRecord &r) { hostsFileSays(r, QStringLiteral("52.113.194.133")); });
    rows.add(
        "healthy-guessed-target", Failure::Healthy, possible, {},
        [](RunRecord &r) { r.targets.first().source = TargetSource::CloudDefault; },
        "this computer's own host was not read");
    rows.add(
        "healthy-route-expected", Failure::Healthy, likely, {},
        [](RunRecord &r) {
            r.route->certainty = RouteCertainty::Expected;
            r.route->candidates.append({QStringLiteral("wpad"), RouteKind::Proxy, proxyName});
        },
        "more than one way");
    rows.add(
        "healthy-route-chosen", Failure::Healthy, possible, {},
        [](RunRecord &r) {
            routeViaProxy(r);
            r.route->candidates = {{QStringLiteral("none"), RouteKind::Direct, {}}};
            r.route->certainty = RouteCertainty::ChosenByUser;
        },
        "another one, which was not tested");
    rows.add(
        "healthy-route-chosen-is-the-services", Failure::Healthy, certain, {},
        [](RunRecord &r) {
            r.route->candidates = {{QStringLiteral("none"), RouteKind::Direct, {}}};
            r.route->certainty = RouteCertainty::ChosenByUser;
        },
        "the route that Defender's service is expected to use");
    rows.add("healthy-route-expected-as-system", Failure::Healthy, [](RunRecord &r) {
        r.route->certainty = RouteCertainty::Expected;
        r.route->candidates.append({QStringLiteral("wpad"), RouteKind::Proxy, proxyName});
        r.machine.account = Account::System;
    });
    rows.add("healthy-route-expected-as-another-administrator", Failure::Healthy, likely, {},
             [](RunRecord &r) {
                 r.route->certainty = RouteCertainty::Expected;
                 r.route->candidates.append({QStringLiteral("wpad"), RouteKind::Proxy, proxyName});
                 r.machine.account = Account::OtherAdmin;
             });
    rows.add("tcp-route-expected-as-another-administrator", Failure::TcpUnreachable, likely, {},
             [](RunRecord &r) {
                 r.route->certainty = RouteCertainty::Expected;
                 r.route->candidates.append({QStringLiteral("wpad"), RouteKind::Proxy, proxyName});
                 r.machine.account = Account::OtherAdmin;
                 tcpFails(r, Failure::TcpUnreachable);
             });
    rows.add("healthy-route-expected-own-success", Failure::Healthy, [](RunRecord &r) {
        r.route->certainty = RouteCertainty::Expected;
        platform(r).ecsLastSuccess = r.started.addSecs(-3600);
    });
    rows.add("healthy-route-expected-candidates-agree", Failure::Healthy,
             [](RunRecord &r) { r.route->certainty = RouteCertainty::Expected; });
    rows.add(
        "healthy-passive-mode", Failure::Healthy, certain, {},
        [](RunRecord &r) { platform(r).runningMode = QStringLiteral("Passive Mode"); },
        "passive mode");
    rows.add("healthy-option-mpcmdrun-failed", Failure::Healthy, certain, {Failure::MpcmdrunFailed},
             [](RunRecord &r) {
                 r.targets.first().source = TargetSource::Option;
                 platform(r).ecsUrls.clear();
             });
    rows.add("healthy-cancelled-later", Failure::Healthy,
             [](RunRecord &r) { r.outcome = Outcome::Cancelled; });
    rows.add("healthy-portal-probe-blocked", Failure::Healthy,
             [](RunRecord &r) { addPortalProbe(r, 200, QStringLiteral("<html>blocked</html>")); });
}

void machineRows(Rows &rows)
{
    rows.add("defender-missing", Failure::DefenderNotFound, [](RunRecord &r) {
        step(r, StepId::Platform).failure = Failure::DefenderNotFound;
        platform(r) = {};
        r.targets.first().source = TargetSource::CloudDefault;
    });
    rows.add("defender-missing-but-url-given", Failure::Healthy, [](RunRecord &r) {
        step(r, StepId::Platform).failure = Failure::DefenderNotFound;
        platform(r) = {};
        r.targets.first().source = TargetSource::Option;
    });
    rows.add("mpcmdrun-old", Failure::DefenderTooOld, [](RunRecord &r) {
        platform(r).ecsUrls.clear();
        platform(r).mpcmdrunHresult = QStringLiteral("0x80070667");
    });
    rows.add("mpcmdrun-old-vetoed-by-url", Failure::Healthy, [](RunRecord &r) {
        step(r, StepId::Platform).failure = Failure::DefenderTooOld;
        platform(r).mpcmdrunHresult = QStringLiteral("0x80070667");
    });
    rows.add("service-off-hresult", Failure::DefenderServiceOff, [](RunRecord &r) {
        platform(r).ecsUrls.clear();
        platform(r).mpcmdrunHresult = QStringLiteral("0x800106ba");
    });
    rows.add("service-disabled", Failure::DefenderServiceOff, [](RunRecord &r) {
        platform(r).services.last().state = QStringLiteral("stopped");
        platform(r).services.last().startType = QStringLiteral("disabled");
    });
    rows.add(
        "service-off-other-antivirus", Failure::Healthy, certain, {},
        [](RunRecord &r) {
            platform(r).services.first().state = QStringLiteral("stopped");
            platform(r).otherAntivirus = {QStringLiteral("Example Shield")};
        },
        "Another antivirus product");
    rows.add("other-service-stopped", Failure::Healthy, [](RunRecord &r) {
        platform(r).services.append(
            {QStringLiteral("WdNisSvc"), QStringLiteral("stopped"), QStringLiteral("manual")});
    });
    rows.add("mpcmdrun-unsigned", Failure::DefenderBinaryUntrusted,
             [](RunRecord &r) { platform(r).binaryTrust = BinaryTrust::Untrusted; });
    rows.add("ecs-off-by-policy", Failure::EcsDisabledByPolicy,
             [](RunRecord &r) { platform(r).ecsPolicy = EcsPolicy::DisabledByPolicy; });
    rows.add("ecs-off-by-policy-and-tcp", Failure::EcsDisabledByPolicy, certain,
             {Failure::TcpTimeout}, [](RunRecord &r) {
                 platform(r).ecsPolicy = EcsPolicy::DisabledByPolicy;
                 tcpFails(r, Failure::TcpTimeout);
             });
    rows.add("mpcmdrun-no-url", Failure::MpcmdrunFailed, [](RunRecord &r) {
        platform(r).ecsUrls.clear();
        r.targets.first().source = TargetSource::CloudDefault;
    });
    rows.add(
        "mpcmdrun-no-url-and-dns", Failure::DnsNxdomain, likely, {Failure::MpcmdrunFailed},
        [](RunRecord &r) {
            platform(r).ecsUrls.clear();
            r.targets.first().source = TargetSource::CloudDefault;
            dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        },
        "was tested in its place");
    rows.add(
        "mpcmdrun-no-url-without-rights", Failure::Healthy, possible, {},
        [](RunRecord &r) {
            r.machine.elevated = false;
            platform(r).ecsUrls.clear();
            step(r, StepId::Platform).status = StepStatus::Warning;
            step(r, StepId::Platform).reason = StepReason::NeedsElevation;
            r.targets.first().source = TargetSource::CloudDefault;
        },
        "Run the test as administrator to read");
    rows.add(
        "mpcmdrun-no-url-without-rights-and-dns", Failure::DnsNxdomain, likely, {},
        [](RunRecord &r) {
            r.machine.elevated = false;
            platform(r).ecsUrls.clear();
            r.targets.first().source = TargetSource::CloudDefault;
            dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        },
        "Run the test as administrator to read");
    rows.add("ecs-never-succeeded", Failure::Healthy, certain, {Failure::EcsNeverSucceeded},
             [](RunRecord &r) { platform(r).ecsPolicy = EcsPolicy::Enabled; });
    rows.add("ecs-success-could-not-be-read", Failure::Healthy, [](RunRecord &r) {
        platform(r).ecsPolicy = EcsPolicy::Enabled;
        platform(r).ecsSuccessReadable = false;
    });
    rows.add("capture-could-not-run", Failure::Healthy, certain, {Failure::CaptureUnavailable},
             [](RunRecord &r) {
                 step(r, StepId::Capture).status = StepStatus::CouldNotRun;
                 step(r, StepId::Capture).reason = StepReason::ToolMissing;
             });
    rows.add("capture-off", Failure::Healthy, [](RunRecord &r) {
        step(r, StepId::Capture).status = StepStatus::Skipped;
        step(r, StepId::Capture).reason = StepReason::ByOption;
    });
    rows.add("step-says-warning", Failure::Healthy, certain, {Failure::SlowPath}, [](RunRecord &r) {
        step(r, StepId::WebRequest).status = StepStatus::Warning;
        step(r, StepId::WebRequest).failure = Failure::SlowPath;
    });
    rows.add("no-network", Failure::NoNetwork, [](RunRecord &r) { noNetwork(r); });
    rows.add("no-network-says-the-system", Failure::NoNetwork, [](RunRecord &r) {
        dnsFails(r, Failure::DnsTimeout, {});
        step(r, StepId::Dns).failure = Failure::NoNetwork;
    });
    rows.add("no-default-route-but-something-answers", Failure::TcpUnreachable, [](RunRecord &r) {
        r.machine.hasDefaultRouteIpv4 = false;
        tcpFails(r, Failure::TcpUnreachable);
    });
}

void dnsRows(Rows &rows)
{
    rows.add("dns-nxdomain", Failure::DnsNxdomain,
             [](RunRecord &r) { dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN")); });
    rows.add("dns-nodata", Failure::DnsNoAddress,
             [](RunRecord &r) { dnsFails(r, Failure::DnsNoAddress, QStringLiteral("NOERROR")); });
    rows.add("dns-servfail", Failure::DnsServfail,
             [](RunRecord &r) { dnsFails(r, Failure::DnsServfail, QStringLiteral("SERVFAIL")); });
    rows.add("dns-refused", Failure::DnsRefused,
             [](RunRecord &r) { dnsFails(r, Failure::DnsRefused, QStringLiteral("REFUSED")); });
    rows.add("dns-silent", Failure::DnsTimeout,
             [](RunRecord &r) { dnsFails(r, Failure::DnsTimeout, {}); });
    rows.add("dns-nothing-said-in-time", Failure::DnsTimeout, [](RunRecord &r) {
        dnsFails(r, Failure::DnsTimeout, {});
        dns(r).lookups = {{host, {}, {}, {}, {}, {}}};
        dns(r).systemFailure.reset();
        requests(r).clear();
    });
    const auto compared = [](RunRecord &r, const QString &rcode, const QString &value) {
        DnsAnswer other;
        other.host = host;
        other.type = QStringLiteral("A");
        other.resolver = QStringLiteral("9.9.9.9"); // not one of this machine's
        other.rcode = rcode;
        other.value = value;
        dns(r).answers.prepend(other);
    };
    rows.add("dns-nxdomain-with-control-resolver", Failure::DnsNxdomain, [=](RunRecord &r) {
        dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        compared(r, QStringLiteral("NOERROR"), address);
    });
    rows.proof("The comparison resolver 9.9.9.9 gives");
    rows.add("dns-silent-control-resolver-refuses", Failure::DnsTimeout, [=](RunRecord &r) {
        dnsFails(r, Failure::DnsTimeout, {});
        compared(r, QStringLiteral("REFUSED"), {});
    });
    rows.add("sinkhole-with-control-resolver", Failure::DnsSinkhole, [=](RunRecord &r) {
        resolvesTo(r, QStringLiteral("0.0.0.0"));
        tcpFails(r, Failure::TcpRefused);
        compared(r, QStringLiteral("NOERROR"), address);
    });
    rows.proof("The comparison resolver 9.9.9.9 gives");
    rows.add("dns-first-that-answers", Failure::DnsRefused, [](RunRecord &r) {
        dnsFails(r, Failure::DnsTimeout, {});
        dns(r).resolvers.append({QStringLiteral("10.0.0.54"), QStringLiteral("10.0.0.55")});
        dns(r).answers.append({host,
                               QStringLiteral("A"),
                               {},
                               {},
                               9.0,
                               QStringLiteral("10.0.0.54"),
                               QStringLiteral("REFUSED"),
                               Failure::DnsRefused,
                               false});
        dns(r).answers.append({host,
                               QStringLiteral("A"),
                               {},
                               {},
                               9.0,
                               QStringLiteral("10.0.0.55"),
                               QStringLiteral("NXDOMAIN"),
                               Failure::DnsNxdomain,
                               false});
    });
    rows.add("dns-ipv4-answer-counts", Failure::DnsNxdomain, [](RunRecord &r) {
        dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        DnsAnswer aaaa = dns(r).answers.first();
        aaaa.type = QStringLiteral("AAAA");
        aaaa.rcode = QStringLiteral("SERVFAIL");
        aaaa.failure = Failure::DnsServfail;
        dns(r).answers.prepend(aaaa);
    });
    rows.add("dns-aaaa-servfail-only", Failure::Healthy, [](RunRecord &r) {
        DnsAnswer aaaa = dns(r).answers.first();
        aaaa.type = QStringLiteral("AAAA");
        aaaa.value.clear();
        aaaa.rcode = QStringLiteral("SERVFAIL");
        aaaa.failure = Failure::DnsServfail;
        dns(r).answers.append(aaaa);
    });
    rows.add(
        "dns-system-differs", Failure::DnsTimeout, possible, {},
        [](RunRecord &r) {
            const QList<DnsAnswer> good = dns(r).answers;
            dnsFails(r, Failure::DnsTimeout, {});
            dns(r).answers = good;
        },
        "asked directly gave an address");
    rows.add("dns-partial-run", Failure::DnsNxdomain, [](RunRecord &r) {
        dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        endBefore(r, StepId::Port);
        r.outcome = Outcome::Cancelled;
    });
    rows.add(
        "dns-second-target", Failure::DnsNxdomain, certain, {},
        [](RunRecord &r) {
            addTarget(r, QStringLiteral("mdav.us.endpoint.security.microsoft.com"));
            dns(r).lookups.last().addresses.clear();
            dns(r).lookups.last().failure = Failure::DnsNxdomain;
            requests(r).last() =
                failedExchange(r.targets.last(), Failure::DnsNxdomain, WebPhase::Resolve);
        },
        "this is about mdav.us.endpoint");
    rows.add("dns-behind-proxy-unimportant", Failure::Healthy, certain,
             {Failure::DirectBlockedBehindProxy}, [](RunRecord &r) {
                 dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
                 ecsRequest(r) = genuineExchange(r.targets.first());
                 routeViaProxy(r);
             });
    rows.add("dns-slow", Failure::Healthy, certain, {Failure::DnsSlow},
             [](RunRecord &r) { dns(r).lookups.first().ms = 3012; });
    rows.add("dns-two-seconds", Failure::Healthy,
             [](RunRecord &r) { dns(r).lookups.first().ms = 2000; });
    rows.add("sinkhole-zero", Failure::DnsSinkhole, [](RunRecord &r) {
        resolvesTo(r, QStringLiteral("0.0.0.0"));
        tcpFails(r, Failure::TcpRefused);
    });
    rows.add("sinkhole-private-answers", Failure::DnsSinkhole, [](RunRecord &r) {
        intercepted(r, false, {});
        resolvesTo(r, QStringLiteral("10.10.34.34"));
    });
    rows.add("sinkhole-dns64-is-none", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        resolvesTo(r, QStringLiteral("64:ff9b::3471:c284"));
        tcpFails(r, Failure::TcpTimeout);
    });
    rows.add("private-address-of-ecs-in-trouble", Failure::HttpServerError, [](RunRecord &r) {
        resolvesTo(r, QStringLiteral("10.10.34.34"));
        answer(ecsRequest(r), 503, {});
    });
    rows.add("hosts-override", Failure::DnsHostsOverride, [](RunRecord &r) {
        hostsFileSays(r, QStringLiteral("127.0.0.1"));
        tcpFails(r, Failure::TcpRefused);
    });
    rows.add("hosts-override-public", Failure::DnsHostsOverride, likely, {}, [](RunRecord &r) {
        hostsFileSays(r, QStringLiteral("52.113.194.200"));
        tcpFails(r, Failure::TcpTimeout);
    });
    rows.add("hosts-file-same-as-dns", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        hostsFileSays(r, address);
        tcpFails(r, Failure::TcpTimeout);
    });
    rows.add("hosts-file-leads-to-ecs-in-trouble", Failure::HttpServerError, [](RunRecord &r) {
        hostsFileSays(r, QStringLiteral("52.113.194.200"));
        answer(ecsRequest(r), 500, {});
    });
}

void tcpRows(Rows &rows)
{
    rows.add("tcp-drop", Failure::TcpTimeout, likely, {},
             [](RunRecord &r) { tcpFails(r, Failure::TcpTimeout); });
    rows.add("tcp-rst", Failure::TcpRefused, likely, {},
             [](RunRecord &r) { tcpFails(r, Failure::TcpRefused); });
    rows.add("tcp-icmp", Failure::TcpUnreachable,
             [](RunRecord &r) { tcpFails(r, Failure::TcpUnreachable); });
    rows.add("tcp-rst-after-accept", Failure::TcpReset, likely, {},
             [](RunRecord &r) { webFails(r, Failure::TcpReset, WebPhase::Connect); });
    rows.add("tcp-port-open-then-timeout", Failure::TcpTimeout, likely, {},
             [](RunRecord &r) { webFails(r, Failure::TcpTimeout, WebPhase::Connect); });
    rows.add("tcp-mixed-refused-first", Failure::TcpRefused, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        addAttempt(r, QStringLiteral("52.113.194.133"), Failure::TcpUnreachable);
        addAttempt(r, QStringLiteral("52.113.194.134"), Failure::TcpReset);
        addAttempt(r, QStringLiteral("52.113.194.135"), Failure::TcpRefused);
    });
    rows.add("tcp-mixed-reset-before-unreachable", Failure::TcpReset, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpUnreachable);
        addAttempt(r, QStringLiteral("52.113.194.134"), Failure::TcpReset);
    });
    rows.add("tcp-mixed-unreachable-before-timeout", Failure::TcpUnreachable, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        addAttempt(r, QStringLiteral("52.113.194.134"), Failure::TcpUnreachable);
    });
    rows.add("tcp-ipv6-without-route-says-nothing", Failure::TcpTimeout, likely, {},
             [](RunRecord &r) {
                 tcpFails(r, Failure::TcpTimeout);
                 addAttempt(r, QStringLiteral("2603:1000::1"), Failure::TcpUnreachable);
             });
    rows.add("tcp-partial-run", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        endBefore(r, StepId::Proxy);
        r.outcome = Outcome::TimedOut;
    });
    rows.add("tcp-without-port-step", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        port(r).attempts.clear();
    });
    rows.add("tcp-two-requests-end-differently", Failure::TlsReset, possible, {Failure::TcpTimeout},
             [](RunRecord &r) {
                 webFails(r, Failure::TlsReset, WebPhase::Tls);
                 requests(r).append(
                     failedExchange(r.targets.first(), Failure::TcpTimeout, WebPhase::Connect));
             });
    rows.add(
        "one-address-dead", Failure::Healthy, certain, {Failure::PartialAddresses},
        [](RunRecord &r) { addAttempt(r, QStringLiteral("52.113.194.133"), Failure::TcpTimeout); });
    rows.add("ipv6-black-hole", Failure::Healthy, certain, {Failure::Ipv6Broken}, [](RunRecord &r) {
        r.machine.hasDefaultRouteIpv6 = true;
        addAttempt(r, QStringLiteral("2603:1000::1"), Failure::TcpTimeout);
    });
    rows.add("ipv6-not-there", Failure::Healthy, [](RunRecord &r) {
        addAttempt(r, QStringLiteral("2603:1000::1"), Failure::TcpUnreachable);
    });
    rows.add("ipv6-only", Failure::Ipv6Only, likely, {}, [](RunRecord &r) {
        r.machine.hasDefaultRouteIpv4 = false;
        r.machine.hasDefaultRouteIpv6 = true;
        resolvesTo(r, QStringLiteral("2603:1000::1"));
        tcpFails(r, Failure::TcpTimeout);
    });
    rows.add("ipv6-only-with-dns64", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        r.machine.hasDefaultRouteIpv4 = false;
        r.machine.hasDefaultRouteIpv6 = true;
        resolvesTo(r, QStringLiteral("64:ff9b::3471:c284"));
        dns(r).answers.clear();
        tcpFails(r, Failure::TcpTimeout);
    });
    rows.add("ipv6-only-works", Failure::Healthy, certain, {Failure::Ipv6Only}, [](RunRecord &r) {
        r.machine.hasDefaultRouteIpv4 = false;
        r.machine.hasDefaultRouteIpv6 = true;
        resolvesTo(r, QStringLiteral("2603:1000::1"));
    });
    rows.add(
        "test-fails-but-ecs-succeeded-lately", Failure::TcpTimeout, possible, {},
        [](RunRecord &r) {
            tcpFails(r, Failure::TcpTimeout);
            platform(r).ecsLastSuccess = r.started.addSecs(-7200);
        },
        "as seen by this program");
    rows.add("success-of-last-week-says-nothing", Failure::TcpTimeout, likely, {},
             [](RunRecord &r) {
                 tcpFails(r, Failure::TcpTimeout);
                 platform(r).ecsLastSuccess = r.started.addDays(-7);
             });
    rows.add("two-targets-two-causes", Failure::DnsNxdomain, certain, {Failure::TlsReset},
             [](RunRecord &r) {
                 addTarget(r, QStringLiteral("mdav.us.endpoint.security.microsoft.com"));
                 requests(r).last() =
                     failedExchange(r.targets.last(), Failure::TlsReset, WebPhase::Tls);
                 dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
             });
    const auto ruled = [](RunRecord &r) {
        dns(r).namePolicy = {{host,
                              QStringLiteral("{rule}"),
                              QStringLiteral(".office.com"),
                              {QStringLiteral("10.8.0.1")},
                              QStringLiteral("policy")}};
    };
    rows.add("timeout-by-name-policy", Failure::TcpTimeout, likely, {}, [=](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        for (DnsAnswer &one : dns(r).answers)
            if (one.type == QLatin1String("A"))
                one.value = QStringLiteral("52.123.1.1");
        ruled(r);
    });
    rows.proof("NRPT, .office.com) sends questions for ecs.office.com to 10.8.0.1, which gave 52.");
    const auto deadServer = [=](RunRecord &r, Failure failure) {
        const QList<DnsAnswer> good = dns(r).answers;
        dnsFails(r, failure, {});
        dns(r).answers = good;
        ruled(r);
    };
    rows.add("dns-timeout-by-name-policy", Failure::DnsTimeout, possible, {},
             [=](RunRecord &r) { deadServer(r, Failure::DnsTimeout); });
    rows.proof("to 10.8.0.1, which gave no address (dns_timeout); the name servers of the network");
    rows.add("dns-nxdomain-by-name-policy", Failure::DnsNxdomain, possible, {},
             [=](RunRecord &r) { deadServer(r, Failure::DnsNxdomain); });
    rows.proof(
        "to 10.8.0.1, which gave no address (dns_nxdomain); the name servers of the network");
    rows.add("dns-nxdomain-by-name-policy-and-by-all", Failure::DnsNxdomain, [=](RunRecord &r) {
        dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
        ruled(r);
    });
    rows.proof("NRPT, .office.com) sends questions for ecs.office.com to 10.8.0.1.");
}

void proxyRows(Rows &rows)
{
    rows.add("proxy-name", Failure::ProxyUnresolvable,
             [](RunRecord &r) { proxyFails(r, Failure::DnsNxdomain, WebPhase::Resolve); });
    rows.add("proxy-down", Failure::ProxyUnreachable,
             [](RunRecord &r) { proxyFails(r, Failure::TcpRefused, WebPhase::Connect); });
    rows.add("proxy-down-partial", Failure::ProxyUnreachable, [](RunRecord &r) {
        routeViaProxy(r);
        PortAttempt attempt;
        attempt.address = QStringLiteral("10.0.0.80");
        attempt.port = 8080;
        attempt.route = QStringLiteral("proxy");
        attempt.failure = Failure::TcpRefused;
        port(r).attempts = {attempt};
        endBefore(r, StepId::Proxy);
    });
    rows.add("proxy-silent", Failure::ProxyTimeout,
             [](RunRecord &r) { proxyFails(r, Failure::ProxyTimeout, WebPhase::ProxyAnswer); });
    rows.add("proxy-reset", Failure::ProxyReset,
             [](RunRecord &r) { proxyFails(r, Failure::TcpReset, WebPhase::ProxyAnswer); });
    rows.add("proxy-407", Failure::ProxyAuthRequired,
             [](RunRecord &r) { proxyAnswers(r, 407, Failure::ProxyAuthRequired); });
    rows.add("proxy-407-from-status-alone", Failure::ProxyAuthRequired, [](RunRecord &r) {
        proxyAnswers(r, 407, Failure::ProxyAuthRequired);
        proxy(r).tests.first().failure.reset();
        requests(r).clear();
    });
    rows.add("proxy-403", Failure::ProxyDenied,
             [](RunRecord &r) { proxyAnswers(r, 403, Failure::ProxyDenied); });
    rows.add("proxy-502", Failure::ProxyBadGateway,
             [](RunRecord &r) { proxyAnswers(r, 502, Failure::ProxyBadGateway); });
    rows.add("proxy-not-http", Failure::ProxyProtocolError, [](RunRecord &r) {
        proxyFails(r, Failure::ProxyProtocolError, WebPhase::ProxyAnswer);
    });
    rows.add("proxy-fine-then-tls", Failure::TlsReset, likely, {}, [](RunRecord &r) {
        routeViaProxy(r);
        webFails(r, Failure::TlsReset, WebPhase::Tls);
    });
    rows.add("proxy-403-direct-closed", Failure::ProxyDenied, certain,
             {Failure::DirectBlockedBehindProxy}, [](RunRecord &r) {
                 tcpFails(r, Failure::TcpTimeout);
                 proxyAnswers(r, 403, Failure::ProxyDenied);
             });
    const auto brokenScript = [](RunRecord &r, const QString &appliesTo) {
        proxy(r).pacUrl = QStringLiteral("http://wpad.contoso.com/wpad.dat");
        proxy(r).sources = {{QStringLiteral("advproxy"),
                             QStringLiteral("machine"),
                             proxy(r).pacUrl,
                             QStringLiteral("pac"),
                             {},
                             appliesTo,
                             QStringLiteral("404 Not Found")}};
        tcpFails(r, Failure::TcpTimeout);
    };
    rows.add("pac-404", Failure::ProxyPacFailed, likely, {Failure::TcpTimeout},
             [=](RunRecord &r) { brokenScript(r, QStringLiteral("service")); });
    rows.add("pac-404-of-the-user-only", Failure::TcpTimeout, likely, {},
             [=](RunRecord &r) { brokenScript(r, QStringLiteral("user")); });
    const auto detection = [](RunRecord &r, const QString &value) {
        proxy(r).sources = {{QStringLiteral("wpad"),
                             QStringLiteral("machine"),
                             value,
                             QStringLiteral("autodetect"),
                             {},
                             QStringLiteral("service"),
                             QStringLiteral("the proxy script cannot be downloaded")}};
        proxy(r).pacUrl = QStringLiteral("http://proxy.contoso.com/of-the-user.pac");
        proxy(r).pacError = QStringLiteral("another script's");
        tcpFails(r, Failure::TcpTimeout);
    };
    rows.add("wpad-script-broken", Failure::ProxyPacFailed, likely, {Failure::TcpTimeout},
             [=](RunRecord &r) {
                 detection(r, QStringLiteral("WPAD"));
                 proxy(r).pacUrl.clear();
                 proxy(r).pacError = proxy(r).sources.first().error;
             });
    rows.add("wpad-script-broken-beside-the-users-own", Failure::ProxyPacFailed, likely,
             {Failure::TcpTimeout}, [=](RunRecord &r) { detection(r, QStringLiteral("WPAD")); });
    rows.proof("The proxy script WPAD cannot be used: the proxy script cannot be downloaded.");
    rows.add("wpad-not-ended-in-time", Failure::TcpTimeout, likely, {},
             [=](RunRecord &r) { detection(r, {}); });
    rows.add("pac-404-but-direct-works", Failure::Healthy, [=](RunRecord &r) {
        const RunRecord good = r;
        brokenScript(r, QStringLiteral("service"));
        step(r, StepId::Port) = good.steps.at(4);
        step(r, StepId::WebRequest) = good.steps.at(6);
    });
    rows.add("proxy-user-only", Failure::ProxyMismatch, certain, {Failure::TcpTimeout},
             [](RunRecord &r) {
                 tcpFails(r, Failure::TcpTimeout);
                 userRouteGenuine(r);
             });
    rows.add("proxy-user-only-no-address-for-the-service", Failure::ProxyMismatch, certain,
             {Failure::DnsNxdomain}, [](RunRecord &r) {
                 dnsFails(r, Failure::DnsNxdomain, QStringLiteral("NXDOMAIN"));
                 requests(r).clear();
                 userRouteGenuine(r);
             });
    rows.add("proxy-service-only", Failure::Healthy, certain, {Failure::ProxyServiceOnly},
             [](RunRecord &r) {
                 userRouteGenuine(r);
                 const WebExchange user = requests(r).last();
                 requests(r).last() = failedExchange(r.targets.first(), Failure::ProxyAuthRequired,
                                                     WebPhase::ProxyAnswer);
                 requests(r).last().identity = user.identity;
                 requests(r).last().route = user.route;
                 requests(r).last().proxy = user.proxy;
             });
    rows.add("other-candidate-is-not-the-route", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        r.route->certainty = RouteCertainty::Expected;
        r.route->candidates.append({QStringLiteral("winhttp"), RouteKind::Proxy, proxyName});
        userRouteGenuine(r);
        requests(r).last().identity = QStringLiteral("service");
    });
}

void tlsRows(Rows &rows)
{
    const QDateTime twoYearsBack({2024, 11, 22}, {20, 15}, QTimeZone::utc());
    rows.add("clock-back-two-sources", Failure::ClockWrong, [=](RunRecord &r) {
        clockIs(r, twoYearsBack);
        addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
    });
    rows.add("clock-ahead-two-sources", Failure::ClockWrong, [](RunRecord &r) {
        clockIs(r, QDateTime({2028, 1, 1}, {0, 0}, QTimeZone::utc()));
        addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
    });
    rows.add("clock-one-source", Failure::ClockWrong, possible,
             {Failure::TlsCertificateNotYetValid}, [=](RunRecord &r) { clockIs(r, twoYearsBack); });
    rows.add("clock-and-inspection", Failure::ClockWrong, likely, {Failure::TlsUntrustedRoot},
             [=](RunRecord &r) {
                 clockIs(r, twoYearsBack);
                 intercepted(r, false, {});
                 addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
             });
    rows.add("clock-back-and-expired", Failure::ClockWrong, certain,
             {Failure::TlsCertificateExpired}, [=](RunRecord &r) {
                 clockIs(r, twoYearsBack);
                 ecsRequest(r).tls->chain.first().notAfter =
                     QDateTime({2026, 11, 1}, {0, 0}, QTimeZone::utc());
                 addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
             });
    rows.add("cert-expired", Failure::TlsCertificateExpired, [](RunRecord &r) {
        chainProblem(r, ChainProblem::Expired);
        ecsRequest(r).tls->chain.first().notAfter =
            QDateTime({2026, 11, 1}, {0, 0}, QTimeZone::utc());
    });
    rows.add(
        "cert-expired-no-time-source", Failure::TlsCertificateExpired, possible,
        {Failure::ClockWrong},
        [](RunRecord &r) {
            chainProblem(r, ChainProblem::Expired);
            ecsRequest(r).tls->chain.first().notAfter =
                QDateTime({2026, 11, 1}, {0, 0}, QTimeZone::utc());
            ecsRequest(r).serverDate = {};
        },
        "wrong clock");
    rows.add("cert-not-yet", Failure::TlsCertificateNotYetValid, [](RunRecord &r) {
        chainProblem(r, ChainProblem::NotYetValid);
        ecsRequest(r).tls->chain.first().notBefore =
            QDateTime({2026, 12, 24}, {0, 0}, QTimeZone::utc());
    });
    rows.add("inspect-trusted", Failure::TlsIntercepted,
             [](RunRecord &r) { intercepted(r, true, {}); });
    rows.add("inspect-named-vendor", Failure::TlsIntercepted,
             [](RunRecord &r) { intercepted(r, false, QStringLiteral("Zscaler")); });
    rows.add("inspect-same-issuer-on-control", Failure::TlsIntercepted, [](RunRecord &r) {
        intercepted(r, false, {});
        addControl(r, QStringLiteral("https://www.microsoft.com/"),
                   QStringLiteral("CN=Contoso Inspection CA,O=Contoso"),
                   QStringLiteral("20.1.1.1"));
    });
    rows.add("inspect-through-proxy", Failure::TlsIntercepted, [](RunRecord &r) {
        routeViaProxy(r);
        intercepted(r, true, {});
    });
    rows.add("inspect-untrusted", Failure::TlsUntrustedRoot, [](RunRecord &r) {
        intercepted(r, false, {});
        addControl(r, QStringLiteral("https://www.microsoft.com/"),
                   QStringLiteral("CN=Microsoft TLS G2 RSA CA OCSP 04"),
                   QStringLiteral("20.1.1.1"));
    });
    rows.add("chain-incomplete", Failure::TlsUntrustedRoot, likely, {}, [](RunRecord &r) {
        chainProblem(r, ChainProblem::Incomplete);
        ecsRequest(r).tls->rootExpected = false;
        ecsRequest(r).tls->rootTrusted.reset();
    });
    rows.add("root-missing", Failure::TlsRootMissing, likely, {}, [](RunRecord &r) {
        chainProblem(r, ChainProblem::UntrustedRoot);
        ecsRequest(r).tls->rootTrusted = false;
    });
    rows.add("root-missing-where-no-root-is-fetched", Failure::TlsRootMissing, [](RunRecord &r) {
        r.tool.platform = QStringLiteral("linux-x86_64");
        chainProblem(r, ChainProblem::UntrustedRoot);
        ecsRequest(r).tls->rootTrusted = false;
    });
    rows.add("cert-wrong-name", Failure::TlsNameMismatch,
             [](RunRecord &r) { chainProblem(r, ChainProblem::NameMismatch); });
    rows.add("sni-reset", Failure::TlsReset, likely, {},
             [](RunRecord &r) { webFails(r, Failure::TlsReset, WebPhase::Tls); });
    rows.add(
        "sni-reset-other-name-passes", Failure::TlsReset, certain, {},
        [](RunRecord &r) {
            webFails(r, Failure::TlsReset, WebPhase::Tls);
            addControl(r, QStringLiteral("https://www.microsoft.com/"), QStringLiteral("CN=x"),
                       address);
        },
        "goes by the server's name");
    rows.add(
        "sni-silent", Failure::TlsTimeout, possible, {Failure::TlsMtuBlackHole},
        [](RunRecord &r) { webFails(r, Failure::TlsTimeout, WebPhase::Tls); }, "cannot be told");
    rows.add("sni-silent-others-pass", Failure::TlsTimeout, likely, {}, [](RunRecord &r) {
        webFails(r, Failure::TlsTimeout, WebPhase::Tls);
        addControl(r, QStringLiteral("https://www.microsoft.com/"), QStringLiteral("CN=x"),
                   QStringLiteral("20.1.1.1"));
    });
    rows.add("mtu-black-hole", Failure::TlsMtuBlackHole,
             [](RunRecord &r) { webFails(r, Failure::TlsMtuBlackHole, WebPhase::Tls); });
    const auto packetsShow = [](RunRecord &r, const char *token, bool complete = true) {
        WireFacts facts;
        facts.complete = complete;
        WireFlow flow;
        flow.role = QStringLiteral("target");
        flow.client = QStringLiteral("10.0.0.5:50000");
        flow.server = address + QLatin1String(":443");
        flow.host = host;
        facts.flows = {flow};
        facts.findings = {{QString::fromLatin1(token), flow.client, flow.server, std::nullopt,
                           QStringLiteral("1400 bytes")}};
        std::get<CaptureFacts>(step(r, StepId::Capture).facts).wire = facts.toJson();
    };
    rows.add("mtu-black-hole-by-packets", Failure::TlsMtuBlackHole, [=](RunRecord &r) {
        webFails(r, Failure::TlsTimeout, WebPhase::Tls);
        packetsShow(r, "large_segments_missing");
    });
    rows.proof("large_segments_missing (1400 bytes)");
    rows.add("a-partial-capture-proves-nothing-by-what-it-lacks", Failure::TlsTimeout, possible,
             {Failure::TlsMtuBlackHole}, [=](RunRecord &r) {
                 webFails(r, Failure::TlsTimeout, WebPhase::Tls);
                 packetsShow(r, "large_segments_missing", false);
             });
    rows.add("silence-seen-by-packets", Failure::TlsTimeout, likely, {Failure::TlsMtuBlackHole},
             [=](RunRecord &r) {
                 webFails(r, Failure::TlsTimeout, WebPhase::Tls);
                 packetsShow(r, "client_hello_without_answer");
             });
    rows.proof("client_hello_without_answer (1400 bytes)");
    rows.add("silence-seen-by-packets-others-pass", Failure::TlsTimeout, [=](RunRecord &r) {
        webFails(r, Failure::TlsTimeout, WebPhase::Tls);
        addControl(r, QStringLiteral("https://www.microsoft.com/"), QStringLiteral("CN=x"),
                   QStringLiteral("20.1.1.1"));
        packetsShow(r, "client_hello_without_answer");
    });
    rows.add("packets-settle-who-refused", Failure::TcpRefused, [=](RunRecord &r) {
        tcpFails(r, Failure::TcpRefused);
        packetsShow(r, "syn_refused");
    });
    rows.add(
        "packets-that-show-nothing-of-it", Failure::TcpTimeout, likely, {},
        [=](RunRecord &r) {
            tcpFails(r, Failure::TcpTimeout);
            packetsShow(r, "syn_without_answer", false);
        },
        "No packets show whether");
    rows.add("packets-settle-what-was-swallowed", Failure::TcpTimeout, [=](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        packetsShow(r, "syn_without_answer");
    });
    rows.add("packets-alone-name-no-cause", Failure::Healthy,
             [=](RunRecord &r) { packetsShow(r, "reset_after_client_hello"); });
    rows.add("packets-beside-the-cause", Failure::TlsReset, [=](RunRecord &r) {
        webFails(r, Failure::TlsReset, WebPhase::Tls);
        packetsShow(r, "reset_after_client_hello");
    });
    rows.proof("reset_after_client_hello (1400 bytes)");
    rows.add("tls10-only", Failure::TlsProtocol,
             [](RunRecord &r) { webFails(r, Failure::TlsProtocol, WebPhase::Tls); });
    rows.add("tls12-switched-off-here", Failure::TlsProtocol, [](RunRecord &r) {
        webFails(r, Failure::TlsProtocol, WebPhase::Tls);
        auto *web = std::get_if<WebRequestFacts>(&step(r, StepId::WebRequest).facts);
        web->tlsVersions = {{QStringLiteral("TLSv1.2"), false, {}, {}, {}}};
    });
    rows.proof("TLS 1.2 is switched off on this computer");
    rows.add("crl-blocked", Failure::Healthy, certain, {Failure::TlsRevocationUnavailable},
             [](RunRecord &r) {
                 WebExchange list =
                     failedExchange(r.targets.first(), Failure::TcpTimeout, WebPhase::Connect);
                 list.purpose = QStringLiteral("revocation");
                 list.url = QStringLiteral("http://crl3.digicert.com/DigiCertGlobalRootG2.crl");
                 requests(r).append(list);
             });
    rows.add("one-crl-answers", Failure::Healthy, [](RunRecord &r) {
        WebExchange list =
            failedExchange(r.targets.first(), Failure::TcpTimeout, WebPhase::Connect);
        list.purpose = QStringLiteral("revocation");
        requests(r).append(list);
        list.failure.reset();
        list.status = 200;
        requests(r).append(list);
    });
    rows.add("revoked-certificate-has-no-word", Failure::CannotTell, possible, {},
             [](RunRecord &r) { chainProblem(r, ChainProblem::Revoked); });
    rows.proof("ends in a root that ECS uses, but was refused: revoked");
    rows.add("weak-certificate-has-no-word", Failure::CannotTell, possible, {},
             [](RunRecord &r) { chainProblem(r, ChainProblem::Weak); });
    rows.proof("ends in a root that ECS uses, but was refused: weak");
}

void httpRows(Rows &rows)
{
    const QString page = QStringLiteral("<html><title>Blocked</title></html>");
    rows.add("portal-redirect", Failure::CaptivePortal, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        addPortalProbe(r, 302, {}, QStringLiteral("http://login.hotel.example/start"));
    });
    rows.add("portal-511", Failure::CaptivePortal, [](RunRecord &r) {
        webFails(r, Failure::TlsReset, WebPhase::Tls);
        addPortalProbe(r, 511, QStringLiteral("sign in"));
    });
    rows.add("portal-content", Failure::CaptivePortal, likely, {}, [](RunRecord &r) {
        chainProblem(r, ChainProblem::NameMismatch);
        addPortalProbe(r, 200, QStringLiteral("<html>Welcome</html>"));
    });
    rows.add("portal-on-443", Failure::CaptivePortal, [](RunRecord &r) {
        chainProblem(r, ChainProblem::NameMismatch);
        ecsRequest(r).redirect = QStringLiteral("https://login.hotel.example/");
        answer(ecsRequest(r), 302, {});
    });
    rows.add("portal-probe-genuine", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
    });
    rows.add("portal-probe-blocked-by-filter", Failure::TcpTimeout, likely, {}, [](RunRecord &r) {
        tcpFails(r, Failure::TcpTimeout);
        addPortalProbe(r, 302, {}, QStringLiteral("https://gateway.zscaler.net/login"));
    });
    rows.add("portal-probe-ignored-behind-proxy", Failure::ProxyDenied, [](RunRecord &r) {
        proxyAnswers(r, 403, Failure::ProxyDenied);
        addPortalProbe(r, 302, {}, QStringLiteral("http://login.hotel.example/start"));
    });
    rows.add("service-redirects-to-another-host", Failure::HttpUnexpected, [](RunRecord &r) {
        ecsRequest(r).redirect = QStringLiteral("https://login.contoso.com/");
        answer(ecsRequest(r), 302, {});
    });
    rows.add("service-answers-511", Failure::HttpServerError,
             [](RunRecord &r) { answer(ecsRequest(r), 511, QStringLiteral("{}")); });
    rows.add("block-page-200", Failure::HttpBlockPage, certain, {Failure::TlsIntercepted},
             [=](RunRecord &r) {
                 intercepted(r, true, {});
                 answer(ecsRequest(r), 200, page);
             });
    rows.add("block-page-403", Failure::HttpBlockPage, certain, {Failure::TlsIntercepted},
             [=](RunRecord &r) {
                 intercepted(r, false, {});
                 answer(ecsRequest(r), 403, page);
             });
    rows.add("block-page-named-over-approved-chain", Failure::HttpBlockPage, [=](RunRecord &r) {
        ecsRequest(r).headers = {
            {QStringLiteral("Server"), QStringLiteral("Barracuda/NGFirewall")}};
        answer(ecsRequest(r), 403, page);
    });
    rows.add("inspected-json-is-no-block-page", Failure::TlsIntercepted,
             [](RunRecord &r) { intercepted(r, true, {}); });
    rows.add("inspected-gateway-trouble-is-no-block-page", Failure::TlsIntercepted,
             [=](RunRecord &r) {
                 intercepted(r, true, {});
                 answer(ecsRequest(r), 502, page);
             });
    rows.add("html-approved", Failure::HttpUnexpected,
             [=](RunRecord &r) { answer(ecsRequest(r), 200, page); });
    rows.add("json-array-approved", Failure::HttpUnexpected,
             [](RunRecord &r) { answer(ecsRequest(r), 200, QStringLiteral("[]")); });
    rows.add("redirect-on-same-host", Failure::HttpUnexpected, [](RunRecord &r) {
        ecsRequest(r).redirect = QStringLiteral("/elsewhere");
        answer(ecsRequest(r), 302, {});
    });
    rows.add("http-404", Failure::HttpClientError,
             [=](RunRecord &r) { answer(ecsRequest(r), 404, page); });
    rows.add("http-429", Failure::HttpRateLimited,
             [](RunRecord &r) { answer(ecsRequest(r), 429, {}); });
    rows.add("http-503", Failure::HttpServerError,
             [](RunRecord &r) { answer(ecsRequest(r), 503, {}); });
    rows.add("http-silent", Failure::HttpTimeout,
             [](RunRecord &r) { webFails(r, Failure::HttpTimeout, WebPhase::HttpHead); });
    rows.add("http-reset", Failure::HttpReset, likely, {},
             [](RunRecord &r) { webFails(r, Failure::HttpReset, WebPhase::HttpHead); });
    rows.add("http-truncated", Failure::HttpTruncated, [](RunRecord &r) {
        ecsRequest(r).failure = Failure::HttpTruncated;
        ecsRequest(r).reached = WebPhase::HttpBody;
        ecsRequest(r).bodyComplete = false;
    });
    rows.add("endless-headers", Failure::HttpMalformed,
             [](RunRecord &r) { webFails(r, Failure::HttpMalformed, WebPhase::HttpHead); });
    rows.add("slow-total", Failure::Healthy, certain, {Failure::SlowPath},
             [](RunRecord &r) { ecsRequest(r).timing.totalMs = 10'500; });
    rows.add("slow-rate", Failure::Healthy, certain, {Failure::SlowPath}, [](RunRecord &r) {
        ecsRequest(r).bodyBytes = 40'000;
        ecsRequest(r).timing.totalMs = 8'000;
    });
    rows.add("small-body-has-no-rate", Failure::Healthy, [](RunRecord &r) {
        ecsRequest(r).bodyBytes = 300;
        ecsRequest(r).timing.totalMs = 2'000;
    });
    rows.add("measured-word-without-facts", Failure::DnsTimeout, likely, {}, [](RunRecord &r) {
        // the name resolves by every account, yet the request says that it did not
        webFails(r, Failure::DnsTimeout, WebPhase::Resolve);
    });
    rows.add(
        "nothing-measured", Failure::CannotTell, possible, {},
        [](RunRecord &r) { endBefore(r, StepId::Platform); }, "No request to ECS");
    rows.add(
        "cancelled-early", Failure::CannotTell, possible, {},
        [](RunRecord &r) {
            endBefore(r, StepId::Dns);
            r.outcome = Outcome::Cancelled;
        },
        "stopped before it was complete");
    rows.add(
        "timed-out-early", Failure::CannotTell, possible, {},
        [](RunRecord &r) {
            endBefore(r, StepId::WebRequest);
            r.outcome = Outcome::TimedOut;
        },
        "time for the run was over");
    rows.add("second-target-not-measured", Failure::CannotTell, possible, {}, [](RunRecord &r) {
        addTarget(r, QStringLiteral("mdav.us.endpoint.security.microsoft.com"));
        requests(r).removeLast();
    });
}

} // namespace

const QList<JudgeRow> &judgeRows()
{
    static const QList<JudgeRow> all = [] {
        Rows rows;
        healthyRows(rows);
        machineRows(rows);
        dnsRows(rows);
        tcpRows(rows);
        proxyRows(rows);
        tlsRows(rows);
        httpRows(rows);
        return rows.take();
    }();
    return all;
}

bool hasProof(const JudgeRow &row, const Verdict &verdict)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                       [&](const Evidence &evidence) { return evidence.text.contains(row.proof); });
}

bool fulfils(const JudgeRow &row, const Verdict &verdict)
{
    return verdict.cause == row.cause && verdict.confidence == row.confidence &&
           verdict.also == row.also && verdict.explanation.contains(row.says) &&
           hasProof(row, verdict);
}

} // namespace ecs::test
