<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>the helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>the endpoint administrators</source>
        <translation>端末の管理者</translation>
    </message>
    <message>
        <source>the network team</source>
        <translation>ネットワーク担当</translation>
    </message>
    <message>
        <source>the proxy team</source>
        <translation>プロキシ担当</translation>
    </message>
    <message>
        <source>the security team</source>
        <translation>セキュリティ担当</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody needs to: nothing is wrong</source>
        <translation>対応は不要です。問題はありません</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>実行できず</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <translation>管理者権限が必要です</translation>
    </message>
    <message>
        <source>another trace is running</source>
        <translation>別のトレースが実行中です</translation>
    </message>
    <message>
        <source>the system&apos;s tool for it is missing</source>
        <translation>システムのツールがありません</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <source>it could not be stopped properly</source>
        <translation>正しく停止できませんでした</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>ここでは該当しません</translation>
    </message>
    <message>
        <source>switched off by option</source>
        <translation>オプションで無効にされています</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>制限時間を過ぎました</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Defender platform</source>
        <translation>Defender プラットフォーム</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>パケット キャプチャ</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>ポート 443</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Web 要求</translation>
    </message>
    <message>
        <source>Write {host} itself into the rule: in most firewalls *.{host} does not cover it.</source>
        <translation>規則には {host} そのものを書いてください。ほとんどのファイアウォールでは、*.{host} に {host} は含まれません。</translation>
    </message>
    <message>
        <source>Write the rule for the host, not for a path: a rule with a path would need TLS inspection, which Defender&apos;s traffic must not have.</source>
        <translation>規則はパスではなくホストに対して書いてください。パスを含む規則には TLS 検査が必要になりますが、Defender の通信に検査を行ってはいけません。</translation>
    </message>
    <message>
        <source>Exempt {host} from TLS inspection (also called SSL decryption or HTTPS scanning).</source>
        <translation>{host} を TLS 検査 (SSL 復号、HTTPS スキャンとも呼ばれます) から除外してください。</translation>
    </message>
    <message>
        <source>Run this test again.</source>
        <translation>このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns, then run this test again.</source>
        <translation>ipconfig /flushdns を実行してから、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer (netsh winhttp set proxy), not only for the user: Defender&apos;s service does not read the user&apos;s settings.</source>
        <translation>このネットワークにプロキシが必要な場合は、ユーザーだけでなくコンピューターに設定してください (netsh winhttp set proxy)。Defender のサービスはユーザーの設定を読みません。</translation>
    </message>
    <message>
        <source>On this computer, let MpDefenderCoreService.exe through the local firewall and other security software.</source>
        <translation>このコンピューターで、ローカル ファイアウォールやほかのセキュリティ ソフトウェアに MpDefenderCoreService.exe を通過させてください。</translation>
    </message>
    <message>
        <source>If it does not change, open a case with Microsoft and attach the saved files.</source>
        <translation>解消しない場合は Microsoft にケースを開き、保存したファイルを添付してください。</translation>
    </message>
    <message>
        <source>Look up in the report which setting names this proxy, and correct it there.</source>
        <translation>このプロキシを指定している設定をレポートで調べ、そこで修正してください。</translation>
    </message>
    <message>
        <source>Ask the proxy team for their log entry of this request: the time stands in the report.</source>
        <translation>この要求のログをプロキシ担当に問い合わせてください。時刻はレポートにあります。</translation>
    </message>
    <message>
        <source>Run this test on another network for comparison, for example through a mobile phone.</source>
        <translation>比較のため、スマートフォン経由など別のネットワークでこのテストを実行してください。</translation>
    </message>
    <message>
        <source>ECS is reachable the way Defender needs it</source>
        <translation>ECS には Defender が必要とする形で接続できます</translation>
    </message>
    <message>
        <source>Microsoft Defender was not found on this computer</source>
        <translation>このコンピューターに Microsoft Defender が見つかりません</translation>
    </message>
    <message>
        <source>There is no MpCmdRun.exe in Defender&apos;s platform folder or in the program folder, so this computer&apos;s own ECS host could not be read.</source>
        <translation>Defender のプラットフォーム フォルダーにもプログラム フォルダーにも MpCmdRun.exe がないため、このコンピューターの ECS ホストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check in Windows Security, Intune or Configuration Manager whether Defender Antivirus is meant to be on this computer.</source>
        <translation>このコンピューターに Defender ウイルス対策を置く予定かどうかを、Windows セキュリティ、Intune、Configuration Manager で確認してください。</translation>
    </message>
    <message>
        <source>On Windows Server, add the feature Microsoft Defender Antivirus and install the platform update KB4052623.</source>
        <translation>Windows Server では、機能 Microsoft Defender ウイルス対策を追加し、プラットフォーム更新プログラム KB4052623 をインストールしてください。</translation>
    </message>
    <message>
        <source>To test the network alone, choose a cloud or type the ECS address, and run this test again.</source>
        <translation>ネットワークだけをテストするには、クラウドを選ぶか ECS のアドレスを入力して、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>This version of Defender is too old for ECS</source>
        <translation>この Defender のバージョンは ECS には古すぎます</translation>
    </message>
    <message>
        <source>MpCmdRun does not know the switch that shows the ECS address, or the Defender Core service is not part of this version. ECS needs platform 4.18.24030 or newer, on Windows Server 4.18.25050.5 or newer.</source>
        <translation>MpCmdRun が ECS アドレスを表示するスイッチに対応していないか、このバージョンに Defender Core サービスが含まれていません。ECS にはプラットフォーム 4.18.24030 以降、Windows Server では 4.18.25050.5 以降が必要です。</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 from Windows Update, WSUS or the Microsoft Update Catalog.</source>
        <translation>Windows Update、WSUS、または Microsoft Update カタログから Defender プラットフォーム更新プログラム KB4052623 をインストールしてください。</translation>
    </message>
    <message>
        <source>On Windows Server 2012 R2 and 2016, install the unified solution (KB5005292) first.</source>
        <translation>Windows Server 2012 R2 と 2016 では、先に統合ソリューション (KB5005292) をインストールしてください。</translation>
    </message>
    <message>
        <source>If updates are managed, check that no rollback and no held-back update channel keeps the old version.</source>
        <translation>更新が管理されている場合は、ロールバックや遅延した更新チャネルが古いバージョンを留めていないか確認してください。</translation>
    </message>
    <message>
        <source>Defender&apos;s service is switched off on this computer</source>
        <translation>このコンピューターで Defender のサービスが止まっています</translation>
    </message>
    <message>
        <source>The service WinDefend or MdCoreSvc is stopped or disabled, so nothing on this computer asks ECS for its configuration.</source>
        <translation>サービス WinDefend または MdCoreSvc が停止しているか無効なため、このコンピューターから ECS に構成を問い合わせるものがありません。</translation>
    </message>
    <message>
        <source>Look at the services WinDefend and MdCoreSvc: both normally start automatically.</source>
        <translation>サービス WinDefend と MdCoreSvc を確認してください。通常はどちらも自動的に開始します。</translation>
    </message>
    <message>
        <source>Find out what switched them off (a policy, another antivirus product, a tuning script) and undo it there.</source>
        <translation>止めた原因 (ポリシー、別のウイルス対策製品、チューニング スクリプト) を調べ、そこで元に戻してください。</translation>
    </message>
    <message>
        <source>If another antivirus is meant to run beside Defender, set Defender to passive mode instead of disabling it.</source>
        <translation>別のウイルス対策を Defender と併用する場合は、Defender を無効にせずパッシブ モードにしてください。</translation>
    </message>
    <message>
        <source>Restart the computer and run this test again.</source>
        <translation>コンピューターを再起動し、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Defender&apos;s program file does not carry Microsoft&apos;s signature</source>
        <translation>Defender のプログラム ファイルに Microsoft の署名がありません</translation>
    </message>
    <message>
        <source>MpCmdRun.exe was found, but Microsoft&apos;s signature on it could not be confirmed. The file was not run.</source>
        <translation>MpCmdRun.exe は見つかりましたが、Microsoft の署名を確認できませんでした。ファイルは実行していません。</translation>
    </message>
    <message>
        <source>Do not run the file, and keep it as it is for the security team.</source>
        <translation>このファイルを実行せず、セキュリティ担当のためにそのまま残してください。</translation>
    </message>
    <message>
        <source>Compare it with the same version on another computer, and check this computer from outside Windows, for example with Microsoft Defender Offline.</source>
        <translation>別のコンピューターの同じバージョンと比較し、Microsoft Defender オフラインなど Windows の外からこのコンピューターを検査してください。</translation>
    </message>
    <message>
        <source>After that, repair Defender with the platform update KB4052623 and run this test again.</source>
        <translation>その後、プラットフォーム更新プログラム KB4052623 で Defender を修復し、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>ECS is switched off by policy on this computer</source>
        <translation>このコンピューターでは ECS がポリシーで無効です</translation>
    </message>
    <message>
        <source>The setting DisableCoreServiceECSIntegration is on, so Defender does not ask ECS. This is a choice and not a network fault: protection goes on, but quick fixes from Microsoft arrive only with the next update.</source>
        <translation>設定 DisableCoreServiceECSIntegration が有効なため、Defender は ECS に問い合わせません。これは選択であり、ネットワークの障害ではありません。保護は続きますが、Microsoft の迅速な修正は次の更新まで届きません。</translation>
    </message>
    <message>
        <source>Find out why it was set before you change it.</source>
        <translation>変更する前に、なぜ設定されたかを確認してください。</translation>
    </message>
    <message>
        <source>To use ECS again, remove the setting where it comes from: group policy, a policy in Intune (Defender CSP), or Set-MpPreference.</source>
        <translation>ECS を再び使うには、設定元で設定を取り除いてください。グループ ポリシー、Intune のポリシー (Defender CSP)、または Set-MpPreference です。</translation>
    </message>
    <message>
        <source>Look for it in the registry key that the report names.</source>
        <translation>レポートに示されたレジストリ キーで設定を探してください。</translation>
    </message>
    <message>
        <source>Defender did not say which ECS host it uses</source>
        <translation>Defender が使う ECS ホストを答えませんでした</translation>
    </message>
    <message>
        <source>MpCmdRun was started, but it crashed, did not end in time or printed no address. No network cause was proven.</source>
        <translation>MpCmdRun を起動しましたが、異常終了したか、時間内に終わらないか、アドレスを表示しませんでした。ネットワークの原因は確認されていません。</translation>
    </message>
    <message>
        <source>Run MpCmdRun.exe -DisplayECSConnection in an administrator&apos;s command prompt and read what it prints.</source>
        <translation>管理者のコマンド プロンプトで MpCmdRun.exe -DisplayECSConnection を実行し、表示を読んでください。</translation>
    </message>
    <message>
        <source>Collect %TEMP%\MpCmdRun.log and the file that MpCmdRun.exe -GetFiles writes.</source>
        <translation>%TEMP%\MpCmdRun.log と、MpCmdRun.exe -GetFiles が書き出すファイルを集めてください。</translation>
    </message>
    <message>
        <source>Install the platform update KB4052623, restart the computer and run this test again.</source>
        <translation>プラットフォーム更新プログラム KB4052623 をインストールし、コンピューターを再起動して、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>このコンピューターの時計が合っていません</translation>
    </message>
    <message>
        <source>The certificate of {host} is in date by the servers&apos; time, but not by this computer&apos;s clock. The servers say that it is {date}.</source>
        <translation>{host} の証明書はサーバーの時刻では有効ですが、このコンピューターの時計では有効期間外です。サーバーによると現在は {date} です。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then run w32tm /resync in an administrator&apos;s command prompt.</source>
        <translation>日付、時刻、タイム ゾーンを設定し、管理者のコマンド プロンプトで w32tm /resync を実行してください。</translation>
    </message>
    <message>
        <source>On a domain member, check the time source with w32tm /query /source: it should be the domain.</source>
        <translation>ドメイン メンバーでは w32tm /query /source で時刻源を確認してください。ドメインであるはずです。</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, check the computer&apos;s battery, or the host of the virtual machine.</source>
        <translation>再起動後に時計がまたずれる場合は、本体の電池、または仮想マシンのホストを確認してください。</translation>
    </message>
    <message>
        <source>The hosts file sends ECS to another address</source>
        <translation>hosts ファイルが ECS を別のアドレスに向けています</translation>
    </message>
    <message>
        <source>A line in this computer&apos;s hosts file gives the ECS host an address of its own, and no genuine ECS answer comes from there. The line leads {host} to {address}.</source>
        <translation>このコンピューターの hosts ファイルの行が ECS ホストに独自のアドレスを与えており、そこから本物の ECS の応答は来ません。その行は {host} を {address} に向けています。</translation>
    </message>
    <message>
        <source>Open C:\Windows\System32\drivers\etc\hosts as administrator and remove the line.</source>
        <translation>管理者として C:\Windows\System32\drivers\etc\hosts を開き、その行を削除してください。</translation>
    </message>
    <message>
        <source>Find out what wrote it (a privacy or tuning tool, a blocking list, malware), or it will come back.</source>
        <translation>何がその行を書いたか (プライバシーやチューニングのツール、ブロック リスト、マルウェア) を調べてください。そうしないと再び現れます。</translation>
    </message>
    <message>
        <source>DNS says that the ECS host does not exist</source>
        <translation>DNS は ECS ホストが存在しないと答えています</translation>
    </message>
    <message>
        <source>The answer for {host} was NXDOMAIN. For the hosts that Microsoft publishes, this comes from a DNS filter, a blocking list or a private zone on the way.</source>
        <translation>{host} への応答は NXDOMAIN でした。Microsoft が公開しているホストでは、途中の DNS フィルター、ブロック リスト、プライベート ゾーンが原因です。</translation>
    </message>
    <message>
        <source>Ask the DNS team to allow {host}, and to look for a filter, a blocking list or a private zone that covers it.</source>
        <translation>DNS 担当に、{host} を許可し、それを対象とするフィルター、ブロック リスト、プライベート ゾーンを探すよう依頼してください。</translation>
    </message>
    <message>
        <source>If the name was typed in, check its spelling.</source>
        <translation>名前を手入力した場合は、つづりを確認してください。</translation>
    </message>
    <message>
        <source>DNS knows the ECS host but gives no address</source>
        <translation>DNS は ECS ホストを知っていますがアドレスを返しません</translation>
    </message>
    <message>
        <source>The answer for {host} holds no address that this computer could use. A DNS filter, a private zone or a forwarder may have removed it.</source>
        <translation>{host} への応答に、このコンピューターが使えるアドレスがありません。DNS フィルター、プライベート ゾーン、フォワーダーが取り除いた可能性があります。</translation>
    </message>
    <message>
        <source>Ask the DNS team to check {host}, with every alias that it leads to.</source>
        <translation>DNS 担当に、{host} とその別名をすべて確認するよう依頼してください。</translation>
    </message>
    <message>
        <source>If a private zone covers the name, remove it or forward the name to public DNS.</source>
        <translation>プライベート ゾーンがこの名前を覆っている場合は、ゾーンを削除するか、名前をパブリック DNS に転送してください。</translation>
    </message>
    <message>
        <source>The name server could not look up the ECS host</source>
        <translation>ネーム サーバーが ECS ホストを検索できませんでした</translation>
    </message>
    <message>
        <source>The answer for {host} was SERVFAIL: the name server got no usable answer from the servers that it asks.</source>
        <translation>{host} への応答は SERVFAIL でした。ネーム サーバーは問い合わせ先のサーバーから使える応答を得られませんでした。</translation>
    </message>
    <message>
        <source>Ask the DNS team to check forwarders and DNSSEC validation for {host}.</source>
        <translation>DNS 担当に、{host} のフォワーダーと DNSSEC 検証を確認するよう依頼してください。</translation>
    </message>
    <message>
        <source>Compare with another name server, for example with nslookup.</source>
        <translation>nslookup などで別のネーム サーバーと比較してください。</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes: the trouble may have passed.</source>
        <translation>数分後にこのテストをもう一度実行してください。障害が解消しているかもしれません。</translation>
    </message>
    <message>
        <source>The name server refuses to answer this computer</source>
        <translation>ネーム サーバーがこのコンピューターへの応答を拒否しています</translation>
    </message>
    <message>
        <source>The answer for {host} was REFUSED: this name server does not serve this computer or this name.</source>
        <translation>{host} への応答は REFUSED でした。このネーム サーバーは、このコンピューターまたはこの名前を扱いません。</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, with and without VPN.</source>
        <translation>このコンピューターがどのネーム サーバーを使うかを、VPN ありとなしで ipconfig /all により確認してください。</translation>
    </message>
    <message>
        <source>Ask the DNS team to let this computer&apos;s network use them, and to look for a filter on {host}.</source>
        <translation>DNS 担当に、このコンピューターのネットワークからの利用を許可し、{host} へのフィルターを探すよう依頼してください。</translation>
    </message>
    <message>
        <source>No name server answers this computer</source>
        <translation>どのネーム サーバーもこのコンピューターに応答しません</translation>
    </message>
    <message>
        <source>No name server answered the question for {host} in time.</source>
        <translation>{host} の問い合わせに時間内に応答したネーム サーバーはありません。</translation>
    </message>
    <message>
        <source>Check with ipconfig /all which name servers this computer uses, and whether they can be reached.</source>
        <translation>このコンピューターがどのネーム サーバーを使い、そこに到達できるかを ipconfig /all で確認してください。</translation>
    </message>
    <message>
        <source>Ask the network team to allow UDP and TCP port 53 from this computer to its name servers.</source>
        <translation>ネットワーク担当に、このコンピューターからネーム サーバーへの UDP と TCP のポート 53 を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>If a VPN is connected, test once with it and once without it.</source>
        <translation>VPN に接続している場合は、接続した状態と切断した状態で 1 回ずつテストしてください。</translation>
    </message>
    <message>
        <source>DNS sends ECS to an address that is not Microsoft&apos;s</source>
        <translation>DNS が ECS を Microsoft のものではないアドレスに向けています</translation>
    </message>
    <message>
        <source>The name leads to an address for special purposes, and no genuine ECS answer comes from there: this is how DNS filters answer for names that they block. {host} leads to {address}.</source>
        <translation>この名前は特別な用途のアドレスに向いており、そこから本物の ECS の応答は来ません。DNS フィルターはブロックする名前にこのように応答します。{host} は {address} に向いています。</translation>
    </message>
    <message>
        <source>Ask the owner of the DNS filter to allow {host}.</source>
        <translation>DNS フィルターの管理者に {host} を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>If the address belongs to a gateway of yours, that gateway has to pass ECS through untouched.</source>
        <translation>そのアドレスが自社のゲートウェイのものであれば、ゲートウェイは ECS を変更せずに通す必要があります。</translation>
    </message>
    <message>
        <source>This computer has no network connection</source>
        <translation>このコンピューターはネットワークに接続していません</translation>
    </message>
    <message>
        <source>No network interface is up, or there is no route out of this computer.</source>
        <translation>有効なネットワーク インターフェイスがないか、このコンピューターから外への経路がありません。</translation>
    </message>
    <message>
        <source>Check the cable, the Wi-Fi and the VPN client; on a virtual machine, check that its network card is connected.</source>
        <translation>ケーブル、Wi-Fi、VPN クライアントを確認してください。仮想マシンでは、ネットワーク カードが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>Check with ipconfig /all that the computer has an address and a default gateway.</source>
        <translation>コンピューターにアドレスとデフォルト ゲートウェイがあるかを ipconfig /all で確認してください。</translation>
    </message>
    <message>
        <source>When the network is back, run this test again.</source>
        <translation>ネットワークが復旧したら、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the ECS address</source>
        <translation>ECS のアドレスから何も応答がありません</translation>
    </message>
    <message>
        <source>No address of {host} answered on port {port} in time. A firewall that drops packets without an answer looks like this.</source>
        <translation>{host} のどのアドレスもポート {port} で時間内に応答しませんでした。パケットを応答なしで破棄するファイアウォールがあると、このようになります。</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, by name: Microsoft changes the addresses.</source>
        <translation>ファイアウォール担当に、{host} への TCP ポート {port} を名前で許可するよう依頼してください。Microsoft はアドレスを変更します。</translation>
    </message>
    <message>
        <source>The connection to ECS is refused</source>
        <translation>ECS への接続が拒否されています</translation>
    </message>
    <message>
        <source>The answer from {address} was that it takes no connection on port {port}. ECS takes connections there, so a firewall answers in its place, or the address is not right.</source>
        <translation>{address} は、ポート {port} で接続を受け付けないと応答しました。ECS はそこで接続を受け付けるため、ファイアウォールが代わりに応答しているか、アドレスが正しくありません。</translation>
    </message>
    <message>
        <source>Check in the DNS part of the report whether the address is Microsoft&apos;s.</source>
        <translation>レポートの DNS の部分で、アドレスが Microsoft のものか確認してください。</translation>
    </message>
    <message>
        <source>The connection to ECS is cut as soon as it is open</source>
        <translation>ECS への接続は開いた直後に切断されます</translation>
    </message>
    <message>
        <source>The connection to {host} was opened and then reset before anything was sent. A firewall or a security program does that.</source>
        <translation>{host} への接続は開きましたが、何も送らないうちにリセットされました。ファイアウォールやセキュリティ プログラムの動作です。</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow TCP port {port} to {host}, and to look for resets in their log.</source>
        <translation>ファイアウォール担当に、{host} への TCP ポート {port} を許可し、ログのリセットを調べるよう依頼してください。</translation>
    </message>
    <message>
        <source>There is no route to ECS, or a router forbids it</source>
        <translation>ECS への経路がないか、ルーターが禁じています</translation>
    </message>
    <message>
        <source>The network reported that the address cannot be reached or must not be. The address is {address}, the port {port}.</source>
        <translation>ネットワークは、このアドレスに到達できない、または到達してはならないと報告しました。アドレスは {address}、ポートは {port} です。</translation>
    </message>
    <message>
        <source>Check the default gateway, the VPN and the routes (route print).</source>
        <translation>デフォルト ゲートウェイ、VPN、経路 (route print) を確認してください。</translation>
    </message>
    <message>
        <source>Ask the network team whether a router or firewall rejects TCP port {port} to {host}.</source>
        <translation>ネットワーク担当に、ルーターやファイアウォールが {host} への TCP ポート {port} を拒否していないか確認してください。</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which Defender does not support</source>
        <translation>このネットワークは IPv6 のみで、Defender ではサポートされていません</translation>
    </message>
    <message>
        <source>This computer has no route out over IPv4, and no genuine ECS answer came over IPv6. Microsoft documents networks with IPv6 alone as not supported.</source>
        <translation>このコンピューターは IPv4 で外に出られず、IPv6 では本物の ECS の応答が来ませんでした。Microsoft は IPv6 のみのネットワークをサポート対象外としています。</translation>
    </message>
    <message>
        <source>Ask the network team for IPv4, or for DNS64 together with NAT64.</source>
        <translation>ネットワーク担当に、IPv4、または DNS64 と NAT64 を依頼してください。</translation>
    </message>
    <message>
        <source>Check with ipconfig /all whether this computer should have an IPv4 address and a gateway.</source>
        <translation>このコンピューターに IPv4 アドレスとゲートウェイがあるべきかを ipconfig /all で確認してください。</translation>
    </message>
    <message>
        <source>The measurements do not show one clear cause</source>
        <translation>測定からは 1 つの明確な原因が分かりません</translation>
    </message>
    <message>
        <source>What was measured fits no cause, or fits several.</source>
        <translation>測定結果に合う原因がないか、複数あります。</translation>
    </message>
    <message>
        <source>Run this test as administrator with the packet capture on, while the problem is there.</source>
        <translation>問題が起きている間に、管理者としてパケット キャプチャを有効にしてこのテストを実行してください。</translation>
    </message>
    <message>
        <source>Save the files, attach them to the ticket and hand it to the network team.</source>
        <translation>ファイルを保存してチケットに添付し、ネットワーク担当に渡してください。</translation>
    </message>
    <message>
        <source>The name of the proxy leads to no address</source>
        <translation>プロキシの名前からアドレスが得られません</translation>
    </message>
    <message>
        <source>Defender&apos;s route goes through a proxy, and DNS gives no address for its name. The proxy is {proxy}.</source>
        <translation>Defender の経路はプロキシを通りますが、DNS はその名前のアドレスを返しません。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy&apos;s name.</source>
        <translation>プロキシの名前のつづりを確認してください。</translation>
    </message>
    <message>
        <source>Ask the DNS team whether the name should exist in this network, with and without VPN.</source>
        <translation>DNS 担当に、このネットワークでこの名前が存在すべきか、VPN ありとなしで確認してください。</translation>
    </message>
    <message>
        <source>If there is no proxy any more, remove the setting (netsh winhttp reset proxy; check netsh winhttp show advproxy as well).</source>
        <translation>プロキシがもうない場合は設定を取り除いてください (netsh winhttp reset proxy。netsh winhttp show advproxy も確認してください)。</translation>
    </message>
    <message>
        <source>The proxy takes no connection</source>
        <translation>プロキシが接続を受け付けません</translation>
    </message>
    <message>
        <source>No connection to the proxy could be opened: it was refused, cut, without a route or without an answer. The proxy is {proxy}.</source>
        <translation>プロキシへの接続を開けませんでした。拒否、切断、経路なし、または応答なしです。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Ask the proxy team whether the proxy runs, and whether address and port are still right.</source>
        <translation>プロキシ担当に、プロキシが動作しているか、アドレスとポートが今も正しいか確認してください。</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer connect to {proxy}.</source>
        <translation>ネットワーク担当に、このコンピューターから {proxy} への接続を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy takes the connection and then stays silent</source>
        <translation>プロキシは接続を受け付けた後、応答しません</translation>
    </message>
    <message>
        <source>The proxy was asked for a tunnel to {host} and did not answer in time. The proxy is {proxy}.</source>
        <translation>プロキシに {host} へのトンネルを求めましたが、時間内に応答がありませんでした。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Check whether the proxy itself can resolve and reach {host} on port {port}.</source>
        <translation>プロキシ自身がポート {port} で {host} を名前解決し到達できるか確認してください。</translation>
    </message>
    <message>
        <source>The proxy closes the connection when ECS is requested</source>
        <translation>ECS を要求するとプロキシが接続を閉じます</translation>
    </message>
    <message>
        <source>The proxy closed the connection after it was asked for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>プロキシは {host} へのトンネルを求められた後、接続を閉じました。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Ask the proxy team to allow CONNECT to {host} on port {port} without sign-in.</source>
        <translation>プロキシ担当に、{host} のポート {port} への CONNECT をサインインなしで許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in that Defender cannot give</source>
        <translation>プロキシが、Defender にはできないサインインを求めています</translation>
    </message>
    <message>
        <source>Defender&apos;s traffic comes from the system account and is always anonymous, and the proxy answered 407 to it. The proxy is {proxy}.</source>
        <translation>Defender の通信はシステム アカウントから来る常に匿名のもので、プロキシはそれに 407 で応答しました。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Let {host} on port {port} pass the proxy without sign-in.</source>
        <translation>{host} のポート {port} を、サインインなしでプロキシを通過させてください。</translation>
    </message>
    <message>
        <source>Do not try to store a password for it: Defender has no place for one.</source>
        <translation>そのためにパスワードを保存しようとしないでください。Defender には保存する場所がありません。</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to ECS</source>
        <translation>プロキシが ECS への接続を拒否しています</translation>
    </message>
    <message>
        <source>The proxy answered {status} to the request for a tunnel to {host}. The proxy is {proxy}.</source>
        <translation>プロキシは {host} へのトンネルの要求に {status} で応答しました。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Allow {host} on port {port} in the proxy, for computers and without a user&apos;s sign-in.</source>
        <translation>プロキシで {host} のポート {port} を、コンピューターに対してユーザーのサインインなしで許可してください。</translation>
    </message>
    <message>
        <source>The proxy itself cannot reach ECS</source>
        <translation>プロキシ自身が ECS に到達できません</translation>
    </message>
    <message>
        <source>The proxy answered {status}: it could not resolve or reach {host}. The proxy is {proxy}.</source>
        <translation>プロキシは {status} で応答しました。{host} を名前解決または到達できませんでした。プロキシは {proxy} です。</translation>
    </message>
    <message>
        <source>Ask the proxy team to test {host} on port {port} from the proxy itself: name, route, firewall and any parent proxy.</source>
        <translation>プロキシ担当に、プロキシ自身から {host} のポート {port} を、名前、経路、ファイアウォール、上位プロキシについてテストするよう依頼してください。</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no HTTP proxy</source>
        <translation>プロキシのアドレスで応答しているのは HTTP プロキシではありません</translation>
    </message>
    <message>
        <source>Something takes connections at the proxy&apos;s address, but it does not answer as an HTTP proxy does. The address is {proxy}.</source>
        <translation>プロキシのアドレスで何かが接続を受け付けますが、HTTP プロキシのようには応答しません。アドレスは {proxy} です。</translation>
    </message>
    <message>
        <source>Check address and port: Defender needs an HTTP proxy that allows CONNECT.</source>
        <translation>アドレスとポートを確認してください。Defender には CONNECT を許可する HTTP プロキシが必要です。</translation>
    </message>
    <message>
        <source>In Defender&apos;s own policy, ProxyServer must begin with http:// or https://.</source>
        <translation>Defender 自身のポリシーでは、ProxyServer は http:// または https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>The automatic proxy script cannot be used</source>
        <translation>自動プロキシ スクリプトを使用できません</translation>
    </message>
    <message>
        <source>The proxy script (PAC or WPAD) cannot be loaded or evaluated, and the route without it does not lead to ECS either.</source>
        <translation>プロキシ スクリプト (PAC または WPAD) を読み込みまたは評価できず、それを使わない経路でも ECS に到達できません。</translation>
    </message>
    <message>
        <source>Check that the script&apos;s address begins with http:// or https:// and can be opened from this network.</source>
        <translation>スクリプトのアドレスが http:// または https:// で始まり、このネットワークから開けるか確認してください。</translation>
    </message>
    <message>
        <source>Check the script itself: no syntax mistakes, below 1 MB, and a working proxy in the first place of its answer, because only the first is used.</source>
        <translation>スクリプト自体を確認してください。構文の誤りがなく、1 MB 未満で、応答の最初に動作するプロキシがあること。使われるのは最初の 1 つだけです。</translation>
    </message>
    <message>
        <source>Another way: set a fixed proxy for the computer (netsh winhttp set proxy).</source>
        <translation>別の方法: コンピューターに固定のプロキシを設定します (netsh winhttp set proxy)。</translation>
    </message>
    <message>
        <source>Do not count on netsh winhttp import proxy source=ie: it never copies a script.</source>
        <translation>netsh winhttp import proxy source=ie には頼らないでください。スクリプトはコピーされません。</translation>
    </message>
    <message>
        <source>The user&apos;s proxy works, but Defender&apos;s service does not use it</source>
        <translation>ユーザーのプロキシは動作しますが、Defender のサービスは使いません</translation>
    </message>
    <message>
        <source>This user&apos;s own route gives a genuine ECS answer, and the route of Defender&apos;s service does not. The system account does not read the user&apos;s proxy settings.</source>
        <translation>このユーザー自身の経路では本物の ECS の応答が得られますが、Defender のサービスの経路では得られません。システム アカウントはユーザーのプロキシ設定を読みません。</translation>
    </message>
    <message>
        <source>Set the proxy for the computer: netsh winhttp set proxy, or netsh winhttp set advproxy where a script is needed.</source>
        <translation>コンピューターにプロキシを設定してください: netsh winhttp set proxy、スクリプトが必要な場合は netsh winhttp set advproxy。</translation>
    </message>
    <message>
        <source>Another way: set it for Defender by policy (ProxyServer or ProxyPacUrl); the proxy&apos;s value must begin with http:// or https://.</source>
        <translation>別の方法: ポリシーで Defender に設定します (ProxyServer または ProxyPacUrl)。値は http:// または https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>Make sure that the proxy lets {host} pass without sign-in.</source>
        <translation>プロキシが {host} をサインインなしで通すようにしてください。</translation>
    </message>
    <message>
        <source>TLS inspection stands between this computer and ECS</source>
        <translation>このコンピューターと ECS の間に TLS 検査があります</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a security program opens the connection and signs it anew. The certificate for {host} was issued by {issuer}, which ECS never uses.</source>
        <translation>プロキシ、ファイアウォール、またはセキュリティ プログラムが接続を開き、新しく署名しています。{host} の証明書は、ECS が決して使わない {issuer} が発行しています。</translation>
    </message>
    <message>
        <source>Do not install the inspection&apos;s certificate authority as a remedy: Microsoft does not support inspection of Defender&apos;s traffic, trusted or not.</source>
        <translation>対策として検査用の証明機関をインストールしないでください。信頼の有無を問わず、Microsoft は Defender の通信の検査をサポートしません。</translation>
    </message>
    <message>
        <source>Check security software on this computer that scans web traffic as well.</source>
        <translation>このコンピューターで Web 通信を検査するセキュリティ ソフトウェアも確認してください。</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not trusted here</source>
        <translation>証明書が、ここで信頼されていない機関から発行されています</translation>
    </message>
    <message>
        <source>What answers in place of ECS shows a certificate that ECS never uses and that this computer does not trust. The certificate for {host} was issued by {issuer}.</source>
        <translation>ECS の代わりに応答しているものは、ECS が決して使わず、このコンピューターが信頼しない証明書を示しています。{host} の証明書は {issuer} が発行しています。</translation>
    </message>
    <message>
        <source>Find out which device shows this certificate: the report has the whole chain with fingerprints.</source>
        <translation>どの機器がこの証明書を示すか調べてください。レポートにはチェーン全体とフィンガープリントがあります。</translation>
    </message>
    <message>
        <source>Do not install that authority on this computer.</source>
        <translation>その機関をこのコンピューターにインストールしないでください。</translation>
    </message>
    <message>
        <source>A root certificate that ECS needs is missing on this computer</source>
        <translation>ECS に必要なルート証明書がこのコンピューターにありません</translation>
    </message>
    <message>
        <source>The chain is the one that ECS uses, but its root is not in this computer&apos;s store of trusted roots. The missing root is {issuer}.</source>
        <translation>チェーンは ECS が使うものですが、そのルートがこのコンピューターの信頼されたルートのストアにありません。足りないルートは {issuer} です。</translation>
    </message>
    <message>
        <source>Let the system account reach ctldl.windowsupdate.com on TCP port 80, through the computer&apos;s proxy if there is one.</source>
        <translation>システム アカウントが TCP ポート 80 で ctldl.windowsupdate.com に到達できるようにしてください。プロキシがある場合はコンピューターのプロキシを通します。</translation>
    </message>
    <message>
        <source>Check whether the policy Turn off Automatic Root Certificates Update is on.</source>
        <translation>ポリシー「ルート証明書の自動更新を無効にする」が有効になっていないか確認してください。</translation>
    </message>
    <message>
        <source>On computers without that access, bring the root that the report names into the computer&apos;s trusted roots by group policy.</source>
        <translation>そのアクセスがないコンピューターでは、レポートにあるルートをグループ ポリシーでコンピューターの信頼されたルートに加えてください。</translation>
    </message>
    <message>
        <source>The certificate shown for ECS has expired</source>
        <translation>ECS のものとして示された証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was valid until {date}. It was issued by {issuer}.</source>
        <translation>{host} に示された証明書は {date} まで有効でした。発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with a clock that you trust.</source>
        <translation>このコンピューターの時計を信頼できる時計と比べてください。</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with an old certificate answers: exempt {host} there.</source>
        <translation>発行者が Microsoft の使うものでない場合は、古い証明書を持つ検査機器が応答しています。そこで {host} を除外してください。</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is not valid yet</source>
        <translation>ECS のものとして示された証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is valid only from {date} on. It was issued by {issuer}.</source>
        <translation>{host} に示された証明書は {date} から有効です。発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>If the issuer is not one that Microsoft uses, an inspecting device with a wrong clock answers: exempt {host} there.</source>
        <translation>発行者が Microsoft の使うものでない場合は、時計の狂った検査機器が応答しています。そこで {host} を除外してください。</translation>
    </message>
    <message>
        <source>The certificate shown for ECS is for another name</source>
        <translation>ECS のものとして示された証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>The certificate shown for {host} does not carry that name. It was issued by {issuer}.</source>
        <translation>{host} に示された証明書には、その名前が含まれていません。発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>Open a page in the browser: a sign-in page or a block page of this network would explain it.</source>
        <translation>ブラウザーでページを開いてください。このネットワークのサインイン ページやブロック ページが出れば説明がつきます。</translation>
    </message>
    <message>
        <source>The connection is cut when the secure connection begins</source>
        <translation>安全なセッションの開始時に接続が切断されます</translation>
    </message>
    <message>
        <source>The connection to {host} opens, and it is cut right after the first TLS message. Filters that read the server&apos;s name do this.</source>
        <translation>{host} への接続は開きますが、最初の TLS メッセージの直後に切断されます。サーバー名を読むフィルターの動作です。</translation>
    </message>
    <message>
        <source>Ask the firewall team to allow {host} in every filter that looks at names or applications.</source>
        <translation>ファイアウォール担当に、名前やアプリケーションを見るすべてのフィルターで {host} を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The secure connection to ECS is never completed</source>
        <translation>ECS との安全な接続が確立しません</translation>
    </message>
    <message>
        <source>The connection to {host} opens, but the TLS handshake does not come to its end. A filter that stays silent and a path that loses large packets look the same from here.</source>
        <translation>{host} への接続は開きますが、TLS ハンドシェイクが最後まで進みません。黙っているフィルターと大きなパケットを失う経路は、ここからは同じに見えます。</translation>
    </message>
    <message>
        <source>Ask the firewall team whether a filter holds back {host} by its name.</source>
        <translation>ファイアウォール担当に、フィルターが名前により {host} を止めていないか確認してください。</translation>
    </message>
    <message>
        <source>If a VPN or a tunnel is in use, test without it, or with the interface&apos;s MTU at 1300 for a moment: if ECS answers then, large packets are lost.</source>
        <translation>VPN やトンネルを使っている場合は、使わずに、または一時的にインターフェイスの MTU を 1300 にしてテストしてください。それで ECS が応答すれば、大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>Run this test again with the packet capture on, and hand the saved files to the network team.</source>
        <translation>パケット キャプチャを有効にしてこのテストをもう一度実行し、保存したファイルをネットワーク担当に渡してください。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way to ECS</source>
        <translation>ECS への途中で大きなパケットが失われています</translation>
    </message>
    <message>
        <source>Small packets to {host} get through and large ones do not, so the TLS handshake never ends.</source>
        <translation>{host} への小さなパケットは通り、大きなパケットは通らないため、TLS ハンドシェイクが終わりません。</translation>
    </message>
    <message>
        <source>Ask the network team to let ICMP messages for too large packets through (IPv4 type 3 code 4, IPv6 type 2).</source>
        <translation>ネットワーク担当に、パケット過大の ICMP メッセージ (IPv4 タイプ 3 コード 4、IPv6 タイプ 2) を通すよう依頼してください。</translation>
    </message>
    <message>
        <source>Limit the TCP segment size on the VPN or tunnel in between (MSS clamping).</source>
        <translation>途中の VPN やトンネルで TCP セグメント サイズを制限してください (MSS クランプ)。</translation>
    </message>
    <message>
        <source>As a stop-gap, lower the MTU of this computer&apos;s interface.</source>
        <translation>応急処置として、このコンピューターのインターフェイスの MTU を下げてください。</translation>
    </message>
    <message>
        <source>This computer and the other side share no TLS version</source>
        <translation>このコンピューターと相手側に共通の TLS バージョンがありません</translation>
    </message>
    <message>
        <source>For {host}, this computer and the other side found no common TLS version or cipher, or TLS is not spoken there at all.</source>
        <translation>{host} について、このコンピューターと相手側に共通の TLS バージョンや暗号がないか、そこでは TLS が使われていません。</translation>
    </message>
    <message>
        <source>Check that TLS 1.2 is on in Windows: the Schannel settings and DefaultSecureProtocols of WinHTTP.</source>
        <translation>Windows で TLS 1.2 が有効か確認してください。Schannel の設定と WinHTTP の DefaultSecureProtocols です。</translation>
    </message>
    <message>
        <source>Check the policies for cipher suites and elliptic curves: an empty EccCurves value stops TLS.</source>
        <translation>暗号スイートと楕円曲線のポリシーを確認してください。空の EccCurves 値は TLS を止めます。</translation>
    </message>
    <message>
        <source>If a device on the way answers in place of ECS, exempt {host} there.</source>
        <translation>途中の機器が ECS の代わりに応答している場合は、そこで {host} を除外してください。</translation>
    </message>
    <message>
        <source>A sign-in page of this network answers instead of ECS</source>
        <translation>ECS の代わりにこのネットワークのサインイン ページが応答しています</translation>
    </message>
    <message>
        <source>This network asks for a sign-in in the browser before it lets anything through.</source>
        <translation>このネットワークは、何かを通す前にブラウザーでのサインインを求めます。</translation>
    </message>
    <message>
        <source>Open a browser on this computer, open any page that begins with http://, and sign in to the network.</source>
        <translation>このコンピューターでブラウザーを開き、http:// で始まるページを開いて、ネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>For computers without a user, ask the network team to let them pass without the sign-in.</source>
        <translation>ユーザーのいないコンピューターについては、サインインなしで通すようネットワーク担当に依頼してください。</translation>
    </message>
    <message>
        <source>Another way: use another network.</source>
        <translation>別の方法: 別のネットワークを使います。</translation>
    </message>
    <message>
        <source>A filter&apos;s page comes back instead of ECS</source>
        <translation>ECS の代わりにフィルターのページが返ってきます</translation>
    </message>
    <message>
        <source>What came back for {host} was not written by ECS, but by a filter on the way. Its certificate was issued by {issuer}.</source>
        <translation>{host} に対して返ってきたものは ECS ではなく、途中のフィルターが書いたものです。その証明書は {issuer} が発行しています。</translation>
    </message>
    <message>
        <source>Ask the owner of the filter to allow {host}: the page&apos;s text in the report often names the rule.</source>
        <translation>フィルターの管理者に {host} を許可するよう依頼してください。レポートにあるページの文面に規則名がよく書かれています。</translation>
    </message>
    <message>
        <source>The answer is not what ECS sends</source>
        <translation>応答が ECS の送るものではありません</translation>
    </message>
    <message>
        <source>The host was reached over a certificate that ECS uses, but the answer is not what ECS sends. The status of {host} was {status}.</source>
        <translation>ECS が使う証明書でホストに到達しましたが、応答は ECS が送るものではありません。{host} の状態は {status} でした。</translation>
    </message>
    <message>
        <source>Check that the tested address is the one that Defender uses, with /config/v1/ in it.</source>
        <translation>テストしたアドレスが Defender の使うもので、/config/v1/ を含むか確認してください。</translation>
    </message>
    <message>
        <source>Run this test again in a few minutes.</source>
        <translation>数分後にこのテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>What comes back is not valid HTTP</source>
        <translation>返ってくるものは有効な HTTP ではありません</translation>
    </message>
    <message>
        <source>The answer for {host} does not follow HTTP, or has no end.</source>
        <translation>{host} の応答が HTTP に従っていないか、終わりがありません。</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way changes or replaces web answers.</source>
        <translation>ネットワーク担当に、途中の機器が Web の応答を変更または置き換えていないか確認してください。</translation>
    </message>
    <message>
        <source>The secure connection is ready, but no answer comes</source>
        <translation>安全な接続はできましたが、応答が来ません</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, but the answer did not arrive in time.</source>
        <translation>{host} との TLS は確立しましたが、応答が時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>Ask the network team whether a device holds answers back to scan them.</source>
        <translation>ネットワーク担当に、検査のために応答を留める機器がないか確認してください。</translation>
    </message>
    <message>
        <source>The connection is cut before ECS can answer</source>
        <translation>ECS が応答する前に接続が切断されます</translation>
    </message>
    <message>
        <source>TLS with {host} was ready, and then the connection was cut.</source>
        <translation>{host} との TLS は確立しましたが、その後接続が切断されました。</translation>
    </message>
    <message>
        <source>Ask the firewall team to look for a session to {host} that they cut, and to allow it.</source>
        <translation>ファイアウォール担当に、切断した {host} へのセッションを探し、許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>Only a part of the answer arrives</source>
        <translation>応答の一部しか届きません</translation>
    </message>
    <message>
        <source>The answer of {host} began, and ended before it was whole.</source>
        <translation>{host} の応答は始まりましたが、完全になる前に終わりました。</translation>
    </message>
    <message>
        <source>Ask the network team whether a device on the way limits or scans downloads.</source>
        <translation>ネットワーク担当に、途中の機器がダウンロードを制限または検査していないか確認してください。</translation>
    </message>
    <message>
        <source>ECS was reached, but does not accept the request</source>
        <translation>ECS に到達しましたが、要求が受け付けられません</translation>
    </message>
    <message>
        <source>The path is fine: the answer came over a certificate that ECS uses. {host} answered {status}.</source>
        <translation>経路は正常です。応答は ECS が使う証明書で届きました。{host} は {status} で応答しました。</translation>
    </message>
    <message>
        <source>Install the Defender platform update KB4052623 and run this test again.</source>
        <translation>Defender プラットフォーム更新プログラム KB4052623 をインストールし、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>ECS was reached, but reports trouble of its own</source>
        <translation>ECS に到達しましたが、ECS 側の障害が報告されています</translation>
    </message>
    <message>
        <source>Run this test again in an hour: Defender tries again by itself, too.</source>
        <translation>1 時間後にこのテストをもう一度実行してください。Defender も自動的に再試行します。</translation>
    </message>
    <message>
        <source>Look at the service health page of the Microsoft 365 admin centre.</source>
        <translation>Microsoft 365 管理センターのサービス正常性ページを確認してください。</translation>
    </message>
    <message>
        <source>ECS was reached, but asks this network to slow down</source>
        <translation>ECS に到達しましたが、要求を減らすよう求められています</translation>
    </message>
    <message>
        <source>The path is fine, but {host} answered 429: too many requests came from this address.</source>
        <translation>経路は正常ですが、{host} は 429 で応答しました。このアドレスからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait an hour and run this test again.</source>
        <translation>1 時間待ってから、このテストをもう一度実行してください。</translation>
    </message>
    <message>
        <source>If many computers share one public address, check what else there sends requests to ECS.</source>
        <translation>多くのコンピューターが 1 つのパブリック アドレスを共有している場合は、ほかに何が ECS に要求を送っているか確認してください。</translation>
    </message>
    <message>
        <source>Looking up the ECS host takes long</source>
        <translation>ECS ホストの検索に時間がかかります</translation>
    </message>
    <message>
        <source>The name was resolved, but only after more than two seconds.</source>
        <translation>名前は解決しましたが、2 秒以上かかりました。</translation>
    </message>
    <message>
        <source>Check whether the first name server in this computer&apos;s list answers at all.</source>
        <translation>このコンピューターの一覧の最初のネーム サーバーがそもそも応答するか確認してください。</translation>
    </message>
    <message>
        <source>Ask the DNS team to look at the time that forwarders take.</source>
        <translation>DNS 担当に、フォワーダーにかかる時間を調べるよう依頼してください。</translation>
    </message>
    <message>
        <source>IPv6 is set up here but does not reach ECS</source>
        <translation>IPv6 が設定されていますが ECS に到達しません</translation>
    </message>
    <message>
        <source>Connections over IPv4 work, those over IPv6 do not. Programs that try IPv6 first have to wait.</source>
        <translation>IPv4 の接続は動作し、IPv6 の接続は動作しません。先に IPv6 を試すプログラムは待たされます。</translation>
    </message>
    <message>
        <source>Ask the network team to repair IPv6 to the internet, or to stop announcing it.</source>
        <translation>ネットワーク担当に、インターネットへの IPv6 を修復するか、通知をやめるよう依頼してください。</translation>
    </message>
    <message>
        <source>Compare with another computer in the same network.</source>
        <translation>同じネットワークの別のコンピューターと比較してください。</translation>
    </message>
    <message>
        <source>Some addresses of ECS do not answer</source>
        <translation>ECS の一部のアドレスが応答しません</translation>
    </message>
    <message>
        <source>At least one address of the host takes connections, and at least one does not.</source>
        <translation>ホストのアドレスのうち少なくとも 1 つは接続を受け付け、少なくとも 1 つは受け付けません。</translation>
    </message>
    <message>
        <source>Ask the firewall team for a rule by host name instead of single addresses.</source>
        <translation>ファイアウォール担当に、個別のアドレスではなくホスト名による規則を依頼してください。</translation>
    </message>
    <message>
        <source>Run this test again later: the address may be in maintenance.</source>
        <translation>後でこのテストをもう一度実行してください。そのアドレスは保守中かもしれません。</translation>
    </message>
    <message>
        <source>The route to ECS is slow</source>
        <translation>ECS への経路が遅いです</translation>
    </message>
    <message>
        <source>The answer was genuine, but it took unusually long.</source>
        <translation>応答は本物ですが、通常より長くかかりました。</translation>
    </message>
    <message>
        <source>Look at the time bars in the report: they show which part takes long.</source>
        <translation>レポートの時間の棒を見てください。どの部分に時間がかかるか分かります。</translation>
    </message>
    <message>
        <source>Ask the network team about load, scanning or shaping on that part.</source>
        <translation>ネットワーク担当に、その部分の負荷、検査、帯域制限について確認してください。</translation>
    </message>
    <message>
        <source>The lists of revoked certificates cannot be fetched</source>
        <translation>失効した証明書の一覧を取得できません</translation>
    </message>
    <message>
        <source>The hosts for revocation lists do not answer on TCP port 80. Programs that insist on this check refuse the connection.</source>
        <translation>失効リストのホストが TCP ポート 80 で応答しません。この確認を必須とするプログラムは接続を拒否します。</translation>
    </message>
    <message>
        <source>Allow TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com for the system account.</source>
        <translation>システム アカウントに、crl.microsoft.com、www.microsoft.com、crl3.digicert.com、crl4.digicert.com への TCP ポート 80 を許可してください。</translation>
    </message>
    <message>
        <source>If this network needs a proxy, set it for the computer: Windows fetches these lists with the computer&apos;s setting, not with Defender&apos;s own.</source>
        <translation>このネットワークにプロキシが必要な場合は、コンピューターに設定してください。Windows はこれらの一覧を Defender の設定ではなくコンピューターの設定で取得します。</translation>
    </message>
    <message>
        <source>Defender&apos;s service has a route to ECS that this user lacks</source>
        <translation>Defender のサービスには、このユーザーにはない ECS への経路があります</translation>
    </message>
    <message>
        <source>The route of the service works; this user&apos;s own proxy setting does not lead to ECS.</source>
        <translation>サービスの経路は動作します。このユーザー自身のプロキシ設定では ECS に到達しません。</translation>
    </message>
    <message>
        <source>Nothing has to be done for Defender.</source>
        <translation>Defender のために行うことはありません。</translation>
    </message>
    <message>
        <source>Do not take a browser test of this user as proof: it uses the other route.</source>
        <translation>このユーザーのブラウザーでのテストを証拠にしないでください。別の経路を使います。</translation>
    </message>
    <message>
        <source>The direct route is closed, as expected behind a proxy</source>
        <translation>直接の経路は閉じています (プロキシの内側では想定どおり)</translation>
    </message>
    <message>
        <source>DNS or port 443 do not work without the proxy. With a proxy, that is normal.</source>
        <translation>プロキシなしでは DNS またはポート 443 が動作しません。プロキシがある場合は正常です。</translation>
    </message>
    <message>
        <source>Nothing has to be done while the proxy works.</source>
        <translation>プロキシが動作している間は、行うことはありません。</translation>
    </message>
    <message>
        <source>If Defender should go around the proxy, open the direct route or add a bypass.</source>
        <translation>Defender がプロキシを迂回すべき場合は、直接の経路を開くか、例外を追加してください。</translation>
    </message>
    <message>
        <source>No earlier success of ECS is recorded on this computer</source>
        <translation>このコンピューターには ECS の以前の成功が記録されていません</translation>
    </message>
    <message>
        <source>Defender&apos;s registry holds no configuration that came from ECS.</source>
        <translation>Defender のレジストリに ECS から届いた構成がありません。</translation>
    </message>
    <message>
        <source>On a computer that was set up recently, wait a day and look again.</source>
        <translation>最近設定したコンピューターでは、1 日待ってからもう一度確認してください。</translation>
    </message>
    <message>
        <source>On an older computer it shows that the problem has lasted for some time.</source>
        <translation>古いコンピューターでは、問題がしばらく続いていることを示します。</translation>
    </message>
    <message>
        <source>There is no packet capture of this run</source>
        <translation>この実行のパケット キャプチャはありません</translation>
    </message>
    <message>
        <source>Packets could not be recorded. The result does not depend on them.</source>
        <translation>パケットを記録できませんでした。結果はそれに左右されません。</translation>
    </message>
    <message>
        <source>Run this test as administrator if the packets are needed.</source>
        <translation>パケットが必要な場合は、管理者としてこのテストを実行してください。</translation>
    </message>
    <message>
        <source>If another trace is running, wait for its end: it was left untouched.</source>
        <translation>別のトレースが実行中の場合は、その終了を待ってください。手を付けていません。</translation>
    </message>
    <message>
        <source>The public ECS host is reachable; this computer&apos;s own host was not read.</source>
        <translation>公開されている ECS ホストには到達できますが、このコンピューター自身のホストは読み取れませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s own ECS host was not read; {host} was tested in its place.</source>
        <translation>このコンピューター自身の ECS ホストは読み取れなかったため、代わりに {host} をテストしました。</translation>
    </message>
    <message>
        <source>The settings of this computer name more than one way for Defender&apos;s service; the likeliest one was tested. A run as the system account would settle it.</source>
        <translation>このコンピューターの設定には Defender のサービスの経路が複数あり、最も見込みの高いものをテストしました。システム アカウントでの実行で確定できます。</translation>
    </message>
    <message>
        <source>Defender itself received a configuration from ECS at {date}. What is said here is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>Defender 自身は {date} に ECS から構成を受け取りました。ここに書かれているのはこのプログラムから見た内容です。ファイアウォールは MpDefenderCoreService.exe を別に扱うことがあります。</translation>
    </message>
    <message>
        <source>Another antivirus product is in charge on this computer, so a stopped Defender service is to be expected.</source>
        <translation>このコンピューターでは別のウイルス対策製品が担当しているため、Defender のサービスが止まっているのは想定どおりです。</translation>
    </message>
    <message>
        <source>Defender runs in passive mode on this computer.</source>
        <translation>このコンピューターでは Defender がパッシブ モードで動作しています。</translation>
    </message>
    <message>
        <source>Defender uses more than one ECS host here; this is about {host}.</source>
        <translation>ここでは Defender が複数の ECS ホストを使います。これは {host} についてのものです。</translation>
    </message>
    <message>
        <source>Another name on the same address gets through, so what stops this one goes by the server&apos;s name.</source>
        <translation>同じアドレスの別の名前は通るため、この名前を止めているものはサーバー名を見ています。</translation>
    </message>
    <message>
        <source>Which of the two it is cannot be told from this run.</source>
        <translation>この実行からは、2 つのうちどちらかは分かりません。</translation>
    </message>
    <message>
        <source>A wrong clock on this computer and a certificate out of date look alike here; no server&apos;s time settles it.</source>
        <translation>このコンピューターの時計の狂いと期限切れの証明書は、ここでは同じに見えます。決め手となるサーバーの時刻がありません。</translation>
    </message>
    <message>
        <source>A name server that was asked directly gave an address, and this computer&apos;s own resolver did not.</source>
        <translation>直接問い合わせたネーム サーバーはアドレスを返しましたが、このコンピューター自身の名前解決は返しませんでした。</translation>
    </message>
    <message>
        <source>The run was stopped before it was complete.</source>
        <translation>実行は完了する前に停止されました。</translation>
    </message>
    <message>
        <source>The time for the run was over before it was complete.</source>
        <translation>完了する前に実行の制限時間を過ぎました。</translation>
    </message>
    <message>
        <source>No request to ECS was measured.</source>
        <translation>ECS への要求は測定されませんでした。</translation>
    </message>
    <message>
        <source>This needs administrator rights.</source>
        <translation>これには管理者権限が必要です。</translation>
    </message>
    <message>
        <source>Another trace is running, and it was left alone.</source>
        <translation>別のトレースが実行中のため、そのままにしました。</translation>
    </message>
    <message>
        <source>The system&apos;s tool for this is missing.</source>
        <translation>これに使うシステムのツールがありません。</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>開始できませんでした。</translation>
    </message>
    <message>
        <source>It could not be stopped properly.</source>
        <translation>正しく停止できませんでした。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>This does not apply here.</source>
        <translation>これはここでは該当しません。</translation>
    </message>
    <message>
        <source>This was switched off by an option.</source>
        <translation>これはオプションで無効にされています。</translation>
    </message>
    <message>
        <source>The time for this step was over.</source>
        <translation>この手順の制限時間を過ぎました。</translation>
    </message>
    <message>
        <source>{host} gave a genuine ECS answer.</source>
        <translation>{host} から本物の ECS の応答がありました。</translation>
    </message>
    <message>
        <source>This is the route that Defender&apos;s service is expected to use.</source>
        <translation>これは Defender のサービスが使うと見込まれる経路です。</translation>
    </message>
    <message>
        <source>The route was chosen for this run; Defender&apos;s service is expected to use another one, which was not tested.</source>
        <translation>この経路は今回の実行のために選ばれたものです。Defender のサービスは、テストされていない別の経路を使うと見込まれます。</translation>
    </message>
    <message>
        <source>No packets show whether this is done by the service, by something on the way, or by protection on this computer; a run with packet capture can settle it.</source>
        <translation>これを行っているのがサービスなのか、経路上の何かなのか、このコンピューターの保護機能なのかを示すパケットはありません。パケット キャプチャを有効にして実行すれば判明することがあります。</translation>
    </message>
    <message>
        <source>This is as seen by this program: firewalls can treat MpDefenderCoreService.exe differently.</source>
        <translation>これはこのプログラムから見た結果です。ファイアウォールは MpDefenderCoreService.exe を別に扱うことがあります。</translation>
    </message>
    <message>
        <source>Run the test as administrator to read this computer&apos;s own host.</source>
        <translation>このコンピューター自身のホストを読み取るには、管理者としてテストを実行してください。</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>%1 cannot be read as a packet capture.</source>
        <translation>%1 はパケット キャプチャとして読み取れません。</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 は既に存在するため、上書きしません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>ディスクがいっぱいのため、%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Stopped; %1 was not written.</source>
        <translation>停止されたため、%1 は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1 packets read, %2 written (%3 bytes).</source>
        <translation>%1 個のパケットを読み、%2 個を書き込みました (%3 バイト)。</translation>
    </message>
    <message>
        <source>The capturing side lost %1 packets and %2 buffers of events.</source>
        <translation>記録側で %1 個のパケットと %2 個のイベント バッファーが失われました。</translation>
    </message>
    <message>
        <source>The trace is circular: its beginning was overwritten.</source>
        <translation>トレースは循環式で、先頭が上書きされています。</translation>
    </message>
    <message>
        <source>The times of this trace cannot be relied on.</source>
        <translation>このトレースの時刻は信頼できません。</translation>
    </message>
    <message>
        <source>What could not be read: %1.</source>
        <translation>読み取れなかったもの: %1。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最大 %1。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This page shows the rights of the program and starts the test. Administrator rights are needed for the packet capture and for some of Defender&apos;s settings; everything else works without them.</source>
        <translation>このページはプログラムの権限を示し、テストを開始します。パケット キャプチャと Defender の一部の設定には管理者権限が必要です。それ以外は権限なしで動作します。</translation>
    </message>
    <message>
        <source>Nothing is sent on this page.</source>
        <translation>このページでは何も送信しません。</translation>
    </message>
    <message>
        <source>If you have an administrator account, restart as administrator. If not, run everything all the same: name servers, ports, proxy and the web request are tested in any case.</source>
        <translation>管理者アカウントがある場合は、管理者として再起動してください。ない場合でもすべて実行してください。ネーム サーバー、ポート、プロキシ、Web 要求はいずれにしてもテストされます。</translation>
    </message>
    <message>
        <source>Finds the installed Defender platforms and the active one, reads the state of its services and the policy that allows or forbids ECS, and runs Microsoft&apos;s own MpCmdRun to learn the address that this computer uses. The program is run only if Microsoft signed it.</source>
        <translation>インストールされている Defender プラットフォームと使用中のものを見つけ、サービスの状態と ECS を許可または禁止するポリシーを読み、Microsoft の MpCmdRun を実行してこのコンピューターが使うアドレスを調べます。プログラムは Microsoft の署名がある場合だけ実行されます。</translation>
    </message>
    <message>
        <source>Reading the settings sends nothing, and MpCmdRun only prints what it knows. To find the route, the proxy script that this computer is set to (PAC), or one found by automatic detection (WPAD), is fetched after this step.</source>
        <translation>設定の読み取りでは何も送信せず、MpCmdRun は知っていることを表示するだけです。経路を調べるため、この手順の後に、設定されたプロキシ スクリプト (PAC) または自動検出 (WPAD) で見つかったものを取得します。</translation>
    </message>
    <message>
        <source>Update Defender&apos;s platform. Start its services if they are stopped. If Defender is not found, choose the cloud of your organisation and test its host.</source>
        <translation>Defender のプラットフォームを更新してください。サービスが停止していれば開始してください。Defender が見つからない場合は、組織のクラウドを選んでそのホストをテストしてください。</translation>
    </message>
    <message>
        <source>Records the packets of this computer while the test runs, with the system&apos;s own tool. A trace that somebody else started is never stopped.</source>
        <translation>テスト中、システムのツールでこのコンピューターのパケットを記録します。ほかの人が開始したトレースは決して停止しません。</translation>
    </message>
    <message>
        <source>Nothing is sent. The file stays on this computer until you save it.</source>
        <translation>何も送信しません。保存するまで、ファイルはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>If another trace is running, end it in the program that started it, or continue without a capture: the result is the same, only the packets are missing as proof.</source>
        <translation>別のトレースが実行中の場合は、それを開始したプログラムで終了するか、キャプチャなしで続けてください。結果は同じで、証拠としてのパケットがないだけです。</translation>
    </message>
    <message>
        <source>Asks for the address of the ECS host: the way programs ask, and each name server by itself. Looks for an entry in the hosts file.</source>
        <translation>ECS ホストのアドレスを、プログラムと同じ方法で、また各ネーム サーバーに個別に問い合わせます。hosts ファイルの項目も調べます。</translation>
    </message>
    <message>
        <source>DNS questions for the ECS host to this computer&apos;s name servers, and to a comparison server only if one was given as an option. Later steps also ask for the names of the proxy and of the hosts that they contact.</source>
        <translation>ECS ホストの DNS の問い合わせをこのコンピューターのネーム サーバーに送ります。比較用サーバーには、オプションで指定された場合だけ送ります。後の手順では、プロキシと接続先ホストの名前も問い合わせます。</translation>
    </message>
    <message>
        <source>Open the same host name in another network, for example with a phone. Remove a hosts file entry for the name. Give the table to the team that runs the name servers.</source>
        <translation>スマートフォンなど別のネットワークで同じホスト名を開いてください。hosts ファイルにその名前の項目があれば削除してください。ネーム サーバーの担当に表を渡してください。</translation>
    </message>
    <message>
        <source>Opens and closes a connection to port 443 of every address, all at the same time. Behind a proxy a closed direct way is normal.</source>
        <translation>すべてのアドレスのポート 443 に同時に接続を開いて閉じます。プロキシの内側では、直接の経路が閉じているのは正常です。</translation>
    </message>
    <message>
        <source>Empty TCP connections to the addresses of the ECS host and to the proxy.</source>
        <translation>ECS ホストのアドレスとプロキシへの空の TCP 接続です。</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN for a moment. Copy the firewall request from the result page for the network team.</source>
        <translation>別のネットワークを試すか、VPN を一時的に切ってください。結果のページからファイアウォールの依頼文をコピーしてネットワーク担当に渡してください。</translation>
    </message>
    <message>
        <source>Reads every place in which this computer keeps proxy settings and finds the one that counts for Defender&apos;s service, which is often not the browser&apos;s. Then asks that proxy for a connection to the ECS host.</source>
        <translation>このコンピューターがプロキシ設定を保持するすべての場所を読み、Defender のサービスに有効なものを見つけます。ブラウザーのものとは異なることがよくあります。次に、そのプロキシに ECS ホストへの接続を求めます。</translation>
    </message>
    <message>
        <source>For each ECS host, a request to open a connection (CONNECT) to the proxy, without any sign-in, as Defender&apos;s service sends it.</source>
        <translation>ECS ホストごとに、接続を開く要求 (CONNECT) をプロキシに 1 つ送ります。Defender のサービスと同じく、サインインは行いません。</translation>
    </message>
    <message>
        <source>If user and service differ, tell the proxy team both. A proxy that asks for a sign-in must let the ECS host pass without one.</source>
        <translation>ユーザーとサービスが異なる場合は、両方をプロキシ担当に伝えてください。サインインを求めるプロキシは、ECS ホストをサインインなしで通す必要があります。</translation>
    </message>
    <message>
        <source>Sends the request that Defender sends and checks the answer: the certificate, its root, the name, and whether the content is what ECS sends. A page of a filter or a sign-in page is recognised.</source>
        <translation>Defender が送る要求を送り、応答を調べます。証明書、そのルート、名前、内容が ECS の送るものかどうかです。フィルターのページやサインイン ページは見分けられます。</translation>
    </message>
    <message>
        <source>If the certificate is not from Microsoft, the connection is inspected: ask the security team to leave the ECS host out. If a sign-in page came, sign in to that network with the browser and run the step again.</source>
        <translation>証明書が Microsoft のものでない場合、接続は検査されています。セキュリティ担当に ECS ホストを除外するよう依頼してください。サインイン ページが来た場合は、ブラウザーでそのネットワークにサインインし、手順をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Names one cause, who can fix it, and the measurements that prove it. Certain, likely and possible say how strong the proof is.</source>
        <translation>1 つの原因、対応できる人、裏付ける測定を示します。確実、有力、可能性ありは、裏付けの強さを表します。</translation>
    </message>
    <message>
        <source>Copy the summary into the ticket, save the evidence and attach the zip. After a repair, choose Run again.</source>
        <translation>概要をチケットにコピーし、証拠を保存して zip を添付してください。修復した後は「もう一度実行」を選んでください。</translation>
    </message>
    <message>
        <source>Saves report, packets and a list of contents in one zip. What is private is replaced by stable words such as HOST-1; the preview shows the result.</source>
        <translation>レポート、パケット、内容の一覧を 1 つの zip に保存します。個人的な情報は HOST-1 のような一定の語に置き換えられます。プレビューで結果を確認できます。</translation>
    </message>
    <message>
        <source>Nothing is sent. The browser button opens the ECS address in your own browser.</source>
        <translation>何も送信しません。ブラウザー ボタンは、ご自分のブラウザーで ECS のアドレスを開きます。</translation>
    </message>
    <message>
        <source>If saving does not work, choose another folder, for example Documents. Everything that was measured stays in memory until you close the window.</source>
        <translation>保存できない場合は、ドキュメントなど別のフォルダーを選んでください。測定した内容は、ウィンドウを閉じるまでメモリに残ります。</translation>
    </message>
    <message>
        <source>One or two HTTPS requests to each ECS host over the route of Defender&apos;s service, and over the signed-in user&apos;s route where that is another. When one does not end well, also short requests to www.msftconnecttest.com, www.microsoft.com and login.microsoftonline.com, and once more to the ECS host, to tell this host&apos;s trouble from the whole network&apos;s. When all end well, directly or over the computer&apos;s own proxy setting, a request on port 80 to a host of revocation lists (crl3.digicert.com or crl.microsoft.com, or both). Never a user name or password.</source>
        <translation>各 ECS ホストに、Defender のサービスの経路で HTTPS 要求を 1 つか 2 つ送ります。サインイン中のユーザーの経路が異なる場合は、その経路でも送ります。うまくいかない場合は、このホストの問題かネットワーク全体の問題かを見分けるため、www.msftconnecttest.com、www.microsoft.com、login.microsoftonline.com への短い要求と、ECS ホストへの要求をもう一度送ります。直接、またはコンピューター自体のプロキシ設定を経由してすべて成功した場合は、失効リストのホスト (crl3.digicert.com または crl.microsoft.com、あるいは両方) にポート 80 で要求を送ります。ユーザー名やパスワードは決して送りません。</translation>
    </message>
    <message>
        <source>Nothing is sent. The two copy buttons put a text on the clipboard. The summary for the ticket has private names replaced as chosen on the save page. The firewall request names the real hosts and addresses, unless Strict is chosen.</source>
        <translation>何も送信しません。2 つのコピー ボタンは、文面をクリップボードに入れます。チケット用の要約では、保存ページで選んだとおりに個人名などが置き換えられます。ファイアウォールの依頼文には、「厳格」を選んだ場合を除き、実際のホストとアドレスが書かれます。</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Before you begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This PC</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>ポート 443</translation>
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
        <translation>未到達</translation>
    </message>
    <message>
        <source>The way to the service: %1</source>
        <translation>サービスへの経路: %1</translation>
    </message>
</context>
<context>
    <name>ProxySource</name>
    <message>
        <source>chosen by option</source>
        <translation>オプションで指定</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Defender policy</source>
        <translation>Defender ポリシー</translation>
    </message>
    <message>
        <source>telemetry proxy (registry)</source>
        <translation>テレメトリ プロキシ (レジストリ)</translation>
    </message>
    <message>
        <source>WinHTTP (netsh)</source>
        <translation>WinHTTP (netsh)</translation>
    </message>
    <message>
        <source>WinHTTP advanced proxy</source>
        <translation>WinHTTP 詳細プロキシ</translation>
    </message>
    <message>
        <source>signed-in user&apos;s settings</source>
        <translation>サインイン中のユーザーの設定</translation>
    </message>
    <message>
        <source>elevated user&apos;s settings</source>
        <translation>昇格したユーザーの設定</translation>
    </message>
    <message>
        <source>system account&apos;s settings</source>
        <translation>システム アカウントの設定</translation>
    </message>
    <message>
        <source>automatic detection (WPAD)</source>
        <translation>自動検出 (WPAD)</translation>
    </message>
    <message>
        <source>no setting</source>
        <translation>設定なし</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>through the proxy %1</source>
        <translation>プロキシ %1 経由</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>%1 で接続</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Defender ECS connection</source>
        <translation>Defender の ECS 接続</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>対応できる人</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト対象</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Request: let Microsoft Defender for Endpoint reach its configuration service (ECS)</source>
        <translation>依頼: Microsoft Defender for Endpoint を構成サービス (ECS) に接続させてください</translation>
    </message>
    <message>
        <source>Please allow, outgoing, HTTPS over TCP:</source>
        <translation>次の送信方向の HTTPS (TCP) を許可してください:</translation>
    </message>
    <message>
        <source>Write the host name itself into the rule: in most firewalls *.%1 does not cover %1. The addresses change, so a rule by address does not last.</source>
        <translation>規則にはホスト名そのものを書いてください。ほとんどのファイアウォールでは、*.%1 に %1 は含まれません。アドレスは変わるため、アドレスによる規則は長続きしません。</translation>
    </message>
    <message>
        <source>Please do not inspect the TLS of these hosts, and do not limit the rule to a path: a rule with a path would need inspection.</source>
        <translation>これらのホストの TLS を検査せず、規則をパスに限定しないでください。パスを含む規則には検査が必要になります。</translation>
    </message>
    <message>
        <source>Please do not ask for a sign-in: the requests come from the system account and are anonymous.</source>
        <translation>サインインを求めないでください。要求はシステム アカウントから来る匿名のものです。</translation>
    </message>
    <message>
        <source>On the machine itself, the program is MpDefenderCoreService.exe (service MdCoreSvc).</source>
        <translation>コンピューター上のプログラムは MpDefenderCoreService.exe (サービス MdCoreSvc) です。</translation>
    </message>
    <message>
        <source>For revocation lists, the system account also needs TCP port 80 to crl.microsoft.com, www.microsoft.com, crl3.digicert.com and crl4.digicert.com.</source>
        <translation>失効リストのために、システム アカウントには crl.microsoft.com、www.microsoft.com、crl3.digicert.com、crl4.digicert.com への TCP ポート 80 も必要です。</translation>
    </message>
    <message>
        <source>What was measured on %1 at %2, route %3:</source>
        <translation>%1 で %2 に測定した内容、経路 %3:</translation>
    </message>
    <message>
        <source>Addresses tried:</source>
        <translation>試したアドレス:</translation>
    </message>
    <message>
        <source>Run %1, %2 %3</source>
        <translation>実行 %1、%2 %3</translation>
    </message>
    <message>
        <source>user names</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>ユーザー フォルダー</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>hardware addresses</source>
        <translation>ハードウェア アドレス</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>credentials, cookies and query values</source>
        <translation>資格情報、Cookie、クエリの値</translation>
    </message>
    <message>
        <source>computer names</source>
        <translation>コンピューター名</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>tenant and device ids</source>
        <translation>テナント ID とデバイス ID</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that is translated into: de, fr.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>行うこと:</translation>
    </message>
</context>
<context>
    <name>SelfReport</name>
    <message>
        <source>--self-report describes Windows machines; there is nothing to tell about this system.</source>
        <translation>--self-report は Windows のコンピューターを調べるものです。このシステムについて報告する内容はありません。</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>The file could not be saved in the chosen folder: %1</source>
        <translation>選択したフォルダーにファイルを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>ServiceState</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>starts automatically</source>
        <translation>自動で開始</translation>
    </message>
    <message>
        <source>starts on demand</source>
        <translation>必要時に開始</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>TargetInput</name>
    <message>
        <source>Type the address of the ECS service, beginning with https://.</source>
        <translation>https:// で始まる ECS サービスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address is longer than 2048 characters.</source>
        <translation>アドレスが 2048 文字を超えています。</translation>
    </message>
    <message>
        <source>An address holds no blanks.</source>
        <translation>アドレスに空白は使えません。</translation>
    </message>
    <message>
        <source>This is no complete address, such as https://ecs.office.com/config/v1/.</source>
        <translation>https://ecs.office.com/config/v1/ のような完全なアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>ユーザー名とパスワードは省いてください。</translation>
    </message>
    <message>
        <source>Leave out the part after #.</source>
        <translation># 以降は省いてください。</translation>
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
        <translation>プロキシへの接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Proxy answer</source>
        <translation>プロキシの応答</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Device on the way</source>
        <translation>途中の機器</translation>
    </message>
    <message>
        <source>answers as %1</source>
        <translation>%1 として応答</translation>
    </message>
    <message>
        <source>sends the reset</source>
        <translation>リセットを送信</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>TLS alert: %1</source>
        <translation>TLS アラート: %1</translation>
    </message>
    <message>
        <source>Encrypted data</source>
        <translation>暗号化されたデータ</translation>
    </message>
    <message>
        <source>Sent again: %1 bytes</source>
        <translation>再送: %1 バイト</translation>
    </message>
    <message>
        <source>Takes no more data for now</source>
        <translation>当面データを受け取らない</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>%1 の間応答なし</translation>
    </message>
    <message>
        <source>Nothing more from the server</source>
        <translation>サーバーからの続きなし</translation>
    </message>
    <message>
        <source>%1 bytes never arrived</source>
        <translation>%1 バイトが届かなかった</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1、%2 回</translation>
    </message>
    <message>
        <source>The TLS handshake began as it should, and data came back.</source>
        <translation>TLS ハンドシェイクは正常に始まり、データが返ってきました。</translation>
    </message>
    <message>
        <source>What is wrong lies inside the encryption, where packets do not show it.</source>
        <translation>問題は暗号化された部分にあり、パケットからは見えません。</translation>
    </message>
    <message>
        <source>%1 more packets are not drawn.</source>
        <translation>ほかの %1 個のパケットは図に含まれていません。</translation>
    </message>
    <message>
        <source>Packets are missing from this capture, so what it does not show proves nothing.</source>
        <translation>このキャプチャにはパケットの欠落があるため、写っていないことは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>What the wire shows</source>
        <translation>通信の内容</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4 (did not arrive)</source>
        <translation>%1: %2 から %3 へ: %4 (届かず)</translation>
    </message>
    <message>
        <source>%1: %2 to %3: %4</source>
        <translation>%1: %2 から %3 へ: %4</translation>
    </message>
    <message>
        <source>This computer asked for a connection again and again, and nothing came back.</source>
        <translation>このコンピューターは繰り返し接続を求めましたが、何も返ってきませんでした。</translation>
    </message>
    <message>
        <source>The request for a connection was answered with a reset.</source>
        <translation>接続の要求にはリセットが返されました。</translation>
    </message>
    <message>
        <source>The reset came from another distance than the server&apos;s packets, so a device on the way sent it.</source>
        <translation>リセットはサーバーのパケットとは異なる距離から届いたため、途中の機器が送ったものです。</translation>
    </message>
    <message>
        <source>The answers passed no router, so a device close to this computer sent them in the service&apos;s name.</source>
        <translation>応答はルーターを通っていないため、このコンピューターの近くの機器がサービスの名前で送ったものです。</translation>
    </message>
    <message>
        <source>The connection was reset before this computer had sent a byte on it.</source>
        <translation>このコンピューターが 1 バイトも送らないうちに接続がリセットされました。</translation>
    </message>
    <message>
        <source>The connection was reset right after the first TLS message (ClientHello), which carries the server&apos;s name.</source>
        <translation>サーバー名を含む最初の TLS メッセージ (ClientHello) の直後に接続がリセットされました。</translation>
    </message>
    <message>
        <source>The connection was reset in the middle of the TLS handshake.</source>
        <translation>TLS ハンドシェイクの途中で接続がリセットされました。</translation>
    </message>
    <message>
        <source>The connection was reset after the TLS handshake.</source>
        <translation>TLS ハンドシェイクの後に接続がリセットされました。</translation>
    </message>
    <message>
        <source>The connection was closed right after the first TLS message (ClientHello), without an answer.</source>
        <translation>最初の TLS メッセージ (ClientHello) の直後に、応答のないまま接続が閉じられました。</translation>
    </message>
    <message>
        <source>The first TLS message (ClientHello) was never answered.</source>
        <translation>最初の TLS メッセージ (ClientHello) への応答はありませんでした。</translation>
    </message>
    <message>
        <source>What came back is not TLS.</source>
        <translation>返ってきたものは TLS ではありません。</translation>
    </message>
    <message>
        <source>The other side refused the TLS handshake with an alert.</source>
        <translation>相手側がアラートで TLS ハンドシェイクを拒否しました。</translation>
    </message>
    <message>
        <source>This computer refused the TLS handshake with an alert.</source>
        <translation>このコンピューターがアラートで TLS ハンドシェイクを拒否しました。</translation>
    </message>
    <message>
        <source>Large packets were sent again and again and never arrived, while small ones did.</source>
        <translation>大きなパケットは何度送っても届かず、小さなパケットは届きました。</translation>
    </message>
    <message>
        <source>Of the server&apos;s answer only small packets arrived; the large ones are missing.</source>
        <translation>サーバーの応答のうち小さなパケットだけが届き、大きなものは届いていません。</translation>
    </message>
    <message>
        <source>With small packets the handshake is answered, with large ones it is not.</source>
        <translation>小さなパケットではハンドシェイクに応答がありますが、大きなパケットではありません。</translation>
    </message>
    <message>
        <source>After the TLS handshake the server sent nothing more.</source>
        <translation>TLS ハンドシェイクの後、サーバーは何も送ってきませんでした。</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in, which Defender does not have.</source>
        <translation>プロキシがサインインを求めていますが、Defender はその資格情報を持ちません。</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>プロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The proxy could not get through to the service.</source>
        <translation>プロキシからサービスに到達できませんでした。</translation>
    </message>
    <message>
        <source>The proxy never answered the request to connect.</source>
        <translation>プロキシは接続要求に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy reset the connection when it was asked to connect.</source>
        <translation>プロキシは接続を求められると、接続をリセットしました。</translation>
    </message>
    <message>
        <source>The proxy closed the connection when it was asked to connect.</source>
        <translation>プロキシは接続を求められると、接続を閉じました。</translation>
    </message>
    <message>
        <source>What answers at the proxy&apos;s address is no proxy.</source>
        <translation>プロキシのアドレスで応答しているものはプロキシではありません。</translation>
    </message>
    <message>
        <source>A device on the way reported that it does not let the packets through.</source>
        <translation>途中の機器が、パケットを通さないと通知しました。</translation>
    </message>
    <message>
        <source>The name server says that the name does not exist.</source>
        <translation>ネームサーバーは、その名前は存在しないと答えています。</translation>
    </message>
    <message>
        <source>The name server failed.</source>
        <translation>ネームサーバーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The name server refused to answer.</source>
        <translation>ネームサーバーが応答を拒否しました。</translation>
    </message>
    <message>
        <source>The name server knows the name but gives no address for it.</source>
        <translation>ネームサーバーは名前を知っていますが、アドレスを返しません。</translation>
    </message>
    <message>
        <source>The name server gives an address that no public service has.</source>
        <translation>ネームサーバーが返すアドレスは、公開サービスでは使われないものです。</translation>
    </message>
    <message>
        <source>Answers came that do not fit the question, so nobody takes them.</source>
        <translation>問い合わせに合わない応答が届いたため、誰も受け取りません。</translation>
    </message>
    <message>
        <source>The name server never answered.</source>
        <translation>ネームサーバーからの応答はありませんでした。</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>管理上の理由で禁止</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>ネットワークに到達できない</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>ホストに到達できない</translation>
    </message>
    <message>
        <source>port unreachable</source>
        <translation>ポートに到達できない</translation>
    </message>
    <message>
        <source>protocol unreachable</source>
        <translation>プロトコルに到達できない</translation>
    </message>
    <message>
        <source>packet too large</source>
        <translation>パケットが大きすぎる</translation>
    </message>
    <message>
        <source>time exceeded</source>
        <translation>時間超過</translation>
    </message>
</context>
<context>
    <name>ecs::BeginPage</name>
    <message>
        <source>Run &amp;everything (recommended)</source>
        <translation>すべて実行 (推奨)(&amp;E)</translation>
    </message>
    <message>
        <source>All steps one after the other, without further questions. About one minute.</source>
        <translation>すべての手順を続けて、確認なしで実行します。約 1 分です。</translation>
    </message>
    <message>
        <source>Step &amp;through</source>
        <translation>1 つずつ進む(&amp;T)</translation>
    </message>
    <message>
        <source>Each page waits until you continue. A step can be run again on its page.</source>
        <translation>各ページは、次へ進むまで待ちます。手順はそのページでもう一度実行できます。</translation>
    </message>
    <message>
        <source>Rec&amp;ord network packets while testing</source>
        <translation>テスト中にネットワーク パケットを記録する(&amp;O)</translation>
    </message>
    <message>
        <source>Restart as &amp;administrator</source>
        <translation>管理者として再起動(&amp;A)</translation>
    </message>
    <message>
        <source>Find out why Defender cannot reach its configuration service</source>
        <translation>Defender が構成サービスに接続できない原因を調べます</translation>
    </message>
    <message>
        <source>Tests the route from this computer to Defender&apos;s Experimentation and Configuration Service (ECS) step by step, names the cause and saves the proof.</source>
        <translation>このコンピューターから Defender の構成サービス ECS (Experimentation and Configuration Service) までの経路を順にテストし、原因を示して証拠を保存します。</translation>
    </message>
    <message>
        <source>What is collected</source>
        <translation>収集するもの</translation>
    </message>
    <message>
        <source>Defender&apos;s version, services and policy; name servers, addresses and times; proxy settings; certificates and the answer of the service; network packets. Windows&apos; own tool records all packets of this computer; the zip holds only those to these hosts, the full recording is saved beside it.</source>
        <translation>Defender のバージョン、サービス、ポリシー。ネーム サーバー、アドレス、時間。プロキシ設定。証明書とサービスの応答。ネットワーク パケット。Windows のツールはこのコンピューターのすべてのパケットを記録します。zip に入るのはこれらのホストとのパケットだけで、完全な記録はその隣に保存されます。</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>収集しないもの</translation>
    </message>
    <message>
        <source>No passwords, no documents, no browsing history. Nothing is changed and nothing is sent to anyone: you decide where the file is saved and what goes into it.</source>
        <translation>パスワード、文書、閲覧履歴は収集しません。何も変更せず、誰にも送信しません。ファイルの保存場所と内容はご自身で決められます。</translation>
    </message>
    <message>
        <source>Running as the system account</source>
        <translation>システム アカウントとして実行中</translation>
    </message>
    <message>
        <source>Packets can be recorded. Results hold for Defender&apos;s own service.</source>
        <translation>パケットを記録できます。結果は Defender のサービス自身に当てはまります。</translation>
    </message>
    <message>
        <source>Running as another administrator</source>
        <translation>別の管理者として実行中</translation>
    </message>
    <message>
        <source>Proxy settings are read for the signed-in user and for Defender&apos;s service. Files are saved where the signed-in user can open them.</source>
        <translation>プロキシ設定は、サインイン中のユーザーと Defender のサービスの両方について読み取ります。ファイルは、サインイン中のユーザーが開ける場所に保存します。</translation>
    </message>
    <message>
        <source>Running as administrator</source>
        <translation>管理者として実行中</translation>
    </message>
    <message>
        <source>Packets can be recorded and all settings can be read.</source>
        <translation>パケットを記録でき、すべての設定を読み取れます。</translation>
    </message>
    <message>
        <source>Running without administrator rights</source>
        <translation>管理者権限なしで実行中</translation>
    </message>
    <message>
        <source>You can continue. The packet capture and some facts about Defender may be missing.</source>
        <translation>続けられます。パケット キャプチャと Defender の一部の情報がない場合があります。</translation>
    </message>
</context>
<context>
    <name>ecs::BottomBar</name>
    <message>
        <source>Check the &amp;rights</source>
        <translation>権限を確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find Defender</source>
        <translation>Defender を探す(&amp;F)</translation>
    </message>
    <message>
        <source>Start the capt&amp;ure</source>
        <translation>キャプチャを開始(&amp;U)</translation>
    </message>
    <message>
        <source>Look &amp;up DNS</source>
        <translation>DNS を検索(&amp;U)</translation>
    </message>
    <message>
        <source>Connect to port &amp;443</source>
        <translation>ポート 443 に接続(&amp;4)</translation>
    </message>
    <message>
        <source>Test the pro&amp;xy</source>
        <translation>プロキシをテスト(&amp;X)</translation>
    </message>
    <message>
        <source>Send the &amp;web request</source>
        <translation>Web 要求を送信(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the res&amp;ult</source>
        <translation>結果を表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Run a&amp;gain</source>
        <translation>もう一度実行(&amp;G)</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>コピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>実行全体の進行状況</translation>
    </message>
</context>
<context>
    <name>ecs::CapturePage</name>
    <message>
        <source>Facts about the packet capture</source>
        <translation>パケット キャプチャの情報</translation>
    </message>
    <message>
        <source>Starting the packet capture</source>
        <translation>パケット キャプチャを開始しています</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>パケット キャプチャ</translation>
    </message>
    <message>
        <source>Records the packets of this test, so that a network engineer can check every claim. It ends with the test, and by itself after 10 minutes.</source>
        <translation>ネットワーク技術者がすべての主張を確かめられるよう、このテストのパケットを記録します。テストとともに終わり、10 分で自動的に終了します。</translation>
    </message>
    <message>
        <source>The capture is being finished</source>
        <translation>キャプチャを終了しています</translation>
    </message>
    <message>
        <source>Packets are being recorded</source>
        <translation>パケットを記録しています</translation>
    </message>
    <message>
        <source>The capture is complete</source>
        <translation>キャプチャは完了しました</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録に使うツール</translation>
    </message>
    <message>
        <source>Only packets of</source>
        <translation>対象のパケット</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Ends by itself in</source>
        <translation>自動終了まで</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Packets of ECS, proxy and DNS</source>
        <translation>ECS、プロキシ、DNS のパケット</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>The file was full and its beginning was overwritten. What is missing in it proves nothing.</source>
        <translation>ファイルがいっぱいになり、先頭が上書きされました。ないことは何の証拠にもなりません。</translation>
    </message>
    <message>
        <source>Another trace is running</source>
        <translation>別のトレースが実行中です</translation>
    </message>
    <message>
        <source>%1. It was left alone.</source>
        <translation>%1。手を付けていません。</translation>
    </message>
    <message>
        <source>Windows&apos; network trace (netsh)</source>
        <translation>Windows のネットワーク トレース (netsh)</translation>
    </message>
    <message>
        <source>End and delete the &amp;old capture</source>
        <translation>古いキャプチャを終了して削除(&amp;O)</translation>
    </message>
    <message>
        <source>Left by an earlier run</source>
        <translation>以前の実行で残ったもの</translation>
    </message>
    <message>
        <source>%1. It was ended and deleted.</source>
        <translation>%1。終了して削除しました。</translation>
    </message>
    <message>
        <source>%1. It still records. You can end and delete it here.</source>
        <translation>%1。まだ記録を続けています。ここで終了して削除できます。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録の対象</translation>
    </message>
    <message>
        <source>all packets of this computer; the zip holds those to ECS, proxy and DNS</source>
        <translation>このコンピューターのすべてのパケット。zip に入るのは ECS、プロキシ、DNS とのものだけです</translation>
    </message>
</context>
<context>
    <name>ecs::ConsoleRun</name>
    <message>
        <source>Stopping the packet capture…</source>
        <translation>パケット キャプチャを停止しています…</translation>
    </message>
    <message>
        <source>Stopping. What was found so far is saved.</source>
        <translation>停止しています。これまでに分かったことは保存されます。</translation>
    </message>
    <message>
        <source>The record could not be written to %1: %2</source>
        <translation>記録を %1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>証拠:</translation>
    </message>
    <message>
        <source>Finding: %1 (%2)</source>
        <translation>所見: %1 (%2)</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ほかに: %1</translation>
    </message>
    <message>
        <source>The files could not be saved in the chosen folder: %1</source>
        <translation>選択したフォルダーにファイルを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Choose another folder with --output and run again, or take the files from the place below.</source>
        <translation>--output で別のフォルダーを選んでもう一度実行するか、下の場所からファイルを取り出してください。</translation>
    </message>
    <message>
        <source>Not everything could be saved: %1</source>
        <translation>一部を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Bundle: %1</source>
        <translation>バンドル: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The capture stays in %1</source>
        <translation>キャプチャは %1 に残っています</translation>
    </message>
    <message>
        <source>Key to the replaced names (keep it, do not send it): %1</source>
        <translation>置き換えられた名前の対応表 (保管し、送らないでください): %1</translation>
    </message>
    <message>
        <source>The bundle also holds the full network trace %1 (%2): all traffic of this computer during the test, also of other programs and people.</source>
        <translation>バンドルには完全なネットワーク トレース %1 (%2) も含まれます。テスト中のこのコンピューターのすべての通信であり、ほかのプログラムや利用者の通信も含みます。</translation>
    </message>
    <message>
        <source>The full network trace %1 (%2) is beside these files, not in the bundle. It holds all traffic of this computer during the test, also of other programs and people.</source>
        <translation>完全なネットワーク トレース %1 (%2) はこれらのファイルの隣にあり、バンドルには含まれません。テスト中のこのコンピューターのすべての通信を含み、ほかのプログラムや利用者の通信も含みます。</translation>
    </message>
    <message>
        <source>Also found:</source>
        <translation>そのほかの検出事項:</translation>
    </message>
</context>
<context>
    <name>ecs::DnsPage</name>
    <message>
        <source>Answers of the name servers</source>
        <translation>ネーム サーバーの応答</translation>
    </message>
    <message>
        <source>Looking up the ECS server&apos;s address</source>
        <translation>ECS サーバーのアドレスを検索しています</translation>
    </message>
    <message>
        <source>Address of the ECS server (DNS)</source>
        <translation>ECS サーバーのアドレス (DNS)</translation>
    </message>
    <message>
        <source>Asks every name server of this computer, and looks into the hosts file.</source>
        <translation>このコンピューターの各ネーム サーバーに問い合わせ、hosts ファイルを調べます。</translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <translation>%1 のアドレスは %2 です</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>ネーム サーバー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>as programs see it</source>
        <translation>プログラムから見た結果</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>hosts ファイル</translation>
    </message>
    <message>
        <source>no entry for this name</source>
        <translation>この名前の項目はありません</translation>
    </message>
    <message>
        <source>Special address</source>
        <translation>特別なアドレス</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no IPv6 address</source>
        <translation>IPv6 アドレスなし</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>IPv4 アドレスなし</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>すべての名前</translation>
    </message>
    <message>
        <source>%1: no name server named</source>
        <translation>%1: ネーム サーバーの指定なし</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 は %2 へ</translation>
    </message>
    <message>
        <source>set by group policy</source>
        <translation>グループ ポリシーで設定</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>このコンピューターで設定</translation>
    </message>
    <message>
        <source>Rule (NRPT)</source>
        <translation>規則 (NRPT)</translation>
    </message>
</context>
<context>
    <name>ecs::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>ここで行うこと</translation>
    </message>
    <message>
        <source>What is sent, and where</source>
        <translation>何をどこに送信するか</translation>
    </message>
    <message>
        <source>What you can try</source>
        <translation>試せること</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ecs::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ecs::LogPane</name>
    <message>
        <source>&amp;Live log</source>
        <translation>ライブ ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Only &amp;problems</source>
        <translation>問題のみ(&amp;P)</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>ライブ ログ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation>ログを表示します。</translation>
    </message>
    <message>
        <source>Hides the log.</source>
        <translation>ログを隠します。</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>行数: %1</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>行数: %1 / %2</translation>
    </message>
    <message>
        <source>%1 older ones left out</source>
        <translation>古い %1 行は省略</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>選択した行、または表示中のすべての行をコピーします。</translation>
    </message>
</context>
<context>
    <name>ecs::OutputNote</name>
    <message>
        <source>The Desktop is not used for the files because it does not exist.</source>
        <translation>デスクトップが存在しないため、ファイルの保存先には使いません。</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because it is not a folder of this computer.</source>
        <translation>デスクトップがこのコンピューターのフォルダーではないため、ファイルの保存先には使いません。</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because a cloud client such as OneDrive uploads what lies there.</source>
        <translation>OneDrive などのクラウド クライアントがデスクトップの内容をアップロードするため、ファイルの保存先には使いません。</translation>
    </message>
    <message>
        <source>The Desktop is not used for the files because nothing can be written there.</source>
        <translation>デスクトップに書き込めないため、ファイルの保存先には使いません。</translation>
    </message>
</context>
<context>
    <name>ecs::PlatformPage</name>
    <message>
        <source>Commercial (worldwide)</source>
        <translation>商用 (全世界)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>US government (GCC)</source>
        <translation>米国政府機関 (GCC)</translation>
    </message>
    <message>
        <source>US government (GCC High)</source>
        <translation>米国政府機関 (GCC High)</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>米国国防総省</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>switched off by policy (%1)</source>
        <translation>ポリシーで無効 (%1)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Facts about Defender</source>
        <translation>Defender の情報</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>URL をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Test a host of your choice</source>
        <translation>任意のホストをテスト</translation>
    </message>
    <message>
        <source>Clou&amp;d:</source>
        <translation>クラウド(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Or address:</source>
        <translation>またはアドレス(&amp;O):</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Address of the ECS service</source>
        <translation>ECS サービスのアドレス</translation>
    </message>
    <message>
        <source>Test thi&amp;s host</source>
        <translation>このホストをテスト(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for Defender and its ECS address</source>
        <translation>Defender とその ECS アドレスを探しています</translation>
    </message>
    <message>
        <source>Defender on this computer</source>
        <translation>このコンピューターの Defender</translation>
    </message>
    <message>
        <source>Reads version, services and policy, and asks Defender itself for its address.</source>
        <translation>バージョン、サービス、ポリシーを読み、Defender 自身にアドレスを問い合わせます。</translation>
    </message>
    <message>
        <source>Defender %1 uses %2</source>
        <translation>Defender %1 は %2 を使います</translation>
    </message>
    <message>
        <source>The test uses %1</source>
        <translation>テストでは %1 を使います</translation>
    </message>
    <message>
        <source>ECS host</source>
        <translation>ECS ホスト</translation>
    </message>
    <message>
        <source>%1 (assumed, not read from Defender)</source>
        <translation>%1 (推定、Defender からは読み取っていません)</translation>
    </message>
    <message>
        <source>Full URL</source>
        <translation>完全な URL</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>プラットフォームのバージョン</translation>
    </message>
    <message>
        <source>Also installed</source>
        <translation>ほかのインストール</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>ECS by policy</source>
        <translation>ポリシーでの ECS</translation>
    </message>
    <message>
        <source>Onboarded to Defender for Endpoint</source>
        <translation>Defender for Endpoint にオンボード済み</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最後の成功</translation>
    </message>
    <message>
        <source>Running mode</source>
        <translation>動作モード</translation>
    </message>
    <message>
        <source>Other antivirus</source>
        <translation>ほかのウイルス対策</translation>
    </message>
    <message>
        <source>Signature of MpCmdRun</source>
        <translation>MpCmdRun の署名</translation>
    </message>
    <message>
        <source>Show the result no&amp;w</source>
        <translation>今すぐ結果を表示(&amp;W)</translation>
    </message>
    <message>
        <source>ECS is switched off by policy: the remaining steps are left out.</source>
        <translation>ECS はポリシーで無効になっています。残りの手順は省略されます。</translation>
    </message>
</context>
<context>
    <name>ecs::PortPage</name>
    <message>
        <source>Connection attempts</source>
        <translation>接続の試行</translation>
    </message>
    <message>
        <source>Connecting to port 443</source>
        <translation>ポート 443 に接続しています</translation>
    </message>
    <message>
        <source>Port 443</source>
        <translation>ポート 443</translation>
    </message>
    <message>
        <source>Tries every address of the service at once, and the proxy&apos;s port if one is set.</source>
        <translation>サービスのすべてのアドレスと、設定されていればプロキシのポートを同時に試します。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses accept connections</source>
        <translation>%2 個中 %1 個のアドレスが接続を受け付けます</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 (expected behind a proxy)</source>
        <translation>%1 (プロキシの内側では想定どおり)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
</context>
<context>
    <name>ecs::ProxyPage</name>
    <message>
        <source>Defender&apos;s service</source>
        <translation>Defender のサービス</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>service and user</source>
        <translation>サービスとユーザー</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Which route is used</source>
        <translation>使われる経路</translation>
    </message>
    <message>
        <source>Where this computer keeps proxy settings</source>
        <translation>このコンピューターのプロキシ設定の場所</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>プロキシ設定</translation>
    </message>
    <message>
        <source>What the proxy answered</source>
        <translation>プロキシの応答内容</translation>
    </message>
    <message>
        <source>Answers of the proxy</source>
        <translation>プロキシの応答</translation>
    </message>
    <message>
        <source>Testing the proxy</source>
        <translation>プロキシをテストしています</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Reads every place that can hold a proxy setting, finds the one that decides for Defender&apos;s service, and asks that proxy without any sign-in.</source>
        <translation>プロキシ設定がありうるすべての場所を読み、Defender のサービスで有効なものを見つけ、そのプロキシにサインインなしで問い合わせます。</translation>
    </message>
    <message>
        <source>Defender&apos;s service connects directly, without a proxy</source>
        <translation>Defender のサービスはプロキシなしで直接接続します</translation>
    </message>
    <message>
        <source>Defender&apos;s service uses the proxy %1</source>
        <translation>Defender のサービスはプロキシ %1 を使います</translation>
    </message>
    <message>
        <source>Signed-in user</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Proxy script (PAC)</source>
        <translation>プロキシ スクリプト (PAC)</translation>
    </message>
    <message>
        <source>Problem in the proxy script</source>
        <translation>プロキシ スクリプトの問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>✓ %1 (decides)</source>
        <translation>✓ %1 (有効)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Sign-in it accepts</source>
        <translation>受け付けるサインイン</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>応答まで</translation>
    </message>
    <message>
        <source>The user and Defender&apos;s service take different routes</source>
        <translation>ユーザーと Defender のサービスの経路が異なります</translation>
    </message>
    <message>
        <source>What works in this user&apos;s browser says nothing about Defender: its service goes by %1, the user by %2.</source>
        <translation>このユーザーのブラウザーで動作しても、Defender については何も言えません。サービスは %1、ユーザーは %2 を使います。</translation>
    </message>
    <message>
        <source>Tested through the proxy %1, as chosen for this run</source>
        <translation>今回の実行での選択に従い、プロキシ %1 経由でテスト</translation>
    </message>
    <message>
        <source>Tested directly, as chosen for this run</source>
        <translation>今回の実行での選択に従い、直接テスト</translation>
    </message>
</context>
<context>
    <name>ecs::ResultPage</name>
    <message>
        <source>The test is complete but proves no single cause.</source>
        <translation>テストは完了しましたが、1 つの原因を証明できません。</translation>
    </message>
    <message>
        <source>ECS is not reachable the way Defender needs it.</source>
        <translation>ECS には Defender が必要とする形で接続できません。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Copy summary for the &amp;ticket</source>
        <translation>チケット用の概要をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy fire&amp;wall request</source>
        <translation>ファイアウォールの依頼文をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>What the w&amp;ire shows</source>
        <translation>通信の内容(&amp;I)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>そう判断した理由</translation>
    </message>
    <message>
        <source>Working out the result</source>
        <translation>結果を判定しています</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>すべての手順が終わりました</translation>
    </message>
    <message>
        <source>The measurements are being judged.</source>
        <translation>測定結果を評価しています。</translation>
    </message>
    <message>
        <source>The packet capture is being finished</source>
        <translation>パケット キャプチャを終了しています</translation>
    </message>
    <message>
        <source>%1 % done, at most %2 s.</source>
        <translation>%1 % 完了、最大 %2 秒。</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>まだ結果はありません</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>行うことはありません</translation>
    </message>
    <message>
        <source>Who can fix it: %1</source>
        <translation>対応できる人: %1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ほかに</translation>
    </message>
    <message>
        <source>The test ended early. This is what is known so far.</source>
        <translation>テストは途中で終わりました。これまでに分かったことです。</translation>
    </message>
    <message>
        <source>Every station on the route gave the expected answer.</source>
        <translation>経路上のすべての地点が期待どおりに応答しました。</translation>
    </message>
    <message>
        <source>Defender does not ask ECS on this computer, because it was switched off on purpose.</source>
        <translation>このコンピューターでは意図的に無効にされているため、Defender は ECS に問い合わせません。</translation>
    </message>
    <message>
        <source>The route to ECS is open; the service itself did not give the expected answer.</source>
        <translation>ECS までの経路は通じています。サービス自体が期待どおりに応答しませんでした。</translation>
    </message>
    <message>
        <source>The problem was found on this computer.</source>
        <translation>問題はこのコンピューターで見つかりました。</translation>
    </message>
</context>
<context>
    <name>ecs::SavePage</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This account may not write there.</source>
        <translation>このアカウントはそこに書き込めません。</translation>
    </message>
    <message>
        <source>There is not enough space on that drive.</source>
        <translation>そのドライブに十分な空きがありません。</translation>
    </message>
    <message>
        <source>Another program holds a file of that name.</source>
        <translation>その名前のファイルを別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>This place does not exist or is no folder.</source>
        <translation>その場所は存在しないか、フォルダーではありません。</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>保存は停止されました。</translation>
    </message>
    <message>
        <source>The system did not write the files.</source>
        <translation>システムがファイルを書き込みませんでした。</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>プレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証拠を保存</translation>
    </message>
    <message>
        <source>One zip with the report, the packets and a list of contents. Nothing is sent anywhere.</source>
        <translation>レポート、パケット、内容の一覧を 1 つの zip にします。どこにも送信しません。</translation>
    </message>
    <message>
        <source>Sa&amp;ve in:</source>
        <translation>保存先(&amp;V):</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存先のフォルダー</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に含む</translation>
    </message>
    <message>
        <source>&amp;Replace:</source>
        <translation>置き換え(&amp;R):</translation>
    </message>
    <message>
        <source>What is replaced in the files</source>
        <translation>ファイル内で置き換えるもの</translation>
    </message>
    <message>
        <source>Preview of the report as it will be saved</source>
        <translation>保存されるレポートのプレビュー</translation>
    </message>
    <message>
        <source>Protect with a password (&amp;AES-256)</source>
        <translation>パスワードで保護する (&amp;AES-256)</translation>
    </message>
    <message>
        <source>Password of the zip</source>
        <translation>zip のパスワード</translation>
    </message>
    <message>
        <source>Windows Explorer cannot open zips with AES-256; 7-Zip and others can. Send the password separately from the file.</source>
        <translation>Windows エクスプローラーは AES-256 の zip を開けません。7-Zip などでは開けます。パスワードはファイルとは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>フォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open the ECS &amp;URL in the browser</source>
        <translation>ECS の URL をブラウザーで開く(&amp;U)</translation>
    </message>
    <message>
        <source>The browser uses your own proxy and certificates. A page there does not prove that Defender gets through, and an error page there does not prove the contrary.</source>
        <translation>ブラウザーはご自分のプロキシと証明書を使います。ページが表示されても Defender が通れる証拠にはならず、エラー ページが出ても逆の証拠にはなりません。</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>先にフォルダーを選んでください</translation>
    </message>
    <message>
        <source>The place to save in is empty.</source>
        <translation>保存先が空です。</translation>
    </message>
    <message>
        <source>Type a password or leave the protection off</source>
        <translation>パスワードを入力するか、保護を外してください</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>Names and addresses stay as they are.</source>
        <translation>名前とアドレスはそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing was found that needs replacing.</source>
        <translation>置き換えが必要なものはありませんでした。</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>記録されていません</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Files saved: %1</source>
        <translation>保存したファイル: %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>保存しました: %1 (%2)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Nothing is lost: choose another place and save again.</source>
        <translation>失われたものはありません。別の場所を選んでもう一度保存してください。</translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation>書き込み済み: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % 完了</translation>
    </message>
    <message>
        <source>Choose the place and what goes into the file, then save.</source>
        <translation>保存先とファイルの内容を選んで保存してください。</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>フォルダーを開けませんでした: %1</translation>
    </message>
    <message>
        <source>The browser could not be opened: %1</source>
        <translation>ブラウザーを開けませんでした: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳格</translation>
    </message>
    <message>
        <source>Passwords, user names, internal names and addresses are replaced. Packets are not changed by this.</source>
        <translation>パスワード、ユーザー名、内部の名前とアドレスを置き換えます。パケットは変更されません。</translation>
    </message>
    <message>
        <source>Computer, domain and tenant are replaced as well; packets are left out.</source>
        <translation>コンピューター、ドメイン、テナントも置き換え、パケットは省きます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>text, HTML and JSON</source>
        <translation>テキスト、HTML、JSON</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>パケット(&amp;P)</translation>
    </message>
    <message>
        <source>to ECS, proxy and DNS only (pcapng, opens in Wireshark)</source>
        <translation>ECS、プロキシ、DNS のみ (pcapng、Wireshark で開けます)</translation>
    </message>
    <message>
        <source>Put the &amp;full capture into the zip</source>
        <translation>完全なキャプチャを zip に入れる(&amp;F)</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved beside the zip. It holds all traffic of this computer.</source>
        <translation>完全なキャプチャ (ETL) は zip の隣に保存されます。このコンピューターのすべての通信を含みます。</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>検出: %1 件 (%2)。</translation>
    </message>
    <message>
        <source>It holds all traffic of this computer (ETL).</source>
        <translation>このコンピューターのすべての通信を含みます (ETL)。</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. It is not in the zip: keep it and do not send it along.</source>
        <translation>%1 には置き換えられた名前が何を表すかが書かれています。zip には含まれません。保管し、一緒に送らないでください。</translation>
    </message>
    <message>
        <source>The report and the packets, as single files. Nothing is sent anywhere.</source>
        <translation>レポートとパケットを個別のファイルで保存します。どこにも送信しません。</translation>
    </message>
    <message>
        <source>The full capture (ETL) is saved as well. It holds all traffic of this computer.</source>
        <translation>完全なキャプチャ (ETL) も保存されます。このコンピューターのすべての通信を含みます。</translation>
    </message>
    <message>
        <source>%1 tells what the replaced names stand for. Keep it and do not send it along.</source>
        <translation>%1 には置き換えられた名前が何を表すかが書かれています。保管し、一緒に送らないでください。</translation>
    </message>
</context>
<context>
    <name>ecs::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The pages of the test with the state of each.</source>
        <translation>テストのページと各ページの状態です。</translation>
    </message>
</context>
<context>
    <name>ecs::StepPage</name>
    <message>
        <source>Run this step a&amp;gain</source>
        <translation>この手順をもう一度実行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run the rest without waiting</source>
        <translation>残りを待たずに実行(&amp;R)</translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation>この手順は終わる前に停止されました。</translation>
    </message>
    <message>
        <source>Running. %1</source>
        <translation>実行中。%1</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>まだ開始していません</translation>
    </message>
    <message>
        <source>Measured for information: Defender does not use ECS on this computer.</source>
        <translation>参考のための測定です。このコンピューターの Defender は ECS を使っていません。</translation>
    </message>
</context>
<context>
    <name>ecs::TimingBars</name>
    <message>
        <source>Time: %1</source>
        <translation>時間: %1</translation>
    </message>
</context>
<context>
    <name>ecs::WebRequestPage</name>
    <message>
        <source>Certificate of</source>
        <translation>証明書の対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Chain ends in</source>
        <translation>チェーンの終端</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>検査している製品</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>one that ECS uses</source>
        <translation>ECS が使うもの</translation>
    </message>
    <message>
        <source>none that ECS uses</source>
        <translation>ECS が使わないもの</translation>
    </message>
    <message>
        <source>Certificate problem</source>
        <translation>証明書の問題</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <translation>要求とその応答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべての要求</translation>
    </message>
    <message>
        <source>Beginning of what came back</source>
        <translation>返ってきた内容の先頭</translation>
    </message>
    <message>
        <source>Asking the ECS service</source>
        <translation>ECS サービスに問い合わせています</translation>
    </message>
    <message>
        <source>Web request</source>
        <translation>Web 要求</translation>
    </message>
    <message>
        <source>Sends Defender&apos;s request over the route its service uses, without any sign-in, and checks who answers.</source>
        <translation>Defender のサービスが使う経路で Defender の要求をサインインなしで送り、誰が応答するかを調べます。</translation>
    </message>
    <message>
        <source>ECS itself answered</source>
        <translation>ECS 自身が応答しました</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>From ECS itself</source>
        <translation>ECS 自身からの応答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>システムの説明</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>プロキシ %1 経由</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>合計時間</translation>
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
        <translation>新しく実行すると、まだ保存していない結果は失われます。</translation>
    </message>
    <message>
        <source>Save first…</source>
        <translation>先に保存…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>そのまま実行</translation>
    </message>
    <message>
        <source>The prompt was declined. You can continue without administrator rights.</source>
        <translation>確認が拒否されました。管理者権限なしで続けられます。</translation>
    </message>
    <message>
        <source>The program could not be restarted: %1. You can continue without administrator rights.</source>
        <translation>プログラムを再起動できませんでした: %1。管理者権限なしで続けられます。</translation>
    </message>
    <message>
        <source>The test is being stopped; what was measured so far is kept. Close without saving it?</source>
        <translation>テストを停止しています。これまでの測定は残ります。保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>結果はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>&amp;Help (F1)</source>
        <translation>ヘルプ (F1)(&amp;H)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>%1 で完了</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>%1 で終了</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>終了しています</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>Finishing the capture, %1 %</source>
        <translation>キャプチャを終了しています、%1 %</translation>
    </message>
    <message>
        <source>Capturing packets · %1</source>
        <translation>パケットを記録中 · %1</translation>
    </message>
    <message>
        <source>Capturing packets</source>
        <translation>パケットを記録中</translation>
    </message>
    <message>
        <source>The capture has ended.</source>
        <translation>キャプチャは終了しました。</translation>
    </message>
    <message>
        <source>The capture could not be stopped</source>
        <translation>キャプチャを停止できませんでした</translation>
    </message>
    <message>
        <source>Capturing packets · %1 · ends in %2</source>
        <translation>パケットを記録中 · %1 · あと %2</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>結果を残す</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Restarting discards the results that are not saved yet.</source>
        <translation>再起動すると、まだ保存していない結果は失われます。</translation>
    </message>
    <message>
        <source>Restart anyway</source>
        <translation>そのまま再起動</translation>
    </message>
</context>
</TS>
