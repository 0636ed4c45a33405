// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/tls_scanner.h"

#include "diagnostics/model/plain_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace ecs {

namespace {

enum RecordType { ChangeCipherSpec = 20, Alert = 21, Handshake = 22, ApplicationData = 23 };

constexpr qsizetype recordHeaderSize = 5;
constexpr std::size_t largestRecord = 16384 + 2048;
constexpr qsizetype mostHandshakeBytes = qsizetype{32} * 1024;
constexpr int mostListEntries = 32;
constexpr int mostCertificates = 10;
constexpr int mostAlerts = 8;

bool isReserved(quint16 value) // sent to keep receivers tolerant (RFC 8701)
{
    return (value & 0x0F0FU) == 0x0A0A && (value >> 8U) == (value & 0xFFU);
}

Bytes bytesOf(const QByteArray &array)
{
    return {reinterpret_cast<const quint8 *>(array.constData()), std::size_t(array.size())};
}

QByteArrayView viewOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

QString tlsVersionName(quint16 version)
{
    switch (version) {
    case 0x0300:
        return QStringLiteral("SSL 3.0");
    case 0x0301:
        return QStringLiteral("TLS 1.0");
    case 0x0302:
        return QStringLiteral("TLS 1.1");
    case 0x0303:
        return QStringLiteral("TLS 1.2");
    case 0x0304:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("0x%1").arg(version, 4, 16, QLatin1Char('0'));
    }
}

QString tlsAlertName(int code)
{
    struct Row
    {
        int code;
        const char *name;
    };
    static constexpr Row rows[] = {
        {0, "close_notify"},
        {10, "unexpected_message"},
        {20, "bad_record_mac"},
        {22, "record_overflow"},
        {40, "handshake_failure"},
        {42, "bad_certificate"},
        {43, "unsupported_certificate"},
        {44, "certificate_revoked"},
        {45, "certificate_expired"},
        {46, "certificate_unknown"},
        {47, "illegal_parameter"},
        {48, "unknown_ca"},
        {49, "access_denied"},
        {50, "decode_error"},
        {51, "decrypt_error"},
        {70, "protocol_version"},
        {71, "insufficient_security"},
        {80, "internal_error"},
        {86, "inappropriate_fallback"},
        {90, "user_canceled"},
        {109, "missing_extension"},
        {110, "unsupported_extension"},
        {112, "unrecognized_name"},
        {113, "bad_certificate_status_response"},
        {116, "certificate_required"},
        {120, "no_application_protocol"},
    };
    for (const Row &row : rows)
        if (row.code == code)
            return QLatin1String(row.name);
    return QStringLiteral("alert_%1").arg(code);
}

void TlsScanner::feed(Bytes bytes)
{
    while (!bytes.empty() && !m_broken) {
        if (m_header.size() < recordHeaderSize) {
            const auto count =
                std::min(std::size_t(recordHeaderSize - m_header.size()), bytes.size());
            m_header.append(viewOf(bytes.first(count)));
            bytes = bytes.subspan(count);
            m_fed += qint64(count);
            if (m_header.size() == recordHeaderSize && !startRecord()) {
                m_broken = true;
                return;
            }
            if (m_header.size() == recordHeaderSize && m_bodyLeft == 0)
                endRecord();
            continue;
        }
        const std::size_t count = std::min(m_bodyLeft, bytes.size());
        feedBody(bytes.first(count));
        bytes = bytes.subspan(count);
        m_bodyLeft -= count;
        m_fed += qint64(count);
        if (m_bodyLeft == 0)
            endRecord();
    }
}

bool TlsScanner::startRecord()
{
    const Bytes header = bytesOf(m_header);
    m_type = header[0];
    m_bodyLength = be16(header.data() + 3);
    m_bodyLeft = m_bodyLength;
    if (m_type < ChangeCipherSpec || m_type > 24 || header[1] != 3 || m_bodyLength > largestRecord)
        return false;
    m_sawRecord = true;
    m_body.clear();
    return true;
}

void TlsScanner::feedBody(Bytes part)
{
    if (m_encrypted)
        return;
    if (m_type == Handshake && m_messages.size() < mostHandshakeBytes)
        m_messages.append(viewOf(part));
    else if (m_type == Alert && m_body.size() < 2)
        m_body.append(viewOf(part));
}

void TlsScanner::endRecord()
{
    m_header.clear();
    // Behind it a client speaks in the clear only to say hello once more, or to give up (TLS 1.3).
    constexpr std::size_t clearAlert = 2;
    if (m_changed && ((m_type == Alert && m_bodyLength != clearAlert) ||
                      (m_type == Handshake && !startsClientHello())))
        m_encrypted = true;
    if (m_type == ApplicationData || (m_encrypted && m_type != ChangeCipherSpec)) {
        // TLS 1.3 has no other sign of where encryption starts.
        m_encrypted = true;
        if (encryptedRecords++ == 0) {
            firstEncryptedLength = int(m_bodyLength);
            firstEncryptedType = m_type;
        }
        lastEncryptedType = m_type;
        m_messages.clear();
        return;
    }
    if (encryptedRecords == 0)
        m_clear = m_fed;
    switch (m_type) {
    case ChangeCipherSpec:
        // In TLS 1.3 it means nothing, and more may follow in the clear (a second ClientHello).
        if (serverHello ? serverHello->version != QLatin1String("TLS 1.3") : !clientHello)
            m_encrypted = true;
        m_changed = clientHello.has_value();
        break;
    case Handshake:
        readMessages();
        break;
    case Alert:
        if (m_body.size() == 2 && alerts.size() < mostAlerts)
            alerts.append({quint8(m_body[0]), quint8(m_body[1])});
        break;
    default:
        break;
    }
}

bool TlsScanner::startsClientHello() const
{
    const Bytes bytes = bytesOf(m_messages);
    return bytes.size() >= 4 && bytes[0] == 1 && be24(bytes.data() + 1) >= bytes.size() - 4 &&
           be24(bytes.data() + 1) < std::size_t(mostHandshakeBytes);
}

void TlsScanner::readMessages()
{
    Bytes rest = bytesOf(m_messages);
    while (rest.size() >= 4) {
        const std::size_t length = be24(rest.data() + 1);
        if (rest.size() - 4 < length)
            break;
        readMessage(rest[0], rest.subspan(4, length));
        rest = rest.subspan(4 + length);
    }
    m_messages = viewOf(rest).toByteArray();
}

void TlsScanner::readMessage(quint8 type, Bytes body)
{
    if (type == 1 && !clientHello)
        readClientHello(body);
    else if (type == 2 && (!serverHello || serverHello->retry))
        readServerHello(body);
    else if (type == 11 && certificates.isEmpty())
        readCertificates(body);
}

void TlsScanner::readClientHello(Bytes body)
{
    ByteReader reader(body);
    ClientHelloFacts facts;
    facts.size = body.size() + 4;
    const quint16 legacyVersion = reader.u16();
    reader.skip(32);
    reader.skip(reader.u8());
    reader.skip(reader.u16());
    reader.skip(reader.u8());
    if (!reader.ok())
        return;
    ByteReader extensions(reader.takeUpTo(reader.u16()));
    while (extensions.remaining() >= 4) {
        const quint16 type = extensions.u16();
        ByteReader data(extensions.take(extensions.u16()));
        if (!extensions.ok())
            break;
        if (type == 0) { // server name
            data.skip(2);
            if (data.u8() == 0)
                facts.serverName = plainLine(viewOf(data.take(data.u16())), 255).toLower();
        } else if (type == 16) { // application protocols
            data.skip(2);
            while (data.remaining() > 0 && facts.protocols.size() < mostListEntries)
                facts.protocols.append(plainLine(viewOf(data.take(data.u8())), 64));
        } else if (type == 43) { // versions
            data.skip(1);
            while (data.remaining() >= 2 && facts.versions.size() < mostListEntries) {
                const quint16 version = data.u16();
                if (!isReserved(version))
                    facts.versions.append(tlsVersionName(version));
            }
        }
    }
    if (facts.versions.isEmpty())
        facts.versions.append(tlsVersionName(legacyVersion));
    clientHello = facts;
}

void TlsScanner::readServerHello(Bytes body)
{
    // The random of a HelloRetryRequest (RFC 8446, 4.1.3)
    static constexpr std::array<quint8, 32> retryRandom{
        0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C,
        0x02, 0x1E, 0x65, 0xB8, 0x91, 0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB,
        0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C};
    ByteReader reader(body);
    ServerHelloFacts facts;
    quint16 version = reader.u16();
    const Bytes random = reader.take(32);
    reader.skip(reader.u8());
    const quint16 cipher = reader.u16();
    reader.skip(1);
    if (!reader.ok())
        return;
    facts.retry = std::equal(random.begin(), random.end(), retryRandom.begin(), retryRandom.end());
    ByteReader extensions(reader.takeUpTo(reader.u16()));
    while (extensions.remaining() >= 4) {
        const quint16 type = extensions.u16();
        ByteReader data(extensions.take(extensions.u16()));
        if (type == 43 && data.remaining() == 2)
            version = data.u16();
    }
    facts.version = tlsVersionName(version);
    facts.cipher = QStringLiteral("0x%1").arg(cipher, 4, 16, QLatin1Char('0'));
    serverHello = facts;
}

void TlsScanner::readCertificates(Bytes body)
{
    ByteReader reader(body);
    ByteReader list(reader.takeUpTo(reader.u24()));
    while (list.remaining() >= 3 && certificates.size() < mostCertificates) {
        const Bytes der = list.take(list.u24());
        if (der.empty())
            break;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(viewOf(der));
        certificates.append(
            {readCertificateNames(der), QString::fromLatin1(hash.result().toHex())});
    }
}

} // namespace ecs
