/* SPDX-License-Identifier: MIT
 *
 * Tells Windows to take the DLLs that the program imports from System32 and from nowhere else, also
 * not from the folder the program lies in, which usually is the one for downloads. Microsoft's linker
 * writes this for /DEPENDENTLOADFLAG:0x800; GNU ld cannot, so set_load_config.py enters the structure
 * below into the finished file. Windows 10 1607, Server 2016 and later heed it.
 * https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-image_load_config_directory64
 */
#include <stdint.h>

struct LoadConfig {
    uint32_t size;
    uint32_t unused1[9];
    uint64_t unused2[4];
    uint32_t processHeapFlags;
    uint16_t csdVersion;
    uint16_t dependentLoadFlags;
    uint64_t unused3[8];
    uint32_t guardFlags;
};

/* Found by its marker: symbols are stripped from a release. */
struct MarkedLoadConfig {
    uint8_t marker[16];
    struct LoadConfig config;
};

extern const struct MarkedLoadConfig ecsLoadConfig;
const struct MarkedLoadConfig ecsLoadConfig = {
    {0x65, 0x63, 0x73, 0x2d, 0x6c, 0x6f, 0x61, 0x64, 0x2d, 0x63, 0x6f, 0x6e, 0x66, 0x69, 0x67, 0x5b},
    {
        .size = 148, /* up to guardFlags, without the padding at the end */
        .dependentLoadFlags = 0x800, /* LOAD_LIBRARY_SEARCH_SYSTEM32 */
    },
};

_Static_assert(__builtin_offsetof(struct LoadConfig, dependentLoadFlags) == 78, "offset in Windows");
_Static_assert(__builtin_offsetof(struct LoadConfig, guardFlags) == 144, "offset in Windows");
