// SPDX-License-Identifier: MIT
#include "diagnostics/host/winhttp_blob.h"

#include "diagnostics/model/plain_text.h"

#include <QtEndian>

namespace ecs {

namespace {

constexpr qsizetype longestText = qsizetype{16} * 1024;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    std::optional<quint32> number()
    {
        if (m_rest.size() < 4)
            return std::nullopt;
        const quint32 value = qFromLittleEndian<quint32>(m_rest.data());
        m_rest = m_rest.sliced(4);
        return value;
    }

    std::optional<QString> text()
    {
        const auto size = number();
        if (!size || *size > static_cast<quint32>(longestText) || *size > m_rest.size())
            return std::nullopt;
        QByteArrayView bytes = m_rest.first(*size);
        m_rest = m_rest.sliced(*size);
        if (const qsizetype end = bytes.indexOf('\0'); end >= 0)
            bytes = bytes.first(end);
        return plainLine(bytes, longestText);
    }

private:
    QByteArrayView m_rest;
};

std::optional<ProxyBlob> refuse(QString *error, const QString &why)
{
    if (error)
        *error = why;
    return std::nullopt;
}

} // namespace

std::optional<ProxyBlob> parseProxyBlob(QByteArrayView bytes, QString *error)
{
    Reader reader(bytes);
    const auto version = reader.number();
    const auto counter = reader.number();
    const auto flags = reader.number();
    if (!version || !counter || !flags)
        return refuse(error, QStringLiteral("the stored value is too short"));
    ProxyBlob blob{*version, *counter, *flags, {}, {}, {}};
    const auto proxy = reader.text();
    const auto bypass = proxy ? reader.text() : std::nullopt;
    // Values that were never touched end with the flags.
    if (!bypass && (blob.flags & ~1U) != 0)
        return refuse(error, QStringLiteral("the stored value ends in the middle of a text"));
    blob.proxy = proxy.value_or(QString());
    blob.bypass = bypass.value_or(QString());
    const auto pac = bypass ? reader.text() : std::nullopt;
    if (!pac && blob.usesPac())
        return refuse(error, QStringLiteral("the stored value names no PAC file"));
    blob.pacUrl = pac.value_or(QString());
    return blob;
}

} // namespace ecs
