// SPDX-License-Identifier: MIT
#include "diagnostics/capture/pcapng_file.h"

#include <QSysInfo>

namespace ecs {

PcapngFile::PcapngFile(const QString &path, const QString &application, const QString &comment)
    : m_path(path)
    , m_file(path % QLatin1String(".part"))
{
    if (QFile::exists(path)) {
        m_problem = ConvertProblem::OutputExists;
        m_error = QStringLiteral("the file exists already");
        return;
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        fail();
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // packets are private
    m_writer = std::make_unique<PcapngWriter>(m_file);
    m_writer->beginSection({.hardware = QSysInfo::currentCpuArchitecture(),
                            .operatingSystem = {},
                            .application = application,
                            .comment = comment});
}

PcapngFile::~PcapngFile()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
}

void PcapngFile::fail()
{
    if (m_problem)
        return;
    m_problem = m_file.error() == QFileDevice::ResourceError ? ConvertProblem::DiskFull
                                                             : ConvertProblem::CannotWrite;
    m_error = m_file.errorString();
}

void PcapngFile::write(CapturedPacket packet, const PacketSource &source)
{
    if (m_problem)
        return;
    if (packet.interfaceIndex >= m_interfaces.size())
        m_interfaces.resize(packet.interfaceIndex + 1, -1);
    qint64 &known = m_interfaces[packet.interfaceIndex];
    if (known < 0) {
        CaptureInterface described = source.interfaces()[packet.interfaceIndex];
        described.snapLength = 0; // joined packets may be longer than the source's limit
        known = m_writer->addInterface(described);
        m_anyInterface = true;
    }
    packet.interfaceIndex = quint32(known);
    m_writer->writePacket(packet);
    ++m_packets;
    m_lastTime = packet.timeNs;
    if (m_writer->failed())
        fail();
}

void PcapngFile::finish(const SourceReport &report)
{
    if (m_problem)
        return;
    const QString unread = describeProblems(report.problems);
    if (report.lostPackets > 0 || report.lostBuffers > 0 || !unread.isEmpty()) {
        if (!m_anyInterface)
            m_writer->addInterface({});
        QString comment;
        if (report.lostPackets > 0)
            comment =
                QStringLiteral("%1 events were lost while capturing. ").arg(report.lostPackets);
        if (report.lostBuffers > 0)
            comment +=
                QStringLiteral("%1 buffers were lost while capturing. ").arg(report.lostBuffers);
        if (!unread.isEmpty())
            comment += QStringLiteral("Parts of the input could not be read: ") + unread;
        m_writer->writeStatistics(0, m_lastTime, m_packets + report.lostPackets, report.lostPackets,
                                  comment.trimmed());
    }
    if (!m_writer->finish()) {
        fail();
        return;
    }
    m_bytes = m_writer->bytesWritten();
    m_file.close();
    if (m_file.error() != QFileDevice::NoError || !m_file.rename(m_path)) {
        m_problem =
            QFile::exists(m_path) ? ConvertProblem::OutputExists : ConvertProblem::CannotWrite;
        m_error = m_file.errorString();
        m_file.remove();
    }
}

ConvertResult PcapngFile::finishWith(const OpenedSource &opened)
{
    const SourceReport &report = opened.source->report();
    finish(report);
    ConvertResult result;
    result.problem = m_problem;
    result.error = m_error;
    result.inputFormat = opened.format;
    result.packetsRead = report.packets;
    result.packetsWritten = m_packets;
    result.bytesWritten = m_bytes;
    result.lostPackets = report.lostPackets;
    result.lostBuffers = report.lostBuffers;
    result.wrapped = report.wrapped;
    result.timesReliable = report.timesReliable;
    result.problems = report.problems;
    return result;
}

} // namespace ecs
