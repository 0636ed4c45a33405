# SPDX-License-Identifier: MIT
"""THE TABLE: one row for each way in which the network or the machine is broken, and what must be said of it.

name, broken   what it is called and what is wrong, in one sentence
setup          named faults (faults.py) that change a healthy network
cause          the verdict's cause; `also` = further tokens, exactly; `may` = tokens that may stand there too
exit_code      of the program
failing_step   the first step with status "failed" ("" = none fails)
seconds        the run must end within these (0 = SECONDS of the row's group)
platforms      on which the row can be built; "windows" rows need stand-ins for Windows programs
options        of ecs-check, beside those that every run has (judge.py); "{ecs}" = the ordinary target
proof          the lab's own evidence that it is broken so: probe -> text that its output must match (probes.py)
why            which rule decides
one_side       why only one program can have the row; needed wherever `platforms` is not both
network_time   why the network or the machine itself needs longer than the group's bound; needed wherever
               `seconds` exceeds it
"""
from dataclasses import dataclass, field

BOTH, LINUX, WINDOWS = ("linux", "windows"), ("linux",), ("windows",)
ECS = "--ecs-url https://ecs.office.com/config/v1/"
PROXY = ECS + " --proxy http://proxy.corp.example:3128"
DEFENDER = ""  # the target comes from the stand-in for MpCmdRun
DIRECT_BLOCKED = ["block icmp all 443", "use-proxy"]
OK_CURL = r"http=200 connect=000 verify=0 .*exit=0"
ECS_TEXT = "MicrosoftDefenderForWindowsClient"


@dataclass(frozen=True)
class Row:
    name: str
    broken: str
    setup: list
    cause: str
    also: list
    exit_code: int
    failing_step: str
    seconds: float
    platforms: tuple
    options: str
    why: str
    proof: dict = field(default_factory=dict)
    may: tuple = ()
    facts: dict = field(default_factory=dict)       # "step.path" -> value or regular expression
    on_windows: dict = field(default_factory=dict)  # columns that differ there
    network_time: str = ""
    one_side: str = ""


WINDOWS_PARTS = "Defender, netsh and these settings exist on Windows alone; stand-ins take their places."


# Bounds on whole runs, by the layer that is broken. Healthy: the program's own time.
SECONDS = {"healthy": 1, "dns": 6, "tcp": 10, "proxy": 10, "tls": 12, "http": 20, "machine": 3}


HEALTHY = [
    Row("healthy-direct", "Nothing.", [], "healthy", [], 0, "", 0, BOTH, ECS,
        "A genuine answer over the only route.", {"curl": OK_CURL, "ncsi": "Microsoft Connect Test"},
        facts={"web_request.requests.0.genuine": True}),
    Row("healthy-proxy", "Nothing; the way out is a proxy, direct port 443 is dropped.",
        ["squid allow", "block drop all 443", "use-proxy", "environment HTTPS_PROXY http://proxy.corp.example:3128",
         "standin defender-proxy http://proxy.corp.example:3128", "standin user-proxy proxy.corp.example:3128"],
        "healthy", ["direct_blocked_behind_proxy"], 0, "", 3, BOTH, ECS,
        "With a proxy a blocked direct way is expected: a warning.", {"curl": r"http=200 connect=200 verify=0"},
        network_time="The dropped direct way is given 2 s to answer: one repetition of a lost packet."),
    Row("healthy-proxy-dns-blocked", "Nothing; only the proxy can resolve outside names.",
        ["squid allow", "resolver-knows-only proxy.corp.example", "block icmp all 443", "use-proxy"],
        "healthy", ["direct_blocked_behind_proxy"], 0, "", 0, BOTH, PROXY,
        "The proxy resolves the name; the missing direct answer is expected.",
        {"dig": "status: NXDOMAIN", "curl": r"http=200 connect=200 verify=0"}),
    Row("healthy-304", "Nothing; the service says that nothing changed.", ["answer return 304;"],
        "healthy", [], 0, "", 0, BOTH, ECS, "304 is a genuine answer.", {"curl": "http=304 .*exit=0"}),
    Row("healthy-empty-object", "Nothing; the configuration is empty.",
        ["answer default_type application/json; return 200 '{}';"], "healthy", [], 0, "", 0, BOTH, ECS,
        "An empty JSON object is a genuine answer.", {"curl": r"\{\}\n.*http=200"}),
    Row("healthy-two-urls", "Nothing; Defender names two addresses.", [], "healthy", [], 0, "", 0, BOTH,
        ECS + " --ecs-url https://mdav.us.endpoint.security.microsoft.com/ecs/config/v1/",
        "A genuine answer from every target.", {"curl": OK_CURL, "curl-gateway": OK_CURL}, facts={"targets": 2}),
    Row("healthy-double-slash", "Nothing; the base URL has a double slash that must stay.", ["double-slash"],
        "healthy", [], 0, "", 0, BOTH, "--ecs-url https://ecs.office.com//config/v1/",
        "What is printed is passed through, never normalised.", {"curl": "http=404", "curl-double-slash": "http=200"}),
    Row("healthy-ipv4-and-ipv6", "Nothing; the network has both families.", ["ipv6"], "healthy", [], 0, "", 0, BOTH,
        ECS, "A genuine answer; both families connect.", {"curl": OK_CURL, "curl-6": OK_CURL}),
    Row("healthy-cloud-default", "Nothing; no target is given and none is found on this machine.", [], "healthy", [],
        0, "", 0, LINUX, "", "The public host is reachable; confidence possible, since the target is guessed.",
        {"curl": OK_CURL}, facts={"verdict.confidence": "possible", "targets.0.source": "cloud-default"},
        one_side="On Windows a machine without Defender is defender-missing."),
    Row("healthy-captured", "Nothing; the packets are captured.", [], "healthy", [], 0, "", 4, LINUX,
        ECS + " --capture on", "The capture changes nothing and holds the flow.", {"curl": OK_CURL},
        facts={"capture.status": "passed", "capture.packets_for_target": r"[1-9]\d*"},
        network_time="The capture tool needs about a second to begin and to end.",
        one_side="Captures with tcpdump; netsh has rows of its own."),
]

DNS = [
    Row("dns-nxdomain", "The name server says that the name does not exist.", ["nxdomain ecs.office.com"],
        "dns_nxdomain", [], 11, "dns", 0, BOTH, ECS, "No usable address; the first answer decides.",
        {"dig": "status: NXDOMAIN"}, facts={"dns.rcode": "NXDOMAIN"}),
    Row("dns-nodata", "The name exists but has no address.", ["nodata ecs.office.com"],
        "dns_no_address", [], 11, "dns", 0, BOTH, ECS, "NOERROR without an address from every resolver.",
        {"dig": "status: NOERROR.*ANSWER: 0"}),
    Row("dns-servfail", "The name server fails.", ["dns-box servfail"], "dns_servfail", [], 11, "dns", 0, BOTH, ECS,
        "The first answer decides: SERVFAIL.", {"dig": "status: SERVFAIL"}),
    Row("dns-refused", "The name server refuses to answer this client.", ["dns-box refused"],
        "dns_refused", [], 11, "dns", 0, BOTH, ECS, "The first answer decides: REFUSED.", {"dig": "status: REFUSED"}),
    Row("dns-silent", "The name server never answers.", ["dns-box silent"], "dns_timeout", [], 11, "dns", 0, BOTH,
        ECS, "No resolver answered.", {"dig": "no servers could be reached|timed out"}),
    Row("dns-wrong-id", "Replies come with a wrong query number, as from a clumsy forger.", ["dns-box wrong-id"],
        "dns_timeout", [], 11, "dns", 0, BOTH, ECS, "A reply that does not match is none.",
        {"dig": "timed out|no servers could be reached"}),
    Row("dns-slow", "The name server needs 3 s for each answer.", ["dns-box delay seconds=3"],
        "healthy", ["dns_slow"], 0, "", 0, BOTH, ECS, "Slow names are a warning.", {"dig": r"Query time: (29|3\d)\d\d"},
        may=("slow_path",)),
    Row("dns-truncated", "Answers over UDP are cut; only TCP gives them.", ["dns-box truncate"],
        "healthy", [], 0, "", 0, BOTH, ECS, "The client asks again over TCP.", {"dig": "retrying in TCP mode"}),
    Row("dns-sinkhole-zero", "A DNS filter answers 0.0.0.0 and ::.", ["address ecs.office.com 0.0.0.0 ::"],
        "dns_sinkhole", [], 11, "dns", 0, BOTH, ECS, "A special address with which contact fails.",
        {"dig": r"IN\s+A\s+0\.0\.0\.0"}),
    Row("dns-sinkhole-loopback", "A DNS filter answers 127.0.0.1.", ["address ecs.office.com 127.0.0.1"],
        "dns_sinkhole", [], 11, "dns", 0, BOTH, ECS, "A special address with which contact fails.",
        {"dig": r"IN\s+A\s+127\.0\.0\.1", "curl": "refused|Couldn't connect"}),
    Row("dns-sinkhole-private", "A DNS filter answers a private address with a block page.",
        ["filter-site 10.66.66.66 filter-own-name"], "dns_sinkhole", [], 11, "dns", 0, BOTH, ECS,
        "A special address whose answer is not genuine; DNS is the first layer that fails.",
        {"dig": r"IN\s+A\s+10\.66\.66\.66", "curl-k": "Access Denied"},
        may=("http_block_page", "tls_name_mismatch", "tls_untrusted_root", "tls_intercepted")),
    Row("dns-blockpage-address", "A DNS filter answers a public address with a block page.",
        ["filter-site 20.200.0.80 filter-own-name"], "http_block_page", [], 15, "web_request", 0, BOTH, ECS,
        "Foreign content over an unapproved chain.", {"dig": r"IN\s+A\s+20\.200\.0\.80", "curl-k": "Access Denied"},
        may=("tls_intercepted", "tls_name_mismatch", "tls_untrusted_root")),
    Row("hosts-override", "The hosts file sends the name to this machine.", ["hosts-line 127.0.0.1 ecs.office.com"],
        "dns_hosts_override", [], 10, "dns", 0, BOTH, ECS, "The hosts file comes before DNS; nothing genuine there.",
        {"getent": r"127\.0\.0\.1", "dig": r"20\.190\.10\.1"}, facts={"dns.hosts_file_entry": r"127\.0\.0\.1"}),
    Row("hosts-genuine", "The hosts file names the right address.", ["hosts-line 20.190.10.1 ecs.office.com"],
        "healthy", [], 0, "", 0, BOTH, ECS, "What answers there is genuine.", {"getent": r"20\.190\.10\.1", "curl": OK_CURL}),
    Row("first-resolver-dead", "The first of two name servers is silent.", ["first-resolver-dead"],
        "healthy", ["dns_slow"], 0, "", 0, BOTH, ECS, "The second answers; the system needs over 2 s.",
        {"getent": r"20\.190\.10\.1", "dig-first": "timed out|no servers"}, may=("slow_path",)),
    Row("cname-chain", "Nothing; the name is an alias of an alias.",
        ["alias ecs.office.com ecs-office-com.s-0005.example.net s-0005.dual-s-msedge.example.net"],
        "healthy", [], 0, "", 0, BOTH, ECS, "Aliases are followed.", {"dig": "CNAME.*CNAME", "curl": OK_CURL},
        facts={"dns.cname_chain": 2}),
    Row("split-horizon-private", "Nothing; an internal address leads to the genuine service.",
        ["address ecs.office.com 10.20.30.40"], "healthy", [], 0, "", 0, BOTH, ECS,
        "A special address that answers genuinely is no sinkhole.", {"dig": r"10\.20\.30\.40", "curl": OK_CURL}),
    Row("dns64", "Nothing; the name server adds IPv6 addresses around the public IPv4 one.",
        ["ipv6", "address ecs.office.com 20.190.10.1 64:ff9b::14be:a01"], "healthy", [], 0, "", 0, BOTH, ECS,
        "64:ff9b::/96 around a public address is no sinkhole.", {"dig6": "64:ff9b::14be:a01", "curl-6": OK_CURL}),
    Row("aaaa-only-failure", "The name server fails on AAAA questions only.", ["dns-box aaaa-servfail"],
        "healthy", [], 0, "", 0, BOTH, ECS, "An IPv4 address is there and works.",
        {"dig6": "status: SERVFAIL", "dig": r"20\.190\.10\.1"}),
]

TCP = [
    Row("tcp-drop", "A firewall drops packets to the service.", ["block drop ecs 443"],
        "tcp_timeout", [], 12, "port", 0, BOTH, ECS, "Every address tried: no answer.", {"curl": "timed out.*exit=28"}),
    Row("tcp-reject-rst", "A firewall answers with a reset.", ["block rst ecs 443"],
        "tcp_refused", [], 12, "port", 0, BOTH, ECS, "A reset for the SYN is a refusal.", {"curl-v": "Connection refused.*exit=7"}),
    Row("tcp-reject-icmp", "A firewall answers with ICMP administratively prohibited.", ["block icmp ecs 443"],
        "tcp_unreachable", [], 12, "port", 0, BOTH, ECS, "ICMP says so.", {"curl-v": "No route to host.*exit=7"}),
    Row("tcp-rst-after-accept", "The connection is made and reset before a byte is sent.", ["reset-after-accept"],
        "tcp_reset", [], 12, "port", 0, BOTH, ECS, "Reset before the ClientHello.", {"curl": "reset by peer|exit=35|exit=7"}),
    Row("no-route", "The machine has an address but no default route.", ["no-route"],
        "no_network", [], 12, "dns", 0, BOTH, ECS, "Without a route nothing else can be judged.",
        {"route": r"^\s*(?!.*default)", "curl": "Could not resolve host"}),
    Row("tcp-drop-and-reset", "IPv6 packets to the service vanish, IPv4 ones are answered with a reset.",
        ["ipv6", "block rst ecs 443", "block drop 2603:1000:10::/48 443"], "tcp_refused", [], 12, "port", 0, BOTH, ECS,
        "Mixed: refused before timeout; what was silent once is not waited for again.",
        {"curl-4": "exit=7", "curl-6": "exit=28"}),
    Row("tcp-drop-beside-unused-ipv6", "The name has an IPv6 address, the machine has no IPv6, and a firewall drops IPv4.",
        ["address ecs.office.com 20.190.10.1 2603:1000:10::1", "block drop ecs 443"], "tcp_timeout", [], 12, "port", 0, BOTH,
        ECS, "An address family that is not there is no cause.", {"curl-4": "exit=28"}),
    Row("one-address-of-three-dead", "One of three addresses does not answer.",
        ["address ecs.office.com 20.190.10.1 20.190.10.2 20.190.10.3", "block drop 20.190.10.2 443"],
        "healthy", ["partial_addresses"], 0, "", 0, BOTH, ECS, "Two addresses work.",
        {"curl-first": OK_CURL, "curl-second": "exit=28"}),
    Row("far-away", "Nothing; the line needs 300 ms each way.", ["long-line 300"], "healthy", [], 0, "", 0, BOTH, ECS,
        "A long way is no fault.", {"curl": OK_CURL, "dig": r"Query time: [56]\d\d"}, may=("slow_path",)),
    Row("lossy-line", "Nothing; every eighth packet is lost.", ["long-line 20 8"], "healthy", [], 0, "", 0, BOTH, ECS,
        "Repetition mends it.", {"curl-long": OK_CURL}, may=("slow_path", "dns_slow", "tls_revocation_unavailable")),
    Row("ipv6-black-hole", "IPv6 packets to the service vanish.", ["ipv6", "block drop 2603:1000:10::/48 443"],
        "healthy", ["ipv6_broken"], 0, "", 0, BOTH, ECS, "IPv4 works.", {"curl": OK_CURL, "curl-6": "exit=28"},
        may=("partial_addresses",)),
    Row("ipv6-only-dns64", "Nothing; IPv6 only, with DNS64 and NAT64.",
        ["ipv6-only", "address ecs.office.com 20.190.10.1 64:ff9b::14be:a01"], "healthy", [], 0, "", 0, BOTH, ECS,
        "DNS64 is the documented way for such networks.", {"curl": OK_CURL, "curl-4": "exit=(7|28)"},
        may=("tls_revocation_unavailable", "dns_slow")),
    Row("ipv6-only-native", "IPv6 only; the service answers over native IPv6.",
        ["ipv6-only", "address ecs.office.com 2603:1000:10::1"],
        "healthy", ["ipv6_only"], 0, "", 0, BOTH, ECS, "A genuine answer; that IPv4 is missing, which Microsoft does not support, stands in also.", {"curl": OK_CURL},
        may=("tls_revocation_unavailable", "dns_slow")),
    Row("ipv6-only-native-dead", "IPv6 only, and the service cannot be reached over it.",
        ["ipv6-only", "address ecs.office.com 2603:1000:10::1", "block drop 2603:1000:10::/48 443"],
        "ipv6_only", [], 12, "port", 0, BOTH, ECS, "Only native IPv6 works here and no genuine answer came.",
        {"curl": "exit=28"}, may=("tcp_timeout", "ipv6_broken"),
        on_windows={"cause": "tcp_timeout", "why": "Wine does not report the default route for IPv6, so that only "
                    "IPv6 works here cannot be known."}),
]

PROXY_FAILS = ("direct_blocked_behind_proxy",)
PROXIES = [
    Row("proxy-down", "Nothing listens on the proxy's port.", DIRECT_BLOCKED, "proxy_unreachable", [], 13, "proxy", 0,
        BOTH, PROXY, "The proxy's TCP port refuses.", {"curl": "exit=(5|7)"}, PROXY_FAILS),
    Row("proxy-name-unknown", "The proxy's name does not exist.", DIRECT_BLOCKED + ["nxdomain proxy.corp.example"],
        "proxy_unresolvable", [], 13, "proxy", 0, BOTH, PROXY, "The proxy's name.",
        {"curl": "Could not resolve proxy.*exit=5"}, PROXY_FAILS),
    Row("proxy-silent", "The proxy accepts and says nothing.", DIRECT_BLOCKED + ["proxy-box silent"],
        "proxy_timeout", [], 13, "proxy", 0, BOTH, PROXY, "Connected but silent.", {"curl": "exit=28"}, PROXY_FAILS),
    Row("proxy-reset", "The proxy resets after CONNECT.", DIRECT_BLOCKED + ["proxy-box reset"], "proxy_reset", [], 13,
        "proxy", 0, BOTH, PROXY, "Reset after CONNECT was sent.", {"curl": "exit=56"}, PROXY_FAILS),
    Row("proxy-407-basic", "The proxy wants a name and password.", DIRECT_BLOCKED + ["squid basic"],
        "proxy_auth_required", [], 13, "proxy", 0, BOTH, PROXY, "407; Defender is anonymous.", {"curl": "connect=407"},
        PROXY_FAILS),
    Row("proxy-407-ntlm", "The proxy wants a Windows sign-in.", DIRECT_BLOCKED + ["proxy-box ntlm"],
        "proxy_auth_required", [], 13, "proxy", 0, BOTH, PROXY, "407; the user's token is never offered.",
        {"curl": "connect=407"}, PROXY_FAILS),
    Row("proxy-403", "The proxy's policy denies the host.", DIRECT_BLOCKED + ["squid deny"], "proxy_denied", [], 13,
        "proxy", 0, BOTH, PROXY, "Another 4xx to CONNECT.", {"curl": "connect=403"}, PROXY_FAILS),
    Row("proxy-502", "The proxy cannot reach its parent.", DIRECT_BLOCKED + ["proxy-box 502"], "proxy_bad_gateway", [],
        13, "proxy", 0, BOTH, PROXY, "5xx to CONNECT.", {"curl": "connect=502"}, PROXY_FAILS),
    Row("proxy-504", "The proxy gets no answer from the service.", DIRECT_BLOCKED + ["proxy-box 504"],
        "proxy_bad_gateway", [], 13, "proxy", 0, BOTH, PROXY, "5xx to CONNECT.", {"curl": "connect=504"}, PROXY_FAILS),
    Row("proxy-not-http", "An SSH server answers on the proxy's port.", DIRECT_BLOCKED + ["proxy-box ssh"],
        "proxy_protocol_error", [], 13, "proxy", 0, BOTH, PROXY, "What answers is no HTTP proxy.",
        {"curl": "exit=(1|56|43)"}, PROXY_FAILS),
    Row("proxy-user-only", "The user has a proxy, the service has none, and direct is blocked.",
        ["squid allow", "block rst all 443", "standin mpcmdrun usual", "standin user-proxy proxy.corp.example:3128"],
        "proxy_mismatch", ["tcp_refused"], 13, "port", 0, WINDOWS, DEFENDER, "The user's own route is genuine.",
        one_side=WINDOWS_PARTS),
    Row("pac-404", "The PAC file cannot be loaded, and direct is blocked.",
        ["block rst all 443", "standin mpcmdrun usual",
         "pac-file other.pac -", "standin system-pac http://proxy.corp.example/missing.pac"],
        "proxy_pac_failed", [], 13, "port", 0, WINDOWS, DEFENDER, "No file, and the fallback fails too.", may=("tcp_refused",),
        one_side=WINDOWS_PARTS),
    Row("pac-syntax", "The PAC file is no valid script, and direct is blocked.",
        ["block rst all 443", "standin mpcmdrun usual",
         "pac-file syntax.pac function FindProxyForURL(", "standin defender-pac http://proxy.corp.example/syntax.pac"],
        "proxy_pac_failed", [], 13, "port", 0, WINDOWS, DEFENDER, "No result, and the fallback fails too.", may=("tcp_refused",),
        one_side=WINDOWS_PARTS),
]

TLS = [
    Row("inspect-untrusted", "An unknown inspection breaks open all connections.", ["inspect mitmproxy"],
        "tls_intercepted", [], 14, "web_request", 0, BOTH, ECS, "Right name, unexpected root, a known product.",
        {"tls": "issuer=.*mitmproxy", "curl": "exit=60"}, may=("tls_untrusted_root",)),
    Row("inspect-trusted", "An inspection whose root is in this machine's store.", ["inspect mitmproxy", "trust mitmproxy"],
        "tls_intercepted", [], 14, "web_request", 0, BOTH, ECS, "A 200 over a trusted but foreign root is no pass.",
        {"tls": "issuer=.*mitmproxy", "curl": OK_CURL}),
    Row("inspect-by-proxy", "The proxy itself breaks open the connection.", ["inspect contoso proxy", "trust contoso"] + DIRECT_BLOCKED,
        "tls_intercepted", ["direct_blocked_behind_proxy"], 14, "web_request", 0, BOTH, PROXY, "As above, behind CONNECT.",
        {"curl": r"http=200 connect=200 verify=0", "curl-v": "issuer:.*Contoso"}),
    Row("inspect-named-vendor", "Zscaler's root, which this machine does not trust; only this host.", ["inspect zscaler ecs"],
        "tls_intercepted", [], 14, "web_request", 0, BOTH, ECS, "The issuer is a known product.",
        {"tls": "issuer=.*Zscaler Inc", "curl": "exit=60"}, may=("tls_untrusted_root",),
        facts={"web_request.requests.0.tls.interceptor": "(?i)zscaler"}),
    Row("inspect-own-company", "The company's own gateway, whose root is in the store.", ["inspect contoso", "trust contoso"],
        "tls_intercepted", [], 14, "web_request", 0, BOTH, ECS, "An unexpected root that is trusted here.",
        {"tls": "issuer=.*Contoso", "curl": OK_CURL}),
    Row("cert-expired", "The service's certificate ended ten days ago.", ["leaf expired"], "tls_certificate_expired", [], 14,
        "web_request", 0, BOTH, ECS, "Expected root; this machine's clock is right.", {"tls": "certificate has expired"}),
    Row("cert-not-yet", "The service's certificate begins in ten days.", ["leaf not-yet"], "tls_certificate_not_yet_valid", [],
        14, "web_request", 0, BOTH, ECS, "Expected root; this machine's clock is right.", {"tls": "not yet valid"}),
    Row("clock-back-two-years", "This machine's clock is two years behind.", ["clock -730"], "clock_wrong", [], 10,
        "web_request", 0, BOTH, ECS, "Two agreeing sources show the right time.", {"curl": "not yet valid.*exit=60", "date": "2024"},
        may=("tls_certificate_not_yet_valid",)),
    Row("clock-ahead", "This machine's clock is three years ahead.", ["clock 1095"], "clock_wrong", [], 10, "web_request", 0,
        BOTH, ECS, "Two agreeing sources show the right time.", {"curl": "expired.*exit=60"}, may=("tls_certificate_expired",)),
    Row("clock-back-and-inspected", "This machine's clock is two years behind, and the company's gateway breaks open TLS.",
        ["clock -730", "inspect contoso", "trust contoso"], "clock_wrong", ["tls_intercepted"], 10, "web_request", 0, BOTH, ECS,
        "Rule 3 (f) before (h); what stays wrong with the right time stands in also.",
        {"curl": "not yet valid.*exit=60", "tls": "issuer=.*Contoso"}),
    Row("clock-back-and-expired", "This machine's clock is two years behind, and the certificate ended ten days ago.",
        ["clock -730", "leaf expired"], "clock_wrong", ["tls_certificate_expired"], 10, "web_request", 0, BOTH, ECS,
        "Here it is not valid yet, by the servers' time it is over: the clock first.", {"curl": "not yet valid.*exit=60"}),
    Row("cert-weak", "The service's certificate has a key of 1024 bits.", ["leaf weak"], "cannot_tell", [], 20,
        "web_request", 0, LINUX, ECS,
        "Rule 6: expected root and right name, yet refused; no token of the closed list says weak or revoked. The evidence "
        "names the system's own code.", {"tls": "1024 bit|ee key too small"},
        one_side="Wine's chain engine does not judge key lengths."),
    Row("cert-wrong-name", "The service's certificate is for another name.", ["leaf wrong-name"], "tls_name_mismatch", [], 14,
        "web_request", 0, BOTH, ECS, "Expected root, wrong name.", {"curl": "does not match|no alternative.*exit=60"}),
    Row("cert-self-signed", "A self-signed certificate with the right name.", ["leaf self-signed"], "tls_untrusted_root", [], 14,
        "web_request", 0, BOTH, ECS, "Unexpected, untrusted, no sign of inspection.", {"tls": "self-signed certificate"}),
    Row("sni-reset", "A filter resets connections by server name.", ["sni reset"], "tls_reset", [], 14, "web_request", 0, BOTH,
        ECS, "Reset after the ClientHello.", {"curl": "exit=35", "tls-other-name": "Verify return code: 0"}),
    Row("sni-close", "A filter closes connections by server name.", ["sni close"], "tls_reset", [], 14, "web_request", 0, BOTH,
        ECS, "Closed after the ClientHello.", {"curl": "exit=35", "tls-other-name": "Verify return code: 0"}),
    Row("sni-silent", "A filter swallows connections by server name.", ["sni silent"], "tls_timeout", [], 14, "web_request", 0,
        BOTH, ECS, "Connected; the handshake never ends.", {"curl": "exit=28", "tls-other-name": "Verify return code: 0"}),
    Row("mtu-black-hole", "Large packets vanish on the way.", ["large-packets-lost"], "tls_mtu_black_hole", [], 14, "web_request",
        0, BOTH, ECS, "Only large packets are lost, with proof.", {"curl": "exit=28", "ncsi": "Microsoft Connect Test"},
        on_windows={"cause": "tls_timeout", "also": ["tls_mtu_black_hole"], "facts": {"verdict.confidence": "possible"},
                    "why": "Windows gives no proof (no segment size to set): both are named."}),
    Row("tls10-only", "The other side knows TLS 1.0 only.", ["old-tls"], "tls_protocol", [], 14, "web_request", 0, BOTH, ECS,
        "No common version.", {"tls": r"Protocol\s*: TLSv1$"}),
    Row("alert-handshake-failure", "The other side refuses every cipher.", ["tls-box alert:40"], "tls_protocol", [], 14,
        "web_request", 0, BOTH, ECS, "An alert in the handshake.", {"tls": "handshake failure"}),
    Row("tls-plain-http", "No TLS at all on port 443.", ["tls-box plain-http"], "tls_protocol", [], 14, "web_request", 0, BOTH,
        ECS, "No TLS on the port.", {"tls": "wrong version number"}),
    Row("crl-blocked", "The revocation hosts cannot be reached.", ["block drop 20.190.40.1 80"],
        "healthy", ["tls_revocation_unavailable"], 0, "", 0, BOTH, ECS, "A warning only.", {"curl": OK_CURL, "crl": "exit=28"}),
    Row("crl-blocked-behind-defenders-proxy", "Only Defender's policy names the proxy, which lets ECS pass; Windows fetches "
        "revocation lists directly, and port 80 is closed.",
        ["squid allow", "use-proxy", "standin defender-proxy http://proxy.corp.example:3128", "block icmp all 443",
         "block drop 20.190.40.1 80"], "healthy",
        ["direct_blocked_behind_proxy", "proxy_service_only", "tls_revocation_unavailable"], 0, "", 0,
        WINDOWS, ECS, "A warning only: Defender's proxy is no help for what Windows fetches.",
        one_side=WINDOWS_PARTS),
    Row("root-missing-here", "The genuine root is not in this machine's store.", ["store-lacks-root"], "tls_root_missing", [], 14,
        "web_request", 0, BOTH, ECS, "An expected root that the store lacks.", {"curl": "exit=60", "tls": "self-signed certificate in|unable to get"}),
]

CERT_MAY = ("tls_intercepted", "tls_name_mismatch", "tls_untrusted_root")
HTTP = [
    Row("captive-portal-302", "A guest network redirects to its sign-in page.", ["portal 302"], "captive_portal", [], 15,
        "web_request", 0, BOTH, ECS, "Positive evidence: the probe is redirected off its host.",
        {"ncsi": "http=302", "curl-k": "http=302"}, CERT_MAY),
    Row("captive-portal-511", "A guest network answers 511.", ["portal 511"], "captive_portal", [], 15, "web_request", 0, BOTH,
        ECS, "Positive evidence: 511.", {"ncsi": "http=511"}, CERT_MAY),
    Row("portal-drops-443", "A guest network redirects port 80 and drops port 443.", ["portal 302 drop"], "captive_portal", [], 15,
        "port", 0, BOTH, ECS, "The evidence counts even if an earlier layer failed.", {"ncsi": "http=302", "curl": "exit=28"},
        ("tcp_timeout",)),
    Row("block-page-200", "The company's filter answers 200 with a block page; its root is trusted here.",
        ["block-page 200 filter-right-name", "trust filter"], "http_block_page", ["tls_intercepted"], 15, "web_request", 0, BOTH,
        ECS, "Foreign content over an unapproved chain.", {"curl": r"(?s)Access Denied.*http=200 connect=000 verify=0"}),
    Row("block-page-403", "A filter answers 403 with its own certificate.", ["block-page 403 filter-own-name"],
        "http_block_page", [], 15, "web_request", 0, BOTH, ECS, "Foreign content over an unapproved chain.",
        {"curl-k": "(?s)Access Denied.*http=403"}, CERT_MAY),
    Row("http-404-genuine", "The service does not know the client.", ["answer return 404 '{}';"], "http_client_error", [], 15,
        "web_request", 0, BOTH, ECS, "The path is fine, the service refuses.", {"curl": "http=404 connect=000 verify=0"}),
    Row("http-503", "The service is overloaded.", ["answer return 503 '{}';"], "http_server_error", [], 15, "web_request", 0, BOTH,
        ECS, "The path is fine, the service fails.", {"curl": "http=503 connect=000 verify=0"}),
    Row("http-429", "The service limits the rate.", ["answer return 429 '{}';"], "http_rate_limited", [], 15, "web_request", 0,
        BOTH, ECS, "The path is fine, the service refuses for now.", {"curl": "http=429 connect=000 verify=0"}),
    Row("http-silent", "The service takes the request and says nothing.", ["http-box silent"], "http_timeout", [], 15,
        "web_request", 0, BOTH, ECS, "After a finished handshake.", {"curl": "exit=28", "tls": "Verify return code: 0"}),
    Row("http-reset", "The connection is reset after the request.", ["http-box reset"], "http_reset", [], 15, "web_request", 0,
        LINUX, ECS, "After a finished handshake.", {"curl": "exit=(52|56)", "tls": "Verify return code: 0"},
        one_side="Wine's server and the program race for a reset that follows data: it is seen as a reset or as an "
                 "end, by chance."),
    Row("http-truncated", "The answer ends before its announced length.", ["http-box truncated"], "http_truncated", [], 15,
        "web_request", 0, BOTH, ECS, "After a finished handshake.", {"curl": "exit=(18|56)"}),
    Row("http-garbage", "What answers behind TLS is not HTTP.", ["http-box garbage"], "http_malformed", [], 15, "web_request", 0,
        BOTH, ECS, "No valid HTTP.", {"curl": "exit=1|HTTP/0.9"}),
    Row("json-array-approved", "The service answers a JSON array.", ["answer default_type application/json; return 200 '[]';"],
        "http_unexpected", [], 15, "web_request", 0, BOTH, ECS, "Approved chain, no JSON object.", {"curl": r"\[\]\n.*http=200"}),
    Row("html-approved", "The service answers a web page.",
        ["answer default_type text/html; return 200 '<html><title>Service</title></html>';"],
        "http_unexpected", [], 15, "web_request", 0, BOTH, ECS, "Approved chain, no JSON object.", {"curl": "<html>.*http=200"}),
    Row("gzip-bomb", "A quarter of a megabyte unpacks to a quarter of a gigabyte.", ["http-box gzip-bomb"], "http_malformed", [], 15, "web_request", 0,
        BOTH, ECS, "A decompression bomb; memory stays bounded.", {"curl": r"http=200 .*size=2\d\d\d\d\d "}),
    Row("hostile-strings", "A filter with markup, escapes and UNC paths in issuer, headers and page.",
        ["http-box hostile hostile-right-name"], "http_block_page", [], 15, "web_request", 0, BOTH, ECS,
        "Foreign content; nothing of it may act in an output.", {"curl-k": "http=403", "tls": "issuer=.*script"}, CERT_MAY),
    Row("huge-body", "The answer is a gigabyte long.", ["http-box huge-body"], "http_malformed", [], 15, "web_request", 25, BOTH,
        ECS, "An oversized body; memory stays bounded.", {"curl-head": "(?i)content-length: 1073741824"}, ("slow_path",),
        network_time="A gigabyte is announced; reading stops at a bound."),
    Row("endless-body", "The answer never ends.", ["http-box endless-chunks"], "http_malformed", [], 15, "web_request", 0, BOTH,
        ECS, "An endless body; memory stays bounded.", {"curl-head": "(?i)transfer-encoding: chunked"}, ("slow_path",)),
    Row("endless-headers", "The headers never end.", ["http-box endless-headers"], "http_malformed", [], 15, "web_request", 0,
        BOTH, ECS, "Oversized headers; memory stays bounded.", {"curl": "exit=(27|43|56|100)"}),
    Row("slow-5kBps", "The answer comes at 5 kB/s.", ["slow-body"], "healthy", ["slow_path"], 0, "", 25, BOTH, ECS,
        "Genuine, with a warning.", {"curl-long": r"http=200 .*speed=[1-7]\d\d\d .*exit=0"},
        network_time="40 kB at 5 kB/s."),
    Row("redirect-elsewhere", "The service itself redirects to another host.",
        ["answer return 302 https://login.example.net/;"], "http_unexpected", [], 15, "web_request", 0, BOTH, ECS,
        "Over an approved chain no sign-in page can answer.", {"curl": "http=302 connect=000 verify=0"}),
    Row("redirect-loop", "The service redirects to itself.", ["answer return 302 https://ecs.office.com$request_uri;"],
        "http_unexpected", [], 15, "web_request", 0, BOTH, ECS, "A redirect on the same host; not followed.",
        {"curl": "http=302 connect=000 verify=0"}),
]

MACHINE = [
    Row("not-elevated", "The program has no administrator rights.", ["ordinary-user"], "healthy", ["capture_unavailable"], 0, "",
        0, LINUX, ECS + " --capture on", "Only the capture needs them; it says so.", {"whoami": "^1000", "curl": OK_CURL},
        facts={"capture.status": "could_not_run", "capture.reason": "needs_elevation", "elevation.elevated": False},
        one_side="Every process of Wine has all rights."),
    Row("defender-missing", "There is no MpCmdRun.exe.", ["standin platform none"], "defender_not_found", [], 10, "platform", 0,
        WINDOWS, DEFENDER, "No target by option either.",
        one_side=WINDOWS_PARTS),
    Row("platform-text-sort-trap", "Nothing; two folders whose order as text is wrong.",
        ["standin platform 4.18.23110.3-0 4.18.23110.2009-0"], "healthy", [], 0, "", 0, WINDOWS, DEFENDER,
        "Versions are numbers.", facts={"platform.chosen": r"4\.18\.23110\.2009-0"},
        one_side=WINDOWS_PARTS),
    Row("platform-reverted", "Nothing; the older platform is the active one.",
        ["standin platform 4.18.25050.5-0 4.18.25060.7-0", "standin install-location 4.18.25050.5-0"],
        "healthy", [], 0, "", 0, WINDOWS, DEFENDER, "InstallLocation names the one in use.",
        facts={"platform.chosen": r"4\.18\.25050\.5-0"},
        one_side=WINDOWS_PARTS),
    Row("mpcmdrun-old", "MpCmdRun does not know the switch.", ["standin mpcmdrun unknown-switch"], "defender_too_old", [], 10,
        "platform", 0, WINDOWS, DEFENDER, "0x80070667.",
        one_side=WINDOWS_PARTS),
    Row("service-off", "Defender's service is off.", ["standin mpcmdrun service-off"], "defender_service_off", [], 10, "platform",
        0, WINDOWS, DEFENDER, "0x800106BA.",
        one_side=WINDOWS_PARTS),
    Row("ecs-off-by-policy", "ECS is switched off by policy.",
        ["standin mpcmdrun usual", "standin registry Policies/Features DisableCoreServiceECSIntegration 1"], "ecs_disabled_by_policy", [], 10, "platform", 0,
        WINDOWS, DEFENDER, "Off on purpose.",
        one_side=WINDOWS_PARTS),
    Row("mpcmdrun-hangs", "MpCmdRun never ends; the network is fine.", ["standin mpcmdrun hangs"], "mpcmdrun_failed", [], 10,
        "platform", 15, WINDOWS, DEFENDER, "It timed out, and no network cause is proven.",
        network_time="The stand-in never ends; MpCmdRun is given 10 s.",
        one_side=WINDOWS_PARTS),
    Row("mpcmdrun-garbage", "MpCmdRun crashes; the network is fine.", ["standin mpcmdrun garbage"], "mpcmdrun_failed", [], 10,
        "platform", 12, WINDOWS, DEFENDER, "No URL, and no network cause is proven.",
        network_time="What crashes goes through Wine's own debugger first.",
        one_side=WINDOWS_PARTS),
    Row("mpcmdrun-no-url", "MpCmdRun ends well but prints no URL; the network is fine.", ["standin mpcmdrun no-url"],
        "mpcmdrun_failed", [], 10, "platform", 0, WINDOWS, DEFENDER, "No URL, and no network cause is proven.",
        one_side=WINDOWS_PARTS),
    Row("netsh-foreign-session", "Somebody else's trace is running.", ["standin netsh foreign-session"],
        "healthy", ["capture_unavailable"], 0, "", 0, WINDOWS, ECS + " --capture on", "It is never touched.",
        facts={"capture.reason": "session_taken"},
        one_side=WINDOWS_PARTS),
    Row("netsh-fails", "netsh cannot start a trace.", ["standin netsh fails"], "healthy", ["capture_unavailable"], 0, "", 0,
        WINDOWS, ECS + " --capture on", "The capture never changes the verdict.", facts={"capture.reason": "start_problem"},
        one_side=WINDOWS_PARTS),
    Row("netsh-stop-slow", "netsh needs 5 s to stop.", ["standin netsh stop-slow"], "healthy", [], 0, "", 20, WINDOWS,
        ECS + " --capture on", "Stopping has a bound of its own.", facts={"capture.stopped": True},
        network_time="The stand-in for netsh needs 5 s to stop.",
        one_side=WINDOWS_PARTS),
    Row("disk-full", "No space is left where the files go.", ["output full"], "healthy", [], 21, "", 0, BOTH, ECS,
        "The verdict stands; what could not be saved is said.", {"output": "No space left"}),
    Row("output-not-writable", "Nothing can be written where the files go.", ["output read-only"], "healthy", [], 21, "", 0,
        BOTH, ECS, "The verdict stands; what could not be saved is said.", {"output": "Read-only file system"}),
    Row("mpcmdrun-unsigned", "MpCmdRun.exe is not signed by Microsoft.", ["standin mpcmdrun unsigned"], "defender_binary_untrusted",
        [], 10, "platform", 0, WINDOWS, DEFENDER, "It is never run.",
        facts={"platform.binary_trust": "untrusted"}, one_side=WINDOWS_PARTS),
    Row("test-fails-but-ecs-succeeded-lately", "This program is blocked, Defender is not.",
        ["block rst ecs 443", "standin registry EcsConfigs written-minutes-ago 20"], "tcp_refused", [], 12, "port", 0, WINDOWS, ECS,
        "Defender's own success lowers confidence.", facts={"verdict.confidence": "possible"},
        one_side=WINDOWS_PARTS),
    Row("ecs-never-succeeded", "Nothing now; Defender's registry holds no configuration that came from ECS.",
        ["standin mpcmdrun usual", "standin no-earlier-success"], "healthy", ["ecs_never_succeeded"], 0, "", 0, WINDOWS, DEFENDER,
        "A warning: nothing shows that Defender itself ever got through.",
        one_side=WINDOWS_PARTS),
    Row("two-causes", "Defender names two addresses; the name of one does not exist, the port of the other is closed.",
        ["nxdomain mdav.us.endpoint.security.microsoft.com", "block rst 20.190.10.1 443"],
        "dns_nxdomain", ["tcp_refused"], 11, "dns", 0, BOTH,
        ECS + " --ecs-url https://mdav.us.endpoint.security.microsoft.com/ecs/config/v1/",
        "Rule 3: of several targets the one whose layer fails first decides, the other's cause stands in also; "
        "both are proven, so it is no case for cannot_tell.", {"curl": "exit=7", "curl-gateway": "exit=6"}),
    Row("out-of-time", "The whole run gets 5 s and port 443 is silent.", ["block drop ecs 443"], "cannot_tell", [], 22,
        "", 7, BOTH, ECS + " --timeout 5", "Out of time before a cause was proven.", {"curl": "exit=28"}, may=("tcp_timeout",),
        network_time="--timeout 5 is the bound under test."),
]

GROUPS = {"healthy": HEALTHY, "dns": DNS, "tcp": TCP, "proxy": PROXIES, "tls": TLS, "http": HTTP, "machine": MACHINE}
ROWS = [row for rows in GROUPS.values() for row in rows]
BY_NAME = {row.name: row for row in ROWS}
GROUP_OF = {row.name: group for group, rows in GROUPS.items() for row in rows}
# Rows whose outcome lies outside the record (where files go), so that judging it again shows nothing.
NOT_STORED = ("disk-full", "output-not-writable")
FAST = ["healthy-direct", "healthy-proxy-dns-blocked", "dns-nxdomain", "tcp-reject-rst", "proxy-407-basic", "proxy-down",
        "inspect-own-company", "cert-expired", "block-page-200", "captive-portal-302", "http-503", "json-array-approved"]
