// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/judge_rules.h"
#include "record_builder.h"

#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace ecs;
using namespace ecs::test;

namespace {

using Change = std::function<void(RunRecord &)>;

/// Two rules that both apply to one record: the first wins, and without it the second is the
/// answer.
struct Pair
{
    const char *name;
    const char *firstRule;
    Failure first;
    Failure second;
    Change change;
};

void offByPolicy(RunRecord &r)
{
    platform(r).ecsPolicy = EcsPolicy::DisabledByPolicy;
}
void notFound(RunRecord &r)
{
    step(r, StepId::Platform).failure = Failure::DefenderNotFound;
}
void tooOld(RunRecord &r)
{
    platform(r).ecsUrls.clear();
    platform(r).mpcmdrunHresult = QStringLiteral("0x80070667");
}
void serviceOff(RunRecord &r)
{
    platform(r).services.first().state = QStringLiteral("stopped");
}
void unsignedBinary(RunRecord &r)
{
    platform(r).binaryTrust = BinaryTrust::Untrusted;
}
void portal(RunRecord &r)
{
    addPortalProbe(r, 302, {}, QStringLiteral("http://login.hotel.example/"));
}
void brokenScript(RunRecord &r)
{
    proxy(r).pacUrl = QStringLiteral("http://wpad/wpad.dat");
    proxy(r).sources = {{QStringLiteral("wpad"),
                         QStringLiteral("machine"),
                         proxy(r).pacUrl,
                         QStringLiteral("autodetect"),
                         {},
                         QStringLiteral("both"),
                         QStringLiteral("line 3: syntax")}};
}
void wrongClock(RunRecord &r)
{
    clockIs(r, QDateTime({2024, 11, 22}, {0, 0}, QTimeZone::utc()));
    addPortalProbe(r, 200, QStringLiteral("Microsoft Connect Test"));
}
void blockPage(RunRecord &r)
{
    answer(ecsRequest(r), 403, QStringLiteral("<html>blocked</html>"));
}
void expired(RunRecord &r)
{
    chainProblem(r, ChainProblem::Expired);
    ecsRequest(r).tls->chain.first().notAfter = QDateTime({2026, 11, 1}, {0, 0}, QTimeZone::utc());
}

const QList<Pair> &pairs()
{
    using F = Failure;
    static const QList<Pair> all = {
        // (a) among themselves, and before everything else
        {"policy, not found", "ecs_disabled_by_policy", F::EcsDisabledByPolicy, F::DefenderNotFound,
         [](RunRecord &r) { offByPolicy(r), notFound(r); }},
        {"not found, too old", "defender_not_found", F::DefenderNotFound, F::DefenderTooOld,
         [](RunRecord &r) { notFound(r), tooOld(r); }},
        {"too old, service off", "defender_too_old", F::DefenderTooOld, F::DefenderServiceOff,
         [](RunRecord &r) { tooOld(r), serviceOff(r); }},
        {"service off, binary", "defender_service_off", F::DefenderServiceOff,
         F::DefenderBinaryUntrusted, [](RunRecord &r) { serviceOff(r), unsignedBinary(r); }},
        {"binary, no network", "defender_binary_untrusted", F::DefenderBinaryUntrusted,
         F::NoNetwork, [](RunRecord &r) { unsignedBinary(r), noNetwork(r); }},
        {"policy, captive portal", "ecs_disabled_by_policy", F::EcsDisabledByPolicy,
         F::CaptivePortal,
         [](RunRecord &r) { offByPolicy(r), tcpFails(r, F::TcpTimeout), portal(r); }},
        // (b) before (e); portal and mismatch need an answer and so a network
        {"no network, dns", "no_network", F::NoNetwork, F::DnsTimeout,
         [](RunRecord &r) { noNetwork(r); }},
        {"no network, tcp", "no_network", F::NoNetwork, F::TcpUnreachable,
         [](RunRecord &r) {
             dns(r).answers.clear();
             r.machine.interfaces.first().up = false;
             tcpFails(r, F::TcpUnreachable);
         }},
        // (c)
        {"portal, mismatch", "captive_portal", F::CaptivePortal, F::ProxyMismatch,
         [](RunRecord &r) { tcpFails(r, F::TcpTimeout), userRouteGenuine(r), portal(r); }},
        {"portal, dns", "captive_portal", F::CaptivePortal, F::DnsNxdomain,
         [](RunRecord &r) { dnsFails(r, F::DnsNxdomain, QStringLiteral("NXDOMAIN")), portal(r); }},
        {"portal, hosts file", "captive_portal", F::CaptivePortal, F::DnsHostsOverride,
         [](RunRecord &r) {
             hostsFileSays(r, QStringLiteral("10.9.9.9")), tcpFails(r, F::TcpTimeout), portal(r);
         }},
        {"portal, clock", "captive_portal", F::CaptivePortal, F::ClockWrong,
         [](RunRecord &r) {
             wrongClock(r);
             requests(r).last().redirect = QStringLiteral("http://login.hotel.example/");
             requests(r).last().status = 302;
         }},
        {"portal, name", "captive_portal", F::CaptivePortal, F::TlsNameMismatch,
         [](RunRecord &r) { chainProblem(r, ChainProblem::NameMismatch), portal(r); }},
        // (d)
        {"mismatch, script", "proxy_mismatch", F::ProxyMismatch, F::ProxyPacFailed,
         [](RunRecord &r) { tcpFails(r, F::TcpTimeout), brokenScript(r), userRouteGenuine(r); }},
        {"mismatch, proxy leg", "proxy_mismatch", F::ProxyMismatch, F::ProxyDenied,
         [](RunRecord &r) {
             proxyAnswers(r, 403, F::ProxyDenied), userRouteGenuine(r);
             requests(r).last().route = QStringLiteral("direct");
         }},
        {"mismatch, interception", "proxy_mismatch", F::ProxyMismatch, F::TlsIntercepted,
         [](RunRecord &r) { intercepted(r, true, {}), userRouteGenuine(r); }},
        // (e)
        {"script, proxy leg", "proxy_pac_failed", F::ProxyPacFailed, F::ProxyUnreachable,
         [](RunRecord &r) { proxyFails(r, F::TcpTimeout, WebPhase::Connect), brokenScript(r); }},
        {"script, tcp", "proxy_pac_failed", F::ProxyPacFailed, F::TcpTimeout,
         [](RunRecord &r) { tcpFails(r, F::TcpTimeout), brokenScript(r); }},
        {"hosts file, tcp", "dns_hosts_override", F::DnsHostsOverride, F::TcpRefused,
         [](RunRecord &r) {
             hostsFileSays(r, QStringLiteral("52.1.1.1")), tcpFails(r, F::TcpRefused);
         }},
        {"hosts file, interception", "dns_hosts_override", F::DnsHostsOverride, F::TlsIntercepted,
         [](RunRecord &r) {
             intercepted(r, true, {}), hostsFileSays(r, QStringLiteral("52.1.1.1"));
         }},
        {"ipv6 only, tcp", "ipv6_only", F::Ipv6Only, F::TcpTimeout,
         [](RunRecord &r) {
             r.machine.hasDefaultRouteIpv4 = false;
             r.machine.hasDefaultRouteIpv6 = true;
             resolvesTo(r, QStringLiteral("2603:1000::1")), tcpFails(r, F::TcpTimeout);
         }},
        {"ipv6 only, dns", "ipv6_only", F::Ipv6Only, F::DnsNoAddress,
         [](RunRecord &r) {
             r.machine.hasDefaultRouteIpv4 = false;
             r.machine.hasDefaultRouteIpv6 = true;
             const QList<DnsAnswer> known = dns(r).answers;
             dnsFails(r, F::DnsNoAddress, QStringLiteral("NOERROR"));
             dns(r).answers = known;
         }},
        {"sinkhole, tcp", "dns_sinkhole", F::DnsSinkhole, F::TcpTimeout,
         [](RunRecord &r) {
             resolvesTo(r, QStringLiteral("192.0.2.1")), tcpFails(r, F::TcpTimeout);
         }},
        {"sinkhole, block page", "dns_sinkhole", F::DnsSinkhole, F::HttpBlockPage,
         [](RunRecord &r) {
             intercepted(r, false, {}), blockPage(r), resolvesTo(r, QStringLiteral("10.10.34.34"));
         }},
        // (f)
        {"clock, block page", "clock_wrong", F::ClockWrong, F::HttpBlockPage,
         [](RunRecord &r) { wrongClock(r), blockPage(r); }},
        {"clock, interception", "clock_wrong", F::ClockWrong, F::TlsIntercepted,
         [](RunRecord &r) {
             wrongClock(r);
             ecsRequest(r).tls->rootExpected = false;
             ecsRequest(r).tls->interceptor = QStringLiteral("Zscaler");
         }},
        {"clock, dates", "clock_wrong", F::ClockWrong, F::TlsCertificateNotYetValid,
         [](RunRecord &r) { wrongClock(r); }},
        // (g)
        {"block page, interception", "http_block_page", F::HttpBlockPage, F::TlsIntercepted,
         [](RunRecord &r) { intercepted(r, true, {}), blockPage(r); }},
        {"block page, name", "http_block_page", F::HttpBlockPage, F::TlsNameMismatch,
         [](RunRecord &r) { chainProblem(r, ChainProblem::NameMismatch), blockPage(r); }},
        // (h)
        {"interception, dates", "tls_intercepted", F::TlsIntercepted, F::TlsCertificateExpired,
         [](RunRecord &r) { intercepted(r, true, {}), expired(r); }},
        {"root missing, dates", "tls_root_missing", F::TlsRootMissing, F::TlsCertificateExpired,
         [](RunRecord &r) { chainProblem(r, ChainProblem::UntrustedRoot), expired(r); }},
        {"root missing, name", "tls_root_missing", F::TlsRootMissing, F::TlsNameMismatch,
         [](RunRecord &r) {
             chainProblem(r, ChainProblem::UntrustedRoot),
                 chainProblem(r, ChainProblem::NameMismatch);
         }},
        {"dates, name", "tls_dates", F::TlsCertificateExpired, F::TlsNameMismatch,
         [](RunRecord &r) { expired(r), chainProblem(r, ChainProblem::NameMismatch); }},
        {"name, untrusted root", "tls_name_mismatch", F::TlsNameMismatch, F::TlsUntrustedRoot,
         [](RunRecord &r) {
             intercepted(r, false, {}), chainProblem(r, ChainProblem::NameMismatch);
         }},
        {"untrusted root, handshake", "tls_untrusted_root", F::TlsUntrustedRoot, F::TlsReset,
         [](RunRecord &r) { webFails(r, F::TlsReset, WebPhase::Tls), intercepted(r, false, {}); }},
        // (h) before (i)
        {"interception, http", "tls_intercepted", F::TlsIntercepted, F::HttpTruncated,
         [](RunRecord &r) {
             intercepted(r, true, {});
             ecsRequest(r).failure = F::HttpTruncated;
         }},
        {"http transport, status", "http_transport", F::HttpTruncated, F::HttpServerError,
         [](RunRecord &r) {
             answer(ecsRequest(r), 503, {});
             ecsRequest(r).failure = F::HttpTruncated;
         }},
    };
    return all;
}

} // namespace

class TestJudgeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
};

void TestJudgeOrder::pairs_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < ::pairs().size(); ++i)
        QTest::newRow(::pairs().at(i).name) << static_cast<int>(i);
}

void TestJudgeOrder::pairs()
{
    QFETCH(int, index);
    const Pair &pair = ::pairs().at(index);
    RunRecord record = healthyRecord();
    pair.change(record);
    const QString rule = QString::fromLatin1(pair.firstRule);
    QVERIFY(ruleNames().contains(rule));
    QCOMPARE(toToken(judge(record, {}).cause), toToken(pair.first));
    QCOMPARE(toToken(judge(record, QStringList{rule}).cause), toToken(pair.second));
}

QTEST_APPLESS_MAIN(TestJudgeOrder)
#include "tst_judge_order.moc"
