#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the finished ecs-check.exe under Wine and looks at what it prints, saves and leaves behind.

run_test.py PREFIX --check EXE --standin-check EXE --standins FOLDER --samples FOLDER GROUP...
Groups: Console, Folders, Refusal, Platform, Places, Proxy, Settings, Capture, PacketMonitor.
What Wine cannot show: a user who is no administrator (all of Wine's are), and Microsoft's signature.
"""
import argparse
import http.server
import json
import os
import pty
import re
import select
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
SETTINGS = argparse.Namespace()

EXIT_USAGE, EXIT_MACHINE, EXIT_NOT_SAVED, EXIT_STOPPED = 64, 10, 21, 22
PLATFORM = "ProgramData/Microsoft/Windows Defender/Platform"


def captured(*command, limit: float = 90, stdout=None, **environment: str) -> subprocess.CompletedProcess:
    """Like subprocess.run with pipes; but into files: a helper that Wine starts with the program holds them open."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        done = subprocess.run([str(word) for word in command], timeout=limit, env=os.environ | environment,
                              stdin=subprocess.DEVNULL, stdout=out if stdout is None else stdout, stderr=err)
        for name, file in (("stdout", out), ("stderr", err)):
            file.seek(0)
            setattr(done, name, file.read())
    return done


class Prefix:
    """A Wine prefix of a test class, copied (by hard links) from the one that wine.sh made."""

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="ecs-prefix."))
        subprocess.run(["cp", "-al", f"{SETTINGS.prefix}/.", self.path], check=True)
        for name in ("system.reg", "user.reg", "userdef.reg"):  # written to; hard links would reach the original
            text = (self.path / name).read_bytes()
            (self.path / name).unlink()
            (self.path / name).write_bytes(text)
        self.c = self.path / "drive_c"
        captured(HERE / "wine.sh", "serve", self.path)

    def close(self) -> None:
        subprocess.run([HERE / "wine.sh", "stop", self.path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(self.path, ignore_errors=True)

    def run(self, *arguments, limit: float = 90, **environment: str) -> subprocess.CompletedProcess:
        return captured(HERE / "wine.sh", "run", self.path, *arguments, limit=limit, **environment)

    def reg(self, *arguments: str) -> None:
        done = self.run("reg", *arguments, "/f")
        if done.returncode:
            raise AssertionError(f"reg {arguments}: {done.stdout!r}")

    def folder(self, name: str) -> Path:
        """C:\\name, made if it does not exist."""
        path = self.c / name
        path.mkdir(parents=True, exist_ok=True)
        return path


class Checks(unittest.TestCase):
    program = "check"

    @classmethod
    def setUpClass(cls):
        cls.prefix = Prefix()
        cls.addClassCleanup(cls.prefix.close)
        cls.out = cls.prefix.folder("out")

    def check(self, *arguments, limit: float = 90, **environment: str) -> subprocess.CompletedProcess:
        return self.prefix.run(getattr(SETTINGS, self.program), *arguments, limit=limit, **environment)

    def record(self, *arguments, code: int | None = None, **environment: str) -> dict:
        """Runs the checks without a network to speak of; returns the record they wrote."""
        done = self.check("--json", "-", "--output", "C:\\out", "--no-zip", *arguments, **environment)
        try:
            record = json.loads(done.stdout)
        except ValueError:
            self.fail(f"no record: exit code {done.returncode}, {done.stdout[:400]!r}, {done.stderr[-2000:]!r}")
        self.last_messages = done.stderr.decode("utf-8")
        if code is not None:
            self.assertEqual(code, done.returncode, self.last_messages)
        return record

    @staticmethod
    def step(record: dict, name: str) -> dict:
        return [step for step in record["steps"] if step["id"] == name][-1]


class Console(Checks):
    """What arrives on standard output and error, in files and on a terminal."""

    def test_help_and_version(self):
        for option, word in (("--help", b"Usage: ecs-check"), ("--version", b"ecs-check ")):
            done = self.check(option)
            self.assertEqual(0, done.returncode)
            self.assertIn(word, done.stdout)
            self.assertEqual(b"", done.stderr)

    def test_wrong_usage(self):
        done = self.check("--no-such-option", "Grün")
        self.assertEqual(EXIT_USAGE, done.returncode)
        self.assertIn(b"no-such-option", done.stderr)
        self.assertEqual(b"", done.stdout)

    def test_record_on_standard_output(self):
        record = self.record("--capture", "off", "--lang", "ja", code=EXIT_MACHINE)
        self.assertEqual("defender_not_found", record["verdict"]["cause"])
        self.assertEqual("windows-x86_64", record["tool"]["platform"])
        self.assertIn("このコンピューターに", self.last_messages)  # UTF-8, whatever the code page

    def test_standard_output_that_is_closed(self):
        read, write = os.pipe()
        os.close(read)
        with os.fdopen(write, "wb") as closed:
            done = captured(HERE / "wine.sh", "run", self.prefix.path, SETTINGS.check, "--capture", "off",
                            "--output", "C:\\out\\closed", "--json", "-", stdout=closed)
        self.assertEqual(EXIT_NOT_SAVED, done.returncode, done.stderr[-1000:])
        self.assertEqual(1, len(list(self.out.glob("closed/*.zip"))))

    def on_terminal(self, *arguments: str, keys: bytes = b"", when: str = "", limit: float = 60) -> tuple[int, str]:
        """Runs on a terminal; types the keys when the text has appeared."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.environ["TERM"] = "xterm"
            os.execv(HERE / "wine.sh", ["wine.sh", "run", str(self.prefix.path), str(SETTINGS.check), *arguments])
        shown, end = b"", time.monotonic() + limit
        while time.monotonic() < end:
            if select.select([terminal], [], [], 0.2)[0]:
                try:
                    part = os.read(terminal, 65536)
                except OSError:  # the other side is closed
                    break
                if not part:
                    break
                shown += part
            if keys and when.encode() in shown:
                os.write(terminal, keys)
                keys = b""
        else:
            os.kill(pid, 9)
        _, status = os.waitpid(pid, 0)
        os.close(terminal)
        return os.waitstatus_to_exitcode(status), re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode("utf-8"))

    def test_letters_on_a_terminal(self):
        for language, sentence in (("ja", "このコンピューターに Microsoft Defender が見つかりません"),
                                   ("de", "Microsoft Defender wurde auf diesem Computer nicht gefunden"),
                                   ("de", "ließ sich der ECS-Host")):
            code, shown = self.on_terminal("--capture", "off", "--lang", language, "--output", "C:\\out\\terminal")
            self.assertEqual(EXIT_MACHINE, code)
            self.assertIn(sentence, shown)
            self.assertNotIn("\r\r\n\r\r\n\r\r\n", shown)

    def test_interrupt(self):
        """Ctrl+C in the middle of a TLS handshake that nobody answers."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            kept = []

            def accept() -> None:
                try:
                    while True:
                        kept.append(server.accept())
                except OSError:
                    pass

            threading.Thread(target=accept, daemon=True).start()
            port = server.getsockname()[1]
            code, shown = self.on_terminal("--capture", "off", "--ecs-url", f"https://127.0.0.1:{port}/config/v1/",
                                           "--output", "C:\\out\\interrupted", "--lang", "en", keys=b"\x03",
                                           when="[6/7]")
        self.assertEqual(EXIT_STOPPED, code, shown)
        self.assertIn("Stopping. What was found so far is saved.", shown)
        self.assertEqual(1, len(list(self.out.glob("interrupted/*.zip"))))


class Folders(Checks):
    """Names with letters of other languages, a Desktop that is not there or cannot be written."""

    def desktop(self, path: str) -> None:
        key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\"
        for name in ("User Shell Folders", "Shell Folders"):
            self.prefix.reg("add", key + name, "/v", "Desktop", "/t", "REG_SZ", "/d", path)

    def test_output_folders_of_other_languages(self):
        for number, name in enumerate(("Jörg Müller", "山田 太郎", "Ελένη 🙂", "name with a quote'")):
            done = self.check("--capture", "off", "--output", f"C:\\users\\{name}\\Aufträge", "--lang", "en")
            self.assertEqual(EXIT_MACHINE, done.returncode, done.stderr[-2000:])
            zips = list((self.prefix.c / "users" / name / "Aufträge").glob("*.zip"))
            self.assertEqual(1, len(zips), name)
            with zipfile.ZipFile(zips[0]) as bundle:
                self.assertIsNone(bundle.testzip())
            self.assertIn(f"C:\\users\\{name}\\Aufträge\\{zips[0].name}", done.stdout.decode("utf-8"), number)

    def test_json_file_of_another_language(self):
        self.check("--capture", "off", "--output", "C:\\out", "--no-zip", "--json", "C:\\out\\記録 ü.json")
        self.assertEqual("run-record", json.loads((self.out / "記録 ü.json").read_text("utf-8")).get("kind", "run-record"))

    def test_desktop_of_another_language(self):
        folder = self.prefix.folder("users/Jörg Müller/デスクトップ")
        self.desktop("C:\\users\\Jörg Müller\\デスクトップ")
        done = self.check("--capture", "off")
        self.assertEqual(EXIT_MACHINE, done.returncode, done.stderr[-2000:])
        self.assertEqual(1, len(list(folder.glob("*.zip"))), done.stdout.decode("utf-8"))
        self.assertNotIn("The Desktop is not used", done.stdout.decode("utf-8"))

    def test_no_desktop(self):
        self.desktop("C:\\users\\nobody\\Desktop")
        done = self.check("--capture", "off", "--lang", "en")
        self.assertEqual(EXIT_MACHINE, done.returncode, done.stderr[-2000:])
        self.assertIn("because it does not exist", done.stdout.decode("utf-8"))
        bundle = re.search(r"Bundle: (\S.*\.zip)", done.stdout.decode("utf-8"))
        self.assertIsNotNone(bundle, done.stdout)
        os.unlink(self.unix_path(bundle[1]))

    def test_desktop_in_a_cloud(self):
        """By the folder's name, and by what the account's OneDrive says of itself."""
        accounts = "HKCU\\Software\\Microsoft\\OneDrive\\Accounts"
        self.prefix.reg("add", accounts + "\\Business1", "/v", "UserFolder", "/t", "REG_SZ", "/d",
                        "C:\\users\\renamed")
        try:
            for desktop in ("users/worker/OneDrive - Contoso/Desktop", "users/renamed/Desktop"):
                folder = self.prefix.folder(desktop)
                self.desktop("C:\\" + desktop.replace("/", "\\"))
                done = self.check("--capture", "off", "--lang", "en")
                self.assertEqual(EXIT_MACHINE, done.returncode, done.stderr[-2000:])
                shown = done.stdout.decode("utf-8")
                self.assertIn("a cloud client such as OneDrive uploads what lies there", shown)
                self.assertEqual([], list(folder.glob("*.zip")))
                os.unlink(self.unix_path(re.search(r"Bundle: (\S.*\.zip)", shown)[1]))
        finally:
            self.prefix.reg("delete", accounts)

    def test_desktop_that_cannot_be_written(self):
        self.desktop("Z:\\sys\\kernel")  # the kernel's own: not even root makes a file there
        done = self.check("--capture", "off", "--lang", "en")
        self.assertEqual(EXIT_NOT_SAVED, done.returncode, done.stderr[-2000:])
        self.assertIn("could not be saved in the chosen folder", done.stderr.decode("utf-8"))
        bundle = re.search(r"Bundle: (\S.*\.zip)", done.stdout.decode("utf-8"))
        self.assertIsNotNone(bundle, done.stdout)
        self.assertTrue(self.unix_path(bundle[1]).is_file())

    def unix_path(self, path: str) -> Path:
        drive, rest = path[0].lower(), path[3:].replace("\\", "/")
        return (self.prefix.c if drive == "c" else Path("/")) / rest

    def test_long_path(self):
        long = "C:\\out\\" + "\\".join(["a folder with a rather long name"] * 10)
        self.assertGreater(len(long), 300)
        done = self.check("--capture", "off", "--output", long)
        self.assertEqual(EXIT_MACHINE, done.returncode, done.stderr[-2000:])


class WithStandins(Checks):
    """With MpCmdRun.exe and netsh.exe at the real ones' places."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.platform = cls.prefix.folder(PLATFORM)
        for version in ("4.18.23110.3-0", "4.18.25050.5-0", "4.18.9999.1-0"):
            cls.put("MpCmdRun.exe", cls.prefix.folder(f"{PLATFORM}/{version}") / "MpCmdRun.exe")
        cls.put("netsh.exe", cls.prefix.c / "windows/system32/netsh.exe")
        for service, program in (("WinDefend", "MsMpEng.exe"), ("MdCoreSvc", "MpDefenderCoreService.exe")):
            active = f"{PLATFORM}/4.18.25050.5-0/{program}"
            cls.put("service.exe", cls.prefix.c / active)
            path = "C:\\" + active.replace("/", "\\")
            cls.prefix.run("sc", "create", service, "binpath=", f'"{path}"', "start=", "auto")
            cls.prefix.run("sc", "start", service)
        for values in (("HKLM\\SOFTWARE\\Microsoft\\Windows Advanced Threat Protection\\Status", "/v",
                        "OnboardingState", "/t", "REG_DWORD", "/d", "1"),
                       ("HKLM\\SOFTWARE\\Microsoft\\Windows Defender\\Features\\EcsConfigs", "/v",
                        "MpExampleFlag", "/t", "REG_DWORD", "/d", "1"),
                       ("HKLM\\SOFTWARE\\Microsoft\\Windows Defender\\Signature Updates", "/v",
                        "EngineVersion", "/t", "REG_SZ", "/d", "1.1.25060.6")):
            cls.prefix.reg("add", *values)

    @classmethod
    def put(cls, name: str, path: Path) -> None:
        path.unlink(missing_ok=True)  # not into the file that hard links share
        shutil.copyfile(SETTINGS.standins / name, path)

    def code_page(self, page: str) -> None:
        self.prefix.reg("add", "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage", "/v", "OEMCP", "/t",
                        "REG_SZ", "/d", page)


class Refusal(WithStandins):
    """The program as it is shipped does not run what Microsoft has not signed."""

    def test_unsigned_program_is_not_run(self):
        record = self.record("--capture", "off", code=EXIT_MACHINE)
        self.assertEqual("defender_binary_untrusted", record["verdict"]["cause"])
        facts = self.step(record, "platform")["facts"]
        self.assertEqual("untrusted", facts["binary_trust"])
        self.assertIsNone(facts.get("mpcmdrun_exit_code"))
        self.assertFalse(facts.get("mpcmdrun_output"))

    def test_no_option_and_no_variable_changes_that(self):
        record = self.record("--capture", "off", ECS_STANDIN_MPCMDRUN="two", ECS_TRUST="1", code=EXIT_MACHINE)
        self.assertEqual("defender_binary_untrusted", record["verdict"]["cause"])


class Platform(WithStandins):
    """What the platform step makes of MpCmdRun's answers and of the registry."""

    program = "standin_check"

    def facts(self, *arguments: str, **environment: str) -> dict:
        self.last_record = self.record("--capture", "off", *arguments, **environment)
        return self.step(self.last_record, "platform")["facts"]

    def cause(self) -> str:
        return self.last_record["verdict"]["cause"]

    def test_addresses(self):
        facts = self.facts()
        self.assertEqual(["https://ecs.office.com/config/v1/"], facts["ecs_urls"])
        self.assertEqual(0, facts["mpcmdrun_exit_code"])
        self.assertTrue(facts["chosen"].endswith("\\4.18.25050.5-0\\MpCmdRun.exe"), facts["chosen"])
        versions = [one["version"] for one in facts["installations"]]
        self.assertEqual({"4.18.25050.5-0", "4.18.23110.3-0", "4.18.9999.1-0"}, set(versions))
        self.assertIn("service_image_path", [one["source"] for one in facts["installations"]])
        self.assertTrue(facts["onboarded"])
        self.assertEqual("1.1.25060.6", facts["engine_version"])
        self.assertTrue(facts["ecs_last_success"])
        self.assertTrue(facts["ecs_success_readable"])

    def test_two_addresses(self):
        self.assertEqual(["https://ecs.office.com/config/v1/", "https://config.edge.skype.com/config/v1/"],
                         self.facts(ECS_STANDIN_MPCMDRUN="two")["ecs_urls"])

    def test_german(self):
        self.code_page("850")
        facts = self.facts(ECS_STANDIN_MPCMDRUN="german")
        self.assertEqual(["https://ecs.office.com/config/v1/"], facts["ecs_urls"])
        self.assertIn("für den Konfigurationsdienst", facts["mpcmdrun_output"])
        self.assertIn("größtenteils überprüft", facts["mpcmdrun_output"])

    def test_japanese(self):
        self.code_page("932")
        facts = self.facts(ECS_STANDIN_MPCMDRUN="japanese")
        self.assertEqual(["https://ecs.office.com/config/v1/"], facts["ecs_urls"])
        self.assertIn("構成サービスの接続情報", facts["mpcmdrun_output"])

    def test_utf16(self):
        self.assertIn("größtenteils überprüft",
                      self.facts(ECS_STANDIN_MPCMDRUN="utf16 german")["mpcmdrun_output"])

    def test_old_platform(self):
        facts = self.facts(ECS_STANDIN_MPCMDRUN="hr=80070667")
        self.assertEqual("0x80070667", facts["mpcmdrun_hresult"])
        self.assertEqual(2, facts["mpcmdrun_exit_code"])
        self.assertEqual("defender_too_old", self.cause())

    def test_service_off(self):
        facts = self.facts(ECS_STANDIN_MPCMDRUN="hr=800106BA")
        self.assertEqual("0x800106BA", facts["mpcmdrun_hresult"])
        self.assertEqual("defender_service_off", self.cause())

    def test_no_answer_in_time(self):
        started = time.monotonic()
        self.facts(ECS_STANDIN_MPCMDRUN="slow")
        self.assertLess(time.monotonic() - started, 45)

    def test_huge_answer(self):
        facts = self.facts(ECS_STANDIN_MPCMDRUN="huge")
        self.assertLess(len(facts["mpcmdrun_output"]), 1024 * 1024)

    def test_crash(self):
        self.assertFalse(self.facts(ECS_STANDIN_MPCMDRUN="crash")["ecs_urls"])

    def test_silence(self):
        self.assertFalse(self.facts(ECS_STANDIN_MPCMDRUN="silent")["ecs_urls"])

    def test_switched_off_by_policy(self):
        for key in ("SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Features",
                    "SOFTWARE\\Microsoft\\Windows Defender\\Features",
                    "SOFTWARE\\Microsoft\\Windows Defender\\CoreService"):
            with self.subTest(key=key):
                value = ("HKLM\\" + key, "/v", "DisableCoreServiceECSIntegration")
                self.prefix.reg("add", *value, "/t", "REG_DWORD", "/d", "1")
                try:
                    self.assertEqual("disabled_by_policy", self.facts()["ecs_policy"])
                    self.assertEqual("ecs_disabled_by_policy", self.cause())
                finally:
                    self.prefix.reg("delete", *value)

    def test_newer_platforms_that_are_not_the_active_one(self):
        """The services run from an older folder; a still newer one is not complete."""
        newer = self.prefix.folder(f"{PLATFORM}/4.18.26010.1-0")
        unfinished = self.prefix.folder(f"{PLATFORM}/4.18.27000.1-0")
        self.put("MpCmdRun.exe", newer / "MpCmdRun.exe")
        try:
            facts = self.facts()
            self.assertTrue(facts["chosen"].endswith("\\4.18.25050.5-0\\MpCmdRun.exe"), facts["chosen"])
            versions = [one["version"] for one in facts["installations"]]
            self.assertIn("4.18.26010.1-0", versions)
            self.assertNotIn("4.18.27000.1-0", versions)
        finally:
            shutil.rmtree(newer)
            unfinished.rmdir()


class Places(WithStandins):
    """Platforms in other places than the usual one."""

    program = "standin_check"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for service in ("WinDefend", "MdCoreSvc"):  # they would name the usual place
            cls.prefix.run("sc", "stop", service)
            cls.prefix.run("sc", "delete", service)
        cls.away = cls.platform.rename(cls.platform.with_name("away"))

    def facts(self) -> dict:
        return self.step(self.record("--capture", "off", "--redact", "none"), "platform")["facts"]

    def test_platform_that_came_with_windows(self):
        """No platform folder: the version is the file's own."""
        folder = self.prefix.folder("Program Files/Windows Defender")
        self.put("MpCmdRun.exe", folder / "MpCmdRun.exe")
        try:
            facts = self.facts()
        finally:
            shutil.rmtree(folder)
        self.assertEqual("C:\\Program Files\\Windows Defender\\MpCmdRun.exe", facts["chosen"])
        self.assertEqual([("4.18.1909.6", "program_files")],
                         [(one["version"], one["source"]) for one in facts["installations"]])
        self.assertEqual(["https://ecs.office.com/config/v1/"], facts["ecs_urls"])

    def test_program_data_on_another_drive(self):
        data = self.prefix.path / "drive_d/Data"
        folder = data / "Microsoft/Windows Defender/Platform/4.18.25050.5-0"
        folder.mkdir(parents=True)
        self.put("MpCmdRun.exe", folder / "MpCmdRun.exe")
        (self.prefix.path / "dosdevices/d:").symlink_to("../drive_d")
        key = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\"
        for name in ("User Shell Folders", "Shell Folders"):
            self.prefix.reg("add", key + name, "/v", "Common AppData", "/t", "REG_SZ", "/d", "D:\\Data")
        try:
            facts = self.facts()
        finally:
            for name in ("User Shell Folders", "Shell Folders"):
                self.prefix.reg("delete", key + name, "/v", "Common AppData")
        self.assertEqual("D:\\Data\\Microsoft\\Windows Defender\\Platform\\4.18.25050.5-0\\MpCmdRun.exe",
                         facts["chosen"])
        self.assertEqual(["https://ecs.office.com/config/v1/"], facts["ecs_urls"])


class Proxy(Checks):
    """What the proxy step makes of the settings in the registry."""

    POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows Defender"

    def sources(self, key: str, *values: tuple[str, str]) -> dict:
        """The sources by name, after setting the values; they are gone again afterwards."""
        for name, text in values:
            self.prefix.reg("add", key, "/v", name, "/t", "REG_SZ", "/d", text)
        try:
            record = self.record("--capture", "off", "--cloud", "commercial", "--redact", "none")
        finally:
            for name, _ in values:
                self.prefix.reg("delete", key, "/v", name)
        self.route = record["route"]
        return {source["source"]: source for source in self.step(record, "proxy")["facts"]["sources"]}

    def test_defenders_proxy(self):
        policy = self.sources(self.POLICY, ("ProxyServer", "http://127.0.0.1:9"), ("ProxyBypass", "*.example.test"))
        self.assertEqual("127.0.0.1:9", policy["defender_policy"]["resolved"])
        self.assertEqual("service", policy["defender_policy"]["applies_to"])
        self.assertEqual(("proxy", "127.0.0.1:9"), (self.route["kind"], self.route["proxy"]))

    def test_defenders_exception(self):
        policy = self.sources(self.POLICY, ("ProxyServer", "http://127.0.0.1:9"), ("ProxyBypass", "*.office.com"))
        self.assertEqual("DIRECT", policy["defender_policy"]["resolved"])
        self.assertEqual("direct", self.route["kind"])

    def test_defenders_proxy_without_scheme(self):
        policy = self.sources(self.POLICY, ("ProxyServer", "127.0.0.1:9"))
        self.assertIn("does not begin with http", policy["defender_policy"]["error"])
        self.assertEqual("direct", self.route["kind"])

    def test_defenders_script(self):
        class Script(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = b"function FindProxyForURL(url, host) { return 'PROXY 127.0.0.1:9'; }"
                self.send_response(200)
                self.send_header("Content-Type", "application/x-ns-proxy-autoconfig")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Script) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            script = f"http://127.0.0.1:{server.server_address[1]}/proxy.pac"
            found = self.sources(self.POLICY, ("ProxyPacUrl", script))
            server.shutdown()
        self.assertEqual(("pac", "127.0.0.1:9"),
                         (found["defender_policy"]["kind"], found["defender_policy"]["resolved"]))
        self.assertIn(script, found["defender_policy"]["value"])
        self.assertEqual(("proxy", "127.0.0.1:9"), (self.route["kind"], self.route["proxy"]))

    def test_sensors_proxy(self):
        found = self.sources("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\DataCollection",
                             ("TelemetryProxyServer", "127.0.0.1:9"))
        self.assertEqual("127.0.0.1:9", found["telemetry_proxy_server"]["resolved"])


class Settings(Checks):
    """What the registry says about names and protocols."""

    HOST = "ecs.office.com"

    def facts(self, step: str) -> dict:
        return self.step(self.record("--capture", "off", "--cloud", "commercial", "--redact", "none"), step)["facts"]

    def rule(self, key: str, name: str, names: str, *values: tuple[str, str]) -> None:
        self.prefix.reg("add", f"{key}\\DnsPolicyConfig\\{name}", "/v", "Name", "/t", "REG_MULTI_SZ", "/d", names)
        for value, text in values:
            self.prefix.reg("add", f"{key}\\DnsPolicyConfig\\{name}", "/v", value, "/t", "REG_SZ", "/d", text)

    def test_tls_switched_off(self):
        schannel = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client"
        winhttp = "HKLM\\SOFTWARE\\{}Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp"
        unset = dict.fromkeys(("enabled", "off_by_default", "winhttp", "winhttp_32_bits"))
        self.assertEqual(unset | {"protocol": "TLSv1.2"}, self.facts("web_request")["tls_versions"][2])
        for key, name, value in ((schannel, "Enabled", "0"), (schannel, "DisabledByDefault", "1"),
                                 (winhttp.format(""), "DefaultSecureProtocols", "0xA0"),
                                 (winhttp.format("Wow6432Node\\"), "DefaultSecureProtocols", "0xA00")):
            self.prefix.reg("add", key, "/v", name, "/t", "REG_DWORD", "/d", value)
        try:
            found = self.facts("web_request")["tls_versions"]
        finally:
            self.prefix.reg("delete", schannel)
            for view in ("", "Wow6432Node\\"):
                self.prefix.reg("delete", winhttp.format(view), "/v", "DefaultSecureProtocols")
        self.assertEqual(["TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"], [one["protocol"] for one in found])
        self.assertEqual({"protocol": "TLSv1.2", "enabled": False, "off_by_default": True, "winhttp": False,
                          "winhttp_32_bits": True}, found[2])
        self.assertEqual((None, True), (found[0]["enabled"], found[0]["winhttp"]))

    def test_rules_for_name_resolution(self):
        policy = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient"
        local = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters"
        self.assertEqual([], self.facts("dns")["name_policy"])
        self.rule(policy, "{5a0c}", ".example.test\\0.office.com", ("GenericDNSServers", "10.1.0.1;10.1.0.2"))
        self.rule(policy, "{other}", ".example.test", ("GenericDNSServers", "10.9.0.1"))
        self.rule(local, "vpn", ".", ("GenericDNSServers", "10.8.0.1"))
        try:
            found = self.facts("dns")["name_policy"]
        finally:
            for key in (policy, local):
                self.prefix.reg("delete", key + "\\DnsPolicyConfig")
        self.assertEqual([{"host": self.HOST, "rule": "{5a0c}", "covers": ".office.com",
                           "servers": ["10.1.0.1", "10.1.0.2"], "source": "policy"},
                          {"host": self.HOST, "rule": "vpn", "covers": ".", "servers": ["10.8.0.1"],
                           "source": "local"}], found)


class Capturing(WithStandins):
    """The system's trace sessions, before and after."""

    program = "standin_check"

    def setUp(self):
        self.system = self.prefix.c / "windows/system32"
        for tool in ("netsh", "pktmon"):
            for name in ("session", "calls"):
                (self.system / f"{tool}-{name}.txt").unlink(missing_ok=True)
        (self.system / "PktMon.exe").unlink(missing_ok=True)  # a system that has none

    def capture(self, *arguments: str, mode: str = "on", netsh: str = "", sample: str = "eth_win10.etl",
                **environment: str) -> dict:
        self.last_record = self.record("--capture", mode, *arguments, ECS_STANDIN_NETSH=netsh,
                                       ECS_STANDIN_ETL="Z:" + str(SETTINGS.samples / sample), **environment)
        return self.step(self.last_record, "capture")

    def calls(self, tool: str = "netsh") -> list[str]:
        path = self.system / f"{tool}-calls.txt"
        return path.read_bytes().decode("utf-16-le").splitlines() if path.exists() else []

    def left_behind(self, pattern: str) -> list[Path]:
        return [path for path in self.prefix.c.rglob(pattern) if path.is_file()]

    def session(self, file: str, tool: str = "netsh") -> None:
        (self.system / f"{tool}-session.txt").write_bytes(file.encode("utf-16-le"))

    def running_session(self, tool: str = "netsh") -> str:
        path = self.system / f"{tool}-session.txt"
        return path.read_bytes().decode("utf-16-le") if path.exists() else ""

    def leftover(self, *, proven: bool = True, tool: str = "netsh") -> Path:
        """What a run leaves that is killed in the middle: its session, its file, the lock of its process."""
        folder = self.prefix.folder("ProgramData/ECS Connectivity/ecs-connectivity-0123456789abcdef")
        old = folder / "Defender_ECS_Capture_20200101_000000.etl"
        old.write_bytes(b"")
        old.with_suffix(".cab").write_bytes(b"MSCF")
        lock = folder / (old.name + ".lock")
        lock.unlink(missing_ok=True)
        if proven:
            lock.write_text("99999999\necs-check\n")
        self.session(f"C:\\ProgramData\\ECS Connectivity\\{folder.name}\\{old.name}", tool)
        return old

    def leftover_ends(self, tool: str, stop: str) -> None:
        old = self.leftover(tool=tool)
        step = self.capture(mode="off")
        self.assertEqual(("skipped", "by_option"), (step["status"], step["reason"]))
        self.assertIn("was ended and deleted", step["summary"])
        self.assertIn("was ended and deleted", self.last_messages)
        self.assertTrue(step["facts"]["leftover_session"].endswith(old.name))
        self.assertTrue(step["facts"]["leftover_removed"])
        self.assertEqual(1, self.calls(tool).count(stop))
        self.assertEqual("", self.running_session(tool))
        self.assertFalse(old.parent.exists())


class Capture(Capturing):
    """What the capture does with the system's one trace session, and what it leaves."""

    def test_records_and_stops(self):
        for words, page in (("", "850"), ("german", "850"), ("japanese", "932")):
            with self.subTest(language=words):
                self.setUp()
                self.code_page(page)
                step = self.capture(netsh=words + " cab")
                self.assertEqual("passed", step["status"], step)
                self.assertEqual("netsh", step["facts"]["backend"])
                self.assertTrue(step["facts"]["stopped"])
                self.assertGreater(step["facts"]["packets"], 0)
                calls = self.calls()
                starts = [call for call in calls if call.startswith("trace start")]
                self.assertEqual(1, len(starts), calls)
                self.assertRegex(starts[0], r"^trace start capture=yes report=disabled correlation=disabled "
                                            r"persistent=no maxsize=\d+ overwrite=yes tracefile=[A-Z]:\\")
                self.assertEqual(1, calls.count("trace stop"), calls)
                self.assertEqual("", self.running_session())
                self.assertEqual([], self.left_behind("*.cab"))

    def test_slow_stop(self):
        self.assertTrue(self.capture(netsh="slow-stop")["facts"]["stopped"])

    def test_foreign_session(self):
        for words, page, file in (("", "437", "C:\\support\\NetTrace.etl"),
                                  ("german", "850", "C:\\Users\\Jörg Müller\\Übertragung.etl"),
                                  ("japanese", "932", "C:\\Users\\山田\\トレース.etl")):
            with self.subTest(file=file):
                self.setUp()
                self.code_page(page)
                self.session(file)
                step = self.capture(netsh=words)
                self.assertEqual("could_not_run", step["status"])
                self.assertEqual("session_taken", step["reason"])
                self.assertNotIn("trace stop", self.calls())
                self.assertEqual(file, self.running_session())

    def test_leftover_of_a_killed_run(self):
        old = self.leftover()
        step = self.capture()
        self.assertEqual("passed", step["status"], step)
        self.assertEqual(2, self.calls().count("trace stop"))
        self.assertTrue(step["facts"]["leftover_removed"])
        self.assertFalse(old.parent.exists())
        self.assertEqual([], self.left_behind("*.cab"))

    def test_leftover_is_found_without_a_capture_too(self):
        self.leftover_ends("netsh", "trace stop")

    def test_leftover_that_nothing_proves_is_left_alone(self):
        old = self.leftover(proven=False)
        step = self.capture(mode="off")
        self.assertIn("it was left alone", step["summary"])
        self.assertFalse(step["facts"]["leftover_removed"])
        self.assertNotIn("trace stop", self.calls())
        self.assertTrue(self.running_session().endswith(old.name))
        self.assertTrue(old.exists())
        shutil.rmtree(old.parent)

    def test_start_that_fails(self):
        step = self.capture(netsh="start-fails german")
        self.assertEqual("could_not_run", step["status"])
        self.assertEqual("", self.running_session())

    def test_stop_that_fails(self):
        step = self.capture(netsh="stop-fails")
        self.assertFalse(step["facts"]["stopped"])
        self.assertEqual("stop_problem", step["reason"])

    def test_recorder_that_writes_nothing(self):
        step = self.capture(netsh="no-file")
        self.assertEqual("could_not_run", step["status"])
        self.assertNotIn("could not be saved", self.last_messages)


class PacketMonitor(Capturing):
    """The second tool, of builds from 19041 on."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.prefix.reg("delete", "HKCU\\Software\\Wine", "/v", "Version")  # the registry tells, as on Windows
        cls.build("19041")

    @classmethod
    def build(cls, number: str) -> None:
        for name, value in (("CurrentVersion", "10.0"), ("CurrentBuild", number), ("CurrentBuildNumber", number)):
            cls.prefix.reg("add", "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "/v", name, "/t", "REG_SZ",
                           "/d", value)

    def setUp(self):
        super().setUp()
        self.put("PktMon.exe", self.system / "PktMon.exe")

    def test_leftover_of_packet_monitor(self):
        self.leftover_ends("pktmon", "stop")

    def test_packet_monitor_beside_a_foreign_session(self):
        for words in ("", "older"):  # an older one does not know --capture
            with self.subTest(pktmon=words):
                self.session("C:\\support\\NetTrace.etl")
                step = self.capture(sample="pktmon_compressed.etl", ECS_STANDIN_PKTMON=words)
                self.assertEqual("passed", step["status"], step)
                facts = step["facts"]
                self.assertEqual(("pktmon", True, False), (facts["backend"], facts["stopped"], facts["wrapped"]))
                self.assertGreater(facts["packets"], 0)
                self.assertEqual("", self.running_session("pktmon"))
                self.assertEqual("C:\\support\\NetTrace.etl", self.running_session())
                self.assertNotIn("trace stop", self.calls())
        starts = [call for call in self.calls("pktmon") if call.startswith("start")]
        self.assertEqual(["--capture", "--capture", "--etw"], [call.split()[1] for call in starts])
        # Whole packets: each syntax has its own word for that.
        self.assertRegex(starts[0], r"^start --capture --pkt-size 0 -f [A-Z]:\\.*\.etl -s \d+$")
        self.assertRegex(starts[2], r"^start --etw -p 0 -f [A-Z]:\\.*\.etl -s \d+$")

    def test_packet_monitor_is_not_asked_while_netsh_records(self):
        self.assertEqual("netsh", self.capture()["facts"]["backend"])
        self.assertEqual(["status"], self.calls("pktmon"))

    def test_packet_monitor_tells_what_it_lost(self):
        self.session("C:\\support\\NetTrace.etl")
        facts = self.capture(sample="eth_circular_lost.etl")["facts"]
        self.assertEqual("pktmon", facts["backend"])
        self.assertGreater(facts["lost_events"], 0)

    def test_packet_monitor_of_an_early_build_is_not_used(self):
        self.session("C:\\support\\NetTrace.etl")
        self.build("18363")
        try:
            step = self.capture()
        finally:
            self.build("19041")
        self.assertEqual(("could_not_run", "session_taken"), (step["status"], step["reason"]))
        self.assertEqual([], self.calls("pktmon"))

    def test_packet_monitor_that_does_not_stop(self):
        self.session("C:\\support\\NetTrace.etl")
        step = self.capture(ECS_STANDIN_PKTMON="stop-fails")
        self.assertEqual(("could_not_run", "stop_problem"), (step["status"], step["reason"]))
        self.assertFalse(step["facts"]["stopped"])
        self.assertIn("stop", self.calls("pktmon"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prefix", type=Path)
    for name in ("check", "standin-check", "standins", "samples"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("groups", nargs="+")
    parser.parse_args(namespace=SETTINGS)
    unittest.main(argv=["run_test.py", *SETTINGS.groups], verbosity=2)


if __name__ == "__main__":
    main()
