// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace ecs {

/// An IPv4 or IPv6 address as packets carry it.
struct IpAddress
{
    std::array<quint8, 16> bytes{}; ///< IPv4: the first four
    bool v6 = false;

    static IpAddress fromV4(const quint8 *at)
    {
        IpAddress out;
        std::copy_n(at, 4, out.bytes.begin());
        return out;
    }
    static IpAddress fromV6(const quint8 *at)
    {
        IpAddress out;
        std::copy_n(at, 16, out.bytes.begin());
        out.v6 = true;
        return out;
    }
    static std::optional<IpAddress> fromText(const QString &text);
    QString toText() const; ///< canonical form

    // NOLINTNEXTLINE(modernize-use-nullptr): meant is the zero of the comparison's own making
    auto operator<=>(const IpAddress &) const = default;
};

struct Endpoint
{
    IpAddress address;
    quint16 port = 0;

    QString toText() const; ///< "192.0.2.1:443", "[2001:db8::1]:443"
    // NOLINTNEXTLINE(modernize-use-nullptr): meant is the zero of the comparison's own making
    auto operator<=>(const Endpoint &) const = default;
};

} // namespace ecs
