// SPDX-License-Identifier: MIT
// How fast "ecs-check convert" makes pcapng of an ETL file, beside a plain copy of the same bytes:
// whole processes, one core.
//   etl_convert [MEGABYTES [FOLDER [ROUNDS]]]
#include "tests/unit/capture/etl_maker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <sched.h>
#include <vector>

using namespace ecs;

namespace {

enum class Sizes { Full, Mixed, Tiny };

struct Kind
{
    const char *name;
    qsizetype bufferSize;
    int cpus;
    bool compressed;
    Sizes packets;
};

constexpr Kind kinds[] = {
    {"netsh, 512 KiB buffers, 4 CPUs, full packets", 512 * 1024, 4, false, Sizes::Full},
    {"netsh, 512 KiB buffers, 4 CPUs, mixed packets", 512 * 1024, 4, false, Sizes::Mixed},
    {"64 KiB buffers, 16 CPUs, mixed packets", 64 * 1024, 16, false, Sizes::Mixed},
    {"64 KiB buffers, 64 CPUs, tiny packets", 64 * 1024, 64, false, Sizes::Tiny},
    {"4 KiB buffers, 64 CPUs, tiny packets", 4 * 1024, 64, false, Sizes::Tiny},
    {"pktmon-like, compressed, 4 CPUs, mixed packets", 2 * 1024 * 1024, 4, true, Sizes::Mixed},
    {"pktmon-like, compressed, 64 CPUs, tiny packets", 64 * 1024, 64, true, Sizes::Tiny},
};

/// Writes a file of about \a megabytes. Packets hold an Ethernet and IP header and noise.
void make(const Kind &kind, const QString &path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    test::EtlMaker maker;
    maker.bufferSize = kind.bufferSize;
    maker.compressed = kind.compressed;
    file.write(maker.header());
    QRandomGenerator random(5);
    QByteArray noise(4096, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    constexpr int sizes[] = {60, 66, 66, 90, 120, 576, 1400, 1514};
    for (quint64 i = 0; file.size() < megabytes * 1'000'000; ++i) {
        const int size = kind.packets == Sizes::Full   ? 1514
                         : kind.packets == Sizes::Tiny ? 60
                                                       : sizes[random.bounded(8)];
        QByteArray packet =
            QByteArray(12, '\2') + QByteArray::fromHex("08004500") +
            QByteArray::fromHex(QByteArray::number(size - 14, 16).rightJustified(4, char(48))) +
            noise.mid(random.bounded(2000), size - 18);
        maker.packet(int(random.bounded(kind.cpus)), maker.startRaw + i * 10, packet);
        if (i % 4096 == 0)
            file.write(maker.takeWritten());
    }
    const QByteArray rest = maker.file();
    file.write(rest.mid(maker.header().size()));
}

int copy(const QString &from, const QString &to)
{
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    std::vector<char> buffer(1024 * 1024);
    while (true) {
        const qint64 got = in.read(buffer.data(), qint64(buffer.size()));
        if (got <= 0)
            return got < 0;
        if (out.write(buffer.data(), got) != got)
            return 1;
    }
}

struct Command
{
    QString program;
    QStringList arguments;
};

/// Of a process that runs. Not getrusage(): its peak counts the parent that it was forked from.
long peakKilobytes(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : std::strtol(text.constData() + at + 6, nullptr, 10);
}

/// Apart from the measured rounds: looking costs time.
long peakOf(const Command &command, const QString &output)
{
    QFile::remove(output);
    QProcess process;
    process.start(command.program, command.arguments);
    process.waitForStarted();
    const qint64 pid = process.processId();
    long peak = 0;
    while (!process.waitForFinished(2) && process.state() != QProcess::NotRunning)
        peak = std::max(peak, peakKilobytes(pid));
    return peak;
}

/// The fastest of some rounds, in seconds: what disturbs a run only ever makes it slower.
double fastest(const Command &command, const QString &output, int rounds, QByteArray *said)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < rounds; ++i) {
        QFile::remove(output);
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(command.program, command.arguments);
        process.waitForFinished(-1);
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
        if (process.exitCode() != 0)
            qFatal("%s failed", qPrintable(command.arguments.first()));
        *said = process.readAllStandardOutput();
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("copy"))
        return copy(arguments.value(1), arguments.value(2));

    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    ::sched_setaffinity(0, sizeof one, &one); // the children inherit it
    const qint64 megabytes = arguments.isEmpty() ? 256 : arguments.first().toLongLong();
    QTemporaryDir dir(arguments.size() > 1 ? arguments[1] + QStringLiteral("/etl_convert")
                                           : QStringLiteral("/dev/shm/etl_convert"));
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 5;
    const QString input = dir.filePath(QStringLiteral("in.etl"));
    const QString output = dir.filePath(QStringLiteral("out"));
    bool good = true;
    for (const Kind &kind : kinds) {
        make(kind, input, megabytes);
        const double size = double(QFileInfo(input).size()) / 1e6;
        QByteArray said;
        const Command copying{app.applicationFilePath(), {QStringLiteral("copy"), input, output}};
        const Command converting{QStringLiteral(ECS_CHECK),
                                 {QStringLiteral("convert"), input, output}};
        const double copied = fastest(copying, output, rounds, &said);
        const double converted = fastest(converting, output, rounds, &said);
        const double ratio = copied / converted;
        const long peak = peakOf(converting, output);
        std::printf("%-48s %5.0f MB  copy %5.0f MB/s  convert %5.0f MB/s  ratio %.2f  "
                    "memory %.0f MB  %s\n",
                    kind.name, size, size / copied, size / converted, ratio, double(peak) / 1024,
                    said.trimmed().constData());
        std::fflush(stdout);
        good = good && peak < 64 * 1024;
        // Tiny packets grow by the headers of pcapng, compressed ones are unpacked: a copy of the
        // same bytes is not the same work there.
        good = good && (kind.compressed || kind.packets == Sizes::Tiny || ratio >= 0.5);
    }
    std::printf("goal: at least half as fast as a plain copy (uncompressed, not all tiny), under "
                "64 MB: %s\n",
                good ? "met" : "missed");
    return good ? 0 : 1;
}
