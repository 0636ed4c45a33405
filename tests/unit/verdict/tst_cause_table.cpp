// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_fill.h"
#include "diagnostics/verdict/cause_table.h"
#include "record_builder.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace ecs;

namespace {

constexpr TextLanguage english = TextLanguage::English;

int expectedExitCode(const QString &token)
{
    const std::pair<const char *, int> heads[] = {{"proxy_", 13}, {"tls_", 14}, {"http_", 15},
                                                  {"tcp_", 12},   {"dns_", 11}, {"defender_", 10}};
    if (token == QLatin1String("dns_hosts_override"))
        return 10;
    for (const auto &[head, code] : heads)
        if (token.startsWith(QLatin1String(head)))
            return code;
    if (token == QLatin1String("healthy"))
        return 0;
    if (token == QLatin1String("no_network") || token == QLatin1String("ipv6_only"))
        return 12;
    if (token == QLatin1String("captive_portal"))
        return 15;
    return token == QLatin1String("cannot_tell") ? 20 : 10;
}

QStringList allTexts(const CauseText &text)
{
    return QStringList{text.headline, text.explanation} + text.actions;
}

/// Stands for a translation: marks what it was asked for.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Causes") == 0
                   ? QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>')
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestCauseTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void headlinesAreDistinct();
    void namesAreComplete();
    void fillsSentences_data();
    void fillsSentences();
    void fillsFromTheRecord();
    void translatesBesideEnglish();
};

void TestCauseTable::tokens_data()
{
    QTest::addColumn<int>("value");
    for (const Token<Failure> &token : Tokens<Failure>::table)
        QTest::newRow(token.text.data()) << static_cast<int>(token.value);
}

void TestCauseTable::tokens()
{
    QFETCH(int, value);
    const auto token = static_cast<Failure>(value);
    const Cause &row = cause(token);
    QCOMPARE(toToken(row.token), toToken(token));
    QCOMPARE(row.exitCode, isWarningOnly(token) ? 0 : expectedExitCode(toToken(token)));
    if (isWarningOnly(token))
        QCOMPARE(static_cast<int>(row.severity), static_cast<int>(Severity::Warning));

    const CauseText text = causeText(token, english);
    QVERIFY(!text.headline.isEmpty());
    QVERIFY2(text.headline.size() <= 80, qPrintable(text.headline));
    QVERIFY2(!text.headline.endsWith(u'.'), qPrintable(text.headline));
    QVERIFY2(!text.headline.contains(u'{'), qPrintable(text.headline));
    QVERIFY(text.explanation.endsWith(u'.'));
    static const QRegularExpression sentenceEnd(QStringLiteral("[.?](?= [A-Z{]|$)"));
    const qsizetype sentences = text.explanation.count(sentenceEnd);
    QVERIFY2(sentences >= 1 && sentences <= 2, qPrintable(text.explanation));
    if (token == Failure::Healthy)
        QVERIFY(text.actions.isEmpty());
    else
        QVERIFY2(text.actions.size() >= 2 && text.actions.size() <= 5, qPrintable(text.headline));

    static const QRegularExpression forbidden(
        QStringLiteral("\\b(fail\\w*|invalid|abort\\w*|error\\w*|unknown|fatal|illegal)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!text.headline.contains(forbidden), qPrintable(text.headline));

    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    for (const QString &part : allTexts(text)) {
        QVERIFY2(!part.contains(u'!'), qPrintable(part));
        QVERIFY2(!part.contains(QLatin1String("  ")), qPrintable(part));
        auto found = braces.globalMatch(part);
        while (found.hasNext())
            QVERIFY2(knownPlaceholders().contains(found.next().captured(1)), qPrintable(part));
    }
    for (const QString &action : text.actions)
        QVERIFY2(action.endsWith(u'.'), qPrintable(action));
    // without a single value there is still something to say and to do
    QVERIFY(token == Failure::Healthy ||
            !causeText(token, english, test::healthyRecord()).explanation.isEmpty());
}

void TestCauseTable::headlinesAreDistinct()
{
    QStringList headlines;
    for (const Token<Failure> &token : Tokens<Failure>::table)
        headlines.append(causeText(token.value, english).headline);
    QCOMPARE(headlines.removeDuplicates(), 0);
}

void TestCauseTable::namesAreComplete()
{
    for (const auto &token : Tokens<Owner>::table)
        QVERIFY(!ownerName(token.value, english).isEmpty());
    for (const auto &token : Tokens<Confidence>::table)
        QVERIFY(!confidenceName(token.value, english).isEmpty());
    for (const auto &token : Tokens<StepStatus>::table)
        QVERIFY(!statusName(token.value, english).isEmpty());
    for (const auto &token : Tokens<StepReason>::table)
        QVERIFY(!reasonText(token.value, english).isEmpty());
    for (const auto &token : Tokens<StepId>::table)
        QVERIFY(!stepName(token.value, english).isEmpty());
}

void TestCauseTable::fillsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *name, const char *text, const char *filled) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(filled);
    };
    row("all", "The host is {host}.", "The host is ecs.office.com.");
    row("twice", "{host} and {host}.", "ecs.office.com and ecs.office.com.");
    row("left out", "It is so. The issuer is {issuer}. It stays so.", "It is so. It stays so.");
    row("nothing left", "The issuer is {issuer}.", "");
    row("value with braces", "The proxy is {proxy}.", "The proxy is {host}.");
    row("dots inside words", "Ask {host} on 10.0.0.1. Then {date}.",
        "Ask ecs.office.com on 10.0.0.1.");
    row("ideographic stop", "{issuer}。{host}。", "ecs.office.com。");
}

void TestCauseTable::fillsSentences()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const CauseValues values{{QStringLiteral("host"), QStringLiteral("ecs.office.com")},
                             {QStringLiteral("proxy"), QStringLiteral("{host}")},
                             {QStringLiteral("issuer"), QString()}};
    QCOMPARE(fillSentences(text, values), filled);
}

void TestCauseTable::fillsFromTheRecord()
{
    RunRecord record = test::healthyRecord();
    test::proxyAnswers(record, 407, Failure::ProxyAuthRequired);
    const CauseText text = causeText(Failure::ProxyAuthRequired, english, record);
    QVERIFY2(text.explanation.contains(test::proxyName), qPrintable(text.explanation));
    QVERIFY(text.actions.first().contains(QLatin1String("ecs.office.com on port 443")));

    record = test::healthyRecord();
    test::intercepted(record, true, {});
    QVERIFY(causeText(Failure::TlsIntercepted, english, record)
                .explanation.contains(QLatin1String("Contoso Inspection CA")));
}

void TestCauseTable::translatesBesideEnglish()
{
    int argc = 1;
    char name[] = "tst";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    MarkingTranslator translator;
    QVERIFY(application.installTranslator(&translator));
    for (const Token<Failure> &token : Tokens<Failure>::table) {
        const CauseText shown = causeText(token.value, TextLanguage::Display);
        for (const QString &part : allTexts(shown))
            QVERIFY2(part.startsWith(u'<'), qPrintable(part));
        for (const QString &part : allTexts(causeText(token.value, english)))
            QVERIFY(!part.startsWith(u'<'));
    }
    QVERIFY(ownerName(Owner::Helpdesk, TextLanguage::Display).startsWith(u'<'));
    QVERIFY(reasonText(StepReason::DiskFull, TextLanguage::Display).startsWith(u'<'));
}

QTEST_APPLESS_MAIN(TestCauseTable)
#include "tst_cause_table.moc"
