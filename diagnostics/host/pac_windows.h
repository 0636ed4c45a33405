// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/abandonable_call.h"

#include <QString>
#include <QUrl>

namespace ecs::windows {

/// What a proxy script says for one URL.
struct PacAnswer
{
    QString resolved; ///< "DIRECT" or "host:port"; empty: see error
    QString error;
    /// Of automatic detection alone:
    bool notFound = false;       ///< this network offers no script, which is no fault
    bool scriptUnusable = false; ///< it offers one, and `error` is what keeps it from being used
};

using PacCall = AbandonableCall<PacAnswer>;

/// Has WinHTTP load and run the script at \a pacUrl (empty: the one that automatic detection finds)
/// for the exact \a target, anonymously. May take long: to be abandoned.
PacCall startPac(const QString &pacUrl, const QUrl &target);

} // namespace ecs::windows
