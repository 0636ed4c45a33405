// SPDX-License-Identifier: MIT
#include "app/convert_command.h"

#include "app/terminal.h"
#include "diagnostics/capture/convert.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/verdict/judge.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ecs {

namespace {

void print(Stream stream, const QString &line)
{
    terminal::write(stream, (line + QLatin1Char('\n')).toUtf8());
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Convert)
};

QString problemText(ConvertProblem problem, const CommandLine &line)
{
    switch (problem) {
    case ConvertProblem::CannotRead:
        return Texts::tr("%1 cannot be read as a packet capture.")
            .arg(plainLine(line.convertInput));
    case ConvertProblem::OutputExists:
        return Texts::tr("%1 exists already and is not overwritten.")
            .arg(plainLine(line.convertOutput));
    case ConvertProblem::CannotWrite:
        return Texts::tr("%1 cannot be written.").arg(plainLine(line.convertOutput));
    case ConvertProblem::DiskFull:
        return Texts::tr("The disk is full; %1 was not written.")
            .arg(plainLine(line.convertOutput));
    case ConvertProblem::Stopped:
        break;
    }
    return Texts::tr("Stopped; %1 was not written.").arg(plainLine(line.convertOutput));
}

} // namespace

int convertCapture(const CommandLine &commandLine)
{
    ConvertOptions options;
    options.onlyTargets = commandLine.convertOnlyTargets;
    options.application = QCoreApplication::applicationName() + QLatin1Char(' ') +
                          QCoreApplication::applicationVersion();
    int shown = -1;
    const bool showProgress = !commandLine.quiet && terminal::isInteractive(Stream::Error);
    const ConvertResult result = convertEtl(
        commandLine.convertInput, commandLine.convertOutput, options, Bounds{}, [&](int permille) {
            if (!showProgress || permille / 10 == shown)
                return;
            shown = permille / 10;
            terminal::write(Stream::Error, QStringLiteral("\r%1 %").arg(shown).toUtf8());
        });
    if (showProgress)
        terminal::write(Stream::Error, QByteArrayView("\r"));
    if (result.problem) {
        print(Stream::Error,
              QStringLiteral("ecs-check: ") + problemText(*result.problem, commandLine) +
                  (result.error.isEmpty() ? QString()
                                          : QStringLiteral(" (%1)").arg(plainLine(result.error))));
        // a file that is not there is a wrong name; one that cannot be read is not
        return QFileInfo::exists(commandLine.convertInput) ? couldNotRunExitCode : exitUsage;
    }
    print(Stream::Output, Texts::tr("%1 packets read, %2 written (%3 bytes).")
                              .arg(result.packetsRead)
                              .arg(result.packetsWritten)
                              .arg(result.bytesWritten));
    if (result.lostPackets > 0 || result.lostBuffers > 0)
        print(Stream::Output,
              Texts::tr("The capturing side lost %1 packets and %2 buffers of events.")
                  .arg(result.lostPackets)
                  .arg(result.lostBuffers));
    if (result.wrapped)
        print(Stream::Output, Texts::tr("The trace is circular: its beginning was overwritten."));
    if (!result.timesReliable)
        print(Stream::Output, Texts::tr("The times of this trace cannot be relied on."));
    if (const QString problems = describeProblems(result.problems); !problems.isEmpty())
        print(Stream::Output, Texts::tr("What could not be read: %1.").arg(problems));
    return 0;
}

} // namespace ecs
