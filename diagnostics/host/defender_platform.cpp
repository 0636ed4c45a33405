// SPDX-License-Identifier: MIT
#include "diagnostics/host/defender_platform.h"

#include "diagnostics/model/plain_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype mostFolders = 32;
constexpr qsizetype longestOnboardedInfo = qsizetype{256} * 1024;

QString geographyIn(const QJsonObject &object, int depth)
{
    const QString direct = object.value(QLatin1String("partnerGeoLocation")).toString();
    if (!direct.isEmpty() || depth == 0)
        return direct;
    for (const QJsonValue &value : object) {
        const QString text = value.toString();
        QJsonObject inner = value.toObject();
        if (text.startsWith(QLatin1Char('{')))
            inner = QJsonDocument::fromJson(text.toUtf8()).object();
        if (const QString found = geographyIn(inner, depth - 1); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

std::optional<PlatformVersion> parsePlatformVersion(const QString &folderName)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})-(\\d{1,9})\\z"));
    const QRegularExpressionMatch match = shape.match(folderName);
    if (!match.hasMatch())
        return std::nullopt;
    PlatformVersion version{};
    for (int i = 0; i < 5; ++i)
        version[static_cast<size_t>(i)] = match.capturedView(i + 1).toUInt();
    return version;
}

QStringList platformFoldersByAge(const QStringList &names)
{
    QStringList folders;
    std::copy_if(names.begin(), names.end(), std::back_inserter(folders),
                 [](const QString &name) { return parsePlatformVersion(name).has_value(); });
    std::sort(folders.begin(), folders.end(), [](const QString &one, const QString &other) {
        return *parsePlatformVersion(one) > *parsePlatformVersion(other);
    });
    return folders.mid(0, mostFolders);
}

QString programOfCommandLine(const QString &commandLine)
{
    QString line = commandLine.trimmed();
    if (line.startsWith(QLatin1String("\\??\\")))
        line.remove(0, 4);
    if (line.startsWith(QLatin1Char('"'))) {
        const qsizetype end = line.indexOf(QLatin1Char('"'), 1);
        return end < 0 ? line.mid(1) : line.mid(1, end - 1);
    }
    const qsizetype exe = line.indexOf(QLatin1String(".exe"), 0, Qt::CaseInsensitive);
    return exe < 0 ? line : line.left(exe + 4);
}

qsizetype markActive(QList<DefenderInstallation> &found, bool serviceRuns)
{
    const auto indexOf = [&](QLatin1String source) {
        const auto at = std::find_if(found.begin(), found.end(),
                                     [=](const auto &one) { return one.source == source; });
        return at == found.end() ? qsizetype{-1} : std::distance(found.begin(), at);
    };
    qsizetype active = serviceRuns ? indexOf(QLatin1String("service_image_path")) : -1;
    for (const char *source :
         {"install_location", "service_image_path", "platform_folder", "program_files"})
        if (active < 0)
            active = indexOf(QLatin1String(source));
    if (active < 0)
        return -1;
    const QString path = found[active].path;
    for (DefenderInstallation &installation : found)
        installation.active = installation.path.compare(path, Qt::CaseInsensitive) == 0;
    return active;
}

QString onboardingGeography(QByteArrayView onboardedInfo)
{
    if (onboardedInfo.size() > longestOnboardedInfo)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(onboardedInfo.toByteArray()).object();
    return plainLine(geographyIn(object, 2), 64);
}

QString ecsUriEntry(const QStringList &reportingLocation)
{
    for (const QString &entry : reportingLocation)
        if (entry.trimmed().startsWith(QLatin1String("ECSURI:"), Qt::CaseInsensitive))
            return plainLine(entry.trimmed(), 2048);
    return {};
}

} // namespace ecs
