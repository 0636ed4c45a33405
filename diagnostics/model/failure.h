// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/tokens.h"

namespace ecs {

/// The closed list of causes, failures and warnings. A step's failure and the verdict's cause use
/// the same words. What each means, its exit code, owner and texts: verdict/cause_table.h.
enum class Failure {
    Healthy,

    // this machine
    DefenderNotFound,
    DefenderTooOld,
    DefenderServiceOff,
    DefenderBinaryUntrusted,
    EcsDisabledByPolicy,
    MpcmdrunFailed,
    ClockWrong,
    DnsHostsOverride,

    // DNS
    DnsNxdomain,
    DnsNoAddress,
    DnsServfail,
    DnsRefused,
    DnsTimeout,
    DnsSinkhole,

    // TCP, routing, firewall
    NoNetwork,
    TcpTimeout,
    TcpRefused,
    TcpReset,
    TcpUnreachable,
    Ipv6Only,

    // proxy
    ProxyUnresolvable,
    ProxyUnreachable,
    ProxyTimeout,
    ProxyReset,
    ProxyAuthRequired,
    ProxyDenied,
    ProxyBadGateway,
    ProxyProtocolError,
    ProxyPacFailed,
    ProxyMismatch,

    // TLS
    TlsIntercepted,
    TlsUntrustedRoot,
    TlsRootMissing,
    TlsCertificateExpired,
    TlsCertificateNotYetValid,
    TlsNameMismatch,
    TlsReset,
    TlsTimeout,
    TlsMtuBlackHole,
    TlsProtocol,

    // HTTP
    CaptivePortal,
    HttpBlockPage,
    HttpUnexpected,
    HttpMalformed,
    HttpTimeout,
    HttpReset,
    HttpTruncated,
    HttpClientError,
    HttpServerError,
    HttpRateLimited,

    CannotTell,

    // warnings: only ever in the verdict's "also" and in a step with status warning
    DnsSlow,
    Ipv6Broken,
    PartialAddresses,
    SlowPath,
    TlsRevocationUnavailable,
    ProxyServiceOnly,
    DirectBlockedBehindProxy,
    EcsNeverSucceeded,
    CaptureUnavailable,
};

template <>
struct Tokens<Failure>
{
    static const std::span<const Token<Failure>> table;
};

/// True for the tokens that are warnings and can never be a verdict's cause.
bool isWarningOnly(Failure failure);

} // namespace ecs
