// SPDX-License-Identifier: MIT
#include "diagnostics/model/dns_names.h"
#include "diagnostics/net/dns_message.h"
#include "tests/support/dns_responder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace ecs;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A response to "a.b" (A), with the counts and everything behind the question as given.
QByteArray response(int answers, int authorities, int additionals, const QByteArray &records)
{
    QByteArray bytes = hex("1234 8180 0001");
    for (const int count : {answers, authorities, additionals}) {
        bytes.append(static_cast<char>(count >> 8));
        bytes.append(static_cast<char>(count & 0xff));
    }
    return bytes + hex("0161 0162 00 0001 0001") + records;
}

/// A record of data in which each pointer leads to the one before it, and an address owned by the
/// last.
QByteArray stair(int steps)
{
    const int start = 21 + 11; // behind the question and the record's head
    QByteArray pointers;
    const auto append16 = [](QByteArray *bytes, int value) {
        bytes->append(static_cast<char>(value >> 8));
        bytes->append(static_cast<char>(value & 0xff));
    };
    for (int i = 0; i < steps; ++i)
        append16(&pointers, 0xc000 | (i == 0 ? 12 : start + 2 * (i - 1)));
    QByteArray records = hex("00 0010 0001 00000000");
    append16(&records, 2 * steps);
    records += pointers;
    append16(&records, 0xc000 | (start + 2 * (steps - 1)));
    return records + hex("0001 0001 0000003c 0004 c0000201");
}

QString recordText(const DnsRecord &record)
{
    return dnsTypeName(record.type) % u' ' % record.owner % u' ' % record.value;
}

constexpr const char *addressRecord = "c00c 0001 0001 0000003c 0004 c0000201";

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAQuery();
    void writesEdns();
    void writesInternationalNames();
    void namesRcodesAndTypes();
    void readsRecords();
    void readsExtendedRcode();
    void escapesNames();
    void refusesHostileMessages_data();
    void refusesHostileMessages();
    void takesUnusualMessages_data();
    void takesUnusualMessages();
    void keepsWhatStandsBeforeTheCut();
    void everyPrefixIsSafe();
    void mutationsAreSafe();
    void worstCaseIsQuick();
};

void TestDnsMessage::writesAQuery()
{
    const auto query = encodeDnsQuery(0x1234, QStringLiteral("Ecs.example."), dns::typeAaaa, false);
    QVERIFY(query);
    QCOMPARE(query->toHex(),
             hex("1234 0100 0001 0000 0000 0000 03456373 076578616d706c65 00 001c 0001").toHex());
}

void TestDnsMessage::writesEdns()
{
    const auto query = encodeDnsQuery(1, QStringLiteral("a"), dns::typeA, true);
    QVERIFY(query);
    QCOMPARE(
        query->toHex(),
        hex("0001 0100 0001 0000 0000 0001 0161 00 0001 0001 00 0029 04d0 00000000 0000").toHex());
}

void TestDnsMessage::writesInternationalNames()
{
    const auto query = encodeDnsQuery(1, QStringLiteral("bücher.example"), dns::typeA, false);
    QVERIFY(query);
    QVERIFY(query->contains("\x0dxn--bcher-kva"));
    QCOMPARE(aceHost(QStringLiteral("under_score.example")), QByteArray("under_score.example"));
}

void TestDnsMessage::namesRcodesAndTypes()
{
    QCOMPARE(dnsRcodeName(0), QStringLiteral("NOERROR"));
    QCOMPARE(dnsRcodeName(11), QStringLiteral("DSOTYPENI"));
    QCOMPARE(dnsRcodeName(12), QStringLiteral("RCODE12"));
    QCOMPARE(dnsRcodeName(16), QStringLiteral("BADVERS"));
    QCOMPARE(dnsRcodeName(23), QStringLiteral("BADCOOKIE"));
    QCOMPARE(dnsRcodeName(24), QStringLiteral("RCODE24"));
    QCOMPARE(dnsRcodeName(4095), QStringLiteral("RCODE4095"));
    QCOMPARE(dnsTypeName(28), QStringLiteral("AAAA"));
    QCOMPARE(dnsTypeName(65), QStringLiteral("HTTPS"));
}

void TestDnsMessage::readsRecords()
{
    const QByteArray bytes = response(
        5, 1, 1,
        hex("c00c 0005 0001 0000001e 0004 0163 c00e")                                   // CNAME c.b
            + hex("c021 0001 0001 ffffffff 0004 c0000201")                              // c.b A
            + hex("0163 c00e 001c 0001 00000e10 0010 20010db8000000000000000000000001") // c.b AAAA
            + hex("c00e 0006 0001 00000001 0019 026e73 00 00 00000001 00000002 00000003 00000004 "
                  "00000005") +
            hex("c00c 0041 0001 00000001 0003 000100") // HTTPS
            + hex("c00e 0002 0001 00000001 0002 c00c") // authority
            + hex("00 0029 04d0 00000000 0000"));
    const DnsMessage message = parseDnsMessage(bytes);
    QCOMPARE(message.problem, QString());
    QCOMPARE(message.id, quint16(0x1234));
    QVERIFY(message.response && !message.truncated && message.hasQuestion && message.edns);
    QCOMPARE(message.questionName, QStringLiteral("a.b"));
    QCOMPARE(message.answerCount, 5);
    QStringList answers;
    for (const DnsRecord &record : message.answers)
        answers.append(recordText(record) % u' ' % QString::number(record.ttl));
    QCOMPARE(answers, (QStringList{QStringLiteral("CNAME a.b c.b 30"),
                                   QStringLiteral("A c.b 192.0.2.1 0"), // its TTL is out of range
                                   QStringLiteral("AAAA c.b 2001:db8::1 3600"),
                                   QStringLiteral("SOA b ns . 1 2 3 4 5 1"),
                                   QStringLiteral("HTTPS a.b \\# 3 000100 1")}));
}

void TestDnsMessage::readsExtendedRcode()
{
    const DnsMessage message =
        parseDnsMessage(response(0, 0, 1, hex("00 0029 04d0 01000000 0000")));
    QCOMPARE(message.problem, QString());
    QVERIFY(message.edns);
    QCOMPARE(dnsRcodeName(message.rcode), QStringLiteral("BADVERS"));
}

void TestDnsMessage::escapesNames()
{
    const QByteArray bytes = hex("1234 8180 0001 0000 0000 0000 06") +
                             QByteArray("a.b\\\x1b\xe9", 6) + hex("01 20 00 0001 0001");
    const DnsMessage message = parseDnsMessage(bytes);
    QCOMPARE(message.problem, QString());
    QCOMPARE(message.questionName, QStringLiteral("a\\.b\\\\\\027\\233.\\032"));
    const DnsMessage root = parseDnsMessage(hex("1234 8180 0001 0000 0000 0000 00 0001 0001"));
    QCOMPARE(root.questionName, QStringLiteral("."));
}

void TestDnsMessage::refusesHostileMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("question"); ///< whether the question could be read before the problem
    const auto row = [](const char *name, const QByteArray &bytes, bool question) {
        QTest::newRow(name) << bytes << question;
    };
    row("nothing", {}, false);
    row("half a header", hex("1234 8180 0001 00"), false);
    row("no question where one is claimed", hex("1234 8180 0001 0000 0000 0000"), false);
    row("question cut", hex("1234 8180 0001 0000 0000 0000 0161 00 0001"), false);
    row("name runs out", hex("1234 8180 0001 0000 0000 0000 3f6162"), false);
    row("pointer to itself", hex("1234 8180 0001 0000 0000 0000 c00c 0001 0001"), false);
    row("two pointers in a ring", hex("1234 8180 0001 0000 0000 0000 c00e c00c 0001 0001"), false);
    row("label, then back to it", hex("1234 8180 0001 0000 0000 0000 0161 c00c 0001 0001"), false);
    row("pointer forward", hex("1234 8180 0001 0000 0000 0000 c010 0001 0001 0161 00"), false);
    row("pointer beyond the end", hex("1234 8180 0001 0000 0000 0000 ffff 0001 0001"), false);
    row("pointer cut", hex("1234 8180 0001 0000 0000 0000 c0"), false);
    row("label kind 01", hex("1234 8180 0001 0000 0000 0000 4161 00 0001 0001"), false);
    row("label kind 10", hex("1234 8180 0001 0000 0000 0000 8161 00 0001 0001"), false);
    row("name of 256 bytes",
        hex("1234 8180 0001 0000 0000 0000") + hex("0161").repeated(127) + hex("0161 00 0001 0001"),
        false);
    row("two questions", hex("1234 8180 0002 0000 0000 0000 00 0001 0001 00 0001 0001"), false);
    row("65535 questions", hex("1234 8180 ffff 0000 0000 0000 00 0001 0001"), false);
    row("more answers than bytes", response(2, 0, 0, hex(addressRecord)), true);
    row("65535 of everything", response(0xffff, 0xffff, 0xffff, hex(addressRecord)), true);
    row("more additionals than bytes", response(1, 0, 9, hex(addressRecord)), true);
    row("A of 3 bytes", response(1, 0, 0, hex("c00c 0001 0001 0000003c 0003 c00002")), true);
    row("A of 16 bytes",
        response(1, 0, 0, hex("c00c 0001 0001 0000003c 0010") + QByteArray(16, '\0')), true);
    row("AAAA of 4 bytes", response(1, 0, 0, hex("c00c 001c 0001 0000003c 0004 c0000201")), true);
    row("data run out", response(1, 0, 0, hex("c00c 0010 0001 0000003c ffff 00")), true);
    row("CNAME shorter than its data",
        response(1, 0, 0, hex("c00c 0005 0001 0000003c 0004 0163 00 00")), true);
    row("CNAME longer than its data",
        response(1, 0, 0, hex("c00c 0005 0001 0000003c 0001 0163 00")), true);
    row("CNAME without data", response(1, 0, 0, hex("c00c 0005 0001 0000003c 0000")), true);
    row("SOA cut", response(1, 0, 0, hex("c00c 0006 0001 0000003c 0006 00 00 00000001")), true);
    row("two OPT", response(0, 0, 2, hex("00 0029 04d0 00000000 0000").repeated(2)), true);
    row("OPT with a name", response(0, 0, 1, hex("c00c 0029 04d0 00000000 0000")), true);
    row("a long stair of pointers", response(2, 0, 0, stair(400)), true);
}

void TestDnsMessage::refusesHostileMessages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, question);
    const DnsMessage message = parseDnsMessage(bytes);
    QVERIFY(!message.problem.isEmpty());
    QCOMPARE(message.hasHeader, bytes.size() >= 12);
    QCOMPARE(message.hasQuestion, question);
    QVERIFY(message.answers.size() <= dns::maxRecords);
}

void TestDnsMessage::takesUnusualMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("answers"); ///< type, owner, value
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &answers) {
        QTest::newRow(name) << bytes << answers;
    };
    const QString address = QStringLiteral("A a.b 192.0.2.1");
    row("bytes behind the end", response(1, 0, 0, hex(addressRecord) + "trailing"), {address});
    row("header alone", hex("1234 8185 0000 0000 0000 0000"), {});
    row("unknown type without data", response(1, 0, 0, hex("c00c 0063 0001 00000001 0000")),
        {QStringLiteral("TYPE99 a.b \\# 0")});
    row("long unknown data",
        response(1, 0, 0, hex("c00c 0063 0001 00000001 0050") + QByteArray(80, '\xab')),
        {QStringLiteral("TYPE99 a.b \\# 80 ") % QStringLiteral("ab").repeated(64) % QChar(u'…')});
    row("name of 255 bytes",
        hex("1234 8180 0001 0000 0000 0000") + hex("0161").repeated(127) + hex("00 0001 0001"), {});
    row("root as owner", response(1, 0, 0, hex("00 0001 0001 00000001 0004 c0000201")),
        {QStringLiteral("A . 192.0.2.1")});
    row("SOA",
        response(1, 0, 0,
                 hex("c00c 0006 0001 00000001 0018 c00c c00e 00000001 00000002 00000003 00000004 "
                     "fffffff0")),
        {QStringLiteral("SOA a.b a.b b 1 2 3 4 4294967280")});
    row("a short stair of pointers", response(2, 0, 0, stair(3)),
        {QStringLiteral("TYPE16 . \\# 6 c00cc020c022"), address});
}

void TestDnsMessage::takesUnusualMessages()
{
    QFETCH(QByteArray, bytes);
    const DnsMessage message = parseDnsMessage(bytes);
    QCOMPARE(message.problem, QString());
    QStringList answers;
    for (const DnsRecord &record : message.answers)
        answers.append(recordText(record));
    QTEST(answers, "answers");
}

void TestDnsMessage::keepsWhatStandsBeforeTheCut()
{
    QByteArray bytes =
        response(3, 0, 0, hex(addressRecord) + hex(addressRecord) + hex("c00c 0001"));
    bytes[2] = '\x83'; // TC
    const DnsMessage message = parseDnsMessage(bytes);
    QVERIFY(message.truncated);
    QVERIFY(message.hasQuestion);
    QVERIFY(!message.problem.isEmpty());
    QCOMPARE(message.answers.size(), 2);
}

void TestDnsMessage::everyPrefixIsSafe()
{
    const QByteArray query =
        *encodeDnsQuery(7, QStringLiteral("ecs.example.com"), dns::typeA, true);
    const QByteArray whole = test::dnsReplyBytes(query, test::DnsReplyKind::CnameAnswer);
    QCOMPARE(parseDnsMessage(whole).problem, QString());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // In a buffer of its own, so that a read behind the end is seen by AddressSanitizer.
        const QByteArray prefix(whole.constData(), size);
        QVERIFY2(!parseDnsMessage(prefix).problem.isEmpty(), qPrintable(QString::number(size)));
    }
}

void TestDnsMessage::mutationsAreSafe()
{
    using Kind = test::DnsReplyKind;
    const QByteArray query =
        *encodeDnsQuery(7, QStringLiteral("ecs.example.com"), dns::typeAaaa, true);
    QList<QByteArray> seeds;
    for (const Kind kind :
         {Kind::CnameAnswer, Kind::ManyAnswers, Kind::BadVersToEdns, Kind::CompressionLoop})
        seeds.append(test::dnsReplyBytes(query, kind));
    QRandomGenerator random(20240607);
    QElapsedTimer clock;
    clock.start();
    int readable = 0;
    int rounds = 0;
    for (; clock.elapsed() < 1000; ++rounds) {
        QByteArray bytes = seeds.at(random.bounded(static_cast<int>(seeds.size())));
        for (int change = random.bounded(1, 6); change > 0; --change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                static_cast<char>(random.bounded(256));
        if (random.bounded(4) == 0)
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
        bytes.squeeze();
        const DnsMessage message = parseDnsMessage(bytes);
        readable += message.problem.isEmpty() ? 1 : 0;
        QVERIFY(message.answers.size() <= dns::maxRecords);
        for (const DnsRecord &record : message.answers) {
            QVERIFY(record.owner.size() <= 1024 && record.value.size() <= 2200);
            const QString text = record.owner + record.value;
            QVERIFY(std::all_of(text.begin(), text.end(),
                                [](QChar c) { return (c >= u' ' && c < u'\x7f') || c == u'…'; }));
        }
    }
    // Both sides of the border must have been visited.
    QVERIFY(readable > 0 && readable < rounds);
}

void TestDnsMessage::worstCaseIsQuick()
{
    // As many records as fit, each with the longest name that pointers allow.
    QByteArray records = hex("00 0010 0001 00000000 00ff") + hex("0161").repeated(127) + hex("00");
    int count = 1;
    while (records.size() < 65000) {
        records += hex("c020 0063 0001 00000000 0000");
        ++count;
    }
    const QByteArray bytes = response(count, 0, 0, records);
    QElapsedTimer clock;
    clock.start();
    const DnsMessage message = parseDnsMessage(bytes);
    QCOMPARE(message.problem, QString());
    QCOMPARE(message.answerCount, count);
    QCOMPARE(message.answers.last().owner.size(), 253);
    QVERIFY(clock.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dns_message.moc"
