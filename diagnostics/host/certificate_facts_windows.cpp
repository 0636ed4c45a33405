// SPDX-License-Identifier: MIT
#include "diagnostics/host/certificate_facts_windows.h"

#include "diagnostics/host/system_text_windows.h"
#include "diagnostics/model/plain_text.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace ecs::windows {

namespace {

constexpr qsizetype longestCertificate = qsizetype{64} * 1024;
constexpr qsizetype longestName = 512;
constexpr qsizetype mostAltNames = 64;
constexpr DWORD mostNameParts = 64;

template <typename Structure>
LocalMemory<Structure> decode(LPCSTR type, const BYTE *bytes, DWORD size)
{
    Structure *out = nullptr;
    DWORD outSize = 0;
    const bool ok = ::CryptDecodeObjectEx(X509_ASN_ENCODING, type, bytes, size,
                                          CRYPT_DECODE_ALLOC_FLAG, nullptr, &out, &outSize);
    return LocalMemory<Structure>(ok ? out : nullptr);
}

// The names that RFC 4514 and OpenSSL use; any other attribute appears by its number.
QString attributeName(const char *oid)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {szOID_COMMON_NAME, "CN"},
        {szOID_ORGANIZATION_NAME, "O"},
        {szOID_ORGANIZATIONAL_UNIT_NAME, "OU"},
        {szOID_COUNTRY_NAME, "C"},
        {szOID_LOCALITY_NAME, "L"},
        {szOID_STATE_OR_PROVINCE_NAME, "ST"},
        {szOID_STREET_ADDRESS, "street"},
        {szOID_DOMAIN_COMPONENT, "DC"},
        {szOID_RSA_emailAddr, "emailAddress"},
        {szOID_DEVICE_SERIAL_NUMBER, "serialNumber"},
        {szOID_SUR_NAME, "SN"},
        {szOID_GIVEN_NAME, "GN"},
        {szOID_TITLE, "title"},
        {"2.5.4.15", "businessCategory"},
        {"2.5.4.17", "postalCode"},
        {"2.5.4.97", "organizationIdentifier"},
        {"1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"},
        {"1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"},
        {"1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"},
    };
    for (const auto &[number, name] : names)
        if (qstrcmp(oid, number) == 0)
            return QString::fromLatin1(name);
    return QString::fromLatin1(oid).left(64);
}

// Escapes as RFC 4514 says, so that a value cannot pass for two attributes.
QString escaped(const QString &value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool edgeBlank = c == QLatin1Char(' ') && (i == 0 || i == value.size() - 1);
        const bool leadingHash = c == QLatin1Char('#') && i == 0;
        if (edgeBlank || leadingHash || QLatin1String(",+\"\\<>;").contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

QString nameText(const CERT_NAME_BLOB &blob)
{
    const auto name = decode<CERT_NAME_INFO>(X509_UNICODE_NAME, blob.pbData, blob.cbData);
    if (!name)
        return {};
    QStringList sets;
    for (DWORD i = name->cRDN; i > 0 && sets.size() < qsizetype{mostNameParts}; --i) {
        const CERT_RDN &set = name->rgRDN[i - 1];
        QStringList parts;
        for (DWORD k = 0; k < set.cRDNAttr && k < mostNameParts; ++k) {
            const CERT_RDN_ATTR &attribute = set.rgRDNAttr[k];
            const auto length = static_cast<qsizetype>(attribute.Value.cbData / sizeof(char16_t));
            QStringView text(reinterpret_cast<const char16_t *>(attribute.Value.pbData), length);
            if (text.endsWith(QChar()))
                text.chop(1); // not every decoder leaves the end's zero out of the length
            const QString value = plainLine(text, longestName);
            parts << attributeName(attribute.pszObjId) + QLatin1Char('=') + escaped(value);
        }
        sets << parts.join(QLatin1String(" + "));
    }
    return plainLine(sets.join(QLatin1String(", ")), longestName);
}

QString ipText(const CRYPT_DATA_BLOB &bytes)
{
    if (bytes.cbData == 4)
        return QHostAddress(quint32{bytes.pbData[0]} << 24U | quint32{bytes.pbData[1]} << 16U |
                            quint32{bytes.pbData[2]} << 8U | quint32{bytes.pbData[3]})
            .toString();
    return bytes.cbData == 16 ? QHostAddress(bytes.pbData).toString() : QString();
}

QStringList altNames(const CERT_INFO &info)
{
    QStringList out;
    const CERT_EXTENSION *extension =
        ::CertFindExtension(szOID_SUBJECT_ALT_NAME2, info.cExtension, info.rgExtension);
    if (!extension)
        return out;
    const auto names = decode<CERT_ALT_NAME_INFO>(X509_ALTERNATE_NAME, extension->Value.pbData,
                                                  extension->Value.cbData);
    for (DWORD i = 0; names && i < names->cAltEntry && out.size() < mostAltNames; ++i) {
        const CERT_ALT_NAME_ENTRY &entry = names->rgAltEntry[i];
        QString text;
        if (entry.dwAltNameChoice == CERT_ALT_NAME_DNS_NAME)
            text = fromWide(entry.pwszDNSName, 256);
        else if (entry.dwAltNameChoice == CERT_ALT_NAME_IP_ADDRESS)
            text = ipText(entry.IPAddress);
        if (!text.isEmpty())
            out << text;
    }
    return out;
}

// The length that the outermost SEQUENCE states, with its own header; 0 if it is none.
qsizetype statedLength(const QByteArray &der)
{
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(der[i]); };
    if (der.size() < 4 || byte(0) != 0x30)
        return 0;
    if (byte(1) < 0x80)
        return 2 + byte(1);
    if (byte(1) == 0x81)
        return 3 + byte(2);
    if (byte(1) == 0x82)
        return 4 + (qsizetype{byte(2)} << 8 | byte(3));
    return 0; // longer than any certificate that is looked at
}

} // namespace

#define ECS_BIT(bit, problem, text)                                                                \
    {                                                                                              \
        bit, #bit, ChainProblem::problem, text                                                     \
    }
const TrustBit trustBits[] = {
    ECS_BIT(CERT_TRUST_IS_NOT_TIME_VALID, Expired, "the certificate is not valid at this time"),
    ECS_BIT(CERT_TRUST_IS_REVOKED, Revoked, "the certificate was revoked"),
    ECS_BIT(CERT_TRUST_IS_NOT_SIGNATURE_VALID, BadSignature, "the signature does not hold"),
    ECS_BIT(CERT_TRUST_IS_NOT_VALID_FOR_USAGE, Other, "the certificate is not meant for servers"),
    ECS_BIT(CERT_TRUST_IS_UNTRUSTED_ROOT, UntrustedRoot,
            "the root certificate is not trusted on this machine"),
    ECS_BIT(CERT_TRUST_IS_EXPLICIT_DISTRUST, UntrustedRoot,
            "the certificate is on this machine's list of distrusted ones"),
    ECS_BIT(CERT_TRUST_IS_PARTIAL_CHAIN, Incomplete, "an issuer's certificate is missing"),
    ECS_BIT(CERT_TRUST_IS_CYCLIC, Other, "the certificates issue each other in a circle"),
    ECS_BIT(CERT_TRUST_INVALID_EXTENSION, Other, "an extension is invalid"),
    ECS_BIT(CERT_TRUST_INVALID_POLICY_CONSTRAINTS, Other, "the policy constraints are invalid"),
    ECS_BIT(CERT_TRUST_INVALID_BASIC_CONSTRAINTS, Other,
            "the certificate may not issue others, or not that deep"),
    ECS_BIT(CERT_TRUST_INVALID_NAME_CONSTRAINTS, Other, "the name constraints are invalid"),
    ECS_BIT(CERT_TRUST_HAS_NOT_SUPPORTED_NAME_CONSTRAINT, Other,
            "a name constraint is of an unknown kind"),
    ECS_BIT(CERT_TRUST_HAS_NOT_DEFINED_NAME_CONSTRAINT, Other,
            "a name constraint is missing for a name"),
    ECS_BIT(CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT, Other,
            "an issuer may not issue for this name"),
    ECS_BIT(CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT, Other,
            "an issuer is barred from issuing for this name"),
    ECS_BIT(CERT_TRUST_NO_ISSUANCE_CHAIN_POLICY, Other, "there is no issuance policy"),
    ECS_BIT(CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT, Other, "a critical extension is unknown"),
    ECS_BIT(CERT_TRUST_HAS_WEAK_SIGNATURE, Weak,
            "the key or the signature's algorithm is too weak"),
    {0, "CERT_TRUST_STATUS", ChainProblem::Other, "the system names an error without a text"},
};
#undef ECS_BIT

CertificatePtr parseCertificate(const QByteArray &der)
{
    if (der.isEmpty() || der.size() > longestCertificate || statedLength(der) != der.size())
        return nullptr;
    return CertificatePtr(::CertCreateCertificateContext(
        X509_ASN_ENCODING, reinterpret_cast<const BYTE *>(der.constData()),
        static_cast<DWORD>(der.size())));
}

CertificateFacts certificateFacts(PCCERT_CONTEXT certificate, bool leaf)
{
    const CERT_INFO &info = *certificate->pCertInfo;
    CertificateFacts facts;
    facts.subject = nameText(info.Subject);
    facts.issuer = nameText(info.Issuer);
    facts.sha256 = sha256Of(certificate);
    facts.notBefore = fromFileTime(info.NotBefore);
    facts.notAfter = fromFileTime(info.NotAfter);
    if (leaf)
        facts.altNames = altNames(info);
    return facts;
}

QString sha256Of(PCCERT_CONTEXT certificate)
{
    const QByteArrayView bytes(certificate->pbCertEncoded,
                               static_cast<qsizetype>(certificate->cbCertEncoded));
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex());
}

} // namespace ecs::windows
