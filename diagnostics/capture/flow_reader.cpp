// SPDX-License-Identifier: MIT
#include "diagnostics/capture/flow_reader.h"

#include "diagnostics/capture/wire/flow_table.h"

#include <QTimeZone>

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype mostEvents = 400;
constexpr qsizetype mostFindings = 200;
constexpr qint64 packetsBetweenLooks = 4096;

QDateTime timeOf(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000, QTimeZone::utc());
}

} // namespace

FlowReader::FlowReader(const WireQuery &query)
    : m_table(std::make_unique<FlowTable>(query))
{
}

FlowReader::~FlowReader() = default;

void FlowReader::feed(const CapturedPacket &packet)
{
    m_table->feed(packet);
}

WireFacts FlowReader::finish(const SourceReport &report, bool partial)
{
    WireFacts facts;
    if (m_table->packets() > 0) {
        facts.started = timeOf(m_table->firstNs());
        facts.ended = timeOf(m_table->lastNs());
    }
    facts.complete = !partial && !report.wrapped && report.lostPackets == 0 &&
                     report.lostBuffers == 0 && report.problemCount() == 0;
    m_table->addTo(facts);
    std::stable_sort(facts.events.begin(), facts.events.end(),
                     [](const WireEvent &a, const WireEvent &b) { return a.atMs < b.atMs; });
    facts.leftOut += std::max<qint64>(0, facts.events.size() - mostEvents) +
                     std::max<qint64>(0, facts.findings.size() - mostFindings);
    facts.events = facts.events.mid(0, mostEvents);
    facts.findings = facts.findings.mid(0, mostFindings);
    return facts;
}

WireResult readWire(const QString &path, const WireQuery &query, const Bounds &bounds,
                    const std::function<void(int)> &progress)
{
    WireResult result;
    const OpenedSource opened = openPacketSource(path);
    if (!opened.source) {
        result.error = opened.error;
        return result;
    }
    FlowReader reader(query);
    CapturedPacket packet;
    qint64 read = 0;
    bool partial = false;
    while (opened.source->next(packet)) {
        reader.feed(packet);
        if (++read % packetsBetweenLooks == 0) {
            if (bounds.over()) {
                partial = true;
                break;
            }
            progress(opened.source->permille());
        }
    }
    result.facts = reader.finish(opened.source->report(), partial);
    progress(1000);
    return result;
}

} // namespace ecs
