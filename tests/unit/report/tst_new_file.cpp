// SPDX-License-Identifier: MIT
#include "diagnostics/report/new_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ecs;

namespace {

const QString name = QStringLiteral("record.json");

QStringList filesIn(const QTemporaryDir &directory)
{
    return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentOf(const QTemporaryDir &directory)
{
    QFile file(directory.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class NewFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsNameOnlyWhenWhole()
    {
        const QTemporaryDir directory;
        NewFile file(directory.path());
        QVERIFY(file.open());
        QVERIFY(file.write("whole"));
        QVERIFY(!QFileInfo::exists(directory.filePath(name)));
        QVERIFY2(file.publishAs(name), qPrintable(file.error()));
        QCOMPARE(contentOf(directory), QByteArray("whole"));
        QCOMPARE(filesIn(directory), QStringList{name});
    }

    void aFixedNameIsNeverTakenFromAnother()
    {
        const QTemporaryDir directory;
        {
            QFile other(directory.filePath(name));
            QVERIFY(other.open(QIODevice::WriteOnly));
            QVERIFY(other.write("of somebody else") > 0);
        }
        {
            NewFile file(directory.path());
            QVERIFY(file.open());
            QVERIFY(file.write("new"));
            QVERIFY(!file.publishAs(name));
            QVERIFY(!file.error().isEmpty());
        }
        QCOMPARE(contentOf(directory), QByteArray("of somebody else"));
        QCOMPARE(filesIn(directory), QStringList{name}); // nor is a temporary one left
    }
};

QTEST_APPLESS_MAIN(NewFileTest)
#include "tst_new_file.moc"
