// SPDX-License-Identifier: MIT
#include "diagnostics/report/report_content.h"

#include "diagnostics/report/wire_sequence.h"
#include "diagnostics/verdict/cause_table.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr TextLanguage english = TextLanguage::English;
const QString nothing = QStringLiteral("–");

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

QString numberText(std::optional<qint64> number)
{
    return number ? QString::number(*number) : nothing;
}

QString yesNo(std::optional<bool> value)
{
    return !value ? nothing : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString failureText(std::optional<Failure> failure, const QString &good)
{
    return failure ? toToken(*failure) : good;
}

QString withError(const QString &text, const QString &error)
{
    return error.isEmpty() ? text : text + QLatin1String(" (") + error + QLatin1Char(')');
}

QString zoneText(std::optional<qint64> minutes)
{
    if (!minutes)
        return nothing;
    constexpr qint64 perHour = 60;
    const qint64 size = qAbs(*minutes);
    return QStringLiteral("UTC%1%2:%3")
        .arg(*minutes < 0 ? QLatin1String("-") : QLatin1String("+"))
        .arg(size / perHour, 2, 10, QLatin1Char('0'))
        .arg(size % perHour, 2, 10, QLatin1Char('0'));
}

ReportSection section(const RunRecord &record, StepId id, const char *anchor)
{
    ReportSection out;
    out.title = stepName(id, english);
    out.anchor = QString::fromLatin1(anchor);
    out.step = record.step(id);
    return out;
}

ReportSection platformSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Platform, "platform");
    const auto *facts = record.facts<PlatformFacts>();
    if (!facts)
        return out;
    QString version;
    for (const DefenderInstallation &one : facts->installations)
        if (one.path == facts->chosen || (version.isEmpty() && one.active))
            version = one.version;
    out.facts = {
        {QStringLiteral("Platform version"), orNothing(version)},
        {QStringLiteral("Chosen program"), orNothing(facts->chosen)},
        {QStringLiteral("Engine version"), orNothing(facts->engineVersion)},
        {QStringLiteral("Signature version"), orNothing(facts->signatureVersion)},
        {QStringLiteral("Running mode"), orNothing(facts->runningMode)},
        {QStringLiteral("Onboarded to Defender for Endpoint"), yesNo(facts->onboarded)},
        {QStringLiteral("Onboarding geography"), orNothing(facts->onboardingGeo)},
        {QStringLiteral("Other antivirus"),
         orNothing(facts->otherAntivirus.join(QLatin1String(", ")))},
        {QStringLiteral("ECS policy"),
         facts->ecsPolicy ? withError(toToken(*facts->ecsPolicy), facts->ecsPolicySource)
                          : nothing},
        {QStringLiteral("Last configuration from ECS"), facts->ecsSuccessReadable == false
                                                            ? QStringLiteral("could not be read")
                                                            : utcText(facts->ecsLastSuccess)},
        {QStringLiteral("Last success of cloud protection (MAPS)"),
         utcText(facts->mapsLastSuccess)},
        {QStringLiteral("Last failure of cloud protection (MAPS)"),
         utcText(facts->mapsLastFailure)},
        {QStringLiteral("Signature of MpCmdRun.exe"),
         facts->binaryTrust ? withError(toToken(*facts->binaryTrust), facts->binaryTrustDetail)
                            : nothing},
        {QStringLiteral("MpCmdRun exit code"),
         withError(numberText(facts->mpcmdrunExitCode), facts->mpcmdrunHresult)},
    };
    if (!facts->installations.isEmpty()) {
        ReportTable table{QStringLiteral("Installed platforms"),
                          {QStringLiteral("Version"), QStringLiteral("In use"),
                           QStringLiteral("Found by"), QStringLiteral("Path")},
                          {}};
        for (const DefenderInstallation &one : facts->installations)
            table.rows.append({one.version,
                               one.active ? QStringLiteral("yes") : QStringLiteral("no"),
                               one.source, one.path});
        out.tables.append(table);
    }
    if (!facts->services.isEmpty()) {
        ReportTable table{
            QStringLiteral("Services"),
            {QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Start type")},
            {}};
        for (const ServiceState &service : facts->services)
            table.rows.append(
                {service.name, orNothing(service.state), orNothing(service.startType)});
        out.tables.append(table);
    }
    if (!facts->mpcmdrunOutput.isEmpty())
        out.raw.append(
            {QStringLiteral("Output of MpCmdRun -DisplayECSConnection"), facts->mpcmdrunOutput});
    return out;
}

ReportSection urlSection(const RunRecord &record)
{
    ReportSection out;
    out.title = QStringLiteral("ECS address");
    out.anchor = QStringLiteral("url");
    ReportTable table{
        QString(),
        {QStringLiteral("Source"), QStringLiteral("ECS base URL"), QStringLiteral("Final ECS URL")},
        {}};
    for (const Target &target : record.targets)
        table.rows.append({targetSourceText(target.source), target.baseUrl, target.url});
    if (table.rows.isEmpty())
        out.facts.append({QStringLiteral("ECS base URL"), QStringLiteral("not determined")});
    else
        out.tables.append(table);
    if (const auto *facts = record.facts<PlatformFacts>();
        facts && !facts->urlParameters.isEmpty()) {
        ReportTable parameters{QStringLiteral("Query parameters"),
                               {QStringLiteral("Name"), QStringLiteral("Value"),
                                QStringLiteral("Read from this computer")},
                               {}};
        for (const UrlParameter &parameter : facts->urlParameters)
            parameters.rows.append(
                {parameter.name, parameter.value, yesNo(parameter.fromThisMachine)});
        out.tables.append(parameters);
    }
    return out;
}

ReportSection dnsSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Dns, "dns");
    const auto *facts = record.facts<DnsFacts>();
    if (!facts)
        return out;
    out.facts = {
        {QStringLiteral("Name servers"), orNothing(facts->resolvers.join(QLatin1String(", ")))},
        {QStringLiteral("This computer's resolver"),
         withError(facts->systemAnswer.isEmpty() ? failureText(facts->systemFailure, nothing)
                                                 : facts->systemAnswer.join(QLatin1String(", ")),
                   facts->systemError)},
        {QStringLiteral("Time"), durationText(facts->systemMs)},
        {QStringLiteral("Aliases"), orNothing(facts->cnameChain.join(QStringLiteral(" → ")))},
        {QStringLiteral("Hosts file"), facts->hostsFileEntry.isEmpty()
                                           ? QStringLiteral("no line for this name")
                                           : facts->hostsFileEntry},
    };
    for (const SpecialAddress &special : facts->specialAddresses)
        out.facts.append(
            {QStringLiteral("Special address"), withError(special.address, special.range)});
    for (const NamePolicyRule &rule : facts->namePolicy)
        out.facts.append(
            {QStringLiteral("Rule for name resolution (NRPT)"),
             QStringLiteral("%1 for %2 (%3): %4")
                 .arg(rule.host, rule.covers, rule.source,
                      rule.servers.isEmpty() ? QStringLiteral("no server named")
                                             : rule.servers.join(QLatin1String(", ")))});
    if (facts->lookups.size() > 1) {
        ReportTable table{
            QStringLiteral("All names"),
            {QStringLiteral("Name"), QStringLiteral("Addresses"), QStringLiteral("Time")},
            {}};
        for (const HostLookup &lookup : facts->lookups)
            table.rows.append({lookup.host,
                               lookup.addresses.isEmpty()
                                   ? failureText(lookup.failure, nothing)
                                   : lookup.addresses.join(QLatin1String(", ")),
                               durationText(lookup.ms)});
        out.tables.append(table);
    }
    if (!facts->answers.isEmpty()) {
        ReportTable table{QStringLiteral("Answers of each name server"),
                          {QStringLiteral("Name server"), QStringLiteral("Name"),
                           QStringLiteral("Type"), QStringLiteral("Answer"), QStringLiteral("TTL"),
                           QStringLiteral("Code"), QStringLiteral("Time")},
                          {}};
        for (const DnsAnswer &answer : facts->answers)
            table.rows.append(
                {orNothing(answer.resolver), answer.host, answer.type, orNothing(answer.value),
                 numberText(answer.ttl),
                 answer.rcode.isEmpty() ? failureText(answer.failure, nothing) : answer.rcode,
                 durationText(answer.rttMs)});
        out.tables.append(table);
    }
    return out;
}

ReportSection portSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Port, "port");
    const auto *facts = record.facts<PortFacts>();
    if (!facts || facts->attempts.isEmpty())
        return out;
    ReportTable table{QString(),
                      {QStringLiteral("Host"), QStringLiteral("Address"), QStringLiteral("Port"),
                       QStringLiteral("Route"), QStringLiteral("From"), QStringLiteral("Result"),
                       QStringLiteral("Time")},
                      {}};
    for (const PortAttempt &attempt : facts->attempts)
        table.rows.append(
            {attempt.host, attempt.address, numberText(attempt.port), orNothing(attempt.route),
             orNothing(attempt.sourceAddress),
             withError(failureText(attempt.failure, attempt.rttMs ? QStringLiteral("connected")
                                                                  : QStringLiteral("not finished")),
                       attempt.error),
             durationText(attempt.rttMs)});
    out.tables.append(table);
    return out;
}

ReportSection proxySection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Proxy, "proxy");
    out.facts.append({QStringLiteral("Route that was tested"), routeText(record)});
    const auto *facts = record.facts<ProxyFacts>();
    if (!facts)
        return out;
    out.facts.append({QStringLiteral("For the service"), orNothing(facts->forService)});
    out.facts.append({QStringLiteral("For this user"), orNothing(facts->forUser)});
    out.facts.append({QStringLiteral("User and service differ"), yesNo(facts->mismatch)});
    if (!facts->pacUrl.isEmpty() || !facts->pacError.isEmpty())
        out.facts.append(
            {QStringLiteral("Proxy script"), withError(orNothing(facts->pacUrl), facts->pacError)});
    if (!facts->sources.isEmpty()) {
        ReportTable table{QStringLiteral("Settings"),
                          {QStringLiteral("Setting"), QStringLiteral("Scope"),
                           QStringLiteral("Value"), QStringLiteral("Means for ECS"),
                           QStringLiteral("Applies to")},
                          {}};
        for (const ProxySource &source : facts->sources)
            table.rows.append(
                {source.source, orNothing(source.scope),
                 withError(source.kind.isEmpty() ? QStringLiteral("nothing set")
                                                 : source.kind + QLatin1Char(' ') + source.value,
                           source.error),
                 orNothing(source.resolved), orNothing(source.appliesTo)});
        out.tables.append(table);
    }
    if (!facts->tests.isEmpty()) {
        ReportTable table{QStringLiteral("Tests of the proxy"),
                          {QStringLiteral("Proxy"), QStringLiteral("Connected in"),
                           QStringLiteral("Answer"), QStringLiteral("Answered in"),
                           QStringLiteral("Sign-in offered")},
                          {}};
        for (const ProxyTest &test : facts->tests)
            table.rows.append({test.proxy, durationText(test.connectMs),
                               withError(test.status ? QString(QString::number(*test.status) +
                                                               QLatin1Char(' ') + test.statusText)
                                                           .trimmed()
                                                     : failureText(test.failure, nothing),
                                         test.error),
                               durationText(test.answerMs),
                               orNothing(test.authSchemes.join(QLatin1String(", ")))});
        out.tables.append(table);
    }
    if (!facts->rawWinhttpText.isEmpty())
        out.raw.append({QStringLiteral("netsh winhttp show proxy"), facts->rawWinhttpText});
    return out;
}

QString answerText(const WebExchange &exchange)
{
    if (exchange.status)
        return QString(QString::number(*exchange.status) + QLatin1Char(' ') + exchange.statusText)
            .trimmed();
    return withError(failureText(exchange.failure, QStringLiteral("not finished")), exchange.error);
}

QList<NamedValue> exchangeFacts(const WebExchange &exchange)
{
    QList<NamedValue> facts = {
        {QStringLiteral("URL"), exchange.url},
        {QStringLiteral("Route"), exchange.route == QLatin1String("proxy")
                                      ? withError(QStringLiteral("proxy"), exchange.proxy)
                                      : orNothing(exchange.route)},
        {QStringLiteral("Asked as"), orNothing(exchange.identity)},
        {QStringLiteral("Answered from"), orNothing(exchange.address)},
        {QStringLiteral("Status Code"), answerText(exchange)},
        {QStringLiteral("Genuine"), withError(yesNo(exchange.genuine), exchange.genuineReason)},
        {QStringLiteral("Body"),
         exchange.bodyBytes ? QString::number(*exchange.bodyBytes) + QLatin1String(" bytes")
                            : nothing},
        {QStringLiteral("Total time"), durationText(exchange.timing.totalMs)},
    };
    if (exchange.status && exchange.failure)
        facts.append(
            {QStringLiteral("Ended with"), withError(toToken(*exchange.failure), exchange.error)});
    if (!exchange.redirect.isEmpty())
        facts.append({QStringLiteral("Redirect to (not followed)"), exchange.redirect});
    if (!exchange.tls)
        return facts;
    const TlsFacts &tls = *exchange.tls;
    facts.append(
        {QStringLiteral("TLS"),
         QStringList{orNothing(tls.protocol), orNothing(tls.cipher)}.join(QLatin1String(", "))});
    facts.append({QStringLiteral("Root trusted here"), yesNo(tls.rootTrusted)});
    facts.append({QStringLiteral("Root used by ECS"), yesNo(tls.rootExpected)});
    if (!tls.interceptor.isEmpty())
        facts.append({QStringLiteral("Inspection product"), tls.interceptor});
    for (const ChainError &error : tls.errors)
        facts.append(
            {QStringLiteral("Chain problem"),
             withError(toToken(error.problem), error.code.isEmpty() ? error.text : error.code)});
    return facts;
}

// What only a reader with time wants to see stands last, but it is there.
void addExchangeDetails(ReportSection &out, const WebExchange &exchange, const QString &title)
{
    out.tables.append({title, {QStringLiteral("Fact"), QStringLiteral("Value")}, {}});
    for (const NamedValue &fact : exchangeFacts(exchange))
        out.tables.last().rows.append({fact.first, fact.second});
    if (exchange.tls && !exchange.tls->chain.isEmpty()) {
        ReportTable chain{title + QStringLiteral(": certificate chain"),
                          {QStringLiteral("Subject"), QStringLiteral("Issuer"),
                           QStringLiteral("Good from"), QStringLiteral("to"),
                           QStringLiteral("SHA-256")},
                          {}};
        for (const CertificateFacts &certificate : exchange.tls->chain)
            chain.rows.append({certificate.subject, certificate.issuer,
                               utcText(certificate.notBefore), utcText(certificate.notAfter),
                               orNothing(certificate.sha256)});
        out.tables.append(chain);
    }
    if (!exchange.headers.isEmpty()) {
        QString headers;
        for (const HttpHeader &header : exchange.headers)
            headers += header.name + QLatin1String(": ") + header.value + QLatin1Char('\n');
        out.raw.append({title + QStringLiteral(": response headers"), headers});
    }
    if (!exchange.bodyExcerpt.isEmpty())
        out.raw.append({title + QStringLiteral(": body"), exchange.bodyExcerpt});
}

ReportSection webSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::WebRequest, "web");
    const auto *facts = record.facts<WebRequestFacts>();
    if (!facts)
        return out;
    for (const QString &obstacle : tlsObstacles(facts->tlsVersions))
        out.facts.append({QStringLiteral("TLS on this computer"), obstacle});
    if (facts->requests.isEmpty())
        return out;
    ReportTable table{QStringLiteral("Requests"),
                      {QStringLiteral("No."), QStringLiteral("For"), QStringLiteral("URL"),
                       QStringLiteral("Route"), QStringLiteral("Answer"), QStringLiteral("Genuine"),
                       QStringLiteral("Time")},
                      {}};
    out.tables.append(table);
    int number = 0;
    for (const WebExchange &exchange : facts->requests) {
        ++number;
        out.tables.first().rows.append(
            {QString::number(number),
             exchange.purpose.isEmpty() ? QStringLiteral("ecs") : exchange.purpose, exchange.url,
             orNothing(exchange.route), answerText(exchange), yesNo(exchange.genuine),
             durationText(exchange.timing.totalMs)});
        addExchangeDetails(out, exchange, QStringLiteral("Request %1").arg(number));
    }
    return out;
}

ReportTable sequenceTable(const WireSequence &sequence)
{
    ReportTable out{wireHeading(TextLanguage::English),
                    {QStringLiteral("Time"), QStringLiteral("From"), QStringLiteral("To"),
                     QStringLiteral("What")},
                    {}};
    for (const SequenceArrow &arrow : sequence.arrows)
        out.rows.append({arrowTime(arrow), stationOf(sequence, arrow.from).name,
                         stationOf(sequence, arrow.to).name,
                         arrow.lost && arrow.to != SequenceSide::Client
                             ? arrow.text + QLatin1String(" (did not arrive)")
                             : arrow.text});
    for (const QString &sentence : sequence.sentences)
        out.rows.append({QString(), QString(), QString(), sentence});
    return out;
}

ReportSection captureSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Capture, "capture");
    const auto *facts = record.facts<CaptureFacts>();
    if (!facts)
        return out;
    out.facts = {
        {QStringLiteral("Tool"), facts->backend ? toToken(*facts->backend) : nothing},
        {QStringLiteral("File"), orNothing(facts->file)},
        {QStringLiteral("Bytes"), numberText(facts->bytes)},
        {QStringLiteral("Packets"), numberText(facts->packets)},
        {QStringLiteral("Packets of the target"), numberText(facts->packetsForTarget)},
        {QStringLiteral("Lost events"), numberText(facts->lostEvents)},
        {QStringLiteral("Oldest packets overwritten"), yesNo(facts->wrapped)},
        {QStringLiteral("Stopped"), yesNo(facts->stopped)},
    };
    if (!facts->foreignSession.isEmpty())
        out.facts.append({QStringLiteral("Another trace, left alone"), facts->foreignSession});
    if (!facts->leftoverSession.isEmpty())
        out.facts.append({facts->leftoverRemoved == true
                              ? QStringLiteral("Left running by an earlier run, ended and deleted")
                              : QStringLiteral("Left running by an earlier run"),
                          facts->leftoverSession});
    if (const auto sequence = wireSequence(record, TextLanguage::English))
        out.tables.append(sequenceTable(*sequence));
    return out;
}

ReportSection elevationSection(const RunRecord &record)
{
    ReportSection out = section(record, StepId::Elevation, "elevation");
    if (const auto *facts = record.facts<ElevationFacts>())
        out.facts = {
            {QStringLiteral("Administrator rights"), yesNo(facts->elevated)},
            {QStringLiteral("Account"), facts->account ? toToken(*facts->account) : nothing},
            {QStringLiteral("Integrity level"), orNothing(facts->integrity)},
        };
    return out;
}

} // namespace

QString durationText(std::optional<double> ms)
{
    if (!ms)
        return nothing;
    constexpr double second = 1000;
    if (*ms >= second)
        return QString::number(*ms / second, 'f', 1) + QLatin1String(" s");
    return QString::number(*ms, 'f', *ms < 10 ? 1 : 0) + QLatin1String(" ms");
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                                QLatin1String(" UTC")
                          : nothing;
}

QString statusText(const StepResult &step)
{
    QString text = statusName(step.status, english);
    if (step.reason)
        text += QLatin1String(" (") + reasonText(*step.reason, english) + QLatin1Char(')');
    return text;
}

QString targetSourceText(TargetSource source)
{
    switch (source) {
    case TargetSource::Mpcmdrun:
        return QStringLiteral("MpCmdRun on this computer");
    case TargetSource::Option:
        return QStringLiteral("given by option");
    case TargetSource::Onboarding:
        return QStringLiteral("onboarding geography of this computer");
    case TargetSource::Registry:
        return QStringLiteral("guessed from the registry");
    case TargetSource::CloudDefault:
        return QStringLiteral("guessed: the public default");
    }
    return {};
}

QString routeText(const RunRecord &record)
{
    if (!record.route)
        return QStringLiteral("not worked out");
    QString text = record.route->kind == RouteKind::Proxy
                       ? QStringLiteral("through the proxy %1").arg(record.route->proxy)
                       : QStringLiteral("direct");
    if (!record.route->decidedBy.isEmpty())
        text += QLatin1String(", ") + record.route->decidedBy;
    if (record.route->certainty == RouteCertainty::Expected)
        text += QStringLiteral(" (expected, not certain)");
    return text;
}

QList<NamedValue> runFacts(const RunRecord &record)
{
    const MachineInfo &machine = record.machine;
    QStringList addresses;
    for (const InterfaceInfo &interface : machine.interfaces)
        if (interface.up)
            addresses.append(
                withError(interface.addresses.join(QLatin1String(", ")), interface.name));
    QList<NamedValue> facts = {
        {QStringLiteral("Computer"), orNothing(machine.name)},
        {QStringLiteral("System"), withError(orNothing(machine.os), machine.osBuild)},
        {QStringLiteral("Addresses"), orNothing(addresses.join(QLatin1String("; ")))},
        {QStringLiteral("Account"), machine.account ? toToken(*machine.account) : nothing},
        {QStringLiteral("Administrator rights"), yesNo(machine.elevated)},
        {QStringLiteral("Started"), utcText(record.started)},
        {QStringLiteral("Finished"), utcText(record.finished)},
        {QStringLiteral("Local time zone"), zoneText(record.utcOffsetMinutes)},
        {QStringLiteral("Run"), withError(record.runId, toToken(record.outcome))},
        {QStringLiteral("Tool"), QStringLiteral("%1 %2 (%3, %4, TLS by %5)")
                                     .arg(record.tool.name, record.tool.version, record.tool.build,
                                          record.tool.platform, record.tool.tlsBackend)},
    };
    return facts;
}

QList<TimeBar> timeBars(const RunRecord &record)
{
    const auto *web = record.facts<WebRequestFacts>();
    if (!web)
        return {};
    const auto found =
        std::find_if(web->requests.begin(), web->requests.end(), [](const WebExchange &exchange) {
            return exchange.purpose.isEmpty() || exchange.purpose == QLatin1String("ecs");
        });
    if (found == web->requests.end())
        return {};
    const bool proxied = found->route == QLatin1String("proxy");
    const WebTiming &timing = found->timing;
    const QPair<QString, std::optional<double>> phases[] = {
        {QStringLiteral("DNS"), timing.dnsMs},
        {proxied ? QStringLiteral("Proxy connect") : QStringLiteral("Connect"), timing.connectMs},
        {QStringLiteral("Proxy answer"), timing.proxyMs},
        {QStringLiteral("TLS"), timing.tlsMs},
        {QStringLiteral("First byte"), timing.firstByteMs}};
    QList<TimeBar> bars;
    double at = 0;
    for (const auto &[name, ms] : phases) {
        if (!ms)
            continue;
        bars.append({name, at, *ms, false});
        at += *ms;
    }
    if (timing.totalMs && *timing.totalMs > at && !bars.isEmpty()) {
        const bool whole = found->reached == WebPhase::Done;
        bars.append({whole ? QStringLiteral("Body") : QStringLiteral("Waiting"), at,
                     *timing.totalMs - at, found->failure.has_value()});
    } else if (!bars.isEmpty() && found->failure) {
        bars.last().failed = true;
    }
    return bars;
}

QList<Station> stations(const RunRecord &record)
{
    const bool proxied = record.route && record.route->kind == RouteKind::Proxy;
    constexpr StationState open = StationState::NotReached;
    QList<Station> way = {
        {QStringLiteral("This PC"), open, {}},
        {QStringLiteral("DNS"), open, {}},
        {proxied ? QStringLiteral("Proxy") : QStringLiteral("Port 443"), open, {}},
        {QStringLiteral("TLS"), open, {}},
        {QStringLiteral("ECS"), open, {}}};
    const Failure said = record.verdict.cause;
    const std::optional<PathStation> faulty = stationOf(said);
    if (!faulty && said != Failure::Healthy)
        return way; // nothing is proven, so nothing is drawn as passed
    const int fault = faulty ? static_cast<int>(*faulty) : static_cast<int>(way.size());
    for (int i = 0; i < way.size(); ++i) {
        if (i < fault)
            way[i].state = StationState::Passed;
        else if (i == fault)
            way[i].state =
                said == Failure::EcsDisabledByPolicy ? StationState::Warning : StationState::Failed;
    }
    if (fault < way.size())
        way[fault].detail = toToken(said);
    if (proxied && fault > 1 && record.verdict.also.contains(Failure::DirectBlockedBehindProxy)) {
        way[1].state = StationState::Warning;
        way[1].detail = QStringLiteral("by the proxy");
    }
    if (fault == 4 && record.verdict.also.contains(Failure::TlsIntercepted)) {
        way[3].state = StationState::Warning;
        way[3].detail = toToken(Failure::TlsIntercepted);
    }
    return way;
}

QList<ReportSection> reportSections(const RunRecord &record)
{
    return {platformSection(record), urlSection(record),      dnsSection(record),
            portSection(record),     proxySection(record),    webSection(record),
            captureSection(record),  elevationSection(record)};
}

} // namespace ecs
