// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/system_text_windows.h"
#include "diagnostics/host/writing_rights.h"

/// The parts of writingRightsFor(), so that they can be tried with a token and a folder of a test's
/// own. For this room and its tests.
namespace ecs::windows {

/// The calling thread acts with \a token's rights as long as this lives.
class Impersonation
{
public:
    explicit Impersonation(HANDLE token);
    ~Impersonation();
    Q_DISABLE_COPY_MOVE(Impersonation)

    bool isActive() const { return m_active; }

private:
    Handle m_before;
    bool m_active = false;
};

/// Opens the folders from below \a base down to \a directory, makes those that are missing, and
/// holds them, so that none of them can be renamed or removed while the result lives. Null, with
/// the reason, when one of them is a link to another place or cannot be had.
std::shared_ptr<void> pinFolders(const QString &base, const QString &directory, QString *refusal);

/// Whether the calling thread's rights let it add files to \a folder, or to the nearest folder
/// above that there is. Adds none.
bool mayAddFiles(const QString &folder);

/// As writingRightsFor(), for a directory of this machine outside the user's profile: the user's
/// rights where they are enough, else this process's own with the folders held.
WritingRights rightsElsewhere(const std::shared_ptr<Handle> &token, const QString &directory);

/// As writingRightsFor(), for the user of \a token with that profile; a token that must not be used
/// leaves the process's own rights.
WritingRights rightsBelow(const QString &profile, const std::shared_ptr<Handle> &token,
                          const QString &directory);

} // namespace ecs::windows
