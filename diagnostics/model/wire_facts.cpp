// SPDX-License-Identifier: MIT
#include "diagnostics/model/wire_facts.h"

#include "diagnostics/model/json_fields.h"

namespace ecs {

QJsonObject WireFacts::toJson() const
{
    return json::write(*this).toObject();
}

std::optional<WireFacts> WireFacts::fromJson(const QJsonObject &object)
{
    WireFacts facts;
    json::Problems problems;
    json::read(QJsonValue(object), facts, QString(), problems);
    if (problems.any())
        return std::nullopt;
    return facts;
}

QStringList findingTokens()
{
    QStringList tokens;
    for (const char *token : {"syn_without_answer",
                              "syn_refused",
                              "reset_by_other_ttl",
                              "answered_by_neighbour",
                              "reset_before_client_hello",
                              "reset_after_client_hello",
                              "reset_during_handshake",
                              "reset_after_handshake",
                              "reset_by_client",
                              "closed_after_client_hello",
                              "client_hello_without_answer",
                              "answer_is_not_tls",
                              "client_alert_<name>",
                              "client_alert_encrypted",
                              "server_alert_<name>",
                              "large_segments_unacked",
                              "large_segments_missing",
                              "only_small_segments_pass",
                              "retransmissions",
                              "silence_after_handshake",
                              "zero_window",
                              "proxy_<status>",
                              "proxy_connect_without_answer",
                              "proxy_closed_after_connect",
                              "proxy_reset_after_connect",
                              "proxy_answer_is_not_http",
                              "proxy_credentials_sent",
                              "icmp_net_unreachable",
                              "icmp_host_unreachable",
                              "icmp_port_unreachable",
                              "icmp_protocol_unreachable",
                              "icmp_admin_prohibited",
                              "icmp_fragmentation_needed",
                              "icmp_time_exceeded",
                              "icmp_other",
                              "ip_fragments",
                              "dns_without_answer",
                              "dns_<rcode>",
                              "dns_truncated",
                              "dns_no_address",
                              "dns_special_address",
                              "dns_answer_mismatch",
                              "dns_different_answers"})
        tokens += QLatin1String(token);
    return tokens;
}

} // namespace ecs
