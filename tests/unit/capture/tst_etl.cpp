// SPDX-License-Identifier: MIT
#include "diagnostics/capture/convert.h"
#include "diagnostics/capture/packet_source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

namespace {

constexpr qint64 unixEpochAsFileTime = 116'444'736'000'000'000;
const auto noProgress = [](int) {};

QString samplePath(const QString &name)
{
    return QStringLiteral(ECS_CAPTURE_SAMPLES "/") + name;
}

struct Seen
{
    qint64 timeNs = 0;
    quint16 link = 0;
    PacketDirection direction = PacketDirection::Unknown;
    quint32 original = 0;
    bool dropped = false;
    QByteArray sha1;
    qsizetype size = 0;
};

QList<Seen> readAll(const QString &path, SourceReport *report = nullptr)
{
    OpenedSource opened = openPacketSource(path);
    if (!opened.source)
        qFatal("%s", qPrintable(opened.error));
    QList<Seen> all;
    CapturedPacket packet;
    while (opened.source->next(packet)) {
        const QByteArrayView bytes(reinterpret_cast<const char *>(packet.bytes.data()),
                                   qsizetype(packet.bytes.size()));
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(bytes);
        all.append({packet.timeNs, packet.linkType, packet.direction, packet.originalLength,
                    packet.dropped, hash.result().toHex(), bytes.size()});
    }
    if (report != nullptr)
        *report = opened.source->report();
    return all;
}

QJsonObject expectations(const QString &name)
{
    QFile file(samplePath(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no expectations for %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

PacketDirection directionOf(const QString &text)
{
    return text == QLatin1String("in")    ? PacketDirection::Inbound
           : text == QLatin1String("out") ? PacketDirection::Outbound
                                          : PacketDirection::Unknown;
}

} // namespace

class TestEtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_data();
    void sample();
    void conversionKeepsEveryPacket_data() { sample_data(); }
    void conversionKeepsEveryPacket();
};

void TestEtl::sample_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(QStringLiteral(ECS_CAPTURE_SAMPLES));
    const QStringList names = dir.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 11);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(5);
}

void TestEtl::sample()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectations(name);
    const QJsonArray packets = expected[QLatin1String("packets")].toArray();
    SourceReport report;
    const QList<Seen> seen = readAll(samplePath(name + QStringLiteral(".etl")), &report);
    QCOMPARE(seen.size(), packets.size());
    QCOMPARE(report.lostPackets, expected[QLatin1String("events_lost")].toInteger());
    QCOMPARE(report.problemCount(), 0);
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QJsonObject packet = packets[i].toObject();
        const QString clear = packet[QLatin1String("sha1_unprotected")].toString();
        const QString sha1 = clear.isEmpty() ? packet[QLatin1String("sha1")].toString() : clear;
        const QByteArray where = QByteArray::number(i);
        QVERIFY2(QString::fromLatin1(seen[i].sha1) == sha1,
                 QByteArray(where + " at " +
                            QByteArray::number(seen[i].timeNs / 100 + unixEpochAsFileTime))
                     .constData());
        QCOMPARE(seen[i].timeNs / 100 + unixEpochAsFileTime,
                 packet[QLatin1String("ft")].toInteger());
        QCOMPARE(int(seen[i].link), packet[QLatin1String("link")].toInt());
        QCOMPARE(seen[i].direction, directionOf(packet[QLatin1String("dir")].toString()));
        QCOMPARE(qint64(seen[i].size), packet[QLatin1String("cap")].toInteger());
        QCOMPARE(qint64(seen[i].original), packet[QLatin1String("orig")].toInteger());
        QCOMPARE(seen[i].dropped, packet[QLatin1String("drop")].toBool());
    }
}

void TestEtl::conversionKeepsEveryPacket()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    const QString output = dir.filePath(QStringLiteral("out.pcapng"));
    const QString input = samplePath(name + QStringLiteral(".etl"));
    const ConvertResult result =
        convertEtl(input, output, {{}, QStringLiteral("test")}, {}, noProgress);
    QVERIFY2(result.ok(), qPrintable(result.error));
    QCOMPARE(result.bytesWritten, QFile(output).size());
    const QList<Seen> before = readAll(input);
    const QList<Seen> after = readAll(output);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].sha1, before[i].sha1);
        QCOMPARE(after[i].timeNs, before[i].timeNs);
        QCOMPARE(after[i].link, before[i].link);
        QCOMPARE(after[i].direction, before[i].direction);
        QCOMPARE(after[i].original, before[i].original);
    }
}

QTEST_GUILESS_MAIN(TestEtl)
#include "tst_etl.moc"
