// SPDX-License-Identifier: MIT
#include "diagnostics/report/bundle.h"

#include "diagnostics/model/plain_text.h"
#include "diagnostics/report/new_file.h"
#include "diagnostics/report/reports.h"
#include "diagnostics/report/zip_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <memory>

namespace ecs {

namespace {

constexpr qint64 chunk = qint64(256) * 1024;

/// One saving: the state that its parts share.
class Saving
{
public:
    Saving(const RunRecord &record, const SaveRequest &request, const Bounds &bounds,
           const std::function<void(int)> &progress)
        : m_request(request)
        , m_bounds(bounds)
        , m_progress(progress)
        , m_redactor(request.redaction, request.privateFacts)
        , m_record(m_redactor.redact(record))
        , m_stamp(artefactStamp(record))
    {
    }

    SaveResult run();

private:
    bool prepareDirectory();
    struct NewText
    {
        QString path;
        Artefact made;
    };

    /// One whole file beside the others; nothing when it could not be written, with the problem
    /// noted.
    std::optional<NewText> newText(const QString &base, const QString &extension,
                                   const QByteArray &content);
    bool saveText(const QString &extension, const QByteArray &content, bool artefact = true);
    void saveCapture();
    void saveFullCapture();
    std::optional<Artefact> copyIn(const QString &source, const QString &base,
                                   const QString &extension);
    bool saveBundle();
    bool saveKey();
    QByteArray manifest(const QList<Artefact> &inside) const;
    void leaveOut(const QString &what, const QString &why);
    bool stopNow();
    bool problem(SaveProblem problem, const QString &error);
    void tell(int permille);
    std::shared_ptr<void> acting() const { return m_request.actAs ? m_request.actAs() : nullptr; }

    QString reportBase() const { return QLatin1String("Defender_ECS_Report_") + m_stamp; }
    QString captureBase() const { return QLatin1String("Defender_ECS_Capture_") + m_stamp; }

    const SaveRequest &m_request;
    const Bounds &m_bounds;
    const std::function<void(int)> &m_progress;
    Redactor m_redactor;
    RunRecord m_record;
    QString m_stamp;
    QList<Artefact> m_inside; ///< of the bundle, in order
    QList<ZipEntry> m_entries;
    SaveResult m_result;
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// What readers of the bundle should know about its captures.
QString noteOn(const QList<Artefact> &inside)
{
    QString note = QStringLiteral("Redaction covers the reports and the record. "
                                  "Packet captures hold what was on the wire.");
    for (const Artefact &file : inside)
        if (file.name.endsWith(QLatin1String(".etl")))
            note += QStringLiteral(" %1 (%2 bytes) is the full network trace: it holds all "
                                   "traffic of this computer during the test, also of other "
                                   "programs and people.")
                        .arg(file.name)
                        .arg(file.bytes.value_or(0));
    return note;
}

/// Empty when there is nothing to tell.
QByteArray keyText(const QList<Redactor::KeyLine> &key, const QString &stamp)
{
    constexpr qsizetype mostLines = 5000;
    constexpr int mostOfValue = 500;
    if (key.isEmpty())
        return {};
    QString text = QStringLiteral("What the names in Defender_ECS_%1 stand for\n\n"
                                  "Keep this file: it is for your own people, is not part of the "
                                  "zip, and should not be sent along.\n"
                                  "Passwords, cookies and the like were replaced as well; they are "
                                  "written down nowhere.\n\n")
                       .arg(stamp);
    for (const Redactor::KeyLine &line : key.first(qMin(key.size(), mostLines)))
        text += line.token % QLatin1String(" = ") % plainLine(line.value, mostOfValue) % u'\n';
    if (key.size() > mostLines)
        text += QStringLiteral("… and %1 more\n").arg(key.size() - mostLines);
    return text.toUtf8();
}

std::optional<Artefact> hashed(const QString &path, const Bounds &bounds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    while (!file.atEnd()) {
        const QByteArray part = file.read(chunk);
        if (part.isEmpty() || bounds.over())
            return std::nullopt;
        hash.addData(part);
        bytes += part.size();
    }
    return Artefact{fileName(path), bytes, QString::fromLatin1(hash.result().toHex())};
}

bool Saving::problem(SaveProblem problem, const QString &error)
{
    if (!m_result.problem) { // the first says most
        m_result.problem = problem;
        m_result.error = error;
    }
    return false;
}

bool Saving::stopNow()
{
    if (m_bounds.over())
        problem(SaveProblem::Cancelled, QStringLiteral("Saving was stopped."));
    return m_result.problem.has_value();
}

void Saving::tell(int permille)
{
    if (m_progress)
        m_progress(qBound(0, permille, 1000));
}

void Saving::leaveOut(const QString &what, const QString &why)
{
    m_result.leftOut.append(what + QLatin1String(": ") + why);
}

bool Saving::prepareDirectory()
{
    const auto rights = acting();
    if (m_request.actAs && !rights)
        return problem(SaveProblem::NoPermission, NewFile::noRights());
    const QFileInfo info(m_request.directory);
    if (m_request.directory.isEmpty() || (info.exists() && !info.isDir()))
        return problem(SaveProblem::BadDirectory,
                       QStringLiteral("%1 is not a folder.").arg(m_request.directory));
    if (info.isDir())
        return true;
    errno = 0;
    if (QDir().mkpath(m_request.directory))
        return true;
    const SaveProblem said = problemOfLastError();
    return problem(said == SaveProblem::Other ? SaveProblem::BadDirectory : said,
                   QStringLiteral("%1 could not be created.").arg(m_request.directory));
}

std::optional<Saving::NewText> Saving::newText(const QString &base, const QString &extension,
                                               const QByteArray &content)
{
    NewFile file(m_request.directory, m_request.actAs);
    std::optional<QString> path;
    if (file.open() && file.write(content))
        path = file.publish(base, extension);
    if (!path) {
        problem(file.problem(), file.error());
        return std::nullopt;
    }
    m_result.files.append(*path);
    return NewText{*path, {fileName(*path), file.bytes(), file.sha256()}};
}

bool Saving::saveText(const QString &extension, const QByteArray &content, bool artefact)
{
    const std::optional<NewText> text = newText(reportBase(), extension, content);
    if (!text)
        return false;
    if (artefact)
        m_result.artefacts.append(text->made);
    m_inside.append(text->made);
    m_entries.append({text->made.name, content, {}});
    return true;
}

std::optional<Artefact> Saving::copyIn(const QString &source, const QString &base,
                                       const QString &extension)
{
    QFile from(source);
    if (QFileInfo(source).isSymLink()) {
        problem(SaveProblem::Other, QStringLiteral("%1 is a link.").arg(source));
        return std::nullopt;
    }
    if (!from.open(QIODevice::ReadOnly)) {
        problem(problemOfLastError(), from.errorString());
        return std::nullopt;
    }
    NewFile file(m_request.directory, m_request.actAs);
    if (!file.open()) {
        problem(file.problem(), file.error());
        return std::nullopt;
    }
    while (!from.atEnd()) {
        if (stopNow())
            return std::nullopt;
        const QByteArray part = from.read(chunk);
        if (part.isEmpty()) {
            problem(SaveProblem::Other, from.errorString());
            return std::nullopt;
        }
        if (!file.write(part)) {
            problem(file.problem(), file.error());
            return std::nullopt;
        }
    }
    const auto path = file.publish(base, extension);
    if (!path) {
        problem(file.problem(), file.error());
        return std::nullopt;
    }
    m_result.files.append(*path);
    return Artefact{fileName(*path), file.bytes(), file.sha256()};
}

void Saving::saveCapture()
{
    const QString what = captureBase() + QLatin1String(".pcapng");
    if (m_request.pcapngFile.isEmpty()) {
        const StepResult *step = m_record.step(StepId::Capture);
        const bool recorded = !step || step->status == StepStatus::Passed ||
                              step->status == StepStatus::Warning || step->summary.isEmpty();
        leaveOut(what, recorded ? QStringLiteral("no packets of this run's hosts were recorded")
                                : step->summary);
        return;
    }
    if (m_request.redaction == RedactionLevel::Strict) {
        leaveOut(what, QStringLiteral("strict redaction keeps no packets"));
    } else if (!m_request.includeCapture) {
        leaveOut(what, QStringLiteral("not wanted"));
    } else if (const auto made =
                   copyIn(m_request.pcapngFile, captureBase(), QStringLiteral(".pcapng"))) {
        m_result.artefacts.append(*made);
        m_inside.append(*made);
        m_entries.append({made->name, {}, m_result.files.last()});
    } else {
        leaveOut(what, QStringLiteral("could not be saved: %1; it is still at %2")
                           .arg(m_result.error, m_request.pcapngFile));
    }
}

void Saving::saveFullCapture()
{
    if (m_request.etlFile.isEmpty())
        return;
    const QString what = captureBase() + QLatin1String(".etl");
    if (m_request.redaction == RedactionLevel::Strict) {
        leaveOut(what, QStringLiteral("strict redaction keeps no packets"));
        return;
    }
    if (!m_request.includeCapture && !m_request.includeEtl) {
        leaveOut(what, QStringLiteral("not wanted"));
        return;
    }
    const QFileInfo source(m_request.etlFile);
    if (!source.isFile() || source.isSymLink()) {
        leaveOut(what, QStringLiteral("there is no such file any more"));
        problem(SaveProblem::Other, QStringLiteral("%1 is no file.").arg(m_request.etlFile));
        return;
    }
    const auto made = copyIn(m_request.etlFile, captureBase(), QStringLiteral(".etl"));
    if (!made) {
        leaveOut(what, QStringLiteral("could not be saved: %1; it is still at %2")
                           .arg(m_result.error, m_request.etlFile));
        return;
    }
    m_result.artefacts.append(*made);
    if (m_request.includeEtl) {
        m_inside.append(m_result.artefacts.last());
        m_entries.append({m_result.artefacts.last().name, {}, m_result.files.last()});
    } else if (m_request.zip) {
        leaveOut(m_result.artefacts.last().name, QStringLiteral("saved beside the bundle"));
    }
}

QByteArray Saving::manifest(const QList<Artefact> &inside) const
{
    QJsonArray files;
    for (const Artefact &file : inside)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("bytes"), file.bytes.value_or(0)},
                                 {QStringLiteral("sha256"), file.sha256}});
    const QJsonObject object{
        {QStringLiteral("run_id"), m_record.runId},
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("name"), m_record.tool.name},
                                             {QStringLiteral("version"), m_record.tool.version},
                                             {QStringLiteral("build"), m_record.tool.build}}},
        {QStringLiteral("files"), files},
        {QStringLiteral("left_out"), QJsonArray::fromStringList(m_result.leftOut)},
        {QStringLiteral("redaction"), toToken(m_request.redaction)},
        {QStringLiteral("redacted"),
         QJsonArray::fromStringList(m_redactor.summary(TextLanguage::English))},
        {QStringLiteral("note"), noteOn(inside)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

bool Saving::saveBundle()
{
    const auto rights = acting(); // to read the files again, too
    NewFile file(m_request.directory, m_request.actAs);
    if (!file.open())
        return problem(file.problem(), file.error());
    QList<ZipEntry> entries = m_entries;
    entries.append({QStringLiteral("manifest.json"), manifest(m_inside), {}});
    const QDateTime time = m_record.finished.isValid() ? m_record.finished : m_record.started;
    const ZipOutcome outcome =
        writeZip(file.device(), entries, m_request.zipPassword, time, m_bounds,
                 [this](double done) { tell(300 + static_cast<int>(done * 600)); });
    switch (outcome.state) {
    case ZipState::Cancelled:
        return problem(SaveProblem::Cancelled, QStringLiteral("Saving was stopped."));
    case ZipState::NotWritten:
        return problem(outcome.problem, outcome.error);
    case ZipState::Other:
        return problem(SaveProblem::Other, outcome.error);
    case ZipState::Done:
        break;
    }
    const auto path =
        file.publish(QLatin1String("Defender_ECS_") + m_stamp, QStringLiteral(".zip"));
    if (!path)
        return problem(file.problem(), file.error());
    m_result.files.append(*path);
    m_result.bundlePath = *path;
    const auto made = hashed(*path, m_bounds);
    if (!made)
        return problem(
            m_bounds.over() ? SaveProblem::Cancelled : SaveProblem::Other,
            QStringLiteral("The bundle was saved, but could not be read again for its hash."));
    m_result.bundleBytes = made->bytes.value_or(0);
    m_result.bundleSha256 = made->sha256;

    const QString line = made->sha256 + QLatin1String("  ") + made->name + QLatin1Char('\n');
    return newText(made->name, QStringLiteral(".sha256"), line.toUtf8()).has_value();
}

bool Saving::saveKey()
{
    const QByteArray content = keyText(m_redactor.key(), m_stamp);
    if (content.isEmpty())
        return true;
    const std::optional<NewText> text =
        newText(QLatin1String("Defender_ECS_Key_") + m_stamp, QStringLiteral(".txt"), content);
    if (text)
        m_result.keyFile = text->path;
    return text.has_value();
}

SaveResult Saving::run()
{
    tell(0);
    if (stopNow() || !prepareDirectory())
        return m_result;
    if (!saveText(QStringLiteral(".txt"), textReport(m_record)) || stopNow() ||
        !saveText(QStringLiteral(".html"), htmlReport(m_record)) || stopNow())
        return m_result;
    tell(100);
    saveCapture();
    if (!m_bounds.over())
        saveFullCapture();
    tell(250);
    // also after trouble with a capture: the record is small and says most
    m_record.artefacts = m_result.artefacts;
    if (!m_bounds.over())
        saveText(QStringLiteral(".json"), toJsonText(m_record), false);
    tell(300);
    // a bundle without the capture is better than none; its manifest says what is missing
    if (m_bounds.over() || m_result.problem == SaveProblem::DiskFull) {
        stopNow();
        return m_result;
    }
    saveKey();
    if (m_request.zip)
        saveBundle();
    tell(1000);
    return m_result;
}

} // namespace

SaveResult saveArtefacts(const RunRecord &record, const SaveRequest &request, const Bounds &bounds,
                         const std::function<void(int)> &progress)
{
    return Saving(record, request, bounds, progress).run();
}

QString artefactStamp(const RunRecord &record)
{
    const qint64 offset = record.utcOffsetMinutes.value_or(0);
    return record.started.toUTC().addSecs(offset * 60).toString(QStringLiteral("yyyyMMdd_HHmmss"));
}

} // namespace ecs
