// SPDX-License-Identifier: MIT
#include "diagnostics/capture/wire/dns_watch.h"

#include "diagnostics/model/dns_names.h"
#include "diagnostics/model/known_facts.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr quint16 dnsPort = 53;
constexpr std::size_t mostQuestions = 256;
constexpr std::size_t mostAskedAgain = 16;
constexpr std::size_t mostStreams = 64;
constexpr std::size_t mostWantedStreams = 1024;
constexpr qsizetype mostStreamBytes = 64LL * 1024;
constexpr qint64 repeatWindowNs = 10'000'000'000; ///< a later question is a new one
constexpr qint64 copyWindowNs = 3'000'000;
constexpr double answerMs = 1500;

double milliseconds(qint64 ns)
{
    const qint64 microseconds = ns / 1000; // what is shown needs no more
    return double(microseconds) / 1000.0;
}

bool sameAnswer(const WireDnsMessage &a, const WireDnsMessage &b)
{
    return a.rcode == b.rcode && a.addresses == b.addresses && a.aliases == b.aliases &&
           a.truncated == b.truncated;
}

/// The special range of the first address when all are special, else an empty text.
QString rangeOfAll(const QStringList &addresses)
{
    QString first;
    for (const QString &address : addresses) {
        const QString range = specialRange(address);
        if (range.isEmpty())
            return {};
        if (first.isEmpty())
            first = range;
    }
    return first;
}

} // namespace

bool DnsWatch::isDns(const PacketView &view)
{
    return (view.isUdp() || view.isTcp()) &&
           (view.ip.source.port == dnsPort || view.ip.destination.port == dnsPort);
}

bool DnsWatch::asked(const Endpoint &server) const
{
    return std::any_of(m_questions.begin(), m_questions.end(),
                       [&](const Question &question) { return question.server == server; });
}

bool DnsWatch::wants(const PacketView &view) const
{
    if (view.isTcp()) {
        const std::pair key(view.ip.source, view.ip.destination);
        return m_wantedStreams.contains(key) && !m_mixedStreams.contains(key) && !m_mixedLeftOut;
    }
    const auto message = readDnsMessage(view.payload);
    return message && m_places.wantsQuestion(message->name);
}

void DnsWatch::feed(const PacketView &view, qint64 timeNs)
{
    if (view.isTcp())
        feedTcp(view, timeNs);
    else if (feedMessage(view.payload, view.ip, false, timeNs))
        ++m_packets;
}

void DnsWatch::setMixed(const std::pair<Endpoint, Endpoint> &key)
{
    if (m_mixedStreams.size() < mostWantedStreams)
        m_mixedStreams.insert({key, {key.second, key.first}});
    else
        m_mixedLeftOut = true;
}

void DnsWatch::feedTcp(const PacketView &view, qint64 timeNs)
{
    const auto key = std::pair(view.ip.source, view.ip.destination);
    if (!m_streams.contains(key) && m_streams.size() >= mostStreams) {
        ++m_leftOut;
        return;
    }
    if (view.tcp.has(tcpflag::syn)) {
        m_streams[key] = {};
        m_streams[key].prefix.startAt(view.tcp.sequence + 1);
        return;
    }
    if (!view.payload.empty())
        feedStream(m_streams[key], view, timeNs);
    if (!view.tcp.has(tcpflag::rst) && !view.tcp.has(tcpflag::fin))
        return;
    const auto open = m_streams.find(key);
    if (open != m_streams.end() && !open->second.bytes.isEmpty())
        setMixed(key);
    m_streams.erase(key);
}

void DnsWatch::feedStream(Stream &stream, const PacketView &view, qint64 timeNs)
{
    const auto key = std::pair(view.ip.source, view.ip.destination);
    stream.bytes += stream.prefix.feed(view.tcp.sequence, view.payload);
    while (stream.bytes.size() >= 2) {
        const auto *at = reinterpret_cast<const quint8 *>(stream.bytes.constData());
        const qsizetype length = be16(at);
        if (stream.bytes.size() < 2 + length)
            break;
        if (feedMessage({at + 2, std::size_t(length)}, view.ip, true, timeNs)) {
            ++m_packets;
            if (m_wantedStreams.size() < mostWantedStreams)
                m_wantedStreams.insert({key, {key.second, key.first}});
        } else {
            setMixed(key);
        }
        stream.bytes.remove(0, 2 + length);
    }
    if (stream.bytes.size() > mostStreamBytes) {
        setMixed(key);
        stream.bytes.clear();
    }
}

bool DnsWatch::feedMessage(Bytes bytes, const IpConversation &ip, bool overTcp, qint64 timeNs)
{
    const auto message = readDnsMessage(bytes);
    if (!message || !m_places.wantsQuestion(message->name))
        return false;
    if (message->response && ip.source.port == dnsPort)
        feedAnswer(*message, ip, overTcp, timeNs);
    else if (!message->response && ip.destination.port == dnsPort)
        feedQuestion(*message, ip, overTcp, timeNs);
    return true;
}

void DnsWatch::feedQuestion(const WireDnsMessage &message, const IpConversation &ip, bool overTcp,
                            qint64 timeNs)
{
    for (Question &known : m_questions) {
        if (known.name != message.name || known.type != message.type || known.overTcp != overTcp ||
            known.server != ip.destination || known.client.address != ip.source.address ||
            timeNs - known.lastNs > repeatWindowNs)
            continue;
        const std::pair asking(message.id, ip.source.port);
        if (known.asked.back() == asking && timeNs - known.lastNs <= copyWindowNs)
            return; // captured at another place as well
        if (known.answerNs)
            continue;
        ++known.count;
        if (known.asked.size() >= mostAskedAgain)
            known.asked.erase(known.asked.begin());
        known.asked.push_back(asking);
        known.lastNs = timeNs;
        return;
    }
    if (m_questions.size() >= mostQuestions) {
        ++m_leftOut;
        return;
    }
    Question question;
    question.client = ip.source;
    question.server = ip.destination;
    question.overTcp = overTcp;
    question.name = message.name;
    question.type = message.type;
    question.asked.emplace_back(message.id, ip.source.port);
    question.firstNs = question.lastNs = timeNs;
    m_questions.push_back(std::move(question));
}

void DnsWatch::feedAnswer(const WireDnsMessage &message, const IpConversation &ip, bool overTcp,
                          qint64 timeNs)
{
    const std::pair answering(message.id, ip.destination.port);
    Question *mismatched = nullptr;
    // Newest first: an answer belongs to the last question of its kind.
    for (auto known = m_questions.rbegin(); known != m_questions.rend(); ++known) {
        if (known->name != message.name || known->type != message.type ||
            known->overTcp != overTcp || known->server != ip.source ||
            known->client.address != ip.destination.address)
            continue;
        if (std::find(known->asked.begin(), known->asked.end(), answering) == known->asked.end()) {
            if (!mismatched)
                mismatched = &*known;
            continue;
        }
        if (!known->answerNs) {
            known->answerNs = timeNs;
            known->answer = message;
            m_places.learn(message);
        } else if (!sameAnswer(known->answer, message)) {
            ++known->differentAnswers;
            m_places.learn(message);
        }
        return;
    }
    if (mismatched) {
        ++mismatched->mismatchedAnswers;
        return;
    }
    m_places.learn(message); // the question was before the capture
}

QList<WireDns> DnsWatch::facts(qint64 startNs) const
{
    QList<WireDns> out;
    for (const Question &question : m_questions) {
        WireDns fact;
        fact.name = question.name;
        fact.type = dnsTypeName(question.type);
        fact.server = question.server.toText();
        fact.overTcp = question.overTcp;
        fact.askedMs = milliseconds(question.firstNs - startNs);
        fact.questions = question.count;
        if (question.answerNs) {
            fact.answerMs = milliseconds(*question.answerNs - question.firstNs);
            fact.rcode = dnsRcodeName(question.answer.rcode);
            fact.addresses = question.answer.addresses;
            fact.aliases = question.answer.aliases;
            fact.truncated = question.answer.truncated;
            fact.differentAnswers = question.differentAnswers;
        }
        out.append(fact);
    }
    return out;
}

// The name exists, but no answer gave it an address of either family.
bool DnsWatch::hasNoAddress(const Question &question) const
{
    const auto ofName = [&](const Question &other) {
        return other.name == question.name && !other.answer.addresses.isEmpty();
    };
    return question.answer.rcode == 0 && !question.answer.truncated &&
           std::none_of(m_questions.begin(), m_questions.end(), ofName);
}

void DnsWatch::addFindings(QList<WireFinding> &findings, bool complete, qint64 startNs,
                           qint64 endNs) const
{
    for (const Question &question : m_questions) {
        const double asked = milliseconds(question.firstNs - startNs);
        const QString what = question.name % u' ' % dnsTypeName(question.type);
        const auto add = [&](const QString &token, const QString &detail) {
            findings.append(
                {token, question.client.toText(), question.server.toText(), asked, detail});
        };
        if (question.mismatchedAnswers > 0)
            add(QStringLiteral("dns_answer_mismatch"),
                what % QStringLiteral(", %1 answers with a number that was not asked with")
                           .arg(question.mismatchedAnswers));
        if (!question.answerNs) {
            if (complete &&
                (question.count > 1 || milliseconds(endNs - question.firstNs) >= answerMs))
                add(QStringLiteral("dns_without_answer"),
                    what % QStringLiteral(", asked %1 times").arg(question.count));
            continue;
        }
        if (question.answer.rcode != 0)
            add(QStringLiteral("dns_") + dnsRcodeName(question.answer.rcode).toLower(), what);
        if (question.answer.truncated)
            add(QStringLiteral("dns_truncated"), what);
        if (hasNoAddress(question))
            add(QStringLiteral("dns_no_address"), what);
        if (const QString range = rangeOfAll(question.answer.addresses); !range.isEmpty())
            add(QStringLiteral("dns_special_address"), what % u' ' %
                                                           question.answer.addresses.first() %
                                                           QStringLiteral(" (") % range % u')');
        if (question.differentAnswers > 0)
            add(QStringLiteral("dns_different_answers"),
                what % QStringLiteral(", %1 more answers that say something else")
                           .arg(question.differentAnswers));
    }
}

void DnsWatch::addEvents(QList<WireEvent> &events, qint64 startNs) const
{
    const QString client = QStringLiteral("client");
    const QString resolver = QStringLiteral("resolver");
    for (const Question &question : m_questions) {
        const QString what = question.name % u' ' % dnsTypeName(question.type);
        events.append({milliseconds(question.firstNs - startNs), client, resolver,
                       QStringLiteral("dns_query"), what, -1});
        if (!question.answerNs)
            continue;
        const QString said = question.answer.rcode != 0 ? dnsRcodeName(question.answer.rcode)
                             : question.answer.addresses.isEmpty()
                                 ? QStringLiteral("no address")
                                 : question.answer.addresses.mid(0, 4).join(QStringLiteral(", "));
        events.append({milliseconds(*question.answerNs - startNs), resolver, client,
                       QStringLiteral("dns_answer"), said, -1});
    }
}

} // namespace ecs
