// SPDX-License-Identifier: MIT
#include "ui/help_texts.h"

#include <QCoreApplication>

#include <array>

namespace ecs {

namespace {

struct Source
{
    const char *what;
    const char *sends;
    const char *tryThis;
};

constexpr std::array<Source, allPages.size()> sources = {{
    {QT_TRANSLATE_NOOP("Help",
                       "This page shows the rights of the program and starts the test. "
                       "Administrator rights are needed for the packet capture and for some of "
                       "Defender's settings; everything else works without them."),
     QT_TRANSLATE_NOOP("Help", "Nothing is sent on this page."),
     QT_TRANSLATE_NOOP("Help",
                       "If you have an administrator account, restart as administrator. If not, "
                       "run everything all the same: name servers, ports, proxy and the web "
                       "request are tested in any case.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Finds the installed Defender platforms and the active one, reads the "
                       "state of its services and the policy that allows or forbids ECS, and "
                       "runs Microsoft's own MpCmdRun to learn the address that this computer "
                       "uses. The program is run only if Microsoft signed it."),
     QT_TRANSLATE_NOOP(
         "Help", "Reading the settings sends nothing, and MpCmdRun only prints what it knows. To "
                 "find the route, the proxy script that this computer is set to (PAC), or one "
                 "found by automatic detection (WPAD), is fetched after this step."),
     QT_TRANSLATE_NOOP("Help",
                       "Update Defender's platform. Start its services if they are stopped. If "
                       "Defender is not found, choose the cloud of your organisation and test "
                       "its host.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Records the packets of this computer while the test runs, with the "
                       "system's own tool. A trace that somebody else started is never stopped."),
     QT_TRANSLATE_NOOP("Help",
                       "Nothing is sent. The file stays on this computer until you save it."),
     QT_TRANSLATE_NOOP("Help",
                       "If another trace is running, end it in the program that started it, or "
                       "continue without a capture: the result is the same, only the packets are "
                       "missing as proof.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Asks for the address of the ECS host: the way programs ask, and each "
                       "name server by itself. Looks for an entry in the hosts file."),
     QT_TRANSLATE_NOOP("Help",
                       "DNS questions for the ECS host to this computer's name servers, and to a "
                       "comparison server only if one was given as an option. Later steps also ask "
                       "for the names of the proxy and of the hosts that they contact."),
     QT_TRANSLATE_NOOP("Help",
                       "Open the same host name in another network, for example with a phone. "
                       "Remove a hosts file entry for the name. Give the table to the team that "
                       "runs the name servers.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Opens and closes a connection to port 443 of every address, all at the "
                       "same time. Behind a proxy a closed direct way is normal."),
     QT_TRANSLATE_NOOP("Help",
                       "Empty TCP connections to the addresses of the ECS host and to the proxy."),
     QT_TRANSLATE_NOOP("Help",
                       "Try another network or switch off a VPN for a moment. Copy the firewall "
                       "request from the result page for the network team.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Reads every place in which this computer keeps proxy settings and finds "
                       "the one that counts for Defender's service, which is often not the "
                       "browser's. Then asks that proxy for a connection to the ECS host."),
     QT_TRANSLATE_NOOP("Help", "For each ECS host, a request to open a connection (CONNECT) to the "
                               "proxy, without any sign-in, as Defender's service sends it."),
     QT_TRANSLATE_NOOP("Help",
                       "If user and service differ, tell the proxy team both. A proxy that asks "
                       "for a sign-in must let the ECS host pass without one.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Sends the request that Defender sends and checks the answer: the "
                       "certificate, its root, the name, and whether the content is what ECS "
                       "sends. A page of a filter or a sign-in page is recognised."),
     QT_TRANSLATE_NOOP(
         "Help", "One or two HTTPS requests to each ECS host over the route of Defender's service, "
                 "and over the signed-in user's route where that is another. When one does not end "
                 "well, also short requests to www.msftconnecttest.com, www.microsoft.com and "
                 "login.microsoftonline.com, and once more to the ECS host, to tell this host's "
                 "trouble from the whole network's. When all end well, directly or over the "
                 "computer's own proxy setting, a request on port 80 to a host of revocation lists "
                 "(crl3.digicert.com or "
                 "crl.microsoft.com, or both). Never a user name or password."),
     QT_TRANSLATE_NOOP("Help",
                       "If the certificate is not from Microsoft, the connection is inspected: "
                       "ask the security team to leave the ECS host out. If a sign-in page came, "
                       "sign in to that network with the browser and run the step again.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Names one cause, who can fix it, and the measurements that prove it. "
                       "Certain, likely and possible say how strong the proof is."),
     QT_TRANSLATE_NOOP(
         "Help", "Nothing is sent. The two copy buttons put a text on the clipboard. The summary "
                 "for the ticket has private names replaced as chosen on the save page. The "
                 "firewall request names the real hosts and addresses, unless Strict is "
                 "chosen."),
     QT_TRANSLATE_NOOP("Help",
                       "Copy the summary into the ticket, save the evidence and attach the zip. "
                       "After a repair, choose Run again.")},
    {QT_TRANSLATE_NOOP("Help",
                       "Saves report, packets and a list of contents in one zip. What is private "
                       "is replaced by stable words such as HOST-1; the preview shows the result."),
     QT_TRANSLATE_NOOP("Help",
                       "Nothing is sent. The browser button opens the ECS address in your own "
                       "browser."),
     QT_TRANSLATE_NOOP("Help",
                       "If saving does not work, choose another folder, for example Documents. "
                       "Everything that was measured stays in memory until you close the window.")},
}};

} // namespace

HelpText helpText(PageId page)
{
    const Source &source = sources.at(static_cast<std::size_t>(page));
    const auto text = [](const char *english) {
        return QCoreApplication::translate("Help", english);
    };
    return {text(source.what), text(source.sends), text(source.tryThis)};
}

} // namespace ecs
