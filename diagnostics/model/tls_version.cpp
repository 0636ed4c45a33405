// SPDX-License-Identifier: MIT
#include "diagnostics/model/tls_version.h"

namespace ecs {

QStringList tlsObstacles(const QList<TlsVersion> &versions)
{
    QStringList out;
    for (const TlsVersion &version : versions) {
        // TLS 1.3 is not needed, and older versions do not serve.
        if (version.protocol != QLatin1String("TLSv1.2"))
            continue;
        if (version.enabled == false)
            out.append(QStringLiteral("TLS 1.2 is switched off on this computer (Schannel's "
                                      "settings, Enabled is 0)."));
        else if (version.offByDefault == true)
            out.append(QStringLiteral("TLS 1.2 is off by default on this computer (Schannel's "
                                      "settings, DisabledByDefault is set)."));
        if (version.winhttp == false)
            out.append(QStringLiteral("Programs that use WinHTTP, as Defender does, do not offer "
                                      "TLS 1.2 on this computer (DefaultSecureProtocols)."));
    }
    return out;
}

} // namespace ecs
