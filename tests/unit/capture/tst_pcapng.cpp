// SPDX-License-Identifier: MIT
#include "diagnostics/capture/pcap_reader.h"
#include "diagnostics/capture/pcapng_reader.h"
#include "diagnostics/capture/pcapng_writer.h"
#include "packet_maker.h"

#include <QBuffer>
#include <QTest>

using namespace ecs;
using ecs::test::be;

namespace {

QByteArray le(quint64 value, int bytes)
{
    QByteArray out = be(value, bytes);
    std::reverse(out.begin(), out.end());
    return out;
}

/// Numbers in one of the two orders.
struct Order
{
    bool big = false;
    QByteArray operator()(quint64 value, int bytes) const
    {
        return big ? be(value, bytes) : le(value, bytes);
    }
    QByteArray block(quint32 type, const QByteArray &body) const
    {
        const auto length = quint64(body.size()) + 12;
        return QByteArray((*this)(type, 4) + (*this)(length, 4) + body + (*this)(length, 4));
    }
    QByteArray section() const
    {
        return block(0x0A0D0D0A, QByteArray((*this)(0x1A2B3C4D, 4) + (*this)(1, 2) + (*this)(0, 2) +
                                            (*this)(~quint64{0}, 8)));
    }
    QByteArray interfaceBlock(quint16 link, const QByteArray &options = {}) const
    {
        return block(1, QByteArray((*this)(link, 2) + (*this)(0, 2) + (*this)(0, 4) + options));
    }
    QByteArray packet(quint32 interface, quint64 time, const QByteArray &bytes,
                      quint32 claimed = ~0U) const
    {
        const quint64 captured = claimed == ~0U ? quint64(bytes.size()) : claimed;
        const QByteArray padding((4 - bytes.size() % 4) % 4, '\0');
        return block(6, QByteArray((*this)(interface, 4) + (*this)(time >> 32, 4) +
                                   (*this)(time & 0xFFFFFFFF, 4) + (*this)(captured, 4) +
                                   (*this)(100, 4) + bytes + padding));
    }
};

struct Seen
{
    qint64 timeNs;
    quint16 link;
    QByteArray bytes;
    quint32 original;
    PacketDirection direction;
};

template <typename Reader>
QList<Seen> readAll(const QByteArray &file, SourceReport *report = nullptr)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    if (!buffer->open(QIODevice::ReadOnly))
        qFatal("no buffer");
    Reader reader(std::move(buffer));
    QList<Seen> out;
    CapturedPacket packet;
    while (reader.next(packet))
        out.append({packet.timeNs, packet.linkType,
                    QByteArray(reinterpret_cast<const char *>(packet.bytes.data()),
                               qsizetype(packet.bytes.size())),
                    packet.originalLength, packet.direction});
    if (report != nullptr)
        *report = reader.report();
    return out;
}

} // namespace

class TestPcapng : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothByteOrders_data();
    void bothByteOrders();
    void timeResolutions_data();
    void timeResolutions();
    void severalSections();
    void damage_data();
    void damage();
    void everyCutOfAFileIsSafe();
    void writtenFileReadsBack();
    void failingDeviceIsSaid();
    void classicPcap_data();
    void classicPcap();
};

void TestPcapng::bothByteOrders_data()
{
    QTest::addColumn<bool>("big");
    QTest::newRow("little") << false;
    QTest::newRow("big") << true;
}

void TestPcapng::bothByteOrders()
{
    QFETCH(bool, big);
    const Order order{big};
    const QList<Seen> seen = readAll<PcapngReader>(order.section() + order.interfaceBlock(101) +
                                                   order.block(0x0BAD, "unknown!") +
                                                   order.packet(0, 1'700'000'000'123'456, "hello"));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].bytes, QByteArray("hello"));
    QCOMPARE(seen[0].link, 101);
    QCOMPARE(seen[0].original, 100U);
    QCOMPARE(seen[0].timeNs, 1'700'000'000'123'456'000);
}

void TestPcapng::timeResolutions_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<quint64>("units");
    QTest::addColumn<qint64>("expected");
    const Order order;
    const auto resolution = [&](quint64 value) {
        return QByteArray(order(9, 2) + order(1, 2) + order(value, 4));
    };
    QTest::newRow("nanoseconds") << resolution(9) << quint64(1'700'000'000'123'456'789)
                                 << qint64(1'700'000'000'123'456'789);
    QTest::newRow("milliseconds") << resolution(3) << quint64(1'700'000'000'123)
                                  << qint64(1'700'000'000'123'000'000);
    QTest::newRow("binary") << resolution(0x80 | 10) << quint64(1'700'000'000) * 1024 + 512
                            << qint64(1'700'000'000'500'000'000);
    QTest::newRow("offset") << QByteArray(resolution(6) + order(14, 2) + order(8, 2) +
                                          order(1000, 8))
                            << quint64(5'000'000) << qint64(1'005'000'000'000);
    QTest::newRow("too large") << resolution(0) << ~quint64{0} << qint64(0);
}

void TestPcapng::timeResolutions()
{
    QFETCH(QByteArray, options);
    QFETCH(quint64, units);
    QFETCH(qint64, expected);
    const Order order;
    const QList<Seen> seen = readAll<PcapngReader>(
        order.section() + order.interfaceBlock(1, options) + order.packet(0, units, "x"));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].timeNs, expected);
}

void TestPcapng::severalSections()
{
    const Order little;
    const Order big{true};
    const QList<Seen> seen = readAll<PcapngReader>(
        little.section() + little.interfaceBlock(1) + little.packet(0, 1, "a") + big.section() +
        big.interfaceBlock(105) + big.interfaceBlock(101) + big.packet(1, 2, "b"));
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].link, 1);
    QCOMPARE(seen[1].link, 101);
}

void TestPcapng::damage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("packets");
    QTest::addColumn<QString>("reason");
    const Order order;
    const QByteArray start = order.section() + order.interfaceBlock(1);
    const QByteArray good = order.packet(0, 1, "good");
    const auto row = [](const char *name, const QByteArray &file, int packets, const char *reason) {
        QTest::newRow(name) << file << packets << QString::fromLatin1(reason);
    };
    row("end is missing", start + good + good.left(20), 1, "truncated_block");
    row("length longer than the block", start + good + order.packet(0, 1, "x", 4000) + good, 2,
        "bad_packet_length");
    row("no such interface", start + order.packet(7, 1, "x") + good, 1, "unknown_interface");
    row("length of zero", start + good + QByteArray(12, '\0') + good, 1, "bad_block_length");
    QByteArray odd = good;
    odd[4] = char(odd[4] + 1);
    row("odd length", start + good + odd, 1, "bad_block_length");
    QByteArray differs = good;
    differs[differs.size() - 4] = char(differs[differs.size() - 4] + 4);
    row("lengths differ", start + good + differs, 1, "bad_block_length");
    row("huge", start + good + order(6, 4) + order(0xFFFFFFF0, 4) + QByteArray(40, 'x'), 1,
        "truncated_block");
    row("bad section", start + good + order.block(0x0A0D0D0A, QByteArray(16, 'x')), 1,
        "bad_section_header");
}

void TestPcapng::damage()
{
    QFETCH(QByteArray, file);
    QFETCH(int, packets);
    QFETCH(QString, reason);
    SourceReport report;
    QCOMPARE(readAll<PcapngReader>(file, &report).size(), packets);
    bool said = false;
    for (const ReadProblem &problem : report.problems)
        said = said || QLatin1String(problem.reason) == reason;
    QVERIFY2(said, qPrintable(reason));
}

void TestPcapng::everyCutOfAFileIsSafe()
{
    const Order order;
    const QByteArray file = order.section() + order.interfaceBlock(1) + order.packet(0, 1, "good");
    for (qsizetype length = 0; length < file.size(); ++length) {
        SourceReport report;
        QCOMPARE(readAll<PcapngReader>(file.left(length), &report).size(), 0);
    }
}

void TestPcapng::writtenFileReadsBack()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    PcapngWriter writer(buffer);
    writer.beginSection({QStringLiteral("cpu"), QStringLiteral("os"), QStringLiteral("app"),
                         QStringLiteral("comment")});
    CaptureInterface described;
    described.linkType = linktype::ieee80211;
    described.name = QStringLiteral("wlan");
    described.bitsPerSecond = 300'000'000;
    const quint32 interface = writer.addInterface(described);
    QList<QByteArray> payloads;
    for (int i = 0; i < 3000; ++i) { // more than the writer's buffer holds
        payloads.append(QByteArray(i % 301, char(i)));
        CapturedPacket packet;
        packet.timeNs = 1'700'000'000'000'000'000 + i;
        packet.interfaceIndex = interface;
        packet.bytes = {reinterpret_cast<const quint8 *>(payloads.last().constData()),
                        std::size_t(payloads.last().size())};
        packet.originalLength = quint32(payloads.last().size()) + 7;
        packet.direction = PacketDirection(i % 3);
        packet.lossBefore = i % 5 == 0;
        writer.writePacket(packet);
    }
    writer.writeStatistics(interface, 1, 3000, 12, QStringLiteral("lost"));
    QVERIFY(writer.finish());
    QCOMPARE(writer.bytesWritten(), buffer.size());
    SourceReport report;
    const QList<Seen> seen = readAll<PcapngReader>(buffer.data(), &report);
    QCOMPARE(seen.size(), payloads.size());
    for (qsizetype i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i].bytes, payloads[i]);
        QCOMPARE(seen[i].timeNs, 1'700'000'000'000'000'000 + i);
        QCOMPARE(seen[i].original, quint32(payloads[i].size()) + 7);
        QCOMPARE(seen[i].direction, PacketDirection(i % 3));
        QCOMPARE(seen[i].link, linktype::ieee80211);
    }
    QCOMPARE(report.lostPackets, 12);
    QCOMPARE(report.problemCount(), 0);
}

void TestPcapng::failingDeviceIsSaid()
{
    QBuffer closed;
    PcapngWriter writer(closed);
    writer.beginSection({});
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writer.finish());
    QVERIFY(writer.failed());
}

void TestPcapng::classicPcap_data()
{
    QTest::addColumn<bool>("big");
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("little, microseconds") << false << 0xA1B2C3D4U << qint64(7'000'005'000);
    QTest::newRow("big, microseconds") << true << 0xA1B2C3D4U << qint64(7'000'005'000);
    QTest::newRow("little, nanoseconds") << false << 0xA1B23C4DU << qint64(7'000'000'005);
    QTest::newRow("big, nanoseconds") << true << 0xA1B23C4DU << qint64(7'000'000'005);
}

void TestPcapng::classicPcap()
{
    QFETCH(bool, big);
    QFETCH(quint32, magic);
    QFETCH(qint64, expected);
    const Order order{big};
    const QByteArray file = order(magic, 4) + order(2, 2) + order(4, 2) + order(0, 8) +
                            order(65535, 4) + order(276, 4) + order(7, 4) + order(5, 4) +
                            order(4, 4) + order(60, 4) + "abcd";
    const QList<Seen> seen = readAll<PcapReader>(file);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].bytes, QByteArray("abcd"));
    QCOMPARE(seen[0].link, linktype::linuxSll2);
    QCOMPARE(seen[0].original, 60U);
    QCOMPARE(seen[0].timeNs, expected);
    SourceReport report;
    QCOMPARE(readAll<PcapReader>(file.chopped(1), &report).size(), 0);
    QCOMPARE(report.problemCount(), 1);
}

QTEST_GUILESS_MAIN(TestPcapng)
#include "tst_pcapng.moc"
