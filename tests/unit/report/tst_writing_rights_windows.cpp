// SPDX-License-Identifier: MIT
// Saving with another user's rights. A token with fewer rights stands in for that user: what the
// real desktop of another user gives (whether its token may be used at all, whose files they are)
// only a real Windows shows, and "ecs-check --self-report" writes it down.
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/writing_rights_windows.h"
#include "diagnostics/report/bundle.h"
#include "record_builder.h"
#include "tests/support/directory_link.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>
#include <vector>

using namespace ecs;
using namespace ecs::windows;

namespace {

using PrivilegeBuffer = std::array<std::byte, 8192>;

const TOKEN_PRIVILEGES *privilegesOf(HANDLE token, PrivilegeBuffer &buffer)
{
    DWORD size = 0;
    const bool told = ::GetTokenInformation(token, TokenPrivileges, buffer.data(),
                                            static_cast<DWORD>(buffer.size()), &size) != 0;
    return told ? reinterpret_cast<const TOKEN_PRIVILEGES *>(buffer.data()) : nullptr;
}

// Own token, without its privileges. (Wine passes over DISABLE_MAX_PRIVILEGE.)
std::shared_ptr<Handle> lesserToken()
{
    Handle own;
    ::OpenProcessToken(::GetCurrentProcess(),
                       TOKEN_QUERY | TOKEN_DUPLICATE | TOKEN_IMPERSONATE | TOKEN_ASSIGN_PRIMARY,
                       own.put());
    auto token = std::make_shared<Handle>();
    alignas(TOKEN_PRIVILEGES) PrivilegeBuffer buffer{};
    if (const TOKEN_PRIVILEGES *all = privilegesOf(own.get(), buffer)) {
        std::vector<LUID_AND_ATTRIBUTES> deleted(all->Privileges,
                                                 all->Privileges + all->PrivilegeCount);
        ::CreateRestrictedToken(own.get(), 0, 0, nullptr, static_cast<DWORD>(deleted.size()),
                                deleted.data(), 0, nullptr, token->put());
    }
    return token;
}

std::optional<LUID> threadTokenId()
{
    Handle token;
    TOKEN_STATISTICS statistics{};
    DWORD size = 0;
    if (!::OpenThreadToken(::GetCurrentThread(), TOKEN_QUERY, TRUE, token.put()) ||
        !::GetTokenInformation(token.get(), TokenStatistics, &statistics, sizeof statistics, &size))
        return std::nullopt;
    return statistics.TokenId;
}

int privilegesOfThread()
{
    Handle token;
    if (!::OpenThreadToken(::GetCurrentThread(), TOKEN_QUERY, TRUE, token.put()))
        ::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, token.put());
    alignas(TOKEN_PRIVILEGES) PrivilegeBuffer buffer{};
    const TOKEN_PRIVILEGES *all = privilegesOf(token.get(), buffer);
    return all ? static_cast<int>(all->PrivilegeCount) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WritingRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsLastAsLongAsTheirScope()
    {
        const QTemporaryDir profile;
        const auto token = lesserToken();
        QVERIFY(*token);
        const WritingRights rights =
            rightsBelow(profile.path(), token, profile.filePath(QStringLiteral("Desktop")));
        QCOMPARE(rights.refusal, QString());
        QVERIFY(rights.actAs);
        const int own = privilegesOfThread();
        QVERIFY(!threadTokenId());
        {
            const auto outer = rights.actAs();
            QVERIFY(outer);
            QVERIFY(threadTokenId());
            QVERIFY2(privilegesOfThread() < own, "the other token's rights are at work");
            {
                const auto inner = rights.actAs();
                QVERIFY(inner);
                QVERIFY(threadTokenId());
            }
            QVERIFY(threadTokenId()); // the inner scope gave back what it found
        }
        QVERIFY(!threadTokenId());
        QCOMPARE(privilegesOfThread(), own);
    }

    void savesAndReplacesNothing()
    {
        const QTemporaryDir profile;
        const QString desktop = profile.filePath(QStringLiteral("Jörg Müller/デスクトップ"));
        const WritingRights rights = rightsBelow(profile.path(), lesserToken(), desktop);
        QVERIFY2(rights.refusal.isEmpty(), qPrintable(rights.refusal));
        QVERIFY(QFileInfo(desktop).isDir()); // made on the way
        SaveRequest request;
        request.directory = desktop;
        request.actAs = rights.actAs;
        const RunRecord record = test::healthyRecord();
        const SaveResult first = saveArtefacts(record, request, {}, {});
        QVERIFY2(!first.problem, qPrintable(first.error));
        const QByteArray before = contentOf(first.bundlePath);
        QVERIFY(before.size() > 1000);
        const SaveResult second = saveArtefacts(record, request, {}, {});
        QVERIFY2(!second.problem, qPrintable(second.error));
        QVERIFY(second.bundlePath != first.bundlePath);
        QCOMPARE(contentOf(first.bundlePath), before);
        QVERIFY(!threadTokenId());
    }

    void linkInTheWayIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("directory");
        QTest::addColumn<bool>("withToken");
        const QString desktop = QStringLiteral("Desktop");
        QTest::newRow("the folder itself") << desktop << desktop << true;
        QTest::newRow("a folder above it")
            << QStringLiteral("Documents") << QStringLiteral("Documents/Reports/new") << true;
        QTest::newRow("with own rights") << desktop << desktop << false;
    }
    void linkInTheWayIsRefused()
    {
        QFETCH(QString, link);
        QFETCH(QString, directory);
        QFETCH(bool, withToken);
        const QTemporaryDir profile;
        const QTemporaryDir elsewhere;
        QVERIFY(makeDirectoryLink(elsewhere.path(), profile.filePath(link)));
        const WritingRights rights =
            rightsBelow(profile.path(), withToken ? lesserToken() : std::make_shared<Handle>(),
                        profile.filePath(directory));
        QVERIFY(!rights.actAs);
        QVERIFY2(rights.refusal.contains(QStringLiteral("is a link to another place")),
                 qPrintable(rights.refusal));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
        QVERIFY(removeDirectoryLink(profile.filePath(link)));
    }

    void tokenThatCannotBeUsedLeavesOwnRights()
    {
        const QTemporaryDir profile;
        const WritingRights rights = rightsBelow(profile.path(), std::make_shared<Handle>(),
                                                 profile.filePath(QStringLiteral("Desktop")));
        QCOMPARE(rights.refusal, QString());
        QVERIFY(rights.actAs); // keeps the folders in their place
        const auto scope = rights.actAs();
        QVERIFY(scope);
        QVERIFY(!threadTokenId());
    }

    void foldersStayWhatTheyAre()
    {
        const QTemporaryDir profile;
        const QString desktop = profile.filePath(QStringLiteral("Desktop"));
        const QString moved = profile.filePath(QStringLiteral("moved"));
        {
            const WritingRights rights = rightsBelow(profile.path(), lesserToken(), desktop);
            QVERIFY(rights.actAs);
            QVERIFY(!QDir().rename(desktop, moved));
            QVERIFY(!QDir().rmdir(desktop));
        }
        QVERIFY(QDir().rename(desktop, moved));
    }

    void outsideTheProfileTheUsersRightsAreEnough()
    {
        const QTemporaryDir elsewhere;
        const QString folder = elsewhere.filePath(QStringLiteral("Reports/new"));
        const WritingRights rights = rightsElsewhere(lesserToken(), folder);
        QCOMPARE(rights.refusal, QString());
        QVERIFY(rights.actAs);
        SaveRequest request;
        request.directory = folder;
        request.actAs = rights.actAs;
        const SaveResult saved = saveArtefacts(test::healthyRecord(), request, {}, {});
        QVERIFY2(!saved.problem, qPrintable(saved.error));
        const auto scope = rights.actAs();
        QVERIFY(threadTokenId());
    }

    void outsideTheProfileOwnRightsHoldTheFolders()
    {
        const QTemporaryDir elsewhere;
        const QString reports = elsewhere.filePath(QStringLiteral("Reports"));
        const QString moved = elsewhere.filePath(QStringLiteral("moved"));
        {
            const WritingRights rights =
                rightsElsewhere(std::make_shared<Handle>(), reports + QStringLiteral("/new"));
            QCOMPARE(rights.refusal, QString());
            QVERIFY(rights.actAs);
            const auto scope = rights.actAs();
            QVERIFY(scope);
            QVERIFY(!threadTokenId());
            QVERIFY(!QDir().rename(reports, moved));
        }
        QVERIFY(QDir().rename(reports, moved));
        QVERIFY(makeDirectoryLink(moved, reports));
        const WritingRights rights = rightsElsewhere(std::make_shared<Handle>(), reports);
        QVERIFY(!rights.actAs);
        QVERIFY2(rights.refusal.contains(QStringLiteral("is a link to another place")),
                 qPrintable(rights.refusal));
        QVERIFY(removeDirectoryLink(reports));
    }

    void sharesAreTheServersAffair()
    {
        const WritingRights rights = rightsElsewhere(std::make_shared<Handle>(),
                                                     QStringLiteral("\\\\server\\share\\Reports"));
        QVERIFY(!rights.actAs);
        QCOMPARE(rights.refusal, QString());
    }

    void fileInTheWayIsRefused()
    {
        const QTemporaryDir profile;
        QFile file(profile.filePath(QStringLiteral("Desktop")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const WritingRights rights = rightsBelow(profile.path(), lesserToken(),
                                                 profile.filePath(QStringLiteral("Desktop/new")));
        QVERIFY(!rights.actAs);
        QVERIFY(!rights.refusal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WritingRightsTest)
#include "tst_writing_rights_windows.moc"
