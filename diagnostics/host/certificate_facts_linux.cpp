// SPDX-License-Identifier: MIT
#include "diagnostics/host/certificate_facts_linux.h"

#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/plain_text.h"

#include <QHostAddress>
#include <QTimeZone>

#include <array>
#include <ctime>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace ecs::openssl {

namespace {

constexpr qsizetype longestCertificate = qsizetype{64} * 1024;
constexpr qsizetype longestName = 512;
constexpr int mostAltNames = 64;

using BioPtr = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, Freer<GENERAL_NAMES_free>>;

QString nameText(const X509_NAME *name)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    // RFC 4514 order and escapes, but UTF-8 as it is and ", " between the parts
    constexpr unsigned long flags = ASN1_STRFLGS_ESC_2253 | ASN1_STRFLGS_ESC_CTRL |
                                    ASN1_STRFLGS_UTF8_CONVERT | ASN1_STRFLGS_DUMP_UNKNOWN |
                                    ASN1_STRFLGS_DUMP_DER | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_DN_REV |
                                    XN_FLAG_FN_SN | XN_FLAG_DUMP_UNKNOWN_FIELDS;
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0)
        return {};
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? plainLine(QByteArrayView(data, size), longestName) : QString();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

QString ipText(const ASN1_OCTET_STRING *octets)
{
    const auto size = ASN1_STRING_length(octets);
    const unsigned char *data = ASN1_STRING_get0_data(octets);
    if (size == 4)
        return QHostAddress(quint32{data[0]} << 24U | quint32{data[1]} << 16U |
                            quint32{data[2]} << 8U | quint32{data[3]})
            .toString();
    return size == 16 ? QHostAddress(data).toString() : QString();
}

QStringList altNames(X509 *certificate)
{
    QStringList out;
    const NamesPtr names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    if (!names)
        return out;
    const int count = sk_GENERAL_NAME_num(names.get());
    for (int i = 0; i < count && out.size() < mostAltNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        QString text;
        if (name->type == GEN_DNS)
            text = plainLine(QByteArrayView(ASN1_STRING_get0_data(name->d.dNSName),
                                            ASN1_STRING_length(name->d.dNSName)),
                             256);
        else if (name->type == GEN_IPADD)
            text = ipText(name->d.iPAddress);
        if (!text.isEmpty())
            out << text;
    }
    return out;
}

struct ErrorRow
{
    int code;
    const char *name;
    ChainProblem problem;
};

#define ECS_ROW(code, problem)                                                                     \
    {                                                                                              \
        code, #code, ChainProblem::problem                                                         \
    }
constexpr ErrorRow errorRows[] = {
    ECS_ROW(X509_V_ERR_CERT_HAS_EXPIRED, Expired),
    ECS_ROW(X509_V_ERR_CERT_NOT_YET_VALID, NotYetValid),
    ECS_ROW(X509_V_ERR_HOSTNAME_MISMATCH, NameMismatch),
    ECS_ROW(X509_V_ERR_IP_ADDRESS_MISMATCH, NameMismatch),
    ECS_ROW(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, UntrustedRoot),
    ECS_ROW(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, UntrustedRoot),
    ECS_ROW(X509_V_ERR_CERT_UNTRUSTED, UntrustedRoot),
    ECS_ROW(X509_V_ERR_CERT_REJECTED, UntrustedRoot),
    ECS_ROW(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, Incomplete),
    ECS_ROW(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, Incomplete),
    ECS_ROW(X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, Incomplete),
    ECS_ROW(X509_V_ERR_CERT_SIGNATURE_FAILURE, BadSignature),
    ECS_ROW(X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE, BadSignature),
    ECS_ROW(X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH, BadSignature),
    ECS_ROW(X509_V_ERR_CERT_REVOKED, Revoked),
    ECS_ROW(X509_V_ERR_EE_KEY_TOO_SMALL, Weak),
    ECS_ROW(X509_V_ERR_CA_KEY_TOO_SMALL, Weak),
    ECS_ROW(X509_V_ERR_CA_MD_TOO_WEAK, Weak),
    ECS_ROW(X509_V_ERR_INVALID_CA, Other),
    ECS_ROW(X509_V_ERR_INVALID_PURPOSE, Other),
    ECS_ROW(X509_V_ERR_PATH_LENGTH_EXCEEDED, Other),
    ECS_ROW(X509_V_ERR_KEYUSAGE_NO_CERTSIGN, Other),
    ECS_ROW(X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, Other),
    ECS_ROW(X509_V_ERR_PERMITTED_VIOLATION, Other),
    ECS_ROW(X509_V_ERR_EXCLUDED_VIOLATION, Other),
    ECS_ROW(X509_V_ERR_CERT_CHAIN_TOO_LONG, Other),
    ECS_ROW(X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY, Other),
    ECS_ROW(X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, Other),
    ECS_ROW(X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD, Other),
};
#undef ECS_ROW

const ErrorRow *rowOf(int code)
{
    for (const ErrorRow &row : errorRows)
        if (row.code == code)
            return &row;
    return nullptr;
}

} // namespace

CertificatePtr parseCertificate(const QByteArray &der)
{
    if (der.isEmpty() || der.size() > longestCertificate)
        return nullptr;
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    CertificatePtr certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    return at == end ? std::move(certificate) : nullptr;
}

CertificateFacts certificateFacts(X509 *certificate, bool leaf)
{
    CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.sha256 = sha256Of(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (leaf)
        facts.altNames = altNames(certificate);
    return facts;
}

QString sha256Of(X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size))
            .toHex());
}

QString verifyErrorName(int code)
{
    const ErrorRow *row = rowOf(code);
    return row ? QString::fromLatin1(row->name) : QStringLiteral("X509_V_ERR_%1").arg(code);
}

ChainProblem chainProblemOf(int code)
{
    const ErrorRow *row = rowOf(code);
    return row ? row->problem : ChainProblem::Other;
}

} // namespace ecs::openssl
