// SPDX-License-Identifier: MIT
#include "canned_records.h"

#include "diagnostics/model/wire_facts.h"

#include <QTimeZone>

namespace ecs::test {

namespace {

const QString ecsHost = QStringLiteral("mdav.us.endpoint.security.microsoft.com");

QDateTime at(int seconds, int milliseconds = 0)
{
    return QDateTime(QDate(2026, 11, 22), QTime(14, 2, 11), QTimeZone::utc())
        .addMSecs(seconds * 1000 + milliseconds);
}

StepResult step(StepId id, StepStatus status, double ms, const QString &summary)
{
    StepResult result;
    result.id = id;
    result.status = status;
    result.durationMs = ms;
    result.summary = summary;
    result.started = at(static_cast<int>(id));
    return result;
}

StepResult elevation()
{
    StepResult result = step(StepId::Elevation, StepStatus::Passed, 3.0,
                             QStringLiteral("Running as administrator."));
    ElevationFacts facts;
    facts.elevated = true;
    facts.account = Account::User;
    facts.canElevate = false;
    facts.integrity = QStringLiteral("high");
    result.facts = facts;
    return result;
}

StepResult platform()
{
    StepResult result =
        step(StepId::Platform, StepStatus::Passed, 412.0,
             QStringLiteral("Defender 4.18.25050.5-0 uses ") + ecsHost + QStringLiteral("."));
    PlatformFacts facts;
    facts.installations = {
        {QStringLiteral("4.18.25050.5-0"),
         QStringLiteral("C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.25050.5-0"),
         true, QStringLiteral("install_location")},
        {QStringLiteral("4.18.24090.11-0"), QStringLiteral("C:\\…"), false,
         QStringLiteral("platform_folder")}};
    facts.services = {
        {QStringLiteral("WinDefend"), QStringLiteral("running"), QStringLiteral("automatic")},
        {QStringLiteral("MdCoreSvc"), QStringLiteral("running"), QStringLiteral("automatic")}};
    facts.ecsPolicy = EcsPolicy::Enabled;
    facts.onboarded = true;
    facts.runningMode = QStringLiteral("Normal");
    result.facts = facts;
    return result;
}

StepResult capture(bool stopped)
{
    StepResult result = step(StepId::Capture, StepStatus::Passed, 1104.0,
                             QStringLiteral("Packets are being recorded by netsh."));
    CaptureFacts facts;
    facts.backend = CaptureBackendId::Netsh;
    facts.file = QStringLiteral("C:\\ProgramData\\EcsConnectivity\\run\\capture.etl");
    if (stopped) {
        facts.bytes = 18'400'000;
        facts.packets = 12'411;
        facts.packetsForTarget = 214;
        facts.stopped = true;
    }
    result.facts = facts;
    return result;
}

/// A connection packet by packet, as the flow reader leaves it.
struct WireStep
{
    double ms;
    bool fromClient;
    const char *what;
    const char *detail;
};

WireFacts wireWith(const QString &role, const QString &server, const QList<WireStep> &steps)
{
    WireFacts facts;
    facts.packets = 12'411;
    facts.packetsForTarget = 214;
    WireFlow flow;
    flow.role = role;
    flow.client = QStringLiteral("10.20.4.17:50311");
    flow.server = server;
    flow.host = ecsHost;
    flow.answered = true;
    flow.fromClient.bytes = 540;
    flow.fromServer.ttl = 64;
    for (const WireStep &one : steps)
        facts.events.append({one.ms, one.fromClient ? QStringLiteral("client") : role,
                             one.fromClient ? role : QStringLiteral("client"),
                             QString::fromUtf8(one.what), QString::fromUtf8(one.detail), 0});
    flow.endedMs = steps.last().ms;
    facts.flows = {flow};
    return facts;
}

WireFacts wireOfTls()
{
    WireFacts facts =
        wireWith(QStringLiteral("target"), QStringLiteral("20.190.147.9:443"),
                 {{0.0, true, "syn", ""},
                  {12.4, false, "syn_ack", ""},
                  {12.9, true, "client_hello", "mdav.us.endpoint.security.microsoft.com"},
                  {31.2, false, "server_hello", "TLS 1.3"},
                  {31.3, false, "encrypted", ""},
                  {34.8, true, "encrypted", ""},
                  {80.1, true, "fin", ""}});
    facts.flows.first().tls = WireTls();
    facts.flows.first().tls->clientHelloMs = 12.9;
    facts.flows.first().tls->serverHelloMs = 31.2;
    return facts;
}

WireFacts wireOfProxy()
{
    WireFacts facts =
        wireWith(QStringLiteral("proxy"), QStringLiteral("10.20.0.80:8080"),
                 {{0.0, true, "syn", ""},
                  {1.1, false, "syn_ack", ""},
                  {1.4, true, "connect", "mdav.us.endpoint.security.microsoft.com:443"},
                  {32.0, false, "connect_answer", "407 Proxy Authentication Required"},
                  {33.0, true, "fin", ""}});
    WireFlow &flow = facts.flows.first();
    flow.connect =
        WireConnect{QString(ecsHost + QLatin1String(":443")), 1.4, false, 407, {}, {}, 32.0};
    facts.findings = {{QStringLiteral("proxy_407"), flow.client, flow.server, 32.0,
                       QStringLiteral("Negotiate, NTLM")}};
    return facts;
}

WireFacts wireOfInspection()
{
    WireFacts facts = wireOfTls();
    facts.findings = {{QStringLiteral("answered_by_neighbour"), facts.flows.first().client,
                       facts.flows.first().server, 0.0, QStringLiteral("TTL 64")}};
    return facts;
}

void setWire(RunRecord &record, const WireFacts &wire)
{
    for (StepResult &result : record.steps)
        if (auto *facts = std::get_if<CaptureFacts>(&result.facts))
            facts->wire = wire.toJson();
}

StepResult dns()
{
    StepResult result =
        step(StepId::Dns, StepStatus::Passed, 128.0,
             QStringLiteral("The name has one address; 1 of 2 name servers answered."));
    DnsFacts facts;
    facts.host = ecsHost;
    const QString server = QStringLiteral("10.20.0.53");
    const auto answer = [&](const QString &type, const QString &value, double rtt) {
        DnsAnswer row;
        row.host = ecsHost;
        row.type = type;
        row.value = value;
        row.rttMs = rtt;
        row.resolver = server;
        row.rcode = QStringLiteral("NOERROR");
        return row;
    };
    facts.resolvers = {server, QStringLiteral("10.20.0.54")};
    facts.answers = {
        answer(QStringLiteral("CNAME"), QStringLiteral("mdav-us.trafficmanager.net"), 12.0),
        answer(QStringLiteral("A"), QStringLiteral("20.190.147.9"), 12.0),
        answer(QStringLiteral("AAAA"), QString(), 13.0)};
    DnsAnswer silent;
    silent.host = ecsHost;
    silent.type = QStringLiteral("A");
    silent.resolver = QStringLiteral("10.20.0.54");
    silent.failure = Failure::DnsTimeout;
    facts.answers.append(silent);
    facts.systemAnswer = {QStringLiteral("20.190.147.9")};
    facts.systemMs = 12.4;
    facts.rcode = QStringLiteral("NOERROR");
    result.facts = facts;
    return result;
}

PortAttempt attempt(const QString &address, const QString &route, std::optional<double> ms)
{
    PortAttempt row;
    row.host = ecsHost;
    row.address = address;
    row.port = route == QLatin1String("proxy") ? 8080 : 443;
    row.family = QStringLiteral("ipv4");
    row.sourceAddress = QStringLiteral("10.20.4.17");
    row.route = route;
    row.rttMs = ms;
    if (!ms)
        row.failure = Failure::TcpTimeout;
    return row;
}

StepResult port(bool direct)
{
    StepResult result = step(
        StepId::Port, direct ? StepStatus::Passed : StepStatus::Warning, direct ? 19.0 : 5004.0,
        direct ? QStringLiteral("1 of 1 addresses accepts connections.")
               : QStringLiteral("Direct connections time out, as expected behind a proxy."));
    PortFacts facts;
    if (!direct) {
        result.failure = Failure::DirectBlockedBehindProxy;
        facts.attempts.append(attempt(QStringLiteral("10.20.0.80"), QStringLiteral("proxy"), 19.0));
    }
    facts.attempts.append(attempt(QStringLiteral("20.190.147.9"), QStringLiteral("direct"),
                                  direct ? std::optional(19.0) : std::nullopt));
    result.facts = facts;
    return result;
}

StepResult proxy(bool used)
{
    StepResult result = step(StepId::Proxy, used ? StepStatus::Failed : StepStatus::Passed, 62.0,
                             used ? QStringLiteral("proxy.contoso.com:8080 answered 407.")
                                  : QStringLiteral("No proxy is set for the service."));
    ProxyFacts facts;
    const QString address = QStringLiteral("proxy.contoso.com:8080");
    facts.forService = used ? address : QStringLiteral("DIRECT");
    facts.forUser = facts.forService;
    facts.effective = facts.forService;
    facts.mismatch = false;
    const auto source = [&](const char *name, const QString &value, const QString &applies) {
        ProxySource row;
        row.source = QString::fromLatin1(name);
        row.value = value;
        row.resolved = value.isEmpty() ? QString() : value;
        row.appliesTo = applies;
        return row;
    };
    facts.sources = {source("defender_policy", {}, QStringLiteral("none")),
                     source("winhttp", used ? address : QString(), QStringLiteral("service")),
                     source("wininet_user", used ? address : QString(), QStringLiteral("user")),
                     source("wpad", {}, QStringLiteral("none"))};
    if (used) {
        result.failure = Failure::ProxyAuthRequired;
        ProxyTest test;
        test.proxy = address;
        test.address = QStringLiteral("10.20.0.80");
        test.connectMs = 19.0;
        test.answerMs = 31.0;
        test.status = 407;
        test.statusText = QStringLiteral("Proxy Authentication Required");
        test.authSchemes = {QStringLiteral("Negotiate"), QStringLiteral("NTLM")};
        test.failure = Failure::ProxyAuthRequired;
        facts.tests = {test};
    }
    result.facts = facts;
    return result;
}

WebExchange exchange()
{
    WebExchange one;
    one.target = QStringLiteral("https://") + ecsHost + QStringLiteral("/config/v1/");
    one.purpose = QStringLiteral("ecs");
    one.url = one.target +
              QStringLiteral("MicrosoftWindowsDefenderClient/1.0.0.0?OsBuild=14393&IsServer=1");
    one.route = QStringLiteral("direct");
    one.identity = QStringLiteral("user");
    one.query = QStringLiteral("computed");
    one.address = QStringLiteral("20.190.147.9:443");
    one.timing.dnsMs = 12.0;
    one.timing.connectMs = 19.0;
    return one;
}

CertificateFacts certificate(const QString &subject, const QString &issuer)
{
    CertificateFacts facts;
    facts.subject = subject;
    facts.issuer = issuer;
    facts.sha256 = QString(64, QLatin1Char('a'));
    facts.notBefore = at(0).addMonths(-3);
    facts.notAfter = at(0).addMonths(9);
    return facts;
}

WebExchange genuineExchange()
{
    WebExchange one = exchange();
    one.status = 200;
    one.statusText = QStringLiteral("OK");
    one.httpVersion = QStringLiteral("HTTP/1.1");
    one.timing.tlsMs = 41.0;
    one.timing.firstByteMs = 63.0;
    one.timing.totalMs = 140.0;
    one.reached = WebPhase::Done;
    one.genuine = true;
    one.genuineReason =
        QStringLiteral("verified chain to an expected root, 200 with a JSON object");
    TlsFacts tls;
    tls.protocol = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.chain = {
        certificate(QStringLiteral("CN=*.endpoint.security.microsoft.com, O=Microsoft Corporation"),
                    QStringLiteral("CN=Microsoft Azure RSA TLS Issuing CA 07")),
        certificate(QStringLiteral("CN=DigiCert Global Root G2"),
                    QStringLiteral("CN=DigiCert Global Root G2"))};
    tls.rootTrusted = true;
    tls.rootExpected = true;
    one.tls = tls;
    return one;
}

StepResult web(const WebExchange &one, StepStatus status, std::optional<Failure> failure)
{
    StepResult result =
        step(StepId::WebRequest, status, 140.0,
             one.genuineReason.isEmpty() ? QStringLiteral("No answer came from ECS.")
                                         : one.genuineReason);
    result.failure = failure;
    WebRequestFacts facts;
    facts.requests = {one};
    result.facts = facts;
    return result;
}

RunRecord frame()
{
    RunRecord record;
    record.runId = QStringLiteral("3f0c1c7e-6a34-4d5e-9a35-1f40b0f2c3d1");
    record.tool = {QStringLiteral("ecs-wizard"), QStringLiteral("0.1.0"),
                   QStringLiteral("abc1234"),    QStringLiteral("windows-x86_64"),
                   QStringLiteral("6.4.2"),      QStringLiteral("schannel")};
    record.started = at(0);
    record.finished = at(6, 200);
    record.utcOffsetMinutes = 60;
    record.machine.os = QStringLiteral("Windows Server 2016");
    record.machine.osBuild = QStringLiteral("10.0.14393.7159");
    record.machine.name = QStringLiteral("SRV-PRINT-04");
    record.machine.elevated = true;
    Target target;
    target.source = TargetSource::Mpcmdrun;
    target.baseUrl = QStringLiteral("https://") + ecsHost + QStringLiteral("/config/v1/");
    target.url = exchange().url;
    target.host = ecsHost;
    target.port = 443;
    record.targets = {target};
    RunRoute route;
    route.decidedBy = QStringLiteral("no proxy is set for the service");
    record.route = route;
    return record;
}

} // namespace

RunRecord healthyRecord()
{
    RunRecord record = frame();
    record.steps = {elevation(),
                    platform(),
                    capture(true),
                    dns(),
                    port(true),
                    proxy(false),
                    web(genuineExchange(), StepStatus::Passed, std::nullopt)};
    setWire(record, wireOfTls());
    record.verdict.cause = Failure::Healthy;
    record.verdict.confidence = Confidence::Certain;
    record.verdict.owner = Owner::Nobody;
    record.verdict.evidence = {
        {StepId::WebRequest, QStringLiteral("200 with a JSON object over a verified chain")}};
    return record;
}

RunRecord proxyAuthRecord()
{
    RunRecord record = frame();
    record.route->kind = RouteKind::Proxy;
    record.route->proxy = QStringLiteral("proxy.contoso.com:8080");
    record.route->decidedBy = QStringLiteral("WinHTTP settings of this computer");
    WebExchange refused = exchange();
    refused.route = QStringLiteral("proxy");
    refused.proxy = record.route->proxy;
    refused.timing.proxyMs = 31.0;
    refused.reached = WebPhase::ProxyAnswer;
    refused.failure = Failure::ProxyAuthRequired;
    refused.error = QStringLiteral("HTTP/1.1 407 Proxy Authentication Required");
    record.steps = {elevation(),
                    platform(),
                    capture(true),
                    dns(),
                    port(false),
                    proxy(true),
                    web(refused, StepStatus::Failed, Failure::ProxyAuthRequired)};
    setWire(record, wireOfProxy());
    record.verdict.cause = Failure::ProxyAuthRequired;
    record.verdict.confidence = Confidence::Certain;
    record.verdict.owner = Owner::ProxyTeam;
    record.verdict.evidence = {
        {StepId::Proxy, QStringLiteral("proxy.contoso.com:8080 answered 407 in 31 ms")},
        {StepId::Proxy,
         QStringLiteral("It accepts Negotiate, NTLM; Defender sends requests without sign-in")},
        {StepId::Port,
         QStringLiteral("20.190.147.9:443 timed out directly, as expected behind a proxy")}};
    record.verdict.also = {Failure::DirectBlockedBehindProxy};
    return record;
}

RunRecord interceptedRecord()
{
    RunRecord record = healthyRecord();
    WebExchange foreign = genuineExchange();
    foreign.genuine = false;
    foreign.genuineReason = QStringLiteral("the chain ends in a root that ECS never uses");
    foreign.status = 403;
    foreign.statusText = QStringLiteral("Forbidden");
    foreign.bodyExcerpt =
        QStringLiteral("<html><h1>Access blocked</h1>\nCategory: Computers\n</html>");
    foreign.tls->interceptor = QStringLiteral("Zscaler");
    foreign.tls->rootExpected = false;
    foreign.tls->chain.last() = certificate(QStringLiteral("CN=Zscaler Root CA, O=Zscaler Inc."),
                                            QStringLiteral("CN=Zscaler Root CA, O=Zscaler Inc."));
    foreign.tls->chain.first().issuer =
        QStringLiteral("CN=Zscaler Intermediate Root CA (zscalertwo.net)");
    record.steps.last() = web(foreign, StepStatus::Failed, Failure::TlsIntercepted);
    setWire(record, wireOfInspection());
    record.verdict = {};
    record.verdict.cause = Failure::TlsIntercepted;
    record.verdict.confidence = Confidence::Likely;
    record.verdict.owner = Owner::SecurityTeam;
    record.verdict.evidence = {
        {StepId::WebRequest,
         QStringLiteral("the chain ends in CN=Zscaler Root CA, O=Zscaler Inc.")}};
    return record;
}

RunRecord cancelledRecord()
{
    RunRecord record = frame();
    record.outcome = Outcome::Cancelled;
    record.steps = {elevation(), platform()};
    for (const StepId id :
         {StepId::Capture, StepId::Dns, StepId::Port, StepId::Proxy, StepId::WebRequest})
        record.steps.append(
            step(id, StepStatus::Cancelled, 0.0, QStringLiteral("Not run: the run was stopped.")));
    record.verdict.cause = Failure::CannotTell;
    return record;
}

RunRecord hostileRecord()
{
    RunRecord record = interceptedRecord();
    const QString markup =
        QStringLiteral("<b>bold</b><img src='file:///x'>&amp;<a href='http://x'>x</a>");
    record.targets.first().host = markup;
    record.route->decidedBy = markup;
    for (StepResult &result : record.steps)
        result.summary = markup;
    for (Evidence &evidence : record.verdict.evidence)
        evidence.text = markup;
    auto &facts = std::get<WebRequestFacts>(record.steps.last().facts);
    facts.requests.first().statusText = markup;
    facts.requests.first().error = markup;
    facts.requests.first().bodyExcerpt = markup;
    facts.requests.first().tls->chain.first().subject = markup;
    facts.requests.first().tls->interceptor = markup;
    WireFacts wire = wireOfInspection();
    wire.flows.first().host = markup;
    for (WireEvent &event : wire.events)
        event.detail = markup;
    setWire(record, wire);
    return record;
}

StepResult resultOf(const RunRecord &record, StepId id)
{
    const StepResult *result = record.step(id);
    return result ? *result : StepResult{};
}

LogEntry logLine(quint64 id, StepId step, LogLevel level, const QString &text)
{
    LogEntry entry;
    entry.id = id;
    entry.time = at(0).addMSecs(static_cast<qint64>(id) * 7);
    entry.level = level;
    entry.step = step;
    entry.text = text;
    return entry;
}

} // namespace ecs::test
