// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "diagnostics/host/desktop_user_names.h"
#include "diagnostics/host/writing_rights.h"
#include "diagnostics/net/qt_network.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcessEnvironment>
#include <QSysInfo>
#include <QTranslator>

namespace ecs {

namespace {

Seams createSeams()
{
    Seams seams;
    seams.clock = createClock();
    seams.elevation = createElevationProbe();
    seams.machine = createMachineProbe();
    seams.defender = createDefenderLocator();
    seams.processes = createProcessRunner();
    seams.proxies = createProxySettings();
    seams.trust = createTrustStore();
    seams.names = createNameServiceSettings();
    seams.network = createQtNetwork();
    seams.captureBackends = createCaptureBackends(*seams.processes);
    return seams;
}

} // namespace

ToolInfo toolInfo(const QString &programName)
{
    ToolInfo info;
    info.name = programName;
    info.version = QStringLiteral(ECS_VERSION);
    info.build = QStringLiteral(ECS_BUILD_ID);
    const QString kernel = QSysInfo::kernelType();
    info.platform = (kernel == QLatin1String("winnt") ? QStringLiteral("windows") : kernel) +
                    QLatin1Char('-') + QSysInfo::buildCpuArchitecture();
    info.qt = QString::fromLatin1(qVersion());
    info.tlsBackend = tlsBackendName();
    return info;
}

RunPlan createRunPlan(const QString &programName)
{
    RunPlan plan;
    plan.tool = toolInfo(programName);
    plan.createSeams = createSeams;
    plan.createChecks = createChecks;
    plan.writingRights = writingRightsFor;
    return plan;
}

PrivateFacts readPrivateFacts()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    PrivateFacts facts;
    facts.userName =
        environment.value(QStringLiteral("USERNAME"), environment.value(QStringLiteral("USER")));
    const DesktopUserNames desktop = desktopUserNames();
    facts.moreUserNames = desktop.accounts;
    facts.moreUserNames.removeDuplicates();
    facts.moreUserNames.removeAll(facts.userName);
    facts.homePaths = QStringList{QDir::homePath()} + desktop.homes;
    facts.homePaths.removeDuplicates();
    facts.machineName = QSysInfo::machineHostName();
    const QStringList own{environment.value(QStringLiteral("USERDOMAIN")),
                          environment.value(QStringLiteral("USERDNSDOMAIN"))};
    for (const QString &domain : own + desktop.domains)
        if (!domain.isEmpty() && domain.compare(facts.machineName, Qt::CaseInsensitive) != 0)
            facts.domains.append(domain);
    facts.domains.removeDuplicates();
    return facts;
}

void installTranslation(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("ecs"), QStringLiteral("_"),
                         QStringLiteral(":/ecs/translations")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
    QLocale::setDefault(locale);
}

} // namespace ecs
