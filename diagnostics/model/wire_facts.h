// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the packets of a run show, as it stands in CaptureFacts::wire. Times are milliseconds since
/// WireFacts::started (the first packet). Addresses are canonical text; text from packets is plain.
namespace ecs {

/// One direction of a TCP flow.
struct WireDirection
{
    qint64 packets = 0;
    qint64 bytes = 0; ///< of payload, retransmissions not counted twice
    qint64 retransmissions = 0;
    qint64 largestSegment = 0; ///< payload bytes of the largest segment seen
    qint64 largestAcked = 0;   ///< … of the largest one that the other side acknowledged
    qint64 ackedBytes = 0;     ///< how far the other side acknowledged
    qint64 missingBytes = 0;   ///< before bytes that did arrive
    qint64 zeroWindows = 0;
    std::optional<qint64> maximumSegment; ///< as this side announced it in its SYN
    std::optional<qint64> ttl;            ///< or hop limit, of its packets other than resets

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("packets", self.packets);
        visit("bytes", self.bytes);
        visit("retransmissions", self.retransmissions);
        visit("largest_segment", self.largestSegment);
        visit("largest_acked", self.largestAcked);
        visit("acked_bytes", self.ackedBytes);
        visit("missing_bytes", self.missingBytes);
        visit("zero_windows", self.zeroWindows);
        visit("maximum_segment", self.maximumSegment);
        visit("ttl", self.ttl);
    }
    bool operator==(const WireDirection &) const = default;
};

struct WireReset
{
    QString by; ///< "client|server": whose address it carries
    std::optional<qint64> ttl;
    std::optional<qint64> usualTtl; ///< of that side's other packets; empty: there were none
    double atMs = 0;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("by", self.by);
        visit("ttl", self.ttl);
        visit("usual_ttl", self.usualTtl);
        visit("at_ms", self.atMs);
    }
    bool operator==(const WireReset &) const = default;
};

struct WireCertificateFacts
{
    QString subject;
    QString issuer;
    QString sha256;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("subject", self.subject);
        visit("issuer", self.issuer);
        visit("sha256", self.sha256);
    }
    bool operator==(const WireCertificateFacts &) const = default;
};

/// What of a TLS handshake is sent in the clear.
struct WireTls
{
    QString serverName;
    QStringList offeredVersions;
    QStringList offeredProtocols;
    qint64 clientHelloBytes = 0;
    std::optional<double> clientHelloMs;
    std::optional<double> serverHelloMs;
    QString version; ///< that the server chose
    QString cipher;
    QString clientAlert; ///< name of the first alert in the clear
    QString serverAlert;
    QList<WireCertificateFacts> certificates; ///< TLS 1.2 and older, as sent

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("server_name", self.serverName);
        visit("offered_versions", self.offeredVersions);
        visit("offered_protocols", self.offeredProtocols);
        visit("client_hello_bytes", self.clientHelloBytes);
        visit("client_hello_ms", self.clientHelloMs);
        visit("server_hello_ms", self.serverHelloMs);
        visit("version", self.version);
        visit("cipher", self.cipher);
        visit("client_alert", self.clientAlert);
        visit("server_alert", self.serverAlert);
        visit("certificates", self.certificates);
    }
    bool operator==(const WireTls &) const = default;
};

struct WireConnect
{
    QString target;
    double atMs = 0;
    bool credentialsSent = false;
    std::optional<qint64> status;
    QString reason;
    QStringList authentication;
    std::optional<double> answerMs;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("target", self.target);
        visit("at_ms", self.atMs);
        visit("credentials_sent", self.credentialsSent);
        visit("status", self.status);
        visit("reason", self.reason);
        visit("authentication", self.authentication);
        visit("answer_ms", self.answerMs);
    }
    bool operator==(const WireConnect &) const = default;
};

/// A TCP connection to a target or to the proxy.
struct WireFlow
{
    QString role; ///< "target|proxy"
    QString client;
    QString server;
    QString host; ///< the name it was for, as far as packets or DNS tell
    double startedMs = 0;
    double endedMs = 0;
    std::optional<double> handshakeMs; ///< SYN to the client's ACK
    qint64 synRetransmissions = 0;
    bool answered = false;         ///< a SYN-ACK came
    bool beginningMissing = false; ///< it was open before the capture
    WireDirection fromClient;
    WireDirection fromServer;
    std::optional<WireReset> reset;
    QString closedBy; ///< "client|server": who sent the first FIN
    std::optional<double> closedMs;
    std::optional<WireConnect> connect;
    std::optional<WireTls> tls;

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("role", self.role);
        visit("client", self.client);
        visit("server", self.server);
        visit("host", self.host);
        visit("started_ms", self.startedMs);
        visit("ended_ms", self.endedMs);
        visit("handshake_ms", self.handshakeMs);
        visit("syn_retransmissions", self.synRetransmissions);
        visit("answered", self.answered);
        visit("beginning_missing", self.beginningMissing);
        visit("from_client", self.fromClient);
        visit("from_server", self.fromServer);
        visit("reset", self.reset);
        visit("closed_by", self.closedBy);
        visit("closed_ms", self.closedMs);
        visit("connect", self.connect);
        visit("tls", self.tls);
    }
    bool operator==(const WireFlow &) const = default;
};

struct WireDns
{
    QString name;
    QString type;
    QString server;
    bool overTcp = false;
    double askedMs = 0;
    qint64 questions = 1;           ///< repeated ones counted
    std::optional<double> answerMs; ///< after the first question; empty: no answer came
    QString rcode;
    QStringList addresses;
    QStringList aliases;
    bool truncated = false;
    qint64 differentAnswers = 0; ///< further answers to the same question that said something else

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("server", self.server);
        visit("over_tcp", self.overTcp);
        visit("asked_ms", self.askedMs);
        visit("questions", self.questions);
        visit("answer_ms", self.answerMs);
        visit("rcode", self.rcode);
        visit("addresses", self.addresses);
        visit("aliases", self.aliases);
        visit("truncated", self.truncated);
        visit("different_answers", self.differentAnswers);
    }
    bool operator==(const WireDns &) const = default;
};

/// Something noteworthy, with its evidence.
struct WireFinding
{
    QString token;   ///< snake_case; the list stands at findingTokens()
    QString client;  ///< "address:port", empty where it does not belong to a flow
    QString address; ///< of the other side: "address:port" of the server, router or name server
    std::optional<double> atMs;
    QString detail; ///< a few words with the numbers

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("token", self.token);
        visit("client", self.client);
        visit("address", self.address);
        visit("at_ms", self.atMs);
        visit("detail", self.detail);
    }
    bool operator==(const WireFinding &) const = default;
};

/// One arrow of the sequence picture.
struct WireEvent
{
    double atMs = 0;
    QString from; ///< "client|target|proxy|resolver|router"
    QString to;
    QString
        what; ///< "syn|syn_ack|ack|client_hello|server_hello|certificate|alert|encrypted|connect|
              ///< connect_answer|dns_query|dns_answer|retransmission|fin|rst|icmp"
    QString detail;
    qint64 flow = -1; ///< index into WireFacts::flows, -1 for DNS and ICMP

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("at_ms", self.atMs);
        visit("from", self.from);
        visit("to", self.to);
        visit("what", self.what);
        visit("detail", self.detail);
        visit("flow", self.flow);
    }
    bool operator==(const WireEvent &) const = default;
};

struct WireFacts
{
    QDateTime started; ///< first packet
    QDateTime ended;
    qint64 packets = 0;          ///< in the file
    qint64 packetsForTarget = 0; ///< of the flows, questions and messages below
    qint64 duplicates = 0;       ///< the same packet, captured at another place as well
    bool complete = true;        ///< nothing lost, wrapped or unreadable: absence means something
    QList<WireFlow> flows;
    QList<WireDns> dns;
    QList<WireFinding> findings;
    QList<WireEvent> events; ///< in order of time
    qint64 leftOut = 0;      ///< flows, questions and events beyond the bounds

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("started", self.started);
        visit("ended", self.ended);
        visit("packets", self.packets);
        visit("packets_for_target", self.packetsForTarget);
        visit("duplicates", self.duplicates);
        visit("complete", self.complete);
        visit("flows", self.flows);
        visit("dns", self.dns);
        visit("findings", self.findings);
        visit("events", self.events);
        visit("left_out", self.leftOut);
    }
    bool operator==(const WireFacts &) const = default;

    QJsonObject toJson() const;
    /// Empty when \a json is none of ours.
    static std::optional<WireFacts> fromJson(const QJsonObject &json);
};

/// Every token that a finding can have, with "<…>" where a name or a number stands.
QStringList findingTokens();

} // namespace ecs
