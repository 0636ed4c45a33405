// SPDX-License-Identifier: MIT
#include "tests/support/dns_responder.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <future>
#include <mutex>
#include <thread>

namespace ecs::test {

namespace {

constexpr qsizetype headerSize = 12;

/// Writes messages independently of the product's own code.
class Writer
{
public:
    QByteArray bytes;

    void u8(int value) { bytes.append(static_cast<char>(value)); }
    void u16(int value)
    {
        u8(value >> 8);
        u8(value & 0xff);
    }
    void u32(quint32 value)
    {
        u16(static_cast<int>(value >> 16));
        u16(static_cast<int>(value & 0xffff));
    }
    void name(const QByteArray &dotted)
    {
        for (const QByteArray &label : dotted.split('.')) {
            u8(static_cast<int>(label.size()));
            bytes.append(label);
        }
        u8(0);
    }
    void patch16(qsizetype at, int value)
    {
        bytes[at] = static_cast<char>(value >> 8);
        bytes[at + 1] = static_cast<char>(value & 0xff);
    }
};

/// A reply under construction: the query's id and question, then records.
class Reply
{
public:
    explicit Reply(const QByteArray &query)
        : m_query(query)
    {
        m_out.u16(0);
        m_out.patch16(0, qFromBigEndian<quint16>(query.constData()));
        m_out.u16(0x8180); // a response, recursion available
        m_out.u16(1);
        m_out.u16(0);
        m_out.u16(0);
        m_out.u16(0);
        m_out.bytes.append(question());
    }

    QByteArray question() const { return m_query.mid(headerSize, questionSize()); }
    quint16 type() const
    {
        return qFromBigEndian<quint16>(m_query.constData() + headerSize + questionSize() - 4);
    }
    bool asksWithEdns() const { return m_query.size() > headerSize + questionSize(); }

    Writer &out() { return m_out; }
    void id(int value) { m_out.patch16(0, value); }
    void flags(int value) { m_out.patch16(2, value); }
    void questions(int count) { m_out.patch16(4, count); }
    void answers(int count) { m_out.patch16(6, count); }
    void additionals(int count) { m_out.patch16(10, count); }
    void withoutQuestion()
    {
        m_out.bytes.truncate(headerSize);
        questions(0);
    }

    /// An address record of the type asked; its owner stands at \a ownerAt.
    void address(int last = 10, int ownerAt = headerSize)
    {
        m_out.u16(0xc000 | ownerAt);
        addressData(last);
    }
    void addressData(int last)
    {
        m_out.u16(type());
        m_out.u16(1);
        m_out.u32(60);
        if (type() == 28) {
            m_out.u16(16);
            m_out.bytes.append(QByteArray::fromHex("20010db80000000000000000000000"));
            m_out.u8(last & 0xff);
        } else {
            m_out.u16(4);
            m_out.u8(192);
            m_out.u8(0);
            m_out.u8(2);
            m_out.u8(last & 0xff);
        }
    }
    /// A CNAME of the name asked; returns where its target stands.
    int cname(const QByteArray &target)
    {
        m_out.u16(0xc000 | headerSize);
        m_out.u16(5);
        m_out.u16(1);
        m_out.u32(30);
        m_out.u16(static_cast<int>(target.size()) + 2);
        const auto at = static_cast<int>(m_out.bytes.size());
        m_out.name(target);
        return at;
    }

private:
    qsizetype questionSize() const
    {
        qsizetype at = headerSize;
        while (m_query.at(at) != 0)
            at += 1 + static_cast<uchar>(m_query.at(at));
        return at + 5 - headerSize;
    }

    QByteArray m_query;
    Writer m_out;
};

void writeAnswers(Reply &reply, DnsReplyKind kind)
{
    switch (kind) {
    case DnsReplyKind::CnameAnswer:
    case DnsReplyKind::CnameOnly:
    case DnsReplyKind::CnameNxDomain: {
        const int at = reply.cname("edge.example.net");
        reply.answers(1);
        if (kind == DnsReplyKind::CnameAnswer) {
            reply.address(10, at);
            reply.answers(2);
        } else if (kind == DnsReplyKind::CnameNxDomain) {
            reply.flags(0x8183);
        }
        break;
    }
    case DnsReplyKind::ForeignAnswer:
        reply.out().name("other.example.org");
        reply.addressData(66);
        reply.answers(1);
        break;
    case DnsReplyKind::ManyAnswers:
        for (int i = 0; i < 200; ++i)
            reply.address(i);
        reply.answers(200);
        break;
    case DnsReplyKind::LoopingCnames:
        reply.out().u16(0xc00c);
        reply.out().u16(5);
        reply.out().u16(1);
        reply.out().u32(30);
        reply.out().u16(2);
        reply.out().u16(0xc00c);
        reply.answers(1);
        break;
    case DnsReplyKind::CompressionLoop: {
        const auto at = static_cast<int>(reply.out().bytes.size());
        reply.out().u16(0xc000 | at);
        reply.addressData(10);
        reply.answers(1);
        break;
    }
    case DnsReplyKind::TooManyRecords:
        reply.address();
        reply.answers(40000);
        break;
    default:
        reply.address();
        reply.answers(1);
    }
}

void writeEdnsError(Reply &reply, int rcode)
{
    if (!reply.asksWithEdns()) {
        writeAnswers(reply, DnsReplyKind::Answer);
        return;
    }
    reply.flags(0x8180 | (rcode & 0xf));
    reply.withoutQuestion();
    if (rcode > 0xf) {
        Writer &out = reply.out();
        out.u8(0);
        out.u16(41);
        out.u16(1232);
        out.u32(static_cast<quint32>(rcode >> 4) << 24);
        out.u16(0);
        reply.additionals(1);
    }
}

/// Kinds that differ from the right answer in one place.
void writeSpoiltAnswer(Reply &reply, DnsReplyKind kind)
{
    writeAnswers(reply, DnsReplyKind::Answer);
    QByteArray &bytes = reply.out().bytes;
    const qsizetype afterName = headerSize + reply.question().size() - 4;
    switch (kind) {
    case DnsReplyKind::WrongId:
        bytes[0] = static_cast<char>(bytes[0] ^ 0x55);
        break;
    case DnsReplyKind::WrongQuestion:
        bytes[headerSize + 1] = bytes[headerSize + 1] == 'x' ? 'y' : 'x';
        break;
    case DnsReplyKind::WrongType:
        reply.out().patch16(afterName, 15);
        break;
    case DnsReplyKind::WrongClass:
        reply.out().patch16(afterName + 2, 3);
        break;
    case DnsReplyKind::AnswerShouting:
        for (qsizetype at = headerSize; at < afterName; ++at)
            if (bytes[at] >= 'a' && bytes[at] <= 'z')
                bytes[at] = static_cast<char>(bytes[at] - 'a' + 'A');
        break;
    default:
        break;
    }
}

} // namespace

QByteArray dnsReplyBytes(const QByteArray &query, DnsReplyKind kind)
{
    Reply reply(query);
    switch (kind) {
    case DnsReplyKind::NoData:
        break;
    case DnsReplyKind::NxDomain:
        reply.flags(0x8183);
        break;
    case DnsReplyKind::ServFail:
        reply.flags(0x8182);
        break;
    case DnsReplyKind::Refused:
        reply.flags(0x8185);
        break;
    case DnsReplyKind::NotAuth:
        reply.flags(0x8189);
        break;
    case DnsReplyKind::FormErrToEdns:
        writeEdnsError(reply, 1);
        break;
    case DnsReplyKind::NotImpToEdns:
        writeEdnsError(reply, 4);
        break;
    case DnsReplyKind::BadVersToEdns:
        writeEdnsError(reply, 16);
        break;
    case DnsReplyKind::BareServFail:
        reply.flags(0x8182);
        reply.withoutQuestion();
        break;
    case DnsReplyKind::BareNoError:
        reply.withoutQuestion();
        break;
    case DnsReplyKind::AQuery:
        return query;
    case DnsReplyKind::Truncated:
        reply.flags(0x8380);
        break;
    case DnsReplyKind::TruncatedPartial:
        writeAnswers(reply, DnsReplyKind::Answer);
        reply.flags(0x8380);
        reply.answers(9);
        break;
    case DnsReplyKind::Garbage:
        return query.first(2) +
               QByteArray::fromHex("ffe7193ac0c0ff0042d1778899aabbccddeeff0102030405");
    case DnsReplyKind::Empty:
        return {};
    case DnsReplyKind::WrongId:
    case DnsReplyKind::WrongQuestion:
    case DnsReplyKind::WrongType:
    case DnsReplyKind::WrongClass:
    case DnsReplyKind::AnswerShouting:
        writeSpoiltAnswer(reply, kind);
        break;
    default:
        writeAnswers(reply, kind);
    }
    return reply.out().bytes;
}

// A std::thread and std locks: ThreadSanitizer does not see those of an uninstrumented Qt.
class DnsResponder::Server
{
public:
    Server(const QList<Turn> &turns, DnsTcp tcp)
        : m_turns(turns)
        , m_tcp(tcp)
    {
        std::promise<Started> started;
        std::future<Started> result = started.get_future();
        m_thread = std::thread([this, &started] { run(started); });
        m_started = result.get();
    }
    ~Server()
    {
        QMetaObject::invokeMethod(m_started.loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Server)

    quint16 port() const { return m_started.port; }
    QList<DnsSeen> seen() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_seen;
    }

private:
    struct Started
    {
        quint16 port = 0;
        QEventLoop *loop = nullptr;
    };

    void run(std::promise<Started> &started)
    {
        QEventLoop loop;
        QUdpSocket udp;
        QUdpSocket other;
        QTcpServer server;
        // The same number must be free for both; another process may have the one for TCP.
        for (int attempt = 0; attempt < 50; ++attempt) {
            udp.bind(QHostAddress::LocalHost, 0);
            if (m_tcp == DnsTcp::Closed || server.listen(QHostAddress::LocalHost, udp.localPort()))
                break;
            udp.close();
        }
        other.bind(QHostAddress::LocalHost, 0);
        QObject::connect(&udp, &QUdpSocket::readyRead, &udp, [&] { takeDatagrams(udp, other); });
        QObject::connect(&server, &QTcpServer::newConnection, &server,
                         [&] { takeConnections(server); });
        started.set_value({udp.localPort(), &loop});
        loop.exec();
    }

    void note(const QByteArray &query, quint16 from, bool tcp)
    {
        if (query.size() < headerSize)
            return;
        DnsSeen seen;
        seen.id = qFromBigEndian<quint16>(query.constData());
        seen.port = from;
        seen.edns = qFromBigEndian<quint16>(query.constData() + 10) == 1;
        seen.tcp = tcp;
        seen.query = query;
        const std::scoped_lock lock(m_mutex);
        m_seen.append(seen);
    }

    void takeDatagrams(QUdpSocket &udp, QUdpSocket &other)
    {
        while (udp.hasPendingDatagrams()) {
            QByteArray query(4096, '\0');
            QHostAddress from;
            quint16 fromPort = 0;
            const qint64 size = udp.readDatagram(query.data(), query.size(), &from, &fromPort);
            if (size < headerSize)
                continue;
            query.truncate(size);
            note(query, fromPort, false);
            if (m_next >= m_turns.size())
                continue;
            for (const DnsSend &send : m_turns.at(m_next++)) {
                const QByteArray bytes = dnsReplyBytes(query, send.kind);
                QUdpSocket &by = send.kind == DnsReplyKind::OtherPort ? other : udp;
                const auto deliver = [&by, bytes, from, fromPort] {
                    by.writeDatagram(bytes, from, fromPort);
                };
                if (send.delay.count() == 0)
                    deliver();
                else
                    QTimer::singleShot(send.delay, Qt::PreciseTimer, &udp, deliver);
            }
        }
    }

    void takeConnections(QTcpServer &server)
    {
        while (QTcpSocket *socket = server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { takeTcpQuery(socket); });
    }

    void takeTcpQuery(QTcpSocket *socket)
    {
        const QByteArray start = socket->peek(2);
        if (start.size() < 2)
            return;
        const qsizetype length = qFromBigEndian<quint16>(start.constData());
        if (socket->bytesAvailable() < 2 + length)
            return;
        socket->read(2);
        const QByteArray query = socket->read(length);
        note(query, socket->peerPort(), true);
        answerOverTcp(socket, query);
    }

    void answerOverTcp(QTcpSocket *socket, const QByteArray &query)
    {
        const DnsReplyKind kind = m_tcp == DnsTcp::WrongId     ? DnsReplyKind::WrongId
                                  : m_tcp == DnsTcp::Malformed ? DnsReplyKind::CompressionLoop
                                                               : DnsReplyKind::Answer;
        QByteArray message = dnsReplyBytes(query, kind);
        if (m_tcp == DnsTcp::Large)
            message = largeReply(query);
        Writer framed;
        framed.u16(static_cast<int>(message.size()));
        framed.bytes.append(message);
        switch (m_tcp) {
        case DnsTcp::Closed:
        case DnsTcp::Silent:
            break;
        case DnsTcp::HangUp:
            socket->disconnectFromHost();
            break;
        case DnsTcp::CutOff:
            socket->write(framed.bytes.first(framed.bytes.size() / 2));
            socket->disconnectFromHost();
            break;
        case DnsTcp::InPieces:
            writePieces(socket, framed.bytes);
            break;
        default:
            socket->write(framed.bytes);
        }
    }

    static QByteArray largeReply(const QByteArray &query)
    {
        Reply reply(query);
        for (int i = 0; i < 3000; ++i)
            reply.address(i);
        reply.answers(3000);
        return reply.out().bytes;
    }

    static void writePieces(QTcpSocket *socket, const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        socket->write(bytes.first(1));
        socket->flush();
        QTimer::singleShot(1, socket,
                           [socket, rest = bytes.sliced(1)] { writePieces(socket, rest); });
    }

    const QList<Turn> m_turns;
    const DnsTcp m_tcp;
    qsizetype m_next = 0;
    mutable std::mutex m_mutex;
    QList<DnsSeen> m_seen;
    Started m_started;
    std::thread m_thread;
};

DnsResponder::DnsResponder(const QList<Turn> &turns, DnsTcp tcp)
    : m_server(std::make_unique<Server>(turns, tcp))
{
}

DnsResponder::~DnsResponder() = default;

quint16 DnsResponder::port() const
{
    return m_server->port();
}

QList<DnsSeen> DnsResponder::seen() const
{
    return m_server->seen();
}

} // namespace ecs::test
