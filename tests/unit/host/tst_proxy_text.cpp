// SPDX-License-Identifier: MIT
#include "diagnostics/host/pac_codes.h"
#include "diagnostics/host/proxy_text.h"
#include "diagnostics/host/winhttp_blob.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

using namespace ecs;

namespace {

QUrl target()
{
    return QUrl(QStringLiteral("https://ecs.office.com/config/v1/"));
}

QByteArray number(quint32 value)
{
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray text(const QByteArray &value)
{
    return number(static_cast<quint32>(value.size())) + value;
}

QByteArray blob(quint32 flags, const QByteArray &rest)
{
    return number(0x28) + number(7) + number(flags) + rest;
}

} // namespace

class ProxyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfDetection_data()
    {
        QTest::addColumn<quint32>("code");
        QTest::addColumn<DetectionEnd>("end");
        QTest::newRow("no script is offered") << 12180U << DetectionEnd::NothingOffered;
        QTest::newRow("the service for it is off") << 12178U << DetectionEnd::NothingOffered;
        QTest::newRow("not to be had") << 12167U << DetectionEnd::ScriptUnusable;
        QTest::newRow("not to be read") << 12166U << DetectionEnd::ScriptUnusable;
        QTest::newRow("of an unknown kind") << 12176U << DetectionEnd::ScriptUnusable;
        QTest::newRow("fails while it runs") << 12177U << DetectionEnd::ScriptUnusable;
        QTest::newRow("behind a sign-in") << 12015U << DetectionEnd::ScriptUnusable;
        QTest::newRow("time is over") << 12002U << DetectionEnd::Open;
        QTest::newRow("something else") << 12004U << DetectionEnd::Open;
    }
    void endsOfDetection()
    {
        QFETCH(quint32, code);
        QFETCH(DetectionEnd, end);
        QCOMPARE(detectionEnd(code), end);
    }

private Q_SLOTS:
    void proxyList_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("resolved");
        QTest::newRow("plain") << "proxy:8080"
                               << "proxy:8080";
        QTest::newRow("no port") << "proxy.corp"
                                 << "proxy.corp:80";
        QTest::newRow("with scheme") << "http://proxy:3128"
                                     << "proxy:3128";
        QTest::newRow("with slash") << "http://proxy:3128/"
                                    << "proxy:3128";
        QTest::newRow("by scheme") << "http=a:80;https=b:8443;ftp=c:21"
                                   << "b:8443";
        QTest::newRow("by scheme, blanks") << "http=a:80 https=b:8443"
                                           << "b:8443";
        QTest::newRow("by scheme with url") << "https=http://b:8443"
                                            << "b:8443";
        QTest::newRow("upper case scheme") << "HTTPS=b:8443"
                                           << "b:8443";
        QTest::newRow("others only") << "http=a:80;socks=d:1080"
                                     << "DIRECT";
        QTest::newRow("general beside others") << "http=a:80;general:99"
                                               << "general:99";
        QTest::newRow("first of several") << "one:1;two:2"
                                          << "one:1";
        QTest::newRow("IPv6") << "[2001:db8::1]:8080"
                              << "[2001:db8::1]:8080";
        QTest::newRow("empty") << ""
                               << "DIRECT";
        QTest::newRow("separators only") << " ; ;"
                                         << "DIRECT";
        QTest::newRow("bad port") << "proxy:99999"
                                  << "";
        QTest::newRow("port zero") << "proxy:0"
                                   << "";
        QTest::newRow("socks url") << "socks5://proxy:1080"
                                   << "";
        QTest::newRow("no host") << "http://"
                                 << "";
    }
    void proxyList()
    {
        QFETCH(QString, list);
        QFETCH(QString, resolved);
        const ProxyMeaning meaning = resolveProxyList(list, {}, target());
        QCOMPARE(meaning.resolved, resolved);
        QCOMPARE(meaning.error.isEmpty(), !resolved.isEmpty());
    }

    void bypass_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("exempt");
        QTest::newRow("empty") << "" << false;
        QTest::newRow("exact") << "ecs.office.com" << true;
        QTest::newRow("case") << "ECS.Office.COM" << true;
        QTest::newRow("wildcard") << "x;*.office.com" << true;
        QTest::newRow("apex is not below itself") << "*.ecs.office.com" << false;
        QTest::newRow("wildcard without dot") << "*ecs.office.com" << true;
        QTest::newRow("in the middle") << "ecs.*.com" << true;
        QTest::newRow("everything") << "*" << true;
        QTest::newRow("not a suffix by itself") << "office.com" << false;
        QTest::newRow("right port") << "ecs.office.com:443" << true;
        QTest::newRow("wrong port") << "ecs.office.com:80" << false;
        QTest::newRow("right scheme") << "https://ecs.office.com" << true;
        QTest::newRow("wrong scheme") << "http://ecs.office.com" << false;
        QTest::newRow("local is not it") << "<local>" << false;
        QTest::newRow("loopback mark") << "<-loopback>" << false;
    }
    void bypass()
    {
        QFETCH(QString, list);
        QFETCH(bool, exempt);
        QCOMPARE(isExemptByBypass(list, target()), exempt);
        QCOMPARE(resolveProxyList(QStringLiteral("p:1"), list, target()).resolved,
                 exempt ? QStringLiteral("DIRECT") : QStringLiteral("p:1"));
    }

    void localNames()
    {
        const QString list = QStringLiteral("<LOCAL>");
        QVERIFY(isExemptByBypass(list, QUrl(QStringLiteral("https://intranet/"))));
        QVERIFY(!isExemptByBypass(list, QUrl(QStringLiteral("https://[::1]/"))));
        QVERIFY(isExemptByBypass(QStringLiteral("[::1]"), QUrl(QStringLiteral("https://[::1]/"))));
        QVERIFY(
            isExemptByBypass(QStringLiteral("10.*"), QUrl(QStringLiteral("https://10.1.2.3/"))));
    }

    void credentials()
    {
        const auto shown = [](const char *value) {
            return withoutCredentials(QString::fromLatin1(value));
        };
        QCOMPARE(shown("http://user:secret@proxy:80"), QStringLiteral("http://***@proxy:80"));
        QCOMPARE(shown("https=user:secret@a;http=b:80"), QStringLiteral("https=***@a;http=b:80"));
        QCOMPARE(shown("user:se=c@ret@proxy"), QStringLiteral("***@proxy"));
        QCOMPARE(shown("http=a http://u:secret@b"), QStringLiteral("http=a http://***@b"));
        QCOMPARE(shown("proxy:8080"), QStringLiteral("proxy:8080"));
        const ProxyMeaning meaning =
            resolveProxyList(QStringLiteral("http://user:secret@proxy:80"), {}, target());
        QCOMPARE(meaning.resolved, QStringLiteral("proxy:80"));
        QVERIFY(!meaning.error.isEmpty() && !meaning.error.contains(QLatin1String("secret")));
        const ProxyMeaning broken =
            resolveProxyList(QStringLiteral("socks://user:secret@proxy"), {}, target());
        QVERIFY(broken.resolved.isEmpty());
        QVERIFY(!broken.error.contains(QLatin1String("secret")));
    }

    void hostileListsEndSoon()
    {
        QElapsedTimer clock;
        clock.start();
        const QString stars(60'000, QLatin1Char('*'));
        QVERIFY(isExemptByBypass(stars, target()));
        QVERIFY(!isExemptByBypass(stars + QLatin1Char('x'), target()));
        withoutCredentials(QString(1'000'000, QLatin1Char('=')));
        withoutCredentials(QStringLiteral("a@").repeated(100'000));
        resolveProxyList(QStringLiteral("x;").repeated(1'000'000), {}, target());
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }

    void advancedProxy()
    {
        const auto answer = parseAdvancedProxy(QStringLiteral(
            "\r\nAktuelle erweiterte WinHTTP-Einstellungen:\r\n{\r\n \"Proxy\": \"p:8080\",\r\n"
            " \"ProxyBypass\": \"<local>\", \"AutoconfigUrl\": \"http://wpad/x.pac\",\r\n"
            " \"AutoDetect\": true\r\n}\r\n"));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->proxy, QStringLiteral("p:8080"));
        QCOMPARE(answer->bypass, QStringLiteral("<local>"));
        QCOMPARE(answer->pacUrl, QStringLiteral("http://wpad/x.pac"));
        QVERIFY(answer->autoDetect && answer->isSet());

        const auto off = parseAdvancedProxy(
            QStringLiteral("{\"Proxy\":\"p:1\",\"ProxyIsEnabled\":false,\"AutoconfigUrl\":\"u\","
                           "\"AutoConfigIsEnabled\":\"False\",\"AutoDetect\":false}"));
        QVERIFY(off.has_value());
        QVERIFY(off->proxy.isEmpty() && off->pacUrl.isEmpty() && !off->isSet());

        for (const char *none :
             {"", "The following command was not found.", "{", "}{", "{nonsense}", "[1,2]", "}"})
            QVERIFY2(!parseAdvancedProxy(QString::fromLatin1(none)), none);
    }

    void blobs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("never touched")
            << QByteArray(number(0x18) + number(0) + number(1) + number(0) + number(0)) << "direct";
        QTest::newRow("ends with the flags") << blob(1, {}) << "direct";
        QTest::newRow("fixed proxy")
            << blob(3, text("http=a:80;https=b:81") + text("<local>;*.corp") + number(0))
            << "proxy http=a:80;https=b:81 bypass <local>;*.corp";
        QTest::newRow("kept but off") << blob(1, text("p:80") + text("")) << "direct";
        QTest::newRow("script and detection")
            << blob(13, text("") + text("") + text("http://wpad/p.pac"))
            << "pac http://wpad/p.pac detect";
        QTest::newRow("zero inside")
            << blob(3, text(QByteArray("p:80\0junk", 9)) + text("")) << "proxy p:80 bypass ";
        QTest::newRow("hostile characters") << blob(3, text("p\x1b[31m:80") + text(""))
                                            << QStringLiteral("proxy p\uFFFD[31m:80 bypass ");
    }
    void blobs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, meaning);
        QString error;
        const auto parsed = parseProxyBlob(bytes, &error);
        QVERIFY2(parsed, qPrintable(error));
        QString found;
        if (parsed->usesProxy())
            found = QStringLiteral("proxy %1 bypass %2").arg(parsed->proxy, parsed->bypass);
        if (parsed->usesPac())
            found += QStringLiteral("pac ") + parsed->pacUrl;
        if (parsed->detects())
            found += QStringLiteral(" detect");
        QCOMPARE(found.isEmpty() ? QStringLiteral("direct") : found, meaning);
    }

    void brokenBlobs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too short") << QByteArray(11, '\1');
        QTest::newRow("no text") << blob(3, {});
        QTest::newRow("length beyond the end") << blob(3, number(5) + "p:80");
        QTest::newRow("enormous length") << blob(3, number(0xffffffff) + "p:80");
        QTest::newRow("no second text") << blob(3, text("p:80"));
        QTest::newRow("script announced but missing") << blob(5, text("") + text(""));
    }
    void brokenBlobs()
    {
        QFETCH(QByteArray, bytes);
        QString error;
        QVERIFY(!parseProxyBlob(bytes, &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ProxyTextTest)
#include "tst_proxy_text.moc"
