// SPDX-License-Identifier: MIT
#include "diagnostics/net/http_body.h"
#include "tests/support/compression.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace ecs;
using namespace Qt::StringLiterals;
using test::packed;
using test::Packing;

namespace {

constexpr qint64 room = 64LL * 1024;

/// Text that does not compress to nothing: the ratio stays an ordinary one.
QByteArray sampleText(int size)
{
    QRandomGenerator random(7);
    QByteArray text;
    while (text.size() < size)
        text += "{\"key" + QByteArray::number(random.bounded(100000)) + "\":true},";
    return text.first(size);
}

} // namespace

class TestHttpBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void cutStreamsGiveWhatTheyCan_data();
    void cutStreamsGiveWhatTheyCan();
    void damageIsFound();
    void bombsAreFound_data();
    void bombsAreFound();
    void theLimitCuts();
    void ordinaryLargeBodiesAreNoBombs();
    void severalMembersAndPadding();
    void unknownEncodings();
    void damagedBytesNeverExceedTheBounds();
};

void TestHttpBody::decodes_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("encoding");
    const QByteArray text = sampleText(5000);
    QTest::newRow("none") << text << QString();
    QTest::newRow("identity") << text << u"identity"_s;
    QTest::newRow("gzip") << packed(text, Packing::Gzip) << u"gzip"_s;
    QTest::newRow("x-gzip, spelled oddly") << packed(text, Packing::Gzip) << u" X-GZip ,"_s;
    QTest::newRow("deflate with header") << packed(text, Packing::Zlib) << u"deflate"_s;
    QTest::newRow("deflate without header") << packed(text, Packing::RawDeflate) << u"deflate"_s;
    QTest::newRow("two layers") << packed(packed(text, Packing::Zlib), Packing::Gzip)
                                << u"deflate, gzip"_s;
    QTest::newRow("identity between")
        << packed(packed(text, Packing::Gzip), Packing::Gzip) << u"gzip, identity, gzip"_s;
}

void TestHttpBody::decodes()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, encoding);
    const DecodedBody body = decodeBody(encoded, encoding, true, room);
    QVERIFY2(body.complete, qPrintable(body.problem));
    QVERIFY(!body.malformed);
    QVERIFY(body.problem.isEmpty());
    QCOMPARE(body.bytes, sampleText(5000));

    const DecodedBody empty = decodeBody({}, encoding, true, room);
    QVERIFY(empty.complete);
    QVERIFY(empty.bytes.isEmpty());
    QVERIFY(!decodeBody({}, encoding, false, room).complete);
}

void TestHttpBody::cutStreamsGiveWhatTheyCan_data()
{
    decodes_data();
}

void TestHttpBody::cutStreamsGiveWhatTheyCan()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, encoding);
    const QByteArray half = encoded.first(encoded.size() / 2);
    const DecodedBody cut = decodeBody(half, encoding, false, room);
    QVERIFY(!cut.complete);
    QVERIFY(!cut.malformed); // the network's fault, not the stream's
    if (!encoding.contains(u','))
        QVERIFY(cut.bytes.size() > 1000);
    QVERIFY(sampleText(5000).startsWith(cut.bytes));

    if (encoding.isEmpty() || encoding == u"identity")
        return;
    const DecodedBody early = decodeBody(half, encoding, true, room);
    QVERIFY(!early.complete);
    QVERIFY(early.malformed); // HTTP says that this was all
    QCOMPARE(early.bytes, cut.bytes);
    QVERIFY(!early.problem.isEmpty());
    QVERIFY(decodeBody(encoded.first(1), encoding, true, room).malformed);
}

void TestHttpBody::damageIsFound()
{
    const QByteArray text = sampleText(5000);
    QByteArray wrongSum = packed(text, Packing::Gzip);
    wrongSum[wrongSum.size() - 6] = char(wrongSum.at(wrongSum.size() - 6) ^ 1);
    const DecodedBody sum = decodeBody(wrongSum, u"gzip"_s, true, room);
    QVERIFY(sum.malformed);
    QVERIFY(!sum.complete);
    QCOMPARE(sum.bytes, text); // evidence all the same

    QVERIFY(decodeBody("this is plain text", u"gzip"_s, true, room).malformed);
    const DecodedBody inner =
        decodeBody(packed("this is plain text", Packing::Gzip), u"gzip, gzip"_s, true, room);
    QVERIFY(inner.malformed);
    QVERIFY(inner.bytes.isEmpty());
}

void TestHttpBody::bombsAreFound_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("encoding");
    const QByteArray zeros(qsizetype{32} * 1024 * 1024, '\0');
    QTest::newRow("gzip") << packed(zeros, Packing::Gzip) << u"gzip"_s;
    QTest::newRow("deflate") << packed(zeros, Packing::Zlib) << u"deflate"_s;
    QTest::newRow("nested") << packed(packed(zeros, Packing::Gzip), Packing::Gzip)
                            << u"gzip, gzip"_s;
    QTest::newRow("many members")
        << packed(QByteArray(qsizetype{1024} * 1024, '\0'), Packing::Gzip).repeated(50)
        << u"gzip"_s;
    // within the ratio, but more than anybody needs
    const QByteArray padding = packed(sampleText(6 * 1024 * 1024), Packing::Gzip);
    QTest::newRow("in all") << padding + packed(zeros, Packing::Gzip).repeated(3) << u"gzip"_s;
}

void TestHttpBody::bombsAreFound()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, encoding);
    const DecodedBody body = decodeBody(encoded, encoding, true, room);
    QVERIFY(body.malformed);
    QVERIFY(!body.complete);
    QVERIFY(body.problem.contains(u"measure"));
    QCOMPARE(body.bytes.size(), room);
}

void TestHttpBody::theLimitCuts()
{
    const QByteArray text = sampleText(5000);
    for (const QByteArray &encoded : {text, packed(text, Packing::Gzip)}) {
        const QString encoding = encoded == text ? QString() : u"gzip"_s;
        const DecodedBody cut = decodeBody(encoded, encoding, true, 4999);
        QCOMPARE(cut.bytes, text.first(4999));
        QVERIFY(!cut.complete);
        QVERIFY(!cut.malformed);
        QVERIFY(decodeBody(encoded, encoding, true, 5000).complete);
        QVERIFY(decodeBody(encoded, encoding, true, 0).bytes.isEmpty());
        QVERIFY(decodeBody(encoded, encoding, true, -1).bytes.isEmpty());
    }
}

void TestHttpBody::ordinaryLargeBodiesAreNoBombs()
{
    const QByteArray text = sampleText(4 * 1024 * 1024);
    const DecodedBody body = decodeBody(packed(text, Packing::Gzip), u"gzip"_s, true, text.size());
    QVERIFY2(body.complete, qPrintable(body.problem));
    QCOMPARE(body.bytes, text);
    // a small body may be as repetitive as it likes
    QVERIFY(decodeBody(packed(QByteArray(900000, ' '), Packing::Gzip), u"gzip"_s, true, 1 << 20)
                .complete);
}

void TestHttpBody::severalMembersAndPadding()
{
    const QByteArray one = packed("one ", Packing::Gzip);
    const QByteArray two = packed("two", Packing::Gzip);
    QCOMPARE(decodeBody(one + two, u"gzip"_s, true, room).bytes, QByteArray("one two"));
    const DecodedBody padded = decodeBody(one + QByteArray(100, '\0') + two, u"gzip"_s, true, room);
    QCOMPARE(padded.bytes, QByteArray("one "));
    QVERIFY(padded.complete);
    // members that end where a piece of a layer above ends
    const QByteArray twice = packed(one + two, Packing::Gzip) + packed(one, Packing::Gzip);
    QCOMPARE(decodeBody(twice, u"gzip, gzip"_s, true, room).bytes, QByteArray("one twoone "));
}

void TestHttpBody::unknownEncodings()
{
    const DecodedBody brotli = decodeBody("\x0b\x02\x80", u"br\x1b[31m"_s, true, room);
    QVERIFY(brotli.bytes.isEmpty());
    QVERIFY(!brotli.complete);
    QVERIFY(!brotli.malformed);
    QVERIFY(brotli.problem.contains(u"br"));
    QVERIFY(!brotli.problem.contains(u'\x1b'));

    const DecodedBody deep = decodeBody("x", u"gzip, gzip, gzip"_s, true, room);
    QVERIFY(deep.malformed);
    QVERIFY(deep.bytes.isEmpty());
}

void TestHttpBody::damagedBytesNeverExceedTheBounds()
{
    QRandomGenerator random(99);
    const QByteArray text = sampleText(3000);
    const QString encodings[] = {u"gzip"_s, u"deflate"_s, u"deflate"_s, u"gzip, gzip"_s};
    int malformed = 0;
    for (int round = 0; round < 2000; ++round) {
        const int kind = round % 4;
        QByteArray encoded = kind == 3 ? packed(packed(text, Packing::Gzip), Packing::Gzip)
                                       : packed(text, Packing(kind));
        for (int damage = random.bounded(3); damage > 0; --damage)
            encoded[random.bounded(int(encoded.size()))] = char(random.bounded(256));
        const DecodedBody body = decodeBody(encoded, encodings[kind], true, 2000);
        QVERIFY(body.bytes.size() <= 2000);
        QVERIFY(!body.complete || !body.malformed);
        QCOMPARE(body.malformed, !body.problem.isEmpty());
        malformed += body.malformed ? 1 : 0;
    }
    QVERIFY(malformed > 500);
}

QTEST_APPLESS_MAIN(TestHttpBody)
#include "tst_http_body.moc"
