// SPDX-License-Identifier: MIT
#include "ui/pages/begin_page.h"

#include "ui/glyphs.h"
#include "ui/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choice_button.h"

#include <QGridLayout>

namespace ecs {

BeginPage::BeginPage(PageContext context, QWidget *parent)
    : Page(PageId::Begin, context, parent)
    , m_card(nullptr)
    , m_runAll(new ChoiceButton(
          Glyph::Play, tr("Run &everything (recommended)"),
          tr("All steps one after the other, without further questions. About one minute."), this))
    , m_stepThrough(new ChoiceButton(
          Glyph::Steps, tr("Step &through"),
          tr("Each page waits until you continue. A step can be run again on its page."), this))
    , m_capture(new CheckBox(tr("Rec&ord network packets while testing"), this))
    , m_elevate(new QPushButton(tr("Restart as &administrator"), this))
{
    setTitle(tr("Find out why Defender cannot reach its configuration service"));
    setSubtitle(
        tr("Tests the route from this computer to Defender's Experimentation and Configuration "
           "Service (ECS) step by step, names the cause and saves the proof."));
    m_runAll->setRecommended(true);
    body()->addWidget(m_runAll);
    body()->addWidget(m_stepThrough);
    m_capture->setChecked(setup().options.capture != CaptureMode::Off);
    body()->addWidget(m_capture);
    m_card = addCard();
    m_elevate->setIconSize(
        QSize(24, 16)); // the picture is square: the rest is distance to the text
    auto *row = addRow();
    row->addWidget(m_elevate);
    addCollected();
    connect(m_runAll, &ChoiceButton::clicked, this,
            [this] { Q_EMIT startRequested(false, m_capture->isChecked()); });
    connect(m_stepThrough, &ChoiceButton::clicked, this,
            [this] { Q_EMIT startRequested(true, m_capture->isChecked()); });
    connect(m_elevate, &QPushButton::clicked, this,
            [this] { Q_EMIT elevationRequested(m_capture->isChecked()); });
}

void BeginPage::addCollected()
{
    auto *columns = new QGridLayout;
    columns->setHorizontalSpacing(24);
    columns->setVerticalSpacing(4);
    const struct
    {
        QString heading;
        QString text;
    } parts[] = {
        {tr("What is collected"),
         tr("Defender's version, services and policy; name servers, addresses and times; proxy "
            "settings; certificates and the answer of the service; network packets. Windows' own "
            "tool records all packets of this computer; the zip holds only those to these hosts, "
            "the full recording is saved beside it.")},
        {tr("What is not collected"),
         tr("No passwords, no documents, no browsing history. Nothing is changed and nothing is "
            "sent "
            "to anyone: you decide where the file is saved and what goes into it.")},
    };
    int column = 0;
    for (const auto &part : parts) {
        auto *heading = new TextLabel(TextLabel::Level::Heading, ColourRole::Text, this);
        heading->setText(part.heading);
        auto *text = new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, this);
        text->setText(part.text);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        columns->addWidget(heading, 0, column);
        columns->addWidget(text, 1, column);
        columns->setColumnStretch(column, 1);
        ++column;
    }
    body()->addLayout(columns);
}

void BeginPage::setElevationNote(const QString &note)
{
    m_note = note;
    refresh();
}

StatusCard::Content BeginPage::cardContent() const
{
    const StepView &view = run().step(StepId::Elevation);
    const auto *measured = view.result ? view.result->factsAs<ElevationFacts>() : nullptr;
    const ElevationFacts &facts = measured ? *measured : setup().elevation;
    const bool elevated = facts.elevated == true;
    if (facts.account == Account::System)
        return {StepState::Passed,
                tr("Running as the system account"),
                tr("Packets can be recorded. Results hold for Defender's own service."),
                {}};
    if (facts.account == Account::OtherAdmin)
        return {StepState::Warning,
                tr("Running as another administrator"),
                tr("Proxy settings are read for the signed-in user and for Defender's service. "
                   "Files are saved where the signed-in user can open them."),
                {}};
    if (elevated)
        return {StepState::Passed,
                tr("Running as administrator"),
                tr("Packets can be recorded and all settings can be read."),
                {}};
    if (!m_note.isEmpty())
        return {StepState::Warning, tr("Running without administrator rights"), m_note, {}};
    return {
        StepState::Skipped,
        tr("Running without administrator rights"),
        tr("You can continue. The packet capture and some facts about Defender may be missing."),
        {}};
}

void BeginPage::refresh()
{
    const bool busy = run().phase() == RunPhase::Running || run().phase() == RunPhase::Waiting;
    m_runAll->setEnabled(!busy && !run().saving().running);
    m_stepThrough->setEnabled(m_runAll->isEnabled());
    m_capture->setEnabled(m_runAll->isEnabled());
    m_card->setContent(cardContent());
    m_elevate->setIcon(glyphIcon(Glyph::Shield, themeColour(ColourRole::Accent, palette())));
    m_elevate->setEnabled(m_runAll->isEnabled());
    show(m_elevate, setup().elevation.elevated != true && setup().desktop->canRestartElevated());
}

QWidget *BeginPage::initialFocus()
{
    return m_runAll->isEnabled() ? m_runAll : nullptr;
}

} // namespace ecs
