// SPDX-License-Identifier: MIT
#include "diagnostics/net/dns_message.h"

#include <QHostAddress>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxName = 255;       // on the wire, with length bytes and the root
constexpr int maxPointers = 126;         // a name has no more labels than that
constexpr qsizetype smallestRecord = 11; // root name, type, class, ttl, length
constexpr qsizetype maxShownData = 64;

/// Reads from the front and remembers the first problem; after that nothing moves and everything
/// read is 0.
class Reader
{
public:
    explicit Reader(QByteArrayView message)
        : m_message(message)
    {
    }

    bool ok() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    qsizetype position() const { return m_position; }
    qsizetype left() const { return m_message.size() - m_position; }

    void fail(const QString &problem)
    {
        if (ok())
            m_problem = problem;
    }

    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }

    QByteArrayView bytes(qsizetype count)
    {
        if (!ok() || count > left()) {
            fail(QStringLiteral("The message ends in the middle of a record."));
            return {};
        }
        const QByteArrayView result = m_message.sliced(m_position, count);
        m_position += count;
        return result;
    }

    QString name();

private:
    template <typename Number>
    Number number()
    {
        const QByteArrayView raw = bytes(sizeof(Number));
        return ok() ? qFromBigEndian<Number>(raw.data()) : Number(0);
    }

    QByteArrayView m_message;
    qsizetype m_position = 0;
    QString m_problem;
};

void appendLabel(QByteArrayView label, QString *text)
{
    if (!text->isEmpty())
        text->append(u'.');
    for (const char c : label) {
        const auto byte = static_cast<uchar>(c);
        if (byte == '.' || byte == '\\') {
            text->append(u'\\');
            text->append(QLatin1Char(c));
        } else if (byte > 0x20 && byte < 0x7f) {
            text->append(QLatin1Char(c));
        } else {
            text->append(u'\\' % QString::number(byte).rightJustified(3, u'0'));
        }
    }
}

QString Reader::name()
{
    QString text;
    qsizetype at = m_position;
    qsizetype lowest =
        m_position; // pointers may only lead before what was read already: no loop can form
    qsizetype wire = 1;
    int pointers = 0;
    bool jumped = false;
    while (ok()) {
        if (at >= m_message.size()) {
            fail(QStringLiteral("A name runs over the end of the message."));
            break;
        }
        const auto length = static_cast<uchar>(m_message[at]);
        if (length >= 0xc0) {
            if (at + 1 >= m_message.size()) {
                fail(QStringLiteral("A name runs over the end of the message."));
                break;
            }
            const qsizetype target = (length & 0x3f) << 8 | static_cast<uchar>(m_message[at + 1]);
            if (!jumped)
                m_position = at + 2;
            jumped = true;
            if (target >= lowest || ++pointers > maxPointers) {
                fail(QStringLiteral("A compressed name points forward or in a loop."));
                break;
            }
            lowest = at = target;
            continue;
        }
        if (length > maxLabel) {
            fail(QStringLiteral("A name has a label of an unknown kind."));
            break;
        }
        if (length == 0) {
            if (!jumped)
                m_position = at + 1;
            break;
        }
        wire += 1 + length;
        if (wire > maxName) {
            fail(QStringLiteral("A name is longer than 255 bytes."));
            break;
        }
        if (at + 1 + length > m_message.size()) {
            fail(QStringLiteral("A name runs over the end of the message."));
            break;
        }
        appendLabel(m_message.sliced(at + 1, length), &text);
        at += 1 + length;
    }
    return text.isEmpty() ? QStringLiteral(".") : text;
}

QString addressValue(Reader &reader, quint16 type, qsizetype length)
{
    const bool v4 = type == dns::typeA;
    if (length != (v4 ? 4 : 16)) {
        reader.fail(QStringLiteral("An address record has the wrong length."));
        return {};
    }
    if (v4)
        return QHostAddress(reader.u32()).toString();
    const QByteArrayView raw = reader.bytes(length);
    if (!reader.ok())
        return {};
    Q_IPV6ADDR address;
    std::copy(raw.begin(), raw.end(), address.c);
    return QHostAddress(address).toString();
}

QString soaValue(Reader &reader)
{
    QString value = reader.name();
    value += u' ' % reader.name();
    for (int field = 0; field < 5; ++field)
        value += u' ' % QString::number(reader.u32());
    return value;
}

QString unknownValue(Reader &reader, qsizetype length)
{
    const QByteArrayView raw = reader.bytes(length);
    const QByteArrayView shown = raw.first(std::min(raw.size(), maxShownData));
    QString value = QStringLiteral("\\# %1").arg(length);
    if (!shown.isEmpty())
        value += u' ' % QString::fromLatin1(shown.toByteArray().toHex());
    if (shown.size() < raw.size())
        value += QChar(u'…');
    return value;
}

/// The value of a record whose data begin here; they must end where \a length says.
QString recordValue(Reader &reader, quint16 type, qsizetype length)
{
    if (length > reader.left()) {
        reader.fail(QStringLiteral("The message ends in the middle of a record."));
        return {};
    }
    const qsizetype end = reader.position() + length;
    QString value;
    switch (type) {
    case dns::typeA:
    case dns::typeAaaa:
        value = addressValue(reader, type, length);
        break;
    case dns::typeCname:
        value = reader.name();
        break;
    case dns::typeSoa:
        value = soaValue(reader);
        break;
    default:
        value = unknownValue(reader, length);
    }
    if (reader.ok() && reader.position() != end)
        reader.fail(QStringLiteral("A record's data do not have the length that it claims."));
    return value;
}

DnsRecord readRecord(Reader &reader)
{
    DnsRecord record;
    record.owner = reader.name();
    record.type = reader.u16();
    record.dnsClass = reader.u16();
    record.ttl = reader.u32();
    const quint16 length = reader.u16();
    if (reader.ok())
        record.value = recordValue(reader, record.type, length);
    return record;
}

void takeOpt(const DnsRecord &record, Reader &reader, DnsMessage *message)
{
    if (message->edns || record.owner != QLatin1String(".")) {
        reader.fail(QStringLiteral("The message has an OPT record out of place."));
        return;
    }
    message->edns = true;
    message->rcode |= static_cast<int>(record.ttl >> 24) << 4;
}

void readQuestion(Reader &reader, DnsMessage *message)
{
    message->questionName = reader.name();
    message->questionType = reader.u16();
    message->questionClass = reader.u16();
    message->hasQuestion = reader.ok();
}

void readRecords(Reader &reader, qsizetype answers, qsizetype others, DnsMessage *message)
{
    for (qsizetype i = 0; i < answers + others && reader.ok(); ++i) {
        DnsRecord record = readRecord(reader);
        if (!reader.ok())
            return;
        const bool answer = i < answers;
        if (record.type == dns::typeOpt && !answer) {
            takeOpt(record, reader, message);
        } else if (answer) {
            ++message->answerCount;
            if (record.ttl > 0x7fffffff)
                record.ttl = 0;
            if (message->answers.size() < dns::maxRecords)
                message->answers.append(std::move(record));
        }
    }
}

} // namespace

DnsMessage parseDnsMessage(QByteArrayView bytes)
{
    DnsMessage message;
    Reader reader(bytes);
    message.id = reader.u16();
    const quint16 flags = reader.u16();
    const qsizetype questions = reader.u16();
    const qsizetype answers = reader.u16();
    const qsizetype authorities = reader.u16();
    const qsizetype additionals = reader.u16();
    if (!reader.ok()) {
        message = {};
        message.problem = QStringLiteral("The message is shorter than its header.");
        return message;
    }
    message.hasHeader = true;
    message.response = flags & 0x8000;
    message.opcode = flags >> 11 & 0xf;
    message.truncated = flags & 0x0200;
    message.rcode = flags & 0xf;
    message.questionCount = static_cast<int>(questions);

    const qsizetype records = answers + authorities + additionals;
    if (questions > 1)
        reader.fail(QStringLiteral("The message has more than one question."));
    else if (questions == 1)
        readQuestion(reader, &message);
    // A message that was cut off on its way may well claim more than it holds; what is there is
    // read.
    if (!message.truncated && records * smallestRecord > reader.left())
        reader.fail(QStringLiteral("The message claims more records than it has room for."));
    readRecords(reader, answers, authorities + additionals, &message);
    message.problem = reader.problem();
    return message;
}

QByteArray aceHost(const QString &host)
{
    const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c < u'\x80'; });
    // QUrl's conversion also refuses ASCII names that resolvers do answer.
    return ascii ? host.toLatin1() : QUrl::toAce(host);
}

std::optional<QByteArray> encodeDnsQuery(quint16 id, const QString &host, quint16 type, bool edns)
{
    QByteArray name = aceHost(host);
    if (name.endsWith('.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > maxName - 2)
        return std::nullopt;

    QByteArray query;
    const auto append16 = [&query](quint16 value) {
        query.append(static_cast<char>(value >> 8));
        query.append(static_cast<char>(value & 0xff));
    };
    append16(id);
    append16(0x0100); // a query that desires recursion
    append16(1);
    append16(0);
    append16(0);
    append16(edns ? 1 : 0);
    for (const QByteArray &label : name.split('.')) {
        if (label.isEmpty() || label.size() > maxLabel)
            return std::nullopt;
        query.append(static_cast<char>(label.size()));
        query.append(label);
    }
    query.append('\0');
    append16(type);
    append16(dns::classIn);
    if (edns) {
        query.append('\0');
        append16(dns::typeOpt);
        append16(dns::udpPayload);
        append16(0); // extended rcode, version 0
        append16(0); // no flags
        append16(0); // no options
    }
    return query;
}

} // namespace ecs
