// SPDX-License-Identifier: MIT
#include "app/composition.h"

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
    const QString sudoUser = environment.value(QStringLiteral("SUDO_USER"));
    if (!sudoUser.isEmpty())
        facts.moreUserNames.append(sudoUser);
    facts.homePaths.append(QDir::homePath());
    facts.machineName = QSysInfo::machineHostName();
    for (const char *name : {"USERDOMAIN", "USERDNSDOMAIN"}) {
        const QString domain = environment.value(QLatin1String(name));
        if (!domain.isEmpty() && domain.compare(facts.machineName, Qt::CaseInsensitive) != 0)
            facts.domains.append(domain);
    }
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
