#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A network that breaks on purpose, for trying ecs-check as a whole.

  lab.py list [--markdown]                          the table of scenarios
  lab.py self-check [NAME|GROUP...]                 shows with dig, curl and openssl that each row is as broken as it says
  lab.py run NAME... [--keep DIR]                   one or more rows, with all differences
  lab.py matrix [--platform both] [--times 3] [--busy] [--table FILE] [--label fast|all] [--group G]
  lab.py record [NAME|GROUP...]                     keeps what each row's run found in records/PLATFORM/NAME.json
  lab.py shell NAME -- COMMAND...                   any command in the row's client; "{options}" becomes the row's options

--platform linux|windows|both; the programs are those of build/release and build/windows unless options say otherwise.
Exit 0: as expected; 1: differences; 77: the lab cannot run here (nothing was tested)."""
import argparse
import concurrent.futures
import contextlib
import os
import shlex
import shutil
import subprocess
import sys
import time
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import faults  # noqa: E402
import judge  # noqa: E402
import matrix_table  # noqa: E402
import net as lab_net  # noqa: E402
import plan as lab_plan  # noqa: E402
import probes  # noqa: E402
import records  # noqa: E402
import scenarios  # noqa: E402
import servers  # noqa: E402
import windows  # noqa: E402
from pki import Pki  # noqa: E402


class Settings:
    """How one platform's program is run and held to its rows."""

    def __init__(self, arguments, platform):
        self.platform = platform
        self.program = os.path.abspath(arguments.windows_program if platform == "windows" else arguments.program)
        self.wizard = arguments.wizard and platform == "windows"
        if self.wizard:
            self.program = os.path.join(os.path.dirname(self.program), "ecs-wizard.exe")
        self.wrapper = shlex.split(arguments.wrapper)
        self.megabytes, self.slower = arguments.max_mb, arguments.slower
        self.keep = os.path.abspath(arguments.keep) if arguments.keep else ""
        self.record = arguments.action == "record"
        self.standins = os.path.abspath(arguments.standins)
        self.table = os.path.abspath(arguments.table) if arguments.table else ""
        self.wine = None  # windows.Template
        if self.platform == "windows":
            self.wrapper = self.wrapper or [windows.WINE]

    def native(self, path):
        """\a path as the program under test wants it."""
        return "Z:" + path.replace("/", "\\") if self.platform == "windows" else path


@contextlib.contextmanager
def raised(row, pki, keep=""):
    """The row's network, up and ready; gone afterwards whatever happens."""
    plan = faults.apply(lab_plan.Plan(), row.setup)
    directory = os.path.join(lab_net.work_root(), row.name)
    number = 1
    while os.path.exists(directory):
        number += 1
        directory = os.path.join(lab_net.work_root(), f"{row.name}-{number}")
    os.makedirs(directory)
    network = lab_net.Net(directory, plan.ipv4, plan.ipv6, plan.lan_mtu)
    try:
        servers.raise_net(network, plan, pki)
        yield network, plan
    finally:
        network.take_down()
        if keep:
            target = os.path.join(keep, row.name)
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(directory, target, symlinks=True)
        if plan.output != "plain":
            subprocess.run(["umount", os.path.join(directory, "out")], capture_output=True)
        shutil.rmtree(directory, ignore_errors=True)


# -- self-check ----------------------------------------------------------------------------------
def self_check_row(row, pki, settings):
    """(seconds of setup, differences)."""
    differences, begun = [], time.monotonic()
    with raised(row, pki, settings.keep) as (network, plan):
        ready = time.monotonic() - begun
        output = os.path.join(network.directory, "out")
        if plan.output != "plain":
            os.makedirs(output)
            judge.prepare_bad_output(output, plan.output)
        for name, expected in row.proof.items():
            command = [word.replace("{output}", output) for word in probes.PROBES[name](plan)]
            environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
            done = subprocess.run(network.client_command(judge.with_clock(plan, command), plan.elevated),
                                  stdin=subprocess.DEVNULL, capture_output=True, env=environment, timeout=60)
            text = (done.stdout + done.stderr).decode(errors="replace") + f"exit={done.returncode}\n"
            if not probes.matches(expected, text):
                differences.append(f"{name}: no match for {expected!r} in:\n{text[-1500:]}")
    return ready, differences


def self_check(rows, settings, jobs):
    pki, slowest = Pki(), 0.0
    failures = 0

    def one(row):
        try:
            return row, *self_check_row(row, pki, settings)
        except lab_net.LabError as error:
            return row, 0.0, [str(error)]
        except Exception:  # one row's trouble must not hide the others
            return row, 0.0, [traceback.format_exc()]

    shown = [row for row in buildable(rows) if row.proof]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for row, ready, differences in pool.map(one, shown):
            print(f"{'ok  ' if not differences else 'FAIL'} {row.name:32} ready in {ready:4.2f} s   "
                  f"{', '.join(row.proof)}", flush=True)
            slowest = max(slowest, ready)
            failures += bool(differences)
            for difference in differences:
                print("     " + difference.replace("\n", "\n     "))
    print(f"slowest setup {slowest:.2f} s")
    print(f"{len(shown) - failures} passed, {failures} failed, {len(rows) - len(shown)} skipped")
    return 1 if failures else 0


def table_problems():
    """What is wrong with the table itself, without running anything."""
    found, names = [], set()
    for row in scenarios.ROWS:
        if row.name in names:
            found.append(f"{row.name}: twice")
        names.add(row.name)
        for line in row.setup:
            word = line.split()[0]
            if word not in faults.FAULTS:
                found.append(f"{row.name}: unknown fault {word}")
        if row.cause not in judge.EXIT_CODES:
            found.append(f"{row.name}: unknown cause {row.cause}")
        elif row.exit_code not in (judge.EXIT_CODES[row.cause], 21, 22):
            found.append(f"{row.name}: exit code {row.exit_code} does not belong to {row.cause}")
        for token in [*row.also, *row.may]:
            if token not in judge.EXIT_CODES and token not in judge.WARNINGS:
                found.append(f"{row.name}: unknown token {token}")
        if row.failing_step and row.failing_step not in judge.STEPS:
            found.append(f"{row.name}: unknown step {row.failing_step}")
        if (row.platforms == scenarios.BOTH) == bool(row.one_side):
            found.append(f"{row.name}: one side without a reason, or a reason without need")
        for platform in row.platforms:
            longer = judge.bound(row, platform) > scenarios.SECONDS[scenarios.GROUP_OF[row.name]]
            if longer and not row.network_time:
                found.append(f"{row.name}: more time on {platform} than its group, and no reason for it")
        for probe in row.proof:
            if probe not in probes.PROBES:
                found.append(f"{row.name}: unknown probe {probe}")
        if "linux" in row.platforms and not row.proof:
            found.append(f"{row.name}: no proof")
    return found


# -- running the program -------------------------------------------------------------------------
def run_row(row, pki, settings):
    try:
        with raised(row, pki, settings.keep) as (network, plan):
            return judge.run_program(row, network, plan, pki, settings)
    except Exception:  # one row's trouble must not hide the others
        outcome = judge.Outcome()
        outcome.differ("the lab failed: " + traceback.format_exc())
        return outcome


def runnable(rows, settings):
    """The rows that this platform's program can run here; what is left out is said."""
    here = [row for row in buildable(rows) if settings.platform in row.platforms]
    if settings.platform == "windows" and not os.path.isdir(settings.standins):
        for row in here:
            if needs_standins(row):
                print(f"skip {row.name:32} needs --standins")
        here = [row for row in here if not needs_standins(row)]
    return here


def run_rows(rows, all_settings, jobs):
    """Runs every row on every platform of \a all_settings; returns (settings, row, outcome) in the table's order."""
    pki, work, skipped = Pki(), [], 0
    for settings in all_settings:
        if not os.path.exists(settings.program):
            print(f"the program is not there: {settings.program or '--program PATH is missing'}", file=sys.stderr)
            return 1
        here = runnable(rows, settings)
        skipped += sum(settings.platform in row.platforms for row in rows) - len(here)
        work += [(settings, row) for row in here]
        if settings.platform == "windows" and not settings.wine:  # one serves every run
            settings.wine = windows.Template(windows.Screen() if settings.wizard else None)
            settings.wine.make(settings.program)
    print(f"{'scenario':32} {'on':8} {'cause':28} {'exit':>4} {'seconds':>7} {'MB':>4}  ok")
    begun, outcomes = time.monotonic(), []
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for (settings, row), outcome in zip(work, pool.map(lambda one: run_row(one[1], pki, one[0]), work)):
            outcomes.append((settings, row, outcome))
            good = not outcome.differences
            print(f"{row.name:32} {settings.platform:8} {outcome.cause:28} {str(outcome.exit_code):>4} "
                  f"{outcome.seconds:7.2f} {outcome.megabytes:4.0f}  {'ok' if good else 'DIFFERENT'}", flush=True)
            for difference in outcome.differences:
                print("    " + difference.replace("\n", "\n    "))
            if good and settings.record and row.name not in scenarios.NOT_STORED:
                records.write(settings.platform, row.name,
                              records.scrub(outcome.record, outcome.began, os.uname().nodename))
    if all_settings[0].table:
        matrix_table.write(all_settings[0].table, outcomes)
    print(matrix_table.conclusion(outcomes, time.monotonic() - begun, skipped), flush=True)
    return 1 if any(outcome.differences for _, _, outcome in outcomes) else 0


@contextlib.contextmanager
def busy_cores(wanted):
    """Every core has other work meanwhile."""
    if not wanted:
        yield
        return
    if not shutil.which("stress-ng"):
        lab_net.skip("stress-ng is not installed (--busy)")
    load = subprocess.Popen(["stress-ng", "--cpu", str(os.cpu_count()), "--quiet"], stdin=subprocess.DEVNULL)
    try:
        yield
    finally:
        load.terminate()
        load.wait()


def shell(row, command, settings):
    pki = Pki()
    with raised(row, pki, settings.keep) as (network, plan):
        options = ["--expect-roots", pki.expected_roots_file()] + row.options.split()
        words = [part for word in command for part in (options if word == "{options}" else [word])]
        environment = {**os.environ, **plan.environment, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        print(f"{row.name}: {row.broken}", file=sys.stderr)
        return subprocess.run(network.client_command(judge.with_clock(plan, words), plan.elevated),
                              env=environment).returncode


def show_list(markdown):
    problems = table_problems()
    if markdown:
        print("| scenario | what is broken | cause | also | exit | first failed step | seconds | platforms | why |\n"
              "| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for row in scenarios.ROWS:
        if markdown:
            print(f"| `{row.name}` | {row.broken} | `{row.cause}` | {', '.join(row.also)} | {row.exit_code} | "
                  f"{row.failing_step} | {judge.bound(row, 'linux'):g} | {', '.join(row.platforms)} | {row.why} |")
        else:
            print(f"{row.name:40} {row.cause:28} {row.exit_code:3}  {'/'.join(row.platforms):14} {row.broken}")
    for problem in problems:
        print("PROBLEM " + problem)
    return 1 if problems else 0


def buildable(rows):
    """Without root the rows with a TUN device cannot be built; that is said and counted, never silent."""
    if os.environ.get("ECS_LAB_USER", "0") == "0" and os.path.exists("/dev/net/tun"):
        return rows
    for row in rows:
        if needs_tun(row):
            print(f"skip {row.name:32} needs /dev/net/tun and root")
    return [row for row in rows if not needs_tun(row)]


def needs_standins(row):
    wine = faults.apply(lab_plan.Plan(), row.setup).wine
    return wine.standins or any(isinstance(what, str) for what in wine.files.values())


def needs_tun(row):
    return any(line.startswith("long-line") for line in row.setup)


def chosen(names, group=""):
    if not names and not group:
        return scenarios.ROWS
    rows = []
    for name in [*names, *([group] if group else [])]:
        if name in scenarios.GROUPS:
            rows += scenarios.GROUPS[name]
        elif name in scenarios.BY_NAME:
            rows.append(scenarios.BY_NAME[name])
        else:
            sys.exit(f"there is no scenario or group of the name {name}")
    return rows


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["list", "run", "matrix", "record", "shell", "self-check"])
    parser.add_argument("names", nargs="*")
    builds = os.path.join(judge.ROOT, "build")
    parser.add_argument("--platform", choices=["linux", "windows", "both"], default="linux")
    parser.add_argument("--program", default=os.path.join(builds, "release", "app", "ecs-check"))
    parser.add_argument("--windows-program", default=os.path.join(builds, "windows", "app", "ecs-check.exe"))
    parser.add_argument("--standins", default=os.path.join(builds, "windows", "tests", "windows"),
                        help="tests/windows of a build for Windows: ecs-check-standins.exe and standins/; where it does "
                        "not exist, rows that need them are skipped")
    parser.add_argument("--wizard", action="store_true", help="the ecs-wizard.exe beside the program for Windows, on a "
                        "screen that nobody sees, walks through all its pages instead")
    parser.add_argument("--wrapper", default="", help="words before the program")
    parser.add_argument("--times", type=int, default=1, help="so many whole runs, one after the other")
    parser.add_argument("--busy", action="store_true", help="with every core busy with other work (stress-ng)")
    parser.add_argument("--table", default="", help="file for the results as a table (Markdown)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", default="", help="directory for bundles and logs of each row")
    parser.add_argument("--label", choices=["fast", "all"], default="all")
    parser.add_argument("--group", default="")
    parser.add_argument("--max-mb", type=int, default=100, help="0 = no bound (sanitizer builds)")
    parser.add_argument("--slower", type=float, default=1.0, help="factor on the time bounds")
    parser.add_argument("--markdown", action="store_true")
    words, command = sys.argv[1:], []
    if "--" in words:
        place = words.index("--")
        words, command = words[:place], words[place + 1:]
    return parser.parse_intermixed_args(words), command


def main():
    arguments, command = parse()
    if arguments.action == "list":
        return show_list(arguments.markdown)
    rows = chosen(arguments.names, arguments.group)
    if arguments.action == "matrix" and arguments.label == "fast":
        rows = [row for row in rows if row.name in scenarios.FAST]
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        lab_net.skip("python3-jsonschema is not installed")
    lab_net.enter_own_world()
    platforms = ["linux", "windows"] if arguments.platform == "both" else [arguments.platform]
    all_settings = [Settings(arguments, platform) for platform in platforms]
    if "windows" in platforms:
        if not os.path.exists(all_settings[-1].program):
            lab_net.skip(f"no program to run: {all_settings[-1].program} (--windows-program)")
        if arguments.wizard and not shutil.which("Xvfb"):
            lab_net.skip("Xvfb is not installed")
        if windows.missing():
            lab_net.skip(windows.missing())
    problems = table_problems()
    for problem in problems:
        print("PROBLEM " + problem)
    if arguments.action == "self-check":
        return self_check(rows, all_settings[0], arguments.jobs) or bool(problems)
    if arguments.action == "shell":
        return shell(rows[0], command or ["sh"], all_settings[0])
    failures = 0
    with busy_cores(arguments.busy):
        for number in range(1, arguments.times + 1):
            if arguments.times > 1:
                print(f"run {number} of {arguments.times}")
            failures += run_rows(rows, all_settings, arguments.jobs)
    return 1 if failures or problems else 0


if __name__ == "__main__":
    sys.exit(main())
