#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of packaging/windows: packages, MSI, signatures, relink material.

packages_test.py [--build BUILD-FOLDER] [TEST…]

A test whose tool is missing is skipped and counted; the exit code is 77 when any was, 0 when all passed.
"""
import hashlib
import importlib.util
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging" / "windows"
WINE = ROOT / "tests" / "windows" / "wine.sh"
FILES = ["LICENCES.txt", "README.de.txt", "README.en.txt", "README.ja.txt", "ecs-check.exe", "ecs-wizard.exe"]
UPGRADE_CODE = "{20C56936-D527-4D75-AFB2-E27D6C50C11B}"
BUILD: Path | None = None


def run(*command, expect: int | None = 0, **options) -> subprocess.CompletedProcess:
    # Into a file: a server that a command starts (Wine's) would keep a pipe open.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run([str(word) for word in command], stdout=output, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, timeout=300, **options)
        output.seek(0)
        done.stdout = output.read().decode("utf-8", "replace")
    if expect is not None and done.returncode != expect:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout[-4000:]}")
    return done


def need(*tools: str) -> None:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        raise unittest.SkipTest(f"not installed: {', '.join(missing)}")


def windows_path(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


class Packages(unittest.TestCase):
    """One folder of packages for all tests."""

    @classmethod
    def setUpClass(cls):
        if BUILD is None:
            raise unittest.SkipTest("no build folder given")
        need("wixl", "msibuild", "msiinfo", "ninja", "git")
        cls.folder = Path(tempfile.mkdtemp(prefix="ecs-packages."))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        cls.out = cls.folder / "out"
        printed = run(PACKAGING / "package.sh", "--build", BUILD, "--out", cls.out).stdout
        cls.zip, cls.msi, cls.relink = (cls.only(ending) for ending in ("-x64.zip", ".msi", "-relink.zip"))
        assert str(cls.msi) in printed, printed
        cls.version = cls.msi.name.split("-")[2]

    @classmethod
    def only(cls, ending: str) -> Path:
        found = [path for path in cls.out.iterdir() if path.name.endswith(ending)]
        assert len(found) == 1, found
        return found[0]

    @classmethod
    def wine_prefix(cls) -> Path:
        """One for all tests, made when the first wants it; each leaves nothing installed in it."""
        need("wine")
        if not hasattr(cls, "prefix"):
            cls.prefix = cls.folder / "prefix"
            run(WINE, "start", cls.prefix)
            cls.addClassCleanup(run, WINE, "stop", cls.prefix)
        return cls.prefix

    def table(self, name: str) -> dict[str, list[str]]:
        lines = run("msiinfo", "export", self.msi, name).stdout.replace("\r", "").splitlines()
        return {row.split("\t")[0]: row.split("\t") for row in lines[3:]}

    def test_same_inputs_give_the_same_bytes(self):
        again = self.folder / "again"
        run(PACKAGING / "package.sh", "--build", BUILD, "--out", again)
        for path in self.out.iterdir():
            self.assertEqual(path.read_bytes(), (again / path.name).read_bytes(), path.name)

    def test_another_time_gives_another_package_code(self):
        other = self.folder / "other"
        run(PACKAGING / "package.sh", "--build", BUILD, "--out", other,
            env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"})

        def code(path):
            return next(line for line in run("msiinfo", "suminfo", path).stdout.splitlines() if "UUID" in line)
        self.assertNotEqual(code(self.msi), code(other / self.msi.name))

    def test_existing_packages_stay(self):
        before = self.msi.read_bytes()
        done = run(PACKAGING / "package.sh", "--build", BUILD, "--out", self.out, expect=1)
        self.assertIn("exists already and is not overwritten", done.stdout)
        self.assertEqual(before, self.msi.read_bytes())

    def test_wrong_usage(self):
        self.assertIn("--bogus", run(PACKAGING / "package.sh", "--bogus", expect=64).stdout)
        run(PACKAGING / "sign.sh", "--certificate", "x.pem", "x.exe", expect=64)

    def test_foreign_programs_are_refused(self):
        wrong = self.folder / "wrong"
        wrong.mkdir()
        for name in ("ecs-check.exe", "ecs-wizard.exe"):
            (wrong / name).write_bytes(b"MZ")
        done = run(PACKAGING / "package.sh", "--build", BUILD, "--programs", wrong, "--out", wrong / "out", expect=1)
        self.assertIn("is not of version", done.stdout)
        self.assertEqual([], list((wrong / "out").iterdir()))

    def test_sums(self):
        sums = dict(reversed(line.split("  ")) for line in (self.out / "SHA256SUMS").read_text().splitlines())
        self.assertEqual({path.name for path in (self.zip, self.msi, self.relink)}, set(sums))
        for name, wanted in sums.items():
            self.assertEqual(wanted, hashlib.sha256((self.out / name).read_bytes()).hexdigest())

    def test_zip(self):
        need("unzip")
        run("unzip", "-t", self.zip)
        with zipfile.ZipFile(self.zip) as archive:
            top = f"ecs-connectivity-{self.version}/"
            self.assertEqual([top + name for name in FILES], archive.namelist())
            for name in ("ecs-check.exe", "ecs-wizard.exe"):
                self.assertEqual((BUILD / "app" / name).read_bytes(), archive.read(top + name))
            for name in FILES[:4]:
                text = archive.read(top + name)
                self.assertTrue(text.startswith(b"\xef\xbb\xbf"), name)
                self.assertEqual(text.count(b"\n"), text.count(b"\r\n"), name)
                self.assertNotIn(b"\r\r", text, name)
                self.assertNotIn("@VERSION@", text.decode("utf-8"))
            for name in FILES[1:4]:
                self.assertIn(self.version, archive.read(top + name).decode("utf-8"))
            licences = archive.read(top + "LICENCES.txt").decode("utf-8")
        for words in ("MIT License", "GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "libzip",
                      "zlib", "mingw-w64"):
            self.assertIn(words.lower(), licences.lower())

    def test_msi_tables(self):
        properties = {name: row[1] for name, row in self.table("Property").items()}
        self.assertEqual(self.version, properties["ProductVersion"])
        self.assertEqual(UPGRADE_CODE, properties["UpgradeCode"])
        self.assertEqual("1", properties["ALLUSERS"])
        self.assertIn(properties["ARPPRODUCTICON"], self.table("Icon"))
        self.assertIn("x64", next(line for line in run("msiinfo", "suminfo", self.msi).stdout.splitlines()
                                  if line.startswith("Template")))
        files = self.table("File")
        self.assertEqual(sorted(FILES), sorted(row[2].split("|")[-1] for row in files.values()))
        for row in files.values():
            if row[2].endswith(".exe"):
                self.assertEqual([self.version + ".0", "1033"], row[4:6], "an update would keep the old file")
        components = self.table("Component")
        self.assertEqual(len(components), len({row[1] for row in components.values()}))
        for row in components.values():
            self.assertTrue(int(row[3]) & 256, f"{row[0]} is not 64-bit")
        self.assertEqual({}, self.table("CustomAction"))
        upgrade = run("msiinfo", "export", self.msi, "Upgrade").stdout
        self.assertIn("WIX_UPGRADE_DETECTED", upgrade)
        self.assertIn("WIX_DOWNGRADE_DETECTED", upgrade)
        self.assertIn("RemoveExistingProducts", self.table("InstallExecuteSequence"))

    def test_relinked_programs_are_the_same(self):
        need("x86_64-w64-mingw32-g++-posix")
        folder = self.folder / "relink"
        run("unzip", "-q", self.relink, "-d", folder)
        top = folder / f"ecs-connectivity-{self.version}-relink"
        self.assertIn("build-sdk.sh", run("tar", "tzf", top / "source.tar.gz").stdout)
        sdk = next(line.split("=", 1)[1] for line in (BUILD / "CMakeCache.txt").read_text().splitlines()
                   if line.startswith("ECS_WINDOWS_SDK:"))
        for path in top.rglob("relink.sh"):
            self.assertNotIn(str(BUILD), path.read_text())
        run("bash", top / "relink.sh", sdk, folder / "out")
        for name in ("ecs-check.exe", "ecs-wizard.exe"):
            self.assertEqual((BUILD / "app" / name).read_bytes(), (folder / "out" / name).read_bytes(), name)

    def test_install_and_remove(self):
        prefix = self.wine_prefix()
        installed = prefix / "drive_c" / "Program Files" / "ECS Connectivity"
        run(WINE, "run", prefix, "msiexec", "/i", windows_path(self.msi), "/qn")
        self.assertEqual(FILES, sorted(path.name for path in installed.iterdir()))
        self.assertEqual((BUILD / "app" / "ecs-check.exe").read_bytes(), (installed / "ecs-check.exe").read_bytes())
        self.assertEqual(1, len(list(prefix.rglob("ECS Connectivity.lnk"))))
        key = run(WINE, "run", prefix, "reg", "query", r"HKLM\Software\ECS Connectivity", "/v", "Version", "/reg:64")
        self.assertIn(self.version, key.stdout)
        said = run(WINE, "run", prefix, r"C:\Program Files\ECS Connectivity\ecs-check.exe", "--version").stdout
        self.assertIn(f"ecs-check {self.version}", said)
        run(WINE, "run", prefix, "msiexec", "/x", windows_path(self.msi), "/qn")
        self.assertFalse(installed.exists())
        self.assertEqual([], list(prefix.rglob("ECS Connectivity.lnk")))
        gone = run(WINE, "run", prefix, "reg", "query", r"HKLM\Software\ECS Connectivity", "/reg:64", expect=None)
        self.assertNotEqual(0, gone.returncode)

    def of_version(self, version: str, product_code: str) -> Path:
        """The same MSI as if it were another version's."""
        path = self.folder / f"version-{version}.msi"
        shutil.copy(self.msi, path)
        for statement in (
                f"UPDATE `Property` SET `Value` = '{version}' WHERE `Property` = 'ProductVersion'",
                f"UPDATE `Property` SET `Value` = '{product_code}' WHERE `Property` = 'ProductCode'",
                f"UPDATE `File` SET `Version` = '{version}.0' WHERE `Language` = '1033'"):
            run("msibuild", path, "-q", statement)
        limits = run("msiinfo", "export", self.msi, "Upgrade").stdout
        assert limits.count(self.version) == 2, limits
        table = self.folder / "Upgrade.idt"  # all of its columns are keys, which no UPDATE changes
        table.write_bytes(limits.replace(self.version, version).encode())
        run("msibuild", path, "-i", table)
        run("msibuild", path, "-s", "ECS Connectivity", "", "x64;1033", product_code)  # the package code
        return path

    def test_upgrade_and_downgrade(self):
        older = self.of_version("0.0.1", "{AF8F6B60-2AF4-4CF2-A5B4-9AC3B9BDBD01}")
        newer = self.of_version("99.0.0", "{AF8F6B60-2AF4-4CF2-A5B4-9AC3B9BDBD02}")
        prefix = self.wine_prefix()
        installed = prefix / "drive_c" / "Program Files" / "ECS Connectivity"

        def install(path: Path, expect: int | None = 0) -> int:
            return run(WINE, "run", prefix, "msiexec", "/i", windows_path(path), "/qn", expect=expect).returncode

        def found() -> tuple[str, list[str]]:
            """The version in the registry; what the list of installed programs shows."""
            key = run(WINE, "run", prefix, "reg", "query", r"HKLM\Software\ECS Connectivity", "/v", "Version", "/reg:64",
                      expect=None).stdout
            listed = run(WINE, "run", prefix, "reg", "query",
                         r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall", "/s", "/reg:64").stdout
            return (key.split()[-1] if "REG_SZ" in key else "",
                    [line.split()[-1] for line in listed.splitlines() if "DisplayVersion" in line])

        before = found()[1]  # what Wine itself lists
        install(older)
        self.assertEqual(("0.0.1", sorted([*before, "0.0.1"])), (found()[0], sorted(found()[1])))
        (installed / "ecs-check.exe").write_bytes(b"an older program")
        install(self.msi)
        self.assertEqual((self.version, sorted([*before, self.version])), (found()[0], sorted(found()[1])))
        self.assertEqual(FILES, sorted(path.name for path in installed.iterdir()))
        self.assertEqual((BUILD / "app" / "ecs-check.exe").read_bytes(), (installed / "ecs-check.exe").read_bytes())
        install(newer)
        self.assertEqual(("99.0.0", sorted([*before, "99.0.0"])), (found()[0], sorted(found()[1])))
        # An older one refuses, and leaves everything as it is.
        self.assertNotEqual(0, install(self.msi, expect=None))
        self.assertEqual(("99.0.0", sorted([*before, "99.0.0"])), (found()[0], sorted(found()[1])))
        self.assertEqual(FILES, sorted(path.name for path in installed.iterdir()))
        run(WINE, "run", prefix, "msiexec", "/x", windows_path(newer), "/qn")
        self.assertFalse(installed.exists())
        self.assertEqual(("", sorted(before)), (found()[0], sorted(found()[1])))

    def test_program_of_the_zip_starts(self):
        need("unzip")
        prefix = self.wine_prefix()
        run("unzip", "-q", self.zip, "-d", self.folder / "unzipped")
        program = self.folder / "unzipped" / f"ecs-connectivity-{self.version}" / "ecs-check.exe"
        self.assertIn(f"ecs-check {self.version}", run(WINE, "run", prefix, program, "--version").stdout)

    def test_signed(self):
        need("osslsigncode", "openssl")
        keys = self.folder / "keys"
        keys.mkdir()
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Packages Test",
            "-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature",
            "-keyout", keys / "key.pem", "-out", keys / "certificate.pem")
        (keys / "password").write_text("a password\n")
        run("openssl", "pkcs12", "-export", "-in", keys / "certificate.pem", "-inkey", keys / "key.pem",
            "-out", keys / "both.p12", "-passout", f"file:{keys / 'password'}")
        signed = self.folder / "signed"
        run(PACKAGING / "package.sh", "--build", BUILD, "--out", signed, "--", "--pkcs12", keys / "both.p12",
            "--password-file", keys / "password", "--ca-file", keys / "certificate.pem")
        run("unzip", "-q", signed / self.zip.name, "-d", self.folder / "signed-zip")
        # The programs inside the signed MSI are the signed ones.
        need("msiextract")
        inside = self.folder / "signed-msi"
        inside.mkdir()
        run("msiextract", "-C", inside, signed / self.msi.name, expect=None)
        found = next(iter(inside.rglob("ecs-check.exe")))
        self.assertIn("Packages Test", run("osslsigncode", "verify", "-CAfile", keys / "certificate.pem", "-in",
                                           found, expect=None).stdout)
        programs = self.folder / "signed-zip" / f"ecs-connectivity-{self.version}"
        for path in (programs / "ecs-check.exe", programs / "ecs-wizard.exe", signed / self.msi.name):
            verify = ("osslsigncode", "verify", "-CAfile", keys / "certificate.pem", "-in", path)
            self.assertIn("Packages Test", run(*verify).stdout)
            image = bytearray(path.read_bytes())
            image[len(image) // 2] ^= 1
            path.write_bytes(image)
            self.assertNotEqual(0, run(*verify, expect=None).returncode, f"{path.name}: a change went unnoticed")
        # A key in a file, and one that does not fit.
        lone = self.folder / "lone.exe"
        shutil.copy(BUILD / "app" / "ecs-check.exe", lone)
        run(PACKAGING / "sign.sh", "--certificate", keys / "certificate.pem", "--key", keys / "key.pem",
            "--ca-file", keys / "certificate.pem", lone)
        self.assertEqual(0o755, lone.stat().st_mode & 0o777)
        before = lone.read_bytes()
        done = run(PACKAGING / "sign.sh", "--certificate", keys / "certificate.pem", "--key", keys / "key.pem", lone,
                   expect=1)
        self.assertIn("does not hold", done.stdout)
        self.assertEqual(before, lone.read_bytes())


class SelfReport(unittest.TestCase):
    """ecs-check --self-report under Wine: the file is whole, private, and nothing unsigned was started."""

    PARTS = ["system", "uac", "folders", "libraries", "name_resolution", "proxy", "proxy_functions", "tls", "chain",
             "defender", "trace_sessions", "capture"]

    def setUp(self):
        if BUILD is None:
            raise unittest.SkipTest("no build folder given")
        need("wine")
        folder = tempfile.TemporaryDirectory(prefix="ecs-self-report.")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.prefix = self.folder / "prefix"
        run(WINE, "start", self.prefix)
        self.addCleanup(run, WINE, "stop", self.prefix)

    def report(self, *options, expect=0) -> dict:
        out = self.folder / "out"
        self.said = run(WINE, "run", self.prefix, BUILD / "app" / "ecs-check.exe", "--self-report", "--output",
                        windows_path(out), *options, expect=expect).stdout
        files = list(out.iterdir())
        self.assertEqual(1, len(files), files)
        self.assertRegex(files[0].name, r"^Defender_ECS_SelfReport_\d{8}_\d{6}\.json$")
        self.assertIn(files[0].name, self.said)
        return json.loads(files[0].read_text(encoding="utf-8"))

    def test_whole_and_private(self):
        secret = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        run(WINE, "run", self.prefix, "reg", "add", "HKCU\\" + secret, "/v", "ProxyServer", "/d",
            "http://hans:geheim@proxy.corp.internal:8080", "/f")
        run(WINE, "run", self.prefix, "reg", "add", "HKCU\\" + secret, "/v", "ProxyEnable", "/t", "REG_DWORD", "/d", "1",
            "/f")
        rules = r"HKLM\SYSTEM\CurrentControlSet\Services\Dnscache\Parameters\DnsPolicyConfig\one"
        run(WINE, "run", self.prefix, "reg", "add", rules, "/v", "Name", "/t", "REG_MULTI_SZ", "/d", ".office.com", "/f")
        report = self.report("--capture", "off")
        self.assertEqual(1, report["self_report_version"])
        self.assertEqual("ecs-check", report["tool"]["name"])
        parts = {part["id"]: part for part in report["parts"]}
        self.assertEqual(self.PARTS, list(parts))
        for name, part in parts.items():
            self.assertEqual("read", part["status"], name)
            self.assertTrue(part["question"].endswith("?"), name)
        facts = {name: part["facts"] for name, part in parts.items()}
        self.assertRegex(facts["system"]["version"], r"^10\.0\.\d+\.\d+$")
        self.assertEqual("x64", facts["system"]["emulation"].get("machine", "x64"))
        self.assertIsInstance(facts["uac"]["process"]["elevated"], bool)
        self.assertTrue(facts["folders"]["private_folder_access"].startswith("O:"))
        asked = {(row["library"], row["function"]): row["exists"] for row in facts["libraries"]["functions"]}
        self.assertTrue(asked["ntdll.dll", "RtlGetVersion"])
        self.assertEqual([".office.com"], facts["name_resolution"]["local_rules"][0]["names"])
        self.assertEqual(facts["proxy_functions"]["exists"], asked["winhttp.dll", "WinHttpGetProxySettingsEx"])
        self.assertEqual("schannel", facts["tls"]["backend"])
        self.assertTrue(facts["chain"]["expected_roots"])
        self.assertFalse(facts["capture"]["tried"])
        text = json.dumps(report)
        for word in ("geheim", "hans:", "proxy.corp.internal", "users\\\\" + os.environ.get("USER", "root").lower()):
            self.assertNotIn(word, text.lower() if word.islower() else text)

    def test_unsigned_program_is_not_started(self):
        # This program itself: had it been started, it would have printed something.
        defender = self.prefix / "drive_c" / "Program Files" / "Windows Defender"
        defender.mkdir(parents=True)
        shutil.copy(BUILD / "app" / "ecs-check.exe", defender / "MpCmdRun.exe")
        facts = next(part["facts"] for part in self.report("--capture", "off")["parts"] if part["id"] == "defender")
        self.assertIn("Windows Defender", facts["platform"]["chosen"])
        self.assertNotEqual("trusted", facts["signature"])
        self.assertNotIn("printed", facts)

    def test_wrong_usage_writes_nothing(self):
        out = self.folder / "nothing"
        said = run(WINE, "run", self.prefix, BUILD / "app" / "ecs-check.exe", "--self-report", "--cloud", "eu", "--output",
                   windows_path(out), expect=64).stdout
        self.assertIn("--self-report", said)
        self.assertFalse(out.exists())


class Settle(unittest.TestCase):
    """msi/settle.py with a summary of the test's own."""

    def setUp(self):
        spec = importlib.util.spec_from_file_location("settle", PACKAGING / "msi" / "settle.py")
        self.settle = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.settle)

    def image(self, code: bytes, when: int, content: bytes = b"content") -> bytearray:
        values = [(9, struct.pack("<II", 30, 39) + code + b"\0\0"), (12, struct.pack("<IQ", 64, when)),
                  (13, struct.pack("<IQ", 64, when))]
        table, data, start = b"", b"", 8 + 8 * len(values)
        for name, value in values:
            table += struct.pack("<II", name, start + len(data))
            data += value
        section = struct.pack("<II", start + len(data), len(values)) + table + data
        header = struct.pack("<HHI16sI", 0xFFFE, 0, 2, b"", 1) + self.settle.SUMMARY + struct.pack("<I", 48)
        return bytearray(b"before" + header + section + content)

    def test_settles(self):
        one = self.image(b"{11111111-2222-3333-4444-555555555555}", 1)
        two = self.image(b"{66666666-2222-3333-4444-555555555555}", 2)
        self.assertEqual(self.settle.settle(one, 1000), self.settle.settle(two, 1000))
        self.assertEqual(one, two)
        other = self.image(b"{66666666-2222-3333-4444-555555555555}", 2, b"CONTENT")
        self.assertNotEqual(self.settle.settle(one, 1000), self.settle.settle(other, 1000))

    def test_refuses(self):
        for broken in (bytearray(b""), bytearray(b"x" * 100), self.image(b"no code" * 6, 1)):
            with self.assertRaises((ValueError, struct.error)):
                self.settle.settle(broken, 1000)
        twice = self.image(b"{11111111-2222-3333-4444-555555555555}", 1)
        with self.assertRaises(ValueError):
            self.settle.settle(twice + twice, 1000)


def main() -> int:
    global BUILD
    arguments = sys.argv[1:]
    if arguments[:1] == ["--build"]:
        BUILD = Path(arguments[1]).resolve()
        arguments = arguments[2:] or ["Packages"]
    program = unittest.main(argv=[sys.argv[0], *arguments], exit=False, verbosity=2)
    skipped = program.result.skipped
    for test, why in skipped:
        print(f"SKIPPED {test}: {why}")
    if not program.result.wasSuccessful():
        return 1
    if skipped:
        print(f"{len(skipped)} TESTS WERE NOT RUN")
        return 77
    return 0


if __name__ == "__main__":
    sys.exit(main())
