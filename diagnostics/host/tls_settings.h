// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/tls_version.h"

#include <array>

/// How Windows' settings for TLS are to be read. Pure.
/// https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings
namespace ecs {

struct TlsProtocolName
{
    const char *protocol; ///< as in the record
    const char *key;      ///< below SCHANNEL\Protocols
    quint32 winhttpBit;   ///< in DefaultSecureProtocols
};

inline constexpr std::array tlsProtocols = {
    TlsProtocolName{"TLSv1.0", "TLS 1.0", 0x80},
    TlsProtocolName{"TLSv1.1", "TLS 1.1", 0x200},
    TlsProtocolName{"TLSv1.2", "TLS 1.2", 0x800},
    TlsProtocolName{"TLSv1.3", "TLS 1.3", 0x2000},
};

/// The values as they are stored; absent ones are not set.
struct TlsRegistryValues
{
    std::optional<quint32> enabled;
    std::optional<quint32> disabledByDefault;
    std::optional<quint32> winhttp;       ///< DefaultSecureProtocols
    std::optional<quint32> winhttp32Bits; ///< the same for 32-bit programs
};

TlsVersion tlsVersionFrom(const TlsProtocolName &name, const TlsRegistryValues &values);

} // namespace ecs
