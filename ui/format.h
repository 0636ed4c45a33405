// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/failure.h"

#include <QString>

#include <chrono>
#include <optional>

/// Numbers as the reader of the window writes them. Everything here uses the display language.
namespace ecs {

/// "12 ms" below a second, "1.8 s" above; "–" for a value that was not measured.
QString formatMs(std::optional<double> milliseconds);
/// "1.8 s", for the elapsed time of a step.
QString formatSeconds(double milliseconds);
/// "64 kB", "1.9 MB".
QString formatBytes(qint64 bytes);
/// "4:05", for a countdown.
QString formatCountdown(int seconds);
/// "At most 6 s." or empty for no bound.
QString formatBound(std::chrono::milliseconds bound);

/// "–", what stands where nothing was measured.
QString notMeasured();
/// \a text or, when empty, notMeasured().
QString orDash(const QString &text);

/// A word for a table cell ("refused"), or the cause's headline where one word does not do.
QString failureWord(Failure failure);

} // namespace ecs
