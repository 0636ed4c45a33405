<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>the helpdesk</source>
        <translation>el servicio de asistencia</translation>
    </message>
    <message>
        <source>the endpoint administrators</source>
        <translation>los administradores de equipos</translation>
    </message>
    <message>
        <source>the network team</source>
        <translation>el equipo de red</translation>
    </message>
    <message>
        <source>the proxy team</source>
        <translation>el equipo del proxy</translation>
    </message>
    <message>
        <source>the security team</source>
        <translation>el equipo de seguridad</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody needs to: nothing is wrong</source>
        <translation>nadie: no hay nada que corregir</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>no se pudo ejecutar</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <translation>necesita derechos de administrador</translation>
    </message>
    <message>
        <source>another trace is running</source>
        <translation>hay otra traza en curso</translation>
    </message>
    <message>
        <source>the system&apos;s tool for it is missing</source>
        <translation>falta la herramienta del sistema</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>it could not be stopped properly</source>
        <translation>no se pudo detener correctamente</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>no se aplica aquí</translation>
    </message>
    <message>
        <source>switched off by option</source>
        <translation>desactivado por una opción</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>se agotó su tiempo</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Derechos de administrador</translation>
    </message>
    <message>
        <source>Defender platform</source>
        <translation>Plataforma de Defender</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Captura de paquetes</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Puerto 443</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Solicitud web</translation>
    </message>
    <message>
        <source>Write {host} itself into the rule: in most firewalls *.{host} does not cover it.</source>
        <translation>Escriba {host} mismo en la regla: en la mayoría de los firewalls *.{host} no lo incluye.</translation>
    </message>
    <message>
        <source>Write the rule for the host, not for a path: a rule with a path would need TLS inspection, which Defender&apos;s traffic must not have.</source>
        <translation>Escriba la regla para el host, no para una ruta: una regla con ruta necesitaría inspección TLS, y el tráfico de Defender no debe tenerla.</translation>
    </message>
    <message>
        <source>Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).</source>
        <translation>Excluya {host} de la inspección TLS (también llamada descifrado SSL o análisis HTTPS).</translation>
    </message>
    <message>
        <source>Run this test again.</source>
        <translation>Ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns, then run this test again.</source>
        <translation>Ejecute ipconfig /flushdns y después esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer (netsh winhttp set proxy), not only for the user: Defender&apos;s service does not read the user&apos;s settings.</source>
        <translation>Si esta red necesita un proxy, configúrelo para el equipo (netsh winhttp set proxy) y no solo para el usuario: el servicio de Defender no lee la configuración del usuario.</translation>
    </message>
    <message>
        <source>On this computer, let MpDefenderCoreService.exe through the local firewall and other security software.</source>
        <translation>En este equipo, deje pasar MpDefenderCoreService.exe por el firewall local y otro software de seguridad.</translation>
    </message>
    <message>
        <source>If it does not change, open a case with Microsoft and attach the saved files.</source>
        <translation>Si sigue así, abra un caso con Microsoft y adjunte los archivos guardados.</translation>
    </message>
    <message>
        <source>Look up in the report which setting names this proxy, and correct it there.</source>
        <translation>Busque en el informe qué configuración indica este proxy y corríjala allí.</translation>
    </message>
    <message>
        <source>Ask the proxy team for their log entry of this request: the time stands in the report.</source>
        <translation>Pida al equipo del proxy la entrada de registro de esta solicitud: la hora está en el informe.</translation>
    </message>
    <message>
        <source>Run this test on another network for comparison, for example through a mobile phone.</source>
        <translation>Ejecute esta prueba en otra red para comparar, por ejemplo a través de un teléfono móvil.</translation>
    </message>
    <message>
        <source>ECS is reachable the way Defender needs it</source>
        <translation>ECS es accesible como Defender lo necesita</translation>
    </message>
    <message>
        <source>Microsoft Defender was not found on this computer</source>
        <translation>No se encontró Microsoft Defender en este equipo</translation>
    </message>
    <message>
        <source>There is no MpCmdRun.exe in Defender&apos;s platform folder or in the program folder, so this computer&apos;s own ECS host could not be read.</source>
        <translation>No hay MpCmdRun.exe en la carpeta de plataforma de Defender ni en la de programas, así que no se pudo leer el host ECS de este equipo.</translation>
    </message>
    <message>
        <source>Check in Windows Security, Intune or Configuration Manager whether Defender Antivirus is meant to be on this computer.</source>
        <translation>Compruebe en Seguridad de Windows, Intune o Configuration Manager si Defender Antivirus debe estar en este equipo.</translation>
    </message>
    <message>
        <source>On Windows Server, add the feature Microsoft Defender Antivirus and install the platform update KB4052623.</source>
        <translation>En Windows Server, agregue la característica Microsoft Defender Antivirus e instale la actualización de plataforma KB4052623.</translation>
    </message>
    <message>
        <source>To test the network alone, choose a cloud or type the ECS address, and run this test again.</source>
        <translation>Para probar solo la red, elija una nube o escriba la dirección de ECS y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>This version of Defender is too old for ECS</source>
        <translation>Esta versión de Defender es demasiado antigua para ECS</translation>
    </message>
    <message>
        <source>MpCmdRun does not know the switch that shows the ECS address, or the Defender Core service is not part of this version. ECS needs platform 4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer.</source>
        <translation>MpCmdRun no conoce la opción que muestra la dirección de ECS, o el servicio Defender Core no forma parte de esta versión. ECS necesita la plataforma 4.18.24030 o posterior, y en Windows Server 4.18.25050.5 o posterior.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 from Windows Update, WSUS or the Microsoft Update Catalog.</source>
        <translation>Instale la actualización de plataforma de Defender KB4052623 desde Windows Update, WSUS o el Catálogo de Microsoft Update.</translation>
    </message>
    <message>
        <source>On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first.</source>
        <translation>En Windows Server 2012 R2 y 2016, instale primero la solución unificada (KB5005292).</translation>
    </message>
    <message>
        <source>If updates are managed, check that no rollback and no held-back update channel keeps the old version.</source>
        <translation>Si las actualizaciones están administradas, compruebe que ninguna reversión ni canal retrasado mantenga la versión antigua.</translation>
    </message>
    <message>
        <source>Defender&apos;s service is switched off on this computer</source>
        <translation>El servicio de Defender está apagado en este equipo</translation>
    </message>
    <message>
        <source>The service WinDefend or MdCoreSvc is stopped or disabled, so nothing on this computer asks ECS for its configuration.</source>
        <translation>El servicio WinDefend o MdCoreSvc está detenido o deshabilitado, así que nada en este equipo pide su configuración a ECS.</translation>
    </message>
    <message>
        <source>Look at the services WinDefend and MdCoreSvc: both normally start automatically.</source>
        <translation>Revise los servicios WinDefend y MdCoreSvc: normalmente ambos se inician de forma automática.</translation>
    </message>
    <message>
        <source>Find out what switched them off (a policy, another antivirus product, a tuning script) and undo it there.</source>
        <translation>Averigüe qué los apagó (una directiva, otro antivirus, un script de optimización) y deshágalo allí.</translation>
    </message>
    <message>
        <source>If another antivirus is meant to run beside Defender, set Defender to passive mode instead of disabling it.</source>
        <translation>Si otro antivirus debe funcionar junto a Defender, ponga Defender en modo pasivo en vez de deshabilitarlo.</translation>
    </message>
    <message>
        <source>Restart the computer and run this test again.</source>
        <translation>Reinicie el equipo y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>Defender&apos;s program file does not carry Microsoft&apos;s signature</source>
        <translation>El archivo de programa de Defender no lleva la firma de Microsoft</translation>
    </message>
    <message>
        <source>MpCmdRun.exe was found, but Microsoft&apos;s signature on it could not be confirmed. The file was not run.</source>
        <translation>Se encontró MpCmdRun.exe, pero no se pudo confirmar en él la firma de Microsoft. El archivo no se ejecutó.</translation>
    </message>
    <message>
        <source>Do not run the file, and keep it as it is for the security team.</source>
        <translation>No ejecute el archivo y déjelo como está para el equipo de seguridad.</translation>
    </message>
    <message>
        <source>Compare it with the same version on another computer, and check this computer from outside Windows, for example with Microsoft Defender Offline.</source>
        <translation>Compárelo con la misma versión en otro equipo y revise este equipo desde fuera de Windows, por ejemplo con Microsoft Defender sin conexión.</translation>
    </message>
    <message>
        <source>After that, repair Defender with the platform update KB4052623 and run this test again.</source>
        <translation>Después, repare Defender con la actualización de plataforma KB4052623 y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>ECS is switched off by policy on this computer</source>
        <translation>ECS está desactivado por directiva en este equipo</translation>
    </message>
    <message>
        <source>The setting DisableCoreServiceECSIntegration is on, so Defender does not ask ECS. This is a choice and not a network fault: protection goes on, but quick fixes from Microsoft arrive only with the next update.</source>
        <translation>El ajuste DisableCoreServiceECSIntegration está activo, así que Defender no consulta a ECS. Es una decisión y no un fallo de red: la protección continúa, pero las correcciones rápidas de Microsoft llegan solo con la siguiente actualización.</translation>
    </message>
    <message>
        <source>Find out why it was set before you change it.</source>
        <translation>Averigüe por qué se configuró antes de cambiarlo.</translation>
    </message>
    <message>
        <source>To use ECS again, remove the setting where it comes from: group policy, a policy in Intune (Defender CSP), or Set-MpPreference.</source>
        <translation>Para volver a usar ECS, quite el ajuste donde se origina: directiva de grupo, una directiva de Intune (CSP de Defender) o Set-MpPreference.</translation>
    </message>
    <message>
        <source>Look for it in the registry key that the report names.</source>
        <translation>Búsquelo en la clave de registro que indica el informe.</translation>
    </message>
    <message>
        <source>Defender did not say which ECS host it uses</source>
        <translation>Defender no dijo qué host ECS usa</translation>
    </message>
    <message>
        <source>MpCmdRun was started, but it crashed, did not end in time or printed no address. No network cause was proven.</source>
        <translation>MpCmdRun se inició, pero se bloqueó, no terminó a tiempo o no mostró ninguna dirección. No se demostró ninguna causa de red.</translation>
    </message>
    <message>
        <source>Run MpCmdRun.exe -DisplayECSConnection in an administrator&apos;s command prompt and read what it prints.</source>
        <translation>Ejecute MpCmdRun.exe -DisplayECSConnection en un símbolo del sistema de administrador y lea lo que muestra.</translation>
    </message>
    <message>
        <source>Collect %TEMP%\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes.</source>
        <translation>Recoja %TEMP%\MpCmdRun.log y el archivo que escribe MpCmdRun.exe -GetFiles.</translation>
    </message>
    <message>
        <source>Install the platform update KB4052623, restart the computer and run this test again.</source>
        <translation>Instale la actualización de plataforma KB4052623, reinicie el equipo y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>The certificate of {host} is in date by the servers&apos; time, but not by this computer&apos;s clock. The servers say that it is {date}.</source>
        <translation>El certificado de {host} está vigente según la hora de los servidores, pero no según el reloj de este equipo. Los servidores dicen que es {date}.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then run w32tm /resync in an administrator&apos;s command prompt.</source>
        <translation>Ajuste fecha, hora y zona horaria, y ejecute w32tm /resync en un símbolo del sistema de administrador.</translation>
    </message>
    <message>
        <source>On a domain member, check the time source with w32tm /query /source: it should be the domain.</source>
        <translation>En un miembro de dominio, compruebe la fuente de hora con w32tm /query /source: debería ser el dominio.</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, check the computer&apos;s battery, or the host of the virtual machine.</source>
        <translation>Si el reloj vuelve a estar mal tras un reinicio, revise la batería del equipo o el host de la máquina virtual.</translation>
    </message>
    <message>
        <source>The hosts file sends ECS to another address</source>
        <translation>El archivo hosts envía ECS a otra dirección</translation>
    </message>
    <message>
        <source>A line in this computer&apos;s hosts file gives the ECS host an address of its own, and no genuine ECS answer comes from there. The line leads {host} to {address}.</source>
        <translation>Una línea del archivo hosts de este equipo da al host ECS una dirección propia, y de allí no llega ninguna respuesta auténtica de ECS. La línea lleva {host} a {address}.</translation>
    </message>
    <message>
        <source>Open C:\Windows\System32\drivers\etc\hosts as administrator and remove the line.</source>
        <translation>Abra C:\Windows\System32\drivers\etc\hosts como administrador y quite la línea.</translation>
    </message>
    <message>
        <source>Find out what wrote it (a privacy or tuning tool, a blocking list, malware), or it will come back.</source>
        <translation>Averigüe qué la escribió (una herramienta de privacidad u optimización, una lista de bloqueo, malware) o volverá.</translation>
    </message>
    <message>
        <source>DNS says that the ECS host does not exist</source>
        <translation>Según el DNS, el host ECS no existe</translation>
    </message>
    <message>
        <source>The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, this comes from a DNS filter, a blocking list or a private zone on the way.</source>
        <translation>La respuesta para {host} fue NXDOMAIN. En los hosts que Microsoft publica, esto viene de un filtro DNS, una lista de bloqueo o una zona privada en el camino.</translation>
    </message>
    <message>
        <source>Ask the DNS team to allow {host}, and to look for a filter, a blocking list or a private zone that covers it.</source>
        <translation>Pida al equipo de DNS que permita {host} y que busque un filtro, una lista de bloqueo o una zona privada que lo abarque.</translation>
    </message>
    <message>
        <source>If the name was typed in, check its spelling.</source>
        <translation>Si el nombre se escribió a mano, compruebe su ortografía.</translation>
    </message>
    <message>
        <source>DNS knows the ECS host but gives no address</source>
        <translation>El DNS conoce el host ECS pero no da ninguna dirección</translation>
    </message>
    <message>
        <source>The answer for {host} holds no address that this computer could use. A DNS filter, a private zone or a forwarder may have removed it.</source>
        <translation>La respuesta para {host} no contiene ninguna dirección que este equipo pueda usar. Un filtro DNS, una zona privada o un reenviador puede haberla quitado.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check {host}, with every alias that it leads to.</source>
        <translation>Pida al equipo de DNS que revise {host}, con cada alias al que lleva.</translation>
    </message>
    <message>
        <source>If a private zone covers the name, remove it or forward the name to public DNS.</source>
        <translation>Si una zona privada abarca el nombre, quítela o reenvíe el nombre al DNS público.</translation>
    </message>
    <message>
        <source>The name server could not look up the ECS host</source>
        <translation>El servidor de nombres no pudo resolver el host ECS</translation>
    </message>
    <message>
        <source>The answer for {host} was SERVFAIL: the name server got no usable answer from the servers that it asks.</source>
        <translation>La respuesta para {host} fue SERVFAIL: el servidor de nombres no obtuvo una respuesta útil de los servidores a los que pregunta.</translation>
    </message>
    <message>
        <source>Ask the DNS team to check forwarders and DNSSEC validation for {host}.</source>
        <translation>Pida al equipo de DNS que revise los reenviadores y la validación DNSSEC para {host}.</translation>
    </message>
    <message>
        <source>Compare with another name server, for example with nslookup.</source>
        <translation>Compare con otro servidor de nombres, por ejemplo con nslookup.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes: the trouble may have passed.</source>
        <translation>Ejecute esta prueba de nuevo dentro de unos minutos: el problema puede haber pasado.</translation>
    </message>
    <message>
        <source>The name server refuses to answer this computer</source>
        <translation>El servidor de nombres se niega a responder a este equipo</translation>
    </message>
    <message>
        <source>The answer for {host} was REFUSED: this name server does not serve this computer or this name.</source>
        <translation>La respuesta para {host} fue REFUSED: este servidor de nombres no atiende a este equipo o este nombre.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, with and without VPN.</source>
        <translation>Compruebe con ipconfig /all qué servidores de nombres usa este equipo, con y sin VPN.</translation>
    </message>
    <message>
        <source>Ask the DNS team to let this computer&apos;s network use them, and to look for a filter on {host}.</source>
        <translation>Pida al equipo de DNS que deje usarlos a la red de este equipo y que busque un filtro sobre {host}.</translation>
    </message>
    <message>
        <source>No name server answers this computer</source>
        <translation>Ningún servidor de nombres responde a este equipo</translation>
    </message>
    <message>
        <source>No name server answered the question for {host} in time.</source>
        <translation>Ningún servidor de nombres respondió a tiempo a la pregunta por {host}.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, and whether they can be reached.</source>
        <translation>Compruebe con ipconfig /all qué servidores de nombres usa este equipo y si son accesibles.</translation>
    </message>
    <message>
        <source>Ask the network team to allow UDP and TCP port 53 from this computer to its name servers.</source>
        <translation>Pida al equipo de red que permita los puertos UDP y TCP 53 desde este equipo a sus servidores de nombres.</translation>
    </message>
    <message>
        <source>If a VPN is connected, test once with it and once without it.</source>
        <translation>Si hay una VPN conectada, pruebe una vez con ella y otra sin ella.</translation>
    </message>
    <message>
        <source>DNS sends ECS to an address that is not Microsoft&apos;s</source>
        <translation>El DNS envía ECS a una dirección que no es de Microsoft</translation>
    </message>
    <message>
        <source>The name leads to an address for special purposes, and no genuine ECS answer comes from there: this is how DNS filters answer for names that they block. {host} leads to {address}.</source>
        <translation>El nombre lleva a una dirección de uso especial, y de allí no llega ninguna respuesta auténtica de ECS: así responden los filtros DNS para los nombres que bloquean. {host} lleva a {address}.</translation>
    </message>
    <message>
        <source>Ask the owner of the DNS filter to allow {host}.</source>
        <translation>Pida al responsable del filtro DNS que permita {host}.</translation>
    </message>
    <message>
        <source>If the address belongs to a gateway of yours, that gateway has to pass ECS through untouched.</source>
        <translation>Si la dirección es de una puerta de enlace propia, esta debe dejar pasar ECS sin tocarlo.</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>Este equipo no tiene conexión de red</translation>
    </message>
    <message>
        <source>No network interface is up, or there is no route out of this computer.</source>
        <translation>Ninguna interfaz de red está activa, o no hay ruta hacia fuera de este equipo.</translation>
    </message>
    <message>
        <source>Check the cable, the Wi-Fi and the VPN client; on a virtual machine, check that its network card is connected.</source>
        <translation>Revise el cable, la Wi-Fi y el cliente VPN; en una máquina virtual, compruebe que su tarjeta de red esté conectada.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all that the computer has an address and a default gateway.</source>
        <translation>Compruebe con ipconfig /all que el equipo tiene una dirección y una puerta de enlace predeterminada.</translation>
    </message>
    <message>
        <source>When the network is back, run this test again.</source>
        <translation>Cuando la red haya vuelto, ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>Nothing answers at the ECS address</source>
        <translation>Nada responde en la dirección de ECS</translation>
    </message>
    <message>
        <source>No address of {host} answered on port {port} in time. A firewall that drops packets without an answer looks like this.</source>
        <translation>Ninguna dirección de {host} respondió a tiempo en el puerto {port}. Así se ve un firewall que descarta paquetes sin responder.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, by name: Microsoft changes the addresses.</source>
        <translation>Pida al equipo del firewall que permita el puerto TCP {port} a {host}, por nombre: Microsoft cambia las direcciones.</translation>
    </message>
    <message>
        <source>The connection to ECS is refused</source>
        <translation>La conexión con ECS se rechaza</translation>
    </message>
    <message>
        <source>The answer from {address} was that it takes no connection on port {port}. ECS takes connections there, so a firewall answers in its place, or the address is not right.</source>
        <translation>La respuesta de {address} fue que no acepta conexiones en el puerto {port}. ECS acepta conexiones allí, así que un firewall responde en su lugar o la dirección no es correcta.</translation>
    </message>
    <message>
        <source>Check in the DNS part of the report whether the address is Microsoft&apos;s.</source>
        <translation>Compruebe en la parte de DNS del informe si la dirección es de Microsoft.</translation>
    </message>
    <message>
        <source>The connection to ECS is cut as soon as it is open</source>
        <translation>La conexión con ECS se corta en cuanto se abre</translation>
    </message>
    <message>
        <source>The connection to {host} was opened and then reset before anything was sent. A firewall or a security program does that.</source>
        <translation>La conexión con {host} se abrió y se restableció antes de enviar nada. Eso lo hace un firewall o un programa de seguridad.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, and to look for resets in their log.</source>
        <translation>Pida al equipo del firewall que permita el puerto TCP {port} a {host} y que busque restablecimientos en su registro.</translation>
    </message>
    <message>
        <source>There is no route to ECS, or a router forbids it</source>
        <translation>No hay camino a ECS, o un enrutador lo prohíbe</translation>
    </message>
    <message>
        <source>The network reported that the address cannot be reached or must not be. The address is {address}, the port {port}.</source>
        <translation>La red comunicó que la dirección no se puede o no se debe alcanzar. La dirección es {address}, el puerto {port}.</translation>
    </message>
    <message>
        <source>Check the default gateway, the VPN and the routes (route print).</source>
        <translation>Revise la puerta de enlace predeterminada, la VPN y las rutas (route print).</translation>
    </message>
    <message>
        <source>Ask the network team whether a router or firewall rejects TCP port {port} to {host}.</source>
        <translation>Pregunte al equipo de red si un enrutador o firewall rechaza el puerto TCP {port} a {host}.</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which Defender does not support</source>
        <translation>Esta red solo tiene IPv6, y Defender no lo admite</translation>
    </message>
    <message>
        <source>This computer has no route out over IPv4, and no genuine ECS answer came over IPv6. Microsoft documents networks with IPv6 alone as not supported.</source>
        <translation>Este equipo no tiene salida por IPv4, y por IPv6 no llegó ninguna respuesta auténtica de ECS. Microsoft documenta las redes solo con IPv6 como no admitidas.</translation>
    </message>
    <message>
        <source>Ask the network team for IPv4, or for DNS64 together with NAT64.</source>
        <translation>Pida al equipo de red IPv4, o DNS64 junto con NAT64.</translation>
    </message>
    <message>
        <source>Check with ipconfig /all whether this computer should have an IPv4 address and a gateway.</source>
        <translation>Compruebe con ipconfig /all si este equipo debería tener una dirección IPv4 y una puerta de enlace.</translation>
    </message>
    <message>
        <source>The measurements do not show one clear cause</source>
        <translation>Las mediciones no muestran una causa única y clara</translation>
    </message>
    <message>
        <source>What was measured fits no cause, or fits several.</source>
        <translation>Lo medido no encaja con ninguna causa, o encaja con varias.</translation>
    </message>
    <message>
        <source>Run this test as administrator with the packet capture on, while the problem is there.</source>
        <translation>Ejecute esta prueba como administrador con la captura de paquetes activada, mientras existe el problema.</translation>
    </message>
    <message>
        <source>Save the files, attach them to the ticket and hand it to the network team.</source>
        <translation>Guarde los archivos, adjúntelos al tique y páselo al equipo de red.</translation>
    </message>
    <message>
        <source>The name of the proxy leads to no address</source>
        <translation>El nombre del proxy no lleva a ninguna dirección</translation>
    </message>
    <message>
        <source>Defender&apos;s route goes through a proxy, and DNS gives no address for its name. The proxy is {proxy}.</source>
        <translation>La ruta de Defender pasa por un proxy, y el DNS no da ninguna dirección para su nombre. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy&apos;s name.</source>
        <translation>Compruebe la ortografía del nombre del proxy.</translation>
    </message>
    <message>
        <source>Ask the DNS team whether the name should exist in this network, with and without VPN.</source>
        <translation>Pregunte al equipo de DNS si el nombre debería existir en esta red, con y sin VPN.</translation>
    </message>
    <message>
        <source>If there is no proxy any more, remove the setting (netsh winhttp reset proxy; check netsh winhttp show advproxy as well).</source>
        <translation>Si ya no hay proxy, quite el ajuste (netsh winhttp reset proxy; revise también netsh winhttp show advproxy).</translation>
    </message>
    <message>
        <source>The proxy takes no connection</source>
        <translation>El proxy no acepta conexiones</translation>
    </message>
    <message>
        <source>No connection to the proxy could be opened: it was refused, cut, without a route or without an answer. The proxy is {proxy}.</source>
        <translation>No se pudo abrir ninguna conexión con el proxy: se rechazó, se cortó, no tuvo ruta o no tuvo respuesta. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team whether the proxy runs, and whether address and port are still right.</source>
        <translation>Pregunte al equipo del proxy si el proxy funciona y si la dirección y el puerto siguen siendo correctos.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer connect to {proxy}.</source>
        <translation>Pida al equipo de red que deje a este equipo conectarse a {proxy}.</translation>
    </message>
    <message>
        <source>The proxy takes the connection and then stays silent</source>
        <translation>El proxy acepta la conexión y después calla</translation>
    </message>
    <message>
        <source>The proxy was asked for a tunnel to {host} and did not answer in time. The proxy is {proxy}.</source>
        <translation>Se pidió al proxy un túnel a {host} y no respondió a tiempo. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Check whether the proxy itself can resolve and reach {host} on port {port}.</source>
        <translation>Compruebe si el propio proxy puede resolver y alcanzar {host} en el puerto {port}.</translation>
    </message>
    <message>
        <source>The proxy closes the connection when ECS is requested</source>
        <translation>El proxy cierra la conexión cuando se solicita ECS</translation>
    </message>
    <message>
        <source>The proxy closed the connection after it was asked for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>El proxy cerró la conexión después de pedirle un túnel a {host}. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in.</source>
        <translation>Pida al equipo del proxy que permita CONNECT a {host} en el puerto {port} sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in that Defender cannot give</source>
        <translation>El proxy pide un inicio de sesión que Defender no puede dar</translation>
    </message>
    <message>
        <source>Defender&apos;s traffic comes from the system account and is always anonymous, and the proxy answered 407 to it. The proxy is {proxy}.</source>
        <translation>El tráfico de Defender viene de la cuenta del sistema y siempre es anónimo, y el proxy le respondió 407. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Let {host} on port {port} pass the proxy without sign-in.</source>
        <translation>Deje pasar {host} en el puerto {port} por el proxy sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Do not try to store a password for it: Defender has no place for one.</source>
        <translation>No intente guardar una contraseña para ello: Defender no tiene dónde ponerla.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to ECS</source>
        <translation>El proxy rechaza la conexión con ECS</translation>
    </message>
    <message>
        <source>The proxy answered {status} to the request for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>El proxy respondió {status} a la petición de un túnel a {host}. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Allow {host} on port {port} in the proxy, for computers and without a user&apos;s sign-in.</source>
        <translation>Permita {host} en el puerto {port} en el proxy, para equipos y sin el inicio de sesión de un usuario.</translation>
    </message>
    <message>
        <source>The proxy itself cannot reach ECS</source>
        <translation>El propio proxy no alcanza ECS</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it could not resolve or reach {host}. The proxy is {proxy}.</source>
        <translation>El proxy respondió {status}: no pudo resolver o alcanzar {host}. El proxy es {proxy}.</translation>
    </message>
    <message>
        <source>Ask the proxy team to test {host} on port {port} from the proxy itself: name, route, firewall and any parent proxy.</source>
        <translation>Pida al equipo del proxy que pruebe {host} en el puerto {port} desde el propio proxy: nombre, ruta, firewall y cualquier proxy superior.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no HTTP proxy</source>
        <translation>Lo que responde en la dirección del proxy no es un proxy HTTP</translation>
    </message>
    <message>
        <source>Something takes connections at the proxy&apos;s address, but it does not answer as an HTTP proxy does. The address is {proxy}.</source>
        <translation>Algo acepta conexiones en la dirección del proxy, pero no responde como un proxy HTTP. La dirección es {proxy}.</translation>
    </message>
    <message>
        <source>Check address and port: Defender needs an HTTP proxy that allows CONNECT.</source>
        <translation>Compruebe dirección y puerto: Defender necesita un proxy HTTP que permita CONNECT.</translation>
    </message>
    <message>
        <source>In Defender&apos;s own policy, ProxyServer must begin with http:// or https://.</source>
        <translation>En la directiva propia de Defender, ProxyServer debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The automatic proxy script cannot be used</source>
        <translation>El script automático de proxy no se puede usar</translation>
    </message>
    <message>
        <source>The proxy script (PAC or WPAD) cannot be loaded or evaluated, and the route without it does not lead to ECS either.</source>
        <translation>El script de proxy (PAC o WPAD) no se puede cargar o evaluar, y la ruta sin él tampoco lleva a ECS.</translation>
    </message>
    <message>
        <source>Check that the script&apos;s address begins with http:// or https:// and can be opened from this network.</source>
        <translation>Compruebe que la dirección del script empieza por http:// o https:// y que se puede abrir desde esta red.</translation>
    </message>
    <message>
        <source>Check the script itself: no syntax mistakes, below 1 MB, and a working proxy in the first place of its answer, because only the first is used.</source>
        <translation>Compruebe el propio script: sin errores de sintaxis, menos de 1 MB y un proxy que funcione en el primer lugar de su respuesta, porque solo se usa el primero.</translation>
    </message>
    <message>
        <source>Another way: set a fixed proxy for the computer (netsh winhttp set proxy).</source>
        <translation>Otra forma: configure un proxy fijo para el equipo (netsh winhttp set proxy).</translation>
    </message>
    <message>
        <source>Do not count on netsh winhttp import proxy source=ie: it never copies a script.</source>
        <translation>No confíe en netsh winhttp import proxy source=ie: nunca copia un script.</translation>
    </message>
    <message>
        <source>The user&apos;s proxy works, but Defender&apos;s service does not use it</source>
        <translation>El proxy del usuario funciona, pero el servicio de Defender no lo usa</translation>
    </message>
    <message>
        <source>This user&apos;s own route gives a genuine ECS answer, and the route of Defender&apos;s service does not. The system account does not read the user&apos;s proxy settings.</source>
        <translation>La ruta propia de este usuario da una respuesta auténtica de ECS, la del servicio de Defender no. La cuenta del sistema no lee la configuración de proxy del usuario.</translation>
    </message>
    <message>
        <source>Set the proxy for the computer: netsh winhttp set proxy, or netsh winhttp set advproxy where a script is needed.</source>
        <translation>Configure el proxy para el equipo: netsh winhttp set proxy, o netsh winhttp set advproxy si hace falta un script.</translation>
    </message>
    <message>
        <source>Another way: set it for Defender by policy (ProxyServer or ProxyPacUrl); the proxy&apos;s value must begin with http:// or https://.</source>
        <translation>Otra forma: configúrelo para Defender por directiva (ProxyServer o ProxyPacUrl); el valor del proxy debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>Make sure that the proxy lets {host} pass without sign-in.</source>
        <translation>Asegúrese de que el proxy deje pasar {host} sin inicio de sesión.</translation>
    </message>
    <message>
        <source>TLS inspection stands between this computer and ECS</source>
        <translation>Hay inspección TLS entre este equipo y ECS</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a security program opens the connection and signs it anew. The certificate for {host} was issued by {issuer}, which ECS never uses.</source>
        <translation>Un proxy, un firewall o un programa de seguridad abre la conexión y la firma de nuevo. El certificado de {host} fue emitido por {issuer}, que ECS nunca usa.</translation>
    </message>
    <message>
        <source>Do not install the inspection&apos;s certificate authority as a remedy: Microsoft does not support inspection of Defender&apos;s traffic, trusted or not.</source>
        <translation>No instale la entidad de certificación de la inspección como remedio: Microsoft no admite la inspección del tráfico de Defender, sea de confianza o no.</translation>
    </message>
    <message>
        <source>Check security software on this computer that scans web traffic as well.</source>
        <translation>Revise también el software de seguridad de este equipo que analiza el tráfico web.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted here</source>
        <translation>El certificado viene de una entidad en la que aquí no se confía</translation>
    </message>
    <message>
        <source>What answers in place of ECS shows a certificate that ECS never uses and that this computer does not trust. The certificate for {host} was issued by {issuer}.</source>
        <translation>Lo que responde en lugar de ECS muestra un certificado que ECS nunca usa y en el que este equipo no confía. El certificado de {host} fue emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Find out which device shows this certificate: the report has the whole chain with fingerprints.</source>
        <translation>Averigüe qué dispositivo muestra este certificado: el informe tiene toda la cadena con huellas digitales.</translation>
    </message>
    <message>
        <source>Do not install that authority on this computer.</source>
        <translation>No instale esa entidad en este equipo.</translation>
    </message>
    <message>
        <source>A root certificate that ECS needs is missing on this computer</source>
        <translation>Falta en este equipo un certificado raíz que ECS necesita</translation>
    </message>
    <message>
        <source>The chain is the one that ECS uses, but its root is not in this computer&apos;s store of trusted roots. The missing root is {issuer}.</source>
        <translation>La cadena es la que usa ECS, pero su raíz no está en el almacén de raíces de confianza de este equipo. La raíz que falta es {issuer}.</translation>
    </message>
    <message>
        <source>Let the system account reach ctldl.windowsupdate.com on TCP port 80, through the computer&apos;s proxy if there is one.</source>
        <translation>Deje que la cuenta del sistema alcance ctldl.windowsupdate.com en el puerto TCP 80, por el proxy del equipo si lo hay.</translation>
    </message>
    <message>
        <source>Check whether the policy Turn off Automatic Root Certificates Update is on.</source>
        <translation>Compruebe si está activa la directiva «Desactivar la actualización automática de certificados raíz».</translation>
    </message>
    <message>
        <source>On computers without that access, bring the root that the report names into the computer&apos;s trusted roots by group policy.</source>
        <translation>En equipos sin ese acceso, lleve la raíz que nombra el informe a las raíces de confianza del equipo por directiva de grupo.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS has expired</source>
        <translation>El certificado mostrado para ECS ha caducado</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was valid until {date}. It was issued by {issuer}.</source>
        <translation>El certificado mostrado para {host} era válido hasta {date}. Fue emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with a clock that you trust.</source>
        <translation>Compare el reloj de este equipo con un reloj de confianza.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with an old certificate answers: exempt {host} there.</source>
        <translation>Si el emisor no es uno que Microsoft use, responde un dispositivo de inspección con un certificado viejo: excluya {host} allí.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is not valid yet</source>
        <translation>El certificado mostrado para ECS aún no es válido</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only from {date} on. It was issued by {issuer}.</source>
        <translation>El certificado mostrado para {host} es válido solo desde {date}. Fue emitido por {issuer}.</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with a wrong clock answers: exempt {host} there.</source>
        <translation>Si el emisor no es uno que Microsoft use, responde un dispositivo de inspección con el reloj mal: excluya {host} allí.</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is for another name</source>
        <translation>El certificado mostrado para ECS es de otro nombre</translation>
    </message>
    <message>
        <source>The certificate shown for {host} does not carry that name. It was issued by {issuer}.</source>
        <translation>El certificado mostrado para {host} no lleva ese nombre. Fue emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Open a page in the browser: a sign-in page or a block page of this network would explain it.</source>
        <translation>Abra una página en el navegador: una página de inicio de sesión o de bloqueo de esta red lo explicaría.</translation>
    </message>
    <message>
        <source>The connection is cut when the secure connection begins</source>
        <translation>La conexión se corta al empezar la sesión segura</translation>
    </message>
    <message>
        <source>The connection to {host} opens, and it is cut right after the first TLS message. Filters that read the server&apos;s name do this.</source>
        <translation>La conexión con {host} se abre y se corta justo después del primer mensaje TLS. Eso hacen los filtros que leen el nombre del servidor.</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow {host} in every filter that looks at names or applications.</source>
        <translation>Pida al equipo del firewall que permita {host} en cada filtro que mira nombres o aplicaciones.</translation>
    </message>
    <message>
        <source>The secure connection to ECS is never completed</source>
        <translation>La conexión segura con ECS nunca se completa</translation>
    </message>
    <message>
        <source>The connection to {host} opens, but the TLS handshake does not come to its end. A filter that stays silent and a path that loses large packets look the same from here.</source>
        <translation>La conexión con {host} se abre, pero la negociación TLS no llega al final. Un filtro que calla y un camino que pierde paquetes grandes se ven igual desde aquí.</translation>
    </message>
    <message>
        <source>Ask the firewall team whether a filter holds back {host} by its name.</source>
        <translation>Pregunte al equipo del firewall si un filtro retiene {host} por su nombre.</translation>
    </message>
    <message>
        <source>If a VPN or a tunnel is in use, test without it, or with the interface&apos;s MTU at 1300 for a moment: if ECS answers then, large packets are lost.</source>
        <translation>Si se usa una VPN o un túnel, pruebe sin él, o por un momento con la MTU de la interfaz en 1300: si ECS responde entonces, se pierden paquetes grandes.</translation>
    </message>
    <message>
        <source>Run this test again with the packet capture on, and hand the saved files to the network team.</source>
        <translation>Ejecute esta prueba de nuevo con la captura de paquetes activada y entregue los archivos guardados al equipo de red.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way to ECS</source>
        <translation>Los paquetes grandes se pierden en el camino a ECS</translation>
    </message>
    <message>
        <source>Small packets to {host} get through and large ones do not, so the TLS handshake never ends.</source>
        <translation>Los paquetes pequeños a {host} pasan y los grandes no, así que la negociación TLS nunca termina.</translation>
    </message>
    <message>
        <source>Ask the network team to let ICMP messages for too large packets through (IPv4 type 3 code 4, IPv6 type 2).</source>
        <translation>Pida al equipo de red que deje pasar los mensajes ICMP de paquete demasiado grande (IPv4 tipo 3 código 4, IPv6 tipo 2).</translation>
    </message>
    <message>
        <source>Limit the TCP segment size on the VPN or tunnel in between (MSS clamping).</source>
        <translation>Limite el tamaño de segmento TCP en la VPN o túnel intermedio (MSS clamping).</translation>
    </message>
    <message>
        <source>As a stop-gap, lower the MTU of this computer&apos;s interface.</source>
        <translation>Como remedio provisional, baje la MTU de la interfaz de este equipo.</translation>
    </message>
    <message>
        <source>This computer and the other side share no TLS version</source>
        <translation>Este equipo y el otro lado no tienen ninguna versión de TLS en común</translation>
    </message>
    <message>
        <source>For {host}, this computer and the other side found no common TLS version or cipher, or TLS is not spoken there at all.</source>
        <translation>Para {host}, este equipo y el otro lado no encontraron versión de TLS ni cifrado comunes, o allí no se habla TLS.</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 is on in Windows: the Schannel settings and DefaultSecureProtocols of WinHTTP.</source>
        <translation>Compruebe que TLS 1.2 está activo en Windows: la configuración de Schannel y DefaultSecureProtocols de WinHTTP.</translation>
    </message>
    <message>
        <source>Check the policies for cipher suites and elliptic curves: an empty EccCurves value stops TLS.</source>
        <translation>Revise las directivas de conjuntos de cifrado y curvas elípticas: un valor EccCurves vacío detiene TLS.</translation>
    </message>
    <message>
        <source>If a device on the way answers in place of ECS, exempt {host} there.</source>
        <translation>Si un dispositivo del camino responde en lugar de ECS, excluya {host} allí.</translation>
    </message>
    <message>
        <source>A sign-in page of this network answers instead of ECS</source>
        <translation>Una página de inicio de sesión de esta red responde en lugar de ECS</translation>
    </message>
    <message>
        <source>This network asks for a sign-in in the browser before it lets anything through.</source>
        <translation>Esta red pide iniciar sesión en el navegador antes de dejar pasar nada.</translation>
    </message>
    <message>
        <source>Open a browser on this computer, open any page that begins with http://, and sign in to the network.</source>
        <translation>Abra un navegador en este equipo, abra cualquier página que empiece por http:// e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>For computers without a user, ask the network team to let them pass without the sign-in.</source>
        <translation>Para equipos sin usuario, pida al equipo de red que los deje pasar sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Another way: use another network.</source>
        <translation>Otra forma: use otra red.</translation>
    </message>
    <message>
        <source>A filter&apos;s page comes back instead of ECS</source>
        <translation>Vuelve la página de un filtro en lugar de ECS</translation>
    </message>
    <message>
        <source>What came back for {host} was not written by ECS, but by a filter on the way. Its certificate was issued by {issuer}.</source>
        <translation>Lo que volvió por {host} no lo escribió ECS, sino un filtro en el camino. Su certificado fue emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Ask the owner of the filter to allow {host}: the page&apos;s text in the report often names the rule.</source>
        <translation>Pida al responsable del filtro que permita {host}: el texto de la página en el informe suele nombrar la regla.</translation>
    </message>
    <message>
        <source>The answer is not what ECS sends</source>
        <translation>La respuesta no es lo que envía ECS</translation>
    </message>
    <message>
        <source>The host was reached over a certificate that ECS uses, but the answer is not what ECS sends. The status of {host} was {status}.</source>
        <translation>Se llegó al host con un certificado que ECS usa, pero la respuesta no es lo que envía ECS. El estado de {host} fue {status}.</translation>
    </message>
    <message>
        <source>Check that the tested address is the one that Defender uses, with /config/v1/ in it.</source>
        <translation>Compruebe que la dirección probada es la que usa Defender, con /config/v1/ en ella.</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes.</source>
        <translation>Ejecute esta prueba de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>What comes back is not valid HTTP</source>
        <translation>Lo que vuelve no es HTTP válido</translation>
    </message>
    <message>
        <source>The answer for {host} does not follow HTTP, or has no end.</source>
        <translation>La respuesta para {host} no sigue HTTP o no tiene fin.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way changes or replaces web answers.</source>
        <translation>Pregunte al equipo de red si un dispositivo del camino cambia o sustituye respuestas web.</translation>
    </message>
    <message>
        <source>The secure connection is ready, but no answer comes</source>
        <translation>La conexión segura está lista, pero no llega respuesta</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, but the answer did not arrive in time.</source>
        <translation>TLS con {host} estaba listo, pero la respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device holds answers back to scan them.</source>
        <translation>Pregunte al equipo de red si un dispositivo retiene las respuestas para analizarlas.</translation>
    </message>
    <message>
        <source>The connection is cut before ECS can answer</source>
        <translation>La conexión se corta antes de que ECS pueda responder</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, and then the connection was cut.</source>
        <translation>TLS con {host} estaba listo y después se cortó la conexión.</translation>
    </message>
    <message>
        <source>Ask the firewall team to look for a session to {host} that they cut, and to allow it.</source>
        <translation>Pida al equipo del firewall que busque una sesión a {host} que cortaron y que la permita.</translation>
    </message>
    <message>
        <source>Only a part of the answer arrives</source>
        <translation>Solo llega una parte de la respuesta</translation>
    </message>
    <message>
        <source>The answer of {host} began, and ended before it was whole.</source>
        <translation>La respuesta de {host} empezó y terminó antes de estar completa.</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way limits or scans downloads.</source>
        <translation>Pregunte al equipo de red si un dispositivo del camino limita o analiza las descargas.</translation>
    </message>
    <message>
        <source>ECS was reached, but does not accept the request</source>
        <translation>Se llegó a ECS, pero no acepta la solicitud</translation>
    </message>
    <message>
        <source>The path is fine: the answer came over a certificate that ECS uses. {host} answered {status}.</source>
        <translation>El camino está bien: la respuesta llegó con un certificado que ECS usa. {host} respondió {status}.</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 and run this test again.</source>
        <translation>Instale la actualización de plataforma de Defender KB4052623 y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>ECS was reached, but reports trouble of its own</source>
        <translation>Se llegó a ECS, pero comunica un problema propio</translation>
    </message>
    <message>
        <source>Run this test again in an hour: Defender tries again by itself, too.</source>
        <translation>Ejecute esta prueba de nuevo dentro de una hora: Defender también lo reintenta por sí mismo.</translation>
    </message>
    <message>
        <source>Look at the service health page of the Microsoft 365 admin centre.</source>
        <translation>Consulte la página de estado de los servicios del Centro de administración de Microsoft 365.</translation>
    </message>
    <message>
        <source>ECS was reached, but asks this network to slow down</source>
        <translation>Se llegó a ECS, pero pide a esta red que vaya más despacio</translation>
    </message>
    <message>
        <source>The path is fine, but {host} answered 429: too many requests came from this address.</source>
        <translation>El camino está bien, pero {host} respondió 429: llegaron demasiadas solicitudes desde esta dirección.</translation>
    </message>
    <message>
        <source>Wait an hour and run this test again.</source>
        <translation>Espere una hora y ejecute esta prueba de nuevo.</translation>
    </message>
    <message>
        <source>If many computers share one public address, check what else there sends requests to ECS.</source>
        <translation>Si muchos equipos comparten una dirección pública, compruebe qué más envía allí solicitudes a ECS.</translation>
    </message>
    <message>
        <source>Looking up the ECS host takes long</source>
        <translation>La consulta del host ECS tarda mucho</translation>
    </message>
    <message>
        <source>The name was resolved, but only after more than two seconds.</source>
        <translation>El nombre se resolvió, pero solo después de más de dos segundos.</translation>
    </message>
    <message>
        <source>Check whether the first name server in this computer&apos;s list answers at all.</source>
        <translation>Compruebe si el primer servidor de nombres de la lista de este equipo responde siquiera.</translation>
    </message>
    <message>
        <source>Ask the DNS team to look at the time that forwarders take.</source>
        <translation>Pida al equipo de DNS que mire el tiempo que tardan los reenviadores.</translation>
    </message>
    <message>
        <source>IPv6 is set up here but does not reach ECS</source>
        <translation>IPv6 está configurado aquí pero no alcanza ECS</translation>
    </message>
    <message>
        <source>Connections over IPv4 work, those over IPv6 do not. Programs that try IPv6 first have to wait.</source>
        <translation>Las conexiones por IPv4 funcionan, las de IPv6 no. Los programas que prueban IPv6 primero tienen que esperar.</translation>
    </message>
    <message>
        <source>Ask the network team to repair IPv6 to the internet, or to stop announcing it.</source>
        <translation>Pida al equipo de red que repare IPv6 hacia Internet o que deje de anunciarlo.</translation>
    </message>
    <message>
        <source>Compare with another computer in the same network.</source>
        <translation>Compare con otro equipo de la misma red.</translation>
    </message>
    <message>
        <source>Some addresses of ECS do not answer</source>
        <translation>Algunas direcciones de ECS no responden</translation>
    </message>
    <message>
        <source>At least one address of the host takes connections, and at least one does not.</source>
        <translation>Al menos una dirección del host acepta conexiones y al menos una no.</translation>
    </message>
    <message>
        <source>Ask the firewall team for a rule by host name instead of single addresses.</source>
        <translation>Pida al equipo del firewall una regla por nombre de host en vez de direcciones sueltas.</translation>
    </message>
    <message>
        <source>Run this test again later: the address may be in maintenance.</source>
        <translation>Ejecute esta prueba más tarde: la dirección puede estar en mantenimiento.</translation>
    </message>
    <message>
        <source>The route to ECS is slow</source>
        <translation>El camino a ECS es lento</translation>
    </message>
    <message>
        <source>The answer was genuine, but it took unusually long.</source>
        <translation>La respuesta era auténtica, pero tardó más de lo habitual.</translation>
    </message>
    <message>
        <source>Look at the time bars in the report: they show which part takes long.</source>
        <translation>Mire las barras de tiempo del informe: muestran qué parte tarda mucho.</translation>
    </message>
    <message>
        <source>Ask the network team about load, scanning or shaping on that part.</source>
        <translation>Pregunte al equipo de red por la carga, el análisis o la limitación en esa parte.</translation>
    </message>
    <message>
        <source>The lists of revoked certificates cannot be fetched</source>
        <translation>Las listas de certificados revocados no se pueden obtener</translation>
    </message>
    <message>
        <source>The hosts for revocation lists do not answer on TCP port 80. Programs that insist on this check refuse the connection.</source>
        <translation>Los hosts de las listas de revocación no responden en el puerto TCP 80. Los programas que exigen esta comprobación rechazan la conexión.</translation>
    </message>
    <message>
        <source>Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com for the system account.</source>
        <translation>Permita a la cuenta del sistema el puerto TCP 80 a crl.microsoft.com, www.microsoft.com, crl3.digicert.com y crl4.digicert.com.</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer: Windows fetches these lists with the computer&apos;s setting, not with Defender&apos;s own.</source>
        <translation>Si esta red necesita un proxy, configúrelo para el equipo: Windows obtiene estas listas con la configuración del equipo, no con la de Defender.</translation>
    </message>
    <message>
        <source>Defender&apos;s service has a route to ECS that this user lacks</source>
        <translation>El servicio de Defender tiene un camino a ECS que a este usuario le falta</translation>
    </message>
    <message>
        <source>The route of the service works; this user&apos;s own proxy setting does not lead to ECS.</source>
        <translation>La ruta del servicio funciona; la configuración de proxy de este usuario no lleva a ECS.</translation>
    </message>
    <message>
        <source>Nothing has to be done for Defender.</source>
        <translation>No hay que hacer nada para Defender.</translation>
    </message>
    <message>
        <source>Do not take a browser test of this user as proof: it uses the other route.</source>
        <translation>No tome como prueba un ensayo en el navegador de este usuario: usa la otra ruta.</translation>
    </message>
    <message>
        <source>The direct route is closed, as expected behind a proxy</source>
        <translation>El camino directo está cerrado, como es de esperar tras un proxy</translation>
    </message>
    <message>
        <source>DNS or port 443 do not work without the proxy. With a proxy, that is normal.</source>
        <translation>El DNS o el puerto 443 no funcionan sin el proxy. Con un proxy, eso es normal.</translation>
    </message>
    <message>
        <source>Nothing has to be done while the proxy works.</source>
        <translation>No hay que hacer nada mientras el proxy funcione.</translation>
    </message>
    <message>
        <source>If Defender should go around the proxy, open the direct route or add a bypass.</source>
        <translation>Si Defender debe evitar el proxy, abra el camino directo o agregue una excepción.</translation>
    </message>
    <message>
        <source>No earlier success of ECS is recorded on this computer</source>
        <translation>En este equipo no consta ningún éxito anterior de ECS</translation>
    </message>
    <message>
        <source>Defender&apos;s registry holds no configuration that came from ECS.</source>
        <translation>El registro de Defender no contiene ninguna configuración que viniera de ECS.</translation>
    </message>
    <message>
        <source>On a computer that was set up recently, wait a day and look again.</source>
        <translation>En un equipo instalado hace poco, espere un día y mire de nuevo.</translation>
    </message>
    <message>
        <source>On an older computer it shows that the problem has lasted for some time.</source>
        <translation>En un equipo más antiguo muestra que el problema dura desde hace tiempo.</translation>
    </message>
    <message>
        <source>There is no packet capture of this run</source>
        <translation>No hay captura de paquetes de esta ejecución</translation>
    </message>
    <message>
        <source>Packets could not be recorded. The result does not depend on them.</source>
        <translation>No se pudieron registrar paquetes. El resultado no depende de ellos.</translation>
    </message>
    <message>
        <source>Run this test as administrator if the packets are needed.</source>
        <translation>Ejecute esta prueba como administrador si se necesitan los paquetes.</translation>
    </message>
    <message>
        <source>If another trace is running, wait for its end: it was left untouched.</source>
        <translation>Si hay otra traza en curso, espere a que termine: no se tocó.</translation>
    </message>
    <message>
        <source>The public ECS host is reachable; this computer&apos;s own host was not read.</source>
        <translation>El host ECS público es accesible; el host propio de este equipo no se leyó.</translation>
    </message>
    <message>
        <source>This computer&apos;s own ECS host was not read; {host} was tested in its place.</source>
        <translation>El host ECS propio de este equipo no se leyó; en su lugar se probó {host}.</translation>
    </message>
    <message>
        <source>The settings of this computer name more than one way for Defender&apos;s service; the likeliest one was tested. A run as the system account would settle it.</source>
        <translation>La configuración de este equipo indica más de un camino para el servicio de Defender; se probó el más probable. Una ejecución como cuenta del sistema lo aclararía.</translation>
    </message>
    <message>
        <source>Defender itself received a configuration from ECS at {date}. What is said here is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>El propio Defender recibió una configuración de ECS el {date}. Lo dicho aquí es lo que ve este programa: los firewalls pueden tratar MpDefenderCoreService.exe de otro modo.</translation>
    </message>
    <message>
        <source>Another antivirus product is in charge on this computer, so a stopped Defender service is to be expected.</source>
        <translation>Otro antivirus está a cargo en este equipo, así que es de esperar un servicio de Defender detenido.</translation>
    </message>
    <message>
        <source>Defender runs in passive mode on this computer.</source>
        <translation>Defender funciona en modo pasivo en este equipo.</translation>
    </message>
    <message>
        <source>Defender uses more than one ECS host here; this is about {host}.</source>
        <translation>Defender usa aquí más de un host ECS; esto se refiere a {host}.</translation>
    </message>
    <message>
        <source>Another name on the same address gets through, so what stops this one goes by the server&apos;s name.</source>
        <translation>Otro nombre en la misma dirección pasa, así que lo que detiene a este se guía por el nombre del servidor.</translation>
    </message>
    <message>
        <source>Which of the two it is cannot be told from this run.</source>
        <translation>Cuál de los dos es no se puede saber por esta ejecución.</translation>
    </message>
    <message>
        <source>A wrong clock on this computer and a certificate out of date look alike here; no server&apos;s time settles it.</source>
        <translation>Un reloj mal puesto en este equipo y un certificado caducado se ven igual aquí; ninguna hora de servidor lo aclara.</translation>
    </message>
    <message>
        <source>A name server that was asked directly gave an address, and this computer&apos;s own resolver did not.</source>
        <translation>Un servidor de nombres consultado directamente dio una dirección, y la resolución propia de este equipo no.</translation>
    </message>
    <message>
        <source>The run was stopped before it was complete.</source>
        <translation>La ejecución se detuvo antes de completarse.</translation>
    </message>
    <message>
        <source>The time for the run was over before it was complete.</source>
        <translation>El tiempo de la ejecución se agotó antes de completarse.</translation>
    </message>
    <message>
        <source>No request to ECS was measured.</source>
        <translation>No se midió ninguna solicitud a ECS.</translation>
    </message>
    <message>
        <source>This needs administrator rights.</source>
        <translation>Esto necesita derechos de administrador.</translation>
    </message>
    <message>
        <source>Another trace is running, and it was left alone.</source>
        <translation>Hay otra traza en curso; no se ha tocado.</translation>
    </message>
    <message>
        <source>The system&apos;s tool for this is missing.</source>
        <translation>Falta la herramienta del sistema para esto.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>No se pudo iniciar.</translation>
    </message>
    <message>
        <source>It could not be stopped properly.</source>
        <translation>No se pudo detener correctamente.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This does not apply here.</source>
        <translation>Esto no se aplica aquí.</translation>
    </message>
    <message>
        <source>This was switched off by an option.</source>
        <translation>Esto se desactivó con una opción.</translation>
    </message>
    <message>
        <source>The time for this step was over.</source>
        <translation>Se agotó el tiempo de este paso.</translation>
    </message>
    <message>
        <source>{host} gave a genuine ECS answer.</source>
        <translation>{host} dio una respuesta auténtica de ECS.</translation>
    </message>
    <message>
        <source>This is the route that Defender&apos;s service is expected to use.</source>
        <translation>Esta es la ruta que se espera que use el servicio de Defender.</translation>
    </message>
    <message>
        <source>The route was chosen for this run; Defender&apos;s service is expected to use another one, which was not tested.</source>
        <translation>La ruta se eligió para esta ejecución; se espera que el servicio de Defender use otra, que no se probó.</translation>
    </message>
    <message>
        <source>No packets show whether this is done by the service, by something on the way, or by protection on this computer; a run with packet capture can settle it.</source>
        <translation>Ningún paquete muestra si lo hace el servicio, algo en el camino o una protección de este equipo; una ejecución con captura de paquetes puede aclararlo.</translation>
    </message>
    <message>
        <source>This is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Esto es lo que ve este programa: los firewalls pueden tratar MpDefenderCoreService.exe de otro modo.</translation>
    </message>
    <message>
        <source>Run the test as administrator to read this computer&apos;s own host.</source>
        <translation>Ejecute la prueba como administrador para leer el host propio de este equipo.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 cannot be read as a packet capture.</source>
        <translation>%1 no se puede leer como captura de paquetes.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 ya existe y no se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>El disco está lleno; %1 no se escribió.</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>Detenido; %1 no se escribió.</translation>
    </message>
    <message>
        <source>%1 packets read, %2 written (%3 bytes).</source>
        <translation>%1 paquetes leídos, %2 escritos (%3 bytes).</translation>
    </message>
    <message>
        <source>The capturing side lost %1 packets and %2 buffers of events.</source>
        <translation>El lado que captura perdió %1 paquetes y %2 búferes de eventos.</translation>
    </message>
    <message>
        <source>The trace is circular: its beginning was overwritten.</source>
        <translation>La traza es circular: su comienzo se sobrescribió.</translation>
    </message>
    <message>
        <source>The times of this trace cannot be relied on.</source>
        <translation>Los tiempos de esta traza no son fiables.</translation>
    </message>
    <message>
        <source>What could not be read: %1.</source>
        <translation>Lo que no se pudo leer: %1.</translation>
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
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page shows the rights of the program and starts the test. Administrator rights are needed for the packet capture and for some of Defender&apos;s settings; everything else works without them.</source>
        <translation>Esta página muestra los derechos del programa e inicia la prueba. Hacen falta derechos de administrador para la captura de paquetes y algunos ajustes de Defender; todo lo demás funciona sin ellos.</translation>
    </message>
    <message>
        <source>Nothing is sent on this page.</source>
        <translation>En esta página no se envía nada.</translation>
    </message>
    <message>
        <source>If you have an administrator account, restart as administrator. If not, run everything all the same: name servers, ports, proxy and the web request are tested in any case.</source>
        <translation>Si tiene una cuenta de administrador, reinicie como administrador. Si no, ejecútelo todo igualmente: servidores de nombres, puertos, proxy y la solicitud web se prueban en cualquier caso.</translation>
    </message>
    <message>
        <source>Finds the installed Defender platforms and the active one, reads the state of its services and the policy that allows or forbids ECS, and runs Microsoft&apos;s own MpCmdRun to learn the address that this computer uses. The program is run only if Microsoft signed it.</source>
        <translation>Encuentra las plataformas de Defender instaladas y la activa, lee el estado de sus servicios y la directiva que permite o prohíbe ECS, y ejecuta MpCmdRun de Microsoft para saber la dirección que usa este equipo. El programa solo se ejecuta si Microsoft lo firmó.</translation>
    </message>
    <message>
        <source>Reading the settings sends nothing, and MpCmdRun only prints what it knows. To find the route, the proxy script that this computer is set to (PAC), or one found by automatic detection (WPAD), is fetched after this step.</source>
        <translation>La lectura de los ajustes no envía nada, y MpCmdRun solo muestra lo que sabe. Para hallar la ruta, después de este paso se descarga el script de proxy configurado en este equipo (PAC) o el hallado por detección automática (WPAD).</translation>
    </message>
    <message>
        <source>Update Defender&apos;s platform. Start its services if they are stopped. If Defender is not found, choose the cloud of your organisation and test its host.</source>
        <translation>Actualice la plataforma de Defender. Inicie sus servicios si están detenidos. Si no se encuentra Defender, elija la nube de su organización y pruebe su host.</translation>
    </message>
    <message>
        <source>Records the packets of this computer while the test runs, with the system&apos;s own tool. A trace that somebody else started is never stopped.</source>
        <translation>Registra los paquetes de este equipo durante la prueba, con la herramienta del sistema. Una traza que inició otra persona nunca se detiene.</translation>
    </message>
    <message>
        <source>Nothing is sent. The file stays on this computer until you save it.</source>
        <translation>No se envía nada. El archivo queda en este equipo hasta que lo guarde.</translation>
    </message>
    <message>
        <source>If another trace is running, end it in the program that started it, or continue without a capture: the result is the same, only the packets are missing as proof.</source>
        <translation>Si hay otra traza en curso, termínela en el programa que la inició, o continúe sin captura: el resultado es el mismo, solo faltan los paquetes como prueba.</translation>
    </message>
    <message>
        <source>Asks for the address of the ECS host: the way programs ask, and each name server by itself. Looks for an entry in the hosts file.</source>
        <translation>Pregunta la dirección del host ECS: como preguntan los programas, y a cada servidor de nombres por separado. Busca una entrada en el archivo hosts.</translation>
    </message>
    <message>
        <source>DNS questions for the ECS host to this computer&apos;s name servers, and to a comparison server only if one was given as an option. Later steps also ask for the names of the proxy and of the hosts that they contact.</source>
        <translation>Preguntas DNS por el host ECS a los servidores de nombres de este equipo, y a un servidor de comparación solo si se dio como opción. Los pasos siguientes preguntan también por los nombres del proxy y de los hosts con los que contactan.</translation>
    </message>
    <message>
        <source>Open the same host name in another network, for example with a phone. Remove a hosts file entry for the name. Give the table to the team that runs the name servers.</source>
        <translation>Abra el mismo nombre de host en otra red, por ejemplo con un teléfono. Quite una entrada de ese nombre del archivo hosts. Dé la tabla al equipo que lleva los servidores de nombres.</translation>
    </message>
    <message>
        <source>Opens and closes a connection to port 443 of every address, all at the same time. Behind a proxy a closed direct way is normal.</source>
        <translation>Abre y cierra una conexión al puerto 443 de cada dirección, todas a la vez. Tras un proxy, un camino directo cerrado es normal.</translation>
    </message>
    <message>
        <source>Empty TCP connections to the addresses of the ECS host and to the proxy.</source>
        <translation>Conexiones TCP vacías a las direcciones del host ECS y al proxy.</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN for a moment. Copy the firewall request from the result page for the network team.</source>
        <translation>Pruebe otra red o apague una VPN por un momento. Copie la solicitud al firewall de la página de resultado para el equipo de red.</translation>
    </message>
    <message>
        <source>Reads every place in which this computer keeps proxy settings and finds the one that counts for Defender&apos;s service, which is often not the browser&apos;s. Then asks that proxy for a connection to the ECS host.</source>
        <translation>Lee cada lugar en que este equipo guarda ajustes de proxy y encuentra el que cuenta para el servicio de Defender, que a menudo no es el del navegador. Después pide a ese proxy una conexión con el host ECS.</translation>
    </message>
    <message>
        <source>For each ECS host, a request to open a connection (CONNECT) to the proxy, without any sign-in, as Defender&apos;s service sends it.</source>
        <translation>Por cada host ECS, una solicitud al proxy de abrir una conexión (CONNECT), sin ningún inicio de sesión, como la envía el servicio de Defender.</translation>
    </message>
    <message>
        <source>If user and service differ, tell the proxy team both. A proxy that asks for a sign-in must let the ECS host pass without one.</source>
        <translation>Si usuario y servicio difieren, indique ambos al equipo del proxy. Un proxy que pide inicio de sesión debe dejar pasar el host ECS sin él.</translation>
    </message>
    <message>
        <source>Sends the request that Defender sends and checks the answer: the certificate, its root, the name, and whether the content is what ECS sends. A page of a filter or a sign-in page is recognised.</source>
        <translation>Envía la solicitud que envía Defender y comprueba la respuesta: el certificado, su raíz, el nombre y si el contenido es lo que envía ECS. Se reconoce la página de un filtro o de inicio de sesión.</translation>
    </message>
    <message>
        <source>If the certificate is not from Microsoft, the connection is inspected: ask the security team to leave the ECS host out. If a sign-in page came, sign in to that network with the browser and run the step again.</source>
        <translation>Si el certificado no es de Microsoft, la conexión se inspecciona: pida al equipo de seguridad que excluya el host ECS. Si llegó una página de inicio de sesión, inicie sesión en esa red con el navegador y ejecute el paso de nuevo.</translation>
    </message>
    <message>
        <source>Names one cause, who can fix it, and the measurements that prove it. Certain, likely and possible say how strong the proof is.</source>
        <translation>Nombra una causa, quién puede arreglarla y las mediciones que la demuestran. Seguro, probable y posible dicen cuán fuerte es la prueba.</translation>
    </message>
    <message>
        <source>Copy the summary into the ticket, save the evidence and attach the zip. After a repair, choose Run again.</source>
        <translation>Copie el resumen en el tique, guarde las pruebas y adjunte el zip. Después de una reparación, elija Ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>Saves report, packets and a list of contents in one zip. What is private is replaced by stable words such as HOST-1; the preview shows the result.</source>
        <translation>Guarda informe, paquetes y una lista de contenidos en un zip. Lo privado se sustituye por palabras estables como HOST-1; la vista previa muestra el resultado.</translation>
    </message>
    <message>
        <source>Nothing is sent. The browser button opens the ECS address in your own browser.</source>
        <translation>No se envía nada. El botón del navegador abre la dirección de ECS en su propio navegador.</translation>
    </message>
    <message>
        <source>If saving does not work, choose another folder, for example Documents. Everything that was measured stays in memory until you close the window.</source>
        <translation>Si no se puede guardar, elija otra carpeta, por ejemplo Documentos. Todo lo medido queda en memoria hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>One or two HTTPS requests to each ECS host over the route of Defender&apos;s service, and over the signed-in user&apos;s route where that is another. When one does not end well, also short requests to www.msftconnecttest.com, www.microsoft.com and login.microsoftonline.com, and once more to the ECS host, to tell this host&apos;s trouble from the whole network&apos;s. When all end well, directly or over the computer&apos;s own proxy setting, a request on port 80 to a host of revocation lists (crl3.digicert.com or crl.microsoft.com, or both). Never a user name or password.</source>
        <translation>Una o dos solicitudes HTTPS a cada host ECS por la ruta del servicio de Defender, y por la del usuario conectado si es otra. Si una no termina bien, también solicitudes cortas a www.msftconnecttest.com, www.microsoft.com y login.microsoftonline.com, y una vez más al host ECS, para distinguir un problema de este host de uno de toda la red. Si todas terminan bien, directamente o por el proxy configurado para el propio equipo, una solicitud por el puerto 80 a un host de listas de revocación (crl3.digicert.com o crl.microsoft.com, o ambos). Nunca un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>Nothing is sent. The two copy buttons put a text on the clipboard. The summary for the ticket has private names replaced as chosen on the save page. The firewall request names the real hosts and addresses, unless Strict is chosen.</source>
        <translation>No se envía nada. Los dos botones de copiar ponen un texto en el portapapeles. En el resumen para el ticket, los nombres privados están sustituidos como se eligió en la página de guardar. La solicitud al firewall nombra los hosts y direcciones reales, salvo que se elija «Estricto».</translation>
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
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
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
        <translation>Puerto 443</translation>
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
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>The way to the service: %1</source>
        <translation>El camino al servicio: %1</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>chosen by option</source>
        <translation>elegido por opción</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>variables de entorno</translation>
    </message>
    <message>
        <source>Defender policy</source>
        <translation>directiva de Defender</translation>
    </message>
    <message>
        <source>telemetry proxy (registry)</source>
        <translation>proxy de telemetría (registro)</translation>
    </message>
    <message>
        <source>WinHTTP (netsh)</source>
        <translation>WinHTTP (netsh)</translation>
    </message>
    <message>
        <source>WinHTTP advanced proxy</source>
        <translation>proxy avanzado de WinHTTP</translation>
    </message>
    <message>
        <source>signed-in user&apos;s settings</source>
        <translation>ajustes del usuario conectado</translation>
    </message>
    <message>
        <source>elevated user&apos;s settings</source>
        <translation>ajustes del usuario elevado</translation>
    </message>
    <message>
        <source>system account&apos;s settings</source>
        <translation>ajustes de la cuenta del sistema</translation>
    </message>
    <message>
        <source>automatic detection (WPAD)</source>
        <translation>detección automática (WPAD)</translation>
    </message>
    <message>
        <source>no setting</source>
        <translation>ningún ajuste</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>through the proxy %1</source>
        <translation>por el proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>conectado en %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Defender ECS connection</source>
        <translation>Conexión de Defender con ECS</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quién puede arreglarlo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)</source>
        <translation>Solicitud: dejar que Microsoft Defender for Endpoint alcance su servicio de configuración (ECS)</translation>
    </message>
    <message>
        <source>Please allow, outgoing, HTTPS over TCP:</source>
        <translation>Permita, por favor, de salida, HTTPS sobre TCP:</translation>
    </message>
    <message>
        <source>Write the host name itself into the rule: in most firewalls *.%1 does not cover %1. The addresses change, so a rule by address does not last.</source>
        <translation>Escriba el nombre de host mismo en la regla: en la mayoría de los firewalls *.%1 no incluye %1. Las direcciones cambian, así que una regla por dirección no dura.</translation>
    </message>
    <message>
        <source>Please do not inspect the TLS of these hosts, and do not limit the rule to a path: a rule with a path would need inspection.</source>
        <translation>Por favor, no inspeccione el TLS de estos hosts y no limite la regla a una ruta: una regla con ruta necesitaría inspección.</translation>
    </message>
    <message>
        <source>Please do not ask for a sign-in: the requests come from the system account and are anonymous.</source>
        <translation>Por favor, no pida inicio de sesión: las solicitudes vienen de la cuenta del sistema y son anónimas.</translation>
    </message>
    <message>
        <source>On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc).</source>
        <translation>En el propio equipo, el programa es MpDefenderCoreService.exe (servicio MdCoreSvc).</translation>
    </message>
    <message>
        <source>For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com.</source>
        <translation>Para las listas de revocación, la cuenta del sistema necesita también el puerto TCP 80 a crl.microsoft.com, www.microsoft.com, crl3.digicert.com y crl4.digicert.com.</translation>
    </message>
    <message>
        <source>What was measured on %1 at %2, route %3:</source>
        <translation>Lo medido en %1 a las %2, ruta %3:</translation>
    </message>
    <message>
        <source>Addresses tried:</source>
        <translation>Direcciones probadas:</translation>
    </message>
    <message>
        <source>Run %1, %2 %3</source>
        <translation>Ejecución %1, %2 %3</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>nombres de usuario</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>carpetas personales</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>nombres de host</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>hardware addresses</source>
        <translation>direcciones de hardware</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>credentials, cookies and query values</source>
        <translation>credenciales, cookies y valores de consulta</translation>
    </message>
    <message>
        <source>computer names</source>
        <translation>nombres de equipo</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>dominios</translation>
    </message>
    <message>
        <source>tenant and device ids</source>
        <translation>id. de inquilino y de dispositivo</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that is translated into: de, fr.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
</context>
<context>
    <name>SelfReport</name>
    <message>
        <source>--self-report describes Windows machines; there is nothing to tell about this system.</source>
        <translation>--self-report describe equipos con Windows; no hay nada que contar de este sistema.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>The file could not be saved in the chosen folder: %1</source>
        <translation>No se pudo guardar el archivo en la carpeta elegida: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>ServiceState</name>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>starts automatically</source>
        <translation>inicio automático</translation>
    </message>
    <message>
        <source>starts on demand</source>
        <translation>inicio manual</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>TargetInput</name>
    <message>
        <source>Type the address of the ECS service, beginning with https://.</source>
        <translation>Escriba la dirección del servicio ECS, que empieza por https://.</translation>
    </message>
    <message>
        <source>The address is longer than 2048 characters.</source>
        <translation>La dirección tiene más de 2048 caracteres.</translation>
    </message>
    <message>
        <source>An address holds no blanks.</source>
        <translation>Una dirección no contiene espacios.</translation>
    </message>
    <message>
        <source>This is no complete address, such as https://ecs.office.com/config/v1/.</source>
        <translation>No es una dirección completa, como https://ecs.office.com/config/v1/.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Omita el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Leave out the part after #.</source>
        <translation>Omita la parte posterior a #.</translation>
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
        <translation>Conexión al proxy</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Proxy answer</source>
        <translation>Respuesta del proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Device on the way</source>
        <translation>Dispositivo en el camino</translation>
    </message>
    <message>
        <source>answers as %1</source>
        <translation>responde como %1</translation>
    </message>
    <message>
        <source>sends the reset</source>
        <translation>envía el reset</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>TLS alert: %1</source>
        <translation>Alerta TLS: %1</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>Datos cifrados</translation>
    </message>
    <message>
        <source>Sent again: %1 bytes</source>
        <translation>Enviado de nuevo: %1 bytes</translation>
    </message>
    <message>
        <source>Takes no more data for now</source>
        <translation>Por ahora no acepta más datos</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>Sin respuesta durante %1</translation>
    </message>
    <message>
        <source>Nothing more from the server</source>
        <translation>Nada más del servidor</translation>
    </message>
    <message>
        <source>%1 bytes never arrived</source>
        <translation>%1 bytes no llegaron nunca</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Servidor de nombres</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>The TLS handshake began as it should, and data came back.</source>
        <translation>El protocolo de enlace TLS empezó como debía y llegaron datos de vuelta.</translation>
    </message>
    <message>
        <source>What is wrong lies inside the encryption, where packets do not show it.</source>
        <translation>El fallo está dentro del cifrado, donde los paquetes no lo muestran.</translation>
    </message>
    <message>
        <source>%1 more packets are not drawn.</source>
        <translation>Otros %1 paquetes no se dibujan.</translation>
    </message>
    <message>
        <source>Packets are missing from this capture, so what it does not show proves nothing.</source>
        <translation>En esta captura faltan paquetes, así que lo que no muestra no demuestra nada.</translation>
    </message>
    <message>
        <source>What the wire shows</source>
        <translation>Qué muestra la red</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4 (did not arrive)</source>
        <translation>%1: %2 a %3: %4 (no llegó)</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4</source>
        <translation>%1: %2 a %3: %4</translation>
    </message>
    <message>
        <source>This computer asked for a connection again and again, and nothing came back.</source>
        <translation>Este equipo pidió una conexión una y otra vez y no volvió nada.</translation>
    </message>
    <message>
        <source>The request for a connection was answered with a reset.</source>
        <translation>La petición de conexión se respondió con un reset.</translation>
    </message>
    <message>
        <source>The reset came from another distance than the server&apos;s packets, so a device on the way sent it.</source>
        <translation>El reset llegó desde otra distancia que los paquetes del servidor, así que lo envió un dispositivo en el camino.</translation>
    </message>
    <message>
        <source>The answers passed no router, so a device close to this computer sent them in the service&apos;s name.</source>
        <translation>Las respuestas no pasaron por ningún router, así que las envió un dispositivo cercano a este equipo en nombre del servicio.</translation>
    </message>
    <message>
        <source>The connection was reset before this computer had sent a byte on it.</source>
        <translation>La conexión se restableció antes de que este equipo enviara un solo byte.</translation>
    </message>
    <message>
        <source>The connection was reset right after the first TLS message (ClientHello), which carries the server&apos;s name.</source>
        <translation>La conexión se restableció justo después del primer mensaje TLS (ClientHello), que lleva el nombre del servidor.</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the TLS handshake.</source>
        <translation>La conexión se restableció en mitad del protocolo de enlace TLS.</translation>
    </message>
    <message>
        <source>The connection was reset after the TLS handshake.</source>
        <translation>La conexión se restableció después del protocolo de enlace TLS.</translation>
    </message>
    <message>
        <source>The connection was closed right after the first TLS message (ClientHello), without an answer.</source>
        <translation>La conexión se cerró justo después del primer mensaje TLS (ClientHello), sin respuesta.</translation>
    </message>
    <message>
        <source>The first TLS message (ClientHello) was never answered.</source>
        <translation>El primer mensaje TLS (ClientHello) no recibió nunca respuesta.</translation>
    </message>
    <message>
        <source>What came back is not TLS.</source>
        <translation>Lo que volvió no es TLS.</translation>
    </message>
    <message>
        <source>The other side refused the TLS handshake with an alert.</source>
        <translation>El otro extremo rechazó el protocolo de enlace TLS con una alerta.</translation>
    </message>
    <message>
        <source>This computer refused the TLS handshake with an alert.</source>
        <translation>Este equipo rechazó el protocolo de enlace TLS con una alerta.</translation>
    </message>
    <message>
        <source>Large packets were sent again and again and never arrived, while small ones did.</source>
        <translation>Los paquetes grandes se enviaron una y otra vez y no llegaron nunca; los pequeños sí.</translation>
    </message>
    <message>
        <source>Of the server&apos;s answer only small packets arrived; the large ones are missing.</source>
        <translation>De la respuesta del servidor solo llegaron paquetes pequeños; faltan los grandes.</translation>
    </message>
    <message>
        <source>With small packets the handshake is answered, with large ones it is not.</source>
        <translation>Con paquetes pequeños el protocolo de enlace recibe respuesta; con grandes, no.</translation>
    </message>
    <message>
        <source>After the TLS handshake the server sent nothing more.</source>
        <translation>Después del protocolo de enlace TLS, el servidor no envió nada más.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Defender does not have.</source>
        <translation>El proxy exige un inicio de sesión que Defender no tiene.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>El proxy se negó a conectar.</translation>
    </message>
    <message>
        <source>The proxy could not get through to the service.</source>
        <translation>El proxy no pudo llegar al servicio.</translation>
    </message>
    <message>
        <source>The proxy never answered the request to connect.</source>
        <translation>El proxy no respondió nunca a la petición de conexión.</translation>
    </message>
    <message>
        <source>The proxy reset the connection when it was asked to connect.</source>
        <translation>El proxy restableció la conexión cuando se le pidió conectar.</translation>
    </message>
    <message>
        <source>The proxy closed the connection when it was asked to connect.</source>
        <translation>El proxy cerró la conexión cuando se le pidió conectar.</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no proxy.</source>
        <translation>Lo que responde en la dirección del proxy no es un proxy.</translation>
    </message>
    <message>
        <source>A device on the way reported that it does not let the packets through.</source>
        <translation>Un dispositivo en el camino comunicó que no deja pasar los paquetes.</translation>
    </message>
    <message>
        <source>The name server says that the name does not exist.</source>
        <translation>El servidor de nombres dice que el nombre no existe.</translation>
    </message>
    <message>
        <source>The name server failed.</source>
        <translation>El servidor de nombres falló.</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>El servidor de nombres se negó a responder.</translation>
    </message>
    <message>
        <source>The name server knows the name but gives no address for it.</source>
        <translation>El servidor de nombres conoce el nombre, pero no da ninguna dirección.</translation>
    </message>
    <message>
        <source>The name server gives an address that no public service has.</source>
        <translation>El servidor de nombres da una dirección que ningún servicio público tiene.</translation>
    </message>
    <message>
        <source>Answers came that do not fit the question, so nobody takes them.</source>
        <translation>Llegaron respuestas que no corresponden a la pregunta, así que nadie las acepta.</translation>
    </message>
    <message>
        <source>The name server never answered.</source>
        <translation>El servidor de nombres no respondió nunca.</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>prohibido por la administración</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host inaccesible</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>puerto inaccesible</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>protocolo inaccesible</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>paquete demasiado grande</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>tiempo excedido</translation>
    </message>
</context>
<context>
    <name>ecs::BeginPage</name>
    <message>
        <source>Run &amp;everything (recommended)</source>
        <translation>&amp;Ejecutar todo (recomendado)</translation>
    </message>
    <message>
        <source>All steps one after the other, without further questions. About one minute.</source>
        <translation>Todos los pasos uno tras otro, sin más preguntas. Alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Step &amp;through</source>
        <translation>&amp;Paso a paso</translation>
    </message>
    <message>
        <source>Each page waits until you continue. A step can be run again on its page.</source>
        <translation>Cada página espera hasta que usted continúe. Un paso se puede repetir en su página.</translation>
    </message>
    <message>
        <source>Rec&amp;ord network packets while testing</source>
        <translation>&amp;Registrar paquetes de red durante la prueba</translation>
    </message>
    <message>
        <source>Restart as &amp;administrator</source>
        <translation>Reiniciar como &amp;administrador</translation>
    </message>
    <message>
        <source>Find out why Defender cannot reach its configuration service</source>
        <translation>Averigüe por qué Defender no alcanza su servicio de configuración</translation>
    </message>
    <message>
        <source>Tests the route from this computer to Defender&apos;s Experimentation and Configuration Service (ECS) step by step, names the cause and saves the proof.</source>
        <translation>Prueba paso a paso la ruta de este equipo al servicio de configuración de Defender, ECS (Experimentation and Configuration Service), nombra la causa y guarda la prueba.</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>Qué se recoge</translation>
    </message>
    <message>
        <source>Defender&apos;s version, services and policy; name servers, addresses and times; proxy settings; certificates and the answer of the service; network packets. Windows&apos; own tool records all packets of this computer; the zip holds only those to these hosts, the full recording is saved beside it.</source>
        <translation>Versión, servicios y directiva de Defender; servidores de nombres, direcciones y tiempos; ajustes de proxy; certificados y la respuesta del servicio; paquetes de red. La herramienta de Windows graba todos los paquetes de este equipo; el zip contiene solo los de estos hosts, la grabación completa se guarda junto a él.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Qué no se recopila</translation>
    </message>
    <message>
        <source>No passwords, no documents, no browsing history. Nothing is changed and nothing is sent to anyone: you decide where the file is saved and what goes into it.</source>
        <translation>Ni contraseñas, ni documentos, ni historial de navegación. No se cambia nada y no se envía nada a nadie: usted decide dónde se guarda el archivo y qué contiene.</translation>
    </message>
    <message>
        <source>Running as the system account</source>
        <translation>Se ejecuta como cuenta del sistema</translation>
    </message>
    <message>
        <source>Packets can be recorded. Results hold for Defender&apos;s own service.</source>
        <translation>Se pueden registrar paquetes. Los resultados valen para el propio servicio de Defender.</translation>
    </message>
    <message>
        <source>Running as another administrator</source>
        <translation>Se ejecuta como otro administrador</translation>
    </message>
    <message>
        <source>Proxy settings are read for the signed-in user and for Defender&apos;s service. Files are saved where the signed-in user can open them.</source>
        <translation>Los ajustes de proxy se leen para el usuario conectado y para el servicio de Defender. Los archivos se guardan donde el usuario conectado puede abrirlos.</translation>
    </message>
    <message>
        <source>Running as administrator</source>
        <translation>Se ejecuta como administrador</translation>
    </message>
    <message>
        <source>Packets can be recorded and all settings can be read.</source>
        <translation>Se pueden registrar paquetes y leer todos los ajustes.</translation>
    </message>
    <message>
        <source>Running without administrator rights</source>
        <translation>Se ejecuta sin derechos de administrador</translation>
    </message>
    <message>
        <source>You can continue. The packet capture and some facts about Defender may be missing.</source>
        <translation>Puede continuar. Pueden faltar la captura de paquetes y algunos datos de Defender.</translation>
    </message>
</context>
<context>
    <name>ecs::BottomBar</name>
    <message>
        <source>Check the &amp;rights</source>
        <translation>Comprobar los &amp;derechos</translation>
    </message>
    <message>
        <source>&amp;Find Defender</source>
        <translation>&amp;Buscar Defender</translation>
    </message>
    <message>
        <source>Start the capt&amp;ure</source>
        <translation>Iniciar la capt&amp;ura</translation>
    </message>
    <message>
        <source>Look &amp;up DNS</source>
        <translation>Consultar &amp;DNS</translation>
    </message>
    <message>
        <source>Connect to port &amp;443</source>
        <translation>Conectar al puerto &amp;443</translation>
    </message>
    <message>
        <source>Test the pro&amp;xy</source>
        <translation>Probar el pro&amp;xy</translation>
    </message>
    <message>
        <source>Send the &amp;web request</source>
        <translation>Enviar la solicitud &amp;web</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Show the res&amp;ult</source>
        <translation>Mostrar el res&amp;ultado</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>Ejecutar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar una cop&amp;ia…</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Progreso de toda la ejecución</translation>
    </message>
</context>
<context>
    <name>ecs::CapturePage</name>
    <message>
        <source>Facts about the packet capture</source>
        <translation>Datos de la captura de paquetes</translation>
    </message>
    <message>
        <source>Starting the packet capture</source>
        <translation>Inicio de la captura de paquetes</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Captura de paquetes</translation>
    </message>
    <message>
        <source>Records the packets of this test, so that a network engineer can check every claim. It ends with the test, and by itself after 10 minutes.</source>
        <translation>Registra los paquetes de esta prueba, para que un ingeniero de red pueda comprobar cada afirmación. Termina con la prueba, y por sí misma a los 10 minutos.</translation>
    </message>
    <message>
        <source>The capture is being finished</source>
        <translation>La captura se está terminando</translation>
    </message>
    <message>
        <source>Packets are being recorded</source>
        <translation>Se registran paquetes</translation>
    </message>
    <message>
        <source>The capture is complete</source>
        <translation>La captura está completa</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Only packets of</source>
        <translation>Solo paquetes de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Ends by itself in</source>
        <translation>Termina por sí misma en</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packets of ECS, proxy and DNS</source>
        <translation>Paquetes de ECS, proxy y DNS</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>The file was full and its beginning was overwritten. What is missing in it proves nothing.</source>
        <translation>El archivo se llenó y su comienzo se sobrescribió. Lo que falta en él no demuestra nada.</translation>
    </message>
    <message>
        <source>Another trace is running</source>
        <translation>Hay otra traza en curso</translation>
    </message>
    <message>
        <source>%1. It was left alone.</source>
        <translation>%1. No se tocó.</translation>
    </message>
    <message>
        <source>Windows&apos; network trace (netsh)</source>
        <translation>traza de red de Windows (netsh)</translation>
    </message>
    <message>
        <source>End and delete the &amp;old capture</source>
        <translation>Finalizar y eliminar la captura &amp;antigua</translation>
    </message>
    <message>
        <source>Left by an earlier run</source>
        <translation>Quedó de una ejecución anterior</translation>
    </message>
    <message>
        <source>%1. It was ended and deleted.</source>
        <translation>%1. Se finalizó y se eliminó.</translation>
    </message>
    <message>
        <source>%1. It still records. You can end and delete it here.</source>
        <translation>%1. Sigue grabando. Puede finalizarla y eliminarla aquí.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>all packets of this computer; the zip holds those to ECS, proxy and DNS</source>
        <translation>todos los paquetes de este equipo; el zip contiene los de ECS, proxy y DNS</translation>
    </message>
</context>
<context>
    <name>ecs::ConsoleRun</name>
    <message>
        <source>Stopping the packet capture…</source>
        <translation>Deteniendo la captura de paquetes…</translation>
    </message>
    <message>
        <source>Stopping. What was found so far is saved.</source>
        <translation>Deteniendo. Lo encontrado hasta ahora se guarda.</translation>
    </message>
    <message>
        <source>The record could not be written to %1: %2</source>
        <translation>No se pudieron escribir los datos en %1: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Pruebas:</translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation>Hallazgo: %1 (%2)</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>también: %1</translation>
    </message>
    <message>
        <source>The files could not be saved in the chosen folder: %1</source>
        <translation>No se pudieron guardar los archivos en la carpeta elegida: %1</translation>
    </message>
    <message>
        <source>Choose another folder with --output and run again, or take the files from the place below.</source>
        <translation>Elija otra carpeta con --output y ejecute de nuevo, o tome los archivos del lugar indicado abajo.</translation>
    </message>
    <message>
        <source>Not everything could be saved: %1</source>
        <translation>No se pudo guardar todo: %1</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>Paquete: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The capture stays in %1</source>
        <translation>La captura queda en %1</translation>
    </message>
    <message>
        <source>Key to the replaced names (keep it, do not send it): %1</source>
        <translation>Clave de los nombres sustituidos (consérvela, no la envíe): %1</translation>
    </message>
    <message>
        <source>The bundle also holds the full network trace %1 (%2): all traffic of this computer during the test, also of other programs and people.</source>
        <translation>El paquete también contiene la traza de red completa %1 (%2): todo el tráfico de este equipo durante la prueba, también el de otros programas y personas.</translation>
    </message>
    <message>
        <source>The full network trace %1 (%2) is beside these files, not in the bundle. It holds all traffic of this computer during the test, also of other programs and people.</source>
        <translation>La traza de red completa %1 (%2) está junto a estos archivos, no en el paquete. Contiene todo el tráfico de este equipo durante la prueba, también el de otros programas y personas.</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>También se encontró:</translation>
    </message>
</context>
<context>
    <name>ecs::DnsPage</name>
    <message>
        <source>Answers of the name servers</source>
        <translation>Respuestas de los servidores de nombres</translation>
    </message>
    <message>
        <source>Looking up the ECS server&apos;s address</source>
        <translation>Buscando la dirección del servidor ECS</translation>
    </message>
    <message>
        <source>Address of the ECS server (DNS)</source>
        <translation>Dirección del servidor ECS (DNS)</translation>
    </message>
    <message>
        <source>Asks every name server of this computer, and looks into the hosts file.</source>
        <translation>Pregunta a cada servidor de nombres de este equipo y mira en el archivo hosts.</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation>%1 tiene la dirección %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Servidor de nombres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>as programs see it</source>
        <translation>como lo ven los programas</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Archivo hosts</translation>
    </message>
    <message>
        <source>no entry for this name</source>
        <translation>sin entrada para este nombre</translation>
    </message>
    <message>
        <source>Special address</source>
        <translation>Dirección especial</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation>sin dirección IPv6</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>sin dirección IPv4</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>todos los nombres</translation>
    </message>
    <message>
        <source>%1: no name server named</source>
        <translation>%1: ningún servidor de nombres indicado</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 va a %2</translation>
    </message>
    <message>
        <source>set by group policy</source>
        <translation>por directiva de grupo</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>configurada en este equipo</translation>
    </message>
    <message>
        <source>Rule (NRPT)</source>
        <translation>Regla (NRPT)</translation>
    </message>
</context>
<context>
    <name>ecs::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>Qué ocurre aquí</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>Qué se envía y adónde</translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation>Qué puede probar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ecs::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ecs::LogPane</name>
    <message>
        <source>&amp;Live log</source>
        <translation>&amp;Registro en vivo</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation>Muestra el registro.</translation>
    </message>
    <message>
        <source>Hides the log.</source>
        <translation>Oculta el registro.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Líneas: %1</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>Líneas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>%1 anteriores omitidas</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Copia las líneas elegidas, o todas las que se muestran.</translation>
    </message>
</context>
<context>
    <name>ecs::OutputNote</name>
    <message>
        <source>The Desktop is not used for the files because it does not exist.</source>
        <translation>El escritorio no se usa para los archivos porque no existe.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because it is not a folder of this computer.</source>
        <translation>El escritorio no se usa para los archivos porque no es una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because a cloud client such as OneDrive uploads what lies there.</source>
        <translation>El escritorio no se usa para los archivos porque un cliente de nube como OneDrive sube lo que hay en él.</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because nothing can be written there.</source>
        <translation>El escritorio no se usa para los archivos porque no se puede escribir en él.</translation>
    </message>
</context>
<context>
    <name>ecs::PlatformPage</name>
    <message>
        <source>Commercial (worldwide)</source>
        <translation>Comercial (mundial)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>US government (GCC)</source>
        <translation>Gobierno de EE. UU. (GCC)</translation>
    </message>
    <message>
        <source>US government (GCC High)</source>
        <translation>Gobierno de EE. UU. (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Departamento de Defensa de EE. UU.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>switched off by policy (%1)</source>
        <translation>desactivado por directiva (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Facts about Defender</source>
        <translation>Datos de Defender</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copiar &amp;URL</translation>
    </message>
    <message>
        <source>Test a host of your choice</source>
        <translation>Probar un host a su elección</translation>
    </message>
    <message>
        <source>Clou&amp;d:</source>
        <translation>Nu&amp;be:</translation>
    </message>
    <message>
        <source>&amp;Or address:</source>
        <translation>&amp;O dirección:</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Address of the ECS service</source>
        <translation>Dirección del servicio ECS</translation>
    </message>
    <message>
        <source>Test thi&amp;s host</source>
        <translation>Probar este &amp;host</translation>
    </message>
    <message>
        <source>Looking for Defender and its ECS address</source>
        <translation>Buscando Defender y su dirección de ECS</translation>
    </message>
    <message>
        <source>Defender on this computer</source>
        <translation>Defender en este equipo</translation>
    </message>
    <message>
        <source>Reads version, services and policy, and asks Defender itself for its address.</source>
        <translation>Lee versión, servicios y directiva, y pregunta su dirección al propio Defender.</translation>
    </message>
    <message>
        <source>Defender %1 uses %2</source>
        <translation>Defender %1 usa %2</translation>
    </message>
    <message>
        <source>The test uses %1</source>
        <translation>La prueba usa %1</translation>
    </message>
    <message>
        <source>ECS host</source>
        <translation>Host ECS</translation>
    </message>
    <message>
        <source>%1 (assumed, not read from Defender)</source>
        <translation>%1 (supuesto, no leído de Defender)</translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation>URL completa</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>Versión de la plataforma</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>También instaladas</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>ECS by policy</source>
        <translation>ECS según directiva</translation>
    </message>
    <message>
        <source>Onboarded to Defender for Endpoint</source>
        <translation>Incorporado a Defender for Endpoint</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Running mode</source>
        <translation>Modo de ejecución</translation>
    </message>
    <message>
        <source>Other antivirus</source>
        <translation>Otro antivirus</translation>
    </message>
    <message>
        <source>Signature of MpCmdRun</source>
        <translation>Firma de MpCmdRun</translation>
    </message>
    <message>
        <source>Show the result no&amp;w</source>
        <translation>&amp;Mostrar el resultado ahora</translation>
    </message>
    <message>
        <source>ECS is switched off by policy: the remaining steps are left out.</source>
        <translation>ECS está desactivado por directiva: se omiten los pasos restantes.</translation>
    </message>
</context>
<context>
    <name>ecs::PortPage</name>
    <message>
        <source>Connection attempts</source>
        <translation>Intentos de conexión</translation>
    </message>
    <message>
        <source>Connecting to port 443</source>
        <translation>Conectando al puerto 443</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>Puerto 443</translation>
    </message>
    <message>
        <source>Tries every address of the service at once, and the proxy&apos;s port if one is set.</source>
        <translation>Prueba a la vez todas las direcciones del servicio, y el puerto del proxy si hay uno.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses accept connections</source>
        <translation>%1 de %2 direcciones aceptan conexiones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>%1 (expected behind a proxy)</source>
        <translation>%1 (normal tras un proxy)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
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
        <translation>Servicio de Defender</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>service and user</source>
        <translation>servicio y usuario</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>Which route is used</source>
        <translation>Qué camino se usa</translation>
    </message>
    <message>
        <source>Where this computer keeps proxy settings</source>
        <translation>Dónde guarda este equipo ajustes de proxy</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes de proxy</translation>
    </message>
    <message>
        <source>What the proxy answered</source>
        <translation>Qué respondió el proxy</translation>
    </message>
    <message>
        <source>Answers of the proxy</source>
        <translation>Respuestas del proxy</translation>
    </message>
    <message>
        <source>Testing the proxy</source>
        <translation>Probando el proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reads every place that can hold a proxy setting, finds the one that decides for Defender&apos;s service, and asks that proxy without any sign-in.</source>
        <translation>Lee cada lugar que puede contener un ajuste de proxy, encuentra el que decide para el servicio de Defender y pregunta a ese proxy sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Defender&apos;s service connects directly, without a proxy</source>
        <translation>El servicio de Defender se conecta directamente, sin proxy</translation>
    </message>
    <message>
        <source>Defender&apos;s service uses the proxy %1</source>
        <translation>El servicio de Defender usa el proxy %1</translation>
    </message>
    <message>
        <source>Signed-in user</source>
        <translation>Usuario conectado</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Proxy script (PAC)</source>
        <translation>Script de proxy (PAC)</translation>
    </message>
    <message>
        <source>Problem in the proxy script</source>
        <translation>Problema en el script de proxy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>✓ %1 (decides)</source>
        <translation>✓ %1 (decide)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sign-in it accepts</source>
        <translation>Inicio de sesión admitido</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Respuesta tras</translation>
    </message>
    <message>
        <source>The user and Defender&apos;s service take different routes</source>
        <translation>El usuario y el servicio de Defender toman caminos distintos</translation>
    </message>
    <message>
        <source>What works in this user&apos;s browser says nothing about Defender: its service goes by %1, the user by %2.</source>
        <translation>Lo que funciona en el navegador de este usuario no dice nada de Defender: su servicio va por %1, el usuario por %2.</translation>
    </message>
    <message>
        <source>Tested through the proxy %1, as chosen for this run</source>
        <translation>Probado a través del proxy %1, como se eligió para esta ejecución</translation>
    </message>
    <message>
        <source>Tested directly, as chosen for this run</source>
        <translation>Probado directamente, como se eligió para esta ejecución</translation>
    </message>
</context>
<context>
    <name>ecs::ResultPage</name>
    <message>
        <source>The test is complete but proves no single cause.</source>
        <translation>La prueba está completa pero no demuestra una causa única.</translation>
    </message>
    <message>
        <source>ECS is not reachable the way Defender needs it.</source>
        <translation>ECS no es accesible como Defender lo necesita.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Copy summary for the &amp;ticket</source>
        <translation>Copiar resumen para el &amp;tique</translation>
    </message>
    <message>
        <source>Copy fire&amp;wall request</source>
        <translation>Copiar solicitud al &amp;firewall</translation>
    </message>
    <message>
        <source>What the w&amp;ire shows</source>
        <translation>Qué muestra la re&amp;d</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Por qué lo creemos</translation>
    </message>
    <message>
        <source>Working out the result</source>
        <translation>Determinando el resultado</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>The measurements are being judged.</source>
        <translation>Se evalúan las mediciones.</translation>
    </message>
    <message>
        <source>The packet capture is being finished</source>
        <translation>La captura de paquetes se está terminando</translation>
    </message>
    <message>
        <source>%1 % done, at most %2 s.</source>
        <translation>%1 % hecho, como máximo %2 s.</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Todavía no hay resultado</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>No hay que hacer nada</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>Quién puede arreglarlo: %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>The test ended early. This is what is known so far.</source>
        <translation>La prueba terminó antes de tiempo. Esto es lo que se sabe.</translation>
    </message>
    <message>
        <source>Every station on the route gave the expected answer.</source>
        <translation>Cada estación del camino dio la respuesta esperada.</translation>
    </message>
    <message>
        <source>Defender does not ask ECS on this computer, because it was switched off on purpose.</source>
        <translation>Defender no pregunta a ECS en este equipo, porque se desactivó a propósito.</translation>
    </message>
    <message>
        <source>The route to ECS is open; the service itself did not give the expected answer.</source>
        <translation>El camino a ECS está abierto; el propio servicio no dio la respuesta esperada.</translation>
    </message>
    <message>
        <source>The problem was found on this computer.</source>
        <translation>El problema se encontró en este equipo.</translation>
    </message>
</context>
<context>
    <name>ecs::SavePage</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation>Esta cuenta no puede escribir allí.</translation>
    </message>
    <message>
        <source>There is not enough space on that drive.</source>
        <translation>No hay espacio suficiente en esa unidad.</translation>
    </message>
    <message>
        <source>Another program holds a file of that name.</source>
        <translation>Otro programa ocupa un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>This place does not exist or is no folder.</source>
        <translation>Ese lugar no existe o no es una carpeta.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Se detuvo el guardado.</translation>
    </message>
    <message>
        <source>The system did not write the files.</source>
        <translation>El sistema no escribió los archivos.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Vista pre&amp;via</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar las pruebas</translation>
    </message>
    <message>
        <source>One zip with the report, the packets and a list of contents. Nothing is sent anywhere.</source>
        <translation>Un zip con el informe, los paquetes y una lista de contenidos. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Sa&amp;ve in:</source>
        <translation>Guardar e&amp;n:</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Carpeta donde guardar</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>&amp;Replace:</source>
        <translation>&amp;Sustituir:</translation>
    </message>
    <message>
        <source>What is replaced in the files</source>
        <translation>Qué se sustituye en los archivos</translation>
    </message>
    <message>
        <source>Preview of the report as it will be saved</source>
        <translation>Vista previa del informe tal como se guardará</translation>
    </message>
    <message>
        <source>Protect with a password (&amp;AES-256)</source>
        <translation>Proteger con contraseña (&amp;AES-256)</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>Contraseña del zip</translation>
    </message>
    <message>
        <source>Windows Explorer cannot open zips with AES-256; 7-Zip and others can. Send the password separately from the file.</source>
        <translation>El Explorador de Windows no puede abrir zips con AES-256; 7-Zip y otros sí. Envíe la contraseña por separado del archivo.</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir carpe&amp;ta</translation>
    </message>
    <message>
        <source>Open the ECS &amp;URL in the browser</source>
        <translation>Abrir la &amp;URL de ECS en el navegador</translation>
    </message>
    <message>
        <source>The browser uses your own proxy and certificates. A page there does not prove that Defender gets through, and an error page there does not prove the contrary.</source>
        <translation>El navegador usa su propio proxy y sus certificados. Una página allí no demuestra que Defender pase, y una página de error allí no demuestra lo contrario.</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Elija primero una carpeta</translation>
    </message>
    <message>
        <source>The place to save in is empty.</source>
        <translation>El lugar donde guardar está vacío.</translation>
    </message>
    <message>
        <source>Type a password or leave the protection off</source>
        <translation>Escriba una contraseña o quite la protección</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>Names and addresses stay as they are.</source>
        <translation>Los nombres y direcciones quedan como están.</translation>
    </message>
    <message>
        <source>Nothing was found that needs replacing.</source>
        <translation>No se encontró nada que sustituir.</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>no se registró ninguno</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Files saved: %1</source>
        <translation>Archivos guardados: %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Guardado: %1 (%2)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Nothing is lost: choose another place and save again.</source>
        <translation>No se pierde nada: elija otro lugar y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation>Ya escrito: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>Choose the place and what goes into the file, then save.</source>
        <translation>Elija el lugar y qué contiene el archivo, y después guarde.</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>No se pudo abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation>No se pudo abrir el navegador: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Passwords, user names, internal names and addresses are replaced. Packets are not changed by this.</source>
        <translation>Se sustituyen contraseñas, nombres de usuario, nombres internos y direcciones. Los paquetes no cambian.</translation>
    </message>
    <message>
        <source>Computer, domain and tenant are replaced as well; packets are left out.</source>
        <translation>También se sustituyen equipo, dominio e inquilino; los paquetes se omiten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>text, HTML and JSON</source>
        <translation>texto, HTML y JSON</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Paquetes</translation>
    </message>
    <message>
        <source>to ECS, proxy and DNS only (pcapng, opens in Wireshark)</source>
        <translation>solo con ECS, proxy y DNS (pcapng, se abre en Wireshark)</translation>
    </message>
    <message>
        <source>Put the &amp;full capture into the zip</source>
        <translation>Incluir la captura co&amp;mpleta en el zip</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved beside the zip. It holds all traffic of this computer.</source>
        <translation>La captura completa (ETL) se guarda junto al zip. Contiene todo el tráfico de este equipo.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Encontrado: %1 (%2).</translation>
    </message>
    <message>
        <source>It holds all traffic of this computer (ETL).</source>
        <translation>Contiene todo el tráfico de este equipo (ETL).</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. It is not in the zip: keep it and do not send it along.</source>
        <translation>%1 indica qué representan los nombres sustituidos. No está en el zip: consérvelo y no lo envíe.</translation>
    </message>
    <message>
        <source>The report and the packets, as single files. Nothing is sent anywhere.</source>
        <translation>El informe y los paquetes, como archivos sueltos. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved as well. It holds all traffic of this computer.</source>
        <translation>También se guarda la captura completa (ETL). Contiene todo el tráfico de este equipo.</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. Keep it and do not send it along.</source>
        <translation>%1 indica qué representan los nombres sustituidos. Consérvelo y no lo envíe.</translation>
    </message>
</context>
<context>
    <name>ecs::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The pages of the test with the state of each.</source>
        <translation>Las páginas de la prueba con el estado de cada una.</translation>
    </message>
</context>
<context>
    <name>ecs::StepPage</name>
    <message>
        <source>Run this step a&amp;gain</source>
        <translation>Repetir este &amp;paso</translation>
    </message>
    <message>
        <source>&amp;Run the rest without waiting</source>
        <translation>&amp;Ejecutar el resto sin esperar</translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation>Este paso se detuvo antes de su fin.</translation>
    </message>
    <message>
        <source>Running. %1</source>
        <translation>En curso. %1</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no iniciado</translation>
    </message>
    <message>
        <source>Measured for information: Defender does not use ECS on this computer.</source>
        <translation>Medido a título informativo: Defender no usa ECS en este equipo.</translation>
    </message>
</context>
<context>
    <name>ecs::TimingBars</name>
    <message>
        <source>Time: %1</source>
        <translation>Tiempo: %1</translation>
    </message>
</context>
<context>
    <name>ecs::WebRequestPage</name>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Chain ends in</source>
        <translation>La cadena termina en</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspeccionado por</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>one that ECS uses</source>
        <translation>una que ECS usa</translation>
    </message>
    <message>
        <source>none that ECS uses</source>
        <translation>ninguna que ECS use</translation>
    </message>
    <message>
        <source>Certificate problem</source>
        <translation>Problema del certificado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>La solicitud y su respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Beginning of what came back</source>
        <translation>Comienzo de lo que volvió</translation>
    </message>
    <message>
        <source>Asking the ECS service</source>
        <translation>Preguntando al servicio ECS</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Solicitud web</translation>
    </message>
    <message>
        <source>Sends Defender&apos;s request over the route its service uses, without any sign-in, and checks who answers.</source>
        <translation>Envía la solicitud de Defender por el camino que usa su servicio, sin inicio de sesión, y comprueba quién responde.</translation>
    </message>
    <message>
        <source>ECS itself answered</source>
        <translation>Respondió el propio ECS</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>From ECS itself</source>
        <translation>Del propio ECS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>El sistema dice</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>por el proxy %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>Respuesta de</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirección a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tiempo total</translation>
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
        <translation>Una nueva ejecución descarta los resultados que aún no se han guardado.</translation>
    </message>
    <message>
        <source>Save first…</source>
        <translation>Guardar primero…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Ejecutar igualmente</translation>
    </message>
    <message>
        <source>The prompt was declined. You can continue without administrator rights.</source>
        <translation>La solicitud se rechazó. Puede continuar sin derechos de administrador.</translation>
    </message>
    <message>
        <source>The program could not be restarted: %1. You can continue without administrator rights.</source>
        <translation>No se pudo reiniciar el programa: %1. Puede continuar sin derechos de administrador.</translation>
    </message>
    <message>
        <source>The test is being stopped; what was measured so far is kept. Close without saving it?</source>
        <translation>La prueba se está deteniendo; lo medido hasta ahora se conserva. ¿Cerrar sin guardarlo?</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>Los resultados aún no se han guardado.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>A&amp;yuda (F1)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no claro</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminado en %1</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Finalizado tras %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finishing the capture, %1 %</source>
        <translation>Terminando la captura, %1 %</translation>
    </message>
    <message>
        <source>Capturing packets · %1</source>
        <translation>Capturando paquetes · %1</translation>
    </message>
    <message>
        <source>Capturing packets</source>
        <translation>Capturando paquetes</translation>
    </message>
    <message>
        <source>The capture has ended.</source>
        <translation>La captura ha terminado.</translation>
    </message>
    <message>
        <source>The capture could not be stopped</source>
        <translation>No se pudo detener la captura</translation>
    </message>
    <message>
        <source>Capturing packets · %1 · ends in %2</source>
        <translation>Capturando paquetes · %1 · termina en %2</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>Conservar los resultados</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Restarting discards the results that are not saved yet.</source>
        <translation>Al reiniciar el programa se descartan los resultados que aún no se han guardado.</translation>
    </message>
    <message>
        <source>Restart anyway</source>
        <translation>Reiniciar igualmente</translation>
    </message>
</context>
</TS>
