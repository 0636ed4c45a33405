// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/wire/certificate_names.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

struct ClientHelloFacts
{
    QString serverName;    ///< made plain; empty: none sent
    QStringList versions;  ///< "TLS 1.3", …
    QStringList protocols; ///< ALPN
    std::size_t size = 0;  ///< of the message
};

struct ServerHelloFacts
{
    QString version;
    QString cipher;     ///< "0x1301"
    bool retry = false; ///< a HelloRetryRequest
};

struct TlsAlertFacts
{
    int level = 0; ///< 1 warning, 2 fatal
    int code = 0;
};

struct WireCertificate
{
    CertificateNames names;
    QString sha256;
};

/// Follows the TLS records of one direction of a connection: everything that is sent in the clear
/// up to the point where encryption starts, and how many encrypted records follow. Constant memory.
class TlsScanner
{
public:
    /// The next bytes of the stream, without gaps.
    void feed(Bytes bytes);

    bool isTls() const { return m_sawRecord; }
    /// Bytes from the stream's start to the end of the last whole record that was sent in the
    /// clear, before the first encrypted one.
    qint64 clearLength() const { return m_clear; }
    bool broken() const { return m_broken; } ///< what came is no TLS

    std::optional<ClientHelloFacts> clientHello;
    std::optional<ServerHelloFacts> serverHello;
    QList<WireCertificate> certificates;
    QList<TlsAlertFacts> alerts; ///< in the clear
    qint64 encryptedRecords = 0;
    int firstEncryptedLength = 0;
    int firstEncryptedType = 0;
    int lastEncryptedType = 0;

private:
    bool startRecord();
    void feedBody(Bytes part);
    void endRecord();
    bool startsClientHello() const;
    void readMessages();
    void readMessage(quint8 type, Bytes body);
    void readClientHello(Bytes body);
    void readServerHello(Bytes body);
    void readCertificates(Bytes body);

    qint64 m_fed = 0;
    qint64 m_clear = 0;
    bool m_broken = false;
    bool m_sawRecord = false;
    bool m_encrypted = false;
    bool m_changed = false; ///< a client's ChangeCipherSpec came, which may mean nothing
    QByteArray m_header;    ///< of the record that is being read
    int m_type = 0;
    std::size_t m_bodyLength = 0;
    std::size_t m_bodyLeft = 0;
    QByteArray m_messages; ///< handshake bytes not yet read
    QByteArray m_body;     ///< of an alert
};

/// "TLS 1.2" for 0x0303; "0x…" for what has no name.
QString tlsVersionName(quint16 version);
/// "unknown_ca", …, or "alert_99".
QString tlsAlertName(int code);

} // namespace ecs
