// SPDX-License-Identifier: MIT
#include "diagnostics/checks/mpcmdrun_output.h"

#include "diagnostics/model/plain_text.h"

#include <QRegularExpression>

namespace ecs {

namespace {

constexpr qsizetype mostUrls = 16;
constexpr qsizetype longestUrl = 2048;
constexpr qsizetype longestOutput = qsizetype{1024} * 1024;

void collect(const QString &text, QStringList &urls)
{
    static const QRegularExpression pattern(QStringLiteral("https://[^\\s\"'<>|,;]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && urls.size() < mostUrls) {
        QString url = matches.next().captured();
        while (url.endsWith(QLatin1Char('.')) || url.endsWith(QLatin1Char(')')) ||
               url.endsWith(QLatin1Char(']')))
            url.chop(1);
        url = plainLine(url, longestUrl + 1);
        if (url.size() <= longestUrl && !urls.contains(url))
            urls.append(url);
    }
}

} // namespace

MpCmdRunAnswer parseMpCmdRunOutput(const QString &output)
{
    static const QRegularExpression label(QStringLiteral("^\\s*ECS\\s+Url\\s*\\d*\\s*:"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression named(QStringLiteral("hr\\s*=\\s*0x([89a-f][0-9a-f]{7})\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(QStringLiteral("\\b0x(8[0-9a-f]{7})\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    MpCmdRunAnswer answer;
    const QString text = output.left(longestOutput);
    const QStringList lines = text.split(lineEnds, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (label.match(line).hasMatch())
            collect(line, answer.urls);
    if (answer.urls.isEmpty())
        collect(text, answer.urls);
    QRegularExpressionMatch match = named.match(text);
    if (!match.hasMatch())
        match = any.match(text);
    if (match.hasMatch())
        answer.hresult = QLatin1String("0x") + match.captured(1).toUpper();
    return answer;
}

} // namespace ecs
