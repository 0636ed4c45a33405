#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Enters the structure of load_config.c into a program's list of data directories.

set_load_config.py PROGRAM.exe
"""
import struct
import sys
from pathlib import Path

MARKER = b"ecs-load-config["
SIZE = 148
LOAD_CONFIG = 10  # IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG


def set_load_config(image: bytearray) -> None:
    (pe,) = struct.unpack_from("<I", image, 0x3C)
    if image[pe : pe + 4] != b"PE\0\0":
        raise ValueError("this is no program for Windows")
    (sections,) = struct.unpack_from("<H", image, pe + 6)
    (optional_size,) = struct.unpack_from("<H", image, pe + 20)
    optional = pe + 24
    if struct.unpack_from("<H", image, optional) != (0x20B,):
        raise ValueError("this is no 64-bit program")
    if image.count(MARKER) != 1:
        raise ValueError(f"the marker of load_config.c appears {image.count(MARKER)} times, not once")
    where = image.index(MARKER) + len(MARKER)
    if struct.unpack_from("<I", image, where) != (SIZE,):
        raise ValueError("load_config.c and this script differ")
    for number in range(sections):
        _, address, raw_size, raw = struct.unpack_from("<IIII", image, optional + optional_size + 40 * number + 8)
        if raw <= where < raw + raw_size:
            directory = optional + 112 + 8 * LOAD_CONFIG
            struct.pack_into("<II", image, directory, address + where - raw, SIZE)
            return
    raise ValueError("the marker lies in no section")


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 64
    path = Path(sys.argv[1])
    image = bytearray(path.read_bytes())
    try:
        set_load_config(image)
    except (ValueError, struct.error) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return 1
    path.write_bytes(image)
    return 0


if __name__ == "__main__":
    sys.exit(main())
