// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/capture/convert.h"
#include "diagnostics/capture/pcapng_writer.h"

#include <QFile>

namespace ecs {

/// A pcapng file in the making: written beside its place under a temporary name, put there when it
/// is complete, removed when it is not.
class PcapngFile
{
public:
    PcapngFile(const QString &path, const QString &application, const QString &comment);
    ~PcapngFile();
    Q_DISABLE_COPY_MOVE(PcapngFile)

    bool ok() const { return !m_problem; }
    std::optional<ConvertProblem> problem() const { return m_problem; }
    QString error() const { return m_error; }

    /// Writes \a packet of \a source; its interface is described on first use.
    void write(CapturedPacket packet, const PacketSource &source);

    /// Closes the file with what the source knows about losses, puts it in place, and says how it
    /// went.
    ConvertResult finishWith(const OpenedSource &opened);

private:
    void fail();
    void finish(const SourceReport &report);

    QString m_path;
    QFile m_file;
    std::unique_ptr<PcapngWriter> m_writer;
    std::vector<qint64> m_interfaces; ///< by the source's index: ours, or -1
    qint64 m_packets = 0;
    qint64 m_lastTime = 0;
    qint64 m_bytes = 0;
    bool m_anyInterface = false;
    std::optional<ConvertProblem> m_problem;
    QString m_error;
};

} // namespace ecs
