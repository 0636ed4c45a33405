// SPDX-License-Identifier: MIT
#include "diagnostics/report/wire_words.h"

#include <algorithm>

namespace ecs {

namespace {

/// A token of the flow reader, or its beginning where it ends in '*', and its words.
struct Words
{
    QLatin1String token;
    const char *text;
};

constexpr Words sentences[] = {
    {QLatin1String("syn_without_answer"),
     QT_TRANSLATE_NOOP(
         "Wire", "This computer asked for a connection again and again, and nothing came back.")},
    {QLatin1String("syn_refused"),
     QT_TRANSLATE_NOOP("Wire", "The request for a connection was answered with a reset.")},
    {QLatin1String("reset_by_other_ttl"),
     QT_TRANSLATE_NOOP("Wire", "The reset came from another distance than the server's packets, so "
                               "a device on the way sent it.")},
    {QLatin1String("answered_by_neighbour"),
     QT_TRANSLATE_NOOP("Wire", "The answers passed no router, so a device close to this computer "
                               "sent them in the service's name.")},
    {QLatin1String("reset_before_client_hello"),
     QT_TRANSLATE_NOOP("Wire",
                       "The connection was reset before this computer had sent a byte on it.")},
    {QLatin1String("reset_after_client_hello"),
     QT_TRANSLATE_NOOP("Wire", "The connection was reset right after the first TLS message "
                               "(ClientHello), which carries the server's name.")},
    {QLatin1String("reset_during_handshake"),
     QT_TRANSLATE_NOOP("Wire", "The connection was reset in the middle of the TLS handshake.")},
    {QLatin1String("reset_after_handshake"),
     QT_TRANSLATE_NOOP("Wire", "The connection was reset after the TLS handshake.")},
    {QLatin1String("closed_after_client_hello"),
     QT_TRANSLATE_NOOP("Wire", "The connection was closed right after the first TLS message "
                               "(ClientHello), without an answer.")},
    {QLatin1String("client_hello_without_answer"),
     QT_TRANSLATE_NOOP("Wire", "The first TLS message (ClientHello) was never answered.")},
    {QLatin1String("answer_is_not_tls"), QT_TRANSLATE_NOOP("Wire", "What came back is not TLS.")},
    {QLatin1String("server_alert_*"),
     QT_TRANSLATE_NOOP("Wire", "The other side refused the TLS handshake with an alert.")},
    {QLatin1String("client_alert_*"),
     QT_TRANSLATE_NOOP("Wire", "This computer refused the TLS handshake with an alert.")},
    {QLatin1String("large_segments_unacked"),
     QT_TRANSLATE_NOOP("Wire", "Large packets were sent again and again and never arrived, while "
                               "small ones did.")},
    {QLatin1String("large_segments_missing"),
     QT_TRANSLATE_NOOP("Wire",
                       "Of the server's answer only small packets arrived; the large ones are "
                       "missing.")},
    {QLatin1String("only_small_segments_pass"),
     QT_TRANSLATE_NOOP("Wire", "With small packets the handshake is answered, with large ones it "
                               "is not.")},
    {QLatin1String("silence_after_handshake"),
     QT_TRANSLATE_NOOP("Wire", "After the TLS handshake the server sent nothing more.")},
    {QLatin1String("proxy_407"),
     QT_TRANSLATE_NOOP("Wire", "The proxy wants a sign-in, which Defender does not have.")},
    {QLatin1String("proxy_4*"), QT_TRANSLATE_NOOP("Wire", "The proxy refused to connect.")},
    {QLatin1String("proxy_5*"),
     QT_TRANSLATE_NOOP("Wire", "The proxy could not get through to the service.")},
    {QLatin1String("proxy_connect_without_answer"),
     QT_TRANSLATE_NOOP("Wire", "The proxy never answered the request to connect.")},
    {QLatin1String("proxy_reset_after_connect"),
     QT_TRANSLATE_NOOP("Wire", "The proxy reset the connection when it was asked to connect.")},
    {QLatin1String("proxy_closed_after_connect"),
     QT_TRANSLATE_NOOP("Wire", "The proxy closed the connection when it was asked to connect.")},
    {QLatin1String("proxy_answer_is_not_http"),
     QT_TRANSLATE_NOOP("Wire", "What answers at the proxy's address is no proxy.")},
    {QLatin1String("icmp_*"),
     QT_TRANSLATE_NOOP("Wire", "A device on the way reported that it does not let the packets "
                               "through.")},
    {QLatin1String("dns_nxdomain"),
     QT_TRANSLATE_NOOP("Wire", "The name server says that the name does not exist.")},
    {QLatin1String("dns_servfail"), QT_TRANSLATE_NOOP("Wire", "The name server failed.")},
    {QLatin1String("dns_refused"), QT_TRANSLATE_NOOP("Wire", "The name server refused to answer.")},
    {QLatin1String("dns_no_address"),
     QT_TRANSLATE_NOOP("Wire", "The name server knows the name but gives no address for it.")},
    {QLatin1String("dns_special_address"),
     QT_TRANSLATE_NOOP("Wire", "The name server gives an address that no public service has.")},
    {QLatin1String("dns_answer_mismatch"),
     QT_TRANSLATE_NOOP("Wire", "Answers came that do not fit the question, so nobody takes them.")},
    {QLatin1String("dns_without_answer"),
     QT_TRANSLATE_NOOP("Wire", "The name server never answered.")},
};

constexpr Words icmpNames[] = {
    {QLatin1String("icmp_admin_prohibited"),
     QT_TRANSLATE_NOOP("Wire", "administratively prohibited")},
    {QLatin1String("icmp_net_unreachable"), QT_TRANSLATE_NOOP("Wire", "network unreachable")},
    {QLatin1String("icmp_host_unreachable"), QT_TRANSLATE_NOOP("Wire", "host unreachable")},
    {QLatin1String("icmp_port_unreachable"), QT_TRANSLATE_NOOP("Wire", "port unreachable")},
    {QLatin1String("icmp_protocol_unreachable"), QT_TRANSLATE_NOOP("Wire", "protocol unreachable")},
    {QLatin1String("icmp_fragmentation_needed"), QT_TRANSLATE_NOOP("Wire", "packet too large")},
    {QLatin1String("icmp_time_exceeded"), QT_TRANSLATE_NOOP("Wire", "time exceeded")},
};

template <std::size_t Count>
const char *wordsFor(const Words (&table)[Count], const QString &token)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const Words &row) {
        return row.token.endsWith(u'*') ? token.startsWith(row.token.chopped(1))
                                        : token == row.token;
    });
    return found == std::end(table) ? nullptr : found->text;
}

} // namespace

QString wireSay(const char *source, TextLanguage language)
{
    return inLanguage("Wire", source, language);
}

QString findingSentence(const QString &token, TextLanguage language)
{
    const char *words = wordsFor(sentences, token);
    return words ? wireSay(words, language) : QString();
}

QString icmpWords(const QString &token, TextLanguage language)
{
    const char *words = wordsFor(icmpNames, token);
    return words ? wireSay(words, language) : token;
}

} // namespace ecs
