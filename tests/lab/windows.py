# SPDX-License-Identifier: MIT
"""The Windows program under Wine: one prefix made once, a fresh copy of it (an overlay) for every row.

Wine's helper processes live in the namespace in which they were started, and its server does the work of its
sockets; so each row starts a server of its own inside the row's client, and it is ended with the row."""
import os
import shutil
import subprocess
import time

import net as lab_net

WINE, SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"
# A server that stays until the row ends. One that a program starts ends three seconds after the last program, and takes
# with it what happens to start at that moment.
SERVE = [SERVER, "-p"]
HELPERS = ("services.exe", "plugplay.exe", "winedevice.exe", "svchost.exe", "rpcss.exe", "explorer.exe", "conhost.exe",
           "wineserver64", "tabtip.exe", "start.exe", "msmpeng.exe", "mpdefendercoreservice.exe")
START_LIMIT = 120
STARTS = 2  # netsh, twice, for the machine's proxy settings
MACHINE = "system.reg"


def escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


def missing():
    """Why rows cannot run under Wine here; empty when they can."""
    for tool in (WINE, SERVER):
        if not os.path.exists(tool):
            return f"{tool} is not there (Debian: wine64)"
    if os.environ.get("ECS_LAB_USER", str(os.geteuid())) != "0":
        return "a fresh Wine prefix for each row needs an overlay mount, and that needs root"
    return ""


def environment(prefix, server_folder):
    """The same for whoever means the same Wine server: it is found by prefix and folder."""
    # netsh.exe: a stand-in in its place is preferred to the one that Wine brings.
    return {"WINEPREFIX": prefix, "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=;netsh.exe=n,b",
            "WINEARCH": "win64", "TMPDIR": server_folder}


def run_quietly(command, values):
    """The exit code. No pipes: Wine's helpers would hold them open."""
    return subprocess.run(command, env=values, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, timeout=START_LIMIT).returncode


class Screen:
    """A display that nobody sees, for the wizard. Its socket is a file, which the rows' clients can reach."""

    def __init__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], pass_fds=[write],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        if self.display == ":":
            raise lab_net.LabError("Xvfb does not start")


class Template:
    """The prefix that rows begin from; made in the lab's own world, so it goes away with it."""

    def __init__(self, screen=None):
        self.display = {"DISPLAY": screen.display} if screen else {}
        self.directory = os.path.join(lab_net.work_root(), "wine-template")

    def make(self, program):
        """Also shows that \a program can be started at all."""
        os.makedirs(self.directory + "-server")
        values = {**os.environ, **environment(self.directory, self.directory + "-server"),
                  "HOME": lab_net.work_root()}
        values.pop("DISPLAY", None)
        values.update(self.display)
        code = run_quietly([WINE, "wineboot.exe", "-i"], values)
        self._end(values)
        if code != 0 or not os.path.exists(os.path.join(self.directory, "system.reg")):
            raise lab_net.LabError(f"Wine makes no prefix: exit {code}")
        with open(os.path.join(self.directory, "user.reg"), "a") as registry:
            registry.write('\n[Software\\\\Wine]\n"Version"="win10"\n')
        code = run_quietly([WINE, program, "--version"], values)
        if code != 0:
            raise lab_net.LabError(f"{program} --version: exit {code}")
        self._end(values)

    @staticmethod
    def _end(values):
        subprocess.run([SERVER, "-k"], env=values, capture_output=True)
        subprocess.run([SERVER, "-w"], env=values, capture_output=True, timeout=60)


class Prefix:
    """A row's own prefix."""

    def __init__(self, template, directory):
        self.path = os.path.join(directory, "wine")
        self.changes, work, self.server = (os.path.join(directory, name) for name in
                                           ("wine-changes", "wine-work", "wine-server"))
        self.display = template.display
        self.folders = (self.path, self.changes, work, self.server)
        for folder in self.folders:
            os.makedirs(folder)
        lab_net.run(["mount", "-t", "overlay", "overlay", "-o",
                     f"lowerdir={template.directory},upperdir={self.changes},workdir={work}", self.path])

    def environment(self):
        return {**environment(self.path, self.server), **self.display}

    def furnish(self, plan, hosts_lines, standins):
        """Puts the row's files and registry values in place, before anything runs in this prefix."""
        files = {"windows/system32/drivers/etc/hosts": "".join(f"{line}\r\n" for line in hosts_lines).encode(),
                 **plan.files}
        for place, what in files.items():
            path = os.path.join(self.path, "drive_c", *place.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if os.path.lexists(path):
                os.unlink(path)  # often a link to Wine's own file
            if isinstance(what, str):
                shutil.copy(os.path.join(standins, "standins", what), path)
            else:
                with open(path, "wb") as out:
                    out.write(what)
        services = "System\\CurrentControlSet\\Services\\"
        values = plan.values + [(MACHINE, services + name, key, value) for name, program in plan.services.items()
                                for key, value in (("ImagePath", '"C:\\' + program.replace("/", "\\") + '"'),
                                                   ("DisplayName", name), ("ObjectName", "LocalSystem"), ("Type", 16),
                                                   ("ErrorControl", 1), ("Start", 2))]
        for hive, key, name, value in values:
            written = int(time.time()) - 60 * plan.written.get((hive, key), 0)
            ticks = (written + 11644473600) * 10_000_000
            shown = f"dword:{value:08x}" if isinstance(value, int) else f'"{escaped(value)}"'
            with open(os.path.join(self.path, hive), "a") as out:
                out.write(f"\n[{key.replace(chr(92), chr(92) * 2)}] {written}\n#time={ticks:x}\n"
                          f'"{name}"={shown}\n')

    def temporary_files(self):
        """Files in the temporary folders of this prefix that the row's run has made."""
        found = []
        users = os.path.join(self.changes, "drive_c", "users")
        folders = [os.path.join(users, user, "AppData", "Local", "Temp") for user in
                   (os.listdir(users) if os.path.isdir(users) else [])]
        for top in folders + [os.path.join(users, user, "Temp") for user in
                              (os.listdir(users) if os.path.isdir(users) else [])]:
            for folder, _, files in os.walk(top):
                found += [os.path.join(folder, name) for name in files]
        return found

    def end(self):
        """Ends the row's Wine, and nobody else's."""
        values = {**os.environ, **self.environment()}
        subprocess.run([SERVER, "-k"], env=values, capture_output=True)
        try:
            subprocess.run([SERVER, "-w"], env=values, capture_output=True, timeout=10)
        except subprocess.TimeoutExpired:
            pass  # whatever is left is ended with the row's processes

    def remove(self):
        subprocess.run(["umount", "-l", self.path], capture_output=True)
        for folder in self.folders:
            shutil.rmtree(folder, ignore_errors=True)


def is_helper(command):
    """A process of Wine itself, not of the program."""
    return any(name in command.lower() for name in HELPERS)
