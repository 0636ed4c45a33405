// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/bytes.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace ecs {

/// The link types (as numbered by tcpdump.org) that the dissectors know.
namespace linktype {
inline constexpr quint16 ethernet = 1;
inline constexpr quint16 rawIp = 101;
inline constexpr quint16 ieee80211 = 105;
inline constexpr quint16 linuxSll = 113;
inline constexpr quint16 rawIpv4 = 228;
inline constexpr quint16 rawIpv6 = 229;
inline constexpr quint16 linuxSll2 = 276;
} // namespace linktype

struct CaptureInterface
{
    quint16 linkType = linktype::ethernet;
    quint32 snapLength = 0;    ///< 0 = no limit known
    QString name;              ///< made plain
    QString description;       ///< made plain
    quint64 bitsPerSecond = 0; ///< 0 = not known
};

enum class PacketDirection { Unknown, Inbound, Outbound };

/// One packet as the file holds it. The bytes stay valid until the source is asked for the next
/// one.
struct CapturedPacket
{
    qint64 timeNs = 0;          ///< since 1970-01-01 UTC
    quint32 interfaceIndex = 0; ///< into PacketSource::interfaces()
    quint16 linkType = linktype::ethernet;
    PacketDirection direction = PacketDirection::Unknown;
    quint32 originalLength = 0; ///< on the wire; at least bytes.size()
    Bytes bytes;
    bool lossBefore = false; ///< the file says that packets are missing right before this one
    bool dropped = false;    ///< the system's own report of a packet that it discarded
};

/// Something that could not be read, and how often.
struct ReadProblem
{
    const char *reason = ""; ///< a token, for example "truncated_block"
    qint64 count = 0;
};

/// What is known about a file once it has been read to its end.
struct SourceReport
{
    qint64 packets = 0;
    qint64 lostPackets = 0; ///< as the capturing side counted them
    qint64 lostBuffers = 0; ///< ETL: whole buffers of events that the logger had to give up
    bool wrapped = false;   ///< a circular log that has overwritten its beginning
    bool timesReliable = true;
    std::vector<ReadProblem> problems;

    void add(const char *reason, qint64 count = 1);
    qint64 problemCount() const;
};

/// Reads the packets of one capture file, front to back, in constant memory. Used in one thread.
/// Damaged files give every packet that can be read, and a report about the rest.
class PacketSource
{
public:
    virtual ~PacketSource() = default;
    /// False at the end (or where reading on is impossible; the report says so).
    virtual bool next(CapturedPacket &packet) = 0;
    /// Grows while reading; existing entries do not change.
    virtual const std::vector<CaptureInterface> &interfaces() const = 0;
    virtual const SourceReport &report() const = 0;
    /// Share of the file that has been read, 0…1000.
    virtual int permille() const = 0;
};

enum class CaptureFormat { Pcapng, Pcap, Etl };

struct OpenedSource
{
    std::unique_ptr<PacketSource> source; ///< null: see error
    CaptureFormat format = CaptureFormat::Pcapng;
    QString error; ///< the system's text, or "not a capture file"
};

/// Opens \a path as what its first bytes say that it is: pcapng, pcap or ETL.
OpenedSource openPacketSource(const QString &path);

} // namespace ecs
