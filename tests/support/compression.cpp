// SPDX-License-Identifier: MIT
#include "tests/support/compression.h"

#include <zlib.h>

namespace ecs::test {

QByteArray packed(const QByteArray &plain, Packing packing)
{
    const int windowBits = packing == Packing::Gzip   ? 16 + MAX_WBITS
                           : packing == Packing::Zlib ? MAX_WBITS
                                                      : -MAX_WBITS;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        qFatal("zlib cannot compress");
    QByteArray out(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib did not finish");
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace ecs::test
