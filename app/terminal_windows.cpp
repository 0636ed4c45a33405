// SPDX-License-Identifier: MIT
#include "app/terminal.h"

#include <QString>

#include <windows.h>

namespace ecs::terminal {

namespace {

// A console of an old build refuses large writes; each part is converted on its own.
constexpr qsizetype largestPart = qsizetype{16} * 1024;

struct Console
{
    HANDLE handle = nullptr;
    DWORD modeBefore = 0;
};
Console consoles[2];

DWORD identifier(Stream stream)
{
    return stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE;
}

bool isUsable(HANDLE handle)
{
    return handle != nullptr && handle != INVALID_HANDLE_VALUE;
}

HANDLE handle(Stream stream)
{
    return ::GetStdHandle(identifier(stream));
}

// The wizard is no console program and has no standard output of its own. Started from a console it
// answers --help there; before there is something to say it keeps away from the caller's console,
// whose end would be its own.
HANDLE consoleOfCaller()
{
    static const HANDLE console = [] {
        if (!::AttachConsole(ATTACH_PARENT_PROCESS))
            return INVALID_HANDLE_VALUE;
        return ::CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                             FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                             nullptr);
    }();
    return console;
}

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) != 0;
}

// Up to \a bytes.size(), but not through the middle of a character.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    if (bytes.size() <= largestPart)
        return bytes.size();
    qsizetype end = largestPart;
    while (end > 1 && (static_cast<uchar>(bytes[end]) & 0xc0U) == 0x80U)
        --end;
    return end;
}

// As UTF-16, which needs no code page: the caller's stays as it is.
bool writeToConsole(HANDLE console, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype part = wholeCharacters(bytes);
        const QString text = QString::fromUtf8(bytes.first(part));
        for (qsizetype done = 0; done < text.size();) {
            DWORD written = 0;
            if (!::WriteConsoleW(console, text.utf16() + done,
                                 static_cast<DWORD>(text.size() - done), &written, nullptr) ||
                written == 0)
                return false;
            done += static_cast<qsizetype>(written);
        }
        bytes = bytes.sliced(part);
    }
    return true;
}

} // namespace

void prepare()
{
    for (const Stream stream : {Stream::Output, Stream::Error}) {
        Console &console = consoles[stream == Stream::Output ? 0 : 1];
        DWORD mode = 0;
        if (!::GetConsoleMode(handle(stream), &mode))
            continue;
        console = {handle(stream), mode};
        // for colours
        ::SetConsoleMode(console.handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

void restore()
{
    // The console belongs to the caller as well, and keeps the mode that is set last.
    for (const Console &console : consoles)
        if (console.handle != nullptr)
            ::SetConsoleMode(console.handle, console.modeBefore);
}

bool isInteractive(Stream stream)
{
    return isConsole(handle(stream));
}

bool showsColours(Stream stream)
{
    DWORD mode = 0; // the "legacy console" refuses the flag
    return ::GetConsoleMode(handle(stream), &mode) &&
           (mode & ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

bool write(Stream stream, QByteArrayView bytes)
{
    HANDLE target = handle(stream);
    if (!isUsable(target))
        target = consoleOfCaller();
    if (isConsole(target))
        return writeToConsole(target, bytes);
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const auto part = static_cast<DWORD>(qMin(bytes.size(), largestPart));
        if (!::WriteFile(target, bytes.data(), part, &written, nullptr) || written == 0)
            return false;
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return true;
}

} // namespace ecs::terminal
