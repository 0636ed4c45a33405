// SPDX-License-Identifier: MIT
#include "app/console_run.h"

#include "app/output_note.h"
#include "app/terminal.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/report/new_file.h"
#include "diagnostics/report/redactor.h"
#include "diagnostics/verdict/cause_table.h"
#include "diagnostics/verdict/judge.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ecs {

namespace {

constexpr char green[] = "32";
constexpr char yellow[] = "33";
constexpr char red[] = "31";
constexpr char bold[] = "1";

const char *colourOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Passed:
        return green;
    case StepStatus::Warning:
    case StepStatus::Skipped:
    case StepStatus::Cancelled:
        return yellow;
    case StepStatus::Failed:
    case StepStatus::CouldNotRun:
        return red;
    }
    return bold;
}

const char *colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return green;
    case Severity::Warning:
        return yellow;
    case Severity::Problem:
        return red;
    }
    return bold;
}

} // namespace

ConsoleRun::ConsoleRun(CommandLine commandLine, DiagnosticRunner &runner, DesktopShell &shell,
                       PrivateFacts privateFacts)
    : m_commandLine(std::move(commandLine))
    , m_runner(runner)
    , m_shell(shell)
    , m_privateFacts(std::move(privateFacts))
{
    connect(&m_runner, &DiagnosticRunner::stepFinished, this,
            [this](RunId id, const StepResult &result) {
                if (id == m_run)
                    onStepFinished(result);
            });
    connect(&m_runner, &DiagnosticRunner::logAdded, this, [this](RunId id, const LogEntry &entry) {
        if (id == m_run && m_commandLine.verbose)
            progressLine(QStringLiteral("%1 %2 %3 %4")
                             .arg(entry.time.toString(QStringLiteral("HH:mm:ss.zzz")),
                                  toToken(entry.level).leftJustified(7),
                                  toToken(entry.step).leftJustified(11), entry.text));
    });
    connect(&m_runner, &DiagnosticRunner::captureStopping, this, [this](RunId id, int permille) {
        if (id == m_run && permille == 0)
            progressLine(tr("Stopping the packet capture…"));
    });
    connect(&m_runner, &DiagnosticRunner::runFinished, this,
            [this](RunId id, const RunRecord &record) {
                if (id == m_run)
                    onRunFinished(record);
            });
    connect(&m_runner, &DiagnosticRunner::saveFinished, this,
            [this](RunId id, const SaveResult &result) {
                if (id == m_run)
                    onSaved(result);
            });
}

void ConsoleRun::start()
{
    RunOptions options = m_commandLine.run;
    if (options.capture != CaptureMode::Off) {
        m_captureDirectory = m_shell.createPrivateDirectory();
        options.captureDirectory = m_captureDirectory;
    }
    m_run = m_runner.start(options);
}

void ConsoleRun::interrupt()
{
    if (m_interrupted)
        m_runner.cancelSave(m_run);
    else
        message(tr("Stopping. What was found so far is saved."));
    m_interrupted = true;
    m_runner.cancel(m_run);
}

void ConsoleRun::onStepFinished(const StepResult &result)
{
    const QString number = QStringLiteral("[%1/%2]").arg(int(result.id) + 1).arg(allSteps.size());
    const QString time = result.durationMs
                             ? QStringLiteral("%1 s").arg(*result.durationMs / 1000.0, 0, 'f', 1)
                             : QString();
    progressLine(
        QStringLiteral("%1 %2 %3 %4  %5")
            .arg(number, stepName(result.id, TextLanguage::Display).leftJustified(18),
                 coloured(statusName(result.status, TextLanguage::Display).leftJustified(13),
                          colourOf(result.status)),
                 time.rightJustified(7), plainLine(result.summary, 300)));
}

void ConsoleRun::onRunFinished(const RunRecord &record)
{
    m_record = record;
    if (!m_commandLine.outputDirectory.isEmpty())
        return save(m_commandLine.outputDirectory);
    const OutputPlace place = m_shell.defaultOutputPlace();
    m_outputNote = outputPlaceNote(place.desktop);
    save(place.directory);
}

void ConsoleRun::save(const QString &directory)
{
    SaveRequest request;
    request.directory = directory;
    request.zip = m_commandLine.zip;
    request.zipPassword = m_commandLine.zipPassword;
    request.includeEtl = m_commandLine.includeEtl;
    request.redaction = m_commandLine.redaction;
    request.privateFacts = m_privateFacts;
    m_runner.save(m_run, request);
}

void ConsoleRun::onSaved(const SaveResult &result)
{
    m_saved = result;
    if (result.problem && !m_triedFallback && !m_interrupted) {
        // Nothing that was measured may be lost: a private temporary folder takes it.
        m_triedFallback = true;
        m_saveError = result.error;
        const QString fallback = m_shell.createPrivateDirectory();
        if (!fallback.isEmpty())
            return save(fallback);
    }
    finish();
}

void ConsoleRun::finish()
{
    m_record.artefacts = m_saved.artefacts;
    Redactor redactor(m_commandLine.redaction, m_privateFacts);
    const RunRecord redacted = redactor.redact(m_record);

    bool couldNotSave = m_saved.problem.has_value() || m_triedFallback;
    couldNotSave = !writeJson(redacted) || couldNotSave;
    // The terminal is the reader's own and shows the real names, as the progress did: with tokens
    // nobody could act on the advice. Strict spares them there, too.
    printVerdict(m_commandLine.redaction == RedactionLevel::Strict ? redacted : m_record);
    printPlaces();
    if (!m_captureDirectory.isEmpty() && !m_saved.problem)
        QDir(m_captureDirectory).removeRecursively();
    Q_EMIT finished(exitCode(m_record, couldNotSave));
}

bool ConsoleRun::writeJson(const RunRecord &redacted)
{
    const QByteArray json = toJsonText(redacted);
    if (m_commandLine.jsonToStandardOutput)
        return terminal::write(Stream::Output, json);
    if (m_commandLine.jsonFile.isEmpty())
        return true;
    // who waits for the file never reads half of it
    const QFileInfo place(m_commandLine.jsonFile);
    NewFile file(place.absolutePath());
    const bool written = file.open() && file.write(json) && file.publishAs(place.fileName());
    if (!written)
        message(tr("The record could not be written to %1: %2")
                    .arg(plainLine(m_commandLine.jsonFile), plainLine(file.error())));
    return written;
}

/// What was found besides; with advice where nothing else needs any.
QString ConsoleRun::warningsText(const Verdict &verdict)
{
    QString out;
    for (const Failure failure : verdict.also) {
        const CauseText texts = causeText(failure, TextLanguage::Display);
        out += QStringLiteral("  %1\n").arg(texts.headline);
        if (cause(verdict.cause).severity != Severity::Ok)
            continue;
        for (const QString &action : texts.actions)
            out += QStringLiteral("    - %1\n").arg(action);
    }
    return out.isEmpty() ? out : QLatin1Char('\n') + tr("Also found:") + QLatin1Char('\n') + out;
}

void ConsoleRun::printVerdict(const RunRecord &record)
{
    const Verdict &verdict = record.verdict;
    const CauseText texts = causeText(verdict.cause, TextLanguage::Display, record);
    const Severity severity = cause(verdict.cause).severity;
    QString out =
        QLatin1Char('\n') + coloured(texts.headline, colourOf(severity)) + QLatin1Char('\n');
    if (!texts.explanation.isEmpty())
        out += texts.explanation + QLatin1Char('\n');
    if (severity != Severity::Ok) {
        out += QLatin1Char('\n') +
               tr("Who can fix it: %1").arg(ownerName(verdict.owner, TextLanguage::Display)) +
               QLatin1Char('\n');
        for (qsizetype i = 0; i < texts.actions.size(); ++i)
            out += QStringLiteral("  %1. %2\n").arg(i + 1).arg(texts.actions.at(i));
    }
    if (!verdict.evidence.isEmpty()) {
        out += QLatin1Char('\n') + tr("Evidence:") + QLatin1Char('\n');
        for (const Evidence &item : verdict.evidence)
            out += QStringLiteral("  %1: %2\n")
                       .arg(stepName(item.step, TextLanguage::Display), plainLine(item.text, 400));
    }
    out += warningsText(verdict);
    QStringList also;
    for (const Failure failure : verdict.also)
        also.append(toToken(failure));
    out += QLatin1Char('\n') + tr("Finding: %1 (%2)")
                                   .arg(toToken(verdict.cause),
                                        confidenceName(verdict.confidence, TextLanguage::Display));
    if (!also.isEmpty())
        out += QStringLiteral("; ") + tr("also: %1").arg(also.join(QStringLiteral(", ")));
    out += QLatin1Char('\n');
    if (!m_commandLine.jsonToStandardOutput)
        terminal::write(Stream::Output, out.toUtf8());
    else if (!m_commandLine.quiet)
        terminal::write(Stream::Error, out.toUtf8());
}

void ConsoleRun::printPlaces()
{
    if (m_triedFallback) {
        message(tr("The files could not be saved in the chosen folder: %1")
                    .arg(plainLine(m_saveError)));
        message(tr("Choose another folder with --output and run again, or take the files from the "
                   "place below."));
    }
    if (m_saved.problem)
        message(tr("Not everything could be saved: %1").arg(plainLine(m_saved.error)));
    QString places;
    if (!m_saved.bundlePath.isEmpty()) {
        places += tr("Bundle: %1").arg(plainLine(QDir::toNativeSeparators(m_saved.bundlePath))) +
                  QLatin1Char('\n') + tr("SHA-256: %1").arg(m_saved.bundleSha256) +
                  QLatin1Char('\n');
    }
    if (m_saved.bundlePath.isEmpty() || m_saved.problem)
        for (const QString &file : std::as_const(m_saved.files))
            places +=
                tr("Saved: %1").arg(plainLine(QDir::toNativeSeparators(file))) + QLatin1Char('\n');
    places += fullTraceLine(m_saved, m_commandLine.includeEtl);
    if (!m_saved.keyFile.isEmpty())
        places += tr("Key to the replaced names (keep it, do not send it): %1")
                      .arg(plainLine(QDir::toNativeSeparators(m_saved.keyFile))) +
                  QLatin1Char('\n');
    if (!m_outputNote.isEmpty() && !m_triedFallback)
        places += m_outputNote + QLatin1Char('\n');
    if (m_saved.problem && !m_captureDirectory.isEmpty())
        places += tr("The capture stays in %1")
                      .arg(plainLine(QDir::toNativeSeparators(m_captureDirectory))) +
                  QLatin1Char('\n');
    if (m_commandLine.jsonToStandardOutput)
        message(places.trimmed());
    else
        terminal::write(Stream::Output, places.toUtf8());
}

QString ConsoleRun::fullTraceLine(const SaveResult &saved, bool inBundle)
{
    const auto trace =
        std::find_if(saved.artefacts.begin(), saved.artefacts.end(), [](const Artefact &file) {
            return file.name.endsWith(QLatin1String(".etl"));
        });
    if (trace == saved.artefacts.end())
        return {};
    const QString line =
        inBundle && !saved.bundlePath.isEmpty()
            ? tr("The bundle also holds the full network trace %1 (%2): all traffic of this "
                 "computer during the test, also of other programs and people.")
            : tr("The full network trace %1 (%2) is beside these files, not in the bundle. It "
                 "holds all traffic of this computer during the test, also of other programs "
                 "and people.");
    return line.arg(plainLine(trace->name),
                    QLocale().formattedDataSize(trace->bytes.value_or(0), 1,
                                                QLocale::DataSizeSIFormat)) +
           QLatin1Char('\n');
}

void ConsoleRun::progressLine(const QString &line)
{
    if (!m_commandLine.quiet)
        message(line);
}

void ConsoleRun::message(const QString &line)
{
    if (!line.isEmpty())
        terminal::write(Stream::Error, (line + QLatin1Char('\n')).toUtf8());
}

QString ConsoleRun::coloured(const QString &text, const char *code) const
{
    if (!m_commandLine.colour)
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

} // namespace ecs
