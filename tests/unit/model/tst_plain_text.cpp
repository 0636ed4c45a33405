// SPDX-License-Identifier: MIT
#include "diagnostics/model/plain_text.h"

#include <QTest>

using namespace ecs;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        const QString bad(QChar::ReplacementCharacter);
        QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
        QTest::newRow("umlaut") << QStringLiteral("Gr\u00fc\u00dfe \u65e5\u672c")
                                << QStringLiteral("Gr\u00fc\u00dfe \u65e5\u672c");
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600", 1)
                               << QString::fromUcs4(U"\U0001F600", 1);
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("escape") << QStringLiteral("\x1b[31mred") << bad + QStringLiteral("[31mred");
        QTest::newRow("line feed")
            << QStringLiteral("a\nb") << QStringLiteral("a") + bad + QStringLiteral("b");
        QTest::newRow("nul") << QString(QChar(0)) << bad;
        QTest::newRow("delete") << QString(QChar(0x7f)) << bad;
        QTest::newRow("c1") << QString(QChar(0x9b)) << bad;
        for (const char16_t code :
             {u'\u061c', u'\u200b', u'\u200e', u'\u200f', u'\u202a', u'\u202e', u'\u2028',
              u'\u2029', u'\u2066', u'\u2069', u'\ufeff', u'\ufffe', u'\xd800', u'\xdc00'})
            QTest::addRow("U+%04x", code) << QString(QChar(code)) << bad;
        QTest::newRow("tag characters") << QString::fromUcs4(U"\U000E0041", 1) << bad;
    }
    void lines()
    {
        QFETCH(QString, in);
        QFETCH(QString, out);
        QCOMPARE(plainLine(in), out);
    }

    void blocksKeepLines()
    {
        QCOMPARE(plainBlock(QStringLiteral("a\r\nb\rc\nd")), QStringLiteral("a\nb\nc\nd"));
        QCOMPARE(plainBlock(QStringLiteral("a\u2028b")), QStringLiteral("a\ufffdb"));
    }

    void cuts()
    {
        QCOMPARE(plainLine(QString(2000, u'x')).size(), 1024);
        QVERIFY(plainLine(QString(2000, u'x')).endsWith(QChar(0x2026)));
        QCOMPARE(plainLine(QString(5, u'x'), 5), QString(5, u'x'));
        // never half a character
        const QString smile = QString::fromUcs4(U"\U0001F600", 1);
        for (qsizetype length = 1; length < 8; ++length) {
            const QString cut = plainLine(smile.repeated(3), length);
            QVERIFY(cut.size() <= length);
            QVERIFY(cut.isValidUtf16());
        }
    }

    void bytes()
    {
        QCOMPARE(plainLine(QByteArrayView("Gr\xc3\xbc\xc3\x9f"
                                          "e")),
                 QStringLiteral("Gr\u00fc\u00dfe"));
        QCOMPARE(plainLine(QByteArrayView("Gr\xfc\xdf"
                                          "e")),
                 QStringLiteral("Gr\u00fc\u00dfe"));
        QCOMPARE(plainLine(QByteArrayView()), QString());
        const QByteArray large(50'000'000, 'x');
        QCOMPARE(plainLine(QByteArrayView(large)).size(), 1024);
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
