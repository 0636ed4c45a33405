// SPDX-License-Identifier: MIT
#include "ui/widgets/timing_bars.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ecs {

namespace {

constexpr int barHeight = 12;
constexpr int gap = 12;

/// The phase in which the request ended, or none when it was finished.
bool endedIn(const WebExchange &exchange, std::initializer_list<WebPhase> phases)
{
    if (!exchange.reached || (!exchange.failure && *exchange.reached == WebPhase::Done))
        return false;
    return std::find(phases.begin(), phases.end(), *exchange.reached) != phases.end();
}

} // namespace

QList<TimingPhase> timingPhases(const WebExchange &exchange)
{
    const auto name = [](const char *source) {
        return QCoreApplication::translate("TimingBars", source);
    };
    const bool proxied = exchange.route == QLatin1String("proxy");
    const WebTiming &timing = exchange.timing;
    const struct
    {
        QString name;
        std::optional<double> ms;
        bool failed;
    } parts[] = {
        {name(QT_TRANSLATE_NOOP("TimingBars", "DNS")), timing.dnsMs,
         endedIn(exchange, {WebPhase::Resolve})},
        {proxied ? name(QT_TRANSLATE_NOOP("TimingBars", "Connect to proxy"))
                 : name(QT_TRANSLATE_NOOP("TimingBars", "Connect")),
         timing.connectMs, endedIn(exchange, {WebPhase::Connect})},
        {name(QT_TRANSLATE_NOOP("TimingBars", "Proxy answer")), timing.proxyMs,
         endedIn(exchange, {WebPhase::ProxyAnswer})},
        {name(QT_TRANSLATE_NOOP("TimingBars", "TLS")), timing.tlsMs,
         endedIn(exchange, {WebPhase::Tls})},
        {name(QT_TRANSLATE_NOOP("TimingBars", "First byte")), timing.firstByteMs,
         endedIn(exchange, {WebPhase::HttpSend, WebPhase::HttpHead, WebPhase::HttpBody})},
    };
    QList<TimingPhase> phases;
    double at = 0.0;
    for (const auto &part : parts) {
        if (!part.ms)
            continue;
        phases.append({part.name, at, *part.ms, part.failed});
        at += *part.ms;
    }
    return phases;
}

TimingBars::TimingBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void TimingBars::setPhases(const QList<TimingPhase> &phases)
{
    setVisible(!phases.isEmpty());
    if (phases == m_phases)
        return;
    m_phases = phases;
    QStringList words;
    for (const TimingPhase &phase : phases)
        words.append(phase.name + QLatin1Char(' ') + formatMs(phase.durationMs));
    setAccessibleName(tr("Time: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int TimingBars::rowHeight() const
{
    return std::max(fontMetrics().height() + 4, barHeight + 8);
}

QSize TimingBars::sizeHint() const
{
    return {480, rowHeight() * static_cast<int>(m_phases.size())};
}

QSize TimingBars::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void TimingBars::paintEvent(QPaintEvent *)
{
    if (m_phases.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int names = 0;
    int values = 0;
    double total = 0.0;
    for (const TimingPhase &phase : m_phases) {
        names = std::max(names, fontMetrics().horizontalAdvance(phase.name));
        values = std::max(values, fontMetrics().horizontalAdvance(formatMs(phase.durationMs)));
        total = std::max(total, phase.startMs + phase.durationMs);
    }
    const int left = names + 2 * gap;
    const int span = std::max(width() - left - values - gap, 40);
    for (int row = 0; row < m_phases.size(); ++row) {
        const TimingPhase &phase = m_phases.at(row);
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        const double unit = total > 0.0 ? span / total : 0.0;
        const QRect bar(left + static_cast<int>(phase.startMs * unit),
                        line.center().y() - barHeight / 2 + 1,
                        std::max(static_cast<int>(phase.durationMs * unit), 3), barHeight);
        painter.setPen(themeColour(ColourRole::Text, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter,
                         phase.name);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) |
                             Qt::AlignVCenter,
                         formatMs(phase.durationMs));
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            themeColour(phase.failed ? ColourRole::Failed : ColourRole::Accent, palette()));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 2, 2);
    }
}

} // namespace ecs
