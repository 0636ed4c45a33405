// SPDX-License-Identifier: MIT
#include "diagnostics/model/plain_text.h"
#include "diagnostics/net/tls_engine.h"

#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace ecs {

namespace {

constexpr int maxChain = 16;
constexpr int readPart = 16 * 1024;

struct ContextDeleter
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
struct SessionDeleter
{
    void operator()(SSL *session) const { SSL_free(session); }
};

QString takeErrors()
{
    QStringList texts;
    while (const unsigned long code = ERR_get_error()) {
        char buffer[256];
        ERR_error_string_n(code, buffer, sizeof buffer);
        if (texts.size() < 4)
            texts.append(plainLine(QByteArrayView(buffer)));
    }
    return texts.join(QStringLiteral("; "));
}

// what the macro SSL_set_tlsext_host_name() stands for, without its C casts
void setServerName(SSL *session, QByteArray name)
{
    SSL_ctrl(session, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
}

class OpensslEngine final : public TlsEngine
{
public:
    bool start(const QString &serverName, QString *failure)
    {
        ERR_clear_error();
        m_context.reset(SSL_CTX_new(TLS_client_method()));
        if (m_context)
            m_session.reset(SSL_new(m_context.get()));
        if (!m_session) {
            *failure = takeErrors();
            return false;
        }
        SSL *session = m_session.get();
        SSL_set_verify(session, SSL_VERIFY_NONE, nullptr);
        m_incoming = BIO_new(BIO_s_mem());
        m_outgoing = BIO_new(BIO_s_mem());
        SSL_set_bio(session, m_incoming, m_outgoing); // owns both now
        SSL_set_connect_state(session);
        SSL_set_msg_callback(session, noteMessage);
        SSL_set_msg_callback_arg(session, this);
        if (QHostAddress(serverName).isNull())
            setServerName(session, serverName.toLatin1());
        static constexpr unsigned char http11[] = "\x08http/1.1";
        SSL_set_alpn_protos(session, http11, sizeof http11 - 1);
        return true;
    }

    State feed(QByteArrayView fromPeer) override
    {
        if (m_state == State::Closed || m_state == State::Failed)
            return m_state;
        ERR_clear_error();
        if (!fromPeer.isEmpty())
            BIO_write(m_incoming, fromPeer.data(), static_cast<int>(fromPeer.size()));
        if (m_state == State::Handshaking) {
            const int result = SSL_do_handshake(m_session.get());
            if (result == 1)
                m_state = State::Open;
            else
                note(result);
        }
        if (m_state == State::Open)
            readPlain();
        collectOutgoing();
        return m_state;
    }

    bool write(QByteArrayView plain) override
    {
        if (m_state != State::Open)
            return false;
        const int written =
            SSL_write(m_session.get(), plain.data(), static_cast<int>(plain.size()));
        collectOutgoing();
        return written == plain.size();
    }

    QByteArray takeOutgoing() override { return std::exchange(m_toPeer, {}); }
    QByteArray takePlain() override { return std::exchange(m_plain, {}); }
    QString protocol() const override
    {
        return QString::fromLatin1(SSL_get_version(m_session.get()));
    }
    QString cipher() const override
    {
        return QString::fromLatin1(SSL_get_cipher_name(m_session.get()));
    }
    QString alpn() const override
    {
        const unsigned char *name = nullptr;
        unsigned int length = 0;
        SSL_get0_alpn_selected(m_session.get(), &name, &length);
        return plainLine(QByteArrayView(name, static_cast<qsizetype>(length)), 64);
    }

    QList<QByteArray> peerChainDer() const override
    {
        QList<QByteArray> chain;
        STACK_OF(X509) *sent = SSL_get_peer_cert_chain(m_session.get());
        for (int i = 0; sent && i < sk_X509_num(sent) && i < maxChain; ++i) {
            unsigned char *der = nullptr;
            const int length = i2d_X509(sk_X509_value(sent, i), &der);
            if (length > 0)
                chain.append(QByteArray(reinterpret_cast<const char *>(der), length));
            OPENSSL_free(der);
        }
        return chain;
    }

    QString error() const override { return m_error; }
    bool peerSentAlert() const override { return m_peerAlert; }

private:
    // The only way to tell an alert that the peer sent from one that we would have sent.
    static void noteMessage(int sent, int, int contentType, const void *bytes, size_t length, SSL *,
                            void *self)
    {
        constexpr int fatal = 2;
        const auto *alert = static_cast<const unsigned char *>(bytes);
        if (!sent && contentType == SSL3_RT_ALERT && length == 2 && alert[0] == fatal)
            static_cast<OpensslEngine *>(self)->m_peerAlert = true;
    }

    void note(int result)
    {
        switch (SSL_get_error(m_session.get(), result)) {
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE:
            return;
        case SSL_ERROR_ZERO_RETURN:
            m_state = State::Closed;
            return;
        default:
            m_state = State::Failed;
            m_error = takeErrors();
            if (m_error.isEmpty())
                m_error = QStringLiteral("the TLS library gives no reason");
        }
    }

    void readPlain()
    {
        char part[readPart];
        for (;;) {
            const int got = SSL_read(m_session.get(), part, sizeof part);
            if (got <= 0) {
                note(got);
                return;
            }
            m_plain.append(part, got);
        }
    }

    void collectOutgoing()
    {
        char part[readPart];
        int got = 0;
        while ((got = BIO_read(m_outgoing, part, sizeof part)) > 0)
            m_toPeer.append(part, got);
    }

    std::unique_ptr<SSL_CTX, ContextDeleter> m_context;
    std::unique_ptr<SSL, SessionDeleter> m_session;
    BIO *m_incoming = nullptr;
    BIO *m_outgoing = nullptr;
    State m_state = State::Handshaking;
    bool m_peerAlert = false;
    QString m_error;
    QByteArray m_toPeer;
    QByteArray m_plain;
};

} // namespace

std::unique_ptr<TlsEngine> createTlsEngine(const QString &serverName, QString *error)
{
    auto engine = std::make_unique<OpensslEngine>();
    if (!engine->start(serverName, error))
        return nullptr;
    return engine;
}

QString tlsEngineName()
{
    return QStringLiteral("openssl");
}

} // namespace ecs
