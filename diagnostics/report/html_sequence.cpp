// SPDX-License-Identifier: MIT
#include "diagnostics/report/html_parts.h"

#include <algorithm>

namespace ecs::html {

namespace {

constexpr double width = 832;
constexpr double timeRight = 62;
constexpr double firstLife = 165;
constexpr double lifeGap = 280;
constexpr double boxWidth = 200;
constexpr double boxHeight = 44;
constexpr double firstArrow = 84;
constexpr double arrowGap = 32;
constexpr double headLength = 9;
constexpr double cross = 5;
constexpr double charWidth = 7.2; ///< of the widest common letters, so that labels stay inside

double lifeOf(SequenceSide side)
{
    return firstLife + lifeGap * static_cast<int>(side);
}

QString shortened(const QString &text, double room)
{
    const auto most = static_cast<qsizetype>(room / charWidth);
    return text.size() <= most ? text : QString(text.left(most - 1) % u'…');
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString label(double x, double y, const char *cssClass, const QString &words, const char *anchor)
{
    return QLatin1String("<text x=\"") + number(x) + QLatin1String("\" y=\"") + number(y) +
           QLatin1String("\" class=\"") + QLatin1String(cssClass) +
           QLatin1String("\" text-anchor=\"") + QLatin1String(anchor) + QLatin1String("\">") +
           escaped(words) + QLatin1String("</text>");
}

QString line(const char *cssClass, double x1, double y1, double x2, double y2)
{
    return QLatin1String("<line class=\"") + QLatin1String(cssClass) + QLatin1String("\" x1=\"") +
           number(x1) + QLatin1String("\" y1=\"") + number(y1) + QLatin1String("\" x2=\"") +
           number(x2) + QLatin1String("\" y2=\"") + number(y2) + QLatin1String("\"/>");
}

QString station(const SequenceStation &station, double x, double bottom)
{
    const char *box = station.suspect ? "box hit" : station.present ? "box" : "box none";
    const bool alone = station.detail.isEmpty();
    QString out = line(station.present ? "life" : "life none", x, boxHeight, x, bottom);
    out += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"1\" width=\"%3\" height=\"%4\" "
                          "rx=\"5\"/>")
               .arg(QLatin1String(box), number(x - boxWidth / 2), number(boxWidth),
                    number(boxHeight - 2));
    out += label(x, alone ? 28 : 19, station.present ? "bold" : "dim",
                 shortened(station.name, boxWidth - 8), "middle");
    if (!alone)
        out += label(x, 36, "dim", shortened(station.detail, boxWidth - 4), "middle");
    return out + u'\n';
}

/// Over the arrow between \a left and \a right; what is longer goes on over what is free beside it.
QString words(const QString &text, double left, double right, double y)
{
    constexpr double gap = 8;
    if (double(text.size()) * charWidth <= right - left - 2 * gap)
        return label((left + right) / 2, y, "what", text, "middle");
    if (left <= firstLife)
        return label(left + gap, y, "what", shortened(text, width - left - gap), "start");
    return label(right - gap, y, "what", shortened(text, right - timeRight - 2 * gap), "end");
}

QString arrowPart(const SequenceArrow &arrow, double y)
{
    const double from = lifeOf(arrow.from);
    const double to = lifeOf(arrow.to);
    const double way = to > from ? 1 : -1;
    // What is lost ends halfway: how far it came is not known.
    const double end = arrow.lost ? (from + to) / 2 : to - way * headLength;
    QString out = QLatin1String("<g class=\"arrow") +
                  (arrow.fault ? QLatin1String(" bad") : QLatin1String("")) +
                  (arrow.lost ? QLatin1String(" lost") : QLatin1String("")) +
                  QLatin1String("\"><title>") + escaped(arrow.text) + QLatin1String("</title>") +
                  label(timeRight, y + 4, "dim", arrowTime(arrow), "end") +
                  line("shaft", from, y, end, y);
    if (arrow.lost)
        out += line("cross", end - cross, y - cross, end + cross, y + cross) +
               line("cross", end - cross, y + cross, end + cross, y - cross);
    else
        out += QStringLiteral("<path d=\"M%1 %2L%3 %4L%3 %5Z\"/>")
                   .arg(number(to), number(y), number(to - way * headLength), number(y - 4.5),
                        number(y + 4.5));
    return out + words(arrow.text, std::min(from, to), std::max(from, to), y - 7) +
           QLatin1String("</g>\n");
}

} // namespace

QString sequencePicture(const WireSequence &sequence)
{
    double bottom = firstArrow + 14;
    for (const SequenceArrow &arrow : sequence.arrows)
        bottom += arrow.gapBefore ? arrowGap * 1.6 : arrowGap;
    bottom -= arrowGap;
    const QStringList words = sequenceLines(sequence, TextLanguage::English);
    QString out =
        QStringLiteral("<svg class=\"wire\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                       "aria-label=\"%3\">\n")
            .arg(number(width), number(bottom + 4), escaped(words.join(QLatin1String("; "))));
    for (const SequenceSide side :
         {SequenceSide::Client, SequenceSide::Middle, SequenceSide::Server})
        out += station(stationOf(sequence, side), lifeOf(side), bottom);
    double y = firstArrow;
    for (const SequenceArrow &arrow : sequence.arrows) {
        if (arrow.gapBefore) {
            out += label(timeRight, y - 4, "dim", QStringLiteral("⋮"), "end");
            y += arrowGap * 0.6;
        }
        out += arrowPart(arrow, y);
        y += arrowGap;
    }
    return out + QLatin1String("</svg>\n");
}

} // namespace ecs::html
