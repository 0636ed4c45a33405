// SPDX-License-Identifier: MIT
#include "ui/widgets/bottom_bar.h"

#include "ui/glyphs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace ecs {

namespace {

QString proceedText(StepId step)
{
    switch (step) {
    case StepId::Elevation:
        return BottomBar::tr("Check the &rights");
    case StepId::Platform:
        return BottomBar::tr("&Find Defender");
    case StepId::Capture:
        return BottomBar::tr("Start the capt&ure");
    case StepId::Dns:
        return BottomBar::tr("Look &up DNS");
    case StepId::Port:
        return BottomBar::tr("Connect to port &443");
    case StepId::Proxy:
        return BottomBar::tr("Test the pro&xy");
    case StepId::WebRequest:
        return BottomBar::tr("Send the &web request");
    }
    return {};
}

QString primaryText(const BarState &state)
{
    switch (state.primary) {
    case PrimaryAct::None:
        return {};
    case PrimaryAct::Next:
        return BottomBar::tr("&Next");
    case PrimaryAct::Proceed:
        return state.nextStep ? proceedText(*state.nextStep) : BottomBar::tr("&Next");
    case PrimaryAct::ShowResult:
        return BottomBar::tr("Show the res&ult");
    case PrimaryAct::OpenSave:
        return BottomBar::tr("&Save…");
    case PrimaryAct::SaveNow:
        return BottomBar::tr("&Save");
    case PrimaryAct::Close:
        return BottomBar::tr("&Close");
    }
    return {};
}

QString leaveText(LeaveAct act)
{
    switch (act) {
    case LeaveAct::Cancel:
        return BottomBar::tr("&Cancel");
    case LeaveAct::Stop:
        return BottomBar::tr("S&top");
    case LeaveAct::Close:
        return BottomBar::tr("&Close");
    }
    return {};
}

} // namespace

BottomBar::BottomBar(QWidget *parent)
    : QFrame(parent)
    , m_position(new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, this))
    , m_progress(new QProgressBar(this))
    , m_captureIcon(new QLabel(this))
    , m_capture(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_again(new QPushButton(tr("Run a&gain"), this))
    , m_copy(new QPushButton(tr("Save a cop&y…"), this))
    , m_primary(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *run = new QHBoxLayout;
    run->setSpacing(12);
    m_position->setWordWrap(false);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the whole run"));
    m_progress->setMinimumWidth(64);
    m_progress->setMaximumWidth(240);
    run->addWidget(m_position);
    run->addWidget(m_progress, 1);
    run->addStretch(0);
    auto *capture = new QHBoxLayout;
    capture->setSpacing(6);
    m_capture->setWordWrap(false);
    m_captureIcon->setTextFormat(Qt::PlainText);
    capture->addWidget(m_captureIcon);
    capture->addWidget(m_capture);
    capture->addStretch(1);
    left->addStretch(1);
    left->addLayout(run);
    left->addLayout(capture);
    left->addStretch(1);
    layout->addLayout(left, 1);
    layout->addSpacing(8);
    for (QPushButton *button : {m_back, m_again, m_copy, m_primary, m_leave})
        layout->addWidget(button);
    m_primary->setProperty("primary", true);
    setProgress(0, false);
    setCapture({}, false);
    updateGlyphs();
    setBarState({});
}

void BottomBar::setBarState(const BarState &state)
{
    m_state = state;
    m_back->setEnabled(state.canGoBack);
    m_again->setVisible(state.runAgain);
    m_copy->setVisible(state.saveCopy);
    m_primary->setVisible(state.primary != PrimaryAct::None);
    m_primary->setEnabled(state.primaryEnabled);
    m_primary->setText(primaryText(state));
    m_leave->setText(leaveText(state.leave));
    m_leave->setVisible(state.primary != PrimaryAct::Close);
}

void BottomBar::setPosition(const QString &text)
{
    m_position->setTextOrHide(text);
}

void BottomBar::setProgress(int permille, bool visible)
{
    m_progress->setValue(permille);
    m_progress->setVisible(visible);
}

void BottomBar::setCapture(const QString &text, bool live)
{
    m_capture->setTextOrHide(text);
    m_captureIcon->setVisible(!text.isEmpty() && live);
    if (m_captureLive != live) {
        m_captureLive = live;
        updateGlyphs();
    }
}

void BottomBar::updateGlyphs()
{
    m_back->setIcon(glyphIcon(isRightToLeft() ? Glyph::ChevronRight : Glyph::ChevronLeft,
                              themeColour(ColourRole::Text, palette())));
    const int side = fontMetrics().height() - 4;
    m_captureIcon->setPixmap(glyphIcon(Glyph::Recording, themeColour(ColourRole::Failed, palette()))
                                 .pixmap(QSize(side, side), devicePixelRatioF()));
}

void BottomBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateGlyphs();
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(ColourRole::Panel, palette()));
    painter.setPen(themeColour(ColourRole::Line, palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace ecs
