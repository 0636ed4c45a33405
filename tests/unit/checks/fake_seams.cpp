// SPDX-License-Identifier: MIT
#include "tests/unit/checks/fake_seams.h"

#include "diagnostics/checks/planning.h"
#include "diagnostics/model/known_facts.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace ecs::fake {

namespace {

class ReadyLookup final : public PendingLookup
{
public:
    explicit ReadyLookup(SystemLookup answer)
        : m_answer(std::move(answer))
    {
    }
    SystemLookup wait(const Bounds & /*bounds*/) override { return m_answer; }

private:
    SystemLookup m_answer;
};

} // namespace

std::unique_ptr<PendingLookup> FakeNetwork::startLookup(const QString &host)
{
    lookedUp.append(host);
    SystemLookup dead;
    dead.failure = Failure::DnsTimeout;
    dead.error = QStringLiteral("EAI_AGAIN (-3)");
    dead.durationMs = 1500;
    return std::make_unique<ReadyLookup>(lookups.value(host, dead));
}

QList<DnsReply> FakeNetwork::query(const QList<DnsQuestion> &asked, const Bounds & /*bounds*/)
{
    questions = asked;
    lookedUpBeforeQuery = lookedUp;
    QList<DnsReply> replies;
    for (const DnsQuestion &question : asked) {
        const bool wantsA = question.type == 1;
        const QString type = wantsA ? QStringLiteral("A") : QStringLiteral("AAAA");
        const auto said =
            servers.value(question.server.toString(), ServerAnswer{QString(), {}, 0, {}});
        DnsReply reply;
        reply.question = question;
        reply.rcode = said.rcode;
        if (!said.rcode.isEmpty())
            reply.rttMs = said.rttMs;
        const auto record = [&](const QString &kind, const QString &value) {
            DnsAnswer out;
            out.host = question.host;
            out.type = kind;
            out.value = value;
            out.resolver = question.server.toString();
            out.rcode = said.rcode;
            out.rttMs = reply.rttMs;
            return out;
        };
        bool any = false;
        for (const QString &name : said.cnames)
            reply.answers.append(record(QStringLiteral("CNAME"), name));
        for (const QString &address : said.addresses)
            if (address.contains(u':') != wantsA) {
                reply.answers.append(record(type, address));
                any = true;
            }
        if (said.rcode.isEmpty())
            reply.failure = Failure::DnsTimeout;
        else if (said.rcode == QLatin1String("NXDOMAIN"))
            reply.failure = Failure::DnsNxdomain;
        else if (said.rcode == QLatin1String("SERVFAIL"))
            reply.failure = Failure::DnsServfail;
        else if (said.rcode == QLatin1String("REFUSED"))
            reply.failure = Failure::DnsRefused;
        else if (!any)
            reply.failure = Failure::DnsNoAddress;
        if (reply.answers.isEmpty())
            reply.answers.append(record(type, QString()));
        for (DnsAnswer &item : reply.answers)
            item.failure = reply.failure;
        replies.append(reply);
    }
    return replies;
}

QList<ConnectResult> FakeNetwork::connectAll(const QList<ConnectTarget> &targets,
                                             std::chrono::milliseconds /*stagger*/,
                                             std::chrono::milliseconds /*limit*/,
                                             const Bounds & /*bounds*/)
{
    connected = targets;
    QList<ConnectResult> results;
    for (const ConnectTarget &target : targets) {
        ConnectResult result;
        result.target = target;
        const QString key = hostPortText(target.address.toString(), target.port);
        result.failure = ports.value(key, Failure::TcpTimeout);
        result.durationMs = 8000;
        if (!result.failure) {
            result.rttMs = 12.5;
            result.durationMs = 12.5;
            result.source = QHostAddress(QStringLiteral("10.0.0.9"));
        } else {
            result.error = QStringLiteral("the system's text");
        }
        results.append(result);
    }
    return results;
}

WebResult FakeNetwork::exchange(const WebRequest &request, const Bounds & /*bounds*/)
{
    requests.append(request);
    if (web)
        return web(request);
    WebResult result;
    result.exchange.failure = Failure::TcpTimeout;
    result.exchange.reached = WebPhase::Connect;
    return result;
}

Bench::Bench()
{
    const auto own = [](auto &slot, auto made) {
        auto *raw = made.get();
        slot = std::move(made);
        return raw;
    };
    clock = own(seams.clock, std::make_unique<FakeClock>());
    elevation = own(seams.elevation, std::make_unique<FakeElevation>());
    machine = own(seams.machine, std::make_unique<FakeMachine>());
    defender = own(seams.defender, std::make_unique<FakeDefender>());
    processes = own(seams.processes, std::make_unique<FakeProcesses>());
    proxies = own(seams.proxies, std::make_unique<FakeProxies>());
    trust = own(seams.trust, std::make_unique<FakeTrust>());
    names = own(seams.names, std::make_unique<FakeNames>());
    network = own(seams.network, std::make_unique<FakeNetwork>());
    record.tool.name = QStringLiteral("ecs-check");
    record.tool.version = QStringLiteral("0.1.0");
    record.started = clock->now;
    record.utcOffsetMinutes = 60;
    record.route = planRoute({}, {});
    addTarget("https://ecs.office.com/config/v1/");
}

StepResult Bench::run(StepId step)
{
    Bounds bounds;
    bounds.stop = m_stop.get_token();
    RunContext context{seams,
                       options,
                       record,
                       bounds.within(stepBound(step)),
                       [this](LogLevel, const QString &text) { log.append(text); },
                       [this](int permille) { progress.append(permille); },
                       capture,
                       proxyReading};
    for (const auto &check : createChecks())
        if (check->id() == step)
            return check->run(context);
    return {};
}

void Bench::give(StepId step, StepFacts facts, StepStatus status)
{
    StepResult result;
    result.id = step;
    result.status = status;
    result.facts = std::move(facts);
    record.steps.append(result);
}

void Bench::addTarget(const char *baseUrl, TargetSource source)
{
    RunOptions one;
    one.ecsUrls = QList<QUrl>{QUrl(QString::fromLatin1(baseUrl))};
    Target target = selectTargets(one, {}).value(0);
    target.source = source;
    record.targets.append(target);
}

void Bench::useProxy(const char *hostPort, RouteCertainty certainty)
{
    RunRoute route;
    route.kind = RouteKind::Proxy;
    route.proxy = QString::fromLatin1(hostPort);
    route.certainty = certainty;
    record.route = route;
}

bool Bench::logged(const char *text) const
{
    return std::any_of(log.begin(), log.end(),
                       [=](const QString &line) { return line.contains(QLatin1String(text)); });
}

DnsFacts resolved(const QString &host, const QStringList &addresses)
{
    DnsFacts facts;
    facts.host = host;
    HostLookup lookup;
    lookup.host = host;
    lookup.addresses = addresses;
    lookup.ms = 7;
    if (addresses.isEmpty())
        lookup.failure = Failure::DnsNxdomain;
    facts.lookups.append(lookup);
    facts.systemAnswer = addresses;
    return facts;
}

WebResult answer(const WebRequest &request, int status, const QByteArray &body,
                 const QByteArray &der)
{
    WebResult result;
    WebExchange &exchange = result.exchange;
    exchange.address =
        request.addresses.isEmpty() ? QString() : request.addresses.first().toString();
    exchange.status = status;
    exchange.httpVersion = QStringLiteral("HTTP/1.1");
    exchange.bodyBytes = body.size();
    exchange.bodyComplete = true;
    exchange.bodyExcerpt = QString::fromUtf8(body);
    exchange.bodyIsJsonObject = QJsonDocument::fromJson(body).isObject();
    exchange.reached = WebPhase::Done;
    exchange.timing.connectMs = 10;
    exchange.timing.tlsMs = 20;
    exchange.timing.firstByteMs = 30;
    exchange.timing.totalMs = 70;
    if (request.url.scheme() == QLatin1String("https")) {
        const ChainDecision decision = request.judgeChain({der});
        exchange.tls = decision.facts;
        exchange.sentOnBadChain = !decision.sendFullRequest;
    }
    return result;
}

namespace {
CertificateFacts certificate(const QString &subject, const QString &issuer, const QString &sha256)
{
    CertificateFacts facts;
    facts.subject = subject;
    facts.issuer = issuer;
    facts.sha256 = sha256;
    return facts;
}
} // namespace

ChainEvaluation goodChain()
{
    const ExpectedRoot &root = expectedRoots().first();
    const QString rootName = QLatin1String("CN=") + root.name + QLatin1String(", O=DigiCert Inc");
    ChainEvaluation out;
    out.chain = {certificate(QStringLiteral("CN=ecs.office.com"), QStringLiteral("CN=Issuing CA"),
                             QStringLiteral("01")),
                 certificate(QStringLiteral("CN=Issuing CA"), rootName, QStringLiteral("02")),
                 certificate(rootName, rootName, root.sha256)};
    out.reachesTrustedRoot = true;
    out.soundToRoot = true;
    out.rootSha256 = root.sha256;
    return out;
}

ChainEvaluation inspectedChain(const char *issuer, bool trusted)
{
    const QString name = QString::fromLatin1(issuer);
    ChainEvaluation out;
    out.chain = {certificate(QStringLiteral("CN=ecs.office.com"), name, QStringLiteral("01")),
                 certificate(name, name, QStringLiteral("ff"))};
    out.reachesTrustedRoot = trusted;
    out.soundToRoot = true;
    out.rootSha256 = QStringLiteral("ff");
    if (!trusted)
        out.errors.append({ChainProblem::UntrustedRoot, 1,
                           QStringLiteral("X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN"), QString()});
    return out;
}

} // namespace ecs::fake
