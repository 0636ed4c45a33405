// SPDX-License-Identifier: MIT
#include "diagnostics/host/command_line_text.h"

namespace ecs {

namespace {

QString quoted(const QString &argument)
{
    const bool plain = !argument.isEmpty() && !argument.contains(QLatin1Char(' ')) &&
                       !argument.contains(QLatin1Char('\t')) &&
                       !argument.contains(QLatin1Char('"'));
    if (plain)
        return argument;
    QString out(QLatin1Char('"'));
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == QLatin1Char('\\')) {
            ++backslashes;
            continue;
        }
        // Backslashes stand for themselves unless a quote follows: then each needs another one.
        const bool quote = c == QLatin1Char('"');
        out += QString(quote ? 2 * backslashes + 1 : backslashes, QLatin1Char('\\'));
        backslashes = 0;
        out += c;
    }
    return out + QString(2 * backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

} // namespace

QString windowsCommandLine(const QStringList &arguments)
{
    QStringList parts;
    for (const QString &argument : arguments)
        parts << quoted(argument);
    return parts.join(QLatin1Char(' '));
}

} // namespace ecs
