// SPDX-License-Identifier: MIT
#include "diagnostics/report/bundle.h"
#include "diagnostics/report/zip_writer.h"
#include "diagnostics/verdict/judge.h"
#include "record_builder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <zip.h>

using namespace ecs;
using namespace ecs::test;

namespace {

constexpr const char *stamp = "20261122_211504"; // the start in local time, UTC+1

RunRecord sampleRecord()
{
    RunRecord record = healthyRecord();
    proxyAnswers(record, 407, Failure::ProxyAuthRequired);
    record.verdict = judge(record);
    return record;
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
             qPrintable(path));
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("could not be read");
}

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

SaveRequest requestFor(const QString &directory)
{
    SaveRequest request;
    request.directory = directory;
    return request;
}

SaveResult save(const SaveRequest &request, const Bounds &bounds = {})
{
    return saveArtefacts(sampleRecord(), request, bounds, {});
}

QStringList namesIn(const QString &directory)
{
    return QDir(directory).entryList(
        QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
}

/// What an independent reader finds: Python's zipfile.
QJsonObject readByPython(const QString &zip)
{
    const QString script = QStringLiteral(
        "import hashlib,json,sys,zipfile\n"
        "z=zipfile.ZipFile(sys.argv[1])\n"
        "assert z.testzip() is None\n"
        "print(json.dumps({'names':z.namelist(),'sha':{n:hashlib.sha256(z.read(n)).hexdigest() "
        "for n in z.namelist()},'manifest':json.loads(z.read('manifest.json'))}))\n");
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, zip});
    if (!python.waitForFinished() || python.exitCode() != 0)
        return {{QStringLiteral("error"), QString::fromUtf8(python.readAllStandardError())}};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void savesEverything();
    void isReadByOthers();
    void fullTraceOnlyByChoice();
    void recordListsTheArtefacts();
    void namesOfTheOriginal();
    void encryptsWithAes();
    void neverOverwrites();
    void neverFollowsAPlantedLink();
    void filesAreForTheirOwner();
    void keepsTheFullCaptureForAnotherSave();
    void actsAsTheUserOfTheFolder();
    void nothingIsWrittenWithoutTheUsersRights();
    void strictKeepsNoPackets();
    void withoutZip();
    void onlyTheRedactedRecordIsSaved();
    void keyTellsWhatTheTokensStandFor();
    void keyHoldsNoSecretsAndEnds();
    void noKeyWithoutTokens();
    void createsTheDirectory();
    void directoryIsAFile();
    void directoryIsNotWritable();
    void cancelledBefore();
    void cancelledWhileZipping();
    void diskFull();
    void whyThereIsNoCaptureIsSaid();
    void missingCaptureIsSaid();
    void streamsLargeFiles();
    void progressNeverGoesBack();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_out;
};

void TestBundle::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "python3 is needed to read the zip back");
}

void TestBundle::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_out = path(QStringLiteral("out"));
}

void TestBundle::savesEverything()
{
    put(path(QStringLiteral("flows")), QByteArray(5000, 'p'));
    put(path(QStringLiteral("full")), QByteArray(9000, 'e'));
    SaveRequest request = requestFor(m_out);
    request.pcapngFile = path(QStringLiteral("flows"));
    request.etlFile = path(QStringLiteral("full"));
    const SaveResult result = save(request);
    QVERIFY2(!result.problem, qPrintable(result.error));
    const QString at = QString::fromLatin1(stamp);
    const QStringList expected = {QStringLiteral("Defender_ECS_%1.zip").arg(at),
                                  QStringLiteral("Defender_ECS_%1.zip.sha256").arg(at),
                                  QStringLiteral("Defender_ECS_Capture_%1.etl").arg(at),
                                  QStringLiteral("Defender_ECS_Capture_%1.pcapng").arg(at),
                                  QStringLiteral("Defender_ECS_Key_%1.txt").arg(at),
                                  QStringLiteral("Defender_ECS_Report_%1.html").arg(at),
                                  QStringLiteral("Defender_ECS_Report_%1.json").arg(at),
                                  QStringLiteral("Defender_ECS_Report_%1.txt").arg(at)};
    QCOMPARE(namesIn(m_out), expected);
    QStringList written;
    for (const QString &file : result.files)
        written.append(QFileInfo(file).fileName());
    written.sort();
    QCOMPARE(written, expected);
    QCOMPARE(
        get(result.bundlePath + QLatin1String(".sha256")),
        QString(result.bundleSha256 + QLatin1String("  ") + expected.first() + u'\n').toUtf8());
    QCOMPARE(result.bundleSha256, sha256(get(result.bundlePath)));
    QCOMPARE(result.bundleBytes, QFileInfo(result.bundlePath).size());
}

void TestBundle::isReadByOthers()
{
    put(path(QStringLiteral("flows")), QByteArray(5000, 'p'));
    put(path(QStringLiteral("full")), QByteArray(9000, 'e'));
    SaveRequest request = requestFor(m_out);
    request.pcapngFile = path(QStringLiteral("flows"));
    request.etlFile = path(QStringLiteral("full"));
    request.includeEtl = true;
    const SaveResult result = save(request);
    QVERIFY2(!result.problem, qPrintable(result.error));

    const QJsonObject read = readByPython(result.bundlePath);
    QVERIFY2(!read.contains(QLatin1String("error")),
             qPrintable(read.value(QLatin1String("error")).toString()));
    const QString at = QString::fromLatin1(stamp);
    QStringList names;
    for (const auto &name : read.value(QLatin1String("names")).toArray())
        names.append(name.toString());
    QCOMPARE(names, QStringList({QStringLiteral("Defender_ECS_Report_%1.txt").arg(at),
                                 QStringLiteral("Defender_ECS_Report_%1.html").arg(at),
                                 QStringLiteral("Defender_ECS_Capture_%1.pcapng").arg(at),
                                 QStringLiteral("Defender_ECS_Capture_%1.etl").arg(at),
                                 QStringLiteral("Defender_ECS_Report_%1.json").arg(at),
                                 QStringLiteral("manifest.json")}));
    // each file inside is the one beside the bundle, and the manifest says so
    const QJsonObject sums = read.value(QLatin1String("sha")).toObject();
    const QJsonObject manifest = read.value(QLatin1String("manifest")).toObject();
    const QJsonArray files = manifest.value(QLatin1String("files")).toArray();
    QCOMPARE(files.size(), 5);
    for (const auto &value : files) {
        const QString name = value.toObject().value(QLatin1String("name")).toString();
        const QByteArray beside = get(QDir(m_out).filePath(name));
        QCOMPARE(sums.value(name).toString(), sha256(beside));
        QCOMPARE(value.toObject().value(QLatin1String("sha256")).toString(), sha256(beside));
        QCOMPARE(value.toObject().value(QLatin1String("bytes")).toInteger(), beside.size());
    }
    QCOMPARE(
        manifest.value(QLatin1String("tool")).toObject().value(QLatin1String("version")).toString(),
        QStringLiteral("0.1.0"));
    QCOMPARE(manifest.value(QLatin1String("left_out")).toArray().size(), 0);
    QCOMPARE(manifest.value(QLatin1String("redaction")).toString(), QStringLiteral("standard"));
    // The full trace comes in by choice only, and then it is said what it holds.
    const QString note = manifest.value(QLatin1String("note")).toString();
    QVERIFY(note.contains(QLatin1String("(9000 bytes) is the full network trace")));
    QVERIFY(note.contains(QLatin1String("all traffic of this computer")));
}

void TestBundle::fullTraceOnlyByChoice()
{
    put(path(QStringLiteral("full")), QByteArray(9000, 'e'));
    SaveRequest request = requestFor(m_out);
    request.etlFile = path(QStringLiteral("full"));
    const SaveResult result = save(request);
    QVERIFY2(!result.problem, qPrintable(result.error));
    const QJsonObject read = readByPython(result.bundlePath);
    for (const auto &name : read.value(QLatin1String("names")).toArray())
        QVERIFY(!name.toString().endsWith(QLatin1String(".etl")));
    const QJsonObject manifest = read.value(QLatin1String("manifest")).toObject();
    QVERIFY(!manifest.value(QLatin1String("note")).toString().contains(QLatin1String("trace")));
    QVERIFY(manifest.value(QLatin1String("left_out"))
                .toArray()
                .last()
                .toString()
                .contains(QLatin1String("saved beside the bundle")));
}

void TestBundle::recordListsTheArtefacts()
{
    put(path(QStringLiteral("flows")), QByteArray(5000, 'p'));
    SaveRequest request = requestFor(m_out);
    request.pcapngFile = path(QStringLiteral("flows"));
    const SaveResult result = save(request);
    QString error;
    const QString at = QString::fromLatin1(stamp);
    const auto record = fromJsonText(
        get(QDir(m_out).filePath(QStringLiteral("Defender_ECS_Report_%1.json").arg(at))), &error);
    QVERIFY2(record, qPrintable(error));
    QCOMPARE(record->artefacts, result.artefacts);
    QCOMPARE(record->artefacts.size(), 3); // all but the record and the bundle themselves
    for (const Artefact &artefact : record->artefacts) {
        const QByteArray content = get(QDir(m_out).filePath(artefact.name));
        QCOMPARE(artefact.sha256, sha256(content));
        QCOMPARE(*artefact.bytes, content.size());
    }
}

void TestBundle::namesOfTheOriginal()
{
    RunRecord record;
    record.started = QDateTime({2026, 1, 1}, {0, 30}, QTimeZone::utc());
    record.utcOffsetMinutes = -90;
    QCOMPARE(artefactStamp(record), QStringLiteral("20251231_230000"));
    record.utcOffsetMinutes.reset();
    QCOMPARE(artefactStamp(record), QStringLiteral("20260101_003000"));
}

void TestBundle::encryptsWithAes()
{
    SaveRequest request = requestFor(m_out);
    request.zipPassword = QStringLiteral("pässword 1");
    const SaveResult result = save(request);
    QVERIFY2(!result.problem, qPrintable(result.error));
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(result.bundlePath).constData(), ZIP_RDONLY, &code);
    QVERIFY(archive);
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    QCOMPARE(entries, 4);
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        QCOMPARE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat), 0);
        QCOMPARE(int(stat.encryption_method), int(ZIP_EM_AES_256));
    }
    QVERIFY(!zip_fopen_index_encrypted(archive, 0, 0, "wrong"));
    zip_file_t *file =
        zip_fopen_index_encrypted(archive, 0, 0, request.zipPassword.toUtf8().constData());
    QVERIFY(file);
    QByteArray content(64 * 1024, '\0');
    content.truncate(static_cast<qsizetype>(
        zip_fread(file, content.data(), static_cast<zip_uint64_t>(content.size()))));
    zip_fclose(file);
    zip_discard(archive);
    QCOMPARE(content, get(QDir(m_out).filePath(
                          QStringLiteral("Defender_ECS_Report_%1.txt").arg(QLatin1String(stamp)))));
    QVERIFY(!get(result.bundlePath).contains("ecs.office.com"));
}

void TestBundle::neverOverwrites()
{
    const SaveResult first = save(requestFor(m_out));
    QHash<QString, QByteArray> before;
    for (const QString &file : first.files)
        before.insert(file, get(file));
    const SaveResult second = save(requestFor(m_out));
    const SaveResult third = save(requestFor(m_out));
    QVERIFY(!second.problem && !third.problem);
    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(get(it.key()), it.value());
    QVERIFY(second.bundlePath.endsWith(QLatin1String("_2.zip")));
    QVERIFY(third.bundlePath.endsWith(QLatin1String("_3.zip")));
    QVERIFY(get(third.bundlePath + QLatin1String(".sha256")).endsWith("_3.zip\n"));
}

void TestBundle::neverFollowsAPlantedLink()
{
    QVERIFY(QDir().mkpath(m_out));
    const QString victim = path(QStringLiteral("victim"));
    put(victim, "precious");
    const QString at = QString::fromLatin1(stamp);
    for (const char *name : {"Defender_ECS_Report_%1.txt", "Defender_ECS_Report_%1.json",
                             "Defender_ECS_%1.zip", "Defender_ECS_%1.zip.sha256"})
        QVERIFY(QFile::link(victim, QDir(m_out).filePath(QString::fromLatin1(name).arg(at))));
    // a link to nothing must not be filled either
    const QString hole = path(QStringLiteral("hole"));
    QVERIFY(QFile::link(
        hole, QDir(m_out).filePath(QStringLiteral("Defender_ECS_Report_%1.html").arg(at))));
    const SaveResult result = save(requestFor(m_out));
    QVERIFY2(!result.problem, qPrintable(result.error));
    QCOMPARE(get(victim), QByteArray("precious"));
    QVERIFY(!QFileInfo::exists(hole));
    for (const QString &file : result.files)
        QVERIFY2(!QFileInfo(file).isSymLink(), qPrintable(file));
}

void TestBundle::filesAreForTheirOwner()
{
    for (const QString &file : save(requestFor(m_out)).files)
        QCOMPARE(int(QFile::permissions(file) & 0x0fff & ~(QFile::ReadUser | QFile::WriteUser)),
                 int(QFileDevice::Permissions()));
}

void TestBundle::keepsTheFullCaptureForAnotherSave()
{
    put(path(QStringLiteral("full")), QByteArray(9000, 'e'));
    SaveRequest request = requestFor(m_out);
    request.etlFile = path(QStringLiteral("full"));
    const SaveResult result = save(request);
    QVERIFY(!result.problem);
    QVERIFY(QFileInfo::exists(request.etlFile));
    request.directory = path(QStringLiteral("another"));
    QVERIFY(!save(request).problem);
    QVERIFY(namesIn(request.directory)
                .contains(
                    QStringLiteral("Defender_ECS_Capture_%1.etl").arg(QString::fromLatin1(stamp))));
    QCOMPARE(result.leftOut.size(), 2); // there is no extract, and the whole is not inside
    QVERIFY(result.leftOut.last().contains(QLatin1String("beside the bundle")));
    const QJsonObject read = readByPython(result.bundlePath);
    QCOMPARE(read.value(QLatin1String("names")).toArray().size(), 4);
    QCOMPARE(read.value(QLatin1String("manifest"))
                 .toObject()
                 .value(QLatin1String("left_out"))
                 .toArray()
                 .size(),
             2);
}

void TestBundle::actsAsTheUserOfTheFolder()
{
    put(path(QStringLiteral("full")), QByteArray(9000, 'e'));
    SaveRequest request = requestFor(m_out);
    request.etlFile = path(QStringLiteral("full"));
    int depth = 0;
    int times = 0;
    bool madeAsUser = false;
    request.actAs = [&]() -> std::shared_ptr<void> {
        ++times;
        if (++depth == 1 && times == 1)
            madeAsUser = !QFileInfo::exists(m_out); // the folder, too
        return {static_cast<void *>(&depth), [&](void *) { --depth; }};
    };
    const SaveResult result = save(request);
    QVERIFY2(!result.problem, qPrintable(result.error));
    QVERIFY(madeAsUser);
    QCOMPARE(depth, 0);
    QVERIFY(times >= 2 * result.files.size()); // to create and to name each file
    QVERIFY(namesIn(m_out).contains(
        QStringLiteral("Defender_ECS_Capture_%1.etl").arg(QString::fromLatin1(stamp))));
}

void TestBundle::nothingIsWrittenWithoutTheUsersRights()
{
    int times = 0;
    SaveRequest request = requestFor(m_out);
    // They are lost at each moment in turn: never does the process go on with its own.
    for (int granted = 0; granted < 6; ++granted) {
        times = 0;
        request.actAs = [&]() -> std::shared_ptr<void> {
            return ++times > granted ? nullptr : std::make_shared<int>(times);
        };
        const SaveResult result = save(request);
        QCOMPARE(result.problem, std::optional(SaveProblem::NoPermission));
        QVERIFY(result.bundlePath.isEmpty());
        QVERIFY2(result.files.size() <= granted / 2, qPrintable(QString::number(granted)));
    }
}

void TestBundle::strictKeepsNoPackets()
{
    put(path(QStringLiteral("flows")), "p");
    put(path(QStringLiteral("full")), "e");
    SaveRequest request = requestFor(m_out);
    request.redaction = RedactionLevel::Strict;
    request.pcapngFile = path(QStringLiteral("flows"));
    request.etlFile = path(QStringLiteral("full"));
    request.includeEtl = true;
    const SaveResult result = save(request);
    QVERIFY(!result.problem);
    QCOMPARE(result.leftOut.size(), 2);
    for (const QString &name : namesIn(m_out))
        QVERIFY(!name.contains(QLatin1String("Capture")));
    QVERIFY(QFileInfo::exists(request.etlFile)); // nothing is lost by leaving it out
}

void TestBundle::withoutZip()
{
    SaveRequest request = requestFor(m_out);
    request.zip = false;
    const SaveResult result = save(request);
    QVERIFY(!result.problem);
    QVERIFY(result.bundlePath.isEmpty());
    QCOMPARE(result.files.size(), 4);
}

void TestBundle::onlyTheRedactedRecordIsSaved()
{
    SaveRequest request = requestFor(m_out);
    request.privateFacts.userName = QStringLiteral("jdoe");
    RunRecord record = sampleRecord();
    step(record, StepId::Dns).summary = QStringLiteral("jdoe asked 10.0.0.53");
    const SaveResult result = saveArtefacts(record, request, {}, {});
    QVERIFY(!result.problem);
    for (const QString &file : result.files) {
        if (file == result.keyFile)
            continue;
        const QByteArray content = get(file);
        for (const char *needle : {"jdoe", "10.0.0.53", "proxy.contoso.com"})
            QVERIFY2(!content.contains(needle), qPrintable(file));
    }
    const QJsonObject manifest =
        readByPython(result.bundlePath).value(QLatin1String("manifest")).toObject();
    QVERIFY(!manifest.value(QLatin1String("redacted")).toArray().isEmpty());
}

void TestBundle::keyTellsWhatTheTokensStandFor()
{
    SaveRequest request = requestFor(m_out);
    request.privateFacts.userName = QStringLiteral("JDoe");
    RunRecord record = sampleRecord();
    step(record, StepId::Dns).summary = QStringLiteral("JDoe asked 10.0.0.53");
    const SaveResult result = saveArtefacts(record, request, {}, {});
    QVERIFY2(!result.problem, qPrintable(result.error));
    QCOMPARE(QFileInfo(result.keyFile).fileName(),
             QStringLiteral("Defender_ECS_Key_%1.txt").arg(QLatin1String(stamp)));
    QVERIFY(result.files.contains(result.keyFile));
    const QString key = QString::fromUtf8(get(result.keyFile));
    for (const char *line : {"\nUSER-1 = JDoe\n", "= 10.0.0.53\n", "= proxy.contoso.com\n"})
        QVERIFY2(key.contains(QLatin1String(line)), qPrintable(key));
    // Every token of the reports is explained, and nothing but the owner may read it.
    const QString report = QString::fromUtf8(get(result.files.first()));
    auto tokens =
        QRegularExpression(QStringLiteral("\\b(?:HOST|IP|USER)-\\d+")).globalMatch(report);
    QVERIFY(tokens.hasNext());
    while (tokens.hasNext()) {
        const QString token = tokens.next().captured();
        QVERIFY2(key.contains(token + QLatin1String(" = ")), qPrintable(token));
    }
    QCOMPARE(
        int(QFile::permissions(result.keyFile) & 0x0fff & ~(QFile::ReadUser | QFile::WriteUser)),
        int(QFileDevice::Permissions()));
    // It is neither in the zip nor named in what is sent along.
    const QJsonObject read = readByPython(result.bundlePath);
    for (const auto &name : read.value(QLatin1String("names")).toArray())
        QVERIFY(!name.toString().contains(QLatin1String("Key")));
    for (const Artefact &artefact : result.artefacts)
        QVERIFY(!artefact.name.contains(QLatin1String("Key")));
    QVERIFY(!QJsonDocument(read).toJson().contains("Defender_ECS_Key"));
}

void TestBundle::keyHoldsNoSecretsAndEnds()
{
    SaveRequest request = requestFor(m_out);
    RunRecord record = sampleRecord();
    QString text = QStringLiteral("http://jdoe:hunter2@proxy.corp.local:3128/ ");
    for (int i = 0; i < 6000; ++i)
        text += QStringLiteral("host%1.corp.local ").arg(i);
    text += QString(70'000, u'x') + QLatin1String(".corp.local");
    step(record, StepId::Dns).summary = text;
    const SaveResult result = saveArtefacts(record, request, {}, {});
    QVERIFY2(!result.problem, qPrintable(result.error));
    const QByteArray key = get(result.keyFile);
    QVERIFY(!key.contains("hunter2") && !key.contains("SECRET-"));
    QVERIFY(key.contains(" = host7.corp.local\n"));
    QVERIFY(key.contains(" more\n"));
    QVERIFY(key.size() < 512 * 1024);
}

void TestBundle::noKeyWithoutTokens()
{
    SaveRequest request = requestFor(m_out);
    request.redaction = RedactionLevel::None;
    const SaveResult result = save(request);
    QVERIFY(!result.problem);
    QVERIFY(result.keyFile.isEmpty());
    QVERIFY(namesIn(m_out).filter(QStringLiteral("Key")).isEmpty());
}

void TestBundle::createsTheDirectory()
{
    const SaveResult result = save(requestFor(m_out + QLatin1String("/a/b")));
    QVERIFY(!result.problem);
    QCOMPARE(namesIn(m_out + QLatin1String("/a/b")).size(), 6);
}

void TestBundle::directoryIsAFile()
{
    put(m_out, "a file");
    for (const QString &place : {m_out, QString(m_out + QLatin1String("/below"))}) {
        const SaveResult result = save(requestFor(place));
        QVERIFY(result.problem == SaveProblem::BadDirectory);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(result.files.isEmpty());
    }
    QCOMPARE(get(m_out), QByteArray("a file"));
}

void TestBundle::directoryIsNotWritable()
{
    // no program may create anything there, root neither
    const SaveResult result = save(requestFor(QStringLiteral("/proc/self/ecs")));
    QVERIFY(result.problem);
    QVERIFY(*result.problem == SaveProblem::NoPermission ||
            *result.problem == SaveProblem::BadDirectory);
    QVERIFY(result.files.isEmpty());
}

void TestBundle::cancelledBefore()
{
    std::stop_source source;
    source.request_stop();
    const SaveResult result = save(requestFor(m_out), {source.get_token(), {}});
    QVERIFY(result.problem == SaveProblem::Cancelled);
    QVERIFY(!QFileInfo::exists(m_out));
}

void TestBundle::cancelledWhileZipping()
{
    QByteArray noise(4 * 1024 * 1024, '\0');
    QRandomGenerator generator(1);
    generator.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    put(path(QStringLiteral("flows")), noise);
    SaveRequest request = requestFor(m_out);
    request.pcapngFile = path(QStringLiteral("flows"));
    std::stop_source source;
    const SaveResult result = saveArtefacts(
        sampleRecord(), request, {source.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)},
        [&](int permille) {
            if (permille > 400)
                source.request_stop();
        });
    QVERIFY(result.problem == SaveProblem::Cancelled);
    QVERIFY(result.bundlePath.isEmpty());
    QCOMPARE(result.files.size(), 5);   // the reports, their key and the capture stay
    QCOMPARE(namesIn(m_out).size(), 5); // and no half a bundle does
}

void TestBundle::diskFull()
{
    const QString small = path(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(small));
    const auto run = [](const QString &program, const QStringList &arguments) {
        return QProcess::execute(program, arguments) == 0;
    };
    if (!run(QStringLiteral("mount"),
             {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
              QStringLiteral("size=256k"), QStringLiteral("tmpfs"), small}))
        QSKIP("NOT TESTED: a full disk needs the right to mount a small tmpfs");
    put(path(QStringLiteral("flows")), QByteArray(1024 * 1024, 'p'));
    SaveRequest request = requestFor(small);
    request.pcapngFile = path(QStringLiteral("flows"));
    const SaveResult result = save(request);
    const QStringList left = namesIn(small);
    QVERIFY(run(QStringLiteral("umount"), {small}));
    QVERIFY(result.problem);
    QCOMPARE(int(*result.problem), int(SaveProblem::DiskFull));
    QVERIFY(!result.error.isEmpty());
    QVERIFY(result.files.size() >= 3);          // reports and record
    QCOMPARE(left.size(), result.files.size()); // no leftovers under temporary names
    QVERIFY(QFileInfo::exists(request.pcapngFile));
    QVERIFY(result.leftOut.first().contains(request.pcapngFile));
}

void TestBundle::whyThereIsNoCaptureIsSaid()
{
    RunRecord record = sampleRecord();
    for (StepResult &step : record.steps)
        if (step.id == StepId::Capture) {
            step.status = StepStatus::Skipped;
            step.summary = QStringLiteral("Packets are not recorded: switched off by option.");
        }
    const SaveResult result = saveArtefacts(record, requestFor(m_out), {}, {});
    QCOMPARE(result.leftOut.size(), 1);
    QVERIFY(result.leftOut.first().contains(QLatin1String("_Capture_")));
    QVERIFY(result.leftOut.first().endsWith(QLatin1String("switched off by option.")));
}

void TestBundle::missingCaptureIsSaid()
{
    SaveRequest request = requestFor(m_out);
    request.pcapngFile = path(QStringLiteral("never-written"));
    const SaveResult result = save(request);
    QVERIFY(result.problem);
    QCOMPARE(result.leftOut.size(), 1);
    const QJsonObject read = readByPython(result.bundlePath); // the rest is bundled all the same
    QCOMPARE(read.value(QLatin1String("names")).toArray().size(), 4);
    QCOMPARE(read.value(QLatin1String("manifest"))
                 .toObject()
                 .value(QLatin1String("left_out"))
                 .toArray()
                 .size(),
             1);
}

void TestBundle::streamsLargeFiles()
{
    // sparse, so that it costs nothing on the disk; the zip holds its zeros compressed
    QFile large(path(QStringLiteral("large")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 * 1024 * 1024));
    large.close();
    QFile target(path(QStringLiteral("x.zip")));
    QVERIFY(target.open(QIODevice::ReadWrite));
    const ZipOutcome outcome = writeZip(target, {{QStringLiteral("large"), {}, large.fileName()}},
                                        {}, QDateTime::fromSecsSinceEpoch(1'790'000'000), {}, {});
    QVERIFY2(outcome.state == ZipState::Done, qPrintable(outcome.error));
    target.close();
    QVERIFY(QFileInfo(target.fileName()).size() < 1024 * 1024);
    QCOMPARE(
        QProcess::execute(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); "
                 "sys.exit(z.getinfo('large').file_size!=64*1024*1024 or z.testzip() is not None)"),
             target.fileName()}),
        0);
}

void TestBundle::progressNeverGoesBack()
{
    QList<int> seen;
    const SaveResult result = saveArtefacts(sampleRecord(), requestFor(m_out), {},
                                            [&](int permille) { seen.append(permille); });
    QVERIFY(!result.problem);
    QCOMPARE(seen.first(), 0);
    QCOMPARE(seen.last(), 1000);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
