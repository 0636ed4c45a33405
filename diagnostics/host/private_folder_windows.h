// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ecs::windows {

/// A new folder in \a parent with a name that nobody can guess, for administrators and the system
/// alone; without administrator's rights also for this user. Inherits nothing. Empty on failure.
QString createPrivateFolder(const QString &parent);

/// The product's own folder for elevated processes, %ProgramData%\ECS Connectivity: made if it does
/// not exist, for administrators and the system alone. Empty when somebody else made a folder of
/// that name or put a link in its place, which anybody could.
QString protectedProductFolder();

/// A new folder for the artefacts of a run as LocalSystem, in the product's folder; of the earlier
/// ones the last nine stay. Empty on failure.
QString createRunFolder();

} // namespace ecs::windows
