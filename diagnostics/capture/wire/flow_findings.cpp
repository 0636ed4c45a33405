// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/flow_findings.h"

#include "diagnostics/model/known_facts.h"

#include <algorithm>
#include <array>

namespace ecs {

namespace {

// A SYN or a ClientHello right before the end of the capture has had no time to be answered.
constexpr double answerMs = 1500;
// Defender and we ask and are answered at once; a pause of this length is none of thinking.
constexpr double silenceMs = 5000;
// What systems start their packets with. One that arrives with it has passed no router.
constexpr std::array<qint64, 3> firstTtls{64, 128, 255};
// Hops along one path change by little; a device on the way answers with a count of its own.
constexpr qint64 ttlDifference = 2;
// A TLS 1.3 record of this length in the place of the client's Finished message is an alert: level,
// description, content type, authentication tag.
constexpr int encryptedAlertLength = 2 + 1 + 16;

class Findings
{
public:
    Findings(const TcpFlow &flow, const WireFlow &facts, bool complete, double captureEndMs)
        : m_flow(flow)
        , m_facts(facts)
        , m_complete(complete)
        , m_captureEndMs(captureEndMs)
    {
    }

    QList<WireFinding> all()
    {
        opening();
        resets();
        neighbour();
        silence();
        tls();
        sizes();
        proxy();
        return m_found;
    }

private:
    void add(const QString &token, std::optional<double> atMs, const QString &detail)
    {
        m_found.append({token, m_facts.client, m_facts.server, atMs, detail});
    }
    void add(const char *token, std::optional<double> atMs, const QString &detail)
    {
        add(QString(QLatin1String(token)), atMs, detail);
    }
    // No answer of the server's is missing: where the capture has gaps, only the numbers prove
    // that.
    bool serverIsComplete() const { return m_complete || m_flow.sawAllOfServer(); }
    bool hadTime(double sinceMs) const { return m_captureEndMs - sinceMs >= answerMs; }

    void opening()
    {
        if (m_facts.beginningMissing || m_facts.answered || m_facts.reset || !m_complete)
            return;
        if (m_facts.synRetransmissions > 0 || hadTime(m_facts.startedMs))
            add("syn_without_answer", m_facts.startedMs,
                QStringLiteral("%1 SYN packets in %2 ms, no answer")
                    .arg(m_facts.synRetransmissions + 1)
                    .arg(qRound64(m_facts.endedMs - m_facts.startedMs)));
    }

    QString resetDetail(const WireReset &reset) const
    {
        QString detail =
            QStringLiteral("by the %1, TTL %2").arg(reset.by).arg(reset.ttl.value_or(0));
        if (reset.usualTtl)
            detail += QStringLiteral(", its other packets %1").arg(*reset.usualTtl);
        return detail;
    }

    void resets()
    {
        if (!m_facts.reset)
            return;
        const WireReset &reset = *m_facts.reset;
        const bool fromServer = reset.by == QLatin1String("server");
        const QString detail = resetDetail(reset);
        if (fromServer && reset.usualTtl && reset.ttl &&
            qAbs(*reset.usualTtl - *reset.ttl) > ttlDifference)
            add("reset_by_other_ttl", reset.atMs, detail);
        if (!fromServer) {
            // A program that closes with unread data sends one; only before the answer it is
            // telling.
            if (m_complete && m_facts.tls && !m_facts.tls->serverHelloMs && !m_facts.closedMs)
                add("reset_by_client", reset.atMs, detail);
            return;
        }
        if (const QString where = whereReset(); !where.isEmpty())
            add(where, reset.atMs, detail);
    }

    // What had come before the server's reset. Empty: ordinary, or not known.
    QString whereReset() const
    {
        const bool hello = m_facts.tls && m_facts.tls->clientHelloMs;
        if (m_facts.connect && !m_facts.connect->status)
            return serverIsComplete() ? QStringLiteral("proxy_reset_after_connect") : QString();
        if (hello && m_facts.tls->serverHelloMs) {
            if (!bothEncrypted())
                return m_complete ? QStringLiteral("reset_during_handshake") : QString();
            // An ordinary end may be among what an incomplete capture lacks.
            return m_facts.closedMs || !m_complete ? QString()
                                                   : QStringLiteral("reset_after_handshake");
        }
        if (hello)
            return serverIsComplete() ? QStringLiteral("reset_after_client_hello") : QString();
        if (!m_complete)
            return {};
        return !m_facts.answered && !m_facts.beginningMissing
                   ? QStringLiteral("syn_refused")
                   : QStringLiteral("reset_before_client_hello");
    }

    // A public address never lies next to this machine: what answers for it there is something on
    // the way that took the connection over.
    void neighbour()
    {
        if (m_facts.role != QLatin1String("target"))
            return;
        const QString address = m_flow.server().address.toText();
        const auto ttl = m_facts.fromServer.ttl ? m_facts.fromServer.ttl
                         : m_facts.reset && m_facts.reset->by == QLatin1String("server")
                             ? m_facts.reset->ttl
                             : std::nullopt;
        if (ttl && std::find(firstTtls.begin(), firstTtls.end(), *ttl) != firstTtls.end() &&
            specialRange(address).isEmpty())
            add("answered_by_neighbour", m_facts.startedMs,
                QStringLiteral("TTL %1: the answers in the name of %2 passed no router")
                    .arg(*ttl)
                    .arg(address));
    }

    bool bothEncrypted() const
    {
        return m_flow.clientTls().encryptedRecords > 1 && m_flow.serverTls().encryptedRecords > 0;
    }

    void silence()
    {
        const bool hello = m_facts.tls && m_facts.tls->clientHelloMs;
        if (hello && !m_facts.tls->serverHelloMs && m_facts.closedBy == QLatin1String("server") &&
            serverIsComplete())
            add("closed_after_client_hello", m_facts.closedMs,
                QStringLiteral("the server's side closed without an answer"));
        else if (hello && m_complete && m_flow.clientHelloUnanswered() && !m_facts.reset &&
                 hadTime(*m_facts.tls->clientHelloMs))
            add("client_hello_without_answer", m_facts.tls->clientHelloMs,
                QStringLiteral("%1 of %2 bytes were acknowledged")
                    .arg(m_facts.fromClient.ackedBytes)
                    .arg(m_facts.fromClient.bytes));
        const auto quiet = m_flow.quietMs();
        const bool serverReset = m_facts.reset && m_facts.reset->by == QLatin1String("server");
        if (m_complete && quiet && *quiet >= silenceMs && bothEncrypted() && !serverReset)
            add("silence_after_handshake", std::nullopt,
                QStringLiteral("no byte from the server for %1 ms").arg(qRound64(*quiet)));
        if (m_facts.connect && !m_facts.connect->status && m_flow.serverTls().broken())
            add("proxy_answer_is_not_http", std::nullopt,
                QStringLiteral("what answers at the proxy's address speaks no HTTP"));
        else if (m_facts.connect && !m_facts.connect->status && m_complete && !m_facts.reset) {
            if (m_facts.closedBy == QLatin1String("server"))
                add("proxy_closed_after_connect", m_facts.closedMs, m_facts.connect->target);
            else if (hadTime(m_facts.connect->atMs))
                add("proxy_connect_without_answer", m_facts.connect->atMs, m_facts.connect->target);
        }
        for (const auto &[direction, who] :
             {std::pair(m_facts.fromClient, "client"), std::pair(m_facts.fromServer, "server")})
            if (direction.zeroWindows > 0)
                add("zero_window", std::nullopt,
                    QStringLiteral("the %1 announced %2 times that it takes no more data")
                        .arg(QLatin1String(who))
                        .arg(direction.zeroWindows));
    }

    void tls()
    {
        if (!m_facts.tls)
            return;
        const WireTls &tls = *m_facts.tls;
        if (!tls.clientAlert.isEmpty() && tls.clientAlert != QLatin1String("close_notify"))
            add(QStringLiteral("client_alert_") + tls.clientAlert, std::nullopt,
                QStringLiteral("this machine refused the handshake"));
        // Some servers answer with an alert where a connection is closed that never said hello.
        if (tls.clientHelloMs && !tls.serverAlert.isEmpty() &&
            tls.serverAlert != QLatin1String("close_notify"))
            add(QStringLiteral("server_alert_") + tls.serverAlert, std::nullopt,
                QStringLiteral("the other side refused the handshake"));
        const TlsScanner &client = m_flow.clientTls();
        if (tls.version == QLatin1String("TLS 1.3") && client.encryptedRecords > 0 &&
            client.firstEncryptedLength == encryptedAlertLength)
            add("client_alert_encrypted", std::nullopt,
                QStringLiteral("an alert in the place of the client's last handshake message"));
        if (tls.clientHelloMs && m_flow.serverTls().broken() && !tls.serverHelloMs)
            add("answer_is_not_tls", std::nullopt,
                QStringLiteral("what came after the ClientHello is no TLS"));
    }

    void sizes()
    {
        const TcpFlow &flow = m_flow;
        if (m_complete && flow.largeSegmentsUnacked(Side::Client))
            add("large_segments_unacked", std::nullopt,
                QStringLiteral(
                    "%1 bytes were sent again and never acknowledged, up to %2 bytes were")
                    .arg(flow.largestUnacked(Side::Client))
                    .arg(m_facts.fromClient.largestAcked));
        // From the server only what is small arrives: a hole that is never filled.
        if (m_complete && m_facts.fromServer.missingBytes > 0 && hadTime(m_facts.startedMs))
            add("large_segments_missing", std::nullopt,
                QStringLiteral("%1 bytes of the server's never came, its largest segment had %2")
                    .arg(m_facts.fromServer.missingBytes)
                    .arg(m_facts.fromServer.largestSegment));
        const qint64 resent = m_facts.fromClient.retransmissions;
        if (resent >= 3)
            add("retransmissions", std::nullopt,
                QStringLiteral("the client sent %1 segments again").arg(resent));
    }

    void proxy()
    {
        if (!m_facts.connect || !m_facts.connect->status)
            return;
        const WireConnect &connect = *m_facts.connect;
        if (*connect.status / 100 != 2)
            add(QStringLiteral("proxy_%1").arg(*connect.status), connect.answerMs,
                QString(connect.reason % u' ' % connect.authentication.join(QStringLiteral(", ")))
                    .trimmed());
        if (connect.credentialsSent)
            add("proxy_credentials_sent", connect.atMs,
                QStringLiteral("the request carried a Proxy-Authorization header"));
    }

    const TcpFlow &m_flow;
    const WireFlow &m_facts;
    bool m_complete;
    double m_captureEndMs;
    QList<WireFinding> m_found;
};

} // namespace

QList<WireFinding> findFlow(const TcpFlow &flow, const WireFlow &facts, bool complete,
                            qint64 startNs, qint64 endNs)
{
    return Findings(flow, facts, complete, double(endNs - startNs) / 1e6).all();
}

QList<WireFinding> compareFlows(const WireFacts &facts)
{
    constexpr qint64 clearlySmaller = 200;
    QList<WireFinding> found;
    if (!facts.complete)
        return found;
    const auto answered = [](const WireFlow &flow) {
        return flow.tls && flow.tls->serverHelloMs.has_value();
    };
    for (const WireFlow &flow : facts.flows) {
        const auto usual = flow.fromClient.maximumSegment;
        if (answered(flow) || !flow.tls || !flow.tls->clientHelloMs || !usual || flow.reset ||
            flow.closedBy == QLatin1String("server"))
            continue;
        const auto passes =
            std::find_if(facts.flows.begin(), facts.flows.end(), [&](const WireFlow &other) {
                return answered(other) && other.server == flow.server && other.host == flow.host &&
                       other.fromClient.maximumSegment &&
                       *other.fromClient.maximumSegment + clearlySmaller <= *usual;
            });
        if (passes != facts.flows.end())
            found.append(
                {QStringLiteral("only_small_segments_pass"), flow.client, flow.server,
                 flow.tls->clientHelloMs,
                 QStringLiteral("answered with segments of up to %1 bytes, not with up to %2")
                     .arg(*passes->fromClient.maximumSegment)
                     .arg(*usual)});
    }
    return found;
}

} // namespace ecs
