// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "diagnostics/host/desktop_shell.h"
#include "ui/desktop_services.h"

#include <QStringList>

namespace ecs {

/// Gives the wizard's pages the desktop through the host's seam, and remembers the private folders
/// it made.
class DesktopAdapter final : public DesktopServices
{
public:
    DesktopAdapter(DesktopShell &shell, CommandLine commandLine);

    bool canRestartElevated() const override;
    DesktopResult restartElevated(const RunOptions &options, const SaveDefaults &save) override;
    DesktopResult openFolder(const QString &path) override;
    bool canOpenBrowser() const override;
    DesktopResult openInBrowser(const QUrl &url) override;
    QString defaultOutputDirectory() const override;
    QString outputNote() const override;
    QString createPrivateDirectory() override;
    bool highContrast() const override;

    /// Deletes what createPrivateDirectory() gave out: captures that were saved or are not wanted.
    void removePrivateDirectories();

private:
    DesktopShell &m_shell;
    CommandLine m_commandLine;
    QStringList m_privateDirectories;
};

} // namespace ecs
