// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"
#include "diagnostics/model/facts.h"

#include <QUrl>

#include <memory>

namespace ecs {

struct ProxyReading
{
    QList<ProxySource> sources; ///< in the order of precedence for the service, see ProxySource
    QString pacUrl;
    QString pacError;
    QString rawWinhttpText;
};

/// Reads every proxy setting of this machine and works out what it means for one URL.
class ProxySettings
{
public:
    virtual ~ProxySettings() = default;
    /// PAC and WPAD are evaluated for the exact \a target, at most 5 s altogether; a setting that
    /// could not be read or evaluated says so in its `error`.
    virtual ProxyReading read(const QUrl &target, const Bounds &bounds) = 0;
};

std::unique_ptr<ProxySettings> createProxySettings();

} // namespace ecs
