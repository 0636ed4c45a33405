// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/facts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace ecs {

/// Reads one HTTP/1.x answer from bytes as they come. Everything is bounded; nothing is trusted.
/// How the bytes are cut into pieces makes no difference. A value type without threads or sockets.
///
/// Tolerated, as common clients do: bare LF as line end, folded header lines, several equal
/// Content-Length values, a missing reason, white space before a header's colon. Malformed: what is
/// no HTTP/1.x, NUL or a bare CR in the head, a header line without a proper name, unclear lengths,
/// anything beyond the bounds.
class HttpParser
{
public:
    /// Of one head; also of all trailers together.
    static constexpr qsizetype maxHeadBytes = qsizetype{64} * 1024;
    static constexpr qsizetype maxHeaders = 128;
    static constexpr qsizetype maxInterimAnswers = 8; ///< 1xx answers skipped
    static constexpr qsizetype maxChunkLine = 4096;   ///< size and extensions of one chunk
    /// Extensions of all chunks together.
    static constexpr qsizetype maxChunkExtras = qsizetype{64} * 1024;
    static constexpr qsizetype maxRest = qsizetype{64} * 1024; ///< bytes kept behind the answer
    static constexpr qsizetype maxTextLength =
        4096; ///< UTF-16 units kept of the reason or of one value

    enum class State {
        Head, ///< status line and headers are not complete
        Body,
        Complete, ///< the whole answer was read
        Malformed,
    };
    /// How the body's end is known.
    enum class Framing { None, Length, Chunked, UntilClose };

    /// \a connectAnswer: an answer to CONNECT; a 2xx then has no body and what follows belongs to
    /// the tunnel.
    explicit HttpParser(bool connectAnswer = false);

    /// Takes what arrived; what belongs to the body is appended to \a body (still compressed), at
    /// most \a bodyRoom bytes in this call (the rest is counted and dropped; \a body may be null).
    /// Bytes behind a complete answer stay in rest(). Does nothing once malformed.
    State feed(QByteArrayView bytes, QByteArray *body, qint64 bodyRoom);
    /// The connection ended. Completes a body that runs until the close; else the answer was cut
    /// off: state() stays Head or Body.
    State finish();

    State state() const { return m_state; }
    /// Status, headers and framing are known, whatever came of the body.
    bool headComplete() const { return m_headComplete; }
    Framing framing() const { return m_framing; } ///< None before the head is complete
    bool sawAnyByte() const { return m_sawAnyByte; }
    bool looksLikeHttp() const
    {
        return m_looksLikeHttp;
    } ///< false once the first bytes cannot be "HTTP/"
    QString versionText() const { return m_version; } ///< "HTTP/1.1"
    int status() const { return m_status; }           ///< 0 before the status line
    QString reason() const { return m_reason; }       ///< plain
    const QList<HttpHeader> &headers() const
    {
        return m_headers;
    }                                         ///< plain, in order; set with the whole head
    QString header(QLatin1String name) const; ///< first value, case-insensitive; empty if absent
    QStringList headerValues(QLatin1String name) const;
    std::optional<qint64> contentLength() const { return m_length; } ///< only for Framing::Length
    qint64 bodyBytes() const
    {
        return m_bodyBytes;
    } ///< of the body on the wire, without chunk framing
    QString problem() const { return m_problem; } ///< why it is malformed, one English sentence
    QStringList notes() const
    {
        return m_notes;
    } ///< oddities that were tolerated, one English sentence each
    QByteArray rest() const { return m_rest; } ///< bytes behind the answer, the first maxRest

private:
    enum class Part {
        StatusLine,
        HeaderLine,
        Length,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        UntilClose
    };
    struct RawHeader
    {
        QByteArray name;
        QByteArray value;
    };
    struct Sink
    {
        QByteArray *body;
        qint64 room;
    };

    bool takeLine(QByteArrayView &bytes, qsizetype limit, const char *tooLong);
    void takeBody(QByteArrayView &bytes, qint64 most, Sink &sink);
    void checkPrefix(QByteArrayView bytes);
    void readStatusLine();
    void readHeaderLine();
    void readChunkSize();
    void readTrailerLine();
    void endHead();
    void chooseFraming();
    bool chooseChunked();
    void chooseLength();
    void startNext();
    void malformed(const char *problem);
    void note(const char *text);

    State m_state = State::Head;
    Part m_part = Part::StatusLine;
    Framing m_framing = Framing::None;
    bool m_headComplete = false;
    bool m_connectAnswer = false;
    bool m_sawAnyByte = false;
    bool m_looksLikeHttp = true;
    int m_status = 0;
    qsizetype m_interim = 0;
    qsizetype m_prefixSeen = 0;
    qsizetype m_headBytes = 0; ///< of this head; later of the trailers
    qsizetype m_lineBytes = 0; ///< of the line being read, with its end
    qsizetype m_chunkExtras = 0;
    qsizetype m_trailers = 0;
    qint64 m_left = 0; ///< of the body or chunk
    qint64 m_bodyBytes = 0;
    std::optional<qint64> m_length;
    QByteArray m_line;
    QList<RawHeader> m_raw;
    QList<HttpHeader> m_headers;
    QString m_version;
    QString m_reason;
    QString m_problem;
    QStringList m_notes;
    QByteArray m_rest;
};

/// The time of a Date header (RFC 9110, all three spellings), UTC; invalid if it is none.
QDateTime httpDate(const QString &text);

} // namespace ecs
