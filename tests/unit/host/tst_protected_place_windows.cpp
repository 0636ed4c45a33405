// SPDX-License-Identifier: MIT
#include "diagnostics/host/protected_place_windows.h"
#include "tests/support/directory_link.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;
using namespace ecs::windows;

namespace {

QString pathOf(HANDLE object)
{
    wchar_t path[1024] = {};
    ::GetFinalPathNameByHandleW(object, path, 1024, FILE_NAME_NORMALIZED);
    return QString::fromWCharArray(path);
}

bool everybodyIsTrusted(HANDLE)
{
    return true;
}

} // namespace

class TestProtectedPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("Platform/4.18.25050.5-0"));
        QVERIFY(QDir().mkpath(m_folder));
        m_program = m_folder + QStringLiteral("/MpCmdRun.exe");
        put(m_program);
        put(m_folder + QStringLiteral("/mpclient.dll"));
    }

    void everyPartIsAsked()
    {
        QStringList asked;
        QCOMPARE(foreignPart(m_program,
                             [&](HANDLE object) {
                                 asked.append(pathOf(object).section(QLatin1Char('\\'), -1));
                                 return true;
                             }),
                 QString());
        for (const char *part : {"MpCmdRun.exe", "4.18.25050.5-0", "Platform", "mpclient.dll"})
            QVERIFY2(asked.contains(QLatin1String(part), Qt::CaseInsensitive), part);
    }

    void theFirstForeignOneIsNamed_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("program") << QStringLiteral("MpCmdRun.exe");
        QTest::newRow("folder") << QStringLiteral("4.18.25050.5-0");
        QTest::newRow("folder above") << QStringLiteral("Platform");
        QTest::newRow("library") << QStringLiteral("mpclient.dll");
    }
    void theFirstForeignOneIsNamed()
    {
        QFETCH(QString, part);
        const QString found = foreignPart(m_program, [&](HANDLE object) {
            return !pathOf(object).endsWith(QLatin1Char('\\') + part, Qt::CaseInsensitive);
        });
        QVERIFY2(found.endsWith(part), qPrintable(found));
    }

    void linkIsAskedAndWhatItLeadsTo()
    {
        const QString link = m_root->filePath(QStringLiteral("link"));
        QVERIFY(makeDirectoryLink(m_root->filePath(QStringLiteral("Platform")), link));
        const QString program = link + QStringLiteral("/4.18.25050.5-0/MpCmdRun.exe");
        // Both the way that is named and the one on which the file really lies are asked.
        int platforms = 0;
        const auto count = [&](HANDLE object) {
            platforms += pathOf(object).endsWith(QLatin1String("\\Platform")) ? 1 : 0;
            return true;
        };
        QCOMPARE(foreignPart(program, count), QString());
        QVERIFY(platforms > 0);
        int asked = 0; // the program, its folder, the link
        const QString found = foreignPart(program, [&](HANDLE) { return ++asked < 3; });
        QVERIFY2(found.endsWith(QLatin1String("\\link")), qPrintable(found));
        QVERIFY(removeDirectoryLink(link));
    }

    void whatIsMissingIsForeign()
    {
        const QString gone = m_folder + QStringLiteral("/gone.exe");
        QVERIFY(foreignPart(gone, everybodyIsTrusted).endsWith(QLatin1String("gone.exe")));
    }

    // Wine gives every file to the user who runs it.
    void usersFilesAreForeign() { QVERIFY(!foreignPart(m_program).isEmpty()); }

private:
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("MZ");
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    QString m_program;
};

QTEST_GUILESS_MAIN(TestProtectedPlace)
#include "tst_protected_place_windows.moc"
