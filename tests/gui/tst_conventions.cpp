// SPDX-License-Identifier: MIT
// What holds on every page: plain text, access keys, accessible names, nothing cut off, no dialogs.
#include "ui/pages/page.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/step_list_view.h"
#include "window_checks.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QTimer>
#include <QTranslator>

using namespace ecs;
using namespace ecs::test;

class TestConventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data();
    void everyPage();
    void logFloodNeverBlocks();
    void helpIsThereForEveryPage();

private:
    static void checkPlainText(const QWidget &window);
    static void checkAccessKeys(const QWidget &window);
    static void checkAccessibleNames(const QWidget &window);
    static void checkTabReachesEverything(WizardWindow &window);
};

namespace {

bool shown(const QWidget *widget, const QWidget &window)
{
    return widget->isVisibleTo(&window) && widget->window() == window.window();
}

} // namespace

void TestConventions::everyPage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("pointSize");
    QTest::addColumn<QString>("language");
    for (int kind = 0; kind < 4; ++kind) {
        QTest::addRow("record %d, 800x600", kind) << kind << QSize(800, 600) << 0 << QString();
        QTest::addRow("record %d, 960x680", kind) << kind << QSize(960, 680) << 0 << QString();
    }
    QTest::addRow("large font") << 0 << QSize(960, 680) << 15 << QString();
    QTest::newRow("es, large font") << 0 << QSize(960, 680) << 15 << QStringLiteral("es");
    for (const char *language : {"de", "es", "fr", "ja"})
        for (const int kind : {0, 1})
            QTest::addRow("%s %d", language, kind)
                << kind << QSize(800, 600) << 0 << QString::fromLatin1(language);
}

void TestConventions::everyPage()
{
    QFETCH(int, kind);
    QFETCH(QSize, size);
    QFETCH(int, pointSize);
    QFETCH(QString, language);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(QStringLiteral(":/ecs/translations/ecs_") + language));
        QCoreApplication::installTranslator(&translator);
    }
    const QFont before = QApplication::font();
    if (pointSize > 0) {
        QFont font = before;
        font.setPointSize(pointSize);
        QApplication::setFont(font);
    }
    WindowFixture on;
    const RunRecord records[] = {proxyAuthRecord(), healthyRecord(), hostileRecord(),
                                 cancelledRecord()};
    on.record = records[kind];
    on.desktop.canElevate = true;
    WizardWindow &window = on.open();
    window.resize(size);
    const auto check = [&] {
        QTest::qWait(10); // access keys are given in one go after the changes
        checkPlainText(window);
        checkAccessKeys(window);
        checkAccessibleNames(window);
        // Heights follow widths over some turns of the event loop.
        QTRY_VERIFY2_WITH_TIMEOUT(cutOff(window).isEmpty(), qPrintable(cutOff(window)), 3000);
        checkTabReachesEverything(window);
        QVERIFY(!QApplication::activeModalWidget());
    };
    check();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Elevation);
    check();
    on.wholeRun();
    for (const PageId page : allPages) {
        if (page == PageId::Save)
            window.bottomBar()->primaryButton()->click();
        else
            Q_EMIT window.stepList()->pageRequested(page);
        QCOMPARE(window.currentPage(), page);
        check();
        if (QTest::currentTestFailed())
            qWarning("on page %d", static_cast<int>(page));
        if (page == PageId::WebRequest)
            Q_EMIT window.stepList()->pageRequested(PageId::Result);
    }
    QApplication::setFont(before);
}

void TestConventions::checkPlainText(const QWidget &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()), qPrintable(widget->toolTip()));
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                QVERIFY(view->model()->index(row, column).data(Qt::ToolTipRole).isNull());
    }
}

void TestConventions::checkAccessKeys(const QWidget &window)
{
    QHash<QKeySequence, QString> seen;
    const auto add = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(!key.isEmpty(), qPrintable(text));
        QVERIFY2(!seen.contains(key), qPrintable(text + QStringLiteral(" / ") + seen.value(key)));
        seen.insert(key, text);
    };
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (shown(button, window) && !button->text().isEmpty())
            add(button->text());
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (shown(label, window) && label->buddy())
            add(label->text());
}

void TestConventions::checkAccessibleNames(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!shown(widget, window) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                            QStringLiteral(" ") + widget->objectName()));
    }
}

void TestConventions::checkTabReachesEverything(WizardWindow &window)
{
    QSet<const QWidget *> wanted;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (shown(widget, window) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() &&
            !(qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) &&
              widget->objectName() == QLatin1String("qt_scrollarea_viewport")))
            wanted.insert(widget);
    QWidget *first = window.focusWidget();
    QVERIFY(first);
    int steps = 0;
    do {
        wanted.remove(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && ++steps < 100);
    QStringList left;
    for (const QWidget *widget : std::as_const(wanted))
        left.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                    widget->objectName() + QLatin1Char(' ') + widget->accessibleName());
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral("; "))));
}

void TestConventions::logFloodNeverBlocks()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.beginStep(StepId::Dns);
    // 100,000 lines in portions of a millisecond each, and the longest time between two turns of
    // the event loop. The bound is generous: the machine that runs the tests is shared.
    constexpr int lines = 100'000;
    constexpr int portion = 200;
    constexpr qint64 longestAllowedMs = 400;
    int sent = 0;
    qint64 longest = 0;
    QElapsedTimer gap;
    QTimer feed;
    feed.setInterval(1);
    connect(&feed, &QTimer::timeout, &feed, [&] {
        for (int at = 0; at < portion && sent < lines; ++at, ++sent)
            on.log(QStringLiteral("%1 answered with some longer text to be shown").arg(sent),
                   sent % 10 == 0 ? LogLevel::Warning : LogLevel::Info);
        if (gap.isValid())
            longest = std::max(longest, gap.elapsed());
        gap.start();
        if (sent == lines)
            feed.stop();
    });
    feed.start();
    QTRY_COMPARE_WITH_TIMEOUT(sent, lines, 50'000);
    window.run().log()->flush();
    QCOMPARE(window.run().log()->rowCount(), LogModel::defaultCapacity);
    QCOMPARE(window.run().log()->dropped(), lines - LogModel::defaultCapacity);
    qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest <= longestAllowedMs, qPrintable(QString::number(longest)));
}

void TestConventions::helpIsThereForEveryPage()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    QSet<QString> texts;
    for (const PageId page : allPages) {
        if (page > PageId::Result)
            break;
        Q_EMIT window.stepList()->pageRequested(page);
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<QDialog *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        QString all;
        const QList<QLabel *> labels = help->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            all += label->text();
        }
        texts.insert(all);
    }
    QCOMPARE(texts.size(), 8);
}

QTEST_MAIN(TestConventions)
#include "tst_conventions.moc"
