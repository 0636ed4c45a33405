// SPDX-License-Identifier: MIT
// Writes the seeds of every fuzzer into folders: write_corpus FOLDER
#include "corpus.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_corpus FOLDER\n", stderr);
        return 64;
    }
    const QDir base(QString::fromLocal8Bit(argv[1]));
    for (const char *target :
         {"etl", "pcapng", "pcap", "xpress", "etl_event", "packet", "dns", "tls", "certificate",
          "http_connect", "stream_prefix", "trace_status"}) {
        const QString folder = base.filePath(QLatin1String(target));
        if (!QDir().mkpath(folder))
            return 1;
        int number = 0;
        for (const QByteArray &seed : ecs::fuzz::seedsFor(target)) {
            QFile file(folder + QStringLiteral("/seed%1").arg(++number));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}
