#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A judge that never finds anything is worth nothing: each kind of difference is shown to be found."""
import argparse
import copy
import hashlib
import io
import json
import os
import sys
import tempfile
import unittest
import zipfile

sys.dont_write_bytecode = True
import judge  # noqa: E402
import scenarios  # noqa: E402

ROW = scenarios.BY_NAME["dns-nxdomain"]
STAMP = "20260102_030405"
REPORT = f"Defender_ECS_Report_{STAMP}"


def record():
    steps = [{"id": step, "superseded": False, "status": "passed", "reason": None, "facts": {},
              "summary": "It is so."} for step in judge.STEPS]
    steps[3].update(status="failed", facts={"rcode": "NXDOMAIN"})
    return {"steps": steps, "artefacts": [],
            "verdict": {"cause": "dns_nxdomain", "also": [], "evidence": [{"step": "dns", "text": "x"}],
                        "headline": "The name does not exist"}}


def differences(change=None, row=ROW):
    """What the judge says of the record after change(record)."""
    outcome, text = judge.Outcome(), copy.deepcopy(record())
    if change:
        change(text)
    judge._check_verdict(outcome, row, text, "linux")
    return outcome.differences


def write_output(directory, manifest_change=None, report="all is said\n", sha=None,
                 left_out=(f"Defender_ECS_Capture_{STAMP}.pcapng: not wanted",), inside=None):
    """What a good run leaves, with one thing changed on request."""
    files = {REPORT + ".txt": report.encode(), REPORT + ".html": b"<p>all is said</p>", REPORT + ".json": b"{}"}
    if inside:
        files[inside] = b""
    entries = [{"name": name, "bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}
               for name, body in files.items()]
    if manifest_change:
        manifest_change(entries)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, body in files.items():
            archive.writestr(name, body)
        archive.writestr("manifest.json", json.dumps({"files": entries, "left_out": left_out}))
    bundle = f"Defender_ECS_{STAMP}.zip"
    with open(os.path.join(directory, bundle), "wb") as out:
        out.write(packed.getvalue())
    with open(os.path.join(directory, bundle + ".sha256"), "w") as out:
        out.write((sha or hashlib.sha256(packed.getvalue()).hexdigest()) + f"  {bundle}\n")


def artefact_differences(extra=None, **changes):
    outcome = judge.Outcome()
    with tempfile.TemporaryDirectory() as directory:
        write_output(directory, **changes)
        if extra:
            open(os.path.join(directory, extra), "w").close()
        judge._check_artefacts(outcome, directory)
    return outcome.differences


class VerdictTest(unittest.TestCase):
    def found(self, text, change):
        self.assertTrue(any(text in line for line in differences(change)), differences(change))

    def test_a_good_record_passes(self):
        self.assertEqual(differences(), [])

    def test_cause(self):
        self.found("cause dns_timeout", lambda text: text["verdict"].update(cause="dns_timeout"))

    def test_also(self):
        self.found("also has", lambda text: text["verdict"].update(also=["dns_slow"]))

    def test_missing_warning(self):
        slow = scenarios.BY_NAME["dns-slow"]
        self.assertTrue(any("also lacks" in line for line in differences(row=slow)))

    def test_failed_step(self):
        self.found("first failed step is port", lambda text: (text["steps"][3].update(status="passed"),
                                                              text["steps"][4].update(status="failed")))

    def test_step_order(self):
        self.found("steps are", lambda text: text["steps"].pop())

    def test_evidence(self):
        self.found("no evidence", lambda text: text["verdict"].update(evidence=[]))

    def test_summaries(self):
        for text, problem in (("It works.", ""), ("It works", "has no end"), ("It ended with tcp_reset.", "plain words"),
                              ("There are 2 address(es).", "plain words"), ("It works. It is fast.", "more than one"),
                              ("MpCmdRun.exe answered in 3.5 s (exit code 2. Odd).", "")):
            self.assertIn(problem, judge.summary_problem(text))
            self.assertEqual(bool(problem), bool(judge.summary_problem(text)), text)
        self.found("port.summary", lambda text: text["steps"][4].update(summary="nothing"))

    def test_facts(self):
        self.found("dns.rcode", lambda text: text["steps"][3]["facts"].update(rcode="SERVFAIL"))


class BoundsTest(unittest.TestCase):
    """Time and memory, for both programs."""

    def differences(self, platform, seconds=0.5, megabytes=50, clock=("12:00:00.000", "12:00:00.500"), bare=0.0):
        outcome = judge.Outcome()
        outcome.bare_start = bare
        outcome.seconds, outcome.megabytes = seconds, megabytes
        outcome.record = {"started": f"2026-01-02T{clock[0]}Z", "finished": f"2026-01-02T{clock[1]}Z"}
        settings = argparse.Namespace(platform=platform, slower=1.0, megabytes=100)
        judge._check_bounds(outcome, ROW, settings)
        return outcome.differences

    def test_within(self):
        self.assertEqual(self.differences("linux") + self.differences("windows"), [])

    def test_native_process_is_too_slow(self):
        self.assertIn("took 6.1 s, bound 6 s", self.differences("linux", seconds=6.1))

    def test_under_wine_the_record_counts(self):
        self.assertEqual([], self.differences("windows", seconds=9))
        self.assertIn("took 6.1 s, bound 6 s", self.differences("windows", clock=("12:00:00.000", "12:00:06.100")))

    def test_what_wine_needs_to_start_is_taken_off(self):
        late = ("12:00:00.000", "12:00:06.100")
        self.assertEqual([], self.differences("windows", clock=late, bare=0.1))

    def test_memory(self):
        for platform in ("linux", "windows"):
            self.assertIn("used 101 MB, bound 100 MB", self.differences(platform, megabytes=101))


class ConsoleTest(unittest.TestCase):
    def differences(self, also, text):
        outcome = judge.Outcome()
        outcome.record = {"verdict": {"headline": "It works", "also": also}}
        judge._check_console(outcome, text)
        return len(outcome.differences)

    def test_headline_and_warnings(self):
        self.assertEqual(0, self.differences([], "It works\n"))
        self.assertEqual(0, self.differences(["dns_slow"], "It works\nAlso found:\n  Looking up takes long\n"))
        self.assertEqual(1, self.differences([], "It\n"))
        self.assertEqual(1, self.differences(["dns_slow"], "It works\n"))
        self.assertEqual(1, self.differences([], "It works\nAlso found:\n"))


class ArtefactTest(unittest.TestCase):
    def found(self, text, **changes):
        lines = artefact_differences(**changes)
        self.assertTrue(any(text in line for line in lines), lines)

    def test_a_good_output_passes(self):
        self.assertEqual(artefact_differences(), [])

    def test_stray_file(self):
        self.found("unexpected file", extra="something.tmp")

    def test_the_key_stays_beside_the_bundle(self):
        key = f"Defender_ECS_Key_{STAMP}.txt"
        self.assertEqual(artefact_differences(extra=key), [])
        self.found("the key to what was redacted", inside=key)

    def test_two_bundles(self):
        self.found("2 bundles", extra="Defender_ECS_20260102_030406.zip")

    def test_bundle_hash(self):
        self.found(".sha256", sha="0" * 64)

    def test_manifest_hash(self):
        self.found("size or hash", manifest_change=lambda entries: entries[0].update(sha256="0" * 64))

    def test_manifest_gap(self):
        self.found("the manifest lists", manifest_change=lambda entries: entries.pop())

    def test_silence_about_the_capture(self):
        self.found("why there are no packets", left_out=())

    def test_escape_character(self):
        self.found("U+001B", report="issuer \x1b[31mred\n")

    def test_bidirectional_character(self):
        self.found("U+202E", report="issuer \u202egnp.exe\n")


class TableTest(unittest.TestCase):
    def test_every_row_is_sound(self):
        import lab
        self.assertEqual(lab.table_problems(), [])


if __name__ == "__main__":
    unittest.main()
