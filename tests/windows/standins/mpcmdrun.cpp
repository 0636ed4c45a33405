// SPDX-License-Identifier: MIT
// Stands in for Defender's MpCmdRun.exe. ECS_STANDIN_MPCMDRUN chooses what it does:
//   (nothing)         names the public ECS address
//   two               names two addresses
//   german, japanese  other words around them, in the console's code page
//   utf16             prints UTF-16
//   hr=80070667       fails like an old platform, which does not know the switch
//   hr=800106BA       fails like a platform whose service does not run
//   slow              answers after a minute
//   huge              prints 64 MB first
//   crash             ends by an access violation
//   silent            prints nothing
// What the real one prints around "ECS Url:" is not documented; the words here are of our own.
#include "tests/windows/standins/standin.h"

#include <windows.h>

namespace {

constexpr const wchar_t *wish = L"ECS_STANDIN_MPCMDRUN";
// The marker by which the tests' own trust check knows a stand-in.
[[gnu::used]] const char marker[] = "ecs-connectivity stand-in of MpCmdRun";

std::wstring addresses()
{
    std::wstring own = standin::environment(L"ECS_STANDIN_URL");
    if (own.empty())
        own = L"https://ecs.office.com/config/v1/";
    std::wstring text = L"ECS Url: " + own + L"\n";
    if (standin::asked(wish, L"two"))
        text += L"ECS Url: https://config.edge.skype.com/config/v1/\n";
    return text;
}

std::wstring answer()
{
    if (standin::asked(wish, L"german"))
        return L"\nVerbindungsinformationen für den Konfigurationsdienst:\n" + addresses() +
               L"Vorgang abgeschlossen – größtenteils überprüft.\n";
    if (standin::asked(wish, L"japanese"))
        return L"\n構成サービスの接続情報:\n" + addresses() + L"操作が完了しました。\n";
    return L"\nConfiguration service connection:\n" + addresses() + L"Done.\n";
}

void printMuch()
{
    const std::wstring line(1022, L'x');
    for (int i = 0; i < 64 * 1024; ++i)
        standin::print(line + L"\n");
}

} // namespace

int main(int argc, char *argv[])
{
    const std::wstring code = standin::askedValue(wish, L"hr");
    if (!code.empty()) {
        standin::print(L"CmdTool: Failed with hr = 0x" + code +
                       L". Check C:\\Users\\ADMINI~1\\AppData\\Local\\Temp\\MpCmdRun.log for more "
                       L"information\n");
        return 2;
    }
    if (argc != 2 || std::string_view(argv[1]) != "-DisplayECSConnection") {
        standin::print(L"CmdTool: Failed with hr = 0x80070667. Invalid command line argument\n");
        return 2;
    }
    if (standin::asked(wish, L"crash"))
        RaiseException(EXCEPTION_ACCESS_VIOLATION, EXCEPTION_NONCONTINUABLE, 0, nullptr);
    if (standin::asked(wish, L"slow"))
        standin::spendTime(60'000);
    if (standin::asked(wish, L"huge"))
        printMuch();
    if (standin::asked(wish, L"silent"))
        return 0;
    if (standin::asked(wish, L"utf16"))
        standin::printUtf16(answer());
    else
        standin::print(answer());
    return 0;
}
