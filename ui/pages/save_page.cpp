// SPDX-License-Identifier: MIT
#include "ui/pages/save_page.h"

#include "diagnostics/report/reports.h"
#include "ui/format.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/combo_box.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ecs {

namespace {

constexpr int previewLines = 12;

QString levelName(RedactionLevel level)
{
    switch (level) {
    case RedactionLevel::None:
        return SavePage::tr("Nothing");
    case RedactionLevel::Standard:
        return SavePage::tr("Standard");
    case RedactionLevel::Strict:
        return SavePage::tr("Strict");
    }
    return {};
}

QString levelNote(RedactionLevel level)
{
    switch (level) {
    case RedactionLevel::None:
        return SavePage::tr("Names and addresses stay as they are.");
    case RedactionLevel::Standard:
        return SavePage::tr("Passwords, user names, internal names and addresses are replaced. "
                            "Packets are not changed by this.");
    case RedactionLevel::Strict:
        return SavePage::tr(
            "Computer, domain and tenant are replaced as well; packets are left out.");
    }
    return {};
}

QString problemText(SaveProblem problem)
{
    switch (problem) {
    case SaveProblem::NoPermission:
        return SavePage::tr("This account may not write there.");
    case SaveProblem::DiskFull:
        return SavePage::tr("There is not enough space on that drive.");
    case SaveProblem::InUse:
        return SavePage::tr("Another program holds a file of that name.");
    case SaveProblem::BadDirectory:
        return SavePage::tr("This place does not exist or is no folder.");
    case SaveProblem::Cancelled:
        return SavePage::tr("Saving was stopped.");
    case SaveProblem::Other:
        return SavePage::tr("The system did not write the files.");
    }
    return {};
}

} // namespace

SavePage::SavePage(PageContext context, QWidget *parent)
    : Page(PageId::Save, context, parent)
    , m_card(addCard())
    , m_directory(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Ch&oose…"), this))
    , m_placeNote(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
    , m_redaction(new ComboBox(this))
    , m_redactionNote(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
    , m_preview(new QPushButton(tr("Previe&w"), this))
    , m_previewText(new QPlainTextEdit(this))
    , m_protect(nullptr)
    , m_password(new QLineEdit(this))
    , m_showPassword(new QPushButton(tr("S&how"), this))
    , m_passwordNote(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
    , m_openFolder(nullptr)
    , m_openBrowser(nullptr)
    , m_browserNote(new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this))
{
    setTitle(tr("Save the evidence"));
    setSubtitle(
        setup().save.zip
            ? tr("One zip with the report, the packets and a list of contents. Nothing is sent "
                 "anywhere.")
            : tr("The report and the packets, as single files. Nothing is sent anywhere."));
    buildPlace();
    buildContents();
    buildAfterwards();
}

void SavePage::buildPlace()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new TextLabel(TextLabel::Level::Body, ColourRole::Text, this);
    label->setText(tr("Sa&ve in:"));
    label->setWordWrap(false);
    label->setBuddy(m_directory);
    m_directory->setAccessibleName(tr("Folder to save in"));
    row->addWidget(label);
    row->addWidget(m_directory, 1);
    row->addWidget(m_choose);
    body()->addLayout(row);
    body()->addWidget(m_placeNote);
    m_placeNote->hide();
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseDirectory(false); });
    // It speaks of the folder that was proposed, not of one that the reader has chosen.
    connect(m_directory, &QLineEdit::textChanged, this,
            [this](const QString &text) { show(m_placeNote, isProposed(text)); });
}

SavePage::Choice SavePage::addChoice(QGridLayout *grid, const QString &text, const QString &note,
                                     Widths widths)
{
    const int row = grid->rowCount();
    Choice choice;
    choice.box = new CheckBox(text, this);
    choice.box->setAccessibleDescription(note);
    choice.note = new TextLabel(TextLabel::Level::Body, ColourRole::MutedText, this);
    choice.note->setText(note);
    choice.size = new TextLabel(TextLabel::Level::Small, ColourRole::MutedText, this);
    choice.size->setWordWrap(false);
    // A long text beside a box would leave no room for what is said of it.
    const int noteRow = widths == Widths::LongText ? row + 1 : row;
    grid->addWidget(choice.box, row, 0, 1, widths == Widths::LongText ? 4 : 1);
    grid->addWidget(choice.note, noteRow, 1, 1, 2);
    grid->addWidget(choice.size, noteRow, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    return choice;
}

void SavePage::buildContents()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const Choice report = addChoice(grid, tr("Report"), tr("text, HTML and JSON"));
    report.box->setChecked(true);
    report.box->setEnabled(false);
    report.size->setText(tr("always"));
    m_capture = addChoice(grid, tr("&Packets"),
                          tr("to ECS, proxy and DNS only (pcapng, opens in Wireshark)"));
    m_capture.box->setChecked(setup().save.includeCapture);
    m_etl = addChoice(grid, tr("Put the &full capture into the zip"), QString(), Widths::LongText);
    m_etl.box->setChecked(setup().save.zip && setup().save.includeEtl);
    for (QCheckBox *box : {m_capture.box, m_etl.box})
        connect(box, &QCheckBox::toggled, this, &SavePage::showSizes);

    int row = grid->rowCount();
    auto *redactionLabel = new TextLabel(TextLabel::Level::Body, ColourRole::Text, this);
    redactionLabel->setText(tr("&Replace:"));
    redactionLabel->setWordWrap(false);
    redactionLabel->setBuddy(m_redaction);
    for (const RedactionLevel level :
         {RedactionLevel::None, RedactionLevel::Standard, RedactionLevel::Strict})
        m_redaction->addItem(levelName(level), static_cast<int>(level));
    m_redaction->setCurrentIndex(m_redaction->findData(static_cast<int>(setup().save.redaction)));
    m_redaction->setAccessibleName(tr("What is replaced in the files"));
    m_preview->setCheckable(true);
    grid->addWidget(redactionLabel, row, 0);
    grid->addWidget(m_redaction, row, 1);
    grid->addWidget(m_preview, row, 2, 1, 2);
    grid->addWidget(m_redactionNote, ++row, 1, 1, 3);
    m_previewText->setReadOnly(true);
    m_previewText->setTabChangesFocus(true);
    m_previewText->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_previewText->setAccessibleName(tr("Preview of the report as it will be saved"));
    m_previewText->setFixedHeight(m_previewText->fontMetrics().lineSpacing() * previewLines);
    m_previewText->hide();
    grid->addWidget(m_previewText, ++row, 0, 1, 4);
    buildPassword(grid, row + 1);
    body()->addLayout(grid);

    connect(m_redaction, &QComboBox::currentIndexChanged, this, [this] {
        setup().save.redaction = redaction();
        showPreview();
        showSizes();
    });
    connect(m_preview, &QPushButton::toggled, this, [this](bool on) {
        showPreview();
        show(m_previewText, on);
    });
}

void SavePage::buildPassword(QGridLayout *grid, int row)
{
    m_protect = new CheckBox(tr("Protect with a password (&AES-256)"), this);
    m_protect->setChecked(setup().save.zip && !setup().save.password.isEmpty());
    m_protect->setVisible(setup().save.zip);
    m_password->setText(setup().save.password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the zip"));
    m_showPassword->setCheckable(true);
    m_passwordNote->setText(tr("Windows Explorer cannot open zips with AES-256; 7-Zip and others "
                               "can. Send the password separately from the file."));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_password, 1);
    fields->addWidget(m_showPassword);
    grid->addWidget(m_protect, row, 0, 1, 4);
    grid->addLayout(fields, row + 1, 1, 1, 3);
    grid->addWidget(m_passwordNote, row + 2, 1, 1, 3);
    const auto update = [this](bool on) {
        m_passwordNote->setVisible(on);
        m_showPassword->setVisible(on);
        show(m_password, on);
    };
    m_password->setVisible(m_protect->isChecked());
    m_showPassword->setVisible(m_protect->isChecked());
    m_passwordNote->setVisible(m_protect->isChecked());
    connect(m_protect, &QCheckBox::toggled, this, [this, update](bool on) {
        update(on);
        if (on)
            m_password->setFocus();
    });
    connect(m_showPassword, &QPushButton::toggled, this, [this](bool on) {
        m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void SavePage::buildAfterwards()
{
    FlowLayout *row = addRow();
    m_openFolder = addButton(row, tr("Open fol&der"));
    m_openBrowser = addButton(row, tr("Open the ECS &URL in the browser"));
    m_browserNote->setText(
        tr("The browser uses your own proxy and certificates. A page there does not "
           "prove that Defender gets through, and an error page there does not prove "
           "the contrary."));
    body()->addWidget(m_browserNote);
    connect(m_openFolder, &QPushButton::clicked, this, &SavePage::openFolder);
    connect(m_openBrowser, &QPushButton::clicked, this, &SavePage::openBrowser);
}

RedactionLevel SavePage::redaction() const
{
    return static_cast<RedactionLevel>(m_redaction->currentData().toInt());
}

QString SavePage::captureFile() const
{
    const auto *facts = run().record().facts<CaptureFacts>();
    return facts ? facts->file : QString();
}

QString SavePage::etlFile() const
{
    const QString file = captureFile();
    return file.endsWith(QLatin1String(".etl"), Qt::CaseInsensitive) ? file : QString();
}

SaveRequest SavePage::request() const
{
    SaveRequest request;
    request.directory = QDir::fromNativeSeparators(m_directory->text().trimmed());
    request.zip = setup().save.zip;
    request.zipPassword = m_protect->isChecked() ? m_password->text() : QString();
    request.includeCapture = m_capture.box->isChecked() && redaction() != RedactionLevel::Strict;
    request.includeEtl =
        m_etl.box->isChecked() && !etlFile().isEmpty() && redaction() != RedactionLevel::Strict;
    request.redaction = redaction();
    request.privateFacts = setup().privateFacts;
    request.etlFile = etlFile();
    if (request.etlFile.isEmpty()) {
        request.pcapngFile = captureFile();
    } else {
        // The flows that matter lie beside the full capture, under the same name.
        const QFileInfo etl(request.etlFile);
        const QString beside =
            etl.path() + QLatin1Char('/') + etl.completeBaseName() + QStringLiteral(".pcapng");
        request.pcapngFile = QFileInfo::exists(beside) ? beside : QString();
    }
    return request;
}

void SavePage::startSave()
{
    m_afterError.clear();
    if (m_directory->text().trimmed().isEmpty()) {
        m_card->setContent({StepState::Warning,
                            tr("Choose a folder first"),
                            tr("The place to save in is empty."),
                            {}});
        m_directory->setFocus();
        return;
    }
    if (m_protect->isChecked() && m_password->text().isEmpty()) {
        m_card->setContent({StepState::Warning,
                            tr("Type a password or leave the protection off"),
                            tr("The password is empty."),
                            {}});
        m_password->setFocus();
        return;
    }
    run().save(request());
}

void SavePage::saveCopy()
{
    chooseDirectory(true);
}

void SavePage::chooseDirectory(bool thenSave)
{
    setup().files->chooseDirectory(this, m_directory->text(),
                                   [this, thenSave](const QString &chosen) {
                                       if (chosen.isEmpty())
                                           return;
                                       m_directory->setText(QDir::toNativeSeparators(chosen));
                                       if (thenSave)
                                           startSave();
                                   });
}

void SavePage::showPreview()
{
    if (run().phase() != RunPhase::Finished)
        return;
    Redactor redactor(redaction(), setup().privateFacts);
    const RunRecord redacted = redactor.redact(run().record());
    const QStringList summary = redactor.summary(TextLanguage::Display);
    QString note = levelNote(redaction());
    if (redaction() != RedactionLevel::None)
        note +=
            QLatin1Char(' ') + (summary.isEmpty() ? tr("Nothing was found that needs replacing.")
                                                  : tr("Found: %1 (%2).")
                                                        .arg(redactor.replaced())
                                                        .arg(summary.join(QStringLiteral(", "))));
    m_redactionNote->setTextOrHide(note);
    if (m_preview->isChecked())
        m_previewText->setPlainText(QString::fromUtf8(textReport(redacted)));
}

void SavePage::showSizes()
{
    const auto *facts = run().record().facts<CaptureFacts>();
    const bool any = facts && !facts->file.isEmpty();
    const bool strict = redaction() == RedactionLevel::Strict;
    const bool etl = !etlFile().isEmpty();
    m_capture.box->setEnabled(any && !strict);
    m_capture.size->setText(!any                   ? tr("none was recorded")
                            : strict               ? tr("left out")
                            : !etl && facts->bytes ? formatBytes(*facts->bytes)
                                                   : QString());
    m_etl.box->setEnabled(etl && !strict);
    // As the bundle does it: with the packets, the full recording comes along in any case.
    const bool wanted = m_capture.box->isChecked() || m_etl.box->isChecked();
    m_etl.note->setText(etlNote(wanted && !strict));
    m_etl.box->setAccessibleDescription(m_etl.note->text());
    m_etl.size->setText(!wanted || strict       ? tr("left out")
                        : facts && facts->bytes ? formatBytes(*facts->bytes)
                                                : QString());
    m_etl.size->setVisible(etl);
    m_etl.note->setVisible(etl);
    show(m_etl.box, etl && setup().save.zip);
}

QString SavePage::etlNote(bool comesAlong) const
{
    if (comesAlong && !setup().save.zip)
        return tr("The full capture (ETL) is saved as well. It holds all traffic of this "
                  "computer.");
    if (comesAlong && !m_etl.box->isChecked())
        return tr("The full capture (ETL) is saved beside the zip. It holds all traffic of this "
                  "computer.");
    return tr("It holds all traffic of this computer (ETL).");
}

StatusCard::Content SavePage::savedContent(const SaveResult &result) const
{
    const QString file = !result.bundlePath.isEmpty() ? result.bundlePath : result.files.value(0);
    const QFileInfo info(file);
    StatusCard::Content content{StepState::Passed, {}, {}, {}};
    content.title =
        result.bundlePath.isEmpty()
            ? tr("Files saved: %1").arg(result.files.size())
            : tr("Saved: %1 (%2)").arg(info.fileName(), formatBytes(result.bundleBytes));
    content.text = QDir::toNativeSeparators(info.path());
    if (!result.bundleSha256.isEmpty())
        content.text += QStringLiteral("\nSHA-256 ") + result.bundleSha256;
    QStringList details = result.leftOut;
    if (!result.keyFile.isEmpty())
        details.append((setup().save.zip
                            ? tr("%1 tells what the replaced names stand for. It is not in the "
                                 "zip: keep it and do not send it along.")
                            : tr("%1 tells what the replaced names stand for. Keep it and do not "
                                 "send it along."))
                           .arg(QFileInfo(result.keyFile).fileName()));
    if (!m_afterError.isEmpty())
        details.append(m_afterError);
    content.detail = details.join(QLatin1Char('\n'));
    return content;
}

StatusCard::Content SavePage::problemContent(const SaveResult &result) const
{
    StatusCard::Content content{StepState::Failed, tr("Not saved yet"), {}, result.error};
    content.text = problemText(*result.problem) + QLatin1Char(' ') +
                   tr("Nothing is lost: choose another place and save again.");
    if (!result.files.isEmpty())
        content.text += QLatin1Char('\n') +
                        tr("Already written: %1").arg(result.files.join(QStringLiteral(", ")));
    return content;
}

void SavePage::showCard()
{
    const SaveView &save = run().saving();
    if (save.running)
        m_card->setContent(
            {StepState::Running, tr("Saving"), tr("%1 % done").arg(save.permille / 10), {}});
    else if (save.result && save.result->problem)
        m_card->setContent(problemContent(*save.result));
    else if (save.result)
        m_card->setContent(savedContent(*save.result));
    else
        m_card->setContent({StepState::Waiting,
                            tr("Not saved yet"),
                            tr("Choose the place and what goes into the file, then save."),
                            {}});
}

QString SavePage::savedFolder() const
{
    const SaveView &save = run().saving();
    if (!save.result)
        return {};
    const QString file =
        !save.result->bundlePath.isEmpty() ? save.result->bundlePath : save.result->files.value(0);
    return file.isEmpty() ? QString() : QFileInfo(file).path();
}

void SavePage::openFolder()
{
    const DesktopResult result = setup().desktop->openFolder(savedFolder());
    m_afterError = result.outcome == DesktopResult::Outcome::Done
                       ? QString()
                       : tr("The folder could not be opened: %1").arg(orDash(result.error));
    showCard();
}

void SavePage::openBrowser()
{
    const QList<Target> &targets = run().record().targets;
    if (targets.isEmpty())
        return;
    const QString text =
        targets.first().url.isEmpty() ? targets.first().baseUrl : targets.first().url;
    const DesktopResult result = setup().desktop->openInBrowser(QUrl(text, QUrl::StrictMode));
    m_afterError = result.outcome == DesktopResult::Outcome::Done
                       ? QString()
                       : tr("The browser could not be opened: %1").arg(orDash(result.error));
    showCard();
}

void SavePage::refresh()
{
    const bool finished = run().phase() == RunPhase::Finished;
    const bool busy = run().saving().running;
    if (!m_directoryFilled && finished) {
        m_directoryFilled = true;
        QString directory = setup().save.directory;
        if (directory.isEmpty()) {
            directory = setup().desktop->defaultOutputDirectory();
            m_placeNote->setText(setup().desktop->outputNote());
            m_proposed = QDir::toNativeSeparators(directory);
        }
        m_directory->setText(QDir::toNativeSeparators(directory));
        showPreview();
    }
    for (QWidget *control : std::initializer_list<QWidget *>{m_directory, m_choose, m_redaction,
                                                             m_protect, m_password})
        control->setEnabled(!busy);
    showSizes();
    if (busy) {
        m_capture.box->setEnabled(false);
        m_etl.box->setEnabled(false);
    }
    showCard();
    show(m_openFolder, !savedFolder().isEmpty());
    const QList<Target> &targets = run().record().targets;
    const bool browser = finished && setup().desktop->canOpenBrowser() && !targets.isEmpty() &&
                         QUrl(targets.first().baseUrl).scheme() == QLatin1String("https");
    m_browserNote->setVisible(browser);
    show(m_openBrowser, browser);
}

bool SavePage::isProposed(const QString &directory) const
{
    return !m_proposed.isEmpty() && directory == m_proposed && !m_placeNote->text().isEmpty();
}

QWidget *SavePage::initialFocus()
{
    const SaveView &save = run().saving();
    return save.result && save.result->problem ? m_choose : nullptr;
}

} // namespace ecs
