// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_client.h"

#include "diagnostics/model/dns_names.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/dns_message.h"
#include "diagnostics/net/dns_platform.h"
#include "diagnostics/net/error_codes.h"
#include "diagnostics/net/tcp_stream.h"
#include "diagnostics/net/waiter.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <vector>

namespace ecs {

namespace {

using namespace std::chrono_literals;

constexpr auto repeatAfter = 2s;
constexpr auto silenceLimit = 8s;
constexpr auto tcpLimit = 5s;
constexpr qsizetype maxMessage = 65535;

quint16 freshId()
{
    return static_cast<quint16>(QRandomGenerator::system()->generate());
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

QString seconds(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000);
}

/// Why a call of \a socket just failed. Qt folds several of the system's errors into one.
QString errorOf(const QUdpSocket &socket)
{
    const int code = dns_platform::lastCallError();
    return code != 0 ? socketErrorText(code) : plainLine(socket.errorString());
}

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0; // both are ASCII by their escapes
}

/// The records of \a message that answer its question: owned by the name itself or by what its
/// CNAMEs lead to, in whatever order they come.
QList<DnsRecord> relevantRecords(const DnsMessage &message)
{
    QStringList names{message.questionName};
    const auto known = [&names](const QString &name) {
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const QString &n) { return sameName(n, name); });
    };
    for (bool grown = true; grown;) {
        grown = false;
        for (const DnsRecord &record : message.answers) {
            if (record.type == dns::typeCname && known(record.owner) && !known(record.value)) {
                names.append(record.value);
                grown = true;
            }
        }
    }
    QList<DnsRecord> relevant;
    for (const DnsRecord &record : message.answers)
        if (record.dnsClass == dns::classIn && known(record.owner))
            relevant.append(record);
    return relevant;
}

/// One datagram and the socket, with a port of its own, that waits for its reply.
struct UdpTry
{
    quint16 id = 0;
    bool edns = false;
    QElapsedTimer clock;
    QUdpSocket socket;
};

/// The same question over TCP.
struct TcpTry
{
    TcpTry(const ConnectTarget &target, Waiter &waiter)
        : stream(target, waiter)
    {
    }
    quint16 id = 0;
    TcpStream stream;
    bool written = false;
    QByteArray incoming;
    QDeadlineTimer end{tcpLimit};
};

/// One question on its way. Slots only note what came; sockets are closed by look(), outside of
/// their signals.
class PendingQuestion
{
public:
    PendingQuestion(const DnsQuestion &question, Waiter &waiter);

    void begin();
    /// Does what is due; nothing more is sent once \a bounds are over. True when settled.
    bool look(const Bounds &bounds);
    /// The end, settled or not.
    DnsReply finish(const Bounds &bounds);

private:
    void send(bool edns);
    bool takeError(const UdpTry &attempt);
    void receive(UdpTry &attempt);
    void consider(const DnsMessage &message, UdpTry &attempt);
    bool answersQuestion(const DnsMessage &message, quint16 id) const;
    void lookAtUdp(bool maySend);
    void startTcp(const UdpTry &attempt);
    void lookAtTcp();
    void takeTcpMessage(QByteArrayView bytes);
    void tcpFailed(const QString &why);
    DnsReply replyOf(const DnsMessage &message, double rttMs) const;
    void settle(DnsReply reply);
    void settleWithout(const QString &why, Failure failure = Failure::DnsTimeout);
    void settleSilent(const QString &why);

    Waiter &m_waiter;
    DnsReply m_reply;
    bool m_settled = false;
    QString m_name; ///< as parseDnsMessage() writes it
    QByteArray m_buffer;
    std::vector<std::unique_ptr<UdpTry>> m_tries;
    bool m_plainSent = false;
    bool m_ednsUnknown = false;
    bool m_repeated = false;
    QDeadlineTimer m_repeat{repeatAfter};
    QDeadlineTimer m_end{silenceLimit};
    std::unique_ptr<TcpTry> m_tcp;
    QElapsedTimer m_tcpClock;         ///< of the datagram whose reply was cut off
    std::optional<DnsReply> m_second; ///< second best: a cut-off reply, or a FORMERR to EDNS
    QString m_unreadable;             ///< problem of a reply that matched
};

PendingQuestion::PendingQuestion(const DnsQuestion &question, Waiter &waiter)
    : m_waiter(waiter)
{
    m_reply.question = question;
}

void PendingQuestion::begin()
{
    const DnsQuestion &question = m_reply.question;
    const std::optional<QByteArray> query = encodeDnsQuery(0, question.host, question.type, false);
    if (!query) {
        settleWithout(QStringLiteral("This is not a host name."), Failure::DnsNxdomain);
        return;
    }
    m_name = parseDnsMessage(*query).questionName;
    m_buffer.resize(maxMessage);
    send(true);
}

void PendingQuestion::send(bool edns)
{
    const DnsQuestion &question = m_reply.question;
    UdpTry &attempt = *m_tries.emplace_back(std::make_unique<UdpTry>());
    do
        attempt.id = freshId();
    while (attempt.id == m_tries.front()->id && m_tries.size() > 1);
    attempt.edns = edns;
    m_plainSent = m_plainSent || !edns;

    QUdpSocket &socket = attempt.socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // Connected, so that the system drops what others send and passes on what ICMP says.
    socket.connectToHost(question.server, question.port);
    if (socket.state() != QAbstractSocket::ConnectedState) {
        settleWithout(errorOf(socket));
        return;
    }
    dns_platform::reportUnreachable(socket.socketDescriptor());
    QObject::connect(&socket, &QUdpSocket::readyRead, &m_waiter,
                     [this, &attempt] { receive(attempt); });
    const QByteArray query = *encodeDnsQuery(attempt.id, question.host, question.type, edns);
    attempt.clock.start();
    if (socket.write(query) != query.size()) {
        settleWithout(errorOf(socket));
        return;
    }
    ++m_reply.sent;
}

/// Settles with the error that waits at the socket, if there is one.
bool PendingQuestion::takeError(const UdpTry &attempt)
{
    const int code = dns_platform::takeSocketError(attempt.socket.socketDescriptor());
    if (code != 0)
        settleWithout(socketErrorText(code));
    return code != 0;
}

/// One datagram for each signal: the event loop, and with it stop and deadline, comes in between.
void PendingQuestion::receive(UdpTry &attempt)
{
    if (m_settled || m_tcp)
        return;
    if (takeError(attempt))
        return;
    QHostAddress from;
    quint16 port = 0;
    const qint64 size = attempt.socket.readDatagram(m_buffer.data(), m_buffer.size(), &from, &port);
    if (size < 0) {
        if (attempt.socket.error() != QAbstractSocket::TemporaryError)
            settleWithout(errorOf(attempt.socket));
        return;
    }
    const DnsQuestion &question = m_reply.question;
    if (port == question.port && from.isEqual(question.server, QHostAddress::TolerantConversion))
        consider(parseDnsMessage(QByteArrayView(m_buffer).first(size)), attempt);
}

bool PendingQuestion::answersQuestion(const DnsMessage &message, quint16 id) const
{
    if (!message.hasHeader || !message.response || message.opcode != 0 || message.id != id)
        return false;
    // Servers that could not or would not read the question may leave it out.
    if (message.questionCount == 0)
        return message.rcode != dns::rcodeNoError && message.rcode != dns::rcodeNxDomain;
    return message.hasQuestion && sameName(message.questionName, m_name) &&
           message.questionType == m_reply.question.type && message.questionClass == dns::classIn;
}

void PendingQuestion::consider(const DnsMessage &message, UdpTry &attempt)
{
    if (!answersQuestion(message, attempt.id))
        return;
    if (message.truncated) {
        DnsReply partial = replyOf(message, milliseconds(attempt.clock));
        if (!partial.failure)
            m_second = std::move(partial);
        startTcp(attempt);
        return;
    }
    if (!message.problem.isEmpty()) {
        m_unreadable = message.problem;
        return;
    }
    const bool ednsUnknown = message.rcode == dns::rcodeFormErr ||
                             message.rcode == dns::rcodeNotImp ||
                             message.rcode == dns::rcodeBadVers;
    if (attempt.edns && ednsUnknown) {
        m_second = replyOf(message, milliseconds(attempt.clock));
        m_ednsUnknown = true;
        m_waiter.wake();
        return;
    }
    settle(replyOf(message, milliseconds(attempt.clock)));
}

void PendingQuestion::startTcp(const UdpTry &attempt)
{
    const DnsQuestion &question = m_reply.question;
    m_tcpClock = attempt.clock;
    m_tcp = std::make_unique<TcpTry>(ConnectTarget{question.server, question.port}, m_waiter);
    m_tcp->id = freshId();
    m_waiter.wake();
}

void PendingQuestion::lookAtTcp()
{
    TcpStream &stream = m_tcp->stream;
    switch (stream.state()) {
    case TcpStream::State::Failed:
        tcpFailed(socketErrorText(stream.error()));
        return;
    case TcpStream::State::Connecting:
        break;
    case TcpStream::State::Connected: {
        if (!m_tcp->written) {
            m_tcp->written = true;
            const QByteArray query =
                *encodeDnsQuery(m_tcp->id, m_reply.question.host, m_reply.question.type, false);
            char length[2];
            qToBigEndian(static_cast<quint16>(query.size()), length);
            stream.write(QByteArrayView(length, 2));
            stream.write(query);
        }
        stream.flush();
        QByteArray &incoming = m_tcp->incoming;
        stream.receive(&incoming, 2 + maxMessage - incoming.size());
        const qsizetype length =
            incoming.size() < 2 ? maxMessage : qFromBigEndian<quint16>(incoming.constData());
        if (incoming.size() >= 2 + length)
            takeTcpMessage(QByteArrayView(incoming).sliced(2, length));
        else if (stream.error() != 0)
            tcpFailed(socketErrorText(stream.error()));
        else if (stream.closedByPeer())
            tcpFailed(
                QStringLiteral("The name server closed the connection without a whole reply."));
        break;
    }
    }
    if (!m_settled && m_tcp->end.hasExpired())
        tcpFailed(QStringLiteral("No reply within %1 s.").arg(seconds(tcpLimit)));
}

void PendingQuestion::takeTcpMessage(QByteArrayView bytes)
{
    const DnsMessage message = parseDnsMessage(bytes);
    if (!answersQuestion(message, m_tcp->id)) {
        tcpFailed(QStringLiteral("The reply does not belong to the question."));
    } else if (!message.problem.isEmpty()) {
        tcpFailed(message.problem);
    } else {
        DnsReply reply = replyOf(message, milliseconds(m_tcpClock));
        reply.overTcp = true;
        for (DnsAnswer &answer : reply.answers)
            answer.overTcp = true;
        settle(std::move(reply));
    }
}

/// What the cut-off reply carried counts, if that was an address.
void PendingQuestion::tcpFailed(const QString &why)
{
    settleSilent(
        QStringLiteral("The name server's reply was cut off, and asking again over TCP failed: %1")
            .arg(why));
}

DnsReply PendingQuestion::replyOf(const DnsMessage &message, double rttMs) const
{
    DnsReply reply = m_reply;
    reply.rcode = dnsRcodeName(message.rcode);
    reply.rttMs = rttMs;
    bool hasAddress = false;
    for (const DnsRecord &record : relevantRecords(message)) {
        hasAddress = hasAddress || record.type == reply.question.type;
        DnsAnswer answer;
        answer.type = dnsTypeName(record.type);
        answer.value = record.value;
        answer.ttl = record.ttl;
        reply.answers.append(answer);
    }
    switch (message.rcode) {
    case dns::rcodeNoError:
        if (!hasAddress)
            reply.failure = Failure::DnsNoAddress;
        break;
    case dns::rcodeNxDomain:
        reply.failure = Failure::DnsNxdomain;
        break;
    case dns::rcodeRefused:
        reply.failure = Failure::DnsRefused;
        break;
    default:
        reply.failure = Failure::DnsServfail;
    }
    return reply;
}

/// Fills what all entries share.
void PendingQuestion::settle(DnsReply reply)
{
    reply.sent = m_reply.sent;
    m_reply = std::move(reply);
    const DnsQuestion &question = m_reply.question;
    if (m_reply.answers.isEmpty()) {
        DnsAnswer none;
        none.type = dnsTypeName(question.type);
        m_reply.answers.append(none);
    }
    for (DnsAnswer &answer : m_reply.answers) {
        answer.host = plainLine(question.host);
        answer.resolver = plainLine(question.server.toString());
        answer.rcode = m_reply.rcode;
        answer.rttMs = m_reply.rttMs;
        answer.failure = m_reply.failure;
    }
    m_settled = true;
    m_waiter.wake();
}

void PendingQuestion::settleWithout(const QString &why, Failure failure)
{
    DnsReply reply = m_reply;
    reply.failure = failure;
    reply.error = why;
    settle(std::move(reply));
}

void PendingQuestion::settleSilent(const QString &why)
{
    QString error = why;
    if (!m_unreadable.isEmpty())
        error += u' ' % QStringLiteral("A reply came that could not be read: %1").arg(m_unreadable);
    if (!m_second) {
        settleWithout(error);
        return;
    }
    DnsReply reply = *std::exchange(m_second, std::nullopt);
    reply.error = error;
    settle(std::move(reply));
}

void PendingQuestion::lookAtUdp(bool maySend)
{
    // Some systems keep a socket's error and send no signal for it.
    for (const auto &attempt : m_tries)
        if (takeError(*attempt))
            return;
    if (maySend && m_ednsUnknown && !m_plainSent) {
        send(false);
        m_repeat = QDeadlineTimer(repeatAfter);
    } else if (maySend && m_repeat.hasExpired() && !m_repeated) {
        m_repeated = true;
        send(false);
    }
    if (!m_settled && m_end.hasExpired())
        settleSilent(QStringLiteral("No usable reply within %1 s.").arg(seconds(silenceLimit)));
}

bool PendingQuestion::look(const Bounds &bounds)
{
    if (!m_settled && m_tcp)
        lookAtTcp();
    else if (!m_settled)
        lookAtUdp(!bounds.over());
    if (m_settled) {
        m_tries.clear();
        m_tcp.reset();
    } else if (m_tcp) {
        m_waiter.wakeAt(m_tcp->end);
    } else {
        m_waiter.wakeAt(m_repeated ? m_end : m_repeat);
    }
    return m_settled;
}

DnsReply PendingQuestion::finish(const Bounds &bounds)
{
    if (!m_settled)
        settleSilent(bounds.stop.stop_requested()
                         ? QStringLiteral("The waiting was stopped.")
                         : QStringLiteral("No usable reply in the time allowed."));
    return m_reply;
}

} // namespace

QList<DnsReply> queryNameServers(const QList<DnsQuestion> &questions, const Bounds &bounds)
{
    Waiter waiter;
    std::vector<std::unique_ptr<PendingQuestion>> pending;
    for (const DnsQuestion &question : questions)
        pending.push_back(std::make_unique<PendingQuestion>(question, waiter));
    for (const auto &question : pending)
        if (!bounds.over())
            question->begin();
    waiter.waitUntil(bounds, [&pending, &bounds] {
        bool all = true;
        for (const auto &question : pending)
            all = question->look(bounds) && all;
        return all;
    });
    QList<DnsReply> replies;
    for (const auto &question : pending)
        replies.append(question->finish(bounds));
    return replies;
}

} // namespace ecs
