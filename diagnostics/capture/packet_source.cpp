// SPDX-License-Identifier: MIT
#include "diagnostics/capture/packet_source.h"

#include "diagnostics/capture/etl/etl_source.h"
#include "diagnostics/capture/pcap_reader.h"
#include "diagnostics/capture/pcapng_reader.h"

#include <QFile>

#include <array>
#include <cstring>

namespace ecs {

void SourceReport::add(const char *reason, qint64 count)
{
    if (count <= 0)
        return;
    for (ReadProblem &known : problems) {
        if (std::strcmp(known.reason, reason) == 0) {
            known.count += count;
            return;
        }
    }
    problems.push_back({reason, count});
}

qint64 SourceReport::problemCount() const
{
    qint64 sum = 0;
    for (const ReadProblem &problem : problems)
        sum += problem.count;
    return sum;
}

OpenedSource openPacketSource(const QString &path)
{
    OpenedSource opened;
    auto file = std::make_unique<QFile>(path);
    // The readers keep their own, larger buffers.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        opened.error = file->errorString();
        return opened;
    }
    std::array<char, 128> head{};
    const qint64 got = file->read(head.data(), qint64(head.size()));
    if (got < 0 || !file->seek(0)) {
        opened.error = file->errorString();
        return opened;
    }
    const Bytes start(reinterpret_cast<const quint8 *>(head.data()), std::size_t(got));
    if (PcapngReader::looksLike(start)) {
        opened.format = CaptureFormat::Pcapng;
        opened.source = std::make_unique<PcapngReader>(std::move(file));
    } else if (PcapReader::looksLike(start)) {
        opened.format = CaptureFormat::Pcap;
        opened.source = std::make_unique<PcapReader>(std::move(file));
    } else if (EtlSource::looksLike(start)) {
        opened.format = CaptureFormat::Etl;
        opened.source = std::make_unique<EtlSource>(std::move(file));
    } else {
        opened.error = QStringLiteral("not a capture file (ETL, pcapng or pcap)");
    }
    return opened;
}

} // namespace ecs
