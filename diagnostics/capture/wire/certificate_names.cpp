// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/certificate_names.h"

#include "diagnostics/model/plain_text.h"

namespace ecs {

namespace {

constexpr quint8 sequenceTag = 0x30;
constexpr quint8 setTag = 0x31;
constexpr quint8 identifierTag = 0x06;
constexpr quint8 versionTag = 0xA0;
constexpr quint8 bmpStringTag = 0x1E;
constexpr int mostNameParts = 32;

/// Takes the next DER element off \a rest. False when there is none.
bool takeElement(Bytes &rest, quint8 &tag, Bytes &content)
{
    ByteReader reader(rest);
    tag = reader.u8();
    std::size_t length = reader.u8();
    if ((length & 0x80U) != 0) {
        const std::size_t bytes = length & 0x7FU;
        if (bytes == 0 || bytes > 3)
            return false;
        length = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            length = (length << 8U) | reader.u8();
    }
    content = reader.take(length);
    rest = reader.rest();
    return reader.ok();
}

bool takeTagged(Bytes &rest, quint8 expected, Bytes &content)
{
    quint8 tag = 0;
    return takeElement(rest, tag, content) && tag == expected;
}

QString text(quint8 tag, Bytes value)
{
    if (tag == bmpStringTag) {
        QString out;
        for (std::size_t i = 0; i + 1 < value.size() && i < 512; i += 2)
            out += QChar(be16(value.data() + i));
        return plainLine(out, 256);
    }
    return plainLine(
        QByteArrayView(reinterpret_cast<const char *>(value.data()), qsizetype(value.size())), 256);
}

/// The common name (2.5.4.3) of a distinguished name, with the organisation (2.5.4.10) if there is
/// one.
QString readable(Bytes name)
{
    QString common;
    QString organisation;
    for (int i = 0; i < mostNameParts && !name.empty(); ++i) {
        Bytes set;
        Bytes pair;
        Bytes identifier;
        Bytes value;
        quint8 tag = 0;
        if (!takeTagged(name, setTag, set) || !takeTagged(set, sequenceTag, pair) ||
            !takeTagged(pair, identifierTag, identifier) || !takeElement(pair, tag, value))
            break;
        if (identifier.size() != 3 || identifier[0] != 0x55 || identifier[1] != 0x04)
            continue;
        if (identifier[2] == 3)
            common = text(tag, value);
        else if (identifier[2] == 10)
            organisation = text(tag, value);
    }
    if (common.isEmpty() || organisation.isEmpty() || common == organisation)
        return common.isEmpty() ? organisation : common;
    return common + QStringLiteral(" (") + organisation + u')';
}

} // namespace

CertificateNames readCertificateNames(Bytes der)
{
    CertificateNames names;
    Bytes certificate;
    Bytes body;
    Bytes skipped;
    Bytes issuer;
    Bytes subject;
    if (!takeTagged(der, sequenceTag, certificate) || !takeTagged(certificate, sequenceTag, body))
        return names;
    if (!body.empty() && body[0] == versionTag && !takeTagged(body, versionTag, skipped))
        return names;
    quint8 tag = 0;
    if (!takeElement(body, tag, skipped)           // serial number
        || !takeTagged(body, sequenceTag, skipped) // signature algorithm
        || !takeTagged(body, sequenceTag, issuer)  //
        || !takeTagged(body, sequenceTag, skipped) // validity
        || !takeTagged(body, sequenceTag, subject))
        return names;
    names.issuer = readable(issuer);
    names.subject = readable(subject);
    return names;
}

} // namespace ecs
