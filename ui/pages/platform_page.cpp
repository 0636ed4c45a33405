// SPDX-License-Identifier: MIT
#include "ui/pages/platform_page.h"

#include "ui/format.h"
#include "ui/target_input.h"
#include "ui/widgets/combo_box.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace ecs {

namespace {

QString cloudName(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Commercial:
        return PlatformPage::tr("Commercial (worldwide)");
    case Cloud::Us:
        return PlatformPage::tr("United States");
    case Cloud::Eu:
        return PlatformPage::tr("European Union");
    case Cloud::Uk:
        return PlatformPage::tr("United Kingdom");
    case Cloud::Au:
        return PlatformPage::tr("Australia");
    case Cloud::Gcc:
        return PlatformPage::tr("US government (GCC)");
    case Cloud::Gcch:
        return PlatformPage::tr("US government (GCC High)");
    case Cloud::Dod:
        return PlatformPage::tr("US Department of Defense");
    }
    return {};
}

QString policyText(const PlatformFacts &facts)
{
    if (!facts.ecsPolicy)
        return notMeasured();
    switch (*facts.ecsPolicy) {
    case EcsPolicy::Enabled:
        return PlatformPage::tr("allowed");
    case EcsPolicy::DisabledByPolicy:
        return PlatformPage::tr("switched off by policy (%1)").arg(orDash(facts.ecsPolicySource));
    case EcsPolicy::Unknown:
        return PlatformPage::tr("could not be read");
    }
    return {};
}

/// The words of the service manager; one that is not listed stays as it is.
QString serviceWord(const QString &word)
{
    static constexpr struct
    {
        QLatin1String word;
        const char *name;
    } names[] = {
        {QLatin1String("running"), QT_TRANSLATE_NOOP("ServiceState", "running")},
        {QLatin1String("stopped"), QT_TRANSLATE_NOOP("ServiceState", "stopped")},
        {QLatin1String("start_pending"), QT_TRANSLATE_NOOP("ServiceState", "starting")},
        {QLatin1String("stop_pending"), QT_TRANSLATE_NOOP("ServiceState", "stopping")},
        {QLatin1String("paused"), QT_TRANSLATE_NOOP("ServiceState", "paused")},
        {QLatin1String("absent"), QT_TRANSLATE_NOOP("ServiceState", "not installed")},
        {QLatin1String("automatic"), QT_TRANSLATE_NOOP("ServiceState", "starts automatically")},
        {QLatin1String("manual"), QT_TRANSLATE_NOOP("ServiceState", "starts on demand")},
        {QLatin1String("disabled"), QT_TRANSLATE_NOOP("ServiceState", "disabled")},
    };
    for (const auto &row : names)
        if (word == row.word)
            return QCoreApplication::translate("ServiceState", row.name);
    return word;
}

QString serviceText(const ServiceState &service)
{
    const QString state = serviceWord(service.state);
    return service.startType.isEmpty() ? state
                                       : QString(state + QStringLiteral(" (") +
                                                 serviceWord(service.startType) + QLatin1Char(')'));
}

QString activeVersion(const PlatformFacts &facts)
{
    for (const DefenderInstallation &installation : facts.installations)
        if (installation.active)
            return installation.version;
    return facts.installations.isEmpty() ? QString() : facts.installations.first().version;
}

} // namespace

PlatformPage::PlatformPage(PageContext context, QWidget *parent)
    : StepPage(StepId::Platform, context, parent)
    , m_facts(addFacts(tr("Facts about Defender")))
    , m_chooser(new QWidget(this))
{
    buildChooser();
    body()->addWidget(m_chooser);
    m_chooser->hide();
    FlowLayout *row = finishLayout();
    m_copyUrl = addButton(row, tr("Copy &URL"));
    connect(m_copyUrl, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(targetUrl()); });
    m_copyUrl->hide();
    m_finishHere = addButton(row, tr("Show the result no&w"));
    m_finishHere->setAccessibleDescription(
        tr("ECS is switched off by policy: the remaining steps are left out."));
    connect(m_finishHere, &QPushButton::clicked, this, [this] { run().finishHere(); });
    m_finishHere->hide();
}

void PlatformPage::buildChooser()
{
    auto *grid = new QGridLayout(m_chooser);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    auto *heading = new TextLabel(TextLabel::Level::Heading, ColourRole::Text, m_chooser);
    heading->setText(tr("Test a host of your choice"));
    auto *cloudLabel = new TextLabel(TextLabel::Level::Body, ColourRole::Text, m_chooser);
    cloudLabel->setText(tr("Clou&d:"));
    cloudLabel->setWordWrap(false);
    auto *urlLabel = new TextLabel(TextLabel::Level::Body, ColourRole::Text, m_chooser);
    urlLabel->setText(tr("&Or address:"));
    urlLabel->setWordWrap(false);
    m_cloud = new ComboBox(m_chooser);
    m_cloud->setAccessibleName(tr("Cloud"));
    for (const auto &row : Tokens<Cloud>::table)
        m_cloud->addItem(cloudName(row.value), static_cast<int>(row.value));
    m_url = new QLineEdit(m_chooser);
    m_url->setAccessibleName(tr("Address of the ECS service"));
    m_url->setPlaceholderText(QStringLiteral("https://…/config/v1/"));
    m_url->setMaxLength(2100);
    cloudLabel->setBuddy(m_cloud);
    urlLabel->setBuddy(m_url);
    m_problem = new TextLabel(TextLabel::Level::Body, ColourRole::Failed, m_chooser);
    m_problem->hide();
    m_use = new QPushButton(tr("Test thi&s host"), m_chooser);
    grid->addWidget(heading, 0, 0, 1, 3);
    grid->addWidget(cloudLabel, 1, 0);
    grid->addWidget(m_cloud, 1, 1);
    grid->addWidget(urlLabel, 2, 0);
    grid->addWidget(m_url, 2, 1);
    grid->addWidget(m_use, 2, 2);
    grid->addWidget(m_problem, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_use, &QPushButton::clicked, this, &PlatformPage::useTarget);
    connect(m_url, &QLineEdit::returnPressed, this, &PlatformPage::useTarget);
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_cloud->setEnabled(text.trimmed().isEmpty());
        m_problem->hide();
    });
}

void PlatformPage::useTarget()
{
    RunOptions options = run().options();
    if (m_url->text().trimmed().isEmpty()) {
        options.ecsUrls.clear();
        options.cloud = static_cast<Cloud>(m_cloud->currentData().toInt());
    } else {
        const TargetInput input = parseTargetInput(m_url->text());
        m_problem->setTextOrHide(input.problem);
        m_url->setAccessibleDescription(input.problem);
        if (!input.problem.isEmpty()) {
            m_url->setFocus();
            return;
        }
        options.ecsUrls = {input.url};
        options.cloud.reset();
    }
    run().repeatFrom(StepId::Platform, options);
}

StepPage::Words PlatformPage::words() const
{
    return {tr("Looking for Defender and its ECS address"), tr("Defender on this computer"),
            tr("Reads version, services and policy, and asks Defender itself for its address.")};
}

QString PlatformPage::resultText(const StepResult &result) const
{
    const auto *facts = result.factsAs<PlatformFacts>();
    const QString version = facts ? activeVersion(*facts) : QString();
    const QString host =
        run().record().targets.isEmpty() ? QString() : run().record().targets.first().host;
    if (!version.isEmpty() && !host.isEmpty())
        return tr("Defender %1 uses %2").arg(version, host);
    return host.isEmpty() ? QString() : tr("The test uses %1").arg(host);
}

QString PlatformPage::targetUrl() const
{
    const QList<Target> &targets = run().record().targets;
    if (targets.isEmpty())
        return {};
    return targets.first().url.isEmpty() ? targets.first().baseUrl : targets.first().url;
}

bool PlatformPage::needsTarget() const
{
    const StepView &view = run().step(StepId::Platform);
    if (!view.result || !run().canRepeat())
        return false;
    const QList<Target> &targets = run().record().targets;
    return view.state == StepState::Failed || view.state == StepState::Skipped ||
           view.state == StepState::CouldNotRun || targets.isEmpty() || targets.first().guessed() ||
           targets.first().source == TargetSource::Option;
}

void PlatformPage::showFacts(const StepResult *result)
{
    FactTable table;
    const auto *facts = result ? result->factsAs<PlatformFacts>() : nullptr;
    for (const Target &target : result ? run().record().targets : QList<Target>()) {
        table.rows.append(
            {{tr("ECS host"), ColourRole::MutedText},
             {target.guessed() ? tr("%1 (assumed, not read from Defender)").arg(target.host)
                               : target.host,
              target.guessed() ? ColourRole::Warning : ColourRole::Text, true}});
        table.add(tr("Full URL"), target.url.isEmpty() ? target.baseUrl : target.url);
    }
    if (facts) {
        table.add(tr("Platform version"), orDash(activeVersion(*facts)));
        if (facts->installations.size() > 1) {
            QStringList others;
            for (const DefenderInstallation &each : facts->installations)
                if (!each.active)
                    others.append(each.version);
            table.add(tr("Also installed"), others.join(QStringLiteral(", ")));
        }
        for (const ServiceState &service : facts->services)
            table.add(tr("Service %1").arg(service.name), serviceText(service),
                      service.state == QLatin1String("running") ? ColourRole::Text
                                                                : ColourRole::Warning);
        table.add(tr("ECS by policy"), policyText(*facts),
                  facts->ecsPolicy == EcsPolicy::DisabledByPolicy ? ColourRole::Failed
                                                                  : ColourRole::Text);
        if (facts->onboarded)
            table.add(tr("Onboarded to Defender for Endpoint"),
                      *facts->onboarded ? tr("yes") : tr("no"));
        if (facts->ecsLastSuccess.isValid())
            table.add(tr("Last success"), QLocale().toString(facts->ecsLastSuccess.toLocalTime(),
                                                             QLocale::ShortFormat));
        if (!facts->runningMode.isEmpty())
            table.add(tr("Running mode"), facts->runningMode);
        if (!facts->otherAntivirus.isEmpty())
            table.add(tr("Other antivirus"), facts->otherAntivirus.join(QStringLiteral(", ")));
        if (facts->binaryTrust == BinaryTrust::Untrusted)
            table.add(tr("Signature of MpCmdRun"), orDash(facts->binaryTrustDetail),
                      ColourRole::Failed);
    }
    m_facts->setTable(table);
    show(m_copyUrl, result && !targetUrl().isEmpty());
}

void PlatformPage::refresh()
{
    StepPage::refresh();
    show(m_chooser, needsTarget());
    show(m_finishHere, run().canFinishHere());
}

QWidget *PlatformPage::initialFocus()
{
    const StepView &view = run().step(StepId::Platform);
    return !m_chooser->isHidden() && view.state == StepState::Failed ? m_url : nullptr;
}

} // namespace ecs
