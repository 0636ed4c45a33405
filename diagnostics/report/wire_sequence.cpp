// SPDX-License-Identifier: MIT
#include "diagnostics/report/wire_sequence.h"

#include "diagnostics/report/report_content.h"
#include "diagnostics/report/wire_words.h"
#include "diagnostics/verdict/wire_witness.h"

#include <algorithm>

namespace ecs {

namespace {

constexpr qsizetype mostSentences = 3;
constexpr int groupOfDns = 11;
constexpr int groupOfTls = 14;

QString addressPart(const QString &endpoint)
{
    return endpoint.left(endpoint.lastIndexOf(u':'));
}

bool isSuccess(const WireFlow &flow)
{
    return flow.connect && flow.connect->status && *flow.connect->status / 100 == 2;
}

/// One picture in the making.
class Painting
{
public:
    Painting(const RunRecord &record, const WireFacts &facts, TextLanguage language)
        : m_facts(facts)
        , m_language(language)
        , m_cause(record.verdict.cause)
        , m_subject(wireSubject(record))
        , m_witnesses(wireWitnesses(facts, m_cause, m_subject))
    {
    }

    std::optional<WireSequence> paint()
    {
        m_out.stations[0] = {say(QT_TRANSLATE_NOOP("Wire", "This computer")), {}};
        const bool ofName = cause(m_cause).exitCode == groupOfDns ||
                            m_cause == Failure::ProxyUnresolvable ||
                            m_cause == Failure::DnsHostsOverride;
        m_index = ofName ? -1 : tellingFlow(m_facts, m_cause, m_subject);
        if (m_index >= 0)
            flow(m_facts.flows.at(m_index));
        else
            questions();
        if (m_out.arrows.isEmpty())
            return std::nullopt;
        tidy();
        sentences();
        return m_out;
    }

private:
    QString say(const char *source) const { return wireSay(source, m_language); }

    /// A finding of the flow that is shown.
    const WireFinding *found(QLatin1String token) const
    {
        const WireFlow &shown = m_facts.flows.at(m_index);
        const auto at = std::find_if(
            m_facts.findings.begin(), m_facts.findings.end(), [&](const WireFinding &finding) {
                return finding.token == token && finding.client == shown.client &&
                       finding.address == shown.server;
            });
        return at == m_facts.findings.end() ? nullptr : &*at;
    }

    SequenceArrow &add(double atMs, SequenceSide from, SequenceSide to, const QString &text)
    {
        m_out.arrows.append({atMs, from, to, text});
        return m_out.arrows.last();
    }

    void flow(const WireFlow &shown)
    {
        const bool proxied = shown.role == QLatin1String("proxy");
        m_out.stations[0].detail = shown.client;
        const QString host = shown.host.isEmpty() ? m_subject.host : shown.host;
        m_out.stations[2] = {host, proxied ? QString() : shown.server};
        SequenceStation &middle = m_out.stations[1];
        middle = {say(QT_TRANSLATE_NOOP("Wire", "Network")), {}, false};
        if (proxied) {
            middle = {say(QT_TRANSLATE_NOOP("Wire", "Proxy")), shown.server};
            m_out.stations[2].present = isSuccess(shown);
        } else if (m_cause != Failure::Healthy && found(QLatin1String("answered_by_neighbour"))) {
            middle = {
                say(QT_TRANSLATE_NOOP("Wire", "Device on the way")),
                say(QT_TRANSLATE_NOOP("Wire", "answers as %1")).arg(addressPart(shown.server)),
                true, true};
            m_out.stations[2].present = false;
            m_answers = SequenceSide::Middle;
        } else if (found(QLatin1String("reset_by_other_ttl"))) {
            middle = {say(QT_TRANSLATE_NOOP("Wire", "Device on the way")),
                      say(QT_TRANSLATE_NOOP("Wire", "sends the reset")), true, true};
        }
        for (const WireEvent &event : m_facts.events)
            if (event.flow == m_index)
                this->event(event, shown);
        absences(shown);
        reports(shown);
        std::stable_sort(
            m_out.arrows.begin(), m_out.arrows.end(),
            [](const SequenceArrow &a, const SequenceArrow &b) { return a.atMs < b.atMs; });
    }

    /// Who is at the other end of the client's packets at this moment.
    SequenceSide otherEnd(const WireFlow &shown, double atMs) const
    {
        if (shown.role != QLatin1String("proxy"))
            return m_answers;
        const bool tunnel =
            isSuccess(shown) && shown.connect->answerMs && atMs > *shown.connect->answerMs;
        return tunnel ? SequenceSide::Server : SequenceSide::Middle;
    }

    void event(const WireEvent &event, const WireFlow &shown)
    {
        const QString text = eventText(event);
        if (text.isEmpty())
            return;
        const bool fromClient = event.from == QLatin1String("client");
        SequenceSide other = otherEnd(shown, event.atMs);
        const bool reset = event.what == QLatin1String("rst");
        if (reset && !fromClient && m_out.stations[1].suspect)
            other = SequenceSide::Middle;
        SequenceArrow &arrow = fromClient ? add(event.atMs, SequenceSide::Client, other, text)
                                          : add(event.atMs, other, SequenceSide::Client, text);
        const bool refusal = event.what == QLatin1String("connect_answer") && !isSuccess(shown);
        arrow.fault = (reset && !fromClient) || refusal || event.what == QLatin1String("alert");
        const bool unanswered =
            event.what == QLatin1String("syn") && found(QLatin1String("syn_without_answer"));
        const bool resent = event.what == QLatin1String("retransmission") && fromClient &&
                            found(QLatin1String("large_segments_unacked"));
        if (unanswered || resent)
            arrow.lost = arrow.fault = true;
    }

    QString eventText(const WireEvent &event) const
    {
        const QString number = event.detail.section(u' ', 0, 0);
        if (event.what == QLatin1String("syn"))
            return QStringLiteral("SYN");
        if (event.what == QLatin1String("syn_ack"))
            return QStringLiteral("SYN-ACK");
        if (event.what == QLatin1String("client_hello"))
            return named(QStringLiteral("ClientHello"), event.detail);
        if (event.what == QLatin1String("server_hello"))
            return named(QStringLiteral("ServerHello"), event.detail);
        if (event.what == QLatin1String("certificate"))
            return named(say(QT_TRANSLATE_NOOP("Wire", "Certificate")), event.detail);
        if (event.what == QLatin1String("alert"))
            return say(QT_TRANSLATE_NOOP("Wire", "TLS alert: %1")).arg(event.detail);
        if (event.what == QLatin1String("encrypted"))
            return say(QT_TRANSLATE_NOOP("Wire", "Encrypted data"));
        if (event.what == QLatin1String("connect"))
            return QLatin1String("CONNECT ") + event.detail;
        if (event.what == QLatin1String("connect_answer"))
            return QLatin1String("HTTP ") + event.detail;
        if (event.what == QLatin1String("retransmission"))
            return say(QT_TRANSLATE_NOOP("Wire", "Sent again: %1 bytes")).arg(number);
        if (event.what == QLatin1String("zero_window"))
            return say(QT_TRANSLATE_NOOP("Wire", "Takes no more data for now"));
        if (event.what == QLatin1String("fin"))
            return QStringLiteral("FIN");
        if (event.what == QLatin1String("rst"))
            return named(QStringLiteral("RST"), event.detail.toUpper());
        return {}; // what follows from the others by itself
    }

    static QString named(const QString &what, const QString &detail)
    {
        return detail.isEmpty() ? what : QString(what % QLatin1String(" (") % detail % u')');
    }

    /// What did not come, in the place where it was waited for in vain.
    void absences(const WireFlow &shown)
    {
        const double end = shown.closedMs.value_or(shown.endedMs);
        const auto nothing = [&](double sinceMs, const QString &text) {
            SequenceArrow &arrow =
                add(sinceMs, otherEnd(shown, sinceMs), SequenceSide::Client, text);
            arrow.lost = arrow.fault = true;
        };
        const QString noAnswer = say(QT_TRANSLATE_NOOP("Wire", "No answer for %1"));
        for (const auto token : {QLatin1String("client_hello_without_answer"),
                                 QLatin1String("proxy_connect_without_answer")})
            if (const WireFinding *finding = found(token); finding && finding->atMs)
                nothing(end, noAnswer.arg(durationText(end - *finding->atMs)));
        if (const WireFinding *finding = found(QLatin1String("silence_after_handshake"));
            finding && m_out.arrows.size() > 1)
            nothing(end, say(QT_TRANSLATE_NOOP("Wire", "Nothing more from the server")));
        if (found(QLatin1String("large_segments_missing")))
            nothing(end, say(QT_TRANSLATE_NOOP("Wire", "%1 bytes never arrived"))
                             .arg(shown.fromServer.missingBytes));
        // An absence is known only at the end, but stands before the client gives up.
        for (SequenceArrow &arrow : m_out.arrows)
            if (arrow.lost && arrow.to == SequenceSide::Client)
                arrow.atMs = std::max(0.0, arrow.atMs - 0.001);
    }

    /// ICMP errors about the connection.
    void reports(const WireFlow &shown)
    {
        for (const WireFinding &finding : m_facts.findings) {
            if (!finding.token.startsWith(QLatin1String("icmp_")) || !finding.atMs ||
                finding.client != shown.client)
                continue;
            SequenceStation &middle = m_out.stations[1];
            if (!middle.present)
                middle = {say(QT_TRANSLATE_NOOP("Wire", "Router")), finding.address, true, true};
            add(*finding.atMs, SequenceSide::Middle, SequenceSide::Client,
                QLatin1String("ICMP: ") + icmpWords(finding.token, m_language))
                .fault = true;
        }
    }

    /// Without a connection: the questions for the name.
    void questions()
    {
        const QString name = m_cause == Failure::ProxyUnresolvable && !m_subject.proxyHost.isEmpty()
                                 ? m_subject.proxyHost
                                 : m_subject.host;
        QStringList servers;
        for (const WireDns &question : m_facts.dns) {
            if (question.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            if (!servers.contains(question.server))
                servers.append(question.server);
            this->question(question);
        }
        m_out.stations[1] = {say(QT_TRANSLATE_NOOP("Wire", "Network")), {}, false};
        m_out.stations[2] = {say(QT_TRANSLATE_NOOP("Wire", "Name server")),
                             servers.mid(0, 2).join(QLatin1String(", "))};
        std::stable_sort(
            m_out.arrows.begin(), m_out.arrows.end(),
            [](const SequenceArrow &a, const SequenceArrow &b) { return a.atMs < b.atMs; });
    }

    void question(const WireDns &question)
    {
        QString asked = question.type % QLatin1String(" ") % question.name % u'?';
        if (question.questions > 1)
            asked = times(asked, question.questions);
        SequenceArrow &arrow =
            add(question.askedMs, SequenceSide::Client, SequenceSide::Server, asked);
        if (!question.answerMs) {
            arrow.lost = arrow.fault = m_facts.complete;
            return;
        }
        const bool refused = question.rcode != QLatin1String("NOERROR");
        const QString said = refused ? question.rcode
                             : question.addresses.isEmpty()
                                 ? say(QT_TRANSLATE_NOOP("Wire", "no address"))
                                 : question.addresses.mid(0, 2).join(QLatin1String(", "));
        const bool special = m_cause == Failure::DnsSinkhole && !question.addresses.isEmpty();
        const bool noAddress =
            m_cause == Failure::DnsNoAddress && !refused && question.addresses.isEmpty();
        add(question.askedMs + *question.answerMs, SequenceSide::Server, SequenceSide::Client, said)
            .fault = refused || special || noAddress;
    }

    QString times(const QString &text, qint64 count) const
    {
        return say(QT_TRANSLATE_NOOP("Wire", "%1, %2 times")).arg(text).arg(count);
    }

    /// Counts from the first arrow on, says repetitions once, and keeps the beginning and the end.
    void tidy()
    {
        const double start = m_out.arrows.first().atMs;
        QList<SequenceArrow> merged;
        qint64 same = 1;
        QString text;
        for (SequenceArrow arrow : std::as_const(m_out.arrows)) {
            arrow.atMs -= start;
            const bool again = !merged.isEmpty() && arrow.text == text &&
                               arrow.from == merged.last().from && arrow.to == merged.last().to;
            if (again) {
                merged.last().text = times(text, ++same);
                continue;
            }
            same = 1;
            text = arrow.text;
            merged.append(arrow);
        }
        constexpr qsizetype head = mostSequenceArrows - 4;
        if (merged.size() > mostSequenceArrows) {
            m_out.leftOut = merged.size() - mostSequenceArrows;
            merged.remove(head, m_out.leftOut);
            merged[head].gapBefore = true;
        }
        m_out.arrows = merged;
    }

    void sentences()
    {
        for (const WireWitness &witness : m_witnesses) {
            const QString sentence = findingSentence(witness.finding.token, m_language);
            if (!sentence.isEmpty() && !m_out.sentences.contains(sentence) &&
                m_out.sentences.size() < mostSentences)
                m_out.sentences.append(sentence);
        }
        const bool handshake = m_index >= 0 && m_facts.flows.at(m_index).tls &&
                               m_facts.flows.at(m_index).tls->serverHelloMs;
        if (m_out.sentences.isEmpty() && handshake)
            m_out.sentences.append(
                m_cause == Failure::Healthy
                    ? say(QT_TRANSLATE_NOOP(
                          "Wire", "The TLS handshake began as it should, and data came back."))
                : cause(m_cause).exitCode >= groupOfTls
                    ? say(QT_TRANSLATE_NOOP("Wire", "What is wrong lies inside the encryption, "
                                                    "where packets do not show it."))
                    : QString());
        m_out.sentences.removeAll(QString());
        if (m_out.leftOut > 0)
            m_out.sentences.append(say(QT_TRANSLATE_NOOP("Wire", "%1 more packets are not drawn."))
                                       .arg(m_out.leftOut));
        if (!m_facts.complete)
            m_out.sentences.append(
                say(QT_TRANSLATE_NOOP("Wire", "Packets are missing from this capture, so what it "
                                              "does not show proves nothing.")));
    }

    const WireFacts &m_facts;
    TextLanguage m_language;
    Failure m_cause;
    WireSubject m_subject;
    QList<WireWitness> m_witnesses;
    qsizetype m_index = -1; ///< of the flow that is shown
    SequenceSide m_answers = SequenceSide::Server;
    WireSequence m_out;
};

} // namespace

std::optional<WireSequence> wireSequence(const RunRecord &record, TextLanguage language)
{
    const auto *capture = record.facts<CaptureFacts>();
    if (!capture || capture->wire.isEmpty())
        return std::nullopt;
    const auto facts = WireFacts::fromJson(capture->wire);
    if (!facts)
        return std::nullopt;
    return Painting(record, *facts, language).paint();
}

QString wireHeading(TextLanguage language)
{
    return wireSay(QT_TRANSLATE_NOOP("Wire", "What the wire shows"), language);
}

const SequenceStation &stationOf(const WireSequence &sequence, SequenceSide side)
{
    return sequence.stations.at(static_cast<std::size_t>(side));
}

QString arrowTime(const SequenceArrow &arrow)
{
    return durationText(arrow.atMs);
}

QStringList sequenceLines(const WireSequence &sequence, TextLanguage language)
{
    QStringList lines;
    for (const SequenceArrow &arrow : sequence.arrows) {
        const char *pattern = arrow.lost && arrow.to != SequenceSide::Client
                                  ? QT_TRANSLATE_NOOP("Wire", "%1: %2 to %3: %4 (did not arrive)")
                                  : QT_TRANSLATE_NOOP("Wire", "%1: %2 to %3: %4");
        lines.append(wireSay(pattern, language)
                         .arg(arrowTime(arrow), stationOf(sequence, arrow.from).name,
                              stationOf(sequence, arrow.to).name, arrow.text));
    }
    return lines;
}

} // namespace ecs
