# SPDX-License-Identifier: MIT
"""The named faults of the scenario table: each changes a healthy plan in one way.

A row's setup is a list of lines "fault argument ..."; apply() looks the first word up here. Lines that begin
with "standin" put programs (tests/windows/standins) and registry values onto the Windows machine.
"""
import os

import plan as p
from net import GATEWAY_ADDRESS
from plan import Box, Resolver, Site

PROXY_PORT = 3128
FAULTS = {}
BLOCK_PAGE = ("<!doctype html><html><head><title>Access Denied - Guardline Web Filter</title></head><body>"
              "<h1>This web site is blocked</h1><p>Your organisation's internet policy blocks the category "
              "Cloud Services. Contact your administrator.</p></body></html>")
LOGIN_PAGE = ("<!doctype html><html><head><title>Hotel Seeblick guest Wi-Fi - sign in</title></head><body>"
              "<form action=/login method=post>Room number: <input name=room> I accept the terms of use "
              "<button>Connect to the internet</button></form></body></html>")
BLOCKED_PAGE_FILE = "blocked.html"


def fault(function):
    FAULTS[function.__name__.replace("_", "-")] = function
    return function


def apply(plan, setup):
    for line in setup:
        name, *arguments = line.split()
        FAULTS[name](plan, *arguments)
    plan.finish()
    return plan


# -- names ---------------------------------------------------------------------------------------
@fault
def nxdomain(plan, host):
    for name in [name for name in plan.records if name == host or name.endswith("." + host)]:
        plan.records.pop(name)


@fault
def nodata(plan, host):
    plan.records.pop(host)
    plan.empty_names.append(host)


@fault
def address(plan, host, *addresses):
    """The name server gives these addresses for \\a host."""
    plan.records[host] = list(addresses)


@fault
def dns_box(plan, mode, *settings):
    """The name server is boxes/dns_box.py in \\a mode; settings "key=number" or "names=a,b"."""
    values = dict(setting.split("=", 1) for setting in settings)
    plan.resolvers[0].mode = mode
    plan.resolvers[0].settings = {key: value.split(",") if key == "names" else float(value)
                                  for key, value in values.items()}


@fault
def first_resolver_dead(plan):
    plan.resolvers = [Resolver(p.RESOLVER, "silent"), Resolver(p.SECOND_RESOLVER)]
    plan.resolv_conf = [p.RESOLVER, p.SECOND_RESOLVER]


@fault
def resolver_to_compare_with(plan):
    """A name server that works, and that the machine does not use."""
    plan.resolvers.append(Resolver(p.SECOND_RESOLVER))


@fault
def resolver_knows_only(plan, *hosts):
    plan.resolvers[0].settings = {"only": list(hosts)}


@fault
def hosts_line(plan, *words):
    plan.hosts_lines.append(" ".join(words))


@fault
def alias(plan, name, *targets):
    """A chain of CNAMEs from \\a name over \\a targets, the last of which has name's addresses."""
    addresses = plan.records.pop(name)
    for target in targets:
        plan.aliases[name] = target
        name = target
    plan.records[name] = addresses


# -- links and filters ---------------------------------------------------------------------------
@fault
def ipv6(plan):
    """The network has IPv6 as well, and so have the ECS host and the control hosts."""
    plan.ipv6 = True
    plan.records[p.ECS_HOST] = plan.records[p.ECS_HOST] + [p.ECS_ADDRESS6]
    for host in p.NCSI_HOSTS:
        plan.records[host] = plan.records[host] + [p.NCSI_ADDRESS6]
    for host in p.CONTROL_HOSTS:
        plan.records[host] = plan.records[host] + [p.CONTROL_ADDRESS6]


@fault
def ipv6_only(plan):
    ipv6(plan)
    plan.ipv4 = False
    plan.resolvers[0].address = p.RESOLVER6
    plan.resolv_conf = [p.RESOLVER6]


def _set(addresses):
    return "{ " + ", ".join(addresses) + " }"


@fault
def block(plan, how, where, port):
    """Packets to \\a where (an address, "ecs" or "all") and TCP \\a port: drop | rst | icmp."""
    target = {"drop": "drop", "rst": "reject with tcp reset",
              "icmp": "reject with icmpx type admin-prohibited"}[how]
    if where == "ecs":
        where = _set(sorted(set(p.ECS_HOSTS.values())))
    match = 'iifname "lan0"' if where == "all" else f"{'ip6' if ':' in where else 'ip'} daddr {where}"
    plan.middle_forward.append(f"{match} tcp dport {port} {target}")


@fault
def reset_after_accept(plan):
    """The connection is made, then reset before the client can send a byte."""
    plan.middle_forward.append(f"ip daddr {p.ECS_ADDRESS} tcp dport 443 ct state established "
                               "tcp flags & (syn | fin | rst | psh | ack) == ack reject with tcp reset")


@fault
def no_route(plan):
    plan.no_route = True


@fault
def large_packets_lost(plan):
    """A link of 1280 bytes in the middle, whose "fragmentation needed" never arrives."""
    plan.lan_mtu = 1280
    plan.ecs_site.certificate = "ecs-big"
    plan.middle_other += ("table inet labmtu {\n chain output {\n  type filter hook output priority 0;\n"
                          "  icmp type destination-unreachable drop\n"
                          "  icmpv6 type packet-too-big drop\n }\n}\n")


@fault
def long_line(plan, delay_ms, lose_every="0"):
    """Every packet needs so long each way; every so-manieth is lost. Needs /dev/net/tun: root only."""
    plan.boxes.append(Box("tun_box", [delay_ms, lose_every], [], "middle"))


# -- proxies -------------------------------------------------------------------------------------
@fault
def use_proxy(plan, where=f"{p.PROXY_HOST}:{PROXY_PORT}"):
    """The lab's own probes go over this proxy (the program gets it by the row's options)."""
    plan.proxy = where


@fault
def pac_file(plan, name, *words):
    """The proxy's own web server gives this text as a proxy script."""
    plan.files[name] = " ".join(words).encode()
    plan.sites.append(Site([p.PROXY_HOST], [f"{GATEWAY_ADDRESS}:80"], "",
                           "types {} default_type application/x-ns-proxy-autoconfig;", place="middle"))


@fault
def environment(plan, name, value):
    plan.environment[name] = value


@fault
def squid(plan, mode):
    """A real proxy on the gateway: allow | deny | basic."""
    lines = {"allow": ["http_access allow all"],
             "deny": ["acl blocked dstdomain .office.com", "http_access deny blocked", "http_access allow all"],
             "basic": ["auth_param basic program /usr/lib/squid/basic_fake_auth",
                       "auth_param basic realm Contoso proxy",
                       "acl known proxy_auth REQUIRED", "http_access allow known", "http_access deny all"]}
    plan.squid = {"port": PROXY_PORT, "lines": lines[mode]}


@fault
def proxy_box(plan, mode):
    plan.boxes.append(Box("proxy_box", [GATEWAY_ADDRESS, PROXY_PORT, mode], [(GATEWAY_ADDRESS, PROXY_PORT)], "middle"))


# -- TLS -----------------------------------------------------------------------------------------
@fault
def leaf(plan, name):
    """The ECS host shows this certificate of pki.LEAVES."""
    plan.ecs_site.certificate = name
    if name == "weak":  # the server's own library refuses to show it otherwise
        plan.ecs_site.extra = "ssl_ciphers DEFAULT:@SECLEVEL=0;"


@fault
def trust(plan, *authorities):
    """The client's store trusts these authorities besides the genuine one."""
    plan.trusted += authorities


@fault
def store_lacks_root(plan):
    plan.trusted.remove("root")


@fault
def clock(plan, days):
    plan.clock_days = int(days)


@fault
def inspect(plan, authority, scope="all"):
    """mitmproxy between client and server, signing as \\a authority: all | ecs | proxy."""
    plan.mitm = {"authority": authority, "mode": "transparent", "port": 8443}
    if scope == "proxy":
        plan.mitm.update(mode="regular", port=PROXY_PORT)
    elif scope == "ecs":
        plan.middle_nat.append(f"ip daddr {p.ECS_ADDRESS} tcp dport 443 redirect to :8443")
    else:
        plan.middle_nat.append('iifname "lan0" tcp dport 443 redirect to :8443')


@fault
def sni(plan, action):
    """A filter that looks at the server name: reset | close | silent for the ECS host."""
    plan.boxes.append(Box("sni_box", [GATEWAY_ADDRESS, 8443, action, p.ECS_HOST], [(GATEWAY_ADDRESS, 8443)], "middle"))
    plan.middle_nat.append('iifname "lan0" tcp dport 443 redirect to :8443')


@fault
def old_tls(plan):
    plan.ecs_site.protocols = "TLSv1"
    plan.ecs_site.extra = "ssl_ciphers ALL:@SECLEVEL=0;"
    for version in ("1.0", "1.1"):
        _tls_version_off(plan, version)  # as in every present Windows; Wine still has them on


@fault
def tls_box(plan, mode):
    plan.ecs_taken = True
    plan.boxes.append(Box("tls_box", [443, mode, p.ECS_ADDRESS], [(p.ECS_ADDRESS, 443)]))


# -- HTTP ----------------------------------------------------------------------------------------
@fault
def answer(plan, *words):
    """The ECS host answers the client's path with this nginx text."""
    plan.ecs_site.locations = p.genuine_locations(answer=" ".join(words))


@fault
def double_slash(plan):
    plan.ecs_site.locations = p.genuine_locations(path="/" + p.ECS_PATH)


@fault
def http_box(plan, mode, certificate="ecs"):
    plan.ecs_taken = True
    plan.boxes.append(Box("http_box", [f"@chain:{certificate}", f"@key:{certificate}", 443, mode,
                                       p.ECS_ADDRESS], [(p.ECS_ADDRESS, 443)]))


@fault
def slow_body(plan):
    """40 kB at 5 kB/s."""
    plan.files["slow.json"] = b'{"ECS":{"padding":"' + b"x" * 40000 + b'"}}'
    answer(plan, "types {} default_type application/json; limit_rate 5k; try_files /slow.json =500;")


@fault
def portal(plan, status, https="answers"):
    """A guest network's sign-in page on port 80: 302 | 511; and port 443: answers | drop."""
    redirect = {"302": f"return 302 http://{p.PORTAL_HOST}/login?from=$host;",
                "511": "default_type text/html; error_page 511 /login.html; return 511;"}[status]
    page = "location = /login.html { default_type text/html; } "
    plan.files["login.html"] = LOGIN_PAGE.encode()
    plan.sites += [
        Site(["_"], [f"{GATEWAY_ADDRESS}:8080"], "", page + f"location / {{ {redirect} }}", place="middle"),
        Site([p.PORTAL_HOST], [f"{GATEWAY_ADDRESS}:8080"], "",
             "location / { default_type text/html; try_files /login.html =500; }", place="middle"),
        Site(["_"], [f"{GATEWAY_ADDRESS}:8443"], "portal", page + f"location / {{ {redirect} }}",
             place="middle")]
    plan.middle_nat.append('iifname "lan0" tcp dport 80 redirect to :8080')
    if https == "answers":
        plan.middle_nat.append('iifname "lan0" tcp dport 443 redirect to :8443')
    else:
        block(plan, "drop", "all", "443")


def _block_page(status):
    if status == "200":
        return "location / { default_type text/html; try_files /blocked.html =500; }"
    return (f"error_page {status} /blocked.html; location = /blocked.html {{ internal; }} "
            f"location / {{ default_type text/html; return {status}; }}")


@fault
def block_page(plan, status, certificate):
    """A filter in the middle answers for the ECS host with its own certificate."""
    plan.files[BLOCKED_PAGE_FILE] = BLOCK_PAGE.encode()
    plan.sites.append(Site(["_"], [f"{GATEWAY_ADDRESS}:8443"], certificate, _block_page(status),
                           place="middle"))
    plan.middle_nat.append(f"ip daddr {p.ECS_ADDRESS} tcp dport 443 redirect to :8443")


@fault
def filter_site(plan, where, certificate, status="200"):
    """The name server sends the ECS host to \\a where, an address at which a filter's page answers."""
    plan.records[p.ECS_HOST] = [where]
    plan.foreign.add(where)
    plan.files[BLOCKED_PAGE_FILE] = BLOCK_PAGE.encode()
    plan.sites += [Site(["_"], [f"{where}:443"], certificate, _block_page(status)),
                   Site(["_"], [f"{where}:80"], "", _block_page(status))]


# -- this machine --------------------------------------------------------------------------------
@fault
def ordinary_user(plan):
    plan.elevated = False


SAMPLE_TRACE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "unit", "capture", "samples",
                            "eth_win10.etl")
MACHINE, USER = "system.reg", "user.reg"
DEFENDER_KEY = "Software\\Microsoft\\Windows Defender"
DEFENDER_POLICY_KEY = "Software\\Policies\\Microsoft\\Windows Defender"
INTERNET_KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"
PLATFORM_FOLDER = "ProgramData/Microsoft/Windows Defender/Platform"
USUAL_PLATFORM = "4.18.25060.7-0"


def _platform(plan, *versions):
    plan.wine.files = {path: what for path, what in plan.wine.files.items() if not path.endswith("MpCmdRun.exe")}
    for version in versions:
        plan.wine.files[f"{PLATFORM_FOLDER}/{version}/MpCmdRun.exe"] = "MpCmdRun.exe"
    plan.wine.standins = True
    if versions:
        _registry(plan, "EcsConfigs", "written-minutes-ago", 3 * 24 * 60)  # this Defender has reached ECS before


def _mpcmdrun(plan, mode):
    _platform(plan, USUAL_PLATFORM)
    _services(plan, USUAL_PLATFORM)
    if mode == "unsigned":  # judged by the shipped program itself
        plan.wine.standins = False
    else:
        plan.wine.environment["ECS_STANDIN_MPCMDRUN"] = {
            "unknown-switch": "hr=80070667", "service-off": "hr=800106BA", "hangs": "slow", "garbage": "crash",
            "no-url": "silent", "usual": ""}[mode]


def _no_earlier_success(plan):
    key = f"{DEFENDER_KEY}\\Features\\EcsConfigs"
    plan.wine.values = [value for value in plan.wine.values if value[1] != key]
    plan.wine.written.pop((MACHINE, key))


def _netsh(plan, mode):
    plan.wine.files["windows/system32/netsh.exe"] = "netsh.exe"
    plan.wine.environment["ECS_STANDIN_ETL"] = "Z:" + SAMPLE_TRACE.replace("/", "\\")
    plan.wine.environment["ECS_STANDIN_NETSH"] = {"foreign-session": "", "fails": "start-fails",
                                                  "stop-slow": "slow-stop"}[mode]
    if mode == "foreign-session":
        plan.wine.files["windows/system32/netsh-session.txt"] = "C:\\somebody.etl".encode("utf-16-le")


def _registry(plan, key, name, value):
    if name == "written-minutes-ago":
        plan.wine.written[(MACHINE, f"{DEFENDER_KEY}\\Features\\{key}")] = int(value)
        plan.wine.values.append((MACHINE, f"{DEFENDER_KEY}\\Features\\{key}", "1", "kept"))
        return
    place = {"Policies/Features": f"{DEFENDER_POLICY_KEY}\\Features"}[key]
    plan.wine.values.append((MACHINE, place, name, int(value)))


def _user_proxy(plan, where):
    plan.wine.values += [(USER, INTERNET_KEY, "ProxyEnable", 1), (USER, INTERNET_KEY, "ProxyServer", where)]


def _system_pac(plan, url):
    """In the settings of the account under which services run. No file of Wine's registry holds that account."""
    plan.wine.commands.append(["reg", "add", f"HKU\\S-1-5-18\\{INTERNET_KEY}", "/v", "AutoConfigURL", "/d", url, "/f"])


def _defender_pac(plan, url):
    plan.wine.values.append((MACHINE, DEFENDER_POLICY_KEY, "ProxyPacUrl", url))


def _defender_proxy(plan, url):
    plan.wine.values.append((MACHINE, DEFENDER_POLICY_KEY, "ProxyServer", url))


def _services(plan, version):
    for name, program in (("WinDefend", "MsMpEng.exe"), ("MdCoreSvc", "MpDefenderCoreService.exe")):
        plan.wine.services[name] = f"{PLATFORM_FOLDER}/{version}/{program}"
        plan.wine.files[plan.wine.services[name]] = "service.exe"


def _install_location(plan, version):
    plan.wine.values.append((MACHINE, DEFENDER_KEY, "InstallLocation",
                             "C:\\" + PLATFORM_FOLDER.replace("/", "\\") + f"\\{version}\\"))


def _tls_version_off(plan, version):
    """As an administrator, or a newer Windows by itself, switches old versions of TLS off."""
    key = ("System\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS "
           f"{version}\\Client")
    plan.wine.values += [(MACHINE, key, "Enabled", 0), (MACHINE, key, "DisabledByDefault", 1)]


@fault
def standin(plan, what, *arguments):
    """Something of a Windows machine, see the functions above."""
    {"platform": lambda: _platform(plan, *(v for v in arguments if v != "none")),
     "install-location": lambda: _install_location(plan, *arguments),
     "mpcmdrun": lambda: _mpcmdrun(plan, *arguments), "netsh": lambda: _netsh(plan, *arguments),
     "registry": lambda: _registry(plan, *arguments), "user-proxy": lambda: _user_proxy(plan, *arguments),
     "system-pac": lambda: _system_pac(plan, *arguments), "defender-pac": lambda: _defender_pac(plan, *arguments),
     "no-earlier-success": lambda: _no_earlier_success(plan), "defender-proxy": lambda: _defender_proxy(plan, *arguments),
     "tls-off": lambda: _tls_version_off(plan, *arguments)}[what]()


@fault
def output(plan, kind):
    """The output directory is on a file system that is full | read-only."""
    plan.output = kind
