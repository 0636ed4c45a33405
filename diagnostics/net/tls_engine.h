// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace ecs {

/// The system's TLS client without a socket: bytes in, bytes out. So that every byte's direction
/// and time is known, and the library's own error numbers are kept. Checks no certificate (the
/// chain is handed out and judged by the caller), sends none, resumes no session. OpenSSL on Linux,
/// Schannel on Windows; protocol versions and ciphers are the system's own policy. Not thread-safe.
class TlsEngine
{
public:
    virtual ~TlsEngine() = default;

    enum class State { Handshaking, Open, Closed, Failed };

    /// Takes what the peer sent. In Handshaking the first call (with nothing) makes the
    /// ClientHello.
    virtual State feed(QByteArrayView fromPeer) = 0;
    /// Encrypts; only when Open.
    virtual bool write(QByteArrayView plain) = 0;
    /// What must go to the peer now; taken.
    virtual QByteArray takeOutgoing() = 0;
    /// Decrypted bytes; taken.
    virtual QByteArray takePlain() = 0;

    virtual QString protocol() const = 0; ///< "TLSv1.3"
    virtual QString cipher() const = 0;
    virtual QString alpn() const = 0;
    virtual QList<QByteArray> peerChainDer() const = 0; ///< as sent, leaf first, at most 16
    /// Why it failed: the library's text and code, and the alert if the peer sent one.
    virtual QString error() const = 0;
    /// True when the peer refused by an alert (and not by closing or by sending something else).
    virtual bool peerSentAlert() const = 0;
};

/// \a serverName is the SNI (left out for an address). Null with the library's text in \a error if
/// it cannot start.
std::unique_ptr<TlsEngine> createTlsEngine(const QString &serverName, QString *error);

/// "openssl" or "schannel".
QString tlsEngineName();

} // namespace ecs
