// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/packet_source.h"
#include "diagnostics/model/bounds.h"
#include "diagnostics/model/wire_facts.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace ecs {

class FlowTable;

/// What to look for in a capture.
struct WireQuery
{
    struct Place
    {
        QString host; ///< name or address
        quint16 port = 443;
        QStringList addresses; ///< known ones; more are learnt from the DNS answers in the capture
    };
    QList<Place> targets;
    std::optional<Place> proxy;
    QStringList dnsNames; ///< further names whose questions and connections matter
    /// Connections to the targets' addresses or names count on every port, also through proxies
    /// that are not known.
    bool anyPort = false;
};

/// Reads packets one by one and keeps what matters of them, in bounded memory.
class FlowReader
{
public:
    explicit FlowReader(const WireQuery &query);
    ~FlowReader();

    /// In order of time.
    void feed(const CapturedPacket &packet);
    /// Judges what was read. \a report is that of the file; \a partial: it was not read to its end.
    WireFacts finish(const SourceReport &report, bool partial = false);

private:
    std::unique_ptr<FlowTable> m_table;
};

struct WireResult
{
    WireFacts facts;
    QString error; ///< empty: the file was read
};

/// Reads a capture file (pcapng, pcap or ETL). When the bounds are over, the facts so far are
/// given, marked incomplete. \a progress gets 0…1000 from the calling thread. Works in any thread.
WireResult readWire(const QString &path, const WireQuery &query, const Bounds &bounds,
                    const std::function<void(int)> &progress);

} // namespace ecs
