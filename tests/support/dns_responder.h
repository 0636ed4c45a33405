// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

namespace ecs::test {

/// One reply, right or wrong, to a datagram.
enum class DnsReplyKind {
    Answer,         ///< 192.0.2.10 or 2001:db8::a, TTL 60
    AnswerShouting, ///< the same, with the question's name in capitals
    CnameAnswer,    ///< NAME CNAME edge.example.net, and its address
    CnameOnly,      ///< NAME CNAME edge.example.net, nothing else
    CnameNxDomain,  ///< the same with NXDOMAIN
    ForeignAnswer,  ///< the address record belongs to another name
    ManyAnswers,    ///< 200 addresses, beyond what was said to fit
    LoopingCnames,  ///< NAME CNAME NAME
    NoData,
    NxDomain,
    ServFail,
    Refused,
    NotAuth,
    FormErrToEdns, ///< FORMERR without a question when the query has EDNS, else Answer
    NotImpToEdns,
    BadVersToEdns, ///< the code's upper bits stand in OPT
    BareServFail,  ///< a header alone
    BareNoError,   ///< a header alone that claims success
    WrongId,
    WrongQuestion,
    WrongType,
    WrongClass,
    AQuery,    ///< the query sent back
    OtherPort, ///< the right answer from another port
    CompressionLoop,
    TooManyRecords,   ///< claims more records than it has
    Truncated,        ///< TC, no records
    TruncatedPartial, ///< TC, with one address
    Garbage,          ///< the right id, then noise
    Empty,            ///< a datagram without a byte
};

struct DnsSend
{
    DnsReplyKind kind = DnsReplyKind::Answer;
    std::chrono::milliseconds delay{0};
};

/// What happens on the same port over TCP.
enum class DnsTcp {
    Closed, ///< nobody listens
    Answer,
    InPieces, ///< the answer byte by byte
    Large,    ///< 3000 addresses
    WrongId,
    Malformed,
    HangUp, ///< closes after the query
    CutOff, ///< half of the answer, then closes
    Silent,
};

struct DnsSeen
{
    quint16 id = 0;
    quint16 port = 0; ///< the asker's
    bool edns = false;
    bool tcp = false;
    QByteArray query;
};

/// A name server on 127.0.0.1 in a thread of its own that follows a script: the first datagram gets
/// the first turn's replies and so on; when the turns are used up, silence.
class DnsResponder
{
public:
    using Turn = QList<DnsSend>;

    explicit DnsResponder(const QList<Turn> &turns, DnsTcp tcp = DnsTcp::Closed);
    ~DnsResponder();
    Q_DISABLE_COPY_MOVE(DnsResponder)

    quint16 port() const;
    QList<DnsSeen> seen() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

/// A well-formed or broken reply to \a query (bytes of a query with one question).
QByteArray dnsReplyBytes(const QByteArray &query, DnsReplyKind kind);

} // namespace ecs::test
