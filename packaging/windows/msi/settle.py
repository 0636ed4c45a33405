#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives an .msi file made by wixl a package code and times that follow from its content.

settle.py FILE.msi SECONDS-SINCE-1970

wixl writes a random package code and the time of day into the summary. Windows Installer asks for one
thing only: two files that differ have different package codes. So the code is worked out from all other
bytes, and the same inputs give the same file. Prints the package code.
"""
import hashlib
import struct
import sys
import uuid
from pathlib import Path

SUMMARY = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le  # FMTID_SummaryInformation
PACKAGE_CODE, CREATED, SAVED = 9, 12, 13
TEXT, TIME = 30, 64


def summary_properties(image: bytes) -> dict[int, tuple[int, int]]:
    """Property number -> (type, place of its value)."""
    if image.count(SUMMARY) != 1:
        raise ValueError(f"the summary appears {image.count(SUMMARY)} times, not once")
    header = image.index(SUMMARY) - 28
    if struct.unpack_from("<H", image, header) != (0xFFFE,):
        raise ValueError("the summary has no header")
    section = header + struct.unpack_from("<I", image, header + 44)[0]
    _, count = struct.unpack_from("<II", image, section)
    if count > 64:
        raise ValueError("the summary is damaged")
    found = {}
    for number in range(count):
        name, offset = struct.unpack_from("<II", image, section + 8 + 8 * number)
        found[name] = (struct.unpack_from("<I", image, section + offset)[0], section + offset + 4)
    return found


def settle(image: bytearray, seconds: int) -> str:
    found = summary_properties(bytes(image))
    for name, wanted in ((PACKAGE_CODE, TEXT), (CREATED, TIME), (SAVED, TIME)):
        if found.get(name, (0, 0))[0] != wanted:
            raise ValueError(f"the summary has no property {name} of type {wanted}")
    code_at = found[PACKAGE_CODE][1] + 4
    if image[code_at : code_at + 1] != b"{" or image[code_at + 37 : code_at + 39] != b"}\0":
        raise ValueError("the package code does not look like one")
    for name in (CREATED, SAVED):
        struct.pack_into("<Q", image, found[name][1], (seconds + 11644473600) * 10_000_000)
    image[code_at : code_at + 38] = b"{" + b"0" * 36 + b"}"
    digest = bytearray(hashlib.sha256(image).digest()[:16])
    code = "{" + str(uuid.UUID(bytes=bytes(digest), version=5)).upper() + "}"
    image[code_at : code_at + 38] = code.encode("ascii")
    return code


def main() -> int:
    if len(sys.argv) != 3 or not sys.argv[2].isdigit():
        print(__doc__)
        return 64
    path = Path(sys.argv[1])
    image = bytearray(path.read_bytes())
    try:
        print(settle(image, int(sys.argv[2])))
    except (ValueError, struct.error) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return 1
    path.write_bytes(image)
    return 0


if __name__ == "__main__":
    sys.exit(main())
