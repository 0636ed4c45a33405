// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/bounds.h"

#include <QJsonObject>

/// What --self-report looks at on Windows. Each function owns what it touches and may be called in
/// any thread.
namespace ecs::selfreport {

QJsonObject systemFacts();
QJsonObject uacFacts();
QJsonObject folderFacts();
QJsonObject libraryFacts();

QJsonObject nameResolutionFacts();
QJsonObject proxyFacts(const Bounds &bounds);
QJsonObject proxyFunctionFacts(const Bounds &bounds);
QJsonObject tlsFacts();
QJsonObject chainFacts(const Bounds &bounds);

QJsonObject defenderFacts(const Bounds &bounds);
QJsonObject traceSessionFacts();
/// \a tryCapture: see selfReportParts().
QJsonObject captureFacts(const Bounds &bounds, bool tryCapture);

} // namespace ecs::selfreport
