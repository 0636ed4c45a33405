// SPDX-License-Identifier: MIT
#include "record_builder.h"

#include <QTimeZone>

namespace ecs::test {

namespace {

QDateTime runStart()
{
    return QDateTime({2026, 11, 22}, {20, 15, 4, 123}, QTimeZone::utc());
}

template <typename Facts>
Facts &factsOf(RunRecord &record, StepId id)
{
    return std::get<Facts>(step(record, id).facts);
}

CertificateFacts certificate(const QString &subject, const QString &issuer)
{
    return {subject,
            issuer,
            QString(64, u'a'),
            QDateTime({2026, 6, 1}, {0, 0}, QTimeZone::utc()),
            QDateTime({2027, 6, 1}, {0, 0}, QTimeZone::utc()),
            {}};
}

StepResult passed(StepId id, StepFacts facts)
{
    StepResult result;
    result.id = id;
    result.status = StepStatus::Passed;
    result.started = runStart();
    result.durationMs = 10;
    result.facts = std::move(facts);
    return result;
}

PlatformFacts healthyPlatform()
{
    PlatformFacts facts;
    facts.chosen = QStringLiteral(
        "C:\\ProgramData\\Microsoft\\Windows Defender\\Platform\\4.18.25050.5-0\\MpCmdRun.exe");
    facts.installations = {
        {QStringLiteral("4.18.25050.5-0"), facts.chosen, true, QStringLiteral("install_location")}};
    facts.engineVersion = QStringLiteral("1.1.25060.6");
    facts.runningMode = QStringLiteral("Normal");
    facts.services = {
        {QStringLiteral("WinDefend"), QStringLiteral("running"), QStringLiteral("automatic")},
        {QStringLiteral("MdCoreSvc"), QStringLiteral("running"), QStringLiteral("automatic")}};
    facts.binaryTrust = BinaryTrust::Trusted;
    facts.mpcmdrunExitCode = 0;
    facts.ecsUrls = {QStringLiteral("https://ecs.office.com/config/v1/")};
    return facts;
}

DnsFacts healthyDns()
{
    DnsFacts facts;
    facts.host = host;
    facts.resolvers = {QStringLiteral("10.0.0.53")};
    facts.answers = {{host,
                      QStringLiteral("A"),
                      address,
                      60,
                      12.0,
                      QStringLiteral("10.0.0.53"),
                      QStringLiteral("NOERROR"),
                      {},
                      false}};
    facts.systemAnswer = {address};
    facts.systemMs = 14;
    facts.rcode = QStringLiteral("NOERROR");
    facts.lookups = {{host, {address}, {}, {}, 14.0, {}}};
    return facts;
}

PortAttempt openPort()
{
    return {host, address, 443, QStringLiteral("ipv4"),  QStringLiteral("10.0.0.20"),
            21.0, {},      {},  QStringLiteral("direct")};
}

} // namespace

TlsFacts genuineTls()
{
    TlsFacts tls;
    tls.protocol = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.chain = {
        certificate(QStringLiteral("CN=ecs.office.com"),
                    QStringLiteral("CN=Microsoft TLS G2 RSA CA OCSP 02,O=Microsoft Corporation")),
        certificate(QStringLiteral("CN=DigiCert Global Root G2,O=DigiCert Inc"),
                    QStringLiteral("CN=DigiCert Global Root G2,O=DigiCert Inc"))};
    tls.rootTrusted = true;
    tls.rootExpected = true;
    return tls;
}

WebExchange genuineExchange(const Target &target)
{
    WebExchange exchange;
    exchange.target = target.baseUrl;
    exchange.purpose = QStringLiteral("ecs");
    exchange.url = target.url;
    exchange.route = QStringLiteral("direct");
    exchange.identity = QStringLiteral("service");
    exchange.query = QStringLiteral("computed");
    exchange.address = address;
    exchange.httpVersion = QStringLiteral("HTTP/1.1");
    exchange.tls = genuineTls();
    exchange.reached = WebPhase::Done;
    exchange.serverDate = runStart().addSecs(2);
    exchange.timing = {14.0, 21.0, {}, 44.0, 90.0, 170.0};
    answer(exchange, 200, QStringLiteral("{\"ECS\":{}}"), true);
    return exchange;
}

WebExchange failedExchange(const Target &target, Failure failure, WebPhase reached)
{
    WebExchange exchange = genuineExchange(target);
    exchange.status.reset();
    exchange.bodyBytes.reset();
    exchange.bodyComplete.reset();
    exchange.bodyExcerpt.clear();
    exchange.bodyIsJsonObject.reset();
    exchange.serverDate = {};
    exchange.headers.clear();
    exchange.failure = failure;
    exchange.reached = reached;
    if (reached <= WebPhase::Tls)
        exchange.tls.reset();
    return exchange;
}

void answer(WebExchange &exchange, qint64 status, const QString &body, bool jsonObject)
{
    exchange.status = status;
    exchange.bodyExcerpt = body;
    exchange.bodyBytes = body.size();
    exchange.bodyComplete = true;
    exchange.bodyIsJsonObject = jsonObject;
}

RunRecord healthyRecord()
{
    RunRecord record;
    record.runId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    record.tool = {QStringLiteral("ecs-check"), QStringLiteral("0.1.0"),
                   QStringLiteral("abc1234"),   QStringLiteral("windows-x86_64"),
                   QStringLiteral("6.4.2"),     QStringLiteral("schannel")};
    record.started = runStart();
    record.finished = runStart().addSecs(6);
    record.utcOffsetMinutes = 60;
    record.machine.os = QStringLiteral("Windows Server 2022");
    record.machine.osBuild = QStringLiteral("10.0.20348.2340");
    record.machine.elevated = true;
    record.machine.account = Account::User;
    record.machine.name = QStringLiteral("PC-0815");
    record.machine.interfaces = {{QStringLiteral("Ethernet"), true, {QStringLiteral("10.0.0.20")}}};
    record.machine.hasDefaultRouteIpv4 = true;
    record.machine.hasDefaultRouteIpv6 = false;
    record.targets = {
        {TargetSource::Mpcmdrun, QStringLiteral("https://ecs.office.com/config/v1/"),
         QStringLiteral("https://ecs.office.com/config/v1/MicrosoftWindowsDefenderClient/"
                        "1.0.0.0?CampPlatformVersion=6"),
         host, 443, QStringLiteral("commercial")}};
    record.route = RunRoute{RouteKind::Direct,
                            {},
                            QStringLiteral("no proxy is set for the service"),
                            RouteCertainty::OnlyCandidate,
                            {{QStringLiteral("none"), RouteKind::Direct, {}}}};
    ElevationFacts elevation;
    elevation.elevated = true;
    CaptureFacts capture;
    capture.backend = CaptureBackendId::Netsh;
    ProxyFacts proxies;
    proxies.effective = QStringLiteral("DIRECT");
    proxies.forService = QStringLiteral("DIRECT");
    proxies.forUser = QStringLiteral("DIRECT");
    record.steps = {
        passed(StepId::Elevation, elevation),
        passed(StepId::Platform, healthyPlatform()),
        passed(StepId::Capture, capture),
        passed(StepId::Dns, healthyDns()),
        passed(StepId::Port, PortFacts{{openPort()}}),
        passed(StepId::Proxy, proxies),
        passed(StepId::WebRequest, WebRequestFacts{{genuineExchange(record.targets.first())}, {}})};
    return record;
}

StepResult &step(RunRecord &record, StepId id)
{
    for (StepResult &result : record.steps)
        if (result.id == id && !result.superseded)
            return result;
    qFatal("the record has no such step");
}

PlatformFacts &platform(RunRecord &record)
{
    return factsOf<PlatformFacts>(record, StepId::Platform);
}

DnsFacts &dns(RunRecord &record)
{
    return factsOf<DnsFacts>(record, StepId::Dns);
}

PortFacts &port(RunRecord &record)
{
    return factsOf<PortFacts>(record, StepId::Port);
}

ProxyFacts &proxy(RunRecord &record)
{
    return factsOf<ProxyFacts>(record, StepId::Proxy);
}

QList<WebExchange> &requests(RunRecord &record)
{
    return factsOf<WebRequestFacts>(record, StepId::WebRequest).requests;
}

WebExchange &ecsRequest(RunRecord &record)
{
    return requests(record).first();
}

void endBefore(RunRecord &record, StepId id)
{
    for (StepResult &result : record.steps)
        if (result.id >= id) {
            result.facts = std::monostate();
            result.status = StepStatus::Cancelled;
        }
}

void addTarget(RunRecord &record, const QString &name)
{
    const QString base = QStringLiteral("https://%1/ecs/config/v1/").arg(name);
    record.targets.append({TargetSource::Mpcmdrun, base,
                           base + QStringLiteral("MicrosoftWindowsDefenderClient/1.0.0.0"), name,
                           443, QStringLiteral("us")});
    dns(record).lookups.append({name, {QStringLiteral("20.190.10.1")}, {}, {}, 9.0, {}});
    requests(record).append(genuineExchange(record.targets.last()));
}

void routeViaProxy(RunRecord &record)
{
    record.route->kind = RouteKind::Proxy;
    record.route->proxy = proxyName;
    record.route->decidedBy = QStringLiteral("machine WinHTTP setting");
    record.route->candidates = {{QStringLiteral("winhttp"), RouteKind::Proxy, proxyName}};
    proxy(record).effective = proxyName;
    proxy(record).forService = proxyName;
    ProxyTest test;
    test.proxy = proxyName;
    test.connectMs = 19;
    test.answerMs = 31;
    test.status = 200;
    proxy(record).tests = {test};
    for (WebExchange &exchange : requests(record)) {
        exchange.route = QStringLiteral("proxy");
        exchange.proxy = proxyName;
        exchange.address = QStringLiteral("10.0.0.80");
    }
}

void webFails(RunRecord &record, Failure failure, WebPhase reached)
{
    const WebExchange before = ecsRequest(record);
    WebExchange &exchange = ecsRequest(record) =
        failedExchange(record.targets.first(), failure, reached);
    exchange.route = before.route;
    exchange.proxy = before.proxy;
    exchange.address = before.address;
}

void dnsFails(RunRecord &record, Failure failure, const QString &rcode)
{
    DnsFacts &facts = dns(record);
    facts.answers = {{host,
                      QStringLiteral("A"),
                      {},
                      {},
                      12.0,
                      QStringLiteral("10.0.0.53"),
                      rcode,
                      failure,
                      false}};
    facts.systemAnswer.clear();
    facts.systemFailure = failure;
    facts.rcode = rcode;
    facts.lookups = {{host, {}, failure, {}, 15.0, {}}};
    port(record).attempts.clear();
    webFails(record, failure, WebPhase::Resolve);
}

void resolvesTo(RunRecord &record, const QString &to)
{
    dns(record).answers.first().value = to;
    dns(record).systemAnswer = {to};
    dns(record).lookups.first().addresses = {to};
    for (PortAttempt &attempt : port(record).attempts)
        attempt.address = to;
    ecsRequest(record).address = to;
}

void tcpFails(RunRecord &record, Failure failure)
{
    for (PortAttempt &attempt : port(record).attempts) {
        attempt.failure = failure;
        attempt.rttMs.reset();
    }
    webFails(record, failure, WebPhase::Connect);
}

void addAttempt(RunRecord &record, const QString &to, std::optional<Failure> failure)
{
    PortAttempt attempt = openPort();
    attempt.address = to;
    attempt.family = to.contains(u':') ? QStringLiteral("ipv6") : QStringLiteral("ipv4");
    attempt.failure = failure;
    if (failure)
        attempt.rttMs.reset();
    port(record).attempts.append(attempt);
}

void proxyAnswers(RunRecord &record, qint64 status, Failure failure)
{
    routeViaProxy(record);
    proxy(record).tests.first().status = status;
    proxy(record).tests.first().failure = failure;
    webFails(record, failure, WebPhase::ProxyAnswer);
}

void proxyFails(RunRecord &record, Failure failure, WebPhase reached)
{
    routeViaProxy(record);
    ProxyTest &test = proxy(record).tests.first();
    test.status.reset();
    test.answerMs.reset();
    test.failure = failure;
    if (reached <= WebPhase::Connect)
        test.connectMs.reset();
    webFails(record, failure, reached);
}

void chainProblem(RunRecord &record, ChainProblem problem)
{
    WebExchange &exchange = ecsRequest(record);
    if (!exchange.tls)
        exchange.tls = genuineTls();
    exchange.tls->errors.append({problem, 0, {}, {}});
    exchange.sentOnBadChain = true;
}

void intercepted(RunRecord &record, bool trusted, const QString &product)
{
    chainProblem(record, ChainProblem::UntrustedRoot);
    TlsFacts &tls = *ecsRequest(record).tls;
    if (trusted)
        tls.errors.clear();
    tls.rootTrusted = trusted;
    tls.rootExpected = false;
    tls.interceptor = product;
    tls.chain.first().issuer = QStringLiteral("CN=Contoso Inspection CA,O=Contoso");
    tls.chain.last().subject = QStringLiteral("CN=Contoso Inspection CA,O=Contoso");
    tls.chain.last().issuer = tls.chain.last().subject;
}

void addControl(RunRecord &record, const QString &url, const QString &issuer, const QString &at)
{
    WebExchange control = genuineExchange(record.targets.first());
    control.purpose = QStringLiteral("control");
    control.target = url;
    control.url = url;
    control.address = at;
    control.tls->chain.first().issuer = issuer;
    control.tls->rootExpected.reset();
    requests(record).append(control);
}

void addPortalProbe(RunRecord &record, qint64 status, const QString &body, const QString &redirect)
{
    WebExchange probe = genuineExchange(record.targets.first());
    probe.purpose = QStringLiteral("portal");
    probe.url = QStringLiteral("http://www.msftconnecttest.com/connecttest.txt");
    probe.target = probe.url;
    probe.tls.reset();
    probe.redirect = redirect;
    answer(probe, status, body);
    requests(record).append(probe);
}

void clockIs(RunRecord &record, const QDateTime &clock)
{
    record.started = clock;
    record.finished = clock.addSecs(6);
    chainProblem(record, clock > runStart() ? ChainProblem::Expired : ChainProblem::NotYetValid);
}

void userRouteGenuine(RunRecord &record)
{
    WebExchange user = genuineExchange(record.targets.first());
    user.identity = QStringLiteral("user");
    user.route = QStringLiteral("proxy");
    user.proxy = proxyName;
    requests(record).append(user);
}

void noNetwork(RunRecord &record)
{
    record.machine.interfaces.first().up = false;
    record.machine.hasDefaultRouteIpv4 = false;
    dnsFails(record, Failure::DnsTimeout, {});
}

void hostsFileSays(RunRecord &record, const QString &to)
{
    resolvesTo(record, to);
    dns(record).answers.first().value = address;
    dns(record).hostsFileEntry = to + QLatin1Char(' ') + host;
    dns(record).lookups.first().hostsFile = {to};
}

} // namespace ecs::test
