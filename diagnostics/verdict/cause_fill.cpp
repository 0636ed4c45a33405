// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_fill.h"

#include <QRegularExpression>

#include <optional>

namespace ecs {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}"));
    return pattern;
}

// The full stop stays with its sentence; ideographic ones need no space after them.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression border(QStringLiteral("(?<=[.?])\\s+|(?<=\\x{3002})\\s*"));
    return text.split(border, Qt::SkipEmptyParts);
}

// One pass over the sentence: a value that itself looks like a placeholder is never filled again.
std::optional<QString> fillSentence(const QString &sentence, const CauseValues &values)
{
    QString out;
    qsizetype done = 0;
    auto found = placeholder().globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString value = values.value(match.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        out += QStringView(sentence).sliced(done, match.capturedStart() - done);
        out += value;
        done = match.capturedEnd();
    }
    out += QStringView(sentence).sliced(done);
    return out;
}

} // namespace

QStringList knownPlaceholders()
{
    return {QStringLiteral("host"),    QStringLiteral("port"),   QStringLiteral("proxy"),
            QStringLiteral("address"), QStringLiteral("issuer"), QStringLiteral("status"),
            QStringLiteral("date")};
}

QString fillSentences(const QString &text, const CauseValues &values)
{
    QString out;
    const QStringList sentences = sentencesOf(text);
    for (const QString &sentence : sentences) {
        const std::optional<QString> filled = fillSentence(sentence, values);
        if (!filled)
            continue;
        if (!out.isEmpty() && !out.endsWith(QChar(0x3002)))
            out += u' ';
        out += *filled;
    }
    return out;
}

} // namespace ecs
