# SPDX-License-Identifier: MIT
"""Makes a stored record of what a row's run found: all that judgement reads, nothing that names a machine, and the
same text again when the same row is recorded tomorrow."""
import copy
import datetime
import email.utils
import json
import os
import re

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "records")
NOON = datetime.datetime(2026, 1, 15, 12, 0, 0, tzinfo=datetime.timezone.utc)  # every run began then
FAR = 2037  # dates from here on are constants of the lab
ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
HTTP = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT")
LONGEST_TEXT = 600
MOST_PARTS = 40
NOT_KEPT = {"log", "observations", "started_ms", "sha256", "serial", "os_build", "domain"}
USUAL_HEADERS = {"date", "connection", "content-type", "content-length", "last-modified", "accept-ranges", "etag",
                 "expires", "cache-control"}
# Times as numbers: what judgement reads of them survives two digits.
NOT_ROUNDED = {"port", "status", "exit_code", "bytes", "body_bytes", "depth", "attempt", "schema_version", "ttl",
               "wire_bytes", "start_type", "mpcmdrun_exit_code"}


def scrub(record, real_now, machine_name):
    """\a record as it is stored. \a real_now: the true time at which the run began, whatever its clock said."""
    shift = NOON - real_now
    names = re.compile(re.escape(machine_name), re.IGNORECASE) if machine_name else None

    def moved(moment):
        if moment.year >= FAR:
            return moment
        later = moment + shift + datetime.timedelta(seconds=30)
        return later.replace(second=0, microsecond=0)

    def text(value):
        value = ISO.sub(lambda found: moved(datetime.datetime.fromisoformat(found.group().replace("Z", "+00:00")))
                        .strftime("%Y-%m-%dT%H:%M:%S.000Z"), value)
        value = HTTP.sub(lambda found: email.utils.format_datetime(
            moved(email.utils.parsedate_to_datetime(found.group())), usegmt=True), value)
        if names:
            value = names.sub("lab", value)
        return value if len(value) <= LONGEST_TEXT else value[:LONGEST_TEXT]

    def clean(value, key=""):
        if isinstance(value, dict):
            found = {name: clean(part, name) for name, part in value.items() if name not in NOT_KEPT}
            return {name: part for name, part in found.items() if part not in (None, "", [], {})}
        if isinstance(value, list):
            if key == "headers":
                value = [part for part in value if not isinstance(part, dict)
                         or part.get("name", "").lower() not in USUAL_HEADERS]
            return [clean(part, key) for part in value[:MOST_PARTS]]
        if isinstance(value, str):
            return text(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or key in NOT_ROUNDED:
            return value
        return float(f"{value:.2g}") if isinstance(value, float) else value

    kept = {key: record[key] for key in ("schema_version", "outcome", "started", "finished", "machine", "targets",
                                         "route", "steps", "verdict")}
    kept = json.loads(json.dumps(kept))
    kept["tool"] = {"platform": record["tool"]["platform"], "tls_backend": record["tool"]["tls_backend"]}
    kept["verdict"] = {key: record["verdict"][key] for key in ("cause", "confidence", "owner", "also")}
    kept["machine"].pop("name", None)
    for step in kept["steps"]:
        step.pop("started", None)
        if step["status"] in ("passed", "warning", "skipped"):
            step["summary"] = ""
    return clean(kept)


def without_times(value):
    """What has to differ before a stored record is written anew."""
    if isinstance(value, dict):
        return {key: without_times(part) for key, part in value.items() if key not in ("summary", "error")}
    if isinstance(value, list):
        return [without_times(part) for part in value]
    return 0.0 if isinstance(value, float) else value


def path_of(platform, name):
    return os.path.join(FOLDER, platform, name + ".json")


def write(platform, name, record):
    """One line for each step and for each request, so that two versions can be compared."""
    def line(value):
        return json.dumps(value, sort_keys=True, ensure_ascii=True)

    whole = copy.deepcopy(record)
    steps = []
    for step in record.pop("steps"):
        requests = step.get("facts", {}).pop("requests", [])
        head = line(step)
        if requests:
            step["facts"]["requests"] = ["@requests"]
            head = line(step).replace('"@requests"', "\n   " + ",\n   ".join(map(line, requests)))
        steps.append("  " + head)
    parts = [f' "{key}": {line(value)}' for key, value in sorted(record.items())]
    parts.append(' "steps": [\n' + ",\n".join(steps) + "\n ]")
    path = path_of(platform, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.exists(path):
        with open(path) as old:
            if without_times(json.load(old)) == without_times(whole):
                return
    with open(path, "w") as out:
        out.write("{\n" + ",\n".join(parts) + "\n}\n")
