// SPDX-License-Identifier: MIT
#include "diagnostics/model/plain_text.h"

#include <QChar>
#include <QStringDecoder>

namespace ecs {

namespace {

bool isHostile(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width marks, byte-order mark
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(code);
    }
}

QString clean(QStringView text, qsizetype maxLength, bool keepLineFeeds)
{
    QString out;
    out.reserve(qMin(text.size(), maxLength));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        char32_t code = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(unit, text[++i]);

        if (code == U'\t') {
            code = U' ';
        } else if (keepLineFeeds && (code == U'\n' || code == U'\r')) {
            if (code == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            code = U'\n';
        } else if (isHostile(code)) {
            code = QChar::ReplacementCharacter;
        }

        const qsizetype units = QChar::requiresSurrogates(code) ? 2 : 1;
        const bool last = i + 1 >= text.size();
        if (out.size() + units > (last ? maxLength : maxLength - 1)) {
            out += QChar(0x2026); // "…"
            break;
        }
        out += QChar::fromUcs4(code);
    }
    return out;
}

QString decode(QByteArrayView bytes, qsizetype maxLength)
{
    // four bytes make at most one character; more than that can never be shown
    const QByteArrayView head = bytes.first(qMin(bytes.size(), maxLength * 4 + 4));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(head);
    if (utf8.hasError() && head.size() == bytes.size())
        text = QString::fromLatin1(head);
    return text;
}

} // namespace

QString plainLine(QStringView text, qsizetype maxLength)
{
    return clean(text, maxLength, false);
}

QString plainLine(QByteArrayView bytes, qsizetype maxLength)
{
    return clean(decode(bytes, maxLength), maxLength, false);
}

QString plainBlock(QStringView text, qsizetype maxLength)
{
    return clean(text, maxLength, true);
}

QString plainBlock(QByteArrayView bytes, qsizetype maxLength)
{
    return clean(decode(bytes, maxLength), maxLength, true);
}

} // namespace ecs
