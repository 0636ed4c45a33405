# SPDX-License-Identifier: MIT
"""Runs the program in a row's network and compares all that it leaves with the row and with what every record promises."""
import datetime
import hashlib
import io
import json
import os
import re
import subprocess
import time
import zipfile

import scenarios
import servers
import windows

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCHEMA = os.path.join(ROOT, "resources", "run-record.schema.json")
STEPS = ["elevation", "platform", "capture", "dns", "port", "proxy", "web_request"]
MEGABYTE = 1024 * 1024
END_LIMIT = 30  # seconds beyond the bound in which a process has to be gone, loading and saving included

EXIT_CODES = {"healthy": 0, "cannot_tell": 20, "no_network": 12}
EXIT_CODES.update(dict.fromkeys(
    ["defender_not_found", "defender_too_old", "defender_service_off", "defender_binary_untrusted",
     "ecs_disabled_by_policy", "mpcmdrun_failed", "clock_wrong", "dns_hosts_override"], 10))
EXIT_CODES.update(dict.fromkeys(
    ["dns_nxdomain", "dns_no_address", "dns_servfail", "dns_refused", "dns_timeout", "dns_sinkhole"], 11))
EXIT_CODES.update(dict.fromkeys(
    ["tcp_timeout", "tcp_refused", "tcp_reset", "tcp_unreachable", "ipv6_only"], 12))
EXIT_CODES.update(dict.fromkeys(
    ["proxy_unresolvable", "proxy_unreachable", "proxy_timeout", "proxy_reset", "proxy_auth_required",
     "proxy_denied", "proxy_bad_gateway", "proxy_protocol_error", "proxy_pac_failed", "proxy_mismatch"], 13))
EXIT_CODES.update(dict.fromkeys(
    ["tls_intercepted", "tls_untrusted_root", "tls_root_missing", "tls_certificate_expired",
     "tls_certificate_not_yet_valid", "tls_name_mismatch", "tls_reset", "tls_timeout", "tls_mtu_black_hole",
     "tls_protocol"], 14))
EXIT_CODES.update(dict.fromkeys(
    ["captive_portal", "http_block_page", "http_unexpected", "http_malformed", "http_timeout", "http_reset",
     "http_truncated", "http_client_error", "http_server_error", "http_rate_limited"], 15))
WARNINGS = {"dns_slow", "ipv6_broken", "partial_addresses", "slow_path", "tls_revocation_unavailable",
            "proxy_service_only", "direct_blocked_behind_proxy", "ecs_never_succeeded", "capture_unavailable"}

NAME = re.compile(r"Defender_ECS_(Report_\d{8}_\d{6}\.(txt|html|json)|Capture_\d{8}_\d{6}\.(etl|pcapng)"
                  r"|Key_\d{8}_\d{6}\.txt|\d{8}_\d{6}\.zip(\.sha256)?)")
KEY = "Defender_ECS_Key_"  # what the redaction's tokens stand for: for nobody but who ran the test
# Control, escape and bidirectional characters that must never reach a reader.
UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


# Words of the contract, which belong into a step's failure, not into its sentence.
TOKEN = re.compile(r"\b(?:dns|tcp|tls|http|proxy|captive|cannot|clock|no|ipv6|mpcmdrun|defender)(?:_[a-z0-9]+)+\b")


class Outcome:
    """What one run of the program was and what is wrong with it."""

    def __init__(self):
        self.cause, self.exit_code, self.seconds, self.megabytes = "-", None, 0.0, 0.0
        self.bare_start = 0.0  # seconds that Wine needs to start and end a program, just before the run
        self.wine_seconds = 0.0  # what of the run's seconds is Wine's
        self.record = None
        self.began = None
        self.differences = []

    def differ(self, text):
        self.differences.append(text)


def column(row, platform, name):
    return row.on_windows.get(name, getattr(row, name)) if platform == "windows" else getattr(row, name)


def bound(row, platform):
    """Seconds within which the run must end."""
    return column(row, platform, "seconds") or scenarios.SECONDS[scenarios.GROUP_OF[row.name]]


def program_command(row, net, plan, pki, settings, prefix):
    """(command, environment, output directory) of the run."""
    output, scratch = os.path.join(net.directory, "out"), os.path.join(net.directory, "tmp")
    home = os.path.join(net.directory, "home")
    for directory in (output, scratch, home):
        os.makedirs(directory, exist_ok=True)
    if plan.output != "plain":
        prepare_bad_output(output, plan.output)
    options = ["--output", settings.native(output), "--lang", "en"]
    options += ["--run-all", "--save-and-close"] if settings.wizard else ["--json", "-"]
    if "--capture" not in row.options:
        options += ["--capture", "off"]
    if settings.record:
        options += ["--redact", "none"]  # judgement reads what it hides; there is nothing private in the lab
    if plan.expect_roots:
        options += ["--expect-roots", settings.native(pki.expected_roots_file())]
    options += row.options.split()
    environment = {key: value for key, value in os.environ.items()
                   if key.startswith(("WINE", "ASAN_", "UBSAN_", "TSAN_", "LSAN_", "QT_", "DISPLAY", "LD_"))}
    environment.update({"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                        "HOME": home, "TMPDIR": scratch, "QT_QPA_PLATFORM": "offscreen", **plan.environment})
    environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"  # only the wall clock moves
    if prefix:
        for name in ("DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        environment.update({**prefix.environment(), **plan.wine.environment})
    program = settings.program
    if prefix and plan.wine.standins:
        program = os.path.join(settings.standins, "ecs-check-standins.exe")
    return settings.wrapper + [program] + options, environment, output


def with_clock(plan, command):
    return ["faketime", "-f", f"{plan.clock_days:+d}d"] + command if plan.clock_days else command


def prepare_bad_output(directory, kind):
    options = "size=64k" if kind == "full" else "size=64k,ro"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", directory], check=True)
    if kind == "full":
        try:
            with open(os.path.join(directory, "filler"), "wb", buffering=0) as filler:
                while filler.write(b"x" * 4096):
                    pass
        except OSError:
            pass


def run_program(row, net, plan, pki, settings):
    """Runs it once, bounded; compares; returns an Outcome."""
    outcome = Outcome()
    prefix = windows.Prefix(settings.wine, net.directory) if settings.wine else None
    try:
        return _run_program(outcome, row, net, plan, pki, settings, prefix)
    finally:
        if prefix:
            prefix.end()
            prefix.remove()


def _run_program(outcome, row, net, plan, pki, settings, prefix):
    if prefix:
        prefix.furnish(plan.wine, plan.hosts_lines, settings.standins)
    command, environment, output = program_command(row, net, plan, pki, settings, prefix)
    inside = net.client_command(with_clock(plan, command), plan.elevated)
    if prefix:  # so that Wine's helpers are there, in the row's own client, before the time runs
        if not plan.clock_days:  # faketime waits for all that comes of a program, its own server too
            windows.run_quietly(net.client_command(windows.SERVE), environment)
        for words in [[settings.program, "--version"], *plan.wine.commands, [settings.program, "--version"]]:
            begun = time.monotonic()
            windows.run_quietly(net.client_command(with_clock(plan, settings.wrapper + words)), environment)
            outcome.bare_start = time.monotonic() - begun
    paths = {name: os.path.join(net.directory, f"program.{name}") for name in ("stdout", "stderr")}
    outcome.began = datetime.datetime.now(datetime.timezone.utc)
    begun = time.monotonic()
    with open(paths["stdout"], "wb") as out, open(paths["stderr"], "wb") as err:
        process = subprocess.Popen(inside, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment,
                                   start_new_session=True, cwd=os.path.join(net.directory, "home"))
    usage = _wait_bounded(process, bound(row, settings.platform) * settings.slower + END_LIMIT)
    outcome.seconds = time.monotonic() - begun
    outcome.exit_code = process.returncode
    outcome.megabytes = usage.ru_maxrss / 1024 if usage else 0
    with open(paths["stdout"], "rb") as out, open(paths["stderr"], "rb") as err:
        stdout, stderr = out.read(), err.read()
    if settings.wizard:
        stdout = _saved_record(output)
    _check_text(outcome, "standard error", stderr)
    _check_record(outcome, row, stdout, settings)
    _check_bounds(outcome, row, settings)
    if not settings.wizard:
        _check_console(outcome, stderr.decode(errors="replace"))
    _check_left_behind(outcome, row, net, prefix)
    if plan.output == "plain":
        _check_artefacts(outcome, output)
    for line in servers.secrets_seen(net):
        outcome.differ(f"a credential or cookie was sent: {line[:160]}")
    return outcome


def _saved_record(output):
    """The record that the wizard has saved: it prints none."""
    for name in sorted(os.listdir(output)):
        if name.endswith(".zip"):
            with zipfile.ZipFile(os.path.join(output, name)) as bundle:
                return bundle.read(next(inner for inner in bundle.namelist() if "_Report_" in inner and
                                        inner.endswith(".json")))
    return b""


def _wait_bounded(process, limit):
    end = time.monotonic() + limit
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage
        if time.monotonic() > end:
            os.killpg(process.pid, 9)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage
        time.sleep(0.01)


def measured_seconds(record):
    """From the run's start to its end by the record's own clock, which a shifted date does not touch."""
    began, ended = (datetime.datetime.fromisoformat(record[name].replace("Z", "+00:00"))
                    for name in ("started", "finished"))
    return (ended - began).total_seconds()


def _check_bounds(outcome, row, settings):
    """The native program is timed as a process. Under Wine the record's clock counts, and what Wine needs to start
    the programs that every run starts in turn is no time of the program."""
    limit = bound(row, settings.platform) * settings.slower
    if settings.platform == "windows" and outcome.record:
        outcome.seconds, outcome.wine_seconds = measured_seconds(outcome.record), windows.STARTS * outcome.bare_start
    if outcome.seconds > limit + outcome.wine_seconds:
        outcome.differ(f"took {outcome.seconds:.1f} s, bound {limit:g} s" +
                       (f" and {outcome.wine_seconds:.1f} s of Wine" if outcome.wine_seconds else ""))
    if settings.megabytes and outcome.megabytes > settings.megabytes:
        outcome.differ(f"used {outcome.megabytes:.0f} MB, bound {settings.megabytes} MB")


def _check_text(outcome, where, content):
    text = content.decode("utf-8", "surrogateescape") if isinstance(content, bytes) else content
    if any("\ud800" <= character <= "\udfff" for character in text):
        outcome.differ(f"{where} is not UTF-8")
    found = UNSAFE.search(text.replace("\r\n", "\n"))
    if found:
        outcome.differ(f"{where} holds the character U+{ord(found.group()):04X}: "
                       f"{text[max(0, found.start() - 30):found.end() + 10]!r}")


def _check_console(outcome, text):
    """What the reader at the console is told: headline, and the words of everything that was found besides."""
    verdict = outcome.record["verdict"] if outcome.record else None
    if verdict and verdict["headline"] not in text:
        outcome.differ("the console does not say the headline")
    if verdict and ("Also found:" in text) != bool(verdict["also"]):
        outcome.differ(f"the console has no words for {verdict['also']}, or words for nothing")


def _check_record(outcome, row, stdout, settings):
    expected_exit = column(row, settings.platform, "exit_code")
    if outcome.exit_code != expected_exit:
        outcome.differ(f"exit code {outcome.exit_code}, expected {expected_exit}")
    _check_text(outcome, "standard output", stdout)
    try:
        record = json.loads(stdout.decode())
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        outcome.differ(f"standard output is not exactly one JSON document: {error}")
        return
    outcome.record = record
    _check_schema(outcome, record)
    try:
        _check_verdict(outcome, row, record, settings.platform)
    except (KeyError, TypeError, AttributeError) as error:
        outcome.differ(f"the record lacks what every record promises: {error!r}")


def _check_schema(outcome, record):
    import jsonschema
    with open(SCHEMA) as text:
        schema = json.load(text)
    validator = jsonschema.Draft202012Validator(schema)
    for error in list(validator.iter_errors(record))[:3]:
        place = "/".join(str(part) for part in error.absolute_path)
        outcome.differ(f"schema: {place}: {error.message[:200]}")


def _check_verdict(outcome, row, record, platform):
    verdict = record["verdict"]
    outcome.cause = verdict["cause"]
    cause, also = column(row, platform, "cause"), set(column(row, platform, "also"))
    may = set(column(row, platform, "may"))
    if outcome.cause != cause:
        outcome.differ(f"cause {outcome.cause}, expected {cause}")
    said = set(verdict["also"])
    if also - said:
        outcome.differ(f"also lacks {sorted(also - said)}")
    if said - also - may:
        outcome.differ(f"also has {sorted(said - also - may)}")
    newest = [step for step in record["steps"] if not step["superseded"]]
    if [step["id"] for step in newest] != STEPS:
        outcome.differ(f"steps are {[step['id'] for step in newest]}")
    failed = [step["id"] for step in newest if step["status"] == "failed"]
    wanted = column(row, platform, "failing_step")
    if (failed[0] if failed else "") != wanted:
        outcome.differ(f"first failed step is {failed[0] if failed else 'none'}, expected {wanted or 'none'}")
    if outcome.cause not in ("healthy",) and not verdict["evidence"]:
        outcome.differ("the verdict names no evidence")
    if not verdict["headline"] or len(verdict["headline"]) > 80:
        outcome.differ(f"headline: {verdict['headline']!r}")
    for step in newest:
        problem = summary_problem(step["summary"])
        if problem:
            outcome.differ(f"{step['id']}.summary {problem}: {step['summary']!r}")
    for path, expected in column(row, platform, "facts").items():
        actual = fact(record, newest, path)
        if not same(expected, actual):
            outcome.differ(f"{path} is {actual!r}, expected {expected!r}")


def summary_problem(text):
    """What keeps \a text from being one plain sentence; empty if it is one."""
    if not text.endswith("."):
        return "has no end"
    if TOKEN.search(text) or "(es)" in text or "(s)" in text:
        return "is not in plain words"
    if re.search(r"[a-z0-9)\"]\. [A-Z]", re.sub(r"\([^()]*\)", "", text)):
        return "is more than one sentence"
    return ""


def fact(record, steps, path):
    """The value at "step.status", "step.fact.…" or a path from the top of the record."""
    first, *rest = path.split(".")
    here = record
    if first in STEPS:
        here = next(step for step in steps if step["id"] == first)
        if rest and rest[0] not in ("status", "reason", "failure", "summary"):
            here = here["facts"]
    else:
        rest = [first] + rest
    for part in rest:
        try:
            here = here[int(part)] if isinstance(here, list) else here[part]
        except (KeyError, IndexError, TypeError):
            return None
    return here


def same(expected, actual):
    if isinstance(actual, list) and isinstance(expected, int):
        return len(actual) == expected
    if isinstance(expected, str) and not isinstance(actual, bool):
        return actual is not None and re.search(expected, str(actual)) is not None
    return expected == actual


def _check_left_behind(outcome, row, net, prefix=None):
    def left():
        found = {pid: _command_of(pid) for pid in net.client_processes()}
        return {pid: command for pid, command in found.items() if not (prefix and windows.is_helper(command))}

    end = time.monotonic() + 1.0
    while left() and time.monotonic() < end:
        time.sleep(0.02)
    for pid, command in left().items():
        outcome.differ(f"process {pid} was left behind: {command}")
    for path in prefix.temporary_files() if prefix else ():
        outcome.differ(f"temporary file left behind: {path}")
    for folder, _, files in os.walk(os.path.join(net.directory, "tmp")):
        if row.exit_code == 21 and os.path.basename(folder).startswith("ecs-connectivity-"):
            continue  # what could not be saved where it should go is kept there, and its place is printed
        for name in files:
            outcome.differ(f"temporary file left behind: {os.path.join(folder, name)}")


def _command_of(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as text:
            return text.read().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return "?"


def _check_artefacts(outcome, output):
    names = sorted(os.listdir(output))
    for name in names:
        if not NAME.fullmatch(name):
            outcome.differ(f"unexpected file in the output directory: {name}")
    held = {}
    for name in names:
        if not name.endswith(".etl"):
            with open(os.path.join(output, name), "rb") as content:
                held[name] = content.read()
    bundles = [name for name in names if name.endswith(".zip")]
    if len(bundles) != 1:
        outcome.differ(f"{len(bundles)} bundles in the output directory: {names}")
        return
    bundle = bundles[0]
    digest = hashlib.sha256(held[bundle]).hexdigest()
    if digest not in held.get(bundle + ".sha256", b"").decode(errors="replace").lower():
        outcome.differ("the .sha256 file does not hold the bundle's hash")
    held.update(_check_bundle(outcome, held[bundle]))
    for kind in ("txt", "html", "json"):
        if not any(re.fullmatch(rf"Defender_ECS_Report_\d+_\d+\.{kind}", name) for name in held):
            outcome.differ(f"there is no .{kind} report")
    for name, content in held.items():
        if name.endswith((".txt", ".html", ".json")):
            _check_text(outcome, name, content)
        if name.endswith(".html"):
            _check_html(outcome, content.decode(errors="replace"))
    if outcome.record:
        for artefact in outcome.record["artefacts"]:
            content = held.get(artefact["name"])
            if content is None and not artefact["name"].endswith(".etl"):
                outcome.differ(f"artefact {artefact['name']} is neither beside nor in the bundle")
            elif content is not None and hashlib.sha256(content).hexdigest() != artefact["sha256"]:
                outcome.differ(f"artefact {artefact['name']}: wrong hash in the record")


def _check_html(outcome, text):
    for mark in ("<script>alert", "<img src=x", "onerror=alert(1)>"):
        if mark in text:
            outcome.differ(f"the HTML report holds live markup from outside: {mark}")


def _check_bundle(outcome, content):
    """The bundle's files; notes what is wrong with the archive or its manifest."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            broken = archive.testzip()
            if broken:
                outcome.differ(f"the bundle's {broken} is damaged")
            if sum(info.file_size for info in archive.infolist()) > 500 * MEGABYTE:
                outcome.differ("the bundle unpacks to over 500 MB")
                return {}
            files = {info.filename: archive.read(info) for info in archive.infolist()}
    except (zipfile.BadZipFile, RuntimeError) as error:
        outcome.differ(f"the bundle cannot be read: {error}")
        return {}
    if "manifest.json" not in files:
        outcome.differ("the bundle has no manifest.json")
        return files
    manifest = json.loads(files["manifest.json"])
    if any(os.path.basename(name).startswith(KEY) for name in files):
        outcome.differ("the key to what was redacted is in the bundle")
    listed = {entry["name"]: entry for entry in manifest.get("files", [])}
    if set(listed) != set(files) - {"manifest.json"}:
        outcome.differ(f"the manifest lists {sorted(listed)}, the bundle holds {sorted(files)}")
    if not any(name.endswith(".pcapng") for name in files) and \
            not any("_Capture_" in line for line in manifest.get("left_out", [])):
        outcome.differ("the manifest does not say why there are no packets")
    for name, entry in listed.items():
        body = files.get(name, b"")
        if entry["bytes"] != len(body) or entry["sha256"] != hashlib.sha256(body).hexdigest():
            outcome.differ(f"the manifest's size or hash of {name} is wrong")
    return files
