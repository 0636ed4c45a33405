// SPDX-License-Identifier: MIT
#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/certificate_facts_windows.h"
#include "diagnostics/host/system_text_windows.h"
#include "diagnostics/host/trust_store.h"
#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/known_facts.h"
#include "diagnostics/model/plain_text.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <cstddef>

namespace ecs {

namespace {

using namespace windows;
using std::chrono::milliseconds;

constexpr qsizetype mostPresented = 16;
constexpr qsizetype mostErrors = 32;
constexpr DWORD mostElements = 32;
constexpr milliseconds chainLimit{10'000};
// Missing in the headers of Debian 12's mingw-w64. Without it issuers that the certificates name by
// address are looked for in the cache of earlier downloads, which other machines do not have.
constexpr DWORD disableAia = 0x00002000;

struct StoreCloser
{
    void operator()(void *store) const { ::CertCloseStore(store, 0); }
};
using StorePtr = std::unique_ptr<void, StoreCloser>;

struct EngineFreer
{
    void operator()(void *engine) const { ::CertFreeCertificateChainEngine(engine); }
};
using EnginePtr = std::unique_ptr<void, EngineFreer>;

// An engine that trusts the roots in this store and no others; it may be an empty one.
EnginePtr engineTrusting(const StorePtr &roots)
{
    CERT_CHAIN_ENGINE_CONFIG config{};
    // Windows 7's extent, which has all that is used here: Wine 8 refuses the longer one of newer
    // headers.
    config.cbSize = offsetof(CERT_CHAIN_ENGINE_CONFIG, hExclusiveTrustedPeople) +
                    sizeof config.hExclusiveTrustedPeople;
    config.hExclusiveRoot = roots.get();
    HCERTCHAINENGINE engine = nullptr;
    ::CertCreateCertificateChainEngine(&config, &engine);
    return EnginePtr(engine);
}

struct ChainFreer
{
    void operator()(const CERT_CHAIN_CONTEXT *chain) const { ::CertFreeCertificateChain(chain); }
};
using ChainPtr = std::unique_ptr<const CERT_CHAIN_CONTEXT, ChainFreer>;

StorePtr memoryStore()
{
    return StorePtr(
        ::CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, CERT_STORE_CREATE_NEW_FLAG, nullptr));
}

void push(const StorePtr &store, const CertificatePtr &certificate)
{
    if (store && certificate)
        ::CertAddCertificateContextToStore(store.get(), certificate.get(),
                                           CERT_STORE_ADD_USE_EXISTING, nullptr);
}

FILETIME toFileTime(const QDateTime &time)
{
    constexpr qint64 epochMs = 11'644'473'600'000; // from 1601 to 1970
    const auto ticks =
        static_cast<quint64>(std::max<qint64>(0, time.toMSecsSinceEpoch() + epochMs)) * 10'000;
    return {static_cast<DWORD>(ticks & 0xffffffffU), static_cast<DWORD>(ticks >> 32U)};
}

struct Attempt
{
    ChainPtr context;
    QList<ChainError> errors;

    DWORD length() const
    {
        return context && context->cChain > 0
                   ? std::min(context->rgpChain[0]->cElement, mostElements)
                   : 0;
    }
    PCCERT_CONTEXT certificate(DWORD i) const
    {
        return context->rgpChain[0]->rgpElement[i]->pCertContext;
    }
    bool has(ChainProblem problem) const
    {
        return std::any_of(errors.begin(), errors.end(),
                           [=](const ChainError &error) { return error.problem == problem; });
    }
};

void note(Attempt &attempt, DWORD bits, qint64 depth, FILETIME at, PCCERT_CONTEXT certificate)
{
    // not asked for, so nothing that was measured
    bits &= ~DWORD{CERT_TRUST_REVOCATION_STATUS_UNKNOWN | CERT_TRUST_IS_OFFLINE_REVOCATION |
                   CERT_TRUST_IS_NOT_TIME_NESTED};
    for (const TrustBit *row = trustBits; bits != 0 && attempt.errors.size() < mostErrors; ++row) {
        if (row->bit != 0 && (bits & row->bit) == 0)
            continue;
        ChainError error{row->problem, depth, QLatin1String(row->name), QLatin1String(row->text)};
        if (row->bit == CERT_TRUST_IS_NOT_TIME_VALID && certificate) {
            const bool early = ::CertVerifyTimeValidity(&at, certificate->pCertInfo) < 0;
            error.problem = early ? ChainProblem::NotYetValid : ChainProblem::Expired;
            error.text = early ? QStringLiteral("the certificate is not valid yet")
                               : QStringLiteral("the certificate has expired");
        }
        if (row->bit == 0)
            error.code = hexCode(bits);
        if (!attempt.errors.contains(error))
            attempt.errors.append(error);
        bits = row->bit == 0 ? 0 : bits & ~row->bit;
    }
}

Attempt verify(HCERTCHAINENGINE engine, PCCERT_CONTEXT leaf, const StorePtr &untrusted, FILETIME at)
{
    std::array<char, sizeof szOID_PKIX_KP_SERVER_AUTH> usage{};
    std::copy_n(szOID_PKIX_KP_SERVER_AUTH, usage.size(), usage.begin());
    LPSTR usages[] = {usage.data()};
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof parameters;
    parameters.RequestedUsage.dwType = USAGE_MATCH_TYPE_AND;
    parameters.RequestedUsage.Usage = {1, usages};

    Attempt attempt;
    const CERT_CHAIN_CONTEXT *context = nullptr;
    // What Defender trusts has been fetched into the store at its own first contact, so that the
    // network is not needed here.
    if (!::CertGetCertificateChain(engine, leaf, &at, untrusted.get(), &parameters,
                                   CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | disableAia, nullptr,
                                   &context))
        return attempt;
    attempt.context.reset(context);
    for (DWORD i = 0; i < attempt.length(); ++i)
        note(attempt, context->rgpChain[0]->rgpElement[i]->TrustStatus.dwErrorStatus, i, at,
             attempt.certificate(i));
    const qint64 last = std::max<qint64>(0, qint64{attempt.length()} - 1);
    note(attempt, context->TrustStatus.dwErrorStatus & CERT_TRUST_IS_PARTIAL_CHAIN, last, at,
         nullptr);
    if (attempt.errors.isEmpty())
        note(attempt, context->TrustStatus.dwErrorStatus, last, at, nullptr);
    return attempt;
}

bool isSignedBy(PCCERT_CONTEXT certificate, PCCERT_CONTEXT issuer)
{
    return ::CryptVerifyCertificateSignatureEx(
               0, X509_ASN_ENCODING, CRYPT_VERIFY_CERT_SIGN_SUBJECT_CERT,
               const_cast<CERT_CONTEXT *>(certificate), CRYPT_VERIFY_CERT_SIGN_ISSUER_CERT,
               const_cast<CERT_CONTEXT *>(issuer), 0, nullptr) != FALSE;
}

// A problem that leaves it open whether the issuers really stand behind the leaf. Dates, trust and
// names are none, and a leaf that is not meant for servers is still theirs.
bool breaksSoundness(const ChainError &error)
{
    switch (error.problem) {
    case ChainProblem::BadSignature:
    case ChainProblem::Incomplete:
        return true;
    case ChainProblem::Other:
        return error.depth > 0 || error.code != QLatin1String("CERT_TRUST_IS_NOT_VALID_FOR_USAGE");
    default:
        return false;
    }
}

// Every signature holds, up to a self-signed certificate, and every issuer may issue.
bool isSound(const Attempt &attempt)
{
    if (std::any_of(attempt.errors.begin(), attempt.errors.end(), breaksSoundness))
        return false;
    const DWORD count = attempt.length();
    for (DWORD i = 0; i < count; ++i)
        if (!isSignedBy(attempt.certificate(i), attempt.certificate(std::min(i + 1, count - 1))))
            return false;
    return count > 0;
}

bool isSelfIssued(PCCERT_CONTEXT certificate)
{
    CERT_INFO &info = *certificate->pCertInfo;
    return ::CertCompareCertificateName(X509_ASN_ENCODING, &info.Subject, &info.Issuer) != FALSE;
}

// What Windows' own rule for TLS servers says about the name, whatever else is wrong.
bool nameMatches(PCCERT_CHAIN_CONTEXT chain, const QString &host)
{
    SSL_EXTRA_CERT_CHAIN_POLICY_PARA extra{};
    extra.cbSize = sizeof extra;
    extra.dwAuthType = AUTHTYPE_SERVER;
    extra.pwszServerName = const_cast<wchar_t *>(wide(host));
    CERT_CHAIN_POLICY_PARA parameters{};
    parameters.cbSize = sizeof parameters;
    parameters.dwFlags =
        CERT_CHAIN_POLICY_IGNORE_ALL_NOT_TIME_VALID_FLAGS |
        CERT_CHAIN_POLICY_IGNORE_INVALID_BASIC_CONSTRAINTS_FLAG |
        CERT_CHAIN_POLICY_ALLOW_UNKNOWN_CA_FLAG | CERT_CHAIN_POLICY_IGNORE_WRONG_USAGE_FLAG |
        CERT_CHAIN_POLICY_IGNORE_INVALID_NAME_FLAG | CERT_CHAIN_POLICY_IGNORE_INVALID_POLICY_FLAG |
        CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS;
    parameters.pvExtraPolicyPara = &extra;
    CERT_CHAIN_POLICY_STATUS status{};
    status.cbSize = sizeof status;
    return ::CertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_SSL, chain, &parameters, &status) &&
           status.dwError != static_cast<DWORD>(CERT_E_CN_NO_MATCH);
}

bool nameFits(PCCERT_CONTEXT leaf, const QString &host)
{
    QString name = host;
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        return false;
    if (parseIpAddress(name))
        return certificateFacts(leaf, true).altNames.contains(QHostAddress(name).toString());
    // A chain of the leaf alone: a broken signature further up would be reported in the name's
    // place.
    const ChainPtr alone = [leaf] {
        CERT_CHAIN_PARA parameters{};
        parameters.cbSize = sizeof parameters;
        const StorePtr nothing = memoryStore();
        const EnginePtr engine = engineTrusting(nothing);
        const CERT_CHAIN_CONTEXT *context = nullptr;
        ::CertGetCertificateChain(engine.get(), leaf, nullptr, nullptr, &parameters,
                                  CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | disableAia, nullptr,
                                  &context);
        return ChainPtr(context);
    }();
    return alone && nameMatches(alone.get(), name);
}

ChainEvaluation unreadable(const QString &text)
{
    ChainEvaluation out;
    out.errors.append({ChainProblem::Other, 0, QStringLiteral("CERT_E_CHAINING"), text});
    return out;
}

// For these roots; null when there are none.
EnginePtr engineOf(const QList<QByteArray> &rootsDer, const StorePtr &roots)
{
    if (rootsDer.isEmpty())
        return nullptr;
    for (const QByteArray &der : rootsDer)
        push(roots, parseCertificate(der));
    return engineTrusting(roots);
}

Attempt bestAttempt(const ChainRequest &request, PCCERT_CONTEXT leaf, const StorePtr &untrusted,
                    FILETIME at)
{
    const StorePtr roots = memoryStore();
    const EnginePtr extra = engineOf(request.extraRootsDer, roots);
    const auto reaches = [](const Attempt &attempt) {
        return attempt.context && !attempt.has(ChainProblem::UntrustedRoot) &&
               !attempt.has(ChainProblem::Incomplete);
    };
    const auto tryBoth = [&] {
        // Defender runs as LocalSystem: what this user alone trusts does not count.
        Attempt attempt = verify(HCCE_LOCAL_MACHINE, leaf, untrusted, at);
        if (extra && !reaches(attempt))
            if (Attempt other = verify(extra.get(), leaf, untrusted, at); reaches(other))
                return other;
        return attempt;
    };

    Attempt attempt = tryBoth();
    if (!attempt.has(ChainProblem::Incomplete))
        return attempt;
    // The issuer is not on this machine. If it is a root that ECS uses, the certificates that come
    // with this program complete the chain, without being trusted.
    for (const ExpectedRoot &root : expectedRoots())
        push(untrusted, parseCertificate(root.der));
    Attempt second = tryBoth();
    return second.has(ChainProblem::Incomplete) ? std::move(attempt) : std::move(second);
}

ChainEvaluation evaluateNow(const ChainRequest &request)
{
    const CertificatePtr leaf =
        request.presentedDer.isEmpty() ? nullptr : parseCertificate(request.presentedDer.first());
    if (!leaf)
        return unreadable(QStringLiteral("the server's certificate cannot be read"));
    const StorePtr untrusted = memoryStore();
    if (!untrusted)
        return unreadable(QStringLiteral("this machine's certificate store cannot be opened"));
    const qsizetype count = std::min(request.presentedDer.size(), mostPresented);
    for (qsizetype i = 1; i < count; ++i)
        push(untrusted, parseCertificate(request.presentedDer[i]));
    const FILETIME at =
        toFileTime(request.at.isValid() ? request.at : QDateTime::currentDateTimeUtc());
    const Attempt attempt = bestAttempt(request, leaf.get(), untrusted, at);

    ChainEvaluation out;
    out.soundToRoot = isSound(attempt);
    out.reachesTrustedRoot = attempt.length() > 0 && !attempt.has(ChainProblem::UntrustedRoot) &&
                             !attempt.has(ChainProblem::Incomplete) &&
                             !attempt.has(ChainProblem::BadSignature);
    out.errors = attempt.errors;
    if (!attempt.context && out.errors.isEmpty())
        out.errors = unreadable(QStringLiteral("the certificates could not be verified")).errors;
    if (!nameFits(leaf.get(), request.host))
        out.errors.append(
            {ChainProblem::NameMismatch, 0, QStringLiteral("CERT_E_CN_NO_MATCH"),
             QStringLiteral("the certificate is not for %1").arg(plainLine(request.host, 256))});
    const DWORD length = attempt.length();
    for (DWORD i = 0; i < length; ++i)
        out.chain.append(certificateFacts(attempt.certificate(i), i == 0));
    if (length > 0 && isSelfIssued(attempt.certificate(length - 1)))
        out.rootSha256 = sha256Of(attempt.certificate(length - 1));
    return out;
}

class WindowsTrustStore final : public TrustStore
{
public:
    ChainEvaluation evaluate(const ChainRequest &request, const Bounds &bounds) override
    {
        if (bounds.over())
            return unreadable(QStringLiteral("there was no time left to judge the certificates"));
        AbandonableCall<ChainEvaluation> call([request] { return evaluateNow(request); });
        return call.wait(bounds.within(chainLimit))
            .value_or(unreadable(
                QStringLiteral("Windows had not judged the certificates when the time was over")));
    }
};

} // namespace

std::unique_ptr<TrustStore> createTrustStore()
{
    return std::make_unique<WindowsTrustStore>();
}

} // namespace ecs
