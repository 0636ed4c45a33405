// SPDX-License-Identifier: MIT
#include "diagnostics/report/html_parts.h"

#include <algorithm>

namespace ecs::html {

namespace {

QString stateClass(StationState state)
{
    switch (state) {
    case StationState::Passed:
        return QStringLiteral("ok");
    case StationState::Warning:
        return QStringLiteral("warn");
    case StationState::Failed:
        return QStringLiteral("bad");
    case StationState::NotReached:
        return QStringLiteral("off");
    }
    return {};
}

QString stateSign(StationState state)
{
    switch (state) {
    case StationState::Passed:
        return QStringLiteral("✓");
    case StationState::Warning:
        return QStringLiteral("!");
    case StationState::Failed:
        return QStringLiteral("✕");
    case StationState::NotReached:
        return {};
    }
    return {};
}

QString stateWord(StationState state)
{
    switch (state) {
    case StationState::Passed:
        return QStringLiteral("passed");
    case StationState::Warning:
        return QStringLiteral("warning");
    case StationState::Failed:
        return QStringLiteral("failed");
    case StationState::NotReached:
        return QStringLiteral("not reached");
    }
    return {};
}

QString badgeClass(StepStatus status)
{
    switch (status) {
    case StepStatus::Passed:
        return QStringLiteral("ok");
    case StepStatus::Failed:
        return QStringLiteral("bad");
    case StepStatus::Warning:
    case StepStatus::CouldNotRun:
        return QStringLiteral("warn");
    case StepStatus::Skipped:
    case StepStatus::Cancelled:
        return QStringLiteral("off");
    }
    return {};
}

QString text(double x, double y, const char *cssClass, const QString &words,
             const char *anchor = "middle")
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\" text-anchor=\"%4\">%5</text>\n")
        .arg(x)
        .arg(y)
        .arg(QLatin1String(cssClass), QLatin1String(anchor), escaped(words));
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
}

QString styleSheet()
{
    return QStringLiteral(
        ":root{--bg:#fff;--soft:#f3f4f6;--line:#d5d8dd;--ink:#1b1f24;--dim:#57606a;--accent:#"
        "0f5ea8;"
        "--ok:#0f7b3a;--warn:#8a5a00;--bad:#b3261e;--off:#6b7280}\n"
        "@media "
        "(prefers-color-scheme:dark){:root{--bg:#15181c;--soft:#1e2227;--line:#3a4048;--ink:#"
        "e8eaed;"
        "--dim:#a8b0ba;--accent:#6cb2f2;--ok:#6fcf8f;--warn:#e5b450;--bad:#ff8f86;--off:#9aa3ae}}\n"
        "*{box-sizing:border-box}\n"
        "body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 \"Segoe "
        "UI\",system-ui,\"Noto Sans\",sans-serif}\n"
        "header,main,footer{max-width:70rem;margin:0 auto;padding:0 1.5rem}\n"
        "header{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;color:var(--dim)"
        ";padding-top:1rem}\n"
        "header p{margin:0}.product{font-weight:600;color:var(--ink)}\n"
        "footer{color:var(--dim);padding-bottom:2rem}\n"
        ".skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;background:var(--bg);"
        "color:var(--accent);padding:.5rem 1rem}\n"
        "a{color:var(--accent)}a:focus-visible,summary:focus-visible{outline:2px solid "
        "var(--accent);outline-offset:2px}\n"
        "section{margin:2rem 0}\n"
        ".verdict{border:1px solid var(--line);border-left:.4rem solid "
        "var(--off);border-radius:.4rem;padding:1.25rem 1.5rem}\n"
        ".verdict.ok{border-left-color:var(--ok)}.verdict.warn{border-left-color:var(--warn)}."
        "verdict.bad{border-left-color:var(--bad)}\n"
        "h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.15rem;margin:1.5rem "
        "0 .5rem}\n"
        ".lead{font-size:1.05rem;max-width:50rem}.chips{margin:.25rem 0}\n"
        ".chip{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 "
        ".6rem;margin-right:.4rem;"
        "font-size:.85rem;color:var(--dim)}\n"
        ".local{border-top:1px solid var(--line);margin-top:1rem}\n"
        ".columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 "
        "2.5rem}\n"
        "ol,ul{padding-left:1.4rem;margin:.25rem 0}li{margin:.3rem 0}\n"
        ".scroll{overflow-x:auto}\n"
        "table{border-collapse:collapse;width:100%;margin:.5rem 0}\n"
        "caption{text-align:left;font-weight:600;padding:.5rem 0 .25rem}\n"
        "th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px "
        "solid var(--line);"
        "overflow-wrap:anywhere}\n"
        "thead th{color:var(--dim);font-weight:600;overflow-wrap:normal}tbody th,.plain "
        "th{font-weight:400;color:var(--dim);"
        "white-space:nowrap;overflow-wrap:normal}\n"
        ".num{white-space:nowrap}\n"
        ".badge{white-space:nowrap;font-weight:600}.badge.ok{color:var(--ok)}.badge.warn{color:var("
        "--warn)}"
        ".badge.bad{color:var(--bad)}.badge.off{color:var(--off)}\n"
        "pre{background:var(--soft);border:1px solid "
        "var(--line);border-radius:.3rem;padding:.75rem;white-space:pre-wrap;"
        "overflow-wrap:anywhere;font:13px/1.45 Consolas,\"DejaVu Sans "
        "Mono\",monospace;margin:.5rem 0}\n"
        "summary{cursor:pointer;padding:.25rem 0}\n"
        "svg{display:block;width:100%;height:auto;margin:1rem 0}svg "
        "text{fill:var(--ink);font-size:14px}\n"
        "svg .dim{fill:var(--dim);font-size:12px}svg "
        ".sign{fill:var(--bg);font-size:16px;font-weight:700}\n"
        "svg .ok{fill:var(--ok)}svg .warn{fill:var(--warn)}svg .bad{fill:var(--bad)}svg "
        ".off{fill:none;stroke:var(--line);stroke-width:2}\n"
        "svg.time{max-width:46rem}svg.wire{max-width:52rem;margin:1rem auto}\n"
        "svg.wire .box{fill:var(--soft);stroke:var(--line);stroke-width:1}"
        "svg.wire .box.none{fill:none;stroke-dasharray:4 4}"
        "svg.wire .box.hit{stroke:var(--bad);stroke-width:2}"
        "svg.wire .bold{font-weight:600}svg.wire .what{font-size:13px;stroke:var(--bg);"
        "stroke-width:4;paint-order:stroke;stroke-linejoin:round}"
        "svg.wire line.life{stroke-width:1.5}svg.wire line.none{stroke-dasharray:3 6}"
        "svg.wire .arrow line,svg.wire .cross{stroke:var(--accent);stroke-width:1.6}"
        "svg.wire .arrow path{fill:var(--accent)}"
        "svg.wire .arrow.bad line,svg.wire .arrow.bad .cross{stroke:var(--bad)}"
        "svg.wire .arrow.bad path{fill:var(--bad)}svg.wire .arrow.bad .what{fill:var(--bad);"
        "font-weight:600}svg.wire .arrow.lost line{stroke-dasharray:6 4}"
        "svg.wire .arrow.lost line.cross{stroke-dasharray:none;stroke-width:2.4}\n"
        "svg line{stroke:var(--line);stroke-width:2}svg line.way{stroke:var(--ok)}svg "
        ".bar{fill:var(--accent)}\n"
        "@media "
        "print{:root{--bg:#fff;--soft:#fff;--line:#999;--ink:#000;--dim:#333;--accent:#000;--ok:#"
        "0f7b3a;--warn:#8a5a00;"
        "--bad:#b3261e;--off:#555}.skip{display:none}body{font-size:11pt}section,tr,svg{break-"
        "inside:avoid}h2{break-after:avoid}"
        "header,main,footer{max-width:none;padding:0}*{print-color-adjust:exact}}\n");
}

QString chip(const QString &text)
{
    return QLatin1String("<span class=\"chip\">") + escaped(text) + QLatin1String("</span>");
}

QString stateBadge(StepStatus status, const QString &text)
{
    return QLatin1String("<span class=\"badge ") + badgeClass(status) + QLatin1String("\">") +
           escaped(text) + QLatin1String("</span>");
}

QString definitionTable(const QList<NamedValue> &values)
{
    if (values.isEmpty())
        return {};
    QString out = QStringLiteral("<div class=\"scroll\"><table class=\"plain\">\n");
    for (const NamedValue &value : values)
        out += QLatin1String("<tr><th scope=\"row\">") + escaped(value.first) +
               QLatin1String("</th><td>") + escaped(value.second) + QLatin1String("</td></tr>\n");
    return out + QLatin1String("</table></div>\n");
}

QString table(const ReportTable &table)
{
    QString out = QStringLiteral("<div class=\"scroll\"><table>\n");
    if (!table.title.isEmpty())
        out += QLatin1String("<caption>") + escaped(table.title) + QLatin1String("</caption>\n");
    out += QLatin1String("<thead><tr>");
    for (const QString &name : table.head)
        out += QLatin1String("<th scope=\"col\">") + escaped(name) + QLatin1String("</th>");
    out += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : table.rows) {
        out += QLatin1String("<tr>");
        for (const QString &cell : row)
            out += QLatin1String("<td>") + escaped(cell) + QLatin1String("</td>");
        out += QLatin1String("</tr>\n");
    }
    return out + QLatin1String("</tbody>\n</table></div>\n");
}

QString rawBlock(const QString &title, const QString &text)
{
    return QLatin1String("<details open>\n<summary>") + escaped(title) +
           QLatin1String("</summary>\n<pre tabindex=\"0\">") + escaped(text) +
           QLatin1String("</pre>\n</details>\n");
}

QString pathPicture(const QList<Station> &stations)
{
    constexpr double gap = 170;
    constexpr double left = 80;
    constexpr double middle = 26;
    constexpr double radius = 14;
    QStringList words;
    for (const Station &station : stations)
        words.append(station.name + QLatin1Char(' ') + stateWord(station.state));
    QString out =
        QStringLiteral("<svg viewBox=\"0 0 %1 84\" role=\"img\" aria-label=\"%2\">\n")
            .arg(left * 2 + gap * static_cast<double>(stations.size() - 1))
            .arg(escaped(QStringLiteral("The way to ECS: ") + words.join(QLatin1String(", "))));
    for (qsizetype i = 0; i < stations.size(); ++i) {
        const Station &station = stations.at(i);
        const double x = left + gap * static_cast<double>(i);
        if (i > 0)
            out += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%2\"%4/>\n")
                       .arg(x - gap + radius + 6)
                       .arg(middle)
                       .arg(x - radius - 6)
                       .arg(station.state == StationState::NotReached
                                ? QString()
                                : QStringLiteral(" class=\"way\""));
        // a fault is a square: the shape says it without the colour
        out += station.state == StationState::Failed
                   ? QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" rx=\"4\" "
                                    "class=\"bad\"/>\n")
                         .arg(x - radius)
                         .arg(middle - radius)
                         .arg(radius * 2)
                   : QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" class=\"%4\"/>\n")
                         .arg(x)
                         .arg(middle)
                         .arg(radius)
                         .arg(stateClass(station.state));
        out += text(x, middle + 6, "sign", stateSign(station.state)) +
               text(x, middle + 34, "name", station.name) +
               text(x, middle + 51, "dim", station.detail);
    }
    return out + QLatin1String("</svg>\n");
}

QString timePicture(const QList<TimeBar> &bars)
{
    if (bars.isEmpty())
        return {};
    constexpr double rowHeight = 24;
    constexpr double left = 130;
    constexpr double width = 500;
    constexpr double total = 760;
    double end = 1;
    for (const TimeBar &bar : bars)
        end = std::max(end, bar.startMs + bar.durationMs);
    QStringList words;
    for (const TimeBar &bar : bars)
        words.append(bar.name + QLatin1Char(' ') + durationText(bar.durationMs));
    QString out =
        QStringLiteral("<h2>Time of the request</h2>\n<svg class=\"time\" viewBox=\"0 0 %1 %2\" "
                       "role=\"img\" aria-label=\"%3\">\n")
            .arg(total)
            .arg(rowHeight * static_cast<double>(bars.size()) + 4)
            .arg(escaped(words.join(QLatin1String(", "))));
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const TimeBar &bar = bars.at(i);
        const double y = rowHeight * static_cast<double>(i) + 4;
        out += text(0, y + 14, "name", bar.name, "start") +
               QStringLiteral(
                   "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"14\" rx=\"2\" class=\"%4\"/>\n")
                   .arg(left + bar.startMs / end * width, 0, 'f', 1)
                   .arg(y + 3)
                   .arg(std::max(2.0, bar.durationMs / end * width), 0, 'f', 1)
                   .arg(bar.failed ? QStringLiteral("bad") : QStringLiteral("bar")) +
               text(total - 10, y + 14, "name", durationText(bar.durationMs), "end");
    }
    return out + QLatin1String("</svg>\n");
}

} // namespace ecs::html
