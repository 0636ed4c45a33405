// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/host/output_place.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace ecs {

enum class ShellOutcome { Done, Refused, NotAvailable, Failed };

struct ShellResult
{
    ShellOutcome outcome = ShellOutcome::Failed;
    QString error; ///< the system's text
};

/// What the wizard needs of the desktop. Called in the GUI thread; every call returns at once.
class DesktopShell
{
public:
    virtual ~DesktopShell() = default;
    /// True while the system uses a high-contrast scheme.
    virtual bool highContrast() const { return false; }
    /// False on Server Core, without a display, or as SYSTEM: then no offer is made.
    virtual bool canOpenBrowser() const = 0;
    /// Opens \a url (https only) as the desktop's user, never with this process's elevated rights.
    virtual ShellResult openInBrowser(const QUrl &url) = 0;
    virtual ShellResult openFolder(const QString &path) = 0;
    virtual bool canRestartElevated() const = 0;
    /// Starts this program again with more rights and \a arguments; Refused when the prompt was
    /// declined.
    virtual ShellResult restartElevated(const QStringList &arguments) = 0;
    /// Where the artefacts go unless the user says otherwise: the signed-in user's local Desktop, a
    /// private product folder for SYSTEM, else the working directory. With it the reason why it is
    /// not the Desktop where the reader would expect that.
    virtual OutputPlace defaultOutputPlace() const = 0;
    /// A fresh directory that only this account and administrators can write; empty on failure.
    virtual QString createPrivateDirectory() = 0;
};

std::unique_ptr<DesktopShell> createDesktopShell();

} // namespace ecs
