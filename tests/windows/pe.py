# SPDX-License-Identifier: MIT
"""Reads what the audits need of a 64-bit program for Windows, from the file's own bytes.

Names and offsets: https://learn.microsoft.com/windows/win32/debug/pe-format
"""
import struct
from dataclasses import dataclass
from pathlib import Path

EXPORT, IMPORT, RESOURCE, SECURITY, BASERELOC, DEBUG = 0, 1, 2, 4, 5, 6
TLS, LOAD_CONFIG, DELAY_IMPORT = 9, 10, 13

RT_ICON, RT_GROUP_ICON, RT_VERSION, RT_MANIFEST = 3, 14, 16, 24

EXECUTABLE, WRITABLE = 0x20000000, 0x80000000


class PeError(Exception):
    """The file is no program of the kind that is expected here."""


@dataclass
class Section:
    name: str
    address: int
    virtual_size: int
    raw: int
    raw_size: int
    flags: int


class Pe:
    def __init__(self, data: bytes):
        self.data = bytes(data)
        try:
            self._read_headers()
        except struct.error as problem:
            raise PeError(f"the file ends too early: {problem}") from problem

    @classmethod
    def read(cls, path: Path) -> "Pe":
        return cls(Path(path).read_bytes())

    def _read_headers(self) -> None:
        data = self.data
        (pe,) = struct.unpack_from("<I", data, 0x3C)
        if data[:2] != b"MZ" or data[pe : pe + 4] != b"PE\0\0":
            raise PeError("this is no program for Windows")
        self.machine, count, self.time_stamp = struct.unpack_from("<HHI", data, pe + 4)
        optional_size, self.characteristics = struct.unpack_from("<HH", data, pe + 20)
        self.optional = pe + 24
        if struct.unpack_from("<H", data, self.optional) != (0x20B,):
            raise PeError("this is no 64-bit program")
        (self.image_base,) = struct.unpack_from("<Q", data, self.optional + 24)
        self.subsystem, self.dll_characteristics = struct.unpack_from("<HH", data, self.optional + 68)
        (directories,) = struct.unpack_from("<I", data, self.optional + 108)
        self.directories = [struct.unpack_from("<II", data, self.optional + 112 + 8 * number)
                            for number in range(min(directories, 16))]
        self.sections = []
        for number in range(count):
            at = self.optional + optional_size + 40 * number
            name, virtual_size, address, raw_size, raw = struct.unpack_from("<8sIIII", data, at)
            (flags,) = struct.unpack_from("<I", data, at + 36)
            self.sections.append(Section(name.rstrip(b"\0").decode("latin-1"), address, virtual_size,
                                         raw, raw_size, flags))

    def directory(self, number: int) -> tuple[int, int]:
        return self.directories[number] if number < len(self.directories) else (0, 0)

    def section_of(self, address: int) -> Section:
        for section in self.sections:
            if section.address <= address < section.address + max(section.virtual_size, section.raw_size):
                return section
        raise PeError(f"address {address:#x} lies in no section")

    def offset(self, address: int) -> int:
        section = self.section_of(address)
        inside = address - section.address
        if inside >= section.raw_size:
            raise PeError(f"address {address:#x} is not in the file")
        return section.raw + inside

    def unpack(self, layout: str, address: int) -> tuple:
        try:
            return struct.unpack_from(layout, self.data, self.offset(address))
        except struct.error as problem:
            raise PeError(f"the file ends at {address:#x}") from problem

    def text_at(self, address: int) -> str:
        start = self.offset(address)
        return self.data[start : self.data.index(b"\0", start)].decode("ascii")

    # --- imports -----------------------------------------------------------------------------------

    def _names(self, table: int) -> list[str]:
        names = []
        while True:
            (entry,) = self.unpack("<Q", table + 8 * len(names))
            if entry == 0:
                return names
            names.append(f"#{entry & 0xFFFF}" if entry >> 63 else self.text_at((entry & 0x7FFFFFFF) + 2))

    def imports(self) -> dict[str, list[str]]:
        """DLL in lower case -> names; "#7" for number 7."""
        found: dict[str, list[str]] = {}
        at, size = self.directory(IMPORT)
        while size:
            lookup, _, _, name, addresses = self.unpack("<IIIII", at)
            if name == 0:
                break
            found.setdefault(self.text_at(name).lower(), []).extend(self._names(lookup or addresses))
            at += 20
        return found

    def delay_imports(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        at, size = self.directory(DELAY_IMPORT)
        while size:
            _, name, _, _, names = self.unpack("<IIIII", at)
            if name == 0:
                break
            found.setdefault(self.text_at(name).lower(), []).extend(self._names(names))
            at += 32
        return found

    # --- what guards the program -------------------------------------------------------------------

    def load_config(self) -> dict[str, int]:
        at, size = self.directory(LOAD_CONFIG)
        if size < 148:
            return {}
        return {
            "size": self.unpack("<I", at)[0],
            "dependent_load_flags": self.unpack("<H", at + 78)[0],
            "guard_flags": self.unpack("<I", at + 144)[0],
        }

    def tls_callbacks(self) -> list[int]:
        """Addresses, relative to the image's base."""
        at, size = self.directory(TLS)
        if not size:
            return []
        (table,) = self.unpack("<Q", at + 24)
        callbacks = []
        while table:
            (address,) = self.unpack("<Q", table - self.image_base + 8 * len(callbacks))
            if address == 0:
                break
            callbacks.append(address - self.image_base)
        return callbacks

    # --- resources ---------------------------------------------------------------------------------

    def _entries(self, at: int) -> list[tuple[int, int]]:
        named, numbered = self.unpack("<HH", at + 12)
        return [self.unpack("<II", at + 16 + 8 * number) for number in range(named + numbered)]

    def resources(self, kind: int) -> list[bytes]:
        root, size = self.directory(RESOURCE)
        if not size:
            return []
        found = []
        for entry_kind, names in self._entries(root):
            if entry_kind != kind:
                continue
            for _, languages in self._entries(root + (names & 0x7FFFFFFF)):
                for _, leaf in self._entries(root + (languages & 0x7FFFFFFF)):
                    address, length = self.unpack("<II", root + leaf)
                    start = self.offset(address)
                    found.append(self.data[start : start + length])
        return found

    def icon_sizes(self) -> list[int]:
        sizes = []
        for group in self.resources(RT_GROUP_ICON):
            (count,) = struct.unpack_from("<H", group, 4)
            sizes += [group[6 + 14 * number] or 256 for number in range(count)]
        return sorted(sizes)

    def version_texts(self) -> dict[str, str]:
        """The texts of the version resource, and "fixed" for its four numbers."""
        blocks = self.resources(RT_VERSION)
        if len(blocks) != 1:
            return {}
        block = blocks[0]
        texts = {}
        fixed = block.find(struct.pack("<I", 0xFEEF04BD))
        if fixed >= 0:
            high, low = struct.unpack_from("<II", block, fixed + 8)
            texts["fixed"] = f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"
        self._strings(block, 0, texts)
        return texts

    def _strings(self, block: bytes, start: int, texts: dict[str, str]) -> int:
        length, value_length, kind = struct.unpack_from("<HHH", block, start)
        end = start + length
        key_end = start + 6
        while block[key_end : key_end + 2] not in (b"\0\0", b""):
            key_end += 2
        key = block[start + 6 : key_end].decode("utf-16-le")
        at = (key_end + 2 + 3) & ~3
        if kind == 1 and value_length:
            texts[key] = block[at : at + 2 * value_length].decode("utf-16-le").rstrip("\0")
            return end
        at = (at + value_length + 3) & ~3
        while at + 6 <= end and struct.unpack_from("<H", block, at)[0]:
            at = (self._strings(block, at, texts) + 3) & ~3
        return end
