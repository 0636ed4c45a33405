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

namespace {

constexpr const wchar_t *wish = L"ECS_STANDIN_NETSH";

using standin::TraceState;

const TraceState state(L"netsh");

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
    const std::wstring file = state.file();
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
    if (!state.file().empty())
        return refuse(inLanguage(L"\nA tracing session is already in progress.\n",
                                 L"\nEs wird bereits eine Ablaufverfolgungssitzung ausgeführt.\n",
                                 L"\nトレース セッションは既に進行中です。\n"));
    if (file.empty() || standin::asked(wish, L"start-fails"))
        return refuse(inLanguage(L"\nThe parameter is incorrect.\n",
                                 L"\nFalscher Parameter für die Überwachung.\n",
                                 L"\nパラメーターが間違っています。\n"));
    state.begin(file, !standin::asked(wish, L"no-file"));
    printConfiguration(file);
    return 0;
}

int stop()
{
    const std::wstring file = state.file();
    if (file.empty())
        return refuse(inLanguage(L"\nThere is no trace session currently in progress.\n",
                                 L"\nZurzeit wird keine Ablaufverfolgungssitzung ausgeführt.\n",
                                 L"\n現在進行中のトレース セッションはありません。\n"));
    if (standin::asked(wish, L"stop-fails"))
        return refuse(L"\nError.\n");
    if (standin::asked(wish, L"slow-stop"))
        standin::spendTime(5'000);
    state.end(!standin::asked(wish, L"no-file"));
    if (standin::asked(wish, L"cab"))
        standin::writeText(file.substr(0, file.rfind(L'.')) + L".cab", L"MSCF", CREATE_ALWAYS);
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
    state.note(argc, argv);
    if (argc < 3 || std::wstring_view(argv[1]) != L"trace")
        return refuse(L"The following command was not found.\n");
    const std::wstring_view verb(argv[2]);
    if (verb == L"show")
        return status();
    if (verb == L"start")
        return start(argc, argv);
    return verb == L"stop" ? stop() : refuse(L"The following command was not found.\n");
}
