// SPDX-License-Identifier: MIT
#include "diagnostics/host/tls_settings.h"

namespace ecs {

namespace {

std::optional<bool> isSet(std::optional<quint32> value, quint32 bits)
{
    return value ? std::optional((*value & bits) != 0) : std::nullopt;
}

constexpr quint32 anyBit = 0xffffffff; // 1 and 0xffffffff both stand for "on"

} // namespace

TlsVersion tlsVersionFrom(const TlsProtocolName &name, const TlsRegistryValues &values)
{
    TlsVersion version;
    version.protocol = QLatin1String(name.protocol);
    version.enabled = isSet(values.enabled, anyBit);
    version.offByDefault = isSet(values.disabledByDefault, anyBit);
    version.winhttp = isSet(values.winhttp, name.winhttpBit);
    version.winhttp32Bits = isSet(values.winhttp32Bits, name.winhttpBit);
    return version;
}

} // namespace ecs
