// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/capture/wire/ip_address.h"

#include <QByteArray>
#include <QList>

namespace ecs::test {

/// A packet as a capture would hold it, with a time in milliseconds.
struct MadePacket
{
    double ms = 0;
    QByteArray bytes;
    quint16 linkType = linktype::ethernet;

    CapturedPacket captured() const
    {
        CapturedPacket packet;
        packet.timeNs = 1'700'000'000'000'000'000 + qint64(ms * 1e6);
        packet.linkType = linkType;
        packet.bytes = {reinterpret_cast<const quint8 *>(bytes.constData()),
                        std::size_t(bytes.size())};
        packet.originalLength = quint32(bytes.size());
        return packet;
    }
};

inline QByteArray be(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = bytes - 1; i >= 0; --i)
        out.append(char(value >> (8 * i)));
    return out;
}

inline QByteArray addressBytes(const IpAddress &address)
{
    return {reinterpret_cast<const char *>(address.bytes.data()), address.v6 ? 16 : 4};
}

inline Endpoint endpoint(const char *address, quint16 port)
{
    return {*IpAddress::fromText(QString::fromLatin1(address)), port};
}

/// An IP packet with the given transport bytes, behind an Ethernet header.
inline QByteArray ipPacket(const IpAddress &from, const IpAddress &to, int protocol,
                           const QByteArray &transport, int ttl = 64, int identification = 0)
{
    const QByteArray ethernet = QByteArray(12, '\x02') + be(from.v6 ? 0x86DD : 0x0800, 2);
    if (from.v6)
        return QByteArray(ethernet + be(0x60000000, 4) + be(quint64(transport.size()), 2) +
                          be(quint64(protocol), 1) + be(quint64(ttl), 1) + addressBytes(from) +
                          addressBytes(to) + transport);
    return QByteArray(ethernet + be(0x4500, 2) + be(quint64(transport.size()) + 20, 2) +
                      be(quint64(identification), 2) + be(0x4000, 2) + be(quint64(ttl), 1) +
                      be(quint64(protocol), 1) + be(0, 2) + addressBytes(from) + addressBytes(to) +
                      transport);
}

enum TcpFlag { Fin = 1, Syn = 2, Rst = 4, Ack = 16 };

/// One side of a made TCP connection.
class Peer
{
public:
    Peer(const Endpoint &at, quint32 sequence, int hops)
        : self(at)
        , next(sequence)
        , ttl(hops)
    {
    }
    Endpoint self;
    quint32 next;
    int ttl;
};

/// Builds a connection packet by packet; keeps the numbers right.
class Conversation
{
public:
    Conversation(const Endpoint &client, const Endpoint &server)
        : m_client(client, 1000, 64)
        , m_server(server, 900000, 50)
    {
    }

    /// \a again: does not move the sequence numbers.
    void send(double ms, bool fromClient, int flags, const QByteArray &payload = {}, int ttl = 0,
              bool again = false, int window = 64000)
    {
        Peer &from = fromClient ? m_client : m_server;
        Peer &to = fromClient ? m_server : m_client;
        const quint32 sequence = again ? quint32(from.next - quint32(payload.size()) -
                                                 ((flags & (Syn | Fin)) != 0 ? 1 : 0))
                                       : from.next;
        const bool syn = (flags & Syn) != 0;
        const QByteArray options = syn ? QByteArray::fromHex("020405b4") : QByteArray();
        const QByteArray tcp = be(from.self.port, 2) + be(to.self.port, 2) + be(sequence, 4) +
                               be((flags & Ack) != 0 ? to.next : 0, 4) + be(syn ? 0x60 : 0x50, 1) +
                               be(quint64(flags), 1) + be(quint64(window), 2) + be(0, 4) + options +
                               payload;
        packets.append({ms, ipPacket(from.self.address, to.self.address, 6, tcp,
                                     ttl != 0 ? ttl : from.ttl, ++m_identification)});
        if (!again)
            from.next += quint32(payload.size()) + ((flags & (Syn | Fin)) != 0 ? 1 : 0);
    }

    void open(double ms)
    {
        send(ms, true, Syn);
        send(ms + 10, false, Syn | Ack);
        send(ms + 11, true, Ack);
    }

    /// Skips bytes of the server's, as if they had been lost.
    void loseFromServer(quint32 bytes) { m_server.next += bytes; }

    QList<MadePacket> packets;

private:
    Peer m_client;
    Peer m_server;
    int m_identification = 0;
};

inline QByteArray tlsRecord(int type, const QByteArray &body)
{
    return QByteArray(be(quint64(type), 1) + be(0x0301, 2) + be(quint64(body.size()), 2) + body);
}

inline QByteArray handshakeMessage(int type, const QByteArray &body)
{
    return QByteArray(be(quint64(type), 1) + be(quint64(body.size()), 3) + body);
}

inline QByteArray clientHello(const QByteArray &serverName, qsizetype padding = 0)
{
    const QByteArray name = be(0, 1) + be(quint64(serverName.size()), 2) + serverName;
    QByteArray extensions =
        be(0, 2) + be(quint64(name.size()) + 2, 2) + be(quint64(name.size()), 2) + name;
    extensions += QByteArray::fromHex("002b0005040304") + QByteArray::fromHex("0303");
    extensions += QByteArray::fromHex("0010000b000908") + "http/1.1";
    if (padding > 0)
        extensions += be(21, 2) + be(quint64(padding), 2) + QByteArray(padding, '\0');
    const QByteArray body = be(0x0303, 2) + QByteArray(32, 'r') + be(0, 1) +
                            QByteArray::fromHex("00021301") + QByteArray::fromHex("0100") +
                            be(quint64(extensions.size()), 2) + extensions;
    return tlsRecord(22, handshakeMessage(1, body));
}

inline QByteArray serverHello(bool tls13)
{
    const QByteArray extensions = tls13 ? QByteArray::fromHex("002b00020304") : QByteArray();
    const QByteArray body = be(0x0303, 2) + QByteArray(32, 's') + be(0, 1) +
                            QByteArray::fromHex(tls13 ? "130100" : "c02f00") +
                            be(quint64(extensions.size()), 2) + extensions;
    return tlsRecord(22, handshakeMessage(2, body));
}

/// The skeleton of a certificate: version, serial, algorithm, issuer, validity, subject. Names of
/// at most 60 bytes.
inline QByteArray madeCertificate(const QByteArray &issuer, const QByteArray &subject)
{
    const auto wrap = [](char tag, const QByteArray &content) {
        return QByteArray(QByteArray(1, tag) +
                          (content.size() < 128 ? QByteArray() : QByteArray(1, '\x81')) +
                          QByteArray(1, char(content.size())) + content);
    };
    const auto name = [&](const QByteArray &text) {
        const QByteArray pair =
            wrap('\x30', wrap('\x06', QByteArray::fromHex("550403")) + wrap('\x0C', text));
        return wrap('\x30', wrap('\x31', pair));
    };
    const QByteArray body = wrap('\xA0', QByteArray::fromHex("020102")) + wrap('\x02', "1") +
                            wrap('\x30', "") + name(issuer) + wrap('\x30', "") + name(subject);
    return wrap('\x30', wrap('\x30', body));
}

/// The certificate message of TLS 1.2.
inline QByteArray certificateRecord(const QList<QByteArray> &certificates)
{
    QByteArray list;
    for (const QByteArray &der : certificates)
        list += be(quint64(der.size()), 3) + der;
    return tlsRecord(22, handshakeMessage(11, be(quint64(list.size()), 3) + list));
}

inline QByteArray alert(int level, int code)
{
    return tlsRecord(21, QByteArray(be(quint64(level), 1) + be(quint64(code), 1)));
}

inline QByteArray dnsName(const QByteArray &name)
{
    QByteArray out;
    for (const QByteArray &label : name.split('.'))
        out += be(quint64(label.size()), 1) + label;
    return QByteArray(out + be(0, 1));
}

inline QByteArray dnsMessage(quint16 id, const QByteArray &name, int type, int flags,
                             const QList<QByteArray> &answers = {})
{
    QByteArray out = be(id, 2) + be(quint64(flags), 2) + be(1, 2) + be(quint64(answers.size()), 2) +
                     be(0, 4) + dnsName(name) + be(quint64(type), 2) + be(1, 2);
    for (const QByteArray &answer : answers)
        out += be(0xC00C, 2) + answer;
    return out;
}

inline QByteArray addressAnswer(const IpAddress &address)
{
    const QByteArray data = addressBytes(address);
    return QByteArray(be(address.v6 ? 28 : 1, 2) + be(1, 2) + be(60, 4) +
                      be(quint64(data.size()), 2) + data);
}

inline MadePacket udp(double ms, const Endpoint &from, const Endpoint &to,
                      const QByteArray &payload)
{
    const QByteArray datagram =
        be(from.port, 2) + be(to.port, 2) + be(quint64(payload.size()) + 8, 2) + be(0, 2) + payload;
    return {ms, ipPacket(from.address, to.address, 17, datagram)};
}

/// An ICMP or ICMPv6 error about \a packet (made by ipPacket()).
inline MadePacket icmpError(double ms, const IpAddress &router, const IpAddress &to, int type,
                            int code, const QByteArray &packet, int mtu = 0)
{
    const QByteArray quoted = packet.mid(14, to.v6 ? 48 : 28);
    const QByteArray icmp =
        be(quint64(type), 1) + be(quint64(code), 1) + be(0, 2) + be(quint64(mtu), 4) + quoted;
    return {ms, ipPacket(router, to, to.v6 ? 58 : 1, icmp)};
}

/// The ends of the connections in most tests.
inline const Endpoint &client()
{
    static const Endpoint at = endpoint("10.0.0.5", 50000);
    return at;
}
inline const Endpoint &server()
{
    static const Endpoint at = endpoint("20.190.1.1", 443);
    return at;
}
inline const Endpoint &proxy()
{
    static const Endpoint at = endpoint("10.0.0.9", 8080);
    return at;
}

} // namespace ecs::test
