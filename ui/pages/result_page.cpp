// SPDX-License-Identifier: MIT
#include "ui/pages/result_page.h"

#include "diagnostics/report/reports.h"
#include "diagnostics/verdict/cause_table.h"
#include "ui/format.h"
#include "ui/path_nodes.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>

namespace ecs {

namespace {

constexpr int stopBoundSeconds = 60;
constexpr int columnDistance = 24;
constexpr int rowDistance = 12;

QString sentenceFor(Failure cause)
{
    switch (cause) {
    // These two are warnings by their severity, but nothing was reached with them.
    case Failure::CannotTell:
        return ResultPage::tr("The test is complete but proves no single cause.");
    case Failure::EcsDisabledByPolicy:
        return ResultPage::tr("Defender does not ask ECS on this computer, because it was switched "
                              "off on purpose.");
    // Here the service itself was reached, over a certificate that is its own.
    case Failure::HttpClientError:
    case Failure::HttpServerError:
    case Failure::HttpRateLimited:
    case Failure::HttpUnexpected:
        return ResultPage::tr(
            "The route to ECS is open; the service itself did not give the expected answer.");
    // These say nothing about the route, which may well be open.
    case Failure::DefenderNotFound:
    case Failure::DefenderTooOld:
    case Failure::DefenderServiceOff:
    case Failure::DefenderBinaryUntrusted:
    case Failure::MpcmdrunFailed:
        return ResultPage::tr("The problem was found on this computer.");
    default:
        return ecs::cause(cause).severity == Severity::Problem
                   ? ResultPage::tr("ECS is not reachable the way Defender needs it.")
                   : ResultPage::tr("Every station on the route gave the expected answer.");
    }
}

} // namespace

ResultPage::ResultPage(PageContext context, QWidget *parent)
    : Page(PageId::Result, context, parent)
    , m_card(addCard())
    , m_content(new QWidget(this))
    , m_sentence(new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, this))
    , m_confidence(new Chip(this))
    , m_token(new Chip(this))
    , m_explanation(new TextLabel(TextLabel::Level::Body, ColourRole::Text, m_content))
    , m_path(new PathPicture(m_content))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_owner(new TextLabel(TextLabel::Level::Heading, ColourRole::Text, m_content))
    , m_actionRows(new QGridLayout)
    , m_why(new TextLabel(TextLabel::Level::Heading, ColourRole::Text, m_content))
    , m_evidence(new FactsView(tr("Evidence"), m_content))
    , m_timeHeading(new TextLabel(TextLabel::Level::Heading, ColourRole::Text, m_content))
    , m_bars(new TimingBars(m_content))
    , m_copySummary(new QPushButton(tr("Copy summary for the &ticket"), m_content))
    , m_copyFirewall(new QPushButton(tr("Copy fire&wall request"), m_content))
    , m_wire(new QPushButton(tr("What the w&ire shows"), m_content))
    , m_wirePart(new QWidget(m_content))
    , m_wirePicture(new WirePicture(m_wirePart))
    , m_wireSays(new TextLabel(TextLabel::Level::Body, ColourRole::Text, m_wirePart))
{
    buildHeader();
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addWidget(m_path);
    content->addWidget(m_explanation);
    buildColumns();
    m_timeHeading->setText(tr("Time"));
    content->addWidget(m_timeHeading);
    content->addWidget(m_bars);
    buildActions();
    body()->addWidget(m_content);
    m_content->hide();
    connect(m_evidence, &FactsView::copyRequested, this, &Page::copyRequested);
}

void ResultPage::buildHeader()
{
    m_sentence->setPrefersOneLine(true);
    auto *row = new FlowLayout(8);
    row->addWidget(m_sentence);
    row->addWidget(m_confidence);
    row->addWidget(m_token);
    header()->addLayout(row);
    setSubtitle({});
}

void ResultPage::buildColumns()
{
    m_columns->setSpacing(columnDistance);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_actionRows->setHorizontalSpacing(8);
    m_actionRows->setVerticalSpacing(6);
    m_actionRows->setColumnStretch(1, 1);
    left->addWidget(m_owner);
    left->addLayout(m_actionRows);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    m_why->setText(tr("Why we think so"));
    right->addWidget(m_why);
    right->addWidget(m_evidence);
    right->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(m_columns);
}

void ResultPage::arrangeColumns()
{
    if (!parentWidget())
        return;
    int needed = columnDistance;
    for (int at = 0; at < m_columns->count(); ++at)
        needed += m_columns->itemAt(at)->minimumSize().width();
    // The view's width, not the page's: that never gets smaller than its contents.
    const QMargins margins = layout()->contentsMargins();
    const int room = parentWidget()->width() - margins.left() - margins.right();
    const auto direction = needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_columns->direction())
        return;
    m_columns->setDirection(direction);
    m_columns->setSpacing(direction == QBoxLayout::LeftToRight ? columnDistance : rowDistance);
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void ResultPage::buildActions()
{
    auto *row = new FlowLayout(8);
    row->addWidget(m_copySummary);
    row->addWidget(m_copyFirewall);
    row->addWidget(m_wire);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    m_wire->setCheckable(true);
    connect(m_copySummary, &QPushButton::clicked, this, [this] { copyText(false); });
    connect(m_copyFirewall, &QPushButton::clicked, this, [this] { copyText(true); });
    connect(m_wire, &QPushButton::toggled, this, [this](bool on) { show(m_wirePart, on); });
    buildWire();
}

void ResultPage::buildWire()
{
    auto *part = new QVBoxLayout(m_wirePart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(8);
    part->addWidget(m_wirePicture);
    part->addWidget(m_wireSays);
    m_wirePart->hide();
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(m_wirePart);
}

void ResultPage::copyText(bool firewall)
{
    // The request goes to the own network team, who cannot open a rule for HOST-1.
    const RedactionLevel chosen = setup().save.redaction;
    const bool realNames = firewall && chosen != RedactionLevel::Strict;
    Redactor redactor(realNames ? RedactionLevel::None : chosen, setup().privateFacts);
    const RunRecord record = redactor.redact(run().record());
    Q_EMIT copyRequested(firewall ? firewallRequest(record, TextLanguage::Display)
                                  : ticketSummary(record, TextLanguage::Display));
}

void ResultPage::showWorking()
{
    setTitle(tr("Working out the result"));
    m_sentence->setTextOrHide({});
    m_confidence->hide();
    m_token->hide();
    StatusCard::Content content{
        StepState::Running, tr("All steps are done"), tr("The measurements are being judged."), {}};
    if (run().capture().stopping || run().capture().active) {
        content.title = tr("The packet capture is being finished");
        content.text = tr("%1 % done, at most %2 s.")
                           .arg(run().capture().stopPermille / 10)
                           .arg(stopBoundSeconds);
    }
    if (run().phase() != RunPhase::Running)
        content = {StepState::Waiting, tr("There is no result yet"), {}, {}};
    m_card->setContent(content);
    show(m_card, true);
    show(m_content, false);
}

void ResultPage::showFixes(const Verdict &verdict, const QStringList &actions)
{
    m_owner->setTextOrHide(
        verdict.owner == Owner::Nobody && actions.isEmpty()
            ? tr("Nothing needs to be done")
            : tr("Who can fix it: %1").arg(ownerName(verdict.owner, TextLanguage::Display)));
    while (m_actions.size() < 2 * actions.size()) {
        const int row = static_cast<int>(m_actions.size()) / 2;
        auto *number = new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, m_content);
        number->setWordWrap(false);
        number->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        auto *text = new TextLabel(TextLabel::Level::Body, ColourRole::Text, m_content);
        m_actionRows->addWidget(number, row, 0, Qt::AlignTop);
        m_actionRows->addWidget(text, row, 1);
        m_actions.append(number);
        m_actions.append(text);
    }
    for (qsizetype row = 0; 2 * row < m_actions.size(); ++row) {
        m_actions.at(2 * row)->setTextOrHide(
            row < actions.size() ? QString(QString::number(row + 1) + QLatin1Char('.'))
                                 : QString());
        m_actions.at(2 * row + 1)->setTextOrHide(actions.value(row));
    }
}

void ResultPage::showEvidence(const Verdict &verdict)
{
    FactTable table;
    for (const Evidence &evidence : verdict.evidence)
        table.add(stepName(evidence.step, TextLanguage::Display), evidence.text);
    for (const Failure also : verdict.also)
        table.add(tr("Also"),
                  causeText(also, TextLanguage::Display, run().record()).headline +
                      QStringLiteral(" (") + toToken(also) + QLatin1Char(')'),
                  ColourRole::Warning);
    show(m_why, !verdict.evidence.empty() || !verdict.also.empty());
    m_evidence->setTable(table);
}

void ResultPage::showWire()
{
    const auto sequence = wireSequence(run().record(), TextLanguage::Display);
    if (sequence) {
        m_wirePicture->setSequence(*sequence);
        m_wireSays->setTextOrHide(sequence->sentences.join(QLatin1Char(' ')));
    } else {
        m_wire->setChecked(false);
    }
    show(m_wire, sequence.has_value());
}

void ResultPage::showVerdict()
{
    const RunRecord &record = run().record();
    const Verdict &verdict = record.verdict;
    const CauseText text = causeText(verdict.cause, TextLanguage::Display, record);
    setTitle(text.headline);
    m_sentence->setTextOrHide(record.outcome == Outcome::Completed
                                  ? sentenceFor(verdict.cause)
                                  : tr("The test ended early. This is what is known so far."));
    m_confidence->setText(confidenceName(verdict.confidence, TextLanguage::Display));
    m_token->setText(toToken(verdict.cause));
    m_confidence->setVisible(true);
    m_token->setVisible(true);
    m_explanation->setTextOrHide(text.explanation);
    m_path->setNodes(pathNodes(record));
    showFixes(verdict, text.actions);
    showEvidence(verdict);
    const WebExchange *exchange = mainExchange(record);
    m_bars->setPhases(exchange ? timingPhases(*exchange) : QList<TimingPhase>{});
    m_timeHeading->setVisible(!m_bars->phases().isEmpty());
    showWire();
    const int exitCode = cause(verdict.cause).exitCode;
    show(m_copyFirewall, exitCode >= 11 && exitCode <= 15 && verdict.owner != Owner::Microsoft);
    show(m_card, false);
    show(m_content, true);
    arrangeColumns();
}

void ResultPage::refresh()
{
    if (run().phase() == RunPhase::Finished)
        showVerdict();
    else
        showWorking();
}

void ResultPage::announce()
{
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget *ResultPage::initialFocus()
{
    return nullptr; // the primary button, "Save…"
}

} // namespace ecs
