// SPDX-License-Identifier: MIT
#include "diagnostics/host/cloud_folder.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/desktop_user.h"
#include "diagnostics/host/system_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstdlib>
#include <grp.h>
#include <unistd.h>
#include <vector>

namespace ecs {

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

ShellResult failed(ShellOutcome outcome, const QString &error)
{
    return {outcome, error};
}

// Gives up root for good, or ends the child. Runs between fork and exec: only async-signal-safe
// calls.
void becomeUser(uid_t uid, gid_t gid, const std::vector<gid_t> &groups)
{
    if (::setgroups(groups.size(), groups.data()) != 0 || ::setgid(gid) != 0 ||
        ::setuid(uid) != 0 || ::setuid(0) == 0)
        ::_exit(126);
}

ShellResult startAsDesktopUser(const QString &program, const QStringList &arguments)
{
    const QString path = findSystemProgram(program);
    if (path.isEmpty())
        return failed(ShellOutcome::NotAvailable, program + QStringLiteral(" is not installed"));
    QProcess process;
    process.setProgram(path);
    process.setArguments(arguments);
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (::geteuid() == 0) {
        const auto user = desktopUser(QProcessEnvironment::systemEnvironment());
        if (!user)
            return failed(ShellOutcome::Refused,
                          QStringLiteral("this program runs as root, and whose desktop this is "
                                         "cannot be told"));
        process.setProcessEnvironment(
            desktopUserEnvironment(QProcessEnvironment::systemEnvironment(), *user));
        const std::vector<gid_t> groups(user->groups.begin(), user->groups.end());
        const uid_t uid = user->uid;
        const gid_t gid = user->gid;
        process.setChildProcessModifier([=] { becomeUser(uid, gid, groups); });
    }
    if (!process.startDetached())
        return failed(ShellOutcome::Failed, process.errorString());
    return {ShellOutcome::Done, {}};
}

class LinuxDesktopShell final : public DesktopShell
{
public:
    bool canOpenBrowser() const override
    {
        return hasDisplay() &&
               (::geteuid() != 0 || desktopUser(QProcessEnvironment::systemEnvironment()));
    }

    ShellResult openInBrowser(const QUrl &url) override
    {
        if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())
            return failed(ShellOutcome::Refused, QStringLiteral("only https addresses are opened"));
        if (!hasDisplay())
            return failed(ShellOutcome::NotAvailable, QStringLiteral("there is no display"));
        return startAsDesktopUser(QStringLiteral("xdg-open"), {url.toString(QUrl::FullyEncoded)});
    }

    ShellResult openFolder(const QString &path) override
    {
        const QFileInfo info(path);
        if (!info.isAbsolute() || !info.isDir())
            return failed(ShellOutcome::Refused, QStringLiteral("this is no folder"));
        if (!hasDisplay())
            return failed(ShellOutcome::NotAvailable, QStringLiteral("there is no display"));
        return startAsDesktopUser(QStringLiteral("xdg-open"), {info.absoluteFilePath()});
    }

    bool canRestartElevated() const override
    {
        return ::geteuid() != 0 && !findSystemProgram(QStringLiteral("pkexec")).isEmpty();
    }

    ShellResult restartElevated(const QStringList &arguments) override
    {
        if (!canRestartElevated())
            return failed(ShellOutcome::NotAvailable, QStringLiteral("pkexec is not installed"));
        // pkexec empties the environment; without these a window cannot be shown
        QStringList command{QStringLiteral("/usr/bin/env")};
        for (const char *name :
             {"DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "LANG"})
            if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
                command << QLatin1String(name) + QLatin1Char('=') + value;
        command << QCoreApplication::applicationFilePath() << arguments;
        QProcess process;
        process.setProgram(findSystemProgram(QStringLiteral("pkexec")));
        process.setArguments(command);
        if (!process.startDetached())
            return failed(ShellOutcome::Failed, process.errorString());
        return {ShellOutcome::Done, {}};
    }

    OutputPlace defaultOutputPlace() const override
    {
        const QString desktop = hasDisplay() ? desktopFolder() : QString();
        if (desktop.isEmpty())
            return {QDir::currentPath(), DesktopUnfit::No};
        const QFileInfo info(desktop);
        FolderFacts facts;
        facts.isFolder = info.isDir();
        facts.isSynchronised = isCloudFolder(desktop);
        facts.isWritable = info.isWritable();
        const DesktopUnfit why = unfitness(facts);
        return {why == DesktopUnfit::No ? info.absoluteFilePath() : QDir::currentPath(), why};
    }

    QString createPrivateDirectory() override
    {
        QByteArray pattern =
            QFile::encodeName(QDir::tempPath() + QLatin1String("/ecs-connectivity-XXXXXX"));
        const char *path = ::mkdtemp(pattern.data()); // 0700
        return path ? QFile::decodeName(path) : QString();
    }

private:
    static QString desktopFolder()
    {
        if (::geteuid() != 0)
            return QStandardPaths::writableLocation(QStandardPaths::DesktopLocation);
        const auto user = desktopUser(QProcessEnvironment::systemEnvironment());
        if (!user)
            return {};
        // root follows nothing that the user could have put in the folder's place
        const QFileInfo folder(user->home + QLatin1String("/Desktop"));
        return !folder.isSymLink() && folder.isDir() && folder.ownerId() == user->uid
                   ? folder.filePath()
                   : QString();
    }
};

} // namespace

std::unique_ptr<DesktopShell> createDesktopShell()
{
    return std::make_unique<LinuxDesktopShell>();
}

} // namespace ecs
