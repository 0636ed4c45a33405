// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// DNS messages (RFC 1035, 3596, 6891) as bytes. What arrives is hostile: every length, pointer and
/// count is checked, work is linear in the size of the message, and all text in the results is
/// plain.
namespace ecs {

namespace dns {
inline constexpr quint16 typeA = 1;
inline constexpr quint16 typeCname = 5;
inline constexpr quint16 typeSoa = 6;
inline constexpr quint16 typeAaaa = 28;
inline constexpr quint16 typeOpt = 41;
inline constexpr quint16 classIn = 1;

inline constexpr int rcodeNoError = 0;
inline constexpr int rcodeFormErr = 1;
inline constexpr int rcodeServFail = 2;
inline constexpr int rcodeNxDomain = 3;
inline constexpr int rcodeNotImp = 4;
inline constexpr int rcodeRefused = 5;
inline constexpr int rcodeBadVers = 16;

/// What EDNS0 promises to take in one datagram: fits every path without fragments.
inline constexpr quint16 udpPayload = 1232;
/// Records kept of one answer; further ones are checked and dropped.
inline constexpr qsizetype maxRecords = 64;
} // namespace dns

struct DnsRecord
{
    QString owner; ///< escaped, see parseDnsMessage()
    quint16 type = 0;
    quint16 dnsClass = 0;
    quint32 ttl = 0; ///< seconds; values with the top bit set count as 0 (RFC 2181, 8)
    QString value;   ///< A, AAAA: the address; CNAME: the name; SOA: its seven fields; others: "\#
                     ///< length hex"
};

struct DnsMessage
{
    QString
        problem; ///< why the message cannot be read to its end, one English sentence; empty: it can
    bool hasHeader = false;   ///< the twelve bytes are there: id, flags and rcode hold
    bool hasQuestion = false; ///< exactly one question, and it could be read

    quint16 id = 0;
    bool response = false;
    int opcode = 0;
    bool truncated = false;
    int rcode = 0;         ///< with the upper eight bits from OPT, if there is one
    int questionCount = 0; ///< as the header claims
    QString questionName;
    quint16 questionType = 0;
    quint16 questionClass = 0;

    QList<DnsRecord> answers;  ///< of the answer section, in order, at most maxRecords; without OPT
    qsizetype answerCount = 0; ///< how many were read, kept or not
    bool edns = false;
};

/// Reads one message without its TCP length. Names come out in presentation form without the final
/// dot ("." is the root): a dot or backslash inside a label is "\." and "\\", bytes outside
/// printable ASCII are "\DDD". Never fails: `problem` says where reading ended, and everything
/// before that point is in the result. Bytes behind the last record are passed over.
DnsMessage parseDnsMessage(QByteArrayView bytes);

/// One question, class IN, recursion desired; with \a edns an OPT record for dns::udpPayload bytes.
/// Nothing for a \a host that is no name: empty, with an empty label, a label over 63 or a whole
/// over 255 bytes. Names beyond ASCII are put into their ACE form.
std::optional<QByteArray> encodeDnsQuery(quint16 id, const QString &host, quint16 type, bool edns);

/// The ASCII form that resolvers are asked for; empty if \a host has none.
QByteArray aceHost(const QString &host);

} // namespace ecs
