<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>the helpdesk</source>
        <translation>le support technique</translation>
    </message>
    <message>
        <source>the endpoint administrators</source>
        <translation>les administrateurs des postes</translation>
    </message>
    <message>
        <source>the network team</source>
        <translation>l&apos;équipe réseau</translation>
    </message>
    <message>
        <source>the proxy team</source>
        <translation>l&apos;équipe proxy</translation>
    </message>
    <message>
        <source>the security team</source>
        <translation>l&apos;équipe sécurité</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody needs to: nothing is wrong</source>
        <translation>personne : il n&apos;y a rien à corriger</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <translation>nécessite les droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>another trace is running</source>
        <translation>une autre trace est en cours</translation>
    </message>
    <message>
        <source>the system&apos;s tool for it is missing</source>
        <translation>l&apos;outil du système manque</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>le démarrage n&apos;a pas été possible</translation>
    </message>
    <message>
        <source>it could not be stopped properly</source>
        <translation>l&apos;arrêt ne s&apos;est pas fait correctement</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>ne s&apos;applique pas ici</translation>
    </message>
    <message>
        <source>switched off by option</source>
        <translation>désactivé par une option</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>le temps imparti est écoulé</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>Defender platform</source>
        <translation>Plateforme Defender</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Capture de paquets</translation>
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
        <translation>Requête web</translation>
    </message>
    <message>
        <source>Write {host} itself into the rule: in most firewalls *.{host} does not cover it.</source>
        <translation>Inscrivez {host} lui-même dans la règle : dans la plupart des pare-feu, *.{host} ne le couvre pas.</translation>
    </message>
    <message>
        <source>Write the rule for the host, not for a path: a rule with a path would need TLS inspection, which Defender&apos;s traffic must not have.</source>
        <translation>Écrivez la règle pour l&apos;hôte et non pour un chemin&#xa0;: une règle avec un chemin exigerait une inspection TLS, que le trafic de Defender ne doit pas subir.</translation>
    </message>
    <message>
        <source>Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).</source>
        <translation>Excluez {host} de l&apos;inspection TLS (aussi appelée déchiffrement SSL ou analyse HTTPS).</translation>
    </message>
    <message>
        <source>Run this test again.</source>
        <translation>Relancez ce test.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns, then run this test again.</source>
        <translation>Exécutez ipconfig /flushdns, puis relancez ce test.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer (netsh winhttp set proxy), not only for the user: Defender&apos;s service does not read the user&apos;s settings.</source>
        <translation>Si ce réseau exige un proxy, définissez-le pour la machine (netsh winhttp set proxy) et pas seulement pour l&apos;utilisateur&#xa0;: le service de Defender ne lit pas les réglages de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>On this computer, let MpDefenderCoreService.exe through the local firewall and other security software.</source>
        <translation>Sur cette machine, laissez MpDefenderCoreService.exe traverser le pare-feu local et les autres logiciels de sécurité.</translation>
    </message>
    <message>
        <source>If it does not change, open a case with Microsoft and attach the saved files.</source>
        <translation>Si cela persiste, ouvrez un dossier chez Microsoft et joignez les fichiers enregistrés.</translation>
    </message>
    <message>
        <source>Look up in the report which setting names this proxy, and correct it there.</source>
        <translation>Cherchez dans le rapport quel réglage désigne ce proxy et corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Ask the proxy team for their log entry of this request: the time stands in the report.</source>
        <translation>Demandez à l&apos;équipe proxy l&apos;entrée de journal de cette requête&#xa0;: l&apos;heure figure dans le rapport.</translation>
    </message>
    <message>
        <source>Run this test on another network for comparison, for example through a mobile phone.</source>
        <translation>Lancez ce test sur un autre réseau pour comparer, par exemple avec un téléphone mobile.</translation>
    </message>
    <message>
        <source>ECS is reachable the way Defender needs it</source>
        <translation>ECS est joignable comme Defender en a besoin</translation>
    </message>
    <message>
        <source>Microsoft Defender was not found on this computer</source>
        <translation>Microsoft Defender est introuvable sur cette machine</translation>
    </message>
    <message>
        <source>There is no MpCmdRun.exe in Defender&apos;s platform folder or in the program folder, so this computer&apos;s own ECS host could not be read.</source>
        <translation>Il n&apos;y a pas de MpCmdRun.exe dans le dossier de plateforme de Defender ni dans le dossier des programmes&#xa0;; l&apos;hôte ECS de cette machine n&apos;a donc pas pu être lu.</translation>
    </message>
    <message>
        <source>Check in Windows Security, Intune or Configuration Manager whether Defender Antivirus is meant to be on this computer.</source>
        <translation>Vérifiez dans Sécurité Windows, Intune ou Configuration Manager si Defender Antivirus doit être présent sur cette machine.</translation>
    </message>
    <message>
        <source>On Windows Server, add the feature Microsoft Defender Antivirus and install the platform update KB4052623.</source>
        <translation>Sur Windows Server, ajoutez la fonctionnalité Microsoft Defender Antivirus et installez la mise à jour de plateforme KB4052623.</translation>
    </message>
    <message>
        <source>To test the network alone, choose a cloud or type the ECS address, and run this test again.</source>
        <translation>Pour tester le réseau seul, choisissez un cloud ou saisissez l&apos;adresse ECS, puis relancez ce test.</translation>
    </message>
    <message>
        <source>This version of Defender is too old for ECS</source>
        <translation>Cette version de Defender est trop ancienne pour ECS</translation>
    </message>
    <message>
        <source>MpCmdRun does not know the switch that shows the ECS address, or the Defender Core service is not part of this version. ECS needs platform 4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer.</source>
        <translation>MpCmdRun ne connaît pas l&apos;option qui affiche l&apos;adresse ECS, ou le service Defender Core ne fait pas partie de cette version. ECS exige la plateforme 4.18.24030 ou plus récente, et 4.18.25050.5 ou plus récente sur Windows Server.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 from Windows Update, WSUS or the Microsoft Update Catalog.</source>
        <translation>Installez la mise à jour de plateforme Defender KB4052623 depuis Windows Update, WSUS ou le catalogue Microsoft Update.</translation>
    </message>
    <message>
        <source>On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first.</source>
        <translation>Sur Windows Server 2012 R2 et 2016, installez d&apos;abord la solution unifiée (KB5005292).</translation>
    </message>
    <message>
        <source>If updates are managed, check that no rollback and no held-back update channel keeps the old version.</source>
        <translation>Si les mises à jour sont gérées, vérifiez qu&apos;aucun retour arrière ni canal de mise à jour retardé ne maintient l&apos;ancienne version.</translation>
    </message>
    <message>
        <source>Defender&apos;s service is switched off on this computer</source>
        <translation>Le service de Defender est arrêté sur cette machine</translation>
    </message>
    <message>
        <source>The service WinDefend or MdCoreSvc is stopped or disabled, so nothing on this computer asks ECS for its configuration.</source>
        <translation>Le service WinDefend ou MdCoreSvc est arrêté ou désactivé&#xa0;: rien sur cette machine ne demande sa configuration à ECS.</translation>
    </message>
    <message>
        <source>Look at the services WinDefend and MdCoreSvc: both normally start automatically.</source>
        <translation>Examinez les services WinDefend et MdCoreSvc&#xa0;: tous deux démarrent normalement de façon automatique.</translation>
    </message>
    <message>
        <source>Find out what switched them off (a policy, another antivirus product, a tuning script) and undo it there.</source>
        <translation>Trouvez ce qui les a arrêtés (une stratégie, un autre antivirus, un script d&apos;optimisation) et annulez-le à cet endroit.</translation>
    </message>
    <message>
        <source>If another antivirus is meant to run beside Defender, set Defender to passive mode instead of disabling it.</source>
        <translation>Si un autre antivirus doit fonctionner à côté de Defender, mettez Defender en mode passif au lieu de le désactiver.</translation>
    </message>
    <message>
        <source>Restart the computer and run this test again.</source>
        <translation>Redémarrez la machine et relancez ce test.</translation>
    </message>
    <message>
        <source>Defender&apos;s program file does not carry Microsoft&apos;s signature</source>
        <translation>Le fichier programme de Defender ne porte pas la signature de Microsoft</translation>
    </message>
    <message>
        <source>MpCmdRun.exe was found, but Microsoft&apos;s signature on it could not be confirmed. The file was not run.</source>
        <translation>MpCmdRun.exe a été trouvé, mais la signature de Microsoft n&apos;a pas pu y être confirmée. Le fichier n&apos;a pas été exécuté.</translation>
    </message>
    <message>
        <source>Do not run the file, and keep it as it is for the security team.</source>
        <translation>N&apos;exécutez pas ce fichier et laissez-le tel quel pour l&apos;équipe sécurité.</translation>
    </message>
    <message>
        <source>Compare it with the same version on another computer, and check this computer from outside Windows, for example with Microsoft Defender Offline.</source>
        <translation>Comparez-le avec la même version sur une autre machine et contrôlez cette machine depuis l&apos;extérieur de Windows, par exemple avec Microsoft Defender hors ligne.</translation>
    </message>
    <message>
        <source>After that, repair Defender with the platform update KB4052623 and run this test again.</source>
        <translation>Ensuite, réparez Defender avec la mise à jour de plateforme KB4052623 et relancez ce test.</translation>
    </message>
    <message>
        <source>ECS is switched off by policy on this computer</source>
        <translation>ECS est désactivé par une stratégie sur cette machine</translation>
    </message>
    <message>
        <source>The setting DisableCoreServiceECSIntegration is on, so Defender does not ask ECS. This is a choice and not a network fault: protection goes on, but quick fixes from Microsoft arrive only with the next update.</source>
        <translation>Le réglage DisableCoreServiceECSIntegration est actif, donc Defender n&apos;interroge pas ECS. C&apos;est un choix et non un défaut du réseau&#xa0;: la protection continue, mais les corrections rapides de Microsoft n&apos;arrivent qu&apos;avec la mise à jour suivante.</translation>
    </message>
    <message>
        <source>Find out why it was set before you change it.</source>
        <translation>Cherchez pourquoi il a été défini avant de le modifier.</translation>
    </message>
    <message>
        <source>To use ECS again, remove the setting where it comes from: group policy, a policy in Intune (Defender CSP), or Set-MpPreference.</source>
        <translation>Pour réutiliser ECS, supprimez le réglage là d&apos;où il vient : stratégie de groupe, une stratégie dans Intune (CSP Defender) ou Set-MpPreference.</translation>
    </message>
    <message>
        <source>Look for it in the registry key that the report names.</source>
        <translation>Cherchez-le dans la clé de registre que le rapport indique.</translation>
    </message>
    <message>
        <source>Defender did not say which ECS host it uses</source>
        <translation>Defender n&apos;a pas dit quel hôte ECS il utilise</translation>
    </message>
    <message>
        <source>MpCmdRun was started, but it crashed, did not end in time or printed no address. No network cause was proven.</source>
        <translation>MpCmdRun a été lancé, mais il a planté, ne s&apos;est pas terminé à temps ou n&apos;a affiché aucune adresse. Aucune cause réseau n&apos;est prouvée.</translation>
    </message>
    <message>
        <source>Run MpCmdRun.exe -DisplayECSConnection in an administrator&apos;s command prompt and read what it prints.</source>
        <translation>Exécutez MpCmdRun.exe -DisplayECSConnection dans une invite de commandes d&apos;administrateur et lisez ce qui s&apos;affiche.</translation>
    </message>
    <message>
        <source>Collect %TEMP%\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes.</source>
        <translation>Recueillez %TEMP%\MpCmdRun.log et le fichier que MpCmdRun.exe -GetFiles écrit.</translation>
    </message>
    <message>
        <source>Install the platform update KB4052623, restart the computer and run this test again.</source>
        <translation>Installez la mise à jour de plateforme KB4052623, redémarrez la machine et relancez ce test.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>L&apos;horloge de cette machine est fausse</translation>
    </message>
    <message>
        <source>The certificate of {host} is in date by the servers&apos; time, but not by this computer&apos;s clock. The servers say that it is {date}.</source>
        <translation>Le certificat de {host} est valable à l&apos;heure des serveurs, mais pas selon l&apos;horloge de cette machine. D&apos;après les serveurs, nous sommes le {date}.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then run w32tm /resync in an administrator&apos;s command prompt.</source>
        <translation>Réglez la date, l&apos;heure et le fuseau horaire, puis exécutez w32tm /resync dans une invite de commandes d&apos;administrateur.</translation>
    </message>
    <message>
        <source>On a domain member, check the time source with w32tm /query /source: it should be the domain.</source>
        <translation>Sur un membre d&apos;un domaine, vérifiez la source de temps avec w32tm /query /source&#xa0;: ce devrait être le domaine.</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, check the computer&apos;s battery, or the host of the virtual machine.</source>
        <translation>Si l&apos;horloge est de nouveau fausse après un redémarrage, vérifiez la pile de la machine ou l&apos;hôte de la machine virtuelle.</translation>
    </message>
    <message>
        <source>The hosts file sends ECS to another address</source>
        <translation>Le fichier hosts envoie ECS à une autre adresse</translation>
    </message>
    <message>
        <source>A line in this computer&apos;s hosts file gives the ECS host an address of its own, and no genuine ECS answer comes from there. The line leads {host} to {address}.</source>
        <translation>Une ligne du fichier hosts de cette machine donne à l&apos;hôte ECS une adresse à part, et aucune réponse authentique d&apos;ECS n&apos;en vient. La ligne mène {host} à {address}.</translation>
    </message>
    <message>
        <source>Open C:\Windows\System32\drivers\etc\hosts as administrator and remove the line.</source>
        <translation>Ouvrez C:\Windows\System32\drivers\etc\hosts en tant qu&apos;administrateur et supprimez la ligne.</translation>
    </message>
    <message>
        <source>Find out what wrote it (a privacy or tuning tool, a blocking list, malware), or it will come back.</source>
        <translation>Trouvez ce qui l&apos;a écrite (un outil de confidentialité ou d&apos;optimisation, une liste de blocage, un logiciel malveillant), sinon elle reviendra.</translation>
    </message>
    <message>
        <source>DNS says that the ECS host does not exist</source>
        <translation>Selon le DNS, l&apos;hôte ECS n&apos;existe pas</translation>
    </message>
    <message>
        <source>The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, this comes from a DNS filter, a blocking list or a private zone on the way.</source>
        <translation>La réponse pour {host} était NXDOMAIN. Pour les hôtes que Microsoft publie, cela vient d&apos;un filtre DNS, d&apos;une liste de blocage ou d&apos;une zone privée sur le chemin.</translation>
    </message>
    <message>
        <source>Ask the DNS team to allow {host}, and to look for a filter, a blocking list or a private zone that covers it.</source>
        <translation>Demandez à l&apos;équipe DNS d&apos;autoriser {host} et de chercher un filtre, une liste de blocage ou une zone privée qui le concerne.</translation>
    </message>
    <message>
        <source>If the name was typed in, check its spelling.</source>
        <translation>Si le nom a été saisi, vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>DNS knows the ECS host but gives no address</source>
        <translation>Le DNS connaît l&apos;hôte ECS mais ne donne pas d&apos;adresse</translation>
    </message>
    <message>
        <source>The answer for {host} holds no address that this computer could use. A DNS filter, a private zone or a forwarder may have removed it.</source>
        <translation>La réponse pour {host} ne contient aucune adresse utilisable par cette machine. Un filtre DNS, une zone privée ou un redirecteur peut l&apos;avoir retirée.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check {host}, with every alias that it leads to.</source>
        <translation>Demandez à l&apos;équipe DNS de vérifier {host}, avec chaque alias auquel il mène.</translation>
    </message>
    <message>
        <source>If a private zone covers the name, remove it or forward the name to public DNS.</source>
        <translation>Si une zone privée couvre le nom, supprimez-la ou transmettez le nom au DNS public.</translation>
    </message>
    <message>
        <source>The name server could not look up the ECS host</source>
        <translation>Le serveur de noms n&apos;a pas pu résoudre l&apos;hôte ECS</translation>
    </message>
    <message>
        <source>The answer for {host} was SERVFAIL: the name server got no usable answer from the servers that it asks.</source>
        <translation>La réponse pour {host} était SERVFAIL&#xa0;: le serveur de noms n&apos;a obtenu aucune réponse utilisable des serveurs qu&apos;il interroge.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check forwarders and DNSSEC validation for {host}.</source>
        <translation>Demandez à l&apos;équipe DNS de vérifier les redirecteurs et la validation DNSSEC pour {host}.</translation>
    </message>
    <message>
        <source>Compare with another name server, for example with nslookup.</source>
        <translation>Comparez avec un autre serveur de noms, par exemple avec nslookup.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes: the trouble may have passed.</source>
        <translation>Relancez ce test dans quelques minutes&#xa0;: l&apos;incident peut être passé.</translation>
    </message>
    <message>
        <source>The name server refuses to answer this computer</source>
        <translation>Le serveur de noms refuse de répondre à cette machine</translation>
    </message>
    <message>
        <source>The answer for {host} was REFUSED: this name server does not serve this computer or this name.</source>
        <translation>La réponse pour {host} était REFUSED&#xa0;: ce serveur de noms ne sert pas cette machine ou ce nom.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, with and without VPN.</source>
        <translation>Vérifiez avec ipconfig /all quels serveurs de noms cette machine utilise, avec et sans VPN.</translation>
    </message>
    <message>
        <source>Ask the DNS team to let this computer&apos;s network use them, and to look for a filter on {host}.</source>
        <translation>Demandez à l&apos;équipe DNS de laisser le réseau de cette machine les utiliser et de chercher un filtre sur {host}.</translation>
    </message>
    <message>
        <source>No name server answers this computer</source>
        <translation>Aucun serveur de noms ne répond à cette machine</translation>
    </message>
    <message>
        <source>No name server answered the question for {host} in time.</source>
        <translation>Aucun serveur de noms n&apos;a répondu à temps à la question sur {host}.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, and whether they can be reached.</source>
        <translation>Vérifiez avec ipconfig /all quels serveurs de noms cette machine utilise et s&apos;ils sont joignables.</translation>
    </message>
    <message>
        <source>Ask the network team to allow UDP and TCP port 53 from this computer to its name servers.</source>
        <translation>Demandez à l&apos;équipe réseau d&apos;autoriser les ports UDP et TCP 53 de cette machine vers ses serveurs de noms.</translation>
    </message>
    <message>
        <source>If a VPN is connected, test once with it and once without it.</source>
        <translation>Si un VPN est connecté, testez une fois avec et une fois sans.</translation>
    </message>
    <message>
        <source>DNS sends ECS to an address that is not Microsoft&apos;s</source>
        <translation>Le DNS envoie ECS à une adresse qui n&apos;est pas celle de Microsoft</translation>
    </message>
    <message>
        <source>The name leads to an address for special purposes, and no genuine ECS answer comes from there: this is how DNS filters answer for names that they block. {host} leads to {address}.</source>
        <translation>Le nom mène à une adresse à usage spécial, et aucune réponse authentique d&apos;ECS n&apos;en vient&#xa0;: c&apos;est ainsi que les filtres DNS répondent pour les noms qu&apos;ils bloquent. {host} mène à {address}.</translation>
    </message>
    <message>
        <source>Ask the owner of the DNS filter to allow {host}.</source>
        <translation>Demandez au responsable du filtre DNS d&apos;autoriser {host}.</translation>
    </message>
    <message>
        <source>If the address belongs to a gateway of yours, that gateway has to pass ECS through untouched.</source>
        <translation>Si l&apos;adresse appartient à une de vos passerelles, cette passerelle doit laisser passer ECS sans y toucher.</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Cette machine n&apos;a pas de connexion réseau</translation>
    </message>
    <message>
        <source>No network interface is up, or there is no route out of this computer.</source>
        <translation>Aucune interface réseau n&apos;est active, ou aucune route ne sort de cette machine.</translation>
    </message>
    <message>
        <source>Check the cable, the Wi-Fi and the VPN client; on a virtual machine, check that its network card is connected.</source>
        <translation>Vérifiez le câble, le Wi-Fi et le client VPN&#xa0;; sur une machine virtuelle, vérifiez que sa carte réseau est connectée.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all that the computer has an address and a default gateway.</source>
        <translation>Vérifiez avec ipconfig /all que la machine a une adresse et une passerelle par défaut.</translation>
    </message>
    <message>
        <source>When the network is back, run this test again.</source>
        <translation>Quand le réseau est revenu, relancez ce test.</translation>
    </message>
    <message>
        <source>Nothing answers at the ECS address</source>
        <translation>Rien ne répond à l&apos;adresse d&apos;ECS</translation>
    </message>
    <message>
        <source>No address of {host} answered on port {port} in time. A firewall that drops packets without an answer looks like this.</source>
        <translation>Aucune adresse de {host} n&apos;a répondu à temps sur le port {port}. C&apos;est l&apos;effet d&apos;un pare-feu qui rejette des paquets sans répondre.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, by name: Microsoft changes the addresses.</source>
        <translation>Demandez à l&apos;équipe pare-feu d&apos;autoriser le port TCP {port} vers {host}, par nom&#xa0;: Microsoft change les adresses.</translation>
    </message>
    <message>
        <source>The connection to ECS is refused</source>
        <translation>La connexion à ECS est refusée</translation>
    </message>
    <message>
        <source>The answer from {address} was that it takes no connection on port {port}. ECS takes connections there, so a firewall answers in its place, or the address is not right.</source>
        <translation>La réponse de {address} était qu&apos;aucune connexion n&apos;est acceptée sur le port {port}. ECS y accepte des connexions&#xa0;; un pare-feu répond donc à sa place, ou l&apos;adresse n&apos;est pas la bonne.</translation>
    </message>
    <message>
        <source>Check in the DNS part of the report whether the address is Microsoft&apos;s.</source>
        <translation>Vérifiez dans la partie DNS du rapport si l&apos;adresse est celle de Microsoft.</translation>
    </message>
    <message>
        <source>The connection to ECS is cut as soon as it is open</source>
        <translation>La connexion à ECS est coupée dès son ouverture</translation>
    </message>
    <message>
        <source>The connection to {host} was opened and then reset before anything was sent. A firewall or a security program does that.</source>
        <translation>La connexion à {host} a été ouverte puis réinitialisée avant tout envoi. C&apos;est ce que fait un pare-feu ou un logiciel de sécurité.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, and to look for resets in their log.</source>
        <translation>Demandez à l&apos;équipe pare-feu d&apos;autoriser le port TCP {port} vers {host} et de chercher des réinitialisations dans leur journal.</translation>
    </message>
    <message>
        <source>There is no route to ECS, or a router forbids it</source>
        <translation>Il n&apos;y a pas de chemin vers ECS, ou un routeur l&apos;interdit</translation>
    </message>
    <message>
        <source>The network reported that the address cannot be reached or must not be. The address is {address}, the port {port}.</source>
        <translation>Le réseau a signalé que l&apos;adresse ne peut pas ou ne doit pas être jointe. L&apos;adresse est {address}, le port {port}.</translation>
    </message>
    <message>
        <source>Check the default gateway, the VPN and the routes (route print).</source>
        <translation>Vérifiez la passerelle par défaut, le VPN et les routes (route print).</translation>
    </message>
    <message>
        <source>Ask the network team whether a router or firewall rejects TCP port {port} to {host}.</source>
        <translation>Demandez à l&apos;équipe réseau si un routeur ou un pare-feu rejette le port TCP {port} vers {host}.</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which Defender does not support</source>
        <translation>Ce réseau n&apos;a qu&apos;IPv6, ce que Defender ne prend pas en charge</translation>
    </message>
    <message>
        <source>This computer has no route out over IPv4, and no genuine ECS answer came over IPv6. Microsoft documents networks with IPv6 alone as not supported.</source>
        <translation>Cette machine ne sort pas en IPv4, et aucune réponse authentique d&apos;ECS n&apos;est venue en IPv6. Microsoft indique que les réseaux uniquement IPv6 ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Ask the network team for IPv4, or for DNS64 together with NAT64.</source>
        <translation>Demandez à l&apos;équipe réseau IPv4, ou DNS64 avec NAT64.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all whether this computer should have an IPv4 address and a gateway.</source>
        <translation>Vérifiez avec ipconfig /all si cette machine devrait avoir une adresse IPv4 et une passerelle.</translation>
    </message>
    <message>
        <source>The measurements do not show one clear cause</source>
        <translation>Les mesures ne montrent pas une cause unique et claire</translation>
    </message>
    <message>
        <source>What was measured fits no cause, or fits several.</source>
        <translation>Ce qui a été mesuré ne correspond à aucune cause, ou à plusieurs.</translation>
    </message>
    <message>
        <source>Run this test as administrator with the packet capture on, while the problem is there.</source>
        <translation>Lancez ce test en tant qu&apos;administrateur avec la capture de paquets, pendant que le problème existe.</translation>
    </message>
    <message>
        <source>Save the files, attach them to the ticket and hand it to the network team.</source>
        <translation>Enregistrez les fichiers, joignez-les au ticket et transmettez-le à l&apos;équipe réseau.</translation>
    </message>
    <message>
        <source>The name of the proxy leads to no address</source>
        <translation>Le nom du proxy ne mène à aucune adresse</translation>
    </message>
    <message>
        <source>Defender&apos;s route goes through a proxy, and DNS gives no address for its name. The proxy is {proxy}.</source>
        <translation>La route de Defender passe par un proxy, et le DNS ne donne pas d&apos;adresse pour son nom. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy&apos;s name.</source>
        <translation>Vérifiez l&apos;orthographe du nom du proxy.</translation>
    </message>
    <message>
        <source>Ask the DNS team whether the name should exist in this network, with and without VPN.</source>
        <translation>Demandez à l&apos;équipe DNS si le nom doit exister dans ce réseau, avec et sans VPN.</translation>
    </message>
    <message>
        <source>If there is no proxy any more, remove the setting (netsh winhttp reset proxy; check netsh winhttp show advproxy as well).</source>
        <translation>S&apos;il n&apos;y a plus de proxy, supprimez le réglage (netsh winhttp reset proxy&#xa0;; vérifiez aussi netsh winhttp show advproxy).</translation>
    </message>
    <message>
        <source>The proxy takes no connection</source>
        <translation>Le proxy n&apos;accepte pas de connexion</translation>
    </message>
    <message>
        <source>No connection to the proxy could be opened: it was refused, cut, without a route or without an answer. The proxy is {proxy}.</source>
        <translation>Aucune connexion au proxy n&apos;a pu être ouverte&#xa0;: elle a été refusée, coupée, sans route ou sans réponse. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team whether the proxy runs, and whether address and port are still right.</source>
        <translation>Demandez à l&apos;équipe proxy si le proxy fonctionne et si l&apos;adresse et le port sont toujours exacts.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer connect to {proxy}.</source>
        <translation>Demandez à l&apos;équipe réseau de laisser cette machine se connecter à {proxy}.</translation>
    </message>
    <message>
        <source>The proxy takes the connection and then stays silent</source>
        <translation>Le proxy accepte la connexion puis reste muet</translation>
    </message>
    <message>
        <source>The proxy was asked for a tunnel to {host} and did not answer in time. The proxy is {proxy}.</source>
        <translation>Un tunnel vers {host} a été demandé au proxy, qui n&apos;a pas répondu à temps. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Check whether the proxy itself can resolve and reach {host} on port {port}.</source>
        <translation>Vérifiez si le proxy lui-même peut résoudre et joindre {host} sur le port {port}.</translation>
    </message>
    <message>
        <source>The proxy closes the connection when ECS is requested</source>
        <translation>Le proxy ferme la connexion quand ECS est demandé</translation>
    </message>
    <message>
        <source>The proxy closed the connection after it was asked for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>Le proxy a fermé la connexion après une demande de tunnel vers {host}. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in.</source>
        <translation>Demandez à l&apos;équipe proxy d&apos;autoriser CONNECT vers {host} sur le port {port} sans authentification.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in that Defender cannot give</source>
        <translation>Le proxy exige une authentification que Defender ne peut pas fournir</translation>
    </message>
    <message>
        <source>Defender&apos;s traffic comes from the system account and is always anonymous, and the proxy answered 407 to it. The proxy is {proxy}.</source>
        <translation>Le trafic de Defender vient du compte système et est toujours anonyme, et le proxy y a répondu 407. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Let {host} on port {port} pass the proxy without sign-in.</source>
        <translation>Laissez {host} sur le port {port} traverser le proxy sans authentification.</translation>
    </message>
    <message>
        <source>Do not try to store a password for it: Defender has no place for one.</source>
        <translation>N&apos;essayez pas d&apos;enregistrer un mot de passe pour cela&#xa0;: Defender n&apos;a pas de place pour en mettre un.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to ECS</source>
        <translation>Le proxy refuse la connexion à ECS</translation>
    </message>
    <message>
        <source>The proxy answered {status} to the request for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>Le proxy a répondu {status} à la demande de tunnel vers {host}. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Allow {host} on port {port} in the proxy, for computers and without a user&apos;s sign-in.</source>
        <translation>Autorisez {host} sur le port {port} dans le proxy, pour les machines et sans authentification d&apos;un utilisateur.</translation>
    </message>
    <message>
        <source>The proxy itself cannot reach ECS</source>
        <translation>Le proxy lui-même ne peut pas joindre ECS</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it could not resolve or reach {host}. The proxy is {proxy}.</source>
        <translation>Le proxy a répondu {status}&#xa0;: il n&apos;a pas pu résoudre ou joindre {host}. Le proxy est {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to test {host} on port {port} from the proxy itself: name, route, firewall and any parent proxy.</source>
        <translation>Demandez à l&apos;équipe proxy de tester {host} sur le port {port} depuis le proxy lui-même&#xa0;: nom, route, pare-feu et proxy parent éventuel.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no HTTP proxy</source>
        <translation>Ce qui répond à l&apos;adresse du proxy n&apos;est pas un proxy HTTP</translation>
    </message>
    <message>
        <source>Something takes connections at the proxy&apos;s address, but it does not answer as an HTTP proxy does. The address is {proxy}.</source>
        <translation>Quelque chose accepte des connexions à l&apos;adresse du proxy, mais ne répond pas comme un proxy HTTP. L&apos;adresse est {proxy}.</translation>
    </message>
    <message>
        <source>Check address and port: Defender needs an HTTP proxy that allows CONNECT.</source>
        <translation>Vérifiez l&apos;adresse et le port&#xa0;: Defender a besoin d&apos;un proxy HTTP qui autorise CONNECT.</translation>
    </message>
    <message>
        <source>In Defender&apos;s own policy, ProxyServer must begin with http:// or https://.</source>
        <translation>Dans la stratégie propre à Defender, ProxyServer doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The automatic proxy script cannot be used</source>
        <translation>Le script de proxy automatique est inutilisable</translation>
    </message>
    <message>
        <source>The proxy script (PAC or WPAD) cannot be loaded or evaluated, and the route without it does not lead to ECS either.</source>
        <translation>Le script de proxy (PAC ou WPAD) ne peut être chargé ou évalué, et le chemin sans lui ne mène pas non plus à ECS.</translation>
    </message>
    <message>
        <source>Check that the script&apos;s address begins with http:// or https:// and can be opened from this network.</source>
        <translation>Vérifiez que l&apos;adresse du script commence par http:// ou https:// et qu&apos;elle s&apos;ouvre depuis ce réseau.</translation>
    </message>
    <message>
        <source>Check the script itself: no syntax mistakes, below 1 MB, and a working proxy in the first place of its answer, because only the first is used.</source>
        <translation>Vérifiez le script lui-même&#xa0;: pas d&apos;erreur de syntaxe, moins de 1 Mo, et un proxy qui fonctionne en première place de sa réponse, car seul le premier est utilisé.</translation>
    </message>
    <message>
        <source>Another way: set a fixed proxy for the computer (netsh winhttp set proxy).</source>
        <translation>Autre possibilité : définissez un proxy fixe pour la machine (netsh winhttp set proxy).</translation>
    </message>
    <message>
        <source>Do not count on netsh winhttp import proxy source=ie: it never copies a script.</source>
        <translation>Ne comptez pas sur netsh winhttp import proxy source=ie&#xa0;: cette commande ne copie jamais un script.</translation>
    </message>
    <message>
        <source>The user&apos;s proxy works, but Defender&apos;s service does not use it</source>
        <translation>Le proxy de l&apos;utilisateur marche, mais le service de Defender ne l&apos;utilise pas</translation>
    </message>
    <message>
        <source>This user&apos;s own route gives a genuine ECS answer, and the route of Defender&apos;s service does not. The system account does not read the user&apos;s proxy settings.</source>
        <translation>La route propre à cet utilisateur donne une réponse authentique d&apos;ECS, celle du service de Defender non. Le compte système ne lit pas les réglages de proxy de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Set the proxy for the computer: netsh winhttp set proxy, or netsh winhttp set advproxy where a script is needed.</source>
        <translation>Définissez le proxy pour la machine&#xa0;: netsh winhttp set proxy, ou netsh winhttp set advproxy si un script est nécessaire.</translation>
    </message>
    <message>
        <source>Another way: set it for Defender by policy (ProxyServer or ProxyPacUrl); the proxy&apos;s value must begin with http:// or https://.</source>
        <translation>Autre possibilité : définissez-le pour Defender par une stratégie (ProxyServer ou ProxyPacUrl) ; la valeur du proxy doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>Make sure that the proxy lets {host} pass without sign-in.</source>
        <translation>Assurez-vous que le proxy laisse passer {host} sans authentification.</translation>
    </message>
    <message>
        <source>TLS inspection stands between this computer and ECS</source>
        <translation>Une inspection TLS se trouve entre cette machine et ECS</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a security program opens the connection and signs it anew. The certificate for {host} was issued by {issuer}, which ECS never uses.</source>
        <translation>Un proxy, un pare-feu ou un logiciel de sécurité ouvre la connexion et la signe à nouveau. Le certificat de {host} a été émis par {issuer}, qu&apos;ECS n&apos;utilise jamais.</translation>
    </message>
    <message>
        <source>Do not install the inspection&apos;s certificate authority as a remedy: Microsoft does not support inspection of Defender&apos;s traffic, trusted or not.</source>
        <translation>N&apos;installez pas l&apos;autorité de certification de l&apos;inspection comme remède&#xa0;: Microsoft ne prend pas en charge l&apos;inspection du trafic de Defender, approuvée ou non.</translation>
    </message>
    <message>
        <source>Check security software on this computer that scans web traffic as well.</source>
        <translation>Vérifiez aussi les logiciels de sécurité de cette machine qui analysent le trafic web.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted here</source>
        <translation>Le certificat vient d&apos;une autorité qui n&apos;est pas approuvée ici</translation>
    </message>
    <message>
        <source>What answers in place of ECS shows a certificate that ECS never uses and that this computer does not trust. The certificate for {host} was issued by {issuer}.</source>
        <translation>Ce qui répond à la place d&apos;ECS présente un certificat qu&apos;ECS n&apos;utilise jamais et que cette machine n&apos;approuve pas. Le certificat de {host} a été émis par {issuer}.</translation>
    </message>
    <message>
        <source>Find out which device shows this certificate: the report has the whole chain with fingerprints.</source>
        <translation>Trouvez quel appareil présente ce certificat&#xa0;: le rapport contient toute la chaîne avec ses empreintes.</translation>
    </message>
    <message>
        <source>Do not install that authority on this computer.</source>
        <translation>N&apos;installez pas cette autorité sur cette machine.</translation>
    </message>
    <message>
        <source>A root certificate that ECS needs is missing on this computer</source>
        <translation>Un certificat racine nécessaire à ECS manque sur cette machine</translation>
    </message>
    <message>
        <source>The chain is the one that ECS uses, but its root is not in this computer&apos;s store of trusted roots. The missing root is {issuer}.</source>
        <translation>La chaîne est celle qu&apos;ECS utilise, mais sa racine n&apos;est pas dans le magasin des racines approuvées de cette machine. La racine manquante est {issuer}.</translation>
    </message>
    <message>
        <source>Let the system account reach ctldl.windowsupdate.com on TCP port 80, through the computer&apos;s proxy if there is one.</source>
        <translation>Laissez le compte système joindre ctldl.windowsupdate.com sur le port TCP 80, par le proxy de la machine s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Check whether the policy Turn off Automatic Root Certificates Update is on.</source>
        <translation>Vérifiez si la stratégie «&#xa0;Désactiver la mise à jour automatique des certificats racines&#xa0;» est active.</translation>
    </message>
    <message>
        <source>On computers without that access, bring the root that the report names into the computer&apos;s trusted roots by group policy.</source>
        <translation>Sur les machines sans cet accès, ajoutez par stratégie de groupe la racine que le rapport désigne aux racines approuvées de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS has expired</source>
        <translation>Le certificat présenté pour ECS a expiré</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was valid until {date}. It was issued by {issuer}.</source>
        <translation>Le certificat présenté pour {host} était valable jusqu&apos;au {date}. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with a clock that you trust.</source>
        <translation>Comparez l&apos;horloge de cette machine avec une horloge à laquelle vous vous fiez.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with an old certificate answers: exempt {host} there.</source>
        <translation>Si l&apos;émetteur n&apos;est pas de ceux que Microsoft utilise, c&apos;est un appareil d&apos;inspection avec un vieux certificat qui répond&#xa0;: excluez-y {host}.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is not valid yet</source>
        <translation>Le certificat présenté pour ECS n&apos;est pas encore valable</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only from {date} on. It was issued by {issuer}.</source>
        <translation>Le certificat présenté pour {host} n&apos;est valable qu&apos;à partir du {date}. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with a wrong clock answers: exempt {host} there.</source>
        <translation>Si l&apos;émetteur n&apos;est pas de ceux que Microsoft utilise, c&apos;est un appareil d&apos;inspection à l&apos;horloge fausse qui répond&#xa0;: excluez-y {host}.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is for another name</source>
        <translation>Le certificat présenté pour ECS est celui d&apos;un autre nom</translation>
    </message>
    <message>
        <source>The certificate shown for {host} does not carry that name. It was issued by {issuer}.</source>
        <translation>Le certificat présenté pour {host} ne porte pas ce nom. Il a été émis par {issuer}.</translation>
    </message>
    <message>
        <source>Open a page in the browser: a sign-in page or a block page of this network would explain it.</source>
        <translation>Ouvrez une page dans le navigateur&#xa0;: une page de connexion ou de blocage de ce réseau l&apos;expliquerait.</translation>
    </message>
    <message>
        <source>The connection is cut when the secure connection begins</source>
        <translation>La connexion est coupée quand la session sécurisée commence</translation>
    </message>
    <message>
        <source>The connection to {host} opens, and it is cut right after the first TLS message. Filters that read the server&apos;s name do this.</source>
        <translation>La connexion à {host} s&apos;ouvre et est coupée juste après le premier message TLS. C&apos;est ce que font les filtres qui lisent le nom du serveur.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow {host} in every filter that looks at names or applications.</source>
        <translation>Demandez à l&apos;équipe pare-feu d&apos;autoriser {host} dans chaque filtre qui examine des noms ou des applications.</translation>
    </message>
    <message>
        <source>The secure connection to ECS is never completed</source>
        <translation>La connexion sécurisée avec ECS n&apos;aboutit jamais</translation>
    </message>
    <message>
        <source>The connection to {host} opens, but the TLS handshake does not come to its end. A filter that stays silent and a path that loses large packets look the same from here.</source>
        <translation>La connexion à {host} s&apos;ouvre, mais la négociation TLS n&apos;aboutit pas. Un filtre qui reste muet et un chemin qui perd les gros paquets se ressemblent vus d&apos;ici.</translation>
    </message>
    <message>
        <source>Ask the firewall team whether a filter holds back {host} by its name.</source>
        <translation>Demandez à l&apos;équipe pare-feu si un filtre retient {host} d&apos;après son nom.</translation>
    </message>
    <message>
        <source>If a VPN or a tunnel is in use, test without it, or with the interface&apos;s MTU at 1300 for a moment: if ECS answers then, large packets are lost.</source>
        <translation>Si un VPN ou un tunnel est utilisé, testez sans lui, ou un instant avec une MTU d&apos;interface de 1300&#xa0;: si ECS répond alors, les gros paquets se perdent.</translation>
    </message>
    <message>
        <source>Run this test again with the packet capture on, and hand the saved files to the network team.</source>
        <translation>Relancez ce test avec la capture de paquets et transmettez les fichiers enregistrés à l&apos;équipe réseau.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way to ECS</source>
        <translation>Les gros paquets se perdent sur le chemin vers ECS</translation>
    </message>
    <message>
        <source>Small packets to {host} get through and large ones do not, so the TLS handshake never ends.</source>
        <translation>Les petits paquets vers {host} passent et les gros non, donc la négociation TLS ne se termine jamais.</translation>
    </message>
    <message>
        <source>Ask the network team to let ICMP messages for too large packets through (IPv4 type 3 code 4, IPv6 type 2).</source>
        <translation>Demandez à l&apos;équipe réseau de laisser passer les messages ICMP de paquet trop grand (IPv4 type 3 code 4, IPv6 type 2).</translation>
    </message>
    <message>
        <source>Limit the TCP segment size on the VPN or tunnel in between (MSS clamping).</source>
        <translation>Limitez la taille de segment TCP sur le VPN ou le tunnel intermédiaire (MSS clamping).</translation>
    </message>
    <message>
        <source>As a stop-gap, lower the MTU of this computer&apos;s interface.</source>
        <translation>En attendant, réduisez la MTU de l&apos;interface de cette machine.</translation>
    </message>
    <message>
        <source>This computer and the other side share no TLS version</source>
        <translation>Cet ordinateur et l&apos;autre côté n&apos;ont aucune version de TLS en commun</translation>
    </message>
    <message>
        <source>For {host}, this computer and the other side found no common TLS version or cipher, or TLS is not spoken there at all.</source>
        <translation>Pour {host}, cet ordinateur et l&apos;autre côté n&apos;ont trouvé aucune version TLS ni aucun chiffrement communs, ou TLS n&apos;y est pas parlé du tout.</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 is on in Windows: the Schannel settings and DefaultSecureProtocols of WinHTTP.</source>
        <translation>Vérifiez que TLS 1.2 est actif dans Windows&#xa0;: les réglages Schannel et DefaultSecureProtocols de WinHTTP.</translation>
    </message>
    <message>
        <source>Check the policies for cipher suites and elliptic curves: an empty EccCurves value stops TLS.</source>
        <translation>Vérifiez les stratégies des suites de chiffrement et des courbes elliptiques&#xa0;: une valeur EccCurves vide bloque TLS.</translation>
    </message>
    <message>
        <source>If a device on the way answers in place of ECS, exempt {host} there.</source>
        <translation>Si un appareil sur le chemin répond à la place d&apos;ECS, excluez-y {host}.</translation>
    </message>
    <message>
        <source>A sign-in page of this network answers instead of ECS</source>
        <translation>Une page de connexion de ce réseau répond à la place d&apos;ECS</translation>
    </message>
    <message>
        <source>This network asks for a sign-in in the browser before it lets anything through.</source>
        <translation>Ce réseau demande une connexion dans le navigateur avant de laisser passer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Open a browser on this computer, open any page that begins with http://, and sign in to the network.</source>
        <translation>Ouvrez un navigateur sur cette machine, ouvrez une page qui commence par http:// et connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>For computers without a user, ask the network team to let them pass without the sign-in.</source>
        <translation>Pour les machines sans utilisateur, demandez à l&apos;équipe réseau de les laisser passer sans connexion.</translation>
    </message>
    <message>
        <source>Another way: use another network.</source>
        <translation>Autre possibilité : utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>A filter&apos;s page comes back instead of ECS</source>
        <translation>La page d&apos;un filtre revient à la place d&apos;ECS</translation>
    </message>
    <message>
        <source>What came back for {host} was not written by ECS, but by a filter on the way. Its certificate was issued by {issuer}.</source>
        <translation>Ce qui est revenu pour {host} n&apos;a pas été écrit par ECS mais par un filtre sur le chemin. Son certificat a été émis par {issuer}.</translation>
    </message>
    <message>
        <source>Ask the owner of the filter to allow {host}: the page&apos;s text in the report often names the rule.</source>
        <translation>Demandez au responsable du filtre d&apos;autoriser {host}&#xa0;: le texte de la page dans le rapport nomme souvent la règle.</translation>
    </message>
    <message>
        <source>The answer is not what ECS sends</source>
        <translation>La réponse n&apos;est pas ce qu&apos;ECS envoie</translation>
    </message>
    <message>
        <source>The host was reached over a certificate that ECS uses, but the answer is not what ECS sends. The status of {host} was {status}.</source>
        <translation>L&apos;hôte a été joint avec un certificat qu&apos;ECS utilise, mais la réponse n&apos;est pas ce qu&apos;ECS envoie. Le statut de {host} était {status}.</translation>
    </message>
    <message>
        <source>Check that the tested address is the one that Defender uses, with /config/v1/ in it.</source>
        <translation>Vérifiez que l&apos;adresse testée est celle que Defender utilise, avec /config/v1/ dedans.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes.</source>
        <translation>Relancez ce test dans quelques minutes.</translation>
    </message>
    <message>
        <source>What comes back is not valid HTTP</source>
        <translation>Ce qui revient n&apos;est pas du HTTP valide</translation>
    </message>
    <message>
        <source>The answer for {host} does not follow HTTP, or has no end.</source>
        <translation>La réponse pour {host} ne suit pas HTTP ou n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way changes or replaces web answers.</source>
        <translation>Demandez à l&apos;équipe réseau si un appareil sur le chemin modifie ou remplace les réponses web.</translation>
    </message>
    <message>
        <source>The secure connection is ready, but no answer comes</source>
        <translation>La connexion sécurisée est prête, mais aucune réponse ne vient</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, but the answer did not arrive in time.</source>
        <translation>TLS avec {host} était prêt, mais la réponse n&apos;est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device holds answers back to scan them.</source>
        <translation>Demandez à l&apos;équipe réseau si un appareil retient les réponses pour les analyser.</translation>
    </message>
    <message>
        <source>The connection is cut before ECS can answer</source>
        <translation>La connexion est coupée avant qu&apos;ECS puisse répondre</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, and then the connection was cut.</source>
        <translation>TLS avec {host} était prêt, puis la connexion a été coupée.</translation>
    </message>
    <message>
        <source>Ask the firewall team to look for a session to {host} that they cut, and to allow it.</source>
        <translation>Demandez à l&apos;équipe pare-feu de chercher une session vers {host} qu&apos;ils ont coupée et de l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Only a part of the answer arrives</source>
        <translation>Une partie seulement de la réponse arrive</translation>
    </message>
    <message>
        <source>The answer of {host} began, and ended before it was whole.</source>
        <translation>La réponse de {host} a commencé et s&apos;est arrêtée avant d&apos;être complète.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way limits or scans downloads.</source>
        <translation>Demandez à l&apos;équipe réseau si un appareil sur le chemin limite ou analyse les téléchargements.</translation>
    </message>
    <message>
        <source>ECS was reached, but does not accept the request</source>
        <translation>ECS a été joint, mais n&apos;accepte pas la requête</translation>
    </message>
    <message>
        <source>The path is fine: the answer came over a certificate that ECS uses. {host} answered {status}.</source>
        <translation>Le chemin est bon&#xa0;: la réponse est venue avec un certificat qu&apos;ECS utilise. {host} a répondu {status}.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 and run this test again.</source>
        <translation>Installez la mise à jour de plateforme Defender KB4052623 et relancez ce test.</translation>
    </message>
    <message>
        <source>ECS was reached, but reports trouble of its own</source>
        <translation>ECS a été joint, mais signale un incident de son côté</translation>
    </message>
    <message>
        <source>Run this test again in an hour: Defender tries again by itself, too.</source>
        <translation>Relancez ce test dans une heure&#xa0;: Defender réessaie aussi de lui-même.</translation>
    </message>
    <message>
        <source>Look at the service health page of the Microsoft 365 admin centre.</source>
        <translation>Consultez la page d&apos;état des services du Centre d&apos;administration Microsoft 365.</translation>
    </message>
    <message>
        <source>ECS was reached, but asks this network to slow down</source>
        <translation>ECS a été joint, mais demande à ce réseau de ralentir</translation>
    </message>
    <message>
        <source>The path is fine, but {host} answered 429: too many requests came from this address.</source>
        <translation>Le chemin est bon, mais {host} a répondu 429&#xa0;: trop de requêtes sont venues de cette adresse.</translation>
    </message>
    <message>
        <source>Wait an hour and run this test again.</source>
        <translation>Attendez une heure et relancez ce test.</translation>
    </message>
    <message>
        <source>If many computers share one public address, check what else there sends requests to ECS.</source>
        <translation>Si beaucoup de machines partagent une adresse publique, vérifiez ce qui d&apos;autre y envoie des requêtes à ECS.</translation>
    </message>
    <message>
        <source>Looking up the ECS host takes long</source>
        <translation>La recherche de l&apos;hôte ECS prend longtemps</translation>
    </message>
    <message>
        <source>The name was resolved, but only after more than two seconds.</source>
        <translation>Le nom a été résolu, mais seulement après plus de deux secondes.</translation>
    </message>
    <message>
        <source>Check whether the first name server in this computer&apos;s list answers at all.</source>
        <translation>Vérifiez si le premier serveur de noms de la liste de cette machine répond seulement.</translation>
    </message>
    <message>
        <source>Ask the DNS team to look at the time that forwarders take.</source>
        <translation>Demandez à l&apos;équipe DNS d&apos;examiner le temps que prennent les redirecteurs.</translation>
    </message>
    <message>
        <source>IPv6 is set up here but does not reach ECS</source>
        <translation>IPv6 est configuré ici mais n&apos;atteint pas ECS</translation>
    </message>
    <message>
        <source>Connections over IPv4 work, those over IPv6 do not. Programs that try IPv6 first have to wait.</source>
        <translation>Les connexions en IPv4 fonctionnent, celles en IPv6 non. Les programmes qui essaient IPv6 d&apos;abord doivent attendre.</translation>
    </message>
    <message>
        <source>Ask the network team to repair IPv6 to the internet, or to stop announcing it.</source>
        <translation>Demandez à l&apos;équipe réseau de réparer IPv6 vers Internet ou de ne plus l&apos;annoncer.</translation>
    </message>
    <message>
        <source>Compare with another computer in the same network.</source>
        <translation>Comparez avec une autre machine du même réseau.</translation>
    </message>
    <message>
        <source>Some addresses of ECS do not answer</source>
        <translation>Certaines adresses d&apos;ECS ne répondent pas</translation>
    </message>
    <message>
        <source>At least one address of the host takes connections, and at least one does not.</source>
        <translation>Au moins une adresse de l&apos;hôte accepte des connexions, et au moins une n&apos;en accepte pas.</translation>
    </message>
    <message>
        <source>Ask the firewall team for a rule by host name instead of single addresses.</source>
        <translation>Demandez à l&apos;équipe pare-feu une règle par nom d&apos;hôte au lieu d&apos;adresses isolées.</translation>
    </message>
    <message>
        <source>Run this test again later: the address may be in maintenance.</source>
        <translation>Relancez ce test plus tard&#xa0;: l&apos;adresse est peut-être en maintenance.</translation>
    </message>
    <message>
        <source>The route to ECS is slow</source>
        <translation>Le chemin vers ECS est lent</translation>
    </message>
    <message>
        <source>The answer was genuine, but it took unusually long.</source>
        <translation>La réponse était authentique, mais elle a pris un temps inhabituel.</translation>
    </message>
    <message>
        <source>Look at the time bars in the report: they show which part takes long.</source>
        <translation>Regardez les barres de temps du rapport&#xa0;: elles montrent quelle partie prend longtemps.</translation>
    </message>
    <message>
        <source>Ask the network team about load, scanning or shaping on that part.</source>
        <translation>Interrogez l&apos;équipe réseau sur la charge, l&apos;analyse ou la limitation de cette partie.</translation>
    </message>
    <message>
        <source>The lists of revoked certificates cannot be fetched</source>
        <translation>Les listes de certificats révoqués ne peuvent être récupérées</translation>
    </message>
    <message>
        <source>The hosts for revocation lists do not answer on TCP port 80. Programs that insist on this check refuse the connection.</source>
        <translation>Les hôtes des listes de révocation ne répondent pas sur le port TCP 80. Les programmes qui exigent ce contrôle refusent la connexion.</translation>
    </message>
    <message>
        <source>Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com for the system account.</source>
        <translation>Autorisez pour le compte système le port TCP 80 vers crl.microsoft.com, www.microsoft.com, crl3.digicert.com et crl4.digicert.com.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer: Windows fetches these lists with the computer&apos;s setting, not with Defender&apos;s own.</source>
        <translation>Si ce réseau exige un proxy, définissez-le pour la machine&#xa0;: Windows récupère ces listes avec le réglage de la machine, pas avec celui de Defender.</translation>
    </message>
    <message>
        <source>Defender&apos;s service has a route to ECS that this user lacks</source>
        <translation>Le service de Defender a vers ECS un chemin que cet utilisateur n&apos;a pas</translation>
    </message>
    <message>
        <source>The route of the service works; this user&apos;s own proxy setting does not lead to ECS.</source>
        <translation>La route du service fonctionne&#xa0;; le réglage de proxy de cet utilisateur ne mène pas à ECS.</translation>
    </message>
    <message>
        <source>Nothing has to be done for Defender.</source>
        <translation>Il n&apos;y a rien à faire pour Defender.</translation>
    </message>
    <message>
        <source>Do not take a browser test of this user as proof: it uses the other route.</source>
        <translation>Ne prenez pas un essai dans le navigateur de cet utilisateur pour une preuve&#xa0;: il utilise l&apos;autre route.</translation>
    </message>
    <message>
        <source>The direct route is closed, as expected behind a proxy</source>
        <translation>Le chemin direct est fermé, comme prévu derrière un proxy</translation>
    </message>
    <message>
        <source>DNS or port 443 do not work without the proxy. With a proxy, that is normal.</source>
        <translation>Le DNS ou le port 443 ne fonctionnent pas sans le proxy. Avec un proxy, c&apos;est normal.</translation>
    </message>
    <message>
        <source>Nothing has to be done while the proxy works.</source>
        <translation>Il n&apos;y a rien à faire tant que le proxy fonctionne.</translation>
    </message>
    <message>
        <source>If Defender should go around the proxy, open the direct route or add a bypass.</source>
        <translation>Si Defender doit contourner le proxy, ouvrez le chemin direct ou ajoutez une exception.</translation>
    </message>
    <message>
        <source>No earlier success of ECS is recorded on this computer</source>
        <translation>Aucun succès antérieur d&apos;ECS n&apos;est noté sur cette machine</translation>
    </message>
    <message>
        <source>Defender&apos;s registry holds no configuration that came from ECS.</source>
        <translation>Le registre de Defender ne contient aucune configuration venue d&apos;ECS.</translation>
    </message>
    <message>
        <source>On a computer that was set up recently, wait a day and look again.</source>
        <translation>Sur une machine installée récemment, attendez un jour et regardez de nouveau.</translation>
    </message>
    <message>
        <source>On an older computer it shows that the problem has lasted for some time.</source>
        <translation>Sur une machine plus ancienne, cela montre que le problème dure depuis un certain temps.</translation>
    </message>
    <message>
        <source>There is no packet capture of this run</source>
        <translation>Il n&apos;y a pas de capture de paquets pour ce passage</translation>
    </message>
    <message>
        <source>Packets could not be recorded. The result does not depend on them.</source>
        <translation>Les paquets n&apos;ont pas pu être enregistrés. Le résultat n&apos;en dépend pas.</translation>
    </message>
    <message>
        <source>Run this test as administrator if the packets are needed.</source>
        <translation>Lancez ce test en tant qu&apos;administrateur si les paquets sont nécessaires.</translation>
    </message>
    <message>
        <source>If another trace is running, wait for its end: it was left untouched.</source>
        <translation>Si une autre trace est en cours, attendez sa fin&#xa0;: elle n&apos;a pas été touchée.</translation>
    </message>
    <message>
        <source>The public ECS host is reachable; this computer&apos;s own host was not read.</source>
        <translation>L&apos;hôte ECS public est joignable&#xa0;; l&apos;hôte propre à cette machine n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s own ECS host was not read; {host} was tested in its place.</source>
        <translation>L&apos;hôte ECS propre à cette machine n&apos;a pas été lu&#xa0;; {host} a été testé à sa place.</translation>
    </message>
    <message>
        <source>The settings of this computer name more than one way for Defender&apos;s service; the likeliest one was tested. A run as the system account would settle it.</source>
        <translation>Les réglages de cette machine désignent plus d&apos;un chemin pour le service de Defender&#xa0;; le plus probable a été testé. Un passage en tant que compte système trancherait.</translation>
    </message>
    <message>
        <source>Defender itself received a configuration from ECS at {date}. What is said here is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Defender lui-même a reçu une configuration d&apos;ECS le {date}. Ce qui est dit ici vaut vu de ce programme&#xa0;: les pare-feu peuvent traiter MpDefenderCoreService.exe autrement.</translation>
    </message>
    <message>
        <source>Another antivirus product is in charge on this computer, so a stopped Defender service is to be expected.</source>
        <translation>Un autre antivirus est en charge sur cette machine&#xa0;; un service Defender arrêté est donc normal.</translation>
    </message>
    <message>
        <source>Defender runs in passive mode on this computer.</source>
        <translation>Defender fonctionne en mode passif sur cette machine.</translation>
    </message>
    <message>
        <source>Defender uses more than one ECS host here; this is about {host}.</source>
        <translation>Defender utilise ici plus d&apos;un hôte ECS&#xa0;; ceci concerne {host}.</translation>
    </message>
    <message>
        <source>Another name on the same address gets through, so what stops this one goes by the server&apos;s name.</source>
        <translation>Un autre nom à la même adresse passe, donc ce qui arrête celui-ci se règle sur le nom du serveur.</translation>
    </message>
    <message>
        <source>Which of the two it is cannot be told from this run.</source>
        <translation>Ce passage ne permet pas de dire lequel des deux.</translation>
    </message>
    <message>
        <source>A wrong clock on this computer and a certificate out of date look alike here; no server&apos;s time settles it.</source>
        <translation>Une horloge fausse sur cette machine et un certificat périmé se ressemblent ici&#xa0;; aucune heure de serveur ne tranche.</translation>
    </message>
    <message>
        <source>A name server that was asked directly gave an address, and this computer&apos;s own resolver did not.</source>
        <translation>Un serveur de noms interrogé directement a donné une adresse, la résolution propre à cette machine non.</translation>
    </message>
    <message>
        <source>The run was stopped before it was complete.</source>
        <translation>Le passage a été arrêté avant d&apos;être complet.</translation>
    </message>
    <message>
        <source>The time for the run was over before it was complete.</source>
        <translation>Le temps du passage était écoulé avant qu&apos;il soit complet.</translation>
    </message>
    <message>
        <source>No request to ECS was measured.</source>
        <translation>Aucune requête vers ECS n&apos;a été mesurée.</translation>
    </message>
    <message>
        <source>This needs administrator rights.</source>
        <translation>Cela nécessite les droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Another trace is running, and it was left alone.</source>
        <translation>Une autre trace est en cours ; elle n&apos;a pas été touchée.</translation>
    </message>
    <message>
        <source>The system&apos;s tool for this is missing.</source>
        <translation>L&apos;outil du système pour cela manque.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Le démarrage n&apos;a pas été possible.</translation>
    </message>
    <message>
        <source>It could not be stopped properly.</source>
        <translation>L&apos;arrêt ne s&apos;est pas fait correctement.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This does not apply here.</source>
        <translation>Cela ne s&apos;applique pas ici.</translation>
    </message>
    <message>
        <source>This was switched off by an option.</source>
        <translation>Cela a été désactivé par une option.</translation>
    </message>
    <message>
        <source>The time for this step was over.</source>
        <translation>Le temps imparti à cette étape est écoulé.</translation>
    </message>
    <message>
        <source>{host} gave a genuine ECS answer.</source>
        <translation>{host} a donné une réponse authentique d&apos;ECS.</translation>
    </message>
    <message>
        <source>This is the route that Defender&apos;s service is expected to use.</source>
        <translation>C&apos;est le chemin que le service de Defender devrait utiliser.</translation>
    </message>
    <message>
        <source>The route was chosen for this run; Defender&apos;s service is expected to use another one, which was not tested.</source>
        <translation>Le chemin a été choisi pour ce passage ; le service de Defender devrait en utiliser un autre, qui n&apos;a pas été testé.</translation>
    </message>
    <message>
        <source>No packets show whether this is done by the service, by something on the way, or by protection on this computer; a run with packet capture can settle it.</source>
        <translation>Aucun paquet ne montre si cela vient du service, de quelque chose en chemin ou d’une protection sur cet ordinateur ; une exécution avec capture de paquets peut le déterminer.</translation>
    </message>
    <message>
        <source>This is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Ceci vaut vu de ce programme&#xa0;: les pare-feu peuvent traiter MpDefenderCoreService.exe autrement.</translation>
    </message>
    <message>
        <source>Run the test as administrator to read this computer&apos;s own host.</source>
        <translation>Lancez le test en tant qu&apos;administrateur pour lire l&apos;hôte propre à cette machine.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 cannot be read as a packet capture.</source>
        <translation>%1 ne peut pas être lu comme capture de paquets.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 existe déjà et n&apos;est pas écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Le disque est plein&#xa0;; %1 n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>Arrêté&#xa0;; %1 n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 packets read, %2 written (%3 bytes).</source>
        <translation>%1 paquets lus, %2 écrits (%3 octets).</translation>
    </message>
    <message>
        <source>The capturing side lost %1 packets and %2 buffers of events.</source>
        <translation>Le côté qui enregistre a perdu %1 paquets et %2 tampons d&apos;événements.</translation>
    </message>
    <message>
        <source>The trace is circular: its beginning was overwritten.</source>
        <translation>La trace est circulaire&#xa0;: son début a été écrasé.</translation>
    </message>
    <message>
        <source>The times of this trace cannot be relied on.</source>
        <translation>Les temps de cette trace ne sont pas fiables.</translation>
    </message>
    <message>
        <source>What could not be read: %1.</source>
        <translation>Ce qui n&apos;a pas pu être lu&#xa0;: %1.</translation>
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
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page shows the rights of the program and starts the test. Administrator rights are needed for the packet capture and for some of Defender&apos;s settings; everything else works without them.</source>
        <translation>Cette page montre les droits du programme et lance le test. Les droits d&apos;administrateur sont nécessaires pour la capture de paquets et certains réglages de Defender&#xa0;; tout le reste fonctionne sans eux.</translation>
    </message>
    <message>
        <source>Nothing is sent on this page.</source>
        <translation>Rien n&apos;est envoyé sur cette page.</translation>
    </message>
    <message>
        <source>If you have an administrator account, restart as administrator. If not, run everything all the same: name servers, ports, proxy and the web request are tested in any case.</source>
        <translation>Si vous avez un compte d&apos;administrateur, redémarrez en tant qu&apos;administrateur. Sinon, exécutez tout quand même&#xa0;: serveurs de noms, ports, proxy et requête web sont testés dans tous les cas.</translation>
    </message>
    <message>
        <source>Finds the installed Defender platforms and the active one, reads the state of its services and the policy that allows or forbids ECS, and runs Microsoft&apos;s own MpCmdRun to learn the address that this computer uses. The program is run only if Microsoft signed it.</source>
        <translation>Trouve les plateformes Defender installées et celle qui est active, lit l&apos;état de ses services et la stratégie qui autorise ou interdit ECS, et exécute l&apos;outil MpCmdRun de Microsoft pour connaître l&apos;adresse que cet ordinateur utilise. Le programme n&apos;est exécuté que si Microsoft l&apos;a signé.</translation>
    </message>
    <message>
        <source>Reading the settings sends nothing, and MpCmdRun only prints what it knows. To find the route, the proxy script that this computer is set to (PAC), or one found by automatic detection (WPAD), is fetched after this step.</source>
        <translation>La lecture des réglages n&apos;envoie rien, et MpCmdRun affiche seulement ce qu&apos;il sait. Pour trouver le chemin, le script de proxy réglé sur cet ordinateur (PAC), ou trouvé par détection automatique (WPAD), est téléchargé après cette étape.</translation>
    </message>
    <message>
        <source>Update Defender&apos;s platform. Start its services if they are stopped. If Defender is not found, choose the cloud of your organisation and test its host.</source>
        <translation>Mettez à jour la plateforme de Defender. Démarrez ses services s&apos;ils sont arrêtés. Si Defender est introuvable, choisissez le cloud de votre organisation et testez son hôte.</translation>
    </message>
    <message>
        <source>Records the packets of this computer while the test runs, with the system&apos;s own tool. A trace that somebody else started is never stopped.</source>
        <translation>Enregistre les paquets de cet ordinateur pendant le test, avec l&apos;outil du système. Une trace lancée par quelqu&apos;un d&apos;autre n&apos;est jamais arrêtée.</translation>
    </message>
    <message>
        <source>Nothing is sent. The file stays on this computer until you save it.</source>
        <translation>Rien n&apos;est envoyé. Le fichier reste sur cet ordinateur jusqu&apos;à ce que vous l&apos;enregistriez.</translation>
    </message>
    <message>
        <source>If another trace is running, end it in the program that started it, or continue without a capture: the result is the same, only the packets are missing as proof.</source>
        <translation>Si une autre trace est en cours, arrêtez-la dans le programme qui l&apos;a lancée, ou continuez sans capture&#xa0;: le résultat est le même, seuls les paquets manquent comme preuve.</translation>
    </message>
    <message>
        <source>Asks for the address of the ECS host: the way programs ask, and each name server by itself. Looks for an entry in the hosts file.</source>
        <translation>Demande l&apos;adresse de l&apos;hôte ECS&#xa0;: comme le font les programmes, et à chaque serveur de noms séparément. Cherche une entrée dans le fichier hosts.</translation>
    </message>
    <message>
        <source>DNS questions for the ECS host to this computer&apos;s name servers, and to a comparison server only if one was given as an option. Later steps also ask for the names of the proxy and of the hosts that they contact.</source>
        <translation>Des questions DNS sur l&apos;hôte ECS aux serveurs de noms de cet ordinateur, et à un serveur de comparaison seulement s&apos;il a été donné en option. Les étapes suivantes demandent aussi les noms du proxy et des hôtes qu&apos;elles contactent.</translation>
    </message>
    <message>
        <source>Open the same host name in another network, for example with a phone. Remove a hosts file entry for the name. Give the table to the team that runs the name servers.</source>
        <translation>Ouvrez le même nom d&apos;hôte dans un autre réseau, par exemple avec un téléphone. Supprimez une entrée de ce nom dans le fichier hosts. Donnez le tableau à l&apos;équipe qui gère les serveurs de noms.</translation>
    </message>
    <message>
        <source>Opens and closes a connection to port 443 of every address, all at the same time. Behind a proxy a closed direct way is normal.</source>
        <translation>Ouvre et ferme une connexion au port 443 de chaque adresse, toutes en même temps. Derrière un proxy, un chemin direct fermé est normal.</translation>
    </message>
    <message>
        <source>Empty TCP connections to the addresses of the ECS host and to the proxy.</source>
        <translation>Des connexions TCP vides vers les adresses de l&apos;hôte ECS et vers le proxy.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN for a moment. Copy the firewall request from the result page for the network team.</source>
        <translation>Essayez un autre réseau ou coupez un VPN un instant. Copiez la demande au pare-feu de la page de résultat pour l&apos;équipe réseau.</translation>
    </message>
    <message>
        <source>Reads every place in which this computer keeps proxy settings and finds the one that counts for Defender&apos;s service, which is often not the browser&apos;s. Then asks that proxy for a connection to the ECS host.</source>
        <translation>Lit chaque endroit où cet ordinateur garde des réglages de proxy et trouve celui qui compte pour le service de Defender, souvent différent de celui du navigateur. Demande ensuite à ce proxy une connexion à l&apos;hôte ECS.</translation>
    </message>
    <message>
        <source>For each ECS host, a request to open a connection (CONNECT) to the proxy, without any sign-in, as Defender&apos;s service sends it.</source>
        <translation>Pour chaque hôte ECS, une demande d&apos;ouverture de connexion (CONNECT) au proxy, sans aucune authentification, comme le service de Defender l&apos;envoie.</translation>
    </message>
    <message>
        <source>If user and service differ, tell the proxy team both. A proxy that asks for a sign-in must let the ECS host pass without one.</source>
        <translation>Si l&apos;utilisateur et le service diffèrent, indiquez les deux à l&apos;équipe proxy. Un proxy qui exige une authentification doit laisser passer l&apos;hôte ECS sans elle.</translation>
    </message>
    <message>
        <source>Sends the request that Defender sends and checks the answer: the certificate, its root, the name, and whether the content is what ECS sends. A page of a filter or a sign-in page is recognised.</source>
        <translation>Envoie la requête que Defender envoie et vérifie la réponse&#xa0;: le certificat, sa racine, le nom, et si le contenu est ce qu&apos;ECS envoie. La page d&apos;un filtre ou une page de connexion est reconnue.</translation>
    </message>
    <message>
        <source>If the certificate is not from Microsoft, the connection is inspected: ask the security team to leave the ECS host out. If a sign-in page came, sign in to that network with the browser and run the step again.</source>
        <translation>Si le certificat n&apos;est pas de Microsoft, la connexion est inspectée&#xa0;: demandez à l&apos;équipe sécurité d&apos;exclure l&apos;hôte ECS. Si une page de connexion est venue, connectez-vous à ce réseau avec le navigateur et relancez l&apos;étape.</translation>
    </message>
    <message>
        <source>Names one cause, who can fix it, and the measurements that prove it. Certain, likely and possible say how strong the proof is.</source>
        <translation>Nomme une cause, qui peut la corriger et les mesures qui la prouvent. Certain, probable et possible disent la force de la preuve.</translation>
    </message>
    <message>
        <source>Copy the summary into the ticket, save the evidence and attach the zip. After a repair, choose Run again.</source>
        <translation>Copiez le résumé dans le ticket, enregistrez les preuves et joignez le zip. Après une réparation, choisissez Relancer.</translation>
    </message>
    <message>
        <source>Saves report, packets and a list of contents in one zip. What is private is replaced by stable words such as HOST-1; the preview shows the result.</source>
        <translation>Enregistre rapport, paquets et table des matières dans un zip. Ce qui est privé est remplacé par des mots stables comme HOST-1&#xa0;; l&apos;aperçu montre le résultat.</translation>
    </message>
    <message>
        <source>Nothing is sent. The browser button opens the ECS address in your own browser.</source>
        <translation>Rien n&apos;est envoyé. Le bouton du navigateur ouvre l&apos;adresse ECS dans votre propre navigateur.</translation>
    </message>
    <message>
        <source>If saving does not work, choose another folder, for example Documents. Everything that was measured stays in memory until you close the window.</source>
        <translation>Si l&apos;enregistrement ne fonctionne pas, choisissez un autre dossier, par exemple Documents. Tout ce qui a été mesuré reste en mémoire jusqu&apos;à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>One or two HTTPS requests to each ECS host over the route of Defender&apos;s service, and over the signed-in user&apos;s route where that is another. When one does not end well, also short requests to www.msftconnecttest.com, www.microsoft.com and login.microsoftonline.com, and once more to the ECS host, to tell this host&apos;s trouble from the whole network&apos;s. When all end well, directly or over the computer&apos;s own proxy setting, a request on port 80 to a host of revocation lists (crl3.digicert.com or crl.microsoft.com, or both). Never a user name or password.</source>
        <translation>Une ou deux requêtes HTTPS à chaque hôte ECS par le chemin du service de Defender, et par celui de l&apos;utilisateur connecté s&apos;il est différent. Si l&apos;une échoue, aussi de courtes requêtes à www.msftconnecttest.com, www.microsoft.com et login.microsoftonline.com, et une fois de plus à l&apos;hôte ECS, pour distinguer une panne de cet hôte d&apos;une panne de tout le réseau. Si toutes réussissent, directement ou par le proxy défini pour l&apos;ordinateur lui-même, une requête sur le port 80 à un hôte de listes de révocation (crl3.digicert.com ou crl.microsoft.com, ou les deux). Jamais de nom d&apos;utilisateur ni de mot de passe.</translation>
    </message>
    <message>
        <source>Nothing is sent. The two copy buttons put a text on the clipboard. The summary for the ticket has private names replaced as chosen on the save page. The firewall request names the real hosts and addresses, unless Strict is chosen.</source>
        <translation>Rien n&apos;est envoyé. Les deux boutons de copie placent un texte dans le presse-papiers. Dans le résumé pour le ticket, les noms privés sont remplacés comme choisi sur la page d&apos;enregistrement. La demande au pare-feu nomme les hôtes et adresses réels, sauf si «&#xa0;Strict&#xa0;» est choisi.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avert.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
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
        <translation>non atteint</translation>
    </message>
    <message>
        <source>The way to the service: %1</source>
        <translation>Le chemin vers le service&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>chosen by option</source>
        <translation>choisi par option</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variables d&apos;environnement</translation>
    </message>
    <message>
        <source>Defender policy</source>
        <translation>stratégie Defender</translation>
    </message>
    <message>
        <source>telemetry proxy (registry)</source>
        <translation>proxy de télémétrie (registre)</translation>
    </message>
    <message>
        <source>WinHTTP (netsh)</source>
        <translation>WinHTTP (netsh)</translation>
    </message>
    <message>
        <source>WinHTTP advanced proxy</source>
        <translation>proxy avancé WinHTTP</translation>
    </message>
    <message>
        <source>signed-in user&apos;s settings</source>
        <translation>réglages de l&apos;utilisateur connecté</translation>
    </message>
    <message>
        <source>elevated user&apos;s settings</source>
        <translation>réglages de l&apos;utilisateur élevé</translation>
    </message>
    <message>
        <source>system account&apos;s settings</source>
        <translation>réglages du compte système</translation>
    </message>
    <message>
        <source>automatic detection (WPAD)</source>
        <translation>détection automatique (WPAD)</translation>
    </message>
    <message>
        <source>no setting</source>
        <translation>aucun réglage</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>connecté en %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>Defender ECS connection</source>
        <translation>Connexion de Defender à ECS</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut corriger</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)</source>
        <translation>Demande&#xa0;: laisser Microsoft Defender for Endpoint joindre son service de configuration (ECS)</translation>
    </message>
    <message>
        <source>Please allow, outgoing, HTTPS over TCP:</source>
        <translation>Veuillez autoriser, en sortie, HTTPS sur TCP&#xa0;:</translation>
    </message>
    <message>
        <source>Write the host name itself into the rule: in most firewalls *.%1 does not cover %1. The addresses change, so a rule by address does not last.</source>
        <translation>Inscrivez le nom d&apos;hôte lui-même dans la règle : dans la plupart des pare-feu, *.%1 ne couvre pas %1. Les adresses changent, une règle par adresse ne tient donc pas.</translation>
    </message>
    <message>
        <source>Please do not inspect the TLS of these hosts, and do not limit the rule to a path: a rule with a path would need inspection.</source>
        <translation>Veuillez ne pas inspecter le TLS de ces hôtes et ne pas limiter la règle à un chemin&#xa0;: une règle avec un chemin exigerait une inspection.</translation>
    </message>
    <message>
        <source>Please do not ask for a sign-in: the requests come from the system account and are anonymous.</source>
        <translation>Veuillez ne pas demander d&apos;authentification&#xa0;: les requêtes viennent du compte système et sont anonymes.</translation>
    </message>
    <message>
        <source>On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc).</source>
        <translation>Sur la machine elle-même, le programme est MpDefenderCoreService.exe (service MdCoreSvc).</translation>
    </message>
    <message>
        <source>For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com.</source>
        <translation>Pour les listes de révocation, le compte système a aussi besoin du port TCP 80 vers crl.microsoft.com, www.microsoft.com, crl3.digicert.com et crl4.digicert.com.</translation>
    </message>
    <message>
        <source>What was measured on %1 at %2, route %3:</source>
        <translation>Ce qui a été mesuré sur %1 à %2, route %3&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses tried:</source>
        <translation>Adresses essayées&#xa0;:</translation>
    </message>
    <message>
        <source>Run %1, %2 %3</source>
        <translation>Passage %1, %2 %3</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>noms d&apos;utilisateur</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>dossiers personnels</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>noms d&apos;hôte</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>hardware addresses</source>
        <translation>adresses matérielles</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>credentials, cookies and query values</source>
        <translation>identifiants, cookies et valeurs de requête</translation>
    </message>
    <message>
        <source>computer names</source>
        <translation>noms d&apos;ordinateur</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domaines</translation>
    </message>
    <message>
        <source>tenant and device ids</source>
        <translation>identifiants de locataire et d&apos;appareil</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that is translated into: de, fr.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SelfReport</name>
    <message>
        <source>--self-report describes Windows machines; there is nothing to tell about this system.</source>
        <translation>--self-report décrit des ordinateurs Windows ; il n&apos;y a rien à dire de ce système.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1 n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The file could not be saved in the chosen folder: %1</source>
        <translation>Le fichier n&apos;a pas pu être enregistré dans le dossier choisi : %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>ServiceState</name>
    <message>
        <source>running</source>
        <translation>en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage en cours</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>starts automatically</source>
        <translation>démarrage automatique</translation>
    </message>
    <message>
        <source>starts on demand</source>
        <translation>démarrage à la demande</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>TargetInput</name>
    <message>
        <source>Type the address of the ECS service, beginning with https://.</source>
        <translation>Saisissez l&apos;adresse du service ECS, en commençant par https://.</translation>
    </message>
    <message>
        <source>The address is longer than 2048 characters.</source>
        <translation>L&apos;adresse dépasse 2048 caractères.</translation>
    </message>
    <message>
        <source>An address holds no blanks.</source>
        <translation>Une adresse ne contient pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>This is no complete address, such as https://ecs.office.com/config/v1/.</source>
        <translation>Ce n&apos;est pas une adresse complète, comme https://ecs.office.com/config/v1/.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L&apos;adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Omettez le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Leave out the part after #.</source>
        <translation>Omettez la partie après #.</translation>
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
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Proxy answer</source>
        <translation>Réponse du proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Device on the way</source>
        <translation>Équipement sur le chemin</translation>
    </message>
    <message>
        <source>answers as %1</source>
        <translation>répond en tant que %1</translation>
    </message>
    <message>
        <source>sends the reset</source>
        <translation>envoie le reset</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>TLS alert: %1</source>
        <translation>Alerte TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>Données chiffrées</translation>
    </message>
    <message>
        <source>Sent again: %1 bytes</source>
        <translation>Renvoyé&#xa0;: %1 octets</translation>
    </message>
    <message>
        <source>Takes no more data for now</source>
        <translation>N&apos;accepte plus de données pour l&apos;instant</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>Aucune réponse pendant %1</translation>
    </message>
    <message>
        <source>Nothing more from the server</source>
        <translation>Plus rien du serveur</translation>
    </message>
    <message>
        <source>%1 bytes never arrived</source>
        <translation>%1 octets ne sont jamais arrivés</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>The TLS handshake began as it should, and data came back.</source>
        <translation>La négociation TLS a commencé normalement et des données sont revenues.</translation>
    </message>
    <message>
        <source>What is wrong lies inside the encryption, where packets do not show it.</source>
        <translation>Le problème se situe à l&apos;intérieur du chiffrement, où les paquets ne le montrent pas.</translation>
    </message>
    <message>
        <source>%1 more packets are not drawn.</source>
        <translation>%1 autres paquets ne sont pas dessinés.</translation>
    </message>
    <message>
        <source>Packets are missing from this capture, so what it does not show proves nothing.</source>
        <translation>Il manque des paquets dans cette capture&#xa0;; ce qu&apos;elle ne montre pas ne prouve donc rien.</translation>
    </message>
    <message>
        <source>What the wire shows</source>
        <translation>Ce que montre le réseau</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4 (did not arrive)</source>
        <translation>%1&#xa0;: %2 vers %3&#xa0;: %4 (n&apos;est pas arrivé)</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4</source>
        <translation>%1&#xa0;: %2 vers %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>This computer asked for a connection again and again, and nothing came back.</source>
        <translation>Cet ordinateur a demandé une connexion à plusieurs reprises et rien n&apos;est revenu.</translation>
    </message>
    <message>
        <source>The request for a connection was answered with a reset.</source>
        <translation>La demande de connexion a reçu un reset en réponse.</translation>
    </message>
    <message>
        <source>The reset came from another distance than the server&apos;s packets, so a device on the way sent it.</source>
        <translation>Le reset est venu d&apos;une autre distance que les paquets du serveur&#xa0;; c&apos;est donc un équipement sur le chemin qui l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>The answers passed no router, so a device close to this computer sent them in the service&apos;s name.</source>
        <translation>Les réponses n&apos;ont traversé aucun routeur&#xa0;; un équipement proche de cet ordinateur les a donc envoyées au nom du service.</translation>
    </message>
    <message>
        <source>The connection was reset before this computer had sent a byte on it.</source>
        <translation>La connexion a été réinitialisée avant que cet ordinateur y ait envoyé le moindre octet.</translation>
    </message>
    <message>
        <source>The connection was reset right after the first TLS message (ClientHello), which carries the server&apos;s name.</source>
        <translation>La connexion a été réinitialisée juste après le premier message TLS (ClientHello), qui porte le nom du serveur.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the TLS handshake.</source>
        <translation>La connexion a été réinitialisée au milieu de la négociation TLS.</translation>
    </message>
    <message>
        <source>The connection was reset after the TLS handshake.</source>
        <translation>La connexion a été réinitialisée après la négociation TLS.</translation>
    </message>
    <message>
        <source>The connection was closed right after the first TLS message (ClientHello), without an answer.</source>
        <translation>La connexion a été fermée juste après le premier message TLS (ClientHello), sans réponse.</translation>
    </message>
    <message>
        <source>The first TLS message (ClientHello) was never answered.</source>
        <translation>Le premier message TLS (ClientHello) n&apos;a jamais reçu de réponse.</translation>
    </message>
    <message>
        <source>What came back is not TLS.</source>
        <translation>Ce qui est revenu n&apos;est pas du TLS.</translation>
    </message>
    <message>
        <source>The other side refused the TLS handshake with an alert.</source>
        <translation>L&apos;autre côté a refusé la négociation TLS par une alerte.</translation>
    </message>
    <message>
        <source>This computer refused the TLS handshake with an alert.</source>
        <translation>Cet ordinateur a refusé la négociation TLS par une alerte.</translation>
    </message>
    <message>
        <source>Large packets were sent again and again and never arrived, while small ones did.</source>
        <translation>Les grands paquets ont été renvoyés sans cesse sans jamais arriver, alors que les petits sont passés.</translation>
    </message>
    <message>
        <source>Of the server&apos;s answer only small packets arrived; the large ones are missing.</source>
        <translation>De la réponse du serveur, seuls les petits paquets sont arrivés&#xa0;; les grands manquent.</translation>
    </message>
    <message>
        <source>With small packets the handshake is answered, with large ones it is not.</source>
        <translation>Avec de petits paquets la négociation reçoit une réponse, avec de grands non.</translation>
    </message>
    <message>
        <source>After the TLS handshake the server sent nothing more.</source>
        <translation>Après la négociation TLS, le serveur n&apos;a plus rien envoyé.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Defender does not have.</source>
        <translation>Le proxy exige une authentification que Defender n&apos;a pas.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Le proxy a refusé de se connecter.</translation>
    </message>
    <message>
        <source>The proxy could not get through to the service.</source>
        <translation>Le proxy n&apos;a pas pu joindre le service.</translation>
    </message>
    <message>
        <source>The proxy never answered the request to connect.</source>
        <translation>Le proxy n&apos;a jamais répondu à la demande de connexion.</translation>
    </message>
    <message>
        <source>The proxy reset the connection when it was asked to connect.</source>
        <translation>Le proxy a réinitialisé la connexion quand on lui a demandé de se connecter.</translation>
    </message>
    <message>
        <source>The proxy closed the connection when it was asked to connect.</source>
        <translation>Le proxy a fermé la connexion quand on lui a demandé de se connecter.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no proxy.</source>
        <translation>Ce qui répond à l&apos;adresse du proxy n&apos;est pas un proxy.</translation>
    </message>
    <message>
        <source>A device on the way reported that it does not let the packets through.</source>
        <translation>Un équipement sur le chemin a signalé qu&apos;il ne laisse pas passer les paquets.</translation>
    </message>
    <message>
        <source>The name server says that the name does not exist.</source>
        <translation>Le serveur de noms dit que le nom n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The name server failed.</source>
        <translation>Le serveur de noms a échoué.</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>Le serveur de noms a refusé de répondre.</translation>
    </message>
    <message>
        <source>The name server knows the name but gives no address for it.</source>
        <translation>Le serveur de noms connaît le nom mais n&apos;en donne aucune adresse.</translation>
    </message>
    <message>
        <source>The name server gives an address that no public service has.</source>
        <translation>Le serveur de noms donne une adresse qu&apos;aucun service public ne possède.</translation>
    </message>
    <message>
        <source>Answers came that do not fit the question, so nobody takes them.</source>
        <translation>Des réponses sont arrivées qui ne correspondent pas à la question&#xa0;; personne ne les accepte.</translation>
    </message>
    <message>
        <source>The name server never answered.</source>
        <translation>Le serveur de noms n&apos;a jamais répondu.</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>interdit par l&apos;administration</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte inaccessible</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>port inaccessible</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocole inaccessible</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>paquet trop grand</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>temps dépassé</translation>
    </message>
</context>
<context>
    <name>ecs::BeginPage</name>
    <message>
        <source>Run &amp;everything (recommended)</source>
        <translation>&amp;Tout exécuter (recommandé)</translation>
    </message>
    <message>
        <source>All steps one after the other, without further questions. About one minute.</source>
        <translation>Toutes les étapes l&apos;une après l&apos;autre, sans autre question. Environ une minute.</translation>
    </message>
    <message>
        <source>Step &amp;through</source>
        <translation>&amp;Pas à pas</translation>
    </message>
    <message>
        <source>Each page waits until you continue. A step can be run again on its page.</source>
        <translation>Chaque page attend que vous continuiez. Une étape peut être relancée sur sa page.</translation>
    </message>
    <message>
        <source>Rec&amp;ord network packets while testing</source>
        <translation>&amp;Enregistrer les paquets réseau pendant le test</translation>
    </message>
    <message>
        <source>Restart as &amp;administrator</source>
        <translation>Redémarrer en tant qu&apos;&amp;administrateur</translation>
    </message>
    <message>
        <source>Find out why Defender cannot reach its configuration service</source>
        <translation>Trouvez pourquoi Defender ne joint pas son service de configuration</translation>
    </message>
    <message>
        <source>Tests the route from this computer to Defender&apos;s Experimentation and Configuration Service (ECS) step by step, names the cause and saves the proof.</source>
        <translation>Teste pas à pas le chemin de cet ordinateur vers ECS, le service de configuration de Defender (Experimentation and Configuration Service), nomme la cause et enregistre les preuves.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Ce qui est recueilli</translation>
    </message>
    <message>
        <source>Defender&apos;s version, services and policy; name servers, addresses and times; proxy settings; certificates and the answer of the service; network packets. Windows&apos; own tool records all packets of this computer; the zip holds only those to these hosts, the full recording is saved beside it.</source>
        <translation>Version, services et stratégie de Defender ; serveurs de noms, adresses et temps ; réglages de proxy ; certificats et réponse du service ; paquets réseau. L&apos;outil de Windows enregistre tous les paquets de cet ordinateur ; le zip ne contient que ceux de ces hôtes, l&apos;enregistrement complet est placé à côté.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Ce qui n&apos;est pas collecté</translation>
    </message>
    <message>
        <source>No passwords, no documents, no browsing history. Nothing is changed and nothing is sent to anyone: you decide where the file is saved and what goes into it.</source>
        <translation>Ni mots de passe, ni documents, ni historique de navigation. Rien n&apos;est modifié et rien n&apos;est envoyé à personne&#xa0;: vous décidez où le fichier est enregistré et ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Running as the system account</source>
        <translation>Exécuté en tant que compte système</translation>
    </message>
    <message>
        <source>Packets can be recorded. Results hold for Defender&apos;s own service.</source>
        <translation>Les paquets peuvent être enregistrés. Les résultats valent pour le service de Defender lui-même.</translation>
    </message>
    <message>
        <source>Running as another administrator</source>
        <translation>Exécuté en tant qu&apos;autre administrateur</translation>
    </message>
    <message>
        <source>Proxy settings are read for the signed-in user and for Defender&apos;s service. Files are saved where the signed-in user can open them.</source>
        <translation>Les réglages de proxy sont lus pour l&apos;utilisateur connecté et pour le service de Defender. Les fichiers sont enregistrés là où l&apos;utilisateur connecté peut les ouvrir.</translation>
    </message>
    <message>
        <source>Running as administrator</source>
        <translation>Exécuté en tant qu&apos;administrateur</translation>
    </message>
    <message>
        <source>Packets can be recorded and all settings can be read.</source>
        <translation>Les paquets peuvent être enregistrés et tous les réglages lus.</translation>
    </message>
    <message>
        <source>Running without administrator rights</source>
        <translation>Exécuté sans droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>You can continue. The packet capture and some facts about Defender may be missing.</source>
        <translation>Vous pouvez continuer. La capture de paquets et certaines informations sur Defender peuvent manquer.</translation>
    </message>
</context>
<context>
    <name>ecs::BottomBar</name>
    <message>
        <source>Check the &amp;rights</source>
        <translation>Vérifier les &amp;droits</translation>
    </message>
    <message>
        <source>&amp;Find Defender</source>
        <translation>&amp;Chercher Defender</translation>
    </message>
    <message>
        <source>Start the capt&amp;ure</source>
        <translation>Démarrer la capt&amp;ure</translation>
    </message>
    <message>
        <source>Look &amp;up DNS</source>
        <translation>Interroger le &amp;DNS</translation>
    </message>
    <message>
        <source>Connect to port &amp;443</source>
        <translation>Joindre le port &amp;443</translation>
    </message>
    <message>
        <source>Test the pro&amp;xy</source>
        <translation>Tester le pro&amp;xy</translation>
    </message>
    <message>
        <source>Send the &amp;web request</source>
        <translation>Envoyer la requête &amp;web</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Show the res&amp;ult</source>
        <translation>Voir le rés&amp;ultat</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>Relan&amp;cer</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une cop&amp;ie…</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Avancement de tout le passage</translation>
    </message>
</context>
<context>
    <name>ecs::CapturePage</name>
    <message>
        <source>Facts about the packet capture</source>
        <translation>Informations sur la capture de paquets</translation>
    </message>
    <message>
        <source>Starting the packet capture</source>
        <translation>Démarrage de la capture de paquets</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Capture de paquets</translation>
    </message>
    <message>
        <source>Records the packets of this test, so that a network engineer can check every claim. It ends with the test, and by itself after 10 minutes.</source>
        <translation>Enregistre les paquets de ce test pour qu&apos;un ingénieur réseau puisse vérifier chaque affirmation. Elle se termine avec le test, et d&apos;elle-même après 10 minutes.</translation>
    </message>
    <message>
        <source>The capture is being finished</source>
        <translation>La capture se termine</translation>
    </message>
    <message>
        <source>Packets are being recorded</source>
        <translation>Les paquets sont enregistrés</translation>
    </message>
    <message>
        <source>The capture is complete</source>
        <translation>La capture est complète</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Only packets of</source>
        <translation>Paquets de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Ends by itself in</source>
        <translation>Se termine d&apos;elle-même dans</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packets of ECS, proxy and DNS</source>
        <translation>Paquets d&apos;ECS, du proxy et du DNS</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>The file was full and its beginning was overwritten. What is missing in it proves nothing.</source>
        <translation>Le fichier était plein et son début a été écrasé. Ce qui y manque ne prouve rien.</translation>
    </message>
    <message>
        <source>Another trace is running</source>
        <translation>Une autre trace est en cours</translation>
    </message>
    <message>
        <source>%1. It was left alone.</source>
        <translation>%1. Elle n&apos;a pas été touchée.</translation>
    </message>
    <message>
        <source>Windows&apos; network trace (netsh)</source>
        <translation>trace réseau de Windows (netsh)</translation>
    </message>
    <message>
        <source>End and delete the &amp;old capture</source>
        <translation>Arrêter et supprimer l’&amp;ancienne capture</translation>
    </message>
    <message>
        <source>Left by an earlier run</source>
        <translation>Laissé par une exécution antérieure</translation>
    </message>
    <message>
        <source>%1. It was ended and deleted.</source>
        <translation>%1. Elle a été arrêtée et supprimée.</translation>
    </message>
    <message>
        <source>%1. It still records. You can end and delete it here.</source>
        <translation>%1. Elle enregistre encore. Vous pouvez l’arrêter et la supprimer ici.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>all packets of this computer; the zip holds those to ECS, proxy and DNS</source>
        <translation>tous les paquets de cet ordinateur&#xa0;; le zip contient ceux vers ECS, le proxy et le DNS</translation>
    </message>
</context>
<context>
    <name>ecs::ConsoleRun</name>
    <message>
        <source>Stopping the packet capture…</source>
        <translation>Arrêt de la capture de paquets…</translation>
    </message>
    <message>
        <source>Stopping. What was found so far is saved.</source>
        <translation>Arrêt en cours. Ce qui a été trouvé est enregistré.</translation>
    </message>
    <message>
        <source>The record could not be written to %1: %2</source>
        <translation>Les données n&apos;ont pas pu être écrites dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Preuves&#xa0;:</translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation>Constat&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The files could not be saved in the chosen folder: %1</source>
        <translation>Les fichiers n&apos;ont pas pu être enregistrés dans le dossier choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another folder with --output and run again, or take the files from the place below.</source>
        <translation>Choisissez un autre dossier avec --output et relancez, ou prenez les fichiers à l&apos;endroit indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Not everything could be saved: %1</source>
        <translation>Tout n&apos;a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>Archive&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The capture stays in %1</source>
        <translation>La capture reste dans %1</translation>
    </message>
    <message>
        <source>Key to the replaced names (keep it, do not send it): %1</source>
        <translation>Clé des noms remplacés (à conserver, ne pas l’envoyer) : %1</translation>
    </message>
    <message>
        <source>The bundle also holds the full network trace %1 (%2): all traffic of this computer during the test, also of other programs and people.</source>
        <translation>L’archive contient aussi la trace réseau entière %1 (%2) : tout le trafic de cet ordinateur pendant le test, y compris celui d’autres programmes et personnes.</translation>
    </message>
    <message>
        <source>The full network trace %1 (%2) is beside these files, not in the bundle. It holds all traffic of this computer during the test, also of other programs and people.</source>
        <translation>La trace réseau entière %1 (%2) se trouve à côté de ces fichiers, pas dans l’archive. Elle contient tout le trafic de cet ordinateur pendant le test, y compris celui d’autres programmes et personnes.</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>Également constaté :</translation>
    </message>
</context>
<context>
    <name>ecs::DnsPage</name>
    <message>
        <source>Answers of the name servers</source>
        <translation>Réponses des serveurs de noms</translation>
    </message>
    <message>
        <source>Looking up the ECS server&apos;s address</source>
        <translation>Recherche de l&apos;adresse du serveur ECS</translation>
    </message>
    <message>
        <source>Address of the ECS server (DNS)</source>
        <translation>Adresse du serveur ECS (DNS)</translation>
    </message>
    <message>
        <source>Asks every name server of this computer, and looks into the hosts file.</source>
        <translation>Interroge chaque serveur de noms de cet ordinateur et consulte le fichier hosts.</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation>%1 a l&apos;adresse %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Serveur de noms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d&apos;adresse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>as programs see it</source>
        <translation>vu par les programmes</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Fichier hosts</translation>
    </message>
    <message>
        <source>no entry for this name</source>
        <translation>pas d&apos;entrée pour ce nom</translation>
    </message>
    <message>
        <source>Special address</source>
        <translation>Adresse spéciale</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation>pas d&apos;adresse IPv6</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>pas d&apos;adresse IPv4</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>tous les noms</translation>
    </message>
    <message>
        <source>%1: no name server named</source>
        <translation>%1&#xa0;: aucun serveur de noms indiqué</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 va à %2</translation>
    </message>
    <message>
        <source>set by group policy</source>
        <translation>par stratégie de groupe</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>définie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Rule (NRPT)</source>
        <translation>Règle (NRPT)</translation>
    </message>
</context>
<context>
    <name>ecs::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Ce qui se passe ici</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Ce qui est envoyé, et où</translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation>Ce que vous pouvez essayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ecs::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ecs::LogPane</name>
    <message>
        <source>&amp;Live log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>&amp;Problèmes seuls</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation>Affiche le journal.</translation>
    </message>
    <message>
        <source>Hides the log.</source>
        <translation>Masque le journal.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 plus anciennes omises</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copie les lignes choisies, ou toutes celles qui sont affichées.</translation>
    </message>
</context>
<context>
    <name>ecs::OutputNote</name>
    <message>
        <source>The Desktop is not used for the files because it does not exist.</source>
        <translation>Le bureau n’est pas utilisé pour les fichiers, car il n’existe pas.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because it is not a folder of this computer.</source>
        <translation>Le bureau n’est pas utilisé pour les fichiers, car ce n’est pas un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because a cloud client such as OneDrive uploads what lies there.</source>
        <translation>Le bureau n’est pas utilisé pour les fichiers, car un client de cloud tel que OneDrive téléverse ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because nothing can be written there.</source>
        <translation>Le bureau n’est pas utilisé pour les fichiers, car rien ne peut y être écrit.</translation>
    </message>
</context>
<context>
    <name>ecs::PlatformPage</name>
    <message>
        <source>Commercial (worldwide)</source>
        <translation>Commercial (monde)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>US government (GCC)</source>
        <translation>Administration américaine (GCC)</translation>
    </message>
    <message>
        <source>US government (GCC High)</source>
        <translation>Administration américaine (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Département de la Défense des États-Unis</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>switched off by policy (%1)</source>
        <translation>désactivé par stratégie (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Facts about Defender</source>
        <translation>Informations sur Defender</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copier l&apos;&amp;URL</translation>
    </message>
    <message>
        <source>Test a host of your choice</source>
        <translation>Tester un hôte de votre choix</translation>
    </message>
    <message>
        <source>Clou&amp;d:</source>
        <translation>Clou&amp;d&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Or address:</source>
        <translation>&amp;Ou adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Address of the ECS service</source>
        <translation>Adresse du service ECS</translation>
    </message>
    <message>
        <source>Test thi&amp;s host</source>
        <translation>Tester cet &amp;hôte</translation>
    </message>
    <message>
        <source>Looking for Defender and its ECS address</source>
        <translation>Recherche de Defender et de son adresse ECS</translation>
    </message>
    <message>
        <source>Defender on this computer</source>
        <translation>Defender sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reads version, services and policy, and asks Defender itself for its address.</source>
        <translation>Lit la version, les services et la stratégie, et demande son adresse à Defender lui-même.</translation>
    </message>
    <message>
        <source>Defender %1 uses %2</source>
        <translation>Defender %1 utilise %2</translation>
    </message>
    <message>
        <source>The test uses %1</source>
        <translation>Le test utilise %1</translation>
    </message>
    <message>
        <source>ECS host</source>
        <translation>Hôte ECS</translation>
    </message>
    <message>
        <source>%1 (assumed, not read from Defender)</source>
        <translation>%1 (supposé, non lu de Defender)</translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation>URL complète</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Version de la plateforme</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>Aussi installées</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>ECS by policy</source>
        <translation>ECS selon la stratégie</translation>
    </message>
    <message>
        <source>Onboarded to Defender for Endpoint</source>
        <translation>Intégré à Defender for Endpoint</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Running mode</source>
        <translation>Mode de fonctionnement</translation>
    </message>
    <message>
        <source>Other antivirus</source>
        <translation>Autre antivirus</translation>
    </message>
    <message>
        <source>Signature of MpCmdRun</source>
        <translation>Signature de MpCmdRun</translation>
    </message>
    <message>
        <source>Show the result no&amp;w</source>
        <translation>&amp;Afficher le résultat maintenant</translation>
    </message>
    <message>
        <source>ECS is switched off by policy: the remaining steps are left out.</source>
        <translation>ECS est désactivé par stratégie&#xa0;: les étapes restantes sont omises.</translation>
    </message>
</context>
<context>
    <name>ecs::PortPage</name>
    <message>
        <source>Connection attempts</source>
        <translation>Tentatives de connexion</translation>
    </message>
    <message>
        <source>Connecting to port 443</source>
        <translation>Connexion au port 443</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Port 443</translation>
    </message>
    <message>
        <source>Tries every address of the service at once, and the proxy&apos;s port if one is set.</source>
        <translation>Essaie toutes les adresses du service en même temps, et le port du proxy s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses accept connections</source>
        <translation>%1 adresses sur %2 acceptent des connexions</translation>
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
        <translation>Chemin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1 (expected behind a proxy)</source>
        <translation>%1 (normal derrière un proxy)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
</context>
<context>
    <name>ecs::ProxyPage</name>
    <message>
        <source>Defender&apos;s service</source>
        <translation>Service de Defender</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>service and user</source>
        <translation>service et utilisateur</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>Which route is used</source>
        <translation>Le chemin utilisé</translation>
    </message>
    <message>
        <source>Where this computer keeps proxy settings</source>
        <translation>Où cet ordinateur garde des réglages de proxy</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Réglages de proxy</translation>
    </message>
    <message>
        <source>What the proxy answered</source>
        <translation>Ce que le proxy a répondu</translation>
    </message>
    <message>
        <source>Answers of the proxy</source>
        <translation>Réponses du proxy</translation>
    </message>
    <message>
        <source>Testing the proxy</source>
        <translation>Test du proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reads every place that can hold a proxy setting, finds the one that decides for Defender&apos;s service, and asks that proxy without any sign-in.</source>
        <translation>Lit chaque endroit qui peut contenir un réglage de proxy, trouve celui qui décide pour le service de Defender et interroge ce proxy sans authentification.</translation>
    </message>
    <message>
        <source>Defender&apos;s service connects directly, without a proxy</source>
        <translation>Le service de Defender se connecte directement, sans proxy</translation>
    </message>
    <message>
        <source>Defender&apos;s service uses the proxy %1</source>
        <translation>Le service de Defender utilise le proxy %1</translation>
    </message>
    <message>
        <source>Signed-in user</source>
        <translation>Utilisateur connecté</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Proxy script (PAC)</source>
        <translation>Script de proxy (PAC)</translation>
    </message>
    <message>
        <source>Problem in the proxy script</source>
        <translation>Problème dans le script de proxy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>✓ %1 (decides)</source>
        <translation>✓ %1 (décide)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sign-in it accepts</source>
        <translation>Authentification admise</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Réponse après</translation>
    </message>
    <message>
        <source>The user and Defender&apos;s service take different routes</source>
        <translation>L&apos;utilisateur et le service de Defender prennent des chemins différents</translation>
    </message>
    <message>
        <source>What works in this user&apos;s browser says nothing about Defender: its service goes by %1, the user by %2.</source>
        <translation>Ce qui marche dans le navigateur de cet utilisateur ne dit rien de Defender&#xa0;: son service passe par %1, l&apos;utilisateur par %2.</translation>
    </message>
    <message>
        <source>Tested through the proxy %1, as chosen for this run</source>
        <translation>Testé par le proxy %1, comme choisi pour ce passage</translation>
    </message>
    <message>
        <source>Tested directly, as chosen for this run</source>
        <translation>Testé directement, comme choisi pour ce passage</translation>
    </message>
</context>
<context>
    <name>ecs::ResultPage</name>
    <message>
        <source>The test is complete but proves no single cause.</source>
        <translation>Le test est complet mais ne prouve pas une cause unique.</translation>
    </message>
    <message>
        <source>ECS is not reachable the way Defender needs it.</source>
        <translation>ECS n&apos;est pas joignable comme Defender en a besoin.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Copy summary for the &amp;ticket</source>
        <translation>Copier le résumé pour le &amp;ticket</translation>
    </message>
    <message>
        <source>Copy fire&amp;wall request</source>
        <translation>Copier la demande au pare-&amp;feu</translation>
    </message>
    <message>
        <source>What the w&amp;ire shows</source>
        <translation>Ce que montre le rés&amp;eau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Pourquoi nous le pensons</translation>
    </message>
    <message>
        <source>Working out the result</source>
        <translation>Le résultat est établi</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
    <message>
        <source>The measurements are being judged.</source>
        <translation>Les mesures sont évaluées.</translation>
    </message>
    <message>
        <source>The packet capture is being finished</source>
        <translation>La capture de paquets se termine</translation>
    </message>
    <message>
        <source>%1 % done, at most %2 s.</source>
        <translation>%1&#xa0;% fait, au plus %2 s.</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Il n&apos;y a pas encore de résultat</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Il n&apos;y a rien à faire</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Qui peut corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>The test ended early. This is what is known so far.</source>
        <translation>Le test s&apos;est terminé plus tôt. Voici ce que l&apos;on sait.</translation>
    </message>
    <message>
        <source>Every station on the route gave the expected answer.</source>
        <translation>Chaque station du chemin a donné la réponse attendue.</translation>
    </message>
    <message>
        <source>Defender does not ask ECS on this computer, because it was switched off on purpose.</source>
        <translation>Defender n&apos;interroge pas ECS sur cet ordinateur, car cela a été désactivé volontairement.</translation>
    </message>
    <message>
        <source>The route to ECS is open; the service itself did not give the expected answer.</source>
        <translation>Le chemin vers ECS est ouvert&#xa0;; c&apos;est le service lui-même qui n&apos;a pas donné la réponse attendue.</translation>
    </message>
    <message>
        <source>The problem was found on this computer.</source>
        <translation>Le problème a été trouvé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ecs::SavePage</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation>Ce compte ne peut pas écrire à cet endroit.</translation>
    </message>
    <message>
        <source>There is not enough space on that drive.</source>
        <translation>Il n&apos;y a pas assez d&apos;espace sur ce lecteur.</translation>
    </message>
    <message>
        <source>Another program holds a file of that name.</source>
        <translation>Un autre programme occupe un fichier de ce nom.</translation>
    </message>
    <message>
        <source>This place does not exist or is no folder.</source>
        <translation>Cet endroit n&apos;existe pas ou n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>L&apos;enregistrement a été arrêté.</translation>
    </message>
    <message>
        <source>The system did not write the files.</source>
        <translation>Le système n&apos;a pas écrit les fichiers.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer les preuves</translation>
    </message>
    <message>
        <source>One zip with the report, the packets and a list of contents. Nothing is sent anywhere.</source>
        <translation>Un zip avec le rapport, les paquets et une table des matières. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in:</source>
        <translation>Enregistrer &amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Dossier d&apos;enregistrement</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>&amp;Replace:</source>
        <translation>&amp;Remplacer&#xa0;:</translation>
    </message>
    <message>
        <source>What is replaced in the files</source>
        <translation>Ce qui est remplacé dans les fichiers</translation>
    </message>
    <message>
        <source>Preview of the report as it will be saved</source>
        <translation>Aperçu du rapport tel qu&apos;il sera enregistré</translation>
    </message>
    <message>
        <source>Protect with a password (&amp;AES-256)</source>
        <translation>Protéger par un mot de passe (&amp;AES-256)</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>Mot de passe du zip</translation>
    </message>
    <message>
        <source>Windows Explorer cannot open zips with AES-256; 7-Zip and others can. Send the password separately from the file.</source>
        <translation>L&apos;Explorateur Windows ne peut pas ouvrir les zips AES-256 ; 7-Zip et d&apos;autres le peuvent. Envoyez le mot de passe séparément du fichier.</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the ECS &amp;URL in the browser</source>
        <translation>Ouvrir l&apos;&amp;URL ECS dans le navigateur</translation>
    </message>
    <message>
        <source>The browser uses your own proxy and certificates. A page there does not prove that Defender gets through, and an error page there does not prove the contrary.</source>
        <translation>Le navigateur utilise votre propre proxy et vos certificats. Une page affichée ne prouve pas que Defender passe, et une page d&apos;erreur ne prouve pas le contraire.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Choisissez d&apos;abord un dossier</translation>
    </message>
    <message>
        <source>The place to save in is empty.</source>
        <translation>L&apos;endroit d&apos;enregistrement est vide.</translation>
    </message>
    <message>
        <source>Type a password or leave the protection off</source>
        <translation>Saisissez un mot de passe ou renoncez à la protection</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>Names and addresses stay as they are.</source>
        <translation>Les noms et adresses restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing was found that needs replacing.</source>
        <translation>Rien à remplacer n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Files saved: %1</source>
        <translation>Fichiers enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Nothing is lost: choose another place and save again.</source>
        <translation>Rien n&apos;est perdu&#xa0;: choisissez un autre endroit et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation>Déjà écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% fait</translation>
    </message>
    <message>
        <source>Choose the place and what goes into the file, then save.</source>
        <translation>Choisissez l&apos;endroit et le contenu du fichier, puis enregistrez.</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>Le dossier n&apos;a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation>Le navigateur n&apos;a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Passwords, user names, internal names and addresses are replaced. Packets are not changed by this.</source>
        <translation>Mots de passe, noms d&apos;utilisateur, noms et adresses internes sont remplacés. Les paquets ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Computer, domain and tenant are replaced as well; packets are left out.</source>
        <translation>L&apos;ordinateur, le domaine et le locataire sont remplacés aussi&#xa0;; les paquets sont omis.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>text, HTML and JSON</source>
        <translation>texte, HTML et JSON</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>to ECS, proxy and DNS only (pcapng, opens in Wireshark)</source>
        <translation>vers ECS, proxy et DNS seulement (pcapng, s&apos;ouvre dans Wireshark)</translation>
    </message>
    <message>
        <source>Put the &amp;full capture into the zip</source>
        <translation>Mettre la &amp;capture entière dans le zip</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved beside the zip. It holds all traffic of this computer.</source>
        <translation>La capture entière (ETL) est enregistrée à côté du zip. Elle contient tout le trafic de cet ordinateur.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Trouvé&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>It holds all traffic of this computer (ETL).</source>
        <translation>Elle contient tout le trafic de cet ordinateur (ETL).</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. It is not in the zip: keep it and do not send it along.</source>
        <translation>%1 indique ce que représentent les noms remplacés. Ce fichier n’est pas dans le zip : conservez-le et ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>The report and the packets, as single files. Nothing is sent anywhere.</source>
        <translation>Le rapport et les paquets, en fichiers séparés. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved as well. It holds all traffic of this computer.</source>
        <translation>La capture entière (ETL) est enregistrée aussi. Elle contient tout le trafic de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. Keep it and do not send it along.</source>
        <translation>%1 indique ce que représentent les noms remplacés. Conservez ce fichier et ne l&apos;envoyez pas.</translation>
    </message>
</context>
<context>
    <name>ecs::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The pages of the test with the state of each.</source>
        <translation>Les pages du test avec l&apos;état de chacune.</translation>
    </message>
</context>
<context>
    <name>ecs::StepPage</name>
    <message>
        <source>Run this step a&amp;gain</source>
        <translation>Relancer cette é&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Run the rest without waiting</source>
        <translation>&amp;Exécuter le reste sans attendre</translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation>Cette étape a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <source>Running. %1</source>
        <translation>En cours. %1</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Measured for information: Defender does not use ECS on this computer.</source>
        <translation>Mesuré à titre d’information : Defender n’utilise pas ECS sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ecs::TimingBars</name>
    <message>
        <source>Time: %1</source>
        <translation>Temps&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ecs::WebRequestPage</name>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Chain ends in</source>
        <translation>La chaîne finit par</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspecté par</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>one that ECS uses</source>
        <translation>une qu&apos;ECS utilise</translation>
    </message>
    <message>
        <source>none that ECS uses</source>
        <translation>aucune qu&apos;ECS utilise</translation>
    </message>
    <message>
        <source>Certificate problem</source>
        <translation>Problème de certificat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>La requête et sa réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Beginning of what came back</source>
        <translation>Début de ce qui est revenu</translation>
    </message>
    <message>
        <source>Asking the ECS service</source>
        <translation>Interrogation du service ECS</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Requête web</translation>
    </message>
    <message>
        <source>Sends Defender&apos;s request over the route its service uses, without any sign-in, and checks who answers.</source>
        <translation>Envoie la requête de Defender par le chemin que son service utilise, sans authentification, et vérifie qui répond.</translation>
    </message>
    <message>
        <source>ECS itself answered</source>
        <translation>ECS lui-même a répondu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>From ECS itself</source>
        <translation>D&apos;ECS lui-même</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Le système dit</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirection vers</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Temps total</translation>
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
        <translation>Un nouveau passage abandonne les résultats qui ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Save first…</source>
        <translation>Enregistrer d&apos;abord…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Lancer quand même</translation>
    </message>
    <message>
        <source>The prompt was declined. You can continue without administrator rights.</source>
        <translation>La demande a été refusée. Vous pouvez continuer sans droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>The program could not be restarted: %1. You can continue without administrator rights.</source>
        <translation>Le programme n&apos;a pas pu redémarrer&#xa0;: %1. Vous pouvez continuer sans droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>The test is being stopped; what was measured so far is kept. Close without saving it?</source>
        <translation>Le test s&apos;arrête&#xa0;; ce qui a été mesuré est conservé. Fermer sans l&apos;enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>Les résultats ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>A&amp;ide (F1)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Arrêté après %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finishing the capture, %1 %</source>
        <translation>Fin de la capture, %1 %</translation>
    </message>
    <message>
        <source>Capturing packets · %1</source>
        <translation>Capture de paquets · %1</translation>
    </message>
    <message>
        <source>Capturing packets</source>
        <translation>Capture de paquets</translation>
    </message>
    <message>
        <source>The capture has ended.</source>
        <translation>La capture est terminée.</translation>
    </message>
    <message>
        <source>The capture could not be stopped</source>
        <translation>La capture n&apos;a pas pu être arrêtée</translation>
    </message>
    <message>
        <source>Capturing packets · %1 · ends in %2</source>
        <translation>Capture de paquets · %1 · fin dans %2</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Garder les résultats</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Restarting discards the results that are not saved yet.</source>
        <translation>Redémarrer le programme abandonne les résultats qui ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Restart anyway</source>
        <translation>Redémarrer quand même</translation>
    </message>
</context>
</TS>
