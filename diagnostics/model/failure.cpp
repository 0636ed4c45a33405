// SPDX-License-Identifier: MIT
#include "diagnostics/model/failure.h"

namespace ecs {

namespace {
constexpr Token<Failure> failureTokens[] = {
    {Failure::Healthy, QLatin1String("healthy")},
    {Failure::DefenderNotFound, QLatin1String("defender_not_found")},
    {Failure::DefenderTooOld, QLatin1String("defender_too_old")},
    {Failure::DefenderServiceOff, QLatin1String("defender_service_off")},
    {Failure::DefenderBinaryUntrusted, QLatin1String("defender_binary_untrusted")},
    {Failure::EcsDisabledByPolicy, QLatin1String("ecs_disabled_by_policy")},
    {Failure::MpcmdrunFailed, QLatin1String("mpcmdrun_failed")},
    {Failure::ClockWrong, QLatin1String("clock_wrong")},
    {Failure::DnsHostsOverride, QLatin1String("dns_hosts_override")},
    {Failure::DnsNxdomain, QLatin1String("dns_nxdomain")},
    {Failure::DnsNoAddress, QLatin1String("dns_no_address")},
    {Failure::DnsServfail, QLatin1String("dns_servfail")},
    {Failure::DnsRefused, QLatin1String("dns_refused")},
    {Failure::DnsTimeout, QLatin1String("dns_timeout")},
    {Failure::DnsSinkhole, QLatin1String("dns_sinkhole")},
    {Failure::NoNetwork, QLatin1String("no_network")},
    {Failure::TcpTimeout, QLatin1String("tcp_timeout")},
    {Failure::TcpRefused, QLatin1String("tcp_refused")},
    {Failure::TcpReset, QLatin1String("tcp_reset")},
    {Failure::TcpUnreachable, QLatin1String("tcp_unreachable")},
    {Failure::Ipv6Only, QLatin1String("ipv6_only")},
    {Failure::ProxyUnresolvable, QLatin1String("proxy_unresolvable")},
    {Failure::ProxyUnreachable, QLatin1String("proxy_unreachable")},
    {Failure::ProxyTimeout, QLatin1String("proxy_timeout")},
    {Failure::ProxyReset, QLatin1String("proxy_reset")},
    {Failure::ProxyAuthRequired, QLatin1String("proxy_auth_required")},
    {Failure::ProxyDenied, QLatin1String("proxy_denied")},
    {Failure::ProxyBadGateway, QLatin1String("proxy_bad_gateway")},
    {Failure::ProxyProtocolError, QLatin1String("proxy_protocol_error")},
    {Failure::ProxyPacFailed, QLatin1String("proxy_pac_failed")},
    {Failure::ProxyMismatch, QLatin1String("proxy_mismatch")},
    {Failure::TlsIntercepted, QLatin1String("tls_intercepted")},
    {Failure::TlsUntrustedRoot, QLatin1String("tls_untrusted_root")},
    {Failure::TlsRootMissing, QLatin1String("tls_root_missing")},
    {Failure::TlsCertificateExpired, QLatin1String("tls_certificate_expired")},
    {Failure::TlsCertificateNotYetValid, QLatin1String("tls_certificate_not_yet_valid")},
    {Failure::TlsNameMismatch, QLatin1String("tls_name_mismatch")},
    {Failure::TlsReset, QLatin1String("tls_reset")},
    {Failure::TlsTimeout, QLatin1String("tls_timeout")},
    {Failure::TlsMtuBlackHole, QLatin1String("tls_mtu_black_hole")},
    {Failure::TlsProtocol, QLatin1String("tls_protocol")},
    {Failure::CaptivePortal, QLatin1String("captive_portal")},
    {Failure::HttpBlockPage, QLatin1String("http_block_page")},
    {Failure::HttpUnexpected, QLatin1String("http_unexpected")},
    {Failure::HttpMalformed, QLatin1String("http_malformed")},
    {Failure::HttpTimeout, QLatin1String("http_timeout")},
    {Failure::HttpReset, QLatin1String("http_reset")},
    {Failure::HttpTruncated, QLatin1String("http_truncated")},
    {Failure::HttpClientError, QLatin1String("http_client_error")},
    {Failure::HttpServerError, QLatin1String("http_server_error")},
    {Failure::HttpRateLimited, QLatin1String("http_rate_limited")},
    {Failure::CannotTell, QLatin1String("cannot_tell")},
    {Failure::DnsSlow, QLatin1String("dns_slow")},
    {Failure::Ipv6Broken, QLatin1String("ipv6_broken")},
    {Failure::PartialAddresses, QLatin1String("partial_addresses")},
    {Failure::SlowPath, QLatin1String("slow_path")},
    {Failure::TlsRevocationUnavailable, QLatin1String("tls_revocation_unavailable")},
    {Failure::ProxyServiceOnly, QLatin1String("proxy_service_only")},
    {Failure::DirectBlockedBehindProxy, QLatin1String("direct_blocked_behind_proxy")},
    {Failure::EcsNeverSucceeded, QLatin1String("ecs_never_succeeded")},
    {Failure::CaptureUnavailable, QLatin1String("capture_unavailable")},
};
} // namespace

const std::span<const Token<Failure>> Tokens<Failure>::table{failureTokens};

bool isWarningOnly(Failure failure)
{
    return failure >= Failure::DnsSlow;
}

} // namespace ecs
