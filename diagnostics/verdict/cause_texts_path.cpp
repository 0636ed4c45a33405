// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_texts.h"

#include <QtGlobal>

namespace ecs::texts {

namespace {
// Proxy, TLS and HTTP.
constexpr CauseWords rows[] = {
    {Failure::ProxyUnresolvable,
     QT_TRANSLATE_NOOP("Causes", "The name of the proxy leads to no address"),
     QT_TRANSLATE_NOOP("Causes", "Defender's route goes through a proxy, and DNS gives no address "
                                 "for its name. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP("Causes", "Check the spelling of the proxy's name."), phrases::whichSetting,
      QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the DNS team whether the name should exist in this network, with and without VPN."),
      QT_TRANSLATE_NOOP("Causes",
                        "If there is no proxy any more, remove the setting (netsh winhttp reset "
                        "proxy; check netsh winhttp show advproxy as well)."),
      phrases::runAgain}},
    {Failure::ProxyUnreachable,
     QT_TRANSLATE_NOOP("Causes", "The proxy takes no connection"),
     QT_TRANSLATE_NOOP("Causes", "No connection to the proxy could be opened: it was refused, cut, "
                                 "without a route or without an answer. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the proxy team whether the proxy runs, and whether address "
                                  "and port are still right."),
      QT_TRANSLATE_NOOP("Causes", "Ask the network team to let this computer connect to {proxy}."),
      phrases::whichSetting, phrases::runAgain}},
    {Failure::ProxyTimeout,
     QT_TRANSLATE_NOOP("Causes", "The proxy takes the connection and then stays silent"),
     QT_TRANSLATE_NOOP("Causes", "The proxy was asked for a tunnel to {host} and did not answer in "
                                 "time. The proxy is {proxy}."),
     {phrases::proxyLog,
      QT_TRANSLATE_NOOP(
          "Causes", "Check whether the proxy itself can resolve and reach {host} on port {port}."),
      phrases::runAgain}},
    {Failure::ProxyReset,
     QT_TRANSLATE_NOOP("Causes", "The proxy closes the connection when ECS is requested"),
     QT_TRANSLATE_NOOP("Causes", "The proxy closed the connection after it was asked for a tunnel "
                                 "to {host}. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in."),
      phrases::proxyLog, phrases::apexTrap, phrases::runAgain}},
    {Failure::ProxyAuthRequired,
     QT_TRANSLATE_NOOP("Causes", "The proxy asks for a sign-in that Defender cannot give"),
     QT_TRANSLATE_NOOP("Causes",
                       "Defender's traffic comes from the system account and is always anonymous, "
                       "and the proxy answered 407 to it. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP("Causes", "Let {host} on port {port} pass the proxy without sign-in."),
      phrases::apexTrap, phrases::noInspection,
      QT_TRANSLATE_NOOP("Causes",
                        "Do not try to store a password for it: Defender has no place for one."),
      phrases::runAgain}},
    {Failure::ProxyDenied,
     QT_TRANSLATE_NOOP("Causes", "The proxy refuses the connection to ECS"),
     QT_TRANSLATE_NOOP("Causes", "The proxy answered {status} to the request for a tunnel to "
                                 "{host}. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Allow {host} on port {port} in the proxy, for computers and without a user's sign-in."),
      phrases::apexTrap, phrases::noPathRules, phrases::proxyLog, phrases::runAgain}},
    {Failure::ProxyBadGateway,
     QT_TRANSLATE_NOOP("Causes", "The proxy itself cannot reach ECS"),
     QT_TRANSLATE_NOOP("Causes", "The proxy answered {status}: it could not resolve or reach "
                                 "{host}. The proxy is {proxy}."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the proxy team to test {host} on port {port} from the proxy "
                                  "itself: name, route, firewall and any parent proxy."),
      phrases::proxyLog, phrases::runAgain}},
    {Failure::ProxyProtocolError,
     QT_TRANSLATE_NOOP("Causes", "What answers at the proxy's address is no HTTP proxy"),
     QT_TRANSLATE_NOOP("Causes", "Something takes connections at the proxy's address, but it does "
                                 "not answer as an HTTP proxy does. The address is {proxy}."),
     {QT_TRANSLATE_NOOP(
          "Causes", "Check address and port: Defender needs an HTTP proxy that allows CONNECT."),
      phrases::whichSetting,
      QT_TRANSLATE_NOOP(
          "Causes", "In Defender's own policy, ProxyServer must begin with http:// or https://."),
      phrases::runAgain}},
    {Failure::ProxyPacFailed,
     QT_TRANSLATE_NOOP("Causes", "The automatic proxy script cannot be used"),
     QT_TRANSLATE_NOOP("Causes", "The proxy script (PAC or WPAD) cannot be loaded or evaluated, "
                                 "and the route without it does not lead to ECS either."),
     {QT_TRANSLATE_NOOP("Causes", "Check that the script's address begins with http:// or https:// "
                                  "and can be opened from this network."),
      QT_TRANSLATE_NOOP("Causes",
                        "Check the script itself: no syntax mistakes, below 1 MB, and a working "
                        "proxy in the first place of its answer, because only the first is used."),
      QT_TRANSLATE_NOOP(
          "Causes", "Another way: set a fixed proxy for the computer (netsh winhttp set proxy)."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Do not count on netsh winhttp import proxy source=ie: it never copies a script."),
      phrases::runAgain}},
    {Failure::ProxyMismatch,
     QT_TRANSLATE_NOOP("Causes", "The user's proxy works, but Defender's service does not use it"),
     QT_TRANSLATE_NOOP(
         "Causes", "This user's own route gives a genuine ECS answer, and the route of Defender's "
                   "service does not. The system account does not read the user's proxy settings."),
     {QT_TRANSLATE_NOOP("Causes", "Set the proxy for the computer: netsh winhttp set proxy, or "
                                  "netsh winhttp set advproxy where a script is needed."),
      QT_TRANSLATE_NOOP("Causes",
                        "Another way: set it for Defender by policy (ProxyServer or ProxyPacUrl); "
                        "the proxy's value must begin with http:// or https://."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Do not count on netsh winhttp import proxy source=ie: it never copies a script."),
      QT_TRANSLATE_NOOP("Causes", "Make sure that the proxy lets {host} pass without sign-in."),
      phrases::runAgain}},
    {Failure::TlsIntercepted,
     QT_TRANSLATE_NOOP("Causes", "TLS inspection stands between this computer and ECS"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "A proxy, a firewall or a security program opens the connection and signs it anew. The "
         "certificate for {host} was issued by {issuer}, which ECS never uses."),
     {phrases::noInspection, phrases::apexTrap,
      QT_TRANSLATE_NOOP(
          "Causes", "Do not install the inspection's certificate authority as a remedy: Microsoft "
                    "does not support inspection of Defender's traffic, trusted or not."),
      QT_TRANSLATE_NOOP("Causes",
                        "Check security software on this computer that scans web traffic as well."),
      phrases::runAgain}},
    {Failure::TlsUntrustedRoot,
     QT_TRANSLATE_NOOP("Causes",
                       "The certificate comes from an authority that is not trusted here"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "What answers in place of ECS shows a certificate that ECS never uses and that this "
         "computer does not trust. The certificate for {host} was issued by {issuer}."),
     {QT_TRANSLATE_NOOP("Causes", "Find out which device shows this certificate: the report has "
                                  "the whole chain with fingerprints."),
      phrases::noInspection,
      QT_TRANSLATE_NOOP("Causes", "Do not install that authority on this computer."),
      QT_TRANSLATE_NOOP("Causes",
                        "Check in the DNS part of the report whether the address is Microsoft's."),
      phrases::runAgain}},
    {Failure::TlsRootMissing,
     QT_TRANSLATE_NOOP("Causes", "A root certificate that ECS needs is missing on this computer"),
     QT_TRANSLATE_NOOP("Causes",
                       "The chain is the one that ECS uses, but its root is not in this computer's "
                       "store of trusted roots. The missing root is {issuer}."),
     {QT_TRANSLATE_NOOP("Causes", "Let the system account reach ctldl.windowsupdate.com on TCP "
                                  "port 80, through the computer's proxy if there is one."),
      QT_TRANSLATE_NOOP(
          "Causes", "Check whether the policy Turn off Automatic Root Certificates Update is on."),
      QT_TRANSLATE_NOOP("Causes",
                        "On computers without that access, bring the root that the report names "
                        "into the computer's trusted roots by group policy."),
      phrases::runAgain}},
    {Failure::TlsCertificateExpired,
     QT_TRANSLATE_NOOP("Causes", "The certificate shown for ECS has expired"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The certificate shown for {host} was valid until {date}. It was issued by {issuer}."),
     {QT_TRANSLATE_NOOP("Causes", "Compare this computer's clock with a clock that you trust."),
      QT_TRANSLATE_NOOP("Causes", "If the issuer is not one that Microsoft uses, an inspecting "
                                  "device with an old certificate answers: exempt {host} there."),
      phrases::microsoftCase, phrases::runAgain}},
    {Failure::TlsCertificateNotYetValid,
     QT_TRANSLATE_NOOP("Causes", "The certificate shown for ECS is not valid yet"),
     QT_TRANSLATE_NOOP("Causes", "The certificate shown for {host} is valid only from {date} on. "
                                 "It was issued by {issuer}."),
     {QT_TRANSLATE_NOOP("Causes", "Compare this computer's clock with a clock that you trust."),
      QT_TRANSLATE_NOOP("Causes", "If the issuer is not one that Microsoft uses, an inspecting "
                                  "device with a wrong clock answers: exempt {host} there."),
      phrases::microsoftCase, phrases::runAgain}},
    {Failure::TlsNameMismatch,
     QT_TRANSLATE_NOOP("Causes", "The certificate shown for ECS is for another name"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The certificate shown for {host} does not carry that name. It was issued by {issuer}."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Check in the DNS part of the report whether the address is Microsoft's."),
      QT_TRANSLATE_NOOP("Causes", "Open a page in the browser: a sign-in page or a block page of "
                                  "this network would explain it."),
      phrases::noInspection, phrases::runAgain}},
    {Failure::TlsReset,
     QT_TRANSLATE_NOOP("Causes", "The connection is cut when the secure connection begins"),
     QT_TRANSLATE_NOOP("Causes", "The connection to {host} opens, and it is cut right after the "
                                 "first TLS message. Filters that read the server's name do this."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the firewall team to allow {host} in every filter that "
                                  "looks at names or applications."),
      phrases::apexTrap, phrases::noPathRules, phrases::localProgram, phrases::runAgain}},
    {Failure::TlsTimeout,
     QT_TRANSLATE_NOOP("Causes", "The secure connection to ECS is never completed"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The connection to {host} opens, but the TLS handshake does not come to its end. A filter "
         "that stays silent and a path that loses large packets look the same from here."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Ask the firewall team whether a filter holds back {host} by its name."),
      QT_TRANSLATE_NOOP("Causes",
                        "If a VPN or a tunnel is in use, test without it, or with the interface's "
                        "MTU at 1300 for a moment: if ECS answers then, large packets are lost."),
      QT_TRANSLATE_NOOP("Causes", "Run this test again with the packet capture on, and hand the "
                                  "saved files to the network team.")}},
    {Failure::TlsMtuBlackHole,
     QT_TRANSLATE_NOOP("Causes", "Large packets are lost on the way to ECS"),
     QT_TRANSLATE_NOOP("Causes", "Small packets to {host} get through and large ones do not, so "
                                 "the TLS handshake never ends."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the network team to let ICMP messages for too large packets "
                                  "through (IPv4 type 3 code 4, IPv6 type 2)."),
      QT_TRANSLATE_NOOP(
          "Causes", "Limit the TCP segment size on the VPN or tunnel in between (MSS clamping)."),
      QT_TRANSLATE_NOOP("Causes", "As a stop-gap, lower the MTU of this computer's interface."),
      phrases::runAgain}},
    {Failure::TlsProtocol,
     QT_TRANSLATE_NOOP("Causes", "This computer and the other side share no TLS version"),
     QT_TRANSLATE_NOOP("Causes", "For {host}, this computer and the other side found no common TLS "
                                 "version or cipher, or TLS is not spoken there at all."),
     {QT_TRANSLATE_NOOP("Causes", "Check that TLS 1.2 is on in Windows: the Schannel settings and "
                                  "DefaultSecureProtocols of WinHTTP."),
      QT_TRANSLATE_NOOP("Causes", "Check the policies for cipher suites and elliptic curves: an "
                                  "empty EccCurves value stops TLS."),
      QT_TRANSLATE_NOOP("Causes",
                        "If a device on the way answers in place of ECS, exempt {host} there."),
      phrases::runAgain}},
    {Failure::CaptivePortal,
     QT_TRANSLATE_NOOP("Causes", "A sign-in page of this network answers instead of ECS"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "This network asks for a sign-in in the browser before it lets anything through."),
     {QT_TRANSLATE_NOOP("Causes", "Open a browser on this computer, open any page that begins with "
                                  "http://, and sign in to the network."),
      QT_TRANSLATE_NOOP("Causes", "For computers without a user, ask the network team to let them "
                                  "pass without the sign-in."),
      QT_TRANSLATE_NOOP("Causes", "Another way: use another network."), phrases::runAgain}},
    {Failure::HttpBlockPage,
     QT_TRANSLATE_NOOP("Causes", "A filter's page comes back instead of ECS"),
     QT_TRANSLATE_NOOP(
         "Causes", "What came back for {host} was not written by ECS, but by a filter on the way. "
                   "Its certificate was issued by {issuer}."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the owner of the filter to allow {host}: the page's text in "
                                  "the report often names the rule."),
      phrases::apexTrap, phrases::noPathRules, phrases::noInspection, phrases::runAgain}},
    {Failure::HttpUnexpected,
     QT_TRANSLATE_NOOP("Causes", "The answer is not what ECS sends"),
     QT_TRANSLATE_NOOP("Causes",
                       "The host was reached over a certificate that ECS uses, but the answer is "
                       "not what ECS sends. The status of {host} was {status}."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Check that the tested address is the one that Defender uses, with /config/v1/ in it."),
      QT_TRANSLATE_NOOP("Causes", "Run this test again in a few minutes."),
      phrases::microsoftCase}},
    {Failure::HttpMalformed,
     QT_TRANSLATE_NOOP("Causes", "What comes back is not valid HTTP"),
     QT_TRANSLATE_NOOP("Causes", "The answer for {host} does not follow HTTP, or has no end."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the network team whether a device on the way changes or replaces web answers."),
      phrases::noInspection, phrases::nextDoor, phrases::runAgain}},
    {Failure::HttpTimeout,
     QT_TRANSLATE_NOOP("Causes", "The secure connection is ready, but no answer comes"),
     QT_TRANSLATE_NOOP("Causes",
                       "TLS with {host} was ready, but the answer did not arrive in time."),
     {QT_TRANSLATE_NOOP("Causes", "Run this test again in a few minutes."), phrases::nextDoor,
      QT_TRANSLATE_NOOP("Causes",
                        "Ask the network team whether a device holds answers back to scan them."),
      phrases::microsoftCase}},
    {Failure::HttpReset,
     QT_TRANSLATE_NOOP("Causes", "The connection is cut before ECS can answer"),
     QT_TRANSLATE_NOOP("Causes", "TLS with {host} was ready, and then the connection was cut."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the firewall team to look for a session to {host} that they cut, and to allow it."),
      phrases::noInspection, phrases::nextDoor, phrases::runAgain}},
    {Failure::HttpTruncated,
     QT_TRANSLATE_NOOP("Causes", "Only a part of the answer arrives"),
     QT_TRANSLATE_NOOP("Causes", "The answer of {host} began, and ended before it was whole."),
     {QT_TRANSLATE_NOOP(
          "Causes", "Ask the network team whether a device on the way limits or scans downloads."),
      phrases::noInspection, phrases::nextDoor, phrases::runAgain}},
    {Failure::HttpClientError,
     QT_TRANSLATE_NOOP("Causes", "ECS was reached, but does not accept the request"),
     QT_TRANSLATE_NOOP("Causes", "The path is fine: the answer came over a certificate that ECS "
                                 "uses. {host} answered {status}."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Check that the tested address is the one that Defender uses, with /config/v1/ in it."),
      QT_TRANSLATE_NOOP("Causes",
                        "Install the Defender platform update KB4052623 and run this test again."),
      phrases::microsoftCase}},
    {Failure::HttpServerError,
     QT_TRANSLATE_NOOP("Causes", "ECS was reached, but reports trouble of its own"),
     QT_TRANSLATE_NOOP("Causes", "The path is fine: the answer came over a certificate that ECS "
                                 "uses. {host} answered {status}."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Run this test again in an hour: Defender tries again by itself, too."),
      QT_TRANSLATE_NOOP("Causes",
                        "Look at the service health page of the Microsoft 365 admin centre."),
      phrases::microsoftCase}},
    {Failure::HttpRateLimited,
     QT_TRANSLATE_NOOP("Causes", "ECS was reached, but asks this network to slow down"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The path is fine, but {host} answered 429: too many requests came from this address."),
     {QT_TRANSLATE_NOOP("Causes", "Wait an hour and run this test again."),
      QT_TRANSLATE_NOOP("Causes", "If many computers share one public address, check what else "
                                  "there sends requests to ECS."),
      phrases::microsoftCase}},
};
} // namespace

std::span<const CauseWords> pathTexts()
{
    return rows;
}

} // namespace ecs::texts
