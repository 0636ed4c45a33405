# SPDX-License-Identifier: MIT
"""Raises a plan: writes the servers' configurations into folders of the row, starts them, waits for them."""
import json
import os
import sys
import time

from net import GATEWAY_ADDRESS, LabError, run

BOXES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "boxes")
GENUINE_BODY = json.dumps({
    "ECS": {"CacheExpiryInMin": 720, "ClientConfigurationUpdateEvent": "lab"},
    "MicrosoftDefenderForWindowsClient": {"DCO_MpFC_TS_UseStrictOriginQuery": True},
    "Headers": {"ETag": "\"8UbX2rC4lab0\"", "Expires": "Thu, 01 Jan 2037 00:00:00 GMT"},
    "ConfigIDs": {"ECS": "P-R-1082570-1-11"}})
NGINX_HEAD = """user root root; daemon off; master_process off; worker_processes 1; pid {d}/nginx.pid; error_log {d}/error.log warn;
events {{ worker_connections 256; }}
http {{
  log_format lab '$host "$request" $status auth="$http_authorization" proxyauth="$http_proxy_authorization" cookie="$http_cookie" range="$http_range"';
  access_log {d}/access.log lab; server_tokens off; root {web};
  client_body_temp_path {d}/t1; proxy_temp_path {d}/t2; fastcgi_temp_path {d}/t3; uwsgi_temp_path {d}/t4; scgi_temp_path {d}/t5;
"""
SQUID = """http_port {address}:{port}
pid_filename {d}/squid.pid
cache_log {d}/cache.log
logformat lab %rm %ru %>Hs pauth="%{{Proxy-Authorization}}>h" auth="%{{Authorization}}>h"
access_log stdio:{d}/access.log lab
coredump_dir {d}
hosts_file {d}/hosts
cache deny all
memory_pools off
shutdown_lifetime 0 seconds
netdb_filename none
pinger_enable off
{lines}
"""


def raise_net(net, plan, pki):
    """Builds the links and starts everything that \\a plan needs."""
    write_client_files(net, plan, pki)
    net.build(plan.service_addresses())
    started = [_start_resolver(net, plan, resolver) for resolver in plan.resolvers]
    for place in ("server", "middle"):
        sites = [site for site in plan.sites if site.place == place]
        if sites:
            started.append(_start_nginx(net, plan, pki, place, sites))
    started += [_start_box(net, box, pki) for box in plan.boxes]
    if plan.squid:
        started.append(_start_squid(net, plan))
    if plan.mitm:
        started.append(_start_mitmdump(net, plan, pki))
    _load_filters(net, plan)
    for process, endpoints, kind in started:
        net.wait_listening(process, endpoints, kind)
    for box in plan.boxes:
        if not box.endpoints:
            _wait_ready(net, box)


def write_client_files(net, plan, pki):
    def write(name, text):
        with open(os.path.join(net.etc, name), "w") as out:
            out.write(text)
    write("resolv.conf", "".join(f"nameserver {address}\n" for address in plan.resolv_conf))
    write("hosts", "127.0.0.1 localhost\n::1 localhost\n" + "".join(line + "\n" for line in plan.hosts_lines))
    write("nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n")
    link = os.path.join(net.etc, "ssl")
    if not os.path.exists(link):
        os.symlink(pki.store(plan.trusted), link)


def _start_resolver(net, plan, resolver):
    label = "dns-" + resolver.address.replace(":", "_")
    if resolver.mode != "dnsmasq":
        zone = os.path.join(net.directory, label + ".json")
        with open(zone, "w") as out:
            json.dump({"records": plan.records, "aliases": plan.aliases, "empty": plan.empty_names,
                       "mode": resolver.mode, **resolver.settings}, out)
        process = net.spawn(net.server, [sys.executable, os.path.join(BOXES, "dns_box.py"),
                                         resolver.address, zone], label)
        return process, [(resolver.address, 53)], "udp"
    only = resolver.settings.get("only")
    command = ["dnsmasq", "--conf-file=/dev/null", "--no-daemon", "--no-resolv", "--no-hosts",
               "--no-poll", "--bind-interfaces", "--log-queries",
               "--local-ttl=60", f"--listen-address={resolver.address}", "--address=/#/"]
    for host, addresses in plan.records.items():
        if not only or host in only:
            command += [f"--host-record={host},{address}" for address in addresses]
    if not only:
        command += [f"--cname={alias},{target}" for alias, target in plan.aliases.items()]
        command += [f"--txt-record={host},lab" for host in plan.empty_names]
    return net.spawn(net.server, command, label), [(resolver.address, 53)], "udp"


def _start_nginx(net, plan, pki, place, sites):
    directory = os.path.join(net.directory, "nginx-" + place)
    web = os.path.join(directory, "web")
    os.makedirs(web)
    files = {"ecs.json": GENUINE_BODY.encode()}
    files.update(plan.files)
    for name, content in files.items():
        with open(os.path.join(web, name), "wb") as out:
            out.write(content)
    blocks, seen = [], set()
    for site in sites:
        lines = [f"server_name {' '.join(site.names)};" if site.names else "server_name _;"]
        for listen in site.listen:
            options = " ssl" if site.certificate else ""
            options += " default_server" if listen not in seen else ""
            seen.add(listen)
            lines.append(f"listen {listen}{options};")
        if site.certificate:
            chain, key = pki.leaf(site.certificate)
            lines += [f"ssl_certificate {chain}; ssl_certificate_key {key}; ssl_protocols {site.protocols};",
                      "ssl_session_cache off; ssl_session_tickets off;"]
        lines += [site.extra, site.locations]
        blocks.append("  server { " + "\n    ".join(lines) + " }\n")
    config = os.path.join(directory, "nginx.conf")
    with open(config, "w") as out:
        out.write(NGINX_HEAD.format(d=directory, web=web) + "".join(blocks) + "}\n")
    namespace = net.server if place == "server" else net.middle
    process = net.spawn(namespace, ["nginx", "-e", os.path.join(directory, "error.log"), "-p", directory,
                                    "-c", config], "nginx-" + place)
    ends = [listen.rsplit(":", 1) for listen in seen]
    return process, [(address.strip("[]"), int(port)) for address, port in ends], "tcp"


def _start_box(net, box, pki):
    namespace = net.server if box.place == "server" else net.middle
    arguments = []
    for argument in map(str, box.arguments):
        kind, _, name = argument.partition(":")
        if kind in ("@chain", "@key"):
            argument = pki.leaf(name)[0 if kind == "@chain" else 1]
        arguments.append(argument)
    label = box.label or box.program
    log = os.path.join(net.directory, label + ".seen")
    process = net.spawn(namespace, [sys.executable, os.path.join(BOXES, box.program + ".py"), log]
                        + arguments, label)
    return process, box.endpoints, "tcp"


def _wait_ready(net, box, limit=8.0):
    """A box that opens no port writes "ready" into its log."""
    end = time.monotonic() + limit
    while "ready" not in net.log_of(box.label or box.program, ".seen"):
        if time.monotonic() > end:
            raise LabError(f"{box.program} does not start: {net.log_of(box.label or box.program)}")
        time.sleep(0.01)


def _start_squid(net, plan):
    directory = os.path.join(net.directory, "squid")
    os.makedirs(directory)
    with open(os.path.join(directory, "hosts"), "w") as out:  # the proxy's own view of names
        out.write("127.0.0.1 localhost\n")
        for host, addresses in plan.records.items():
            out.writelines(f"{address} {host}\n" for address in addresses if ":" not in address)
    config = os.path.join(directory, "squid.conf")
    with open(config, "w") as out:
        out.write(SQUID.format(d=directory, address=GATEWAY_ADDRESS, port=plan.squid["port"],
                               lines="\n".join(plan.squid["lines"])))
    # Squid gives up root rights by force, which has no meaning in a user namespace of one user: so it
    # starts as an ordinary one.
    process = net.spawn(net.middle, ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--",
                                     "squid", "-N", "-n", net.client.replace("-", ""), "-f", config], "squid")
    return process, [(GATEWAY_ADDRESS, plan.squid["port"])], "tcp"


def _start_mitmdump(net, plan, pki):
    mitm = plan.mitm
    genuine, _ = pki.authority("root")
    command = ["mitmdump", "--set", f"confdir={pki.mitmproxy_directory(mitm['authority'])}",
               "--set", f"ssl_verify_upstream_trusted_ca={genuine}", "--set", "flow_detail=1",
               "--set", "connection_strategy=lazy", "--listen-port", str(mitm["port"]),
               "--mode", mitm["mode"], "-s", os.path.join(BOXES, "mitm_log.py"),
               "--set", f"lab_log={os.path.join(net.directory, 'mitm.seen')}"]
    if mitm["mode"] == "regular":
        hosts = os.path.join(net.directory, "mitm-hosts")
        with open(hosts, "w") as out:
            out.write("127.0.0.1 localhost\n")
            for host, addresses in plan.records.items():
                out.writelines(f"{address} {host}\n" for address in addresses if ":" not in address)
        command = ["unshare", "--mount", "--", "sh", "-c",
                   'mount --bind "$1" /etc/hosts && shift && exec "$@"', "sh", hosts] + command
    return net.spawn(net.middle, command, "mitmdump"), [(GATEWAY_ADDRESS, mitm["port"])], "tcp"


def _load_filters(net, plan):
    text = ""
    if plan.middle_forward:
        text += ("table inet lab {\n chain forward {\n  type filter hook forward priority 0; policy accept;\n  "
                 + "\n  ".join(plan.middle_forward) + "\n }\n}\n")
    if plan.middle_nat:
        text += ("table ip labnat {\n chain prerouting {\n  type nat hook prerouting priority dstnat;\n  "
                 + "\n  ".join(plan.middle_nat) + "\n }\n}\n")
    text += plan.middle_other
    if text:
        net.filter(net.middle, text)
    if plan.no_route:
        run(["ip", "-n", net.client, "route", "del", "default"])


def secrets_seen(net):
    """Lines of any server's log that show that the program sent credentials or cookies."""
    found = []
    for folder, _, files in os.walk(net.directory):
        for name in files:
            if name == "access.log" or name.endswith(".seen"):
                with open(os.path.join(folder, name), errors="replace") as lines:
                    for line in lines:
                        low = line.lower()
                        if any(part in low for part in ("proxy-authorization:", "authorization:", "cookie:")):
                            found.append(line.strip())
                        elif any(part in line and f'{part}"-"' not in line and f'{part}""' not in line
                                 for part in ("pauth=", "proxyauth=", "auth=", "cookie=")
                                 if name == "access.log"):
                            found.append(line.strip())
    return found
