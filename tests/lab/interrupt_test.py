#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""However a run ends, standard output holds exactly one JSON document and nothing is left behind.

interrupt_test.py ECS-CHECK [--rounds 20]

A server on loopback takes connections and says nothing. SIGINT is sent at moments spread over the run; then the run must
end within 3 s (1 s for measuring, the rest for saving), with exit code 22 or that of a cause that was proven by then.
"""
import argparse
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time


def run_once(program: str, port: int, delay: float) -> str:
    """The difference found, or an empty text."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [program, "--ecs-url", f"https://127.0.0.1:{port}/config/v1/", "--capture", "off", "--proxy", "direct",
             "--output", folder, "--json", "-", "--quiet"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | {"TMPDIR": folder})
        time.sleep(delay)
        process.send_signal(signal.SIGINT)
        sent = time.monotonic()
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return "did not end within 20 s"
        seconds = time.monotonic() - sent
        if process.returncode == -signal.SIGINT and delay < 0.3:
            return ""  # before the program could ask for the signal
        try:
            record = json.loads(output)
        except ValueError as problem:
            return f"exit {process.returncode}, no single JSON document: {problem}"
        if seconds > 3:
            return f"took {seconds:.1f} s to end"
        if process.returncode != 22:
            return f"exit code {process.returncode}, cause {record['verdict']['cause']}"
        if record["outcome"] != "cancelled" or len({step["id"] for step in record["steps"]}) != 7:
            return f"outcome {record['outcome']}, {len(record['steps'])} steps"
        left = [name for name in os.listdir(folder) if not name.startswith("Defender_ECS_")]
        return f"left behind: {left}" if left else ""


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--rounds", type=int, default=20)
    options = arguments.parse_args()
    moments = random.Random(20261123)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(200)
        differences = 0
        for number in range(options.rounds):
            delay = moments.uniform(0.02, 4.0)
            difference = run_once(options.program, silent.getsockname()[1], delay)
            differences += bool(difference)
            if difference:
                print(f"round {number}, SIGINT after {delay:.2f} s: {difference}")
    print(f"{options.rounds - differences} passed, {differences} failed")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
