// SPDX-License-Identifier: MIT
#include "diagnostics/host/name_policy.h"

#include <QTest>

using namespace ecs;

class NamePolicyTest : public QObject
{
    Q_OBJECT

    static NamePolicyEntry entry(const char *key, const QStringList &namespaces,
                                 const char *servers)
    {
        NamePolicyEntry out;
        out.key = QString::fromLatin1(key);
        out.source = QStringLiteral("local");
        out.namespaces = namespaces;
        out.genericServers = QString::fromLatin1(servers);
        return out;
    }

private Q_SLOTS:
    void covers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expected"); // of ecs.office.com
        const auto row = [](const char *pattern, bool expected) {
            QTest::newRow(*pattern ? pattern : "nothing")
                << QString::fromLatin1(pattern) << expected;
        };
        row(".", true);
        row(".com", true);
        row(".office.com", true);
        row(".OFFICE.com.", true);
        row(" .office.com ", true);
        row("ecs.office.com", true);
        row("ECS.office.com.", true);
        row(".ecs.office.com", false); // names below it, not it
        row("office.com", false);      // without the dot: this very name
        row("fice.com", false);
        row(".fice.com", false);
        row("ecs", false);
        row("", false);
        row("..", false);
    }
    void covers()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, expected);
        QCOMPARE(coversName(pattern, QStringLiteral("ecs.office.com")), expected);
        QCOMPARE(coversName(pattern, QStringLiteral("ECS.Office.com.")), expected);
        QVERIFY(!coversName(pattern, QString()));
    }

    void theMostParticularRuleIsFirst()
    {
        const QList<NamePolicyEntry> entries{
            entry("{all}", {QStringLiteral(".")}, "10.8.0.1"),
            entry("{other}", {QStringLiteral(".example")}, "10.9.0.1"),
            entry("{office}", {QStringLiteral(".com"), QStringLiteral(".office.com")},
                  " 10.1.0.1; 10.1.0.2;;10.1.0.1"),
            entry("{exempt}", {QStringLiteral("ecs.office.com")}, ""),
        };
        const QList<NamePolicyRule> rules =
            matchingRules(entries, QStringLiteral("ecs.office.com"));
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules[0].rule, QStringLiteral("{exempt}"));
        QVERIFY(rules[0].servers.isEmpty());
        QCOMPARE(rules[1].covers, QStringLiteral(".office.com"));
        QCOMPARE(rules[1].servers,
                 (QStringList{QStringLiteral("10.1.0.1"), QStringLiteral("10.1.0.2")}));
        QCOMPARE(rules[1].source, QStringLiteral("local"));
        QCOMPARE(rules[1].host, QStringLiteral("ecs.office.com"));
        QCOMPARE(rules[2].rule, QStringLiteral("{all}"));
    }

    void directAccessServersCount()
    {
        NamePolicyEntry one = entry("{da}", {QStringLiteral(".office.com")}, "");
        one.directAccessServers = QStringLiteral("2001:db8::53");
        QCOMPARE(matchingRules({one}, QStringLiteral("ecs.office.com")).value(0).servers,
                 QStringList{QStringLiteral("2001:db8::53")});
    }

    void hostileEntriesAreBounded()
    {
        QList<NamePolicyEntry> many;
        for (int i = 0; i < 500; ++i)
            many.append(entry("bad\nkey\x1b[31m", {QStringLiteral(".")}, "10.0.0.1"));
        many.first().genericServers = QStringLiteral("10.0.0.%1;").repeated(5000);
        many.first().namespaces.prepend(QString(100'000, QLatin1Char('.')));
        const QList<NamePolicyRule> rules = matchingRules(many, QStringLiteral("ecs.office.com"));
        QCOMPARE(rules.size(), 8);
        for (const NamePolicyRule &rule : rules) {
            QVERIFY(!rule.rule.contains(QLatin1Char('\n')));
            QVERIFY(!rule.rule.contains(QChar(0x1b)));
            QVERIFY(rule.servers.size() <= 8);
        }
    }
};

QTEST_APPLESS_MAIN(NamePolicyTest)
#include "tst_name_policy.moc"
