#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Puts a folder into a zip file: sorted, with one time for all, so that the same files give the same bytes.

make_zip.py OUT.ZIP FOLDER SECONDS-SINCE-1970

The folder's own name is the first part of every name in the zip.
"""
import sys
import time
import zipfile
from pathlib import Path


def make_zip(out: Path, folder: Path, seconds: int) -> None:
    # Zip times begin in 1980 and count two seconds at a time.
    stamp = time.gmtime(max(seconds, 315532800))[:6]
    with zipfile.ZipFile(out, "x", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*"), key=lambda item: item.as_posix()):
            if not path.is_file():
                continue
            entry = zipfile.ZipInfo((Path(folder.name) / path.relative_to(folder)).as_posix(), stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if path.suffix in (".sh", ".exe") else 0o100644) << 16
            archive.writestr(entry, path.read_bytes())


def main() -> int:
    if len(sys.argv) != 4 or not sys.argv[3].isdigit():
        print(__doc__)
        return 64
    try:
        make_zip(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    except OSError as problem:
        print(f"{sys.argv[1]}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
