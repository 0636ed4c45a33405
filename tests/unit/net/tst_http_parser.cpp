// SPDX-License-Identifier: MIT
#include "diagnostics/net/http_parser.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace ecs;
using namespace Qt::StringLiterals;
using State = HttpParser::State;
using Framing = HttpParser::Framing;

namespace {

/// Everything that can be seen of a parser, as text: two of them are the same when this is.
struct Seen
{
    QByteArray body;
    QString text;
    bool operator==(const Seen &) const = default;
};

Seen seen(const HttpParser &parser, const QByteArray &body)
{
    QStringList lines{QString::number(int(parser.state())),
                      QString::number(int(parser.framing())),
                      parser.versionText(),
                      QString::number(parser.status()),
                      parser.reason(),
                      QString::number(parser.bodyBytes()),
                      parser.problem(),
                      QString::number(parser.contentLength().value_or(-1)),
                      QString::number(int(parser.sawAnyByte())),
                      QString::number(int(parser.looksLikeHttp())),
                      QString::fromLatin1(parser.rest().toHex())};
    lines += parser.notes();
    for (const HttpHeader &header : parser.headers())
        lines += header.name + u'=' + header.value;
    return {body, lines.join(u'\n')};
}

struct Reading
{
    HttpParser parser;
    QByteArray body;
};

Reading readAll(const QByteArray &wire, bool connectAnswer = false)
{
    Reading reading{HttpParser(connectAnswer), {}};
    reading.parser.feed(wire, &reading.body, 1 << 20);
    return reading;
}

QByteArray head(const QByteArray &lines)
{
    return "HTTP/1.1 200 OK\r\n" + lines + "\r\n";
}

QByteArray manyHeaders(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-" + QByteArray::number(i) + ": v\r\n";
    return lines;
}

struct WholeRow
{
    const char *name;
    QByteArray wire;
    QByteArray body;
    QByteArray rest;
    Framing framing;
};

QList<WholeRow> wholeRows()
{
    const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");
    return {
        {"length", head("Content-Length: 5\r\n") + "helloX", "hello", "X", Framing::Length},
        {"length zero", head("Content-Length: 0\r\n"), {}, {}, Framing::Length},
        {"equal lengths",
         head("Content-Length: 5, 5\r\ncontent-length: 5\r\n") + "hello",
         "hello",
         {},
         Framing::Length},
        {"chunked", chunked + "5\r\nhello\r\n0\r\n\r\nX", "hello", "X", Framing::Chunked},
        {"chunked, all freedoms",
         head("Transfer-Encoding: identity, CHUNKED\r\n") +
             "0005 ;a=\"b\"\r\nhello\r\nA\nabcdefghij\n0;x\nTrailer: a\n\n",
         "helloabcdefghij",
         {},
         Framing::Chunked},
        {"chunked beats length",
         head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") + "5\r\nhello\r\n0\r\n\r\n",
         "hello",
         {},
         Framing::Chunked},
        {"204", "HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", {}, {}, Framing::None},
        {"304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", {}, {}, Framing::None},
        {"101", "HTTP/1.1 101 Switching\r\n\r\nweb", {}, "web", Framing::None},
        {"interim answers skipped",
         "HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 103 Early\r\n\r\n" +
             head("Content-Length: 2\r\n") + "ok",
         "ok",
         {},
         Framing::Length},
        {"folded header", head("Content-Length:\r\n \t 2\r\n") + "ok", "ok", {}, Framing::Length},
        {"bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", "ok", {}, Framing::Length},
        {"blank before colon", head("Content-Length : 2\r\n") + "ok", "ok", {}, Framing::Length},
        {"128 headers", head(manyHeaders(127) + "Content-Length: 0\r\n"), {}, {}, Framing::Length},
    };
}

struct Wire
{
    const char *name;
    QByteArray bytes;
};

QList<Wire> malformedWires()
{
    const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");
    return {
        {"HTTP/2", QByteArray("HTTP/2 200\r\n\r\n")},
        {"HTTP/2.0", QByteArray("HTTP/2.0 200 OK\r\n\r\n")},
        {"no version", QByteArray("HTTP/ 200 OK\r\n\r\n")},
        {"long version", QByteArray("HTTP/1.10 200 OK\r\n\r\n")},
        {"no status", QByteArray("HTTP/1.1\r\n\r\n")},
        {"two digits", QByteArray("HTTP/1.1 20 OK\r\n\r\n")},
        {"four digits", QByteArray("HTTP/1.1 2000 OK\r\n\r\n")},
        {"status zero", QByteArray("HTTP/1.1 000 OK\r\n\r\n")},
        {"signed status", QByteArray("HTTP/1.1 -20 OK\r\n\r\n")},
        {"NUL in status line", QByteArray("HTTP/1.1 200 O\0K\r\n\r\n", 20)},
        {"bare CR in status line", QByteArray("HTTP/1.1 200 OK\rX: y\r\n\r\n")},
        {"NUL in header", head(QByteArray("X: a\0b\r\n", 8))},
        {"bare CR in header", head("X: a\rSet-Cookie: b\r\n")},
        {"escape in name", head("X\x1b[31m: a\r\n")},
        {"blank in name", head("X Y: a\r\n")},
        {"no colon", head("just text\r\n")},
        {"no name", head(": a\r\n")},
        {"fold first", head(" folded: a\r\n")},
        {"129 headers", head(manyHeaders(129))},
        {"endless line", QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(70000, 'a')},
        {"endless status line", QByteArray("HTTP/1.1 200 ") + QByteArray(70000, 'a')},
        {"endless fold", "HTTP/1.1 200 OK\r\nX: a\r\n" + QByteArray(" b\r\n").repeated(20000)},
        {"nine interim answers", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(9)},
        {"interim, then no HTTP", QByteArray("HTTP/1.1 100 Continue\r\n\r\nSSH-2.0-x\r\n")},
        {"lengths differ", head("Content-Length: 5\r\nContent-Length: 6\r\n") + "hello!"},
        {"lengths differ in list", head("Content-Length: 5, 6\r\n") + "hello!"},
        {"negative length", head("Content-Length: -1\r\n")},
        {"signed length", head("Content-Length: +1\r\n")},
        {"hexadecimal length", head("Content-Length: 0x10\r\n")},
        {"empty length", head("Content-Length:\r\n")},
        {"overflowing length", head("Content-Length: 9223372036854775808\r\n")},
        {"far overflowing length", head("Content-Length: " + QByteArray(400, '9') + "\r\n")},
        {"chunked not last", head("Transfer-Encoding: chunked, gzip\r\n")},
        {"chunked twice", head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")},
        {"chunk size missing", chunked + "\r\nhello"},
        {"chunk size text", chunked + "hello\r\n"},
        {"chunk size negative", chunked + "-1\r\n"},
        {"chunk size then text", chunked + "5 x\r\nhello\r\n"},
        {"chunk size 2^63", chunked + "8000000000000000\r\n"},
        {"chunk size 17 digits", chunked + "00000000000000001\r\n"},
        {"chunk without end", chunked + "5\r\nhelloX\r\n0\r\n\r\n"},
        {"chunk extension too long", chunked + "5;" + QByteArray(5000, 'x') + "\r\n"},
        {"chunk extensions together too long",
         chunked + QByteArray("1;" + QByteArray(4000, 'x') + "\r\na\r\n").repeated(20)},
        {"129 trailers", chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(129)},
        {"endless trailer", chunked + "0\r\nX: " + QByteArray(70000, 'a')},
    };
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLine_data();
    void statusLine();
    void whole_data();
    void whole();
    void malformed_data();
    void malformed();
    void splitsMakeNoDifference_data();
    void splitsMakeNoDifference();
    void randomBytesNeverExceedTheBounds();
    void truncationIsVisible_data();
    void truncationIsVisible();
    void otherServicesAreSeenAtOnce();
    void headersAreReadInOrder();
    void textIsPlainAndBounded();
    void closeEndsOnlyABodyWithoutLength();
    void tunnelBytesStayBehind();
    void restIsBounded();
    void roomIsKept();
    void oddFramingIsNoted();
    void aBrokenBodyLeavesTheHead();
    void dates_data();
    void dates();
};

void TestHttpParser::statusLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("version");

    QTest::newRow("usual") << QByteArray("HTTP/1.1 200 OK") << 200 << u"OK"_s << u"HTTP/1.1"_s;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 404 Not Found") << 404 << u"Not Found"_s
                         << u"HTTP/1.0"_s;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 503") << 503 << QString() << u"HTTP/1.1"_s;
    QTest::newRow("no reason, blank")
        << QByteArray("HTTP/1.1 503 ") << 503 << QString() << u"HTTP/1.1"_s;
    QTest::newRow("two blanks") << QByteArray("HTTP/1.1  200  OK ") << 200 << u"OK"_s
                                << u"HTTP/1.1"_s;
    QTest::newRow("unknown class")
        << QByteArray("HTTP/1.1 999 Go away") << 999 << u"Go away"_s << u"HTTP/1.1"_s;
    QTest::newRow("Latin-1") << QByteArray("HTTP/1.1 403 Verbot\xe9n") << 403 << u"Verbot\u00e9n"_s
                             << u"HTTP/1.1"_s;
    QTest::newRow("switching protocols")
        << QByteArray("HTTP/1.1 101 Upgrade") << 101 << u"Upgrade"_s << u"HTTP/1.1"_s;
}

void TestHttpParser::statusLine()
{
    QFETCH(QByteArray, line);
    for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\n")}) {
        const HttpParser parser = readAll(line + end + "Content-Length: 0" + end + end).parser;
        QCOMPARE(parser.state(), State::Complete);
        QTEST(parser.status(), "status");
        QTEST(parser.reason(), "reason");
        QTEST(parser.versionText(), "version");
    }
}

void TestHttpParser::whole_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<Framing>("framing");
    for (const WholeRow &row : wholeRows())
        QTest::newRow(row.name) << row.wire << row.body << row.rest << row.framing;
}

void TestHttpParser::whole()
{
    QFETCH(QByteArray, wire);
    const Reading reading = readAll(wire);
    QVERIFY2(reading.parser.state() == State::Complete, qPrintable(reading.parser.problem()));
    QTEST(reading.body, "body");
    QTEST(reading.parser.rest(), "rest");
    QTEST(reading.parser.framing(), "framing");
    QCOMPARE(reading.parser.bodyBytes(), reading.body.size());
    QVERIFY(reading.parser.problem().isEmpty());
    QVERIFY(reading.parser.looksLikeHttp());
}

void TestHttpParser::malformed_data()
{
    QTest::addColumn<QByteArray>("wire");
    for (const Wire &row : malformedWires())
        QTest::newRow(row.name) << row.bytes;
}

void TestHttpParser::malformed()
{
    QFETCH(QByteArray, wire);
    HttpParser parser;
    QByteArray body;
    QCOMPARE(parser.feed(wire, &body, 1 << 20), State::Malformed);
    QVERIFY(parser.problem().endsWith(u'.'));
    QVERIFY(parser.looksLikeHttp());
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\n\r\n", &body, 1 << 20), State::Malformed);
    QCOMPARE(parser.finish(), State::Malformed);
}

void TestHttpParser::splitsMakeNoDifference_data()
{
    QTest::addColumn<QByteArray>("wire");
    for (const WholeRow &row : wholeRows())
        QTest::addRow("whole: %s", row.name) << row.wire;
    for (const Wire &row : malformedWires())
        QTest::addRow("malformed: %s", row.name) << row.bytes;
    const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");
    QTest::newRow("length and rest") << head("Content-Length: 5\r\n") + "hello and more";
    QTest::newRow("chunked with trailers")
        << chunked + "5;a=b\r\nhello\r\n10\r\n0123456789abcdef\r\n0\r\nA: b\r\nC: d\r\n\r\nmore";
    QTest::newRow("chunked, broken end") << chunked + "5\r\nhelloX\r\n";
    QTest::newRow("chunked, broken end with CR") << chunked + "5\r\nhello\rX\r\n";
    QTest::newRow("chunk size broken") << chunked + "5\r\nhello\r\n-5\r\n";
    QTest::newRow("interim") << "HTTP/1.1 100 C\r\n\r\nHTTP/1.1 103 E\r\nLink: x\r\n\r\n" +
                                    head("Content-Length: 2\r\n") + "ok";
    QTest::newRow("interim then garbage")
        << QByteArray("HTTP/1.1 100 C\r\n\r\n\x16\x03\x01 garbage\r\n\r\n");
    QTest::newRow("until close") << head("Connection: close\r\nX: a\r\n b\r\n") +
                                        QByteArray("all of\0this", 11);
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("nearly HTTP") << QByteArray("HTTPS/1.1 200 OK\r\n\r\n");
    QTest::newRow("head too long") << head("X: " + QByteArray(66000, 'a') + "\r\n");
    QTest::newRow("NUL in header") << head(QByteArray("X: a\0b\r\n", 8)) + "body";
    QTest::newRow("lengths differ")
        << head("Content-Length: 5\r\nContent-Length: 6\r\n") + "hello!";
}

void TestHttpParser::splitsMakeNoDifference()
{
    QFETCH(QByteArray, wire);
    const Reading once = readAll(wire);
    const Seen expected = seen(once.parser, once.body);

    HttpParser single;
    QByteArray singleBody;
    for (const char &byte : wire)
        single.feed(QByteArrayView(&byte, 1), &singleBody, 1 << 20);
    QCOMPARE(seen(single, singleBody).text, expected.text);
    QCOMPARE(singleBody, expected.body);

    QRandomGenerator random(20261122);
    for (int round = 0; round < 200; ++round) {
        HttpParser parser;
        QByteArray body;
        for (qsizetype at = 0; at < wire.size();) {
            const qsizetype most = wire.size() > 1000 ? 20000 : 24;
            const qsizetype take = qMin<qsizetype>(random.bounded(int(most)), wire.size() - at);
            parser.feed(QByteArrayView(wire).sliced(at, take), &body, 1 << 20);
            at += take;
        }
        QCOMPARE(seen(parser, body).text, expected.text);
        QCOMPARE(body, expected.body);
    }
}

/// Damaged answers of every kind: whatever comes, the bounds hold and the state is a sensible one.
void TestHttpParser::randomBytesNeverExceedTheBounds()
{
    const QList<QByteArray> seeds{
        head("Content-Length: 5\r\nX: y\r\n z\r\n") + "hello",
        head("Transfer-Encoding: chunked\r\n") + "5;a\r\nhello\r\n0\r\nT: u\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n" + head("Connection: close\r\n") + "text",
    };
    QRandomGenerator random(4711);
    int complete = 0;
    int broken = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray wire = seeds[round % seeds.size()];
        for (int damage = random.bounded(4); damage > 0; --damage) {
            const int at = random.bounded(int(wire.size()));
            if (random.bounded(2) == 0)
                wire[at] = char(random.bounded(256));
            else
                wire.remove(at, random.bounded(4))
                    .insert(at, QByteArray::number(random.generate()));
        }
        HttpParser parser(random.bounded(8) == 0);
        QByteArray body;
        parser.feed(wire, &body, 16);
        parser.finish();
        QVERIFY(body.size() <= 16);
        QVERIFY(parser.bodyBytes() <= wire.size());
        QVERIFY(parser.headers().size() <= HttpParser::maxHeaders);
        QCOMPARE(parser.state() == State::Malformed, !parser.problem().isEmpty());
        complete += parser.state() == State::Complete ? 1 : 0;
        broken += parser.state() == State::Malformed ? 1 : 0;
    }
    QVERIFY(complete > 1000); // the damage is neither too little nor too much to mean anything
    QVERIFY(broken > 1000);
}

void TestHttpParser::truncationIsVisible_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<State>("state");
    const QByteArray chunked = head("Transfer-Encoding: chunked\r\n");
    QTest::newRow("nothing") << QByteArray() << State::Head;
    QTest::newRow("prefix") << QByteArray("HTT") << State::Head;
    QTest::newRow("status line") << QByteArray("HTTP/1.1 200 OK\r\n") << State::Head;
    QTest::newRow("interim only") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << State::Head;
    QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << State::Head;
    QTest::newRow("no body") << head("Content-Length: 5\r\n") << State::Body;
    QTest::newRow("part of body") << head("Content-Length: 5\r\n") + "hell" << State::Body;
    QTest::newRow("part of chunk") << chunked + "5\r\nhel" << State::Body;
    QTest::newRow("no last chunk") << chunked + "5\r\nhello\r\n" << State::Body;
    QTest::newRow("no last line") << chunked + "5\r\nhello\r\n0\r\n" << State::Body;
}

void TestHttpParser::truncationIsVisible()
{
    QFETCH(QByteArray, wire);
    QFETCH(State, state);
    HttpParser parser = readAll(wire).parser;
    QCOMPARE(parser.state(), state);
    QCOMPARE(parser.finish(), state);
    QVERIFY(parser.problem().isEmpty());
    QCOMPARE(parser.sawAnyByte(), !wire.isEmpty());
}

void TestHttpParser::otherServicesAreSeenAtOnce()
{
    for (const QByteArray &banner :
         {QByteArray("SSH-2.0-OpenSSH_9.2"), QByteArray("220 mail ESMTP"),
          QByteArray("\x16\x03\x03"), QByteArray("\r\nHTTP/1.1 200 OK\r\n\r\n"),
          QByteArray("HTTPS"), QByteArray("http/1.1 200 OK")}) {
        HttpParser parser;
        QCOMPARE(parser.feed(banner, nullptr, 0), State::Malformed); // no line end was needed
        QVERIFY(!parser.looksLikeHttp());
        QVERIFY(parser.sawAnyByte());
    }
    QVERIFY(readAll("HTT").parser.looksLikeHttp());
}

void TestHttpParser::headersAreReadInOrder()
{
    const HttpParser parser =
        readAll(head("Proxy-Authenticate: NTLM\r\nX-Folded: "
                     "one\r\n\ttwo\r\nproxy-authenticate:Basic realm=\"x\"\r\n"
                     "Empty:\r\nContent-Length: 0\r\n"))
            .parser;
    QCOMPARE(parser.headers().size(), 5);
    QCOMPARE(parser.headers().at(1), (HttpHeader{u"X-Folded"_s, u"one two"_s}));
    QCOMPARE(parser.header(QLatin1String("PROXY-AUTHENTICATE")), u"NTLM"_s);
    QCOMPARE(parser.headerValues(QLatin1String("proxy-authenticate")),
             QStringList({u"NTLM"_s, u"Basic realm=\"x\""_s}));
    QCOMPARE(parser.header(QLatin1String("empty")), QString());
    QCOMPARE(parser.header(QLatin1String("absent")), QString());
    QCOMPARE(parser.contentLength(), std::optional<qint64>(0));
}

void TestHttpParser::textIsPlainAndBounded()
{
    const HttpParser parser = readAll("HTTP/1.1 403 \x1b[31mred\x1b[0m\r\nServer: \x1b]0;title\x07 "
                                      "\xe2\x80\xaegnp.exe\r\nLong: " +
                                      QByteArray(10000, 'x') + "\r\nContent-Length: 0\r\n\r\n")
                                  .parser;
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.reason(), u"\ufffd[31mred\ufffd[0m"_s);
    QCOMPARE(parser.header(QLatin1String("server")), u"\ufffd]0;title\ufffd \ufffdgnp.exe"_s);
    QCOMPARE(parser.header(QLatin1String("long")).size(), HttpParser::maxTextLength);
}

void TestHttpParser::closeEndsOnlyABodyWithoutLength()
{
    Reading reading = readAll(head("Connection: close\r\n") + "all there is");
    QCOMPARE(reading.parser.state(), State::Body);
    QCOMPARE(reading.parser.framing(), Framing::UntilClose);
    QVERIFY(!reading.parser.contentLength());
    QCOMPARE(reading.parser.finish(), State::Complete);
    QCOMPARE(reading.body, QByteArray("all there is"));
}

void TestHttpParser::tunnelBytesStayBehind()
{
    const QByteArray wire = head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "early";
    const HttpParser tunnel = readAll(wire, true).parser;
    QCOMPARE(tunnel.state(), State::Complete);
    QCOMPARE(tunnel.rest(), QByteArray("early"));
    QCOMPARE(tunnel.bodyBytes(), 0);

    const Reading refused = readAll("HTTP/1.1 407 Sign in\r\nContent-Length: 4\r\n\r\npage", true);
    QCOMPARE(refused.parser.state(), State::Complete);
    QCOMPARE(refused.body, QByteArray("page"));
}

void TestHttpParser::restIsBounded()
{
    HttpParser parser(true);
    parser.feed(head({}), nullptr, 0);
    for (int i = 0; i < 100; ++i)
        parser.feed(QByteArray(4096, 'x'), nullptr, 0);
    QCOMPARE(parser.rest().size(), HttpParser::maxRest);
}

void TestHttpParser::roomIsKept()
{
    HttpParser parser;
    QByteArray body;
    parser.feed(head("Content-Length: 300\r\n"), &body, 30);
    parser.feed(QByteArray(100, 'a'), &body, 30);
    QCOMPARE(body.size(), 30);
    parser.feed(QByteArray(100, 'b'), &body, 0);
    parser.feed(QByteArray(50, 'c'), nullptr, 1000);
    parser.feed(QByteArray(50, 'd'), &body, -1);
    QCOMPARE(body.size(), 30);
    QCOMPARE(parser.bodyBytes(), 300);
    QCOMPARE(parser.state(), State::Complete);
}

void TestHttpParser::oddFramingIsNoted()
{
    QCOMPARE(readAll(head("Content-Length: 5\r\n")).parser.notes().size(), 0);
    QCOMPARE(readAll(head("Content-Length: 5, 5\r\n")).parser.notes().size(), 1);
    QVERIFY(readAll(head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"))
                .parser.notes()
                .value(0)
                .contains(QLatin1String("both")));
    const HttpParser odd = readAll(head("Transfer-Encoding: gzip\r\n")).parser;
    QCOMPARE(odd.framing(), Framing::UntilClose);
    QCOMPARE(odd.notes().size(), 1);
    QVERIFY(readAll("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                .parser.notes()
                .value(0)
                .contains(QLatin1String("HTTP/1.0")));
}

void TestHttpParser::aBrokenBodyLeavesTheHead()
{
    const HttpParser body = readAll(head("Transfer-Encoding: chunked\r\n") + "zz\r\n").parser;
    QCOMPARE(body.state(), State::Malformed);
    QVERIFY(body.headComplete());
    QCOMPARE(body.status(), 200);
    QCOMPARE(body.headers().size(), 1);
    QVERIFY(!readAll(head("Content-Length: x\r\n")).parser.headComplete());
    QVERIFY(!readAll("HTTP/1.1 200 OK\r\n").parser.headComplete());
    QVERIFY(!readAll("HTTP/1.1 100 Continue\r\n\r\n").parser.headComplete());
    QVERIFY(readAll(head({})).parser.headComplete());
}

void TestHttpParser::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime date({2026, 11, 22}, {20, 15, 4}, QTimeZone::utc());
    QTest::newRow("usual") << u"Sun, 22 Nov 2026 20:15:04 GMT"_s << date;
    QTest::newRow("RFC 850") << u"Sunday, 22-Nov-26 20:15:04 GMT"_s << date;
    QTest::newRow("asctime") << u"Sun Nov 22 20:15:04 2026"_s << date;
    QTest::newRow("asctime, one digit")
        << u"Sun Nov  1 20:15:04 2026"_s << QDateTime({2026, 11, 1}, {20, 15, 4}, QTimeZone::utc());
    QTest::newRow("hour that summer time skips")
        << u"Sun, 29 Mar 2026 02:30:00 GMT"_s
        << QDateTime({2026, 3, 29}, {2, 30}, QTimeZone::utc());
    QTest::newRow("last century") << u"Sunday, 06-Nov-94 08:49:37 GMT"_s
                                  << QDateTime({1994, 11, 6}, {8, 49, 37}, QTimeZone::utc());
    for (const char *wrong :
         {"", "0", "now", "Sun, 22 Nov 2026 20:15:04 CET", "Sun, 32 Nov 2026 20:15:04 GMT",
          "Sun, 22 anF 2026 20:15:04 GMT", "Sun, 22 Nov 2026 25:15:04 GMT",
          "Sun, 22 Nov 99999999999 20:15:04 GMT", "Sun, 22 Novem 2026 20:15:04 GMT"})
        QTest::addRow("wrong: %s", wrong) << QString::fromLatin1(wrong) << QDateTime();
}

void TestHttpParser::dates()
{
    QFETCH(QString, text);
    qputenv("TZ", "Europe/Berlin"); // nothing may depend on it
    QTEST(httpDate(text), "date");
}

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_http_parser.moc"
