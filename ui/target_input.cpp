// SPDX-License-Identifier: MIT
#include "ui/target_input.h"

#include <QCoreApplication>

namespace ecs {

namespace {

constexpr int longestUrl = 2048;

TargetInput refused(const char *problem)
{
    return {{}, QCoreApplication::translate("TargetInput", problem)};
}

} // namespace

TargetInput parseTargetInput(const QString &input)
{
    const QString text = input.trimmed();
    if (text.isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "TargetInput", "Type the address of the ECS service, beginning with https://."));
    if (text.size() > longestUrl)
        return refused(
            QT_TRANSLATE_NOOP("TargetInput", "The address is longer than 2048 characters."));
    if (text.contains(QLatin1Char(' ')))
        return refused(QT_TRANSLATE_NOOP("TargetInput", "An address holds no blanks."));
    const bool hostOnly = !text.contains(QLatin1String("://")) && !text.contains(QLatin1Char('/'));
    QUrl url(hostOnly ? QString(QStringLiteral("https://") + text + QStringLiteral("/config/v1/"))
                      : text,
             QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "TargetInput",
            "This is no complete address, such as https://ecs.office.com/config/v1/."));
    if (url.scheme() != QLatin1String("https"))
        return refused(QT_TRANSLATE_NOOP("TargetInput", "The address must begin with https://."));
    if (!url.userInfo().isEmpty())
        return refused(QT_TRANSLATE_NOOP("TargetInput", "Leave out the user name and password."));
    if (url.hasFragment())
        return refused(QT_TRANSLATE_NOOP("TargetInput", "Leave out the part after #."));
    return {url, {}};
}

} // namespace ecs
