// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

/// What Defender's folders, services and registry texts mean. Pure: tested on every system.
namespace ecs {

using PlatformVersion = std::array<quint32, 5>;

/// "4.18.25050.5-0" as {4, 18, 25050, 5, 0}; nothing for any other name.
std::optional<PlatformVersion> parsePlatformVersion(const QString &folderName);

/// The platform folders among \a names, newest first by their numbers; at most 32.
QStringList platformFoldersByAge(const QStringList &names);

/// The program's path of a service's command line: without quotes and arguments, variables already
/// expanded.
QString programOfCommandLine(const QString &commandLine);

/// Marks the installation in use and gives its place in \a found, or -1 when there is none: what
/// the running service uses, else where Defender says it is installed, else what the stopped
/// service would use, else the newest platform folder, else Program Files. Each entry of \a found
/// has its MpCmdRun.exe; the newest platform folder comes before the other ones.
qsizetype markActive(QList<DefenderInstallation> &found, bool serviceRuns);

/// partnerGeoLocation of the registry value OnboardedInfo (JSON with more JSON as text in it), for
/// example "GW_US".
QString onboardingGeography(QByteArrayView onboardedInfo);

/// The first "ECSURI:" entry of SpyNetReportingLocation, verbatim.
QString ecsUriEntry(const QStringList &reportingLocation);

} // namespace ecs
