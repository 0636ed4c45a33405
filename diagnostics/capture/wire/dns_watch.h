// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/wire/packet.h"
#include "diagnostics/capture/wire/places.h"
#include "diagnostics/capture/wire/stream_prefix.h"
#include "diagnostics/model/wire_facts.h"

#include <map>
#include <set>
#include <vector>

namespace ecs {

/// Follows the DNS questions that matter, over UDP and TCP, and teaches their answers to Places.
class DnsWatch
{
public:
    explicit DnsWatch(Places &places)
        : m_places(places)
    {
    }

    static bool isDns(const PacketView &view);
    /// \a view is DNS traffic.
    void feed(const PacketView &view, qint64 timeNs);

    qint64 packets() const { return m_packets; }
    qint64 leftOut() const { return m_leftOut; }
    bool asked(const Endpoint &server) const;
    /// Once everything was fed: the packet belongs to a question that matters.
    bool wants(const PacketView &view) const;

    QList<WireDns> facts(qint64 startNs) const;
    void addFindings(QList<WireFinding> &findings, bool complete, qint64 startNs,
                     qint64 endNs) const;
    void addEvents(QList<WireEvent> &events, qint64 startNs) const;

private:
    struct Question
    {
        Endpoint client;
        Endpoint server;
        bool overTcp = false;
        QString name;
        quint16 type = 0;
        /// Number and port of each time that it was asked, the newest last. An answer with others
        /// is not taken by the one who asked, and so not by us.
        std::vector<std::pair<quint16, quint16>> asked;
        qint64 firstNs = 0;
        qint64 lastNs = 0;
        qint64 count = 1;
        std::optional<qint64> answerNs;
        WireDnsMessage answer;
        qint64 differentAnswers = 0;
        qint64 mismatchedAnswers = 0;
    };
    struct Stream
    {
        StreamPrefix prefix;
        QByteArray bytes;
    };

    void setMixed(const std::pair<Endpoint, Endpoint> &key);
    void feedTcp(const PacketView &view, qint64 timeNs);
    void feedStream(Stream &stream, const PacketView &view, qint64 timeNs);
    bool feedMessage(Bytes bytes, const IpConversation &ip, bool overTcp, qint64 timeNs);
    void feedQuestion(const WireDnsMessage &message, const IpConversation &ip, bool overTcp,
                      qint64 timeNs);
    void feedAnswer(const WireDnsMessage &message, const IpConversation &ip, bool overTcp,
                    qint64 timeNs);

    bool hasNoAddress(const Question &question) const;

    Places &m_places;
    std::vector<Question> m_questions;
    std::map<std::pair<Endpoint, Endpoint>, Stream> m_streams;
    std::set<std::pair<Endpoint, Endpoint>> m_wantedStreams; ///< TCP, both directions
    /// Those that carry other names as well, or what could not be read.
    std::set<std::pair<Endpoint, Endpoint>> m_mixedStreams;
    bool m_mixedLeftOut = false; ///< there are more of them than are kept in mind
    qint64 m_packets = 0;
    qint64 m_leftOut = 0;
};

} // namespace ecs
