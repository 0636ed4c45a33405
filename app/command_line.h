// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ecs {

/// Which of the two programs reads its options. Both take the same ones; the wizard as presets of
/// its pages.
enum class Program { Check, Wizard };

/// What to do, read from the command line and checked. Nothing was written or contacted yet.
struct CommandLine
{
    enum class Action { Run, ShowHelp, ShowVersion, Convert, SelfReport };

    Action action = Action::Run;
    RunOptions run;
    QString outputDirectory; ///< empty = the default of this machine
    bool outputGiven = false;
    QString caFile; ///< absolute, as are the next two: for a restart with more rights
    QString expectRootsFile;
    QString zipPasswordFile;
    bool jsonToStandardOutput = false;
    QString jsonFile;
    bool zip = true;
    QString zipPassword;
    bool includeEtl = false;
    RedactionLevel redaction = RedactionLevel::Standard;
    QString language; ///< empty = the system's
    bool colour = true;
    bool quiet = false;
    bool verbose = false;

    // wizard only
    bool runAll = false;
    bool saveAndClose = false;

    // convert only
    QString convertInput;
    QString convertOutput;
    QStringList convertOnlyTargets;
};

struct CommandLineResult
{
    std::optional<CommandLine> value;
    QString error; ///< one line that names the option; set when value is empty
};

/// \a arguments as from QCoreApplication::arguments(), program name first. Reads the files named by
/// --ca-file,
/// --expect-roots and --zip-password-file (each at most 1 MiB).
CommandLineResult parseCommandLine(Program program, const QStringList &arguments);

QString helpText(Program program);

/// Validated options only, for a restart with more rights: what parseCommandLine() would read back.
QStringList toArguments(const CommandLine &commandLine);

inline constexpr int exitUsage = 64;

} // namespace ecs
