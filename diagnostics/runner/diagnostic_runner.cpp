// SPDX-License-Identifier: MIT
#include "diagnostics/runner/diagnostic_runner.h"

namespace ecs {

DiagnosticRunner::DiagnosticRunner(QObject *parent)
    : QObject(parent)
{
}

DiagnosticRunner::~DiagnosticRunner() = default;

} // namespace ecs
