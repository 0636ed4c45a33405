// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop_services.h"

#include <memory>

namespace ecs {

/// The system's own directory dialog, window-modal and asynchronous.
std::unique_ptr<FileChooser> createQtFileChooser();
std::unique_ptr<Clipboard> createQtClipboard();

} // namespace ecs
