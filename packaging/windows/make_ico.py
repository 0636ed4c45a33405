#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Puts square PNG files of different sizes into one .ico file, as they are.

make_ico.py OUT.ICO FILE.png...
"""
import struct
import sys
from pathlib import Path


def square_size(png: bytes, name: str) -> int:
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        raise ValueError(f"{name} is no PNG file")
    width, height = struct.unpack_from(">II", png, 16)
    if width != height or not 1 <= width <= 256:
        raise ValueError(f"{name} is {width}x{height}; an icon is square and at most 256 wide")
    return width


def make_ico(files: list[Path]) -> bytes:
    images = sorted((square_size(data, path.name), data) for path in files for data in [path.read_bytes()])
    out = struct.pack("<HHH", 0, 1, len(images))
    offset = len(out) + 16 * len(images)
    for size, data in images:
        edge = size % 256  # 256 is written as 0
        out += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return out + b"".join(data for _, data in images)


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 64
    try:
        Path(sys.argv[1]).write_bytes(make_ico([Path(name) for name in sys.argv[2:]]))
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
