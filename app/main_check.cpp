// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/composition.h"
#include "app/console_run.h"
#include "app/convert_command.h"
#include "app/interrupts.h"
#include "app/process_start.h"
#include "app/self_report.h"
#include "app/terminal.h"

#include <QCoreApplication>

using namespace ecs;

namespace {

void printLine(Stream stream, const QString &line)
{
    terminal::write(stream, (line + QLatin1Char('\n')).toUtf8());
}

int runChecks(CommandLine commandLine)
{
    const bool bothShowColours =
        terminal::showsColours(Stream::Error) &&
        (terminal::showsColours(Stream::Output) || commandLine.jsonToStandardOutput);
    commandLine.colour =
        commandLine.colour && bothShowColours && qEnvironmentVariableIsEmpty("NO_COLOR");
    installTranslation(commandLine.language);

    const auto shell = createDesktopShell();
    const auto runner = createWorkerRunner(createRunPlan(QStringLiteral("ecs-check")));
    ConsoleRun run(std::move(commandLine), *runner, *shell, readPrivateFacts());
    QObject::connect(&run, &ConsoleRun::finished, &run, &QCoreApplication::exit);
    onInterrupt(&run, [&run] { run.interrupt(); });
    run.start();
    return QCoreApplication::exec();
}

int run(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ecs-check"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ECS_VERSION));
    terminal::prepare();

    const CommandLineResult parsed =
        parseCommandLine(Program::Check, QCoreApplication::arguments());
    if (!parsed.value) {
        printLine(Stream::Error, QStringLiteral("ecs-check: ") + parsed.error);
        return exitUsage;
    }
    switch (parsed.value->action) {
    case CommandLine::Action::ShowHelp:
        terminal::write(Stream::Output, helpText(Program::Check).toUtf8());
        return 0;
    case CommandLine::Action::ShowVersion:
        printLine(Stream::Output, QStringLiteral("ecs-check " ECS_VERSION " (" ECS_BUILD_ID ")"));
        return 0;
    case CommandLine::Action::Convert:
        return convertCapture(*parsed.value);
    case CommandLine::Action::SelfReport:
        installTranslation(parsed.value->language);
        return writeSelfReport(*parsed.value);
    case CommandLine::Action::Run:
        break;
    }
    return runChecks(*parsed.value);
}

} // namespace

int main(int argc, char *argv[])
{
    secureProcessStart();
    leaveProcess(run(argc, argv));
}
