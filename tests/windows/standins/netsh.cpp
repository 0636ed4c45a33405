// SPDX-License-Identifier: MIT
// Stands in for "netsh trace": one session at a time, kept in a file beside the program, so that it
// goes on when everybody has left. ECS_STANDIN_NETSH chooses what it does:
//   german, japanese   the words of those systems, in the console's code page
//   start-fails        does not start
//   stop-fails         does not stop
//   slow-stop          stops after 5 seconds
//   cab                packs a .cab when it stops, as it does unless told otherwise
//   no-file            claims to record, but writes nothing
// ECS_STANDIN_ETL names the trace that is written at the end. Each call is noted in netsh-calls.txt
// beside the program.
#include "tests/windows/standins/standin.h"

#include <windows.h>
#include <array>

namespace {

constexpr const wchar_t *wish = L"ECS_STANDIN_NETSH";

std::wstring beside(const wchar_t *name)
{
    std::array<wchar_t, MAX_PATH> path{};
    GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    const std::wstring own(path.data());
    return own.substr(0, own.rfind(L'\\') + 1) + name;
}

std::wstring sessionFile()
{
    return beside(L"netsh-session.txt");
}

void writeFile(const std::wstring &path, const std::wstring &text, DWORD disposition)
{
    const HANDLE file = CreateFileW(path.c_str(), FILE_APPEND_DATA, FILE_SHARE_READ, nullptr,
                                    disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    DWORD written = 0;
    WriteFile(file, text.data(), static_cast<DWORD>(text.size() * sizeof(wchar_t)), &written,
              nullptr);
    CloseHandle(file);
}

/// The file that the running session writes to; empty = no session runs.
std::wstring runningSession()
{
    const HANDLE file = CreateFileW(sessionFile().c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    std::array<wchar_t, 2048> buffer{};
    DWORD size = 0;
    ReadFile(file, buffer.data(), sizeof buffer - sizeof(wchar_t), &size, nullptr);
    CloseHandle(file);
    return std::wstring(buffer.data(), size / sizeof(wchar_t));
}

const wchar_t *inLanguage(const wchar_t *english, const wchar_t *german, const wchar_t *japanese)
{
    if (standin::asked(wish, L"german"))
        return german;
    return standin::asked(wish, L"japanese") ? japanese : english;
}

void printConfiguration(const std::wstring &file)
{
    standin::print(
        std::wstring(L"\n") +
        inLanguage(L"Trace configuration:", L"Ablaufverfolgungskonfiguration:", L"トレース構成:") +
        L"\n-------------------------------------------------------------------\n" +
        inLanguage(L"Status:             Running", L"Status:             Wird ausgeführt",
                   L"状態:               実行中") +
        L"\n" +
        inLanguage(L"Trace File:         ", L"Ablaufverfolgungsdatei: ", L"トレース ファイル:  ") +
        file + L"\n" +
        inLanguage(
            L"Append:             Off\nCircular:           On\nMax Size:           100 MB\n"
            L"Report:             Disabled\n",
            L"Anfügen:            Aus\nZirkulär:           Ein\nMax. Größe:         100 MB\n"
            L"Bericht:            Deaktiviert\n",
            L"追加:               オフ\n循環:               オン\n最大サイズ:         100 MB\n"
            L"レポート:           無効\n"));
}

int refuse(const wchar_t *text)
{
    standin::print(text);
    return 1;
}

int status()
{
    const std::wstring file = runningSession();
    if (!file.empty()) {
        printConfiguration(file);
        return 0;
    }
    standin::print(inLanguage(L"\nThere is no trace session currently in progress.\n",
                              L"\nZurzeit wird keine Ablaufverfolgungssitzung ausgeführt.\n",
                              L"\n現在進行中のトレース セッションはありません。\n"));
    return 0;
}

int start(int argc, wchar_t *argv[])
{
    constexpr std::wstring_view option = L"tracefile=";
    std::wstring file;
    for (int i = 3; i < argc; ++i)
        if (std::wstring_view(argv[i]).substr(0, option.size()) == option)
            file = argv[i] + option.size();
    if (!runningSession().empty())
        return refuse(inLanguage(L"\nA tracing session is already in progress.\n",
                                 L"\nEs wird bereits eine Ablaufverfolgungssitzung ausgeführt.\n",
                                 L"\nトレース セッションは既に進行中です。\n"));
    if (file.empty() || standin::asked(wish, L"start-fails"))
        return refuse(inLanguage(L"\nThe parameter is incorrect.\n",
                                 L"\nFalscher Parameter für die Überwachung.\n",
                                 L"\nパラメーターが間違っています。\n"));
    writeFile(sessionFile(), file, CREATE_ALWAYS);
    if (!standin::asked(wish, L"no-file"))
        writeFile(file, std::wstring(32, L'\0'), CREATE_ALWAYS);
    printConfiguration(file);
    return 0;
}

int stop()
{
    const std::wstring file = runningSession();
    if (file.empty())
        return refuse(inLanguage(L"\nThere is no trace session currently in progress.\n",
                                 L"\nZurzeit wird keine Ablaufverfolgungssitzung ausgeführt.\n",
                                 L"\n現在進行中のトレース セッションはありません。\n"));
    if (standin::asked(wish, L"stop-fails"))
        return refuse(L"\nError.\n");
    if (standin::asked(wish, L"slow-stop"))
        standin::spendTime(5'000);
    const std::wstring sample = standin::environment(L"ECS_STANDIN_ETL");
    if (!standin::asked(wish, L"no-file") && !sample.empty())
        CopyFileW(sample.c_str(), file.c_str(), FALSE);
    if (standin::asked(wish, L"cab"))
        writeFile(file.substr(0, file.rfind(L'.')) + L".cab", L"MSCF", CREATE_ALWAYS);
    DeleteFileW(sessionFile().c_str());
    standin::print(std::wstring(inLanguage(L"Merging traces ... done\nFile location = ",
                                           L"Ablaufverfolgungen werden zusammengeführt ... fertig\n"
                                           L"Dateipfad = ",
                                           L"トレースをマージしています... 完了\n"
                                           L"ファイルの場所 = ")) +
                   file + L"\n" +
                   inLanguage(L"Tracing session was successfully stopped.\n",
                              L"Die Ablaufverfolgungssitzung wurde erfolgreich beendet.\n",
                              L"トレース セッションは正常に停止しました。\n"));
    return 0;
}

} // namespace

int wmain(int argc, wchar_t *argv[])
{
    std::wstring call;
    for (int i = 1; i < argc; ++i)
        call += std::wstring(i > 1 ? L" " : L"") + argv[i];
    writeFile(beside(L"netsh-calls.txt"), call + L"\n", OPEN_ALWAYS);
    if (argc < 3 || std::wstring_view(argv[1]) != L"trace")
        return refuse(L"The following command was not found.\n");
    const std::wstring_view verb(argv[2]);
    if (verb == L"show")
        return status();
    if (verb == L"start")
        return start(argc, argv);
    return verb == L"stop" ? stop() : refuse(L"The following command was not found.\n");
}
