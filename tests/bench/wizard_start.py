#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times the wizard's first window and its memory after a full run.

wizard_start.py WIZARD [--runs 10]

Prints the median time from process start until the window is mapped on a virtual display, and the peak resident
memory of a whole run in the healthy lab (as root or in a user namespace). Figures only: nothing is judged.
"""
import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TITLE = "Defender ECS Connectivity"


def start_display() -> tuple[subprocess.Popen, str]:
    read_end, write_end = os.pipe()
    # -noreset: a wizard that starts while the server resets, after the one before, would find none.
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        return server, ":" + pipe.readline().strip()


def is_mapped(environment: dict) -> bool:
    found = subprocess.run(["xwininfo", "-name", TITLE], env=environment, capture_output=True, text=True)
    return "Map State: IsViewable" in found.stdout


def first_window_ms(wizard: str, environment: dict) -> float:
    with tempfile.TemporaryDirectory() as home:
        started = time.monotonic()
        program = subprocess.Popen([wizard], env=environment | {"HOME": home}, stderr=subprocess.DEVNULL)
        try:
            while not is_mapped(environment):
                if program.poll() is not None or time.monotonic() - started > 20:
                    sys.exit("the wizard showed no window")
            return (time.monotonic() - started) * 1000
        finally:
            program.terminate()
            program.wait()


def peak_memory_mb(wizard: str, environment: dict) -> float:
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["python3", str(ROOT / "tests/lab/lab.py"), "shell", "healthy-direct", "--",
             "/usr/bin/time", "-f", "peak %M KiB", wizard, "{options}", "--run-all", "--save-and-close", "--output", folder],
            env=environment | {"HOME": folder}, capture_output=True, text=True, timeout=180)
    found = re.search(r"peak (\d+) KiB", run.stderr)
    if not found:
        sys.exit("no memory figure:\n" + run.stderr[-2000:])
    return int(found.group(1)) / 1024


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("wizard")
    arguments.add_argument("--runs", type=int, default=10)
    options = arguments.parse_args()
    server, display = start_display()
    try:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        times = [first_window_ms(options.wizard, environment) for _ in range(options.runs + 1)][1:]
        print(f"first window: median {statistics.median(times):.0f} ms, "
              f"{min(times):.0f} to {max(times):.0f} ms in {options.runs} runs")
        print(f"peak resident memory of a full run: {peak_memory_mb(options.wizard, environment):.0f} MB")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
