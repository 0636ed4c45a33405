// SPDX-License-Identifier: MIT
// What the pages say: sentences, rows and cards that follow from the record, and what is copied.
#include "diagnostics/verdict/cause_table.h"
#include "ui/pages/save_page.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/facts_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/step_list_view.h"
#include "window_fixture.h"

#include <QLabel>

using namespace ecs;
using namespace ecs::test;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passedOverDesktopIsSaid();
    void savedCardNamesTheKey();
    void withoutZipNothingSpeaksOfOne();
    void anotherAdministratorIsSaid();
    void captureSaysWhatIsRecorded_data();
    void captureSaysWhatIsRecorded();
    void nameRulesAreShown();
    void sentenceSaysWhatTheVerdictSays_data();
    void sentenceSaysWhatTheVerdictSays();
    void copies();
    void focusedFactIsCopied();
};

namespace {

/// The rows of \a page's table whose first cell is \a name, their other cells joined.
QStringList rowsNamed(const Page *page, const QString &name)
{
    QStringList found;
    for (const FactRow &row : page->findChild<FactsView *>()->table().rows) {
        if (row.first().text != name)
            continue;
        QStringList cells;
        for (const FactCell &cell : row.mid(1))
            if (!cell.text.isEmpty())
                cells.append(cell.text);
        found.append(cells.join(QStringLiteral(" | ")));
    }
    return found;
}

} // namespace

void TestPages::passedOverDesktopIsSaid()
{
    WindowFixture on;
    on.desktop.note = QStringLiteral("The Desktop is not used.");
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->primaryButton()->click();
    Page *page = window.page(PageId::Save);
    const auto said = [&] {
        const QList<TextLabel *> labels = page->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) {
            return label->isVisible() && label->text() == on.desktop.note;
        });
    };
    QVERIFY(said());
    on.chooser.next = QStringLiteral("/mnt/other");
    buttonNamed(page, QStringLiteral("Choose…"))->click();
    QVERIFY(!said()); // it spoke of the folder that was proposed
}

void TestPages::savedCardNamesTheKey()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->primaryButton()->click();
    window.bottomBar()->primaryButton()->click();
    QCOMPARE(on.runner.count(QStringLiteral("save")), 1);
    SaveResult result;
    result.bundlePath = QStringLiteral("/out/Defender_ECS_20261122_140211.zip");
    result.files = {result.bundlePath};
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : window.page(PageId::Save)->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    };
    Q_EMIT on.runner.saveFinished(on.runner.id, result);
    QVERIFY(!shown().contains(QStringLiteral("_Key_")));
    result.keyFile = QStringLiteral("/out/Defender_ECS_Key_20261122_140211.txt");
    window.run().save({});
    Q_EMIT on.runner.saveFinished(on.runner.id, result);
    QVERIFY2(shown().contains(QStringLiteral("Defender_ECS_Key_20261122_140211.txt tells")),
             qPrintable(shown()));
}

void TestPages::withoutZipNothingSpeaksOfOne()
{
    WindowFixture on;
    on.setup.save.zip = false;
    on.setup.save.includeEtl = true;
    on.setup.save.password = QStringLiteral("geheim");
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    window.bottomBar()->primaryButton()->click();
    auto *page = qobject_cast<SavePage *>(window.page(PageId::Save));
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
            if (button->isVisible())
                texts.append(button->text());
        return texts.join(u'\n');
    };
    QVERIFY2(!shown().contains(QStringLiteral("zip"), Qt::CaseInsensitive), qPrintable(shown()));
    QVERIFY2(shown().contains(QStringLiteral("as single files")), qPrintable(shown()));
    QVERIFY2(!shown().contains(QStringLiteral("AES")), qPrintable(shown()));
    QVERIFY2(shown().contains(QStringLiteral("saved as well")), qPrintable(shown()));
    window.bottomBar()->primaryButton()->click();
    QVERIFY(!on.runner.lastSave.zip);
    QVERIFY(!on.runner.lastSave.includeEtl);
    QVERIFY(on.runner.lastSave.zipPassword.isEmpty());
    SaveResult result;
    result.files = {QStringLiteral("/out/Defender_ECS_Report_20261122_140211.txt")};
    result.keyFile = QStringLiteral("/out/Defender_ECS_Key_20261122_140211.txt");
    Q_EMIT on.runner.saveFinished(on.runner.id, result);
    QVERIFY2(shown().contains(QStringLiteral("_Key_20261122_140211.txt tells")),
             qPrintable(shown()));
    QVERIFY2(!shown().contains(QStringLiteral("zip"), Qt::CaseInsensitive), qPrintable(shown()));
}

void TestPages::anotherAdministratorIsSaid()
{
    WindowFixture on;
    on.setup.elevation.elevated = true;
    on.setup.elevation.account = Account::OtherAdmin;
    for (StepResult &result : on.record.steps)
        if (auto *facts = std::get_if<ElevationFacts>(&result.facts))
            *facts = on.setup.elevation;
    WizardWindow &window = on.open();
    const auto said = [&] {
        return window.page(PageId::Begin)->findChild<StatusCard *>()->plainText();
    };
    const QString title = QStringLiteral("Running as another administrator");
    const QString place = QStringLiteral("Files are saved where the signed-in user can open them.");
    QVERIFY2(said().contains(title) && said().contains(place), qPrintable(said()));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.step(StepId::Elevation); // from here on what the step has read
    QVERIFY2(said().contains(title) && said().contains(place), qPrintable(said()));
}

void TestPages::captureSaysWhatIsRecorded_data()
{
    QTest::addColumn<CaptureBackendId>("backend");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const QString all = QStringLiteral("all packets of this computer; the zip holds those to ECS, "
                                       "proxy and DNS");
    const QString filter = QStringLiteral("port 53 or host 203.0.113.7");
    QTest::newRow("netsh") << CaptureBackendId::Netsh << QString() << "Records" << all;
    QTest::newRow("pktmon") << CaptureBackendId::Pktmon << QString() << "Records" << all;
    QTest::newRow("dumpcap") << CaptureBackendId::Dumpcap << filter << "Only packets of" << filter;
}

void TestPages::captureSaysWhatIsRecorded()
{
    QFETCH(const CaptureBackendId, backend);
    QFETCH(const QString, filter);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    WindowFixture on;
    for (StepResult &result : on.record.steps)
        if (auto *facts = std::get_if<CaptureFacts>(&result.facts)) {
            facts->backend = backend;
            facts->filter = filter;
        }
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    QStringList said;
    for (const char *each : {"Records", "Only packets of"})
        for (const QString &row :
             rowsNamed(window.page(PageId::Capture), QString::fromLatin1(each)))
            said.append(QString::fromLatin1(each) + QStringLiteral(": ") + row);
    QCOMPARE(said, QStringList{QString(name + QStringLiteral(": ") + value)});
}

void TestPages::nameRulesAreShown()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    const QString name = QStringLiteral("Rule (NRPT)");
    QCOMPARE(rowsNamed(window.page(PageId::Dns), name), QStringList());
    for (StepResult &result : on.record.steps)
        if (auto *facts = std::get_if<DnsFacts>(&result.facts))
            facts->namePolicy = {{facts->host,
                                  QStringLiteral("{A}"),
                                  QStringLiteral(".microsoft.com"),
                                  {QStringLiteral("10.9.0.1"), QStringLiteral("10.9.0.2")},
                                  QStringLiteral("policy")},
                                 {facts->host,
                                  QStringLiteral("{B}"),
                                  QStringLiteral("."),
                                  {},
                                  QStringLiteral("local")}};
    window.bottomBar()->runAgainButton()->click();
    buttonNamed(window.messageBar(), QStringLiteral("Run anyway"))->click();
    on.wholeRun();
    QCOMPARE(rowsNamed(window.page(PageId::Dns), name),
             (QStringList{
                 QStringLiteral(".microsoft.com goes to 10.9.0.1, 10.9.0.2 | set by group policy"),
                 QStringLiteral("every name: no name server named | set on this "
                                "computer")}));
}

void TestPages::sentenceSaysWhatTheVerdictSays_data()
{
    QTest::addColumn<Failure>("cause");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("healthy") << Failure::Healthy
                             << QStringLiteral(
                                    "Every station on the route gave the expected answer.");
    QTest::newRow("cannot_tell") << Failure::CannotTell
                                 << QStringLiteral(
                                        "The test is complete but proves no single cause.");
    QTest::newRow("ecs_disabled_by_policy")
        << Failure::EcsDisabledByPolicy
        << QStringLiteral("Defender does not ask ECS on this computer, because it was switched off "
                          "on purpose.");
    QTest::newRow("failure") << Failure::TlsIntercepted
                             << QStringLiteral("ECS is not reachable the way Defender needs it.");
    for (const Failure cause : {Failure::HttpClientError, Failure::HttpServerError,
                                Failure::HttpRateLimited, Failure::HttpUnexpected})
        QTest::newRow(qPrintable(toToken(cause)))
            << cause
            << QStringLiteral("The route to ECS is open; the service itself did not give the "
                              "expected answer.");
    for (const Failure cause :
         {Failure::DefenderNotFound, Failure::DefenderTooOld, Failure::DefenderServiceOff,
          Failure::DefenderBinaryUntrusted, Failure::MpcmdrunFailed})
        QTest::newRow(qPrintable(toToken(cause)))
            << cause << QStringLiteral("The problem was found on this computer.");
}

void TestPages::sentenceSaysWhatTheVerdictSays()
{
    QFETCH(const Failure, cause);
    QFETCH(const QString, sentence);
    WindowFixture on;
    on.record.verdict.cause = cause;
    on.record.verdict.owner = ecs::cause(cause).owner;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    const QStringList sentences = {
        QStringLiteral("Every station on the route gave the expected answer."),
        QStringLiteral("The test is complete but proves no single cause."),
        QStringLiteral("Defender does not ask ECS on this computer, because it was switched off on "
                       "purpose."),
        QStringLiteral(
            "The route to ECS is open; the service itself did not give the expected answer."),
        QStringLiteral("The problem was found on this computer."),
        QStringLiteral("ECS is not reachable the way Defender needs it.")};
    QStringList said;
    const QList<QLabel *> labels = window.page(PageId::Result)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && sentences.contains(label->text()))
            said.append(label->text());
    QCOMPARE(said, QStringList{sentence});
}

void TestPages::copies()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    buttonNamed(window.page(PageId::Result), QStringLiteral("Copy summary for the ticket"))
        ->click();
    QVERIFY(on.clipboard.texts.value(0).contains(QStringLiteral("proxy_auth_required")));
    QPushButton *firewall =
        buttonNamed(window.page(PageId::Result), QStringLiteral("Copy firewall request"));
    QVERIFY(firewall->isVisible());
    firewall->click();
    QVERIFY(on.clipboard.texts.value(1).contains(on.record.targets.first().host));
}

void TestPages::focusedFactIsCopied()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    Q_EMIT window.stepList()->pageRequested(PageId::Dns);
    auto *facts = window.page(PageId::Dns)->findChild<FactsView *>();
    facts->setFocus();
    facts->setCurrentIndex(facts->model()->index(1, 1));
    QTest::keyClick(facts, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(on.clipboard.texts.last(), QStringLiteral("20.190.147.9"));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
