// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace ecs {

/// An IP address as 16 bytes in network order; IPv4 stands in the last four of an all-zero prefix.
struct IpBytes
{
    std::array<quint8, 16> bytes{};
    bool ipv4 = false;

    bool operator==(const IpBytes &) const = default;
};

/// A range of addresses of one family; \a length counts the family's own bits (0–32 or 0–128).
struct IpRange
{
    IpBytes base;
    int length = 0;

    bool contains(const IpBytes &address) const;
};

/// Reads "192.0.2.1" (four decimal parts without leading zeros), "2001:db8::1" or
/// "::ffff:192.0.2.1". A zone ("fe80::1%eth0") is passed over. Anything else, also a host name, is
/// nothing.
std::optional<IpBytes> parseIpAddress(QStringView text);

/// Reads "10.0.0.0/8" or "fc00::/7"; an address without a length is a range of one.
std::optional<IpRange> parseIpRange(QStringView text);

} // namespace ecs
