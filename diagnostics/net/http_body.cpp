// SPDX-License-Identifier: MIT
#include "diagnostics/net/http_body.h"

#include "diagnostics/model/plain_text.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>
#include <vector>
#include <zlib.h>

namespace ecs {

namespace {

constexpr qint64 maxOutput = 64LL * 1024 * 1024;
constexpr qint64 freeOutput = 1024LL * 1024; ///< below this no ratio is looked at
constexpr qint64 maxRatio = 200;
constexpr qsizetype maxDepth = 2;

enum class Coding { Gzip, Deflate };
using Sink = std::function<bool(QByteArrayView)>;

/// Undoes one coding, block by block, so that a nested one never stands in memory as a whole.
class Inflater
{
public:
    /// \a outputBound: more than this is a bomb.
    Inflater(Coding coding, qint64 outputBound, Sink sink)
        : m_coding(coding)
        , m_outputBound(outputBound)
        , m_sink(std::move(sink))
    {
    }
    ~Inflater()
    {
        if (m_started)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool feed(QByteArrayView input)
    {
        if (m_broken)
            return false;
        if (input.isEmpty() || (m_ended && !nextMember(input)))
            return true;
        if (m_started)
            return run(input);
        m_head.append(input);
        if (m_head.size() < 2) // two bytes tell how the stream begins
            return true;
        return start() && run(std::exchange(m_head, {}));
    }

    bool isEmpty() const { return !m_started && m_head.isEmpty(); }
    bool isBroken() const { return m_broken; }
    bool hasEnded() const { return m_ended; }
    QString problem() const { return m_problem; }

private:
    bool fail(const char *problem)
    {
        m_broken = true;
        m_problem = QString::fromLatin1(problem);
        return false;
    }

    bool start()
    {
        const auto first = static_cast<unsigned char>(m_head[0]);
        const auto second = static_cast<unsigned char>(m_head[1]);
        int windowBits = 16 + MAX_WBITS; // with gzip header
        if (m_coding == Coding::Deflate) {
            // Many servers send "deflate" without the zlib header that the standard asks for.
            const bool zlibHeader =
                (first & 0x0f) == Z_DEFLATED && (first * 256 + second) % 31 == 0;
            windowBits = zlibHeader ? MAX_WBITS : -MAX_WBITS;
        }
        if (inflateInit2(&m_stream, windowBits) != Z_OK)
            return fail("The body could not be decompressed on this machine.");
        m_started = true;
        return true;
    }

    bool run(QByteArrayView input)
    {
        // zlib's interface lacks the const; it does not write there.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
        m_stream.avail_in = static_cast<uInt>(input.size());
        for (;;) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_block.data());
            m_stream.avail_out = static_cast<uInt>(m_block.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            const auto made = static_cast<qsizetype>(m_block.size() - m_stream.avail_out);
            m_output += made;
            if (m_output > m_outputBound)
                return fail("The body grows beyond all measure when it is decompressed.");
            if (made > 0 && !m_sink(QByteArrayView(m_block.data(), made)))
                return fail("The body is compressed twice and damaged inside.");
            if (result == Z_STREAM_END) {
                m_ended = true;
                const qsizetype left = m_stream.avail_in;
                if (left == 0 || !nextMember(input.last(left)))
                    return true;
            } else if (result == Z_BUF_ERROR || (result == Z_OK && m_stream.avail_out > 0)) {
                return true; // wants more input
            } else if (result != Z_OK) {
                return fail("The compressed body is damaged.");
            }
        }
    }

    /// A gzip body may be several streams behind each other. Anything else behind the end is
    /// ignored, as gzip itself does.
    bool nextMember(QByteArrayView input)
    {
        m_padding = m_padding || m_coding != Coding::Gzip || input.front() != '\x1f';
        if (m_padding || inflateReset(&m_stream) != Z_OK)
            return false;
        m_ended = false;
        return true;
    }

    Coding m_coding;
    qint64 m_outputBound;
    Sink m_sink;
    z_stream m_stream{};
    QByteArray m_head;
    std::array<char, std::size_t{16} * 1024> m_block{};
    qint64 m_output = 0;
    bool m_started = false;
    bool m_ended = false;
    bool m_padding = false; ///< what follows the end is no further stream
    bool m_broken = false;
    QString m_problem;
};

/// In the order in which they were applied. Empty list: identity. \a unknown is set to what is not
/// understood.
std::vector<Coding> codingsOf(const QString &contentEncoding, QString *unknown)
{
    std::vector<Coding> codings;
    const QStringList names = contentEncoding.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &listed : names) {
        const QString name = listed.trimmed();
        if (name == QLatin1String("gzip") || name == QLatin1String("x-gzip"))
            codings.push_back(Coding::Gzip);
        else if (name == QLatin1String("deflate"))
            codings.push_back(Coding::Deflate);
        else if (!name.isEmpty() && name != QLatin1String("identity"))
            *unknown = name;
    }
    return codings;
}

} // namespace

DecodedBody decodeBody(const QByteArray &encoded, const QString &contentEncoding, bool whole,
                       qint64 limit)
{
    DecodedBody body;
    const qint64 room = std::max<qint64>(limit, 0);
    qint64 made = 0;
    const Sink keep = [&](QByteArrayView bytes) {
        const qint64 fits = std::min<qint64>(bytes.size(), room - body.bytes.size());
        body.bytes.append(bytes.first(static_cast<qsizetype>(fits)));
        made += bytes.size();
        return true;
    };

    QString unknown;
    const std::vector<Coding> codings = codingsOf(contentEncoding, &unknown);
    if (!unknown.isEmpty()) {
        body.problem = QStringLiteral("The body is in an encoding that was not asked for: %1.")
                           .arg(plainLine(unknown, 64));
        return body;
    }
    if (static_cast<qsizetype>(codings.size()) > maxDepth) {
        body.malformed = true;
        body.problem = QStringLiteral("The body is compressed more than twice.");
        return body;
    }

    // The wire's bytes are the measure for every layer: nested bombs multiply.
    const qint64 bound = std::min(maxOutput, std::max(freeOutput, maxRatio * encoded.size()));
    std::vector<std::unique_ptr<Inflater>> layers; // innermost first
    Sink sink = keep;
    for (const Coding coding : codings) {
        layers.push_back(std::make_unique<Inflater>(coding, bound, sink));
        sink = [layer = layers.back().get()](QByteArrayView bytes) { return layer->feed(bytes); };
    }

    constexpr qsizetype piece = qsizetype{1024} * 1024;
    bool fed = true;
    for (qsizetype at = 0; fed && at < encoded.size(); at += piece)
        fed = sink(QByteArrayView(encoded).sliced(at, std::min(piece, encoded.size() - at)));

    bool ended = true;
    for (const auto &layer : layers) {
        if (layer->isBroken() && !body.malformed) {
            body.malformed = true;
            body.problem = layer->problem();
        }
        ended = ended && (layer->hasEnded() || layer->isEmpty());
    }
    if (!ended && whole && !body.malformed) {
        body.malformed = true;
        body.problem = QStringLiteral("The compressed body ends too early.");
    }
    body.complete = whole && ended && !body.malformed && made == body.bytes.size();
    return body;
}

} // namespace ecs
