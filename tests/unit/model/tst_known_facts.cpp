// SPDX-License-Identifier: MIT
#include "diagnostics/model/ip_text.h"
#include "diagnostics/model/known_facts.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace ecs;

class KnownFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCloudHasABaseUrl()
    {
        QSet<QString> seen;
        for (const auto &row : Tokens<Cloud>::table) {
            const QString base = cloudBaseUrlText(row.value);
            QVERIFY2(base.startsWith(QLatin1String("https://")), row.text.data());
            QVERIFY2(base.endsWith(QLatin1String("/config/v1/")), row.text.data());
            seen.insert(base);
            QCOMPARE(cloudOfHost(QUrl(base).host().toUpper()), row.value);
        }
        QCOMPARE(seen.size(), std::ssize(Tokens<Cloud>::table));
        QCOMPARE(cloudBaseUrlText(Cloud::Commercial),
                 QStringLiteral("https://ecs.office.com/config/v1/"));
        QCOMPARE(cloudOfHost(QStringLiteral("evil.ecs.office.com")), std::nullopt);
        QCOMPARE(cloudOfGeography(QStringLiteral("gw_us")), Cloud::Us);
        QCOMPARE(cloudOfGeography(QStringLiteral("GW_CH")), std::nullopt);
        QCOMPARE(cloudOfGeography(QString()), std::nullopt);
    }

    void endpointsAreComplete()
    {
        QCOMPARE(clientPath(), QStringLiteral("MicrosoftWindowsDefenderClient/1.0.0.0"));
        QVERIFY(referenceQuery().startsWith(QLatin1String("CampPlatformVersion=6&")));
        QVERIFY(referenceQuery().endsWith(QLatin1String("&SignatureRing=5&Engine_Ring=2")));
        QCOMPARE(portalProbe().expected, QStringLiteral("Microsoft Connect Test"));
        QCOMPARE(QUrl(portalProbe().url).scheme(), QStringLiteral("http"));
        QVERIFY(controlUrls().size() >= 2);
        for (const QString &url : controlUrls())
            QCOMPARE(QUrl(url).scheme(), QStringLiteral("https"));
        QVERIFY(revocationLists().size() >= 2);
        for (const RevocationList &list : revocationLists()) {
            QCOMPARE(QUrl(list.url).scheme(), QStringLiteral("http"));
            QVERIFY(!list.roots.isEmpty());
        }
    }

    void rootsCarryTheirOwnFingerprint()
    {
        QVERIFY(expectedRoots().size() >= 7);
        int withCertificate = 0;
        for (const ExpectedRoot &root : expectedRoots()) {
            QCOMPARE(root.sha256.size(), 64);
            QCOMPARE(root.sha256, root.sha256.toLower());
            if (root.der.isEmpty())
                continue;
            ++withCertificate;
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(root.der, QCryptographicHash::Sha256).toHex()),
                     root.sha256);
        }
        QVERIFY(withCertificate >= 6);
        const QString g2 =
            QStringLiteral("CB3CCBB76031E5E0138F8DD39A23F9DE47FFC35E43C1144CEA27D46A5AB1CB5F");
        QVERIFY(isExpectedRoot(g2));
        QVERIFY(!isExpectedRoot(QString()));
        QVERIFY(!isExpectedRoot(g2, {QStringLiteral("00")}));
        QVERIFY(isExpectedRoot(QStringLiteral("AB"), {QStringLiteral("ab")}));
    }

    void interceptors_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("product");
        const auto row = [](const char *name, const char *issuer, const char *product) {
            QTest::newRow(name) << QString::fromLatin1(issuer) << QString::fromLatin1(product);
        };
        row("zscaler", "CN=Zscaler Intermediate Root CA (zscaler.net), O=Zscaler Inc., C=US",
            "Zscaler");
        row("fortinet", "CN=FG100, O=Fortinet, C=US", "FortiGate");
        row("mitmproxy", "CN=mitmproxy, O=mitmproxy", "mitmproxy");
        row("case", "CN=do_not_trust_fiddlerroot", "Fiddler");
        row("microsoft", "CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US",
            "");
        row("digicert", "CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US",
            "");
        row("own company", "CN=Example Bank Issuing CA, O=Example Bank", "");
        row("nothing", "", "");
    }
    void interceptors()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, product);
        QCOMPARE(interceptorFor(issuer), product);
    }

    void specialRanges_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("range");
        const auto row = [](const char *address, const char *range) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(range);
        };
        row("0.0.0.0", "this network 0.0.0.0/8");
        row("9.255.255.255", "");
        row("10.0.0.0", "private-use 10.0.0.0/8");
        row("10.255.255.255", "private-use 10.0.0.0/8");
        row("11.0.0.0", "");
        row("100.63.255.255", "");
        row("100.64.0.1", "shared address space 100.64.0.0/10");
        row("100.128.0.0", "");
        row("127.0.0.1", "loopback 127.0.0.0/8");
        row("169.254.1.1", "link-local 169.254.0.0/16");
        row("172.15.255.255", "");
        row("172.31.255.255", "private-use 172.16.0.0/12");
        row("172.32.0.0", "");
        row("192.0.2.9", "documentation (TEST-NET-1) 192.0.2.0/24");
        row("192.168.0.1", "private-use 192.168.0.0/16");
        row("198.19.255.255", "benchmarking 198.18.0.0/15");
        row("198.20.0.0", "");
        row("203.0.113.5", "documentation (TEST-NET-3) 203.0.113.0/24");
        row("224.0.0.1", "multicast 224.0.0.0/4");
        row("255.255.255.255", "reserved 240.0.0.0/4");
        row("20.190.10.1", "");
        row("52.113.194.132", "");
        row("146.112.61.106", "Cisco Umbrella block page: content category");
        row("146.112.61.109", "");
        row("::", "unspecified address ::/128");
        row("::1", "loopback ::1/128");
        row("::ffff:10.1.2.3", "private-use 10.0.0.0/8 (inside ::ffff:0:0/96)");
        row("::ffff:20.190.10.1", "");
        row("64:ff9b::14be:a01", "");
        row("64:ff9b::20.190.10.1", "");
        row("64:ff9b::10.0.0.1", "private-use 10.0.0.0/8 (inside 64:ff9b::/96)");
        row("64:ff9b::", "this network 0.0.0.0/8 (inside 64:ff9b::/96)");
        row("64:ff9b:1::20.190.10.1", "");
        row("100::1", "discard-only 100::/64");
        row("2001:db8::1", "documentation 2001:db8::/32");
        row("2001::1", "Teredo 2001::/32");
        row("2001:1ff::1", "IETF protocol assignments 2001::/23");
        row("2001:200::1", "");
        row("2002:c000:204::1", "6to4 2002::/16");
        row("2603:1000::1", "");
        row("3fff:fff::1", "documentation 3fff::/20");
        row("3fff:1000::1", "");
        row("fd00::1", "unique-local fc00::/7");
        row("fe80::1%eth0", "link-local unicast fe80::/10");
        row("ff02::1", "multicast ff00::/8");
        row("ecs.office.com", "");
        row("", "");
        row("10.0.0", "");
        row("1.2.3.04", "");
        row("256.1.1.1", "");
        row(":::", "");
        row("1:2:3:4:5:6:7:8:9", "");
        row("1::2::3", "");
        row("12345::", "");
    }
    void specialRanges()
    {
        QFETCH(QString, address);
        QFETCH(QString, range);
        QCOMPARE(specialRange(address), range);
    }

    void addressText()
    {
        QVERIFY(!parseIpAddress(u"1:2:3:4:5:6:7"));
        QVERIFY(!parseIpAddress(u"1:2:3:4:5:6:7::8"));
        QVERIFY(parseIpAddress(u"1:2:3:4:5:6::8"));
        QVERIFY(!parseIpAddress(u":1:2:3:4:5:6:7"));
        QVERIFY(!parseIpAddress(u"::1.2.3"));
        QVERIFY(!parseIpAddress(u"1.2.3.4::"));
        QVERIFY(!parseIpAddress(u"-1.2.3.4"));
        QVERIFY(!parseIpAddress(QString(100000, u':')));
        QVERIFY(!parseIpRange(u"10.0.0.0/33"));
        QVERIFY(!parseIpRange(u"fc00::/129"));
        QVERIFY(!parseIpRange(u"10.0.0.0/"));
        QCOMPARE(parseIpRange(u"10.0.0.1")->length, 32);
        QVERIFY(parseIpRange(u"0.0.0.0/0")->contains(*parseIpAddress(u"200.1.2.3")));
        QVERIFY(!parseIpRange(u"::/0")->contains(*parseIpAddress(u"200.1.2.3")));
    }
};

QTEST_APPLESS_MAIN(KnownFactsTest)
#include "tst_known_facts.moc"
