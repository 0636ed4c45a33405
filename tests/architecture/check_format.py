#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when clang-format would change a source file.

check_format.py TREE CLANG-FORMAT

Exit 77 without clang-format: which version formats is part of the rule, so no other one will do.
"""
import subprocess
import sys
from pathlib import Path


def main() -> int:
    tree, program = Path(sys.argv[1]), sys.argv[2]
    if program.endswith("NOTFOUND"):
        print("skipped: clang-format-14 is not installed")
        return 77
    files = [str(path) for top in ("app", "ui", "diagnostics", "tests", "packaging", "resources")
             for path in sorted((tree / top).rglob("*")) if path.suffix in (".cpp", ".h")]
    if not files:
        print(f"no sources in {tree}")
        return 1
    done = subprocess.run([program, "--dry-run", "--Werror", *files], capture_output=True, text=True)
    wrong = sorted({line.split(":")[0] for line in done.stderr.splitlines() if "error:" in line})
    print("\n".join(f"not formatted: {name}" for name in wrong) or f"{len(files)} files are formatted")
    return 1 if done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
