// SPDX-License-Identifier: MIT
#include "diagnostics/runner/capture_reading.h"

#include "diagnostics/capture/flow_cut.h"
#include "diagnostics/capture/flow_reader.h"

#include <QFile>
#include <QFileInfo>

namespace ecs {

namespace {

QStringList addressesOf(const RunRecord &record, const QString &host)
{
    QStringList addresses;
    if (const auto *port = record.facts<PortFacts>())
        for (const PortAttempt &attempt : port->attempts)
            if (attempt.host == host && !addresses.contains(attempt.address))
                addresses.append(attempt.address);
    return addresses;
}

WireQuery queryFor(const RunRecord &record)
{
    WireQuery query;
    for (const Target &target : record.targets) {
        query.targets.append({target.host, static_cast<quint16>(target.port.value_or(443)),
                              addressesOf(record, target.host)});
        query.dnsNames.append(target.host);
    }
    if (record.route && record.route->kind == RouteKind::Proxy) {
        const QString &proxy = record.route->proxy;
        const qsizetype colon = proxy.lastIndexOf(QLatin1Char(':'));
        WireQuery::Place place;
        place.host = proxy.left(colon).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        place.port = proxy.mid(colon + 1).toUShort();
        place.addresses = addressesOf(record, place.host);
        query.dnsNames.append(place.host);
        query.proxy = place;
    }
    return query;
}

} // namespace

QString readCapture(const RunRecord &record, CaptureFacts &facts, const Bounds &bounds)
{
    if (facts.file.isEmpty() || record.targets.isEmpty())
        return {};
    const WireResult result = readWire(facts.file, queryFor(record), bounds, [](int) {});
    if (!result.error.isEmpty())
        return result.error;
    facts.packetsForTarget = result.facts.packetsForTarget;
    facts.wire = result.facts.toJson();
    return {};
}

QString cutCapture(const RunRecord &record, RedactionLevel level, const Bounds &bounds,
                   const std::function<void(int)> &progress, QString *error)
{
    const auto *facts = record.facts<CaptureFacts>();
    if (!facts || facts->file.isEmpty() || !QFile::exists(facts->file))
        return {};
    const QFileInfo whole(facts->file);
    const QString cut = whole.path() + QLatin1Char('/') + whole.completeBaseName() +
                        QStringLiteral("_flows_%1.pcapng").arg(toToken(level));
    QFile::remove(cut); // ours, from an earlier save into another folder
    CutOptions options;
    options.query = queryFor(record);
    options.cut = payloadCutFor(level);
    options.application = record.tool.name + QLatin1Char(' ') + record.tool.version;
    const ConvertResult result = cutToFlows(facts->file, cut, options, bounds, progress);
    if (result.ok())
        return cut;
    *error = result.error;
    return {};
}

} // namespace ecs
