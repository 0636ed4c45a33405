#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when an include goes against the directions, a top-level name is new, or a source breaks a rule.

check_tree.py TREE        check a checkout
check_tree.py --self-test prove that each rule can fail
"""
import re
import sys
import tempfile
from pathlib import Path

# room -> rooms it may include besides itself
MAY_INCLUDE = {
    "diagnostics/model": set(),
    "diagnostics/host": {"diagnostics/model"},
    "diagnostics/net": {"diagnostics/model"},
    "diagnostics/capture": {"diagnostics/model", "diagnostics/host"},
    "diagnostics/checks": {"diagnostics/model", "diagnostics/host", "diagnostics/net", "diagnostics/capture"},
    "diagnostics/verdict": {"diagnostics/model"},
    "diagnostics/report": {"diagnostics/model", "diagnostics/verdict"},
    "diagnostics/runner": {"diagnostics/model", "diagnostics/host", "diagnostics/net", "diagnostics/capture",
                           "diagnostics/checks", "diagnostics/verdict", "diagnostics/report"},
    "ui": {"diagnostics/model", "diagnostics/runner", "diagnostics/report"},
    "app": {"ui", "diagnostics/model", "diagnostics/host", "diagnostics/net", "diagnostics/capture",
            "diagnostics/checks", "diagnostics/verdict", "diagnostics/report", "diagnostics/runner"},
}
# single headers that a room may include beyond its rooms
ALSO = {"ui": {"diagnostics/verdict/cause_table.h", "diagnostics/verdict/judge.h"}}
# Qt classes and system headers that must not appear in a room
FORBIDDEN = {
    "diagnostics/model": r"<Q(Tcp|Udp|Ssl|Network|Process|Thread|File|Dir|Object)\w*>",
    "diagnostics/verdict": r"<(Q(Tcp|Udp|Ssl|Network|Process|Thread|File|Dir|Object|Timer|ElapsedTimer)\w*|chrono)>",
    "diagnostics/report": r"<Q(Tcp|Udp|Ssl|Network|Process|Thread)\w*>",
    "ui": r"<Q(Tcp|Udp|Ssl|Network|Process|Thread|HostAddress)\w*>",
}
ANYWHERE_IN_DIAGNOSTICS = r"<Q(Widget|Label|Dialog|Application|GuiApplication|Pixmap|Icon|Painter)\w*>"
TOP_LEVEL = {"CMakeLists.txt", "app", "ui", "resources", "diagnostics", "tests", "packaging",
             "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "THIRD-PARTY.md", "CMakePresets.json"}
IGNORED_TOP = {"build", "out"}
OS_IFDEF = re.compile(r"^\s*#\s*(if|ifdef|ifndef|elif)\b.*\b(Q_OS_\w+|_WIN32|WIN32|__linux__)")
INCLUDE = re.compile(r'^\s*#\s*include\s+("([^"]+)"|<[^>]+>)')


def room_of(path: str) -> str:
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "diagnostics" else parts[0]


def sources(tree: Path):
    for top in ("app", "ui", "diagnostics", "tests"):
        for path in sorted((tree / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def check_source(relative: str, text: str) -> list[str]:
    problems = []
    room = room_of(relative)
    lines = text.splitlines()
    if not lines or "SPDX-License-Identifier: MIT" not in lines[0]:
        problems.append(f"{relative}:1: the first line must be the SPDX header")
    if relative.endswith(".h") and "#pragma once" not in text:
        problems.append(f"{relative}:1: a header needs #pragma once")
    system_file = re.search(r"_(linux|windows)\.(h|cpp)$", relative)
    for number, line in enumerate(lines, 1):
        if OS_IFDEF.search(line) and not system_file and room != "tests":
            problems.append(f"{relative}:{number}: operating-system #ifdef outside *_linux.* / *_windows.*")
        match = INCLUDE.match(line)
        if not match or room not in MAY_INCLUDE:
            continue
        included = match.group(2)
        if included is None:
            what = match.group(1)
            forbidden = FORBIDDEN.get(room)
            if forbidden and re.fullmatch(forbidden, what):
                problems.append(f"{relative}:{number}: {room} must not use {what}")
            if room.startswith("diagnostics/") and re.fullmatch(ANYWHERE_IN_DIAGNOSTICS, what):
                problems.append(f"{relative}:{number}: diagnostics must not use {what}")
            continue
        if included.startswith(("tests/",)):
            problems.append(f"{relative}:{number}: product code includes {included}")
            continue
        if "/" not in included:
            if not included.startswith(("moc_", "ui_")) and not included.endswith(".moc"):
                problems.append(f"{relative}:{number}: include {included} from the top folder")
            continue
        target = room_of(included)
        if target != room and target not in MAY_INCLUDE[room] and included not in ALSO.get(room, set()):
            problems.append(f"{relative}:{number}: {room} must not include {included}")
    return problems


def check_tree(tree: Path) -> list[str]:
    problems = []
    for entry in sorted(tree.iterdir()):
        if entry.name not in TOP_LEVEL and entry.name not in IGNORED_TOP and not entry.name.startswith("."):
            problems.append(f"{entry.name}: not one of the names at the top")
    for path in sources(tree):
        relative = path.relative_to(tree).as_posix()
        problems += check_source(relative, path.read_text(encoding="utf-8"))
    return problems


def self_test() -> list[str]:
    good = "// SPDX-License-Identifier: MIT\n#pragma once\n"
    cases = [
        ("diagnostics/model/x.h", good + '#include "diagnostics/net/network.h"\n'),
        ("diagnostics/verdict/x.h", good + "#include <QTcpSocket>\n"),
        ("diagnostics/net/x.h", good + '#include "diagnostics/host/clock.h"\n'),
        ("diagnostics/net/x.h", good + "#include <QWidget>\n"),
        ("ui/x.h", good + '#include "diagnostics/checks/check.h"\n'),
        ("ui/x.h", good + "#include <QProcess>\n"),
        ("diagnostics/runner/x.h", good + '#include "ui/theme.h"\n'),
        ("app/x.h", good + "#ifdef Q_OS_WIN\n#endif\n"),
        ("app/x.h", good + '#include "x.h"\n'),
        ("app/x.cpp", "int x;\n"),
        ("app/x.h", "// SPDX-License-Identifier: MIT\n"),
    ]
    problems = [f"self-test: nothing found in case {i}: {name}"
                for i, (name, text) in enumerate(cases) if not check_source(name, text)]
    if check_source("ui/x.h", good + '#include "diagnostics/verdict/cause_table.h"\n#include "ui/y.h"\n'):
        problems.append("self-test: a good file is refused")
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        (tree / "misc").mkdir()
        if not check_tree(tree):
            problems.append("self-test: a new top-level folder is not found")
    return problems


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 64
    problems = self_test() if sys.argv[1] == "--self-test" else check_tree(Path(sys.argv[1]))
    print("\n".join(problems) or "the tree keeps its rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
