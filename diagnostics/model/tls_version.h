// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

/// What the settings of this computer say of one version of TLS. Null: nothing is set, and the
/// system's own default holds.
struct TlsVersion
{
    QString protocol;                  ///< "TLSv1.2"
    std::optional<bool> enabled;       ///< false: no program of this computer can use it
    std::optional<bool> offByDefault;  ///< true: only programs that ask for it use it
    std::optional<bool> winhttp;       ///< whether 64-bit programs offer it through WinHTTP
    std::optional<bool> winhttp32Bits; ///< the same for 32-bit programs

    template <typename Self, typename Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("protocol", self.protocol);
        visit("enabled", self.enabled);
        visit("off_by_default", self.offByDefault);
        visit("winhttp", self.winhttp);
        visit("winhttp_32_bits", self.winhttp32Bits);
    }
    bool operator==(const TlsVersion &) const = default;
};

/// Whole sentences about settings that keep this computer from the versions that ECS speaks; none
/// where TLS 1.2 is left as Windows has it.
QStringList tlsObstacles(const QList<TlsVersion> &versions);

} // namespace ecs
