// SPDX-License-Identifier: MIT
#include "diagnostics/checks/planning.h"
#include "diagnostics/checks/url_parameters.h"
#include "diagnostics/model/known_facts.h"
#include "tests/unit/checks/fake_seams.h"

#include <QTest>
#include <QUrlQuery>

using namespace ecs;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QStringList bases(const QList<Target> &targets)
{
    QStringList out;
    for (const Target &target : targets)
        out << toToken(target.source) + QLatin1Char(' ') + target.baseUrl;
    return out;
}

ProxySource source(const char *name, const char *kind, const char *resolved,
                   const char *appliesTo = "service")
{
    ProxySource out;
    out.source = text(name);
    out.kind = text(kind);
    out.resolved = text(resolved);
    out.appliesTo = text(appliesTo);
    return out;
}

} // namespace

class PlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfTargets()
    {
        PlatformFacts platform;
        platform.registryEcsUri =
            text("ECSURI:https://mdav.eu.endpoint.security.microsoft.com/ecs");
        QCOMPARE(bases(selectTargets({}, {})),
                 QStringList{text("cloud-default https://ecs.office.com/config/v1/")});
        QCOMPARE(bases(selectTargets({}, platform)),
                 QStringList{text(
                     "registry https://mdav.eu.endpoint.security.microsoft.com/ecs/config/v1/")});
        platform.onboardingGeo = text("GW_US");
        QCOMPARE(bases(selectTargets({}, platform)),
                 QStringList{text(
                     "onboarding https://mdav.us.endpoint.security.microsoft.com/ecs/config/v1/")});
        platform.ecsUrls =
            QStringList{text("https://a.example/config/v1/"), text("http://plain.example/"),
                        text("https://b.example/config/v1"), text("https://a.example/config/v1/")};
        QCOMPARE(bases(selectTargets({}, platform)),
                 (QStringList{text("mpcmdrun https://a.example/config/v1/"),
                              text("mpcmdrun https://b.example/config/v1")}));
        RunOptions options;
        options.cloud = Cloud::Gcch;
        QCOMPARE(bases(selectTargets(options, platform)),
                 QStringList{text("option https://config.ecs.gov.teams.microsoft.us/config/v1/")});
        options.ecsUrls =
            QList<QUrl>{QUrl(text("https://c.example:8443/x/")), QUrl(text("https://d.example/"))};
        const QList<Target> targets = selectTargets(options, platform);
        QCOMPARE(bases(targets), (QStringList{text("option https://c.example:8443/x/"),
                                              text("option https://d.example/")}));
        QCOMPARE(targets[0].host, text("c.example"));
        QCOMPARE(targets[0].port, 8443);
        QCOMPARE(targets[1].port, 443);
        QCOMPARE(targets[0].cloud, QString());
    }

    void registryTrap()
    {
        // entries of the government clouds end in a slash, and Defender makes a double one of it
        PlatformFacts platform;
        platform.registryEcsUri = text("https://config.ecs.gov.teams.microsoft.us/");
        const Target target = selectTargets({}, platform).first();
        QCOMPARE(target.baseUrl, text("https://config.ecs.gov.teams.microsoft.us//config/v1/"));
        QVERIFY(target.url.startsWith(QLatin1String(
            "https://config.ecs.gov.teams.microsoft.us//config/v1/MicrosoftWindowsDefender")));
        QCOMPARE(target.cloud, text("gcch"));
        QVERIFY(target.guessed());
    }

    void manyUrlsAreBounded()
    {
        PlatformFacts platform;
        for (int i = 0; i < 500; ++i)
            platform.ecsUrls << QStringLiteral("https://h%1.example/").arg(i);
        QStringList notTested;
        QCOMPARE(selectTargets({}, platform, &notTested).size(), mostTargets);
        QCOMPARE(notTested.size(), platform.ecsUrls.size() - mostTargets);
        QVERIFY2(notTested[0].contains(QLatin1String("https://h8.example/ is not tested: a run")),
                 qPrintable(notTested[0]));
    }

    void unusableUrlsAreNamed()
    {
        PlatformFacts platform;
        platform.ecsUrls = {text("https://a.example/?x=1"), text("http://b.example/")};
        QStringList notTested;
        // what is tested instead is a guess, and says so
        QVERIFY(selectTargets({}, platform, &notTested).value(0).guessed());
        QCOMPARE(notTested.size(), 2);
        QVERIFY(notTested[0].contains(QLatin1String("it has a query or a fragment")));
        QVERIFY(notTested[1].contains(QLatin1String("it does not begin with https://")));
        platform.ecsUrls = {text("https://a.example/"), text("https://a.example/ ")};
        notTested.clear();
        QCOMPARE(selectTargets({}, platform, &notTested).size(), 1);
        QCOMPARE(notTested, QStringList()); // said twice is tested once
    }

    void requestUrl()
    {
        const QString path = QStringLiteral("MicrosoftWindowsDefenderClient/1.0.0.0");
        QCOMPARE(ecsRequestUrl(text("https://h/config/v1/"), {}).toString(),
                 text("https://h/config/v1/") + path);
        QCOMPARE(ecsRequestUrl(text("https://h/config/v1"), {}).toString(),
                 text("https://h/config/v1/") + path);
        QCOMPARE(ecsRequestUrl(text("https://h//config/v1/"), {}).toString(),
                 text("https://h//config/v1/") + path);
        QCOMPARE(ecsRequestUrl(text(" https://h "), {}).toString(), text("https://h/") + path);
        QCOMPARE(ecsRequestUrl(text("https://h/"),
                               {{text("A"), text("1"), true}, {text("B"), text("x y&z"), true}})
                     .query(QUrl::FullyEncoded),
                 text("A=1&B=x%20y%26z"));
        // nothing computed: the original script's own query
        QCOMPARE(QUrl(selectTargets({}, {}).first().url).query(), referenceQuery());
    }

    void usableBaseUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *url, bool usable) {
            QTest::newRow(url) << QString::fromLatin1(url) << usable;
        };
        row("https://ecs.office.com/config/v1/", true);
        row("https://ecs.office.com//config/v1/", true);
        row("https://10.0.0.1:8443/", true);
        row("https://[2001:db8::1]/", true);
        row("http://ecs.office.com/", false);
        row("ftp://ecs.office.com/", false);
        row("ecs.office.com", false);
        row("https:///path", false);
        row("https://user@host/", false);
        row("https://user:secret@host/", false);
        row("https://host:0/", false);
        row("https://host:70000/", false);
        row("https://host/?a=b", false);
        row("https://host/#a", false);
        row("", false);
    }
    void usableBaseUrls()
    {
        QFETCH(QString, url);
        QFETCH(bool, usable);
        QString reason;
        QCOMPARE(isUsableBaseUrl(QUrl(url), &reason), usable);
        QCOMPARE(reason.isEmpty(), usable);
        QCOMPARE(isUsableBaseUrl(QUrl(url), nullptr), usable);
    }

    void cloudBases()
    {
        for (const auto &row : Tokens<Cloud>::table)
            QVERIFY(isUsableBaseUrl(cloudBaseUrl(row.value), nullptr));
    }

    void routeOfEveryHost_data()
    {
        QTest::addColumn<QList<ProxySource>>("first");
        QTest::addColumn<QList<ProxySource>>("second");
        QTest::addColumn<qsizetype>("readings");
        QTest::addColumn<QString>("certainty");
        QTest::addColumn<QString>("said");
        using Sources = QList<ProxySource>;
        const Sources byProxy{source("winhttp", "proxy", "p:1")};
        const Sources exempt{source("winhttp", "proxy", "DIRECT")};
        const Sources open{source("winhttp", "direct", "DIRECT"), source("wpad", "autodetect", "")};
        QTest::newRow("nothing is set")
            << Sources{} << Sources{} << qsizetype(1) << "only_candidate"
            << "no proxy is set for the service";
        QTest::newRow("one way") << byProxy << byProxy << qsizetype(2) << "only_candidate"
                                 << "the machine's WinHTTP setting";
        QTest::newRow("the second is exempt") << byProxy << exempt << qsizetype(2) << "expected"
                                              << "the machine's WinHTTP setting; for b.example the "
                                                 "settings name another way (DIRECT)";
        QTest::newRow("the second is not")
            << exempt << byProxy << qsizetype(2) << "expected"
            << "the machine's WinHTTP setting; for b.example the settings name another way (p:1)";
        QTest::newRow("the second's script was not told")
            << byProxy << open << qsizetype(2) << "expected"
            << "the machine's WinHTTP setting; the way for b.example could not be told";
        QTest::newRow("neither's script was told, and the second is exempt")
            << byProxy + open.mid(1) << exempt + open.mid(1) << qsizetype(2) << "expected"
            << "the machine's WinHTTP setting; what automatic detection (WPAD) means could not be "
               "told; for b.example the settings name another way (DIRECT)";
    }
    void routeOfEveryHost()
    {
        QFETCH(QList<ProxySource>, first);
        QFETCH(QList<ProxySource>, second);
        QFETCH(qsizetype, readings);
        QFETCH(QString, certainty);
        QFETCH(QString, said);
        RunOptions options;
        options.ecsUrls = {QUrl(text("https://a.example/")), QUrl(text("https://b.example/")),
                           QUrl(text("https://b.example/again/"))};
        const QList<Target> targets = selectTargets(options, {});
        fake::FakeProxies settings;
        settings.byHost[text("a.example")].sources = first;
        settings.byHost[text("b.example")].sources = second;
        const PlannedRoute planned = readRoute(options, targets, settings, {});
        QCOMPARE(settings.asked.size(), readings);
        QCOMPARE(toToken(planned.route.certainty), certainty);
        QCOMPARE(planned.route.decidedBy, said);
        QCOMPARE(planned.reading.sources, first);
        // the run goes the first one's way; the other's is a candidate beside it
        const RunRoute alone = planRoute(options, planned.reading);
        QCOMPARE(planned.route.kind, alone.kind);
        QCOMPARE(planned.route.candidates.size(),
                 alone.candidates.size() + (said.contains(text("another way")) ? 1 : 0));

        // without time left no second way is believed
        const PlannedRoute late =
            readRoute(options, targets, settings, Bounds{}.within(std::chrono::milliseconds(0)));
        QVERIFY(!late.route.decidedBy.contains(text("another way")));
        QCOMPARE(toToken(late.route.certainty), certainty);

        options.proxy = ProxyMode::Direct; // then no setting decides
        settings.asked.clear();
        const PlannedRoute chosen = readRoute(options, targets, settings, {});
        QCOMPARE(settings.asked.size(), 1);
        QCOMPARE(chosen.route.certainty, RouteCertainty::ChosenByUser);
    }

    void routes_data()
    {
        QTest::addColumn<QList<ProxySource>>("sources");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("certainty");
        QTest::addColumn<qsizetype>("candidates");
        const auto row = [](const char *name, const QList<ProxySource> &sources, const char *way,
                            const char *certainty, qsizetype candidates) {
            QTest::newRow(name) << sources << text(way) << text(certainty) << candidates;
        };
        row("nothing set", {}, "DIRECT", "only_candidate", 1);
        row("unset sources", {source("environment", "", "DIRECT", "both")}, "DIRECT",
            "only_candidate", 1);
        row("one", {source("environment", "proxy", "p:1", "both")}, "p:1", "only_candidate", 1);
        row("exempt", {source("environment", "direct", "DIRECT", "both")}, "DIRECT",
            "only_candidate", 1);
        row("user only", {source("wininet_user", "proxy", "u:1", "user")}, "DIRECT",
            "only_candidate", 1);
        row("not used by anybody", {source("winhttp", "proxy", "x:1", "none")}, "DIRECT",
            "only_candidate", 1);
        row("agreeing",
            {source("defender_policy", "proxy", "p:1"), source("winhttp", "proxy", "p:1")}, "p:1",
            "only_candidate", 2);
        row("differing",
            {source("defender_policy", "proxy", "p:1"), source("winhttp", "direct", "DIRECT")},
            "p:1", "expected", 2);
        row("direct first",
            {source("winhttp", "direct", "DIRECT"), source("wpad", "autodetect", "w:1")}, "DIRECT",
            "expected", 2);
        row("script broken", {source("advproxy", "pac", ""), source("winhttp", "direct", "DIRECT")},
            "DIRECT", "expected", 1);
        row("only a broken script", {source("advproxy", "pac", "")}, "DIRECT", "expected", 1);
    }
    void routes()
    {
        QFETCH(QList<ProxySource>, sources);
        QFETCH(QString, way);
        QFETCH(QString, certainty);
        QFETCH(qsizetype, candidates);
        ProxyReading reading;
        reading.sources = sources;
        const RunRoute route = planRoute({}, reading);
        QCOMPARE(route.kind == RouteKind::Direct ? text("DIRECT") : route.proxy, way);
        QCOMPARE(toToken(route.certainty), certainty);
        QCOMPARE(route.candidates.size(), candidates);
        QVERIFY(!route.decidedBy.isEmpty());
        QCOMPARE(routeForService(reading), way);

        RunOptions options;
        options.proxy = ProxyMode::Direct;
        QCOMPARE(planRoute(options, reading).kind, RouteKind::Direct);
        QCOMPARE(planRoute(options, reading).certainty, RouteCertainty::ChosenByUser);
        options.proxy = ProxyMode::Url;
        options.proxyUrl = QUrl(text("http://[2001:db8::9]:3128"));
        QCOMPARE(planRoute(options, reading).proxy, text("[2001:db8::9]:3128"));
        QCOMPARE(planRoute(options, reading).candidates.size(), candidates);
    }

    void usersRoute()
    {
        ProxyReading reading;
        QCOMPARE(routeForUser(reading), text("DIRECT"));
        reading.sources = {source("winhttp", "proxy", "s:1", "service"),
                           source("wininet_user", "proxy", "u:1", "user")};
        QCOMPARE(routeForUser(reading), text("u:1"));
        QCOMPARE(routeForService(reading), text("s:1"));
    }

    void hostPorts()
    {
        QCOMPARE(parseHostPort(text("p.example:3128"))->host, text("p.example"));
        QCOMPARE(parseHostPort(text("p.example:3128"))->port, quint16{3128});
        QCOMPARE(parseHostPort(text("[2001:db8::1]:80"))->host, text("2001:db8::1"));
        QVERIFY(!parseHostPort(text("p.example")));
        QVERIFY(!parseHostPort(text(":80")));
        QVERIFY(!parseHostPort(text("p.example:0")));
        QVERIFY(!parseHostPort(text("p.example:66000")));
        QVERIFY(!parseHostPort(QString()));
        QCOMPARE(hostPortText(text("::1"), 80), text("[::1]:80"));
    }

    void versions()
    {
        QCOMPARE(versionNumbers(text("4.18.25050.5-0")), (QList<quint32>{4, 18, 25050, 5, 0}));
        QVERIFY(*versionNumbers(text("4.18.23110.3-0")) <
                *versionNumbers(text("4.18.23110.2009-0")));
        QVERIFY(*versionNumbers(text("4.18.24090.9-0")) < *versionNumbers(text("4.18.24090.11-0")));
        for (const char *bad :
             {"", "4", "a.b", "4..18", "4.18.-1", "4.18.99999999999", "1.2.3.4.5.6.7.8.9"})
            QVERIFY2(!versionNumbers(text(bad)), bad);
    }

    void computedParametersMatchTheReference()
    {
        // the machine that the article's literal query speaks of
        DefenderReading reading;
        DefenderInstallation old{text("4.18.9.9-0"), {}, false, {}};
        DefenderInstallation active{text("4.18.25050.0-0"), {}, true, {}};
        reading.platform.installations = {old, active};
        reading.platform.engineVersion = text("1.1.25060.6");
        reading.platform.onboarded = true;
        reading.platform.services = {{text("Sense"), text("running"), text("manual")}};
        WindowsVersionFacts windows;
        windows.major = 10;
        windows.build = 22621;
        windows.updateBuildRevision = 2134;
        windows.server = true;
        windows.enterprise = true;
        windows.embedded = false;
        reading.windows = windows;

        const QUrlQuery reference(referenceQuery());
        QStringList names;
        for (const UrlParameter &parameter : computeUrlParameters(reading)) {
            names << parameter.name;
            if (!parameter.name.contains(QLatin1String("Ring")))
                QCOMPARE(parameter.name + u'=' + parameter.value,
                         parameter.name + u'=' + reference.queryItemValue(parameter.name));
        }
        QStringList expected;
        for (const auto &item : reference.queryItems())
            expected << item.first;
        QCOMPARE(names, expected);
    }

    void unknownParametersAreLeftOut()
    {
        const QList<UrlParameter> parameters = computeUrlParameters({});
        for (const UrlParameter &parameter : parameters)
            QVERIFY(!parameter.fromThisMachine);
        QVERIFY(parameters.size() >= 6);

        DefenderReading reading;
        reading.platform.installations = {{text("4.18.40000.70000-0"), {}, true, {}}};
        bool found = false;
        for (const UrlParameter &parameter : computeUrlParameters(reading))
            if (parameter.name == QLatin1String("MoCampBuildRev")) {
                found = true; // unsigned, and the low half does not spill over
                QCOMPARE(parameter.value.toULongLong(),
                         (quint64{40000} << 16U) | (70000U & 0xffffU));
            }
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(PlanningTest)
#include "tst_planning.moc"
