# SPDX-License-Identifier: MIT
"""One row's network as data: what a healthy one looks like, to be changed by the named faults."""
from dataclasses import dataclass, field

import net

ECS_HOST = "ecs.office.com"
ECS_ADDRESS, ECS_ADDRESS6 = "20.190.10.1", "2603:1000:10::1"
ECS_BASE = "https://ecs.office.com/config/v1/"
ECS_PATH = "/config/v1/MicrosoftWindowsDefenderClient/1.0.0.0"
RESOLVER, RESOLVER6 = "192.168.60.53", "2603:1000:f:53::53"
SECOND_RESOLVER = "192.168.60.54"
NCSI_ADDRESS, CRL_ADDRESS, CONTROL_ADDRESS = "20.190.30.1", "20.190.40.1", "20.190.50.1"
NCSI_ADDRESS6, CONTROL_ADDRESS6 = "2603:1000:30::1", "2603:1000:50::1"
PROXY_HOST = "proxy.corp.example"
PORTAL_HOST = "login.hotel-seeblick.example"

ECS_HOSTS = {
    ECS_HOST: ECS_ADDRESS,
    "gccmod.ecs.office.com": "20.190.10.9",
    "mdav.us.endpoint.security.microsoft.com": "20.190.20.1",
    "mdav.eu.endpoint.security.microsoft.com": "20.190.20.2",
    "mdav.uk.endpoint.security.microsoft.com": "20.190.20.3",
    "mdav.au.endpoint.security.microsoft.com": "20.190.20.4",
    "config.ecs.gov.teams.microsoft.us": "20.190.20.5",
    "config.ecs.dod.teams.microsoft.us": "20.190.20.6",
}
NCSI_HOSTS = ("www.msftconnecttest.com", "ipv6.msftconnecttest.com")
CRL_HOSTS = ("crl.microsoft.com", "mscrl.microsoft.com", "ctldl.windowsupdate.com", "crl3.digicert.com",
             "crl4.digicert.com", "ocsp.digicert.com", "oneocsp.microsoft.com", "cacerts.digicert.com")
CONTROL_HOSTS = ("www.microsoft.com", "login.microsoftonline.com", "login.live.com", "www.office.com",
                 "www.bing.com", "fe2.update.microsoft.com", "go.microsoft.com",
                 "settings-win.data.microsoft.com", "wdcp.microsoft.com", "x.urs.microsoft.com")


@dataclass
class Resolver:
    """A name server on \\a address. mode "dnsmasq" is the real one, the others are boxes/dns_box.py."""
    address: str
    mode: str = "dnsmasq"
    settings: dict = field(default_factory=dict)


@dataclass
class Site:
    """One nginx server block; \\a place "server" or "middle"."""
    names: list
    listen: list                # "address:port"
    certificate: str = ""       # leaf of pki.LEAVES; empty: plain HTTP
    locations: str = ""         # nginx text
    protocols: str = "TLSv1.2 TLSv1.3"
    extra: str = ""
    place: str = "server"


@dataclass
class Box:
    """One of our own small programs: boxes/<program>.py with arguments."""
    program: str
    arguments: list
    endpoints: list             # (address, port) that it opens
    place: str = "server"
    label: str = ""


@dataclass
class WineMachine:
    """What a row changes of the Windows machine; without meaning for the program for Linux."""
    files: dict = field(default_factory=dict)        # path on C: -> name of a stand-in, or bytes
    values: list = field(default_factory=list)       # (hive file, key, name, value: text or number)
    written: dict = field(default_factory=dict)      # (hive file, key) -> minutes ago that it was written
    commands: list = field(default_factory=list)     # run in the prefix before the program
    services: dict = field(default_factory=dict)     # name -> path on C: of its program; they run
    environment: dict = field(default_factory=dict)
    standins: bool = False                           # needs the program that takes stand-ins for signed ones


def v6(address):
    return f"[{address}]" if ":" in address else address


def genuine_locations(path="(/ecs)?" + ECS_PATH, answer=""):
    """What a healthy ECS host answers: JSON for the client's path (a regular expression), 404 for any other."""
    answer = answer or "types {} default_type application/json; expires 1h; try_files /ecs.json =500;"
    return (f"merge_slashes off; location ~ ^{path}$ {{ {answer} }} "
            "location / { default_type application/json; return 404 '{\"error\":\"unknown client\"}'; }")


class Plan:
    def __init__(self):
        self.ipv4, self.ipv6, self.lan_mtu = True, False, 1500
        self.records = {host: [address] for host, address in ECS_HOSTS.items()}
        self.records.update({host: [NCSI_ADDRESS] for host in NCSI_HOSTS})
        self.records.update({host: [CRL_ADDRESS] for host in CRL_HOSTS})
        self.records.update({host: [CONTROL_ADDRESS] for host in CONTROL_HOSTS})
        self.records[PROXY_HOST] = [net.GATEWAY_ADDRESS]
        self.records[PORTAL_HOST] = [net.GATEWAY_ADDRESS]
        self.records["dns.msftncsi.com"] = ["131.107.255.255"]
        self.aliases = {}                 # name -> name (CNAME)
        self.empty_names = []             # names that exist without an address
        self.resolvers = [Resolver(RESOLVER)]
        self.resolv_conf = [RESOLVER]
        self.hosts_lines = []
        self.trusted = ["root"]           # authorities in the client's store
        self.expect_roots = True
        self.middle_forward = []          # nft rules of the forward chain, in order
        self.middle_nat = []              # nft rules of the prerouting chain
        self.middle_other = ""            # further nft text
        self.boxes = []
        self.squid = None                 # dict: port, lines
        self.mitm = None                  # dict: authority, mode, hosts
        self.environment = {}
        self.clock_days = 0
        self.elevated = True
        self.no_route = False
        self.wine = WineMachine()
        self.output = "plain"             # plain | full | read-only
        self.proxy = ""                   # "host:port" that the row's route uses; for the lab's own probes
        self.foreign = set()              # addresses given for an ECS host at which somebody else answers
        self.files = {}                   # name -> bytes in the web root
        self.ecs_site = Site(list(ECS_HOSTS), [], "ecs", genuine_locations())
        self.sites = [
            self.ecs_site,
            Site(list(NCSI_HOSTS), [f"{NCSI_ADDRESS}:80"], "",
                 "location = /connecttest.txt { default_type text/plain; return 200 'Microsoft Connect Test'; } "
                 "location / { return 404; }"),
            Site(list(CRL_HOSTS), [f"{CRL_ADDRESS}:80"], "",
                 "location / { default_type application/pkix-crl; return 200 'crl'; }"),
            Site(list(CONTROL_HOSTS), [f"{CONTROL_ADDRESS}:443"], "control",
                 "location / { default_type text/html; return 200 '<html><title>ok</title></html>'; }"),
            Site(list(CONTROL_HOSTS), [f"{CONTROL_ADDRESS}:80"], "",
                 "location / { default_type text/html; return 200 '<html><title>ok</title></html>'; }"),
        ]
        self.ecs_taken = False            # a box serves the ECS addresses instead of nginx

    def ecs_addresses(self):
        given = {address for host in ECS_HOSTS
                 for address in self.records.get(self.final_name(host), [])}
        return sorted((given | set(ECS_HOSTS.values())) - self.foreign)

    def final_name(self, host):
        while host in self.aliases:
            host = self.aliases[host]
        return host

    def finish(self):
        """Fills what depends on all faults together."""
        if not self.ecs_site.listen:
            self.ecs_site.listen = [f"{v6(address)}:443" for address in self.ecs_addresses()
                                    if self._servable(address)]
        if self.ecs_taken:
            self.sites.remove(self.ecs_site)
        if self.ipv6:
            for site in self.sites:
                if f"{NCSI_ADDRESS}:80" in site.listen:
                    site.listen.append(f"[{NCSI_ADDRESS6}]:80")
                if f"{CONTROL_ADDRESS}:443" in site.listen:
                    site.listen.append(f"[{CONTROL_ADDRESS6}]:443")

    def _servable(self, address):
        if ":" in address and not self.ipv6:
            return False
        return address not in ("0.0.0.0", "::", "::1") and not address.startswith("127.")

    def service_addresses(self):
        found = {resolver.address for resolver in self.resolvers}
        found |= {address for addresses in self.records.values() for address in addresses}
        if self.ecs_taken:
            found |= set(self.ecs_addresses())
        for site in self.sites:
            if site.place == "server":
                found |= {listen.rsplit(":", 1)[0].strip("[]") for listen in site.listen}
        own = {net.GATEWAY_ADDRESS, net.SERVER_ADDRESS, net.CLIENT_ADDRESS, net.GATEWAY_ADDRESS6}
        return {address for address in found - own if self._servable(address)}
