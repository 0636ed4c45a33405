// SPDX-License-Identifier: MIT
// Stands in for "pktmon": one session at a time, kept in a file beside the program.
// ECS_STANDIN_PKTMON chooses what it does:
//   older         does not know --capture, as before version 2004
//   start-fails   does not start
//   stop-fails    does not stop
// ECS_STANDIN_ETL names the trace that is written at the end. Each call is noted in
// pktmon-calls.txt beside the program.
#include "tests/windows/standins/standin.h"

#include <windows.h>

namespace {

constexpr const wchar_t *wish = L"ECS_STANDIN_PKTMON";
const standin::TraceState state(L"pktmon");

int refuse(const wchar_t *text)
{
    standin::print(text);
    return 1;
}

std::wstring valueOf(std::wstring_view option, int argc, wchar_t *argv[])
{
    for (int i = 2; i + 1 < argc; ++i)
        if (std::wstring_view(argv[i]) == option)
            return argv[i + 1];
    return {};
}

void printLogger(const std::wstring &file)
{
    standin::print(L"\nLogger Parameters:\n"
                   L"    Logger name:        PktMon\n"
                   L"    Logging mode:       Circular\n"
                   L"    Log file:           " +
                   file +
                   L"\n    Max file size:      100 MB\n"
                   L"    Memory used:        64 MB\n");
}

int status()
{
    const std::wstring file = state.file();
    if (file.empty()) {
        standin::print(L"\nPacket Monitor is not running.\n");
        return 0;
    }
    standin::print(L"\nCollected data:\n    Packet counters, packet capture\n"
                   L"\nCapture type:\n    All packets\n"
                   L"\nMonitored components:\n    All\n"
                   L"\nPacket filters:\n    None\n");
    printLogger(file);
    return 0;
}

int start(int argc, wchar_t *argv[])
{
    const std::wstring_view what = argc > 2 ? argv[2] : L"";
    // Each syntax has its own word for whole packets, and takes no other.
    const bool older = standin::asked(wish, L"older");
    const bool known = what == (older ? L"--etw" : L"--capture") &&
                       valueOf(older ? L"-p" : L"--pkt-size", argc, argv) == L"0" && argc == 9;
    const std::wstring file = valueOf(L"-f", argc, argv);
    if (!known || file.empty())
        return refuse(L"Unknown parameter. See pktmon start help.\n");
    if (!state.file().empty())
        return refuse(L"Packet Monitor is already started.\n");
    if (standin::asked(wish, L"start-fails"))
        return refuse(L"Failed to start Packet Monitor.\n");
    state.begin(file, true);
    printLogger(file);
    return 0;
}

int stop()
{
    const std::wstring file = state.file();
    if (file.empty())
        return refuse(L"Packet Monitor is not running.\n");
    if (standin::asked(wish, L"stop-fails"))
        return refuse(L"Failed to stop Packet Monitor.\n");
    state.end(true);
    standin::print(L"Flushing logs...\nMerging metadata...\nLog file: " + file +
                   L" (No events lost)\n");
    return 0;
}

} // namespace

int wmain(int argc, wchar_t *argv[])
{
    state.note(argc, argv);
    const std::wstring_view verb = argc > 1 ? argv[1] : L"";
    if (verb == L"status")
        return status();
    if (verb == L"start")
        return start(argc, argv);
    return verb == L"stop" ? stop() : refuse(L"Unknown command. See pktmon help.\n");
}
