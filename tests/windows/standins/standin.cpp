// SPDX-License-Identifier: MIT
#include "tests/windows/standins/standin.h"

#include <windows.h>
#include <array>

namespace standin {

namespace {

// GetOEMCP() gives what the process was started with; the registry is what the test has set.
UINT oemCodePage()
{
    std::array<wchar_t, 16> text{};
    DWORD size = sizeof text;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage",
                     L"OEMCP", RRF_RT_REG_SZ, nullptr, text.data(), &size) != ERROR_SUCCESS)
        return GetOEMCP();
    const auto page = static_cast<UINT>(_wtoi(text.data()));
    return IsValidCodePage(page) ? page : GetOEMCP();
}

void write(const void *bytes, size_t size)
{
    const char *at = static_cast<const char *>(bytes);
    while (size > 0) {
        DWORD written = 0;
        if (!WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), at, static_cast<DWORD>(size), &written,
                       nullptr) ||
            written == 0)
            return;
        at += written;
        size -= written;
    }
}

std::wstring withLineEnds(std::wstring_view text)
{
    std::wstring out;
    for (const wchar_t character : text) {
        if (character == L'\n')
            out += L'\r';
        out += character;
    }
    return out;
}

template <typename Visitor>
void eachWord(const std::wstring &text, Visitor &&visit)
{
    size_t start = 0;
    while (start < text.size()) {
        const size_t end = std::min(text.find_first_of(L", ", start), text.size());
        if (end > start)
            visit(std::wstring_view(text).substr(start, end - start));
        start = end + 1;
    }
}

} // namespace

std::wstring environment(const wchar_t *name)
{
    std::array<wchar_t, 4096> buffer{};
    const DWORD length =
        GetEnvironmentVariableW(name, buffer.data(), static_cast<DWORD>(buffer.size()));
    return length < buffer.size() ? std::wstring(buffer.data(), length) : std::wstring();
}

bool asked(const wchar_t *name, std::wstring_view word)
{
    bool found = false;
    eachWord(environment(name), [&](std::wstring_view one) { found = found || one == word; });
    return found;
}

std::wstring askedValue(const wchar_t *name, std::wstring_view word)
{
    std::wstring value;
    eachWord(environment(name), [&](std::wstring_view one) {
        if (one.size() > word.size() && one.substr(0, word.size()) == word &&
            one[word.size()] == L'=')
            value = one.substr(word.size() + 1);
    });
    return value;
}

void writeText(const std::wstring &path, const std::wstring &text, unsigned long disposition)
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

std::wstring TraceState::beside(const wchar_t *ending) const
{
    std::array<wchar_t, MAX_PATH> path{};
    GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    const std::wstring own(path.data());
    return own.substr(0, own.rfind(L'\\') + 1) + m_name + ending;
}

void TraceState::note(int argc, wchar_t *argv[]) const
{
    std::wstring call;
    for (int i = 1; i < argc; ++i)
        call += std::wstring(i > 1 ? L" " : L"") + argv[i];
    writeText(beside(L"-calls.txt"), call + L"\n", OPEN_ALWAYS);
}

std::wstring TraceState::file() const
{
    const HANDLE file = CreateFileW(beside(L"-session.txt").c_str(), GENERIC_READ, FILE_SHARE_READ,
                                    nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    std::array<wchar_t, 2048> buffer{};
    DWORD size = 0;
    ReadFile(file, buffer.data(), sizeof buffer - sizeof(wchar_t), &size, nullptr);
    CloseHandle(file);
    return std::wstring(buffer.data(), size / sizeof(wchar_t));
}

void TraceState::begin(const std::wstring &file, bool writesFile) const
{
    writeText(beside(L"-session.txt"), file, CREATE_ALWAYS);
    if (writesFile)
        writeText(file, std::wstring(32, L'\0'), CREATE_ALWAYS);
}

void TraceState::end(bool writesFile) const
{
    const std::wstring sample = environment(L"ECS_STANDIN_ETL");
    if (writesFile && !sample.empty())
        CopyFileW(sample.c_str(), file().c_str(), FALSE);
    DeleteFileW(beside(L"-session.txt").c_str());
}

void print(std::wstring_view text)
{
    const std::wstring lines = withLineEnds(text);
    const UINT page = oemCodePage();
    const auto length = static_cast<int>(lines.size());
    const int size =
        WideCharToMultiByte(page, 0, lines.data(), length, nullptr, 0, nullptr, nullptr);
    std::string bytes(static_cast<size_t>(size), '\0');
    WideCharToMultiByte(page, 0, lines.data(), length, bytes.data(), size, nullptr, nullptr);
    write(bytes.data(), bytes.size());
}

void printUtf16(std::wstring_view text)
{
    const std::wstring lines = L'\xfeff' + withLineEnds(text);
    write(lines.data(), lines.size() * sizeof(wchar_t));
}

void spendTime(unsigned milliseconds)
{
    Sleep(milliseconds);
}

} // namespace standin
