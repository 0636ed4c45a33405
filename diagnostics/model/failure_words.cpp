// SPDX-License-Identifier: MIT
#include "diagnostics/model/failure_words.h"

#include <QLatin1Char>

namespace ecs {

namespace {

struct Words
{
    Failure failure;
    const char *text;
};
constexpr Words words[] = {
    {Failure::DnsNxdomain, "the name server says that the name does not exist"},
    {Failure::DnsNoAddress, "the name has no address"},
    {Failure::DnsServfail, "the name server failed to find it"},
    {Failure::DnsRefused, "the name server refused to answer"},
    {Failure::DnsTimeout, "no name server answered"},
    {Failure::DnsSinkhole, "its address is one for special purposes"},
    {Failure::DnsHostsOverride, "the hosts file names another address"},
    {Failure::NoNetwork, "this computer has no route"},
    {Failure::TcpTimeout, "nothing answered"},
    {Failure::TcpRefused, "the connection was refused"},
    {Failure::TcpReset, "the connection was cut at once"},
    {Failure::TcpUnreachable, "the address cannot be reached"},
    {Failure::Ipv6Only, "only IPv6 works here"},
    {Failure::ProxyUnresolvable, "the proxy's name has no address"},
    {Failure::ProxyUnreachable, "the proxy takes no connection"},
    {Failure::ProxyTimeout, "the proxy did not answer"},
    {Failure::ProxyReset, "the proxy cut the connection"},
    {Failure::ProxyAuthRequired, "the proxy asks for a sign-in"},
    {Failure::ProxyDenied, "the proxy does not allow it"},
    {Failure::ProxyBadGateway, "the proxy did not reach the host"},
    {Failure::ProxyProtocolError, "what answers there is no proxy"},
    {Failure::ProxyPacFailed, "the proxy script cannot be used"},
    {Failure::TlsIntercepted, "an authority signed it that ECS never uses"},
    {Failure::TlsUntrustedRoot, "its root is not trusted here"},
    {Failure::TlsRootMissing, "its root is missing on this computer"},
    {Failure::TlsCertificateExpired, "it has expired"},
    {Failure::TlsCertificateNotYetValid, "it is not valid yet"},
    {Failure::TlsNameMismatch, "it is for another name"},
    {Failure::ClockWrong, "this computer's clock is wrong"},
    {Failure::TlsReset, "the connection was cut during the TLS handshake"},
    {Failure::TlsTimeout, "the TLS handshake was never answered"},
    {Failure::TlsMtuBlackHole, "large packets are lost on the way"},
    {Failure::TlsProtocol, "there is no common TLS version or cipher"},
    {Failure::CaptivePortal, "a sign-in page answered"},
    {Failure::HttpBlockPage, "a filter's page answered"},
    {Failure::HttpUnexpected, "the answer is not what ECS sends"},
    {Failure::HttpMalformed, "what came back is not valid HTTP"},
    {Failure::HttpTimeout, "no answer came"},
    {Failure::HttpReset, "the connection was cut"},
    {Failure::HttpTruncated, "the answer ended too early"},
    {Failure::HttpClientError, "the service refused it"},
    {Failure::HttpServerError, "the service failed"},
    {Failure::HttpRateLimited, "the service limits the rate"},
    {Failure::CannotTell, "the reason could not be told"},
};

} // namespace

QString inWords(Failure failure)
{
    for (const Words &row : words)
        if (row.failure == failure)
            return QString::fromLatin1(row.text);
    return toToken(failure).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace ecs
