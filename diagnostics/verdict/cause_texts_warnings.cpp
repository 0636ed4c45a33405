// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_texts.h"

#include <QtGlobal>

namespace ecs::texts {

namespace {
// Warnings: never the cause, so said beside the verdict.
constexpr CauseWords rows[] = {
    {Failure::DnsSlow,
     QT_TRANSLATE_NOOP("Causes", "Looking up the ECS host takes long"),
     QT_TRANSLATE_NOOP("Causes", "The name was resolved, but only after more than two seconds."),
     {QT_TRANSLATE_NOOP(
          "Causes", "Check whether the first name server in this computer's list answers at all."),
      QT_TRANSLATE_NOOP("Causes", "Ask the DNS team to look at the time that forwarders take.")}},
    {Failure::Ipv6Broken,
     QT_TRANSLATE_NOOP("Causes", "IPv6 is set up here but does not reach ECS"),
     QT_TRANSLATE_NOOP("Causes", "Connections over IPv4 work, those over IPv6 do not. Programs "
                                 "that try IPv6 first have to wait."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the network team to repair IPv6 to the internet, or to stop announcing it."),
      QT_TRANSLATE_NOOP("Causes", "Compare with another computer in the same network.")}},
    {Failure::PartialAddresses,
     QT_TRANSLATE_NOOP("Causes", "Some addresses of ECS do not answer"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "At least one address of the host takes connections, and at least one does not."),
     {QT_TRANSLATE_NOOP(
          "Causes", "Ask the firewall team for a rule by host name instead of single addresses."),
      QT_TRANSLATE_NOOP("Causes",
                        "Run this test again later: the address may be in maintenance.")}},
    {Failure::SlowPath,
     QT_TRANSLATE_NOOP("Causes", "The route to ECS is slow"),
     QT_TRANSLATE_NOOP("Causes", "The answer was genuine, but it took unusually long."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Look at the time bars in the report: they show which part takes long."),
      QT_TRANSLATE_NOOP("Causes",
                        "Ask the network team about load, scanning or shaping on that part.")}},
    {Failure::TlsRevocationUnavailable,
     QT_TRANSLATE_NOOP("Causes", "The lists of revoked certificates cannot be fetched"),
     QT_TRANSLATE_NOOP("Causes", "The hosts for revocation lists do not answer on TCP port 80. "
                                 "Programs that insist on this check refuse the connection."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, "
                        "crl3.digicert.com and crl4.digicert.com for the system account."),
      QT_TRANSLATE_NOOP("Causes",
                        "If this network needs a proxy, set it for the computer: Windows fetches "
                        "these lists with the computer's setting, not with Defender's own.")}},
    {Failure::ProxyServiceOnly,
     QT_TRANSLATE_NOOP("Causes", "Defender's service has a route to ECS that this user lacks"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The route of the service works; this user's own proxy setting does not lead to ECS."),
     {QT_TRANSLATE_NOOP("Causes", "Nothing has to be done for Defender."),
      QT_TRANSLATE_NOOP(
          "Causes", "Do not take a browser test of this user as proof: it uses the other route.")}},
    {Failure::DirectBlockedBehindProxy,
     QT_TRANSLATE_NOOP("Causes", "The direct route is closed, as expected behind a proxy"),
     QT_TRANSLATE_NOOP(
         "Causes", "DNS or port 443 do not work without the proxy. With a proxy, that is normal."),
     {QT_TRANSLATE_NOOP("Causes", "Nothing has to be done while the proxy works."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "If Defender should go around the proxy, open the direct route or add a bypass.")}},
    {Failure::EcsNeverSucceeded,
     QT_TRANSLATE_NOOP("Causes", "No earlier success of ECS is recorded on this computer"),
     QT_TRANSLATE_NOOP("Causes", "Defender's registry holds no configuration that came from ECS."),
     {QT_TRANSLATE_NOOP("Causes",
                        "On a computer that was set up recently, wait a day and look again."),
      QT_TRANSLATE_NOOP(
          "Causes", "On an older computer it shows that the problem has lasted for some time.")}},
    {Failure::CaptureUnavailable,
     QT_TRANSLATE_NOOP("Causes", "There is no packet capture of this run"),
     QT_TRANSLATE_NOOP("Causes",
                       "Packets could not be recorded. The result does not depend on them."),
     {QT_TRANSLATE_NOOP("Causes", "Run this test as administrator if the packets are needed."),
      QT_TRANSLATE_NOOP("Causes",
                        "If another trace is running, wait for its end: it was left untouched.")}},
};
} // namespace

std::span<const CauseWords> warningTexts()
{
    return rows;
}

} // namespace ecs::texts
