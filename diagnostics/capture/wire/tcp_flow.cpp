// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/tcp_flow.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr std::size_t mostEvents = 64;
constexpr std::size_t mostUnacked = 64;
constexpr qint64 mostPrefixBytes =
    qint64{256} * 1024; ///< of each direction; a handshake is far shorter
constexpr qsizetype mostKeptBytes = qsizetype{32} * 1024;
constexpr qint64 copyWindowNs = 3'000'000; ///< the same packet at another place comes within this
constexpr qint64 largeSegment = 1000;

double milliseconds(qint64 ns)
{
    const qint64 microseconds = ns / 1000;
    return double(microseconds) / 1000.0;
}

std::optional<double> since(const std::optional<qint64> &timeNs, qint64 startNs)
{
    if (!timeNs)
        return std::nullopt;
    return milliseconds(*timeNs - startNs);
}

} // namespace

TcpFlow::TcpFlow(const Endpoint &client, const Endpoint &server, qint64 timeNs)
    : m_client(client)
    , m_server(server)
    , m_startNs(timeNs)
    , m_lastNs(timeNs)
{
}

void TcpFlow::addEvent(qint64 timeNs, Side from, const char *what, const QString &detail)
{
    if (m_events.size() >= mostEvents) {
        ++m_eventsLeftOut;
        return;
    }
    m_events.push_back({timeNs, from, QLatin1String(what), detail});
}

bool TcpFlow::restartedBy(const PacketView &view) const
{
    if (!view.tcp.has(tcpflag::syn) || view.tcp.has(tcpflag::ack))
        return false;
    const SideState &client = m_sides[0];
    return !client.haveSequence || view.tcp.sequence + 1 != client.firstSequence;
}

/// A packet is captured once for each layer and place that it passes, with the same headers. One
/// that was really sent again comes later.
bool TcpFlow::isCopy(const PacketView &view, Side from, qint64 timeNs)
{
    const Recent now{view.tcp.sequence,
                     view.tcp.acknowledged,
                     view.payloadLength,
                     view.identification,
                     view.tcp.flags,
                     from,
                     timeNs};
    for (const Recent &past : m_recent) {
        if (past.timeNs != 0 && past.from == now.from && past.sequence == now.sequence &&
            past.acknowledged == now.acknowledged && past.length == now.length &&
            past.flags == now.flags && past.identification == now.identification &&
            now.timeNs - past.timeNs <= copyWindowNs)
            return true;
    }
    m_recent[m_recentAt] = now;
    m_recentAt = (m_recentAt + 1) % m_recent.size();
    return false;
}

bool TcpFlow::feed(const PacketView &view, Side from, qint64 timeNs)
{
    ++m_packets;
    m_lastNs = timeNs;
    if (isCopy(view, from, timeNs))
        return false;
    SideState &sender = side(from);
    ++sender.packets;
    if (from == Side::Server && !m_serverEnd &&
        (view.tcp.has(tcpflag::rst) || view.tcp.has(tcpflag::fin)))
        m_serverEnd = view.tcp.sequence;
    if (view.tcp.has(tcpflag::rst)) {
        feedReset(view, from, timeNs);
        return true;
    }
    sender.ttl = view.ttl;
    if (view.tcp.has(tcpflag::syn))
        feedSyn(view, from, timeNs);
    if (view.tcp.has(tcpflag::ack))
        feedAck(view, from, timeNs);
    if (view.payloadLength > 0)
        feedPayload(view, from, timeNs);
    else if (sender.haveSequence && !view.tcp.has(tcpflag::syn) &&
             qint32(view.tcp.sequence - sender.sentUpTo) > 0)
        sender.sentUpTo = view.tcp.sequence;
    if (view.tcp.has(tcpflag::fin) && !sender.finSeen) {
        sender.finSeen = true;
        if (!m_closedBy) {
            m_closedBy = from;
            m_closedNs = timeNs;
        }
        addEvent(timeNs, from, "fin");
    }
    return true;
}

void TcpFlow::feedSyn(const PacketView &view, Side from, qint64 timeNs)
{
    SideState &sender = side(from);
    sender.maximumSegment = view.tcp.maximumSegment;
    sender.haveSequence = true;
    sender.firstSequence = view.tcp.sequence + 1;
    sender.nextSequence = view.tcp.sequence + 1;
    sender.sentUpTo = view.tcp.sequence + 1;
    sender.prefix.startAt(view.tcp.sequence + 1);
    if (from == Side::Client) {
        if (m_syns++ == 0)
            m_synNs = timeNs;
        addEvent(timeNs, from, "syn", m_syns > 1 ? QStringLiteral("sent again") : QString());
    } else {
        m_answered = true;
        addEvent(timeNs, from, "syn_ack");
    }
}

void TcpFlow::feedReset(const PacketView &view, Side from, qint64 timeNs)
{
    addEvent(timeNs, from, "rst", QStringLiteral("ttl %1").arg(view.ttl));
    // The first one decides; what was sent before it had an end is not told by later ones.
    if (!m_reset)
        m_reset = Reset{from, view.ttl, timeNs};
}

void TcpFlow::feedAck(const PacketView &view, Side from, qint64 timeNs)
{
    SideState &sender = side(from);
    const bool zero = view.tcp.window == 0 && !view.tcp.has(tcpflag::syn);
    if (zero && !sender.windowWasZero) {
        ++sender.zeroWindows;
        addEvent(timeNs, from, "zero_window");
    }
    sender.windowWasZero = zero;

    if (from == Side::Client && m_answered && !m_establishedNs && !view.tcp.has(tcpflag::syn)) {
        m_establishedNs = timeNs;
        addEvent(timeNs, from, "ack");
    }
    SideState &other = side(from == Side::Client ? Side::Server : Side::Client);
    if (!other.haveSequence)
        return;
    const auto acked = qint64(qint32(view.tcp.acknowledged - other.firstSequence));
    if (acked <= other.ackedBytes)
        return;
    other.ackedBytes = acked;
    std::erase_if(other.unacked, [&](const std::pair<qint64, qint64> &segment) {
        if (segment.first > acked)
            return false;
        other.largestAcked = std::max(other.largestAcked, segment.second);
        return true;
    });
}

void TcpFlow::feedPayload(const PacketView &view, Side from, qint64 timeNs)
{
    SideState &sender = side(from);
    const auto length = quint32(view.payloadLength);
    if (!sender.haveSequence) {
        sender.haveSequence = true;
        sender.firstSequence = view.tcp.sequence;
        sender.nextSequence = view.tcp.sequence;
        sender.sentUpTo = view.tcp.sequence;
    }
    const quint32 end = view.tcp.sequence + length;
    const auto size = qint64(length);
    if (from == Side::Server && m_closedBy != Side::Client) // a farewell is no answer
        m_lastServerBytesNs = timeNs;
    if (from == Side::Server && m_clientHelloNs && !m_serverBytesNs)
        m_serverBytesNs = timeNs;
    sender.largestSegment = std::max(sender.largestSegment, size);
    if (qint32(end - sender.nextSequence) > 0) {
        sender.nextSequence = end;
        if (sender.unacked.size() < mostUnacked)
            sender.unacked.emplace_back(qint64(qint32(end - sender.firstSequence)), size);
    } else if (sender.prefix.hasGap() && sender.prefix.expects(view.tcp.sequence)) {
        addEvent(timeNs, from, "out_of_order", QStringLiteral("%1 bytes").arg(length));
    } else if (length > 1) { // one byte of old data asks whether the other side is still there
        ++sender.retransmissions;
        sender.resentSize = std::max(sender.resentSize, size);
        addEvent(timeNs, from, "retransmission", QStringLiteral("%1 bytes").arg(length));
    }
    if (sender.prefixBytes < mostPrefixBytes && view.payload.size() == view.payloadLength) {
        const QByteArray next = sender.prefix.feed(view.tcp.sequence, view.payload);
        sender.prefixBytes += next.size();
        if (!next.isEmpty())
            feedStream(next, from, timeNs);
    }
}

void TcpFlow::keep(Side which, const QByteArray &bytes)
{
    SideState &state = side(which);
    if (state.keptAll)
        return;
    if (state.kept.size() + bytes.size() > mostKeptBytes)
        state.keptAll = true;
    else
        state.kept += bytes;
}

std::optional<qint64> TcpFlow::offsetOf(Side which, quint32 sequence) const
{
    const SideState &state = side(which);
    if (!state.haveSequence)
        return std::nullopt;
    return qint64(qint32(sequence - state.firstSequence));
}

void TcpFlow::feedStream(QByteArray bytes, Side from, qint64 timeNs)
{
    if (!side(from).headDone && !feedHead(bytes, from, timeNs))
        return;
    if (!bytes.isEmpty())
        feedTls(bytes, from, timeNs);
}

/// Looks for a CONNECT exchange in front of TLS. True when \a bytes hold what comes behind it.
bool TcpFlow::feedHead(QByteArray &bytes, Side from, qint64 timeNs)
{
    SideState &sender = side(from);
    // Behind a refusal comes its body, and only then perhaps another answer.
    if (from == Side::Server && m_connectAnswer && sender.head.isEmpty() &&
        !bytes.startsWith("HTTP/1."))
        return false;
    sender.head += bytes;
    HeadState state = HeadState::NotHttp;
    qsizetype headSize = 0;
    bool refused = false; // or an interim answer: another one may follow, after another request
    if (from == Side::Client) {
        ConnectRequest request;
        state = readConnectRequest(sender.head, request);
        if (state == HeadState::Complete) {
            headSize = request.size;
            m_connect = request;
            m_connectNs = timeNs;
            addEvent(timeNs, from, "connect", request.target);
        }
    } else if (m_connect) {
        ConnectAnswer answer;
        state = readConnectAnswer(sender.head, answer);
        if (state == HeadState::Complete) {
            headSize = answer.size;
            refused = answer.status / 100 != 2;
            m_connectAnswer = answer;
            m_connectAnswerNs = timeNs;
            addEvent(timeNs, from, "connect_answer",
                     QStringLiteral("%1 %2").arg(answer.status).arg(answer.reason));
        }
    }
    if (state == HeadState::Incomplete)
        return false;
    if (headSize > 0)
        keep(from, maskHead(sender.head.left(headSize)));
    bytes = sender.head.mid(headSize);
    sender.head.clear();
    sender.headDone = !refused;
    if (refused) {
        side(Side::Client).headDone = false;
        m_sides[0].keptAll = m_sides[1].keptAll = true;
    }
    return !refused;
}

void TcpFlow::feedTls(const QByteArray &bytes, Side from, qint64 timeNs)
{
    TlsScanner &tls = side(from).tls;
    const bool hadHello =
        from == Side::Client ? tls.clientHello.has_value() : tls.serverHello.has_value();
    const qsizetype alertsBefore = tls.alerts.size();
    const bool hadCertificates = !tls.certificates.isEmpty();
    const qint64 clearBefore = tls.clearLength();
    const bool wasEncrypted = tls.encryptedRecords > 0;
    tls.feed({reinterpret_cast<const quint8 *>(bytes.constData()), std::size_t(bytes.size())});
    if (!side(from).keptAll) {
        QByteArray &undecided = side(from).undecided;
        undecided += bytes;
        const auto clear = qsizetype(tls.clearLength() - clearBefore);
        keep(from, undecided.left(clear));
        undecided.remove(0, clear);
        if (tls.broken() || tls.encryptedRecords > 0) {
            side(from).keptAll = true;
            undecided.clear();
        }
    }
    if (from == Side::Client && !hadHello && tls.clientHello) {
        m_clientHelloNs = timeNs;
        addEvent(timeNs, from, "client_hello", tls.clientHello->serverName);
    }
    if (from == Side::Server && !hadHello && tls.serverHello) {
        m_serverHelloNs = timeNs;
        addEvent(timeNs, from, "server_hello", tls.serverHello->version);
    }
    if (!hadCertificates && !tls.certificates.isEmpty())
        addEvent(timeNs, from, "certificate", tls.certificates.first().names.issuer);
    for (qsizetype i = alertsBefore; i < tls.alerts.size(); ++i)
        addEvent(timeNs, from, "alert", tlsAlertName(tls.alerts[i].code));
    if (!wasEncrypted && tls.encryptedRecords > 0)
        addEvent(timeNs, from, "encrypted");
}

QString TcpFlow::requestedHost() const
{
    if (m_connect)
        return m_connect->target.left(m_connect->target.lastIndexOf(u':')).toLower();
    return clientTls().clientHello ? clientTls().clientHello->serverName : QString();
}

bool TcpFlow::clientHelloUnanswered() const
{
    return m_clientHelloNs && !m_serverBytesNs;
}

bool TcpFlow::sawAllOfServer() const
{
    const SideState &server = side(Side::Server);
    return m_answered && m_serverEnd == server.nextSequence && !server.prefix.hasGap() &&
           qint32(server.sentUpTo - server.nextSequence) <= 0;
}

std::optional<double> TcpFlow::quietMs() const
{
    const bool endedByServer = m_closedBy == Side::Server;
    if (!m_lastServerBytesNs || endedByServer || !side(Side::Client).unacked.empty())
        return std::nullopt;
    return milliseconds((m_closedBy ? m_closedNs : m_lastNs) - *m_lastServerBytesNs);
}

qint64 TcpFlow::largestUnacked(Side which) const
{
    qint64 largest = 0;
    for (const auto &segment : side(which).unacked)
        largest = std::max(largest, segment.second);
    return largest;
}

bool TcpFlow::largeSegmentsUnacked(Side which) const
{
    const SideState &sender = side(which);
    const qint64 lost = largestUnacked(which);
    return lost >= largeSegment && sender.resentSize >= largeSegment &&
           sender.largestAcked < lost && m_establishedNs.has_value();
}

WireDirection TcpFlow::directionFacts(Side which) const
{
    const SideState &state = side(which);
    WireDirection out;
    out.packets = state.packets;
    out.bytes = state.haveSequence ? qint64(quint32(state.nextSequence - state.firstSequence)) : 0;
    out.retransmissions = state.retransmissions;
    out.largestSegment = state.largestSegment;
    out.largestAcked = state.largestAcked;
    out.ackedBytes = std::min(state.ackedBytes, out.bytes); // a FIN counts as one
    out.missingBytes = state.prefix.hasGap() ? out.bytes - state.prefixBytes : 0;
    // An acknowledgement carries the number of the next byte: bytes before it were sent, too. A FIN
    // counts as one.
    const auto unseen = qint64(qint32(state.sentUpTo - state.nextSequence));
    if (unseen > 1)
        out.missingBytes += unseen;
    out.zeroWindows = state.zeroWindows;
    if (state.maximumSegment)
        out.maximumSegment = *state.maximumSegment;
    if (state.ttl)
        out.ttl = *state.ttl;
    return out;
}

std::optional<WireTls> TcpFlow::tlsFacts(qint64 startNs) const
{
    const TlsScanner &client = clientTls();
    const TlsScanner &server = serverTls();
    if (!client.isTls() && !server.isTls())
        return std::nullopt;
    WireTls out;
    if (client.clientHello) {
        out.serverName = client.clientHello->serverName;
        out.offeredVersions = client.clientHello->versions;
        out.offeredProtocols = client.clientHello->protocols;
        out.clientHelloBytes = qint64(client.clientHello->size);
    }
    out.clientHelloMs = since(m_clientHelloNs, startNs);
    out.serverHelloMs = since(m_serverHelloNs, startNs);
    if (server.serverHello) {
        out.version = server.serverHello->version;
        out.cipher = server.serverHello->cipher;
    }
    if (!client.alerts.isEmpty())
        out.clientAlert = tlsAlertName(client.alerts.first().code);
    if (!server.alerts.isEmpty())
        out.serverAlert = tlsAlertName(server.alerts.first().code);
    for (const WireCertificate &certificate : server.certificates)
        out.certificates.append(
            {certificate.names.subject, certificate.names.issuer, certificate.sha256});
    return out;
}

WireFlow TcpFlow::facts(qint64 startNs) const
{
    WireFlow out;
    out.client = m_client.toText();
    out.server = m_server.toText();
    out.startedMs = milliseconds(m_startNs - startNs);
    out.endedMs = milliseconds(m_lastNs - startNs);
    if (m_establishedNs && m_syns > 0)
        out.handshakeMs = milliseconds(*m_establishedNs - m_synNs);
    out.synRetransmissions = std::max<qint64>(0, m_syns - 1);
    out.answered = m_answered;
    out.beginningMissing = m_syns == 0;
    out.fromClient = directionFacts(Side::Client);
    out.fromServer = directionFacts(Side::Server);
    if (m_reset) {
        WireReset reset;
        reset.by =
            m_reset->by == Side::Client ? QStringLiteral("client") : QStringLiteral("server");
        reset.ttl = m_reset->ttl;
        const auto usual = side(m_reset->by).ttl;
        if (usual)
            reset.usualTtl = *usual;
        reset.atMs = milliseconds(m_reset->timeNs - startNs);
        out.reset = reset;
    }
    if (m_closedBy) {
        out.closedBy =
            *m_closedBy == Side::Client ? QStringLiteral("client") : QStringLiteral("server");
        out.closedMs = milliseconds(m_closedNs - startNs);
    }
    if (m_connect) {
        WireConnect connect;
        connect.target = m_connect->target;
        connect.atMs = milliseconds(m_connectNs - startNs);
        connect.credentialsSent = m_connect->credentialsSent;
        if (m_connectAnswer) {
            connect.status = m_connectAnswer->status;
            connect.reason = m_connectAnswer->reason;
            connect.authentication = m_connectAnswer->authentication;
            connect.answerMs = milliseconds(m_connectAnswerNs - startNs);
        }
        out.connect = connect;
    }
    out.tls = tlsFacts(startNs);
    return out;
}

} // namespace ecs
