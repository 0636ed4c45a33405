// SPDX-License-Identifier: MIT
#include "diagnostics/verdict/cause_texts.h"

#include <QtGlobal>

namespace ecs::texts {

namespace {
// This machine, DNS, TCP and the two results without a fault in the path.
constexpr CauseWords rows[] = {
    {Failure::Healthy,
     QT_TRANSLATE_NOOP("Causes", "ECS is reachable the way Defender needs it"),
     QT_TRANSLATE_NOOP("Causes", "{host} gave a genuine ECS answer."),
     {}},
    {Failure::DefenderNotFound,
     QT_TRANSLATE_NOOP("Causes", "Microsoft Defender was not found on this computer"),
     QT_TRANSLATE_NOOP("Causes",
                       "There is no MpCmdRun.exe in Defender's platform folder or in the program "
                       "folder, so this computer's own ECS host could not be read."),
     {QT_TRANSLATE_NOOP("Causes", "Check in Windows Security, Intune or Configuration Manager "
                                  "whether Defender Antivirus is meant to be on this computer."),
      QT_TRANSLATE_NOOP("Causes", "On Windows Server, add the feature Microsoft Defender Antivirus "
                                  "and install the platform update KB4052623."),
      QT_TRANSLATE_NOOP("Causes", "To test the network alone, choose a cloud or type the ECS "
                                  "address, and run this test again.")}},
    {Failure::DefenderTooOld,
     QT_TRANSLATE_NOOP("Causes", "This version of Defender is too old for ECS"),
     QT_TRANSLATE_NOOP("Causes",
                       "MpCmdRun does not know the switch that shows the ECS address, or the "
                       "Defender Core service is not part of this version. ECS needs platform "
                       "4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer."),
     {QT_TRANSLATE_NOOP("Causes", "Install the Defender platform update KB4052623 from Windows "
                                  "Update, WSUS or the Microsoft Update Catalog."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first."),
      QT_TRANSLATE_NOOP("Causes", "If updates are managed, check that no rollback and no held-back "
                                  "update channel keeps the old version."),
      phrases::runAgain}},
    {Failure::DefenderServiceOff,
     QT_TRANSLATE_NOOP("Causes", "Defender's service is switched off on this computer"),
     QT_TRANSLATE_NOOP("Causes", "The service WinDefend or MdCoreSvc is stopped or disabled, so "
                                 "nothing on this computer asks ECS for its configuration."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Look at the services WinDefend and MdCoreSvc: both normally start automatically."),
      QT_TRANSLATE_NOOP("Causes", "Find out what switched them off (a policy, another antivirus "
                                  "product, a tuning script) and undo it there."),
      QT_TRANSLATE_NOOP("Causes", "If another antivirus is meant to run beside Defender, set "
                                  "Defender to passive mode instead of disabling it."),
      QT_TRANSLATE_NOOP("Causes", "Restart the computer and run this test again.")}},
    {Failure::DefenderBinaryUntrusted,
     QT_TRANSLATE_NOOP("Causes", "Defender's program file does not carry Microsoft's signature"),
     QT_TRANSLATE_NOOP("Causes", "MpCmdRun.exe was found, but Microsoft's signature on it could "
                                 "not be confirmed. The file was not run."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Do not run the file, and keep it as it is for the security team."),
      QT_TRANSLATE_NOOP(
          "Causes", "Compare it with the same version on another computer, and check this computer "
                    "from outside Windows, for example with Microsoft Defender Offline."),
      QT_TRANSLATE_NOOP("Causes", "After that, repair Defender with the platform update KB4052623 "
                                  "and run this test again.")}},
    {Failure::EcsDisabledByPolicy,
     QT_TRANSLATE_NOOP("Causes", "ECS is switched off by policy on this computer"),
     QT_TRANSLATE_NOOP("Causes",
                       "The setting DisableCoreServiceECSIntegration is on, so Defender does not "
                       "ask ECS. This is a choice and not a network fault: protection goes on, but "
                       "quick fixes from Microsoft arrive only with the next update."),
     {QT_TRANSLATE_NOOP("Causes", "Find out why it was set before you change it."),
      QT_TRANSLATE_NOOP("Causes",
                        "To use ECS again, remove the setting where it comes from: group policy, a "
                        "policy in Intune (Defender CSP), or Set-MpPreference."),
      QT_TRANSLATE_NOOP("Causes", "Look for it in the registry key that the report names."),
      phrases::runAgain}},
    {Failure::MpcmdrunFailed,
     QT_TRANSLATE_NOOP("Causes", "Defender did not say which ECS host it uses"),
     QT_TRANSLATE_NOOP("Causes", "MpCmdRun was started, but it crashed, did not end in time or "
                                 "printed no address. No network cause was proven."),
     {QT_TRANSLATE_NOOP("Causes", "Run MpCmdRun.exe -DisplayECSConnection in an administrator's "
                                  "command prompt and read what it prints."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Collect %TEMP%\\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Install the platform update KB4052623, restart the computer and run this test again."),
      phrases::microsoftCase}},
    {Failure::ClockWrong,
     QT_TRANSLATE_NOOP("Causes", "The clock of this computer is wrong"),
     QT_TRANSLATE_NOOP("Causes",
                       "The certificate of {host} is in date by the servers' time, but not by this "
                       "computer's clock. The servers say that it is {date}."),
     {QT_TRANSLATE_NOOP("Causes", "Set date, time and time zone, then run w32tm /resync in an "
                                  "administrator's command prompt."),
      QT_TRANSLATE_NOOP("Causes", "On a domain member, check the time source with w32tm /query "
                                  "/source: it should be the domain."),
      QT_TRANSLATE_NOOP("Causes", "If the clock is wrong again after a restart, check the "
                                  "computer's battery, or the host of the virtual machine."),
      phrases::runAgain}},
    {Failure::DnsHostsOverride,
     QT_TRANSLATE_NOOP("Causes", "The hosts file sends ECS to another address"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "A line in this computer's hosts file gives the ECS host an address of its own, and no "
         "genuine ECS answer comes from there. The line leads {host} to {address}."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Open C:\\Windows\\System32\\drivers\\etc\\hosts as administrator and remove the line."),
      QT_TRANSLATE_NOOP("Causes", "Find out what wrote it (a privacy or tuning tool, a blocking "
                                  "list, malware), or it will come back."),
      phrases::flushAndRunAgain}},
    {Failure::DnsNxdomain,
     QT_TRANSLATE_NOOP("Causes", "DNS says that the ECS host does not exist"),
     QT_TRANSLATE_NOOP(
         "Causes", "The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, "
                   "this comes from a DNS filter, a blocking list or a private zone on the way."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the DNS team to allow {host}, and to look for a filter, a "
                                  "blocking list or a private zone that covers it."),
      phrases::apexTrap,
      QT_TRANSLATE_NOOP("Causes", "If the name was typed in, check its spelling."),
      phrases::flushAndRunAgain}},
    {Failure::DnsNoAddress,
     QT_TRANSLATE_NOOP("Causes", "DNS knows the ECS host but gives no address"),
     QT_TRANSLATE_NOOP("Causes",
                       "The answer for {host} holds no address that this computer could use. A DNS "
                       "filter, a private zone or a forwarder may have removed it."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Ask the DNS team to check {host}, with every alias that it leads to."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "If a private zone covers the name, remove it or forward the name to public DNS."),
      phrases::apexTrap, phrases::flushAndRunAgain}},
    {Failure::DnsServfail,
     QT_TRANSLATE_NOOP("Causes", "The name server could not look up the ECS host"),
     QT_TRANSLATE_NOOP("Causes", "The answer for {host} was SERVFAIL: the name server got no "
                                 "usable answer from the servers that it asks."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Ask the DNS team to check forwarders and DNSSEC validation for {host}."),
      QT_TRANSLATE_NOOP("Causes", "Compare with another name server, for example with nslookup."),
      QT_TRANSLATE_NOOP("Causes",
                        "Run this test again in a few minutes: the trouble may have passed.")}},
    {Failure::DnsRefused,
     QT_TRANSLATE_NOOP("Causes", "The name server refuses to answer this computer"),
     QT_TRANSLATE_NOOP("Causes", "The answer for {host} was REFUSED: this name server does not "
                                 "serve this computer or this name."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Check with ipconfig /all which name servers this computer uses, with and without VPN."),
      QT_TRANSLATE_NOOP("Causes", "Ask the DNS team to let this computer's network use them, and "
                                  "to look for a filter on {host}."),
      phrases::flushAndRunAgain}},
    {Failure::DnsTimeout,
     QT_TRANSLATE_NOOP("Causes", "No name server answers this computer"),
     QT_TRANSLATE_NOOP("Causes", "No name server answered the question for {host} in time."),
     {QT_TRANSLATE_NOOP("Causes", "Check with ipconfig /all which name servers this computer uses, "
                                  "and whether they can be reached."),
      QT_TRANSLATE_NOOP("Causes", "Ask the network team to allow UDP and TCP port 53 from this "
                                  "computer to its name servers."),
      QT_TRANSLATE_NOOP("Causes", "If a VPN is connected, test once with it and once without it."),
      phrases::runAgain}},
    {Failure::DnsSinkhole,
     QT_TRANSLATE_NOOP("Causes", "DNS sends ECS to an address that is not Microsoft's"),
     QT_TRANSLATE_NOOP("Causes", "The name leads to an address for special purposes, and no "
                                 "genuine ECS answer comes from there: this is how DNS filters "
                                 "answer for names that they block. {host} leads to {address}."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the owner of the DNS filter to allow {host}."),
      phrases::apexTrap,
      QT_TRANSLATE_NOOP("Causes", "If the address belongs to a gateway of yours, that gateway has "
                                  "to pass ECS through untouched."),
      phrases::flushAndRunAgain}},
    {Failure::NoNetwork,
     QT_TRANSLATE_NOOP("Causes", "This computer has no network connection"),
     QT_TRANSLATE_NOOP("Causes",
                       "No network interface is up, or there is no route out of this computer."),
     {QT_TRANSLATE_NOOP("Causes", "Check the cable, the Wi-Fi and the VPN client; on a virtual "
                                  "machine, check that its network card is connected."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Check with ipconfig /all that the computer has an address and a default gateway."),
      QT_TRANSLATE_NOOP("Causes", "When the network is back, run this test again.")}},
    {Failure::TcpTimeout,
     QT_TRANSLATE_NOOP("Causes", "Nothing answers at the ECS address"),
     QT_TRANSLATE_NOOP("Causes", "No address of {host} answered on port {port} in time. A firewall "
                                 "that drops packets without an answer looks like this."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the firewall team to allow TCP port {port} to {host}, by "
                                  "name: Microsoft changes the addresses."),
      phrases::apexTrap, phrases::machineProxy, phrases::localProgram, phrases::runAgain}},
    {Failure::TcpRefused,
     QT_TRANSLATE_NOOP("Causes", "The connection to ECS is refused"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "The answer from {address} was that it takes no connection on port {port}. ECS takes "
         "connections there, so a firewall answers in its place, or the address is not right."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the firewall team to allow TCP port {port} to {host}, by "
                                  "name: Microsoft changes the addresses."),
      QT_TRANSLATE_NOOP("Causes",
                        "Check in the DNS part of the report whether the address is Microsoft's."),
      phrases::machineProxy, phrases::localProgram, phrases::runAgain}},
    {Failure::TcpReset,
     QT_TRANSLATE_NOOP("Causes", "The connection to ECS is cut as soon as it is open"),
     QT_TRANSLATE_NOOP("Causes", "The connection to {host} was opened and then reset before "
                                 "anything was sent. A firewall or a security program does that."),
     {QT_TRANSLATE_NOOP("Causes", "Ask the firewall team to allow TCP port {port} to {host}, and "
                                  "to look for resets in their log."),
      phrases::machineProxy, phrases::localProgram, phrases::runAgain}},
    {Failure::TcpUnreachable,
     QT_TRANSLATE_NOOP("Causes", "There is no route to ECS, or a router forbids it"),
     QT_TRANSLATE_NOOP("Causes", "The network reported that the address cannot be reached or must "
                                 "not be. The address is {address}, the port {port}."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Check the default gateway, the VPN and the routes (route print)."),
      QT_TRANSLATE_NOOP(
          "Causes",
          "Ask the network team whether a router or firewall rejects TCP port {port} to {host}."),
      phrases::machineProxy, phrases::runAgain}},
    {Failure::Ipv6Only,
     QT_TRANSLATE_NOOP("Causes", "This network has IPv6 only, which Defender does not support"),
     QT_TRANSLATE_NOOP("Causes",
                       "This computer has no route out over IPv4, and no genuine ECS answer came "
                       "over IPv6. Microsoft documents networks with IPv6 alone as not supported."),
     {QT_TRANSLATE_NOOP("Causes",
                        "Ask the network team for IPv4, or for DNS64 together with NAT64."),
      QT_TRANSLATE_NOOP("Causes", "Check with ipconfig /all whether this computer should have an "
                                  "IPv4 address and a gateway."),
      phrases::runAgain}},
    {Failure::CannotTell,
     QT_TRANSLATE_NOOP("Causes", "The measurements do not show one clear cause"),
     QT_TRANSLATE_NOOP("Causes", "What was measured fits no cause, or fits several."),
     {QT_TRANSLATE_NOOP(
          "Causes",
          "Run this test as administrator with the packet capture on, while the problem is there."),
      phrases::nextDoor,
      QT_TRANSLATE_NOOP(
          "Causes", "Save the files, attach them to the ticket and hand it to the network team.")}},
};
} // namespace

std::span<const CauseWords> machineTexts()
{
    return rows;
}

} // namespace ecs::texts
