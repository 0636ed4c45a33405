// SPDX-License-Identifier: MIT
// Schannel, the TLS library that Windows' own programs use: what it cannot do here, Defender cannot
// do either.
// https://learn.microsoft.com/windows/win32/secauthn/creating-a-secure-connection-using-schannel
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/tls_engine.h"

#include <QHostAddress>

#define SECURITY_WIN32
#define SCHANNEL_USE_BLACKLISTS // for SCH_CREDENTIALS, which alone gives TLS 1.3
#include <windows.h>
#include <subauth.h>
#include <wincrypt.h>
#include <algorithm>
#include <array>
#include <schannel.h>
#include <security.h>

namespace ecs {

namespace {

constexpr int maxChain = 16;
constexpr qsizetype maxPending =
    512 * 1024; ///< undecoded bytes held; a TLS record has at most 18 KiB
constexpr ULONG requestFlags = ISC_REQ_SEQUENCE_DETECT | ISC_REQ_REPLAY_DETECT |
                               ISC_REQ_CONFIDENTIALITY | ISC_REQ_ALLOCATE_MEMORY | ISC_REQ_STREAM |
                               ISC_REQ_MANUAL_CRED_VALIDATION | ISC_REQ_USE_SUPPLIED_CREDS;

struct StatusName
{
    SECURITY_STATUS status;
    const char *name;
    const char *text;
};

constexpr StatusName statusNames[] = {
    {SEC_E_ALGORITHM_MISMATCH, "SEC_E_ALGORITHM_MISMATCH",
     "no common protocol version or cipher suite"},
    {SEC_E_UNSUPPORTED_FUNCTION, "SEC_E_UNSUPPORTED_FUNCTION",
     "the peer uses a protocol version that is switched off here"},
    {SEC_E_INVALID_TOKEN, "SEC_E_INVALID_TOKEN", "what the peer sent is no TLS"},
    {SEC_E_ILLEGAL_MESSAGE, "SEC_E_ILLEGAL_MESSAGE",
     "the peer sent an alert or an unexpected message"},
    {SEC_E_DECRYPT_FAILURE, "SEC_E_DECRYPT_FAILURE", "a message could not be decrypted"},
    {SEC_E_MESSAGE_ALTERED, "SEC_E_MESSAGE_ALTERED", "a message was altered on its way"},
    {SEC_E_INTERNAL_ERROR, "SEC_E_INTERNAL_ERROR",
     "the local security authority cannot be contacted"},
    {SEC_E_NO_CREDENTIALS, "SEC_E_NO_CREDENTIALS", "no credentials are available"},
    {SEC_E_INCOMPLETE_CREDENTIALS, "SEC_E_INCOMPLETE_CREDENTIALS",
     "the server asks for a client certificate"},
    {SEC_E_UNTRUSTED_ROOT, "SEC_E_UNTRUSTED_ROOT", "the chain ends in a root that is not trusted"},
    {SEC_E_CERT_UNKNOWN, "SEC_E_CERT_UNKNOWN", "the certificate could not be processed"},
    {SEC_E_CERT_EXPIRED, "SEC_E_CERT_EXPIRED", "the certificate has expired"},
    {SEC_E_WRONG_PRINCIPAL, "SEC_E_WRONG_PRINCIPAL", "the certificate is for another name"},
    {SEC_E_INSUFFICIENT_MEMORY, "SEC_E_INSUFFICIENT_MEMORY", "not enough memory"},
};

QString statusText(SECURITY_STATUS status)
{
    const QString number =
        QStringLiteral("0x%1").arg(static_cast<quint32>(status), 8, 16, QLatin1Char('0')).toUpper();
    for (const StatusName &row : statusNames)
        if (row.status == status)
            return QStringLiteral("%1 (%2): %3")
                .arg(QLatin1String(row.name), number, QLatin1String(row.text));
    return QStringLiteral("Schannel error %1").arg(number);
}

SecBuffer bufferOf(ULONG type, void *bytes, qsizetype size)
{
    return {static_cast<ULONG>(size), type, bytes};
}

/// An allocation that Schannel made.
struct ContextBuffer
{
    SecBuffer buffer = {0, SECBUFFER_TOKEN, nullptr};
    ~ContextBuffer()
    {
        if (buffer.pvBuffer)
            ::FreeContextBuffer(buffer.pvBuffer);
    }
};

QByteArray alpnHttp11()
{
    static constexpr char protocol[] = "\x08http/1.1";
    constexpr USHORT listSize = sizeof protocol - 1;
    const ULONG extension = SecApplicationProtocolNegotiationExt_ALPN;
    const ULONG rest = sizeof extension + sizeof listSize + listSize;
    QByteArray bytes;
    bytes.append(reinterpret_cast<const char *>(&rest), sizeof rest);
    bytes.append(reinterpret_cast<const char *>(&extension), sizeof extension);
    bytes.append(reinterpret_cast<const char *>(&listSize), sizeof listSize);
    bytes.append(protocol, listSize);
    return bytes;
}

QByteArray derOf(PCCERT_CONTEXT certificate)
{
    return {reinterpret_cast<const char *>(certificate->pbCertEncoded),
            static_cast<qsizetype>(certificate->cbCertEncoded)};
}

class SchannelEngine final : public TlsEngine
{
public:
    ~SchannelEngine() override
    {
        if (m_hasContext)
            ::DeleteSecurityContext(&m_context);
        if (m_hasCredentials)
            ::FreeCredentialsHandle(&m_credentials);
    }

    bool start(const QString &serverName, QString *failure)
    {
        // Only names are named to the server (RFC 6066); not every version leaves addresses out.
        if (QHostAddress(serverName).isNull())
            m_serverName = serverName.toStdWString();
        const SECURITY_STATUS status = acquire();
        m_hasCredentials = status == SEC_E_OK;
        if (!m_hasCredentials)
            *failure = statusText(status);
        return m_hasCredentials;
    }

    State feed(QByteArrayView fromPeer) override
    {
        if (m_state == State::Closed || m_state == State::Failed)
            return m_state;
        if (m_pending.size() + fromPeer.size() > maxPending) {
            fail(SEC_E_INVALID_TOKEN);
            return m_state;
        }
        m_pending.append(fromPeer.data(), fromPeer.size());
        if (isNoTls()) {
            fail(SEC_E_INVALID_TOKEN);
            return m_state;
        }
        if (m_state == State::Handshaking && (!m_hasContext || !m_pending.isEmpty()))
            handshake();
        if (m_state == State::Open && !m_pending.isEmpty())
            decrypt();
        return m_state;
    }

    bool write(QByteArrayView plain) override;
    QByteArray takeOutgoing() override { return std::exchange(m_toPeer, {}); }
    QByteArray takePlain() override { return std::exchange(m_plain, {}); }
    QString protocol() const override;
    QString cipher() const override;
    QString alpn() const override;
    QList<QByteArray> peerChainDer() const override;
    QString error() const override { return m_error; }
    bool peerSentAlert() const override { return m_peerAlert; }

private:
    SECURITY_STATUS acquire();
    void handshake();
    bool handshakeStep();
    void decrypt();
    void fail(SECURITY_STATUS status)
    {
        m_state = State::Failed;
        m_error = statusText(status);
    }
    void noteAlert();
    bool isNoTls() const;

    std::wstring m_serverName; ///< empty: none is sent
    CredHandle m_credentials = {};
    CtxtHandle m_context = {};
    bool m_hasCredentials = false;
    bool m_hasContext = false;
    State m_state = State::Handshaking;
    bool m_peerAlert = false;
    QString m_error;
    QByteArray m_pending; ///< from the peer, not yet understood
    QByteArray m_toPeer;
    QByteArray m_plain;
    SecPkgContext_StreamSizes m_sizes = {};
};

SECURITY_STATUS SchannelEngine::acquire()
{
    auto *package = const_cast<wchar_t *>(UNISP_NAME_W);
    const auto ask = [&](void *credentials) {
        return ::AcquireCredentialsHandleW(nullptr, package, SECPKG_CRED_OUTBOUND, nullptr,
                                           credentials, nullptr, nullptr, &m_credentials, nullptr);
    };
    // No protocol is named anywhere: the versions are the system's own policy.
    SCH_CREDENTIALS current = {};
    current.dwVersion = SCH_CREDENTIALS_VERSION;
    current.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION | SCH_CRED_NO_DEFAULT_CREDS;
    const SECURITY_STATUS status = ask(&current);
    if (status == SEC_E_OK)
        return status;
    // Builds before 17763 know only the older structure.
    SCHANNEL_CRED older = {};
    older.dwVersion = SCHANNEL_CRED_VERSION;
    older.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION | SCH_CRED_NO_DEFAULT_CREDS;
    return ask(&older);
}

// An alert in clear: record type 21, two bytes. Later ones are encrypted and show as a status.
// Level 1 with description 0 is close_notify, which before the end of the handshake is no more than
// a close.
void SchannelEngine::noteAlert()
{
    constexpr char alertRecord = 21;
    if (m_pending.size() < 7 || m_pending.at(0) != alertRecord || m_pending.at(3) != 0 ||
        m_pending.at(4) != 2)
        return;
    if (m_pending.at(5) == 2)
        m_peerAlert = true;
    else if (m_pending.at(6) == 0)
        m_state = State::Closed;
}

// The first byte is no record type (20 to 23). Schannel may take what follows for the length of a
// record, wait for the rest of it, and see an ordinary end of the connection instead.
bool SchannelEngine::isNoTls() const
{
    constexpr char firstRecordType = 20;
    constexpr char lastRecordType = 23;
    return !m_pending.isEmpty() &&
           (m_pending.front() < firstRecordType || m_pending.front() > lastRecordType);
}

void SchannelEngine::handshake()
{
    while (m_state == State::Handshaking && handshakeStep()) {
    }
}

// One call of InitializeSecurityContext; true when there is more to do without new bytes.
bool SchannelEngine::handshakeStep()
{
    noteAlert();
    if (m_state == State::Closed)
        return false;
    std::array<SecBuffer, 3> in = {bufferOf(SECBUFFER_TOKEN, m_pending.data(), m_pending.size()),
                                   bufferOf(SECBUFFER_EMPTY, nullptr, 0),
                                   bufferOf(SECBUFFER_EMPTY, nullptr, 0)};
    QByteArray alpn;
    if (!m_hasContext) {
        alpn = alpnHttp11();
        in[0] = bufferOf(SECBUFFER_APPLICATION_PROTOCOLS, alpn.data(), alpn.size());
    }
    SecBufferDesc inputs = {SECBUFFER_VERSION, m_hasContext ? 2u : 1u, in.data()};
    ContextBuffer token;
    ContextBuffer alert;
    alert.buffer.BufferType = SECBUFFER_ALERT;
    std::array<SecBuffer, 2> out = {token.buffer, alert.buffer};
    SecBufferDesc outputs = {SECBUFFER_VERSION, 2, out.data()};

    ULONG granted = 0;
    const SECURITY_STATUS status = ::InitializeSecurityContextW(
        &m_credentials, m_hasContext ? &m_context : nullptr,
        m_serverName.empty() ? nullptr : m_serverName.data(), requestFlags, 0, 0, &inputs, 0,
        &m_context, &outputs, &granted, nullptr);
    token.buffer = out[0];
    alert.buffer = out[1];

    if (status == SEC_E_INCOMPLETE_MESSAGE)
        return false;
    if (token.buffer.cbBuffer > 0 && token.buffer.pvBuffer)
        m_toPeer.append(static_cast<const char *>(token.buffer.pvBuffer),
                        static_cast<qsizetype>(token.buffer.cbBuffer));
    const bool first = !std::exchange(m_hasContext, m_hasContext || status >= 0);
    if (status < 0 && status != SEC_I_INCOMPLETE_CREDENTIALS) {
        fail(status);
        return false;
    }
    if (!first || status == SEC_E_OK) {
        const auto extra = std::find_if(in.begin() + 1, in.end(), [](const SecBuffer &buffer) {
            return buffer.BufferType == SECBUFFER_EXTRA;
        });
        m_pending = extra == in.end() ? QByteArray()
                                      : m_pending.last(static_cast<qsizetype>(extra->cbBuffer));
    }
    if (status == SEC_E_OK) {
        m_state = State::Open;
        const SECURITY_STATUS sizes =
            ::QueryContextAttributesW(&m_context, SECPKG_ATTR_STREAM_SIZES, &m_sizes);
        if (sizes != SEC_E_OK || m_sizes.cbMaximumMessage == 0)
            fail(sizes != SEC_E_OK ? sizes : SEC_E_INTERNAL_ERROR);
        return false;
    }
    if (status == SEC_I_INCOMPLETE_CREDENTIALS)
        return true; // the server would like a certificate; called again, Schannel goes on without
                     // one
    return !m_pending.isEmpty() && !first;
}

void SchannelEngine::decrypt()
{
    while (m_state == State::Open && !m_pending.isEmpty()) {
        std::array<SecBuffer, 4> buffers = {
            bufferOf(SECBUFFER_DATA, m_pending.data(), m_pending.size()),
            bufferOf(SECBUFFER_EMPTY, nullptr, 0), bufferOf(SECBUFFER_EMPTY, nullptr, 0),
            bufferOf(SECBUFFER_EMPTY, nullptr, 0)};
        SecBufferDesc description = {SECBUFFER_VERSION, 4, buffers.data()};
        const SECURITY_STATUS status = ::DecryptMessage(&m_context, &description, 0, nullptr);
        if (status == SEC_E_INCOMPLETE_MESSAGE)
            return;
        if (status == SEC_I_CONTEXT_EXPIRED) {
            m_state = State::Closed;
            return;
        }
        if (status != SEC_E_OK && status != SEC_I_RENEGOTIATE) {
            m_peerAlert = status == SEC_E_ILLEGAL_MESSAGE;
            return fail(status);
        }
        QByteArray rest;
        // The first is what went in; where nothing was decrypted it may come back as it was.
        for (size_t i = 1; i < buffers.size(); ++i) {
            const SecBuffer &buffer = buffers.at(i);
            const QByteArray bytes(static_cast<const char *>(buffer.pvBuffer),
                                   static_cast<qsizetype>(buffer.cbBuffer));
            if (buffer.BufferType == SECBUFFER_DATA)
                m_plain.append(bytes);
            else if (buffer.BufferType == SECBUFFER_EXTRA)
                rest = bytes;
        }
        m_pending = rest;
        if (status == SEC_I_RENEGOTIATE) {
            // TLS 1.3: a session ticket or a key update, which the handshake call wants to see
            m_state = State::Handshaking;
            handshake();
        }
    }
}

bool SchannelEngine::write(QByteArrayView plain)
{
    while (m_state == State::Open && !plain.isEmpty()) {
        const qsizetype part =
            std::min<qsizetype>(plain.size(), static_cast<qsizetype>(m_sizes.cbMaximumMessage));
        QByteArray header(static_cast<qsizetype>(m_sizes.cbHeader), Qt::Uninitialized);
        QByteArray body = plain.first(part).toByteArray();
        QByteArray trailer(static_cast<qsizetype>(m_sizes.cbTrailer), Qt::Uninitialized);
        std::array<SecBuffer, 4> buffers = {
            bufferOf(SECBUFFER_STREAM_HEADER, header.data(), header.size()),
            bufferOf(SECBUFFER_DATA, body.data(), body.size()),
            bufferOf(SECBUFFER_STREAM_TRAILER, trailer.data(), trailer.size()),
            bufferOf(SECBUFFER_EMPTY, nullptr, 0)};
        SecBufferDesc description = {SECBUFFER_VERSION, 4, buffers.data()};
        const SECURITY_STATUS status = ::EncryptMessage(&m_context, 0, &description, 0);
        if (status != SEC_E_OK) {
            fail(status);
            return false;
        }
        for (std::size_t i = 0; i < 3; ++i)
            m_toPeer.append(static_cast<const char *>(buffers[i].pvBuffer),
                            static_cast<qsizetype>(buffers[i].cbBuffer));
        plain = plain.sliced(part);
    }
    return m_state == State::Open;
}

QString SchannelEngine::protocol() const
{
    SecPkgContext_ConnectionInfo info = {};
    CtxtHandle context = m_context;
    if (!m_hasContext ||
        ::QueryContextAttributesW(&context, SECPKG_ATTR_CONNECTION_INFO, &info) != SEC_E_OK)
        return {};
    // the client's bits of wincrypt/schannel.h; 0x2000 (TLS 1.3) is missing in older headers
    switch (info.dwProtocol) {
    case 0x80:
        return QStringLiteral("TLSv1.0");
    case 0x200:
        return QStringLiteral("TLSv1.1");
    case 0x800:
        return QStringLiteral("TLSv1.2");
    case 0x2000:
        return QStringLiteral("TLSv1.3");
    default:
        return QStringLiteral("protocol 0x%1").arg(info.dwProtocol, 0, 16);
    }
}

QString SchannelEngine::cipher() const
{
    SecPkgContext_CipherInfo info = {};
    info.dwVersion = SECPKGCONTEXT_CIPHERINFO_V1;
    CtxtHandle context = m_context;
    if (!m_hasContext ||
        ::QueryContextAttributesW(&context, SECPKG_ATTR_CIPHER_INFO, &info) != SEC_E_OK)
        return {};
    return plainLine(QString::fromWCharArray(info.szCipherSuite), 64);
}

QString SchannelEngine::alpn() const
{
    SecPkgContext_ApplicationProtocol info = {};
    CtxtHandle context = m_context;
    if (!m_hasContext ||
        ::QueryContextAttributesW(&context, SECPKG_ATTR_APPLICATION_PROTOCOL, &info) != SEC_E_OK ||
        info.ProtoNegoStatus != SecApplicationProtocolNegotiationStatus_Success)
        return {};
    return plainLine(QByteArrayView(info.ProtocolId, static_cast<qsizetype>(info.ProtocolIdSize)),
                     64);
}

QList<QByteArray> SchannelEngine::peerChainDer() const
{
    PCCERT_CONTEXT leaf = nullptr;
    CtxtHandle context = m_context;
    if (!m_hasContext ||
        ::QueryContextAttributesW(&context, SECPKG_ATTR_REMOTE_CERT_CONTEXT, &leaf) != SEC_E_OK ||
        !leaf)
        return {};
    QList<QByteArray> chain{derOf(leaf)};
    // The others are in the leaf's store, in no order that counts.
    PCCERT_CONTEXT other = nullptr;
    while ((other = ::CertEnumCertificatesInStore(leaf->hCertStore, other)) != nullptr) {
        const QByteArray der = derOf(other);
        if (chain.size() < maxChain && !chain.contains(der))
            chain.append(der);
    }
    ::CertFreeCertificateContext(leaf);
    return chain;
}

} // namespace

std::unique_ptr<TlsEngine> createTlsEngine(const QString &serverName, QString *error)
{
    auto engine = std::make_unique<SchannelEngine>();
    if (!engine->start(serverName, error))
        return nullptr;
    return engine;
}

QString tlsEngineName()
{
    return QStringLiteral("schannel");
}

} // namespace ecs
