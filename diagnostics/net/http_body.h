// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace ecs {

struct DecodedBody
{
    QByteArray bytes;       ///< at most \a limit
    bool complete = false;  ///< the whole body was decoded (and not cut at the limit)
    bool malformed = false; ///< broken compression, or a bomb
    QString problem;
};

/// Undoes Content-Encoding (gzip, x-gzip, deflate with or without zlib header, identity; several in
/// one list at most two deep) with zlib. Output is bounded by \a limit bytes kept, and a stream
/// that grows past 64 MiB or beyond 200 times its input (after the first MiB) counts as a bomb. \a
/// encoded may be cut off (\a whole false): what can be decoded is.
DecodedBody decodeBody(const QByteArray &encoded, const QString &contentEncoding, bool whole,
                       qint64 limit);

} // namespace ecs
