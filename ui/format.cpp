// SPDX-License-Identifier: MIT
#include "ui/format.h"

#include "diagnostics/verdict/cause_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace ecs {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Format", source);
}

} // namespace

QString formatMs(std::optional<double> milliseconds)
{
    if (!milliseconds)
        return notMeasured();
    if (*milliseconds >= 1000.0)
        return formatSeconds(*milliseconds);
    const int decimals = *milliseconds < 1.0 ? 1 : 0;
    return text(QT_TRANSLATE_NOOP("Format", "%1 ms"))
        .arg(QLocale().toString(*milliseconds, 'f', decimals));
}

QString formatSeconds(double milliseconds)
{
    return text(QT_TRANSLATE_NOOP("Format", "%1 s"))
        .arg(QLocale().toString(milliseconds / 1000.0, 'f', 1));
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString formatCountdown(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString formatBound(std::chrono::milliseconds bound)
{
    if (bound.count() <= 0)
        return {};
    const QString seconds = text(QT_TRANSLATE_NOOP("Format", "%1 s"))
                                .arg(QLocale().toString((bound.count() + 999) / 1000));
    // Number and unit stay on one line.
    return text(QT_TRANSLATE_NOOP("Format", "At most %1."))
        .arg(QString(seconds).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
}

QString notMeasured()
{
    return QStringLiteral("–");
}

QString orDash(const QString &value)
{
    return value.isEmpty() ? notMeasured() : value;
}

QString failureWord(Failure failure)
{
    switch (failure) {
    case Failure::TcpTimeout:
    case Failure::ProxyTimeout:
        return text(QT_TRANSLATE_NOOP("Format", "no answer"));
    case Failure::TcpRefused:
        return text(QT_TRANSLATE_NOOP("Format", "refused"));
    case Failure::TcpReset:
    case Failure::ProxyReset:
        return text(QT_TRANSLATE_NOOP("Format", "cut"));
    case Failure::TcpUnreachable:
        return text(QT_TRANSLATE_NOOP("Format", "unreachable"));
    default:
        return causeText(failure, TextLanguage::Display).headline;
    }
}

} // namespace ecs
