// SPDX-License-Identifier: MIT
#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ecs;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheLightness();
    void contrast_data();
    void contrast();
    void highContrastKeepsTheSystemsColours();
    void statesDifferWithoutColour();
    void formulaKnowsItsEnds();
};

namespace {

const QPalette lightSystem(QColor(0xf0, 0xf0, 0xf0), QColor(0xef, 0xef, 0xef));
const QPalette darkSystem(QColor(0x32, 0x32, 0x34), QColor(0x20, 0x20, 0x22));

QPalette blackSystem()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

QImage picture(StepState state, const QPalette &palette)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    paintState(painter, QRectF(8, 8, 48, 48), state, palette);
    return image;
}

} // namespace

void TestTheme::followsTheLightness()
{
    QCOMPARE(schemeOf(themedPalette(lightSystem, false)), ColourScheme::Light);
    QCOMPARE(schemeOf(themedPalette(darkSystem, false)), ColourScheme::Dark);
    const QPalette light = themedPalette(lightSystem, false);
    QCOMPARE(themeColour(ColourRole::Accent, light), QColor(0x0f, 0x5e, 0xa8));
    QCOMPARE(themeColour(ColourRole::Failed, themedPalette(darkSystem, false)),
             QColor(0xff, 0x8f, 0x86));
}

void TestTheme::contrast_data()
{
    QTest::addColumn<QPalette>("system");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const std::pair<const char *, QPalette> schemes[] = {{"light", lightSystem},
                                                         {"dark", darkSystem}};
    const struct
    {
        ColourRole text;
        QList<ColourRole> grounds;
    } pairs[] = {
        {ColourRole::Text,
         {ColourRole::Page, ColourRole::Panel, ColourRole::Field, ColourRole::AccentSoft,
          ColourRole::PassedSoft, ColourRole::WarningSoft, ColourRole::FailedSoft}},
        {ColourRole::MutedText,
         {ColourRole::Page, ColourRole::Panel, ColourRole::Field, ColourRole::AccentSoft,
          ColourRole::PassedSoft, ColourRole::WarningSoft, ColourRole::FailedSoft}},
        {ColourRole::Accent, {ColourRole::Page, ColourRole::Panel, ColourRole::AccentSoft}},
        {ColourRole::OnAccent, {ColourRole::Accent}},
        {ColourRole::Passed, {ColourRole::Page, ColourRole::Panel, ColourRole::PassedSoft}},
        {ColourRole::Warning,
         {ColourRole::Page, ColourRole::Panel, ColourRole::Field, ColourRole::WarningSoft}},
        {ColourRole::Failed,
         {ColourRole::Page, ColourRole::Panel, ColourRole::Field, ColourRole::FailedSoft}},
        {ColourRole::OnState, {ColourRole::Passed, ColourRole::Warning, ColourRole::Failed}},
    };
    for (const auto &[name, system] : schemes)
        for (const auto &pair : pairs)
            for (const ColourRole ground : pair.grounds)
                QTest::addRow("%s %d on %d", name, static_cast<int>(pair.text),
                              static_cast<int>(ground))
                    << system << static_cast<int>(pair.text) << static_cast<int>(ground);
}

void TestTheme::contrast()
{
    QFETCH(QPalette, system);
    QFETCH(int, text);
    QFETCH(int, ground);
    const QPalette palette = themedPalette(system, false);
    const double ratio = contrastRatio(themeColour(static_cast<ColourRole>(text), palette),
                                       themeColour(static_cast<ColourRole>(ground), palette));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::highContrastKeepsTheSystemsColours()
{
    const QPalette system = blackSystem();
    for (const QPalette &palette : {themedPalette(system, false), themedPalette(lightSystem, true)})
        QCOMPARE(schemeOf(palette), ColourScheme::System);
    const QPalette palette = themedPalette(system, false);
    QCOMPARE(palette, system);
    QCOMPARE(themeColour(ColourRole::Failed, palette), QColor(Qt::white));
    QCOMPARE(themeColour(ColourRole::FailedSoft, palette), QColor(Qt::black));
    QCOMPARE(themeColour(ColourRole::Accent, palette), QColor(Qt::yellow));
}

void TestTheme::statesDifferWithoutColour()
{
    // In a high-contrast palette all states have the same colour: what differs is the shape.
    const QPalette palette = blackSystem();
    QList<QImage> pictures;
    for (int state = 0; state <= static_cast<int>(StepState::CouldNotRun); ++state) {
        const QImage image = picture(static_cast<StepState>(state), palette);
        for (const QImage &other : std::as_const(pictures))
            QVERIFY2(image != other, qPrintable(QString::number(state)));
        pictures.append(image);
    }
}

void TestTheme::formulaKnowsItsEnds()
{
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::red, Qt::red) - 1.0) < 0.01);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
