// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/wire/http_connect.h"
#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/stream_prefix.h"
#include "diagnostics/capture/wire/tls_scanner.h"
#include "diagnostics/model/wire_facts.h"

#include <vector>

namespace ecs {

enum class Side { Client, Server };

/// One event of a flow, before it is known whether the flow matters and what its ends are called.
struct FlowEvent
{
    qint64 timeNs = 0;
    Side from = Side::Client;
    QString what;
    QString detail;
};

/// Follows one TCP connection packet by packet.
class TcpFlow
{
public:
    TcpFlow(const Endpoint &client, const Endpoint &server, qint64 timeNs);

    /// False for a copy: the same packet has been seen already at another place of this machine.
    bool feed(const PacketView &view, Side from, qint64 timeNs);

    const Endpoint &client() const { return m_client; }
    const Endpoint &server() const { return m_server; }
    const std::vector<FlowEvent> &events() const { return m_events; }
    qint64 eventsLeftOut() const { return m_eventsLeftOut; }
    qint64 packets() const { return m_packets; }
    qint64 startNs() const { return m_startNs; }
    qint64 lastNs() const { return m_lastNs; }
    /// A SYN that starts another connection between the same ends.
    bool restartedBy(const PacketView &view) const;

    const TlsScanner &clientTls() const { return m_sides[0].tls; }
    const TlsScanner &serverTls() const { return m_sides[1].tls; }
    /// The name in the CONNECT request or the ClientHello; empty: none was seen.
    QString requestedHost() const;
    bool clientHelloUnanswered() const;
    /// The number of the server's reset or FIN proves that it had sent no byte beside those that
    /// are here, also where packets are missing from the capture.
    bool sawAllOfServer() const;
    /// How long the server had sent nothing, with all that it was sent acknowledged, when the
    /// client closed or the packets ended.
    std::optional<double> quietMs() const;
    /// A large segment of \a side was sent again and never acknowledged, smaller ones were.
    bool largeSegmentsUnacked(Side side) const;
    qint64 largestUnacked(Side side) const;
    std::optional<qint64> serverBytesNs() const { return m_serverBytesNs; }

    /// The beginning of what \a side sent, as far as it may be shown to others: CONNECT heads
    /// without secrets, and TLS up to where encryption starts.
    const QByteArray &clearPrefix(Side which) const { return side(which).kept; }
    /// Where the byte with this sequence number stands in what \a side sent.
    std::optional<qint64> offsetOf(Side which, quint32 sequence) const;

    /// The facts, with times in milliseconds since \a startNs.
    WireFlow facts(qint64 startNs) const;

private:
    struct SideState
    {
        bool haveSequence = false;
        quint32 firstSequence = 0; ///< of the first payload byte
        quint32 nextSequence = 0;  ///< behind the highest byte seen
        quint32 sentUpTo = 0;      ///< as its packets without payload say
        qint64 packets = 0;
        qint64 retransmissions = 0;
        qint64 largestSegment = 0;
        qint64 largestAcked = 0;
        qint64 resentSize = 0; ///< of the largest segment that was sent again
        qint64 ackedBytes = 0; ///< by the other side
        qint64 zeroWindows = 0;
        bool windowWasZero = false;
        std::optional<quint16> maximumSegment;
        std::optional<quint8> ttl;
        bool finSeen = false;
        /// Segments not acknowledged yet: end of payload by distance from firstSequence, and size.
        std::vector<std::pair<qint64, qint64>> unacked;
        StreamPrefix prefix;
        qint64 prefixBytes = 0;
        QByteArray head; ///< while it is not known whether this is HTTP or TLS
        bool headDone = false;
        TlsScanner tls;
        QByteArray undecided; ///< behind the last record in the clear
        QByteArray kept;
        bool keptAll = false; ///< nothing more is to be kept
    };
    struct Recent
    {
        quint32 sequence = 0;
        quint32 acknowledged = 0;
        std::size_t length = 0;
        quint16 identification = 0;
        quint8 flags = 0;
        Side from = Side::Client;
        qint64 timeNs = 0;
    };

    SideState &side(Side which) { return m_sides[which == Side::Client ? 0 : 1]; }
    const SideState &side(Side which) const { return m_sides[which == Side::Client ? 0 : 1]; }
    bool isCopy(const PacketView &view, Side from, qint64 timeNs);
    void feedSyn(const PacketView &view, Side from, qint64 timeNs);
    void feedReset(const PacketView &view, Side from, qint64 timeNs);
    void feedAck(const PacketView &view, Side from, qint64 timeNs);
    void feedPayload(const PacketView &view, Side from, qint64 timeNs);
    void feedStream(QByteArray bytes, Side from, qint64 timeNs);
    bool feedHead(QByteArray &bytes, Side from, qint64 timeNs);
    void feedTls(const QByteArray &bytes, Side from, qint64 timeNs);
    void keep(Side which, const QByteArray &bytes);
    void addEvent(qint64 timeNs, Side from, const char *what, const QString &detail = {});
    WireDirection directionFacts(Side which) const;
    std::optional<WireTls> tlsFacts(qint64 startNs) const;

    Endpoint m_client;
    Endpoint m_server;
    qint64 m_startNs = 0;
    qint64 m_lastNs = 0;
    qint64 m_packets = 0;
    std::array<SideState, 2> m_sides;
    std::array<Recent, 8> m_recent;
    std::size_t m_recentAt = 0;

    qint64 m_syns = 0;
    qint64 m_synNs = 0;
    bool m_answered = false;
    std::optional<qint64> m_establishedNs;
    struct Reset
    {
        Side by = Side::Client;
        quint8 ttl = 0;
        qint64 timeNs = 0;
    };
    std::optional<Reset> m_reset;
    std::optional<quint32> m_serverEnd; ///< sequence number of the server's reset or FIN
    std::optional<Side> m_closedBy;
    qint64 m_closedNs = 0;
    std::optional<ConnectRequest> m_connect;
    qint64 m_connectNs = 0;
    std::optional<ConnectAnswer> m_connectAnswer;
    qint64 m_connectAnswerNs = 0;
    std::optional<qint64> m_clientHelloNs;
    std::optional<qint64> m_serverHelloNs;
    std::optional<qint64> m_lastServerBytesNs;
    std::optional<qint64> m_serverBytesNs; ///< of the first payload after the ClientHello
    std::vector<FlowEvent> m_events;
    qint64 m_eventsLeftOut = 0;
};

} // namespace ecs
