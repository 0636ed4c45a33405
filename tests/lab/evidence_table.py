#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Runs rows with the packet capture on and shows what the packets say beside the application's observations.

  evidence_table.py --program ecs-check --judge judge_again [NAME|GROUP...] [--keep DIR] [--jobs N]

One line for each row: the cause, the confidence as judged without and with the packets, the findings that name the
same cause, and findings that would name another one. Exit 1: in a row that must show its cause on the wire
(MUST_SHOW) nothing does, one that must gain by it (MUST_GAIN) does not, or a cause changes with the packets. Exit 77:
there is no program here that captures packets, or no lab; nothing was tested."""
import argparse
import concurrent.futures
import dataclasses
import json
import os
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import lab  # noqa: E402
import net as lab_net  # noqa: E402
import scenarios  # noqa: E402
from pki import Pki  # noqa: E402

MUST_SHOW = {"tcp-drop", "tcp-reject-rst", "tcp-reject-icmp", "tcp-rst-after-accept", "sni-reset", "sni-close",
             "sni-silent", "mtu-black-hole", "inspect-untrusted", "inspect-trusted", "inspect-named-vendor",
             "inspect-own-company", "proxy-407-basic", "proxy-407-ntlm", "proxy-403", "proxy-502", "proxy-504",
             "proxy-silent", "proxy-reset", "proxy-down", "proxy-not-http", "proxy-name-unknown", "dns-nxdomain",
             "dns-nodata", "dns-servfail", "dns-refused", "dns-silent", "dns-wrong-id", "dns-sinkhole-zero",
             "alert-handshake-failure", "tls-plain-http", "http-reset", "http-silent"}
# From this end alone it is open who refused, cut or swallowed the connection.
MUST_GAIN = {"tcp-drop", "tcp-reject-rst", "tcp-rst-after-accept", "http-reset"}
REAL = " --redact none"  # a record with tokens in the place of addresses cannot be judged again
CAPTURE_PATH = os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin"
NOT_CAPTURED = {"not-elevated", "disk-full", "output-not-writable"}
# What is wrong in these rows is said inside TLS 1.3, where packets do not show it.
ENCRYPTED = ("http_", "tls_certificate", "tls_name", "tls_untrusted", "tls_root", "clock_wrong", "tls_intercepted")


def why_silent(cause, record):
    if cause == "healthy":
        return "nothing is wrong"
    capture = next((step for step in record["steps"] if step["id"] == "capture"), None)
    wire = (capture or {}).get("facts", {}).get("wire") or {}
    if not wire.get("flows") and not wire.get("dns"):
        return "no traffic"
    return "inside the encryption" if cause.startswith(ENCRYPTED) else "not on the wire of the target"


def judged(program, record):
    done = subprocess.run([program], input=json.dumps(record).encode(), stdout=subprocess.PIPE, timeout=30, check=True)
    return json.loads(done.stdout)


def line(row, outcome, judge):
    """(cells, problem)"""
    if outcome.record is None:
        return [row.name, "-", "-", "-", "-", "-"], "no record"
    answer = judged(judge, outcome.record)
    without, both = answer["without"], answer["with"]
    tokens = [f"{item['token']} ({item['detail']})" for item in answer.get("witnesses", [])]
    cells = [row.name, both["cause"], without["confidence"], both["confidence"],
             "; ".join(tokens) or "– " + why_silent(both["cause"], outcome.record), ", ".join(answer.get("others", []))]
    problem = ""
    if row.name in MUST_SHOW and not tokens:
        problem = "nothing on the wire names the cause"
    if row.name in MUST_GAIN and (without["confidence"], both["confidence"]) != ("likely", "certain"):
        problem = f"{without['confidence']} without packets, {both['confidence']} with them"
    if without["cause"] != both["cause"]:
        problem = f"without packets the cause is {without['cause']}"
    return cells, problem


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--program", required=True)
    parser.add_argument("--judge", required=True)
    parser.add_argument("--keep", default="")
    parser.add_argument("--jobs", type=int, default=2)
    own = parser.parse_args()
    judge = os.path.abspath(own.judge)
    if not any(shutil.which(tool, path=CAPTURE_PATH) for tool in ("dumpcap", "tcpdump")):
        lab_net.skip("neither dumpcap nor tcpdump is installed")
    lab_net.enter_own_world()
    sys.argv = ["lab.py", "run", "--program", own.program, "--max-mb", "0", "--slower", "3", "--keep", own.keep]
    rows = [dataclasses.replace(row, options=row.options + ("" if "--capture" in row.options else " --capture on") + REAL)
            for row in lab.chosen(own.names) if "linux" in row.platforms and row.name not in NOT_CAPTURED]
    settings, pki, problems = lab.Settings(lab.parse()[0], "linux"), Pki(), 0
    print("| scenario | cause | without packets | with packets | the packets name it by | they would also fit |")
    print("| --- | --- | --- | --- | --- | --- |")
    rows = lab.buildable(rows)
    with concurrent.futures.ThreadPoolExecutor(own.jobs) as pool:
        for row, outcome in zip(rows, pool.map(lambda row: lab.run_row(row, pki, settings), rows)):
            cells, problem = line(row, outcome, judge)
            print("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |", flush=True)
            if problem:
                problems += 1
                print(f"PROBLEM {row.name}: {problem}", file=sys.stderr, flush=True)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
