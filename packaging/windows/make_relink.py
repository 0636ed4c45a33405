#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gathers what is needed to link the programs with another Qt, as its licence (LGPL 3, section 4 d) grants.

make_relink.py BUILD-FOLDER SDK-FOLDER OUT-FOLDER

Into OUT-FOLDER go the object files of the programs, under the names they have in the build folder, and
relink.sh, which links them with any SDK that packaging/windows/build-sdk.sh makes.
"""
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = ("ecs-check", "ecs-wizard")
OBJECT = re.compile(r"\.(obj|res|a|o)$")
SCRIPT = """#!/bin/bash
# SPDX-License-Identifier: MIT
# Links {names} from the object files beside this script. README.txt tells how.
#
#   relink.sh SDK-FOLDER OUT-FOLDER
set -euo pipefail
sdk=$(cd "${{1:?usage: relink.sh SDK-FOLDER OUT-FOLDER}}" && pwd)
mkdir -p "${{2:?usage: relink.sh SDK-FOLDER OUT-FOLDER}}"
out=$(cd "$2" && pwd)
cd "$(dirname "${{BASH_SOURCE[0]}}")/objects"
"""


def link_command(build: Path, program: str) -> list[str]:
    """The words of the compiler's call that links the program."""
    lines = subprocess.run(["ninja", "-C", str(build), "-t", "commands", program], check=True, text=True,
                           stdout=subprocess.PIPE).stdout.splitlines()
    output = f"app/{program}.exe"
    found = []
    for line in lines:
        for part in re.split(r"\s&&\s", line):
            words = shlex.split(part)
            if "-o" in words and words[words.index("-o") + 1] == output:
                found.append(words)
    if len(found) != 1:
        raise ValueError(f"{len(found)} commands link {program}, not one")
    return found[0]


def shell_word(word: str, sdk: Path) -> str:
    """The word for a script in which $sdk is the folder of the SDK."""
    return "".join('"$sdk"' if part == str(sdk) else shlex.quote(part) if part else ""
                   for part in re.split(f"({re.escape(str(sdk))})(?=/|$)", word))


def gather(build: Path, sdk: Path, out: Path) -> None:
    script = SCRIPT.format(names=" and ".join(f"{name}.exe" for name in PROGRAMS))
    objects = out / "objects"
    for program in PROGRAMS:
        command = []
        for word in link_command(build, program):
            if word.startswith("-Wl,--out-implib,"):
                continue
            if OBJECT.search(word) and not word.startswith("-") and not Path(word).is_absolute():
                target = objects / word
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(build / word, target)
            elif str(build) in word:
                raise ValueError(f"the command names the build folder: {word}")
            command.append(f'"$out/{program}.exe"' if word == f"app/{program}.exe" else shell_word(word, sdk))
        script += "\n" + " \\\n    ".join(command)
        script += f'\npython3 ../set_load_config.py "$out/{program}.exe"\necho "linked: $out/{program}.exe"\n'
    (out / "relink.sh").write_text(script, encoding="utf-8")
    (out / "relink.sh").chmod(0o755)
    here = Path(__file__).resolve().parent
    shutil.copyfile(here / "set_load_config.py", out / "set_load_config.py")
    shutil.copyfile(here / "relink.txt", out / "README.txt")


def main() -> int:
    if len(sys.argv) != 4:
        print(__doc__)
        return 64
    build, sdk, out = (Path(argument).resolve() for argument in sys.argv[1:])
    try:
        gather(build, sdk, out)
    except (ValueError, OSError, subprocess.CalledProcessError) as problem:
        print(f"relink material: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
