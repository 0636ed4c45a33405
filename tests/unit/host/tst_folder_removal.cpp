// SPDX-License-Identifier: MIT
#include "diagnostics/host/folder_removal.h"
#include "tests/support/directory_link.h"
#include "tests/support/wine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

class FolderRemovalTest : public QObject
{
    Q_OBJECT

    static bool touch(const QString &path)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write("x") == 1;
    }
    static QString runName(int day)
    {
        return QStringLiteral("202611%1_080000").arg(day, 2, 10, QLatin1Char('0'));
    }

private Q_SLOTS:
    void removesAWholeFolder()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("run"));
        QVERIFY(touch(folder + QStringLiteral("/a/b/c.txt")));
        QVERIFY(touch(folder + QStringLiteral("/.hidden")));
        QVERIFY(touch(folder + QStringLiteral("/Übertragung 記録.etl")));
        QVERIFY(touch(dir.filePath(QStringLiteral("beside.txt"))));
        QVERIFY(removeFolder(folder));
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(QFileInfo::exists(dir.filePath(QStringLiteral("beside.txt"))));
    }

    void followsNoLink()
    {
        const QTemporaryDir dir;
        const QString other = dir.filePath(QStringLiteral("other/precious.txt"));
        const QString folder = dir.filePath(QStringLiteral("run"));
        QVERIFY(touch(other));
        QVERIFY(touch(folder + QStringLiteral("/deep/a.txt")));
        const QString link = folder + QStringLiteral("/deep/link");
        QVERIFY(makeDirectoryLink(QFileInfo(other).path(), link));
        QVERIFY(leadsElsewhere(link));
        QVERIFY(!leadsElsewhere(QFileInfo(other).path()));
        QVERIFY(!leadsElsewhere(other));
        QVERIFY(!leadsElsewhere(dir.filePath(QStringLiteral("nothing"))));
        const bool whole = removeFolder(folder);
        QVERIFY(QFileInfo::exists(other)); // whatever became of the link, what it led to stays
        QCOMPARE(whole, !QFileInfo::exists(folder));
        if (!test::underWine()) // Wine cannot delete a link to a folder
            QVERIFY(whole);
        else
            QVERIFY(removeDirectoryLink(link));
    }

    void depthIsBounded()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("run"));
        QVERIFY(touch(folder + QStringLiteral("/d").repeated(40) + QStringLiteral("/x")));
        QVERIFY(!removeFolder(folder));
    }

    void newestRunsStay()
    {
        const QTemporaryDir dir;
        const QString runs = dir.filePath(QStringLiteral("Runs"));
        for (int day = 1; day <= 12; ++day)
            QVERIFY(touch(QStringLiteral("%1/%2/report.txt").arg(runs, runName(day))));
        QVERIFY(touch(runs + QStringLiteral("/20261101_080000_2/report.txt")));
        QVERIFY(touch(runs + QStringLiteral("/somebody's own folder/x")));
        QVERIFY(touch(runs + QStringLiteral("/20261101_080001"))); // a file
        removeOldRuns(runs, 9);
        const QStringList left =
            QDir(runs).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(left.size(), 10);
        QCOMPARE(left.first(), runName(4));
        QCOMPARE(left.last(), QStringLiteral("somebody's own folder"));
        QVERIFY(QFileInfo::exists(runs + QStringLiteral("/20261101_080001")));
        removeOldRuns(runs, 9);
        QCOMPARE(QDir(runs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 10);
        removeOldRuns(dir.filePath(QStringLiteral("not there")), 9);
    }

    void forgottenFoldersGoAfterAMonth()
    {
        const QTemporaryDir dir;
        const QString left = dir.filePath(QStringLiteral("ecs-connectivity-00ff"));
        const QString link = dir.filePath(QStringLiteral("ecs-connectivity-link"));
        const QString other = dir.filePath(QStringLiteral("other/precious.txt"));
        QVERIFY(touch(left + QStringLiteral("/Defender_ECS_Capture_20261101_080000.etl")));
        QVERIFY(touch(dir.filePath(QStringLiteral("Runs/20261101_080000/report.txt"))));
        QVERIFY(touch(other));
        QVERIFY(makeDirectoryLink(QFileInfo(other).path(), link));
        const QDateTime now = QDateTime::currentDateTime();
        removeForgottenFolders(dir.path(), now.addDays(29));
        QVERIFY(QFileInfo::exists(left));
        removeForgottenFolders(dir.path(), now.addDays(31));
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(dir.filePath(QStringLiteral("Runs/20261101_080000/report.txt"))));
        QVERIFY(leadsElsewhere(link));
        QVERIFY(QFileInfo::exists(other));
        QVERIFY(removeDirectoryLink(link));
    }

    void linkNamedLikeARunIsNoRun()
    {
        const QTemporaryDir dir;
        const QString runs = dir.filePath(QStringLiteral("Runs"));
        const QString other = dir.filePath(QStringLiteral("other/precious.txt"));
        QVERIFY(touch(other));
        QVERIFY(touch(QStringLiteral("%1/%2/report.txt").arg(runs, runName(2))));
        QVERIFY(makeDirectoryLink(QFileInfo(other).path(), runs + u'/' + runName(1)));
        removeOldRuns(runs, 1);
        QVERIFY(QFileInfo::exists(runs + u'/' + runName(2))); // the link was not counted
        removeOldRuns(runs, 0);
        QVERIFY(!QFileInfo::exists(runs + u'/' + runName(2)));
        QVERIFY(leadsElsewhere(runs + u'/' + runName(1)));
        QVERIFY(QFileInfo::exists(other));
        QVERIFY(removeDirectoryLink(runs + u'/' + runName(1)));
    }
};

QTEST_GUILESS_MAIN(FolderRemovalTest)
#include "tst_folder_removal.moc"
