<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>the helpdesk</source>
        <translation>der Helpdesk</translation>
    </message>
    <message>
        <source>the endpoint administrators</source>
        <translation>die Administratoren der Endgeräte</translation>
    </message>
    <message>
        <source>the network team</source>
        <translation>das Netzwerkteam</translation>
    </message>
    <message>
        <source>the proxy team</source>
        <translation>das Proxy-Team</translation>
    </message>
    <message>
        <source>the security team</source>
        <translation>das Sicherheitsteam</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody needs to: nothing is wrong</source>
        <translation>niemand, es ist nichts zu tun</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <translation>braucht Administratorrechte</translation>
    </message>
    <message>
        <source>another trace is running</source>
        <translation>eine andere Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>the system&apos;s tool for it is missing</source>
        <translation>das Werkzeug des Systems dafür fehlt</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>es ließ sich nicht starten</translation>
    </message>
    <message>
        <source>it could not be stopped properly</source>
        <translation>es ließ sich nicht ordentlich beenden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>trifft hier nicht zu</translation>
    </message>
    <message>
        <source>switched off by option</source>
        <translation>durch eine Option abgeschaltet</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>die Zeit dafür war um</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>Defender platform</source>
        <translation>Defender-Plattform</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Paketaufzeichnung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Port 443</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Webanfrage</translation>
    </message>
    <message>
        <source>Write {host} itself into the rule: in most firewalls *.{host} does not cover it.</source>
        <translation>Tragen Sie {host} selbst in die Regel ein: In den meisten Firewalls schließt *.{host} ihn nicht ein.</translation>
    </message>
    <message>
        <source>Write the rule for the host, not for a path: a rule with a path would need TLS inspection, which Defender&apos;s traffic must not have.</source>
        <translation>Schreiben Sie die Regel für den Host, nicht für einen Pfad: Eine Regel mit Pfad bräuchte TLS-Inspektion, und die darf der Verkehr von Defender nicht haben.</translation>
    </message>
    <message>
        <source>Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).</source>
        <translation>Nehmen Sie {host} von der TLS-Inspektion aus (auch SSL-Entschlüsselung oder HTTPS-Scan genannt).</translation>
    </message>
    <message>
        <source>Run this test again.</source>
        <translation>Führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns, then run this test again.</source>
        <translation>Führen Sie ipconfig /flushdns aus und dann diesen Test noch einmal.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer (netsh winhttp set proxy), not only for the user: Defender&apos;s service does not read the user&apos;s settings.</source>
        <translation>Wenn dieses Netz einen Proxy braucht, stellen Sie ihn für den Computer ein (netsh winhttp set proxy), nicht nur für den Benutzer: Der Defender-Dienst liest die Einstellungen des Benutzers nicht.</translation>
    </message>
    <message>
        <source>On this computer, let MpDefenderCoreService.exe through the local firewall and other security software.</source>
        <translation>Lassen Sie auf diesem Computer MpDefenderCoreService.exe durch die lokale Firewall und andere Sicherheitssoftware.</translation>
    </message>
    <message>
        <source>If it does not change, open a case with Microsoft and attach the saved files.</source>
        <translation>Wenn es so bleibt, eröffnen Sie einen Fall bei Microsoft und fügen Sie die gespeicherten Dateien bei.</translation>
    </message>
    <message>
        <source>Look up in the report which setting names this proxy, and correct it there.</source>
        <translation>Sehen Sie im Bericht nach, welche Einstellung diesen Proxy nennt, und berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>Ask the proxy team for their log entry of this request: the time stands in the report.</source>
        <translation>Fragen Sie das Proxy-Team nach dem Protokolleintrag zu dieser Anfrage: Die Uhrzeit steht im Bericht.</translation>
    </message>
    <message>
        <source>Run this test on another network for comparison, for example through a mobile phone.</source>
        <translation>Führen Sie diesen Test zum Vergleich in einem anderen Netz aus, etwa über ein Mobiltelefon.</translation>
    </message>
    <message>
        <source>ECS is reachable the way Defender needs it</source>
        <translation>ECS ist so erreichbar, wie Defender es braucht</translation>
    </message>
    <message>
        <source>Microsoft Defender was not found on this computer</source>
        <translation>Microsoft Defender wurde auf diesem Computer nicht gefunden</translation>
    </message>
    <message>
        <source>There is no MpCmdRun.exe in Defender&apos;s platform folder or in the program folder, so this computer&apos;s own ECS host could not be read.</source>
        <translation>Weder im Plattformordner von Defender noch im Programmordner liegt MpCmdRun.exe, deshalb ließ sich der ECS-Host dieses Computers nicht auslesen.</translation>
    </message>
    <message>
        <source>Check in Windows Security, Intune or Configuration Manager whether Defender Antivirus is meant to be on this computer.</source>
        <translation>Prüfen Sie in Windows-Sicherheit, Intune oder Configuration Manager, ob Defender Antivirus auf diesem Computer vorgesehen ist.</translation>
    </message>
    <message>
        <source>On Windows Server, add the feature Microsoft Defender Antivirus and install the platform update KB4052623.</source>
        <translation>Fügen Sie auf Windows Server das Feature Microsoft Defender Antivirus hinzu und installieren Sie das Plattformupdate KB4052623.</translation>
    </message>
    <message>
        <source>To test the network alone, choose a cloud or type the ECS address, and run this test again.</source>
        <translation>Um nur das Netz zu testen, wählen Sie eine Cloud oder tippen Sie die ECS-Adresse ein und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>This version of Defender is too old for ECS</source>
        <translation>Diese Version von Defender ist zu alt für ECS</translation>
    </message>
    <message>
        <source>MpCmdRun does not know the switch that shows the ECS address, or the Defender Core service is not part of this version. ECS needs platform 4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer.</source>
        <translation>MpCmdRun kennt den Schalter nicht, der die ECS-Adresse anzeigt, oder der Dienst Defender Core gehört nicht zu dieser Version. ECS braucht die Plattform 4.18.24030 oder neuer, auf Windows Server 4.18.25050.5 oder neuer.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 from Windows Update, WSUS or the Microsoft Update Catalog.</source>
        <translation>Installieren Sie das Defender-Plattformupdate KB4052623 über Windows Update, WSUS oder den Microsoft Update-Katalog.</translation>
    </message>
    <message>
        <source>On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first.</source>
        <translation>Installieren Sie auf Windows Server 2012 R2 und 2016 zuerst die vereinheitlichte Lösung (KB5005292).</translation>
    </message>
    <message>
        <source>If updates are managed, check that no rollback and no held-back update channel keeps the old version.</source>
        <translation>Wenn Updates verwaltet werden, prüfen Sie, ob ein Zurücksetzen oder ein verzögerter Updatekanal die alte Version festhält.</translation>
    </message>
    <message>
        <source>Defender&apos;s service is switched off on this computer</source>
        <translation>Der Defender-Dienst ist auf diesem Computer ausgeschaltet</translation>
    </message>
    <message>
        <source>The service WinDefend or MdCoreSvc is stopped or disabled, so nothing on this computer asks ECS for its configuration.</source>
        <translation>Der Dienst WinDefend oder MdCoreSvc ist beendet oder deaktiviert, daher fragt auf diesem Computer nichts bei ECS nach der Konfiguration.</translation>
    </message>
    <message>
        <source>Look at the services WinDefend and MdCoreSvc: both normally start automatically.</source>
        <translation>Prüfen Sie die Dienste WinDefend und MdCoreSvc: Beide starten gewöhnlich automatisch.</translation>
    </message>
    <message>
        <source>Find out what switched them off (a policy, another antivirus product, a tuning script) and undo it there.</source>
        <translation>Finden Sie heraus, was sie ausgeschaltet hat (eine Richtlinie, ein anderer Virenschutz, ein Tuning-Skript), und machen Sie es dort rückgängig.</translation>
    </message>
    <message>
        <source>If another antivirus is meant to run beside Defender, set Defender to passive mode instead of disabling it.</source>
        <translation>Wenn neben Defender ein anderer Virenschutz laufen soll, stellen Sie Defender auf den passiven Modus, statt ihn zu deaktivieren.</translation>
    </message>
    <message>
        <source>Restart the computer and run this test again.</source>
        <translation>Starten Sie den Computer neu und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>Defender&apos;s program file does not carry Microsoft&apos;s signature</source>
        <translation>Die Programmdatei von Defender trägt keine Signatur von Microsoft</translation>
    </message>
    <message>
        <source>MpCmdRun.exe was found, but Microsoft&apos;s signature on it could not be confirmed. The file was not run.</source>
        <translation>MpCmdRun.exe wurde gefunden, aber die Signatur von Microsoft ließ sich daran nicht bestätigen. Die Datei wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Do not run the file, and keep it as it is for the security team.</source>
        <translation>Führen Sie die Datei nicht aus und lassen Sie sie für das Sicherheitsteam, wie sie ist.</translation>
    </message>
    <message>
        <source>Compare it with the same version on another computer, and check this computer from outside Windows, for example with Microsoft Defender Offline.</source>
        <translation>Vergleichen Sie sie mit derselben Version auf einem anderen Computer und prüfen Sie diesen Computer von außerhalb von Windows, etwa mit Microsoft Defender Offline.</translation>
    </message>
    <message>
        <source>After that, repair Defender with the platform update KB4052623 and run this test again.</source>
        <translation>Reparieren Sie danach Defender mit dem Plattformupdate KB4052623 und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>ECS is switched off by policy on this computer</source>
        <translation>ECS ist auf diesem Computer durch eine Richtlinie abgeschaltet</translation>
    </message>
    <message>
        <source>The setting DisableCoreServiceECSIntegration is on, so Defender does not ask ECS. This is a choice and not a network fault: protection goes on, but quick fixes from Microsoft arrive only with the next update.</source>
        <translation>Die Einstellung DisableCoreServiceECSIntegration ist gesetzt, deshalb fragt Defender nicht bei ECS. Das ist eine Entscheidung und kein Netzfehler: Der Schutz läuft weiter, aber schnelle Korrekturen von Microsoft kommen erst mit dem nächsten Update.</translation>
    </message>
    <message>
        <source>Find out why it was set before you change it.</source>
        <translation>Klären Sie, warum sie gesetzt wurde, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>To use ECS again, remove the setting where it comes from: group policy, a policy in Intune (Defender CSP), or Set-MpPreference.</source>
        <translation>Um ECS wieder zu verwenden, entfernen Sie die Einstellung dort, wo sie herkommt: Gruppenrichtlinie, Richtlinie in Intune (Defender-CSP) oder Set-MpPreference.</translation>
    </message>
    <message>
        <source>Look for it in the registry key that the report names.</source>
        <translation>Suchen Sie sie in dem Registrierungsschlüssel, den der Bericht nennt.</translation>
    </message>
    <message>
        <source>Defender did not say which ECS host it uses</source>
        <translation>Defender hat nicht gesagt, welchen ECS-Host er verwendet</translation>
    </message>
    <message>
        <source>MpCmdRun was started, but it crashed, did not end in time or printed no address. No network cause was proven.</source>
        <translation>MpCmdRun wurde gestartet, ist aber abgestürzt, nicht rechtzeitig fertig geworden oder hat keine Adresse ausgegeben. Eine Ursache im Netz ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Run MpCmdRun.exe -DisplayECSConnection in an administrator&apos;s command prompt and read what it prints.</source>
        <translation>Führen Sie MpCmdRun.exe -DisplayECSConnection in einer Eingabeaufforderung als Administrator aus und lesen Sie die Ausgabe.</translation>
    </message>
    <message>
        <source>Collect %TEMP%\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes.</source>
        <translation>Sammeln Sie %TEMP%\MpCmdRun.log und die Datei, die MpCmdRun.exe -GetFiles schreibt.</translation>
    </message>
    <message>
        <source>Install the platform update KB4052623, restart the computer and run this test again.</source>
        <translation>Installieren Sie das Plattformupdate KB4052623, starten Sie den Computer neu und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>The certificate of {host} is in date by the servers&apos; time, but not by this computer&apos;s clock. The servers say that it is {date}.</source>
        <translation>Das Zertifikat von {host} ist nach der Zeit der Server gültig, nach der Uhr dieses Computers aber nicht. Laut den Servern ist es {date}.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then run w32tm /resync in an administrator&apos;s command prompt.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone ein und führen Sie dann w32tm /resync in einer Eingabeaufforderung als Administrator aus.</translation>
    </message>
    <message>
        <source>On a domain member, check the time source with w32tm /query /source: it should be the domain.</source>
        <translation>Prüfen Sie bei einem Domänenmitglied die Zeitquelle mit w32tm /query /source: Sie sollte die Domäne sein.</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, check the computer&apos;s battery, or the host of the virtual machine.</source>
        <translation>Wenn die Uhr nach einem Neustart wieder falsch geht, prüfen Sie die Batterie des Computers oder den Host der virtuellen Maschine.</translation>
    </message>
    <message>
        <source>The hosts file sends ECS to another address</source>
        <translation>Die Hosts-Datei leitet ECS auf eine andere Adresse um</translation>
    </message>
    <message>
        <source>A line in this computer&apos;s hosts file gives the ECS host an address of its own, and no genuine ECS answer comes from there. The line leads {host} to {address}.</source>
        <translation>Eine Zeile in der Hosts-Datei dieses Computers gibt dem ECS-Host eine eigene Adresse, und von dort kommt keine echte Antwort von ECS. Die Zeile führt {host} zu {address}.</translation>
    </message>
    <message>
        <source>Open C:\Windows\System32\drivers\etc\hosts as administrator and remove the line.</source>
        <translation>Öffnen Sie C:\Windows\System32\drivers\etc\hosts als Administrator und entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Find out what wrote it (a privacy or tuning tool, a blocking list, malware), or it will come back.</source>
        <translation>Finden Sie heraus, was sie geschrieben hat (ein Datenschutz- oder Tuning-Werkzeug, eine Blockliste, Schadsoftware), sonst kommt sie wieder.</translation>
    </message>
    <message>
        <source>DNS says that the ECS host does not exist</source>
        <translation>Laut DNS gibt es den ECS-Host nicht</translation>
    </message>
    <message>
        <source>The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, this comes from a DNS filter, a blocking list or a private zone on the way.</source>
        <translation>Die Antwort für {host} war NXDOMAIN. Bei den Hosts, die Microsoft veröffentlicht, kommt das von einem DNS-Filter, einer Blockliste oder einer privaten Zone auf dem Weg.</translation>
    </message>
    <message>
        <source>Ask the DNS team to allow {host}, and to look for a filter, a blocking list or a private zone that covers it.</source>
        <translation>Bitten Sie das DNS-Team, {host} zuzulassen und nach einem Filter, einer Blockliste oder einer privaten Zone zu suchen, die ihn erfasst.</translation>
    </message>
    <message>
        <source>If the name was typed in, check its spelling.</source>
        <translation>Wenn der Name eingetippt wurde, prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>DNS knows the ECS host but gives no address</source>
        <translation>Das DNS kennt den ECS-Host, gibt aber keine Adresse</translation>
    </message>
    <message>
        <source>The answer for {host} holds no address that this computer could use. A DNS filter, a private zone or a forwarder may have removed it.</source>
        <translation>Die Antwort für {host} enthält keine Adresse, die dieser Computer verwenden könnte. Ein DNS-Filter, eine private Zone oder ein DNS-Weiterleitungsserver kann sie entfernt haben.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check {host}, with every alias that it leads to.</source>
        <translation>Bitten Sie das DNS-Team, {host} zu prüfen, mit jedem Alias, zu dem er führt.</translation>
    </message>
    <message>
        <source>If a private zone covers the name, remove it or forward the name to public DNS.</source>
        <translation>Wenn eine private Zone den Namen erfasst, entfernen Sie sie oder leiten Sie den Namen an das öffentliche DNS weiter.</translation>
    </message>
    <message>
        <source>The name server could not look up the ECS host</source>
        <translation>Der DNS-Server konnte den ECS-Host nicht auflösen</translation>
    </message>
    <message>
        <source>The answer for {host} was SERVFAIL: the name server got no usable answer from the servers that it asks.</source>
        <translation>Die Antwort für {host} war SERVFAIL: Der DNS-Server bekam von den Servern, die er fragt, keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check forwarders and DNSSEC validation for {host}.</source>
        <translation>Bitten Sie das DNS-Team, die DNS-Weiterleitungsserver und die DNSSEC-Prüfung für {host} anzusehen.</translation>
    </message>
    <message>
        <source>Compare with another name server, for example with nslookup.</source>
        <translation>Vergleichen Sie mit einem anderen DNS-Server, etwa mit nslookup.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes: the trouble may have passed.</source>
        <translation>Führen Sie diesen Test in einigen Minuten noch einmal aus: Die Störung kann vorüber sein.</translation>
    </message>
    <message>
        <source>The name server refuses to answer this computer</source>
        <translation>Der DNS-Server lehnt Anfragen dieses Computers ab</translation>
    </message>
    <message>
        <source>The answer for {host} was REFUSED: this name server does not serve this computer or this name.</source>
        <translation>Die Antwort für {host} war REFUSED: Dieser DNS-Server bedient diesen Computer oder diesen Namen nicht.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, with and without VPN.</source>
        <translation>Prüfen Sie mit ipconfig /all, welche DNS-Server dieser Computer verwendet, mit und ohne VPN.</translation>
    </message>
    <message>
        <source>Ask the DNS team to let this computer&apos;s network use them, and to look for a filter on {host}.</source>
        <translation>Bitten Sie das DNS-Team, das Netz dieses Computers zuzulassen und nach einem Filter für {host} zu suchen.</translation>
    </message>
    <message>
        <source>No name server answers this computer</source>
        <translation>Kein DNS-Server antwortet diesem Computer</translation>
    </message>
    <message>
        <source>No name server answered the question for {host} in time.</source>
        <translation>Kein DNS-Server beantwortete die Anfrage nach {host} rechtzeitig.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, and whether they can be reached.</source>
        <translation>Prüfen Sie mit ipconfig /all, welche DNS-Server dieser Computer verwendet und ob sie erreichbar sind.</translation>
    </message>
    <message>
        <source>Ask the network team to allow UDP and TCP port 53 from this computer to its name servers.</source>
        <translation>Bitten Sie das Netzwerkteam, UDP- und TCP-Port 53 von diesem Computer zu seinen DNS-Servern zu erlauben.</translation>
    </message>
    <message>
        <source>If a VPN is connected, test once with it and once without it.</source>
        <translation>Wenn ein VPN verbunden ist, testen Sie einmal damit und einmal ohne.</translation>
    </message>
    <message>
        <source>DNS sends ECS to an address that is not Microsoft&apos;s</source>
        <translation>Das DNS nennt für ECS eine Adresse, die nicht Microsoft gehört</translation>
    </message>
    <message>
        <source>The name leads to an address for special purposes, and no genuine ECS answer comes from there: this is how DNS filters answer for names that they block. {host} leads to {address}.</source>
        <translation>Der Name führt zu einer Adresse für besondere Zwecke, und von dort kommt keine echte Antwort von ECS: So antworten DNS-Filter für Namen, die sie sperren. {host} führt zu {address}.</translation>
    </message>
    <message>
        <source>Ask the owner of the DNS filter to allow {host}.</source>
        <translation>Bitten Sie den Betreiber des DNS-Filters, {host} zuzulassen.</translation>
    </message>
    <message>
        <source>If the address belongs to a gateway of yours, that gateway has to pass ECS through untouched.</source>
        <translation>Wenn die Adresse zu einem eigenen Gateway gehört, muss dieses Gateway ECS unverändert durchlassen.</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>No network interface is up, or there is no route out of this computer.</source>
        <translation>Keine Netzwerkschnittstelle ist aktiv, oder es gibt keinen Weg aus diesem Computer hinaus.</translation>
    </message>
    <message>
        <source>Check the cable, the Wi-Fi and the VPN client; on a virtual machine, check that its network card is connected.</source>
        <translation>Prüfen Sie das Kabel, das WLAN und den VPN-Client; bei einer virtuellen Maschine, ob ihre Netzwerkkarte verbunden ist.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all that the computer has an address and a default gateway.</source>
        <translation>Prüfen Sie mit ipconfig /all, ob der Computer eine Adresse und ein Standardgateway hat.</translation>
    </message>
    <message>
        <source>When the network is back, run this test again.</source>
        <translation>Wenn das Netz wieder da ist, führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>Nothing answers at the ECS address</source>
        <translation>Unter der ECS-Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>No address of {host} answered on port {port} in time. A firewall that drops packets without an answer looks like this.</source>
        <translation>Keine Adresse von {host} antwortete rechtzeitig auf Port {port}. So sieht eine Firewall aus, die Pakete ohne Antwort verwirft.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, by name: Microsoft changes the addresses.</source>
        <translation>Bitten Sie das Firewall-Team, TCP-Port {port} zu {host} zu erlauben, als Regel mit dem Hostnamen, denn Microsoft ändert die Adressen.</translation>
    </message>
    <message>
        <source>The connection to ECS is refused</source>
        <translation>Die Verbindung zu ECS wird abgelehnt</translation>
    </message>
    <message>
        <source>The answer from {address} was that it takes no connection on port {port}. ECS takes connections there, so a firewall answers in its place, or the address is not right.</source>
        <translation>Die Antwort von {address} war, dass auf Port {port} keine Verbindung angenommen wird. ECS nimmt dort Verbindungen an; also antwortet eine Firewall an seiner Stelle, oder die Adresse stimmt nicht.</translation>
    </message>
    <message>
        <source>Check in the DNS part of the report whether the address is Microsoft&apos;s.</source>
        <translation>Prüfen Sie im DNS-Teil des Berichts, ob die Adresse zu Microsoft gehört.</translation>
    </message>
    <message>
        <source>The connection to ECS is cut as soon as it is open</source>
        <translation>Die Verbindung zu ECS wird sofort nach dem Öffnen getrennt</translation>
    </message>
    <message>
        <source>The connection to {host} was opened and then reset before anything was sent. A firewall or a security program does that.</source>
        <translation>Die Verbindung zu {host} wurde geöffnet und zurückgesetzt, bevor etwas gesendet wurde. Das tut eine Firewall oder ein Sicherheitsprogramm.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, and to look for resets in their log.</source>
        <translation>Bitten Sie das Firewall-Team, TCP-Port {port} zu {host} zu erlauben und im Protokoll nach Resets zu suchen.</translation>
    </message>
    <message>
        <source>There is no route to ECS, or a router forbids it</source>
        <translation>Es gibt keinen Weg zu ECS, oder ein Router verbietet ihn</translation>
    </message>
    <message>
        <source>The network reported that the address cannot be reached or must not be. The address is {address}, the port {port}.</source>
        <translation>Das Netz meldete, dass die Adresse nicht erreicht werden kann oder darf. Die Adresse ist {address}, der Port {port}.</translation>
    </message>
    <message>
        <source>Check the default gateway, the VPN and the routes (route print).</source>
        <translation>Prüfen Sie das Standardgateway, das VPN und die Routen (route print).</translation>
    </message>
    <message>
        <source>Ask the network team whether a router or firewall rejects TCP port {port} to {host}.</source>
        <translation>Fragen Sie das Netzwerkteam, ob ein Router oder eine Firewall TCP-Port {port} zu {host} zurückweist.</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which Defender does not support</source>
        <translation>Dieses Netz hat nur IPv6, und das unterstützt Defender nicht</translation>
    </message>
    <message>
        <source>This computer has no route out over IPv4, and no genuine ECS answer came over IPv6. Microsoft documents networks with IPv6 alone as not supported.</source>
        <translation>Dieser Computer kommt über IPv4 nicht hinaus, und über IPv6 kam keine echte Antwort von ECS. Microsoft beschreibt Netze, in denen es nur IPv6 gibt, als nicht unterstützt.</translation>
    </message>
    <message>
        <source>Ask the network team for IPv4, or for DNS64 together with NAT64.</source>
        <translation>Bitten Sie das Netzwerkteam um IPv4 oder um DNS64 zusammen mit NAT64.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all whether this computer should have an IPv4 address and a gateway.</source>
        <translation>Prüfen Sie mit ipconfig /all, ob dieser Computer eine IPv4-Adresse und ein Gateway haben sollte.</translation>
    </message>
    <message>
        <source>The measurements do not show one clear cause</source>
        <translation>Die Messungen zeigen keine eindeutige Ursache</translation>
    </message>
    <message>
        <source>What was measured fits no cause, or fits several.</source>
        <translation>Was gemessen wurde, passt zu keiner Ursache oder zu mehreren.</translation>
    </message>
    <message>
        <source>Run this test as administrator with the packet capture on, while the problem is there.</source>
        <translation>Führen Sie diesen Test als Administrator mit Paketaufzeichnung aus, während das Problem besteht.</translation>
    </message>
    <message>
        <source>Save the files, attach them to the ticket and hand it to the network team.</source>
        <translation>Speichern Sie die Dateien, hängen Sie sie an das Ticket und geben Sie es an das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The name of the proxy leads to no address</source>
        <translation>Der Name des Proxys führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>Defender&apos;s route goes through a proxy, and DNS gives no address for its name. The proxy is {proxy}.</source>
        <translation>Defender geht über einen Proxy, für dessen Namen das DNS keine Adresse kennt. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy&apos;s name.</source>
        <translation>Prüfen Sie die Schreibweise des Proxynamens.</translation>
    </message>
    <message>
        <source>Ask the DNS team whether the name should exist in this network, with and without VPN.</source>
        <translation>Fragen Sie das DNS-Team, ob es den Namen in diesem Netz geben sollte, mit und ohne VPN.</translation>
    </message>
    <message>
        <source>If there is no proxy any more, remove the setting (netsh winhttp reset proxy; check netsh winhttp show advproxy as well).</source>
        <translation>Wenn es keinen Proxy mehr gibt, entfernen Sie die Einstellung (netsh winhttp reset proxy; sehen Sie auch mit netsh winhttp show advproxy nach).</translation>
    </message>
    <message>
        <source>The proxy takes no connection</source>
        <translation>Der Proxy nimmt keine Verbindung an</translation>
    </message>
    <message>
        <source>No connection to the proxy could be opened: it was refused, cut, without a route or without an answer. The proxy is {proxy}.</source>
        <translation>Es ließ sich keine Verbindung zum Proxy öffnen: Sie wurde abgelehnt, getrennt, fand keinen Weg oder blieb ohne Antwort. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team whether the proxy runs, and whether address and port are still right.</source>
        <translation>Fragen Sie das Proxy-Team, ob der Proxy läuft und ob Adresse und Port noch stimmen.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer connect to {proxy}.</source>
        <translation>Bitten Sie das Netzwerkteam, diesen Computer mit {proxy} Verbindung aufnehmen zu lassen.</translation>
    </message>
    <message>
        <source>The proxy takes the connection and then stays silent</source>
        <translation>Der Proxy nimmt die Verbindung an und schweigt dann</translation>
    </message>
    <message>
        <source>The proxy was asked for a tunnel to {host} and did not answer in time. The proxy is {proxy}.</source>
        <translation>Beim Proxy wurde ein Tunnel zu {host} angefordert, und er antwortete nicht rechtzeitig. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Check whether the proxy itself can resolve and reach {host} on port {port}.</source>
        <translation>Prüfen Sie, ob der Proxy selbst {host} auflösen und auf Port {port} erreichen kann.</translation>
    </message>
    <message>
        <source>The proxy closes the connection when ECS is requested</source>
        <translation>Der Proxy trennt die Verbindung, sobald ECS angefragt wird</translation>
    </message>
    <message>
        <source>The proxy closed the connection after it was asked for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>Der Proxy schloss die Verbindung, nachdem ein Tunnel zu {host} angefordert worden war. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in.</source>
        <translation>Bitten Sie das Proxy-Team, CONNECT zu {host} auf Port {port} ohne Anmeldung zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in that Defender cannot give</source>
        <translation>Der Proxy verlangt eine Anmeldung, die Defender nicht geben kann</translation>
    </message>
    <message>
        <source>Defender&apos;s traffic comes from the system account and is always anonymous, and the proxy answered 407 to it. The proxy is {proxy}.</source>
        <translation>Der Verkehr von Defender kommt vom Systemkonto und ist immer anonym, und der Proxy antwortete darauf mit 407. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Let {host} on port {port} pass the proxy without sign-in.</source>
        <translation>Lassen Sie {host} auf Port {port} ohne Anmeldung durch den Proxy.</translation>
    </message>
    <message>
        <source>Do not try to store a password for it: Defender has no place for one.</source>
        <translation>Versuchen Sie nicht, dafür ein Kennwort zu hinterlegen: Defender hat keinen Platz für eines.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to ECS</source>
        <translation>Der Proxy lehnt die Verbindung zu ECS ab</translation>
    </message>
    <message>
        <source>The proxy answered {status} to the request for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>Der Proxy antwortete mit {status} auf die Anforderung eines Tunnels zu {host}. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Allow {host} on port {port} in the proxy, for computers and without a user&apos;s sign-in.</source>
        <translation>Erlauben Sie {host} auf Port {port} im Proxy, für Computer und ohne Anmeldung eines Benutzers.</translation>
    </message>
    <message>
        <source>The proxy itself cannot reach ECS</source>
        <translation>Der Proxy selbst erreicht ECS nicht</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it could not resolve or reach {host}. The proxy is {proxy}.</source>
        <translation>Der Proxy antwortete mit {status}: Er konnte {host} nicht auflösen oder erreichen. Der Proxy ist {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to test {host} on port {port} from the proxy itself: name, route, firewall and any parent proxy.</source>
        <translation>Bitten Sie das Proxy-Team, {host} auf Port {port} vom Proxy selbst aus zu testen: Name, Weg, Firewall und einen übergeordneten Proxy.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no HTTP proxy</source>
        <translation>Unter der Adresse des Proxys antwortet kein HTTP-Proxy</translation>
    </message>
    <message>
        <source>Something takes connections at the proxy&apos;s address, but it does not answer as an HTTP proxy does. The address is {proxy}.</source>
        <translation>Etwas nimmt unter der Adresse des Proxys Verbindungen an, antwortet aber nicht wie ein HTTP-Proxy. Die Adresse ist {proxy}.</translation>
    </message>
    <message>
        <source>Check address and port: Defender needs an HTTP proxy that allows CONNECT.</source>
        <translation>Prüfen Sie Adresse und Port: Defender braucht einen HTTP-Proxy, der CONNECT erlaubt.</translation>
    </message>
    <message>
        <source>In Defender&apos;s own policy, ProxyServer must begin with http:// or https://.</source>
        <translation>In der Richtlinie von Defender muss ProxyServer mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The automatic proxy script cannot be used</source>
        <translation>Das automatische Proxy-Skript ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The proxy script (PAC or WPAD) cannot be loaded or evaluated, and the route without it does not lead to ECS either.</source>
        <translation>Das Proxy-Skript (PAC oder WPAD) lässt sich nicht laden oder auswerten, und auch der Weg ohne es führt nicht zu ECS.</translation>
    </message>
    <message>
        <source>Check that the script&apos;s address begins with http:// or https:// and can be opened from this network.</source>
        <translation>Prüfen Sie, ob die Adresse des Skripts mit http:// oder https:// beginnt und sich aus diesem Netz öffnen lässt.</translation>
    </message>
    <message>
        <source>Check the script itself: no syntax mistakes, below 1 MB, and a working proxy in the first place of its answer, because only the first is used.</source>
        <translation>Prüfen Sie das Skript selbst: keine Syntaxfehler, unter 1 MB und ein funktionierender Proxy an erster Stelle der Antwort, denn nur der erste wird verwendet.</translation>
    </message>
    <message>
        <source>Another way: set a fixed proxy for the computer (netsh winhttp set proxy).</source>
        <translation>Ein anderer Weg: Stellen Sie einen festen Proxy für den Computer ein (netsh winhttp set proxy).</translation>
    </message>
    <message>
        <source>Do not count on netsh winhttp import proxy source=ie: it never copies a script.</source>
        <translation>Verlassen Sie sich nicht auf netsh winhttp import proxy source=ie: Ein Skript wird damit nie übernommen.</translation>
    </message>
    <message>
        <source>The user&apos;s proxy works, but Defender&apos;s service does not use it</source>
        <translation>Der Proxy des Benutzers funktioniert, doch der Defender-Dienst nutzt ihn nicht</translation>
    </message>
    <message>
        <source>This user&apos;s own route gives a genuine ECS answer, and the route of Defender&apos;s service does not. The system account does not read the user&apos;s proxy settings.</source>
        <translation>Der eigene Weg dieses Benutzers gibt eine echte Antwort von ECS, der Weg des Defender-Dienstes nicht. Das Systemkonto liest die Proxyeinstellungen des Benutzers nicht.</translation>
    </message>
    <message>
        <source>Set the proxy for the computer: netsh winhttp set proxy, or netsh winhttp set advproxy where a script is needed.</source>
        <translation>Stellen Sie den Proxy für den Computer ein: netsh winhttp set proxy, oder netsh winhttp set advproxy, wenn ein Skript nötig ist.</translation>
    </message>
    <message>
        <source>Another way: set it for Defender by policy (ProxyServer or ProxyPacUrl); the proxy&apos;s value must begin with http:// or https://.</source>
        <translation>Ein anderer Weg: Stellen Sie ihn für Defender per Richtlinie ein (ProxyServer oder ProxyPacUrl); der Wert des Proxys muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Make sure that the proxy lets {host} pass without sign-in.</source>
        <translation>Sorgen Sie dafür, dass der Proxy {host} ohne Anmeldung durchlässt.</translation>
    </message>
    <message>
        <source>TLS inspection stands between this computer and ECS</source>
        <translation>Eine TLS-Inspektion greift in die Verbindung zu ECS ein</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a security program opens the connection and signs it anew. The certificate for {host} was issued by {issuer}, which ECS never uses.</source>
        <translation>Ein Proxy, eine Firewall oder ein Sicherheitsprogramm öffnet die Verbindung und signiert sie neu. Das Zertifikat für {host} wurde von {issuer} ausgestellt; diesen Aussteller verwendet ECS nie.</translation>
    </message>
    <message>
        <source>Do not install the inspection&apos;s certificate authority as a remedy: Microsoft does not support inspection of Defender&apos;s traffic, trusted or not.</source>
        <translation>Installieren Sie nicht die Zertifizierungsstelle der Inspektion als Abhilfe: Microsoft unterstützt die Inspektion des Verkehrs von Defender nicht, ob vertrauenswürdig oder nicht.</translation>
    </message>
    <message>
        <source>Check security software on this computer that scans web traffic as well.</source>
        <translation>Prüfen Sie auch Sicherheitssoftware auf diesem Computer, die Webverkehr untersucht.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted here</source>
        <translation>Das Zertifikat kommt von einer Stelle, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>What answers in place of ECS shows a certificate that ECS never uses and that this computer does not trust. The certificate for {host} was issued by {issuer}.</source>
        <translation>Was anstelle von ECS antwortet, zeigt ein Zertifikat, das ECS nie verwendet und dem dieser Computer nicht vertraut. Das Zertifikat für {host} wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>Find out which device shows this certificate: the report has the whole chain with fingerprints.</source>
        <translation>Finden Sie heraus, welches Gerät dieses Zertifikat zeigt: Der Bericht enthält die ganze Kette mit Fingerabdrücken.</translation>
    </message>
    <message>
        <source>Do not install that authority on this computer.</source>
        <translation>Installieren Sie diese Stelle nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>A root certificate that ECS needs is missing on this computer</source>
        <translation>Ein Stammzertifikat, das ECS braucht, fehlt auf diesem Computer</translation>
    </message>
    <message>
        <source>The chain is the one that ECS uses, but its root is not in this computer&apos;s store of trusted roots. The missing root is {issuer}.</source>
        <translation>Die Kette ist die von ECS, aber ihr Stammzertifikat fehlt unter den vertrauenswürdigen Stammzertifizierungsstellen dieses Computers. Das fehlende Stammzertifikat ist {issuer}.</translation>
    </message>
    <message>
        <source>Let the system account reach ctldl.windowsupdate.com on TCP port 80, through the computer&apos;s proxy if there is one.</source>
        <translation>Lassen Sie das Systemkonto ctldl.windowsupdate.com auf TCP-Port 80 erreichen, durch den Proxy des Computers, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Check whether the policy Turn off Automatic Root Certificates Update is on.</source>
        <translation>Prüfen Sie, ob die Richtlinie „Automatische Aktualisierung von Stammzertifikaten ausschalten“ (Turn off Automatic Root Certificates Update, Registrierungswert DisableRootAutoUpdate) gesetzt ist.</translation>
    </message>
    <message>
        <source>On computers without that access, bring the root that the report names into the computer&apos;s trusted roots by group policy.</source>
        <translation>Auf Computern ohne diesen Zugang bringen Sie das im Bericht genannte Stammzertifikat per Gruppenrichtlinie in die vertrauenswürdigen Stammzertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS has expired</source>
        <translation>Das für ECS vorgelegte Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was valid until {date}. It was issued by {issuer}.</source>
        <translation>Das Zertifikat für {host} war bis {date} gültig. Es wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with a clock that you trust.</source>
        <translation>Vergleichen Sie die Uhr dieses Computers mit einer Uhr, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with an old certificate answers: exempt {host} there.</source>
        <translation>Wenn der Aussteller keiner ist, den Microsoft verwendet, antwortet ein inspizierendes Gerät mit altem Zertifikat: Nehmen Sie {host} dort aus.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is not valid yet</source>
        <translation>Das für ECS vorgelegte Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only from {date} on. It was issued by {issuer}.</source>
        <translation>Das Zertifikat für {host} gilt erst ab {date}. Es wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with a wrong clock answers: exempt {host} there.</source>
        <translation>Wenn der Aussteller keiner ist, den Microsoft verwendet, antwortet ein inspizierendes Gerät mit falscher Uhr: Nehmen Sie {host} dort aus.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is for another name</source>
        <translation>Das für ECS vorgelegte Zertifikat ist für einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The certificate shown for {host} does not carry that name. It was issued by {issuer}.</source>
        <translation>Das für {host} vorgelegte Zertifikat trägt diesen Namen nicht. Es wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>Open a page in the browser: a sign-in page or a block page of this network would explain it.</source>
        <translation>Öffnen Sie eine Seite im Browser: Eine Anmeldeseite oder Sperrseite dieses Netzes würde es erklären.</translation>
    </message>
    <message>
        <source>The connection is cut when the secure connection begins</source>
        <translation>Die Verbindung wird getrennt, wenn die sichere Verbindung beginnt</translation>
    </message>
    <message>
        <source>The connection to {host} opens, and it is cut right after the first TLS message. Filters that read the server&apos;s name do this.</source>
        <translation>Die Verbindung zu {host} öffnet sich und wird gleich nach der ersten TLS-Nachricht getrennt. Das tun Filter, die den Namen des Servers lesen.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow {host} in every filter that looks at names or applications.</source>
        <translation>Bitten Sie das Firewall-Team, {host} in jedem Filter zu erlauben, der Namen oder Anwendungen ansieht.</translation>
    </message>
    <message>
        <source>The secure connection to ECS is never completed</source>
        <translation>Die sichere Verbindung zu ECS kommt nie zustande</translation>
    </message>
    <message>
        <source>The connection to {host} opens, but the TLS handshake does not come to its end. A filter that stays silent and a path that loses large packets look the same from here.</source>
        <translation>Die Verbindung zu {host} öffnet sich, aber der TLS-Handshake kommt nicht zum Ende. Ein Filter, der schweigt, und ein Weg, der große Pakete verliert, sehen von hier gleich aus.</translation>
    </message>
    <message>
        <source>Ask the firewall team whether a filter holds back {host} by its name.</source>
        <translation>Fragen Sie das Firewall-Team, ob ein Filter {host} nach dem Namen zurückhält.</translation>
    </message>
    <message>
        <source>If a VPN or a tunnel is in use, test without it, or with the interface&apos;s MTU at 1300 for a moment: if ECS answers then, large packets are lost.</source>
        <translation>Wenn ein VPN oder Tunnel im Spiel ist, testen Sie ohne ihn oder kurz mit einer MTU der Schnittstelle von 1300: Wenn ECS dann antwortet, gehen große Pakete verloren.</translation>
    </message>
    <message>
        <source>Run this test again with the packet capture on, and hand the saved files to the network team.</source>
        <translation>Führen Sie diesen Test mit Paketaufzeichnung noch einmal aus und geben Sie die gespeicherten Dateien an das Netzwerkteam.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way to ECS</source>
        <translation>Große Pakete gehen auf dem Weg zu ECS verloren</translation>
    </message>
    <message>
        <source>Small packets to {host} get through and large ones do not, so the TLS handshake never ends.</source>
        <translation>Kleine Pakete zu {host} kommen durch, große nicht, daher endet der TLS-Handshake nie.</translation>
    </message>
    <message>
        <source>Ask the network team to let ICMP messages for too large packets through (IPv4 type 3 code 4, IPv6 type 2).</source>
        <translation>Bitten Sie das Netzwerkteam, ICMP-Nachrichten über zu große Pakete durchzulassen (IPv4 Typ 3 Code 4, IPv6 Typ 2).</translation>
    </message>
    <message>
        <source>Limit the TCP segment size on the VPN or tunnel in between (MSS clamping).</source>
        <translation>Begrenzen Sie die TCP-Segmentgröße auf dem VPN oder Tunnel dazwischen (MSS-Clamping).</translation>
    </message>
    <message>
        <source>As a stop-gap, lower the MTU of this computer&apos;s interface.</source>
        <translation>Senken Sie als Notbehelf die MTU der Schnittstelle dieses Computers.</translation>
    </message>
    <message>
        <source>This computer and the other side share no TLS version</source>
        <translation>Keine gemeinsame TLS-Version mit der Gegenstelle</translation>
    </message>
    <message>
        <source>For {host}, this computer and the other side found no common TLS version or cipher, or TLS is not spoken there at all.</source>
        <translation>Für {host} fanden dieser Computer und die Gegenstelle keine gemeinsame TLS-Version oder Verschlüsselung, oder dort wird gar kein TLS gesprochen.</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 is on in Windows: the Schannel settings and DefaultSecureProtocols of WinHTTP.</source>
        <translation>Prüfen Sie, ob TLS 1.2 in Windows eingeschaltet ist: die Schannel-Einstellungen und DefaultSecureProtocols von WinHTTP.</translation>
    </message>
    <message>
        <source>Check the policies for cipher suites and elliptic curves: an empty EccCurves value stops TLS.</source>
        <translation>Prüfen Sie die Richtlinien für Verschlüsselungssammlungen und elliptische Kurven: Ein leerer Wert EccCurves verhindert TLS.</translation>
    </message>
    <message>
        <source>If a device on the way answers in place of ECS, exempt {host} there.</source>
        <translation>Wenn ein Gerät unterwegs anstelle von ECS antwortet, nehmen Sie {host} dort aus.</translation>
    </message>
    <message>
        <source>A sign-in page of this network answers instead of ECS</source>
        <translation>Eine Anmeldeseite dieses Netzes antwortet anstelle von ECS</translation>
    </message>
    <message>
        <source>This network asks for a sign-in in the browser before it lets anything through.</source>
        <translation>Dieses Netz verlangt eine Anmeldung im Browser, bevor es etwas durchlässt.</translation>
    </message>
    <message>
        <source>Open a browser on this computer, open any page that begins with http://, and sign in to the network.</source>
        <translation>Öffnen Sie auf diesem Computer einen Browser, rufen Sie eine Seite auf, die mit http:// beginnt, und melden Sie sich beim Netz an.</translation>
    </message>
    <message>
        <source>For computers without a user, ask the network team to let them pass without the sign-in.</source>
        <translation>Für Computer ohne Benutzer bitten Sie das Netzwerkteam, sie ohne Anmeldung durchzulassen.</translation>
    </message>
    <message>
        <source>Another way: use another network.</source>
        <translation>Ein anderer Weg: Verwenden Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>A filter&apos;s page comes back instead of ECS</source>
        <translation>Die Seite eines Filters kommt anstelle von ECS zurück</translation>
    </message>
    <message>
        <source>What came back for {host} was not written by ECS, but by a filter on the way. Its certificate was issued by {issuer}.</source>
        <translation>Was für {host} zurückkam, hat nicht ECS geschrieben, sondern ein Filter unterwegs. Ihr Zertifikat wurde von {issuer} ausgestellt.</translation>
    </message>
    <message>
        <source>Ask the owner of the filter to allow {host}: the page&apos;s text in the report often names the rule.</source>
        <translation>Bitten Sie den Betreiber des Filters, {host} zuzulassen: Der Text der Seite im Bericht nennt oft die Regel.</translation>
    </message>
    <message>
        <source>The answer is not what ECS sends</source>
        <translation>Die Antwort ist nicht das, was ECS sendet</translation>
    </message>
    <message>
        <source>The host was reached over a certificate that ECS uses, but the answer is not what ECS sends. The status of {host} was {status}.</source>
        <translation>Der Host wurde über ein Zertifikat erreicht, das ECS verwendet, aber die Antwort ist nicht das, was ECS sendet. Der Status von {host} war {status}.</translation>
    </message>
    <message>
        <source>Check that the tested address is the one that Defender uses, with /config/v1/ in it.</source>
        <translation>Prüfen Sie, ob die getestete Adresse die ist, die Defender verwendet, mit /config/v1/ darin.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes.</source>
        <translation>Führen Sie diesen Test in einigen Minuten noch einmal aus.</translation>
    </message>
    <message>
        <source>What comes back is not valid HTTP</source>
        <translation>Was zurückkommt, ist kein gültiges HTTP</translation>
    </message>
    <message>
        <source>The answer for {host} does not follow HTTP, or has no end.</source>
        <translation>Die Antwort für {host} folgt nicht HTTP oder hat kein Ende.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way changes or replaces web answers.</source>
        <translation>Fragen Sie das Netzwerkteam, ob ein Gerät unterwegs Webantworten ändert oder ersetzt.</translation>
    </message>
    <message>
        <source>The secure connection is ready, but no answer comes</source>
        <translation>Die sichere Verbindung besteht, aber es kommt keine Antwort</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, but the answer did not arrive in time.</source>
        <translation>Die TLS-Verbindung mit {host} stand, aber die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device holds answers back to scan them.</source>
        <translation>Fragen Sie das Netzwerkteam, ob ein Gerät Antworten zurückhält, um sie zu untersuchen.</translation>
    </message>
    <message>
        <source>The connection is cut before ECS can answer</source>
        <translation>Die Verbindung wird getrennt, bevor ECS antworten kann</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, and then the connection was cut.</source>
        <translation>Die TLS-Verbindung mit {host} stand, dann wurde sie getrennt.</translation>
    </message>
    <message>
        <source>Ask the firewall team to look for a session to {host} that they cut, and to allow it.</source>
        <translation>Bitten Sie das Firewall-Team, nach einer getrennten Sitzung zu {host} zu suchen und sie zu erlauben.</translation>
    </message>
    <message>
        <source>Only a part of the answer arrives</source>
        <translation>Nur ein Teil der Antwort kommt an</translation>
    </message>
    <message>
        <source>The answer of {host} began, and ended before it was whole.</source>
        <translation>Die Antwort von {host} begann und endete, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way limits or scans downloads.</source>
        <translation>Fragen Sie das Netzwerkteam, ob ein Gerät unterwegs Downloads begrenzt oder untersucht.</translation>
    </message>
    <message>
        <source>ECS was reached, but does not accept the request</source>
        <translation>ECS wurde erreicht, nimmt die Anfrage aber nicht an</translation>
    </message>
    <message>
        <source>The path is fine: the answer came over a certificate that ECS uses. {host} answered {status}.</source>
        <translation>Der Weg ist in Ordnung: Die Antwort kam über ein Zertifikat, das ECS verwendet. {host} antwortete mit {status}.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 and run this test again.</source>
        <translation>Installieren Sie das Defender-Plattformupdate KB4052623 und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>ECS was reached, but reports trouble of its own</source>
        <translation>ECS wurde erreicht, meldet aber eine eigene Störung</translation>
    </message>
    <message>
        <source>Run this test again in an hour: Defender tries again by itself, too.</source>
        <translation>Führen Sie diesen Test in einer Stunde noch einmal aus: Auch Defender versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Look at the service health page of the Microsoft 365 admin centre.</source>
        <translation>Sehen Sie auf der Seite zur Dienstintegrität im Microsoft 365 Admin Center nach.</translation>
    </message>
    <message>
        <source>ECS was reached, but asks this network to slow down</source>
        <translation>ECS wurde erreicht, bittet dieses Netz aber um weniger Anfragen</translation>
    </message>
    <message>
        <source>The path is fine, but {host} answered 429: too many requests came from this address.</source>
        <translation>Der Weg ist in Ordnung, aber {host} antwortete mit 429: Zu viele Anfragen kamen von dieser Adresse.</translation>
    </message>
    <message>
        <source>Wait an hour and run this test again.</source>
        <translation>Warten Sie eine Stunde und führen Sie diesen Test noch einmal aus.</translation>
    </message>
    <message>
        <source>If many computers share one public address, check what else there sends requests to ECS.</source>
        <translation>Wenn viele Computer eine öffentliche Adresse teilen, prüfen Sie, was dort sonst noch Anfragen an ECS sendet.</translation>
    </message>
    <message>
        <source>Looking up the ECS host takes long</source>
        <translation>Das Auflösen des ECS-Hosts dauert lange</translation>
    </message>
    <message>
        <source>The name was resolved, but only after more than two seconds.</source>
        <translation>Der Name wurde aufgelöst, aber erst nach mehr als zwei Sekunden.</translation>
    </message>
    <message>
        <source>Check whether the first name server in this computer&apos;s list answers at all.</source>
        <translation>Prüfen Sie, ob der erste DNS-Server in der Liste dieses Computers überhaupt antwortet.</translation>
    </message>
    <message>
        <source>Ask the DNS team to look at the time that forwarders take.</source>
        <translation>Bitten Sie das DNS-Team, die Antwortzeiten der DNS-Weiterleitungsserver anzusehen.</translation>
    </message>
    <message>
        <source>IPv6 is set up here but does not reach ECS</source>
        <translation>IPv6 ist hier eingerichtet, erreicht ECS aber nicht</translation>
    </message>
    <message>
        <source>Connections over IPv4 work, those over IPv6 do not. Programs that try IPv6 first have to wait.</source>
        <translation>Verbindungen über IPv4 gehen, die über IPv6 nicht. Programme, die zuerst IPv6 versuchen, müssen warten.</translation>
    </message>
    <message>
        <source>Ask the network team to repair IPv6 to the internet, or to stop announcing it.</source>
        <translation>Bitten Sie das Netzwerkteam, IPv6 ins Internet zu reparieren oder nicht mehr anzukündigen.</translation>
    </message>
    <message>
        <source>Compare with another computer in the same network.</source>
        <translation>Vergleichen Sie mit einem anderen Computer im selben Netz.</translation>
    </message>
    <message>
        <source>Some addresses of ECS do not answer</source>
        <translation>Einige Adressen von ECS antworten nicht</translation>
    </message>
    <message>
        <source>At least one address of the host takes connections, and at least one does not.</source>
        <translation>Mindestens eine Adresse des Hosts nimmt Verbindungen an und mindestens eine nicht.</translation>
    </message>
    <message>
        <source>Ask the firewall team for a rule by host name instead of single addresses.</source>
        <translation>Bitten Sie das Firewall-Team um eine Regel nach Hostnamen statt nach einzelnen Adressen.</translation>
    </message>
    <message>
        <source>Run this test again later: the address may be in maintenance.</source>
        <translation>Führen Sie diesen Test später noch einmal aus: Die Adresse kann in Wartung sein.</translation>
    </message>
    <message>
        <source>The route to ECS is slow</source>
        <translation>Der Weg zu ECS ist langsam</translation>
    </message>
    <message>
        <source>The answer was genuine, but it took unusually long.</source>
        <translation>Die Antwort war echt, brauchte aber ungewöhnlich lange.</translation>
    </message>
    <message>
        <source>Look at the time bars in the report: they show which part takes long.</source>
        <translation>Sehen Sie sich die Zeitbalken im Bericht an: Sie zeigen, welcher Teil lange dauert.</translation>
    </message>
    <message>
        <source>Ask the network team about load, scanning or shaping on that part.</source>
        <translation>Fragen Sie das Netzwerkteam nach Last, Untersuchung oder Drosselung auf diesem Teil.</translation>
    </message>
    <message>
        <source>The lists of revoked certificates cannot be fetched</source>
        <translation>Die Zertifikatssperrlisten (CRL) lassen sich nicht abrufen</translation>
    </message>
    <message>
        <source>The hosts for revocation lists do not answer on TCP port 80. Programs that insist on this check refuse the connection.</source>
        <translation>Die Hosts für Zertifikatssperrlisten (CRL) antworten nicht auf TCP-Port 80. Programme, die auf dieser Prüfung bestehen, lehnen die Verbindung ab.</translation>
    </message>
    <message>
        <source>Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com for the system account.</source>
        <translation>Erlauben Sie dem Systemkonto TCP-Port 80 zu crl.microsoft.com, www.microsoft.com, crl3.digicert.com und crl4.digicert.com.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer: Windows fetches these lists with the computer&apos;s setting, not with Defender&apos;s own.</source>
        <translation>Wenn dieses Netz einen Proxy braucht, stellen Sie ihn für den Computer ein: Windows holt diese Listen mit der Einstellung des Computers, nicht mit der von Defender.</translation>
    </message>
    <message>
        <source>Defender&apos;s service has a route to ECS that this user lacks</source>
        <translation>Der Defender-Dienst hat einen Weg zu ECS, den dieser Benutzer nicht hat</translation>
    </message>
    <message>
        <source>The route of the service works; this user&apos;s own proxy setting does not lead to ECS.</source>
        <translation>Der Weg des Dienstes funktioniert; die Proxyeinstellung dieses Benutzers führt nicht zu ECS.</translation>
    </message>
    <message>
        <source>Nothing has to be done for Defender.</source>
        <translation>Für Defender ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Do not take a browser test of this user as proof: it uses the other route.</source>
        <translation>Nehmen Sie einen Browsertest dieses Benutzers nicht als Beweis: Er nimmt den anderen Weg.</translation>
    </message>
    <message>
        <source>The direct route is closed, as expected behind a proxy</source>
        <translation>Der direkte Weg ist zu, wie hinter einem Proxy zu erwarten</translation>
    </message>
    <message>
        <source>DNS or port 443 do not work without the proxy. With a proxy, that is normal.</source>
        <translation>DNS oder Port 443 funktionieren ohne den Proxy nicht. Mit einem Proxy ist das normal.</translation>
    </message>
    <message>
        <source>Nothing has to be done while the proxy works.</source>
        <translation>Solange der Proxy funktioniert, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If Defender should go around the proxy, open the direct route or add a bypass.</source>
        <translation>Wenn Defender den Proxy umgehen soll, öffnen Sie den direkten Weg oder fügen Sie eine Ausnahme hinzu.</translation>
    </message>
    <message>
        <source>No earlier success of ECS is recorded on this computer</source>
        <translation>Auf diesem Computer ist kein früherer Erfolg von ECS verzeichnet</translation>
    </message>
    <message>
        <source>Defender&apos;s registry holds no configuration that came from ECS.</source>
        <translation>Defenders Bereich in der Registrierung enthält keine Konfiguration, die von ECS kam.</translation>
    </message>
    <message>
        <source>On a computer that was set up recently, wait a day and look again.</source>
        <translation>Warten Sie bei einem neu eingerichteten Computer einen Tag und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>On an older computer it shows that the problem has lasted for some time.</source>
        <translation>Bei einem älteren Computer zeigt es, dass das Problem schon länger besteht.</translation>
    </message>
    <message>
        <source>There is no packet capture of this run</source>
        <translation>Zu diesem Testlauf gibt es keine Paketaufzeichnung</translation>
    </message>
    <message>
        <source>Packets could not be recorded. The result does not depend on them.</source>
        <translation>Pakete ließen sich nicht aufzeichnen. Das Ergebnis hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Run this test as administrator if the packets are needed.</source>
        <translation>Führen Sie diesen Test als Administrator aus, wenn die Pakete gebraucht werden.</translation>
    </message>
    <message>
        <source>If another trace is running, wait for its end: it was left untouched.</source>
        <translation>Wenn eine andere Aufzeichnung läuft, warten Sie deren Ende ab: Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The public ECS host is reachable; this computer&apos;s own host was not read.</source>
        <translation>Der öffentliche ECS-Host ist erreichbar; der eigene Host dieses Computers wurde nicht ausgelesen.</translation>
    </message>
    <message>
        <source>This computer&apos;s own ECS host was not read; {host} was tested in its place.</source>
        <translation>Der eigene ECS-Host dieses Computers wurde nicht ausgelesen; stattdessen wurde {host} getestet.</translation>
    </message>
    <message>
        <source>The settings of this computer name more than one way for Defender&apos;s service; the likeliest one was tested. A run as the system account would settle it.</source>
        <translation>Die Einstellungen dieses Computers nennen mehr als einen Weg für den Defender-Dienst; getestet wurde der wahrscheinlichste. Ein Testlauf als Systemkonto würde es klären.</translation>
    </message>
    <message>
        <source>Defender itself received a configuration from ECS at {date}. What is said here is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Defender selbst hat am {date} eine Konfiguration von ECS erhalten. Was hier steht, gilt aus der Sicht dieses Programms: Firewalls können MpDefenderCoreService.exe anders behandeln.</translation>
    </message>
    <message>
        <source>Another antivirus product is in charge on this computer, so a stopped Defender service is to be expected.</source>
        <translation>Ein anderer Virenschutz ist auf diesem Computer zuständig, ein beendeter Defender-Dienst ist also zu erwarten.</translation>
    </message>
    <message>
        <source>Defender runs in passive mode on this computer.</source>
        <translation>Defender läuft auf diesem Computer im passiven Modus.</translation>
    </message>
    <message>
        <source>Defender uses more than one ECS host here; this is about {host}.</source>
        <translation>Defender verwendet hier mehr als einen ECS-Host; dies betrifft {host}.</translation>
    </message>
    <message>
        <source>Another name on the same address gets through, so what stops this one goes by the server&apos;s name.</source>
        <translation>Ein anderer Name unter derselben Adresse kommt durch, also richtet sich das, was diesen aufhält, nach dem Namen des Servers.</translation>
    </message>
    <message>
        <source>Which of the two it is cannot be told from this run.</source>
        <translation>Welche der beiden Ursachen vorliegt, lässt sich mit diesem Testlauf nicht entscheiden.</translation>
    </message>
    <message>
        <source>A wrong clock on this computer and a certificate out of date look alike here; no server&apos;s time settles it.</source>
        <translation>Eine falsche Uhr auf diesem Computer und ein abgelaufenes Zertifikat sehen hier gleich aus; keine Serverzeit entscheidet es.</translation>
    </message>
    <message>
        <source>A name server that was asked directly gave an address, and this computer&apos;s own resolver did not.</source>
        <translation>Ein direkt gefragter DNS-Server gab eine Adresse, die Namensauflösung dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The run was stopped before it was complete.</source>
        <translation>Der Testlauf wurde gestoppt, bevor er vollständig war.</translation>
    </message>
    <message>
        <source>The time for the run was over before it was complete.</source>
        <translation>Die Zeit für den Testlauf war um, bevor er vollständig war.</translation>
    </message>
    <message>
        <source>No request to ECS was measured.</source>
        <translation>Es wurde keine Anfrage an ECS gemessen.</translation>
    </message>
    <message>
        <source>This needs administrator rights.</source>
        <translation>Das braucht Administratorrechte.</translation>
    </message>
    <message>
        <source>Another trace is running, and it was left alone.</source>
        <translation>Eine andere Aufzeichnung läuft; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The system&apos;s tool for this is missing.</source>
        <translation>Das Werkzeug des Systems dafür fehlt.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Es ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>It could not be stopped properly.</source>
        <translation>Es ließ sich nicht ordentlich beenden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This does not apply here.</source>
        <translation>Das trifft hier nicht zu.</translation>
    </message>
    <message>
        <source>This was switched off by an option.</source>
        <translation>Das wurde durch eine Option abgeschaltet.</translation>
    </message>
    <message>
        <source>The time for this step was over.</source>
        <translation>Die Zeit für diesen Schritt war um.</translation>
    </message>
    <message>
        <source>{host} gave a genuine ECS answer.</source>
        <translation>{host} gab eine echte Antwort von ECS.</translation>
    </message>
    <message>
        <source>This is the route that Defender&apos;s service is expected to use.</source>
        <translation>Das ist der Weg, den der Defender-Dienst voraussichtlich nimmt.</translation>
    </message>
    <message>
        <source>The route was chosen for this run; Defender&apos;s service is expected to use another one, which was not tested.</source>
        <translation>Der Weg wurde für diesen Testlauf gewählt; der Defender-Dienst nimmt voraussichtlich einen anderen, der nicht getestet wurde.</translation>
    </message>
    <message>
        <source>No packets show whether this is done by the service, by something on the way, or by protection on this computer; a run with packet capture can settle it.</source>
        <translation>Keine Pakete zeigen, ob das vom Dienst selbst, von etwas auf dem Weg oder von einem Schutzprogramm auf diesem Computer kommt; ein Lauf mit Paketaufzeichnung kann das klären.</translation>
    </message>
    <message>
        <source>This is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Das gilt aus der Sicht dieses Programms: Firewalls können MpDefenderCoreService.exe anders behandeln.</translation>
    </message>
    <message>
        <source>Run the test as administrator to read this computer&apos;s own host.</source>
        <translation>Führen Sie den Test als Administrator aus, damit der eigene Host dieses Computers ausgelesen wird.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 cannot be read as a packet capture.</source>
        <translation>%1 lässt sich nicht als Paketaufzeichnung lesen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Der Datenträger ist voll; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>Gestoppt; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 packets read, %2 written (%3 bytes).</source>
        <translation>%1 Pakete gelesen, %2 geschrieben (%3 Bytes).</translation>
    </message>
    <message>
        <source>The capturing side lost %1 packets and %2 buffers of events.</source>
        <translation>Die aufzeichnende Seite verlor %1 Pakete und %2 Ereignispuffer.</translation>
    </message>
    <message>
        <source>The trace is circular: its beginning was overwritten.</source>
        <translation>Die Aufzeichnung ist ringförmig: Ihr Anfang wurde überschrieben.</translation>
    </message>
    <message>
        <source>The times of this trace cannot be relied on.</source>
        <translation>Auf die Zeiten dieser Aufzeichnung ist kein Verlass.</translation>
    </message>
    <message>
        <source>What could not be read: %1.</source>
        <translation>Was nicht gelesen werden konnte: %1.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page shows the rights of the program and starts the test. Administrator rights are needed for the packet capture and for some of Defender&apos;s settings; everything else works without them.</source>
        <translation>Diese Seite zeigt die Rechte des Programms und startet den Test. Administratorrechte braucht es für die Paketaufzeichnung und einige Einstellungen von Defender; alles andere geht ohne sie.</translation>
    </message>
    <message>
        <source>Nothing is sent on this page.</source>
        <translation>Auf dieser Seite wird nichts gesendet.</translation>
    </message>
    <message>
        <source>If you have an administrator account, restart as administrator. If not, run everything all the same: name servers, ports, proxy and the web request are tested in any case.</source>
        <translation>Wenn Sie ein Administratorkonto haben, starten Sie dieses Programm als Administrator neu. Wenn nicht, führen Sie trotzdem alles aus: DNS-Server, Ports, Proxy und die Webanfrage werden auf jeden Fall getestet.</translation>
    </message>
    <message>
        <source>Finds the installed Defender platforms and the active one, reads the state of its services and the policy that allows or forbids ECS, and runs Microsoft&apos;s own MpCmdRun to learn the address that this computer uses. The program is run only if Microsoft signed it.</source>
        <translation>Findet die installierten Defender-Plattformen und die aktive, liest den Zustand ihrer Dienste und die Richtlinie, die ECS erlaubt oder verbietet, und führt Microsofts eigenes MpCmdRun aus, um die Adresse zu erfahren, die dieser Computer verwendet. Das Programm wird nur ausgeführt, wenn Microsoft es signiert hat.</translation>
    </message>
    <message>
        <source>Reading the settings sends nothing, and MpCmdRun only prints what it knows. To find the route, the proxy script that this computer is set to (PAC), or one found by automatic detection (WPAD), is fetched after this step.</source>
        <translation>Das Lesen der Einstellungen sendet nichts, und MpCmdRun gibt nur aus, was es weiß. Um den Weg zu finden, wird nach diesem Schritt das Proxy-Skript abgerufen, das eingestellt ist (PAC) oder durch automatische Erkennung gefunden wird (WPAD).</translation>
    </message>
    <message>
        <source>Update Defender&apos;s platform. Start its services if they are stopped. If Defender is not found, choose the cloud of your organisation and test its host.</source>
        <translation>Aktualisieren Sie die Plattform von Defender. Starten Sie seine Dienste, wenn sie beendet sind. Wenn Defender nicht gefunden wird, wählen Sie die Cloud Ihrer Organisation und testen deren Host.</translation>
    </message>
    <message>
        <source>Records the packets of this computer while the test runs, with the system&apos;s own tool. A trace that somebody else started is never stopped.</source>
        <translation>Zeichnet die Pakete dieses Computers auf, während der Test läuft, mit dem Werkzeug des Systems. Eine Aufzeichnung, die jemand anders gestartet hat, wird nie beendet.</translation>
    </message>
    <message>
        <source>Nothing is sent. The file stays on this computer until you save it.</source>
        <translation>Es wird nichts gesendet. Die Datei bleibt auf diesem Computer, bis Sie sie speichern.</translation>
    </message>
    <message>
        <source>If another trace is running, end it in the program that started it, or continue without a capture: the result is the same, only the packets are missing as proof.</source>
        <translation>Wenn eine andere Aufzeichnung läuft, beenden Sie sie in dem Programm, das sie gestartet hat, oder machen Sie ohne Aufzeichnung weiter: Das Ergebnis ist dasselbe, nur die Pakete fehlen als Beweis.</translation>
    </message>
    <message>
        <source>Asks for the address of the ECS host: the way programs ask, and each name server by itself. Looks for an entry in the hosts file.</source>
        <translation>Fragt die Adresse des ECS-Hosts ab: so, wie Programme es tun, und bei jedem DNS-Server für sich. Sucht nach einem Eintrag in der Hosts-Datei.</translation>
    </message>
    <message>
        <source>DNS questions for the ECS host to this computer&apos;s name servers, and to a comparison server only if one was given as an option. Later steps also ask for the names of the proxy and of the hosts that they contact.</source>
        <translation>DNS-Anfragen nach dem ECS-Host an die DNS-Server dieses Computers, und an einen Vergleichsserver nur dann, wenn einer als Option angegeben wurde. Spätere Schritte fragen auch nach den Namen des Proxys und der Hosts, die sie ansprechen.</translation>
    </message>
    <message>
        <source>Open the same host name in another network, for example with a phone. Remove a hosts file entry for the name. Give the table to the team that runs the name servers.</source>
        <translation>Öffnen Sie denselben Hostnamen in einem anderen Netz, etwa mit einem Telefon. Entfernen Sie einen Eintrag für den Namen in der Hosts-Datei. Geben Sie die Tabelle an das Team, das die DNS-Server betreibt.</translation>
    </message>
    <message>
        <source>Opens and closes a connection to port 443 of every address, all at the same time. Behind a proxy a closed direct way is normal.</source>
        <translation>Öffnet und schließt eine Verbindung zu Port 443 jeder Adresse, alle gleichzeitig. Hinter einem Proxy ist ein geschlossener direkter Weg normal.</translation>
    </message>
    <message>
        <source>Empty TCP connections to the addresses of the ECS host and to the proxy.</source>
        <translation>Leere TCP-Verbindungen zu den Adressen des ECS-Hosts und zum Proxy.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN for a moment. Copy the firewall request from the result page for the network team.</source>
        <translation>Versuchen Sie es in einem anderen Netz oder schalten Sie ein VPN kurz aus. Kopieren Sie den Firewall-Antrag von der Ergebnisseite für das Netzwerkteam.</translation>
    </message>
    <message>
        <source>Reads every place in which this computer keeps proxy settings and finds the one that counts for Defender&apos;s service, which is often not the browser&apos;s. Then asks that proxy for a connection to the ECS host.</source>
        <translation>Liest jeden Ort, an dem dieser Computer Proxyeinstellungen hat, und findet die, die für den Defender-Dienst zählt; oft ist es nicht die des Browsers. Fordert dann bei diesem Proxy eine Verbindung zum ECS-Host an.</translation>
    </message>
    <message>
        <source>For each ECS host, a request to open a connection (CONNECT) to the proxy, without any sign-in, as Defender&apos;s service sends it.</source>
        <translation>Für jeden ECS-Host eine Anforderung an den Proxy, eine Verbindung zu öffnen (CONNECT), ohne jede Anmeldung, so wie der Defender-Dienst sie sendet.</translation>
    </message>
    <message>
        <source>If user and service differ, tell the proxy team both. A proxy that asks for a sign-in must let the ECS host pass without one.</source>
        <translation>Wenn Benutzer und Dienst sich unterscheiden, nennen Sie dem Proxy-Team beide. Ein Proxy, der eine Anmeldung verlangt, muss den ECS-Host ohne sie durchlassen.</translation>
    </message>
    <message>
        <source>Sends the request that Defender sends and checks the answer: the certificate, its root, the name, and whether the content is what ECS sends. A page of a filter or a sign-in page is recognised.</source>
        <translation>Sendet die Anfrage, die Defender sendet, und prüft die Antwort: das Zertifikat, sein Stammzertifikat, den Namen und ob der Inhalt das ist, was ECS sendet. Die Seite eines Filters oder eine Anmeldeseite wird erkannt.</translation>
    </message>
    <message>
        <source>If the certificate is not from Microsoft, the connection is inspected: ask the security team to leave the ECS host out. If a sign-in page came, sign in to that network with the browser and run the step again.</source>
        <translation>Wenn das Zertifikat nicht von Microsoft ist, wird die Verbindung inspiziert: Bitten Sie das Sicherheitsteam, den ECS-Host auszunehmen. Wenn eine Anmeldeseite kam, melden Sie sich mit dem Browser bei diesem Netz an und führen Sie den Schritt noch einmal aus.</translation>
    </message>
    <message>
        <source>Names one cause, who can fix it, and the measurements that prove it. Certain, likely and possible say how strong the proof is.</source>
        <translation>Nennt eine Ursache, wer sie beheben kann und die Messungen, die sie belegen. Nachgewiesen, wahrscheinlich und möglich sagen, wie stark der Beleg ist.</translation>
    </message>
    <message>
        <source>Copy the summary into the ticket, save the evidence and attach the zip. After a repair, choose Run again.</source>
        <translation>Kopieren Sie die Zusammenfassung in das Ticket, speichern Sie die Belege und hängen Sie die ZIP-Datei an. Wählen Sie nach einer Reparatur „Noch einmal“.</translation>
    </message>
    <message>
        <source>Saves report, packets and a list of contents in one zip. What is private is replaced by stable words such as HOST-1; the preview shows the result.</source>
        <translation>Speichert Bericht, Pakete und ein Inhaltsverzeichnis in einer ZIP-Datei. Privates wird durch feste Wörter wie HOST-1 ersetzt; die Vorschau zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>Nothing is sent. The browser button opens the ECS address in your own browser.</source>
        <translation>Es wird nichts gesendet. Die Browser-Schaltfläche öffnet die ECS-Adresse in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>If saving does not work, choose another folder, for example Documents. Everything that was measured stays in memory until you close the window.</source>
        <translation>Wenn das Speichern nicht geht, wählen Sie einen anderen Ordner, etwa Dokumente. Alles Gemessene bleibt im Speicher, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>One or two HTTPS requests to each ECS host over the route of Defender&apos;s service, and over the signed-in user&apos;s route where that is another. When one does not end well, also short requests to www.msftconnecttest.com, www.microsoft.com and login.microsoftonline.com, and once more to the ECS host, to tell this host&apos;s trouble from the whole network&apos;s. When all end well, directly or over the computer&apos;s own proxy setting, a request on port 80 to a host of revocation lists (crl3.digicert.com or crl.microsoft.com, or both). Never a user name or password.</source>
        <translation>Ein oder zwei HTTPS-Anfragen an jeden ECS-Host auf dem Weg des Defender-Dienstes, und auf dem des angemeldeten Benutzers, wenn er ein anderer ist. Endet eine nicht gut, auch kurze Anfragen an www.msftconnecttest.com, www.microsoft.com und login.microsoftonline.com und noch einmal an den ECS-Host, um eine Störung dieses Hosts von einer des ganzen Netzes zu unterscheiden. Enden alle gut, direkt oder über den Proxy, der für diesen Computer eingestellt ist, eine Anfrage auf Port 80 an einen Host für Zertifikatssperrlisten (crl3.digicert.com oder crl.microsoft.com, oder beide). Niemals ein Benutzername oder Kennwort.</translation>
    </message>
    <message>
        <source>Nothing is sent. The two copy buttons put a text on the clipboard. The summary for the ticket has private names replaced as chosen on the save page. The firewall request names the real hosts and addresses, unless Strict is chosen.</source>
        <translation>Es wird nichts gesendet. Die beiden Schaltflächen zum Kopieren legen einen Text in die Zwischenablage. In der Zusammenfassung für das Ticket sind private Namen so ersetzt, wie auf der Speicherseite gewählt. Der Firewall-Antrag nennt die wirklichen Hosts und Adressen, es sei denn, „Streng“ ist gewählt.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warn.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Port 443</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>ECS</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>The way to the service: %1</source>
        <translation>Der Weg zum Dienst: %1</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>chosen by option</source>
        <translation>durch Option gewählt</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Defender policy</source>
        <translation>Defender-Richtlinie</translation>
    </message>
    <message>
        <source>telemetry proxy (registry)</source>
        <translation>Telemetrie-Proxy (Registrierung)</translation>
    </message>
    <message>
        <source>WinHTTP (netsh)</source>
        <translation>WinHTTP (netsh)</translation>
    </message>
    <message>
        <source>WinHTTP advanced proxy</source>
        <translation>WinHTTP, erweiterter Proxy</translation>
    </message>
    <message>
        <source>signed-in user&apos;s settings</source>
        <translation>Einstellungen des angemeldeten Benutzers</translation>
    </message>
    <message>
        <source>elevated user&apos;s settings</source>
        <translation>Einstellungen des Benutzers mit erhöhten Rechten</translation>
    </message>
    <message>
        <source>system account&apos;s settings</source>
        <translation>Einstellungen des Systemkontos</translation>
    </message>
    <message>
        <source>automatic detection (WPAD)</source>
        <translation>automatische Erkennung (WPAD)</translation>
    </message>
    <message>
        <source>no setting</source>
        <translation>keine Einstellung</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>through the proxy %1</source>
        <translation>durch den Proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>verbunden in %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Defender ECS connection</source>
        <translation>Verbindung von Defender zu ECS</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)</source>
        <translation>Antrag: Defender for Endpoint den Zugang zu ECS freischalten</translation>
    </message>
    <message>
        <source>Please allow, outgoing, HTTPS over TCP:</source>
        <translation>Bitte ausgehend HTTPS über TCP erlauben:</translation>
    </message>
    <message>
        <source>Write the host name itself into the rule: in most firewalls *.%1 does not cover %1. The addresses change, so a rule by address does not last.</source>
        <translation>Tragen Sie den Hostnamen selbst in die Regel ein: In den meisten Firewalls schließt *.%1 den Namen %1 nicht ein. Die Adressen ändern sich, eine Regel nach Adresse hält also nicht.</translation>
    </message>
    <message>
        <source>Please do not inspect the TLS of these hosts, and do not limit the rule to a path: a rule with a path would need inspection.</source>
        <translation>Bitte nehmen Sie diese Hosts von der TLS-Inspektion aus und beschränken Sie die Regel nicht auf einen Pfad: Eine Regel mit Pfad bräuchte Inspektion.</translation>
    </message>
    <message>
        <source>Please do not ask for a sign-in: the requests come from the system account and are anonymous.</source>
        <translation>Bitte verlangen Sie keine Anmeldung: Die Anfragen kommen vom Systemkonto und sind anonym.</translation>
    </message>
    <message>
        <source>On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc).</source>
        <translation>Auf dem Computer selbst heißt das Programm MpDefenderCoreService.exe (Dienst MdCoreSvc).</translation>
    </message>
    <message>
        <source>For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com.</source>
        <translation>Für Zertifikatssperrlisten (CRL) braucht das Systemkonto auch TCP-Port 80 zu crl.microsoft.com, www.microsoft.com, crl3.digicert.com und crl4.digicert.com.</translation>
    </message>
    <message>
        <source>What was measured on %1 at %2, route %3:</source>
        <translation>Was auf %1 am %2 gemessen wurde, Weg %3:</translation>
    </message>
    <message>
        <source>Addresses tried:</source>
        <translation>Versuchte Adressen:</translation>
    </message>
    <message>
        <source>Run %1, %2 %3</source>
        <translation>Testlauf %1, %2 %3</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>Benutzerordner</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>hardware addresses</source>
        <translation>Hardwareadressen</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>credentials, cookies and query values</source>
        <translation>Anmeldedaten, Cookies und Abfragewerte</translation>
    </message>
    <message>
        <source>computer names</source>
        <translation>Computernamen</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>tenant and device ids</source>
        <translation>Mandanten- und Geräte-IDs</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that is translated into: de, fr.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
</context>
<context>
    <name>SelfReport</name>
    <message>
        <source>--self-report describes Windows machines; there is nothing to tell about this system.</source>
        <translation>--self-report beschreibt Windows-Computer; über dieses System gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file could not be saved in the chosen folder: %1</source>
        <translation>Die Datei konnte nicht im gewählten Ordner gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ServiceState</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>starts automatically</source>
        <translation>startet automatisch</translation>
    </message>
    <message>
        <source>starts on demand</source>
        <translation>startet bei Bedarf</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>TargetInput</name>
    <message>
        <source>Type the address of the ECS service, beginning with https://.</source>
        <translation>Geben Sie die Adresse des ECS-Dienstes ein, beginnend mit https://.</translation>
    </message>
    <message>
        <source>The address is longer than 2048 characters.</source>
        <translation>Die Adresse ist länger als 2048 Zeichen.</translation>
    </message>
    <message>
        <source>An address holds no blanks.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is no complete address, such as https://ecs.office.com/config/v1/.</source>
        <translation>Das ist keine vollständige Adresse wie https://ecs.office.com/config/v1/.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Lassen Sie Benutzername und Kennwort weg.</translation>
    </message>
    <message>
        <source>Leave out the part after #.</source>
        <translation>Lassen Sie den Teil nach # weg.</translation>
    </message>
</context>
<context>
    <name>TimingBars</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect to proxy</source>
        <translation>Verbindung zum Proxy</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy answer</source>
        <translation>Antwort des Proxys</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Device on the way</source>
        <translation>Gerät auf dem Weg</translation>
    </message>
    <message>
        <source>answers as %1</source>
        <translation>antwortet als %1</translation>
    </message>
    <message>
        <source>sends the reset</source>
        <translation>sendet den Reset</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>TLS alert: %1</source>
        <translation>TLS-Alarm: %1</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>Verschlüsselte Daten</translation>
    </message>
    <message>
        <source>Sent again: %1 bytes</source>
        <translation>Erneut gesendet: %1 Bytes</translation>
    </message>
    <message>
        <source>Takes no more data for now</source>
        <translation>Nimmt vorerst keine Daten mehr an</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <source>Nothing more from the server</source>
        <translation>Nichts mehr vom Server</translation>
    </message>
    <message>
        <source>%1 bytes never arrived</source>
        <translation>%1 Bytes kamen nie an</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>The TLS handshake began as it should, and data came back.</source>
        <translation>Der TLS-Handshake begann wie vorgesehen, und es kamen Daten zurück.</translation>
    </message>
    <message>
        <source>What is wrong lies inside the encryption, where packets do not show it.</source>
        <translation>Der Fehler liegt innerhalb der Verschlüsselung, wo die Pakete ihn nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 more packets are not drawn.</source>
        <translation>%1 weitere Pakete sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Packets are missing from this capture, so what it does not show proves nothing.</source>
        <translation>In dieser Aufzeichnung fehlen Pakete; was sie nicht zeigt, beweist daher nichts.</translation>
    </message>
    <message>
        <source>What the wire shows</source>
        <translation>Was die Pakete zeigen</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4 (did not arrive)</source>
        <translation>%1: %2 an %3: %4 (kam nicht an)</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4</source>
        <translation>%1: %2 an %3: %4</translation>
    </message>
    <message>
        <source>This computer asked for a connection again and again, and nothing came back.</source>
        <translation>Dieser Computer forderte immer wieder eine Verbindung an, und nichts kam zurück.</translation>
    </message>
    <message>
        <source>The request for a connection was answered with a reset.</source>
        <translation>Die Anforderung einer Verbindung wurde mit einem Reset beantwortet.</translation>
    </message>
    <message>
        <source>The reset came from another distance than the server&apos;s packets, so a device on the way sent it.</source>
        <translation>Der Reset kam aus einer anderen Entfernung als die Pakete des Servers; ein Gerät auf dem Weg hat ihn also gesendet.</translation>
    </message>
    <message>
        <source>The answers passed no router, so a device close to this computer sent them in the service&apos;s name.</source>
        <translation>Die Antworten passierten keinen Router; ein Gerät nahe bei diesem Computer hat sie also im Namen des Dienstes gesendet.</translation>
    </message>
    <message>
        <source>The connection was reset before this computer had sent a byte on it.</source>
        <translation>Die Verbindung wurde zurückgesetzt, bevor dieser Computer ein Byte darüber gesendet hatte.</translation>
    </message>
    <message>
        <source>The connection was reset right after the first TLS message (ClientHello), which carries the server&apos;s name.</source>
        <translation>Die Verbindung wurde gleich nach der ersten TLS-Nachricht (ClientHello) zurückgesetzt, die den Namen des Servers trägt.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the TLS handshake.</source>
        <translation>Die Verbindung wurde mitten im TLS-Handshake zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection was reset after the TLS handshake.</source>
        <translation>Die Verbindung wurde nach dem TLS-Handshake zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection was closed right after the first TLS message (ClientHello), without an answer.</source>
        <translation>Die Verbindung wurde gleich nach der ersten TLS-Nachricht (ClientHello) ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The first TLS message (ClientHello) was never answered.</source>
        <translation>Die erste TLS-Nachricht (ClientHello) wurde nie beantwortet.</translation>
    </message>
    <message>
        <source>What came back is not TLS.</source>
        <translation>Was zurückkam, ist kein TLS.</translation>
    </message>
    <message>
        <source>The other side refused the TLS handshake with an alert.</source>
        <translation>Die Gegenseite lehnte den TLS-Handshake mit einem Alarm ab.</translation>
    </message>
    <message>
        <source>This computer refused the TLS handshake with an alert.</source>
        <translation>Dieser Computer lehnte den TLS-Handshake mit einem Alarm ab.</translation>
    </message>
    <message>
        <source>Large packets were sent again and again and never arrived, while small ones did.</source>
        <translation>Große Pakete wurden immer wieder gesendet und kamen nie an, kleine dagegen schon.</translation>
    </message>
    <message>
        <source>Of the server&apos;s answer only small packets arrived; the large ones are missing.</source>
        <translation>Von der Antwort des Servers kamen nur kleine Pakete an; die großen fehlen.</translation>
    </message>
    <message>
        <source>With small packets the handshake is answered, with large ones it is not.</source>
        <translation>Mit kleinen Paketen wird der Handshake beantwortet, mit großen nicht.</translation>
    </message>
    <message>
        <source>After the TLS handshake the server sent nothing more.</source>
        <translation>Nach dem TLS-Handshake sendete der Server nichts mehr.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Defender does not have.</source>
        <translation>Der Proxy verlangt eine Anmeldung, die Defender nicht hat.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Der Proxy lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy could not get through to the service.</source>
        <translation>Der Proxy kam nicht bis zum Dienst durch.</translation>
    </message>
    <message>
        <source>The proxy never answered the request to connect.</source>
        <translation>Der Proxy beantwortete die Anforderung einer Verbindung nie.</translation>
    </message>
    <message>
        <source>The proxy reset the connection when it was asked to connect.</source>
        <translation>Der Proxy setzte die Verbindung zurück, als die Weiterverbindung angefordert wurde.</translation>
    </message>
    <message>
        <source>The proxy closed the connection when it was asked to connect.</source>
        <translation>Der Proxy schloss die Verbindung, als die Weiterverbindung angefordert wurde.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no proxy.</source>
        <translation>Was an der Adresse des Proxys antwortet, ist kein Proxy.</translation>
    </message>
    <message>
        <source>A device on the way reported that it does not let the packets through.</source>
        <translation>Ein Gerät auf dem Weg meldete, dass es die Pakete nicht durchlässt.</translation>
    </message>
    <message>
        <source>The name server says that the name does not exist.</source>
        <translation>Der DNS-Server sagt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The name server failed.</source>
        <translation>Der DNS-Server meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>Der DNS-Server verweigerte die Antwort.</translation>
    </message>
    <message>
        <source>The name server knows the name but gives no address for it.</source>
        <translation>Der DNS-Server kennt den Namen, nennt aber keine Adresse dafür.</translation>
    </message>
    <message>
        <source>The name server gives an address that no public service has.</source>
        <translation>Der DNS-Server nennt eine Adresse, die kein öffentlicher Dienst hat.</translation>
    </message>
    <message>
        <source>Answers came that do not fit the question, so nobody takes them.</source>
        <translation>Es kamen Antworten, die nicht zur Frage passen; niemand nimmt sie an.</translation>
    </message>
    <message>
        <source>The name server never answered.</source>
        <translation>Der DNS-Server antwortete nie.</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>durch eine Regel gesperrt (administratively prohibited)</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>Protokoll nicht erreichbar</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>ecs::BeginPage</name>
    <message>
        <source>Run &amp;everything (recommended)</source>
        <translation>All&amp;es ausführen (empfohlen)</translation>
    </message>
    <message>
        <source>All steps one after the other, without further questions. About one minute.</source>
        <translation>Alle Schritte nacheinander, ohne weitere Fragen. Etwa eine Minute.</translation>
    </message>
    <message>
        <source>Step &amp;through</source>
        <translation>Sch&amp;rittweise</translation>
    </message>
    <message>
        <source>Each page waits until you continue. A step can be run again on its page.</source>
        <translation>Jede Seite wartet, bis Sie weitergehen. Ein Schritt lässt sich auf seiner Seite wiederholen.</translation>
    </message>
    <message>
        <source>Rec&amp;ord network packets while testing</source>
        <translation>Während des Tests &amp;Netzwerkpakete aufzeichnen</translation>
    </message>
    <message>
        <source>Restart as &amp;administrator</source>
        <translation>Als &amp;Administrator neu starten</translation>
    </message>
    <message>
        <source>Find out why Defender cannot reach its configuration service</source>
        <translation>Finden Sie heraus, warum Defender seinen Konfigurationsdienst nicht erreicht</translation>
    </message>
    <message>
        <source>Tests the route from this computer to Defender&apos;s Experimentation and Configuration Service (ECS) step by step, names the cause and saves the proof.</source>
        <translation>Testet Schritt für Schritt den Weg von diesem Computer zu Defenders Konfigurationsdienst ECS (Experimentation and Configuration Service), nennt die Ursache und speichert die Belege.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Was erfasst wird</translation>
    </message>
    <message>
        <source>Defender&apos;s version, services and policy; name servers, addresses and times; proxy settings; certificates and the answer of the service; network packets. Windows&apos; own tool records all packets of this computer; the zip holds only those to these hosts, the full recording is saved beside it.</source>
        <translation>Version, Dienste und Richtlinie von Defender; DNS-Server, Adressen und Zeiten; Proxyeinstellungen; Zertifikate und die Antwort des Dienstes; Netzwerkpakete. Das Werkzeug von Windows zeichnet alle Pakete dieses Computers auf; die ZIP-Datei enthält nur die von und zu diesen Hosts, die vollständige Aufzeichnung wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Was nicht erfasst wird</translation>
    </message>
    <message>
        <source>No passwords, no documents, no browsing history. Nothing is changed and nothing is sent to anyone: you decide where the file is saved and what goes into it.</source>
        <translation>Keine Kennwörter, keine Dokumente, kein Browserverlauf. Nichts wird geändert und nichts wird jemandem gesendet: Sie entscheiden, wo die Datei gespeichert wird und was sie enthält.</translation>
    </message>
    <message>
        <source>Running as the system account</source>
        <translation>Läuft als Systemkonto</translation>
    </message>
    <message>
        <source>Packets can be recorded. Results hold for Defender&apos;s own service.</source>
        <translation>Pakete können aufgezeichnet werden. Die Ergebnisse gelten für den Defender-Dienst selbst.</translation>
    </message>
    <message>
        <source>Running as another administrator</source>
        <translation>Läuft als anderer Administrator</translation>
    </message>
    <message>
        <source>Proxy settings are read for the signed-in user and for Defender&apos;s service. Files are saved where the signed-in user can open them.</source>
        <translation>Proxyeinstellungen werden für den angemeldeten Benutzer und für den Defender-Dienst gelesen. Dateien werden dort gespeichert, wo der angemeldete Benutzer sie öffnen kann.</translation>
    </message>
    <message>
        <source>Running as administrator</source>
        <translation>Läuft als Administrator</translation>
    </message>
    <message>
        <source>Packets can be recorded and all settings can be read.</source>
        <translation>Pakete können aufgezeichnet und alle Einstellungen gelesen werden.</translation>
    </message>
    <message>
        <source>Running without administrator rights</source>
        <translation>Läuft ohne Administratorrechte</translation>
    </message>
    <message>
        <source>You can continue. The packet capture and some facts about Defender may be missing.</source>
        <translation>Sie können weitermachen. Die Paketaufzeichnung und einige Angaben zu Defender können fehlen.</translation>
    </message>
</context>
<context>
    <name>ecs::BottomBar</name>
    <message>
        <source>Check the &amp;rights</source>
        <translation>&amp;Rechte prüfen</translation>
    </message>
    <message>
        <source>&amp;Find Defender</source>
        <translation>&amp;Defender suchen</translation>
    </message>
    <message>
        <source>Start the capt&amp;ure</source>
        <translation>A&amp;ufzeichnung starten</translation>
    </message>
    <message>
        <source>Look &amp;up DNS</source>
        <translation>DNS abf&amp;ragen</translation>
    </message>
    <message>
        <source>Connect to port &amp;443</source>
        <translation>Mit Port &amp;443 verbinden</translation>
    </message>
    <message>
        <source>Test the pro&amp;xy</source>
        <translation>Pro&amp;xy testen</translation>
    </message>
    <message>
        <source>Send the &amp;web request</source>
        <translation>&amp;Webanfrage senden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Show the res&amp;ult</source>
        <translation>Erge&amp;bnis zeigen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kop&amp;ie speichern…</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Fortschritt des ganzen Testlaufs</translation>
    </message>
</context>
<context>
    <name>ecs::CapturePage</name>
    <message>
        <source>Facts about the packet capture</source>
        <translation>Angaben zur Paketaufzeichnung</translation>
    </message>
    <message>
        <source>Starting the packet capture</source>
        <translation>Die Paketaufzeichnung wird gestartet</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Paketaufzeichnung</translation>
    </message>
    <message>
        <source>Records the packets of this test, so that a network engineer can check every claim. It ends with the test, and by itself after 10 minutes.</source>
        <translation>Zeichnet die Pakete dieses Tests auf, damit ein Netzwerktechniker jede Aussage prüfen kann. Sie endet mit dem Test und von selbst nach 10 Minuten.</translation>
    </message>
    <message>
        <source>The capture is being finished</source>
        <translation>Die Aufzeichnung wird abgeschlossen</translation>
    </message>
    <message>
        <source>Packets are being recorded</source>
        <translation>Pakete werden aufgezeichnet</translation>
    </message>
    <message>
        <source>The capture is complete</source>
        <translation>Die Aufzeichnung ist vollständig</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Aufgezeichnet von</translation>
    </message>
    <message>
        <source>Only packets of</source>
        <translation>Nur Pakete von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Ends by itself in</source>
        <translation>Endet von selbst in</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packets of ECS, proxy and DNS</source>
        <translation>Pakete von ECS, Proxy und DNS</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>The file was full and its beginning was overwritten. What is missing in it proves nothing.</source>
        <translation>Die Datei war voll und ihr Anfang wurde überschrieben. Was darin fehlt, beweist nichts.</translation>
    </message>
    <message>
        <source>Another trace is running</source>
        <translation>Eine andere Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>%1. It was left alone.</source>
        <translation>%1. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Windows&apos; network trace (netsh)</source>
        <translation>Netzwerkablaufverfolgung von Windows (netsh)</translation>
    </message>
    <message>
        <source>End and delete the &amp;old capture</source>
        <translation>Alte Aufzeichnung beenden und &amp;löschen</translation>
    </message>
    <message>
        <source>Left by an earlier run</source>
        <translation>Von einem früheren Lauf übrig</translation>
    </message>
    <message>
        <source>%1. It was ended and deleted.</source>
        <translation>%1. Sie wurde beendet und gelöscht.</translation>
    </message>
    <message>
        <source>%1. It still records. You can end and delete it here.</source>
        <translation>%1. Sie zeichnet noch auf. Sie können sie hier beenden und löschen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>all packets of this computer; the zip holds those to ECS, proxy and DNS</source>
        <translation>alle Pakete dieses Computers; die ZIP-Datei enthält davon die zu ECS, Proxy und DNS</translation>
    </message>
</context>
<context>
    <name>ecs::ConsoleRun</name>
    <message>
        <source>Stopping the packet capture…</source>
        <translation>Die Paketaufzeichnung wird beendet…</translation>
    </message>
    <message>
        <source>Stopping. What was found so far is saved.</source>
        <translation>Wird gestoppt. Was bisher gefunden wurde, wird gespeichert.</translation>
    </message>
    <message>
        <source>The record could not be written to %1: %2</source>
        <translation>Der Datensatz konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Belege:</translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation>Befund: %1 (%2)</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>außerdem: %1</translation>
    </message>
    <message>
        <source>The files could not be saved in the chosen folder: %1</source>
        <translation>Die Dateien konnten nicht im gewählten Ordner gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder with --output and run again, or take the files from the place below.</source>
        <translation>Wählen Sie mit --output einen anderen Ordner und starten Sie erneut, oder nehmen Sie die Dateien von dem unten genannten Ort.</translation>
    </message>
    <message>
        <source>Not everything could be saved: %1</source>
        <translation>Nicht alles konnte gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>ZIP-Datei: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The capture stays in %1</source>
        <translation>Die Aufzeichnung bleibt in %1</translation>
    </message>
    <message>
        <source>Key to the replaced names (keep it, do not send it): %1</source>
        <translation>Schlüssel zu den ersetzten Namen (aufbewahren, nicht weitergeben): %1</translation>
    </message>
    <message>
        <source>The bundle also holds the full network trace %1 (%2): all traffic of this computer during the test, also of other programs and people.</source>
        <translation>Die ZIP-Datei enthält auch die vollständige Netzwerkaufzeichnung %1 (%2): den gesamten Verkehr dieses Computers während des Tests, auch den anderer Programme und Personen.</translation>
    </message>
    <message>
        <source>The full network trace %1 (%2) is beside these files, not in the bundle. It holds all traffic of this computer during the test, also of other programs and people.</source>
        <translation>Die vollständige Netzwerkaufzeichnung %1 (%2) liegt neben diesen Dateien, nicht in der ZIP-Datei. Sie enthält den gesamten Verkehr dieses Computers während des Tests, auch den anderer Programme und Personen.</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>Außerdem gefunden:</translation>
    </message>
</context>
<context>
    <name>ecs::DnsPage</name>
    <message>
        <source>Answers of the name servers</source>
        <translation>Antworten der DNS-Server</translation>
    </message>
    <message>
        <source>Looking up the ECS server&apos;s address</source>
        <translation>Die Adresse des ECS-Servers wird aufgelöst</translation>
    </message>
    <message>
        <source>Address of the ECS server (DNS)</source>
        <translation>Adresse des ECS-Servers (DNS)</translation>
    </message>
    <message>
        <source>Asks every name server of this computer, and looks into the hosts file.</source>
        <translation>Fragt jeden DNS-Server dieses Computers und sieht in die Hosts-Datei.</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation>%1 hat die Adresse %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>as programs see it</source>
        <translation>wie Programme es sehen</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>no entry for this name</source>
        <translation>kein Eintrag für diesen Namen</translation>
    </message>
    <message>
        <source>Special address</source>
        <translation>Adresse für besondere Zwecke</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation>keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>jeder Name</translation>
    </message>
    <message>
        <source>%1: no name server named</source>
        <translation>%1: kein DNS-Server genannt</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 geht an %2</translation>
    </message>
    <message>
        <source>set by group policy</source>
        <translation>per Gruppenrichtlinie</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>Rule (NRPT)</source>
        <translation>Regel (NRPT)</translation>
    </message>
</context>
<context>
    <name>ecs::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Was hier geschieht</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Was wohin gesendet wird</translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation>Was Sie versuchen können</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ecs::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ecs::LogPane</name>
    <message>
        <source>&amp;Live log</source>
        <translation>&amp;Live-Protokoll</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live-Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation>Zeigt das Protokoll.</translation>
    </message>
    <message>
        <source>Hides the log.</source>
        <translation>Blendet das Protokoll aus.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 ältere ausgelassen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Kopiert die gewählten Zeilen oder alle gezeigten.</translation>
    </message>
</context>
<context>
    <name>ecs::OutputNote</name>
    <message>
        <source>The Desktop is not used for the files because it does not exist.</source>
        <translation>Der Desktop wird für die Dateien nicht benutzt, weil es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because it is not a folder of this computer.</source>
        <translation>Der Desktop wird für die Dateien nicht benutzt, weil er kein Ordner dieses Computers ist.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because a cloud client such as OneDrive uploads what lies there.</source>
        <translation>Der Desktop wird für die Dateien nicht benutzt, weil ein Cloud-Programm wie OneDrive hochlädt, was dort liegt.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because nothing can be written there.</source>
        <translation>Der Desktop wird für die Dateien nicht benutzt, weil sich dort nichts schreiben lässt.</translation>
    </message>
</context>
<context>
    <name>ecs::PlatformPage</name>
    <message>
        <source>Commercial (worldwide)</source>
        <translation>Kommerziell (weltweit)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>US government (GCC)</source>
        <translation>US-Behörden (GCC)</translation>
    </message>
    <message>
        <source>US government (GCC High)</source>
        <translation>US-Behörden (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>US-Verteidigungsministerium</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>switched off by policy (%1)</source>
        <translation>durch Richtlinie abgeschaltet (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Facts about Defender</source>
        <translation>Angaben zu Defender</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Test a host of your choice</source>
        <translation>Einen Host Ihrer Wahl testen</translation>
    </message>
    <message>
        <source>Clou&amp;d:</source>
        <translation>Clou&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Or address:</source>
        <translation>&amp;Oder Adresse:</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Address of the ECS service</source>
        <translation>Adresse des ECS-Dienstes</translation>
    </message>
    <message>
        <source>Test thi&amp;s host</source>
        <translation>Diesen &amp;Host testen</translation>
    </message>
    <message>
        <source>Looking for Defender and its ECS address</source>
        <translation>Defender und seine ECS-Adresse werden gesucht</translation>
    </message>
    <message>
        <source>Defender on this computer</source>
        <translation>Defender auf diesem Computer</translation>
    </message>
    <message>
        <source>Reads version, services and policy, and asks Defender itself for its address.</source>
        <translation>Liest Version, Dienste und Richtlinie und fragt Defender selbst nach seiner Adresse.</translation>
    </message>
    <message>
        <source>Defender %1 uses %2</source>
        <translation>Defender %1 verwendet %2</translation>
    </message>
    <message>
        <source>The test uses %1</source>
        <translation>Der Test verwendet %1</translation>
    </message>
    <message>
        <source>ECS host</source>
        <translation>ECS-Host</translation>
    </message>
    <message>
        <source>%1 (assumed, not read from Defender)</source>
        <translation>%1 (angenommen, nicht von Defender gelesen)</translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation>Vollständige URL</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Plattformversion</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>Auch installiert</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>ECS by policy</source>
        <translation>ECS laut Richtlinie</translation>
    </message>
    <message>
        <source>Onboarded to Defender for Endpoint</source>
        <translation>Onboarding erfolgt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Running mode</source>
        <translation>Betriebsmodus</translation>
    </message>
    <message>
        <source>Other antivirus</source>
        <translation>Anderer Virenschutz</translation>
    </message>
    <message>
        <source>Signature of MpCmdRun</source>
        <translation>Signatur von MpCmdRun</translation>
    </message>
    <message>
        <source>Show the result no&amp;w</source>
        <translation>Er&amp;gebnis jetzt zeigen</translation>
    </message>
    <message>
        <source>ECS is switched off by policy: the remaining steps are left out.</source>
        <translation>ECS ist durch Richtlinie abgeschaltet: Die übrigen Schritte entfallen.</translation>
    </message>
</context>
<context>
    <name>ecs::PortPage</name>
    <message>
        <source>Connection attempts</source>
        <translation>Verbindungsversuche</translation>
    </message>
    <message>
        <source>Connecting to port 443</source>
        <translation>Verbindung mit Port 443 wird aufgenommen</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Port 443</translation>
    </message>
    <message>
        <source>Tries every address of the service at once, and the proxy&apos;s port if one is set.</source>
        <translation>Versucht alle Adressen des Dienstes gleichzeitig und den Port des Proxys, wenn einer eingestellt ist.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses accept connections</source>
        <translation>%1 von %2 Adressen nehmen Verbindungen an</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>%1 (expected behind a proxy)</source>
        <translation>%1 (hinter einem Proxy zu erwarten)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>ecs::ProxyPage</name>
    <message>
        <source>Defender&apos;s service</source>
        <translation>Defender-Dienst</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>service and user</source>
        <translation>Dienst und Benutzer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Which route is used</source>
        <translation>Welcher Weg verwendet wird</translation>
    </message>
    <message>
        <source>Where this computer keeps proxy settings</source>
        <translation>Wo dieser Computer Proxyeinstellungen hat</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxyeinstellungen</translation>
    </message>
    <message>
        <source>What the proxy answered</source>
        <translation>Was der Proxy geantwortet hat</translation>
    </message>
    <message>
        <source>Answers of the proxy</source>
        <translation>Antworten des Proxys</translation>
    </message>
    <message>
        <source>Testing the proxy</source>
        <translation>Der Proxy wird getestet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reads every place that can hold a proxy setting, finds the one that decides for Defender&apos;s service, and asks that proxy without any sign-in.</source>
        <translation>Liest jeden Ort, der eine Proxyeinstellung enthalten kann, findet die, die für den Defender-Dienst entscheidet, und fragt diesen Proxy ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Defender&apos;s service connects directly, without a proxy</source>
        <translation>Der Defender-Dienst verbindet sich direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Defender&apos;s service uses the proxy %1</source>
        <translation>Der Defender-Dienst verwendet den Proxy %1</translation>
    </message>
    <message>
        <source>Signed-in user</source>
        <translation>Angemeldeter Benutzer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>Proxy script (PAC)</source>
        <translation>Proxy-Skript (PAC)</translation>
    </message>
    <message>
        <source>Problem in the proxy script</source>
        <translation>Problem im Proxy-Skript</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>✓ %1 (decides)</source>
        <translation>✓ %1 (entscheidet)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sign-in it accepts</source>
        <translation>Angebotene Anmeldung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>The user and Defender&apos;s service take different routes</source>
        <translation>Benutzer und Defender-Dienst nehmen verschiedene Wege</translation>
    </message>
    <message>
        <source>What works in this user&apos;s browser says nothing about Defender: its service goes by %1, the user by %2.</source>
        <translation>Was im Browser dieses Benutzers funktioniert, sagt nichts über Defender: Sein Dienst geht über %1, der Benutzer über %2.</translation>
    </message>
    <message>
        <source>Tested through the proxy %1, as chosen for this run</source>
        <translation>Über den Proxy %1 getestet, wie für diesen Testlauf gewählt</translation>
    </message>
    <message>
        <source>Tested directly, as chosen for this run</source>
        <translation>Direkt getestet, wie für diesen Testlauf gewählt</translation>
    </message>
</context>
<context>
    <name>ecs::ResultPage</name>
    <message>
        <source>The test is complete but proves no single cause.</source>
        <translation>Der Test ist vollständig, belegt aber keine einzelne Ursache.</translation>
    </message>
    <message>
        <source>ECS is not reachable the way Defender needs it.</source>
        <translation>ECS ist nicht so erreichbar, wie Defender es braucht.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Copy summary for the &amp;ticket</source>
        <translation>Zusammenfassung für das &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy fire&amp;wall request</source>
        <translation>&amp;Firewall-Antrag kopieren</translation>
    </message>
    <message>
        <source>What the w&amp;ire shows</source>
        <translation>Was d&amp;ie Pakete zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Warum wir das annehmen</translation>
    </message>
    <message>
        <source>Working out the result</source>
        <translation>Das Ergebnis wird ermittelt</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind fertig</translation>
    </message>
    <message>
        <source>The measurements are being judged.</source>
        <translation>Die Messungen werden ausgewertet.</translation>
    </message>
    <message>
        <source>The packet capture is being finished</source>
        <translation>Die Paketaufzeichnung wird abgeschlossen</translation>
    </message>
    <message>
        <source>%1 % done, at most %2 s.</source>
        <translation>%1 % fertig, höchstens %2 s.</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Es gibt noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Es ist nichts zu tun</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>The test ended early. This is what is known so far.</source>
        <translation>Der Test endete vorzeitig. Das ist bisher bekannt.</translation>
    </message>
    <message>
        <source>Every station on the route gave the expected answer.</source>
        <translation>Jede Station auf dem Weg gab die erwartete Antwort.</translation>
    </message>
    <message>
        <source>Defender does not ask ECS on this computer, because it was switched off on purpose.</source>
        <translation>Defender fragt auf diesem Computer nicht bei ECS, weil das absichtlich abgeschaltet wurde.</translation>
    </message>
    <message>
        <source>The route to ECS is open; the service itself did not give the expected answer.</source>
        <translation>Der Weg zu ECS ist offen; der Dienst selbst gab nicht die erwartete Antwort.</translation>
    </message>
    <message>
        <source>The problem was found on this computer.</source>
        <translation>Das Problem wurde auf diesem Computer gefunden.</translation>
    </message>
</context>
<context>
    <name>ecs::SavePage</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation>Dieses Konto darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>There is not enough space on that drive.</source>
        <translation>Auf diesem Laufwerk ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Another program holds a file of that name.</source>
        <translation>Ein anderes Programm hält eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>This place does not exist or is no folder.</source>
        <translation>Diesen Ort gibt es nicht, oder er ist kein Ordner.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Das Speichern wurde gestoppt.</translation>
    </message>
    <message>
        <source>The system did not write the files.</source>
        <translation>Das System hat die Dateien nicht geschrieben.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Vo&amp;rschau</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Belege speichern</translation>
    </message>
    <message>
        <source>One zip with the report, the packets and a list of contents. Nothing is sent anywhere.</source>
        <translation>Eine ZIP-Datei mit Bericht, Paketen und Inhaltsverzeichnis. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in:</source>
        <translation>Speichern &amp;in:</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Ordner zum Speichern</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>&amp;Replace:</source>
        <translation>&amp;Ersetzen:</translation>
    </message>
    <message>
        <source>What is replaced in the files</source>
        <translation>Was in den Dateien ersetzt wird</translation>
    </message>
    <message>
        <source>Preview of the report as it will be saved</source>
        <translation>Vorschau des Berichts, wie er gespeichert wird</translation>
    </message>
    <message>
        <source>Protect with a password (&amp;AES-256)</source>
        <translation>Mit Kennwort schützen (&amp;AES-256)</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>Kennwort der ZIP-Datei</translation>
    </message>
    <message>
        <source>Windows Explorer cannot open zips with AES-256; 7-Zip and others can. Send the password separately from the file.</source>
        <translation>Der Windows-Explorer kann ZIP-Dateien mit AES-256 nicht öffnen; 7-Zip und andere können es. Senden Sie das Kennwort getrennt von der Datei.</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Open the ECS &amp;URL in the browser</source>
        <translation>ECS-&amp;URL im Browser öffnen</translation>
    </message>
    <message>
        <source>The browser uses your own proxy and certificates. A page there does not prove that Defender gets through, and an error page there does not prove the contrary.</source>
        <translation>Der Browser verwendet Ihren eigenen Proxy und Ihre Zertifikate. Eine Seite dort beweist nicht, dass Defender durchkommt, und eine Fehlerseite dort beweist nicht das Gegenteil.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Wählen Sie zuerst einen Ordner</translation>
    </message>
    <message>
        <source>The place to save in is empty.</source>
        <translation>Der Ort zum Speichern ist leer.</translation>
    </message>
    <message>
        <source>Type a password or leave the protection off</source>
        <translation>Geben Sie ein Kennwort ein oder lassen Sie den Schutz weg</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Kennwort ist leer.</translation>
    </message>
    <message>
        <source>Names and addresses stay as they are.</source>
        <translation>Namen und Adressen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing was found that needs replacing.</source>
        <translation>Es wurde nichts gefunden, das ersetzt werden muss.</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Files saved: %1</source>
        <translation>Gespeicherte Dateien: %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Gespeichert: %1 (%2)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing is lost: choose another place and save again.</source>
        <translation>Nichts ist verloren: Wählen Sie einen anderen Ort und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation>Schon geschrieben: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fertig</translation>
    </message>
    <message>
        <source>Choose the place and what goes into the file, then save.</source>
        <translation>Wählen Sie den Ort und was in die Datei kommt, dann speichern Sie.</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>Der Ordner konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation>Der Browser konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Passwords, user names, internal names and addresses are replaced. Packets are not changed by this.</source>
        <translation>Kennwörter, Benutzernamen, interne Namen und Adressen werden ersetzt. Pakete ändert das nicht.</translation>
    </message>
    <message>
        <source>Computer, domain and tenant are replaced as well; packets are left out.</source>
        <translation>Auch Computer, Domäne und Mandant werden ersetzt; Pakete werden ausgelassen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>text, HTML and JSON</source>
        <translation>Text, HTML und JSON</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>to ECS, proxy and DNS only (pcapng, opens in Wireshark)</source>
        <translation>nur zu ECS, Proxy und DNS (pcapng, öffnet in Wireshark)</translation>
    </message>
    <message>
        <source>Put the &amp;full capture into the zip</source>
        <translation>&amp;Vollständige Aufzeichnung in die ZIP-Datei</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved beside the zip. It holds all traffic of this computer.</source>
        <translation>Die vollständige Aufzeichnung (ETL) wird neben der ZIP-Datei gespeichert. Sie enthält den gesamten Verkehr dieses Computers.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Gefunden: %1 (%2).</translation>
    </message>
    <message>
        <source>It holds all traffic of this computer (ETL).</source>
        <translation>Sie enthält den gesamten Verkehr dieses Computers (ETL).</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. It is not in the zip: keep it and do not send it along.</source>
        <translation>%1 sagt, wofür die ersetzten Namen stehen. Die Datei ist nicht in der ZIP-Datei: Bewahren Sie sie auf und geben Sie sie nicht weiter.</translation>
    </message>
    <message>
        <source>The report and the packets, as single files. Nothing is sent anywhere.</source>
        <translation>Der Bericht und die Pakete als einzelne Dateien. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved as well. It holds all traffic of this computer.</source>
        <translation>Die vollständige Aufzeichnung (ETL) wird mitgespeichert. Sie enthält den gesamten Verkehr dieses Computers.</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. Keep it and do not send it along.</source>
        <translation>%1 sagt, wofür die ersetzten Namen stehen. Bewahren Sie die Datei auf und geben Sie sie nicht weiter.</translation>
    </message>
</context>
<context>
    <name>ecs::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The pages of the test with the state of each.</source>
        <translation>Die Seiten des Tests mit dem Zustand jeder Seite.</translation>
    </message>
</context>
<context>
    <name>ecs::StepPage</name>
    <message>
        <source>Run this step a&amp;gain</source>
        <translation>Diesen Schritt &amp;noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Run the rest without waiting</source>
        <translation>Den &amp;Rest ohne Warten ausführen</translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation>Dieser Schritt wurde vor seinem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Running. %1</source>
        <translation>Läuft. %1</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Measured for information: Defender does not use ECS on this computer.</source>
        <translation>Zur Information gemessen: Defender benutzt ECS auf diesem Computer nicht.</translation>
    </message>
</context>
<context>
    <name>ecs::TimingBars</name>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
</context>
<context>
    <name>ecs::WebRequestPage</name>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Chain ends in</source>
        <translation>Kette endet in</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspiziert von</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>one that ECS uses</source>
        <translation>von ECS verwendet</translation>
    </message>
    <message>
        <source>none that ECS uses</source>
        <translation>von ECS nicht verwendet</translation>
    </message>
    <message>
        <source>Certificate problem</source>
        <translation>Problem des Zertifikats</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>Die Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Beginning of what came back</source>
        <translation>Anfang dessen, was zurückkam</translation>
    </message>
    <message>
        <source>Asking the ECS service</source>
        <translation>Der ECS-Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Webanfrage</translation>
    </message>
    <message>
        <source>Sends Defender&apos;s request over the route its service uses, without any sign-in, and checks who answers.</source>
        <translation>Sendet die Anfrage von Defender auf dem Weg, den sein Dienst nimmt, ohne jede Anmeldung, und prüft, wer antwortet.</translation>
    </message>
    <message>
        <source>ECS itself answered</source>
        <translation>ECS selbst hat geantwortet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>From ECS itself</source>
        <translation>Echte ECS-Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Meldung des Systems</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>durch den Proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>Antwort von</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Umleitung zu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
</context>
<context>
    <name>ecs::WizardWindow</name>
    <message>
        <source>Defender ECS Connectivity</source>
        <translation>Defender ECS Connectivity</translation>
    </message>
    <message>
        <source>A new run discards the results that are not saved yet.</source>
        <translation>Ein neuer Testlauf verwirft die Ergebnisse, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save first…</source>
        <translation>Erst speichern…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>The prompt was declined. You can continue without administrator rights.</source>
        <translation>Die Nachfrage wurde abgelehnt. Sie können ohne Administratorrechte weitermachen.</translation>
    </message>
    <message>
        <source>The program could not be restarted: %1. You can continue without administrator rights.</source>
        <translation>Das Programm konnte nicht neu gestartet werden: %1. Sie können ohne Administratorrechte weitermachen.</translation>
    </message>
    <message>
        <source>The test is being stopped; what was measured so far is kept. Close without saving it?</source>
        <translation>Der Test wird gestoppt; was bisher gemessen wurde, bleibt erhalten. Schließen, ohne es zu speichern?</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>Die Ergebnisse sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>&amp;Hilfe (F1)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Beendet nach %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finishing the capture, %1 %</source>
        <translation>Aufzeichnung wird abgeschlossen, %1 %</translation>
    </message>
    <message>
        <source>Capturing packets · %1</source>
        <translation>Pakete werden aufgezeichnet · %1</translation>
    </message>
    <message>
        <source>Capturing packets</source>
        <translation>Pakete werden aufgezeichnet</translation>
    </message>
    <message>
        <source>The capture has ended.</source>
        <translation>Die Aufzeichnung ist beendet.</translation>
    </message>
    <message>
        <source>The capture could not be stopped</source>
        <translation>Die Aufzeichnung konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Capturing packets · %1 · ends in %2</source>
        <translation>Pakete werden aufgezeichnet · %1 · endet in %2</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Ergebnisse behalten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Restarting discards the results that are not saved yet.</source>
        <translation>Ein Neustart des Programms verwirft die Ergebnisse, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Restart anyway</source>
        <translation>Trotzdem neu starten</translation>
    </message>
</context>
</TS>
