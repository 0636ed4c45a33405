// SPDX-License-Identifier: MIT
#include "diagnostics/capture/etl/etl_source.h"
#include "diagnostics/capture/etl/xpress.h"
#include "etl_maker.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <cstdlib>
#include <ctime>
#include <vector>

using namespace ecs;
using namespace ecs::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized =
    true; // what is freed stays there for a while, and every byte has a shadow
#else
constexpr bool sanitized = false;
#endif

struct Result
{
    QList<QByteArray> packets;
    QList<qint64> times;
    QList<bool> lossBefore;
    SourceReport report;

    bool reported(const char *reason) const
    {
        for (const ReadProblem &problem : report.problems)
            if (qstrcmp(problem.reason, reason) == 0)
                return true;
        return false;
    }
};

Result read(const QByteArray &file)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    if (!buffer->open(QIODevice::ReadOnly))
        qFatal("no buffer");
    EtlSource source(std::move(buffer));
    Result result;
    CapturedPacket packet;
    while (source.next(packet)) {
        result.packets.append(QByteArray(reinterpret_cast<const char *>(packet.bytes.data()),
                                         qsizetype(packet.bytes.size())));
        result.times.append(packet.timeNs);
        result.lossBefore.append(packet.lossBefore);
    }
    result.report = source.report();
    return result;
}

QByteArray sha1(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(ECS_CAPTURE_SAMPLES "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

QJsonArray samplePackets(const char *name)
{
    return QJsonDocument::fromJson(sample(name)).object()[QLatin1String("packets")].toArray();
}

QByteArray text(int number)
{
    return QByteArray("packet ") + QByteArray::number(number);
}

QByteArray decodeInPieces(const QByteArray &packed, std::size_t length, std::size_t inPiece,
                          std::size_t outPiece, XpressDecoder::Result *last)
{
    XpressDecoder decoder;
    std::vector<quint8> out(length);
    std::size_t at = 0;
    std::size_t given = std::min(inPiece, std::size_t(packed.size()));
    std::size_t taken = 0;
    while (at < length) {
        const auto *start = reinterpret_cast<const quint8 *>(packed.constData());
        Bytes input(start + taken, given - taken);
        const std::size_t before = input.size();
        const bool atEnd = given == std::size_t(packed.size());
        *last = decoder.decode(input, atEnd, out.data(), at, std::min(length, at + outPiece));
        taken += before - input.size();
        if (*last == XpressDecoder::Result::Damaged)
            break;
        if (*last == XpressDecoder::Result::NeedInput) {
            if (atEnd)
                break;
            given = std::min(given + inPiece, std::size_t(packed.size()));
        }
    }
    return {reinterpret_cast<const char *>(out.data()), qsizetype(at)};
}

} // namespace

class TestEtlDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xpressExamples();
    void xpressInPieces();
    void xpressDamage_data();
    void xpressDamage();
    void manyCpusInOrderOfTime();
    void compressedBuffersLargerThanTheWindow();
    void fragmentsOfSeveralThreads();
    void fragmentsAcrossBuffers();
    void brokenFragments();
    void lossEndsFragments();
    void startsWithoutEndsAreBounded();
    void oversizedJoinedPacket();
    void appendedSession();
    void oddClocks_data();
    void oddClocks();
    void damagedHeaderCostsOneBuffer();
    void damagedSizeCostsNothingElse();
    void damagedRecordCostsOneBuffer();
    void damagedCompressedHeader();
    void zeroTailIsNoLoss();
    void everyCutIsSafe();
    void randomDamageIsSafe();
    void hostileLengths_data();
    void hostileLengths();
    void aMillionTinyBuffers_data();
    void aMillionTinyBuffers();
    void packetEvents_data();
    void packetEvents();
};

void TestEtlDamage::xpressExamples()
{
    // The two examples of MS-XCA, section 3.1
    auto last = XpressDecoder::Result::Damaged;
    const QByteArray alphabet("abcdefghijklmnopqrstuvwxyz");
    QCOMPARE(decodeInPieces(QByteArray::fromHex("3f000000") + alphabet, 26, 999, 999, &last),
             alphabet);
    QCOMPARE(
        decodeInPieces(QByteArray::fromHex("ffffff1f61626317000fff2601"), 300, 999, 999, &last),
        QByteArray("abc").repeated(100));
    QCOMPARE(last, XpressDecoder::Result::OutputFull);
}

void TestEtlDamage::xpressInPieces()
{
    QRandomGenerator random(1);
    QByteArray plain;
    while (plain.size() < 300'000) {
        switch (random.bounded(4)) {
        case 0:
            plain += QByteArray(random.bounded(300), char(random.bounded(256)));
            break;
        case 1:
            plain += plain.right(random.bounded(1600));
            break;
        case 2:
            plain += QByteArray(random.bounded(90'000), 'z'); // lengths of 16 and 32 bits
            break;
        default:
            for (int i = random.bounded(50); i > 0; --i)
                plain += char(random.bounded(256));
        }
    }
    const QByteArray packed = xpress(plain);
    QVERIFY(packed.size() < plain.size());
    for (const std::size_t inPiece : {1, 7, 64, 5000, 10'000'000}) {
        for (const std::size_t outPiece : {1, 13, 9000, 10'000'000}) {
            auto last = XpressDecoder::Result::Damaged;
            QCOMPARE(decodeInPieces(packed, std::size_t(plain.size()), inPiece, outPiece, &last),
                     plain);
        }
    }
}

void TestEtlDamage::xpressDamage_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("flags cut") << QByteArray::fromHex("ffff");
    QTest::newRow("match before the start") << QByteArray::fromHex("000000400061ffff");
    QTest::newRow("match first") << QByteArray::fromHex("000000800000");
    QTest::newRow("length cut") << QByteArray::fromHex("ffffff1f61626317000fff");
    QTest::newRow("length too short to be written so")
        << QByteArray::fromHex("ffffff1f61626317000fff1500");
}

void TestEtlDamage::xpressDamage()
{
    QFETCH(QByteArray, packed);
    auto last = XpressDecoder::Result::OutputFull;
    decodeInPieces(packed, 300, 999, 999, &last);
    QVERIFY(last != XpressDecoder::Result::OutputFull);
}

void TestEtlDamage::manyCpusInOrderOfTime()
{
    EtlMaker maker;
    maker.bufferSize = 1024;
    QRandomGenerator random(2);
    for (int i = 0; i < 2000; ++i)
        maker.packet(random.bounded(300), maker.startRaw + quint64(i), text(i));
    const Result result = read(maker.file());
    QCOMPARE(result.packets.size(), 2000);
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(result.packets[i], text(i));
    QCOMPARE(result.report.problemCount(), 0);
    QCOMPARE(result.times[10] - result.times[0], 1000); // 10 MHz
}

void TestEtlDamage::compressedBuffersLargerThanTheWindow()
{
    EtlMaker maker;
    maker.compressed = true;
    maker.bufferSize = 4 * 1024 * 1024;
    QList<QByteArray> expected;
    QRandomGenerator random(3);
    for (int i = 0; i < 12'000; ++i) {
        QByteArray bytes(random.bounded(60, 1500), char(i));
        for (int k = 0; k < 20; ++k)
            bytes[k] = char(random.bounded(256));
        expected.append(bytes);
        maker.packet(i % 3, maker.startRaw + quint64(i), bytes);
    }
    const Result result = read(maker.file());
    QCOMPARE(result.report.problemCount(), 0);
    QCOMPARE(result.packets, expected);
}

void TestEtlDamage::fragmentsOfSeveralThreads()
{
    EtlMaker maker;
    const quint64 t = maker.startRaw;
    maker.add(0, EtlMaker::ndisEvent(t + 1, 1, "one-", true, false));
    maker.add(0, EtlMaker::ndisEvent(t + 2, 2, "two-", true, false));
    maker.packet(0, t + 3, "whole", 3);
    maker.add(0, EtlMaker::ndisEvent(t + 4, 2, "two", false, true));
    maker.add(0, EtlMaker::ndisEvent(t + 5, 1, "o-", false, false));
    maker.packet(1, t + 6, "other cpu", 1);
    maker.add(0, EtlMaker::ndisEvent(t + 7, 1, "one", false, true));
    const Result result = read(maker.file());
    // In the order of their first events, although the first is complete last.
    QCOMPARE(result.packets, QList<QByteArray>({"one-o-one", "two-two", "whole", "other cpu"}));
    QVERIFY(std::is_sorted(result.times.begin(), result.times.end()));
    QCOMPARE(result.report.problemCount(), 0);
}

void TestEtlDamage::fragmentsAcrossBuffers()
{
    EtlMaker maker;
    maker.add(0, EtlMaker::ndisEvent(maker.startRaw + 1, 1, "begin-", true, false));
    maker.flush(0);
    maker.packet(1, maker.startRaw + 2, "between");
    maker.add(0, EtlMaker::ndisEvent(maker.startRaw + 3, 1, "end", false, true));
    const Result result = read(maker.file());
    QCOMPARE(result.packets, QList<QByteArray>({"begin-end", "between"}));
}

void TestEtlDamage::brokenFragments()
{
    EtlMaker maker;
    const quint64 t = maker.startRaw;
    maker.add(0, EtlMaker::ndisEvent(t + 1, 1, "no start", false, true));
    maker.add(0, EtlMaker::ndisEvent(t + 2, 1, "no end", true, false));
    maker.add(0, EtlMaker::ndisEvent(t + 3, 1, "good", true, true));
    maker.add(0, EtlMaker::ndisEvent(t + 4, 2, "never finished", true, false));
    maker.packet(0, t + 5, "also good", 3);
    const Result result = read(maker.file());
    QCOMPARE(result.packets, QList<QByteArray>({"good", "also good"}));
    QVERIFY(result.reported("fragment_without_start"));
    QVERIFY(result.reported("unfinished_packet"));
}

void TestEtlDamage::lossEndsFragments()
{
    EtlMaker maker;
    maker.add(0, EtlMaker::ndisEvent(maker.startRaw + 1, 1, "begin-", true, false));
    maker.flush(0);
    maker.add(0, EtlMaker::ndisEvent(maker.startRaw + 3, 1, "end", false, true));
    maker.packet(0, maker.startRaw + 4, "good");
    maker.flushWithLoss(0);
    const Result result = read(maker.file());
    QCOMPARE(result.packets, QList<QByteArray>({"good"})); // the middle may be among what was lost
    QCOMPARE(result.lossBefore, QList<bool>({true}));
}

void TestEtlDamage::startsWithoutEndsAreBounded()
{
    EtlMaker maker;
    maker.bufferSize = 512 * 1024;
    for (int i = 0; i < 5000; ++i)
        maker.add(0, EtlMaker::ndisEvent(maker.startRaw + quint64(i), quint32(i),
                                         QByteArray(3000, 's'), true, false));
    maker.packet(0, maker.startRaw + 5001, "good", 99'999);
    const Result result = read(maker.file());
    QCOMPARE(result.packets, QList<QByteArray>({"good"}));
    QVERIFY(result.reported("unfinished_packet"));
}

void TestEtlDamage::oversizedJoinedPacket()
{
    EtlMaker maker;
    maker.bufferSize = 128 * 1024;
    maker.add(0, EtlMaker::ndisEvent(maker.startRaw, 1, QByteArray(60'000, 'x'), true, false));
    for (int i = 1; i < 10; ++i)
        maker.add(0, EtlMaker::ndisEvent(maker.startRaw + quint64(i), 1, QByteArray(60'000, 'x'),
                                         false, false));
    maker.packet(0, maker.startRaw + 20, "good", 2);
    const Result result = read(maker.file());
    QCOMPARE(result.packets, QList<QByteArray>({"good"}));
    QVERIFY(result.reported("oversized_packet"));
}

void TestEtlDamage::appendedSession()
{
    EtlMaker maker;
    maker.packet(0, maker.startRaw + 10, "first");
    maker.flush(0);
    maker.startRaw = 5; // the machine was started anew
    maker.startFileTime += 36'000'000'000;
    maker.beginSession();
    maker.packet(0, maker.startRaw + 10, "second");
    const QByteArray tail = maker.file();
    EtlMaker first;
    const Result result = read(first.header() + tail.mid(first.bufferSize));
    QCOMPARE(result.packets, QList<QByteArray>({"first", "second"}));
    QCOMPARE(result.times[1] - result.times[0], 3'600'000'000'000);
}

void TestEtlDamage::oddClocks_data()
{
    QTest::addColumn<quint64>("frequency");
    QTest::addColumn<quint64>("raw");
    QTest::addColumn<qint64>("afterStart");
    QTest::newRow("before the start") << quint64(10'000'000) << quint64(0) << qint64(0);
    QTest::newRow("no frequency") << quint64(0) << quint64(2'000'000) << qint64(0);
    QTest::newRow("negative frequency") << ~quint64{0} << quint64(2'000'000) << qint64(0);
    QTest::newRow("3 GHz, a year")
        << quint64(3'000'000'000) << quint64(1'000'000 + 3'000'000'000ULL * 31'536'000)
        << qint64(31'536'000'000'000'000);
    QTest::newRow("odd frequency")
        << quint64(1'789'772) << quint64(1'000'000 + 1'789'772) << qint64(1'000'000'000);
}

void TestEtlDamage::oddClocks()
{
    QFETCH(quint64, frequency);
    QFETCH(quint64, raw);
    QFETCH(qint64, afterStart);
    EtlMaker maker;
    maker.frequency = frequency;
    maker.packet(0, raw, "packet");
    const Result result = read(maker.file());
    QCOMPARE(result.packets.size(), 1);
    const qint64 start = (qint64(maker.startFileTime) - 116'444'736'000'000'000) * 100;
    QCOMPARE(result.times.first() - start, afterStart);
}

/// The packets of a sample that stand wholly outside one buffer.
static QList<QByteArray> hashesOutside(const QJsonArray &packets, int buffer)
{
    QList<QByteArray> out;
    for (const auto &value : packets) {
        bool inside = false;
        for (const auto &number : value[QLatin1String("buffers")].toArray())
            inside = inside || number.toInt() == buffer;
        if (!inside)
            out.append(value[QLatin1String("sha1")].toString().toLatin1());
    }
    return out;
}

static QList<QByteArray> hashes(const Result &result)
{
    QList<QByteArray> out;
    for (const QByteArray &packet : result.packets)
        out.append(sha1(packet));
    return out;
}

void TestEtlDamage::damagedHeaderCostsOneBuffer()
{
    const QByteArray good = sample("eth_noise_4cpu.etl");
    const QJsonArray packets = samplePackets("eth_noise_4cpu.json");
    for (int buffer = 1; buffer <= 8; ++buffer) {
        QByteArray damaged = good;
        damaged.replace(buffer * 16384, 72, QByteArray(72, '\xAB'));
        const Result result = read(damaged);
        QCOMPARE(hashes(result), hashesOutside(packets, buffer));
        QVERIFY(result.reported("bad_buffer_header"));
    }
}

void TestEtlDamage::damagedSizeCostsNothingElse()
{
    const QByteArray good = sample("eth_noise_4cpu.etl");
    const QJsonArray packets = samplePackets("eth_noise_4cpu.json");
    for (const quint32 size : {0x4100U, 0x3F00U, 0x10000U, 0x2000000U}) {
        QByteArray damaged = good;
        put(damaged, 3 * 16384, size, 4);
        const Result result = read(damaged);
        for (const QByteArray &hash : hashesOutside(packets, 3))
            QVERIFY(hashes(result).contains(hash));
        QVERIFY(result.reported("bad_buffer_size"));
    }
}

void TestEtlDamage::damagedRecordCostsOneBuffer()
{
    const QByteArray good = sample("eth_noise_4cpu.etl");
    const QJsonArray packets = samplePackets("eth_noise_4cpu.json");
    QByteArray damaged = good;
    put(damaged, 5 * 16384 + 72, 0x12345678, 4); // the first record's marker
    const Result result = read(damaged);
    QCOMPARE(hashes(result), hashesOutside(packets, 5));
    QVERIFY(result.reported("bad_record"));
}

void TestEtlDamage::damagedCompressedHeader()
{
    const QByteArray good = sample("pktmon_compressed.etl");
    const QJsonArray packets = samplePackets("pktmon_compressed.json");
    QByteArray damaged = good;
    damaged.replace(1024, 72, QByteArray(72, '\xAB'));
    const Result result = read(damaged);
    QCOMPARE(hashes(result), hashesOutside(packets, 1));
    QVERIFY(!result.packets.isEmpty()); // found the next buffer, wherever it stands
    QVERIFY(result.reported("bad_buffer_header"));
}

void TestEtlDamage::zeroTailIsNoLoss()
{
    const QByteArray good = sample("eth_win10.etl");
    const Result result = read(good + QByteArray(5 * 16384, '\0'));
    QCOMPARE(result.packets.size(), 40);
    QCOMPARE(result.report.problemCount(), 0);
}

void TestEtlDamage::everyCutIsSafe()
{
    for (const char *name :
         {"eth_noise_4cpu.etl", "ndis_compressed.etl", "eth_win7_fragments.etl"}) {
        const QByteArray good = sample(name);
        QSet<QByteArray> known;
        for (const QByteArray &hash : hashes(read(good)))
            known.insert(hash);
        qsizetype before = 0;
        for (qsizetype length = 0; length < good.size(); length += 509) {
            const Result result = read(good.left(length));
            for (const QByteArray &hash : hashes(result))
                QVERIFY(known.contains(hash));        // nothing is made up
            QVERIFY(result.packets.size() >= before); // and nothing is lost that was there
            before = result.packets.size();
        }
        QVERIFY(before > known.size() / 2);
    }
}

void TestEtlDamage::randomDamageIsSafe()
{
    QRandomGenerator random(4);
    for (const char *name : {"eth_noise_4cpu.etl", "mixed_media.etl", "pktmon_compressed.etl"}) {
        const QByteArray good = sample(name);
        const qsizetype whole = read(good).packets.size();
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = good;
            for (int i = random.bounded(1, 20); i > 0; --i)
                damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            const Result result = read(damaged);
            QVERIFY(result.packets.size() <= whole + 20);
        }
    }
}

void TestEtlDamage::hostileLengths_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<quint64>("value");
    // Of the second buffer and of the first record in it, 72 bytes further on.
    const struct
    {
        const char *name;
        int offset;
        int bytes;
    } fields[] = {{"buffer size", 0, 4},     {"saved offset", 4, 4},   {"current offset", 8, 4},
                  {"sequence", 0x18, 8},     {"state", 0x2C, 4},       {"filled", 0x30, 4},
                  {"flags", 0x34, 2},        {"type", 0x36, 2},        {"record size", 72, 2},
                  {"record kind", 74, 2},    {"thread", 80, 4},        {"time", 88, 8},
                  {"keyword", 72 + 0x30, 8}, {"fragment", 72 + 88, 4}, {"extended", 76, 2},
                  {"provider", 72 + 0x18, 8}};
    for (const auto &field : fields)
        for (const quint64 value :
             {quint64(0), quint64(1), quint64(0x7FFFFFFF), quint64(0xFFFFFFFF), ~quint64(0)})
            QTest::addRow("%s %llx", field.name, value) << field.offset << field.bytes << value;
}

void TestEtlDamage::hostileLengths()
{
    QFETCH(int, offset);
    QFETCH(int, bytes);
    QFETCH(quint64, value);
    for (const bool compressed : {false, true}) {
        EtlMaker maker;
        maker.bufferSize = 1024;
        maker.compressed = compressed;
        for (int i = 0; i < 40; ++i)
            maker.packet(0, maker.startRaw + quint64(i), text(i));
        QByteArray file = maker.file();
        const qsizetype second = compressed ? 1024 : maker.bufferSize;
        put(file, second + offset, value, bytes);
        const Result result = read(file);
        QVERIFY(result.packets.size() <= 41);
        // One field costs its own buffer and no other; where lengths were written over the next
        // one cannot be found at once.
        const qsizetype inABuffer = (maker.bufferSize - 72) / 104 + 1;
        if (!compressed)
            QVERIFY2(result.packets.size() >= 40 - 2 * inABuffer,
                     qPrintable(QString::number(result.packets.size())));
    }
}

namespace {

long peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status")); // elsewhere memory is not looked at
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : std::strtol(all.constData() + at + 6, nullptr, 10);
}

} // namespace

void TestEtlDamage::aMillionTinyBuffers_data()
{
    QTest::addColumn<int>("cpus");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<int>("buffers");
    QTest::newRow("empty, one CPU") << 1 << 72 << false << 100'000;
    QTest::newRow("one record of nothing, every CPU number") << 65536 << 80 << false << 1'000'000;
    QTest::newRow("compressed rubbish, every CPU number") << 65536 << 80 << true << 200'000;
    QTest::newRow("damage in between") << 4 << 80 << true << 100'000;
}

void TestEtlDamage::aMillionTinyBuffers()
{
    QFETCH(int, cpus);
    QFETCH(int, size);
    QFETCH(bool, compressed);
    QFETCH(int, buffers);
    const bool damaged =
        QLatin1String(QTest::currentDataTag()) == QLatin1String("damage in between");
    QTemporaryFile file;
    QVERIFY(file.open());
    EtlMaker maker;
    maker.bufferSize = 1024;
    maker.compressed = compressed;
    file.write(maker.header());
    QByteArray buffer(size, '\x40');
    for (int i = 0; i < buffers; ++i) {
        buffer.replace(0, 72, QByteArray(72, '\0'));
        put(buffer, 0, quint64(size), 4);
        put(buffer, 0x18, quint64(i), 8);
        put(buffer, 0x28, quint64(i * 257 % cpus), 2);
        put(buffer, 0x2C, 3, 4);
        put(buffer, 0x30, quint64(compressed ? 60'000 : size), 4);
        put(buffer, 0x34, compressed ? 0x60 : 0x20, 2);
        if (damaged && i % 2 == 1)
            buffer.fill('\xEE');
        file.write(buffer);
    }
    file.close();
    QFile forget(QStringLiteral("/proc/self/clear_refs")); // the peak begins anew
    if (forget.open(QIODevice::WriteOnly))
        forget.write("5");
    forget.close();
    const long before = peakKilobytes();
    auto device = std::make_unique<QFile>(file.fileName());
    QVERIFY(device->open(QIODevice::ReadOnly | QIODevice::Unbuffered)); // as the product does
    const std::clock_t started = std::clock();
    EtlSource source(std::move(device));
    CapturedPacket packet;
    while (source.next(packet))
        QVERIFY(packet.bytes.size() <= 65536);
    const auto took = qint64(std::clock() - started) * 1000 / CLOCKS_PER_SEC;
    const long grown = peakKilobytes() - before;
    qInfo("%lld ms, %ld kB more", static_cast<long long>(took), grown);
    QCOMPARE(source.report().packets, 0);
    QVERIFY(took < 60'000); // of this process alone; sanitizers take their share
    QVERIFY(sanitized || grown < 64 * 1024);
}

void TestEtlDamage::packetEvents_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("packet");
    QTest::addColumn<bool>("damaged");
    const QByteArray good = EtlMaker::ndisEvent(2'000'000, 1, "packet", true, true);
    QTest::newRow("good") << good << true << false;
    QByteArray longer = good + QByteArray(16, '\0'); // newer systems append fields
    put(longer, 0, quint64(longer.size()), 2);
    QTest::newRow("more fields") << longer << true << false;
    QByteArray claims = good;
    put(claims, 80 + 8, 7, 4);
    QTest::newRow("claims more than there is") << claims << false << true;
    QByteArray huge = good;
    put(huge, 80 + 8, 0xFFFFFFF0, 4);
    QTest::newRow("claims far more") << huge << false << true;
    QByteArray other = good;
    put(other, 0x28, 5100, 2);
    QTest::newRow("another event") << other << false << false;
    QByteArray foreign = good;
    foreign[0x18] = 'x';
    QTest::newRow("another provider") << foreign << false << false;
    QByteArray extended = good;
    put(extended, 4, 1, 2);
    extended.insert(80, QByteArray::fromHex("10000a00000008000102030405060708"));
    put(extended, 0, quint64(extended.size()), 2);
    QTest::newRow("extended item") << extended << true << false;
    QByteArray endless = extended;
    put(endless, 80 + 4, 1, 2);
    put(endless, 80 + 6, 0xFFF0, 2);
    QTest::newRow("extended item longer than the record") << endless << false << true;
}

void TestEtlDamage::packetEvents()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, packet);
    QFETCH(bool, damaged);
    EtlMaker maker;
    maker.add(0, record);
    maker.packet(0, 3'000'000, "next");
    const Result result = read(maker.file());
    QCOMPARE(result.packets.size(), packet ? 2 : 1);
    QCOMPARE(result.packets.last(), QByteArray("next")); // the buffer goes on
    QCOMPARE(result.reported("bad_packet_event"), damaged);
}

QTEST_GUILESS_MAIN(TestEtlDamage)
#include "tst_etl_damage.moc"
