#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks a finished program for Windows, byte by byte as it would be shipped.

audit.py imports PROGRAM.exe             starts on build 14393, takes DLLs from System32 alone
audit.py hardening PROGRAM.exe           random addresses, no code in data, nothing that runs first
audit.py resources PROGRAM.exe VERSION   manifest, version, icon
audit.py size PROGRAM.exe MEGABYTES      no larger than that (1 MB = 1,000,000 bytes)
audit.py show PROGRAM.exe                prints what was found, judges nothing
"""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pe as image
from pe import Pe, PeError

HERE = Path(__file__).parent

# Present on every Windows 10 and Windows Server 2016 and later, Server Core too.
CORE_DLLS = {
    "api-ms-win-core-synch-l1-2-0.dll",
    "advapi32.dll", "authz.dll", "bcrypt.dll", "comctl32.dll", "crypt32.dll", "dnsapi.dll", "gdi32.dll", "iphlpapi.dll",
    "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll",
    "rpcrt4.dll", "secur32.dll", "shell32.dll", "shlwapi.dll", "user32.dll", "userenv.dll", "version.dll",
    "winhttp.dll", "winmm.dll", "ws2_32.dll", "wtsapi32.dll", "combase.dll",
}
# The wizard's windows need a desktop, which has these.
DESKTOP_DLLS = CORE_DLLS | {
    "comdlg32.dll", "d2d1.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "imm32.dll",
    "setupapi.dll", "shcore.dll", "uiautomationcore.dll", "uxtheme.dll",
    "api-ms-win-core-winrt-l1-1-0.dll", "api-ms-win-core-winrt-string-l1-1-0.dll",
}
# Loaded once at the system's start and never searched for: HKLM\SYSTEM\CurrentControlSet\Control\
# Session Manager\KnownDLLs, the entries that all builds since 14393 share. Names beginning with
# "api-ms-win-" are resolved by the system, too.
KNOWN_DLLS = {
    "advapi32.dll", "combase.dll", "comdlg32.dll", "gdi32.dll", "imm32.dll", "kernel32.dll", "msvcrt.dll", "ntdll.dll",
    "ole32.dll", "oleaut32.dll", "rpcrt4.dll", "setupapi.dll", "shcore.dll", "shell32.dll", "shlwapi.dll",
    "user32.dll", "ws2_32.dll",
}
LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800

DLL_FLAGS = {
    0x0020: "random addresses beyond 4 GB (HIGH_ENTROPY_VA)",
    0x0040: "random addresses (DYNAMIC_BASE)",
    0x0100: "no code in data (NX_COMPAT)",
}
GUARD_CF = 0x4000
# The C runtime's three (constructors, destructors and exit functions of thread-local objects) and
# winpthread's one.
MOST_TLS_CALLBACKS = 4


def newer_names(path: Path = HERE / "newer_than_14393.txt") -> set[str]:
    lines = path.read_text().splitlines()
    names = {line.split("\t")[0] for line in lines if line and not line.startswith("#")}
    if len(names) < 250:
        raise SystemExit(f"{path}: {len(names)} names only")
    return names


def unknown_dlls(program: Pe) -> list[str]:
    """DLLs that Windows would search for in the program's own folder, did nothing forbid it."""
    return sorted(dll for dll in program.imports() if dll not in KNOWN_DLLS and not dll.startswith("api-ms-win-"))


def check_imports(program: Pe) -> list[str]:
    problems = []
    newer = newer_names()
    windowed = program.subsystem == 2
    allowed = DESKTOP_DLLS if windowed else CORE_DLLS
    imports = program.imports()
    if "kernel32.dll" not in imports:
        problems.append("no import of kernel32.dll: the table was not read")
    for dll, names in list(imports.items()) + list(program.delay_imports().items()):
        if dll not in allowed:
            problems.append(f"{dll} is not on the list of DLLs that every supported Windows has")
        for name in names:
            # "W" and "A" forms are listed without their letter
            for form in {name, name[:-1] if name[-1:] in "WA" else name}:
                if form in newer:
                    problems.append(f"{dll} {name} does not exist on build 14393 (Windows Server 2016)")
    config = program.load_config()
    open_to_planting = unknown_dlls(program)
    if open_to_planting and config.get("dependent_load_flags") != LOAD_LIBRARY_SEARCH_SYSTEM32:
        problems.append("these would be taken from the program's own folder: " + ", ".join(open_to_planting))
    return problems


def check_hardening(program: Pe) -> list[str]:
    problems = []
    for flag, meaning in DLL_FLAGS.items():
        if not program.dll_characteristics & flag:
            problems.append(f"not set: {meaning}")
    if program.characteristics & 0x0001 or not program.directory(image.BASERELOC)[1]:
        problems.append("no relocations: the program cannot be moved, whatever its flags say")
    if program.image_base < 1 << 32:
        problems.append(f"the preferred address {program.image_base:#x} lies below 4 GB")
    for section in program.sections:
        if section.flags & image.EXECUTABLE and section.flags & image.WRITABLE:
            problems.append(f"section {section.name} can be written and executed")
    config = program.load_config()
    if not config:
        problems.append("there is no load configuration")
    elif program.dll_characteristics & GUARD_CF and not config["guard_flags"]:
        problems.append("control flow guard is claimed, but no table is there")
    callbacks = program.tls_callbacks()
    if len(callbacks) > MOST_TLS_CALLBACKS:
        problems.append(f"{len(callbacks)} functions run before main(), {MOST_TLS_CALLBACKS} are known")
    for address in callbacks:
        if not program.section_of(address).flags & image.EXECUTABLE:
            problems.append(f"a function that runs before main() lies outside the code, at {address:#x}")
    if b"*** stack smashing detected ***" not in program.data:
        problems.append("the stack protector is not linked in")
    if program.time_stamp:
        problems.append("a time stamp: the same commit gives other bytes each time")
    if program.directory(image.EXPORT)[1]:
        problems.append("the program exports functions")
    if any(section.name.startswith("/") or section.name.startswith(".debug") for section in program.sections):
        problems.append("debug information has not been stripped")
    for path in (b"/work/", b"/root/", b"/home/", b"/tmp/"):
        at = program.data.find(path)
        if at >= 0:
            problems.append(f"a path of the machine that built it: {program.data[at:at + 60]!r}")
    return problems


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def check_manifest(text: bytes) -> list[str]:
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as problem:
        return [f"the manifest is no XML: {problem}"]
    found = {_local(element): (element.text or "").strip() for element in root.iter()}
    attributes = {_local(element): element.attrib for element in root.iter()}
    problems = []

    def expect(what: str, got, wanted) -> None:
        if got != wanted:
            problems.append(f"manifest: {what} is {got!r}, not {wanted!r}")

    expect("requestedExecutionLevel", attributes.get("requestedExecutionLevel", {}).get("level"), "asInvoker")
    expect("uiAccess", attributes.get("requestedExecutionLevel", {}).get("uiAccess"), "false")
    expect("dpiAwareness", found.get("dpiAwareness"), "PerMonitorV2, PerMonitor")
    expect("longPathAware", found.get("longPathAware"), "true")
    expect("activeCodePage", found.get("activeCodePage"), "UTF-8")
    systems = [element.attrib.get("Id") for element in root.iter() if _local(element) == "supportedOS"]
    expect("supportedOS", systems, ["{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"])
    libraries = [element.attrib for element in root.iter() if _local(element) == "assemblyIdentity"]
    controls = [one.get("version") for one in libraries if one.get("name") == "Microsoft.Windows.Common-Controls"]
    expect("Common-Controls", controls, ["6.0.0.0"])
    return problems


def check_resources(program: Pe, version: str) -> list[str]:
    problems = []
    manifests = program.resources(image.RT_MANIFEST)
    if len(manifests) != 1:
        problems.append(f"{len(manifests)} manifests, not one")
    for manifest in manifests:
        problems += check_manifest(manifest)
    texts = program.version_texts()
    if texts.get("fixed") != version + ".0":
        problems.append(f"the version's numbers are {texts.get('fixed')}, not {version}.0")
    if texts.get("FileVersion") != version:
        problems.append(f"FileVersion is {texts.get('FileVersion')}, not {version}")
    if not texts.get("ProductVersion", "").startswith(version + " ("):
        problems.append(f"ProductVersion is {texts.get('ProductVersion')}: it names no build of {version}")
    for name in ("CompanyName", "FileDescription", "LegalCopyright", "OriginalFilename", "ProductName"):
        if not texts.get(name):
            problems.append(f"the version resource has no {name}")
    sizes = program.icon_sizes()
    for size in (16, 32, 48, 256):
        if size not in sizes:
            problems.append(f"the icon has no picture of {size} pixels, only {sizes}")
    return problems


def check_size(program: Pe, megabytes: float) -> list[str]:
    size = len(program.data) / 1e6
    return [] if size <= megabytes else [f"{size:.1f} MB, more than {megabytes:g} MB"]


def show(program: Pe, name: str) -> None:
    imports = program.imports()
    print(f"{name}: {len(program.data) / 1e6:.1f} MB, {sum(map(len, imports.values()))} names from {len(imports)} DLLs")
    for dll, names in sorted(imports.items()):
        print(f"  {dll} {len(names)}{'' if dll in KNOWN_DLLS or dll.startswith('api-ms') else '  (System32 only)'}")
    print(f"  delay-loaded: {', '.join(program.delay_imports()) or 'nothing'}")
    print(f"  DllCharacteristics {program.dll_characteristics:#06x}, base {program.image_base:#x}, "
          f"load configuration {program.load_config()}")
    print(f"  functions before main(): {len(program.tls_callbacks())}; icon {program.icon_sizes()}")
    print(f"  {program.version_texts()}")


def main(arguments: list[str]) -> int:
    if len(arguments) < 2 or arguments[0] not in ("imports", "hardening", "resources", "size", "show"):
        print(__doc__)
        return 64
    what, name, *more = arguments
    try:
        program = Pe.read(Path(name))
        if what == "show":
            show(program, name)
            return 0
        problems = {
            "imports": lambda: check_imports(program),
            "hardening": lambda: check_hardening(program),
            "resources": lambda: check_resources(program, more[0]),
            "size": lambda: check_size(program, float(more[0])),
        }[what]()
    except (OSError, PeError) as problem:
        problems = [str(problem)]
    for problem in problems:
        print(f"{name}: {problem}")
    if not problems:
        show(program, name)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
