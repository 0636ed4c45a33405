// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"
#include "diagnostics/model/run_record.h"
#include "diagnostics/report/redactor.h"
#include "ui/desktop_services.h"

#include <chrono>
#include <functional>

class QSettings;

namespace ecs {

class DiagnosticRunner;

/// Everything that the wizard gets from app. The pointers are not owned and outlive the window.
struct WizardSetup
{
    DiagnosticRunner *runner = nullptr; ///< required
    DesktopServices *desktop = nullptr; ///< required
    FileChooser *files = nullptr;       ///< none: the system's dialog
    Clipboard *clipboard = nullptr;     ///< none: the system's clipboard
    QSettings *settings = nullptr;      ///< window place and log size; none: nothing is remembered
    RunOptions options;                 ///< presets of the pages
    SaveDefaults save;
    PrivateFacts privateFacts; ///< for the preview and the copied texts
    ElevationFacts elevation;  ///< what the first page says before anything ran
    ToolInfo tool;
    /// How long a step may take, shown in its page; none: not said.
    std::function<std::chrono::milliseconds(StepId)> stepBound;
    bool runAll = false;       ///< start at once and walk through by itself
    bool saveAndClose = false; ///< after such a run: save with the presets, close when that worked
};

} // namespace ecs
