// SPDX-License-Identifier: MIT
#include "diagnostics/capture/convert.h"

#include "diagnostics/capture/flow_cut.h"
#include "diagnostics/capture/pcapng_file.h"

namespace ecs {

namespace {

constexpr qint64 packetsBetweenLooks = 4096;

ConvertResult failed(ConvertProblem problem, const QString &error)
{
    ConvertResult result;
    result.problem = problem;
    result.error = error;
    return result;
}

} // namespace

QString describeProblems(const std::vector<ReadProblem> &problems)
{
    QStringList parts;
    for (const ReadProblem &problem : problems)
        parts += QStringLiteral("%1 × %2").arg(problem.count).arg(QLatin1String(problem.reason));
    return parts.join(QStringLiteral(", "));
}

ConvertResult convertEtl(const QString &inputPath, const QString &outputPath,
                         const ConvertOptions &options, const Bounds &bounds,
                         const std::function<void(int)> &progress)
{
    if (!options.onlyTargets.isEmpty()) {
        CutOptions cut;
        for (const QString &host : options.onlyTargets)
            cut.query.targets.append({host, 443, {}});
        cut.query.anyPort = true;
        cut.cut = PayloadCut::Whole;
        cut.application = options.application;
        return cutToFlows(inputPath, outputPath, cut, bounds, progress);
    }
    const OpenedSource opened = openPacketSource(inputPath);
    if (!opened.source)
        return failed(ConvertProblem::CannotRead, opened.error);
    PacketSource &source = *opened.source;
    PcapngFile file(outputPath, options.application, {});
    if (!file.ok())
        return failed(*file.problem(), file.error());

    CapturedPacket packet;
    qint64 read = 0;
    while (file.ok() && source.next(packet)) {
        if (++read % packetsBetweenLooks == 0) {
            if (bounds.over())
                return failed(ConvertProblem::Stopped, QStringLiteral("stopped before the end"));
            progress(source.permille());
        }
        file.write(packet, source);
    }
    const ConvertResult result = file.finishWith(opened);
    progress(1000);
    return result;
}

} // namespace ecs
