// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/checks/check.h"

#include <QHash>

#include <functional>

/// Stand-ins for everything outside, and a bench on which one check runs. Answers are set up as
/// data; what was asked is kept. A question that nobody set up gets the answer of a dead network.
namespace ecs::fake {

class FakeClock final : public Clock
{
public:
    QDateTime now =
        QDateTime::fromString(QStringLiteral("2026-11-22T20:15:04.123Z"), Qt::ISODateWithMs);
    double ms = 0;
    QDateTime nowUtc() const override { return now; }
    int utcOffsetMinutes() const override { return 60; }
    double monotonicMs() const override { return ms; }
};

class FakeElevation final : public ElevationProbe
{
public:
    ElevationFacts facts;
    ElevationFacts read() override { return facts; }
};

class FakeMachine final : public MachineProbe
{
public:
    QList<TlsVersion> versions;
    MachineInfo read() override { return {}; }
    QList<TlsVersion> tlsVersions() override { return versions; }
};

class FakeDefender final : public DefenderLocator
{
public:
    std::optional<DefenderReading> reading;
    BinaryTrust trust = BinaryTrust::Trusted;
    QStringList verified;
    std::optional<DefenderReading> read(const Bounds & /*bounds*/) override { return reading; }
    BinaryTrust verifyBinary(const QString &path, QString *detail) override
    {
        verified.append(path);
        *detail = QStringLiteral("CN=Microsoft Windows Publisher");
        return trust;
    }
};

class FakeProcesses final : public ProcessRunner
{
public:
    ProcessResult result;
    QList<ProcessRequest> requests;
    ProcessResult run(const ProcessRequest &request, const Bounds & /*bounds*/) override
    {
        requests.append(request);
        return result;
    }
    QString decodeOutput(const QByteArray &bytes) const override
    {
        return QString::fromUtf8(bytes);
    }
};

class FakeProxies final : public ProxySettings
{
public:
    ProxyReading reading;
    QHash<QString, ProxyReading> byHost; ///< instead of `reading`
    QList<QUrl> asked;
    ProxyReading read(const QUrl &target, const Bounds & /*bounds*/) override
    {
        asked.append(target);
        return byHost.value(target.host(), reading);
    }
};

class FakeTrust final : public TrustStore
{
public:
    /// By the first presented certificate's bytes.
    QHash<QByteArray, ChainEvaluation> evaluations;
    QList<ChainRequest> requests;
    ChainEvaluation evaluate(const ChainRequest &request, const Bounds & /*bounds*/) override
    {
        requests.append(request);
        return evaluations.value(request.presentedDer.value(0));
    }
};

class FakeNames final : public NameServiceSettings
{
public:
    QList<NameServer> servers{{QHostAddress(QStringLiteral("10.0.0.53")), 53, {}}};
    QHash<QString, QStringList> hosts;
    QList<NameServer> nameServers() override { return servers; }
    QList<NamePolicyRule> rules;
    QStringList hostsFileEntries(const QString &host) override { return hosts.value(host); }
    QList<NamePolicyRule> policyRules(const QString &host) override
    {
        QList<NamePolicyRule> out;
        for (const NamePolicyRule &rule : rules)
            if (rule.host == host)
                out.append(rule);
        return out;
    }
};

/// What one name server says; `addresses` of the type asked are picked out.
struct ServerAnswer
{
    QString rcode = QStringLiteral("NOERROR"); ///< empty: silence
    QStringList addresses;
    double rttMs = 5;
    QStringList cnames;
};

class FakeNetwork final : public Network
{
public:
    QHash<QString, SystemLookup> lookups;             ///< by host
    QHash<QString, ServerAnswer> servers;             ///< by address of the name server
    QHash<QString, std::optional<Failure>> ports;     ///< by "address:port"; absent: tcp_timeout
    std::function<WebResult(const WebRequest &)> web; ///< absent: tcp_timeout

    QStringList lookedUp;
    QStringList lookedUpBeforeQuery; ///< what had been asked of the system when query() was called
    QList<DnsQuestion> questions;
    QList<ConnectTarget> connected;
    QList<WebRequest> requests;

    std::unique_ptr<PendingLookup> startLookup(const QString &host) override;
    QList<DnsReply> query(const QList<DnsQuestion> &asked, const Bounds &bounds) override;
    QList<ConnectResult> connectAll(const QList<ConnectTarget> &targets,
                                    std::chrono::milliseconds stagger,
                                    std::chrono::milliseconds limit, const Bounds &bounds) override;
    WebResult exchange(const WebRequest &request, const Bounds &bounds) override;
};

class FakeSession final : public CaptureSession
{
public:
    qint64 bytesSoFar() const override { return 0; }
    CaptureFacts stop(const Bounds & /*bounds*/,
                      const std::function<void(int)> & /*progress*/) override
    {
        return {};
    }
};

class FakeCapture final : public CaptureBackend
{
public:
    FakeCapture(CaptureBackendId id, CaptureStart start)
        : m_id(id)
        , m_start(std::move(start))
    {
    }
    QList<CaptureRequest> requests;
    std::optional<LeftoverCapture> leftover;
    QString leftoverProblem; ///< why it cannot be removed
    QStringList removed;
    std::optional<LeftoverCapture> findLeftover(const Bounds & /*bounds*/) override
    {
        return leftover;
    }
    QString removeLeftover(const LeftoverCapture &found, const Bounds & /*bounds*/) override
    {
        removed.append(found.file);
        return leftoverProblem;
    }
    CaptureBackendId id() const override { return m_id; }
    CaptureStart start(const CaptureRequest &request, const Bounds & /*bounds*/,
                       std::unique_ptr<CaptureSession> *session) override
    {
        requests.append(request);
        if (m_start.running)
            *session = std::make_unique<FakeSession>();
        return m_start;
    }

private:
    CaptureBackendId m_id;
    CaptureStart m_start;
};

/// A record with one target, a direct route and no steps; seams of a dead network; a place to run a
/// check.
class Bench
{
public:
    Bench();
    StepResult run(StepId step);
    /// Puts a finished step into the record.
    void give(StepId step, StepFacts facts, StepStatus status = StepStatus::Passed);
    void addTarget(const char *baseUrl, TargetSource source = TargetSource::Option);
    void useProxy(const char *hostPort, RouteCertainty certainty = RouteCertainty::OnlyCandidate);
    void stop() { m_stop.request_stop(); }
    bool logged(const char *text) const;

    FakeClock *clock;
    FakeElevation *elevation;
    FakeMachine *machine;
    FakeDefender *defender;
    FakeProcesses *processes;
    FakeProxies *proxies;
    FakeTrust *trust;
    FakeNames *names;
    FakeNetwork *network;
    Seams seams;
    RunOptions options;
    RunRecord record;
    std::unique_ptr<CaptureSession> capture;
    std::optional<ProxyReading> proxyReading;
    QStringList log;
    QList<int> progress;

private:
    std::stop_source m_stop;
};

/// Facts of a dns step that gave \a addresses for \a host.
DnsFacts resolved(const QString &host, const QStringList &addresses);

/// An answer of status 200 with \a body over https; the chain is judged by the request's own
/// callback with \a der.
WebResult answer(const WebRequest &request, int status, const QByteArray &body,
                 const QByteArray &der);

/// A chain that this machine trusts up to a built-in expected root, and ones that it does not.
ChainEvaluation goodChain();
ChainEvaluation inspectedChain(const char *issuer, bool trusted);

} // namespace ecs::fake
