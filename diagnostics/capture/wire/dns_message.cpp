// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/dns_message.h"

#include "diagnostics/capture/wire/ip_address.h"
#include "diagnostics/model/plain_text.h"

namespace ecs {

namespace {

constexpr std::size_t headerSize = 12;
constexpr int mostRecords = 64;
constexpr std::size_t longestName = 255;

/// Reads the name at \a at and moves \a at behind it. Pointers may only lead backwards, so it ends.
bool readName(Bytes message, std::size_t &at, QString &name)
{
    QByteArray text;
    std::size_t position = at;
    std::size_t lowest = at;
    bool jumped = false;
    while (position < message.size()) {
        const quint8 length = message[position];
        if (length == 0) {
            if (!jumped)
                at = position + 1;
            name = plainLine(QByteArrayView(text), qsizetype(longestName)).toLower();
            return true;
        }
        if ((length & 0xC0U) == 0xC0) {
            if (position + 1 >= message.size())
                return false;
            const std::size_t target = be16(message.data() + position) & 0x3FFFU;
            if (!jumped)
                at = position + 2;
            jumped = true;
            if (target >= lowest)
                return false;
            lowest = target;
            position = target;
            continue;
        }
        if ((length & 0xC0U) != 0 || position + 1 + length > message.size() ||
            std::size_t(text.size()) + length + 1 > longestName)
            return false;
        if (!text.isEmpty())
            text.append('.');
        text.append(reinterpret_cast<const char *>(message.data() + position + 1), length);
        position += 1U + length;
    }
    return false;
}

void readAnswers(Bytes message, std::size_t at, int count, WireDnsMessage &out)
{
    for (int i = 0; i < std::min(count, mostRecords); ++i) {
        QString owner;
        if (!readName(message, at, owner) || message.size() - at < 10)
            return;
        const quint16 type = be16(message.data() + at);
        const std::size_t length = be16(message.data() + at + 8);
        at += 10;
        if (length > message.size() - at)
            return;
        if (type == 1 && length == 4) {
            out.addresses.append(IpAddress::fromV4(message.data() + at).toText());
        } else if (type == 28 && length == 16) {
            out.addresses.append(IpAddress::fromV6(message.data() + at).toText());
        } else if (type == 5) {
            std::size_t nameAt = at;
            QString alias;
            if (readName(message, nameAt, alias))
                out.aliases.append(alias);
        }
        at += length;
    }
}

} // namespace

std::optional<WireDnsMessage> readDnsMessage(Bytes bytes)
{
    if (bytes.size() < headerSize)
        return std::nullopt;
    const quint8 *head = bytes.data();
    WireDnsMessage out;
    out.id = be16(head);
    out.response = (head[2] & 0x80U) != 0;
    out.truncated = (head[2] & 0x02U) != 0;
    out.rcode = head[3] & 0x0FU;
    const bool standardQuery = (head[2] & 0x78U) == 0;
    if (!standardQuery || be16(head + 4) != 1)
        return std::nullopt;
    std::size_t at = headerSize;
    if (!readName(bytes, at, out.name) || bytes.size() - at < 4)
        return std::nullopt;
    out.type = be16(bytes.data() + at);
    at += 4;
    if (out.response)
        readAnswers(bytes, at, be16(head + 6), out);
    return out;
}

} // namespace ecs
