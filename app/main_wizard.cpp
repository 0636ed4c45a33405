// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/composition.h"
#include "app/desktop_adapter.h"
#include "app/process_start.h"
#include "app/single_instance.h"
#include "app/terminal.h"
#include "diagnostics/host/elevation_probe.h"
#include "diagnostics/verdict/judge.h"
#include "ui/theme.h"
#include "ui/wizard_window.h"

#include <QApplication>
#include <QSettings>

using namespace ecs;

namespace {

void printLine(Stream stream, const QString &line)
{
    terminal::write(stream, (line + QLatin1Char('\n')).toUtf8());
}

int runWizard(const CommandLine &commandLine)
{
    installTranslation(commandLine.language);
    const ElevationFacts elevation = createElevationProbe()->read();
    SingleInstance instance(elevation.elevated.value_or(false));
    // Nothing was measured: whoever asks must not take it for "healthy".
    if (!commandLine.runAll && !instance.claim())
        return couldNotRunExitCode;

    const auto shell = createDesktopShell();
    DesktopAdapter desktop(*shell, commandLine);
    QSettings settings(QStringLiteral("ECS Connectivity"), QStringLiteral("ecs-wizard"));
    // Before the window and after what the runner uses: its destructor waits for the worker.
    const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-wizard")));

    WizardSetup setup;
    setup.runner = runner.get();
    setup.desktop = &desktop;
    setup.settings = &settings;
    setup.options = commandLine.run;
    setup.save.directory = commandLine.outputDirectory;
    setup.save.redaction = commandLine.redaction;
    setup.save.zip = commandLine.zip;
    setup.save.includeEtl = commandLine.includeEtl;
    setup.save.password = commandLine.zipPassword;
    setup.privateFacts = readPrivateFacts();
    setup.elevation = elevation;
    setup.tool = toolInfo(QStringLiteral("ecs-wizard"));
    setup.stepBound = stepBound;
    setup.runAll = commandLine.runAll;
    setup.saveAndClose = commandLine.saveAndClose;

    int code = 0;
    {
        WizardWindow window(setup);
        QObject::connect(&window, &WizardWindow::closed, qApp, &QCoreApplication::quit);
        QObject::connect(&instance, &SingleInstance::raiseRequested, &window, [&window] {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.raise();
            window.activateWindow();
        });
        window.start();
        QApplication::exec();
        if (window.record())
            code = exitCode(*window.record(), window.couldNotSave());
        if (!window.couldNotSave())
            desktop.removePrivateDirectories();
    }
    return code;
}

int run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ecs-wizard"));
    QApplication::setApplicationVersion(QStringLiteral(ECS_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    setWizardStyle();
    terminal::prepare();

    const CommandLineResult parsed =
        parseCommandLine(Program::Wizard, QCoreApplication::arguments());
    if (!parsed.value) {
        printLine(Stream::Error, QStringLiteral("ecs-wizard: ") + parsed.error);
        return exitUsage;
    }
    switch (parsed.value->action) {
    case CommandLine::Action::ShowHelp:
        terminal::write(Stream::Output, helpText(Program::Wizard).toUtf8());
        return 0;
    case CommandLine::Action::ShowVersion:
        printLine(Stream::Output, QStringLiteral("ecs-wizard " ECS_VERSION " (" ECS_BUILD_ID ")"));
        return 0;
    case CommandLine::Action::Convert:
    case CommandLine::Action::SelfReport: // of ecs-check
    case CommandLine::Action::Run:
        break;
    }
    return runWizard(*parsed.value);
}

} // namespace

int main(int argc, char *argv[])
{
    secureProcessStart();
    leaveProcess(run(argc, argv));
}
