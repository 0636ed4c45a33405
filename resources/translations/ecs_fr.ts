<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has to do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another trace is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s tool for it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be stopped properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {host} itself into the rule: a wildcard such as *.{host} does not cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rule for the host, not for a path: a rule with a path would need TLS inspection, which Defender&apos;s traffic must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns, then run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the machine (netsh winhttp set proxy), not only for the user: Defender&apos;s service does not read the user&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine, let MpDefenderCoreService.exe through the local firewall and other security software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, open a case with Microsoft and attach the saved files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the report which setting names this proxy, and correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy team for their log entry of this request: the time stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test on another network for comparison, for example through a mobile phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS is reachable the way Defender needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave a genuine ECS answer over the route that Defender&apos;s service is expected to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender was not found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MpCmdRun.exe in Defender&apos;s platform folder or in the program folder, so this machine&apos;s own ECS host could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in Windows Security, Intune or Configuration Manager whether Defender Antivirus is meant to be on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows Server, add the feature Microsoft Defender Antivirus and install the platform update KB4052623.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To test the network alone, choose a cloud or type the ECS address, and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Defender is too old for ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MpCmdRun does not know the switch that shows the ECS address, or the Defender Core service is not part of this version. ECS needs platform 4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 from Windows Update, WSUS or the Microsoft Update Catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If updates are managed, check that no rollback and no held-back update channel keeps the old version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s service is switched off on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service WinDefend or MdCoreSvc is stopped or disabled, so nothing on this machine asks ECS for its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the services WinDefend and MdCoreSvc: both normally start automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what switched them off (a policy, another antivirus product, a tuning script) and undo it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another antivirus is meant to run beside Defender, set Defender to passive mode instead of disabling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the machine and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s program file does not carry Microsoft&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MpCmdRun.exe was found, but Microsoft&apos;s signature on it could not be confirmed. The file was not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run the file, and keep it as it is for the security team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the same version on another machine, and check this machine from outside Windows, for example with Microsoft Defender Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that, repair Defender with the platform update KB4052623 and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS is switched off by policy on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting DisableCoreServiceECSIntegration is on, so Defender does not ask ECS. This is a choice and not a network fault: protection goes on, but quick fixes from Microsoft arrive only with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who set it and why, before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use ECS again, remove the setting where it comes from: group policy, the Defender CSP in Intune, or Set-MpPreference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all three registry keys of Windows Defender: the policy key Features, the local key Features and the local key CoreService.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender did not say which ECS host it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MpCmdRun was started, but it crashed, did not end in time or printed no address. No network cause was proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run MpCmdRun.exe -DisplayECSConnection in an administrator&apos;s command prompt and read what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect %TEMP%\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the platform update KB4052623, restart the machine and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is in date by the servers&apos; time, but not by this machine&apos;s clock. The servers say that it is {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone, then run w32tm /resync in an administrator&apos;s command prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a domain member, check the time source with w32tm /query /source: it should be the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, check the machine&apos;s battery, or the host of the virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts file sends ECS to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in this machine&apos;s hosts file gives the ECS host an address of its own, and no genuine ECS answer comes from there. The line leads {host} to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open C:\Windows\System32\drivers\etc\hosts as administrator and remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what wrote it (a privacy or tuning tool, a blocking list, malware), or it will come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS says that the ECS host does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, this comes from a DNS filter, a blocking list or a private zone on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team to allow {host}, and to look for a filter, a blocking list or a private zone that covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name was typed in, check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS knows the ECS host but gives no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for {host} holds no address that this machine could use. A DNS filter, a private zone or a forwarder may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team to check {host}, with every alias that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a private zone covers the name, remove it or forward the name to public DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not look up the ECS host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for {host} was SERVFAIL: the name server got no usable answer from the servers that it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team to check forwarders and DNSSEC validation for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another name server, for example with nslookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again in a few minutes: the trouble may have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server refuses to answer this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for {host} was REFUSED: this name server does not serve this machine or this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this machine uses, with and without VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team to let this machine&apos;s network use them, and to look for a filter on {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answers this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered the question for {host} in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this machine uses, and whether they can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to allow UDP and TCP port 53 from this machine to its name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a VPN is connected, test once with it and once without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS sends ECS to an address that is not Microsoft&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to an address for special purposes, and no genuine ECS answer comes from there: this is how DNS filters answer for names that they block. {host} leads to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the DNS filter to allow {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address belongs to a gateway of yours, that gateway has to pass ECS through untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network interface is up, or there is no route out of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, the Wi-Fi and the VPN client; on a virtual machine, check that its network card is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with ipconfig /all that the machine has an address and a default gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the network is back, run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the ECS address: packets are dropped on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of {host} answered on port {port} in time. A firewall that drops packets without a word looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, by name: Microsoft changes the addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to ECS is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {address} was that it takes no connection on port {port}. ECS takes connections there, so a firewall answers in its place, or the address is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the DNS part of the report whether the address is Microsoft&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to ECS is cut as soon as it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was opened and then reset before anything was sent. A firewall or a security program does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, and to look for resets in their log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to ECS, or a router forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reported that the address cannot be reached or must not be. The address is {address}, the port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the default gateway, the VPN and the routes (route print).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether a router or firewall rejects TCP port {port} to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only IPv6 works here, and Defender needs IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no way out over IPv4, and no genuine ECS answer came over IPv6. Microsoft documents networks with IPv6 alone as not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team for IPv4, or for DNS64 together with NAT64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with ipconfig /all whether this machine should have an IPv4 address and a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements do not show one clear cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured fits no cause, or fits several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test as administrator with the packet capture on, while the problem is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files, attach them to the ticket and hand it to the network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy leads to no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s route goes through a proxy, and DNS gives no address for its name. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the proxy&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team whether the name should exist in this network, with and without VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no proxy any more, remove the setting (netsh winhttp reset proxy; check netsh winhttp show advproxy as well).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy takes no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the proxy could be opened: it was refused, cut, without a route or without an answer. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy team whether the proxy runs, and whether address and port are still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to let this machine connect to {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy takes the connection and then stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was asked for a tunnel to {host} and did not answer in time. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the proxy itself can resolve and reach {host} on port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy hangs up when it is asked for ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy closed the connection after it was asked for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in that Defender cannot give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s traffic comes from the system account and is always anonymous, and the proxy answered 407 to it. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {host} on port {port} pass the proxy without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try to store a password for it: Defender has no place for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refuses the way to ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy answered {status} to the request for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {host} on port {port} in the proxy, for machines and without a user&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy itself cannot reach ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy answered {status}: it could not resolve or reach {host}. The proxy is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy team to test {host} on port {port} from the proxy itself: name, route, firewall and any parent proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something takes connections at the proxy&apos;s address, but it does not answer as an HTTP proxy does. The address is {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port: Defender needs an HTTP proxy that allows CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Defender&apos;s own policy, ProxyServer must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic proxy script cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PAC or WPAD file cannot be loaded or evaluated, and the way without it does not lead to ECS either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the script&apos;s address begins with http:// or https:// and can be opened from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the script itself: no syntax mistakes, below 1 MB, and a working proxy in the first place of its answer, because only the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set a fixed proxy for the machine: netsh winhttp set proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count on netsh winhttp import proxy source=ie: it never copies a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s proxy works, but Defender&apos;s service does not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user&apos;s own route gives a genuine ECS answer, and the route of Defender&apos;s service does not. The system account does not read the user&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy for the machine: netsh winhttp set proxy, or netsh winhttp set advproxy where a script is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set it for Defender by policy (ProxyServer or ProxyPacUrl); the proxy&apos;s value must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the proxy lets {host} pass without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS inspection stands between this machine and ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy, a firewall or a security program opens the connection and signs it anew. The certificate for {host} was issued by {issuer}, which ECS never uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not install the inspection&apos;s certificate authority as a remedy: Microsoft does not support inspection of Defender&apos;s traffic, trusted or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check security software on this machine that scans web traffic as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers in place of ECS shows a certificate that ECS never uses and that this machine does not trust. The certificate for {host} was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which device shows this certificate: the report has the whole chain with fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not install that authority on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root certificate that ECS needs is missing on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is the one that ECS uses, but its root is not in this machine&apos;s store of trusted roots. The missing root is {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system account reach ctldl.windowsupdate.com on TCP port 80, through the machine&apos;s proxy if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the policy Turn off Automatic Root Certificates Update is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On machines without that access, bring the root that the report names into the computer&apos;s trusted roots by group policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that answers for ECS is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for {host} was good until {date}. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a clock that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with an old certificate answers: exempt {host} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that answers for ECS is not good yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for {host} is good only from {date} on. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with a wrong clock answers: exempt {host} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that answers belongs to another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers for {host} shows a certificate that does not carry that name. It was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page in the browser: a sign-in page or a block page of this network would explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut when the secure session begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} opens, and it is cut right after the first TLS message. Filters that read the server&apos;s name do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team to allow {host} in every filter that looks at names or applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure session with ECS never gets ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} opens, but the TLS handshake does not come to its end. A filter that stays silent and a path that loses large packets look the same from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team whether a filter holds back {host} by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a VPN or a tunnel is in use, test without it, or with the interface&apos;s MTU at 1300 for a moment: if ECS answers then, large packets are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again with the packet capture on, and hand the saved files to the network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large packets are lost on the way to ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small packets to {host} get through and large ones do not, so the TLS handshake never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to let ICMP messages for too large packets through (IPv4 type 3 code 4, IPv6 type 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the TCP segment size on the VPN or tunnel in between (MSS clamping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a stop-gap, lower the MTU of this machine&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common TLS version with what answers for ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine and what answers for {host} found no common TLS version or cipher, or TLS is not spoken there at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that TLS 1.2 is on in Windows: the Schannel settings and DefaultSecureProtocols of WinHTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the policies for cipher suites and elliptic curves: an empty EccCurves value stops TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a device on the way answers in place of ECS, exempt {host} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page of this network answers instead of ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for a sign-in in the browser before it lets anything through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser on this machine, open any page that begins with http://, and sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For machines without a user, ask the network team to let them pass without the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter&apos;s page comes back instead of ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back for {host} was not written by ECS, but by a filter on the way. The page came with status {status}. Its certificate was issued by {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the filter to allow {host}: the page&apos;s text in the report often names the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what ECS sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was reached over a certificate that ECS uses, but the answer is not what ECS sends. The status of {host} was {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the tested address is the one that Defender uses, with /config/v1/ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back is no proper HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for {host} does not follow HTTP, or has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way changes or replaces web answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure session is ready, but no answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with {host} was ready, but the answer did not arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether a device holds answers back to scan them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut before ECS can answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with {host} was ready, and then the connection was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team to look for a session to {host} that they cut, and to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the answer arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} began, and ended before it was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way limits or scans downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS was reached, but does not accept the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is fine: the answer came over a certificate that ECS uses. {host} answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS was reached, but reports trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again in an hour: Defender tries again by itself, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the service health page of the Microsoft 365 admin centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS was reached, but asks this network to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is fine, but {host} answered 429: too many requests came from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour and run this test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many machines share one public address, check what else there sends requests to ECS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the ECS host takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was resolved, but only after more than two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the first name server in this machine&apos;s list answers at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS team to look at the time that forwarders take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 is set up here but does not reach ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections over IPv4 work, those over IPv6 do not. Programs that try IPv6 first have to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to repair IPv6 to the internet, or to stop announcing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another machine in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses of ECS do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one address of the host takes connections, and at least one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the firewall team for a rule by host name instead of single addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test again later: the address may be in maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to ECS is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was genuine, but it took unusually long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the time bars in the report: they show which part takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team about load, scanning or shaping on that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of revoked certificates cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts for revocation lists do not answer on TCP port 80. Programs that insist on this check refuse the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com for the system account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the machine: Windows fetches these lists with the machine&apos;s setting, not with Defender&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s service has a way to ECS that this user lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route of the service works; this user&apos;s own proxy setting does not lead to ECS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done for Defender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take a browser test of this user as proof: it uses the other route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct way is closed, as expected behind a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS or port 443 do not work without the proxy. With a proxy, that is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done while the proxy works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Defender should go around the proxy, open the direct way or add a bypass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier success of ECS is recorded on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s registry holds no configuration that came from ECS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a machine that was set up recently, wait a day and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an older one, take it as a sign that the problem has lasted for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no packet capture of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets could not be recorded. The result does not depend on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this test as administrator if the packets are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another trace is running, wait for its end: it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public ECS host is reachable; this machine&apos;s own host was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s own ECS host was not read; {host} was tested in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this machine name more than one way for Defender&apos;s service; the likeliest one was tested. A run as the system account would settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender itself received a configuration from ECS at {date}. What is said here is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another antivirus product is in charge on this machine, so a stopped Defender service is to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender runs in passive mode on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender uses more than one ECS host here; this is about {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name on the same address gets through, so what stops this one goes by the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two it is cannot be told from this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong clock on this machine and a certificate out of date look alike here; no server&apos;s time settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server that was asked directly gave an address, and this machine&apos;s own resolver did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for the run was over before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to ECS was measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page shows the rights of the program and starts the test. Administrator rights are needed for the packet capture and for some of Defender&apos;s settings; everything else works without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have an administrator account, restart as administrator. If not, run everything all the same: name servers, ports, proxy and the web request are tested in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the installed Defender platforms and the active one, reads the state of its services and the policy that allows or forbids ECS, and runs Microsoft&apos;s own MpCmdRun to learn the address that this computer uses. The program is run only if Microsoft signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent; MpCmdRun only prints what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Defender&apos;s platform. Start its services if they are stopped. If Defender is not found, choose the cloud of your organisation and test its host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the packets of this computer while the test runs, with the system&apos;s own tool. A trace that somebody else started is never stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. The file stays on this computer until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another trace is running, end it in the program that started it, or continue without a capture: the result is the same, only the packets are missing as proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the address of the ECS host: the way programs ask, and each name server by itself. Looks for an entry in the hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS questions for the ECS host to this computer&apos;s name servers, and to a comparison server only if one was given as an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the same host name in another network, for example with a phone. Remove a hosts file entry for the name. Give the table to the team that runs the name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and closes a connection to port 443 of every address, all at the same time. Behind a proxy a closed direct way is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty TCP connections to the addresses of the ECS host and to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN for a moment. Copy the firewall request from the result page for the network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every place in which this computer keeps proxy settings and finds the one that counts for Defender&apos;s service, which is often not the browser&apos;s. Then asks that proxy for a way to the ECS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One CONNECT request to the proxy, without any sign-in, as Defender&apos;s service sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If user and service differ, tell the proxy team both. A proxy that asks for a sign-in must let the ECS host pass without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the request that Defender sends and checks the answer: the certificate, its root, the name, and whether the content is what ECS sends. A page of a filter or a sign-in page is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One HTTPS request to the ECS host over the way Defender&apos;s service uses. No user name and no password, ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the certificate is not from Microsoft, the connection is inspected: ask the security team to leave the ECS host out. If a sign-in page came, sign in to that network with the browser and run the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names one cause, who can fix it, and the measurements that prove it. Certain, likely and possible say how strong the proof is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. The two copy buttons put a text on the clipboard, with private names replaced as chosen on the save page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the summary into the ticket, save the evidence and attach the zip. After a repair, choose Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves report, packets and a list of contents in one zip. What is private is replaced by stable words such as HOST-1; the preview shows the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. The browser button opens the ECS address in your own browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If saving does not work, choose another folder, for example Documents. Everything that was measured stays in memory until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the service: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>chosen by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telemetry proxy (registry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinHTTP (netsh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WinHTTP advanced proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed-in user&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elevated user&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system account&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic detection (WPAD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>through the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender ECS connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please allow, outgoing, HTTPS over TCP:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host name itself into the rule: a wildcard such as *.%1 does not cover %1. The addresses change, so a rule by address does not last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not inspect the TLS of these hosts, and do not limit the rule to a path: a rule with a path would need inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not ask for a sign-in: the requests come from the system account and are anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured on %1 at %2, route %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses tried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetInput</name>
    <message>
        <source>Type the address of the ECS service, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than 2048 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address holds no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no complete address, such as https://ecs.office.com/config/v1/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the part after #.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingBars</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::BeginPage</name>
    <message>
        <source>Run &amp;everything (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps one after the other, without further questions. About one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page waits until you have read it. A step can be run again on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ord network packets while testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart as &amp;administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why Defender cannot reach its configuration service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the way from this computer to ECS step by step, names the cause and saves the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s version, services and policy; name servers, addresses and times; proxy settings; certificates and the answer of the service; packets to these hosts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passwords, no documents, no browsing history. Nothing is changed and nothing is sent to anyone: you decide where the file is saved and what goes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running as the system account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets can be recorded. Results hold for Defender&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running as another administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy settings of the signed-in user cannot be seen from this account. What Defender&apos;s service uses is read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running as administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets can be recorded and all settings can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running without administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can continue. The packet capture and some facts about Defender may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::BottomBar</name>
    <message>
        <source>Check the &amp;rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Defender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the capt&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to port &amp;443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the &amp;web request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the res&amp;ult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::CapturePage</name>
    <message>
        <source>Facts about the packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the packets of this test, so that a network engineer can check every claim. It ends with the test, and by itself after 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets are being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is complete and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only packets of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of ECS, proxy and DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was full and its beginning was overwritten. What is missing in it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another trace is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::ConsoleRun</name>
    <message>
        <source>Stopping the packet capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. What was found so far is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be saved in the chosen folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --output and run again, or take the files from the place below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture stays in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::DnsPage</name>
    <message>
        <source>no answer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the ECS server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the ECS server (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks every name server of this computer, and looks into the hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as programs see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry for this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::LogPane</name>
    <message>
        <source>&amp;Live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::PlatformPage</name>
    <message>
        <source>Commercial (worldwide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US government (GCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US government (GCC High)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off by policy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about Defender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a host of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clou&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Or address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the ECS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test thi&amp;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Defender and its ECS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads version, services and policy, and asks Defender itself for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender %1 uses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test uses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assumed, not read from Defender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other antivirus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of MpCmdRun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::PortPage</name>
    <message>
        <source>Connection attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to port 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries every address of the service at once, and the proxy&apos;s port if one is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 addresses accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (expected behind a proxy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::ProxyPage</name>
    <message>
        <source>Defender&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service and user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this computer keeps proxy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proxy answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every place that can hold a proxy setting, finds the one that decides for Defender&apos;s service, and asks that proxy without any sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s service connects directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender&apos;s service uses the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-in user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem in the PAC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 (decides)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in it accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user and Defender&apos;s service take different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works in this user&apos;s browser says nothing about Defender: its service goes by %1, the user by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::ResultPage</name>
    <message>
        <source>ECS is reachable the way Defender needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is complete but proves no single cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS is not reachable the way Defender needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy summary for the &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fire&amp;wall request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the w&amp;ire shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the wire shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements are being judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet capture is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done, at most %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test ended early. This is what is known so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::SavePage</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard: names and internal addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: also computer, domain and tenant; no packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space on that drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds a file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place does not exist or is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not write the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip with the report, the packets and a list of contents. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (text, HTML, JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packets to ECS, proxy and DNS (pcapng, opens in Wireshark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full capture (ETL): may hold other traffic of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is replaced in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report as it will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect with a password (&amp;AES-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Explorer cannot open zips with AES-256; 7-Zip and others can. Tell the password by another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ECS &amp;URL in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser uses your own proxy and certificates. A page there does not prove that Defender gets through, and an error page there does not prove the contrary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to save in is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password or leave the protection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that needs replacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: choose another place and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place and what goes into the file, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::StepListView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the test with the state of each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::StepPage</name>
    <message>
        <source>Run this step a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run the rest without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::TimingBars</name>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::WebRequestPage</name>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that ECS uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that ECS uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the ECS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends Defender&apos;s request over the way its service uses, without any sign-in, and checks who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECS itself answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ECS itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ecs::WizardWindow</name>
    <message>
        <source>Defender ECS Connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run drops the results that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt was declined. You can continue without administrator rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be restarted: %1. You can continue without administrator rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is being stopped; what was measured so far is kept. Close without saving it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the capture, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing packets · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture stopped, nothing left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture could not be stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
