// SPDX-License-Identifier: MIT
#include "diagnostics/host/cloud_folder.h"
#include "diagnostics/host/environment_proxy.h"
#include "diagnostics/host/name_service_text.h"
#include "diagnostics/host/output_place.h"
#include "diagnostics/host/route_table_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

class HostTextTest : public QObject
{
    Q_OBJECT

private:
    static QStringList servers(const char *content)
    {
        QStringList out;
        for (const NameServer &server : parseResolvConf(content))
            out << server.address.toString();
        return out;
    }

private Q_SLOTS:
    void resolvConf()
    {
        QCOMPARE(servers(""), QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(servers("search example.com\noptions ndots:2\n"),
                 QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(
            servers("# nameserver 1.1.1.1\n;nameserver 2.2.2.2\n\tnameserver\t10.0.0.53 extra\r\n"
                    "nameserver fe80::1%eth0\nnameserver 2001:db8::53\nnameserver bad\n"
                    "nameserver\nNAMESERVER 9.9.9.9\nnameserver 10.0.0.54#comment"),
            (QStringList{QStringLiteral("10.0.0.53"), QStringLiteral("fe80::1%eth0"),
                         QStringLiteral("2001:db8::53"), QStringLiteral("10.0.0.54")}));
        QByteArray many;
        for (int i = 0; i < 1000; ++i)
            many += "nameserver 10.0.0." + QByteArray::number(i % 250) + '\n';
        QCOMPARE(parseResolvConf(many).size(), maxNameServers);
        QCOMPARE(parseResolvConf("nameserver 10.0.0.53").first().port, quint16{53});
    }

    void hostsFile()
    {
        const char *content = "127.0.0.1 localhost\n"
                              "# 1.2.3.4 ecs.office.com\n"
                              "10.1.1.1\tother ECS.office.COM # comment ecs.office.com\n"
                              "0.0.0.0 ecs.office.com.\n"
                              "10.1.1.1 ecs.office.com\n"
                              "not-an-address ecs.office.com\n"
                              "ecs.office.com\n"
                              "10.9.9.9 my-ecs.office.com ecs.office.com.evil\n";
        const QStringList expected{QStringLiteral("10.1.1.1"), QStringLiteral("0.0.0.0")};
        QCOMPARE(parseHostsFile(content, QStringLiteral("ecs.office.com")), expected);
        QCOMPARE(parseHostsFile(content, QStringLiteral("ecs.office.com.")), expected);
        QCOMPARE(parseHostsFile(content, QStringLiteral("office.com")), QStringList());
        QCOMPARE(parseHostsFile(QByteArray(1 << 20, ' '), QStringLiteral("x")), QStringList());
        QCOMPARE(parseHostsFile(QByteArray(1 << 20, '\n'), QStringLiteral("x")), QStringList());
    }

    void routes()
    {
        const char *head =
            "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWin\tIRTT\n";
        const auto ipv4 = [&](const char *line) {
            return hasDefaultRouteIpv4(QByteArray(QByteArray(head) + line));
        };
        QVERIFY(ipv4("eth0\t00000000\t0102A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n"));
        QVERIFY(!ipv4("eth0\t0002A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"));
        QVERIFY(!ipv4("eth0\t00000000\t0102A8C0\t0002\t0\t0\t0\t00000000\t0\t0\t0\n")); // not up
        QVERIFY(!ipv4("*\t00000000\t00000000\t0201\t0\t0\t0\t00000000\t0\t0\t0\n")); // unreachable
        QVERIFY(!ipv4("eth0\t00000000\n"));
        QVERIFY(!hasDefaultRouteIpv4(""));
        const QByteArray zeros(32, '0');
        const auto ipv6 = [&](const QByteArray &length, const QByteArray &flags,
                              const QByteArray &name) {
            return hasDefaultRouteIpv6(QByteArray(zeros + ' ' + length + ' ' + zeros + " 00 " +
                                                  zeros + " 00000400 00000001 00000000 " + flags +
                                                  ' ' + name + '\n'));
        };
        QVERIFY(ipv6("00", "00000003", "eth0"));
        QVERIFY(!ipv6("40", "00000001", "eth0"));
        QVERIFY(!ipv6("00", "00200200", "lo"));
        QVERIFY(!ipv6("00", "00000203", "eth0"));
    }

    void proxy_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("resolved");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("error");
        const auto row = [](const char *name, const QStringList &environment, const char *resolved,
                            const char *kind, bool error) {
            QTest::newRow(name) << environment << QString::fromLatin1(resolved)
                                << QString::fromLatin1(kind) << error;
        };
        const auto set = [](const char *text) { return QString::fromLatin1(text); };
        row("nothing", {}, "DIRECT", "", false);
        row("empty", {set("https_proxy=")}, "DIRECT", "", false);
        row("plain", {set("https_proxy=http://p.example:3128")}, "p.example:3128", "proxy", false);
        row("slash", {set("https_proxy=http://p.example:3128/")}, "p.example:3128", "proxy", false);
        row("no scheme", {set("https_proxy=p.example:3128")}, "p.example:3128", "proxy", false);
        row("no port", {set("https_proxy=http://p.example")}, "p.example:1080", "proxy", false);
        row("ipv6", {set("https_proxy=http://[2001:db8::1]:8080")}, "[2001:db8::1]:8080", "proxy",
            false);
        row("upper", {set("HTTPS_PROXY=p:1")}, "p:1", "proxy", false);
        // where names of variables differ by case
        if (QSysInfo::kernelType() != QLatin1String("winnt"))
            row("lower first", {set("https_proxy=a:1"), set("HTTPS_PROXY=b:2")}, "a:1", "proxy",
                false);
        row("all", {set("ALL_PROXY=http://all:9")}, "all:9", "proxy", false);
        row("https before all", {set("ALL_PROXY=all:9"), set("HTTPS_PROXY=b:2")}, "b:2", "proxy",
            false);
        row("http is for http", {set("http_proxy=p:1")}, "DIRECT", "", false);
        row("credentials", {set("https_proxy=http://me:s3cret@p:8")}, "p:8", "proxy", true);
        row("at in password", {set("https_proxy=http://me:s3@cret@p:8")}, "p:8", "proxy", true);
        row("socks", {set("https_proxy=socks5://p:8")}, "DIRECT", "", true);
        row("tls proxy", {set("https_proxy=https://p:8")}, "DIRECT", "", true);
        row("garbage", {set("https_proxy=http://")}, "DIRECT", "", true);
        row("port", {set("https_proxy=http://p:99999")}, "DIRECT", "", true);
        row("broken secret", {set("https_proxy=http://me:s3cret@:x")}, "DIRECT", "", true);
        row("control", {set("https_proxy=http://p\x1b[31m:8")}, "DIRECT", "", true);
        row("exempt", {set("https_proxy=p:8"), set("no_proxy=a,.office.com")}, "DIRECT", "direct",
            false);
        row("not exempt", {set("https_proxy=p:8"), set("NO_PROXY=soffice.com")}, "p:8", "proxy",
            false);
    }
    void proxy()
    {
        QFETCH(QStringList, environment);
        QProcessEnvironment variables;
        for (const QString &entry : environment)
            variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        const ProxySource source = readEnvironmentProxy(
            variables, QUrl(QStringLiteral("https://ecs.office.com/config/v1/")));
        QTEST(source.resolved, "resolved");
        QTEST(source.kind, "kind");
        QFETCH(bool, error);
        QVERIFY2(source.error.isEmpty() != error, qPrintable(source.error));
        QVERIFY(!source.value.contains(QLatin1String("s3")));
        QVERIFY(!source.value.contains(QChar(0x1b)));
        QCOMPARE(source.source, QStringLiteral("environment"));
        QCOMPARE(source.appliesTo, QStringLiteral("both"));
    }

    void noProxy_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *list, const char *host, bool exempt) {
            QTest::addRow("%s | %s", list, host)
                << QString::fromLatin1(list) << QString::fromLatin1(host) << exempt;
        };
        row("", "a.example", false);
        row("*", "a.example", true);
        row("example", "a.example", true);
        row("a.example", "a.example", true);
        row("A.EXAMPLE.", "a.example", true);
        row(".a.example", "a.example", true);
        row("*.example", "a.example", true);
        row("example", "aexample", false);
        row("b.a.example", "a.example", false);
        row("x, y a.example", "a.example", true);
        row("a.example:443", "a.example", true);
        row("a.example:8443", "a.example", false);
        row("a.example:port", "a.example", false);
        row(".", "a.example", false);
        row(",,,", "a.example", false);
        row("10.0.0.0/8", "10.2.3.4", true);
        row("10.0.0.0/8", "11.2.3.4", false);
        row("10.2.3.4", "10.2.3.4", true);
        row("3.4", "10.2.3.4", false);
        row("[2001:db8::1]", "2001:db8::1", true);
        row("[2001:db8::1]:443", "2001:db8::1", true);
        row("2001:db8::/32", "2001:db8:1::1", true);
    }
    void noProxy()
    {
        QFETCH(QString, list);
        QFETCH(QString, host);
        QFETCH(bool, exempt);
        QCOMPARE(isExemptByNoProxy(list, host, 443), exempt);
    }

    void desktopUnfit()
    {
        FolderFacts facts;
        QCOMPARE(unfitness(facts), DesktopUnfit::Missing);
        facts.isFolder = true;
        QCOMPARE(unfitness(facts), DesktopUnfit::NotWritable);
        facts.isWritable = true;
        QCOMPARE(unfitness(facts), DesktopUnfit::No);
        facts.isRemote = true;
        QCOMPARE(unfitness(facts), DesktopUnfit::Elsewhere);
        facts.isRemote = false;
        facts.isLink = true;
        QCOMPARE(unfitness(facts), DesktopUnfit::Elsewhere);
        facts.isSynchronised = true;
        QCOMPARE(unfitness(facts), DesktopUnfit::Synchronised);
    }

    void cloudFolders()
    {
        QTemporaryDir base;
        const QDir dir(base.path());
        const auto make = [&](const char *path) {
            if (!dir.mkpath(QLatin1String(path)))
                qFatal("mkpath");
            return dir.filePath(QLatin1String(path));
        };
        const auto touch = [&](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly);
        };
        QVERIFY(!isCloudFolder(make("home/Desktop")));
        QVERIFY(isCloudFolder(make("home/OneDrive - Example Ltd/Desktop")));
        QVERIFY(isCloudFolder(make("home/nextcloud/a/b")));
        QVERIFY(!isCloudFolder(make("home/MyDropboxNotes")));
        const QString synced = make("synced/Desktop");
        QVERIFY(!isCloudFolder(synced));
        QVERIFY(touch(dir.filePath(QStringLiteral("synced/.sync_0123456789ab.db"))));
        QVERIFY(isCloudFolder(synced));
        if (QSysInfo::kernelType() == QLatin1String("winnt"))
            return; // there it makes a shortcut, not a link
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("home/nextcloud/a")),
                            dir.filePath(QStringLiteral("home/link"))));
        QVERIFY(isCloudFolder(dir.filePath(QStringLiteral("home/link"))));
    }
};

QTEST_APPLESS_MAIN(HostTextTest)
#include "tst_host_text.moc"
