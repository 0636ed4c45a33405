// SPDX-License-Identifier: MIT
#include "diagnostics/model/ip_text.h"

#include <QList>

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype longestAddress = 64;

std::optional<uint> number(QStringView digits, int base, qsizetype maxDigits, uint most)
{
    if (digits.isEmpty() || digits.size() > maxDigits)
        return std::nullopt;
    uint value = 0;
    for (const QChar digit : digits) {
        const char16_t code = digit.unicode();
        uint part = 0;
        if (code >= u'0' && code <= u'9')
            part = code - u'0';
        else if (base == 16 && code >= u'a' && code <= u'f')
            part = code - u'a' + 10U;
        else if (base == 16 && code >= u'A' && code <= u'F')
            part = code - u'A' + 10U;
        else
            return std::nullopt;
        value = value * static_cast<uint>(base) + part;
    }
    return value <= most ? std::optional<uint>(value) : std::nullopt;
}

std::optional<std::array<quint8, 4>> parseFour(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<quint8, 4> out{};
    for (qsizetype i = 0; i < 4; ++i) {
        const auto value = number(parts[i], 10, 3, 255);
        if (!value || (parts[i].size() > 1 && parts[i].startsWith(u'0')))
            return std::nullopt;
        out[static_cast<size_t>(i)] = static_cast<quint8>(*value);
    }
    return out;
}

// The 16-bit groups of one side of "::"; an IPv4 address may stand at the very end.
std::optional<QList<uint>> parseGroups(QStringView text, bool mayEndInIpv4)
{
    QList<uint> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (mayEndInIpv4 && i + 1 == parts.size() && parts[i].contains(u'.')) {
            const auto four = parseFour(parts[i]);
            if (!four)
                return std::nullopt;
            groups << ((*four)[0] << 8U | (*four)[1]) << ((*four)[2] << 8U | (*four)[3]);
            return groups;
        }
        const auto group = number(parts[i], 16, 4, 0xffff);
        if (!group)
            return std::nullopt;
        groups << *group;
    }
    return groups;
}

std::optional<IpBytes> parseIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    const auto head = parseGroups(gap < 0 ? text : text.first(gap), gap < 0);
    const auto tail = parseGroups(gap < 0 ? QStringView() : text.sliced(gap + 2), true);
    if (!head || !tail)
        return std::nullopt;
    const qsizetype given = head->size() + tail->size();
    if (gap < 0 ? given != 8 : given > 7)
        return std::nullopt;
    const QList<uint> groups = *head + QList<uint>(8 - given, 0) + *tail;
    IpBytes out;
    for (size_t i = 0; i < 8; ++i) {
        const uint group = groups[static_cast<qsizetype>(i)];
        out.bytes[2 * i] = static_cast<quint8>(group >> 8U);
        out.bytes[2 * i + 1] = static_cast<quint8>(group & 0xffU);
    }
    return out;
}

} // namespace

bool IpRange::contains(const IpBytes &address) const
{
    if (address.ipv4 != base.ipv4)
        return false;
    const int bits = length + (base.ipv4 ? 96 : 0);
    const auto whole = static_cast<size_t>(bits / 8);
    if (!std::equal(base.bytes.begin(), base.bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.bytes.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || (base.bytes[whole] ^ address.bytes[whole]) >> (8 - rest) == 0;
}

std::optional<IpBytes> parseIpAddress(QStringView text)
{
    if (text.size() > longestAddress)
        return std::nullopt;
    if (!text.contains(u':')) {
        const auto four = parseFour(text);
        if (!four)
            return std::nullopt;
        IpBytes out;
        out.ipv4 = true;
        std::copy(four->begin(), four->end(), out.bytes.begin() + 12);
        return out;
    }
    const qsizetype zone = text.indexOf(u'%');
    return parseIpv6(zone < 0 ? text : text.first(zone));
}

std::optional<IpRange> parseIpRange(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto base = parseIpAddress(slash < 0 ? text : text.first(slash));
    if (!base)
        return std::nullopt;
    const int most = base->ipv4 ? 32 : 128;
    if (slash < 0)
        return IpRange{*base, most};
    const auto length = number(text.sliced(slash + 1), 10, 3, static_cast<uint>(most));
    if (!length)
        return std::nullopt;
    return IpRange{*base, static_cast<int>(*length)};
}

} // namespace ecs
