#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""How much longer ecs-check takes than what a person would type: whole-process time of a healthy run against
dig and curl for the same URL, one after the other, in the lab's healthy-direct network, in pairs.

  healthy_ratio.py --program PATH [--pairs 10]

Prints medians and the ratio. Fails only when something does not work, never because of a number; 77: the lab
cannot run here."""
import argparse
import os
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "lab"))
sys.dont_write_bytecode = True

import lab  # noqa: E402
import net as lab_net  # noqa: E402
import probes  # noqa: E402
import scenarios  # noqa: E402
from pki import Pki  # noqa: E402

ROW = scenarios.BY_NAME["healthy-direct"]


def timed(network, commands, environment):
    """Seconds of the commands one after the other; each must end with 0."""
    begun = time.monotonic()
    for command in commands:
        done = subprocess.run(network.client_command(command), stdin=subprocess.DEVNULL, capture_output=True,
                              env=environment)
        if done.returncode != 0:
            sys.exit(f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout).decode()[-400:]}")
    return time.monotonic() - begun


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--pairs", type=int, default=10)
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    lab_net.enter_own_world()
    pki = Pki()
    with lab.raised(ROW, pki) as (network, plan):
        output = os.path.join(network.directory, "out")
        os.makedirs(output)
        environment = {"PATH": os.environ["PATH"], "HOME": output, "TMPDIR": output, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        ours = [[program, "--capture", "off", "--no-zip", "--json", "-", "--output", output, "--expect-roots",
                 pki.expected_roots_file()] + ROW.options.split()]
        theirs = [probes.PROBES["dig"](plan), probes.PROBES["curl"](plan)]
        timed(network, ours, environment)  # both once before, so that neither pays for cold files
        timed(network, theirs, environment)
        pairs = [(timed(network, ours, environment), timed(network, theirs, environment))
                 for _ in range(arguments.pairs)]
    mine, other = (statistics.median(column) for column in zip(*pairs))
    print(f"ecs-check   median {mine * 1000:7.1f} ms  ({min(a for a, _ in pairs) * 1000:.1f}-"
          f"{max(a for a, _ in pairs) * 1000:.1f})")
    print(f"dig + curl  median {other * 1000:7.1f} ms  ({min(b for _, b in pairs) * 1000:.1f}-"
          f"{max(b for _, b in pairs) * 1000:.1f})")
    print(f"ratio       {statistics.median(a / b for a, b in pairs):.2f} (median of {len(pairs)} pairs)")


if __name__ == "__main__":
    main()
