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
