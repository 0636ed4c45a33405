# SPDX-License-Identifier: MIT
"""The lab's world: namespaces, links, processes.

The lab runs itself again inside namespaces of its own (network, mounts, processes; also user ids where
it is not root). Whatever happens to it, the kernel then takes everything down: no process, no interface,
no file of a run can be left behind, and no packet can leave, since that world has no link to the outside.
"""
import ctypes
import ipaddress
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

SKIP = 77
NEEDED_TOOLS = ("ip", "nft", "nsenter", "unshare", "mount", "openssl", "dnsmasq", "nginx", "squid",
                "mitmdump", "dig", "curl", "faketime")

CLIENT_ADDRESS = "192.168.50.10"
GATEWAY_ADDRESS = "192.168.50.1"  # the middle box as the client sees it; proxies listen here
MIDDLE_WAN = "192.168.60.1"
SERVER_ADDRESS = "192.168.60.2"
CLIENT_ADDRESS6 = "2603:1000:f:50::10"
GATEWAY_ADDRESS6 = "2603:1000:f:50::1"
MIDDLE_WAN6 = "2603:1000:f:60::1"
SERVER_ADDRESS6 = "2603:1000:f:60::2"


ANY = {4: ipaddress.ip_address("0.0.0.0"), 6: ipaddress.ip_address("::")}


class LabError(Exception):
    """The lab itself could not do its work: says nothing about the program under test."""


def skip(reason):
    print(f"SKIPPED: the lab cannot run here: {reason}", file=sys.stderr)
    sys.exit(SKIP)


def enter_own_world():
    """Runs this program again in its own namespaces; returns only inside them."""
    os.environ["PATH"] = os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin"
    if os.environ.get("ECS_LAB_INSIDE") == "1":
        _prepare_inside()
        return
    missing = [tool for tool in NEEDED_TOOLS if not shutil.which(tool)]
    if missing:
        skip("these tools are not installed: " + ", ".join(missing))
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        command.insert(1, "--map-root-user")
    tried = subprocess.run(command + ["true"], capture_output=True, text=True)
    if tried.returncode != 0:
        skip("namespaces are not allowed: " + tried.stderr.strip())
    os.environ["ECS_LAB_INSIDE"] = "1"
    os.environ["ECS_LAB_PID"] = str(os.getpid())
    os.environ["ECS_LAB_USER"] = str(os.geteuid())
    sys.exit(_stay_outside(command + [sys.executable, os.path.abspath(sys.argv[0])] + sys.argv[1:]))


def _stay_outside(command):
    """Waits for the inner run; when this process is ended, however hard, that whole world ends with it."""
    def die_with_parent():
        ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG

    inner = subprocess.Popen(command, preexec_fn=die_with_parent)

    def end(number, _frame):
        inner.kill()
        raise SystemExit(128 + number)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to the inner run as well
    try:
        return inner.wait()
    except SystemExit:
        inner.wait()
        raise


def _prepare_inside():
    resolv_link = os.path.realpath("/etc/resolv.conf")
    run(["mount", "-t", "tmpfs", "-o", "size=4g,mode=755", "tmpfs", "/run"])
    run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", "/dev/shm"])  # squid keeps segments there
    os.makedirs("/run/netns", exist_ok=True)
    os.makedirs(work_root(), exist_ok=True)
    if not os.path.exists(resolv_link) and resolv_link.startswith("/run/"):
        os.makedirs(os.path.dirname(resolv_link), exist_ok=True)
        open(resolv_link, "w").close()
    run(["ip", "link", "set", "lo", "up"])
    signal.signal(signal.SIGINT, signal.default_int_handler)


def lab_id():
    return os.environ.get("ECS_LAB_PID", str(os.getpid()))


def work_root():
    return f"/run/ecs-lab-{lab_id()}"


def run(command, text_input=None, check=True):
    done = subprocess.run(command, input=text_input, capture_output=True, text=True)
    if check and done.returncode != 0:
        raise LabError(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.strip()}")
    return done


class Net:
    """client -- middle -- server, with the processes that run in them."""

    _counter = 0
    _lock = threading.Lock()

    def __init__(self, directory, ipv4=True, ipv6=False, lan_mtu=1500):
        with Net._lock:
            Net._counter += 1
            prefix = f"ecs{lab_id()}x{Net._counter}"
        self.directory = directory
        self.client, self.middle, self.server = (f"{prefix}-{part}" for part in ("c", "m", "s"))
        self.ipv4, self.ipv6, self.lan_mtu = ipv4, ipv6, lan_mtu
        self.etc = os.path.join(directory, "etc")
        self.processes = []
        os.makedirs(self.etc, exist_ok=True)

    # -- links -----------------------------------------------------------------------------------
    def build(self, service_addresses):
        for name in (self.client, self.middle, self.server):
            run(["ip", "netns", "add", name])
        run(["ip", "-batch", "-"], "\n".join([
            f"link add eth0 netns {self.client} type veth peer name lan0 netns {self.middle}",
            f"link add wan0 netns {self.middle} type veth peer name eth0 netns {self.server}"]))
        self._configure(self.client, self._client_batch(), forward=False)
        self._configure(self.middle, self._middle_batch(), forward=True)
        self._configure(self.server, self._server_batch(service_addresses), forward=True)

    def _configure(self, name, batch, forward):
        v6 = "/proc/sys/net/ipv6/conf"
        # Of each interface as well: what stands for "all" does not stop the check for double link-local
        # addresses, during which nothing is answered for up to two seconds.
        script = [f"for d in {v6}/*; do echo 0 > $d/accept_dad; echo 0 > $d/accept_ra; done"]
        if forward:
            script += ["echo 1 > /proc/sys/net/ipv4/ip_forward", f"echo 1 > {v6}/all/forwarding"]
        if not self.ipv6:
            script += [f"for d in all default; do echo 1 > {v6}/$d/disable_ipv6; done"]
        script += ["exec ip -batch -"]
        run(self.command_in(name, ["sh", "-ec", "\n".join(script)]), "\n".join(batch) + "\n")

    def _client_batch(self):
        batch = ["link set lo up", "link set eth0 up"]
        if self.ipv4:
            batch += [f"addr add {CLIENT_ADDRESS}/24 dev eth0", f"route add default via {GATEWAY_ADDRESS}"]
        if self.ipv6:
            batch += [f"addr add {CLIENT_ADDRESS6}/64 dev eth0 nodad",
                      f"route add default via {GATEWAY_ADDRESS6}"]
        return batch

    def _middle_batch(self):
        batch = ["link set lo up", f"link set lan0 mtu {self.lan_mtu} up", "link set wan0 up",
                 f"addr add {GATEWAY_ADDRESS}/24 dev lan0", f"addr add {MIDDLE_WAN}/24 dev wan0",
                 f"route add default via {SERVER_ADDRESS}"]
        if self.ipv6:
            batch += [f"addr add {GATEWAY_ADDRESS6}/64 dev lan0 nodad",
                      f"addr add {MIDDLE_WAN6}/64 dev wan0 nodad",
                      f"route add default via {SERVER_ADDRESS6}"]
        return batch

    def _server_batch(self, addresses):
        batch = ["link set lo up", "link set eth0 up", f"addr add {SERVER_ADDRESS}/24 dev eth0",
                 f"route add 192.168.50.0/24 via {MIDDLE_WAN}", "route add unreachable default"]
        if self.ipv6:
            batch += [f"addr add {SERVER_ADDRESS6}/64 dev eth0 nodad",
                      f"route add 2603:1000:f:50::/64 via {MIDDLE_WAN6}",
                      "route add unreachable ::/0"]
        for address in sorted(addresses):
            if ":" not in address:
                batch.append(f"addr add {address}/32 dev lo")
            elif self.ipv6:
                batch.append(f"addr add {address}/128 dev lo nodad")
        return batch

    def filter(self, name, rules):
        """Loads nft rules into namespace \a name."""
        run(self.command_in(name, ["nft", "-f", "-"]), rules)

    # -- processes -------------------------------------------------------------------------------
    @staticmethod
    def command_in(name, command):
        return ["nsenter", f"--net=/run/netns/{name}", "--"] + command

    def client_command(self, command, elevated=True):
        """\a command inside the client: its network and its own files under /etc."""
        binds = "".join(f'mount --bind "$1/{file}" /etc/{file} && '
                        for file in ("resolv.conf", "hosts", "nsswitch.conf", "ssl")
                        if os.path.exists(os.path.join(self.etc, file)) and os.path.exists(f"/etc/{file}"))
        if not elevated:
            command = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"] + command
        return self.command_in(self.client, ["unshare", "--mount", "--", "sh", "-c",
                                             binds + 'shift && exec "$@"', "sh", self.etc] + command)

    def spawn(self, name, command, label):
        """Starts a server in namespace \a name; it is ended with the net."""
        log = open(os.path.join(self.directory, f"{label}.log"), "wb")
        process = subprocess.Popen(self.command_in(name, command), stdin=subprocess.DEVNULL, stdout=log,
                                   stderr=log, start_new_session=True)
        process.label = label
        self.processes.append(process)
        log.close()
        return process

    def wait_listening(self, process, endpoints, kind="tcp", limit=8.0):
        """Waits until every (address, port) of \a endpoints is open in the process's namespace."""
        wanted, end = {(ipaddress.ip_address(address), port) for address, port in endpoints}, time.monotonic() + limit
        while True:
            if process.poll() is not None:
                raise LabError(f"{process.label} ended at once: {self.log_of(process.label)}")
            open_now = _open_endpoints(process.pid, kind)
            if all((address, port) in open_now or (ANY[address.version], port) in open_now
                   for address, port in wanted):
                return
            if time.monotonic() > end:
                raise LabError(f"{process.label} does not listen: {self.log_of(process.label)}")
            time.sleep(0.01)

    def log_of(self, label, kind=".log"):
        try:
            with open(os.path.join(self.directory, label + kind), errors="replace") as log:
                return log.read()[-2000:].strip()
        except OSError:
            return ""

    def client_processes(self):
        """Ids of the processes that are in the client's namespace right now."""
        inode = os.stat(f"/run/netns/{self.client}").st_ino
        found = []
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    if os.stat(f"/proc/{entry}/ns/net").st_ino == inode:
                        found.append(int(entry))
                except OSError:
                    pass
        return found

    def take_down(self):
        for process in self.processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
        for pid in self.client_processes():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        for name in (self.client, self.middle, self.server):
            run(["ip", "netns", "del", name], check=False)


def _open_endpoints(pid, kind):
    """(address, port) of all sockets that take connections or datagrams, from the kernel's tables."""
    found = set()
    for table in (kind, kind + "6"):
        try:
            with open(f"/proc/{pid}/net/{table}") as lines:
                for line in list(lines)[1:]:
                    fields = line.split()
                    if kind == "udp" or fields[3] == "0A":
                        address, port = fields[1].rsplit(":", 1)
                        words = [bytes.fromhex(address[n:n + 8])[::-1] for n in range(0, len(address), 8)]
                        found.add((ipaddress.ip_address(b"".join(words)), int(port, 16)))
        except OSError:
            pass
    return found
