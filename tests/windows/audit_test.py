#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that each rule of audit.py can fail, by damaging copies of finished programs in memory.

audit_test.py VERSION PROGRAM.exe...
"""
import struct
import sys
import unittest
from pathlib import Path

import audit
import pe as image
from pe import Pe

VERSION = ""
PROGRAMS: list[Path] = []


class Copy:
    """A program that can be changed."""

    def __init__(self, path: Path):
        self.data = bytearray(path.read_bytes())
        self.original = Pe(self.data)

    def put(self, at: int, layout: str, *values: int) -> None:
        struct.pack_into(layout, self.data, at, *values)

    def replace(self, old: bytes, new: bytes) -> None:
        assert len(old) == len(new), (old, new)
        at = self.data.find(old)
        assert at >= 0, old
        self.data[at : at + len(old)] = new

    def directory_at(self, number: int) -> int:
        return self.original.optional + 112 + 8 * number

    def section_header(self, name: str) -> int:
        for number, section in enumerate(self.original.sections):
            if section.name == name:
                (size,) = struct.unpack_from("<H", self.data, self.original.optional - 4)
                return self.original.optional + size + 40 * number
        raise AssertionError(name)

    def rename_dll(self, old: str, new: str) -> None:
        at, _ = self.original.directory(image.IMPORT)
        while (name := self.original.unpack("<IIIII", at)[3]) != 0:
            if self.original.text_at(name).lower() == old:
                offset = self.original.offset(name)
                self.data[offset : offset + len(new) + 1] = new.encode() + b"\0"
                return
            at += 20
        raise AssertionError(old)

    def pe(self) -> Pe:
        return Pe(self.data)


class Rules(unittest.TestCase):
    def each(self):
        for path in PROGRAMS:
            with self.subTest(program=path.name):
                yield Copy(path)

    def assert_found(self, problems: list[str], text: str) -> None:
        self.assertTrue(any(text in problem for problem in problems), f"{text!r} not in {problems}")

    def test_a_newer_function(self):
        for copy in self.each():
            names = [name for names in copy.original.imports().values() for name in names]
            longest = max(names, key=len)
            newer = max((name for name in audit.newer_names() if len(name) <= len(longest)), key=len)
            copy.replace(b"\0" + longest.encode() + b"\0",
                         b"\0" + newer.encode() + b"\0" * (len(longest) - len(newer) + 1))
            self.assert_found(audit.check_imports(copy.pe()), f"{newer} does not exist on build 14393")

    def test_the_wide_form_of_a_newer_function(self):
        self.assertIn("SetThreadDescription", audit.newer_names())
        self.assertIn("SetProcessDpiAwarenessContext", audit.newer_names())

    def test_a_dll_that_is_not_part_of_windows(self):
        for copy in self.each():
            copy.rename_dll("kernel32.dll", "libgcc_s.dll")
            self.assert_found(audit.check_imports(copy.pe()), "libgcc_s.dll is not on the list")

    def test_dlls_from_the_programs_own_folder(self):
        for copy in self.each():
            at, _ = copy.original.directory(image.LOAD_CONFIG)
            copy.put(copy.original.offset(at + 78), "<H", 0)
            problems = audit.check_imports(copy.pe())
            self.assert_found(problems, "would be taken from the program's own folder")
            self.assert_found(problems, "winhttp.dll")

    def test_flags(self):
        for flag, meaning in audit.DLL_FLAGS.items():
            for copy in self.each():
                copy.put(copy.original.optional + 70, "<H", copy.original.dll_characteristics & ~flag)
                self.assert_found(audit.check_hardening(copy.pe()), meaning)

    def test_no_relocations(self):
        for copy in self.each():
            copy.put(copy.directory_at(image.BASERELOC), "<II", 0, 0)
            self.assert_found(audit.check_hardening(copy.pe()), "no relocations")

    def test_a_low_base(self):
        for copy in self.each():
            copy.put(copy.original.optional + 24, "<Q", 0x400000)
            copy.put(copy.directory_at(image.TLS), "<II", 0, 0)
            self.assert_found(audit.check_hardening(copy.pe()), "lies below 4 GB")

    def test_writable_code(self):
        for copy in self.each():
            copy.put(copy.section_header(".text") + 36, "<I", image.EXECUTABLE | image.WRITABLE)
            self.assert_found(audit.check_hardening(copy.pe()), "can be written and executed")

    def test_no_load_configuration(self):
        for copy in self.each():
            copy.put(copy.directory_at(image.LOAD_CONFIG), "<II", 0, 0)
            self.assert_found(audit.check_hardening(copy.pe()), "no load configuration")

    def test_a_guard_that_is_only_claimed(self):
        for copy in self.each():
            copy.put(copy.original.optional + 70, "<H", copy.original.dll_characteristics | audit.GUARD_CF)
            self.assert_found(audit.check_hardening(copy.pe()), "control flow guard is claimed")

    def test_a_function_before_main(self):
        for copy in self.each():
            at, _ = copy.original.directory(image.TLS)
            table = copy.original.unpack("<Q", at + 24)[0] - copy.original.image_base
            data = next(section for section in copy.original.sections if section.name == ".data")
            copy.put(copy.original.offset(table), "<Q", copy.original.image_base + data.address)
            self.assert_found(audit.check_hardening(copy.pe()), "lies outside the code")

    def test_more_functions_before_main(self):
        for copy in self.each():
            first = copy.original.tls_callbacks()[0] + copy.original.image_base
            code = copy.original.section_of(first - copy.original.image_base)
            at, _ = copy.original.directory(image.TLS)
            copy.put(copy.original.offset(at + 24), "<Q", copy.original.image_base + code.address)
            many = audit.MOST_TLS_CALLBACKS + 1
            copy.put(code.raw, f"<{many + 1}Q", *[first] * many, 0)
            self.assert_found(audit.check_hardening(copy.pe()), f"{many} functions run before main()")

    def test_no_stack_protector(self):
        for copy in self.each():
            while b"*** stack smashing detected ***" in copy.data:
                copy.replace(b"*** stack smashing detected ***", b"*" * 31)
            self.assert_found(audit.check_hardening(copy.pe()), "stack protector")

    def test_a_time_stamp(self):
        for copy in self.each():
            copy.put(copy.original.optional - 16, "<I", 1)
            self.assert_found(audit.check_hardening(copy.pe()), "time stamp")

    def test_a_path_of_the_build(self):
        for copy in self.each():
            copy.data += b"/home/somebody/build/main.cpp"
            self.assert_found(audit.check_hardening(copy.pe()), "machine that built it")

    def test_debug_information(self):
        for copy in self.each():
            at = copy.section_header(".reloc")
            copy.data[at : at + 8] = b"/19\0\0\0\0\0"
            self.assert_found(audit.check_hardening(copy.pe()), "debug information")

    def test_manifest(self):
        changes = {b'level="asInvoker"': b'level="asAdmin00"', b"PerMonitorV2": b"PerMonitorV1",
                   b">UTF-8<": b">UTF-7<", b"8e0f7a12": b"8e0f7a13",
                   b'longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true':
                   b'longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">fals',
                   b'Common-Controls" version="6': b'Common-Controls" version="5'}
        for old, new in changes.items():
            for copy in self.each():
                copy.replace(old, new)
                self.assert_found(audit.check_resources(copy.pe(), VERSION), "manifest: ")

    def test_version(self):
        for copy in self.each():
            problems = audit.check_resources(copy.original, "99.1.2")
            self.assert_found(problems, "not 99.1.2.0")
            self.assert_found(problems, "FileVersion is")
            self.assert_found(problems, "names no build")

    def test_icon(self):
        for copy in self.each():
            group = copy.original.resources(image.RT_GROUP_ICON)[0]
            copy.replace(group, group[:4] + b"\0\0" + group[6:])
            self.assert_found(audit.check_resources(copy.pe(), VERSION), "the icon has no picture of 16")

    def test_size(self):
        for copy in self.each():
            self.assert_found(audit.check_size(copy.original, 1), "more than 1 MB")

    def test_what_is_no_program(self):
        for data in (b"", b"MZ", b"MZ" + bytes(200), b"\x7fELF" + bytes(200)):
            with self.assertRaises(image.PeError):
                Pe(data)

    def test_the_programs_as_they_are(self):
        for copy in self.each():
            self.assertEqual([], audit.check_imports(copy.original))
            self.assertEqual([], audit.check_hardening(copy.original))
            self.assertEqual([], audit.check_resources(copy.original, VERSION))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    VERSION = sys.argv[1]
    PROGRAMS = [Path(name) for name in sys.argv[2:]]
    unittest.main(argv=sys.argv[:1])
