// SPDX-License-Identifier: MIT
#include "ui/theme.h"
#include "ui/widgets/wire_picture.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QImage>
#include <QPushButton>

#include <algorithm>

using namespace ecs;
using namespace ecs::test;

/// What the picture of packets really draws, read from its pixels, and what it says to those who
/// do not see it.
class TestWirePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsLanesAndArrows_data();
    void drawsLanesAndArrows();
    void marksWhatWentWrong();
    void saysTheSameInWords();
    void isOpenedByItsButton();
    void runWithoutPacketsHasNone();
    void lettersFitWhenLarge();
};

namespace {

constexpr int shortestArrow = 60;
constexpr int wordsAbove = 14; ///< less than the distance of two arrows

QImage drawn(WirePicture &picture)
{
    picture.setPalette(themedPalette(QPalette(QColor(240, 240, 240), Qt::white), false));
    picture.resize(720, picture.sizeHint().height());
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(themeColour(ColourRole::Page, picture.palette()));
    picture.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// Columns in which a line runs down to the lower edge, dotted ones too.
QList<int> lanesOf(const QImage &image, const QColor &background)
{
    QList<int> lanes;
    for (int x = 0; x < image.width(); ++x) {
        bool any = false;
        for (int y = image.height() - 6; y < image.height(); ++y)
            any = any || image.pixelColor(x, y) != background;
        if (any && (lanes.isEmpty() || x > lanes.last() + 2))
            lanes.append(x);
    }
    return lanes;
}

struct DrawnArrow
{
    int y;
    int left;
    int right;
    bool fault;
    double density;
};

/// Long level strokes in the colours of arrows; gaps of dashed ones are bridged.
QList<DrawnArrow> arrowsOf(const QImage &image, const QPalette &palette)
{
    QList<DrawnArrow> arrows;
    for (int y = 0; y < image.height(); ++y) {
        for (const ColourRole role : {ColourRole::Accent, ColourRole::Failed}) {
            const QRgb colour = themeColour(role, palette).rgb();
            int left = -1;
            int right = -1;
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != colour)
                    continue;
                left = left < 0 ? x : left;
                right = x;
                ++pixels;
            }
            const bool stroke = right - left >= shortestArrow && pixels * 2 > right - left;
            if (!stroke)
                continue;
            // Of rows close to each other the densest: words of the same colour stand above.
            const DrawnArrow found{y, left, right, role == ColourRole::Failed,
                                   double(pixels) / (right - left + 1)};
            if (arrows.isEmpty() || y > arrows.last().y + wordsAbove)
                arrows.append(found);
            else if (found.density > arrows.last().density)
                arrows.last() = found;
        }
    }
    return arrows;
}

WireSequence sequenceOf(const RunRecord &record)
{
    return wireSequence(record, TextLanguage::Display).value_or(WireSequence());
}

} // namespace

void TestWirePicture::drawsLanesAndArrows_data()
{
    QTest::addColumn<RunRecord>("record");
    QTest::newRow("proxy") << proxyAuthRecord();
    QTest::newRow("healthy") << healthyRecord();
    QTest::newRow("inspected") << interceptedRecord();
}

void TestWirePicture::drawsLanesAndArrows()
{
    QFETCH(RunRecord, record);
    const WireSequence sequence = sequenceOf(record);
    QVERIFY(sequence.arrows.size() >= 3);
    WirePicture picture;
    picture.setSequence(sequence);
    const QImage image = drawn(picture);
    const QList<int> lanes = lanesOf(image, themeColour(ColourRole::Page, picture.palette()));
    QCOMPARE(lanes.size(), 3);
    const QList<DrawnArrow> arrows = arrowsOf(image, picture.palette());
    QCOMPARE(arrows.size(), sequence.arrows.size());
    for (qsizetype i = 0; i < arrows.size(); ++i) {
        const SequenceArrow &meant = sequence.arrows.at(i);
        const DrawnArrow &seen = arrows.at(i);
        int left = lanes.at(static_cast<int>(std::min(meant.from, meant.to)));
        int right = lanes.at(static_cast<int>(std::max(meant.from, meant.to)));
        if (meant.lost)
            (meant.from < meant.to ? right : left) = (left + right) / 2;
        QVERIFY2(std::abs(seen.left - left) <= 10 && std::abs(seen.right - right) <= 10,
                 qPrintable(QStringLiteral("%1: %2…%3 for %4…%5")
                                .arg(meant.text)
                                .arg(seen.left)
                                .arg(seen.right)
                                .arg(left)
                                .arg(right)));
        QCOMPARE(seen.fault, meant.fault);
    }
}

void TestWirePicture::marksWhatWentWrong()
{
    const WireSequence refused = sequenceOf(proxyAuthRecord());
    const auto faults = std::count_if(refused.arrows.begin(), refused.arrows.end(),
                                      [](const SequenceArrow &arrow) { return arrow.fault; });
    QCOMPARE(faults, 1);
    const WireSequence healthy = sequenceOf(healthyRecord());
    QVERIFY(std::none_of(healthy.arrows.begin(), healthy.arrows.end(),
                         [](const SequenceArrow &arrow) { return arrow.fault; }));
    QVERIFY(stationOf(sequenceOf(interceptedRecord()), SequenceSide::Middle).suspect);
    QVERIFY(!stationOf(healthy, SequenceSide::Middle).suspect);
}

void TestWirePicture::saysTheSameInWords()
{
    const WireSequence sequence = sequenceOf(proxyAuthRecord());
    WirePicture picture;
    picture.setSequence(sequence);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&picture);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("What the wire shows"));
    const QStringList lines =
        spoken->text(QAccessible::Description).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), sequence.arrows.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SequenceArrow &arrow = sequence.arrows.at(i);
        QVERIFY2(lines.at(i).startsWith(arrowTime(arrow)), qPrintable(lines.at(i)));
        QVERIFY2(lines.at(i).contains(arrow.text), qPrintable(lines.at(i)));
        QVERIFY2(lines.at(i).contains(stationOf(sequence, arrow.from).name),
                 qPrintable(lines.at(i)));
    }
    QVERIFY(lines.filter(QStringLiteral("407")).size() == 1);
}

void TestWirePicture::isOpenedByItsButton()
{
    WindowFixture on;
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    QCOMPARE(window.currentPage(), PageId::Result);
    auto *picture = window.findChild<WirePicture *>();
    QVERIFY(picture);
    QVERIFY(!picture->isVisible());
    QPushButton *button = nullptr;
    for (QPushButton *candidate : window.findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == QLatin1String("What the wire shows"))
            button = candidate;
    QVERIFY(button && button->isVisible() && button->isCheckable());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->sequence(), sequenceOf(on.record));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!picture->isVisible());
}

void TestWirePicture::runWithoutPacketsHasNone()
{
    WindowFixture on;
    for (StepResult &step : on.record.steps)
        if (auto *facts = std::get_if<CaptureFacts>(&step.facts))
            facts->wire = {};
    WizardWindow &window = on.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    on.wholeRun();
    auto *picture = window.findChild<WirePicture *>();
    QVERIFY(picture && !picture->isVisible());
    QVERIFY(picture->sequence().arrows.isEmpty());
    for (QPushButton *button : window.findChildren<QPushButton *>())
        QVERIFY(button->text().remove(u'&') != QLatin1String("What the wire shows") ||
                !button->isVisible());
}

void TestWirePicture::lettersFitWhenLarge()
{
    WirePicture picture;
    picture.setSequence(sequenceOf(proxyAuthRecord()));
    const int before = picture.sizeHint().height();
    QFont large = picture.font();
    large.setPointSizeF(2 * large.pointSizeF());
    const int taller = QFontMetrics(large).height() - QFontMetrics(picture.font()).height();
    QVERIFY(taller > 0);
    picture.setFont(large);
    // Every row, and both lines of the boxes, by as much as the letters.
    const auto rows = picture.sequence().arrows.size();
    QVERIFY(picture.sizeHint().height() - before >= taller * rows);
    QVERIFY(picture.minimumSizeHint().height() == picture.sizeHint().height());
}

QTEST_MAIN(TestWirePicture)
#include "tst_wire_picture.moc"
