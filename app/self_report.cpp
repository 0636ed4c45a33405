// SPDX-License-Identifier: MIT
#include "app/self_report.h"

#include "app/composition.h"
#include "app/terminal.h"
#include "diagnostics/host/abandonable_call.h"
#include "diagnostics/host/clock.h"
#include "diagnostics/host/desktop_shell.h"
#include "diagnostics/host/machine_probe.h"
#include "diagnostics/model/json_fields.h"
#include "diagnostics/model/plain_text.h"
#include "diagnostics/report/new_file.h"
#include "diagnostics/verdict/judge.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace ecs {

namespace {

constexpr int reportVersion = 1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SelfReport)
};

void print(Stream stream, const QString &line)
{
    terminal::write(stream, (line + QLatin1Char('\n')).toUtf8());
}

struct Looked
{
    bool inTime = false;
    QJsonObject facts;
};

Looked lookAt(const SelfReportPart &part)
{
    const Bounds bounds = Bounds{}.within(part.limit);
    if (!part.mayHang)
        return {true, part.look(bounds)};
    AbandonableCall<QJsonObject> call([look = part.look, bounds] { return look(bounds); });
    const auto facts = call.wait(bounds);
    return facts ? Looked{true, *facts} : Looked{};
}

// The file appears whole or not at all, and takes no other's place.
std::optional<QString> save(const QString &directory, const QByteArray &json, QString *error)
{
    if (!QDir().mkpath(directory)) {
        *error = Texts::tr("%1 could not be created.")
                     .arg(plainLine(QDir::toNativeSeparators(directory)));
        return std::nullopt;
    }
    NewFile file(directory);
    std::optional<QString> path;
    if (file.open() && file.write(json))
        path = file.publish(
            QLatin1String("Defender_ECS_SelfReport_") %
                QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd_HHmmss")),
            QStringLiteral(".json"));
    if (!path)
        *error = file.error();
    return path;
}

QByteArray reportJson(const CommandLine &commandLine, const QJsonArray &parts)
{
    Redactor redactor(commandLine.redaction, readPrivateFacts());
    RunRecord known; // from which the redactor learns this machine's own addresses
    known.machine = createMachineProbe()->read();
    redactor.redact(known);
    const QJsonObject report{
        {QStringLiteral("self_report_version"), reportVersion},
        {QStringLiteral("tool"), json::write(toolInfo(QStringLiteral("ecs-check")))},
        {QStringLiteral("written"), json::timeToJson(createClock()->nowUtc())},
        {QStringLiteral("redaction"), toToken(commandLine.redaction)},
        {QStringLiteral("parts"), redactedJson(parts, redactor)},
    };
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace

QJsonArray lookAtParts(const QList<SelfReportPart> &parts,
                       const std::function<void(int, const QJsonObject &)> &done)
{
    QJsonArray out;
    for (const SelfReportPart &part : parts) {
        QElapsedTimer timer;
        timer.start();
        const Looked looked = lookAt(part);
        const QJsonObject entry{
            {QStringLiteral("id"), part.id},
            {QStringLiteral("question"), part.question},
            {QStringLiteral("status"),
             looked.inTime ? QStringLiteral("read") : QStringLiteral("timed_out")},
            {QStringLiteral("duration_ms"), timer.elapsed()},
            {QStringLiteral("facts"), looked.facts},
        };
        out.append(entry);
        done(int(out.size()), entry);
    }
    return out;
}

// As deep as the parts build it: nothing here comes from a file.
// NOLINTNEXTLINE(misc-no-recursion)
QJsonValue redactedJson(const QJsonValue &json, Redactor &redactor)
{
    if (json.isString())
        return json::write(redactor.redactText(json.toString()));
    if (json.isArray()) {
        QJsonArray out;
        const QJsonArray items = json.toArray();
        for (const auto &item : items)
            out.append(redactedJson(item, redactor));
        return out;
    }
    if (json.isObject()) {
        QJsonObject out;
        const QJsonObject object = json.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            out.insert(item.key(), redactedJson(item.value(), redactor));
        return out;
    }
    return json;
}

int writeSelfReport(const CommandLine &commandLine)
{
    const QList<SelfReportPart> parts =
        selfReportParts(commandLine.run.capture != CaptureMode::Off);
    if (parts.isEmpty()) {
        print(Stream::Error,
              QStringLiteral("ecs-check: ") +
                  Texts::tr("--self-report describes Windows machines; there is nothing to tell "
                            "about this system."));
        return exitUsage;
    }
    const QJsonArray seen = lookAtParts(parts, [&](int number, const QJsonObject &part) {
        if (!commandLine.quiet)
            print(Stream::Error,
                  QStringLiteral("[%1/%2] %3 %4 %5 ms")
                      .arg(number)
                      .arg(parts.size())
                      .arg(part.value(QLatin1String("id")).toString().leftJustified(16),
                           part.value(QLatin1String("status")).toString().leftJustified(9))
                      .arg(part.value(QLatin1String("duration_ms")).toInteger()));
    });
    const QByteArray json = reportJson(commandLine, seen);

    const auto shell = createDesktopShell();
    QString error;
    auto path = save(commandLine.outputDirectory.isEmpty() ? shell->defaultOutputPlace().directory
                                                           : commandLine.outputDirectory,
                     json, &error);
    const bool asWished = path.has_value();
    if (!asWished) {
        print(Stream::Error, Texts::tr("The file could not be saved in the chosen folder: %1")
                                 .arg(plainLine(error)));
        if (const QString fallback = shell->createPrivateDirectory(); !fallback.isEmpty())
            path = save(fallback, json, &error);
    }
    if (path)
        print(Stream::Output,
              Texts::tr("Saved: %1").arg(plainLine(QDir::toNativeSeparators(*path))));
    return asWished ? 0 : couldNotRunExitCode;
}

} // namespace ecs
