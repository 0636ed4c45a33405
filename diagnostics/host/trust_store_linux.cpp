// SPDX-License-Identifier: MIT
#include "diagnostics/host/certificate_facts_linux.h"
#include "diagnostics/host/trust_store.h"
#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/known_facts.h"
#include "diagnostics/model/plain_text.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <vector>

namespace ecs {

namespace {

using namespace openssl;

constexpr qsizetype mostPresented = 16;
constexpr qsizetype mostErrors = 32;
// Debian's own level for TLS: keys under 112 bits and SHA-1 signatures are refused.
constexpr int securityLevel = 2;

struct StackFreer
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackPtr = std::unique_ptr<STACK_OF(X509), StackFreer>;
using StorePtr = std::unique_ptr<X509_STORE, Freer<X509_STORE_free>>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, Freer<X509_STORE_CTX_free>>;

struct Collected
{
    QList<ChainError> errors;
    std::vector<int> codes;
};

// Notes every problem and lets the verification go on, so that one problem does not hide the next.
int collectError(int ok, X509_STORE_CTX *context)
{
    auto *collected = static_cast<Collected *>(X509_STORE_CTX_get_app_data(context));
    const int code = X509_STORE_CTX_get_error(context);
    if (ok == 1 || code == X509_V_OK || collected->errors.size() >= mostErrors)
        return 1;
    ChainError error;
    error.problem = chainProblemOf(code);
    error.depth = X509_STORE_CTX_get_error_depth(context);
    error.code = verifyErrorName(code);
    error.text = plainLine(QByteArrayView(X509_verify_cert_error_string(code)), 256);
    if (!collected->errors.contains(error)) {
        collected->errors.append(error);
        collected->codes.push_back(code);
    }
    return 1;
}

void push(STACK_OF(X509) * stack, CertificatePtr certificate)
{
    if (certificate && sk_X509_push(stack, certificate.get()) > 0)
        certificate.release(); // NOLINT(bugprone-unused-return-value): owned by the stack now
}

struct Attempt
{
    Collected found;
    StackPtr chain;
    bool ran = false;
};

Attempt verify(X509_STORE *store, X509 *leaf, STACK_OF(X509) * untrusted, const QDateTime &at)
{
    Attempt attempt;
    const ContextPtr context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, leaf, untrusted) != 1)
        return attempt;
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_auth_level(param, securityLevel);
    X509_VERIFY_PARAM_set_time(param, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_STORE_CTX_set_app_data(context.get(), &attempt.found);
    X509_STORE_CTX_set_verify_cb(context.get(), collectError);
    attempt.ran = X509_verify_cert(context.get()) > 0;
    attempt.chain.reset(X509_STORE_CTX_get1_chain(context.get()));
    return attempt;
}

bool hasProblem(const Attempt &attempt, ChainProblem problem)
{
    return std::any_of(attempt.found.errors.begin(), attempt.found.errors.end(),
                       [=](const ChainError &error) { return error.problem == problem; });
}

// A problem that leaves it open whether the issuers really stand behind the leaf. Dates, trust and
// names are none, and a leaf that is not meant for servers is still theirs.
bool breaksSoundness(const ChainError &error, int code)
{
    switch (error.problem) {
    case ChainProblem::BadSignature:
    case ChainProblem::Incomplete:
        return true;
    case ChainProblem::Other:
        return code != X509_V_ERR_INVALID_PURPOSE || error.depth > 0;
    default:
        return false;
    }
}

// Every signature holds, up to a self-signed certificate, and every issuer may issue.
bool isSound(const Attempt &attempt)
{
    const int count = attempt.chain ? sk_X509_num(attempt.chain.get()) : 0;
    for (size_t i = 0; i < attempt.found.codes.size(); ++i)
        if (breaksSoundness(attempt.found.errors[static_cast<qsizetype>(i)],
                            attempt.found.codes[i]))
            return false;
    for (int i = 0; i < count; ++i) {
        X509 *certificate = sk_X509_value(attempt.chain.get(), i);
        X509 *issuer = sk_X509_value(attempt.chain.get(), std::min(i + 1, count - 1));
        EVP_PKEY *key = X509_get0_pubkey(issuer);
        if (!key || X509_verify(certificate, key) != 1 ||
            (i > 0 && X509_check_ca(certificate) == 0))
            return false;
    }
    return count > 0;
}

std::optional<ChainError> nameError(X509 *leaf, const QString &host)
{
    QByteArray name = host.toLatin1();
    if (name.endsWith('.'))
        name.chop(1);
    const bool isAddress = parseIpAddress(host).has_value();
    const int match =
        isAddress ? X509_check_ip_asc(leaf, name.constData(), 0)
                  : X509_check_host(leaf, name.constData(), static_cast<size_t>(name.size()),
                                    X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr);
    if (match == 1)
        return std::nullopt;
    const int code = isAddress ? X509_V_ERR_IP_ADDRESS_MISMATCH : X509_V_ERR_HOSTNAME_MISMATCH;
    return ChainError{ChainProblem::NameMismatch, 0, verifyErrorName(code),
                      QStringLiteral("the certificate is not for %1").arg(plainLine(host, 256))};
}

ChainEvaluation unreadable(const QString &text)
{
    ChainEvaluation out;
    out.errors.append({ChainProblem::Other, 0, QStringLiteral("X509_V_ERR_UNSPECIFIED"), text});
    return out;
}

class OpensslTrustStore final : public TrustStore
{
public:
    ChainEvaluation evaluate(const ChainRequest &request, const Bounds &bounds) override;

private:
    // Fresh for each call: a root that was installed meanwhile counts, extra roots end with the
    // call, and nothing is shared between threads. Nothing is read before the verification asks for
    // an issuer.
    static StorePtr openStore(const QList<QByteArray> &extraRootsDer)
    {
        StorePtr store(X509_STORE_new());
        if (!store || X509_STORE_set_default_paths(store.get()) != 1)
            return store;
        for (const QByteArray &der : extraRootsDer)
            if (const CertificatePtr root = parseCertificate(der))
                X509_STORE_add_cert(store.get(), root.get());
        return store;
    }
};

ChainEvaluation OpensslTrustStore::evaluate(const ChainRequest &request, const Bounds &bounds)
{
    if (bounds.over())
        return unreadable(QStringLiteral("there was no time left to judge the certificates"));
    const CertificatePtr leaf =
        request.presentedDer.isEmpty() ? nullptr : parseCertificate(request.presentedDer.first());
    if (!leaf)
        return unreadable(QStringLiteral("the server's certificate cannot be read"));

    const StackPtr untrusted(sk_X509_new_null());
    const qsizetype count = std::min(request.presentedDer.size(), mostPresented);
    for (qsizetype i = 1; i < count; ++i)
        push(untrusted.get(), parseCertificate(request.presentedDer[i]));

    const StorePtr store = openStore(request.extraRootsDer);
    if (!store || !untrusted)
        return unreadable(QStringLiteral("this machine's certificate store cannot be opened"));
    const QDateTime at = request.at.isValid() ? request.at : QDateTime::currentDateTimeUtc();

    Attempt attempt = verify(store.get(), leaf.get(), untrusted.get(), at);
    if (hasProblem(attempt, ChainProblem::Incomplete)) {
        // The issuer is not on this machine. If it is a root that ECS uses, the certificates that
        // come with this program complete the chain, without being trusted.
        for (const ExpectedRoot &root : expectedRoots())
            push(untrusted.get(), parseCertificate(root.der));
        Attempt second = verify(store.get(), leaf.get(), untrusted.get(), at);
        if (!hasProblem(second, ChainProblem::Incomplete))
            attempt = std::move(second);
    }
    ERR_clear_error();

    ChainEvaluation out;
    out.soundToRoot = isSound(attempt);
    out.reachesTrustedRoot = attempt.ran && attempt.chain &&
                             !hasProblem(attempt, ChainProblem::UntrustedRoot) &&
                             !hasProblem(attempt, ChainProblem::Incomplete) &&
                             !hasProblem(attempt, ChainProblem::BadSignature);
    out.errors = attempt.found.errors;
    if (!attempt.ran && out.errors.isEmpty())
        out.errors = unreadable(QStringLiteral("the certificates could not be verified")).errors;
    if (const auto error = nameError(leaf.get(), request.host))
        out.errors.append(*error);
    const int length = attempt.chain ? sk_X509_num(attempt.chain.get()) : 0;
    for (int i = 0; i < length; ++i)
        out.chain.append(certificateFacts(sk_X509_value(attempt.chain.get(), i), i == 0));
    if (length > 0)
        if (X509 *last = sk_X509_value(attempt.chain.get(), length - 1);
            X509_self_signed(last, 0) == 1)
            out.rootSha256 = sha256Of(last);
    return out;
}

} // namespace

std::unique_ptr<TrustStore> createTrustStore()
{
    return std::make_unique<OpensslTrustStore>();
}

} // namespace ecs
