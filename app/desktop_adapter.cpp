// SPDX-License-Identifier: MIT
#include "app/desktop_adapter.h"

#include "app/output_note.h"

#include <QDir>

namespace ecs {

namespace {

DesktopResult translate(const ShellResult &result)
{
    switch (result.outcome) {
    case ShellOutcome::Done:
        return {DesktopResult::Outcome::Done, result.error};
    case ShellOutcome::Refused:
        return {DesktopResult::Outcome::Refused, result.error};
    case ShellOutcome::NotAvailable:
        return {DesktopResult::Outcome::NotAvailable, result.error};
    case ShellOutcome::Failed:
        break;
    }
    return {DesktopResult::Outcome::Failed, result.error};
}

} // namespace

DesktopAdapter::DesktopAdapter(DesktopShell &shell, CommandLine commandLine)
    : m_shell(shell)
    , m_commandLine(std::move(commandLine))
{
}

bool DesktopAdapter::canRestartElevated() const
{
    return m_shell.canRestartElevated();
}

DesktopResult DesktopAdapter::restartElevated(const RunOptions &options, const SaveDefaults &save)
{
    CommandLine line = m_commandLine;
    line.run = options;
    line.redaction = save.redaction;
    return translate(m_shell.restartElevated(toArguments(line)));
}

DesktopResult DesktopAdapter::openFolder(const QString &path)
{
    return translate(m_shell.openFolder(path));
}

bool DesktopAdapter::canOpenBrowser() const
{
    return m_shell.canOpenBrowser();
}

DesktopResult DesktopAdapter::openInBrowser(const QUrl &url)
{
    return translate(m_shell.openInBrowser(url));
}

QString DesktopAdapter::defaultOutputDirectory() const
{
    return m_shell.defaultOutputPlace().directory;
}

QString DesktopAdapter::outputNote() const
{
    return outputPlaceNote(m_shell.defaultOutputPlace().desktop);
}

QString DesktopAdapter::createPrivateDirectory()
{
    const QString directory = m_shell.createPrivateDirectory();
    if (!directory.isEmpty())
        m_privateDirectories.append(directory);
    return directory;
}

bool DesktopAdapter::highContrast() const
{
    return m_shell.highContrast();
}

void DesktopAdapter::removePrivateDirectories()
{
    for (const QString &directory : std::exchange(m_privateDirectories, {}))
        QDir(directory).removeRecursively();
}

} // namespace ecs
