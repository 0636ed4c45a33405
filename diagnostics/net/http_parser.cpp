// SPDX-License-Identifier: MIT
#include "diagnostics/net/http_parser.h"

#include "diagnostics/model/plain_text.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <utility>

namespace ecs {

namespace {

constexpr QByteArrayView prefix("HTTP/");
constexpr const char *headTooLong = "The head of the answer is longer than 64 KiB.";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A character of a header's name (RFC 9110, "tchar").
bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The members of a comma-separated list, over all fields of that name.
template <typename Headers>
QList<QByteArray> listMembers(const Headers &headers, QByteArrayView name)
{
    QList<QByteArray> members;
    for (const auto &header : headers) {
        if (same(header.name, name))
            for (const QByteArray &member : header.value.split(','))
                members.append(trimmed(member).toByteArray());
    }
    return members;
}

/// Digits only, no sign, no overflow.
std::optional<qint64> decimal(QByteArrayView text)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (text.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c) || value > (most - (c - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

HttpParser::HttpParser(bool connectAnswer)
    : m_connectAnswer(connectAnswer)
{
}

HttpParser::State HttpParser::feed(QByteArrayView bytes, QByteArray *body, qint64 bodyRoom)
{
    m_sawAnyByte = m_sawAnyByte || !bytes.isEmpty();
    if (m_state == State::Head && m_part == Part::StatusLine)
        checkPrefix(bytes);

    Sink sink{body, std::max<qint64>(bodyRoom, 0)};
    while (!bytes.isEmpty() && (m_state == State::Head || m_state == State::Body)) {
        switch (m_part) {
        case Part::StatusLine:
            if (takeLine(bytes, maxHeadBytes - m_headBytes, headTooLong))
                readStatusLine();
            break;
        case Part::HeaderLine:
            if (takeLine(bytes, maxHeadBytes - m_headBytes, headTooLong))
                readHeaderLine();
            break;
        case Part::Length:
            takeBody(bytes, m_left, sink);
            if (m_left == 0)
                m_state = State::Complete;
            break;
        case Part::ChunkSize:
            if (takeLine(bytes, maxChunkLine, "The line before a chunk of the body is too long."))
                readChunkSize();
            break;
        case Part::ChunkData:
            takeBody(bytes, m_left, sink);
            if (m_left == 0)
                m_part = Part::ChunkEnd;
            break;
        case Part::ChunkEnd: {
            const char *const wrongEnd = "A chunk of the body does not end where it should.";
            if (takeLine(bytes, 2, wrongEnd)) {
                m_part = Part::ChunkSize;
                if (!m_line.isEmpty())
                    malformed(wrongEnd);
                m_line.clear();
            }
            break;
        }
        case Part::Trailer:
            if (takeLine(bytes, maxHeadBytes - m_headBytes,
                         "The trailers behind the body are longer than 64 KiB."))
                readTrailerLine();
            break;
        case Part::UntilClose:
            m_left = std::numeric_limits<qint64>::max();
            takeBody(bytes, m_left, sink);
            break;
        }
    }
    if (m_state == State::Complete)
        m_rest.append(bytes.first(std::min(bytes.size(), maxRest - m_rest.size())));
    return m_state;
}

HttpParser::State HttpParser::finish()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Complete;
    return m_state;
}

QString HttpParser::header(QLatin1String name) const
{
    for (const HttpHeader &header : m_headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    return {};
}

QStringList HttpParser::headerValues(QLatin1String name) const
{
    QStringList values;
    for (const HttpHeader &header : m_headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    return values;
}

/// Moves bytes up to the line's end into m_line. True when it is whole; it then stands there
/// without CR LF, for the caller to clear. A line of more than \a limit bytes (with its end) is
/// malformed for the reason \a tooLong.
bool HttpParser::takeLine(QByteArrayView &bytes, qsizetype limit, const char *tooLong)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const qsizetype take = lineFeed < 0 ? bytes.size() : lineFeed + 1;
    if (m_lineBytes + take > limit) {
        malformed(tooLong);
        return false;
    }
    m_line.append(bytes.first(take));
    m_lineBytes += take;
    bytes = bytes.sliced(take);
    if (lineFeed < 0)
        return false;
    m_line.chop(1);
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    if (m_part == Part::StatusLine || m_part == Part::HeaderLine || m_part == Part::Trailer)
        m_headBytes += m_lineBytes;
    m_lineBytes = 0;
    return true;
}

void HttpParser::takeBody(QByteArrayView &bytes, qint64 most, Sink &sink)
{
    const auto take = static_cast<qsizetype>(std::min<qint64>(bytes.size(), most));
    const auto keep = static_cast<qsizetype>(std::min<qint64>(take, sink.body ? sink.room : 0));
    if (keep > 0)
        sink.body->append(bytes.first(keep));
    sink.room -= keep;
    m_left -= take;
    m_bodyBytes += take;
    bytes = bytes.sliced(take);
}

/// Other services give themselves away in the first bytes; nobody should wait for a line's end
/// then.
void HttpParser::checkPrefix(QByteArrayView bytes)
{
    const qsizetype take = std::min(bytes.size(), prefix.size() - m_prefixSeen);
    if (bytes.first(take) == prefix.sliced(m_prefixSeen, take)) {
        m_prefixSeen += take;
        return;
    }
    m_looksLikeHttp = false;
    malformed("The answer does not begin as HTTP does.");
}

void HttpParser::readStatusLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (line.contains('\0') || line.contains('\r'))
        return malformed("The status line holds forbidden control characters.");
    if (!line.startsWith(prefix))
        return malformed("What follows an interim answer (1xx) does not begin as HTTP does.");
    if (line.size() < 8 || !isDigit(line[5]) || line[6] != '.' || !isDigit(line[7]))
        return malformed("The status line names no version of HTTP.");
    if (line[5] != '1')
        return malformed("The answer is in another version of HTTP than 1.x.");

    QByteArrayView text = QByteArrayView(line).sliced(8);
    if (text.isEmpty() || !isBlank(text.front()))
        return malformed("The status line has no status.");
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    const bool threeDigits =
        text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, isDigit);
    if (!threeDigits || text[0] == '0' || (text.size() > 3 && !isBlank(text[3])))
        return malformed("The status is not a number of three digits.");
    m_status = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
    m_version = QString::fromLatin1(line.first(8));
    m_reason = plainLine(trimmed(text.sliced(3)), maxTextLength);
    m_part = Part::HeaderLine;
}

void HttpParser::readHeaderLine()
{
    const QByteArray line = std::exchange(m_line, {});
    if (line.isEmpty())
        return endHead();
    if (line.contains('\0') || line.contains('\r'))
        return malformed("A header line holds forbidden control characters.");
    if (isBlank(line.front())) {
        if (m_raw.isEmpty())
            return malformed("The first header line begins with white space.");
        m_raw.last().value += ' ';
        m_raw.last().value += trimmed(line);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = trimmed(QByteArrayView(line).first(std::max<qsizetype>(colon, 0)));
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return malformed("A header line has no proper name.");
    if (m_raw.size() == maxHeaders)
        return malformed("The answer has more than 128 header lines.");
    m_raw.append(
        {name.toByteArray(), trimmed(QByteArrayView(line).sliced(colon + 1)).toByteArray()});
}

void HttpParser::endHead()
{
    // 101 is final: what follows is another protocol.
    if (m_status < 200 && m_status != 101)
        return startNext();
    m_headers.reserve(m_raw.size());
    for (const RawHeader &header : std::as_const(m_raw))
        m_headers.append(
            {plainLine(header.name, maxTextLength), plainLine(header.value, maxTextLength)});
    chooseFraming();
    m_headComplete = m_state != State::Malformed;
    m_raw.clear();
    m_headBytes = 0;
}

/// Forgets an interim answer (100, 102, 103 …); the real one follows.
void HttpParser::startNext()
{
    if (++m_interim > maxInterimAnswers)
        return malformed("More than 8 interim answers (1xx) came.");
    m_part = Part::StatusLine;
    m_prefixSeen = prefix.size(); // checked with its whole line
    m_headBytes = 0;
    m_status = 0;
    m_reason.clear();
    m_raw.clear();
}

/// RFC 9112, section 6.3.
void HttpParser::chooseFraming()
{
    const bool tunnel = m_connectAnswer && m_status >= 200 && m_status < 300;
    if (tunnel || m_status == 101 || m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return;
    }
    m_state = State::Body;
    if (!chooseChunked() && m_state == State::Body)
        chooseLength();
}

/// True if Transfer-Encoding decides; malformed if it is no sense.
bool HttpParser::chooseChunked()
{
    QList<QByteArray> codings = listMembers(m_raw, "transfer-encoding");
    codings.removeIf(
        [](const QByteArray &coding) { return coding.isEmpty() || same(coding, "identity"); });
    if (codings.isEmpty())
        return false;

    const auto isChunked = [](const QByteArray &coding) { return same(coding, "chunked"); };
    const auto count = std::count_if(codings.cbegin(), codings.cend(), isChunked);
    if (count > 1 || (count == 1 && !isChunked(codings.last()))) {
        malformed("The Transfer-Encoding is not a sensible one.");
        return true;
    }
    if (codings.size() > count)
        note("The answer uses a transfer coding that was not asked for.");
    if (!listMembers(m_raw, "content-length").isEmpty())
        note("The answer has both Transfer-Encoding and Content-Length; the first one counts.");
    if (m_version == QLatin1String("HTTP/1.0"))
        note("The answer has a Transfer-Encoding, which HTTP/1.0 does not know.");
    m_framing = count == 1 ? Framing::Chunked : Framing::UntilClose;
    m_part = count == 1 ? Part::ChunkSize : Part::UntilClose;
    return true;
}

void HttpParser::chooseLength()
{
    const QList<QByteArray> lengths = listMembers(m_raw, "content-length");
    if (lengths.isEmpty()) {
        m_framing = Framing::UntilClose;
        m_part = Part::UntilClose;
        return;
    }
    for (const QByteArray &text : lengths) {
        const std::optional<qint64> length = decimal(text);
        if (!length)
            return malformed("The Content-Length is not a usable number.");
        if (m_length && *m_length != *length) {
            m_length.reset();
            return malformed("The answer gives several different values of Content-Length.");
        }
        m_length = length;
    }
    if (lengths.size() > 1)
        note("The answer gives the same Content-Length several times.");
    m_framing = Framing::Length;
    m_part = Part::Length;
    m_left = *m_length;
    if (m_left == 0)
        m_state = State::Complete;
}

void HttpParser::readChunkSize()
{
    const QByteArray line = std::exchange(m_line, {});
    qsizetype digits = 0;
    quint64 size = 0;
    while (digits < line.size() && digits <= 16 && hexDigit(line[digits]) >= 0)
        size = size * 16 + static_cast<quint64>(hexDigit(line[digits++]));
    if (digits == 0 || digits > 16 ||
        size > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return malformed("The size of a chunk of the body is not a usable number.");

    const QByteArrayView extras = QByteArrayView(line).sliced(digits);
    const QByteArrayView extension = trimmed(extras);
    if (!extension.isEmpty() && extension.front() != ';')
        return malformed("The size of a chunk of the body is not a usable number.");
    m_chunkExtras += extras.size();
    if (m_chunkExtras > maxChunkExtras)
        return malformed("The extensions of the body's chunks are longer than 64 KiB.");

    m_left = static_cast<qint64>(size);
    m_part = m_left == 0 ? Part::Trailer : Part::ChunkData;
}

/// Trailers are counted and dropped: nothing of what is judged may come behind the body.
void HttpParser::readTrailerLine()
{
    const bool last = m_line.isEmpty();
    m_line.clear();
    if (last)
        m_state = State::Complete;
    else if (++m_trailers > maxHeaders)
        malformed("More than 128 trailer lines follow the body.");
}

void HttpParser::malformed(const char *problem)
{
    m_state = State::Malformed;
    m_problem = QString::fromLatin1(problem);
    m_line.clear();
    m_raw.clear();
}

void HttpParser::note(const char *text)
{
    m_notes.append(QString::fromLatin1(text));
}

// Not by QDateTime's own reader: it knows no "GMT" and moves times that local summer time skips.
QDateTime httpDate(const QString &text)
{
    static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    // "Sun, 22 Nov 2026 20:15:04 GMT", "Sunday, 22-Nov-26 20:15:04 GMT", "Sun Nov 22 20:15:04 2026"
    const QString spaced = text.left(64).replace(u'-', u' ').simplified();
    const QStringList words = spaced.split(u' ');
    const bool asctime = words.size() == 5;
    if (!asctime && (words.size() != 6 || words.at(5) != QLatin1String("GMT")))
        return {};
    const QString &monthName = words.at(asctime ? 1 : 2);
    const qsizetype month = months.indexOf(monthName);
    bool isNumber = false;
    int year = words.at(asctime ? 4 : 3).toInt(&isNumber);
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, static_cast<int>(month / 3) + 1, words.at(asctime ? 2 : 1).toInt());
    const QTime time = QTime::fromString(words.at(asctime ? 3 : 4), QStringLiteral("HH:mm:ss"));
    if (monthName.size() != 3 || month < 0 || month % 3 != 0 || !isNumber || !date.isValid() ||
        !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace ecs
