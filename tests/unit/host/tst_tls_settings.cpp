// SPDX-License-Identifier: MIT
#include "diagnostics/host/tls_settings.h"

#include <QTest>

using namespace ecs;

class TlsSettingsTest : public QObject
{
    Q_OBJECT

    using Number = std::optional<quint32>;
    using Answer = std::optional<bool>;

    static const TlsProtocolName &named(const char *protocol)
    {
        for (const TlsProtocolName &name : tlsProtocols)
            if (QLatin1String(name.protocol) == QLatin1String(protocol))
                return name;
        qFatal("no such protocol");
    }

private Q_SLOTS:
    void absentIsNotOff()
    {
        const TlsVersion version = tlsVersionFrom(named("TLSv1.2"), {});
        QCOMPARE(version.protocol, QStringLiteral("TLSv1.2"));
        QCOMPARE(version, (TlsVersion{version.protocol, {}, {}, {}, {}}));
        QVERIFY(tlsObstacles({version}).isEmpty());
    }

    void schannel_data()
    {
        QTest::addColumn<Number>("enabled");
        QTest::addColumn<Number>("disabledByDefault");
        QTest::addColumn<QString>("said"); // of TLS 1.2; empty: no obstacle
        const QString off = QStringLiteral("TLS 1.2 is switched off on this computer");
        const QString byDefault = QStringLiteral("TLS 1.2 is off by default on this computer");
        QTest::newRow("off") << Number(0) << Number() << off;
        QTest::newRow("off, both values") << Number(0) << Number(1) << off;
        QTest::newRow("off by default") << Number(1) << Number(1) << byDefault;
        QTest::newRow("off by default alone") << Number() << Number(1) << byDefault;
        QTest::newRow("on") << Number(1) << Number(0) << QString();
        QTest::newRow("on, all bits") << Number(0xffffffff) << Number(0) << QString();
    }
    void schannel()
    {
        QFETCH(Number, enabled);
        QFETCH(Number, disabledByDefault);
        QFETCH(QString, said);
        const TlsRegistryValues values{enabled, disabledByDefault, {}, {}};
        const QStringList obstacles = tlsObstacles({tlsVersionFrom(named("TLSv1.2"), values)});
        QCOMPARE(obstacles.size(), said.isEmpty() ? 0 : 1);
        QVERIFY2(obstacles.value(0).startsWith(said), qPrintable(obstacles.value(0)));
        // Without the others ECS is reached all the same.
        for (const char *other : {"TLSv1.0", "TLSv1.1", "TLSv1.3"})
            QVERIFY(tlsObstacles({tlsVersionFrom(named(other), values)}).isEmpty());
    }

    void winhttp()
    {
        TlsRegistryValues values;
        values.winhttp = 0x80 | 0x2000;
        values.winhttp32Bits = 0x800;
        const auto offered = [&](const char *protocol) {
            const TlsVersion version = tlsVersionFrom(named(protocol), values);
            return std::pair(version.winhttp, version.winhttp32Bits);
        };
        QCOMPARE(offered("TLSv1.0"), std::pair(Answer(true), Answer(false)));
        QCOMPARE(offered("TLSv1.1"), std::pair(Answer(false), Answer(false)));
        QCOMPARE(offered("TLSv1.2"), std::pair(Answer(false), Answer(true)));
        QCOMPARE(offered("TLSv1.3"), std::pair(Answer(true), Answer(false)));
        const QStringList obstacles = tlsObstacles({tlsVersionFrom(named("TLSv1.2"), values)});
        QCOMPARE(obstacles.size(), 1);
        QVERIFY(obstacles[0].contains(QStringLiteral("DefaultSecureProtocols")));
        values.winhttp = 0xA80; // what Microsoft's own update sets
        QVERIFY(tlsObstacles({tlsVersionFrom(named("TLSv1.2"), values)}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TlsSettingsTest)
#include "tst_tls_settings.moc"
