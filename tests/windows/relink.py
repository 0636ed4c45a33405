#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Links a program a second time, elsewhere, and compares the bytes.

relink.py BUILD-FOLDER TARGET PROGRAM.exe
"""
import subprocess
import sys
import tempfile
from pathlib import Path


def main(arguments: list[str]) -> int:
    if len(arguments) != 3:
        print(__doc__)
        return 64
    build, target, program = Path(arguments[0]), arguments[1], Path(arguments[2])
    commands = subprocess.run(["ninja", "-C", build, "-t", "commands", target], check=True, text=True,
                              stdout=subprocess.PIPE).stdout.splitlines()
    output = f" -o {program.relative_to(build)} "
    links = [line for line in commands if output in line]
    if len(links) != 1:
        print(f"{len(links)} commands link {target}, not one")
        return 1
    with tempfile.TemporaryDirectory(prefix="ecs-relink.") as folder:
        again = Path(folder) / program.name
        # The output and what is done to it afterwards, which names it with its whole path; not the
        # import library, which nobody takes.
        command = links[0].replace(output, f" -o {again} ").replace(str(program), str(again))
        command = command.replace(str(program.relative_to(build).with_suffix("")) + ".dll.a", f"{folder}/a")
        command = command.replace("lib" + program.stem + ".dll.a", "again.dll.a")
        if str(again) not in command or output in command:
            print(f"the command was not understood: {links[0]}")
            return 1
        subprocess.run(["sh", "-c", command], cwd=build, check=True)
        first, second = program.read_bytes(), again.read_bytes()
    if first == second:
        print(f"{program.name}: linked twice, the same {len(first)} bytes")
        return 0
    different = sum(one != other for one, other in zip(first, second)) + abs(len(first) - len(second))
    print(f"{program.name}: {different} bytes differ between two links")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
