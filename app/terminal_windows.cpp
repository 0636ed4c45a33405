// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include <windows.h>

namespace ecs::terminal {

namespace {
HANDLE handle(Stream stream)
{
    return ::GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
}
} // namespace

void prepare()
{
    ::SetConsoleOutputCP(CP_UTF8);
}

bool isInteractive(Stream stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handle(stream), &mode) != 0;
}

bool write(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        // consoles of old builds refuse large writes
        const auto part = static_cast<DWORD>(qMin<qsizetype>(bytes.size(), 16 * 1024));
        if (!::WriteFile(handle(stream), bytes.data(), part, &written, nullptr) || written == 0)
            return false;
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return true;
}

} // namespace ecs::terminal
